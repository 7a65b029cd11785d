-- A house of schema 25 with invented people, as SQLite dumps it; README.md says how it was made.
BEGIN TRANSACTION;
CREATE TABLE admission_checkers (
    referral_id TEXT PRIMARY KEY REFERENCES referrals (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), coach_id TEXT NOT NULL REFERENCES users (id),
    asked_on TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE TABLE admission_decisions (
    id TEXT PRIMARY KEY, referral_id TEXT NOT NULL REFERENCES referrals (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), programme_version INTEGER NOT NULL,
    act TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT NOT NULL, verdicts TEXT NOT NULL, reason TEXT,
    advice TEXT, handover TEXT
) STRICT;
INSERT INTO "admission_decisions" VALUES('019cae410b5d000baf863cca0985652e','019cae410b4e00045c8a01898b474027','019cae410b4e00030bfdab100858b737',1,'accept','Carla Denys','2026-03-02','v1.QyoMkGkTZZI6C-AOjQxJUw0af61wschoIs67npWI0IgqNlvQh2MYUYVlkgtnqd4ypm1S70Ice142ySiw',NULL,NULL,NULL);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, seal TEXT NOT NULL, mark TEXT NOT NULL
) STRICT;
INSERT INTO "audit_head" VALUES(1,56,'03d97e4b04e3bd1d4a8fb96f197046cdb4435c810dbf6b14f537a9d3d9b3bf10','c097c53458919ea25eabf4e1ac21c880b7c234fd69c52b05643df187d2d94dc0');
CREATE TABLE "audit_lines" (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, participant_id TEXT, subject TEXT,
    detail TEXT, reason TEXT, seal TEXT NOT NULL
) STRICT;
INSERT INTO "audit_lines" VALUES(1,'01a2178fb2490001f1d306b9146efcc3','2026-11-26T11:13:42.985Z','machine','opstap','machine','loadProgramme',NULL,'arbeidstraject-art60','version 1',NULL,'056bc2681c02855f97689e798f6179915b989baab6fa3edfa527f4684b10a0b1');
INSERT INTO "audit_lines" VALUES(2,'01a2178fb32300023301b9ba38beb4f8','2026-11-26T11:13:43.203Z','machine','opstap','machine','manageUsers',NULL,'01a2178fb3230001faa73173081dc269','added',NULL,'43476e52f9cc9918fd639ea92697d0fbeb5d46a7a58c2bcae44ddaf1335e039c');
INSERT INTO "audit_lines" VALUES(3,'01a2178fb4780002f3f986dfebbcbd6f','2026-11-26T11:13:43.544Z','machine','opstap','machine','manageUsers',NULL,'01a2178fb4780001f77805f65ce75ec5','added',NULL,'02a3f38d1525f775f4b6122afec8400f10dfce8cffffee857da8a3978cff6f9d');
INSERT INTO "audit_lines" VALUES(4,'019cae410b3e00028e89dccc2517ca4c','2026-03-02T11:13:44.254Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'804548d1578ebc487129459b38ebad3b4947d334fcd8b893b2aaa46f69ee1cab');
INSERT INTO "audit_lines" VALUES(5,'019cae410b4e00066283578e96d47214','2026-03-02T11:13:44.270Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','refer','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027',NULL,NULL,'030fec37105a3ec832d2f95cda7d048f2a79f283e95365f396ee3d4a468a77a7');
INSERT INTO "audit_lines" VALUES(6,'019cae410b54000778eb48bd5fbb63c2','2026-03-02T11:13:44.276Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','readReferral','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027',NULL,NULL,'fb38730c2f682379056252cd4c103d3e359d60b2f16302f973cc61d15aafeff1');
INSERT INTO "audit_lines" VALUES(7,'019cae410b5d0008cc533b5fd638bab1','2026-03-02T11:13:44.285Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','decideReferral','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','accept',NULL,'c7dfc8fd1221e4f7dabb7fa195ae44a00339dbd6de348f8a391c8f2b7cc2d164');
INSERT INTO "audit_lines" VALUES(8,'019cae410c38001a30c4076e3d6dee90','2026-03-02T11:13:44.504Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'eb83e27b39f44530f370c95484b36d967fbc00602ee578edbc9172f1f3ae5db5');
INSERT INTO "audit_lines" VALUES(9,'019cae410c3b001bebadfa9b46e6c3dd','2026-03-02T11:13:44.507Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','plan',NULL,'a2ca302f6d6167bd10ba21812ac70b46b1cc9c8cbf0d62d7351e63c95dd8c4d6');
INSERT INTO "audit_lines" VALUES(10,'019cae410c42001cb8ccc698e8d1776f','2026-03-02T11:13:44.514Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','plan',NULL,'d23d3fb3ab20db4dd6b12eb7955f43f088be42d635d6ca28fa84ab0169b81fbe');
INSERT INTO "audit_lines" VALUES(11,'019cae410c44001d5f6c16eff0692da7','2026-03-02T11:13:44.516Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','note barrier',NULL,'205674efd9fcaa6757fabee6d2c785ab9e76a45af961da0ba56a495489853f5f');
INSERT INTO "audit_lines" VALUES(12,'019cae410c47002166e17177242793af','2026-03-02T11:13:44.519Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'57dd8e15298123437b2b0aa761507be1dfe3b58b9136ebbbd31827d86f5a30ea');
INSERT INTO "audit_lines" VALUES(13,'019cae410c4d00227281b13519d34c3c','2026-03-02T11:13:44.525Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'adc2eac65bfe3660d3dfc7420e7eb24a86fbf1461a7cb5470e46b2cd1756deab');
INSERT INTO "audit_lines" VALUES(14,'019cae410c4f0023a114848ac825afa3','2026-03-02T11:13:44.527Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','look at barrier',NULL,'96f3cfaa52dd015e4b2f6490bd89973408950ff0ed23ccc9dc1e7fc6fda95ea9');
INSERT INTO "audit_lines" VALUES(15,'019cae410c540026e8c4281f6c432a7c','2026-03-02T11:13:44.532Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'e144c3277a4ccb001754b8945ed367d042e0c8b111517c60242678eebb56d4f4');
INSERT INTO "audit_lines" VALUES(16,'019cae410c58002755db0bbf91b65ee6','2026-03-02T11:13:44.536Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'bcb7480f5823d11a5b07aec9a3e719bdcbd3dd7ca4eb82179ad7822edbdda17e');
INSERT INTO "audit_lines" VALUES(17,'019cae410c590028cdaf1136a741bb08','2026-03-02T11:13:44.537Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','withdraw look at barrier',NULL,'0e7d2111e3e5a90a42d631c53fea2a742495bd39a8841018502af715cad7a1e0');
INSERT INTO "audit_lines" VALUES(18,'019cae410c5d002ad3d201ac02f9fd66','2026-03-02T11:13:44.541Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'db9bead04885b1217f04fc4268f7e067e561e75ed17e8ff34d177f289f6a7ca7');
INSERT INTO "audit_lines" VALUES(19,'019cae410c62002b29e96f175dab93e7','2026-03-02T11:13:44.546Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'7a006bf05c027cf323162318d6b761c45377e5b3c2dbac9ba7bd09f2241eaa36');
INSERT INTO "audit_lines" VALUES(20,'019cae410c63002c9e63dc9d73d9f689','2026-03-02T11:13:44.547Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','refer onward',NULL,'b3221d8983bfdac9657f95ebd8ff15ed00bb571d96be9c9b42e4179c8d0e32eb');
INSERT INTO "audit_lines" VALUES(21,'019cae410c68002fdeb452aaa80a2a6f','2026-03-02T11:13:44.552Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'1257c83fd8e6be87c310da1ffe3c41120268702924f8865ab2f35e9e6e156e52');
INSERT INTO "audit_lines" VALUES(22,'019cae410c6d0030f2c35b319760bada','2026-03-02T11:13:44.557Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'0e33d469cc231e078376ddd7127a448beb12b9b43213b2e7d697f339c1adbce9');
INSERT INTO "audit_lines" VALUES(23,'019cae410c6e00316ce10179b176a6f4','2026-03-02T11:13:44.558Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','settle action of barrier',NULL,'aebc4c08f5557bbe1cf0622a52646801c6d97ec63938368a82cc757e68b3ecc5');
INSERT INTO "audit_lines" VALUES(24,'019cae410c730033ab2affdbdf8ea08a','2026-03-02T11:13:44.563Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'a1899dd486a83f3943a1fedff5c4f14e0daaaee0e1c3aa4f3997ba0abcbd6ad1');
INSERT INTO "audit_lines" VALUES(25,'019cae410c77003435db9fc2a375b898','2026-03-02T11:13:44.567Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'81ea4cadd3fdb8b156a1ef7eed8691c349c764ddf36551b0b754f5ea953b97e2');
INSERT INTO "audit_lines" VALUES(26,'019cae410c780035fab2cb254827d6b8','2026-03-02T11:13:44.568Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','withdraw action of barrier',NULL,'6194f7522743a03fdcd870bf45db4b70cc1421df3a3d8b8843ff37d70bdee45f');
INSERT INTO "audit_lines" VALUES(27,'019cae410c7b003729a8377f88f33c16','2026-03-02T11:13:44.571Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','plan',NULL,'b442703ad065418919364aec6338abab9d3b7f3c665270648857bb5384f47ffb');
INSERT INTO "audit_lines" VALUES(28,'019cae410c8000389f2f7eb7afc7dd9c','2026-03-02T11:13:44.576Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','plan',NULL,'1eab4d7f14693c8147a24a4f745a9726aca0ac4eeb8c107e305b3ce9a3bee4ec');
INSERT INTO "audit_lines" VALUES(29,'019cae410c810039ea2f9b437d03af86','2026-03-02T11:13:44.577Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','note barrier',NULL,'1bdd8b0e6763b6d5be303fecbc4c25a299c7b3c4ac5c942175d852342466981b');
INSERT INTO "audit_lines" VALUES(30,'019cae410c84003d7a3ca90537e0193d','2026-03-02T11:13:44.580Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'290545a66cd7c8e2bc37f1ef0cc7448a1c968239c204ad02d5e3fd2c677f4ba1');
INSERT INTO "audit_lines" VALUES(31,'019cae410c88003e599e93e78c4543a5','2026-03-02T11:13:44.584Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','barrier',NULL,'c3c851120b8fddee93a0dbee130341034d104b83ba85f7744d15d34c4dd17755');
INSERT INTO "audit_lines" VALUES(32,'019cae410c89003f300c0bc02a34972c','2026-03-02T11:13:44.585Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','withdraw barrier',NULL,'df37e08fbfbdb6a1ac326e5ddea894cbadcca3394d4b1793b2d64c68bbd5237f');
INSERT INTO "audit_lines" VALUES(33,'01a2178fb93b00027f84a1ada04f36a9','2026-11-26T11:13:44.763Z','machine','opstap','machine','writeVacancies',NULL,'01a2178fb93b0001203c1a7e51d5a70d','employer by list',NULL,'7e207ea3b384ada8f2fe2a11ea15bbc0c91f405e0ef8b366ff45b151df0598a4');
INSERT INTO "audit_lines" VALUES(34,'01a2178fb93d00047463a49879843e1d','2026-11-26T11:13:44.765Z','machine','opstap','machine','writeVacancies',NULL,'01a2178fb93d00034b894e20fa4451cd','employer by list',NULL,'ffa55e35561ee2376bdf165f8de2d910f815d057cd87fa0d80e38fce150570bd');
INSERT INTO "audit_lines" VALUES(35,'01a2178fb93e0006afb785c0e1ad264b','2026-11-26T11:13:44.766Z','machine','opstap','machine','writeVacancies',NULL,'01a2178fb93e00054c235e60e6bb3742','employer by list',NULL,'ba3ebded43821975be6b9f4d825435f3249f0560983f66aefa2b159acf8b8c6b');
INSERT INTO "audit_lines" VALUES(36,'01a2178fb93f00077f41ed764b8779f5','2026-11-26T11:13:44.767Z','machine','opstap','machine','writeVacancies',NULL,'werkgevers.csv','new 3, same 0, refused 0',NULL,'08a09dbc05ad19e9040c0c5a9fb5ec19916f535c2052d01114b02bb31bbeee76');
INSERT INTO "audit_lines" VALUES(37,'01a2178fba0d0002db3c9618b3c342f3','2026-11-26T11:13:44.973Z','machine','opstap','machine','writeVacancies',NULL,'01a2178fba0d00012c976593f3a61215','vacancy by list',NULL,'c9f7b25853a032e71ad7fe479e882f1141c07bdaa65bc74306d26f3d564508a0');
INSERT INTO "audit_lines" VALUES(38,'01a2178fba0f0004ec286247bf79ef22','2026-11-26T11:13:44.975Z','machine','opstap','machine','writeVacancies',NULL,'01a2178fba0f00030c02cef5b90f0c27','vacancy by list',NULL,'850f3e9ce66e50e711cd88e5a40397fcb5a72cc6caf638b8d58b18b97ab659cc');
INSERT INTO "audit_lines" VALUES(39,'01a2178fba10000605442cc85199cf8f','2026-11-26T11:13:44.976Z','machine','opstap','machine','writeVacancies',NULL,'01a2178fba1000051b30309991bdc609','vacancy by list',NULL,'5eba2d2b7dee2df7b25323e7ee871e8102c50490bffa87e1bf47ee138b135510');
INSERT INTO "audit_lines" VALUES(40,'01a2178fba120007d37fc15c7729b668','2026-11-26T11:13:44.978Z','machine','opstap','machine','writeVacancies',NULL,'vacatures.csv','new 3, same 0, refused 0',NULL,'581bede09cede941ca55d359690c607aba16d28f15d64fd7b2e65f7beba7a91f');
INSERT INTO "audit_lines" VALUES(41,'019cae4111030002f5c21272cf499a84','2026-03-02T11:13:45.731Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'8a89dbc24451f813a6945defbb006e2b446fd0732cf4f58892528a3710db8b57');
INSERT INTO "audit_lines" VALUES(42,'019cae4111de0004da690ce2579f514a','2026-03-02T11:13:45.950Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'9395d30f4b24b324514cbd0efb8c73b75246be97b19c89285ec23ef99c487f14');
INSERT INTO "audit_lines" VALUES(43,'019cae4111e20005660688ca83e065fb','2026-03-02T11:13:45.954Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','introduce','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','introduction form',NULL,'f3babcaa37471a46e327881db6dd1531c43188a3d8ba25a42232591cb7fee8c7');
INSERT INTO "audit_lines" VALUES(44,'019cae4111ea0006d3e329e83793a1c1','2026-03-02T11:13:45.962Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','job papers',NULL,'ca7f98c09b35ef644185b1b9143f7e482577ea80e526fd15be26b9a123c026e9');
INSERT INTO "audit_lines" VALUES(45,'019cae4111ef0007201844fdd5a6e802','2026-03-02T11:13:45.967Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','job papers',NULL,'08b894ea3eb82e0dfa6eb6930d782377dc60b9dc43297ca983e6e72dda39e03c');
INSERT INTO "audit_lines" VALUES(46,'019cae4111f10008c21d4155eae6a48c','2026-03-02T11:13:45.969Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','choose for the cv',NULL,'f2af865d6b0c3e7ef4991e316653030b9a55a605be10ebad726db4d2df237ae1');
INSERT INTO "audit_lines" VALUES(47,'019cae4111f4000ac31521e20b3aa3d3','2026-03-02T11:13:45.972Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','job papers',NULL,'95a9497a8c72e6f1318596848b442e4b6e6a477f669db568e8a1483678909199');
INSERT INTO "audit_lines" VALUES(48,'019cae4111f8000be3de98aaba375a4a','2026-03-02T11:13:45.976Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','readFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','job papers',NULL,'baf93f7f922658faec9fe7a9999cca7eab7b883b08b695bb47eb59d1eaf9634e');
INSERT INTO "audit_lines" VALUES(49,'019cae4111f9000cddacbf8d6fcce848','2026-03-02T11:13:45.977Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','writeFile','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','write a letter',NULL,'108afbbb8b29f2ef2330668d97367d02596011d925a0a852e0035473a32d1001');
INSERT INTO "audit_lines" VALUES(50,'019cae4111fb000e7d97fdd3864db964','2026-03-02T11:13:45.979Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','introduce','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','introduction form',NULL,'4bff897fdad9c11dbcfb03af9f7e39e461ad5df8f5d45fac0328c01d4cf54820');
INSERT INTO "audit_lines" VALUES(51,'019cae411203000f26c607e96f6ab2f6','2026-03-02T11:13:45.987Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','introduce','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','introduction form',NULL,'71fca8b306773e295e97469353101f5fa208a50ed7f104e0aff27c9105158176');
INSERT INTO "audit_lines" VALUES(52,'019cae4112050010c8ceda5c5959442a','2026-03-02T11:13:45.989Z','01a2178fb4780001f77805f65ce75ec5','Koen Baert','coach','introduce','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','propose introduction',NULL,'e6801ef4264dc89a44a86f250634819d111e5e2183dad52b3e40d7744761e2fc');
INSERT INTO "audit_lines" VALUES(53,'019cae41120b0014f7d80cb09e98a66d','2026-03-02T11:13:45.995Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','selectCandidates',NULL,'01a2178fba0d00012c976593f3a61215','list: listable; shown: 019cae410b4e00030bfdab100858b737',NULL,'28a50ab29ac12e45417990341cf5b20259337604362d237176ac2d9648d3a4a3');
INSERT INTO "audit_lines" VALUES(54,'019cae41120e00158800102792b184c4','2026-03-02T11:13:45.998Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','selectCandidates',NULL,'01a2178fba0d00012c976593f3a61215','list: listable; shown: 019cae410b4e00030bfdab100858b737',NULL,'b8e7aa6a14590b7616fca5489a22e6a5c8b2fe64dd6fe0271c0ddc6a952013b0');
INSERT INTO "audit_lines" VALUES(55,'019cae41120f0016a5e7c228ab798785','2026-03-02T11:13:45.999Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','selectCandidates','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','shortlist',NULL,'9226c668d2e61344619d1339b707465e8fc7db364dbe8a6e03519ca7901b63c0');
INSERT INTO "audit_lines" VALUES(56,'019cae41121500198b7cb5be29766293','2026-03-02T11:13:46.005Z','01a2178fb3230001faa73173081dc269','Carla Denys','coordinator','planTours',NULL,'019cae4112150018238f517d1b96f538','add vacancy meeting',NULL,'03d97e4b04e3bd1d4a8fb96f197046cdb4435c810dbf6b14f537a9d3d9b3bf10');
CREATE TABLE audit_reviews (
    id TEXT PRIMARY KEY, sample TEXT NOT NULL, place INTEGER NOT NULL, line_id TEXT NOT NULL UNIQUE,
    signals TEXT NOT NULL, drawn_on TEXT NOT NULL, drawn_by TEXT NOT NULL, reviewer TEXT, reviewed_on TEXT,
    verdict TEXT, note TEXT, version INTEGER NOT NULL
) STRICT;
CREATE TABLE backups (
    id TEXT PRIMARY KEY, made_at TEXT NOT NULL, file TEXT NOT NULL, bytes INTEGER NOT NULL, digest TEXT NOT NULL,
    verified_at TEXT NOT NULL
) STRICT;
CREATE TABLE barrier_actions (
    id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, what TEXT NOT NULL,
    who TEXT NOT NULL, due TEXT NOT NULL, consent TEXT, noted_on TEXT NOT NULL, noted_by TEXT NOT NULL,
    is_done INTEGER CHECK (is_done IN (0, 1)), settled_on TEXT, settled_by TEXT, result_note TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barrier_actions" VALUES('019cae410c63002d11dd6e5e40b2b6ca','019cae410c44001eb9604b36634242b1','019cae410b4e00030bfdab100858b737','onward','v1.X8cu5px3aak5_q3a45UxfxyUyXi9I3VRRv_AwFz48bKISRuTk9R7C__IgOUNNe84f6OJy2v9IrbiDHRn','v1.IoTX6ziUPrOp7ykZ7A9t_kqvupLxr4-pjzWTEO9KZfVDCeE3rLqTVPhbkn3MOSe4U6o_O8zyZzJih6BO','2026-03-05','given','2026-03-02','Koen Baert',0,'2026-03-02','Koen Baert','v1.BZc17g_zT8POWPVnythNulFS5iZ9Rjb3A_oWCZZChOxLW5kOPjtaVHnbvsvRIe_bjVOF9HrCGsjUxVQe','v1.CB-wp4MjdKnVL1JngQFA9o-UCy_t4kdtcLQlXvv_x_t-ux6qJc5ufg2vHl6hGlyTDDh_v__FJSROIX7e');
CREATE TABLE barrier_looks (
    id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), course TEXT NOT NULL, note TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, day TEXT NOT NULL, next_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barrier_looks" VALUES('019cae410c44001fc088db5d443485b6','019cae410c44001eb9604b36634242b1','019cae410b4e00030bfdab100858b737','v1.KyYhv17Zh7l-lTmKQwnOHYnFzLQJ75blLSu3fFDJKx4IqVx1Tg5dxosOz-0b7kchx527P0A4OlaXh8no','v1.Q4a7M2qzXqEZaC_McdzNHAJDDMJKk3NSmWGBM7toi1M004ZdL8uvf6V0ZHReZlOW7e3iuxQfFrbAwU_y','v1.2qt2PxJcmqGI6h1eaeqtgvf4VXnonmVFZt9BgG56J501jIxAw-r2sgD8r0HAf7qNyKoAVEK4rXP5yBn5','coach','2026-03-02',NULL,NULL);
INSERT INTO "barrier_looks" VALUES('019cae410c4f0024231a3185b41eec65','019cae410c44001eb9604b36634242b1','019cae410b4e00030bfdab100858b737','v1.ApD26yQwI3ZU1qy39teg4CIG6bBUU9CACkwRPl6SGK_lA3TMCEooYgj8p3v02bOuVPGgJuEJ9XDqpRSJ','v1.6enQ1VniFP5KazGW-UusDCeipL81eNQn-5R9PdCaq4OloAVwd_SmZImMMPQy_jRTtZCZg-4BucQlwRUI','v1.5I5rzmb_UnMS0gI8lu3sG3D1_FLn5LNd2NAfVQeO9myp4UytUB4eyCc2n-1n-iEdMVZdqtzZTS9Ts6P8','coach','2026-03-02',NULL,'v1.TuGzbOYcy1Gk3l8qxT2xk1l6dQL_56tXZBQnGYKP6JgmGfbgfcHmSoD3LNSC6rA0Aza3bwWp5OJSgH8f');
INSERT INTO "barrier_looks" VALUES('019cae410c81003b37de8e4ee8caf25c','019cae410c81003a1a674d6ad362638b','019cae410b4e00030bfdab100858b737','v1.LggW9L5wnZCc6byhJ5uPjcpLK8urW25Z41XiSsVoWMtzKZ3CLP4Rc4QkVrxPP4FsL9tnchxPkNWHoelG','v1.a2eA-4Ll602C7bmFADWXaGo8HBfDkgqYal7fZVn5UfrZJrxrbt13FdbXyKHAr5b3NRWXERpA75orbpW7','v1.1Mopw_c8ALGlY1TQsChp66_aJ3EaKC8dr_oqhKUnCCAYzQYkiMX9Ybd-woT6sFOpDIA1cG_LgibGAYkm','coach','2026-03-02',NULL,NULL);
CREATE TABLE barriers (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, description TEXT NOT NULL,
    tier TEXT NOT NULL, observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL,
    look_again_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barriers" VALUES('019cae410c44001eb9604b36634242b1','019cae410b5d00090eb7ad74cae06797','019cae410b4e00030bfdab100858b737','v1.byhSTMV5Yq7u-3Ivb4VAgg0zEtm2hBDyR4lvuyxF-Vfbu5qVH_8ZM2YUq1qD4l5V6xeA38-Igi8nYNk9','v1.8rpjjlgJT3IEyM9500VSmZdXQVv-h9Ho5IgxqBPKbyi5pnEw0TeWOPGpCHOwY-PBk5rKPHDn8Pj5fMRQ','health','v1.v7lK84Q9nx_UKEBmDEz0nNgR-AyiG6Dm51OJ7VRgqgcVeoCoheUqqSxPPfc0BvEktsC-gauzI5lnvESb','coach','2026-03-02','2026-03-30',NULL);
INSERT INTO "barriers" VALUES('019cae410c81003a1a674d6ad362638b','019cae410b5d00090eb7ad74cae06797','019cae410b4e00030bfdab100858b737','v1.SCfSVWqFUBcbovqmgucfcLos5cU8v45RbVvT1mp0nMChP5SWNBPbzwErk7AM81nK2gLWHSn233IoFKKI','v1._tc8THxO6OryspDTE_wm4PMhgQnYKlcu8XUZDGilxi6CRye6BCpxfkpbMnyZwgBEPfIedRkFRrxljBwf','ordinary','v1.8D5Uw6hP4WhGWjyCjX8lxluuKHgQH5wcKk-ROJQbEgEyXHCfeb3wfZ2x9E6VUvQEsf60z-UzxCfdrwqB','coach','2026-03-02',NULL,'v1.cj9j-we08S_xNLTR0V7f_6Uhg24iHWWnEKU_OH807AArct9BscJJDUU16UK7NWWVidJRjv-Pc5X2_lLa');
CREATE TABLE closings (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), day TEXT NOT NULL, outcome TEXT NOT NULL,
    handover TEXT, advice TEXT, receiver TEXT, why_not TEXT
) STRICT;
CREATE TABLE contact_moments (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL, person TEXT NOT NULL,
    day TEXT NOT NULL, channel TEXT NOT NULL, note TEXT NOT NULL, by_name TEXT NOT NULL, due_contact_id TEXT
, withdrawal TEXT) STRICT;
CREATE TABLE "due_contacts" (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    placement_id TEXT REFERENCES placements (id), passage_id TEXT REFERENCES passages (id),
    cadence TEXT NOT NULL, party TEXT NOT NULL, item INTEGER NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL,
    anchor TEXT NOT NULL, anchor_day TEXT NOT NULL, programme_version INTEGER NOT NULL, state TEXT NOT NULL,
    settled_on TEXT, reason TEXT, moved_from TEXT, moved_to TEXT, moved_reason TEXT, moved_by TEXT,
    moved_pauses INTEGER, version INTEGER NOT NULL
) STRICT;
INSERT INTO "due_contacts" VALUES('019cae410b5d0013fc77c1228ead2685','019cae410b5d00090eb7ad74cae06797',NULL,'019cae410b5d000ec8c6abbda78a610b','verkenning','participant',0,'2026-03-16','verkenning.week-2','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae410b5d00142a29ac80af9a12dd','019cae410b5d00090eb7ad74cae06797',NULL,'019cae410b5d000ec8c6abbda78a610b','verkenning','participant',1,'2026-03-30','verkenning.week-4','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae410b5d001572a22d02e7243581','019cae410b5d00090eb7ad74cae06797',NULL,'019cae410b5d000ec8c6abbda78a610b','verkenning','participant',2,'2026-04-13','verkenning.week-6','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae410b5d001615edd5923c347210','019cae410b5d00090eb7ad74cae06797',NULL,'019cae410b5d000ec8c6abbda78a610b','verkenning','participant',3,'2026-04-27','verkenning.week-8','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae410b5d0017dd54d7693901bcae','019cae410b5d00090eb7ad74cae06797',NULL,'019cae410b5d000ec8c6abbda78a610b','verkenning','participant',4,'2026-05-11','verkenning.week-10','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae410b5d0018e1ddd7074f24b960','019cae410b5d00090eb7ad74cae06797',NULL,'019cae410b5d000ec8c6abbda78a610b','verkenning','participant',5,'2026-05-26','verkenning.week-12','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE emergency_accesses (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), reason TEXT NOT NULL, from_at TEXT NOT NULL,
    until_at TEXT NOT NULL, ended_at TEXT, reviewed_by TEXT, reviewed_at TEXT, note TEXT, version INTEGER NOT NULL,
    CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL))
) STRICT;
CREATE TABLE employer_accounts (
    user_id TEXT PRIMARY KEY REFERENCES users (id), employer_id TEXT NOT NULL REFERENCES employers (id)
) STRICT;
CREATE TABLE employer_asks (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), occupation TEXT NOT NULL,
    participant_id TEXT REFERENCES participants (id), programme TEXT, asked_on TEXT NOT NULL,
    asked_by TEXT NOT NULL, asked_by_name TEXT NOT NULL, way TEXT NOT NULL, answer TEXT NOT NULL,
    answered_on TEXT, note TEXT NOT NULL, next_on TEXT, version INTEGER NOT NULL
) STRICT;
CREATE TABLE employer_concerns (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), kind TEXT NOT NULL,
    words TEXT NOT NULL, answer TEXT NOT NULL, noted_on TEXT NOT NULL, by_name TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE employer_contacts (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), name TEXT NOT NULL,
    job TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT, version INTEGER NOT NULL
) STRICT;
CREATE TABLE employer_links (
    id TEXT PRIMARY KEY, one_id TEXT NOT NULL REFERENCES employers (id),
    other_id TEXT NOT NULL REFERENCES employers (id), reason TEXT NOT NULL, by_name TEXT NOT NULL,
    day TEXT NOT NULL, UNIQUE (one_id, other_id)
) STRICT;
CREATE TABLE employer_sites (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), name TEXT NOT NULL,
    address TEXT NOT NULL, postcode TEXT NOT NULL, municipality TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE TABLE employer_talks (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), employer TEXT NOT NULL, kind TEXT NOT NULL,
    day TEXT NOT NULL, time INTEGER, place TEXT NOT NULL, accompanied_by TEXT NOT NULL, framing TEXT NOT NULL,
    answer TEXT NOT NULL, answer_note TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE TABLE employers (
    id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, nace TEXT NOT NULL, sector TEXT NOT NULL,
    postcode TEXT NOT NULL, municipality TEXT NOT NULL, is_ambassador INTEGER NOT NULL,
    is_agency INTEGER NOT NULL, staff INTEGER, email TEXT NOT NULL, version INTEGER NOT NULL
, organisation TEXT NOT NULL DEFAULT 'company', ambassador_since TEXT, merged_into TEXT, merge_reason TEXT, search_words TEXT NOT NULL DEFAULT '', name_key TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "employers" VALUES('01a2178fb93b0001203c1a7e51d5a70d','0909990751','Lindebouw 8 nv','41.20','bouw','8900','Ieper',0,0,120,'jobs@w8.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909990751 lindebouw 8 nv lindebouw8nv ieper','lindebouw8');
INSERT INTO "employers" VALUES('01a2178fb93d00034b894e20fa4451cd','0909991741','Ardennemetaal 18 nv','25.11','metaal','9800','Deinze',0,0,120,'jobs@w18.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909991741 ardennemetaal 18 nv ardennemetaal18nv deinze','ardennemetaal18');
INSERT INTO "employers" VALUES('01a2178fb93e00054c235e60e6bb3742','0909996095','Lindevoeding 61 bv','10.71','voeding','9900','Eeklo',0,0,400,'jobs@w61.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909996095 lindevoeding 61 bv lindevoeding61bv eeklo','lindevoeding61');
CREATE TABLE entry_changes (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), from_edition TEXT, from_moment TEXT, from_day TEXT,
    edition TEXT NOT NULL, moment TEXT NOT NULL, day TEXT NOT NULL, changed_on TEXT NOT NULL,
    changed_by TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE TABLE esco_editions (
    id TEXT PRIMARY KEY, taken_in_at TEXT NOT NULL, occupations INTEGER NOT NULL, skills INTEGER NOT NULL,
    relations INTEGER NOT NULL
) STRICT;
CREATE TABLE esco_occupations (
    uri TEXT PRIMARY KEY, code TEXT NOT NULL, occupation_group TEXT NOT NULL, title TEXT NOT NULL,
    names TEXT NOT NULL
) STRICT;
CREATE TABLE esco_relations (
    occupation_uri TEXT NOT NULL REFERENCES esco_occupations (uri),
    skill_uri TEXT NOT NULL REFERENCES esco_skills (uri), is_essential INTEGER NOT NULL,
    PRIMARY KEY (occupation_uri, skill_uri)
) STRICT;
CREATE TABLE esco_skills (
    uri TEXT PRIMARY KEY, is_knowledge INTEGER NOT NULL, title TEXT NOT NULL, names TEXT NOT NULL
) STRICT;
CREATE TABLE events (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, programme TEXT NOT NULL,
    participant_id TEXT NOT NULL REFERENCES participants (id), referral_id TEXT, trajectory_id TEXT, subject TEXT,
    code TEXT, counts INTEGER NOT NULL CHECK (counts IN (0, 1)), actor TEXT NOT NULL
) STRICT;
INSERT INTO "events" VALUES('019cae410b4e000500e0a0db9c49fe31','referralReceived','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027',NULL,NULL,NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae410b5d000a9c0d9ffd6ca191f4','referralAccepted','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797',NULL,NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae410b5d000ced8e3753eb90c6a9','coachAssigned','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','01a2178fb4780001f77805f65ce75ec5',NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae410b5d000d3320231888fd9eb2','guidanceStarted','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797',NULL,NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae410b5d000f14f23da50e67d1ca','phaseStarted','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410b5d000ec8c6abbda78a610b','verkenning',0,'Carla Denys');
INSERT INTO "events" VALUES('019cae410c440020b22650a2e01dd920','barrierNoted','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c44001eb9604b36634242b1',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae410c4f0025aac69ca179905606','barrierLooked','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c44001eb9604b36634242b1',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae410c5900293df5aa4332b5a9c2','barrierCorrected','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c44001eb9604b36634242b1',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae410c63002e884f9e5d941ea6d0','referredOnward','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c44001eb9604b36634242b1',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae410c6e0032a42e9edae81519e9','barrierActionSettled','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c44001eb9604b36634242b1',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae410c7800367a84b82940698342','barrierCorrected','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c44001eb9604b36634242b1',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae410c81003ce601f0ee594107e8','barrierNoted','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c81003a1a674d6ad362638b',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae410c8900402e16ca3f22a4018d','barrierWithdrawn','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae410c81003a1a674d6ad362638b',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae411205001358cec385c5d002a8','introductionMoved','2026-03-02','arbeidstraject-art60','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','019cae410b5d00090eb7ad74cae06797','019cae411205001161cd02a9057483d8','proposed',0,'Koen Baert');
CREATE TABLE findings (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), tier TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
, statement TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE form_submissions (
    token_hash TEXT PRIMARY KEY, content_hash TEXT NOT NULL, user_id TEXT NOT NULL, made_at TEXT NOT NULL,
    location TEXT
) STRICT;
INSERT INTO "form_submissions" VALUES('f2d196fc849772cb7a45651dba84366e577aafee666925b854198d2351374dff','467ad0d643ddbcb3eb2d5fd01eaed8a996171d27d8ac3419e77ffc621cb7573d','01a2178fb3230001faa73173081dc269','2026-03-02T11:13:44.270Z','/aanmeldingen/019cae410b4e00045c8a01898b474027?gedaan=referral.stored');
INSERT INTO "form_submissions" VALUES('3e0a038f1930f46ec2662aef59f0b90897baed6bcbffcad748f5fbb2f285e3dd','a3452a1068325424c8a4ad7d5029cc0590a8bc0cf5931c0b1c6a8d93e7d6578a','01a2178fb3230001faa73173081dc269','2026-03-02T11:13:44.285Z','/aanmeldingen/019cae410b4e00045c8a01898b474027?gedaan=referral.accept');
INSERT INTO "form_submissions" VALUES('a3793a1198948c5cf458790080a245f9b9ab771aee7944b46ec692dd1bfd3590','b5145e6310b90aa109f984cfd330a43d16790572207c9ab80ba609ea14c95fef','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.516Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c44001eb9604b36634242b1?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('f9f39e67e509231493f91a9f7f893449f70681df30f1a0248f3a08bfa79dbf17','77b248f82992b876c94a44a323df85a319aad577e7f75369a6f5ce20146b01cb','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.527Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c44001eb9604b36634242b1?gedaan=barrierLooked');
INSERT INTO "form_submissions" VALUES('71882cdb5dfd6eb748234ba36eb04d62708fc39e4a7521bb0835964061074971','0bbe1bf0bc530d4af4001bc22675250bca1e0f3ceeeb156b8dcef627ab0a31d9','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.537Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c44001eb9604b36634242b1?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('fafa4f3a6e2f2aea70a703d6b488da984680d53c5afcec54b99c8c483fc26b6b','927279c3d1e226706439e6cd678b0a01a03bf5b4584125bd269942a536fd9895','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.547Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c44001eb9604b36634242b1?gedaan=referredOnward');
INSERT INTO "form_submissions" VALUES('b94857c03a28a78ab21a437367e72da24ee4dd69ce9708b1ecfa4f3c624343ca','6bd2cfd455ea88b08e3c29f2640de6424b1e104fa8a88ee750e98ba93bdbb7df','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.558Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c44001eb9604b36634242b1?gedaan=barrierActionSettled');
INSERT INTO "form_submissions" VALUES('c52f3c96f5084ddbe07513e17168273799cc897e2d2126cd5d08cf6557547ce1','3ab618275fe89ff7e673f9bd5ce602ae320d9e27de96bf252b04f1869a718b3c','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.568Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c44001eb9604b36634242b1?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('bd08296ba45678ec23199afb825399dd595bb6fbfc22d0b661a194f352ff64b6','ea8b3a585d81ff656d96bb5c2dbfd64a8b65ad412acaa32b84d6236213bf239c','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.577Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c81003a1a674d6ad362638b?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('b720557dade6ab9f7693fb865e87e3dd00c33138e54d3b0c65c0995b1c8a3961','70cbba5998316cc87d466d2b70fc43ef5260a540798e761fe89b6f5c1160ca11','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.585Z','/deelnemers/019cae410b4e00030bfdab100858b737/drempels/019cae410c81003a1a674d6ad362638b?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('f1c31656cb793a25f39d832ccd751707c4d067677db5861cb91d957814038edb','d2a016f42d4d87dea398029319cc2a97a554b25a72ce5b3c63c33fb613b326e0','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:45.969Z','/deelnemers/019cae410b4e00030bfdab100858b737/cv?gedaan=cvSaved');
INSERT INTO "form_submissions" VALUES('dcdeb0c3eae9bdd9ab8a4d7271e97a5ca720ba728994ed6fdc44536a341f5d7b','cf85c1de26c6d81e7f46e28cc9c329296da63f0794e39a2df5233d01b7f9b790','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:45.977Z','/deelnemers/019cae410b4e00030bfdab100858b737/brieven/019cae4111f9000dba7a4c5064e74168?gedaan=letterSaved');
INSERT INTO "form_submissions" VALUES('d5438575b3ad58c909808fbc29154c894bf976b3a587a863603616916dd4bbad','8e299ac79650b7480598b286fec222461517ad9d7d2ec724c7e49caf80046020','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:45.989Z','/deelnemers/019cae410b4e00030bfdab100858b737/voorstellingen/019cae411205001161cd02a9057483d8?gedaan=introductionProposed');
INSERT INTO "form_submissions" VALUES('328135c374236742fb6ebdfd1d35507c6f8cc6ebb54051afaaa8a2552a16f424','64059af0ba1ce383dd4d195aeb1855030a9025a158578917ceaac09ea50dd522','01a2178fb3230001faa73173081dc269','2026-03-02T11:13:45.999Z','/shortlists/01a2178fba0d00012c976593f3a61215?gedaan=saved');
INSERT INTO "form_submissions" VALUES('c5dfc38b124b8d4f94cbada9fe2d7469fe69c31a13f239c86e5e24fbd720e1f4','d896526f01f7054ad0784d8d752668a2e21e29d1a6f29c7c987c0d5428868982','01a2178fb3230001faa73173081dc269','2026-03-02T11:13:46.005Z','/vacatureoverleg/019cae4112150018238f517d1b96f538?gedaan=saved');
CREATE TABLE health_marks (name TEXT PRIMARY KEY, marked_at TEXT NOT NULL) STRICT;
CREATE TABLE house_keys (
    name TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "house_keys" VALUES('house','aa2726d7a177be21','v1.Ljiq95y-eOTJlJqq-2tgglsM8xvyr_ObZJ5TK2KR6Yu3fkuCYudtWPZAK84CyHcs-h1HqAt-L3_HV6jl');
CREATE TABLE introduction_steps (
    id TEXT PRIMARY KEY, introduction_id TEXT NOT NULL REFERENCES introductions (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), act TEXT NOT NULL, from_state TEXT NOT NULL,
    to_state TEXT NOT NULL, day TEXT NOT NULL, by_name TEXT NOT NULL, by_role TEXT NOT NULL,
    statement TEXT NOT NULL
) STRICT;
CREATE TABLE introductions (
    id TEXT PRIMARY KEY, reference TEXT NOT NULL UNIQUE,
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id),
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id), employer_id TEXT NOT NULL REFERENCES employers (id),
    state TEXT NOT NULL, pitch TEXT NOT NULL, card TEXT NOT NULL, fingerprint TEXT NOT NULL,
    proposed_on TEXT NOT NULL, answer_by TEXT, shown_on TEXT, consent_form TEXT, consent_on TEXT,
    revealed_until TEXT, interview_day TEXT, interview_time INTEGER,
    interview_place TEXT, talk_id TEXT REFERENCES employer_talks (id),
    placement_id TEXT REFERENCES placements (id), declined_on TEXT, version INTEGER NOT NULL,
    CHECK (state IN ('proposed', 'shown', 'invited', 'declined', 'withdrawn', 'expired')
        OR (consent_form IS NOT NULL AND consent_on IS NOT NULL AND revealed_until IS NOT NULL))
) STRICT;
INSERT INTO "introductions" VALUES('019cae411205001161cd02a9057483d8','69e3eaa6036b','019cae410b5d00090eb7ad74cae06797','019cae410b4e00030bfdab100858b737','01a2178fba0d00012c976593f3a61215','01a2178fb93e00054c235e60e6bb3742','proposed','v1.J81gk_I-G81GxJ3h_vmNqU--tmBtAv8ricEpOVacnGhgeLHV62GXQhqLMZARbpEzsRYHIwEKPSvCJf6s','v1.tAsiYQ3mfo0KxRaO8-ar-wxxe7wZlyueGFns2GekLPBwe63jYbSBC90NYReg7vtogaR8nZNqeJxsAAoq','v1.JSdDiRTssa3wfMSrX8Mnq0kURyIybvD3WIfdWitTZnz2rOmvGzVFcNCwHzqka5-82SzHp3BjNSPUvp9c0uAYFsbblCf26FQjQY8H2abFIIT1ARxQ_EHNGV8ZYJAMteCkLtFhFaOOnSsdYEYxl46H385JEp0u8Ybs26u-9cqT8MqvMeVqI5Cco57b_HWqOpzqLkhEHygVOEFU-NqMfEEXcT7zAmu9YoIErfLyRzL2eMQLtZUKe9EXwEfGuh5pO6y1FKA3Kqcq_7sWqe74TZ2qK6URnLoZ3kH4owqSZbiD5uM109qx3MHVmVDXNd5bjAJZjx9rj67x0lu2LPjjp7ODc9LZfXWx07iWAlzA8xVDjvDT72GhVlNBAIAtVx289LAFER9_n9Tu9zf0_WGwLbXAsOjKexEb4j3zMi8KROqor9Rx_yhOhQbtdUq0DijnV2O9-T3eXjnPlgYShetkxc8X6Xs6Eyu6jDFmOG5Hb5lYF7UHCAeDeB3wOnX0RVkWx_DfMieqgn3Knla4BSixKBpm0HllQM1TBKJ-FcOeSF9QFuMO_-Jy356_dYeFXAg6ylGQ6eb_rxK2tYkOXop4C3ENoxXWVERRJ8w59pzGLzUBZo1aMqx1uu-7zAxPiS5HDxEpJv2MZTX4ROMyaWzFDXPV8u1UOaLVKu9qU64LdA','2026-03-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE job_documents (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), contact TEXT NOT NULL, body TEXT NOT NULL,
    recipient TEXT NOT NULL, job TEXT NOT NULL, left_out TEXT NOT NULL, saved_on TEXT NOT NULL,
    saved_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "job_documents" VALUES('019cae4111f1000978a6be56dccd47da','cv','019cae410b5d00090eb7ad74cae06797','019cae410b4e00030bfdab100858b737','v1.jVMz1L3NLdfrOWuksNUS3TjR-MNUmf0HNX9RtfxzF4DWZXnntbIRuuw8EKtmjfwjm2-TRo5nwhzB4jFb','v1.gFJTFXBEeTybpafP4gRfGAAcVEVyBYkFPzN8TmBqZoqomen_I7CgxG61ENYQHPow1Jt95GPo957wYuih','v1.PVhoXXHbq07gY31xOif0MYag98aV_9xUNrDIuNcwHqy9kJIVdrx6X6ftyZByElucKdoQ8zRw7uwaUcyM','v1.cHYKGgULyOqwlNVuzT2XdAzMmzieBKAPJYM_es8kYHiG2Oe50oDSrhR5ggKNE4Ltg2RWZGH_TzIKMB2M','v1.Ztsqlpyy1cfV7coB12QCKwLJzhl_kkac_iDItVxYYIoFJvx3UsIPTzNWl421dfDwtwjV53Pu4xT0wUGY','2026-03-02','Koen Baert',1);
INSERT INTO "job_documents" VALUES('019cae4111f9000dba7a4c5064e74168','letter','019cae410b5d00090eb7ad74cae06797','019cae410b4e00030bfdab100858b737','v1.b54uSSKUxQqr9LdjwIjGEkO3k7-L0C3WL8sjNmqzRDCl61ThvVb0H8vURHdhYtzXkSr6zeBcY7FuGefT','v1.C-vP5_aaiOoV7IVI69lvWbwIw3VhO__nJQtwH0Y8fo4_28FwUjZlt9dbQ97jleB91BtEAcGSNQbHxFGX','v1.sTilpc97qgALVn7isJFYZKJp8B8UEhvhTDYvZWIIlxT2a6HDNUmiE1GZOWSUPPIoNTlbYnbZgBJCrXWb','v1.bqn-tMSkXBN0jlOeIZS42ACDtlNE4iWpqAvcF7FXpwN0FejhvzziNB-BnPJQShIfe5hqOhzO0rkvMEax','v1.bIlGl2OFWDtcinw4jMzpsaWmdUNVklLrncb6_NuAf5Wycc9vSyDD5P9A5TL4OV7Az6cGl0kxkyOX2Zi2','2026-03-02','Koen Baert',1);
CREATE TABLE known_devices (
    token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "known_devices" VALUES('04cfc78cbe7b920d99b73826a062b34e592f96a3545cfc70b553135e342be322','01a2178fb3230001faa73173081dc269','2026-03-02T11:13:44.254Z');
INSERT INTO "known_devices" VALUES('9db5301b12480c5d1ad59143578d17baa7937aa3dba065c76dfa98639eea476e','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:44.504Z');
INSERT INTO "known_devices" VALUES('a6d866ad9099f8eb1129b6bbb3692498ec7fc8c95a3f6ffdc72fa0397a176989','01a2178fb4780001f77805f65ce75ec5','2026-03-02T11:13:45.731Z');
INSERT INTO "known_devices" VALUES('a1c62cf053f942ce7ad58f5d09ee338ffa76a9c83f92c02c522f2c9dcf031e93','01a2178fb3230001faa73173081dc269','2026-03-02T11:13:45.950Z');
CREATE TABLE migrated_trajectories (
    migration_id TEXT NOT NULL REFERENCES programme_migrations (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), standing TEXT NOT NULL, obstacle TEXT,
    before_text TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (migration_id, trajectory_id)
) STRICT;
CREATE TABLE name_digests (
    digest TEXT NOT NULL, participant_id TEXT NOT NULL REFERENCES participants (id),
    PRIMARY KEY (digest, participant_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "name_digests" VALUES('3H3q2L0YB2fg','019cae410b4e00030bfdab100858b737');
INSERT INTO "name_digests" VALUES('6bY-Jlk3-O_e','019cae410b4e00030bfdab100858b737');
INSERT INTO "name_digests" VALUES('8sGUo2op5mGn','019cae410b4e00030bfdab100858b737');
INSERT INTO "name_digests" VALUES('EzfM8C4mgLn4','019cae410b4e00030bfdab100858b737');
INSERT INTO "name_digests" VALUES('RcRp_TFDw5LG','019cae410b4e00030bfdab100858b737');
INSERT INTO "name_digests" VALUES('el25bdHRkIWx','019cae410b4e00030bfdab100858b737');
INSERT INTO "name_digests" VALUES('k3IBkkCFr5i7','019cae410b4e00030bfdab100858b737');
INSERT INTO "name_digests" VALUES('tKUpkFAHbZq9','019cae410b4e00030bfdab100858b737');
CREATE TABLE one_time_links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL, used_at TEXT
) STRICT;
CREATE TABLE participant_keys (
    participant_id TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "participant_keys" VALUES('019cae410b4e00030bfdab100858b737','aa2726d7a177be21','v1.nau75KPQWkK1OuX7kHmOGfYJ45G4CKz48k4kCYorDDZFCOm6LWetInPqn--NCIexyoh0v3b3cht8KMxV');
CREATE TABLE participants (
    id TEXT PRIMARY KEY, birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
    version INTEGER NOT NULL
, national_digest TEXT, name TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "participants" VALUES('019cae410b4e00030bfdab100858b737','1990-01-01',NULL,NULL,NULL,NULL,NULL,1,NULL,'v1.ieRQW31mpsY7MH12CSema94epki2U9POVt72UG6hwsGRrXAqzMm31wrnZCe4pm4_JU5II22jeqMIBCBH');
CREATE TABLE passages (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), phase TEXT NOT NULL, from_day TEXT NOT NULL,
    until_day TEXT, is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)), unmet_gates TEXT NOT NULL,
    reason TEXT, decided_by TEXT NOT NULL
) STRICT;
INSERT INTO "passages" VALUES('019cae410b5d000ec8c6abbda78a610b','019cae410b5d00090eb7ad74cae06797','019cae410b4e00030bfdab100858b737','verkenning','2026-03-02',NULL,0,'','v1.fpgyES25_W7WN55uvyqHN2zwPOOOUX4kMCa0yasEI8uYfiC7KpGBF3900qxAx05ddYqgSWwI5Ahytx8f','Carla Denys');
CREATE TABLE password_requests (
    email_hash TEXT PRIMARY KEY, asked_at TEXT NOT NULL
) STRICT;
CREATE TABLE pauses (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), reason TEXT NOT NULL,
    from_day TEXT NOT NULL, until_day TEXT, noted_on TEXT NOT NULL,
    has_ended INTEGER NOT NULL CHECK (has_ended IN (0, 1)), explanation TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE TABLE placements (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), previous_id TEXT REFERENCES placements (id),
    form TEXT NOT NULL, legal_employer TEXT NOT NULL, workplace TEXT NOT NULL, job_title TEXT NOT NULL,
    start_day TEXT NOT NULL, planned_end TEXT, end_day TEXT, end_reason TEXT, weekly_quarters INTEGER,
    withdrawal TEXT, version INTEGER NOT NULL
) STRICT;
CREATE TABLE programme_drafts (
    code TEXT PRIMARY KEY, definition TEXT NOT NULL, based_on INTEGER NOT NULL, changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE TABLE programme_migrations (
    id TEXT PRIMARY KEY, programme TEXT NOT NULL, from_version INTEGER NOT NULL, to_version INTEGER NOT NULL,
    phases TEXT NOT NULL, reason TEXT NOT NULL, by_name TEXT NOT NULL, started_at TEXT NOT NULL,
    total INTEGER NOT NULL, state TEXT NOT NULL, last_trajectory TEXT, moved INTEGER NOT NULL,
    left_behind INTEGER NOT NULL, undo_reason TEXT, undone_by TEXT, undone_at TEXT, restored INTEGER NOT NULL,
    kept INTEGER NOT NULL
) STRICT;
CREATE TABLE programme_versions (
    code TEXT NOT NULL, version INTEGER NOT NULL, digest TEXT NOT NULL, definition TEXT NOT NULL,
    loaded_at TEXT NOT NULL, loaded_by TEXT, reason TEXT, PRIMARY KEY (code, version)
) STRICT;
INSERT INTO "programme_versions" VALUES('arbeidstraject-art60',1,'625450a18d4f75d1e4962e7eba841b0c546b1e7e6f20b13d365100bc744ed456','# yaml-language-server: $schema=../docs/programme.schema.json
# Arbeidstrajectbegeleiding en artikel 60 §7 (OCMW). De bron is de methodiek in vijf fasen; [C1] enzovoort zijn de rijen van de
# opdracht. Wat de methodiek openlaat en wij kozen, heet hier "onze keuze" en kan gewijzigd worden.
# Controleer een wijziging met: opstap programme check Programmes/arbeidstraject-art60.yaml
#
# Een code is voor altijd: ze staat in elk dossier. Wijzig dus woorden, maar geef een code geen andere betekenis.

code: arbeidstraject-art60
languages: [nl, en, fr]
name: {nl: Arbeidstrajectbegeleiding en art. 60, en: Employment guidance and art. 60, fr: "Accompagnement vers l''emploi et art. 60"}
summary:
  nl: Begeleidt cliënten van het OCMW in vijf fasen naar de reguliere arbeidsmarkt, rechtstreeks of langs een tewerkstelling in artikel 60 §7.
  en: Guides clients of the public welfare centre in five phases to the regular labour market, straight or by a job under article 60 §7.
  fr: Accompagne les bénéficiaires du CPAS en cinq phases vers le marché du travail régulier, directement ou par un emploi article 60 §7.

wording: # de methodiek zegt "cliënt" en "betrokkene"
  participant: {nl: cliënt, en: client, fr: bénéficiaire}
  participants: {nl: cliënten, en: clients, fr: bénéficiaires}
  coach: {nl: arbeidstrajectbegeleider, en: employment counsellor, fr: agent d''insertion}
  referrer: {nl: maatschappelijk werker, en: social worker, fr: assistant social}
  trajectory: {nl: arbeidstraject, en: employment path, fr: parcours d''insertion}

funding:
  name: OCMW
  role: main
  first: 2015-01-01 # onze keuze: de methodiek draagt het jaar 2015 en noemt geen periode
  note:
    nl: De methodiek noemt geen financier, geen bedrag en geen periode. Het OCMW is er zelf de juridische werkgever.
    en: The method names no funder, no amount and no period. The public welfare centre itself is the employer in law.
    fr: La méthode ne cite ni bailleur, ni montant, ni période. Le CPAS y est lui-même l''employeur juridique.

target_group:
  minimum_age: 18 # onze keuze: de methodiek noemt geen leeftijd
  description:
    nl: Cliënten van het OCMW die kunnen en willen werken, en bij wie drempels de stap naar werk belemmeren.
    en: Clients of the public welfare centre who can and want to work, and for whom barriers are in the way of the step to work.
    fr: Bénéficiaires du CPAS qui peuvent et veulent travailler, et que des obstacles freinent vers l''emploi.

referral: # onze keuze: de methodiek zegt niet wie aanmeldt
  referrers:
    - {code: sociale-dienst, label: {nl: Sociale dienst van het OCMW, en: Social service of the welfare centre, fr: Service social du CPAS}, channel: own}
    - {code: vdab, label: {nl: VDAB, en: Employment service (VDAB), fr: VDAB}}
    - {code: andere-organisatie, label: {nl: Andere organisatie, en: Another organisation, fr: Autre organisation}, channel: other}
    - {code: spontaan, label: {nl: Spontane vraag, en: Came without being referred, fr: Demande spontanée}, channel: spontaneous}
  partners: # [C5] "eigen diensten … sociale werkplaatsen, vzw''s, kringwinkels": wie werkplaatsen heeft; de eigen lijst vult dit aan
    - {code: eigen-diensten, label: {nl: Eigen diensten van het OCMW, en: Own services of the welfare centre, fr: Propres services du CPAS}}
    - {code: sociale-werkplaats, label: {nl: Sociale werkplaats (maatwerkbedrijf), en: Sheltered workshop, fr: Entreprise de travail adapté}}
    - {code: vzw, label: {nl: Vzw, en: Non-profit organisation, fr: ASBL}}
    - {code: kringwinkel, label: {nl: Kringwinkel, en: Recycling shop, fr: Magasin de seconde main}}
  refusal_grounds: # onze keuze
    - {code: geen-interesse, label: {nl: Persoon is niet (meer) geïnteresseerd, en: Not interested (any more), fr: N''est pas ou plus intéressé}}
    - {code: ander-traject, label: {nl: Loopt al in een ander traject, en: Already in another programme, fr: Suit déjà un autre parcours}}
    - {code: al-aan-het-werk, label: {nl: Al aan het werk, en: Already at work, fr: Travaille déjà}}
    - {code: geen-arbeidsrecht, label: {nl: Geen verblijfs- of arbeidsrecht, en: No right to stay or to work, fr: Pas de droit de séjour ou de travail}}
    - {code: niet-bereikbaar, label: {nl: Niet bereikbaar, en: Cannot be reached, fr: Injoignable}}
    - {code: buiten-doelgroep, label: {nl: Buiten de doelgroep, en: Outside the target group, fr: Hors du groupe cible}}
    - {code: andere, label: {nl: Andere reden, en: Another reason, fr: Autre raison}}

entry: {mode: rolling} # onze keuze: de methodiek kent geen instapmomenten

admission: # onze keuze: de methodiek noemt geen voorwaarden, de verkenning begint met de drempels
  look_again_weeks: 8
  criteria:
    - code: leeftijd
      label: {nl: Minstens 18 jaar, en: At least 18 years, fr: Au moins 18 ans}
      condition: {fact: age_at_referral, at_least: 18}
      message: {nl: De persoon is nog geen 18 jaar., en: The person is not 18 yet., fr: "La personne n''a pas encore 18 ans."}

flow:
  starts_with: acceptance
  weeks: 156 # onze keuze: drie jaar. 624 dagen in art. 60 zijn voltijds 24 maanden; daarvoor en daarna is er tijd nodig
  steps: # [C1-C7] wat er gebeurt staat in de methodiek; de weken zijn onze keuze
    - {code: kennismaking, label: {nl: Leefsituatie verkend, en: Living situation explored, fr: Situation de vie explorée}, phase: verkenning, from_week: 1, to_week: 3, done_by: screening}
    - {code: levensdomeinen, label: {nl: Levensdomeinen gescoord, en: Life domains scored, fr: Domaines de vie évalués}, phase: verkenning, from_week: 1, to_week: 4, done_by: form, form: levensdomeinen}
    - {code: drempels, label: {nl: Voor elke drempel een actie of doorverwijzing, en: For each barrier an action or a referral, fr: "Pour chaque obstacle, une action ou une réorientation"}, phase: verkenning, from_week: 2, to_week: 6, done_by: hand}
    - {code: willen-kunnen, label: {nl: Willen naast kunnen gelegd, en: Wants put beside can, fr: Souhaits mis à côté des capacités}, phase: in-kaart, from_week: 1, to_week: 4, done_by: form, form: willen-kunnen}
    - {code: kwaliteiten, label: {nl: Kwaliteiten en tekorten in kaart, en: Qualities and shortcomings mapped, fr: Qualités et lacunes inventoriées}, phase: in-kaart, from_week: 1, to_week: 6, done_by: form, form: kwaliteiten}
    - {code: opleiding, label: {nl: Nagegaan of een opleiding zinvol is, en: Looked whether training makes sense, fr: "Vérifié si une formation est utile"}, phase: in-kaart, from_week: 3, to_week: 8, done_by: hand}
    - {code: keuze, label: {nl: Reguliere arbeidsmarkt of art. 60 gekozen, en: Regular labour market or art. 60 chosen, fr: "Marché régulier ou art. 60 choisi"}, phase: keuze, from_week: 1, to_week: 2, done_by: hand}
    - {code: vacatures, label: {nl: Geschikte vacatures gezocht, en: Fitting vacancies looked for, fr: "Offres d''emploi adaptées cherchées"}, phase: regulier, from_week: 1, to_week: 4, done_by: hand}
    - {code: sollicitatie, label: {nl: Cv en brief klaar, en: CV and letter ready, fr: CV et lettre prêts}, phase: regulier, from_week: 1, to_week: 4, done_by: hand}
    - {code: bemiddeling, label: {nl: Bemiddeld bij een werkgever en maatregelen toegelicht, en: Mediated with an employer and measures explained, fr: "Médiation auprès d''un employeur et mesures expliquées"}, phase: regulier, from_week: 3, to_week: 12, done_by: employer-talk}
    - {code: werkplaats, label: {nl: Geschikte werkplaats gevonden, en: Fitting workplace found, fr: Lieu de travail adapté trouvé}, phase: plaats-zoeken, from_week: 1, to_week: 8, done_by: hand}
    - {code: werkplekafspraken, label: {nl: Afspraken over begeleiding op de werkvloer, en: Guidance on the floor agreed, fr: Accompagnement sur le lieu de travail convenu}, phase: plaats-zoeken, from_week: 4, to_week: 10, done_by: form, form: werkplekafspraken}
    - {code: opstart-art60, label: {nl: Gestart in art. 60, en: Started under art. 60, fr: "Démarrage en art. 60"}, phase: plaats-zoeken, from_week: 6, to_week: 12, done_by: placement}
    - {code: tussentijds, label: {nl: Tussentijdse evaluatie op de werkvloer, en: Evaluation on the floor on the way, fr: Évaluation intermédiaire sur le lieu de travail}, phase: begeleiding-art60, from_week: 8, to_week: 14, done_by: form, form: werkvloer-evaluatie}
    - {code: blijven, label: {nl: Nagegaan of de cliënt kan blijven, en: Looked whether the client can stay, fr: Vérifié si le bénéficiaire peut rester}, phase: einde-art60, from_week: 1, to_week: 4, done_by: form, form: einde-art60}
    - {code: maatregelen, label: {nl: Tewerkstellingsmaatregelen nagegaan, en: Employment measures looked at, fr: "Mesures d''emploi vérifiées"}, phase: einde-art60, from_week: 1, to_week: 6, done_by: hand}
    - {code: nieuwe-sollicitaties, label: {nl: Sollicitaties voorbereid, en: Applications prepared, fr: Candidatures préparées}, phase: einde-art60, from_week: 2, to_week: 10, done_by: hand}
  deviation_reasons: # onze keuze
    - {code: gezondheid, label: {nl: Gezondheid, en: Health, fr: Santé}}
    - {code: gezin, label: {nl: Gezin, en: Family, fr: Famille}}
    - {code: hulpverlening, label: {nl: Hulpverlening gaat voor, en: Care comes first, fr: L''aide passe d''abord}}
    - {code: werkplaats, label: {nl: Werkplaats viel weg, en: The workplace fell through, fr: Le lieu de travail a fait défaut}}
    - {code: op-vraag, label: {nl: Op vraag van de cliënt, en: At the client''s request, fr: À la demande du bénéficiaire}}
    - {code: andere, label: {nl: Andere reden, en: Another reason, fr: Autre raison}}

# De vijf fasen van de methodiek. Fase 3 en 4 hebben elk een weg voor de reguliere markt en een voor art. 60.
phases:
  - code: verkenning # [C1]
    label: {nl: "Fase 1: verkenning", en: "Phase 1: exploration", fr: "Phase 1 : exploration"}
    forms: [levensdomeinen]
    leave:
      # "verdwenen of tot normale proporties gebracht". Zacht (onze keuze): hulp kan doorlopen terwijl iemand verder gaat
      - {code: drempels, label: {nl: Randproblemen verdwenen of tot normale proporties gebracht, en: Barriers gone or brought to normal proportions, fr: Problèmes connexes disparus ou ramenés à des proportions normales}, hardness: soft, condition: {fact: open_barriers, at_most: 0}}
      # onze keuze: zelfredzaamheid 1 is een acute nood
      - {code: acuut, label: {nl: Geen acute nood op een levensdomein, en: No acute need on a life domain, fr: Pas de besoin aigu dans un domaine de vie}, hardness: soft, condition: {fact: count.zrm.at_most_1, at_most: 0}}
  - code: in-kaart # [C2]
    label: {nl: "Fase 2: kwaliteiten en gebreken in kaart", en: "Phase 2: mapping qualities and shortcomings", fr: "Phase 2 : inventaire des qualités et des lacunes"}
    repeatable: true
    forms: [willen-kunnen, kwaliteiten]
    leave:
      - {code: in-kaart, label: {nl: Willen en kunnen zijn in kaart, en: Wants and can are mapped, fr: Souhaits et capacités sont inventoriés}, hardness: soft, condition: {all: [{fact: form.willen-kunnen.filled_on, known: true}, {fact: form.kwaliteiten.filled_on, known: true}]}}
      - {code: afstand, label: {nl: Willen en kunnen zijn realistisch op elkaar afgestemd, en: Wants and can fit each other realistically, fr: Souhaits et capacités concordent de façon réaliste}, hardness: soft, condition: {fact: finding.afstand, at_least: klein}}
  - code: keuze # [C3]
    label: {nl: "Fase 3: regulier of art. 60", en: "Phase 3: regular or art. 60", fr: "Phase 3 : régulier ou art. 60"}
    repeatable: true
    leave:
      - {code: beslist, label: {nl: Beslist welke weg, en: Decided which way, fr: Voie décidée}, condition: {fact: decision.spoor, known: true}}
  - code: regulier # [C4]
    label: {nl: "Fase 3: zoeken op de reguliere arbeidsmarkt", en: "Phase 3: looking on the regular labour market", fr: "Phase 3 : recherche sur le marché régulier"}
    optional: true
    repeatable: true
    after: [keuze, begeleiding-regulier, einde-art60]
    enter:
      - {code: spoor, label: {nl: Gekozen voor de reguliere arbeidsmarkt, en: Chose the regular labour market, fr: A choisi le marché régulier}, hardness: soft, condition: {any: [{fact: decision.spoor, is: regulier}, {fact: decision.na-art60, known: true}]}}
  - code: plaats-zoeken # [C5]
    label: {nl: "Fase 3: een plaats in art. 60 zoeken", en: "Phase 3: looking for a place under art. 60", fr: "Phase 3 : recherche d''un lieu art. 60"}
    optional: true
    repeatable: true
    after: [keuze, regulier, begeleiding-art60]
    enter:
      - {code: spoor, label: {nl: Gekozen voor art. 60, en: Chose art. 60, fr: "A choisi l''art. 60"}, condition: {fact: decision.spoor, is: art60}}
    forms: [werkplekafspraken]
  - code: begeleiding-art60 # [C6] intensief
    label: {nl: "Fase 4: begeleiding tijdens art. 60", en: "Phase 4: guidance during art. 60", fr: "Phase 4 : accompagnement pendant l''art. 60"}
    optional: true
    repeatable: true
    after: [plaats-zoeken]
    enter:
      # de schriftelijke afspraken tussen OCMW, gebruiker en cliënt worden getekend voor de start (administratieve instructies RSZ)
      - {code: afspraken, label: {nl: Afspraken met de werkplaats zijn getekend, en: Agreement with the workplace is signed, fr: Convention avec le lieu de travail signée}, condition: {fact: form.werkplekafspraken.filled_on, known: true}}
      - {code: gestart, label: {nl: Tewerkstelling in art. 60 loopt, en: The job under art. 60 runs, fr: "L''emploi art. 60 est en cours"}, condition: {all: [{fact: placement.running, is: true}, {fact: placement.form, is: art60}]}}
    forms: [werkvloer-evaluatie]
  - code: begeleiding-regulier # [C6] "maar dit is facultatief (vaak hangt dit ook af van de houding van de werkgever)"
    label: {nl: "Fase 4: begeleiding op de reguliere markt (facultatief)", en: "Phase 4: guidance on the regular market (optional)", fr: "Phase 4 : accompagnement sur le marché régulier (facultatif)"}
    optional: true
    repeatable: true
    after: [regulier, einde-art60]
    enter:
      - {code: gestart, label: {nl: Aan het werk, en: At work, fr: Au travail}, condition: {fact: placement.running, is: true}}
  - code: einde-art60 # [C7] begint vanzelf, 13 weken voor het einde (onze keuze: een kwartaal om te zoeken en te solliciteren)
    label: {nl: "Fase 5: einde art. 60", en: "Phase 5: end of art. 60", fr: "Phase 5 : fin de l''art. 60"}
    weeks: 13
    optional: true
    repeatable: true
    after: [begeleiding-art60]
    enter:
      - {code: spoor, label: {nl: Gekozen voor art. 60, en: Chose art. 60, fr: "A choisi l''art. 60"}, condition: {fact: decision.spoor, is: art60}}
    starts_before: {fact: rule.art60.end, weeks: 13}
    forms: [einde-art60]

decisions: # met gronden
  - code: spoor # [C3]
    label: {nl: Reguliere arbeidsmarkt of art. 60, en: Regular labour market or art. 60, fr: Marché régulier ou art. 60}
    phase: keuze
    options:
      - {code: regulier, label: {nl: Reguliere arbeidsmarkt, en: Regular labour market, fr: Marché du travail régulier}}
      - {code: art60, label: {nl: "Artikel 60 §7, regulier is (nog) te hoog gegrepen", en: "Article 60 §7, regular work asks too much (as yet)", fr: "Article 60 §7, le régulier est (encore) trop exigeant"}}
  - code: na-art60 # [C7]
    label: {nl: Na art. 60, en: After art. 60, fr: "Après l''art. 60"}
    phase: einde-art60
    options:
      - {code: blijven, label: {nl: Blijft bij de werkplaats, en: Stays at the workplace, fr: Reste sur le lieu de travail}}
      - {code: andere-werkgever, label: {nl: Andere werkgever, en: Another employer, fr: Autre employeur}}
      - {code: opleiding, label: {nl: Opleiding, en: Training, fr: Formation}}
      - {code: uitkering, label: {nl: "Nog geen werk: uitkering", en: "No work yet: benefit", fr: "Pas encore d''emploi : allocation"}}

sessions: # "regelmatige gesprekken", "frequente contacten": aantal en duur zijn onze keuze
  - {code: verkennend-gesprek, label: {nl: Verkennend gesprek, en: Exploring talk, fr: "Entretien d''exploration"}, kind: screening, setting: one-to-one, minutes: 60, planned: 3, required: 1, phase: verkenning, maximum_gap_days: 14, form: screening}
  - {code: loopbaangesprek, label: {nl: Gesprek over willen en kunnen, en: Talk about wants and can, fr: Entretien sur souhaits et capacités}, kind: talk, setting: one-to-one, minutes: 60, planned: 4, required: 2, phase: in-kaart, maximum_gap_days: 14, form: willen-kunnen}
  - {code: sollicitatietraining, label: {nl: Sollicitaties voorbereiden, en: Preparing applications, fr: Préparer des candidatures}, kind: training, setting: one-to-one, minutes: 90, planned: 3, required: 0, phase: regulier}
  - {code: werkvloeroverleg, label: {nl: Overleg op de werkvloer, en: Meeting on the floor, fr: Concertation sur le lieu de travail}, kind: meeting, setting: one-to-one, minutes: 60, planned: 6, required: 2, phase: begeleiding-art60, parties: [employer, instructor], form: werkvloer-evaluatie}
  - {code: eindgesprek, label: {nl: "Gesprek over het einde van art. 60", en: Talk about the end of art. 60, fr: "Entretien sur la fin de l''art. 60"}, kind: meeting, setting: one-to-one, minutes: 60, planned: 2, required: 1, phase: einde-art60, parties: [employer], form: einde-art60}

# Een onderwerp met levels vraagt een niveau (van laag naar hoog). tier: ordinary (gewoon) of health (gezondheid).
subjects:
  - {code: gezin, label: {nl: Gezinssituatie, en: Family situation, fr: Situation familiale}}
  - {code: gezondheid, label: {nl: "Gezondheid (ziekte, depressie, …)", en: "Health (illness, depression, …)", fr: "Santé (maladie, dépression, …)"}, tier: health}
  - {code: verslaving, label: {nl: "Verslaving (drank, drugs, …)", en: "Addiction (drink, drugs, …)", fr: "Dépendance (alcool, drogues, …)"}, tier: health}
  - {code: drempel, label: {nl: Drempel op weg naar werk, en: Barrier to work, fr: Obstacle à l''emploi}}
  - {code: aanmelding, label: {nl: Toelichting bij de aanmelding, en: Explanation with the referral, fr: Explication de l''orientation}, tier: health}
  # [C2] willen naast kunnen: telkens twee vragen met dezelfde maat, en de afstand ertussen
  - {code: wil-job, label: {nl: Gewenst werk, en: Work wanted, fr: Travail souhaité}}
  - {code: kan-job, label: {nl: Werk dat haalbaar is, en: Work that is within reach, fr: Travail accessible}}
  - {code: wil-uren, label: {nl: Gewenste uren per week, en: Hours a week wanted, fr: Heures souhaitées par semaine}, answer: number}
  - {code: kan-uren, label: {nl: Haalbare uren per week, en: Hours a week within reach, fr: Heures possibles par semaine}, answer: number}
  - {code: wil-reistijd, label: {nl: Gewenste reistijd in minuten, en: "Travel time wanted, in minutes", fr: "Temps de trajet souhaité, en minutes"}, answer: number}
  - {code: kan-reistijd, label: {nl: Haalbare reistijd in minuten, en: "Travel time within reach, in minutes", fr: "Temps de trajet possible, en minutes"}, answer: number}
  - code: afstand
    label: {nl: Afstand tussen willen en kunnen, en: Distance between wants and can, fr: Distance entre souhaits et capacités}
    levels: # van ver naar passend
      - {code: groot, label: {nl: "groot: eerst een tussendoel", en: "great: another target first", fr: "grande : un autre objectif d''abord"}}
      - {code: klein, label: {nl: "klein: met opleiding of ervaring te overbruggen", en: "small: training or experience can bridge it", fr: "petite : une formation ou de l''expérience suffit"}}
      - {code: geen, label: {nl: "geen: willen en kunnen passen", en: "none: wants and can fit", fr: "aucune : souhaits et capacités concordent"}}
  - code: opleiding
    label: {nl: Hoogste diploma, en: Highest diploma, fr: Diplôme le plus élevé}
    levels:
      - {code: geen, label: {nl: Geen diploma, en: No diploma, fr: Aucun diplôme}}
      - {code: lager, label: {nl: Lager onderwijs, en: Primary school, fr: Enseignement primaire}}
      - {code: secundair-2, label: {nl: Tweede graad secundair, en: Lower secondary, fr: Secondaire inférieur}}
      - {code: secundair-3, label: {nl: Derde graad secundair, en: Upper secondary, fr: Secondaire supérieur}}
      - {code: hoger, label: {nl: Hoger onderwijs, en: Higher education, fr: Enseignement supérieur}}
  - code: diploma-erkend
    label: {nl: Diploma in België erkend, en: Diploma recognised in Belgium, fr: Diplôme reconnu en Belgique}
    choices:
      - {code: ja, label: {nl: Ja, en: "Yes", fr: Oui}}
      - {code: aangevraagd, label: {nl: Aangevraagd, en: Asked for, fr: Demandé}}
      - {code: nee, label: {nl: Nee, en: "No", fr: Non}}
  - {code: ervaring, label: {nl: Werkervaring, en: Work experience, fr: Expérience professionnelle}}
  - code: opleiding-zinvol
    label: {nl: "Is een (bijkomende) opleiding zinvol?", en: "Does (more) training make sense?", fr: "Une formation (complémentaire) est-elle utile ?"}
    choices:
      - {code: nee, label: {nl: Nee, en: "No", fr: Non}}
      - {code: naast-werk, label: {nl: "Ja, naast het werk", en: "Yes, beside work", fr: "Oui, en plus du travail"}}
      - {code: eerst, label: {nl: "Ja, voor het werk", en: "Yes, before work", fr: "Oui, avant l''emploi"}}
  - code: computer
    label: {nl: Computervaardigheden, en: Computer skills, fr: Compétences informatiques}
    levels:
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - code: rijbewijs
    label: {nl: Rijbewijs, en: Driving licence, fr: Permis de conduire}
    choices:
      - {code: geen, label: {nl: Geen, en: None, fr: Aucun}}
      - {code: theorie, label: {nl: Theorie behaald, en: Theory passed, fr: Théorie réussie}}
      - {code: am, label: {nl: AM (bromfiets), en: AM (moped), fr: AM (cyclomoteur)}}
      - {code: b, label: {nl: B (auto), en: B (car), fr: B (voiture)}}
      - {code: c, label: {nl: C of hoger (vrachtwagen), en: C or higher (lorry), fr: C ou plus (camion)}}
  - code: nederlands
    label: {nl: Nederlands, en: Dutch, fr: Néerlandais}
    levels:
      - {code: geen, label: {nl: Geen, en: None, fr: Aucun}}
      - {code: a1, label: {nl: A1, en: A1, fr: A1}}
      - {code: a2, label: {nl: A2, en: A2, fr: A2}}
      - {code: b1, label: {nl: B1, en: B1, fr: B1}}
      - {code: b2, label: {nl: B2, en: B2, fr: B2}}
      - {code: c1, label: {nl: C1, en: C1, fr: C1}}
      - {code: c2, label: {nl: C2, en: C2, fr: C2}}
      - {code: moedertaal, label: {nl: Moedertaal, en: Mother tongue, fr: Langue maternelle}}
  - code: frans
    label: {nl: Frans, en: French, fr: Français}
    levels:
      - {code: geen, label: {nl: Geen, en: None, fr: Aucun}}
      - {code: a1, label: {nl: A1, en: A1, fr: A1}}
      - {code: a2, label: {nl: A2, en: A2, fr: A2}}
      - {code: b1, label: {nl: B1, en: B1, fr: B1}}
      - {code: b2, label: {nl: B2, en: B2, fr: B2}}
      - {code: c1, label: {nl: C1, en: C1, fr: C1}}
      - {code: c2, label: {nl: C2, en: C2, fr: C2}}
      - {code: moedertaal, label: {nl: Moedertaal, en: Mother tongue, fr: Langue maternelle}}
  - code: engels
    label: {nl: Engels, en: English, fr: Anglais}
    levels:
      - {code: geen, label: {nl: Geen, en: None, fr: Aucun}}
      - {code: a1, label: {nl: A1, en: A1, fr: A1}}
      - {code: a2, label: {nl: A2, en: A2, fr: A2}}
      - {code: b1, label: {nl: B1, en: B1, fr: B1}}
      - {code: b2, label: {nl: B2, en: B2, fr: B2}}
      - {code: c1, label: {nl: C1, en: C1, fr: C1}}
      - {code: c2, label: {nl: C2, en: C2, fr: C2}}
      - {code: moedertaal, label: {nl: Moedertaal, en: Mother tongue, fr: Langue maternelle}}
  - code: attitude
    label: {nl: Attitude, en: Attitude, fr: Attitude}
    levels:
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - code: motivatie
    label: {nl: Motivatie, en: Motivation, fr: Motivation}
    levels:
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - code: stiptheid
    label: {nl: Stiptheid, en: Punctuality, fr: Ponctualité}
    levels:
      - {code: nog-niet, label: {nl: nog niet, en: not yet, fr: pas encore}}
      - {code: soms, label: {nl: soms, en: sometimes, fr: parfois}}
      - {code: meestal, label: {nl: meestal, en: mostly, fr: la plupart du temps}}
      - {code: steeds, label: {nl: steeds, en: always, fr: toujours}}
  - code: werktempo
    label: {nl: Werktempo, en: Pace of work, fr: Rythme de travail}
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
  # [C5] de afspraken met de werkplaats
  - {code: werkplaats, label: {nl: Werkplaats en gebruiker, en: Workplace and user, fr: Lieu de travail et utilisateur}}
  - code: soort-werkplaats
    label: {nl: Soort werkplaats, en: Kind of workplace, fr: Type de lieu de travail}
    choices:
      - {code: eigen, label: {nl: Eigen dienst van het OCMW, en: Own service of the welfare centre, fr: Propre service du CPAS}}
      - {code: sociale-werkplaats, label: {nl: Sociale werkplaats (maatwerkbedrijf), en: Sheltered workshop, fr: Entreprise de travail adapté}}
      - {code: vzw, label: {nl: Vzw, en: Non-profit organisation, fr: ASBL}}
      - {code: kringwinkel, label: {nl: Kringwinkel, en: Recycling shop, fr: Magasin de seconde main}}
      - {code: andere, label: {nl: Andere, en: Other, fr: Autre}}
  - {code: werkplek-begeleider, label: {nl: Wie begeleidt op de werkvloer, en: Who guides on the floor, fr: Qui accompagne sur le lieu de travail}}
  - {code: werkplek-doelen, label: {nl: Leerdoelen op de werkplaats, en: Learning aims at the workplace, fr: Objectifs d''apprentissage}}
  - {code: werkplek-uren, label: {nl: Uren per week, en: Hours a week, fr: Heures par semaine}, answer: number}
  - {code: overeenkomst, label: {nl: Overeenkomst getekend op, en: Agreement signed on, fr: Convention signée le}, answer: day}
  - {code: werkvloer, label: {nl: "Hoe gaat het op de werkvloer?", en: "How are things on the floor?", fr: "Comment cela va-t-il sur le lieu de travail ?"}}
  # [C7]
  - code: kan-blijven
    label: {nl: "Kan de cliënt blijven?", en: "Can the client stay?", fr: "Le bénéficiaire peut-il rester ?"}
    choices:
      - {code: ja, label: {nl: Ja, en: "Yes", fr: Oui}}
      - {code: met-maatregel, label: {nl: "Ja, met een tewerkstellingsmaatregel", en: "Yes, with an employment measure", fr: "Oui, avec une mesure d''emploi"}}
      - {code: nee, label: {nl: Nee, en: "No", fr: Non}}
  - {code: maatregelen, label: {nl: Maatregelen die kunnen, en: Measures that apply, fr: Mesures possibles}}
  - {code: volgende-stap, label: {nl: Volgende stap, en: Next step, fr: Étape suivante}}

# [C1] De methodiek peilt naar gezondheid, gezin en verslaving. De zelfredzaamheid-matrix is onze keuze: dertien domeinen, van 1 (acute
# nood) tot 5 (volledig zelfredzaam). Hoog is goed: omgekeerd aan de EuropASI. De matrix is een foto van nu.
instruments:
  - code: zrm
    label: {nl: Zelfredzaamheid-matrix, en: Self-sufficiency matrix, fr: "Matrice d''autonomie"}
    lowest: 1
    highest: 5
    direction: high-is-good
    domains:
      - {code: financien, label: {nl: Financiën, en: Finances, fr: Finances}}
      - {code: werk-opleiding, label: {nl: Werk en opleiding, en: Work and training, fr: Travail et formation}}
      - {code: tijdsbesteding, label: {nl: Tijdsbesteding, en: Use of time, fr: Emploi du temps}}
      - {code: huisvesting, label: {nl: Huisvesting, en: Housing, fr: Logement}}
      - {code: huiselijke-relaties, label: {nl: Huiselijke relaties, en: Relations at home, fr: Relations au foyer}}
      - {code: geestelijke-gezondheid, label: {nl: Geestelijke gezondheid, en: Mental health, fr: Santé mentale}, tier: health}
      - {code: lichamelijke-gezondheid, label: {nl: Lichamelijke gezondheid, en: Physical health, fr: Santé physique}, tier: health}
      - {code: middelengebruik, label: {nl: Middelengebruik, en: Use of substances, fr: Usage de substances}, tier: health}
      - {code: basale-adl, label: {nl: "Dagelijks leven: basis", en: "Daily life: basics", fr: "Vie quotidienne : base"}, tier: health}
      - {code: instrumentele-adl, label: {nl: "Dagelijks leven: organiseren", en: "Daily life: organising", fr: "Vie quotidienne : organisation"}}
      - {code: sociaal-netwerk, label: {nl: Sociaal netwerk, en: Social network, fr: Réseau social}}
      - {code: participatie, label: {nl: Maatschappelijke participatie, en: Taking part in society, fr: Participation sociale}}
      - {code: justitie, label: {nl: Justitie, en: Justice, fr: Justice}, tier: judicial}
    bands:
      - {lowest: 1, highest: 1, label: {nl: acute nood, en: acute need, fr: besoin aigu}}
      - {lowest: 2, highest: 2, label: {nl: niet zelfredzaam, en: not self-sufficient, fr: non autonome}}
      - {lowest: 3, highest: 3, label: {nl: beperkt zelfredzaam, en: barely self-sufficient, fr: peu autonome}}
      - {lowest: 4, highest: 4, label: {nl: voldoende zelfredzaam, en: sufficiently so, fr: suffisamment autonome}}
      - {lowest: 5, highest: 5, label: {nl: volledig zelfredzaam, en: fully self-sufficient, fr: pleinement autonome}}

# [C1] "drempel → actie → doorverwijzing → opvolging": elk levensdomein van de matrix kan een drempel zijn; de andere soorten en de weken
# zijn onze keuze. De fase verkenning vraagt naar open_barriers.
barriers:
  look_again_weeks: 4
  instrument: zrm
  kinds:
    - {code: kinderopvang, label: {nl: Kinderopvang, en: Childcare, fr: "Garde d''enfants"}}
    - {code: vervoer, label: {nl: Vervoer, en: Transport, fr: Transport}}
    - {code: taal, label: {nl: Taal, en: Language, fr: Langue}, look_again_weeks: 8}

# [C2] "Wat wil betrokkene? Wat kan betrokkene? Is dit realistisch op elkaar afgestemd": de afstand staat op een pagina van het dossier
wants_and_can:
  pairs: [{want: wil-job, can: kan-job}, {want: wil-uren, can: kan-uren}, {want: wil-reistijd, can: kan-reistijd}]
  can: [opleiding, diploma-erkend, ervaring, opleiding-zinvol, computer, rijbewijs, nederlands, frans, engels, attitude, motivatie, stiptheid, werktempo, zelfstandigheid, samenwerken]
  work: wil-job
  dutch: nederlands
  licence: rijbewijs

screening: # [C1] "bij de eerste gesprekken wordt gepeild naar de concrete leefsituatie"
  title: {nl: Verkennend gesprek, en: Exploring talk, fr: "Entretien d''exploration"}
  sections:
    - title: {nl: Leefsituatie, en: Living situation, fr: Situation de vie}
      questions:
        - {subject: gezin, label: {nl: "In welke gezinssituatie leeft u?", en: "What is your family situation?", fr: "Quelle est votre situation familiale ?"}, required: true}
        - {subject: gezondheid, label: {nl: "Heeft u gezondheidsproblemen die het werk raken?", en: "Do you have health problems that touch work?", fr: "Avez-vous des problèmes de santé qui touchent au travail ?"}}
        - {subject: verslaving, label: {nl: "Is er een verslaving die het werk raakt?", en: "Is there an addiction that touches work?", fr: "Y a-t-il une dépendance qui touche au travail ?"}}
        - {subject: drempel, label: {nl: "Wat staat de stap naar werk in de weg?", en: "What is in the way of the step to work?", fr: "Qu''est-ce qui fait obstacle à l''emploi ?"}}
forms:
  - code: levensdomeinen # [C1] herhaald, zodat te zien is of een drempel kleiner wordt
    title: {nl: Levensdomeinen, en: Life domains, fr: Domaines de vie}
    instruments: [zrm]
    repeat_weeks: 12 # onze keuze
    compared: true
  - code: willen-kunnen # [C2] "Wat wil betrokkene? Wat kan betrokkene? Is dit realistisch op elkaar afgestemd"
    title: {nl: Willen en kunnen, en: Wants and can, fr: Souhaits et capacités}
    answered_by: [participant, coach]
    repeat_weeks: 8 # onze keuze
    compared: true
    sections:
      - title: {nl: Werk, en: Work, fr: Travail}
        questions:
          - {subject: wil-job, label: {nl: "Welk werk wil u?", en: "Which work do you want?", fr: "Quel travail voulez-vous ?"}, required: true}
          - {subject: kan-job, label: {nl: "Welk werk kan u nu?", en: "Which work can you do now?", fr: "Quel travail pouvez-vous faire maintenant ?"}}
      - title: {nl: Uren en weg, en: Hours and way, fr: Heures et trajet}
        questions:
          - {subject: wil-uren, label: {nl: "Hoeveel uren per week wil u?", en: "How many hours a week do you want?", fr: "Combien d''heures par semaine voulez-vous ?"}}
          - {subject: kan-uren, label: {nl: "Hoeveel uren per week kan u?", en: "How many hours a week can you?", fr: "Combien d''heures par semaine pouvez-vous ?"}}
          - {subject: wil-reistijd, label: {nl: "Hoe lang wil u onderweg zijn (minuten)?", en: "How long do you want to travel (minutes)?", fr: "Combien de temps voulez-vous être en route (minutes) ?"}}
          - {subject: kan-reistijd, label: {nl: "Hoe lang kan u onderweg zijn (minuten)?", en: "How long can you travel (minutes)?", fr: "Combien de temps pouvez-vous être en route (minutes) ?"}}
      - title: {nl: "Past het?", en: "Does it fit?", fr: "Cela concorde-t-il ?"}
        questions:
          - {subject: afstand, label: {nl: Afstand tussen willen en kunnen, en: Distance between wants and can, fr: Distance entre souhaits et capacités}}
  - code: kwaliteiten # [C2]
    title: {nl: Kwaliteiten en tekorten, en: Qualities and shortcomings, fr: Qualités et lacunes}
    sections:
      - title: {nl: Diploma en opleiding, en: Diploma and training, fr: Diplôme et formation}
        questions:
          - {subject: opleiding, label: {nl: Hoogste diploma, en: Highest diploma, fr: Diplôme le plus élevé}}
          - {subject: diploma-erkend, label: {nl: "Is het diploma in België erkend?", en: "Is the diploma recognised in Belgium?", fr: "Le diplôme est-il reconnu en Belgique ?"}}
          - {subject: ervaring, label: {nl: Werkervaring, en: Work experience, fr: Expérience professionnelle}}
          - {subject: opleiding-zinvol, label: {nl: "Is een (bijkomende) opleiding zinvol?", en: "Does (more) training make sense?", fr: "Une formation (complémentaire) est-elle utile ?"}}
      - title: {nl: Vaardigheden, en: Skills, fr: Compétences}
        questions:
          - {subject: computer, label: {nl: Met de computer werken, en: Working with a computer, fr: Travailler sur ordinateur}}
          - {subject: rijbewijs, label: {nl: Rijbewijs, en: Driving licence, fr: Permis de conduire}}
          - {subject: nederlands, label: {nl: Nederlands, en: Dutch, fr: Néerlandais}}
          - {subject: frans, label: {nl: Frans, en: French, fr: Français}}
          - {subject: engels, label: {nl: Engels, en: English, fr: Anglais}}
      - title: {nl: Houding, en: Attitude, fr: Attitude}
        questions:
          - {subject: attitude, label: {nl: Juiste attitude, en: Right attitude, fr: Bonne attitude}}
          - {subject: motivatie, label: {nl: Motivatie, en: Motivation, fr: Motivation}}
  - code: werkplekafspraken # [C5] OCMW, gebruiker en cliënt tekenen voor de start
    title: {nl: Afspraken over de werkplaats, en: Agreement about the workplace, fr: Convention sur le lieu de travail}
    sections:
      - title: {nl: Werkplaats, en: Workplace, fr: Lieu de travail}
        questions:
          - {subject: werkplaats, label: {nl: "Welke werkplaats?", en: "Which workplace?", fr: "Quel lieu de travail ?"}, required: true}
          - {subject: soort-werkplaats, label: {nl: Soort werkplaats, en: Kind of workplace, fr: Type de lieu de travail}, required: true}
          - {subject: werkplek-begeleider, label: {nl: "Wie begeleidt op de werkvloer?", en: "Who guides on the floor?", fr: "Qui accompagne sur le lieu de travail ?"}, required: true}
          - {subject: werkplek-doelen, label: {nl: "Wat leert de cliënt er?", en: "What does the client learn there?", fr: "Qu''y apprend le bénéficiaire ?"}}
          - {subject: werkplek-uren, label: {nl: Uren per week, en: Hours a week, fr: Heures par semaine}}
          - {subject: overeenkomst, label: {nl: Overeenkomst getekend op, en: Agreement signed on, fr: Convention signée le}}
  - code: werkvloer-evaluatie # [C6]
    title: {nl: Evaluatie op de werkvloer, en: Evaluation on the floor, fr: Évaluation sur le lieu de travail}
    answered_by: [employer, coach, participant]
    repeat_weeks: 13 # onze keuze
    compared: true
    sections:
      - title: {nl: "Hoe werkt de cliënt?", en: "How does the client work?", fr: "Comment travaille le bénéficiaire ?"}
        questions:
          - {subject: stiptheid, label: {nl: Stiptheid, en: Punctuality, fr: Ponctualité}}
          - {subject: werktempo, label: {nl: Werktempo, en: Pace of work, fr: Rythme de travail}}
          - {subject: zelfstandigheid, label: {nl: Zelfstandigheid, en: Independence, fr: Autonomie}}
          - {subject: samenwerken, label: {nl: Samenwerken, en: Working together, fr: Collaboration}}
          - {subject: werkvloer, label: {nl: "Hoe gaat het?", en: "How are things?", fr: "Comment cela va-t-il ?"}}
  - code: einde-art60 # [C7] "Kan betrokkene blijven op de plaats waar hij/zij gewerkt heeft?"
    title: {nl: Einde art. 60, en: End of art. 60, fr: "Fin de l''art. 60"}
    sections:
      - title: {nl: "En daarna?", en: "And after that?", fr: "Et ensuite ?"}
        questions:
          - {subject: kan-blijven, label: {nl: "Kan de cliënt op de werkplaats blijven?", en: "Can the client stay at the workplace?", fr: "Le bénéficiaire peut-il rester sur le lieu de travail ?"}, required: true}
          - {subject: maatregelen, label: {nl: "Welke maatregelen kunnen?", en: "Which measures apply?", fr: "Quelles mesures sont possibles ?"}, ask_when: {fact: finding.kan-blijven, is_not: ja}}
          - {subject: volgende-stap, label: {nl: "Wat is de volgende stap?", en: "What is the next step?", fr: "Quelle est l''étape suivante ?"}}

cv: {experience: [ervaring], training: [opleiding], languages: [nederlands, frans, engels], competences: [computer, stiptheid, werktempo, zelfstandigheid, samenwerken], licences: [rijbewijs]} # [C4] onze keuze: gezondheid en justitie staan er nooit op

contact_watch: # [C1] "blijft echter contact houden om na te gaan of betrokkene wel degelijk aan zijn/haar probleem werkt"; de weken zijn onze keuze
  - {party: participant, after_weeks: 4}
  - {party: care, after_weeks: 6}

# [C5] In art. 60 is het OCMW altijd de juridische werkgever; de gebruiker is de eigen dienst of de organisatie waar de cliënt werkt.
# activation: onze keuze, tewerkstelling en IBO tellen, stage en opleiding niet. Art. 60 duurt zo lang als de dagen hieronder.
contract_forms:
  - {code: vast, label: {nl: Vast contract, en: Permanent contract, fr: Contrat à durée indéterminée}, circuit: normal, activation: true, esf: employment, needs: [weekly-hours], lasting: true}
  - {code: bepaald, label: {nl: Contract bepaalde duur, en: Fixed-term contract, fr: Contrat à durée déterminée}, circuit: normal, activation: true, esf: employment, needs: [planned-end, weekly-hours]}
  - {code: uitzend, label: {nl: Uitzendarbeid, en: Temporary agency work, fr: Travail intérimaire}, circuit: normal, activation: true, esf: employment, needs: [legal-employer], legal_employer: agency, user: true}
  - {code: ibo, label: {nl: IBO, en: Individual training in the company (IBO), fr: Formation individuelle en entreprise (IBO)}, circuit: normal, activation: true, esf: training, needs: [planned-end], legal_employer: vdab, minimum_months: 1, maximum_months: 6}
  - {code: ibo-plus, label: {nl: IBO+, en: "Individual training in the company, longer (IBO+)", fr: "Formation individuelle en entreprise, prolongée (IBO+)"}, circuit: normal, activation: true, esf: training, needs: [planned-end], legal_employer: vdab, minimum_months: 1, maximum_months: 12}
  - {code: maatwerk, label: {nl: Collectief maatwerk, en: Sheltered work (maatwerk), fr: Travail adapté collectif (maatwerk)}, circuit: social, activation: true, esf: employment, needs: [weekly-hours]}
  - {code: individueel-maatwerk, label: {nl: Individueel maatwerk, en: Supported work with an ordinary employer, fr: Travail adapté individuel}, circuit: normal, activation: true, esf: employment, needs: [weekly-hours]}
  - {code: art60, label: {nl: Artikel 60 §7, en: Article 60 §7, fr: Article 60 §7}, circuit: social, activation: true, esf: employment, needs: [legal-employer, planned-end], legal_employer: ocmw, user: true}
  - {code: art61, label: {nl: Artikel 61, en: Article 61, fr: Article 61}, circuit: normal, activation: true, esf: employment, needs: [weekly-hours]}
  - {code: flexi, label: {nl: Flexi-job, en: Flexi-job, fr: Flexi-job}, circuit: normal, activation: true, esf: employment}
  - {code: zelfstandig, label: {nl: Zelfstandige, en: Self-employed, fr: Indépendant}, circuit: normal, activation: true, esf: employment, legal_employer: self}
  - {code: stage, label: {nl: Stage, en: Internship, fr: Stage}, circuit: none, activation: false, esf: training, needs: [planned-end], legal_employer: none}
  - {code: bis, label: {nl: Beroepsinlevingsstage (BIS), en: Work immersion placement (BIS), fr: Stage d''immersion professionnelle (BIS)}, circuit: none, activation: false, esf: training, needs: [planned-end], legal_employer: none, minimum_months: 1, maximum_months: 6}
  - {code: bvs, label: {nl: Beroepsverkennende stage (BVS), en: Work orientation placement (BVS), fr: Stage de découverte professionnelle (BVS)}, circuit: none, activation: false, esf: none, needs: [planned-end], legal_employer: none, maximum_months: 1}
  - {code: wes, label: {nl: Werkervaringsstage (WES), en: Work experience placement (WES), fr: Stage d''expérience professionnelle (WES)}, circuit: none, activation: false, esf: training, needs: [planned-end], legal_employer: none}
  - {code: activeringsstage, label: {nl: Activeringsstage, en: Activation placement, fr: Stage d''activation}, circuit: none, activation: false, esf: none, needs: [planned-end], legal_employer: none}
  - {code: opleidingsstage, label: {nl: Opleidingsstage, en: Placement within a training course, fr: Stage de formation}, circuit: none, activation: false, esf: training, needs: [planned-end], legal_employer: none}
  - {code: werkplekleren, label: {nl: Werkplekleren (andere vorm), en: Workplace learning (other form), fr: Apprentissage sur le lieu de travail (autre)}, circuit: none, activation: false, esf: training, needs: [planned-end], legal_employer: none}
  - {code: opleiding, label: {nl: Kwalificerende opleiding, en: Qualifying training, fr: Formation qualifiante}, circuit: none, activation: false, esf: training, needs: [planned-end], legal_employer: none}
  - {code: wijk-werken, label: {nl: Wijk-werken, en: Neighbourhood work, fr: Travail de proximité (wijk-werken)}, circuit: none, activation: false, esf: none, legal_employer: none, maximum_months: 12}
  - {code: arbeidszorg, label: {nl: Arbeidszorg, en: Work-like activities, fr: Activités para-professionnelles}, circuit: none, activation: false, esf: none, legal_employer: none}

aftercare: # [C6] regulier is de opvolging facultatief: ze loopt alleen in de fase hieronder
  - {code: nazorg-werknemer, label: {nl: Gesprek na opstart, en: Talk after the start, fr: Entretien après le démarrage}, party: employee, anchor: placement-start, weeks: [1], months: [1], grace_days: 14}
cadences: # de momenten zijn onze keuze
  - {code: verkenning, label: {nl: Verkennend gesprek, en: Exploring talk, fr: "Entretien d''exploration"}, party: participant, anchor: phase-start, phase: verkenning, every_weeks: 2, until_week: 12, grace_days: 7}
  - {code: in-kaart, label: {nl: Gesprek over kwaliteiten, en: Talk about qualities, fr: Entretien sur les qualités}, party: participant, anchor: phase-start, phase: in-kaart, every_weeks: 2, until_week: 12, grace_days: 7}
  # [C6] "intensief opgevolgd": eerst dicht op elkaar, daarna elke maand tot het einde
  - {code: art60-client, label: {nl: Opvolging tijdens art. 60, en: Follow-up during art. 60, fr: "Suivi pendant l''art. 60"}, party: participant, anchor: phase-start, phase: begeleiding-art60, weeks: [1, 2, 4, 6, 8], months: [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24], stops: [phase-end, placement-end], grace_days: 14}
  - {code: art60-werkplaats, label: {nl: Overleg met de werkplaats, en: Meeting with the workplace, fr: Concertation avec le lieu de travail}, party: employer, anchor: phase-start, phase: begeleiding-art60, weeks: [2, 6], months: [3, 6, 9, 12, 15, 18, 21, 24], stops: [phase-end, placement-end], grace_days: 14}
  - {code: regulier, label: {nl: Opvolging op de reguliere markt, en: Follow-up on the regular market, fr: Suivi sur le marché régulier}, party: employee, anchor: phase-start, phase: begeleiding-regulier, weeks: [2, 6], months: [3, 6], stops: [phase-end, placement-end], grace_days: 14}
  - {code: einde-art60, label: {nl: Gesprek over wat na art. 60 komt, en: Talk about what comes after art. 60, fr: "Entretien sur l''après-art. 60"}, party: participant, anchor: phase-start, phase: einde-art60, every_weeks: 2, until_week: 12, grace_days: 7}

pauses: # onze keuze. Een pauze zet de begeleiding stil, niet de dagen van art. 60: ziekte en vakantie zijn gelijkgestelde dagen
  - {code: ziekte, label: {nl: Ziekte, en: Illness, fr: Maladie}, cause: person, limit_weeks: 26}
  - {code: opname, label: {nl: Opname of behandeling, en: Admission or treatment, fr: Hospitalisation ou traitement}, cause: person, limit_weeks: 26}
  - {code: gezin, label: {nl: Bevalling of zorg, en: Birth or care, fr: Naissance ou soins}, cause: person, limit_weeks: 40}
  - {code: opleiding, label: {nl: Opleiding elders, en: Training elsewhere, fr: Formation ailleurs}, cause: person, limit_weeks: 52}
  - {code: werkplaats, label: {nl: Wacht op een werkplaats, en: Waits for a workplace, fr: Attend un lieu de travail}, cause: organisation, limit_weeks: 13}

outcomes: # onze keuze
  - {code: regulier, label: {nl: Aan het werk op de reguliere arbeidsmarkt, en: At work on the regular labour market, fr: Au travail sur le marché régulier}, positive: true}
  - {code: gebleven, label: {nl: Aangenomen door de werkplaats van art. 60, en: Hired by the workplace of art. 60, fr: Engagé par le lieu de travail art. 60}, positive: true}
  - {code: maatwerk, label: {nl: Maatwerk, en: Sheltered work (maatwerk), fr: Travail adapté (maatwerk)}, positive: true}
  - {code: opleiding, label: {nl: Gestart met een opleiding, en: Started training, fr: A commencé une formation}, positive: true}
  - {code: uitkering, label: {nl: "Rechten op een uitkering, nog geen werk", en: "Rights to a benefit, no work yet", fr: "Droits à une allocation, pas encore d''emploi"}, positive: false, demands: [receiver]}
  - {code: andere-begeleiding, label: {nl: Overgedragen aan andere begeleiding, en: Handed over to other guidance, fr: Transmis à un autre accompagnement}, positive: false, demands: [handover, receiver]}
  - {code: gestopt, label: {nl: Vroegtijdig gestopt, en: Stopped early, fr: Arrêt anticipé}, positive: false, early: true, demands: [handover, advice, receiver]}
  - {code: niet-bereikbaar, label: {nl: Niet meer bereikbaar, en: Cannot be reached any more, fr: Devenu injoignable}, positive: false, early: true, demands: [advice]}
closing: {reopen_days: 28} # onze keuze

indicators: # de methodiek noemt geen cijfers en geen streefcijfers
  - code: begeleidingen
    label: {nl: Gestarte trajecten, en: Paths begun, fr: Parcours commencés}
    definition: {nl: Wie dit kalenderjaar startte met de verkenning., en: Who began the exploration this calendar year., fr: "Qui a commencé l''exploration cette année civile."}
    measure: guidances
    target: none
  - code: activering
    label: {nl: Activering, en: Activation, fr: Activation}
    definition: {nl: "Van wie dit kalenderjaar startte, het deel met minstens een opstart die als activering telt, art. 60 inbegrepen. Rijp na een jaar (onze keuze).", en: "Of who began this calendar year, the share with at least one start that counts as activation, art. 60 included. Ripe after a year (our choice).", fr: "De ceux qui ont commencé cette année civile, la part avec au moins un démarrage qui compte comme activation, art. 60 compris. Mûr après un an (notre choix)."}
    measure: activation
    ripe_after_weeks: 52
    target: none
  - code: keuze-art60
    label: {nl: Gekozen voor art. 60, en: Chose art. 60, fr: "Ont choisi l''art. 60"}
    definition: {nl: "Van wie dit jaar startte en een weg koos, het deel dat voor art. 60 koos.", en: "Of who began this year and chose a way, the share that chose art. 60.", fr: "De ceux qui ont commencé cette année et choisi une voie, la part qui a choisi l''art. 60."}
    measure: share
    denominator: {fact: decision.spoor, known: true}
    filter: {fact: decision.spoor, is: art60}
    target: none
  - code: na-art60-aan-het-werk
    label: {nl: Na art. 60 aan het werk, en: At work after art. 60, fr: "Au travail après l''art. 60"}
    definition: {nl: "Van wie dit jaar afsloot en voor art. 60 gekozen had, het deel dat werkt: regulier, bij de werkplaats zelf of in maatwerk.", en: "Of who closed this year and had chosen art. 60, the share at work: regular, at the workplace itself or sheltered.", fr: "De ceux qui ont clos cette année et avaient choisi l''art. 60, la part au travail : régulier, sur le lieu même ou adapté."}
    measure: share
    cohort: closed
    denominator: {fact: decision.spoor, is: art60}
    filter: {fact: outcome, in: [regulier, gebleven, maatwerk]}
    target: none
  - code: art60-bijna-om
    label: {nl: Art. 60 eindigt binnen 13 weken, en: Art. 60 ends within 13 weeks, fr: "L''art. 60 se termine dans les 13 semaines"}
    definition: {nl: "Van wie dit jaar startte, wie binnen 13 weken de dagen voor een uitkering gewerkt heeft.", en: "Of who began this year, who will have worked the days for a benefit within 13 weeks.", fr: "De ceux qui ont commencé cette année, qui aura travaillé les jours pour une allocation dans les 13 semaines."}
    measure: count
    filter: {all: [{fact: rule.art60.end, at_least: today}, {fact: rule.art60.end, at_most: {weeks: 13, after: today}}]}
    target: none

# [C6] Art. 60 duurt hoogstens tot iemand de dagen heeft voor een volledige uitkering. Voltijds is een kwartaal 78 dagen: 312, 468 en 624 zijn
# 12, 18 en 24 maanden. Tot 28-2-2026: infoblad T31 van de RVA (wie jonger is, mag ook aan de band van een oudere voldoen; 234 + 1560 dagen en
# 312 + 8 per ontbrekende dag staan hier niet). Vanaf 1-3-2026 zijn de toegangsvoorwaarden anders: 312 dagen in 36 maanden voor alle leeftijden
# is nog niet bij de RVA nagelezen. Pas dit aan als de RVA iets anders zegt; de oude banden blijven staan voor wie eerder begon.
dated_rules:
  - code: art60
    label: {nl: Dagen in art. 60 tot een volledige uitkering, en: Days under art. 60 until full benefit, fr: "Jours en art. 60 jusqu''à l''allocation complète"}
    bands:
      - {from: 2015-01-01, until: 2026-02-28, age_to: 35, days: 312, reference_months: 21}
      - {from: 2015-01-01, until: 2026-02-28, age_from: 36, age_to: 49, days: 468, reference_months: 33}
      - {from: 2015-01-01, until: 2026-02-28, age_from: 50, days: 624, reference_months: 42}
      - {from: 2026-03-01, days: 312, reference_months: 36}

retention: # onze keuze: een sociaal dossier blijft 5 tot 10 jaar; gezondheid gaat sneller weg
  years: 10
  from: closing
  sensitive_years: 2
  note:
    nl: De termijn van het sociaal dossier bepaalt het OCMW zelf; tien jaar is onze keuze.
    en: The welfare centre itself sets the term of the social file; ten years is our choice.
    fr: Le CPAS fixe lui-même le délai du dossier social ; dix ans est notre choix.
','2026-11-26T11:13:42.985Z','opstap','');
CREATE TABLE recovery_codes (
    user_id TEXT NOT NULL REFERENCES users (id), code_hash TEXT NOT NULL, made_at TEXT NOT NULL, used_at TEXT,
    PRIMARY KEY (user_id, code_hash)
) STRICT;
CREATE TABLE referrals (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), birth_day TEXT NOT NULL, programme TEXT NOT NULL,
    referrer_id TEXT REFERENCES users (id), referrer_name TEXT NOT NULL, institution TEXT, prison TEXT NOT NULL,
    referred_on TEXT NOT NULL, reason TEXT NOT NULL, has_consent INTEGER NOT NULL CHECK (has_consent = 1),
    earliest_day TEXT, source TEXT NOT NULL, state TEXT NOT NULL, decided_by TEXT, decided_on TEXT, ground TEXT,
    explanation TEXT, version INTEGER NOT NULL
, referrer_kind TEXT, partner TEXT, site TEXT, edition TEXT, waiting_since TEXT, look_again_on TEXT, registered_on TEXT, name TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "referrals" VALUES('019cae410b4e00045c8a01898b474027','019cae410b4e00030bfdab100858b737','1990-01-01','arbeidstraject-art60','01a2178fb3230001faa73173081dc269','Carla Denys',NULL,'','2026-03-02','v1.3itASYqA7gUedm3OS8Tq0SinWy97lObEW6_2NkpM7Ugx1IH_MBPwxHDmF8ttlNRKYkLvrwgjpABTflWF',1,NULL,'form','accepted','Carla Denys','2026-03-02',NULL,'v1.KBthV_39jFV68NdDkTnM_f4CxuUSWhIpEJvLn6N0ojvmQVY2eXuBgmMNP71yAfXqNCgxIEQo4mYXhZym',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'v1.iaGHNP3v4TuFCZTkSsRejAHDDaOmuScGzNLIGvfoPMZbY-yjJe7whfjrrQHoarnsInW2DTIUyk3fdXbm');
CREATE TABLE relations (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE schema_steps (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_steps" VALUES(1,'the first whole way','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(2,'health marks','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(3,'own accounts of participants, and emergency access','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(4,'forms that were taken, contacts that were withdrawn','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(5,'a second factor and devices','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(6,'audit chain','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(7,'backups','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(8,'sealed columns','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(9,'subjects of findings','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(10,'every programme','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(11,'decisions about admission, waiting lists, closings','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(12,'barriers','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(13,'publishing','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(14,'running trajectories to another version','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(15,'every-cadence','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(16,'employers, vacancies, ESCO','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(17,'registration-days','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(18,'who does the check before somebody enters','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(19,'changes of the moment of entry','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(20,'CVs and letters of application','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(21,'shortlists, tours, vacancy meetings','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(22,'employers and approaches','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(23,'introductions','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(24,'contacts-after-closing','2026-11-26T11:13:42.813Z');
INSERT INTO "schema_steps" VALUES(25,'sealed names','2026-11-26T11:13:42.813Z');
CREATE TABLE schema_traces (position INTEGER PRIMARY KEY) STRICT;
CREATE TABLE shortlist_entries (
    id TEXT PRIMARY KEY, vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    participant_id TEXT NOT NULL REFERENCES participants (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id), source TEXT NOT NULL, reason TEXT NOT NULL,
    place INTEGER NOT NULL, added_on TEXT NOT NULL, added_by TEXT NOT NULL, removed_on TEXT, removed_by TEXT,
    removal TEXT
) STRICT;
INSERT INTO "shortlist_entries" VALUES('019cae41120f001718e21e48885b1f6e','01a2178fba0d00012c976593f3a61215','019cae410b4e00030bfdab100858b737','019cae410b5d00090eb7ad74cae06797','hand','v1.SdPNUFuIckdDJ_PpI8DOeN38oyHyHSPIuQ0C-aPEiSKZovUfbxhEMwsFbS-7yFijQZKNyqi6VHgcxBIo',1,'2026-03-02','Carla Denys',NULL,NULL,NULL);
CREATE TABLE sign_in_failures (
    subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at TEXT NOT NULL
) STRICT;
CREATE TABLE sign_in_sessions (
    token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL REFERENCES users (id),
    state TEXT NOT NULL CHECK (state IN ('password', 'full')), form_token TEXT NOT NULL,
    browser TEXT NOT NULL, system TEXT NOT NULL, started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
) STRICT;
INSERT INTO "sign_in_sessions" VALUES('f6f65a0347f043ccffff815ff76ce4bf809e2870f6a2bc3a324defdb261f6677','019cae410b3e0001448473fcc3181e90','01a2178fb3230001faa73173081dc269','full','e526ecce97ad2c67c295afd419ea02bf292f5767b0f8d6bd850228811c99c7fb','other','other','2026-03-02T11:13:44.254Z','2026-03-02T11:13:44.254Z');
INSERT INTO "sign_in_sessions" VALUES('fd3abfadbab9bcccba7ac15ee02f3b096c9f266db5102b83050637f34a51a9d8','019cae410c38001990843754084a2c30','01a2178fb4780001f77805f65ce75ec5','full','f19515ed675b940e9305077c1ed71054e065f4c275f804c9532e3ad27459b63d','other','other','2026-03-02T11:13:44.504Z','2026-03-02T11:13:44.504Z');
INSERT INTO "sign_in_sessions" VALUES('e30b2a8b69e9aee5118c25104b8af73a4fbbfa1d21c5c547df9116fa99cf8e7f','019cae411103000168013fb6d8de82ac','01a2178fb4780001f77805f65ce75ec5','full','463063062d94cbe0cd5e18d8442183cd3073bace3172a818151e8e64d9a61004','other','other','2026-03-02T11:13:45.730Z','2026-03-02T11:13:45.731Z');
INSERT INTO "sign_in_sessions" VALUES('97c65555f7d4d664d5a455e04c153c13d62e907e502dcf6de4257051d87f8d28','019cae4111de000347b7c3ef68803eda','01a2178fb3230001faa73173081dc269','full','b3c17e4bdefb00d4d87add7964f11d94592a78a40b36150bbb422243dfcfe4b8','other','other','2026-03-02T11:13:45.950Z','2026-03-02T11:13:45.950Z');
CREATE TABLE sitting_exceptions (
    id TEXT PRIMARY KEY, prison TEXT NOT NULL, programme TEXT NOT NULL, day TEXT NOT NULL, kind TEXT NOT NULL,
    moved_to TEXT, reason TEXT NOT NULL, UNIQUE (programme, prison, day)
) STRICT;
CREATE TABLE sitting_patterns (
    id TEXT PRIMARY KEY, prison TEXT NOT NULL, programme TEXT NOT NULL, coach_id TEXT REFERENCES users (id),
    anchor TEXT NOT NULL, every_weeks INTEGER NOT NULL CHECK (every_weeks IN (1, 2)), opens INTEGER NOT NULL,
    talks INTEGER NOT NULL, talk_minutes INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_until TEXT,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE start_evaluations (
    id TEXT PRIMARY KEY, tour_id TEXT NOT NULL REFERENCES tours (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), verdicts TEXT NOT NULL, decision TEXT NOT NULL,
    reason TEXT NOT NULL, day TEXT NOT NULL, decided_by TEXT NOT NULL, version INTEGER NOT NULL,
    UNIQUE (tour_id, participant_id)
) STRICT;
CREATE TABLE stays (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), prison TEXT NOT NULL,
    from_day TEXT NOT NULL, until_day TEXT
) STRICT;
CREATE TABLE steps (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), code TEXT NOT NULL,
    position INTEGER NOT NULL, window_start TEXT NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL,
    anchor TEXT NOT NULL, anchor_day TEXT NOT NULL, programme_version INTEGER NOT NULL, state TEXT NOT NULL,
    done_on TEXT, deviation_reason TEXT, deviation_text TEXT, moved_from TEXT, moved_to TEXT,
    moved_by TEXT, moved_pauses INTEGER, version INTEGER NOT NULL,
    UNIQUE (trajectory_id, code)
) STRICT;
INSERT INTO "steps" VALUES('019cae410b5d0010e0a23d22cb8dea07','019cae410b5d00090eb7ad74cae06797','kennismaking',0,'2026-03-02','2026-03-22','step.kennismaking','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cae410b5d0011b459cdbb44038552','019cae410b5d00090eb7ad74cae06797','levensdomeinen',1,'2026-03-02','2026-03-29','step.levensdomeinen','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cae410b5d0012b5d556f720946936','019cae410b5d00090eb7ad74cae06797','drempels',2,'2026-03-09','2026-04-12','step.drempels','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE talks (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), programme TEXT NOT NULL, kind TEXT NOT NULL,
    prison TEXT NOT NULL, day TEXT, seat INTEGER, moved_from TEXT, moved_reason TEXT, waiting_since TEXT NOT NULL,
    state TEXT NOT NULL, version INTEGER NOT NULL, CHECK ((day IS NULL) = (seat IS NULL))
) STRICT;
CREATE TABLE tour_attendances (
    id TEXT PRIMARY KEY, tour_id TEXT NOT NULL REFERENCES tours (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), attended INTEGER NOT NULL,
    justified INTEGER NOT NULL, note TEXT NOT NULL, noted_on TEXT NOT NULL, noted_by TEXT NOT NULL,
    UNIQUE (tour_id, participant_id)
) STRICT;
CREATE TABLE tour_candidates (
    id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id),
    participant_id TEXT NOT NULL REFERENCES participants (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id), added_on TEXT NOT NULL, added_by TEXT NOT NULL,
    UNIQUE (round_id, participant_id)
) STRICT;
CREATE TABLE tour_changes (
    id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), tour_id TEXT NOT NULL REFERENCES tours (id),
    kind TEXT NOT NULL, reason TEXT NOT NULL, noted_on TEXT NOT NULL, noted_by TEXT NOT NULL,
    UNIQUE (participant_id, tour_id)
) STRICT;
CREATE TABLE tour_publications (
    round_id TEXT NOT NULL REFERENCES tour_rounds (id), number INTEGER NOT NULL, published_on TEXT NOT NULL,
    published_by TEXT NOT NULL, score INTEGER NOT NULL, in_turn INTEGER NOT NULL,
    PRIMARY KEY (round_id, number)
) STRICT;
CREATE TABLE tour_rounds (
    id TEXT PRIMARY KEY, programme TEXT NOT NULL, title TEXT NOT NULL, publication INTEGER NOT NULL,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE tour_seats (
    id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id), number INTEGER NOT NULL,
    participant_id TEXT NOT NULL REFERENCES participants (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id), tour_id TEXT REFERENCES tours (id),
    score INTEGER NOT NULL, is_by_hand INTEGER NOT NULL, talk_at INTEGER, UNIQUE (round_id, number, participant_id)
) STRICT;
CREATE TABLE tour_vacancies (
    tour_id TEXT NOT NULL REFERENCES tours (id), vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    position INTEGER NOT NULL, PRIMARY KEY (tour_id, vacancy_id)
) STRICT;
CREATE TABLE tours (
    id TEXT PRIMARY KEY, round_id TEXT NOT NULL REFERENCES tour_rounds (id),
    employer_id TEXT NOT NULL REFERENCES employers (id), kind TEXT NOT NULL, day TEXT NOT NULL,
    opens INTEGER NOT NULL, minutes INTEGER NOT NULL, place TEXT NOT NULL, capacity INTEGER NOT NULL,
    talk_minutes INTEGER NOT NULL, talk_gap INTEGER NOT NULL, talks_at_once INTEGER NOT NULL,
    state TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE TABLE trajectories (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id),
    referral_id TEXT NOT NULL UNIQUE REFERENCES referrals (id), programme TEXT NOT NULL,
    programme_version INTEGER NOT NULL, coach_id TEXT REFERENCES users (id), state TEXT NOT NULL,
    accepted_on TEXT NOT NULL, started_on TEXT, closed_on TEXT, outcome TEXT, closing_note TEXT,
    version INTEGER NOT NULL
, edition TEXT, entry_moment TEXT, entry_day TEXT) STRICT;
INSERT INTO "trajectories" VALUES('019cae410b5d00090eb7ad74cae06797','019cae410b4e00030bfdab100858b737','019cae410b4e00045c8a01898b474027','arbeidstraject-art60',1,'01a2178fb4780001f77805f65ce75ec5','guided','2026-03-02','2026-03-02',NULL,NULL,NULL,2,NULL,NULL,NULL);
CREATE TABLE user_factors (
    user_id TEXT NOT NULL REFERENCES users (id), state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed')),
    kind TEXT NOT NULL, sealed_secret TEXT NOT NULL, last_step INTEGER NOT NULL, made_at TEXT NOT NULL,
    confirmed_at TEXT, PRIMARY KEY (user_id, state), CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL))
) STRICT;
CREATE TABLE users (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, role TEXT NOT NULL, institution TEXT,
    password_hash TEXT, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)), created_at TEXT NOT NULL,
    version INTEGER NOT NULL
, participant_id TEXT REFERENCES participants (id), email_digest TEXT) STRICT;
INSERT INTO "users" VALUES('01a2178fb3230001faa73173081dc269','Carla Denys','carla.denys@voorbeeld.test','coordinator',NULL,'scrypt$15$3$70538b1986e18c1766743a7834d5b352$50ecfad280470e5627420a260e7563ee3bfe9c07d61765c807368914c55bc86b',1,'2026-11-26T11:13:43.203Z',1,NULL,'c281082655e43b2713e5f5a3b827034ad681d90652ae397430aa6ef43bce54c3');
INSERT INTO "users" VALUES('01a2178fb4780001f77805f65ce75ec5','Koen Baert','koen.baert@voorbeeld.test','coach',NULL,'scrypt$15$3$8463a5cf571be3104d6c26d7eb27272c$08303f10b10cd0140af24b1b24531171dadb2a7c4f8346b0add9c5d2ed8095d6',1,'2026-11-26T11:13:43.544Z',1,NULL,'12e534e059d75fe646af20b6e2d4dbd170f4d2ebda711367b20dda53d4ed6da9');
CREATE TABLE vacancies (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), reference TEXT NOT NULL,
    title TEXT NOT NULL, occupation_group TEXT NOT NULL, occupation TEXT, dutch TEXT NOT NULL,
    licences TEXT NOT NULL, certificates TEXT NOT NULL, weekly_quarters INTEGER, times TEXT NOT NULL,
    forms TEXT NOT NULL, demands TEXT NOT NULL, access TEXT, places INTEGER NOT NULL, filled INTEGER NOT NULL,
    start TEXT, open_until TEXT, postcode TEXT NOT NULL, municipality TEXT NOT NULL, closed_on TEXT,
    version INTEGER NOT NULL, close_reason TEXT, close_note TEXT, pay_least INTEGER, pay_most INTEGER, pay_unit TEXT, UNIQUE (employer_id, reference)
) STRICT;
INSERT INTO "vacancies" VALUES('01a2178fba0d00012c976593f3a61215','01a2178fb93e00054c235e60e6bb3742','V0001','Winkelmedewerker','5223','winkelmedewerker','A1','','',152,'night','agency permanent','lifting','ownTransport',1,0,'2024-02-05','2040-12-31','9900','Eeklo',NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "vacancies" VALUES('01a2178fba0f00030c02cef5b90f0c27','01a2178fb93d00034b894e20fa4451cd','V0002','Bouwhulp','9313','bouwhulp','A2','B','vca',152,'night','internship trainingOnTheJob','heights','publicTransport',3,0,'2024-10-20','2040-12-31','9800','Deinze',NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "vacancies" VALUES('01a2178fba1000051b30309991bdc609','01a2178fb93b0001203c1a7e51d5a70d','V0003','Dakwerker','7121','dakwerker','B1','','vca',152,'twoShifts','fixedTerm','','publicTransport',1,0,'2024-10-02','2040-12-31','8900','Ieper',NULL,1,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE vacancy_fillings (
    id TEXT PRIMARY KEY, vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    placement_id TEXT UNIQUE REFERENCES placements (id), places INTEGER NOT NULL, reason TEXT NOT NULL,
    by_name TEXT NOT NULL, day TEXT NOT NULL
) STRICT;
CREATE TABLE vacancy_meeting_vacancies (
    meeting_id TEXT NOT NULL REFERENCES vacancy_meetings (id),
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, vacancy_id)
) STRICT;
CREATE TABLE vacancy_meetings (
    id TEXT PRIMARY KEY, programme TEXT NOT NULL, day TEXT NOT NULL, opens INTEGER NOT NULL, place TEXT NOT NULL,
    attendees TEXT NOT NULL, agreed TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "vacancy_meetings" VALUES('019cae4112150018238f517d1b96f538','arbeidstraject-art60','2026-03-02',840,'Gent','Carla Denys','Kanarie in een overleg',1);
CREATE TABLE vacancy_tasks (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL, words TEXT NOT NULL,
    competence TEXT, weight INTEGER NOT NULL, PRIMARY KEY (vacancy_id, position)
) STRICT;
INSERT INTO "vacancy_tasks" VALUES('01a2178fba0d00012c976593f3a61215',0,'rekken aanvullen','rekken-aanvullen',5);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba0d00012c976593f3a61215',1,'kassa bedienen','kassa-bedienen',4);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba0d00012c976593f3a61215',2,'klanten helpen','klanten-helpen',3);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba0f00030c02cef5b90f0c27',0,'opruimen','werf-opruimen',5);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba0f00030c02cef5b90f0c27',1,'materiaal aanvoeren','materiaal-aanvoeren',4);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba0f00030c02cef5b90f0c27',2,'mortel mengen','mortel-mengen',3);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba1000051b30309991bdc609',0,'pannen leggen','pannen-leggen',5);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba1000051b30309991bdc609',1,'werken op hoogte','werken-op-hoogte',4);
INSERT INTO "vacancy_tasks" VALUES('01a2178fba1000051b30309991bdc609',2,'isoleren','isoleren',3);
CREATE INDEX participants_birth ON participants (birth_day);
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
CREATE INDEX trajectories_state ON trajectories (programme, state);
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
CREATE INDEX employer_talks_trajectory ON employer_talks (trajectory_id, day);
CREATE INDEX events_kind ON events (programme, kind, day, participant_id);
CREATE INDEX events_participant ON events (participant_id, day, id);
CREATE UNIQUE INDEX users_participant ON users (participant_id) WHERE participant_id IS NOT NULL;
CREATE INDEX emergency_accesses_user ON emergency_accesses (user_id, participant_id, until_at);
CREATE INDEX emergency_accesses_review ON emergency_accesses (from_at, id) WHERE reviewed_at IS NULL;
CREATE INDEX emergency_accesses_participant ON emergency_accesses (participant_id);
CREATE INDEX form_submissions_made ON form_submissions (made_at);
CREATE INDEX sign_in_sessions_user ON sign_in_sessions (user_id, last_seen_at);
CREATE INDEX known_devices_user ON known_devices (user_id);
CREATE INDEX audit_reviews_sample ON audit_reviews (sample, place);
CREATE INDEX audit_lines_participant ON audit_lines (participant_id, at, action, actor_id, actor_name);
CREATE INDEX audit_lines_actor ON audit_lines (actor_id, position);
CREATE INDEX participant_keys_master ON participant_keys (master_id, participant_id);
CREATE INDEX participants_digest ON participants (national_digest);
CREATE INDEX trajectories_entry ON trajectories (programme, edition, entry_moment);
CREATE UNIQUE INDEX passages_running ON passages (trajectory_id) WHERE until_day IS NULL;
CREATE INDEX passages_trajectory ON passages (trajectory_id, from_day, id);
CREATE INDEX referrals_look_again ON referrals (look_again_on, id) WHERE look_again_on IS NOT NULL;
CREATE INDEX referrals_edition ON referrals (programme, edition, state) WHERE edition IS NOT NULL;
CREATE INDEX admission_decisions_referral ON admission_decisions (referral_id, id);
CREATE INDEX admission_decisions_participant ON admission_decisions (participant_id);
CREATE INDEX closings_participant ON closings (participant_id, id);
CREATE INDEX closings_trajectory ON closings (trajectory_id);
CREATE INDEX barriers_trajectory ON barriers (trajectory_id, look_again_on);
CREATE INDEX barriers_participant ON barriers (participant_id);
CREATE INDEX barrier_looks_barrier ON barrier_looks (barrier_id, day);
CREATE INDEX barrier_looks_participant ON barrier_looks (participant_id);
CREATE INDEX barrier_actions_barrier ON barrier_actions (barrier_id, due);
CREATE INDEX barrier_actions_participant ON barrier_actions (participant_id);
CREATE INDEX programme_migrations_programme ON programme_migrations (programme, id);
CREATE UNIQUE INDEX programme_migrations_unfinished ON programme_migrations (programme)
    WHERE state IN ('running', 'undoing');
CREATE INDEX migrated_trajectories_standing ON migrated_trajectories (migration_id, standing, trajectory_id);
CREATE INDEX migrated_trajectories_participant ON migrated_trajectories (participant_id);
CREATE INDEX trajectories_version ON trajectories (programme, programme_version, id) WHERE state <> 'closed';
CREATE UNIQUE INDEX due_contacts_item
ON due_contacts (trajectory_id, (COALESCE(placement_id, passage_id, '')), cadence, item) WHERE state <> 'dropped';
CREATE INDEX due_contacts_trajectory ON due_contacts (trajectory_id, due);
CREATE INDEX vacancies_open_until ON vacancies (open_until, id);
CREATE INDEX esco_relations_skill ON esco_relations (skill_uri);
CREATE INDEX admission_checkers_coach ON admission_checkers (coach_id, referral_id);
CREATE INDEX admission_checkers_participant ON admission_checkers (participant_id);
CREATE INDEX entry_changes_trajectory ON entry_changes (trajectory_id, id);
CREATE INDEX entry_changes_participant ON entry_changes (participant_id);
CREATE INDEX job_documents_trajectory ON job_documents (trajectory_id, id);
CREATE INDEX job_documents_participant ON job_documents (participant_id);
CREATE UNIQUE INDEX shortlist_entries_once ON shortlist_entries (vacancy_id, participant_id)
WHERE removed_on IS NULL;
CREATE INDEX tours_round ON tours (round_id, day, id);
CREATE INDEX tour_seats_tour ON tour_seats (tour_id, number);
CREATE INDEX employers_name_key ON employers (name_key);
CREATE INDEX employer_sites_employer ON employer_sites (employer_id);
CREATE INDEX employer_contacts_employer ON employer_contacts (employer_id);
CREATE INDEX employer_concerns_employer ON employer_concerns (employer_id);
CREATE INDEX employer_links_other ON employer_links (other_id);
CREATE INDEX vacancy_fillings_vacancy ON vacancy_fillings (vacancy_id, day);
CREATE INDEX employer_asks_employer ON employer_asks (employer_id, asked_on);
CREATE INDEX employer_asks_next ON employer_asks (asked_by, next_on);
CREATE INDEX employer_asks_occupation ON employer_asks (occupation, asked_on);
CREATE INDEX employer_asks_participant ON employer_asks (participant_id);
CREATE INDEX employer_accounts_employer ON employer_accounts (employer_id);
CREATE UNIQUE INDEX introductions_running ON introductions (participant_id, vacancy_id)
WHERE state IN ('proposed', 'shown', 'invited', 'revealed', 'interview', 'hired');
CREATE INDEX introductions_trajectory ON introductions (trajectory_id);
CREATE INDEX introductions_vacancy ON introductions (vacancy_id);
CREATE INDEX introductions_employer ON introductions (employer_id, state);
CREATE INDEX introduction_steps_introduction ON introduction_steps (introduction_id);
CREATE INDEX introduction_steps_participant ON introduction_steps (participant_id);
CREATE INDEX trajectories_coach ON trajectories (coach_id, state, id);
CREATE INDEX due_contacts_after_closing ON due_contacts (trajectory_id, due)
WHERE state = 'open' AND anchor = 'trajectoryClosed';
CREATE UNIQUE INDEX users_email_digest ON users (email_digest);
CREATE INDEX trajectories_accepted ON trajectories (accepted_on, id);
CREATE INDEX trajectories_running ON trajectories (accepted_on, id) WHERE state <> 'closed';
COMMIT;
