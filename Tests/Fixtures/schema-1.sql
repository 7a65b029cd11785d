-- A house of the first schema (program 0.3.0) with invented people, as SQLite dumps it.
BEGIN TRANSACTION;
CREATE TABLE audit_lines (
    id TEXT PRIMARY KEY, at TEXT NOT NULL, actor_id TEXT NOT NULL, actor_name TEXT NOT NULL, role TEXT NOT NULL,
    action TEXT NOT NULL, participant_id TEXT, subject TEXT, detail TEXT
) STRICT;
INSERT INTO "audit_lines" VALUES('0199b1ab08000003e5f2f62126d34629','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab08000002ce25a33816dcd87f','added');
INSERT INTO "audit_lines" VALUES('0199b1ab080000054f5f5e7dd9dbdff1','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab08000004ae93aa9d0320b8c5','added');
INSERT INTO "audit_lines" VALUES('0199b1ab080000071e59eec052ee2560','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab0800000674d24e4f08aaf082','added');
INSERT INTO "audit_lines" VALUES('0199b1ab08000009e19865eae7424d3f','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab0800000850ef7f4bbfc8f829','added');
INSERT INTO "audit_lines" VALUES('0199b1ab0800000b1b146f93764e0562','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab0800000adf4d2a62ba45494d','added');
INSERT INTO "audit_lines" VALUES('0199b1ab0800000d4cd98b03ccc1469f','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab0800000cea157642153fc9cf','added');
INSERT INTO "audit_lines" VALUES('0199b1ab0800000fd6228f8a63fe43aa','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab0800000e768e51ca70ad324e','added');
INSERT INTO "audit_lines" VALUES('0199b1ab08000011af7049719e6bbcd8','2025-10-05T00:00:00.000Z','machine','opstap','machine','manageUsers',NULL,'0199b1ab0800001071b4c2d911e42322','added');
INSERT INTO "audit_lines" VALUES('0199b3627fe800136c25cf856fd44f39','2025-10-05T08:00:01.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','planSittings',NULL,'0199b3627fe80012ff0023687241d916','pattern added');
INSERT INTO "audit_lines" VALUES('0199b36283d00015d31dd42de54073ab','2025-10-05T08:00:02.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','planSittings',NULL,'0199b36283d000148f6bae451ddcea54','pattern added');
INSERT INTO "audit_lines" VALUES('0199e6e217e80028b8dd5ee3938a0ab7','2025-10-15T08:00:01.000Z','0199b1ab0800000e768e51ca70ad324e','Mieke Rosseel','referrer','refer','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c',NULL);
INSERT INTO "audit_lines" VALUES('019a00a1e3e8002d31d37a711b12b76b','2025-10-20T08:00:01.000Z','0199b1ab0800000cea157642153fc9cf','Tom Verhaeghe','referrer','refer','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da',NULL);
INSERT INTO "audit_lines" VALUES('019a00a1e7d0002e69215a81f54cbfd7','2025-10-20T08:00:02.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','decideReferral','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','accept');
INSERT INTO "audit_lines" VALUES('019a00a1e7d00033c70eaf7010b263f3','2025-10-20T08:00:02.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','planSittings','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0003299ac95cb36fc4302','screening');
INSERT INTO "audit_lines" VALUES('019a00a1ebb80035ae1093a4a045c320','2025-10-20T08:00:03.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','readReferral','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c',NULL);
INSERT INTO "audit_lines" VALUES('019a00a1efa00036b95756ed67594333','2025-10-20T08:00:04.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','readFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','plan talk');
INSERT INTO "audit_lines" VALUES('019a153b53e8003bc07c8ff5d9fc2c12','2025-10-24T08:00:01.000Z','0199b1ab0800000adf4d2a62ba45494d','An Callens','referrer','refer','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865',NULL);
INSERT INTO "audit_lines" VALUES('019a153b57d0003cd8c1b5a86faf12cd','2025-10-24T08:00:02.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','decideReferral','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da','accept');
INSERT INTO "audit_lines" VALUES('019a153b57d000417994f55762b784cb','2025-10-24T08:00:02.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','planSittings','019a00a1e3e800297f45b2362fa2cf3e','019a153b57d000408259c316acc90f14','screening');
INSERT INTO "audit_lines" VALUES('019a153b5bb8004305f5d01b9877292b','2025-10-24T08:00:03.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','readReferral','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da',NULL);
INSERT INTO "audit_lines" VALUES('019a153b5fa00044cebd2fd95effceb5','2025-10-24T08:00:04.000Z','0199b1ab08000004ae93aa9d0320b8c5','Jonas Devos','coach','readFile','019a00a1e3e800297f45b2362fa2cf3e','019a153b57d0003d41c20245ca1079ca','plan talk');
INSERT INTO "audit_lines" VALUES('019a24ae67e80045e38847d143c0d244','2025-10-27T08:00:01.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','decideReferral','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','accept');
INSERT INTO "audit_lines" VALUES('019a24ae67e8004a1505c17e61868613','2025-10-27T08:00:01.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','planSittings','019a153b53e80037e42b5e569d191073','019a24ae67e800491bad29b65eb965a4','screening');
INSERT INTO "audit_lines" VALUES('019a24ae6bd0004cf1b99c85f9519b40','2025-10-27T08:00:02.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','readReferral','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865',NULL);
INSERT INTO "audit_lines" VALUES('019a24ae6fb8004df2f15b64dbb6f0fc','2025-10-27T08:00:03.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','readFile','019a153b53e80037e42b5e569d191073','019a24ae67e80046f483a08db1c17722','plan talk');
INSERT INTO "audit_lines" VALUES('019a2efb1fe80052344eba2d20c47e23','2025-10-29T08:00:01.000Z','0199b1ab0800000e768e51ca70ad324e','Mieke Rosseel','referrer','refer','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d',NULL);
INSERT INTO "audit_lines" VALUES('019a2efb23d0005390e6f439bce656e3','2025-10-29T08:00:02.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','readFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','plan talk');
INSERT INTO "audit_lines" VALUES('019a2efb27b80054906f4decef93f177','2025-10-29T08:00:03.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','readFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','plan');
INSERT INTO "audit_lines" VALUES('019a2efb2ba00055fff075eaf89d304d','2025-10-29T08:00:04.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','screening');
INSERT INTO "audit_lines" VALUES('019a2efb2ba0006e571b1b12aef213b3','2025-10-29T08:00:04.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','planSittings','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0003299ac95cb36fc4302','held');
INSERT INTO "audit_lines" VALUES('019a2efb2f880079e922b03cc0e430fd','2025-10-29T08:00:05.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','add relation');
INSERT INTO "audit_lines" VALUES('019a2efb3370007bbc6fb915f77bf9a9','2025-10-29T08:00:06.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','add relation');
INSERT INTO "audit_lines" VALUES('019a2efb3758007db7f49d8f9a0aa652','2025-10-29T08:00:07.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','note detention factor');
INSERT INTO "audit_lines" VALUES('019a2efb3b400080819a4514173e5bb0','2025-10-29T08:00:08.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','note detention factor');
INSERT INTO "audit_lines" VALUES('019a3947d7e80083edab9558412d7a7d','2025-10-31T08:00:01.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','decideReferral','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','accept');
INSERT INTO "audit_lines" VALUES('019a3947d7e800886a7dac5185f165fa','2025-10-31T08:00:01.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','planSittings','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e80087d9bdce43646f958a','screening');
INSERT INTO "audit_lines" VALUES('019a3947dbd0008a11fa8199b046b3c9','2025-10-31T08:00:02.000Z','0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','coordinator','readReferral','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d',NULL);
INSERT INTO "audit_lines" VALUES('019a3947dfb8008b41edf9478456e6be','2025-10-31T08:00:03.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','readFile','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e8008404c8c96c2649df46','plan talk');
INSERT INTO "audit_lines" VALUES('019a48baebe800906e6c4cf1c524dc25','2025-11-03T08:00:01.000Z','0199b1ab0800000cea157642153fc9cf','Tom Verhaeghe','referrer','refer','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639',NULL);
INSERT INTO "audit_lines" VALUES('019a4de147e8009116cfd9e20291979b','2025-11-04T08:00:01.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','note detention factor');
INSERT INTO "audit_lines" VALUES('019a4de14bd000941d6c862eb47b1495','2025-11-04T08:00:02.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','readFile','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e8008404c8c96c2649df46','plan talk');
INSERT INTO "audit_lines" VALUES('019a4de14fb80095fa85b4caa3d85e81','2025-11-04T08:00:03.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','readFile','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e8008404c8c96c2649df46','plan');
INSERT INTO "audit_lines" VALUES('019a4de153a0009618c14d745a02c217','2025-11-04T08:00:04.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e8008404c8c96c2649df46','screening');
INSERT INTO "audit_lines" VALUES('019a4de153a000adfcf71d0054f330c4','2025-11-04T08:00:04.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','planSittings','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e80087d9bdce43646f958a','held');
INSERT INTO "audit_lines" VALUES('019a4de1578800b890312ddc49feef89','2025-11-04T08:00:05.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e8008404c8c96c2649df46','add relation');
INSERT INTO "audit_lines" VALUES('019a4de15b7000ba3f4eebb8592a03ad','2025-11-04T08:00:06.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e8008404c8c96c2649df46','add relation');
INSERT INTO "audit_lines" VALUES('019a4de15f5800bc14e4b27cef42ac53','2025-11-04T08:00:07.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','019a2efb1fe8004e4c87fae47d285d76','019a3947d7e8008404c8c96c2649df46','note detention factor');
INSERT INTO "audit_lines" VALUES('019a582dffe800bf14e4df24ace93886','2025-11-06T08:00:01.000Z','0199b1ab08000004ae93aa9d0320b8c5','Jonas Devos','coach','readFile','019a00a1e3e800297f45b2362fa2cf3e','019a153b57d0003d41c20245ca1079ca','plan talk');
INSERT INTO "audit_lines" VALUES('019a582e03d000c0b7b3e60d58b5367f','2025-11-06T08:00:02.000Z','0199b1ab08000004ae93aa9d0320b8c5','Jonas Devos','coach','writeFile','019a00a1e3e800297f45b2362fa2cf3e','019a153b57d0003d41c20245ca1079ca','mark talk');
INSERT INTO "audit_lines" VALUES('019a582e03d000c115f6caa00c62fb65','2025-11-06T08:00:02.000Z','0199b1ab08000004ae93aa9d0320b8c5','Jonas Devos','coach','planSittings','019a00a1e3e800297f45b2362fa2cf3e','019a153b57d000408259c316acc90f14','notBrought');
INSERT INTO "audit_lines" VALUES('019a582e07b800c5ed8b20544fdec9cd','2025-11-06T08:00:03.000Z','0199b1ab08000004ae93aa9d0320b8c5','Jonas Devos','coach','readFile','019a00a1e3e800297f45b2362fa2cf3e','019a153b57d0003d41c20245ca1079ca','plan talk');
INSERT INTO "audit_lines" VALUES('019a582e0ba000c6a39556a312e5a249','2025-11-06T08:00:04.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','readFile','019a153b53e80037e42b5e569d191073','019a24ae67e80046f483a08db1c17722','plan talk');
INSERT INTO "audit_lines" VALUES('019a582e0f8800c7677b295cf8b7e0f6','2025-11-06T08:00:05.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','readFile','019a153b53e80037e42b5e569d191073','019a24ae67e80046f483a08db1c17722','plan');
INSERT INTO "audit_lines" VALUES('019a582e137000c8bc8f2e9484b0671c','2025-11-06T08:00:06.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','writeFile','019a153b53e80037e42b5e569d191073','019a24ae67e80046f483a08db1c17722','screening');
INSERT INTO "audit_lines" VALUES('019a582e137000ddb32912a12b3ff81b','2025-11-06T08:00:06.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','planSittings','019a153b53e80037e42b5e569d191073','019a24ae67e800491bad29b65eb965a4','held');
INSERT INTO "audit_lines" VALUES('019a582e175800e80a3081a5d9d7a4a3','2025-11-06T08:00:07.000Z','0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','coach','writeFile','0199e6e217e80024437137ef37b76ec3','019a00a1e7d0002f623365e8c1a94fdf','note contact');
INSERT INTO "audit_lines" VALUES('019a582e1b4000ebff010a1fe852a90e','2025-11-06T08:00:08.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','writeFile','019a153b53e80037e42b5e569d191073','019a24ae67e80046f483a08db1c17722','add relation');
INSERT INTO "audit_lines" VALUES('019a582e1f2800ed6fe4ae4c59ee7285','2025-11-06T08:00:09.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','writeFile','019a153b53e80037e42b5e569d191073','019a24ae67e80046f483a08db1c17722','add relation');
INSERT INTO "audit_lines" VALUES('019a582e231000ef34f461f8ab86e4b0','2025-11-06T08:00:10.000Z','0199b1ab08000002ce25a33816dcd87f','Nele Claes','coach','writeFile','019a153b53e80037e42b5e569d191073','019a24ae67e80046f483a08db1c17722','note detention factor');
INSERT INTO "audit_lines" VALUES('019a5d545be800f64ed8e48a31e458f4','2025-11-07T08:00:01.000Z','0199b1ab0800000adf4d2a62ba45494d','An Callens','referrer','refer','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51',NULL);
CREATE TABLE contact_moments (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL, person TEXT NOT NULL,
    day TEXT NOT NULL, channel TEXT NOT NULL, note TEXT NOT NULL, by_name TEXT NOT NULL, due_contact_id TEXT
) STRICT;
INSERT INTO "contact_moments" VALUES('019a582e175800e9172193cc457deba3','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','psd','Mieke Rosseel','2025-11-06','video','Geen nieuws over de zitting.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019a6cc783700107008b6b9f56779e36','019a3947d7e8008404c8c96c2649df46','019a2efb1fe8004e4c87fae47d285d76','psd','Mieke Rosseel','2025-11-10','talk','Afgesproken wie de werkgever belt.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019a7c3a87d0011e6374dd05613ee1f3','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','psd','Karen Maes (PSD)','2025-11-13','talk','Afgesproken wie de werkgever belt.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019a90d4038801323c54ece537ced947','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','vdab','Griet Baele','2025-11-17','phone','Opleiding heftruck kan in maart.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019ab4e097280215379488fcfd385f2e','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','psd','Filip Decock (PSD)','2025-11-24','talk','Dossier overlopen, PSD steunt de vraag naar werk.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019ab4e09ef8021b9ca81bfa4a099b5f','019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','psd','Mieke Rosseel','2025-11-24','talk','PSD vraagt een attest van de werkgever.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019aba06d7d002218ef6a37cd4fb7a53','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','psd','Karen Maes (PSD)','2025-11-25','talk','PSD vraagt een attest van de werkgever.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019abf2d33d0022948b13b1fbb602128','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','vdab','An Callens','2025-11-26','video','Opleiding heftruck kan in maart.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019ac4538be802328afc4ae3d962a324','019a3947d7e8008404c8c96c2649df46','019a2efb1fe8004e4c87fae47d285d76','vdab','Griet Baele','2025-11-27','phone','Vacatures in de streek overlopen.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019ac979f3a0029ca6e9a29be145f392','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','psd','Filip Decock (PSD)','2025-11-28','phone','Dossier overlopen, PSD steunt de vraag naar werk.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019ade13772802bf2a8ff613b6d513bc','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','psd','Karen Maes (PSD)','2025-12-02','mail','PSD vraagt een attest van de werkgever.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019ae8600fe802cedb3a4892a8836cc9','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','psd','Mieke Rosseel','2025-12-04','talk','PSD vraagt een attest van de werkgever.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019ae8601f8802d898db8244d302bcc2','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','psd','Filip Decock (PSD)','2025-12-04','phone','PSD vraagt een attest van de werkgever.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b021fe7a00317d022381c9890bf2f','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','vdab','Tom Verhaeghe','2025-12-09','phone','Dossier bij VDAB is actueel.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b1192f7b803ac1e38cd3fcc6b7145','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','vdab','An Callens','2025-12-12','phone','Screening Nederlands doorgekregen.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019b2106138803c3a1af7acb301cf0e2','019a3947d7e8008404c8c96c2649df46','019a2efb1fe8004e4c87fae47d285d76','psd','Mieke Rosseel','2025-12-15','phone','PSD vraagt een attest van de werkgever.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019b2106177003c687283f183961e96f','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','psd','Karen Maes (PSD)','2025-12-15','phone','Afgesproken wie de werkgever belt.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019b2106232803cf82bf1f8f91d34b19','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','vdab','Tom Verhaeghe','2025-12-15','talk','Screening Nederlands doorgekregen.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b21062ee003d5c8747c759b93cfe7','019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','vdab','Griet Baele','2025-12-15','phone','IBO besproken, VDAB bereidt het contract voor.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019b262c775803f0effb42dce1455c27','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','vdab','Tom Verhaeghe','2025-12-16','phone','IBO besproken, VDAB bereidt het contract voor.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b2b52cf70043073d55d9478cf1f1c','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','psd','Filip Decock (PSD)','2025-12-17','video','Advies voor de uitgaansvergunning is onderweg.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b359f7fa0045ad7175e6f765a76bb','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','vdab','An Callens','2025-12-19','video','Dossier bij VDAB is actueel.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019b4f5f43d004a037b622041afa3883','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','vdab','Griet Baele','2025-12-24','video','IBO besproken, VDAB bereidt het contract voor.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019b4f5f47b804a3bb8a486977d5aa8a','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','psd','Karen Maes (PSD)','2025-12-24','phone','PSD vraagt een attest van de werkgever.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019b59ac078804b54ad32262722dd2e0','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','psd','Filip Decock (PSD)','2025-12-26','talk','Advies voor de uitgaansvergunning is onderweg.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b691f2b2804ede3afcd83eb3f874d','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','vdab','An Callens','2025-12-29','mail','Dossier bij VDAB is actueel.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019b691f32f804f3264ed856c708ff16','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','psd','Filip Decock (PSD)','2025-12-29','mail','Afgesproken wie de werkgever belt.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b691f468004ff25e5be383af93e65','019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','psd','Mieke Rosseel','2025-12-29','mail','Afgesproken wie de werkgever belt.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019b7db887a0056e53b7923d9658ee7b','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','psd','Filip Decock (PSD)','2026-01-02','video','Geen nieuws over de zitting.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019b7db88b88057136f771bb1a851aac','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','psd','Karen Maes (PSD)','2026-01-02','video','Dossier overlopen, PSD steunt de vraag naar werk.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019b7db88f7005749aa7812ccd804e0b','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','vdab','Tom Verhaeghe','2026-01-02','phone','Vacatures in de streek overlopen.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019bb138238806aa3f2b47d089e0aeaf','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','vdab','Tom Verhaeghe','2026-01-12','mail','IBO besproken, VDAB bereidt het contract voor.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019bb65e6fe806c5dc2ff59e5765f407','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','vdab','Tom Verhaeghe','2026-01-13','phone','Vacatures in de streek overlopen.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019bb65e73d006c868b05bdc9d8af5a3','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','vdab','An Callens','2026-01-13','talk','IBO besproken, VDAB bereidt het contract voor.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019bb65e77b806cbf1d70336cef3db0a','019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','vdab','Griet Baele','2026-01-13','video','IBO besproken, VDAB bereidt het contract voor.','Sofie Maertens',NULL);
INSERT INTO "contact_moments" VALUES('019bd544ce9807a33d28af8f0a86b72a','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','psd','Filip Decock (PSD)','2026-01-19','mail','Advies voor de uitgaansvergunning is onderweg.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019bdf914fe807d60e1ef08cfa243ebd','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','vdab','Tom Verhaeghe','2026-01-21','phone','Screening Nederlands doorgekregen.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019bdf9157b807dcf682764c4b8f700a','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','vdab','An Callens','2026-01-21','video','Dossier bij VDAB is actueel.','Nele Claes',NULL);
INSERT INTO "contact_moments" VALUES('019be4b7ea680810fe8e908dc017d3a9','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-01-22','mail','Eerste loon gekregen, alles in orde.','Nele Claes','019bc0ab27e807143a2743497b0e51ca');
INSERT INTO "contact_moments" VALUES('019be9de178808602a21edbc40c64bc0','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-01-23','phone','Uren aangepast in overleg.','Nele Claes','019bc0ab27e80726f538ab9e27db3247');
INSERT INTO "contact_moments" VALUES('019c0dea9b88091788e103c2be4564a6','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-01-30','phone','Uren aangepast in overleg.','Nele Claes','019bc0ab27e807276ee2fc726f60b6e3');
INSERT INTO "contact_moments" VALUES('019c0dea9f70091ad065645e7b89c6c9','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-01-30','mail','Vraagt meer uren.','Nele Claes','019bc0ab27e8071530c3024caf54590a');
INSERT INTO "contact_moments" VALUES('019c1d5dee080958b990d80fe867781a','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de ploegbaas','2026-02-02','talk','Tevreden over inzet en stiptheid.','Jonas Devos','019be9de07e8084f2b074f6ff2f06678');
INSERT INTO "contact_moments" VALUES('019c2283fbe8095bcafa9d2242b6e935','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','vdab','Tom Verhaeghe','2026-02-03','video','IBO besproken, VDAB bereidt het contract voor.','Jonas Devos',NULL);
INSERT INTO "contact_moments" VALUES('019c27aa678809a574f2a7f32720bf87','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de personeelsdienst','2026-02-04','phone','Wil het contract verlengen.','Nele Claes','019bc0ab27e8071e541d8b1ab9cc39b9');
INSERT INTO "contact_moments" VALUES('019c27aa6b7009a8f9fd07b42819cbf8','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-02-04','phone','Eerste loon gekregen, alles in orde.','Sofie Maertens','019c0dea8be808fed1bbaba17d36ada1');
INSERT INTO "contact_moments" VALUES('019c2cd0f65009f0a63bf2fd2b52d846','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de consulent','2026-02-05','phone','Eén keer te laat, besproken.','Sofie Maertens','019c0dea8be80907731a7b637b2b0788');
INSERT INTO "contact_moments" VALUES('019c31f71ba009fc93956b04199c82a1','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-02-06','talk','Vraagt meer uren.','Jonas Devos','019be9de07e808467bab5907393f6abd');
INSERT INTO "contact_moments" VALUES('019c31f71f8809ffefe12f5242edfcdb','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-02-06','phone','Moe van de verplaatsing, houdt vol.','Jonas Devos','019be9de07e80847ddf812a8030024ba');
INSERT INTO "contact_moments" VALUES('019c416a47100a298008a669ded7dc42','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de personeelsdienst','2026-02-09','mail','Tevreden over inzet en stiptheid.','Jonas Devos','019be9de07e8085089759aaecc29970d');
INSERT INTO "contact_moments" VALUES('019c50dd5b100a9667f8a40cc579c4b1','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-02-12','talk','Uren aangepast in overleg.','Nele Claes','019bc0ab27e80728479a8b659fc34d10');
INSERT INTO "contact_moments" VALUES('019c50dd6ab00aa2763e3e2beaa97c17','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','justiceAssistant','Pieter Haeck','2026-02-12','phone','Alles loopt volgens de voorwaarden.','Jonas Devos','019c2cd0bfa009c8f021a9966710b04e');
INSERT INTO "contact_moments" VALUES('019c560397d00aab2594ef3676f85a0e','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de ploegbaas','2026-02-13','talk','Eén keer te laat, besproken.','Nele Claes','019bc0ab27e8071f5b6f79aed6ea816c');
INSERT INTO "contact_moments" VALUES('019c56039bb80aaee04e8ac9957f21d6','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-02-13','phone','Twijfelt over de vroege ploeg.','Nele Claes','019bc0ab27e807168c2d6f12a217251d');
INSERT INTO "contact_moments" VALUES('019c5603ab580ab70ad7ae0ba3cf2937','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','employer','de consulent','2026-02-13','mail','Tevreden over inzet en stiptheid.','Jonas Devos','019c2cd0bfa009bf22c67e4fed9db232');
INSERT INTO "contact_moments" VALUES('019c5603af400aba188e6cffa44c695c','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','employee','Bart Callens','2026-02-13','mail','Twijfelt over de vroege ploeg.','Jonas Devos','019c2cd0bfa009b6c6a8069ccac7c2ec');
INSERT INTO "contact_moments" VALUES('019c74e9cf700b7ee9ca6488d93f3842','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-02-19','talk','Gaat goed, collega''s vallen mee.','Sofie Maertens','019c0dea8be808ff2635e553a702b65a');
INSERT INTO "contact_moments" VALUES('019c74e9db280b847dd209a90477ee22','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','employer','de consulent','2026-02-19','phone','Werkt zelfstandig aan de lijn.','Jonas Devos','019c2cd0bfa009c0e634d7afb137743e');
INSERT INTO "contact_moments" VALUES('019c7a102f580ba53c2de626b20cde8e','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-02-20','phone','Gaat goed, collega''s vallen mee.','Jonas Devos','019be9de07e80848db597339c67fc49f');
INSERT INTO "contact_moments" VALUES('019c7a103b100bab6b97d23d488e3946','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','justiceAssistant','Pieter Haeck','2026-02-20','mail','Geen opmerkingen.','Jonas Devos','019c2cd0bfa009c9c482ce49d86107ca');
INSERT INTO "contact_moments" VALUES('019c7a103ef80bae321c449db64f52d1','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','employee','Bart Callens','2026-02-20','mail','Twijfelt over de vroege ploeg.','Jonas Devos','019c2cd0bfa009b7c22264ea199111c9');
INSERT INTO "contact_moments" VALUES('019c89834f100be7b3968e9e3af6ff8e','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de ploegbaas','2026-02-23','phone','Werkt zelfstandig aan de lijn.','Jonas Devos','019be9de07e80851824cd6a32aa16aa0');
INSERT INTO "contact_moments" VALUES('019c8ea997880bfe64c0d4b70cdca9aa','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de zaakvoerder','2026-02-24','phone','Eén keer te laat, besproken.','Sofie Maertens','019c0dea8be8090823af669c66d6d4a1');
INSERT INTO "contact_moments" VALUES('019c98f657580c5190787a06a40dc887','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de zaakvoerder','2026-02-26','mail','Werkt zelfstandig aan de lijn.','Nele Claes','019bc0ab27e80720f96fc903b11a5f6a');
INSERT INTO "contact_moments" VALUES('019c98f65b400c5422050b063b80f947','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-02-26','mail','Gaat goed, collega''s vallen mee.','Nele Claes','019bc0ab27e80717f2cc4e9478d926ab');
INSERT INTO "contact_moments" VALUES('019c98f68e080cb48f5eb6ce3d998b64','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','employee','Samuel Van Damme','2026-02-26','phone','Vraagt meer uren.','Nele Claes','019c898337a00bc2c4e0ba9a4c4ffeb9');
INSERT INTO "contact_moments" VALUES('019c9e1caf700cd42fb80f5ce2e86dc3','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','justiceAssistant','Lotte Dewulf','2026-02-27','phone','Uren aangepast in overleg.','Nele Claes','019c898337a00bd4bbf16cde513614d1');
INSERT INTO "contact_moments" VALUES('019c9e1cb3580cd7e34e886ab39e4f29','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','employer','de personeelsdienst','2026-02-27','phone','Eén keer te laat, besproken.','Nele Claes','019c898337a00bcb7c4658a626629ce9');
INSERT INTO "contact_moments" VALUES('019cb2b617a00d1fa20fb2db1faea85b','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-03-03','phone','Alles loopt volgens de voorwaarden.','Nele Claes','019bc0ab27e80729b8667eabca632612');
INSERT INTO "contact_moments" VALUES('019cb7dc67e80d5c55ba28e873eab6f3','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-03-04','mail','Gaat goed, collega''s vallen mee.','Sofie Maertens','019c0dea8be80900b55c6467da6ec13f');
INSERT INTO "contact_moments" VALUES('019cbd02d7700d73c03b9d30fe8b57d6','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de personeelsdienst','2026-03-05','mail','Wil het contract verlengen.','Sofie Maertens','019c0dea8be809091de0e809bde9a11a');
INSERT INTO "contact_moments" VALUES('019cbd02e3280d7e247ddbe40be482c6','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','justiceAssistant','Pieter Haeck','2026-03-05','phone','Alles loopt volgens de voorwaarden.','Jonas Devos','019c2cd0bfa009caa268d68a4539f750');
INSERT INTO "contact_moments" VALUES('019cbd02e7100d818431a71b0b6c3cac','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','employer','de consulent','2026-03-05','phone','Tevreden over inzet en stiptheid.','Jonas Devos','019c2cd0bfa009c1951d74e4f9fa22c0');
INSERT INTO "contact_moments" VALUES('019cc22937580d9f2ae22d3f4d4c9ad6','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-03-06','phone','Eerste loon gekregen, alles in orde.','Jonas Devos','019be9de07e80849dd8ff53c68aa8a42');
INSERT INTO "contact_moments" VALUES('019cc22943100da8fd421fe503e2939e','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','employee','Bart Callens','2026-03-06','phone','Vraagt meer uren.','Jonas Devos','019c2cd0bfa009b88bf34ae301531d5f');
INSERT INTO "contact_moments" VALUES('019cd19c43880dbaae2324f457fa4c56','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de zaakvoerder','2026-03-09','phone','Vraagt wat meer tempo.','Jonas Devos','019be9de07e80852fb22e3f1b10d071f');
INSERT INTO "contact_moments" VALUES('019cd6c2b3100deb25a6969b80d23ca1','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-03-10','phone','Gaat goed, collega''s vallen mee.','Jonas Devos','019cb2b60be80d081c8ccd5e3efaa2b4');
INSERT INTO "contact_moments" VALUES('019ce10f5b700e386daf5e3a1e1784cd','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','employee','Samuel Van Damme','2026-03-12','mail','Vraagt meer uren.','Nele Claes','019c898337a00bc3bb25211b294e346a');
INSERT INTO "contact_moments" VALUES('019ce635afa00e7963d22786853b5a92','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','employer','de zaakvoerder','2026-03-13','mail','Vraagt wat meer tempo.','Nele Claes','019c898337a00bcc536f5741b17df9f6');
INSERT INTO "contact_moments" VALUES('019cf5a8d3400e99b9d2e20a0fa8173d','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-03-16','phone','Uren aangepast in overleg.','Nele Claes','019bc0ab27e8072a113f26cef4103f05');
INSERT INTO "contact_moments" VALUES('019cf5a8d7280e9c8bb559a901b9d704','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de zaakvoerder','2026-03-16','mail','Eén keer te laat, besproken.','Nele Claes','019bc0ab27e80721ffaf8dc686959f8a');
INSERT INTO "contact_moments" VALUES('019cf5a925480ec6b0b91ecc88e5dc0a','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de ploegbaas','2026-03-16','mail','Tevreden over inzet en stiptheid.','Jonas Devos','019cb2b60be80d1151243b6c60c80c59');
INSERT INTO "contact_moments" VALUES('019cfacf33280ede983d29c04f6bb1e7','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-03-17','phone','Moe van de verplaatsing, houdt vol.','Nele Claes','019bc0ab27e807181e4c6aa335a8315a');
INSERT INTO "contact_moments" VALUES('019cfacf3af80ee42ed884e36c829451','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-03-17','mail','Eerste loon gekregen, alles in orde.','Jonas Devos','019cb2b60be80d097cdfb9fa5b8bcc86');
INSERT INTO "contact_moments" VALUES('019cfff587580efedffb867f4f4e700f','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de personeelsdienst','2026-03-18','mail','Werkt zelfstandig aan de lijn.','Jonas Devos','019cb2b60be80d12538385b9795a58c7');
INSERT INTO "contact_moments" VALUES('019d19b553580fad3ab03b9db461e288','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-03-23','talk','Gaat goed, collega''s vallen mee.','Jonas Devos','019be9de07e8084a7748e68cb84d2691');
INSERT INTO "contact_moments" VALUES('019d1edbb3400fea7ebaac123cd5b256','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de ploegbaas','2026-03-24','phone','Tevreden over inzet en stiptheid.','Jonas Devos','019be9de07e808531c188c66b1828cc1');
INSERT INTO "contact_moments" VALUES('019d480e77e810db56302033a9fbce54','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de ploegbaas','2026-04-01','mail','Werkt zelfstandig aan de lijn.','Sofie Maertens','019c0dea8be8090a813f93dcc4cb8cdd');
INSERT INTO "contact_moments" VALUES('019d480e878810e4d8e935e3bb169446','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de ploegbaas','2026-04-01','phone','Eén keer te laat, besproken.','Jonas Devos','019cb2b60be80d13036f47b1ccf24a85');
INSERT INTO "contact_moments" VALUES('019d480e8b7010e711dc21add5be5119','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-04-01','phone','Vraagt meer uren.','Jonas Devos','019cb2b60be80d0a06b86a911afaa321');
INSERT INTO "contact_moments" VALUES('019d6c1b135812635c9c5d5113f60a0f','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de consulent','2026-04-08','talk','Tevreden over inzet en stiptheid.','Sofie Maertens','019d525b2fe81140df7349977411b16c');
INSERT INTO "contact_moments" VALUES('019d8b012fa0131a5743673ef0a9b334','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de ploegbaas','2026-04-14','talk','Tevreden over inzet en stiptheid.','Jonas Devos','019cb2b60be80d14c881b0c37421179c');
INSERT INTO "contact_moments" VALUES('019d90277fe813408f2f4a405f7e4c10','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-04-15','phone','Geen opmerkingen.','Nele Claes','019bc0ab27e8072b85b5e92574280a83');
INSERT INTO "contact_moments" VALUES('019d902783d01343168fe87a65db6730','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de ploegbaas','2026-04-15','mail','Tevreden over inzet en stiptheid.','Nele Claes','019bc0ab27e807222aebe21c32635ba7');
INSERT INTO "contact_moments" VALUES('019d902787b813460b8c6c7aed9b1435','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-04-15','talk','Eerste loon gekregen, alles in orde.','Jonas Devos','019cb2b60be80d0b17df84ad51258443');
INSERT INTO "contact_moments" VALUES('019d90278ba0134922d8a089af1176cf','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-04-15','mail','Twijfelt over de vroege ploeg.','Sofie Maertens','019d525b2fe81137019cf373f54a4c47');
INSERT INTO "contact_moments" VALUES('019d954ddfd013541b5227b7a0b08322','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-04-16','phone','Vraagt meer uren.','Nele Claes','019bc0ab27e80719dfefc0b9273d40ed');
INSERT INTO "contact_moments" VALUES('019db4341f40145610ce9a9d97757f93','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de zaakvoerder','2026-04-22','mail','Vraagt wat meer tempo.','Sofie Maertens','019d525b2fe8114147fd074da8602364');
INSERT INTO "contact_moments" VALUES('019db43423281459d5848bb8e53c44c7','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-04-22','phone','Eerste loon gekregen, alles in orde.','Sofie Maertens','019d525b2fe811380a04866183d0f4c4');
INSERT INTO "contact_moments" VALUES('019dbe80bbe814758480fa9fb857dbab','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de ploegbaas','2026-04-24','phone','Vraagt wat meer tempo.','Jonas Devos','019be9de07e808546d34d5757aa56691');
INSERT INTO "contact_moments" VALUES('019dbe80bfd01478ebd7baf8eca744d9','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-04-24','phone','Eerste loon gekregen, alles in orde.','Jonas Devos','019be9de07e8084b9a9b493682141a20');
INSERT INTO "contact_moments" VALUES('019e01738b101681b1d193a5f61fbbad','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de consulent','2026-05-07','phone','Eén keer te laat, besproken.','Sofie Maertens','019d525b2fe8114229185af79345148c');
INSERT INTO "contact_moments" VALUES('019e1b334770171e9cc788f2761e9c04','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de ploegbaas','2026-05-12','mail','Eén keer te laat, besproken.','Jonas Devos','019df726b3d015f50d08df8f8bd17f1e');
INSERT INTO "contact_moments" VALUES('019e1b334b58172173e14fcbdce5ceb2','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-05-12','mail','Gaat goed, collega''s vallen mee.','Jonas Devos','019df726b3d015ec354b48f5f199f162');
INSERT INTO "contact_moments" VALUES('019e2aa64bd017493fe226b301947836','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de zaakvoerder','2026-05-15','phone','Wil het contract verlengen.','Nele Claes','019bc0ab27e80723eef0fd91959b8dff');
INSERT INTO "contact_moments" VALUES('019e2aa6672817692a3ecd9a5bba58f6','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-05-15','phone','Gaat goed, collega''s vallen mee.','Sofie Maertens','019d525b2fe8113962756cfafcac3e43');
INSERT INTO "contact_moments" VALUES('019e446613e81804e71e2373fb2c4c6f','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-05-20','mail','Geen opmerkingen.','Nele Claes','019bc0ab27e8072c3278dcc9eebbe580');
INSERT INTO "contact_moments" VALUES('019e4eb2cbe8184de7abdb3762bf274b','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-05-22','mail','Eerste loon gekregen, alles in orde.','Nele Claes','019bc0ab27e8071a72120713a6b5b4a8');
INSERT INTO "contact_moments" VALUES('019e634c4f701879bc7e1839ed8b051f','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de ploegbaas','2026-05-26','talk','Tevreden over inzet en stiptheid.','Sofie Maertens','019d525b2fe811439560fd65373ab7b5');
INSERT INTO "contact_moments" VALUES('019e6872a3a018ad86a5b5eba2e3786d','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de consulent','2026-05-27','phone','Wil het contract verlengen.','Jonas Devos','019be9de07e8085569bb6f6f973effb5');
INSERT INTO "contact_moments" VALUES('019e6872a78818b02b9ce5bb36b3de76','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-05-27','phone','Gaat goed, collega''s vallen mee.','Jonas Devos','019be9de07e8084c7b41a393890fd935');
INSERT INTO "contact_moments" VALUES('019e6d98fbb818cc99a776b9121e4a2c','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-05-28','mail','Vraagt meer uren.','Jonas Devos','019df726b3d015edb50246b6b4d1a4b5');
INSERT INTO "contact_moments" VALUES('019e82327b581968bf1213b0b7cc2b02','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-06-01','talk','Vraagt meer uren.','Sofie Maertens','019d525b2fe8113a3d5989600e7de767');
INSERT INTO "contact_moments" VALUES('019e8758cf881997abb95d84af391eda','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de zaakvoerder','2026-06-02','phone','Werkt zelfstandig aan de lijn.','Jonas Devos','019df726b3d015f730d06e07fc840f83');
INSERT INTO "contact_moments" VALUES('019e8c7f1fd01a2c74b9cba841c2a92d','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-06-03','talk','Vraagt meer uren.','Jonas Devos','019df726b3d015ee557a5d124060c86e');
INSERT INTO "contact_moments" VALUES('019eca4b73b81b6226888ec873829e5e','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-06-15','mail','Alles loopt volgens de voorwaarden.','Nele Claes','019bc0ab27e8072d8b6e10324d2b9363');
INSERT INTO "contact_moments" VALUES('019eca4b77a01b65e6202a37779475f5','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-06-15','talk','Gaat goed, collega''s vallen mee.','Nele Claes','019bc0ab27e8071b91428e9b156abf2c');
INSERT INTO "contact_moments" VALUES('019ecf71d7881ba342f0ec88c11b7ca8','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de personeelsdienst','2026-06-16','phone','Wil het contract verlengen.','Nele Claes','019bc0ab27e807247ed425319000ba4a');
INSERT INTO "contact_moments" VALUES('019ed49827d01bc858ec1ed6e46de895','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de zaakvoerder','2026-06-17','mail','Eén keer te laat, besproken.','Jonas Devos','019df726b3d015f8ec5fe9eee8e4814b');
INSERT INTO "contact_moments" VALUES('019ef8a4a7e81d20029e57fd9fe3158f','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de ploegbaas','2026-06-24','phone','Vraagt wat meer tempo.','Jonas Devos','019be9de07e80856e45cef3ede77a9f0');
INSERT INTO "contact_moments" VALUES('019ef8a4abd01d23bd96911eb1d40247','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-06-24','mail','Vraagt meer uren.','Jonas Devos','019be9de07e8084dd686531ab5af9f2b');
INSERT INTO "contact_moments" VALUES('019f02f163d01d613ed6c59f62815196','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de personeelsdienst','2026-06-26','phone','Vraagt wat meer tempo.','Sofie Maertens','019d525b2fe81144b8c28485ed6f2ee9');
INSERT INTO "contact_moments" VALUES('019f02f167b81d64a33c9ebcab364d96','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-06-26','talk','Twijfelt over de vroege ploeg.','Sofie Maertens','019d525b2fe8113bc5c8cb6c467332bf');
INSERT INTO "contact_moments" VALUES('019f367117281e85493fcf6697ea0dc1','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-07-06','talk','Twijfelt over de vroege ploeg.','Jonas Devos','019df726b3d015f08258f91736e124a0');
INSERT INTO "contact_moments" VALUES('019f64ca37d0203da46ddc41f782ef3a','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','2026-07-15','mail','Geen opmerkingen.','Nele Claes','019bc0ab27e8072e1ccfedc31954da47');
INSERT INTO "contact_moments" VALUES('019f64ca3bb820407818971ac2d7ddc4','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employee','Els Vandenbroucke','2026-07-15','mail','Moe van de verplaatsing, houdt vol.','Nele Claes','019bc0ab27e8071c48f978e815feca7a');
INSERT INTO "contact_moments" VALUES('019f64ca4b582049d168dcda4de5712a','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de personeelsdienst','2026-07-15','phone','Vraagt wat meer tempo.','Jonas Devos','019df726b3d015f906a49774ea6e573a');
INSERT INTO "contact_moments" VALUES('019f69f08fe8205855f9cbf315a12c68','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','employer','de consulent','2026-07-16','phone','Tevreden over inzet en stiptheid.','Nele Claes','019bc0ab27e807259d2357dd62b0e993');
INSERT INTO "contact_moments" VALUES('019f932373d0214f0d6e0b1d7edc8463','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employer','de consulent','2026-07-24','phone','Werkt zelfstandig aan de lijn.','Jonas Devos','019be9de07e808571f63c1f75d5be0c2');
INSERT INTO "contact_moments" VALUES('019f932377b8215224a70c228f758fc8','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','employee','Lien Benali','2026-07-24','phone','Gaat goed, collega''s vallen mee.','Jonas Devos','019be9de07e8084ead76f6434af99d39');
INSERT INTO "contact_moments" VALUES('019fa7bcdfe82197f24e394cd9ae3212','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de consulent','2026-07-28','mail','Tevreden over inzet en stiptheid.','Sofie Maertens','019d525b2fe8114560ab49770e9044f3');
INSERT INTO "contact_moments" VALUES('019fc6a3178822cde796d5124394006c','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-08-03','talk','Eerste loon gekregen, alles in orde.','Sofie Maertens','019d525b2fe8113cfb8ab8c1b12aa4d8');
INSERT INTO "contact_moments" VALUES('019fd6161be8235998d20175d6b0f0b2','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de zaakvoerder','2026-08-06','talk','Wil het contract verlengen.','Jonas Devos','019df726b3d015faaddbbdecac5fef2e');
INSERT INTO "contact_moments" VALUES('019fd6161fd0235c3ded627ee7acce25','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-08-06','phone','Eerste loon gekregen, alles in orde.','Jonas Devos','019df726b3d015f17fcebaf693557384');
INSERT INTO "contact_moments" VALUES('01a03d154fd026b2702eba4a46e265ed','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-08-26','phone','Twijfelt over de vroege ploeg.','Sofie Maertens','019d525b2fe8113d44942111a5e5338f');
INSERT INTO "contact_moments" VALUES('01a05bfb77d027501ca5c3eb85b1e57f','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de consulent','2026-09-01','phone','Wil het contract verlengen.','Sofie Maertens','019d525b2fe811462579a81892c9bf24');
INSERT INTO "contact_moments" VALUES('01a07ae1af702835e456ae9ffbb48955','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de zaakvoerder','2026-09-07','mail','Eén keer te laat, besproken.','Jonas Devos','019df726b3d015fbd3d547c4cbb9d32b');
INSERT INTO "contact_moments" VALUES('01a07ae1b35828387eae972057f8ffb8','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-09-07','phone','Twijfelt over de vroege ploeg.','Jonas Devos','019df726b3d015f25f98a2d26025acc2');
INSERT INTO "contact_moments" VALUES('01a0d79423882b5e2e60b72a80a106e0','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employee','Samira Desmedt','2026-09-25','talk','Twijfelt over de vroege ploeg.','Sofie Maertens','019d525b2fe8113e8bc333961726ad98');
INSERT INTO "contact_moments" VALUES('01a0e70733a02b90da97175868423600','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','employer','de personeelsdienst','2026-09-28','mail','Werkt zelfstandig aan de lijn.','Sofie Maertens','019d525b2fe81147a79ad3f0716cfab4');
INSERT INTO "contact_moments" VALUES('01a1103a13a02ce56546bf5d01b727b6','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de consulent','2026-10-06','talk','Tevreden over inzet en stiptheid.','Jonas Devos','019df726b3d015fc680d4403c4d8aebe');
INSERT INTO "contact_moments" VALUES('01a1103a17882ce80693a72a6cff29e1','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-10-06','talk','Gaat goed, collega''s vallen mee.','Jonas Devos','019df726b3d015f308ccda2edbee0039');
INSERT INTO "contact_moments" VALUES('01a1aab8d3d032cc325d110f5aa9635f','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employee','Thomas De Clercq','2026-11-05','mail','Eerste loon gekregen, alles in orde.','Jonas Devos','019df726b3d015f42785c61a2388e28f');
INSERT INTO "contact_moments" VALUES('01a1afdf2be8331deaf8cd8468170b10','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','employer','de consulent','2026-11-06','mail','Tevreden over inzet en stiptheid.','Jonas Devos','019df726b3d015fdb4019f87e9fefa8f');
CREATE TABLE due_contacts (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    placement_id TEXT NOT NULL REFERENCES placements (id), cadence TEXT NOT NULL, party TEXT NOT NULL,
    item INTEGER NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL, anchor TEXT NOT NULL, anchor_day TEXT NOT NULL,
    programme_version INTEGER NOT NULL, state TEXT NOT NULL, settled_on TEXT, reason TEXT,
    moved_from TEXT, moved_to TEXT, moved_reason TEXT, moved_by TEXT, moved_pauses INTEGER, version INTEGER NOT NULL
) STRICT;
INSERT INTO "due_contacts" VALUES('019bc0ab27e807143a2743497b0e51ca','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',0,'2026-01-22','nazorg-werknemer.week-1','placementStarted','2026-01-15',1,'done','2026-01-22',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8071530c3024caf54590a','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',1,'2026-01-29','nazorg-werknemer.week-2','placementStarted','2026-01-15',1,'done','2026-01-30',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e807168c2d6f12a217251d','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',2,'2026-02-12','nazorg-werknemer.week-4','placementStarted','2026-01-15',1,'done','2026-02-13',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80717f2cc4e9478d926ab','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',3,'2026-02-26','nazorg-werknemer.week-6','placementStarted','2026-01-15',1,'done','2026-02-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e807181e4c6aa335a8315a','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',4,'2026-03-16','nazorg-werknemer.month-2','placementStarted','2026-01-15',1,'done','2026-03-17',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80719dfefc0b9273d40ed','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',5,'2026-04-15','nazorg-werknemer.month-3','placementStarted','2026-01-15',1,'done','2026-04-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8071a72120713a6b5b4a8','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',6,'2026-05-19','nazorg-werknemer.month-4','placementStarted','2026-01-15',1,'done','2026-05-22',NULL,'2026-05-15','2026-05-19','Werkgever is met verlof','Nele Claes',0,3);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8071b91428e9b156abf2c','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',7,'2026-06-15','nazorg-werknemer.month-5','placementStarted','2026-01-15',1,'done','2026-06-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8071c48f978e815feca7a','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werknemer','employee',8,'2026-07-15','nazorg-werknemer.month-6','placementStarted','2026-01-15',1,'done','2026-07-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8071de8615794ed8aae41','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',0,'2026-01-22','nazorg-werkgever.week-1','placementStarted','2026-01-15',1,'missed','2026-01-27','Drie keer gebeld, geen antwoord',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8071e541d8b1ab9cc39b9','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',1,'2026-01-29','nazorg-werkgever.week-2','placementStarted','2026-01-15',1,'done','2026-02-04',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8071f5b6f79aed6ea816c','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',2,'2026-02-12','nazorg-werkgever.week-4','placementStarted','2026-01-15',1,'done','2026-02-13',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80720f96fc903b11a5f6a','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',3,'2026-02-26','nazorg-werkgever.week-6','placementStarted','2026-01-15',1,'done','2026-02-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80721ffaf8dc686959f8a','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',4,'2026-03-16','nazorg-werkgever.month-2','placementStarted','2026-01-15',1,'done','2026-03-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e807222aebe21c32635ba7','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',5,'2026-04-15','nazorg-werkgever.month-3','placementStarted','2026-01-15',1,'done','2026-04-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80723eef0fd91959b8dff','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',6,'2026-05-15','nazorg-werkgever.month-4','placementStarted','2026-01-15',1,'done','2026-05-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e807247ed425319000ba4a','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',7,'2026-06-15','nazorg-werkgever.month-5','placementStarted','2026-01-15',1,'done','2026-06-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e807259d2357dd62b0e993','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-werkgever','employer',8,'2026-07-15','nazorg-werkgever.month-6','placementStarted','2026-01-15',1,'done','2026-07-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80726f538ab9e27db3247','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',0,'2026-01-22','nazorg-justitieassistent.week-1','placementStarted','2026-01-15',1,'done','2026-01-23',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e807276ee2fc726f60b6e3','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',1,'2026-01-29','nazorg-justitieassistent.week-2','placementStarted','2026-01-15',1,'done','2026-01-30',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80728479a8b659fc34d10','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',2,'2026-02-12','nazorg-justitieassistent.week-4','placementStarted','2026-01-15',1,'done','2026-02-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e80729b8667eabca632612','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',3,'2026-02-26','nazorg-justitieassistent.week-6','placementStarted','2026-01-15',1,'done','2026-03-03',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8072a113f26cef4103f05','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',4,'2026-03-16','nazorg-justitieassistent.month-2','placementStarted','2026-01-15',1,'done','2026-03-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8072b85b5e92574280a83','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',5,'2026-04-15','nazorg-justitieassistent.month-3','placementStarted','2026-01-15',1,'done','2026-04-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8072c3278dcc9eebbe580','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',6,'2026-05-15','nazorg-justitieassistent.month-4','placementStarted','2026-01-15',1,'done','2026-05-20',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8072d8b6e10324d2b9363','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',7,'2026-06-15','nazorg-justitieassistent.month-5','placementStarted','2026-01-15',1,'done','2026-06-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019bc0ab27e8072e1ccfedc31954da47','019a24ae67e80046f483a08db1c17722','019bc0ab27e807112c317382fa1cf537','nazorg-justitieassistent','justiceAssistant',8,'2026-07-15','nazorg-justitieassistent.month-6','placementStarted','2026-01-15',1,'done','2026-07-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e808467bab5907393f6abd','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',0,'2026-02-03','nazorg-werknemer.week-1','placementStarted','2026-01-23',1,'done','2026-02-06',NULL,'2026-01-30','2026-02-03','Werkgever is met verlof','Jonas Devos',0,3);
INSERT INTO "due_contacts" VALUES('019be9de07e80847ddf812a8030024ba','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',1,'2026-02-06','nazorg-werknemer.week-2','placementStarted','2026-01-23',1,'done','2026-02-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e80848db597339c67fc49f','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',2,'2026-02-20','nazorg-werknemer.week-4','placementStarted','2026-01-23',1,'done','2026-02-20',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e80849dd8ff53c68aa8a42','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',3,'2026-03-06','nazorg-werknemer.week-6','placementStarted','2026-01-23',1,'done','2026-03-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8084a7748e68cb84d2691','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',4,'2026-03-23','nazorg-werknemer.month-2','placementStarted','2026-01-23',1,'done','2026-03-23',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8084b9a9b493682141a20','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',5,'2026-04-23','nazorg-werknemer.month-3','placementStarted','2026-01-23',1,'done','2026-04-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8084c7b41a393890fd935','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',6,'2026-05-26','nazorg-werknemer.month-4','placementStarted','2026-01-23',1,'done','2026-05-27',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8084dd686531ab5af9f2b','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',7,'2026-06-23','nazorg-werknemer.month-5','placementStarted','2026-01-23',1,'done','2026-06-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8084ead76f6434af99d39','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werknemer','employee',8,'2026-07-23','nazorg-werknemer.month-6','placementStarted','2026-01-23',1,'done','2026-07-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8084f2b074f6ff2f06678','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',0,'2026-01-30','nazorg-werkgever.week-1','placementStarted','2026-01-23',1,'done','2026-02-02',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8085089759aaecc29970d','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',1,'2026-02-06','nazorg-werkgever.week-2','placementStarted','2026-01-23',1,'done','2026-02-09',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e80851824cd6a32aa16aa0','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',2,'2026-02-20','nazorg-werkgever.week-4','placementStarted','2026-01-23',1,'done','2026-02-23',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e80852fb22e3f1b10d071f','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',3,'2026-03-06','nazorg-werkgever.week-6','placementStarted','2026-01-23',1,'done','2026-03-09',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e808531c188c66b1828cc1','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',4,'2026-03-23','nazorg-werkgever.month-2','placementStarted','2026-01-23',1,'done','2026-03-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e808546d34d5757aa56691','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',5,'2026-04-23','nazorg-werkgever.month-3','placementStarted','2026-01-23',1,'done','2026-04-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e8085569bb6f6f973effb5','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',6,'2026-05-26','nazorg-werkgever.month-4','placementStarted','2026-01-23',1,'done','2026-05-27',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e80856e45cef3ede77a9f0','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',7,'2026-06-23','nazorg-werkgever.month-5','placementStarted','2026-01-23',1,'done','2026-06-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019be9de07e808571f63c1f75d5be0c2','019a6cc76fe800fbed44307d7b53fcbd','019be9de07e8084345f9cc6bcc627446','nazorg-werkgever','employer',8,'2026-07-23','nazorg-werkgever.month-6','placementStarted','2026-01-23',1,'done','2026-07-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be808fd9993274f25e5894b','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',0,'2026-01-28','nazorg-werknemer.week-1','placementStarted','2026-01-21',1,'dropped','2026-01-30','beforeNoting',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019c0dea8be808fed1bbaba17d36ada1','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',1,'2026-02-04','nazorg-werknemer.week-2','placementStarted','2026-01-21',1,'done','2026-02-04',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be808ff2635e553a702b65a','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',2,'2026-02-18','nazorg-werknemer.week-4','placementStarted','2026-01-21',1,'done','2026-02-19',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be80900b55c6467da6ec13f','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',3,'2026-03-04','nazorg-werknemer.week-6','placementStarted','2026-01-21',1,'done','2026-03-04',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be8090174118702c71a7a5d','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',4,'2026-03-23','nazorg-werknemer.month-2','placementStarted','2026-01-21',1,'missed','2026-03-28','Drie keer gebeld, geen antwoord',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be80902966917a2a870d170','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',5,'2026-04-21','nazorg-werknemer.month-3','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be809032047e1024d50be25','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',6,'2026-05-21','nazorg-werknemer.month-4','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be80904ed676f596a33d423','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',7,'2026-06-22','nazorg-werknemer.month-5','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be80905b5841df52e6940b3','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werknemer','employee',8,'2026-07-22','nazorg-werknemer.month-6','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be809069ee0330dcfdede12','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',0,'2026-01-28','nazorg-werkgever.week-1','placementStarted','2026-01-21',1,'dropped','2026-01-30','beforeNoting',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019c0dea8be80907731a7b637b2b0788','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',1,'2026-02-04','nazorg-werkgever.week-2','placementStarted','2026-01-21',1,'done','2026-02-05',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be8090823af669c66d6d4a1','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',2,'2026-02-18','nazorg-werkgever.week-4','placementStarted','2026-01-21',1,'done','2026-02-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be809091de0e809bde9a11a','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',3,'2026-03-04','nazorg-werkgever.week-6','placementStarted','2026-01-21',1,'done','2026-03-05',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be8090a813f93dcc4cb8cdd','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',4,'2026-03-23','nazorg-werkgever.month-2','placementStarted','2026-01-21',1,'done','2026-04-01',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be8090b09da3000d7c45ac7','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',5,'2026-04-21','nazorg-werkgever.month-3','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be8090cdde7d3931b87f2aa','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',6,'2026-05-21','nazorg-werkgever.month-4','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be8090de25fa95d13eb9d36','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',7,'2026-06-22','nazorg-werkgever.month-5','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c0dea8be8090ed6c066c10a5ccfcf','019a00a1e7d0002f623365e8c1a94fdf','019c0dea8be808fa597e9dc0c63eaca2','nazorg-werkgever','employer',8,'2026-07-22','nazorg-werkgever.month-6','placementStarted','2026-01-21',1,'dropped','2026-04-03','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009b6c6a8069ccac7c2ec','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',0,'2026-02-12','nazorg-werknemer.week-1','placementStarted','2026-02-05',1,'done','2026-02-13',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009b7c22264ea199111c9','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',1,'2026-02-19','nazorg-werknemer.week-2','placementStarted','2026-02-05',1,'done','2026-02-20',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009b88bf34ae301531d5f','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',2,'2026-03-05','nazorg-werknemer.week-4','placementStarted','2026-02-05',1,'done','2026-03-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009b96a3dfcbbc62fcfb7','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',3,'2026-03-19','nazorg-werknemer.week-6','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009ba1618a808a1bf552f','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',4,'2026-04-07','nazorg-werknemer.month-2','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009bb6290c4ef9d4951df','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',5,'2026-05-05','nazorg-werknemer.month-3','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009bc17654da0d7a64b54','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',6,'2026-06-05','nazorg-werknemer.month-4','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009bdac05bb058a5fc424','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',7,'2026-07-06','nazorg-werknemer.month-5','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009be7f5d5322361e05d2','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werknemer','employee',8,'2026-08-05','nazorg-werknemer.month-6','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009bf22c67e4fed9db232','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',0,'2026-02-12','nazorg-werkgever.week-1','placementStarted','2026-02-05',1,'done','2026-02-13',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c0e634d7afb137743e','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',1,'2026-02-19','nazorg-werkgever.week-2','placementStarted','2026-02-05',1,'done','2026-02-19',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c1951d74e4f9fa22c0','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',2,'2026-03-05','nazorg-werkgever.week-4','placementStarted','2026-02-05',1,'done','2026-03-05',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c27350b8258b170f81','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',3,'2026-03-19','nazorg-werkgever.week-6','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c33c548a3287dbc07d','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',4,'2026-04-07','nazorg-werkgever.month-2','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c45149e711a56d21e2','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',5,'2026-05-05','nazorg-werkgever.month-3','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c53dbe1a36f9d05419','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',6,'2026-06-05','nazorg-werkgever.month-4','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c6f26b4c37dc2b3f74','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',7,'2026-07-06','nazorg-werkgever.month-5','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c78fbe35a4f30217fa','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-werkgever','employer',8,'2026-08-05','nazorg-werkgever.month-6','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c8f021a9966710b04e','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',0,'2026-02-12','nazorg-justitieassistent.week-1','placementStarted','2026-02-05',1,'done','2026-02-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009c9c482ce49d86107ca','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',1,'2026-02-19','nazorg-justitieassistent.week-2','placementStarted','2026-02-05',1,'done','2026-02-20',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009caa268d68a4539f750','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',2,'2026-03-05','nazorg-justitieassistent.week-4','placementStarted','2026-02-05',1,'done','2026-03-05',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009cb2840938767b74474','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',3,'2026-03-19','nazorg-justitieassistent.week-6','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009ccf98168ea9a7c08e5','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',4,'2026-04-07','nazorg-justitieassistent.month-2','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009cd3b9d32c6357a3275','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',5,'2026-05-05','nazorg-justitieassistent.month-3','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009ce30b87ac66a981657','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',6,'2026-06-05','nazorg-justitieassistent.month-4','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009cf573265bdcf2e30d7','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',7,'2026-07-06','nazorg-justitieassistent.month-5','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c2cd0bfa009d0e5d9e1affa75a0b5','019aa04707e8019ca3ed52bf00bd498a','019c2cd0bfa009b324fec8d3926f259f','nazorg-justitieassistent','justiceAssistant',8,'2026-08-05','nazorg-justitieassistent.month-6','placementStarted','2026-02-05',1,'dropped','2026-03-13','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc15841dd1b32707dcb','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',0,'2026-02-19','nazorg-werknemer.week-1','placementStarted','2026-02-12',1,'dropped','2026-02-23','beforeNoting',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019c898337a00bc2c4e0ba9a4c4ffeb9','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',1,'2026-02-26','nazorg-werknemer.week-2','placementStarted','2026-02-12',1,'done','2026-02-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc3bb25211b294e346a','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',2,'2026-03-12','nazorg-werknemer.week-4','placementStarted','2026-02-12',1,'done','2026-03-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc4ea2099884896d86f','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',3,'2026-03-26','nazorg-werknemer.week-6','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc5602e18c79f9748f1','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',4,'2026-04-13','nazorg-werknemer.month-2','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc61caa423e20d3d774','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',5,'2026-05-12','nazorg-werknemer.month-3','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc72c2c388b3ba2d180','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',6,'2026-06-12','nazorg-werknemer.month-4','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc85d88a8f6eb238b0f','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',7,'2026-07-13','nazorg-werknemer.month-5','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bc9d0f8684c359ce0c4','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werknemer','employee',8,'2026-08-12','nazorg-werknemer.month-6','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bca2a83c7cea22d65d5','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',0,'2026-02-19','nazorg-werkgever.week-1','placementStarted','2026-02-12',1,'dropped','2026-02-23','beforeNoting',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019c898337a00bcb7c4658a626629ce9','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',1,'2026-02-26','nazorg-werkgever.week-2','placementStarted','2026-02-12',1,'done','2026-02-27',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bcc536f5741b17df9f6','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',2,'2026-03-12','nazorg-werkgever.week-4','placementStarted','2026-02-12',1,'done','2026-03-13',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bcd26c4e0b1b40914c8','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',3,'2026-03-26','nazorg-werkgever.week-6','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bce8d76aeb6a975b853','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',4,'2026-04-13','nazorg-werkgever.month-2','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bcfe8047e3dd1ef3e61','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',5,'2026-05-12','nazorg-werkgever.month-3','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd0a7e3cf9be2efb9c0','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',6,'2026-06-12','nazorg-werkgever.month-4','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd1d3929171ce25eb42','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',7,'2026-07-13','nazorg-werkgever.month-5','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd2b99ff3c68d1de301','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-werkgever','employer',8,'2026-08-12','nazorg-werkgever.month-6','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd3f348106dea6271c7','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',0,'2026-02-19','nazorg-justitieassistent.week-1','placementStarted','2026-02-12',1,'dropped','2026-02-23','beforeNoting',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019c898337a00bd4bbf16cde513614d1','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',1,'2026-02-26','nazorg-justitieassistent.week-2','placementStarted','2026-02-12',1,'done','2026-02-27',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd5d6b79c1c6c489d6c','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',2,'2026-03-12','nazorg-justitieassistent.week-4','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd605abd2cd76259870','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',3,'2026-03-26','nazorg-justitieassistent.week-6','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd7bf55fe93eeb4c7da','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',4,'2026-04-13','nazorg-justitieassistent.month-2','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd8980c5ff2c9d8e34e','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',5,'2026-05-12','nazorg-justitieassistent.month-3','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bd9da889b5011a49790','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',6,'2026-06-12','nazorg-justitieassistent.month-4','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bda55a4ef45ea194b7a','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',7,'2026-07-13','nazorg-justitieassistent.month-5','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019c898337a00bdb256b85ddf118c8a8','019ab4e07bd00203adf9746b45cd923b','019c898337a00bbefa55c9a14de49480','nazorg-justitieassistent','justiceAssistant',8,'2026-08-12','nazorg-justitieassistent.month-6','placementStarted','2026-02-12',1,'dropped','2026-03-18','jobEnded',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d081c8ccd5e3efaa2b4','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',0,'2026-03-10','nazorg-werknemer.week-1','placementStarted','2026-03-03',1,'done','2026-03-10',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d097cdfb9fa5b8bcc86','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',1,'2026-03-17','nazorg-werknemer.week-2','placementStarted','2026-03-03',1,'done','2026-03-17',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d0a06b86a911afaa321','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',2,'2026-03-31','nazorg-werknemer.week-4','placementStarted','2026-03-03',1,'done','2026-04-01',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d0b17df84ad51258443','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',3,'2026-04-14','nazorg-werknemer.week-6','placementStarted','2026-03-03',1,'done','2026-04-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d0c74b76ffa54df3c7f','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',4,'2026-05-04','nazorg-werknemer.month-2','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d0d817d4808d68c06a7','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',5,'2026-06-03','nazorg-werknemer.month-3','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d0ec90e1040a7b79107','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',6,'2026-07-03','nazorg-werknemer.month-4','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d0f989434267b3c5f58','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',7,'2026-08-03','nazorg-werknemer.month-5','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d10183e272785c26c06','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werknemer','employee',8,'2026-09-03','nazorg-werknemer.month-6','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d1151243b6c60c80c59','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',0,'2026-03-10','nazorg-werkgever.week-1','placementStarted','2026-03-03',1,'done','2026-03-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d12538385b9795a58c7','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',1,'2026-03-17','nazorg-werkgever.week-2','placementStarted','2026-03-03',1,'done','2026-03-18',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d13036f47b1ccf24a85','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',2,'2026-03-31','nazorg-werkgever.week-4','placementStarted','2026-03-03',1,'done','2026-04-01',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d14c881b0c37421179c','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',3,'2026-04-14','nazorg-werkgever.week-6','placementStarted','2026-03-03',1,'done','2026-04-14',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d15c1cf78847993036d','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',4,'2026-05-04','nazorg-werkgever.month-2','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d16d9258bcdbd254956','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',5,'2026-06-03','nazorg-werkgever.month-3','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d17f5e9fb01a650b3b4','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',6,'2026-07-03','nazorg-werkgever.month-4','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d188542152f23a889e6','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',7,'2026-08-03','nazorg-werkgever.month-5','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cb2b60be80d19703273192dc33afa','019afcf983d002ea8aeb4fa388a6771b','019cb2b60be80d05da890b9794d17ae3','nazorg-werkgever','employer',8,'2026-09-03','nazorg-werkgever.month-6','placementStarted','2026-03-03',1,'dropped','2026-05-05','jobChanged',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe81136f7a6c454f1854a33','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',0,'2026-04-01','nazorg-werknemer.week-1','placementStarted','2026-03-25',1,'dropped','2026-04-03','beforeNoting',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019d525b2fe81137019cf373f54a4c47','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',1,'2026-04-08','nazorg-werknemer.week-2','placementStarted','2026-03-25',1,'done','2026-04-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe811380a04866183d0f4c4','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',2,'2026-04-22','nazorg-werknemer.week-4','placementStarted','2026-03-25',1,'done','2026-04-22',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8113962756cfafcac3e43','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',3,'2026-05-06','nazorg-werknemer.week-6','placementStarted','2026-03-25',1,'done','2026-05-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8113a3d5989600e7de767','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',4,'2026-05-26','nazorg-werknemer.month-2','placementStarted','2026-03-25',1,'done','2026-06-01',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8113bc5c8cb6c467332bf','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',5,'2026-06-25','nazorg-werknemer.month-3','placementStarted','2026-03-25',1,'done','2026-06-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8113cfb8ab8c1b12aa4d8','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',6,'2026-07-27','nazorg-werknemer.month-4','placementStarted','2026-03-25',1,'done','2026-08-03',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8113d44942111a5e5338f','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',7,'2026-08-25','nazorg-werknemer.month-5','placementStarted','2026-03-25',1,'done','2026-08-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8113e8bc333961726ad98','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werknemer','employee',8,'2026-09-25','nazorg-werknemer.month-6','placementStarted','2026-03-25',1,'done','2026-09-25',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8113f35cf026d6969ada1','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',0,'2026-04-01','nazorg-werkgever.week-1','placementStarted','2026-03-25',1,'dropped','2026-04-03','beforeNoting',NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019d525b2fe81140df7349977411b16c','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',1,'2026-04-08','nazorg-werkgever.week-2','placementStarted','2026-03-25',1,'done','2026-04-08',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8114147fd074da8602364','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',2,'2026-04-22','nazorg-werkgever.week-4','placementStarted','2026-03-25',1,'done','2026-04-22',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8114229185af79345148c','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',3,'2026-05-06','nazorg-werkgever.week-6','placementStarted','2026-03-25',1,'done','2026-05-07',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe811439560fd65373ab7b5','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',4,'2026-05-26','nazorg-werkgever.month-2','placementStarted','2026-03-25',1,'done','2026-05-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe81144b8c28485ed6f2ee9','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',5,'2026-06-25','nazorg-werkgever.month-3','placementStarted','2026-03-25',1,'done','2026-06-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe8114560ab49770e9044f3','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',6,'2026-07-27','nazorg-werkgever.month-4','placementStarted','2026-03-25',1,'done','2026-07-28',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019d525b2fe811462579a81892c9bf24','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',7,'2026-08-31','nazorg-werkgever.month-5','placementStarted','2026-03-25',1,'done','2026-09-01',NULL,'2026-08-25','2026-08-31','Werkgever is met verlof','Sofie Maertens',0,3);
INSERT INTO "due_contacts" VALUES('019d525b2fe81147a79ad3f0716cfab4','019a00a1e7d0002f623365e8c1a94fdf','019d525b2fe81134bd1359117daf9be6','nazorg-werkgever','employer',8,'2026-09-25','nazorg-werkgever.month-6','placementStarted','2026-03-25',1,'done','2026-09-28',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015ec354b48f5f199f162','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',0,'2026-05-12','nazorg-werknemer.week-1','placementStarted','2026-05-05',1,'done','2026-05-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015edb50246b6b4d1a4b5','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',1,'2026-05-19','nazorg-werknemer.week-2','placementStarted','2026-05-05',1,'done','2026-05-28',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015ee557a5d124060c86e','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',2,'2026-06-02','nazorg-werknemer.week-4','placementStarted','2026-05-05',1,'done','2026-06-03',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015ef17d98511254547f2','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',3,'2026-06-16','nazorg-werknemer.week-6','placementStarted','2026-05-05',1,'missed','2026-06-21','Drie keer gebeld, geen antwoord',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f08258f91736e124a0','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',4,'2026-07-06','nazorg-werknemer.month-2','placementStarted','2026-05-05',1,'done','2026-07-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f17fcebaf693557384','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',5,'2026-08-05','nazorg-werknemer.month-3','placementStarted','2026-05-05',1,'done','2026-08-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f25f98a2d26025acc2','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',6,'2026-09-07','nazorg-werknemer.month-4','placementStarted','2026-05-05',1,'done','2026-09-07',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f308ccda2edbee0039','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',7,'2026-10-05','nazorg-werknemer.month-5','placementStarted','2026-05-05',1,'done','2026-10-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f42785c61a2388e28f','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werknemer','employee',8,'2026-11-05','nazorg-werknemer.month-6','placementStarted','2026-05-05',1,'done','2026-11-05',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f50d08df8f8bd17f1e','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',0,'2026-05-12','nazorg-werkgever.week-1','placementStarted','2026-05-05',1,'done','2026-05-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f6a05668ae123cc722','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',1,'2026-05-19','nazorg-werkgever.week-2','placementStarted','2026-05-05',1,'missed','2026-11-17',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f730d06e07fc840f83','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',2,'2026-06-02','nazorg-werkgever.week-4','placementStarted','2026-05-05',1,'done','2026-06-02',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f8ec5fe9eee8e4814b','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',3,'2026-06-16','nazorg-werkgever.week-6','placementStarted','2026-05-05',1,'done','2026-06-17',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015f906a49774ea6e573a','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',4,'2026-07-06','nazorg-werkgever.month-2','placementStarted','2026-05-05',1,'done','2026-07-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015faaddbbdecac5fef2e','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',5,'2026-08-05','nazorg-werkgever.month-3','placementStarted','2026-05-05',1,'done','2026-08-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015fbd3d547c4cbb9d32b','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',6,'2026-09-07','nazorg-werkgever.month-4','placementStarted','2026-05-05',1,'done','2026-09-07',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015fc680d4403c4d8aebe','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',7,'2026-10-05','nazorg-werkgever.month-5','placementStarted','2026-05-05',1,'done','2026-10-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019df726b3d015fdb4019f87e9fefa8f','019afcf983d002ea8aeb4fa388a6771b','019df726b3d015eae21f4ec6e775b1d4','nazorg-werkgever','employer',8,'2026-11-05','nazorg-werkgever.month-6','placementStarted','2026-05-05',1,'done','2026-11-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
CREATE TABLE employer_talks (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), employer TEXT NOT NULL, kind TEXT NOT NULL,
    day TEXT NOT NULL, time INTEGER, place TEXT NOT NULL, accompanied_by TEXT NOT NULL, framing TEXT NOT NULL,
    answer TEXT NOT NULL, answer_note TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "employer_talks" VALUES('019ae339b3e802c2ab6bc2e373591841','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','Uitzendkantoor Vooruit','agency','2025-12-09',600,'Brugge','Sofie Maertens','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','yes','Kan beginnen, proefdag was goed.',2);
INSERT INTO "employer_talks" VALUES('019b021fe3b8031410b71e6842bb6fb2','019a3947d7e8008404c8c96c2649df46','019a2efb1fe8004e4c87fae47d285d76','Drukkerij Letter','ambassador','2025-12-15',840,'Oudenaarde','Sofie Maertens','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','no','Uren passen niet.',2);
INSERT INTO "employer_talks" VALUES('019b1192f3d003a9c9db10c0cd412569','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','Maatwerkbedrijf De Brug','company','2025-12-18',960,'Aalst','Nele Claes','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','maybe','Beslist na het gesprek met de ploegbaas.',2);
INSERT INTO "employer_talks" VALUES('019b45129b70047ce54a7528be099bdb','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','Metaalwerken Verlinde','company','2025-12-26',960,'Gent','Jonas Devos','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','no','Uren passen niet.',2);
INSERT INTO "employer_talks" VALUES('019b4a38ebb8048ee4d177431d1c877f','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','Houtatelier Noord','company','2025-12-29',540,'Oostende','Jonas Devos','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','no','Uren passen niet.',2);
INSERT INTO "employer_talks" VALUES('019b6e4567e8051a56fac42ed48ca294','019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','Bouwwerken Ketels','company','2026-01-05',540,'Aalst','Sofie Maertens','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','cancelled','Uitgaansvergunning kwam te laat.',2);
INSERT INTO "employer_talks" VALUES('019b6e456bd0051d1083047fad1c9641','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','Magazijn Linea','ambassador','2026-01-05',660,'Brugge','Nele Claes','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','yes','Ploegbaas wil graag verder.',2);
INSERT INTO "employer_talks" VALUES('019b736bc3e805594195aa75d7bdfbea','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','Houtatelier Noord','company','2026-01-06',540,'Brugge','Nele Claes','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','yes','Kan beginnen, proefdag was goed.',2);
INSERT INTO "employer_talks" VALUES('019b9c9eafa005f9549c175b7f71368e','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','Wasserij Wit','ambassador','2026-01-14',540,'Oostende','Jonas Devos','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','yes','Ploegbaas wil graag verder.',2);
INSERT INTO "employer_talks" VALUES('019bb65e7ba006ce74e2350c4988cf94','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','Uitzendkantoor Vooruit','agency','2026-01-19',780,'Gent','Jonas Devos','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','yes','Kan beginnen, proefdag was goed.',2);
INSERT INTO "employer_talks" VALUES('019bdf9153d007d9fb6f8d063c11e397','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','Drukkerij Letter','company','2026-01-27',840,'Oudenaarde','Jonas Devos','Wij vertellen dat er beperkte uren zijn en dat de coach bereikbaar blijft. Meer niet.','maybe','Wil eerst een proefdag.',2);
CREATE TABLE events (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, programme TEXT NOT NULL,
    participant_id TEXT NOT NULL REFERENCES participants (id), referral_id TEXT, trajectory_id TEXT, subject TEXT,
    code TEXT, counts INTEGER NOT NULL CHECK (counts IN (0, 1)), actor TEXT NOT NULL
) STRICT;
INSERT INTO "events" VALUES('0199e6e217e8002791dcc65c04f8b221','referralReceived','2025-10-15','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c',NULL,NULL,NULL,0,'Mieke Rosseel');
INSERT INTO "events" VALUES('019a00a1e3e8002ceb5139cbd6f85ccd','referralReceived','2025-10-20','reintegratie-door-werk','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da',NULL,NULL,NULL,0,'Tom Verhaeghe');
INSERT INTO "events" VALUES('019a00a1e7d000304ab7a8f10f794577','referralAccepted','2025-10-20','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a00a1e7d00031ebf650f6cf2f1c86','coachAssigned','2025-10-20','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','0199b1ab0800000674d24e4f08aaf082',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a00a1e7d00034a045943b258beb8e','talkPlanned','2025-10-20','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a00a1e7d0003299ac95cb36fc4302','screening',0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a153b53e8003a8caa35172a1ca331','referralReceived','2025-10-24','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865',NULL,NULL,NULL,0,'An Callens');
INSERT INTO "events" VALUES('019a153b57d0003e896c26554f548b47','referralAccepted','2025-10-24','reintegratie-door-werk','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da','019a153b57d0003d41c20245ca1079ca',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a153b57d0003f10dcdc7dddcc4c76','coachAssigned','2025-10-24','reintegratie-door-werk','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da','019a153b57d0003d41c20245ca1079ca','0199b1ab08000004ae93aa9d0320b8c5',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a153b57d000428a57d7621b48e0c5','talkPlanned','2025-10-24','reintegratie-door-werk','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da','019a153b57d0003d41c20245ca1079ca','019a153b57d000408259c316acc90f14','screening',0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a24ae67e8004709ec603d51fe89a9','referralAccepted','2025-10-27','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a24ae67e80048a9ec9c61eeb972bb','coachAssigned','2025-10-27','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','0199b1ab08000002ce25a33816dcd87f',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a24ae67e8004bde6fbbbc55698dda','talkPlanned','2025-10-27','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a24ae67e800491bad29b65eb965a4','screening',0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a2efb1fe80051c52102f12b85bc1b','referralReceived','2025-10-29','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d',NULL,NULL,NULL,0,'Mieke Rosseel');
INSERT INTO "events" VALUES('019a2efb2ba0005789f0571e83b5287b','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba000568a646d816a759e33','talenten',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba000593cf028e8284f07ec','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba000582dc20dbb4f3eece9','ervaring',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba0005b63b1b9c3b29d9a6d','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0005adfd3833a159f070e','opleiding',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba0005d2743bd25339af7af','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0005c41e08e4b7940cd9b','nederlands',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba0005fb7231af086edb724','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0005ee6baf2b13c9884b2','rijbewijs',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba000618289f9cd1bc70bac','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0006059499fe1d4744aaf','wens',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba000639d28e2966e35f799','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0006271dcf97b08f40577','stiptheid',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba000659dbf0523272fcffd','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba00064eab1f74ef9259e14','nauwkeurigheid',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba00067754e61b54f2acc9a','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0006670cb42b74ef7b991','zelfstandigheid',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba00069a2f5599f3ecb06a9','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba00068e56a459a94cefcb4','samenwerken',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba0006bc4b3ef73d143324d','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0006a29d1161d1780d291','drempel',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba0006dc4a5165bc4f3822e','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba0006cd50ae20b3806a583','voorwaarden',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba0006fe6f4f9e8b5346218','guidanceStarted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf',NULL,NULL,0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb2ba000781d34ac38a09c312c','stepDone','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba00070f90160f1d1cf0e00','screening',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb3758007ff2092dfb1280a08e','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb3758007e36f3f36ab5c41aad','voorwaardelijke-invrijheidstelling',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a2efb3b4000823e2b27bae6792abc','findingNoted','2025-10-29','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb3b4000816873e608b10cb3ad','strafeinde',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a3947d7e80085f766a0b669625283','referralAccepted','2025-10-31','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a3947d7e800867c52798ade896ab0','coachAssigned','2025-10-31','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','0199b1ab0800000674d24e4f08aaf082',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a3947d7e80089ec34b05bb0ab6f6c','talkPlanned','2025-10-31','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a3947d7e80087d9bdce43646f958a','screening',0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a48baebe8008fffce5e9ca0c9e1fb','referralReceived','2025-11-03','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639',NULL,NULL,NULL,0,'Tom Verhaeghe');
INSERT INTO "events" VALUES('019a4de147e8009335de3317d1603dd8','findingNoted','2025-11-04','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a4de147e800924642117783170afa','sector',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a0009836db071bfe39d966','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a00097f9bf6da488af1916','talenten',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a0009a7ed3e45792051fa7','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a0009973f7b9d7087ddb28','ervaring',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a0009c9db61d9292ce8f69','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a0009b77b50c5b945465d4','opleiding',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a0009ee85cf33c077d1102','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a0009d2fb352a9529258a4','nederlands',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000a0eb7c6e99661baf7e','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a0009fb3e4cbc1dbbe2001','rijbewijs',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000a2300f4930d1a45390','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a000a192ce33ef0cb7584c','wens',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000a4759b84f999685b5c','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a000a368dfb162d9e6d5b8','stiptheid',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000a6ab55ffcc335e05b3','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a000a52462d2334758c0f7','nauwkeurigheid',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000a8714b28fe3e903b1c','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a000a78262711963450b72','zelfstandigheid',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000aacc13124ee34fcae4','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a000a98afebac31610f338','samenwerken',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000acb6f13f86aaa9f781','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a000ab5eb32165c3933f30','drempel',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000aea241d83361fdb4d3','guidanceStarted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46',NULL,NULL,0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de153a000b7d54927e47d94fd59','stepDone','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de153a000af899fed59e319048e','screening',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a4de15f5800be60f1868d0aba63fc','findingNoted','2025-11-04','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a4de15f5800bd7715a71d757e72ca','elektronisch-toezicht',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a582e03d000c2e1b94d35837810a7','talkMissed','2025-11-06','reintegratie-door-werk','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da','019a153b57d0003d41c20245ca1079ca','019a153b57d000408259c316acc90f14','notBrought',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a582e03d000c43ed2d7cdbe023829','talkPlanned','2025-11-06','reintegratie-door-werk','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da','019a153b57d0003d41c20245ca1079ca','019a582e03d000c39b92c8bcfa5f1412','screening',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a582e137000cadf185282dcc2de47','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000c9232486640eaed79a','talenten',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000cc310acead0f2114f9','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000cb0d6eb9ba54679c7b','ervaring',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000ced2e89e59ed381ffc','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000cdb428bab6de8b3e01','opleiding',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000d081c22bc3c4dfee5d','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000cf433257e30e37ffd1','nederlands',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000d23e6fc2f7642ee4f9','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000d134c58a3597d40473','rijbewijs',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000d475cc566b5a7fb61f','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000d308bcc46a5738f1ca','wens',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000d6264319246e7e110e','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000d5726c8723075ba147','stiptheid',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000d8cdd764e22706dd71','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000d7b3ff901d249e2735','nauwkeurigheid',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000da817a7f599476f1a0','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000d93778b07eb1f52846','zelfstandigheid',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000dcecc0558e955f9317','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000db56b2ebf879147711','samenwerken',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000dea1395f6efef733df','guidanceStarted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722',NULL,NULL,0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e137000e79bf005d160756419','stepDone','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000df2d58e8125da17e66','screening',0,'Nele Claes');
INSERT INTO "events" VALUES('019a582e175800ead986798870031b2f','contactMade','2025-11-06','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a582e175800e9172193cc457deba3','psd',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a582e231000f1218618342c5c56f9','findingNoted','2025-11-06','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e231000f0680875f83739b78e','beperkte-detentie',0,'Nele Claes');
INSERT INTO "events" VALUES('019a5d545be800f5e56475879e66674e','referralReceived','2025-11-07','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51',NULL,NULL,NULL,0,'An Callens');
INSERT INTO "events" VALUES('019a5d545fd000f9d01a731f9d9a0ab0','findingNoted','2025-11-07','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a5d545fd000f80ec299da6ad6add4','jobdoelwit',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a6cc76fe800fca399a67614a29081','referralAccepted','2025-11-10','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a6cc76fe800fdb827b6d1f01e9b83','coachAssigned','2025-11-10','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','0199b1ab08000004ae93aa9d0320b8c5',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a6cc76fe8010001b30f29dcbaab5c','talkPlanned','2025-11-10','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a6cc76fe800fe18c5379e88590d97','screening',0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a6cc77f880105ff9f57f720e0943b','stepDone','2025-11-10','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba000711a6f8c3d68df373f','bevindingen',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a6cc783700108d61649498de9c649','contactMade','2025-11-10','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a6cc783700107008b6b9f56779e36','psd',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a771427e8010c614fc1cfef1516b8','referralReceived','2025-11-12','reintegratie-door-werk','019a771427e80109df6f10ceee0d5718','019a771427e8010a2d96faece0d5c1be',NULL,NULL,NULL,0,'Mieke Rosseel');
INSERT INTO "events" VALUES('019a77142bd0011065c6dfafe2ad4c0a','referralAccepted','2025-11-12','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a77142bd001110c5eeb9ca536094d','coachAssigned','2025-11-12','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','0199b1ab08000002ce25a33816dcd87f',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a77142bd0011487bc25c3c0eb4838','talkPlanned','2025-11-12','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a77142bd001125d73c1c129f3f2c9','screening',0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a77143b700119d89285fadf94cbff','stepDone','2025-11-12','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba00072f46edef331c163f9','jobdoelwit',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a7c3a83e8011c57ac16580922e4dd','findingNoted','2025-11-13','reintegratie-door-werk','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','019a3947d7e8008404c8c96c2649df46','019a7c3a83e8011b3f11f0f3abdb9bef','jobdoelwit',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a7c3a87d0011f4f90cd38cd2fd0be','contactMade','2025-11-13','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a7c3a87d0011e6374dd05613ee1f3','psd',0,'Nele Claes');
INSERT INTO "events" VALUES('019a7c3a8fa001224c45013c0ffaafc6','stepDone','2025-11-13','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a582e137000e0496f649311fba6af','bevindingen',0,'Nele Claes');
INSERT INTO "events" VALUES('019a90d3f3e801268ad24c9487b3e5d8','referralReceived','2025-11-17','reintegratie-door-werk','019a90d3f3e8012384bd83ee9e13582d','019a90d3f3e8012464391bd9bea27b75',NULL,NULL,NULL,0,'Tom Verhaeghe');
INSERT INTO "events" VALUES('019a90d3f7d0012a0a29db671b209e8c','referralAccepted','2025-11-17','reintegratie-door-werk','019a771427e80109df6f10ceee0d5718','019a771427e8010a2d96faece0d5c1be','019a90d3f7d0012912537428a9331874',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a90d3f7d0012b94e83771231ea47e','coachAssigned','2025-11-17','reintegratie-door-werk','019a771427e80109df6f10ceee0d5718','019a771427e8010a2d96faece0d5c1be','019a90d3f7d0012912537428a9331874','0199b1ab0800000674d24e4f08aaf082',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a90d3f7d0012e11a062eefa993a43','talkPlanned','2025-11-17','reintegratie-door-werk','019a771427e80109df6f10ceee0d5718','019a771427e8010a2d96faece0d5c1be','019a90d3f7d0012912537428a9331874','019a90d3f7d0012c6358c3df47377cd1','screening',0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019a90d403880133a525eec868e5101e','contactMade','2025-11-17','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a90d4038801323c54ece537ced947','vdab',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a90d40770013602e95c0ba7dbb6e1','findingNoted','2025-11-17','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a90d407700135434eb824c64bfbc7','samenwerken',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a90d40f40013993b6adff49423aa0','stepDone','2025-11-17','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a2efb2ba00073577c6dbce9265e4e','cv',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019a90d41328013c6254aef0ad736ceb','findingNoted','2025-11-17','reintegratie-door-werk','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','019a24ae67e80046f483a08db1c17722','019a90d41328013b72f66058cd979bc7','jobdoelwit',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa5ba00143bb3c0d4173ddccd4','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba001426250592652335108','talenten',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba001452a8d20583771dfb9','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba00144a3960aff27939959','ervaring',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba001473ed0ac24799325bc','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba001465e2320addc8e512e','opleiding',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba001495df9cb5712440966','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba00148f5ca6d8a49859b6d','nederlands',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba0014bcaa315bacd8059f8','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba0014ab7929033c5561e99','rijbewijs',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba0014d1c6cd4ee74b4939b','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba0014c834579ee28821ef8','wens',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba0014f63c81d1d65514895','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba0014eab1834b10de6201b','stiptheid',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba00151316200424fb821d6','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba00150d5673f3d32b932d3','nauwkeurigheid',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba00153fe1d0b4414464a9e','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba001523fe5d37127b100d4','zelfstandigheid',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba001554c55cf557405562a','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba0015486bd455f45b18d80','samenwerken',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba0015754acb9dd3d8ec200','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba00156905cffe652748c74','verslaving',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba0015938740b7ebf146872','guidanceStarted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd',NULL,NULL,0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa5ba00162fd0b9bd8adfacf71','stepDone','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa5ba0015a3bcde7fe760fb864','screening',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa675801670021d679069abc5c','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa67580166cb2e8fc57c847033','talenten',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758016954aa81d54c6086db','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa67580168e522ae9588dc4535','ervaring',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758016b06a0e78dffa83b42','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa6758016acab0f733a2ee177b','opleiding',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758016d99d01d812a4107a3','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa6758016c7a2c562f1b65c06c','nederlands',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758016fdcbf297d9eda7db5','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa6758016ef1cc5742109e4716','rijbewijs',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa67580171458d4683998752b8','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa675801702b28235d73713f79','wens',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758017394cc6653d28c117a','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa67580172fc102fd6b817674f','stiptheid',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758017559f1e6078b95483b','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa67580174c7195a4b570d2d91','nauwkeurigheid',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa67580177ed6f3e9a2988156f','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa6758017626215fa35ba095f1','zelfstandigheid',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa67580179278afa7fb87a2161','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa675801788f7cb2f7d13efce6','samenwerken',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758017b873450bb942092b0','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa6758017a039e6e2a64c3976e','drempel',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa6758017d8eb3f5a5f5c25c1c','guidanceStarted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a',NULL,NULL,0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa675801862908447304a7609a','stepDone','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa6758017e8a7018c0aec99ee2','screening',0,'Nele Claes');
INSERT INTO "events" VALUES('019a95fa7310018daa61da588aabaa7f','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa7310018c8838d25f24820d7e','beperkte-detentie',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa76f801901455ac94731255af','findingNoted','2025-11-18','reintegratie-door-werk','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','019a6cc76fe800fbed44307d7b53fcbd','019a95fa76f8018f8b2fe8dcecd4ccb6','strafeinde',0,'Jonas Devos');
INSERT INTO "events" VALUES('019a95fa82b00197839a6aa38218d099','findingNoted','2025-11-18','reintegratie-door-werk','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','019a77142bd0010f883ac6184d98511a','019a95fa82b001964dd4824303391136','voorwaardelijke-invrijheidstelling',0,'Nele Claes');
INSERT INTO "events" VALUES('019a9b20abe8019ae1960ebe5e87570d','findingNoted','2025-11-19','reintegratie-door-werk','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','019a00a1e7d0002f623365e8c1a94fdf','019a9b20abe8019953cd609635944536','voorwaardelijke-invrijheidstelling',0,'Sofie Maertens');
INSERT INTO "events" VALUES('019aa04707e8019d47c848cb76e3dec5','referralAccepted','2025-11-20','reintegratie-door-werk','019a90d3f3e8012384bd83ee9e13582d','019a90d3f3e8012464391bd9bea27b75','019aa04707e8019ca3ed52bf00bd498a',NULL,NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019aa04707e8019e73e27a0483ea26ba','coachAssigned','2025-11-20','reintegratie-door-werk','019a90d3f3e8012384bd83ee9e13582d','019a90d3f3e8012464391bd9bea27b75','019aa04707e8019ca3ed52bf00bd498a','0199b1ab08000004ae93aa9d0320b8c5',NULL,0,'Hilde Vandamme');
INSERT INTO "events" VALUES('019aa04707e801a1baea02c9dc4ae7b4','talkPlanned','2025-11-20','reintegratie-door-werk','019a90d3f3e8012384bd83ee9e13582d','019a90d3f3e8012464391bd9bea27b75','019aa04707e8019ca3ed52bf00bd498a','019aa04707e8019fcc9d8e0f21e63ccf','screening',0,'Hilde Vandamme');
CREATE TABLE findings (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), subject TEXT NOT NULL,
    level TEXT, text TEXT NOT NULL, day TEXT, certainty TEXT, evidence TEXT NOT NULL, tier TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
) STRICT;
INSERT INTO "findings" VALUES('019a2efb2ba000568a646d816a759e33','0199e6e217e80024437137ef37b76ec3','talenten',NULL,'Nauwkeurig, houdt van een vaste orde.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba000582dc20dbb4f3eece9','0199e6e217e80024437137ef37b76ec3','ervaring','jaren','Twee jaar schilder bij een klein bedrijf.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0005adfd3833a159f070e','0199e6e217e80024437137ef37b76ec3','opleiding','secundair-3','Derde graad TSO elektriciteit.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0005c41e08e4b7940cd9b','0199e6e217e80024437137ef37b76ec3','nederlands','moedertaal','Moedertaal.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0005ee6baf2b13c9884b2','0199e6e217e80024437137ef37b76ec3','rijbewijs',NULL,'B, nu ingetrokken',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0006059499fe1d4744aaf','0199e6e217e80024437137ef37b76ec3','wens',NULL,'heftruckchauffeur',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0006271dcf97b08f40577','0199e6e217e80024437137ef37b76ec3','stiptheid','nog-niet','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba00064eab1f74ef9259e14','0199e6e217e80024437137ef37b76ec3','nauwkeurigheid','soms','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0006670cb42b74ef7b991','0199e6e217e80024437137ef37b76ec3','zelfstandigheid','soms','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba00068e56a459a94cefcb4','0199e6e217e80024437137ef37b76ec3','samenwerken','nog-niet','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0006a29d1161d1780d291','0199e6e217e80024437137ef37b76ec3','drempel',NULL,'Zoekt nog een woning.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb2ba0006cd50ae20b3806a583','0199e6e217e80024437137ef37b76ec3','voorwaarden',NULL,'Verplaatsing enkel langs de vaste weg.',NULL,NULL,'declared','judicial','Sofie Maertens','coach','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb3758007e36f3f36ab5c41aad','0199e6e217e80024437137ef37b76ec3','voorwaardelijke-invrijheidstelling',NULL,'','2026-01-16','expected','declared','judicial','Samira Desmedt','participant','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a2efb3b4000816873e608b10cb3ad','0199e6e217e80024437137ef37b76ec3','strafeinde',NULL,'','2028-08-21','granted','documentOnFile','judicial','Mieke Rosseel','psd','2025-10-29',NULL);
INSERT INTO "findings" VALUES('019a4de147e800924642117783170afa','0199e6e217e80024437137ef37b76ec3','sector',NULL,'Niet met kinderen of jongeren.',NULL,NULL,'documentSeen','judicial','Mieke Rosseel','psd','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a00097f9bf6da488af1916','019a2efb1fe8004e4c87fae47d285d76','talenten',NULL,'Nauwkeurig, houdt van een vaste orde.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a0009973f7b9d7087ddb28','019a2efb1fe8004e4c87fae47d285d76','ervaring','lang','Tien jaar heftruck in de haven.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a0009b77b50c5b945465d4','019a2efb1fe8004e4c87fae47d285d76','opleiding','lager','Lager onderwijs.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a0009d2fb352a9529258a4','019a2efb1fe8004e4c87fae47d285d76','nederlands','a2','Verstaat eenvoudige opdrachten.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a0009fb3e4cbc1dbbe2001','019a2efb1fe8004e4c87fae47d285d76','rijbewijs',NULL,'C met vakbekwaamheid, te vernieuwen',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a000a192ce33ef0cb7584c','019a2efb1fe8004e4c87fae47d285d76','wens',NULL,'keukenhulp',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a000a368dfb162d9e6d5b8','019a2efb1fe8004e4c87fae47d285d76','stiptheid','nog-niet','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a000a52462d2334758c0f7','019a2efb1fe8004e4c87fae47d285d76','nauwkeurigheid','meestal','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a000a78262711963450b72','019a2efb1fe8004e4c87fae47d285d76','zelfstandigheid','soms','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a000a98afebac31610f338','019a2efb1fe8004e4c87fae47d285d76','samenwerken','meestal','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de153a000ab5eb32165c3933f30','019a2efb1fe8004e4c87fae47d285d76','drempel',NULL,'Geen vervoer voor een vroege ploeg.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a4de15f5800bd7715a71d757e72ca','019a2efb1fe8004e4c87fae47d285d76','elektronisch-toezicht',NULL,'','2026-01-08','expected','declared','judicial','Nele Peeters','participant','2025-11-04',NULL);
INSERT INTO "findings" VALUES('019a582e137000c9232486640eaed79a','019a153b53e80037e42b5e569d191073','talenten',NULL,'Sterk, kan tempo aanhouden.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000cb0d6eb9ba54679c7b','019a153b53e80037e42b5e569d191073','ervaring','jaren','Drie jaar productie in de voeding.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000cdb428bab6de8b3e01','019a153b53e80037e42b5e569d191073','opleiding','geen','Gestopt op zijn achttiende of vroeger, geen getuigschrift.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000cf433257e30e37ffd1','019a153b53e80037e42b5e569d191073','nederlands','a2','Verstaat eenvoudige opdrachten.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000d134c58a3597d40473','019a153b53e80037e42b5e569d191073','rijbewijs',NULL,'geen',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000d308bcc46a5738f1ca','019a153b53e80037e42b5e569d191073','wens',NULL,'lasser',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000d5726c8723075ba147','019a153b53e80037e42b5e569d191073','stiptheid','nog-niet','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000d7b3ff901d249e2735','019a153b53e80037e42b5e569d191073','nauwkeurigheid','meestal','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000d93778b07eb1f52846','019a153b53e80037e42b5e569d191073','zelfstandigheid','meestal','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e137000db56b2ebf879147711','019a153b53e80037e42b5e569d191073','samenwerken','nog-niet','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a582e231000f0680875f83739b78e','019a153b53e80037e42b5e569d191073','beperkte-detentie',NULL,'','2026-01-13','expected','declared','judicial','Els Vandenbroucke','participant','2025-11-06',NULL);
INSERT INTO "findings" VALUES('019a5d545fd000f80ec299da6ad6add4','0199e6e217e80024437137ef37b76ec3','jobdoelwit',NULL,'keukenhulp. Wil dit echt, kent het werk.',NULL,NULL,'observed','ordinary','Sofie Maertens','coach','2025-11-07',NULL);
INSERT INTO "findings" VALUES('019a7c3a83e8011b3f11f0f3abdb9bef','019a2efb1fe8004e4c87fae47d285d76','jobdoelwit',NULL,'keukenhulp. Haalbaar met een korte opleiding.',NULL,NULL,'observed','ordinary','Sofie Maertens','coach','2025-11-13',NULL);
INSERT INTO "findings" VALUES('019a90d407700135434eb824c64bfbc7','0199e6e217e80024437137ef37b76ec3','samenwerken','soms','Helpt een nieuwe collega op weg.',NULL,NULL,'observed','ordinary','Marleen Buyse','instructor','2025-11-17',NULL);
INSERT INTO "findings" VALUES('019a90d41328013b72f66058cd979bc7','019a153b53e80037e42b5e569d191073','jobdoelwit',NULL,'productiearbeider. Haalbaar met een korte opleiding.',NULL,NULL,'observed','ordinary','Nele Claes','coach','2025-11-17',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba001426250592652335108','019a48baebe8008c5cf46e552ff11545','talenten',NULL,'Sterk, kan tempo aanhouden.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba00144a3960aff27939959','019a48baebe8008c5cf46e552ff11545','ervaring','kort','Enkele maanden interim in een magazijn.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba001465e2320addc8e512e','019a48baebe8008c5cf46e552ff11545','opleiding','secundair-2','Tweede graad BSO hout.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba00148f5ca6d8a49859b6d','019a48baebe8008c5cf46e552ff11545','nederlands','a2','Verstaat eenvoudige opdrachten.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba0014ab7929033c5561e99','019a48baebe8008c5cf46e552ff11545','rijbewijs',NULL,'B, nu ingetrokken',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba0014c834579ee28821ef8','019a48baebe8008c5cf46e552ff11545','wens',NULL,'magazijnier',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba0014eab1834b10de6201b','019a48baebe8008c5cf46e552ff11545','stiptheid','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba00150d5673f3d32b932d3','019a48baebe8008c5cf46e552ff11545','nauwkeurigheid','nog-niet','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba001523fe5d37127b100d4','019a48baebe8008c5cf46e552ff11545','zelfstandigheid','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba0015486bd455f45b18d80','019a48baebe8008c5cf46e552ff11545','samenwerken','nog-niet','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa5ba00156905cffe652748c74','019a48baebe8008c5cf46e552ff11545','verslaving',NULL,'Wekelijkse afspraak met het medisch-sociaal team op dinsdag.',NULL,NULL,'declared','health','Jonas Devos','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa67580166cb2e8fc57c847033','019a5d545be800f2754caec8de16d5f0','talenten',NULL,'Leert snel door te doen.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa67580168e522ae9588dc4535','019a5d545be800f2754caec8de16d5f0','ervaring','kort','Enkele maanden interim in een magazijn.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa6758016acab0f733a2ee177b','019a5d545be800f2754caec8de16d5f0','opleiding','lager','Lager onderwijs.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa6758016c7a2c562f1b65c06c','019a5d545be800f2754caec8de16d5f0','nederlands','a2','Verstaat eenvoudige opdrachten.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa6758016ef1cc5742109e4716','019a5d545be800f2754caec8de16d5f0','rijbewijs',NULL,'B',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa675801702b28235d73713f79','019a5d545be800f2754caec8de16d5f0','wens',NULL,'productiearbeider',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa67580172fc102fd6b817674f','019a5d545be800f2754caec8de16d5f0','stiptheid','nog-niet','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa67580174c7195a4b570d2d91','019a5d545be800f2754caec8de16d5f0','nauwkeurigheid','soms','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa6758017626215fa35ba095f1','019a5d545be800f2754caec8de16d5f0','zelfstandigheid','meestal','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa675801788f7cb2f7d13efce6','019a5d545be800f2754caec8de16d5f0','samenwerken','nog-niet','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa6758017a039e6e2a64c3976e','019a5d545be800f2754caec8de16d5f0','drempel',NULL,'Weinig netwerk in de streek.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa7310018c8838d25f24820d7e','019a48baebe8008c5cf46e552ff11545','beperkte-detentie',NULL,'','2026-02-02','expected','declared','judicial','Lien Benali','participant','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa76f8018f8b2fe8dcecd4ccb6','019a48baebe8008c5cf46e552ff11545','strafeinde',NULL,'','2027-06-28','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a95fa82b001964dd4824303391136','019a5d545be800f2754caec8de16d5f0','voorwaardelijke-invrijheidstelling',NULL,'','2026-01-19','expected','declared','judicial','Sander D''Hondt','participant','2025-11-18',NULL);
INSERT INTO "findings" VALUES('019a9b20abe8019953cd609635944536','0199e6e217e80024437137ef37b76ec3','voorwaardelijke-invrijheidstelling',NULL,'','2026-01-03','requested','documentSeen','judicial','Mieke Rosseel','psd','2025-11-19',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001a7aa8d9170e7096101','019a00a1e3e800297f45b2362fa2cf3e','talenten',NULL,'Werkt graag met de handen en maakt af wat begonnen is.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001a9e1a58fd78b218dac','019a00a1e3e800297f45b2362fa2cf3e','ervaring','kort','Enkele maanden interim in een magazijn.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001ab05c2e635d975ecb7','019a00a1e3e800297f45b2362fa2cf3e','opleiding','secundair-3','Zesde jaar BSO lassen.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001adc4bc1019419035c0','019a00a1e3e800297f45b2362fa2cf3e','nederlands','b1','Volgt een gesprek, schrijven lukt minder.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001afd0f39b53980880fa','019a00a1e3e800297f45b2362fa2cf3e','rijbewijs',NULL,'B, eigen wagen',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001b19db5ac11c6156b05','019a00a1e3e800297f45b2362fa2cf3e','wens',NULL,'lasser',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001b399da4857dcf0f448','019a00a1e3e800297f45b2362fa2cf3e','stiptheid','soms','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001b5a4dfa5ec69f97dda','019a00a1e3e800297f45b2362fa2cf3e','nauwkeurigheid','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001b7ec8c5507b558647c','019a00a1e3e800297f45b2362fa2cf3e','zelfstandigheid','soms','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0471b7001b93d92f31d7c8a1eac','019a00a1e3e800297f45b2362fa2cf3e','samenwerken','nog-niet','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001cbd460002b3937f308','019a771427e80109df6f10ceee0d5718','talenten',NULL,'Sterk, kan tempo aanhouden.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001cd15035e7e0555d663','019a771427e80109df6f10ceee0d5718','ervaring','kort','Enkele maanden interim in een magazijn.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001cf052e45430ea1078a','019a771427e80109df6f10ceee0d5718','opleiding','buitenland','Diploma niet erkend.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001d14a39f0fc34f49357','019a771427e80109df6f10ceee0d5718','nederlands','a2','Verstaat eenvoudige opdrachten.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001d32760de071dd4a2aa','019a771427e80109df6f10ceee0d5718','rijbewijs',NULL,'C met vakbekwaamheid, te vernieuwen',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001d581ae2223919fc5d5','019a771427e80109df6f10ceee0d5718','wens',NULL,'magazijnier',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001d76157e4a458466820','019a771427e80109df6f10ceee0d5718','stiptheid','meestal','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001d9718201711ee91c14','019a771427e80109df6f10ceee0d5718','nauwkeurigheid','soms','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001db76dd09d7b675d505','019a771427e80109df6f10ceee0d5718','zelfstandigheid','soms','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001dde7ba89df99b905c0','019a771427e80109df6f10ceee0d5718','samenwerken','nog-niet','',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa0472b1001dfb3f9007d4a4a65ae','019a771427e80109df6f10ceee0d5718','drempel',NULL,'Zoekt nog een woning.',NULL,NULL,'declared','ordinary','Sofie Maertens','coach','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa04736c801f19bab74237c98b91a','019a00a1e3e800297f45b2362fa2cf3e','beperkte-detentie',NULL,'','2026-01-24','expected','declared','judicial','Stijn Rosseel','participant','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa047428001f84e833a8fb2a7eb17','019a771427e80109df6f10ceee0d5718','beperkte-detentie',NULL,'','2026-01-24','expected','declared','judicial','Luca De Smet','participant','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019aa047466801fb417286882e60082b','019a771427e80109df6f10ceee0d5718','strafeinde',NULL,'','2027-09-21','granted','documentOnFile','judicial','Mieke Rosseel','psd','2025-11-20',NULL);
INSERT INTO "findings" VALUES('019ab4e08788020c39928538df566671','019a2efb1fe8004e4c87fae47d285d76','nauwkeurigheid','soms','Helpt een nieuwe collega op weg.',NULL,NULL,'observed','ordinary','Marleen Buyse','instructor','2025-11-24',NULL);
INSERT INTO "findings" VALUES('019ab4e08b70020f6a943737326ecdc6','019a153b53e80037e42b5e569d191073','samenwerken','soms','Vraagt na hoe het moet, voert het dan juist uit.',NULL,NULL,'observed','ordinary','Rik Moens','instructor','2025-11-24',NULL);
INSERT INTO "findings" VALUES('019ab4e09b10021832f14ec33e418ff7','019a5d545be800f2754caec8de16d5f0','uren',NULL,'Niet in het weekend.',NULL,NULL,'documentSeen','judicial','Karen Maes (PSD)','psd','2025-11-24',NULL);
INSERT INTO "findings" VALUES('019aba06d3e8021e442b05c223fb008b','019a2efb1fe8004e4c87fae47d285d76','elektronisch-toezicht',NULL,'','2026-01-09','requested','documentSeen','judicial','Mieke Rosseel','psd','2025-11-25',NULL);
INSERT INTO "findings" VALUES('019abf2d3f88022f3aed16671c3493ac','019a771427e80109df6f10ceee0d5718','sector',NULL,'Niet in de horeca.',NULL,NULL,'documentSeen','judicial','Mieke Rosseel','psd','2025-11-26',NULL);
INSERT INTO "findings" VALUES('019ac4538fd0023523116ba35cff8dfb','019a153b53e80037e42b5e569d191073','beperkte-detentie',NULL,'','2026-01-07','requested','documentSeen','judicial','Karen Maes (PSD)','psd','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac45393b802386bfc65801c3c8b91','019a48baebe8008c5cf46e552ff11545','jobdoelwit',NULL,'heftruckchauffeur. Eerste keuze na de beroepentest.',NULL,NULL,'observed','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac45397a0023b61b760c3c5fb07c9','019a5d545be800f2754caec8de16d5f0','jobdoelwit',NULL,'dakwerker. Wil dit echt, kent het werk.',NULL,NULL,'observed','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a3580240c1f3b6bb5d5dd5bf','019a90d3f3e8012384bd83ee9e13582d','talenten',NULL,'Handig met machines.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a358024281ff3bf27408f739','019a90d3f3e8012384bd83ee9e13582d','ervaring','lang','Acht jaar bouw, meest ruwbouw.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a35802441532c37e722a26fd','019a90d3f3e8012384bd83ee9e13582d','opleiding','secundair-2','Tweede graad BSO hout.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a35802463502f0fe6c8e1d34','019a90d3f3e8012384bd83ee9e13582d','nederlands','c1','Zeer vlot.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a3580248983a252fe1a6ddcd','019a90d3f3e8012384bd83ee9e13582d','rijbewijs',NULL,'B, nu ingetrokken',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a358024a7b745b94102d29d7','019a90d3f3e8012384bd83ee9e13582d','wens',NULL,'productiearbeider',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a358024c583ca69eb0b49d4f','019a90d3f3e8012384bd83ee9e13582d','stiptheid','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a358024e6640fc3410f90ba7','019a90d3f3e8012384bd83ee9e13582d','nauwkeurigheid','nog-niet','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a35802500d54c2ea058f1bad','019a90d3f3e8012384bd83ee9e13582d','zelfstandigheid','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453a35802523dd5f37681877ea0','019a90d3f3e8012384bd83ee9e13582d','samenwerken','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af1002626da27e362bf7818c','019ab4e077e801fd121627f388cb3a29','talenten',NULL,'Ziet zelf wat er moet gebeuren.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af1002647fbcf42f217df4b7','019ab4e077e801fd121627f388cb3a29','ervaring','jaren','Twee jaar schilder bij een klein bedrijf.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af1002661dc723057e055638','019ab4e077e801fd121627f388cb3a29','opleiding','secundair-3','Zesde jaar BSO lassen.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af100268acf1dac4d07dc0ed','019ab4e077e801fd121627f388cb3a29','nederlands','a2','Verstaat eenvoudige opdrachten.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af10026ae2ad63367db6ba09','019ab4e077e801fd121627f388cb3a29','rijbewijs',NULL,'B',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af10026ca0a19c8ddae11313','019ab4e077e801fd121627f388cb3a29','wens',NULL,'heftruckchauffeur',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af10026ed615713b67aeaa59','019ab4e077e801fd121627f388cb3a29','stiptheid','meestal','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af10027041098b86f6ed031d','019ab4e077e801fd121627f388cb3a29','nauwkeurigheid','meestal','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af100272b71b413c74f6fa45','019ab4e077e801fd121627f388cb3a29','zelfstandigheid','meestal','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af10027465b61b74de33906e','019ab4e077e801fd121627f388cb3a29','samenwerken','nog-niet','',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453af100276d83c90f192402bd2','019ab4e077e801fd121627f388cb3a29','drempel',NULL,'Zoekt nog een woning.',NULL,NULL,'declared','ordinary','Nele Claes','coach','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453bac80288d3d4a7273cac5a68','019a90d3f3e8012384bd83ee9e13582d','beperkte-detentie',NULL,'','2026-01-29','expected','declared','judicial','Bart Callens','participant','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453c680028f07fdc8f8231a79f6','019ab4e077e801fd121627f388cb3a29','beperkte-detentie',NULL,'','2026-02-10','expected','declared','judicial','Samuel Van Damme','participant','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ac453ca6802920e00e3f5937b9bd8','019ab4e077e801fd121627f388cb3a29','strafeinde',NULL,'','2028-07-02','granted','documentOnFile','judicial','Karen Maes (PSD)','psd','2025-11-27',NULL);
INSERT INTO "findings" VALUES('019ad8ed07a002a7c2774a0e09d7d908','019a00a1e3e800297f45b2362fa2cf3e','jobdoelwit',NULL,'dakwerker. Eerste keuze na de beroepentest.',NULL,NULL,'observed','ordinary','Jonas Devos','coach','2025-12-01',NULL);
INSERT INTO "findings" VALUES('019ad8ed0b8802aa7e97f266a6b456ac','019a771427e80109df6f10ceee0d5718','jobdoelwit',NULL,'schoonmaker. Haalbaar met een korte opleiding.',NULL,NULL,'observed','ordinary','Sofie Maertens','coach','2025-12-01',NULL);
INSERT INTO "findings" VALUES('019ade1363a002b6d45d846bb84f1c24','0199e6e217e80024437137ef37b76ec3','uitgaansvergunning',NULL,'','2025-12-08','granted','documentOnFile','judicial','Mieke Rosseel','psd','2025-12-02',NULL);
INSERT INTO "findings" VALUES('019ae339b7d002c5cad3b095311e6138','019a2efb1fe8004e4c87fae47d285d76','nederlands','b1','Na de module: durft meer te spreken.',NULL,NULL,'observed','ordinary','Griet Baele','vdab','2025-12-03',NULL);
INSERT INTO "findings" VALUES('019ae339c38802cbb22ace722319f5aa','019ab4e077e801fd121627f388cb3a29','plaats',NULL,'Niet in Aalst.',NULL,NULL,'documentSeen','judicial','Karen Maes (PSD)','psd','2025-12-03',NULL);
INSERT INTO "findings" VALUES('019aed866be802db5822db78c8f6f786','0199e6e217e80024437137ef37b76ec3','samenwerken','meestal','Kwam twee keer te laat, belde wel.',NULL,NULL,'observed','ordinary','Mieke Rosseel','psd','2025-12-05',NULL);
INSERT INTO "findings" VALUES('019aed866fd002def8a48cfbc4da8b51','019a153b53e80037e42b5e569d191073','nederlands','b1','Na de module: durft meer te spreken.',NULL,NULL,'observed','ordinary','An Callens','vdab','2025-12-05',NULL);
INSERT INTO "findings" VALUES('019afcf98f8802f34e4cf49c6312ae58','0199e6e217e80024437137ef37b76ec3','voorwaardelijke-invrijheidstelling',NULL,'','2025-12-27','advised','documentSeen','judicial','Mieke Rosseel','psd','2025-12-08',NULL);
INSERT INTO "findings" VALUES('019afcf99b4002f9ec01cd878c74688e','019a48baebe8008c5cf46e552ff11545','samenwerken','soms','Helpt een nieuwe collega op weg.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2025-12-08',NULL);
INSERT INTO "findings" VALUES('019afcf99f2802fcf7bd61fa08337e30','019a5d545be800f2754caec8de16d5f0','stiptheid','soms','Helpt een nieuwe collega op weg.',NULL,NULL,'observed','ordinary','Rik Moens','instructor','2025-12-08',NULL);
INSERT INTO "findings" VALUES('019afcf9aae00302186c2a15b7605cbc','019a00a1e3e800297f45b2362fa2cf3e','samenwerken','soms','Werkt een halve dag door zonder aansturing.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2025-12-08',NULL);
INSERT INTO "findings" VALUES('019afcf9b698030864c3fabc6a40c6f1','019a771427e80109df6f10ceee0d5718','samenwerken','soms','Werkt een halve dag door zonder aansturing.',NULL,NULL,'observed','ordinary','Marleen Buyse','instructor','2025-12-08',NULL);
INSERT INTO "findings" VALUES('019afcf9ba80030be215c63ac1a008ac','019a90d3f3e8012384bd83ee9e13582d','jobdoelwit',NULL,'lasser. Wil dit echt, kent het werk.',NULL,NULL,'observed','ordinary','Jonas Devos','coach','2025-12-08',NULL);
INSERT INTO "findings" VALUES('019afcf9be68030e57641d3f162a6913','019ab4e077e801fd121627f388cb3a29','jobdoelwit',NULL,'keukenhulp. Eerste keuze na de beroepentest.',NULL,NULL,'observed','ordinary','Nele Claes','coach','2025-12-08',NULL);
INSERT INTO "findings" VALUES('019b021feb88031ae59013d73162b232','019a48baebe8008c5cf46e552ff11545','beperkte-detentie',NULL,'','2026-01-21','requested','documentSeen','judicial','Filip Decock (PSD)','psd','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b021fef70031d2940b2cfca134b76','019a5d545be800f2754caec8de16d5f0','voorwaardelijke-invrijheidstelling',NULL,'','2026-01-19','requested','documentSeen','judicial','Karen Maes (PSD)','psd','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02201680034e3ff9502878bb2812','019ad8ecfbe8029eaa892f09ab4209c1','talenten',NULL,'Ziet zelf wat er moet gebeuren.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b022016800350690c4d08aec12640','019ad8ecfbe8029eaa892f09ab4209c1','ervaring','geen','Nog niet gewerkt buiten de muren.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b022016800352eda00ea5bd09d04d','019ad8ecfbe8029eaa892f09ab4209c1','opleiding','secundair-3','Zesde jaar BSO lassen.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b0220168003548a3c908802a73434','019ad8ecfbe8029eaa892f09ab4209c1','nederlands','b2','Vlot, ook op het werk.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b0220168003563f906381b3a86b1f','019ad8ecfbe8029eaa892f09ab4209c1','rijbewijs',NULL,'B, nu ingetrokken',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b022016800358cdad4ab712259ea5','019ad8ecfbe8029eaa892f09ab4209c1','wens',NULL,'lasser',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02201680035aa01699e7cf64cdf8','019ad8ecfbe8029eaa892f09ab4209c1','stiptheid','soms','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02201680035cbe8bc28eacffd89c','019ad8ecfbe8029eaa892f09ab4209c1','nauwkeurigheid','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02201680035e9c23bc53411cbab2','019ad8ecfbe8029eaa892f09ab4209c1','zelfstandigheid','soms','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b0220168003607e04fbdd71090c77','019ad8ecfbe8029eaa892f09ab4209c1','samenwerken','meestal','',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02201680036217d1f3aaf2aec2ae','019ad8ecfbe8029eaa892f09ab4209c1','drempel',NULL,'Geen vervoer voor een vroege ploeg.',NULL,NULL,'declared','ordinary','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02201680036498c82b443458ba7e','019ad8ecfbe8029eaa892f09ab4209c1','gezondheid',NULL,'Rugklachten, tilt best niet meer dan vijftien kilo.',NULL,NULL,'declared','health','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02201680036647f0088dbeba3397','019ad8ecfbe8029eaa892f09ab4209c1','verslaving',NULL,'Volgt maandelijks een nazorggroep na behandeling.',NULL,NULL,'declared','health','Jonas Devos','coach','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b02202df0037f7b92f2d6fc42db8f','019ad8ecfbe8029eaa892f09ab4209c1','beperkte-detentie',NULL,'','2026-02-13','expected','declared','judicial','Thomas De Clercq','participant','2025-12-09',NULL);
INSERT INTO "findings" VALUES('019b0c6c93e80399f9d1a494ab5b1944','019a2efb1fe8004e4c87fae47d285d76','nauwkeurigheid','meestal','Was elke dag op tijd in het atelier.',NULL,NULL,'observed','ordinary','Mieke Rosseel','psd','2025-12-11',NULL);
INSERT INTO "findings" VALUES('019b0c6c97d0039c64975cd305112087','019a00a1e3e800297f45b2362fa2cf3e','beperkte-detentie',NULL,'','2026-01-22','requested','documentSeen','judicial','Filip Decock (PSD)','psd','2025-12-11',NULL);
INSERT INTO "findings" VALUES('019b0c6c9bb8039f67eddc1c49fd02ac','019a771427e80109df6f10ceee0d5718','beperkte-detentie',NULL,'','2026-01-23','requested','documentSeen','judicial','Mieke Rosseel','psd','2025-12-11',NULL);
INSERT INTO "findings" VALUES('019b1192efe803a61994328c5cd1d4a7','019a2efb1fe8004e4c87fae47d285d76','elektronisch-toezicht',NULL,'','2026-01-02','advised','documentSeen','judicial','Mieke Rosseel','psd','2025-12-12',NULL);
INSERT INTO "findings" VALUES('019b21061b5803c94333fe4cc9087d91','019a153b53e80037e42b5e569d191073','samenwerken','meestal','Kwam twee keer te laat, belde wel.',NULL,NULL,'observed','ordinary','Karen Maes (PSD)','psd','2025-12-15',NULL);
INSERT INTO "findings" VALUES('019b21061f4003ccd91affee32c730de','019a153b53e80037e42b5e569d191073','beperkte-detentie',NULL,'','2025-12-31','advised','documentSeen','judicial','Karen Maes (PSD)','psd','2025-12-15',NULL);
INSERT INTO "findings" VALUES('019b210632c803d8734e6ace729a3646','019a90d3f3e8012384bd83ee9e13582d','samenwerken','soms','Kwam twee keer te laat, belde wel.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2025-12-15',NULL);
INSERT INTO "findings" VALUES('019b210636b003dbd250ad8847e86002','019ab4e077e801fd121627f388cb3a29','nauwkeurigheid','soms','Kwam twee keer te laat, belde wel.',NULL,NULL,'observed','ordinary','Rik Moens','instructor','2025-12-15',NULL);
INSERT INTO "findings" VALUES('019b21063e8003e16c700778bd5c88fb','019ad8ecfbe8029eaa892f09ab4209c1','uren',NULL,'Niet in het weekend.',NULL,NULL,'documentSeen','judicial','Filip Decock (PSD)','psd','2025-12-15',NULL);
INSERT INTO "findings" VALUES('019b2b52c7a0042a2835ef6874920c8e','019a48baebe8008c5cf46e552ff11545','nederlands','b1','Na de module: durft meer te spreken.',NULL,NULL,'observed','ordinary','Tom Verhaeghe','vdab','2025-12-17',NULL);
INSERT INTO "findings" VALUES('019b2b52cb88042da7afb7a5ce262a25','019a5d545be800f2754caec8de16d5f0','nederlands','b1','Na de module: durft meer te spreken.',NULL,NULL,'observed','ordinary','An Callens','vdab','2025-12-17',NULL);
INSERT INTO "findings" VALUES('019b30791fb8043b6529ac43670f9daf','019a90d3f3e8012384bd83ee9e13582d','beperkte-detentie',NULL,'','2026-01-31','requested','documentSeen','judicial','Filip Decock (PSD)','psd','2025-12-18',NULL);
INSERT INTO "findings" VALUES('019b307923a0043e713bf354f27987ca','019ab4e077e801fd121627f388cb3a29','beperkte-detentie',NULL,'','2026-01-30','requested','documentSeen','judicial','Karen Maes (PSD)','psd','2025-12-18',NULL);
INSERT INTO "findings" VALUES('019b307933400447f5434feddca24284','019ad8ecfbe8029eaa892f09ab4209c1','jobdoelwit',NULL,'schoonmaker. Eerste keuze na de beroepentest.',NULL,NULL,'observed','ordinary','Jonas Devos','coach','2025-12-18',NULL);
INSERT INTO "findings" VALUES('019b359f73e804518b38a98a9041d1bf','019a5d545be800f2754caec8de16d5f0','zitting',NULL,'','2026-02-01','requested','documentSeen','judicial','Karen Maes (PSD)','psd','2025-12-19',NULL);
INSERT INTO "findings" VALUES('019b359f77d004542882ee69646b49e9','019a00a1e3e800297f45b2362fa2cf3e','nederlands','b2','Na de module: durft meer te spreken.',NULL,NULL,'observed','ordinary','Tom Verhaeghe','vdab','2025-12-19',NULL);
INSERT INTO "findings" VALUES('019b359f7bb80457a95ba23b1f766f95','019a771427e80109df6f10ceee0d5718','nederlands','b1','Test van de docent.',NULL,NULL,'observed','ordinary','Griet Baele','vdab','2025-12-19',NULL);
INSERT INTO "findings" VALUES('019b45128bd00473465a5cc246396fa4','0199e6e217e80024437137ef37b76ec3','voorwaardelijke-invrijheidstelling',NULL,'','2025-12-27','granted','documentOnFile','judicial','Mieke Rosseel','psd','2025-12-22',NULL);
INSERT INTO "findings" VALUES('019b451297880479262ad7cafe17a306','019a48baebe8008c5cf46e552ff11545','uitgaansvergunning',NULL,'','2025-12-28','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2025-12-22',NULL);
INSERT INTO "findings" VALUES('019b4a38efa0049192a6c1444d198c88','019a771427e80109df6f10ceee0d5718','gezondheid',NULL,'Rugklachten, tilt best niet meer dan vijftien kilo.',NULL,NULL,'declared','health','Luca De Smet','participant','2025-12-23',NULL);
INSERT INTO "findings" VALUES('019b4f5f4ba004a6f5138847e9738e83','019a00a1e3e800297f45b2362fa2cf3e','uitgaansvergunning',NULL,'','2025-12-30','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2025-12-24',NULL);
INSERT INTO "findings" VALUES('019b59ac03a004b25d5c5cbaed157314','0199e6e217e80024437137ef37b76ec3','samenwerken','steeds','Was elke dag op tijd in het atelier.',NULL,NULL,'observed','ordinary','Marleen Buyse','instructor','2025-12-26',NULL);
INSERT INTO "findings" VALUES('019b59ac0b7004b81eeb28ed6b1389c1','019a48baebe8008c5cf46e552ff11545','samenwerken','meestal','Vraagt na hoe het moet, voert het dan juist uit.',NULL,NULL,'observed','ordinary','Filip Decock (PSD)','psd','2025-12-26',NULL);
INSERT INTO "findings" VALUES('019b59ac0f5804bb066f1f17f9a62db0','019a48baebe8008c5cf46e552ff11545','beperkte-detentie',NULL,'','2026-01-14','advised','documentSeen','judicial','Filip Decock (PSD)','psd','2025-12-26',NULL);
INSERT INTO "findings" VALUES('019b59ac1b1004c15466fc3b5e25f1b9','019a5d545be800f2754caec8de16d5f0','stiptheid','meestal','Werkt een halve dag door zonder aansturing.',NULL,NULL,'observed','ordinary','Karen Maes (PSD)','psd','2025-12-26',NULL);
INSERT INTO "findings" VALUES('019b59ac1ef804c40bea073a79fc068a','019a90d3f3e8012384bd83ee9e13582d','nederlands','c2','Test van de docent.',NULL,NULL,'observed','ordinary','Tom Verhaeghe','vdab','2025-12-26',NULL);
INSERT INTO "findings" VALUES('019b59ac22e004c7fd678cc9418a7436','019ab4e077e801fd121627f388cb3a29','nederlands','b1','Na de module: durft meer te spreken.',NULL,NULL,'observed','ordinary','An Callens','vdab','2025-12-26',NULL);
INSERT INTO "findings" VALUES('019b691f2f1004f03eedd77c3e0fb747','019a153b53e80037e42b5e569d191073','beperkte-detentie',NULL,'','2025-12-31','granted','documentOnFile','judicial','Karen Maes (PSD)','psd','2025-12-29',NULL);
INSERT INTO "findings" VALUES('019b691f36e004f6f7be220feee0a51e','019a00a1e3e800297f45b2362fa2cf3e','samenwerken','meestal','Werkt een halve dag door zonder aansturing.',NULL,NULL,'observed','ordinary','Filip Decock (PSD)','psd','2025-12-29',NULL);
INSERT INTO "findings" VALUES('019b691f3ac804f9e3283e174409902e','019a00a1e3e800297f45b2362fa2cf3e','beperkte-detentie',NULL,'','2026-01-15','advised','documentSeen','judicial','Filip Decock (PSD)','psd','2025-12-29',NULL);
INSERT INTO "findings" VALUES('019b691f4a680502271c3b9349a022b3','019a771427e80109df6f10ceee0d5718','samenwerken','meestal','Werkt een halve dag door zonder aansturing.',NULL,NULL,'observed','ordinary','Mieke Rosseel','psd','2025-12-29',NULL);
INSERT INTO "findings" VALUES('019b691f4e5005051ccce3805de7b05d','019a771427e80109df6f10ceee0d5718','beperkte-detentie',NULL,'','2026-01-16','advised','documentSeen','judicial','Mieke Rosseel','psd','2025-12-29',NULL);
INSERT INTO "findings" VALUES('019b691f65c0051130ec9507f923e5fb','019ad8ecfbe8029eaa892f09ab4209c1','stiptheid','soms','Helpt een nieuwe collega op weg.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2025-12-29',NULL);
INSERT INTO "findings" VALUES('019b6e4573a005235821dc42b55e9be5','019ad8ecfbe8029eaa892f09ab4209c1','beperkte-detentie',NULL,'','2026-02-09','requested','documentSeen','judicial','Filip Decock (PSD)','psd','2025-12-30',NULL);
INSERT INTO "findings" VALUES('019b736bc7d0055cbe295e0f5d5e5598','019ab4e077e801fd121627f388cb3a29','uitgaansvergunning',NULL,'','2026-01-06','granted','documentOnFile','judicial','Karen Maes (PSD)','psd','2025-12-31',NULL);
INSERT INTO "findings" VALUES('019b8d2b93d005818bf89562e3d620ae','019a153b53e80037e42b5e569d191073','samenwerken','steeds','Kwam twee keer te laat, belde wel.',NULL,NULL,'observed','ordinary','Rik Moens','instructor','2026-01-05',NULL);
INSERT INTO "findings" VALUES('019b8d2b97b80584e85be02bea4efa2e','019a90d3f3e8012384bd83ee9e13582d','samenwerken','meestal','Werkt een halve dag door zonder aansturing.',NULL,NULL,'observed','ordinary','Filip Decock (PSD)','psd','2026-01-05',NULL);
INSERT INTO "findings" VALUES('019b8d2b9ba005875d2b77aaaec6d8bf','019a90d3f3e8012384bd83ee9e13582d','beperkte-detentie',NULL,'','2026-01-24','advised','documentSeen','judicial','Filip Decock (PSD)','psd','2026-01-05',NULL);
INSERT INTO "findings" VALUES('019b8d2ba758058d4e4c986d1f43660c','019ab4e077e801fd121627f388cb3a29','nauwkeurigheid','meestal','Kwam twee keer te laat, belde wel.',NULL,NULL,'observed','ordinary','Karen Maes (PSD)','psd','2026-01-05',NULL);
INSERT INTO "findings" VALUES('019b8d2bab4005900ba96cdff785c5da','019ab4e077e801fd121627f388cb3a29','beperkte-detentie',NULL,'','2026-01-23','advised','documentSeen','judicial','Karen Maes (PSD)','psd','2026-01-05',NULL);
INSERT INTO "findings" VALUES('019b977847e805e6de94044af12659ae','019ad8ecfbe8029eaa892f09ab4209c1','nederlands','c1','Test van de docent.',NULL,NULL,'observed','ordinary','Tom Verhaeghe','vdab','2026-01-07',NULL);
INSERT INTO "findings" VALUES('019ba1c507b80699c36c7757b489f11b','019a48baebe8008c5cf46e552ff11545','beperkte-detentie',NULL,'','2026-01-14','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2026-01-09',NULL);
INSERT INTO "findings" VALUES('019bb138277006ad058c25cbe5d0df0e','019a00a1e3e800297f45b2362fa2cf3e','beperkte-detentie',NULL,'','2026-01-15','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2026-01-12',NULL);
INSERT INTO "findings" VALUES('019bb138332806b3789fa3523dbc39e1','019a771427e80109df6f10ceee0d5718','beperkte-detentie',NULL,'','2026-01-16','granted','documentOnFile','judicial','Mieke Rosseel','psd','2026-01-12',NULL);
INSERT INTO "findings" VALUES('019bb1383ee006b9d628c713b60e4e2b','019ad8ecfbe8029eaa892f09ab4209c1','uitgaansvergunning',NULL,'','2026-01-18','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2026-01-12',NULL);
INSERT INTO "findings" VALUES('019bc0ab2fb80731e481955ffdf04cfe','019a48baebe8008c5cf46e552ff11545','samenwerken','steeds','Kwam twee keer te laat, belde wel.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2026-01-15',NULL);
INSERT INTO "findings" VALUES('019bc0ab33a0073434a07546cf0ba6ef','019a5d545be800f2754caec8de16d5f0','stiptheid','steeds','Was elke dag op tijd in het atelier.',NULL,NULL,'observed','ordinary','Rik Moens','instructor','2026-01-15',NULL);
INSERT INTO "findings" VALUES('019bc0ab3b70073aff467c5b30eeac17','019ad8ecfbe8029eaa892f09ab4209c1','stiptheid','meestal','Was elke dag op tijd in het atelier.',NULL,NULL,'observed','ordinary','Filip Decock (PSD)','psd','2026-01-15',NULL);
INSERT INTO "findings" VALUES('019bc5d183e80778c69ae05475c7fbc8','019ad8ecfbe8029eaa892f09ab4209c1','beperkte-detentie',NULL,'','2026-02-02','advised','documentSeen','judicial','Filip Decock (PSD)','psd','2026-01-16',NULL);
INSERT INTO "findings" VALUES('019bd544ab70078e7b4719cf5056aab2','019a00a1e3e800297f45b2362fa2cf3e','samenwerken','steeds','Helpt een nieuwe collega op weg.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2026-01-19',NULL);
INSERT INTO "findings" VALUES('019bd544af580791dec89cd7db9df450','019a771427e80109df6f10ceee0d5718','samenwerken','steeds','Was elke dag op tijd in het atelier.',NULL,NULL,'observed','ordinary','Marleen Buyse','instructor','2026-01-19',NULL);
INSERT INTO "findings" VALUES('019bd544b3400794981bd17a5d9d968e','019a90d3f3e8012384bd83ee9e13582d','beperkte-detentie',NULL,'','2026-01-24','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2026-01-19',NULL);
INSERT INTO "findings" VALUES('019bd544bef8079a9f00e342c443f0b2','019ab4e077e801fd121627f388cb3a29','beperkte-detentie',NULL,'','2026-01-23','granted','documentOnFile','judicial','Karen Maes (PSD)','psd','2026-01-19',NULL);
INSERT INTO "findings" VALUES('019bf9512b880871d49f645197fb70af','019a90d3f3e8012384bd83ee9e13582d','samenwerken','steeds','Werkt een halve dag door zonder aansturing.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2026-01-26',NULL);
INSERT INTO "findings" VALUES('019bf9512f700874219d476bd68a0cf4','019ab4e077e801fd121627f388cb3a29','nauwkeurigheid','steeds','Helpt een nieuwe collega op weg.',NULL,NULL,'observed','ordinary','Rik Moens','instructor','2026-01-26','Was genoteerd bij de verkeerde persoon');
INSERT INTO "findings" VALUES('019c0dea93b80911ab8ec11cd16053b8','019ad8ecfbe8029eaa892f09ab4209c1','beperkte-detentie',NULL,'','2026-02-02','granted','documentOnFile','judicial','Filip Decock (PSD)','psd','2026-01-30',NULL);
INSERT INTO "findings" VALUES('019c2cd0cb5809d695e5bd1c7977b8ae','019ad8ecfbe8029eaa892f09ab4209c1','stiptheid','steeds','Was elke dag op tijd in het atelier.',NULL,NULL,'observed','ordinary','Dirk Lagae','instructor','2026-02-05',NULL);
CREATE TABLE one_time_links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL, used_at TEXT
) STRICT;
INSERT INTO "one_time_links" VALUES('cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd','password','0199b1ab08000002ce25a33816dcd87f','2026-11-24T08:00:00.000Z','2026-11-24T09:00:00.000Z',NULL);
CREATE TABLE participant_words (
    word TEXT NOT NULL, sort_key TEXT NOT NULL, participant_id TEXT NOT NULL REFERENCES participants (id),
    PRIMARY KEY (word, sort_key, participant_id)
) STRICT;
INSERT INTO "participant_words" VALUES('desmedt','desmedt, samira','0199e6e217e80024437137ef37b76ec3');
INSERT INTO "participant_words" VALUES('samira','desmedt, samira','0199e6e217e80024437137ef37b76ec3');
INSERT INTO "participant_words" VALUES('rosseel','rosseel, stijn','019a00a1e3e800297f45b2362fa2cf3e');
INSERT INTO "participant_words" VALUES('stijn','rosseel, stijn','019a00a1e3e800297f45b2362fa2cf3e');
INSERT INTO "participant_words" VALUES('els','vandenbroucke, els','019a153b53e80037e42b5e569d191073');
INSERT INTO "participant_words" VALUES('vandenbroucke','vandenbroucke, els','019a153b53e80037e42b5e569d191073');
INSERT INTO "participant_words" VALUES('nele','peeters, nele','019a2efb1fe8004e4c87fae47d285d76');
INSERT INTO "participant_words" VALUES('peeters','peeters, nele','019a2efb1fe8004e4c87fae47d285d76');
INSERT INTO "participant_words" VALUES('benali','benali, lien','019a48baebe8008c5cf46e552ff11545');
INSERT INTO "participant_words" VALUES('lien','benali, lien','019a48baebe8008c5cf46e552ff11545');
INSERT INTO "participant_words" VALUES('d','dhondt, sander','019a5d545be800f2754caec8de16d5f0');
INSERT INTO "participant_words" VALUES('dhondt','dhondt, sander','019a5d545be800f2754caec8de16d5f0');
INSERT INTO "participant_words" VALUES('hondt','dhondt, sander','019a5d545be800f2754caec8de16d5f0');
INSERT INTO "participant_words" VALUES('sander','dhondt, sander','019a5d545be800f2754caec8de16d5f0');
INSERT INTO "participant_words" VALUES('de','de smet, luca','019a771427e80109df6f10ceee0d5718');
INSERT INTO "participant_words" VALUES('desmet','de smet, luca','019a771427e80109df6f10ceee0d5718');
INSERT INTO "participant_words" VALUES('luca','de smet, luca','019a771427e80109df6f10ceee0d5718');
INSERT INTO "participant_words" VALUES('smet','de smet, luca','019a771427e80109df6f10ceee0d5718');
INSERT INTO "participant_words" VALUES('bart','callens, bart','019a90d3f3e8012384bd83ee9e13582d');
INSERT INTO "participant_words" VALUES('callens','callens, bart','019a90d3f3e8012384bd83ee9e13582d');
INSERT INTO "participant_words" VALUES('damme','van damme, samuel','019ab4e077e801fd121627f388cb3a29');
INSERT INTO "participant_words" VALUES('samuel','van damme, samuel','019ab4e077e801fd121627f388cb3a29');
INSERT INTO "participant_words" VALUES('van','van damme, samuel','019ab4e077e801fd121627f388cb3a29');
INSERT INTO "participant_words" VALUES('vandamme','van damme, samuel','019ab4e077e801fd121627f388cb3a29');
INSERT INTO "participant_words" VALUES('clercq','de clercq, thomas','019ad8ecfbe8029eaa892f09ab4209c1');
INSERT INTO "participant_words" VALUES('de','de clercq, thomas','019ad8ecfbe8029eaa892f09ab4209c1');
INSERT INTO "participant_words" VALUES('declercq','de clercq, thomas','019ad8ecfbe8029eaa892f09ab4209c1');
INSERT INTO "participant_words" VALUES('thomas','de clercq, thomas','019ad8ecfbe8029eaa892f09ab4209c1');
CREATE TABLE participants (
    id TEXT PRIMARY KEY, given_name TEXT NOT NULL, family_name TEXT NOT NULL, sort_key TEXT NOT NULL,
    birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
    version INTEGER NOT NULL
) STRICT;
INSERT INTO "participants" VALUES('0199e6e217e80024437137ef37b76ec3','Samira','Desmedt','desmedt, samira','2000-10-11','female','00101100060',NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019a00a1e3e800297f45b2362fa2cf3e','Stijn','Rosseel','rosseel, stijn','1982-07-13','male',NULL,NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019a153b53e80037e42b5e569d191073','Els','Vandenbroucke','vandenbroucke, els','1971-04-11','female','71041100025',NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019a2efb1fe8004e4c87fae47d285d76','Nele','Peeters','peeters, nele','1977-01-25','female','77012500001',NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019a48baebe8008c5cf46e552ff11545','Lien','Benali','benali, lien','1974-03-15','female','74031500058',NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019a5d545be800f2754caec8de16d5f0','Sander','D''Hondt','dhondt, sander','1972-03-29','male','72032999952',NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019a771427e80109df6f10ceee0d5718','Luca','De Smet','de smet, luca','1990-05-01','male',NULL,NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019a90d3f3e8012384bd83ee9e13582d','Bart','Callens','callens, bart','1973-07-11','male','73071199959',NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019ab4e077e801fd121627f388cb3a29','Samuel','Van Damme','van damme, samuel','1988-07-26','male',NULL,NULL,NULL,NULL,1);
INSERT INTO "participants" VALUES('019ad8ecfbe8029eaa892f09ab4209c1','Thomas','De Clercq','de clercq, thomas','1996-02-20','male','96022099943',NULL,NULL,NULL,1);
CREATE TABLE pauses (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), reason TEXT NOT NULL,
    from_day TEXT NOT NULL, until_day TEXT, noted_on TEXT NOT NULL,
    has_ended INTEGER NOT NULL CHECK (has_ended IN (0, 1)), explanation TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "pauses" VALUES('019b3fec2be8046871430c15449be183','019a77142bd0010f883ac6184d98511a','rechtbank','2025-12-21','2026-03-01','2025-12-21',1,'Zitting uitgesteld, wachten op de beslissing.',2);
INSERT INTO "pauses" VALUES('019b59ac26c804ca80c7b15a87cb1c27','019ab4e07bd00203adf9746b45cd923b','ziekte','2025-12-12','2025-12-26','2025-12-26',1,'Ziektebriefje van de arts binnen.',1);
CREATE TABLE placements (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), previous_id TEXT REFERENCES placements (id),
    form TEXT NOT NULL, legal_employer TEXT NOT NULL, workplace TEXT NOT NULL, job_title TEXT NOT NULL,
    start_day TEXT NOT NULL, planned_end TEXT, end_day TEXT, end_reason TEXT, weekly_quarters INTEGER,
    withdrawal TEXT, version INTEGER NOT NULL
) STRICT;
INSERT INTO "placements" VALUES('019bc0ab27e807112c317382fa1cf537','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073',NULL,'bepaald','Houtatelier Noord','Houtatelier Noord','lasser','2026-01-15','2027-01-15',NULL,NULL,152,NULL,1);
INSERT INTO "placements" VALUES('019be9de07e8084345f9cc6bcc627446','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545',NULL,'bepaald','Wasserij Wit','Wasserij Wit','keukenhulp','2026-01-23','2027-01-23',NULL,NULL,96,NULL,1);
INSERT INTO "placements" VALUES('019c0dea8be808fa597e9dc0c63eaca2','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3',NULL,'uitzend','Uitzendkantoor Vooruit','Metaalwerken Verlinde','groenarbeider','2026-01-21',NULL,'2026-03-24','next',96,NULL,2);
INSERT INTO "placements" VALUES('019c2cd0bfa009b324fec8d3926f259f','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d',NULL,'bepaald','Drukkerij Letter','Drukkerij Letter','keukenhulp','2026-02-05','2027-02-05','2026-03-13','health',76,NULL,2);
INSERT INTO "placements" VALUES('019c898337a00bbefa55c9a14de49480','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29',NULL,'activeringsstage','Magazijn Linea','Magazijn Linea','dakwerker','2026-02-12','2026-03-18','2026-03-18','term',152,NULL,2);
INSERT INTO "placements" VALUES('019cb2b60be80d05da890b9794d17ae3','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1',NULL,'uitzend','Uitzendkantoor Vooruit','Magazijn Linea','keukenhulp','2026-03-03',NULL,'2026-05-04','next',96,NULL,2);
INSERT INTO "placements" VALUES('019d525b2fe81134bd1359117daf9be6','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','019c0dea8be808fa597e9dc0c63eaca2','vast','Metaalwerken Verlinde','Metaalwerken Verlinde','groenarbeider','2026-03-25',NULL,NULL,NULL,96,NULL,1);
INSERT INTO "placements" VALUES('019df726b3d015eae21f4ec6e775b1d4','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','019cb2b60be80d05da890b9794d17ae3','bepaald','Magazijn Linea','Magazijn Linea','keukenhulp','2026-05-05','2027-05-05',NULL,NULL,120,NULL,1);
CREATE TABLE programme_versions (
    code TEXT NOT NULL, version INTEGER NOT NULL, digest TEXT NOT NULL, definition TEXT NOT NULL,
    loaded_at TEXT NOT NULL, PRIMARY KEY (code, version)
) STRICT;
INSERT INTO "programme_versions" VALUES('reintegratie-door-werk',1,'6ea04033474cbb4c0f9c8fc47eece952c00b0ccb5be1a94e3a42a62813a45806','# Re-integratie door werk (JobRoad, ESF58). De bron is de beschrijving van het project; [A1] enzovoort zijn de rijen van de
# opdracht. Wat de beschrijving openlaat en wij kozen, heet hier "onze keuze" en kan gewijzigd worden.
# Controleer een wijziging met: opstap programme check Programmes/reintegratie-door-werk.yaml
#
# Woorden die mensen lezen, staan in het Nederlands (nl), Engels (en) en Frans (fr). Een code is voor altijd: ze staat in
# elk dossier. Wijzig dus woorden, maar geef een code geen andere betekenis.

code: reintegratie-door-werk
languages: [nl, en, fr]
name: {nl: Re-integratie door werk, en: Reintegration through work, fr: Réinsertion par le travail}
summary:
  nl: Begeleidt personen in detentie in de gevangenissen van Oost- en West-Vlaanderen naar een job, met zes maanden nazorg.
  en: Guides people in detention in the prisons of East and West Flanders to a job, with six months of aftercare.
  fr: >-
    Accompagne vers l''emploi les personnes détenues dans les prisons de Flandre orientale et de Flandre occidentale, avec
    six mois de suivi.

wording: # hoe dit programma noemt wie het begeleidt
  participant: {nl: deelnemer, en: participant, fr: participant}
  participants: {nl: deelnemers, en: participants, fr: participants}

funding: # [A13]
  name: ESF58
  role: main
  amount: "258.194,14"
  first: 2024-01-01
  last: 2025-06-30
  note:
    nl: De beschrijving zegt "31.06.2025". Juni heeft 30 dagen. Hier staat 30 juni 2025, samen 18 maanden.
    en: The description says "31.06.2025". June has 30 days. Here it is 30 June 2025, which makes 18 months.
    fr: La description dit "31.06.2025". Juin compte 30 jours. Ici figure le 30 juin 2025, soit 18 mois.

target_group:
  minimum_age: 18 # onze keuze: de beschrijving noemt geen leeftijd; de werking is er voor volwassenen in detentie

referral:
  referrers: # [A1] de beschrijving noemt alleen de VDAB-detentieconsulent; de andere twee zijn onze keuze
    - {code: vdab-detentie, label: {nl: VDAB-detentieconsulent, en: VDAB detention counsellor, fr: Consultant détention du VDAB}}
    - {code: psd, label: {nl: Psychosociale dienst, en: Psychosocial service, fr: Service psychosocial}}
    - code: trajectbegeleider
      label: {nl: Trajectbegeleider hulp- en dienstverlening, en: Prison support worker, fr: Accompagnateur de l''aide aux détenus}
  refusal_grounds: # onze keuze, naar de redenen waarom een begeleiding niet start
    - {code: geen-interesse, label: {nl: Persoon is niet (meer) geïnteresseerd, en: Not interested (any more), fr: N''est pas ou plus intéressé}}
    - {code: geen-modaliteit, label: {nl: Geen modaliteit of einddatum in zicht, en: No release measure or end date in sight, fr: Aucune modalité ni date de fin en vue}}
    - {code: overgeplaatst, label: {nl: Overgeplaatst buiten Oost- en West-Vlaanderen, en: Transferred outside East and West Flanders, fr: Transféré hors de Flandre orientale et occidentale}}
    - {code: vrij, label: {nl: Vrijgekomen zonder contact, en: Released without contact, fr: Libéré sans contact}}
    - {code: al-aan-het-werk, label: {nl: Al aan het werk, en: Already at work, fr: Travaille déjà}}
    - {code: ander-traject, label: {nl: Loopt al in een ander traject, en: Already in another programme, fr: Suit déjà un autre parcours}}
    - {code: instapnorm, label: {nl: Voldoet nog niet aan de instapnorm, en: Does not meet the entry norm yet, fr: Ne remplit pas encore les conditions d''entrée}}
    - {code: geen-arbeidsrecht, label: {nl: Geen verblijfs- of arbeidsrecht, en: No right to stay or to work, fr: Pas de droit de séjour ou de travail}}
    - {code: niet-bereikbaar, label: {nl: Niet bereikbaar, en: Cannot be reached, fr: Injoignable}}
    - {code: buiten-doelgroep, label: {nl: Buiten de doelgroep, en: Outside the target group, fr: Hors du groupe cible}}
    - {code: andere, label: {nl: Andere reden, en: Another reason, fr: Autre raison}}

sittings: # [A2, A3]
  notice_days: 1 # onze keuze: ten vroegste de volgende dag
  horizon_weeks: 26 # onze keuze: zover vooruit wordt een plaats gezocht
  shortage_days: 14 # tweewekelijkse zitdag: een plaats hoort binnen 14 dagen te vinden te zijn

flow: # [A11] twaalf weken; de stappen en hun verdeling over de weken zijn onze keuze
  starts_with: screening # week 1 begint op de dag van het screeningsgesprek; de wachttijd ervoor telt niet mee (onze keuze)
  weeks: 12
  steps:
    - code: screening
      label: {nl: Screeningsgesprek gehouden, en: Screening talk held, fr: Entretien de screening tenu}
      from_week: 1
      to_week: 1
      done_by: screening
    - code: bevindingen
      label: {nl: Talenten en competenties in kaart, en: Talents and competences mapped, fr: Talents et compétences inventoriés}
      from_week: 1
      to_week: 2
      done_by: hand
    - code: jobdoelwit
      label: {nl: Jobdoelwit gekozen, en: Job target chosen, fr: Objectif professionnel choisi}
      from_week: 2
      to_week: 3
      done_by: hand
    - code: cv
      label: {nl: Cv klaar en besproken, en: CV ready and discussed, fr: CV prêt et discuté}
      from_week: 3
      to_week: 4
      done_by: hand
    - code: voorstelling
      label: {nl: Eerste blinde voorstelling bij een werkgever, en: First blind introduction to an employer, fr: Première présentation anonyme à un employeur}
      from_week: 4
      to_week: 6
      done_by: hand
    - code: begeleid-gesprek
      label: {nl: Begeleid gesprek bij een werkgever, en: Accompanied talk with an employer, fr: Entretien accompagné chez un employeur}
      from_week: 5
      to_week: 8
      done_by: employer-talk
    - code: afspraken
      label: {nl: Afspraken met PSD en justitie over de opstart, en: Start agreed with the psychosocial service and justice, fr: Démarrage convenu avec le SPS et la justice}
      from_week: 8
      to_week: 10
      done_by: hand
    - code: opstart
      label: {nl: Opstart bij een werkgever, en: Start with an employer, fr: Démarrage chez un employeur}
      from_week: 9
      to_week: 12
      done_by: placement
  deviation_reasons: # onze keuze
    - {code: detentie, label: {nl: Detentiesituatie veranderde, en: Detention changed, fr: La détention a changé}}
    - {code: gezondheid, label: {nl: Gezondheid, en: Health, fr: Santé}}
    - {code: op-vraag, label: {nl: Op vraag van de deelnemer, en: At the participant''s request, fr: À la demande du participant}}
    - {code: al-gedaan, label: {nl: Was elders al gedaan, en: Was done elsewhere already, fr: Déjà fait ailleurs}}
    - {code: werkgever, label: {nl: Werkgever vraagt een ander tempo, en: The employer asks for another pace, fr: L''employeur demande un autre rythme}}
    - {code: andere, label: {nl: Andere reden, en: Another reason, fr: Autre raison}}

# [A4, A5] Waarover bevindingen gaan. Een onderwerp met levels vraagt een niveau (van laag naar hoog) naast de tekst.
# tier bepaalt wie meeleest: ordinary (gewoon), health (gezondheid) of judicial (detentie).
subjects:
  - {code: talenten, label: {nl: Talenten, en: Talents, fr: Talents}}
  - code: ervaring
    label: {nl: Werkervaring, en: Work experience, fr: Expérience professionnelle}
    levels:
      - {code: geen, label: {nl: Geen, en: None, fr: Aucune}}
      - {code: kort, label: {nl: Minder dan een jaar, en: Less than a year, fr: Moins d''un an}}
      - {code: jaren, label: {nl: Een tot vijf jaar, en: One to five years, fr: Un à cinq ans}}
      - {code: lang, label: {nl: Meer dan vijf jaar, en: More than five years, fr: Plus de cinq ans}}
  - code: opleiding
    label: {nl: Opleiding, en: Schooling, fr: Formation}
    levels:
      - {code: geen, label: {nl: Geen diploma, en: No diploma, fr: Aucun diplôme}}
      - {code: lager, label: {nl: Lager onderwijs, en: Primary school, fr: Enseignement primaire}}
      - {code: secundair-2, label: {nl: Tweede graad secundair, en: Lower secondary, fr: Secondaire inférieur}}
      - {code: secundair-3, label: {nl: Derde graad secundair, en: Upper secondary, fr: Secondaire supérieur}}
      - {code: hoger, label: {nl: Hoger onderwijs, en: Higher education, fr: Enseignement supérieur}}
      - {code: buitenland, label: {nl: Diploma uit het buitenland, en: Diploma from abroad, fr: Diplôme étranger}}
  - code: nederlands
    label: {nl: Nederlands, en: Dutch, fr: Néerlandais}
    levels:
      - {code: a1, label: {nl: A1, en: A1, fr: A1}}
      - {code: a2, label: {nl: A2, en: A2, fr: A2}}
      - {code: b1, label: {nl: B1, en: B1, fr: B1}}
      - {code: b2, label: {nl: B2, en: B2, fr: B2}}
      - {code: c1, label: {nl: C1, en: C1, fr: C1}}
      - {code: c2, label: {nl: C2, en: C2, fr: C2}}
      - {code: moedertaal, label: {nl: Moedertaal, en: Mother tongue, fr: Langue maternelle}}
  - {code: rijbewijs, label: {nl: Rijbewijs, en: Driving licence, fr: Permis de conduire}}
  - {code: wens, label: {nl: Wens, en: Wish, fr: Souhait}}
  - {code: jobdoelwit, label: {nl: Jobdoelwit, en: Job target, fr: Objectif professionnel}}
  # een verwijzer schrijft bij de aanmelding soms over de detentie
  - {code: aanmelding, label: {nl: Toelichting bij de aanmelding, en: Explanation with the referral, fr: Explication de l''orientation}, tier: judicial}
  - code: stiptheid
    label: {nl: Stiptheid, en: Punctuality, fr: Ponctualité}
    levels: # onze keuze, voor elke werkhouding dezelfde vier
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - code: nauwkeurigheid
    label: {nl: Nauwkeurigheid, en: Accuracy, fr: Précision}
    levels:
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - code: zelfstandigheid
    label: {nl: Zelfstandigheid, en: Independence, fr: Autonomie}
    levels:
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - code: samenwerken
    label: {nl: Samenwerken, en: Working together, fr: Collaboration}
    levels:
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - {code: drempel, label: {nl: Drempel op weg naar werk, en: Barrier to work, fr: Obstacle à l''emploi}}
  - {code: gezondheid, label: {nl: Gezondheid en belastbaarheid, en: Health and capacity, fr: Santé et capacité}, tier: health}
  - {code: verslaving, label: {nl: Verslaving en opvolging, en: Addiction and follow-up, fr: Dépendance et suivi}, tier: health}
  - code: voorwaarden
    label: {nl: Praktische gevolgen van de detentie voor werk, en: What detention means for work in practice, fr: Conséquences pratiques de la détention pour le travail}
    tier: judicial

screening: # [A4, A5]
  title: {nl: Screening, en: Screening, fr: Screening}
  sections:
    - title: {nl: "Wat kan en wil u?", en: "What can you do, what do you want?", fr: "Que savez-vous faire, que voulez-vous ?"}
      questions:
        - subject: talenten
          label: {nl: Talenten en sterke kanten, en: Talents and strong points, fr: Talents et points forts}
          required: true
        - subject: ervaring
          label: {nl: Werkervaring, en: Work experience, fr: Expérience professionnelle}
          hint: {nl: "Welk werk, hoe lang, wanneer laatst", en: "Which work, how long, when last", fr: "Quel travail, combien de temps, quand en dernier"}
        - subject: opleiding
          label: {nl: Hoogste opleiding en getuigschriften, en: Highest schooling and certificates, fr: Formation la plus élevée et certificats}
        - {subject: nederlands, label: {nl: Nederlands, en: Dutch, fr: Néerlandais}}
        - {subject: rijbewijs, label: {nl: Rijbewijs, en: Driving licence, fr: Permis de conduire}}
        - subject: wens
          label: {nl: "Welk werk wil de persoon doen?", en: "Which work does the person want to do?", fr: "Quel travail la personne veut-elle faire ?"}
    - title: {nl: "Hoe werkt u?", en: "How do you work?", fr: "Comment travaillez-vous ?"}
      questions:
        - {subject: stiptheid, label: {nl: Stiptheid, en: Punctuality, fr: Ponctualité}}
        - {subject: nauwkeurigheid, label: {nl: Nauwkeurigheid, en: Accuracy, fr: Précision}}
        - {subject: zelfstandigheid, label: {nl: Zelfstandigheid, en: Independence, fr: Autonomie}}
        - {subject: samenwerken, label: {nl: Samenwerken, en: Working together, fr: Collaboration}}
    - title: {nl: "Waar houden we rekening mee?", en: "What do we keep in mind?", fr: "De quoi tenons-nous compte ?"}
      questions:
        - subject: drempel
          label: {nl: Drempels op weg naar werk, en: Barriers to work, fr: Obstacles à l''emploi}
          hint: {nl: "Vervoer, opvang, schulden, huisvesting", en: "Transport, childcare, debts, housing", fr: "Transport, garde d''enfants, dettes, logement"}
        - {subject: gezondheid, label: {nl: Gezondheid en belastbaarheid, en: Health and capacity, fr: Santé et capacité}}
        - subject: verslaving
          label: {nl: Verslaving en opvolging, en: Addiction and follow-up, fr: Dépendance et suivi}
          hint: {nl: "Alleen wat het werk raakt, zoals vaste afspraken", en: "Only what touches work, such as regular appointments", fr: "Seulement ce qui touche au travail, comme des rendez-vous fixes"}
        - subject: voorwaarden
          label: {nl: Detentie en werk, en: Detention and work, fr: Détention et travail}
          hint: {nl: "Modaliteiten, uren, plaatsen. Nooit de feiten.", en: "Measures, hours, places. Never the offence.", fr: "Modalités, heures, lieux. Jamais les faits."}

# [A5] Data met hun zekerheid (verwacht, aangevraagd, geadviseerd, toegekend), en praktische grenzen. Nooit de feiten.
# permits_work: vanaf die datum kan iemand werken, zodra ze toegekend is.
detention:
  factors:
    - {code: uitgaansvergunning, label: {nl: Uitgaansvergunning, en: Day release, fr: Permission de sortie}, kind: date}
    - {code: penitentiair-verlof, label: {nl: Penitentiair verlof, en: Prison leave, fr: Congé pénitentiaire}, kind: date}
    - {code: beperkte-detentie, label: {nl: Beperkte detentie, en: Limited detention, fr: Détention limitée}, kind: date, permits_work: true}
    - {code: elektronisch-toezicht, label: {nl: Elektronisch toezicht, en: Electronic monitoring, fr: Surveillance électronique}, kind: date, permits_work: true}
    - {code: voorwaardelijke-invrijheidstelling, label: {nl: Voorwaardelijke invrijheidstelling, en: Conditional release, fr: Libération conditionnelle}, kind: date, permits_work: true}
    - {code: voorlopige-invrijheidstelling, label: {nl: Voorlopige invrijheidstelling, en: Provisional release, fr: Libération provisoire}, kind: date, permits_work: true}
    - {code: zitting, label: {nl: Zitting strafuitvoeringsrechtbank, en: Hearing of the sentence implementation court, fr: Audience du tribunal de l''application des peines}, kind: date}
    - {code: strafeinde, label: {nl: Strafeinde, en: End of sentence, fr: Fin de peine}, kind: date, permits_work: true}
    - {code: plaats, label: {nl: Niet in deze plaats, en: Not in this place, fr: Pas à cet endroit}, kind: restriction}
    - {code: sector, label: {nl: Niet in deze sector, en: Not in this sector, fr: Pas dans ce secteur}, kind: restriction}
    - {code: uren, label: {nl: Niet op deze uren, en: Not at these hours, fr: Pas à ces heures}, kind: restriction}
  # onze keuze: een tekst over detentie met een van deze woorden wordt geweigerd, want hij noemt wellicht de feiten
  offence_words: [diefstal, moord, doodslag, verkrachting, zeden, drugshandel, dealen, slagen, inbraak, oplichting, veroordeeld, veroordeling, misdrijf, feiten, slachtoffer, strafblad]

contact_watch: # [A7] met wie nauw contact nodig is; na hoeveel weken stilte een herinnering komt, is onze keuze
  - {party: psd, after_weeks: 6}
  - {party: vdab, after_weeks: 6}

# [A10] De beschrijving noemt vast, bepaalde duur, uitzend, stage en werkplekleren, "…"; de andere vormen zijn onze keuze.
# activation: telt als activering in de KPI [A14]. Onze keuze: tewerkstelling en IBO tellen, stage en opleiding niet.
# circuit: normal (NEC), social (SEC) of none; esf: hoe ESF de vorm telt; needs: wat bij de opstart ingevuld moet zijn.
contract_forms:
  - {code: vast, label: {nl: Vast contract, en: Permanent contract, fr: Contrat à durée indéterminée}, circuit: normal, activation: true, esf: employment, needs: [weekly-hours]}
  - {code: bepaald, label: {nl: Contract bepaalde duur, en: Fixed-term contract, fr: Contrat à durée déterminée}, circuit: normal, activation: true, esf: employment, needs: [planned-end, weekly-hours]}
  - {code: uitzend, label: {nl: Uitzendarbeid, en: Temporary agency work, fr: Travail intérimaire}, circuit: normal, activation: true, esf: employment, needs: [legal-employer]}
  - {code: ibo, label: {nl: IBO, en: Individual training in the company (IBO), fr: Formation individuelle en entreprise (IBO)}, circuit: normal, activation: true, esf: training, needs: [planned-end]}
  - {code: maatwerk, label: {nl: Collectief maatwerk, en: Sheltered work (maatwerk), fr: Travail adapté collectif (maatwerk)}, circuit: social, activation: true, esf: employment, needs: [weekly-hours]}
  - {code: individueel-maatwerk, label: {nl: Individueel maatwerk, en: Supported work with an ordinary employer, fr: Travail adapté individuel}, circuit: normal, activation: true, esf: employment, needs: [weekly-hours]}
  - {code: art60, label: {nl: "Artikel 60 §7", en: "Article 60 §7", fr: "Article 60 §7"}, circuit: social, activation: true, esf: employment, needs: [legal-employer, planned-end]}
  - {code: flexi, label: {nl: Flexi-job, en: Flexi-job, fr: Flexi-job}, circuit: normal, activation: true, esf: employment}
  - {code: zelfstandig, label: {nl: Zelfstandige, en: Self-employed, fr: Indépendant}, circuit: normal, activation: true, esf: employment}
  - {code: stage, label: {nl: Stage, en: Internship, fr: Stage}, circuit: none, activation: false, esf: training, needs: [planned-end]}
  - {code: bis, label: {nl: Beroepsinlevingsstage (BIS), en: Work immersion placement (BIS), fr: Stage d''immersion professionnelle (BIS)}, circuit: none, activation: false, esf: training, needs: [planned-end]}
  - {code: bvs, label: {nl: Beroepsverkennende stage (BVS), en: Work orientation placement (BVS), fr: Stage de découverte professionnelle (BVS)}, circuit: none, activation: false, esf: none, needs: [planned-end]}
  - {code: wes, label: {nl: Werkervaringsstage (WES), en: Work experience placement (WES), fr: Stage d''expérience professionnelle (WES)}, circuit: none, activation: false, esf: training, needs: [planned-end]}
  - {code: activeringsstage, label: {nl: Activeringsstage, en: Activation placement, fr: Stage d''activation}, circuit: none, activation: false, esf: none, needs: [planned-end]}
  - {code: opleidingsstage, label: {nl: Opleidingsstage, en: Placement within a training course, fr: Stage de formation}, circuit: none, activation: false, esf: training, needs: [planned-end]}
  - {code: werkplekleren, label: {nl: Werkplekleren (andere vorm), en: Workplace learning (other form), fr: Apprentissage sur le lieu de travail (autre)}, circuit: none, activation: false, esf: training, needs: [planned-end]}
  - {code: wijk-werken, label: {nl: Wijk-werken, en: Neighbourhood work, fr: Travail de proximité (wijk-werken)}, circuit: none, activation: false, esf: none}

# [A12] Zes maanden nazorg: "in het begin intensief en in afnemende mate". De beschrijving noemt geen weken: negen momenten in
# week 1, 2, 4 en 6 en dan elke maand van 2 tot 6 is onze keuze, net als de 14 dagen waarna een contact gemist heet.
aftercare:
  - code: nazorg-werknemer
    label: {nl: Nazorg werknemer, en: Aftercare employee, fr: Suivi du travailleur}
    party: employee
    anchor: placement-start
    weeks: [1, 2, 4, 6]
    months: [2, 3, 4, 5, 6]
    grace_days: 14
  - code: nazorg-werkgever
    label: {nl: Nazorg werkgever, en: Aftercare employer, fr: Suivi de l''employeur}
    party: employer
    anchor: placement-start
    weeks: [1, 2, 4, 6]
    months: [2, 3, 4, 5, 6]
    grace_days: 14
  - code: nazorg-justitieassistent
    label: {nl: Nazorg justitieassistent, en: Aftercare justice assistant, fr: Suivi avec l''assistant de justice}
    party: justiceAssistant
    only_where_present: true # "indien van toepassing"
    anchor: placement-start
    weeks: [1, 2, 4, 6]
    months: [2, 3, 4, 5, 6]
    grace_days: 14

pauses: # wat de klok stilzet; de grens in weken is onze keuze
  - {code: rechtbank, label: {nl: Wacht op de strafuitvoeringsrechtbank, en: Waiting for the court, fr: Attend le tribunal}, cause: court, limit_weeks: 26}
  - {code: overplaatsing, label: {nl: Overplaatsing, en: Transfer, fr: Transfert}, cause: organisation, limit_weeks: 8}
  - {code: ziekte, label: {nl: Ziekte, en: Illness, fr: Maladie}, cause: person, limit_weeks: 26}
  - {code: staking, label: {nl: Staking, en: Strike, fr: Grève}, cause: organisation, limit_weeks: 8}

outcomes: # onze keuze
  - {code: aan-het-werk, label: {nl: Nazorg afgerond en aan het werk, en: Aftercare finished and at work, fr: Suivi terminé et au travail}, positive: true}
  - {code: opleiding, label: {nl: Gestart met een opleiding, en: Started a training course, fr: A commencé une formation}, positive: true}
  - {code: andere-begeleiding, label: {nl: Overgedragen aan andere begeleiding, en: Handed over to other guidance, fr: Transmis à un autre accompagnement}, positive: false}
  - {code: gestopt-deelnemer, label: {nl: Gestopt door de deelnemer, en: Stopped by the participant, fr: Arrêté par le participant}, positive: false}
  - {code: detentie, label: {nl: Gestopt door de detentiesituatie, en: Stopped because of the detention, fr: Arrêté à cause de la détention}, positive: false}
  - {code: niet-bereikbaar, label: {nl: Niet meer bereikbaar, en: Cannot be reached any more, fr: Devenu injoignable}, positive: false}

indicators: # [A14] "KPI''s: 80 individ. begeleidingen/jaar, 30% activering"
  - code: begeleidingen
    label: {nl: Individuele begeleidingen, en: Individual guidances, fr: Accompagnements individuels}
    definition:
      nl: >-
        Personen van wie de begeleiding in dit kalenderjaar begon: de dag van het screeningsgesprek. De beschrijving zegt "80 individ.
        begeleidingen/jaar" zonder te zeggen welk jaar; het kalenderjaar is onze keuze.
      en: >-
        Persons whose guidance began in this calendar year: the day of the screening talk. The description says 80 individual
        guidances a year without saying which year; the calendar year is our choice.
      fr: >-
        Personnes dont l''accompagnement a commencé cette année civile : le jour de l''entretien de screening. La description dit
        80 accompagnements individuels par an sans dire quelle année ; l''année civile est notre choix.
    measure: guidances
    target: 80
  - code: activering
    label: {nl: Activering, en: Activation, fr: Activation}
    definition:
      nl: >-
        Van de personen van wie de begeleiding in dit kalenderjaar begon, het deel met minstens een opstart die als activering telt.
        Een traject is rijp als het afgesloten is of na 12 weken begeleiding, pauzes niet meegeteld; de teller en de noemer zijn onze keuze.
      en: >-
        Of the persons whose guidance began in this calendar year, the share with at least one start that counts as activation. A
        trajectory is ripe when it is closed or after 12 weeks of guidance, pauses not counted; numerator and denominator are our choice.
      fr: >-
        Parmi les personnes dont l''accompagnement a commencé cette année civile, la part avec au moins un démarrage qui compte comme
        activation. Un parcours est mûr quand il est clos ou après 12 semaines d''accompagnement, sans les pauses ; le numérateur et
        le dénominateur sont notre choix.
    measure: activation
    ripe_after_weeks: 12
    target: 30
','2026-11-24T18:26:13.451Z');
CREATE TABLE referrals (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), given_name TEXT NOT NULL,
    family_name TEXT NOT NULL, birth_day TEXT NOT NULL, programme TEXT NOT NULL,
    referrer_id TEXT REFERENCES users (id), referrer_name TEXT NOT NULL, institution TEXT, prison TEXT NOT NULL,
    referred_on TEXT NOT NULL, reason TEXT NOT NULL, has_consent INTEGER NOT NULL CHECK (has_consent = 1),
    earliest_day TEXT, source TEXT NOT NULL, state TEXT NOT NULL, decided_by TEXT, decided_on TEXT, ground TEXT,
    explanation TEXT, version INTEGER NOT NULL
) STRICT;
INSERT INTO "referrals" VALUES('0199e6e217e800257597d92933e1257c','0199e6e217e80024437137ef37b76ec3','Samira','Desmedt','2000-10-11','reintegratie-door-werk','0199b1ab0800000e768e51ca70ad324e','Mieke Rosseel','PSD Dendermonde','dendermonde-hulp','2025-10-15','Gemotiveerd, wel onzeker over zijn of haar Nederlands.',1,'2025-11-14','form','accepted','Hilde Vandamme','2025-10-20',NULL,'',2);
INSERT INTO "referrals" VALUES('019a00a1e3e8002a586df7d8687b41da','019a00a1e3e800297f45b2362fa2cf3e','Stijn','Rosseel','1982-07-13','reintegratie-door-werk','0199b1ab0800000cea157642153fc9cf','Tom Verhaeghe','VDAB Brugge','ruiselede','2025-10-20','Heeft ervaring in de bouw en zoekt vast werk.',1,'2026-04-20','form','accepted','Hilde Vandamme','2025-10-24',NULL,'Wij plannen het gesprek op de volgende zitdag.',2);
INSERT INTO "referrals" VALUES('019a153b53e80038e158984c35108865','019a153b53e80037e42b5e569d191073','Els','Vandenbroucke','1971-04-11','reintegratie-door-werk','0199b1ab0800000adf4d2a62ba45494d','An Callens','VDAB Gent','kortrijk','2025-10-24','Werk is nodig om de huur te kunnen betalen.',1,'2026-04-08','form','accepted','Hilde Vandamme','2025-10-27',NULL,'',2);
INSERT INTO "referrals" VALUES('019a2efb1fe8004f6c100c39cf80e75d','019a2efb1fe8004e4c87fae47d285d76','Nele','Peeters','1977-01-25','reintegratie-door-werk','0199b1ab0800000e768e51ca70ad324e','Mieke Rosseel','PSD Dendermonde','dendermonde','2025-10-29','Wil na vrijlating meteen aan de slag.',1,'2026-01-02','form','accepted','Hilde Vandamme','2025-10-31',NULL,'',2);
INSERT INTO "referrals" VALUES('019a48baebe8008d6784bea0ba5e3639','019a48baebe8008c5cf46e552ff11545','Lien','Benali','1974-03-15','reintegratie-door-werk','0199b1ab0800000cea157642153fc9cf','Tom Verhaeghe','VDAB Brugge','brugge','2025-11-03','Volgde een opleiding binnen de muren en wil daarmee verder.',1,NULL,'form','accepted','Hilde Vandamme','2025-11-10',NULL,'Wij plannen het gesprek op de volgende zitdag.',2);
INSERT INTO "referrals" VALUES('019a5d545be800f32760c9e658a3ca51','019a5d545be800f2754caec8de16d5f0','Sander','D''Hondt','1972-03-29','reintegratie-door-werk','0199b1ab0800000adf4d2a62ba45494d','An Callens','VDAB Gent','gent','2025-11-07','Vraagt zelf begeleiding bij het solliciteren.',1,NULL,'form','accepted','Hilde Vandamme','2025-11-12',NULL,'',2);
INSERT INTO "referrals" VALUES('019a771427e8010a2d96faece0d5c1be','019a771427e80109df6f10ceee0d5718','Luca','De Smet','1990-05-01','reintegratie-door-werk','0199b1ab0800000e768e51ca70ad324e','Mieke Rosseel','PSD Dendermonde','beveren','2025-11-12','Vraagt zelf begeleiding bij het solliciteren.',1,'2025-12-05','form','accepted','Hilde Vandamme','2025-11-17',NULL,'',2);
INSERT INTO "referrals" VALUES('019a90d3f3e8012464391bd9bea27b75','019a90d3f3e8012384bd83ee9e13582d','Bart','Callens','1973-07-11','reintegratie-door-werk','0199b1ab0800000cea157642153fc9cf','Tom Verhaeghe','VDAB Brugge','ieper','2025-11-17','Werkt binnen in de wasserij, zeer tevreden werkmeester.',1,'2026-05-18','form','accepted','Hilde Vandamme','2025-11-20',NULL,'',2);
INSERT INTO "referrals" VALUES('019ab4e077e801fe49d221e4f8d69db3','019ab4e077e801fd121627f388cb3a29','Samuel','Van Damme','1988-07-26','reintegratie-door-werk','0199b1ab0800000adf4d2a62ba45494d','An Callens','VDAB Gent','oudenaarde','2025-11-24','Werkte lang in een magazijn, wil daar opnieuw beginnen.',1,'2026-01-24','form','accepted','Hilde Vandamme','2025-11-24',NULL,'Wij plannen het gesprek op de volgende zitdag.',2);
INSERT INTO "referrals" VALUES('019ad8ecfbe8029fe82b7cdeba87f77c','019ad8ecfbe8029eaa892f09ab4209c1','Thomas','De Clercq','1996-02-20','reintegratie-door-werk','0199b1ab0800000cea157642153fc9cf','Tom Verhaeghe','VDAB Brugge','brugge','2025-12-01','Zoekt een vaste job dicht bij huis.',1,NULL,'form','accepted','Hilde Vandamme','2025-12-08',NULL,'',2);
CREATE TABLE relations (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
    version INTEGER NOT NULL
) STRICT;
INSERT INTO "relations" VALUES('019a2efb2f88007a4031b8a2eb35ec2e','0199e6e217e80024437137ef37b76ec3','psd','Mieke Rosseel','PSD','0470 00 00 27','mieke.rosseel@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a2efb3370007c0eb3bbc49a9e7985','0199e6e217e80024437137ef37b76ec3','vdab','Griet Baele','VDAB','0470 00 00 97','griet.baele@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a4de1578800b998b63daf5ca372b7','019a2efb1fe8004e4c87fae47d285d76','psd','Mieke Rosseel','PSD','0470 00 00 82','mieke.rosseel@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a4de15b7000bb4d9f37991d602039','019a2efb1fe8004e4c87fae47d285d76','vdab','Griet Baele','VDAB','0470 00 00 51','griet.baele@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a582e1b4000ec4f76e00bf429e65d','019a153b53e80037e42b5e569d191073','psd','Karen Maes (PSD)','PSD','0470 00 00 61','karen.maes@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a582e1f2800ee00e2e567e0962748','019a153b53e80037e42b5e569d191073','vdab','An Callens','VDAB','0470 00 00 81','an.callens@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a95fa4fe8013e56f593463b3fa38d','019a2efb1fe8004e4c87fae47d285d76','justiceAssistant','Saskia Braem','Justitiehuis Dendermonde','0470 00 00 56','saskia.braem@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a95fa6b400188bd5cfd008f93a60e','019a48baebe8008c5cf46e552ff11545','psd','Filip Decock (PSD)','PSD','0470 00 00 40','filip.decock@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a95fa6f28018a7fc3c5e65000ac84','019a48baebe8008c5cf46e552ff11545','vdab','Tom Verhaeghe','VDAB','0470 00 00 11','tom.verhaeghe@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a95fa7ae0019295211548db6232b5','019a5d545be800f2754caec8de16d5f0','psd','Karen Maes (PSD)','PSD','0470 00 00 46','karen.maes@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019a95fa7ec80194e161df4c871bd1f9','019a5d545be800f2754caec8de16d5f0','vdab','An Callens','VDAB','0470 00 00 68','an.callens@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019aa0471f5801c76c08bdbd5b4342ed','019a153b53e80037e42b5e569d191073','justiceAssistant','Lotte Dewulf','Justitiehuis Gent','0470 00 00 30','lotte.dewulf@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019aa0472ef801ed89981fb9cdc6b547','019a00a1e3e800297f45b2362fa2cf3e','psd','Filip Decock (PSD)','PSD','0470 00 00 81','filip.decock@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019aa04732e001efaaffb152efcc53bf','019a00a1e3e800297f45b2362fa2cf3e','vdab','Tom Verhaeghe','VDAB','0470 00 00 55','tom.verhaeghe@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019aa0473ab001f499f85483382e7b74','019a771427e80109df6f10ceee0d5718','psd','Mieke Rosseel','PSD','0470 00 00 73','mieke.rosseel@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019aa0473e9801f67e19fd36beecb1f1','019a771427e80109df6f10ceee0d5718','vdab','Griet Baele','VDAB','0470 00 00 24','griet.baele@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019ac453b2f80284ceacce915f295220','019a90d3f3e8012384bd83ee9e13582d','psd','Filip Decock (PSD)','PSD','0470 00 00 23','filip.decock@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019ac453b6e00286acfabac2e494aa00','019a90d3f3e8012384bd83ee9e13582d','vdab','Tom Verhaeghe','VDAB','0470 00 00 23','tom.verhaeghe@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019ac453beb0028b53c675af368cbed2','019ab4e077e801fd121627f388cb3a29','psd','Karen Maes (PSD)','PSD','0470 00 00 66','karen.maes@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019ac453c298028db4c59ed50bd107db','019ab4e077e801fd121627f388cb3a29','vdab','An Callens','VDAB','0470 00 00 81','an.callens@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019b02202620037bbbe1755e61a44e2e','019ad8ecfbe8029eaa892f09ab4209c1','psd','Filip Decock (PSD)','PSD','0470 00 00 38','filip.decock@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019b02202a08037d42d56a7fa24cee9f','019ad8ecfbe8029eaa892f09ab4209c1','vdab','Tom Verhaeghe','VDAB','0470 00 00 98','tom.verhaeghe@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019b0c6c9fa003a2ec8fc2d0884e5e8e','019a90d3f3e8012384bd83ee9e13582d','justiceAssistant','Pieter Haeck','Justitiehuis Brugge','0470 00 00 75','pieter.haeck@voorbeeld.test',NULL,1);
INSERT INTO "relations" VALUES('019b0c6ca38803a417fc1337e0877f88','019ab4e077e801fd121627f388cb3a29','justiceAssistant','Lotte Dewulf','Justitiehuis Gent','0470 00 00 94','lotte.dewulf@voorbeeld.test',NULL,1);
CREATE TABLE schema_steps (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_steps" VALUES(1,'the first whole way','2026-11-24T18:26:13.216Z');
CREATE TABLE sign_in_failures (
    subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at TEXT NOT NULL
) STRICT;
INSERT INTO "sign_in_failures" VALUES('account:x',2,'2026-11-24T08:00:00.000Z');
CREATE TABLE sign_in_sessions (
    token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), form_token TEXT NOT NULL,
    started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
) STRICT;
INSERT INTO "sign_in_sessions" VALUES('abababababababababababababababababababababababababababababababab','0199b1ab08000002ce25a33816dcd87f','f','2026-11-24T08:00:00.000Z','2026-11-24T08:00:00.000Z');
CREATE TABLE sitting_exceptions (
    id TEXT PRIMARY KEY, prison TEXT NOT NULL, programme TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL,
    moved_to TEXT, reason TEXT NOT NULL, UNIQUE (programme, prison, day)
) STRICT;
INSERT INTO "sitting_exceptions" VALUES('01a1de386bd0347d3cb53ff75368a79c','brugge','reintegratie-door-werk','2026-11-17','strike',NULL,'Stakingsaanzegging van het personeel');
INSERT INTO "sitting_exceptions" VALUES('01a2076b4bd036b0af879ac4151f6db3','beveren','reintegratie-door-werk','2026-12-03','closed',NULL,'Opleidingsdag van het personeel');
INSERT INTO "sitting_exceptions" VALUES('01a2076b53a036b25032d5700b2963c0','kortrijk','reintegratie-door-werk','2026-12-03','absence',NULL,'Coach afwezig');
INSERT INTO "sitting_exceptions" VALUES('01a2076b5b7036b4a28e5376577c9e77','ieper','reintegratie-door-werk','2026-11-26','moved','2026-11-27','Lokaal bezet');
CREATE TABLE sitting_patterns (
    id TEXT PRIMARY KEY, prison TEXT NOT NULL, programme TEXT NOT NULL, coach_id TEXT REFERENCES users (id),
    anchor TEXT NOT NULL, every_weeks INTEGER NOT NULL CHECK (every_weeks IN (1, 2)), opens INTEGER NOT NULL,
    talks INTEGER NOT NULL, talk_minutes INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_until TEXT,
    version INTEGER NOT NULL
) STRICT;
INSERT INTO "sitting_patterns" VALUES('0199b3627fe80012ff0023687241d916','gent','reintegratie-door-werk','0199b1ab08000002ce25a33816dcd87f','2025-10-07',1,540,5,45,'2025-10-07',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b36283d000148f6bae451ddcea54','oudenaarde','reintegratie-door-werk','0199b1ab08000002ce25a33816dcd87f','2025-10-16',2,780,3,45,'2025-10-16',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b36287b80016ff2aa0114cde8bef','kortrijk','reintegratie-door-werk','0199b1ab08000002ce25a33816dcd87f','2025-10-09',2,570,2,60,'2025-10-09',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b3628ba000189d1001f5612d17c4','brugge','reintegratie-door-werk','0199b1ab08000004ae93aa9d0320b8c5','2025-10-07',1,540,5,45,'2025-10-07',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b3628f88001a4e73dd0cb917bf43','ieper','reintegratie-door-werk','0199b1ab08000004ae93aa9d0320b8c5','2025-10-16',2,600,2,45,'2025-10-16',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b3629370001c07d0e43c239f0345','ruiselede','reintegratie-door-werk','0199b1ab08000004ae93aa9d0320b8c5','2025-10-09',2,810,3,45,'2025-10-09',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b3629758001effe1926dcf9b7c03','dendermonde','reintegratie-door-werk','0199b1ab0800000674d24e4f08aaf082','2025-10-07',1,510,5,45,'2025-10-07',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b3629b400020a12fd1aadb8c3bfb','beveren','reintegratie-door-werk','0199b1ab0800000674d24e4f08aaf082','2025-10-09',1,780,3,45,'2025-10-09',NULL,1);
INSERT INTO "sitting_patterns" VALUES('0199b3629f2800222d8bbe2f39b398bc','dendermonde-hulp','reintegratie-door-werk','0199b1ab0800000674d24e4f08aaf082','2025-10-15',2,600,1,45,'2025-10-15','2026-12-10',2);
CREATE TABLE stays (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), prison TEXT NOT NULL,
    from_day TEXT NOT NULL, until_day TEXT
) STRICT;
INSERT INTO "stays" VALUES('0199e6e217e800265a94691d6a33f01a','0199e6e217e80024437137ef37b76ec3','dendermonde-hulp','2025-10-15','2025-12-28');
INSERT INTO "stays" VALUES('019a00a1e3e8002b21bf43047b0d430b','019a00a1e3e800297f45b2362fa2cf3e','ruiselede','2025-10-20',NULL);
INSERT INTO "stays" VALUES('019a153b53e80039a16569b40eb09471','019a153b53e80037e42b5e569d191073','kortrijk','2025-10-24',NULL);
INSERT INTO "stays" VALUES('019a2efb1fe80050b2efed28b1f170b4','019a2efb1fe8004e4c87fae47d285d76','dendermonde','2025-10-29',NULL);
INSERT INTO "stays" VALUES('019a48baebe8008e6c21fb4cb1b62148','019a48baebe8008c5cf46e552ff11545','brugge','2025-11-03',NULL);
INSERT INTO "stays" VALUES('019a5d545be800f4cdcd0d76e451044d','019a5d545be800f2754caec8de16d5f0','gent','2025-11-07',NULL);
INSERT INTO "stays" VALUES('019a771427e8010b6612cacaaf590989','019a771427e80109df6f10ceee0d5718','beveren','2025-11-12','2026-01-19');
INSERT INTO "stays" VALUES('019a90d3f3e801251108fd576cd98e4d','019a90d3f3e8012384bd83ee9e13582d','ieper','2025-11-17',NULL);
INSERT INTO "stays" VALUES('019ab4e077e801ff58618c6aabb14c4a','019ab4e077e801fd121627f388cb3a29','oudenaarde','2025-11-24',NULL);
INSERT INTO "stays" VALUES('019ad8ecfbe802a03a832675c0aac053','019ad8ecfbe8029eaa892f09ab4209c1','brugge','2025-12-01',NULL);
CREATE TABLE steps (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), code TEXT NOT NULL,
    position INTEGER NOT NULL, window_start TEXT NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL,
    anchor TEXT NOT NULL, anchor_day TEXT NOT NULL, programme_version INTEGER NOT NULL, state TEXT NOT NULL,
    done_on TEXT, deviation_reason TEXT, deviation_text TEXT, moved_from TEXT, moved_to TEXT,
    moved_by TEXT, moved_pauses INTEGER, version INTEGER NOT NULL,
    UNIQUE (trajectory_id, code)
) STRICT;
INSERT INTO "steps" VALUES('019a2efb2ba00070f90160f1d1cf0e00','019a00a1e7d0002f623365e8c1a94fdf','screening',0,'2025-10-29','2025-11-04','step.screening','guidanceStarted','2025-10-29',1,'done','2025-10-29',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a2efb2ba000711a6f8c3d68df373f','019a00a1e7d0002f623365e8c1a94fdf','bevindingen',1,'2025-10-29','2025-11-11','step.bevindingen','guidanceStarted','2025-10-29',1,'done','2025-11-10',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a2efb2ba00072f46edef331c163f9','019a00a1e7d0002f623365e8c1a94fdf','jobdoelwit',2,'2025-11-05','2025-11-18','step.jobdoelwit','guidanceStarted','2025-10-29',1,'done','2025-11-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a2efb2ba00073577c6dbce9265e4e','019a00a1e7d0002f623365e8c1a94fdf','cv',3,'2025-11-12','2025-11-25','step.cv','guidanceStarted','2025-10-29',1,'done','2025-11-17',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a2efb2ba000747464cd48ddd9ea6c','019a00a1e7d0002f623365e8c1a94fdf','voorstelling',4,'2025-11-19','2025-12-09','step.voorstelling','guidanceStarted','2025-10-29',1,'done','2025-12-09',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a2efb2ba000753ef9f399c25f65ba','019a00a1e7d0002f623365e8c1a94fdf','begeleid-gesprek',5,'2025-11-26','2025-12-23','step.begeleid-gesprek','guidanceStarted','2025-10-29',1,'done','2025-12-09',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a2efb2ba0007625e81cfd0be67633','019a00a1e7d0002f623365e8c1a94fdf','afspraken',6,'2025-12-17','2026-01-06','step.afspraken','guidanceStarted','2025-10-29',1,'done','2025-12-29',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a2efb2ba000779c576de9c7f4eca8','019a00a1e7d0002f623365e8c1a94fdf','opstart',7,'2025-12-24','2026-01-20','step.opstart','guidanceStarted','2025-10-29',1,'done','2026-01-21',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a4de153a000af899fed59e319048e','019a3947d7e8008404c8c96c2649df46','screening',0,'2025-11-04','2025-11-10','step.screening','guidanceStarted','2025-11-04',1,'done','2025-11-04',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a4de153a000b0a5fd1422a73aba3f','019a3947d7e8008404c8c96c2649df46','bevindingen',1,'2025-11-04','2025-11-17','step.bevindingen','guidanceStarted','2025-11-04',1,'done','2025-12-01',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a4de153a000b11b9254bc2e06e381','019a3947d7e8008404c8c96c2649df46','jobdoelwit',2,'2025-11-11','2025-11-24','step.jobdoelwit','guidanceStarted','2025-11-04',1,'done','2025-12-02',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a4de153a000b28d2ee5d8d1b5e4cb','019a3947d7e8008404c8c96c2649df46','cv',3,'2025-11-18','2025-12-01','step.cv','guidanceStarted','2025-11-04',1,'done','2025-12-08',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a4de153a000b37a6b977aacec4bc8','019a3947d7e8008404c8c96c2649df46','voorstelling',4,'2025-11-25','2025-12-15','step.voorstelling','guidanceStarted','2025-11-04',1,'done','2025-12-22',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a4de153a000b44ef908ba86d10373','019a3947d7e8008404c8c96c2649df46','begeleid-gesprek',5,'2025-12-02','2025-12-29','step.begeleid-gesprek','guidanceStarted','2025-11-04',1,'done','2025-12-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a4de153a000b59ef92e6d85ef9eab','019a3947d7e8008404c8c96c2649df46','afspraken',6,'2025-12-23','2026-01-12','step.afspraken','guidanceStarted','2025-11-04',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019a4de153a000b679fd7afa33f97dbc','019a3947d7e8008404c8c96c2649df46','opstart',7,'2025-12-30','2026-01-26','step.opstart','guidanceStarted','2025-11-04',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019a582e137000df2d58e8125da17e66','019a24ae67e80046f483a08db1c17722','screening',0,'2025-11-06','2025-11-12','step.screening','guidanceStarted','2025-11-06',1,'done','2025-11-06',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a582e137000e0496f649311fba6af','019a24ae67e80046f483a08db1c17722','bevindingen',1,'2025-11-06','2025-11-19','step.bevindingen','guidanceStarted','2025-11-06',1,'done','2025-11-13',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a582e137000e1a0365f49e82ed711','019a24ae67e80046f483a08db1c17722','jobdoelwit',2,'2025-11-13','2025-11-26','step.jobdoelwit','guidanceStarted','2025-11-06',1,'done','2025-11-24',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a582e137000e2ef72ad1328f7ec5f','019a24ae67e80046f483a08db1c17722','cv',3,'2025-11-20','2025-12-03','step.cv','guidanceStarted','2025-11-06',1,'done','2025-11-28',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a582e137000e33fa318dea9a53263','019a24ae67e80046f483a08db1c17722','voorstelling',4,'2025-11-27','2025-12-17','step.voorstelling','guidanceStarted','2025-11-06',1,'done','2025-12-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a582e137000e47690ce2a48de2dca','019a24ae67e80046f483a08db1c17722','begeleid-gesprek',5,'2025-12-04','2025-12-31','step.begeleid-gesprek','guidanceStarted','2025-11-06',1,'done','2025-12-18',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a582e137000e5de71bfe384b84e89','019a24ae67e80046f483a08db1c17722','afspraken',6,'2025-12-25','2026-01-14','step.afspraken','guidanceStarted','2025-11-06',1,'done','2026-01-09',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a582e137000e65a7bfd5aab88667c','019a24ae67e80046f483a08db1c17722','opstart',7,'2026-01-01','2026-01-28','step.opstart','guidanceStarted','2025-11-06',1,'done','2026-01-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba0015a3bcde7fe760fb864','019a6cc76fe800fbed44307d7b53fcbd','screening',0,'2025-11-18','2025-11-24','step.screening','guidanceStarted','2025-11-18',1,'done','2025-11-18',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba0015b3111aa958e5287c6','019a6cc76fe800fbed44307d7b53fcbd','bevindingen',1,'2025-11-18','2025-12-01','step.bevindingen','guidanceStarted','2025-11-18',1,'done','2025-12-04',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba0015c0a5ef9451b37948f','019a6cc76fe800fbed44307d7b53fcbd','jobdoelwit',2,'2025-11-25','2025-12-08','step.jobdoelwit','guidanceStarted','2025-11-18',1,'done','2025-12-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba0015d4b0b14333001ff4a','019a6cc76fe800fbed44307d7b53fcbd','cv',3,'2025-12-02','2025-12-15','step.cv','guidanceStarted','2025-11-18',1,'done','2025-12-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba0015e4cd9f4448680b6df','019a6cc76fe800fbed44307d7b53fcbd','voorstelling',4,'2025-12-09','2025-12-29','step.voorstelling','guidanceStarted','2025-11-18',1,'done','2026-01-08',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba0015ff30b39899eb2d0c7','019a6cc76fe800fbed44307d7b53fcbd','begeleid-gesprek',5,'2025-12-16','2026-01-12','step.begeleid-gesprek','guidanceStarted','2025-11-18',1,'done','2025-12-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba00160ba275e96e06842f1','019a6cc76fe800fbed44307d7b53fcbd','afspraken',6,'2026-01-06','2026-01-26','step.afspraken','guidanceStarted','2025-11-18',1,'done','2026-02-04',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa5ba0016106f3feebaa136a69','019a6cc76fe800fbed44307d7b53fcbd','opstart',7,'2026-01-13','2026-02-09','step.opstart','guidanceStarted','2025-11-18',1,'done','2026-01-23',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa6758017e8a7018c0aec99ee2','019a77142bd0010f883ac6184d98511a','screening',0,'2025-11-18','2025-11-24','step.screening','guidanceStarted','2025-11-18',1,'done','2025-11-18',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa6758017fe00e4b66ea9a2eb6','019a77142bd0010f883ac6184d98511a','bevindingen',1,'2025-11-18','2025-12-01','step.bevindingen','guidanceStarted','2025-11-18',1,'done','2025-11-26',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa67580180f9b89055ac58a931','019a77142bd0010f883ac6184d98511a','jobdoelwit',2,'2025-11-25','2025-12-08','step.jobdoelwit','guidanceStarted','2025-11-18',1,'done','2025-12-03',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa67580181142bf8d0b1bf65bb','019a77142bd0010f883ac6184d98511a','cv',3,'2025-12-02','2025-12-15','step.cv','guidanceStarted','2025-11-18',1,'done','2025-12-08',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa6758018284007a93ddd87fd3','019a77142bd0010f883ac6184d98511a','voorstelling',4,'2025-12-09','2026-03-09','step.voorstelling','guidanceStarted','2025-11-18',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa67580183497d56dd2359d9ac','019a77142bd0010f883ac6184d98511a','begeleid-gesprek',5,'2025-12-16','2026-03-23','step.begeleid-gesprek','guidanceStarted','2025-11-18',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa675801848a4290e02adfa729','019a77142bd0010f883ac6184d98511a','afspraken',6,'2026-03-17','2026-04-06','step.afspraken','guidanceStarted','2025-11-18',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019a95fa67580185bc5124b80e41c3a3','019a77142bd0010f883ac6184d98511a','opstart',7,'2026-03-24','2026-04-20','step.opstart','guidanceStarted','2025-11-18',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0471b7001bd823de68db299e8d8','019a153b57d0003d41c20245ca1079ca','screening',0,'2025-11-20','2025-11-26','step.screening','guidanceStarted','2025-11-20',1,'done','2025-11-20',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0471b7001bec3eda073ee5e5d3d','019a153b57d0003d41c20245ca1079ca','bevindingen',1,'2025-11-20','2025-12-03','step.bevindingen','guidanceStarted','2025-11-20',1,'done','2025-12-08',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0471b7001bf8f35167adf3a4577','019a153b57d0003d41c20245ca1079ca','jobdoelwit',2,'2025-11-27','2025-12-10','step.jobdoelwit','guidanceStarted','2025-11-20',1,'done','2025-12-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0471b7001c07bbc5bd7425742d5','019a153b57d0003d41c20245ca1079ca','cv',3,'2025-12-04','2025-12-17','step.cv','guidanceStarted','2025-11-20',1,'skipped',NULL,'al-gedaan','Had al een cv bij de vorige begeleider.',NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0471b7001c10e8602ac1269a365','019a153b57d0003d41c20245ca1079ca','voorstelling',4,'2025-12-11','2026-01-14','step.voorstelling','guidanceStarted','2025-11-20',1,'done','2026-01-12','detentie','Uitgaansvergunning uitgesteld, wij schuiven op.','2025-12-31','2026-01-14','Jonas Devos',0,3);
INSERT INTO "steps" VALUES('019aa0471b7001c210a814274fda3d91','019a153b57d0003d41c20245ca1079ca','begeleid-gesprek',5,'2025-12-18','2026-01-14','step.begeleid-gesprek','guidanceStarted','2025-11-20',1,'done','2025-12-29',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0471b7001c3aeecfeaba853075f','019a153b57d0003d41c20245ca1079ca','afspraken',6,'2026-01-08','2026-01-28','step.afspraken','guidanceStarted','2025-11-20',1,'done','2026-02-02',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0471b7001c40ac8a17ad2420178','019a153b57d0003d41c20245ca1079ca','opstart',7,'2026-01-15','2026-02-11','step.opstart','guidanceStarted','2025-11-20',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019aa0472b1001e3acc534835c0f1521','019a90d3f7d0012912537428a9331874','screening',0,'2025-11-20','2025-11-26','step.screening','guidanceStarted','2025-11-20',1,'done','2025-11-20',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0472b1001e4b5cf507321587c1b','019a90d3f7d0012912537428a9331874','bevindingen',1,'2025-11-20','2025-12-03','step.bevindingen','guidanceStarted','2025-11-20',1,'done','2025-12-02',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0472b1001e5b28f8a6f7bdd8c35','019a90d3f7d0012912537428a9331874','jobdoelwit',2,'2025-11-27','2025-12-10','step.jobdoelwit','guidanceStarted','2025-11-20',1,'done','2025-12-10',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0472b1001e68d92711ffd300536','019a90d3f7d0012912537428a9331874','cv',3,'2025-12-04','2025-12-17','step.cv','guidanceStarted','2025-11-20',1,'done','2025-12-16',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0472b1001e730c3556565f14e22','019a90d3f7d0012912537428a9331874','voorstelling',4,'2025-12-11','2025-12-31','step.voorstelling','guidanceStarted','2025-11-20',1,'done','2025-12-29',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0472b1001e8668eb1953d991689','019a90d3f7d0012912537428a9331874','begeleid-gesprek',5,'2025-12-18','2026-01-14','step.begeleid-gesprek','guidanceStarted','2025-11-20',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019aa0472b1001e9a9708404ba5375e3','019a90d3f7d0012912537428a9331874','afspraken',6,'2026-01-08','2026-01-28','step.afspraken','guidanceStarted','2025-11-20',1,'done','2026-01-22',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019aa0472b1001eae12947288a669be0','019a90d3f7d0012912537428a9331874','opstart',7,'2026-01-15','2026-02-11','step.opstart','guidanceStarted','2025-11-20',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019ac453a3580256ae26bb6d21965d39','019aa04707e8019ca3ed52bf00bd498a','screening',0,'2025-11-27','2025-12-03','step.screening','guidanceStarted','2025-11-27',1,'done','2025-11-27',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453a358025725054053f76dc937','019aa04707e8019ca3ed52bf00bd498a','bevindingen',1,'2025-11-27','2025-12-10','step.bevindingen','guidanceStarted','2025-11-27',1,'done','2025-12-09',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453a35802589a324a4892dd4b30','019aa04707e8019ca3ed52bf00bd498a','jobdoelwit',2,'2025-12-04','2025-12-17','step.jobdoelwit','guidanceStarted','2025-11-27',1,'done','2025-12-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453a3580259b84323b3fa767ba6','019aa04707e8019ca3ed52bf00bd498a','cv',3,'2025-12-11','2025-12-24','step.cv','guidanceStarted','2025-11-27',1,'skipped',NULL,'al-gedaan','Had al een cv bij de vorige begeleider.',NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453a358025a6907b5317d6cd1b3','019aa04707e8019ca3ed52bf00bd498a','voorstelling',4,'2025-12-18','2026-01-21','step.voorstelling','guidanceStarted','2025-11-27',1,'done','2026-01-19','detentie','Uitgaansvergunning uitgesteld, wij schuiven op.','2026-01-07','2026-01-21','Jonas Devos',0,3);
INSERT INTO "steps" VALUES('019ac453a358025b62f93e659d9ec4a3','019aa04707e8019ca3ed52bf00bd498a','begeleid-gesprek',5,'2025-12-25','2026-01-21','step.begeleid-gesprek','guidanceStarted','2025-11-27',1,'done','2026-01-27',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453a358025c29a7c5f993583e91','019aa04707e8019ca3ed52bf00bd498a','afspraken',6,'2026-01-15','2026-02-04','step.afspraken','guidanceStarted','2025-11-27',1,'done','2026-01-29',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453a358025d2e54ca530197fe1f','019aa04707e8019ca3ed52bf00bd498a','opstart',7,'2026-01-22','2026-02-18','step.opstart','guidanceStarted','2025-11-27',1,'done','2026-02-05',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453af10027a7e9c2e3dc31c35d7','019ab4e07bd00203adf9746b45cd923b','screening',0,'2025-11-27','2025-12-03','step.screening','guidanceStarted','2025-11-27',1,'done','2025-11-27',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453af10027b22066616b8635420','019ab4e07bd00203adf9746b45cd923b','bevindingen',1,'2025-11-27','2025-12-10','step.bevindingen','guidanceStarted','2025-11-27',1,'done','2025-12-22',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453af10027cd38ede56adf11b36','019ab4e07bd00203adf9746b45cd923b','jobdoelwit',2,'2025-12-04','2025-12-17','step.jobdoelwit','guidanceStarted','2025-11-27',1,'done','2025-12-29',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453af10027d5fbfde4acffa8fee','019ab4e07bd00203adf9746b45cd923b','cv',3,'2025-12-11','2025-12-24','step.cv','guidanceStarted','2025-11-27',1,'done','2026-01-05',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019ac453af10027ee20e62416371a077','019ab4e07bd00203adf9746b45cd923b','voorstelling',4,'2025-12-18','2026-01-21','step.voorstelling','guidanceStarted','2025-11-27',1,'done','2026-01-19',NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "steps" VALUES('019ac453af10027fea6b8f4fbd1ce781','019ab4e07bd00203adf9746b45cd923b','begeleid-gesprek',5,'2025-12-25','2026-02-04','step.begeleid-gesprek','guidanceStarted','2025-11-27',1,'done','2026-01-05',NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "steps" VALUES('019ac453af1002806abb79eddb4d46b5','019ab4e07bd00203adf9746b45cd923b','afspraken',6,'2026-01-29','2026-02-18','step.afspraken','guidanceStarted','2025-11-27',1,'done','2026-02-16',NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "steps" VALUES('019ac453af1002816694bac332efe0b8','019ab4e07bd00203adf9746b45cd923b','opstart',7,'2026-02-05','2026-03-04','step.opstart','guidanceStarted','2025-11-27',1,'done','2026-02-12',NULL,NULL,NULL,NULL,NULL,NULL,3);
INSERT INTO "steps" VALUES('019b02201680036ab3ce5cfdf0c0d900','019afcf983d002ea8aeb4fa388a6771b','screening',0,'2025-12-09','2025-12-15','step.screening','guidanceStarted','2025-12-09',1,'done','2025-12-09',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019b02201680036b100f3726d6538a99','019afcf983d002ea8aeb4fa388a6771b','bevindingen',1,'2025-12-09','2025-12-22','step.bevindingen','guidanceStarted','2025-12-09',1,'done','2025-12-15',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019b02201680036c79dea944ea019f18','019afcf983d002ea8aeb4fa388a6771b','jobdoelwit',2,'2025-12-16','2025-12-29','step.jobdoelwit','guidanceStarted','2025-12-09',1,'done','2025-12-22',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019b02201680036d70af3827b35e37ef','019afcf983d002ea8aeb4fa388a6771b','cv',3,'2025-12-23','2026-01-05','step.cv','guidanceStarted','2025-12-09',1,'done','2025-12-31',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019b02201680036e6e8ecf14c5e8fb14','019afcf983d002ea8aeb4fa388a6771b','voorstelling',4,'2025-12-30','2026-01-19','step.voorstelling','guidanceStarted','2025-12-09',1,'done','2026-01-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019b02201680036f9965f6685adb954e','019afcf983d002ea8aeb4fa388a6771b','begeleid-gesprek',5,'2026-01-06','2026-02-02','step.begeleid-gesprek','guidanceStarted','2025-12-09',1,'done','2026-01-19',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019b022016800370044f5d7b55196e2a','019afcf983d002ea8aeb4fa388a6771b','afspraken',6,'2026-01-27','2026-02-16','step.afspraken','guidanceStarted','2025-12-09',1,'done','2026-02-12',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019b022016800371fe9e987a42017ace','019afcf983d002ea8aeb4fa388a6771b','opstart',7,'2026-02-03','2026-03-02','step.opstart','guidanceStarted','2025-12-09',1,'done','2026-03-03',NULL,NULL,NULL,NULL,NULL,NULL,2);
CREATE TABLE talks (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), programme TEXT NOT NULL, kind TEXT NOT NULL,
    prison TEXT NOT NULL, day TEXT, seat INTEGER, moved_from TEXT, moved_reason TEXT, waiting_since TEXT NOT NULL,
    state TEXT NOT NULL, version INTEGER NOT NULL, CHECK ((day IS NULL) = (seat IS NULL))
) STRICT;
INSERT INTO "talks" VALUES('019a00a1e7d0003299ac95cb36fc4302','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','reintegratie-door-werk','screening','dendermonde-hulp','2025-10-29',0,NULL,NULL,'2025-10-20','held',3);
INSERT INTO "talks" VALUES('019a153b57d000408259c316acc90f14','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','reintegratie-door-werk','screening','ruiselede','2025-11-06',0,NULL,NULL,'2025-10-24','notBrought',3);
INSERT INTO "talks" VALUES('019a24ae67e800491bad29b65eb965a4','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','reintegratie-door-werk','screening','kortrijk','2025-11-06',0,NULL,NULL,'2025-10-27','held',3);
INSERT INTO "talks" VALUES('019a3947d7e80087d9bdce43646f958a','019a3947d7e8008404c8c96c2649df46','019a2efb1fe8004e4c87fae47d285d76','reintegratie-door-werk','screening','dendermonde','2025-11-04',0,NULL,NULL,'2025-10-31','held',3);
INSERT INTO "talks" VALUES('019a582e03d000c39b92c8bcfa5f1412','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','reintegratie-door-werk','screening','ruiselede','2025-11-20',0,'2025-11-06','notBrought','2025-10-24','held',2);
INSERT INTO "talks" VALUES('019a6cc76fe800fe18c5379e88590d97','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','reintegratie-door-werk','screening','brugge','2025-11-18',0,NULL,NULL,'2025-11-10','held',3);
INSERT INTO "talks" VALUES('019a77142bd001125d73c1c129f3f2c9','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','reintegratie-door-werk','screening','gent','2025-11-18',0,NULL,NULL,'2025-11-12','held',3);
INSERT INTO "talks" VALUES('019a90d3f7d0012c6358c3df47377cd1','019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','reintegratie-door-werk','screening','beveren','2025-11-20',0,NULL,NULL,'2025-11-17','held',3);
INSERT INTO "talks" VALUES('019aa04707e8019fcc9d8e0f21e63ccf','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','reintegratie-door-werk','screening','ieper','2025-11-27',0,NULL,NULL,'2025-11-20','held',3);
INSERT INTO "talks" VALUES('019ab4e07bd00206836d73c33d9ec351','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','reintegratie-door-werk','screening','oudenaarde','2025-11-27',0,NULL,NULL,'2025-11-24','held',3);
INSERT INTO "talks" VALUES('019ac979e7e802951ab7c27ab55f2868','019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','reintegratie-door-werk','followUp','dendermonde-hulp','2025-12-10',0,NULL,NULL,'2025-11-28','held',3);
INSERT INTO "talks" VALUES('019ae86013d002d1b55f9d6bcc98caa2','019a3947d7e8008404c8c96c2649df46','019a2efb1fe8004e4c87fae47d285d76','reintegratie-door-werk','followUp','dendermonde','2025-12-09',1,NULL,NULL,'2025-12-04','held',3);
INSERT INTO "talks" VALUES('019af2acc7e802e1fdfb8f7db0e3b2a5','019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','reintegratie-door-werk','followUp','kortrijk','2025-12-18',0,NULL,NULL,'2025-12-06','held',3);
INSERT INTO "talks" VALUES('019afcf983d002ed764fe884a3c55ca5','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','reintegratie-door-werk','screening','brugge','2025-12-09',0,NULL,NULL,'2025-12-08','held',3);
INSERT INTO "talks" VALUES('019b307917e804330ae70b4b362020d0','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','reintegratie-door-werk','followUp','brugge','2025-12-23',0,NULL,NULL,'2025-12-18','held',3);
INSERT INTO "talks" VALUES('019b30791bd00437d3af9fb14340228c','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','reintegratie-door-werk','followUp','gent','2025-12-23',0,NULL,NULL,'2025-12-18','refusedToCome',3);
INSERT INTO "talks" VALUES('019b3ac5cfe804602a05df14ea7b4804','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','reintegratie-door-werk','followUp','ruiselede','2026-01-15',0,NULL,NULL,'2025-12-20','refusedToCome',3);
INSERT INTO "talks" VALUES('019b3ac5d3d00464fd3177b2c654d9a6','019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','reintegratie-door-werk','followUp','beveren','2026-01-08',1,NULL,NULL,'2025-12-20','held',3);
INSERT INTO "talks" VALUES('019b5ed253e804d15aaabdee170a7280','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','reintegratie-door-werk','followUp','ieper','2026-01-08',1,NULL,NULL,'2025-12-27','held',3);
INSERT INTO "talks" VALUES('019b5ed257d004d5cda651674d75df2e','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','reintegratie-door-werk','followUp','oudenaarde','2026-01-08',1,NULL,NULL,'2025-12-27','held',3);
INSERT INTO "talks" VALUES('019b9c9ebf4006038bd8d0a40a800d7f','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','reintegratie-door-werk','followUp','brugge','2026-01-13',0,NULL,NULL,'2026-01-08','refusedToCome',3);
INSERT INTO "talks" VALUES('019be4b7cf1007fec8189cec6cf545b2','019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','reintegratie-door-werk','followUp','brugge','2026-01-27',0,NULL,NULL,'2026-01-22','held',3);
INSERT INTO "talks" VALUES('019be4b7d2f80802e4eeec0fff7b58da','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','reintegratie-door-werk','followUp','gent','2026-01-27',0,NULL,NULL,'2026-01-22','held',3);
INSERT INTO "talks" VALUES('019c371d77a00a0e89f9382a458d865c','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','reintegratie-door-werk','followUp','oudenaarde','2026-02-19',1,NULL,NULL,'2026-02-07','held',3);
INSERT INTO "talks" VALUES('019c50dd57280a92d82040fa5c453181','019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','reintegratie-door-werk','followUp','brugge','2026-02-17',0,NULL,NULL,'2026-02-12','refusedToCome',3);
INSERT INTO "talks" VALUES('019c5b29efe80abf4f2c5d5cf40a7799','019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','reintegratie-door-werk','followUp','ruiselede','2026-02-26',0,NULL,NULL,'2026-02-14','cancelled',3);
INSERT INTO "talks" VALUES('019c98f663100c5a44368a96be00b22b','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','reintegratie-door-werk','followUp','gent','2026-03-03',0,NULL,NULL,'2026-02-26','held',3);
INSERT INTO "talks" VALUES('019d0f6883e80f9395050564fa766b23','019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','reintegratie-door-werk','followUp','oudenaarde','2026-04-02',0,NULL,NULL,'2026-03-21','held',3);
INSERT INTO "talks" VALUES('019d4d350e801117726c46608e4ca02e','019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','reintegratie-door-werk','followUp','gent','2026-04-07',1,NULL,NULL,'2026-04-02','held',3);
INSERT INTO "talks" VALUES('019d80b473b812d685a2206149d288ae','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','reintegratie-door-werk','followUp','ieper','2026-04-16',1,NULL,NULL,'2026-04-12','held',3);
INSERT INTO "talks" VALUES('019e2fccafa0178a573f8b778e1e3fe2','019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','reintegratie-door-werk','followUp','ieper','2026-06-11',0,NULL,NULL,'2026-05-16','held',3);
CREATE TABLE trajectories (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id),
    referral_id TEXT NOT NULL UNIQUE REFERENCES referrals (id), programme TEXT NOT NULL,
    programme_version INTEGER NOT NULL, coach_id TEXT REFERENCES users (id), state TEXT NOT NULL,
    accepted_on TEXT NOT NULL, started_on TEXT, closed_on TEXT, outcome TEXT, closing_note TEXT,
    sort_key TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
INSERT INTO "trajectories" VALUES('019a00a1e7d0002f623365e8c1a94fdf','0199e6e217e80024437137ef37b76ec3','0199e6e217e800257597d92933e1257c','reintegratie-door-werk',1,'0199b1ab0800000674d24e4f08aaf082','closed','2025-10-20','2025-10-29','2026-10-07','aan-het-werk','Zes maanden aan het werk, werkgever en werknemer kunnen zelf verder.','desmedt, samira',5);
INSERT INTO "trajectories" VALUES('019a153b57d0003d41c20245ca1079ca','019a00a1e3e800297f45b2362fa2cf3e','019a00a1e3e8002a586df7d8687b41da','reintegratie-door-werk',1,'0199b1ab08000004ae93aa9d0320b8c5','closed','2025-10-24','2025-11-20','2026-02-19','andere-begeleiding','Overgedragen aan VDAB Gent, met het advies om eerst Nederlands te volgen.','rosseel, stijn',3);
INSERT INTO "trajectories" VALUES('019a24ae67e80046f483a08db1c17722','019a153b53e80037e42b5e569d191073','019a153b53e80038e158984c35108865','reintegratie-door-werk',1,'0199b1ab08000002ce25a33816dcd87f','closed','2025-10-27','2025-11-06','2026-07-27','aan-het-werk','Zes maanden aan het werk, werkgever en werknemer kunnen zelf verder.','vandenbroucke, els',4);
INSERT INTO "trajectories" VALUES('019a3947d7e8008404c8c96c2649df46','019a2efb1fe8004e4c87fae47d285d76','019a2efb1fe8004f6c100c39cf80e75d','reintegratie-door-werk',1,'0199b1ab0800000674d24e4f08aaf082','closed','2025-10-31','2025-11-04','2025-12-23','gestopt-deelnemer','Wil voorlopig geen begeleiding. PSD weet ervan, opnieuw aanmelden kan.','peeters, nele',3);
INSERT INTO "trajectories" VALUES('019a6cc76fe800fbed44307d7b53fcbd','019a48baebe8008c5cf46e552ff11545','019a48baebe8008d6784bea0ba5e3639','reintegratie-door-werk',1,'0199b1ab08000004ae93aa9d0320b8c5','closed','2025-11-10','2025-11-18','2026-08-04','aan-het-werk','Zes maanden aan het werk, werkgever en werknemer kunnen zelf verder.','benali, lien',4);
INSERT INTO "trajectories" VALUES('019a77142bd0010f883ac6184d98511a','019a5d545be800f2754caec8de16d5f0','019a5d545be800f32760c9e658a3ca51','reintegratie-door-werk',1,'0199b1ab08000002ce25a33816dcd87f','closed','2025-11-12','2025-11-18','2026-05-07','detentie','Geen zicht op een datum. Overgedragen aan PSD met het advies om opnieuw aan te melden.','dhondt, sander',3);
INSERT INTO "trajectories" VALUES('019a90d3f7d0012912537428a9331874','019a771427e80109df6f10ceee0d5718','019a771427e8010a2d96faece0d5c1be','reintegratie-door-werk',1,'0199b1ab0800000674d24e4f08aaf082','closed','2025-11-17','2025-11-20','2026-02-05','niet-bereikbaar','Vrij sinds enkele weken en niet meer bereikbaar. Geen overdracht mogelijk.','de smet, luca',3);
INSERT INTO "trajectories" VALUES('019aa04707e8019ca3ed52bf00bd498a','019a90d3f3e8012384bd83ee9e13582d','019a90d3f3e8012464391bd9bea27b75','reintegratie-door-werk',1,'0199b1ab08000004ae93aa9d0320b8c5','closed','2025-11-20','2025-11-27','2026-06-15','andere-begeleiding','Overgedragen aan VDAB Gent, met het advies om eerst Nederlands te volgen.','callens, bart',5);
INSERT INTO "trajectories" VALUES('019ab4e07bd00203adf9746b45cd923b','019ab4e077e801fd121627f388cb3a29','019ab4e077e801fe49d221e4f8d69db3','reintegratie-door-werk',1,'0199b1ab08000002ce25a33816dcd87f','closed','2025-11-24','2025-11-27','2026-04-08','opleiding','Begonnen met een opleiding bij VDAB.','van damme, samuel',5);
INSERT INTO "trajectories" VALUES('019afcf983d002ea8aeb4fa388a6771b','019ad8ecfbe8029eaa892f09ab4209c1','019ad8ecfbe8029fe82b7cdeba87f77c','reintegratie-door-werk',1,'0199b1ab08000004ae93aa9d0320b8c5','closed','2025-12-08','2025-12-09','2026-11-17','aan-het-werk','Zes maanden aan het werk, werkgever en werknemer kunnen zelf verder.','de clercq, thomas',5);
CREATE TABLE users (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, role TEXT NOT NULL, institution TEXT,
    password_hash TEXT, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)), created_at TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
INSERT INTO "users" VALUES('0199b1ab08000002ce25a33816dcd87f','Nele Claes','nele.claes@demo.test','coach',NULL,'scrypt$14$1$af47415aad9df099e696b9ab8790b8cf$34b4a945846d6f6ed2d9e01d1f3c560edb5ee6decc5ef2220f352f633ba2ff2c',1,'2025-10-05T00:00:00.000Z',1);
INSERT INTO "users" VALUES('0199b1ab08000004ae93aa9d0320b8c5','Jonas Devos','jonas.devos@demo.test','coach',NULL,'scrypt$14$1$5b222ecc38685e019ef3a29d4100a547$06b45728491af73e4fb6edffb90a89f016588d772a005410c95ccf2ae6a14054',1,'2025-10-05T00:00:00.000Z',1);
INSERT INTO "users" VALUES('0199b1ab0800000674d24e4f08aaf082','Sofie Maertens','sofie.maertens@demo.test','coach',NULL,'scrypt$14$1$5a1b9b3303c7dd3ae707dec7d4dc9db5$ff2eaadb656bd2bc7b746efc7a8c50e3492d6e5223020326e43966bc01ac9878',1,'2025-10-05T00:00:00.000Z',1);
INSERT INTO "users" VALUES('0199b1ab0800000850ef7f4bbfc8f829','Hilde Vandamme','hilde.vandamme@demo.test','coordinator',NULL,'scrypt$14$1$868798bda3c4e5e67f42a3c3b94166c6$6b83541bc10db96a0a0e554a07aa6f5feb03d66f6299e82820e151ce51508f81',1,'2025-10-05T00:00:00.000Z',1);
INSERT INTO "users" VALUES('0199b1ab0800000adf4d2a62ba45494d','An Callens','an.callens@demo.test','referrer','VDAB Gent','scrypt$14$1$31dc9b88fee707bdc2a406e0445c11cb$8a421ec37e8a324bcbaaae580bbf5f3bce23adc8441835a665d23088cd472f0e',1,'2025-10-05T00:00:00.000Z',1);
INSERT INTO "users" VALUES('0199b1ab0800000cea157642153fc9cf','Tom Verhaeghe','tom.verhaeghe@demo.test','referrer','VDAB Brugge','scrypt$14$1$a349e8fcb1b0ab07af847fb858cd4335$0df70317e374f4ece0bafadf99e73f728710cde52840a9c2dedc6acb020b0f00',1,'2025-10-05T00:00:00.000Z',1);
INSERT INTO "users" VALUES('0199b1ab0800000e768e51ca70ad324e','Mieke Rosseel','mieke.rosseel@demo.test','referrer','PSD Dendermonde','scrypt$14$1$37eb87a78cd96f681195c409505f0662$55efa6ff9a2a3c631257838ddf0f13d685d7414113b8c21b9d60159490c2d862',1,'2025-10-05T00:00:00.000Z',1);
INSERT INTO "users" VALUES('0199b1ab0800001071b4c2d911e42322','Wout Ameye','wout.ameye@demo.test','administrator',NULL,'scrypt$14$1$5d27107d0172ee30a12f495a91e41157$cafc4dd5c65a67ded45797e6bb2aca56e9f105eb8f9bdb026d48a09d6da4caa3',1,'2025-10-05T00:00:00.000Z',1);
CREATE INDEX sign_in_sessions_user ON sign_in_sessions (user_id);
CREATE INDEX participants_sort ON participants (sort_key, id);
CREATE INDEX participants_birth ON participants (birth_day);
CREATE INDEX participants_national ON participants (national_number);
CREATE INDEX participant_words_participant ON participant_words (participant_id, word);
CREATE INDEX stays_participant ON stays (participant_id, from_day);
CREATE UNIQUE INDEX stays_present ON stays (participant_id) WHERE until_day IS NULL;
CREATE INDEX stays_prison ON stays (prison, participant_id) WHERE until_day IS NULL;
CREATE INDEX referrals_participant ON referrals (participant_id);
CREATE INDEX referrals_state ON referrals (programme, state, referred_on, id);
CREATE INDEX referrals_day ON referrals (referred_on, id);
CREATE INDEX referrals_state_day ON referrals (state, referred_on, id);
CREATE INDEX referrals_prison ON referrals (prison, referred_on, id);
CREATE INDEX referrals_referrer ON referrals (referrer_id, referred_on, id);
CREATE INDEX trajectories_participant ON trajectories (participant_id);
CREATE INDEX trajectories_coach ON trajectories (coach_id, state);
CREATE INDEX trajectories_state ON trajectories (programme, state);
CREATE INDEX trajectories_running ON trajectories (sort_key, participant_id) WHERE state <> 'closed';
CREATE INDEX trajectories_any_programme ON trajectories (state, participant_id);
CREATE UNIQUE INDEX pauses_running ON pauses (trajectory_id) WHERE has_ended = 0;
CREATE INDEX pauses_trajectory ON pauses (trajectory_id);
CREATE INDEX findings_participant ON findings (participant_id, noted_on, id);
CREATE INDEX sitting_patterns_prison ON sitting_patterns (programme, prison);
CREATE UNIQUE INDEX talks_seat ON talks (programme, prison, day, seat) WHERE state = 'planned' AND day IS NOT NULL;
CREATE INDEX talks_day ON talks (programme, day, prison, state);
CREATE INDEX talks_trajectory ON talks (trajectory_id);
CREATE INDEX talks_waiting ON talks (programme, prison, waiting_since, id) WHERE state = 'planned' AND day IS NULL;
CREATE INDEX relations_participant ON relations (participant_id);
CREATE INDEX contact_moments_trajectory ON contact_moments (trajectory_id, party, day);
CREATE INDEX placements_trajectory ON placements (trajectory_id, start_day);
CREATE UNIQUE INDEX due_contacts_item ON due_contacts (placement_id, cadence, item) WHERE state <> 'dropped';
CREATE INDEX due_contacts_trajectory ON due_contacts (trajectory_id, due);
CREATE INDEX employer_talks_trajectory ON employer_talks (trajectory_id, day);
CREATE INDEX events_kind ON events (programme, kind, day, participant_id);
CREATE INDEX events_participant ON events (participant_id, day, id);
CREATE INDEX audit_lines_participant ON audit_lines (participant_id, at, action, actor_id, actor_name);
CREATE INDEX audit_lines_actor ON audit_lines (actor_id, at);
COMMIT;
