-- A house of schema 36 with invented people, as SQLite dumps it; README.md says how it was made.
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
INSERT INTO "admission_decisions" VALUES('019cb0b4b0ec000b234ce6297df1651b','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0d90003a81e155a31db01b4',1,'accept','Carla Denys','2026-03-02','v1.6DaV6q4c0BHfaBuk62gAzYrrEcI5qdJ9BPj5GxqLelq8H0Ym5m6PZZ9N-5E7NeYKO75O1LEs2foim9mi',NULL,NULL,NULL);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, seal TEXT NOT NULL, mark TEXT NOT NULL
) STRICT;
INSERT INTO "audit_head" VALUES(1,56,'d3e13a3ecc13ee05882d721bdf0a20dd79cd137be82eea9c01ce0406b71d4558','7f5ddba8d5e9ff82402634e2cb27927a47ce4b75607dfadde58a0cb23bb605eb');
CREATE TABLE "audit_lines" (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, participant_id TEXT, subject TEXT,
    detail TEXT, reason TEXT, seal TEXT NOT NULL
) STRICT;
INSERT INTO "audit_lines" VALUES(1,'01a21f2901960001abc44d7ea6fc4f63','2026-11-27T22:38:30.806Z','machine','opstap','machine','loadProgramme',NULL,'arbeidstraject-art60','version 1',NULL,'b649e85bc969453274688a52dfdbadd62c561b0366151a1eff37ad83e1ea4a8d');
INSERT INTO "audit_lines" VALUES(2,'01a21f296fc80002ab53a943e4eb628c','2026-11-27T22:38:59.016Z','machine','opstap','machine','manageUsers',NULL,'01a21f296fc8000149a44efb5388150a','added',NULL,'b79e5143ead7120f548187b710d8f246158504870add6df959e4bae2beb597e7');
INSERT INTO "audit_lines" VALUES(3,'01a21f29b5ae0002f5ee3e2773ed91a1','2026-11-27T22:39:16.910Z','machine','opstap','machine','manageUsers',NULL,'01a21f29b5ae0001a37e46cf7ac008f8','added',NULL,'419343377cb6a310fb4faf9f0bfba986f006bf0c27c073f85659d7215baa1be5');
INSERT INTO "audit_lines" VALUES(4,'019cb0b4b0ce0002d9c3bf0242f9157c','2026-03-02T22:39:17.710Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'c2c0c2442017b36b074688919b28b4f6075a8e0ee6e63e790d50c533252ff83e');
INSERT INTO "audit_lines" VALUES(5,'019cb0b4b0d90006ffa4f3066126e4ef','2026-03-02T22:39:17.721Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','refer','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b',NULL,NULL,'8de0e2edf443100d96f1f3a0b01c5d760db6bc59a46020fb733c0bda85839548');
INSERT INTO "audit_lines" VALUES(6,'019cb0b4b0e300070e74d12a09c16609','2026-03-02T22:39:17.731Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','readReferral','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b',NULL,NULL,'33a4b1abe2af12fef719d158a09ebbbcfc608b92be4d56931f077f2ed8a22e02');
INSERT INTO "audit_lines" VALUES(7,'019cb0b4b0ec0008f21a3043c3278c3d','2026-03-02T22:39:17.740Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','decideReferral','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','accept',NULL,'234b20ec2a65db605a5417599df26445e71bcf647ce33ee3e5348ee3a06ec2e1');
INSERT INTO "audit_lines" VALUES(8,'019cb0b4b24e001a5d540851b6e382df','2026-03-02T22:39:18.094Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'2434aa3c11ab8a7ceab0cf1b05cb1670130bf238c690deac70967e629a611619');
INSERT INTO "audit_lines" VALUES(9,'019cb0b4b251001bf60522e52d2cf5ea','2026-03-02T22:39:18.097Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','plan',NULL,'c3b716fe278bc21d58b55466bcbcf587dfd2e5985692b7415eaa8d2204f8f455');
INSERT INTO "audit_lines" VALUES(10,'019cb0b4b256001c426b6375c5cfd191','2026-03-02T22:39:18.102Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','plan',NULL,'c5d2634b90016a015d76a8ebaf002f456662407a2011898d68e38f73e9702942');
INSERT INTO "audit_lines" VALUES(11,'019cb0b4b257001db0a1db1037ca1204','2026-03-02T22:39:18.103Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','note barrier',NULL,'6bc54fb80dc39a20682050e5ec8104ac8b6910fe3f8c7e645e80acc591b258b2');
INSERT INTO "audit_lines" VALUES(12,'019cb0b4b25a0021ccaa35123914e3d5','2026-03-02T22:39:18.106Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'44d9d86827b2b7c59e69a20c8626602a15ba18b0b63529b6bef955dd927fb8e6');
INSERT INTO "audit_lines" VALUES(13,'019cb0b4b25e0022d4dbd3ac38451df4','2026-03-02T22:39:18.110Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'9f091c31e580af8274b94291c2a90bd4a6fdccca64a1c555b697386631677736');
INSERT INTO "audit_lines" VALUES(14,'019cb0b4b25f0023e3ca52c7679ccaf4','2026-03-02T22:39:18.111Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','look at barrier',NULL,'d06c3b30d936a66f3db7aa989bfc38c9a69f1baecae304e3319a0ecf7af124a4');
INSERT INTO "audit_lines" VALUES(15,'019cb0b4b264002683bc99843610fc9a','2026-03-02T22:39:18.116Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'1fb748aea51060986cdf9682e74dda320024f9ec77d0c0fe4d8402ac78cf05a8');
INSERT INTO "audit_lines" VALUES(16,'019cb0b4b2670027d38bd20ebdf1ffe6','2026-03-02T22:39:18.119Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'4364ab7594f536eb6b72b6cf6140f01d110b03198ba80723a90247dce951230d');
INSERT INTO "audit_lines" VALUES(17,'019cb0b4b2680028d7f18bec2c72e5bd','2026-03-02T22:39:18.120Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','withdraw look at barrier',NULL,'2a650f32d80707cf234fcce35d6c3b2f318b108e31438e0f3421bcb95576824e');
INSERT INTO "audit_lines" VALUES(18,'019cb0b4b26b002a1ce946b49959cae1','2026-03-02T22:39:18.123Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'024093f428231b32906aa86907a92af9f222d4cb05a115492c46c151dad27f54');
INSERT INTO "audit_lines" VALUES(19,'019cb0b4b26e002b2d19d2bfa12bf22b','2026-03-02T22:39:18.126Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'13adffdc5313717fdb4ddd93ae1cdd186c142b1bab8ba94b86875674c2214d58');
INSERT INTO "audit_lines" VALUES(20,'019cb0b4b26f002c8354df859928b786','2026-03-02T22:39:18.127Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','refer onward',NULL,'e48232c2c502a98a757e1811cf82fb43073476c3a578341a32003dd476e050cc');
INSERT INTO "audit_lines" VALUES(21,'019cb0b4b274002f478544e0a7544cb8','2026-03-02T22:39:18.132Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'a760d7775b3fb7cf9f70cad6ed48690693442fd16255d889493f081c305aac83');
INSERT INTO "audit_lines" VALUES(22,'019cb0b4b27700309d50557d2902b544','2026-03-02T22:39:18.135Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'2ac4cc0e2f7eccb3e85dad0a3e725f157b5b6e896b2031f1aa1cf79da442d9fd');
INSERT INTO "audit_lines" VALUES(23,'019cb0b4b2770031191b8789816288be','2026-03-02T22:39:18.135Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','settle action of barrier',NULL,'61b5de63f6ec079d46d39b9f11cbe70ccf91bdfc62862f841c5689304bae7824');
INSERT INTO "audit_lines" VALUES(24,'019cb0b4b27a003377e20d7b30c9aa96','2026-03-02T22:39:18.138Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'7399415dbf2b5f0da267a8c6318a8c5f36acf45401752a0f109159f9218fa08b');
INSERT INTO "audit_lines" VALUES(25,'019cb0b4b27d003423825400177d37e0','2026-03-02T22:39:18.141Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'ab280921cbd6780bba6260aceaee0d33d627e165c67e0eba0c0b14085c46d2a6');
INSERT INTO "audit_lines" VALUES(26,'019cb0b4b27e003597ef51efc28a17bb','2026-03-02T22:39:18.142Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','withdraw action of barrier',NULL,'cc70dce3e3ed55c51e460858727f1b865e9044246efc3038c2614ed6bc52823c');
INSERT INTO "audit_lines" VALUES(27,'019cb0b4b2800037a5ab86574f122e51','2026-03-02T22:39:18.144Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','plan',NULL,'64cb94ad2c03b27240c21a94add97e5710d111a0ed0c35e2dab7032fdc6af667');
INSERT INTO "audit_lines" VALUES(28,'019cb0b4b284003888872bf4f30a823f','2026-03-02T22:39:18.148Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','plan',NULL,'64451bba3b8799cb13d824b65cd76f1aecdd30ba272dddb1f95a7072400669eb');
INSERT INTO "audit_lines" VALUES(29,'019cb0b4b284003962f754879ceb6953','2026-03-02T22:39:18.148Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','note barrier',NULL,'f33b576fae55b0a448876ffcb3218e061117cd66c2716d61ac6bc7889ff2b7fe');
INSERT INTO "audit_lines" VALUES(30,'019cb0b4b286003dd93e11a008e7d35b','2026-03-02T22:39:18.150Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'083b7df5d532221f6a0c84e22fd7d64d20484c5421c0487672ff15c537188338');
INSERT INTO "audit_lines" VALUES(31,'019cb0b4b289003ebfceae627b258ee0','2026-03-02T22:39:18.153Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','barrier',NULL,'4aba95d71441afe9e219cdf76ebb7198ab6739976533efe6cac791ce66c99b86');
INSERT INTO "audit_lines" VALUES(32,'019cb0b4b28a003fe9d5e8a1caaaa52b','2026-03-02T22:39:18.154Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','withdraw barrier',NULL,'aa54471166660adeb7f5b6d054181da425109042f809ce907ab5e63cd2060ff4');
INSERT INTO "audit_lines" VALUES(33,'01a21f29bb4600028e6663c058fa701a','2026-11-27T22:39:18.342Z','machine','opstap','machine','writeVacancies',NULL,'01a21f29bb46000139ec8955ba57b5a3','employer by list',NULL,'9183263f5a0795a41d97e5ed0a56d7a3a844af60313f8bb83003ac4717d536a6');
INSERT INTO "audit_lines" VALUES(34,'01a21f29bb48000445e64606b8a42acd','2026-11-27T22:39:18.344Z','machine','opstap','machine','writeVacancies',NULL,'01a21f29bb480003f54bc1d5e217e610','employer by list',NULL,'c21c99760eee337db30dac38effed374602df88de632c4edfe6854c5a59a9160');
INSERT INTO "audit_lines" VALUES(35,'01a21f29bb4900068e5237b24c98d555','2026-11-27T22:39:18.345Z','machine','opstap','machine','writeVacancies',NULL,'01a21f29bb490005463bb45c8d596442','employer by list',NULL,'70e5a662f3a9891308352c5e53e596cee8ef8ebf9c965a785192a5467181f46e');
INSERT INTO "audit_lines" VALUES(36,'01a21f29bb4a000744e09bca7b453eb5','2026-11-27T22:39:18.346Z','machine','opstap','machine','writeVacancies',NULL,'werkgevers.csv','new 3, same 0, refused 0',NULL,'bdf3faabe97bc468dc0fe8b988fd6a0b657ecb57d73314806350d235f31ebc19');
INSERT INTO "audit_lines" VALUES(37,'01a21f29bc7500020b189ad9f333e35b','2026-11-27T22:39:18.645Z','machine','opstap','machine','writeVacancies',NULL,'01a21f29bc750001eea6852801848bc0','vacancy by list',NULL,'622808f9035a97793b90bc773602fdae67ace347f5cf7205d17eab5eca904df2');
INSERT INTO "audit_lines" VALUES(38,'01a21f29bc78000467262e523bdd2d5c','2026-11-27T22:39:18.648Z','machine','opstap','machine','writeVacancies',NULL,'01a21f29bc78000313e20609bbc9779f','vacancy by list',NULL,'2f86bc930d9a7834c0e1f83865007e33b152509b07b4b2f1623c671ba3f18099');
INSERT INTO "audit_lines" VALUES(39,'01a21f29bc7900064c7c5ed389e9afe1','2026-11-27T22:39:18.649Z','machine','opstap','machine','writeVacancies',NULL,'01a21f29bc790005d36ee58e2cda1654','vacancy by list',NULL,'a4092f266c892c9562468a325651fc6e374844e4a0d6681a54207f93babc2928');
INSERT INTO "audit_lines" VALUES(40,'01a21f29bc7c000741b0f1dd3ef89b30','2026-11-27T22:39:18.652Z','machine','opstap','machine','writeVacancies',NULL,'vacatures.csv','new 3, same 0, refused 0',NULL,'608b5581e73307c493b448f71ee0d3ef5b99126c268ed7120c71ddcf9503bfac');
INSERT INTO "audit_lines" VALUES(41,'019cb0b4b8350002237c84bc8263c0b9','2026-03-02T22:39:19.605Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'ebda4531e80bedf0c2bebbd261cd2a1e46a94be64dda152eb97e518755c1ab84');
INSERT INTO "audit_lines" VALUES(42,'019cb0b4b9470004554a05d413f33746','2026-03-02T22:39:19.879Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'cd08c73aed0e5ed4cbc2a039d0d5c388e3ac726eb6d04da4e972b4d2268dabd8');
INSERT INTO "audit_lines" VALUES(43,'019cb0b4b94c00059ade8caa1395df1b','2026-03-02T22:39:19.884Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','introduce','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','introduction form',NULL,'e35efe0ecdc6cd5fe9f287f6536ace030626643d7ddee6b31fbdb1733465b54b');
INSERT INTO "audit_lines" VALUES(44,'019cb0b4b957000681fbe4d53991654b','2026-03-02T22:39:19.895Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','job papers',NULL,'d75c6d84960d3456e4d281fb3afa09f9c3bdfe75f517ea0bf08ebda32a9926d7');
INSERT INTO "audit_lines" VALUES(45,'019cb0b4b95d0007f09428a59c786d6c','2026-03-02T22:39:19.901Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','job papers',NULL,'ee8e117e660b030ce1b3b5e3beae200b8a1f27d407bf06ac1bd5eb479f940aea');
INSERT INTO "audit_lines" VALUES(46,'019cb0b4b95e0008d5fb2d1cbb021391','2026-03-02T22:39:19.902Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','choose for the cv',NULL,'5da50cd42a16518e173fb7a1839b1f3e75555c94e03f55925a380146ddf84b73');
INSERT INTO "audit_lines" VALUES(47,'019cb0b4b962000ad21b402b73e109a5','2026-03-02T22:39:19.906Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','job papers',NULL,'f5be61f19beacf3284aae13cd2126bcdeecd41a3870217cb7f4cc4a8dd1049f0');
INSERT INTO "audit_lines" VALUES(48,'019cb0b4b965000b038c14065bd23fb3','2026-03-02T22:39:19.909Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','readFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','job papers',NULL,'2604552fcdd32de4c8371c7d71ab6bb33eeb4957fef3c466530ee9f16456a26b');
INSERT INTO "audit_lines" VALUES(49,'019cb0b4b966000cce1064392f652ab2','2026-03-02T22:39:19.910Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','writeFile','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','write a letter',NULL,'48e524a68ba683abcd652838010726f69f81d8f7c3325d6e582b84e5b700d762');
INSERT INTO "audit_lines" VALUES(50,'019cb0b4b968000eb1a07fab57021563','2026-03-02T22:39:19.912Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','introduce','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','introduction form',NULL,'1cc48b0f079425d0f471f2bc6ad1539593a3ba10bbe7f0806769210ff208cdba');
INSERT INTO "audit_lines" VALUES(51,'019cb0b4b96c000f4910b52ffcb0cebf','2026-03-02T22:39:19.916Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','introduce','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','introduction form',NULL,'61fa3d67c5380e8c8e4da9ca49cb29e071c8a9dd3f1fc2969b06c187e2d7cc1e');
INSERT INTO "audit_lines" VALUES(52,'019cb0b4b96d0010f6025e693e34380c','2026-03-02T22:39:19.917Z','01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','coach','introduce','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','propose introduction',NULL,'9157507e02131da1ce48440a152461f8472c953c4033520691712281e63b39d7');
INSERT INTO "audit_lines" VALUES(53,'019cb0b4b972001490d3fe3bc445e4ac','2026-03-02T22:39:19.922Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','selectCandidates',NULL,'01a21f29bc750001eea6852801848bc0','list: listable; shown: 019cb0b4b0d90003a81e155a31db01b4',NULL,'ed0180e2a145ec488a3c6cf8cf63e7e640c8f5b1c3067ce513b85cf3d712322c');
INSERT INTO "audit_lines" VALUES(54,'019cb0b4b97500153eef0dc79ba3f547','2026-03-02T22:39:19.925Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','selectCandidates',NULL,'01a21f29bc750001eea6852801848bc0','list: listable; shown: 019cb0b4b0d90003a81e155a31db01b4',NULL,'7ece6cef21c7abe7e4ace8bec9d99125a0f9b908c26c4941c3eb71cedc29883b');
INSERT INTO "audit_lines" VALUES(55,'019cb0b4b976001626ffb2eabd7fe0ef','2026-03-02T22:39:19.926Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','selectCandidates','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','shortlist',NULL,'e541dac59df132b6d4cb20eb8cacad638a0af8450863bd2e51bd5f672f58e2dc');
INSERT INTO "audit_lines" VALUES(56,'019cb0b4b97e00199f1fc83d4777a8a9','2026-03-02T22:39:19.934Z','01a21f296fc8000149a44efb5388150a','Carla Denys','coordinator','planTours',NULL,'019cb0b4b97e0018947b6890cdaccf0d','add vacancy meeting',NULL,'d3e13a3ecc13ee05882d721bdf0a20dd79cd137be82eea9c01ce0406b71d4558');
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
INSERT INTO "barrier_actions" VALUES('019cb0b4b26f002d57466121f8268dd0','019cb0b4b257001e882677c36746ae0d','019cb0b4b0d90003a81e155a31db01b4','onward','v1.5f2ta4DsCJpvhYFB1hx0Lb77T-_W_ENQX-ZC-6HZ42J-_OKmjH7gdqyVQPTs_HzoidGcyrs14Jr3Z5hD','v1.IabpfdfFGzrSUGUQLLStEk52swcbEPuHYHJuNs-UL3H3ngWCfyFqVDOnsFaGu6I83ydl5Is89OQGD89N','2026-03-05','given','2026-03-02','Koen Baert',0,'2026-03-02','Koen Baert','v1.mOVJlHmt2KJ8WpDIWPoZFR4TPKI_V8H5riaoWHdroa9gKuPv73rwQpoZ5zjaYZIjOqYoz3ps_UKLEEV6','v1.acdEDjV--uy6gu4BLozNMgV6f_wuDrLnaEVLEB-9aLWLTNE9ETYMPba3Ze3Jbdq0NH57A1hZ3sUSFTFz');
CREATE TABLE barrier_looks (
    id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), course TEXT NOT NULL, note TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, day TEXT NOT NULL, next_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barrier_looks" VALUES('019cb0b4b257001f4006c83f4d2f51ee','019cb0b4b257001e882677c36746ae0d','019cb0b4b0d90003a81e155a31db01b4','v1.xQYzU7pScqMM_SE9gFuutow5n3azO4WNSXaV8YEFWzEpea6XVjCy9GP1nS8v2S5fsQKqdmzCPM-zXt0k','v1._B02a2q2R0jWr9i_qJ6DRrli6Dr_3aub8nDk4Wdfx8Abt4Kpy_Eg0ZDRKTigfP5VzFTzMbHjFtboG4rU','v1.D8p1MmBcFdloJFe2bj4qyJRe2voo3k_iJSXJoytVDQQxCwojPdVrKZ7aTJkBDGCG2HjB8vDo3CUDI6EX','coach','2026-03-02',NULL,NULL);
INSERT INTO "barrier_looks" VALUES('019cb0b4b25f00241fbc85c90e998d64','019cb0b4b257001e882677c36746ae0d','019cb0b4b0d90003a81e155a31db01b4','v1.Kxp9eZxVThm_OQghoDvaOQN7sCKsb5E0_UzvIOSUn55vLwIMH3mse8TSzkdPbini2wFoJ6pFcflJLX_0','v1.a_ugY7nDu5mx5I7VPcnSJL6PHg6U5gphqmm6iWaE4zKfR-aEnePO7j6iN0sVw0sU8IsE7fiEB6h0_JEt','v1.O75CwYy9Ar6F-GnS1RnvDP5W1T5UCWgVI4dpACxA1puai54IZaDZNnrkFi9ppskJT0k-GT-EmzkLIZfq','coach','2026-03-02',NULL,'v1.TqCQQlqQdwzhy529vPaq3ZKZmxoqqXYtKFot62F5dhoMZWHLqNEbN8dR9OYs0kJ1jZFI7e5fD1Djgc-2');
INSERT INTO "barrier_looks" VALUES('019cb0b4b284003b241e97eb128ec206','019cb0b4b284003acf9599e9d5096e0d','019cb0b4b0d90003a81e155a31db01b4','v1.jb0g-ZsddMi13Hkmx8AOnyv3cbGZ0RsKdfs27dUmaN6c_cKew2lyChV3EOPyw8EkQ4XY-7yK9h4pg3h_','v1.qxP0xLjiixxXxTdPSWm0uT_rOAFrmscNgt_x6Px2NiHPaWSrVZxgkd1K9QUhBrPWFOTjGD2o8qKZx3G4','v1.v3CE88XlOpIE3AFQ0gAQ3Jkbeq-rdxv8Ns411GcZNjE0QFFFKFXIZ-aM2ArtteYskPPGIBiv-GsNcmGM','coach','2026-03-02',NULL,NULL);
CREATE TABLE barriers (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, description TEXT NOT NULL,
    tier TEXT NOT NULL, observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL,
    look_again_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barriers" VALUES('019cb0b4b257001e882677c36746ae0d','019cb0b4b0ec00095dad0950429159da','019cb0b4b0d90003a81e155a31db01b4','v1.xqnUL3_aBnzoyy4FI62Y0UzljSOG2ghId18O1qoQ1Zj9OLS0-CZcMaY4m388lSmLMVJ3N0dYU3IadfEz','v1.M1_hRqsvThdM9fz0c2RtUzj1Gzoxpy7j1-ot1BXPJIM2oH8U-uziAaMBOMGuirHw57uTMsOxDO3rRcBu','health','v1.I3EVb1TT1I1gPu7dpYF_pqgvLhJLITIRFLi6RCuVTY2-l5GWfPPmgI7VAPqAy_qoTXJlSAyh5IyzDUgR','coach','2026-03-02','2026-03-30',NULL);
INSERT INTO "barriers" VALUES('019cb0b4b284003acf9599e9d5096e0d','019cb0b4b0ec00095dad0950429159da','019cb0b4b0d90003a81e155a31db01b4','v1.JNBCCsAwiSkf3-4HRCi48E6MpToN62hvQAmiz7vjmcmpE2n9tMBOHTIDaHY1Bdp8rf-wlwYMlZU3xCJ3','v1.nbvkxwTolloK4mmIxMRZM1smJtTCL1ncRyACO--HmZUqDuz_w3bAS-0TW2K13vySD9LZ25m9mgKxNAYG','ordinary','v1.GCWQhpWxJ_I7keTLyGzC36RgK3z7xzhV5Yt6jjwwAuT1pjdzAlqDe5dFOFCDVvZ98XHOEL3HQMqylOJp','coach','2026-03-02',NULL,'v1.WALP10Ir9qk6yeOU53ZSbJeObOgvDlJvdHxGbOIQAPQ4EA0WzdPC0CUwQzHUv_HBWtaIwAwrgtwq2A53');
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
INSERT INTO "due_contacts" VALUES('019cb0b4b0ec0013fbf0b1bf2d3a56b5','019cb0b4b0ec00095dad0950429159da',NULL,'019cb0b4b0ec000e1e699957724929ac','verkenning','participant',0,'2026-03-16','verkenning.week-2','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cb0b4b0ec001428f1942e0949f7af','019cb0b4b0ec00095dad0950429159da',NULL,'019cb0b4b0ec000e1e699957724929ac','verkenning','participant',1,'2026-03-30','verkenning.week-4','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cb0b4b0ec0015b1a1fd7fbc553f6c','019cb0b4b0ec00095dad0950429159da',NULL,'019cb0b4b0ec000e1e699957724929ac','verkenning','participant',2,'2026-04-13','verkenning.week-6','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cb0b4b0ec00167eef9be69c7a6031','019cb0b4b0ec00095dad0950429159da',NULL,'019cb0b4b0ec000e1e699957724929ac','verkenning','participant',3,'2026-04-27','verkenning.week-8','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cb0b4b0ec00175865a1a3df3c1963','019cb0b4b0ec00095dad0950429159da',NULL,'019cb0b4b0ec000e1e699957724929ac','verkenning','participant',4,'2026-05-11','verkenning.week-10','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cb0b4b0ec00186827a618f5b1d155','019cb0b4b0ec00095dad0950429159da',NULL,'019cb0b4b0ec000e1e699957724929ac','verkenning','participant',5,'2026-05-26','verkenning.week-12','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
CREATE TABLE employer_merge_links (
    employer_id TEXT NOT NULL REFERENCES employers (id), link_id TEXT NOT NULL,
    one_id TEXT NOT NULL REFERENCES employers (id), other_id TEXT NOT NULL REFERENCES employers (id),
    reason TEXT NOT NULL, by_name TEXT NOT NULL, day TEXT NOT NULL, PRIMARY KEY (employer_id, link_id)
) STRICT;
CREATE TABLE employer_merge_parts (
    employer_id TEXT NOT NULL REFERENCES employers (id), kind TEXT NOT NULL, row_id TEXT NOT NULL,
    reference TEXT NOT NULL, PRIMARY KEY (employer_id, kind, row_id)
) STRICT;
CREATE TABLE employer_merges (
    employer_id TEXT PRIMARY KEY REFERENCES employers (id), day TEXT NOT NULL, by_name TEXT NOT NULL
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
, employer_key TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE employers (
    id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, nace TEXT NOT NULL, sector TEXT NOT NULL,
    postcode TEXT NOT NULL, municipality TEXT NOT NULL, is_ambassador INTEGER NOT NULL,
    is_agency INTEGER NOT NULL, staff INTEGER, email TEXT NOT NULL, version INTEGER NOT NULL
, organisation TEXT NOT NULL DEFAULT 'company', ambassador_since TEXT, merged_into TEXT, merge_reason TEXT, search_words TEXT NOT NULL DEFAULT '', name_key TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "employers" VALUES('01a21f29bb46000139ec8955ba57b5a3','0909990751','Lindebouw 8 nv','41.20','bouw','8900','Ieper',0,0,120,'jobs@w8.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909990751 lindebouw 8 nv lindebouw8nv ieper','lindebouw8');
INSERT INTO "employers" VALUES('01a21f29bb480003f54bc1d5e217e610','0909991741','Ardennemetaal 18 nv','25.11','metaal','9800','Deinze',0,0,120,'jobs@w18.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909991741 ardennemetaal 18 nv ardennemetaal18nv deinze','ardennemetaal18');
INSERT INTO "employers" VALUES('01a21f29bb490005463bb45c8d596442','0909996095','Lindevoeding 61 bv','10.71','voeding','9900','Eeklo',0,0,400,'jobs@w61.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909996095 lindevoeding 61 bv lindevoeding61bv eeklo','lindevoeding61');
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
, reason TEXT) STRICT;
INSERT INTO "events" VALUES('019cb0b4b0d900050474f5797e7bf2ab','referralReceived','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b',NULL,NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019cb0b4b0ec000a6a375c846b77b6b5','referralAccepted','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da',NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019cb0b4b0ec000c00dbaa04f3f5c223','coachAssigned','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','01a21f29b5ae0001a37e46cf7ac008f8',NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019cb0b4b0ec000d758f05773d3f34cc','guidanceStarted','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da',NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019cb0b4b0ec000f35f9a00dd51c9b52','phaseStarted','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b0ec000e1e699957724929ac','verkenning',0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019cb0b4b257002032fa5681a1331b8e','barrierNoted','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b257001e882677c36746ae0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b25f002511837032cab7f228','barrierLooked','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b257001e882677c36746ae0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b2680029ca7371a62e817547','barrierCorrected','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b257001e882677c36746ae0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b26f002e2c4a74a3ac033a21','referredOnward','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b257001e882677c36746ae0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b27700320231d0af948cdc69','barrierActionSettled','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b257001e882677c36746ae0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b27e0036cd1df8f5235ebd03','barrierCorrected','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b257001e882677c36746ae0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b284003c1c2e5d96306a34d9','barrierNoted','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b284003acf9599e9d5096e0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b28a0040f63579048b295232','barrierWithdrawn','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b284003acf9599e9d5096e0d',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019cb0b4b96d001359ca067c40b4b282','introductionMoved','2026-03-02','arbeidstraject-art60','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','019cb0b4b0ec00095dad0950429159da','019cb0b4b96d001190d4fbc31d4ca22d','proposed',0,'Koen Baert',NULL);
CREATE TABLE figure_changes (
    participant_id TEXT PRIMARY KEY, position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "figure_changes" VALUES('row-sikxy4k4rpr8',0);
INSERT INTO "figure_changes" VALUES('019cb0b4b0d90003a81e155a31db01b4',35);
CREATE TABLE findings (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), tier TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
, statement TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE form_submissions (
    token_hash TEXT PRIMARY KEY, content_hash TEXT NOT NULL, user_id TEXT NOT NULL, made_at TEXT NOT NULL,
    location TEXT
) STRICT;
INSERT INTO "form_submissions" VALUES('302e729432e4e6a0dc01b0f2b0562864ade4400070ed0d7d90bd5137a00f3c5d','cc788644fb81e091fbaab5e28424d5a701f7f5bfe7818bfd548c09b01a9d61f7','01a21f296fc8000149a44efb5388150a','2026-03-02T22:39:17.721Z','/aanmeldingen/019cb0b4b0d90004413f82178f44b54b?gedaan=referral.stored');
INSERT INTO "form_submissions" VALUES('743a695189afd26abee53050ea774631dcc7a59808c84c0b132fda6cd58e1809','1328e606361876f051ad7720d1166eda2ccf5b255d6b1e786e2cb4abd5583b75','01a21f296fc8000149a44efb5388150a','2026-03-02T22:39:17.740Z','/aanmeldingen/019cb0b4b0d90004413f82178f44b54b?gedaan=referral.accept');
INSERT INTO "form_submissions" VALUES('7b1f1085276adf262f0962b4ecd0db3eb255f07cc29d1d5a1f512473dcc1ec41','0e5808e80f8ada4e5d44a124d36e803e79ce0c51c17eca909e2b7b5318d43fbc','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.103Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b257001e882677c36746ae0d?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('2716d685cba39e7096555cd0dac3635cb9912c51aa6aa7a55cce5be97af46993','9853f344d8492c9bf3e5a214ff67276cbbbe63593f42f11af86a3a1bc2e3c378','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.111Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b257001e882677c36746ae0d?gedaan=barrierLooked');
INSERT INTO "form_submissions" VALUES('751a144c1c41004d98835771de143b8a644c968b5f4ff0439cbb9c749fcd83bd','4e26b968b5c79a9db982f29bdc0a330b36b7b9be3e89806e009288e7e43133b4','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.120Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b257001e882677c36746ae0d?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('09cc00566cf8953bc9015dd64eb3ba2b00e84d237094d67e6e560a1fed9d7c1c','db9aba3d7743a27249efb592dba98e3af3ba039d7c9f89a5add138778230e76b','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.127Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b257001e882677c36746ae0d?gedaan=referredOnward');
INSERT INTO "form_submissions" VALUES('68378665ab4691a7b3c9265df1a9b38ba313c8e6a3b32ca6325d07770d80c323','d50b12f82c8487d057648a865061bbe75d015a16251abbc3826714cf536f4a0f','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.135Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b257001e882677c36746ae0d?gedaan=barrierActionSettled');
INSERT INTO "form_submissions" VALUES('9ae3bdda3d8b36a219a1d71b542a8d979fb8c86a64235ece4fad1402c9456114','14d434f5613aa0fda301ed7512877b253414e364d6dba6aa93f438151e43b289','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.142Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b257001e882677c36746ae0d?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('d3270b43d00d373d4843b967281d3500b06e955cdc226c6da7ca9965dcf549d3','bcc94489b29ae449e4d8269b1a21c65cabc5c2cce6e1d06347e6a9cc599785ff','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.148Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b284003acf9599e9d5096e0d?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('b626f3e27d46e10efc689576eaae1881ca063ccce8b7c117560bf50c8d1d8183','5656e0f83b6da7e4d63540f0319332f5fffc274b1627f91282777147dce71c66','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.154Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/drempels/019cb0b4b284003acf9599e9d5096e0d?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('68fb27a5d0de3e2f11e5e29e78c5b5a6fd4964a7c17eed43feadecfde35127db','bd4f37f98a6fff94754107bf6d37c953ccdd782a5c97ab1dd37237280a7ba9cd','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:19.902Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/cv?gedaan=cvSaved');
INSERT INTO "form_submissions" VALUES('97d0ba3823454cc4746b6326d3b58a5cb5f6ec20a5a3e201d227ffc58c208c6d','8c115e2825cf5b5582d8cb9fe0c223d0c09db959cbd3becfd1ab8ffbd47a434e','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:19.910Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/brieven/019cb0b4b966000dac26898d2f969f6b?gedaan=letterSaved');
INSERT INTO "form_submissions" VALUES('5726491590459ddea1b027f735d31f7fac7a01f38cdffd5ffae9b2216bef7eb1','44085b46dc4385e14b471ad66862276b30f879541cad5c58f654d091d5d0380d','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:19.917Z','/deelnemers/019cb0b4b0d90003a81e155a31db01b4/voorstellingen/019cb0b4b96d001190d4fbc31d4ca22d?gedaan=introductionProposed');
INSERT INTO "form_submissions" VALUES('5fe7c77672e27d8012697cbf377adf6469fba8b8b1eb5668c4f88b35047d3eac','c391ea65266c5afa4a97a7d6b032d7c814fcaf21e1262cfe6d9300e53a1e467d','01a21f296fc8000149a44efb5388150a','2026-03-02T22:39:19.926Z','/shortlists/01a21f29bc750001eea6852801848bc0?gedaan=saved');
INSERT INTO "form_submissions" VALUES('4c878b5368cc45cb4421d5506cee9d06e6fcb21b45189b33929672902039dd62','f15a245a5bb5dcff6b1de5376fb38f70126bbff9357e2f77e102247e09125b71','01a21f296fc8000149a44efb5388150a','2026-03-02T22:39:19.934Z','/vacatureoverleg/019cb0b4b97e0018947b6890cdaccf0d?gedaan=saved');
CREATE TABLE health_marks (name TEXT PRIMARY KEY, marked_at TEXT NOT NULL) STRICT;
CREATE TABLE house_keys (
    name TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "house_keys" VALUES('house','4c8bdde55182ed19','v1.S6fmx60gp6DfrysuCJfMzKvRXHNOF1-jwTFCkkjYuBPpcivxdGyW6wX-VNkU13UmKP07FWlQYT0yzH9P');
CREATE TABLE import_parts (
    import_id TEXT NOT NULL REFERENCES imports (id), part TEXT NOT NULL, position INTEGER NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (import_id, part, position)
) STRICT;
INSERT INTO "import_parts" VALUES('01a21f29bb4a0008a51cd14223784c2c','file',0,'v1.UnsnqxAhm95eOQCo58i8cyoaXr-HseZb4C-_U-N29xJ0pK91QXIGubOvgmh1Y3h10hzufwm3Ll2nVVRGTXxfK3GN02kehgk0R2q6wETeWOolbTF2Smp487qlicH1w5Azhyh6tGWBEGDrT4HaVjSDQd1eRktjZPfAoeoH2dEl9wMh16DxXXqiZavx2EVbeCQ0is-y4axKhMCUXzkQ9oYJy42vbJb8StwxNtoWLmcxH2BicGdxc2i2dSwxb1XjeelKHmZGR1yrRxqT69uTjFNM39VsIJInaWGHKKRItCxYYzq1BSB70-u_BFkaTYO3Jv0i4A7J-mbv84mGmrD5JNYHLtcisVoA4yNC8oomW0dxHhfMl9PEPI2RhFgzpK2PYMUiiRCrbXnPz_abFkiLFjpvtGs6nHs5FwZGHqlU8MfVL3Rrn1qze1T4EvLRNXaEtYnXYOukta0Rt8EHAvBfKQefu6uGq_ylHmcTOjNHJYYn0mbztvqHRG5Bf-jZmA11qGqietU-7ws7QEz_FNP3kwO9dFs');
INSERT INTO "import_parts" VALUES('01a21f29bb4a0008a51cd14223784c2c','report',0,'v1.-GE29JTLYDcSzeOS2tZM3ZjBxLwXAfwLqSJ9C2cg_2M_NkeHoyG2z-83xwtvSJN3spgT9h7eV-uyIUenjQqHyHyu55TXa2HnXgwxrlY1q4BP_S2SFb6CC7D8D3znABJD0Rh3R9e6-wqbexgidI_jmbPBGKgkyE0Ynr0M_J2xs74lBIyhADNFndUDqVBfajJVL1_Xeg8nd9zZtzEBkTwBQzGokVc4Iz7WO4izQcKsAWmueH-mIAwSeQWp09SbAPsXtmqfpvxqGghVwY8eFd09uV_hwYTZ6qen-5kzlLTXs78D_bEUHlnMQ9mVCQ6EVujhxoCOnKYjN_-P9UcEPM_1CA9cG3Lzp8Rzg6c80YGKTYBf9rKWRUTh7g-SBitdIMkl9BBuLN63twqubntrfgE62VmkCOrsm32tZFMGAU6yJtGK2du-wFj1UPV6nkDQFu7kFTKwXmzF6kuftwrOF8KuKuRsTXo8-tDwai6K5olWXkn9mb9vHmFMk-G3Ib7ln-FU1lHd10fCmHVjGY6eyMWIsEiKgkPeEUlT57I7ICOclnxeCAp-L-vd6v-4JYNj7E3lxdXeJ7x37f45zJVG0vSvm4WYlcGH-BIz');
INSERT INTO "import_parts" VALUES('01a21f29bc7c0008ca2314ee6fb9622a','file',0,'v1.j0oxOZNq-j92NMxnNru3n9padNmxbawD9TIzryCel1fsmIcHjRTLs_ha6stRtEfBsfNvi0TF5oUtA8mbfj5zD0SdYXnrbuMBAX5DlKhb3biRV_GCXdzDy2Tbfz0C6iCygJM2lWHe90WP2hclRonbLkTPomgDZYu-Bug2VJ_8ZBufMy89KXRAk9NMHPzi9zXqqbGtWdmBIoR7mvvXIXNtjcSo7NFUWBsP17EvRbuerhxAZyHF9E-QLwOowlPfwO20YDVVn5hL3rHXZ69xBwtYiUFlSRIdSdJR4xtIKTm0Yp7SObBtUXJnmmdc0rXmAgR7KIoWkyOzbUoOfjpJhDd1yfxNDQaRsIhiQxnIoXHWJ-Efnoz6523Ay2K0fcdQQQabIzxvTXYF7_7_nzqSvjsowscA_4EleKMTh5UdinVf_LoXNo3WICZBAx4VM6-zdROB88dP7HxdPr__ppmKu6i9vU0BMo277GDooXEHJ8MwlSGcmv4YcZu7BDUOayud_6H5e3BZ1sxcqImWobM9whtljdNNJQqN_VEzhTx6XmGtkpWghztGZ_ONtoNu6n2ymRDg4eKS7t_q7LqPyoVT5eK6wtSr10F-Z24ShDTs0yxsouX_7G3cPlF33470K5bjpbtjOYoMRBHoWO-FKZvETVREPdl99WKJppiZnjnINgia3UCqBcYtY6kbRh_BUamJCr_s-YPa7Z-pyOkG5q9GkgrlbQ16BAHqT9urQDoyVt7HONxKwyAgNLyeKQy9kjjkQZmP5HlZk0s0B4lCHHVLqS8tAEbymromzqM8KR2prbv2n-HJlF8ptgn7RG4CpyGwFIYz2-oxAPM7D29oWNZ4KI1XCXXe_FCCJvacfY83CWA8ijIBHewZbGNI6_tEIiv2XRfKfkbwIOcOFLMKre_otW0U_Ku0FWw_uU4ImiPcj6Rlr1LpQ7uNoq1kghBVi4Qree3vcIKQtAWmjJZ6enC88OHXBtin37oY5KBjQb86tfrwrl-5FvCih9RRYXi16dLNQ5XZYiXF45gh4JzHt4XwYKju4E8fi2-bSMmoSiGxO5OQbERzedY6Kvs');
INSERT INTO "import_parts" VALUES('01a21f29bc7c0008ca2314ee6fb9622a','report',0,'v1.w3MQcygPuKYfZ7QT374EK0DibWi3RHLf7pM6KnTx2tndjjW9BZQ18xKc-J-iPtjZYpfSVnKmvIGTqBznW3KUvUrpYdgX2-aT_CDwLcKgbsvEWCbK1LlDvLUO3fdsAICqSnJ3RJN0SXgkfTeBXY_0j19U8i0xnkdq5Iawl-hHSjkaWwPldMwmuLI1J2EEuRKQgfI0KlcH_DmjbswumrCeHkUB3vYL6qzZRZpm1qb9clAI2r2bPrBdzP0jdzOkCrrMNcsgH4msJrnfM5IXItyWuOVGcLzXC2mrImRDBmzB7LpIqvVlfszXmEokPKRiEKdyAbxBOvfzAr6cKWQtXpHHjQ9w4Sz9b-VoKY0_D96zhpdn8cLIUbcsAiw4MwwidDxyoe5ugDjWwZElw3MmEsxkuH4sGj0sfFa_PpEebM20Q2vNYCpGaP4AoGGa3eP9NvRPUhjdqol16eZq9BZXitqVc_LDEs3ry16d_6DerOLevgWrnOIahWqSvJfTLG6qZ2cL01pFuBFYi84uywzzVNbRJhvUBMVGmA5Z63S0eF084Y2WKgAqU4SxeTHQWuQ1YzK0_eJdNNtG2MTXDnJleRCWJJXJUCtzKADoXyMLV46U6yR80KNOxzVhrGVMHQj-V8HyF-c8FRqpwoGy0pztHO28unmtW8rQ1m_7pUU_OaypvrvqCVBSdKfPryOWax2OByowZhdaPvN_etY5tx-DXWGOEalWVe_cVq8PsgYgRY2sYM7Z6uMfEAqkilZ8ecfHmoQTYR4bFWj2zyRgNTE27yl9xl_qkAQJGlfvIsCM7Bfgg7DNjnrUYHou1hESZEkqSkAidixlEC7IrcKzHMf1By3OjsQ2AEbOweSn6zXsQDpyysFXvNofye3Pd5alQ16392_TvEM');
CREATE TABLE imports (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, programme TEXT, made_at TEXT NOT NULL, user_id TEXT NOT NULL,
    by_name TEXT NOT NULL, file_name TEXT, byte_count INTEGER NOT NULL, digest TEXT,
    new_rows INTEGER NOT NULL, same_rows INTEGER NOT NULL, refused_rows INTEGER NOT NULL, forgotten_at TEXT
) STRICT;
INSERT INTO "imports" VALUES('01a21f29bb4a0008a51cd14223784c2c','employers',NULL,'2026-11-27T22:39:18.346Z','machine','opstap','v1.BzQHjjfxC7UXPS1BrBsu_lPtY6nJh5QOvvgoWUScorY8bFWqwdU9lQj8wWCXgoKRBVPbzVHr9QxSy9I2',373,'v1.u31Ut8j7kL1JloyIkTjlDadvafKK4gBfzV0_Foj7kq-Wnz2IYzgxluCK9Q7Zad-3iV1OvdA-dFJk2VDEJhF_0cvhuS66ZEQSRwrFKtU7RlXLA3Nih1kVJun5jvKEkm3_T42Q0XEPIchPRO0d_JBy5fWUBhQRwwNuCaX3fw',3,0,0,NULL);
INSERT INTO "imports" VALUES('01a21f29bc7c0008ca2314ee6fb9622a','vacancies',NULL,'2026-11-27T22:39:18.652Z','machine','opstap','v1.2yZ2Ey6di_NqDflMtuuJl9l3Q5EBpPmP--Lx_oSFW54u9K9PbmqUJz9TDGs0idaNmiU4dkValbbIezce',778,'v1.KPp84hJWxltn60OQ_FfLu3pcxvuFrQ0CNJo7I9XFWC00maV7DpEOJojJDdoK8JKmJF7vTHxc0D0uXvBjjGqiN0h0O8cSx30ZXyhLZJ133J40kWUWYrxltoz53SmflbS4euOPR_-YHpZLz7e9UthNedqGAYXAhfa-s3W4Fg',3,0,0,NULL);
CREATE TABLE introduction_steps (
    id TEXT PRIMARY KEY, introduction_id TEXT NOT NULL REFERENCES introductions (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), act TEXT NOT NULL, from_state TEXT NOT NULL,
    to_state TEXT NOT NULL, day TEXT NOT NULL, by_name TEXT NOT NULL, by_role TEXT NOT NULL,
    statement TEXT NOT NULL
, said_way TEXT, said_on TEXT) STRICT;
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
INSERT INTO "introductions" VALUES('019cb0b4b96d001190d4fbc31d4ca22d','33b18a55385a','019cb0b4b0ec00095dad0950429159da','019cb0b4b0d90003a81e155a31db01b4','01a21f29bc750001eea6852801848bc0','01a21f29bb490005463bb45c8d596442','proposed','v1.HhtKUdyMFr8dnt-FDKzVtB-VvCmDVQ62LnGZP_bcs-v-tKQfKdTPh5_yyLqgWCoJMKhKgKaUijaM5NWv','v1.I5Vt_jsfXbhIms53vvaDxnqicfTsfknvIhQvXSDjn4OoqrwvSDV9GLZyMD5g8h3K_aj-8yfqzgGHfA24','v1.ekUpGYD30cFFcwKBfbx3g7SySqtHVfIEA3L6CZJT7Gdkcsd5EexuG4-sZIw8Lh5U6_CnzyS8ZmM9zHDGtRNt7ZlCZ9HBDrnw-l1xnpJ1lHx8ixunqwPxMrT-8Heh92g2S6ODgYJJ3V3RpPJBTdykTmjdaWz8huSISIRE8FIPflo4IV_uuGIQ-fm6NfpjtndHbgm5CJf_EiRJPx-jXW2fCTbGs26M1PkNMpPUus8bcvBmFA2Q8vNKULw3bp00WtfFRTr_alujYVIWfTclRd0qNFRVtbzSaX0cyzYcSOBADiSnlUp7cPnq98XLI3Z_1_008cuz7s-07qKPqXgpDi9Voeu1S87BZTNE2Uf2wSYiJYY6y6jMS_o3fFtmkovRRWxP8gh4f-2LUPz5HHe0epF3wo2KvTuxfnvPqthbK0qBnb1InQs2DEw9EuuBD9U5wH_hgMMBSdYDOPlxnzJGrPgDt3SnB7VpTNGlFJv-5sNRvE_3tyg5ggMTw1VwtTEZDCbHO84K8kk1HHTQCvdEFVT0VPNWM6ZS6Oz7M24FelGwRvHVPcTbxk4rDstUJfS4d0ORXIDYDbnuHbsAGlOMYSg-0Bl2lgwihPTsaVvyo4jor8B0MJqNRy9xuNvFnL9S4GhGWqfjRrkdDALn88jvZb1cJtsPgnoNng4lwSc35w','2026-03-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE job_documents (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), contact TEXT NOT NULL, body TEXT NOT NULL,
    recipient TEXT NOT NULL, job TEXT NOT NULL, left_out TEXT NOT NULL, saved_on TEXT NOT NULL,
    saved_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "job_documents" VALUES('019cb0b4b95e0009c716d7b93ce4f641','cv','019cb0b4b0ec00095dad0950429159da','019cb0b4b0d90003a81e155a31db01b4','v1.2P5ASChyWrsVNx-25NygvQ6KVBgv4nP1eAYG46DSCa12O1UM4d4ft4rtZuQ7_v_vgmZqVEJuXqwE3M1F','v1.zh7oxHw-sZ7s2B5xoBj2eAGlaltdFWCKcQ_EHEL9tvqnV0tCxszZ0AFJZyh5wvFSF1N3Q79TQULT0OWW','v1.v8xjSy54-tu4EspHO-Ix_yHVui0G2_srIHPOvSs5CnrCUkFG6l_mTDLX8ZzMZSHFbnCHExjm-FLVq0DS','v1.LzQjq5_C6jHh7D73eFipDb4UpaZhi1D5zisXohqNdozXkCiaKuI8R5JESaEcDI3DBLThp1Iegd-EMI2e','v1.sZUnHYSfuFXUTsJ9cdXu-mywJMWy-zqaR-3wzz6Eu0ri0izz0aca5pN3fKfJkps54L4XnOH9IuIUqNzN','2026-03-02','Koen Baert',1);
INSERT INTO "job_documents" VALUES('019cb0b4b966000dac26898d2f969f6b','letter','019cb0b4b0ec00095dad0950429159da','019cb0b4b0d90003a81e155a31db01b4','v1.8BZvEgRGjK7dqI0yX_dCpVzUB3LzlfiPM-P067nn88_F1nPUS1yXHzKpG2Y08JbRtXbtXjuBj1RyJtmu','v1.xK8LA9pWVh1D3nZA123O8wo_3c2lJ_Q325E831OwstuPmreazWTiduFhwc9mVZ5M1DsdQDeSIJcSJ58X','v1.1uYKLoggR56-gPuxM2nTpnB5BkOO8JCOqYSeM0v0NYAB68u0t8ogtCgZzsOpCZzC-1j7YGb8qANL5HLz','v1.RVMnwAtqIMwvTOwV9p0ktvf79iD5Nh_pye0z87zlKT31mtBWN6qiY-6OQz5Ru4t4gvym-9kVfmPnFFM7','v1.pirvA4gt3usDsjgexmJViio9CI6tG4Pzsrpc67XjEQDlmdi4a8TrNMvis6523e2Ni3TjqLxKZQEzhnyo','2026-03-02','Koen Baert',1);
CREATE TABLE known_devices (
    token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "known_devices" VALUES('510fbef564e8adf5e65195c5625a3c5958cc7388dfc64943212246ec7c167438','01a21f296fc8000149a44efb5388150a','2026-03-02T22:39:17.710Z');
INSERT INTO "known_devices" VALUES('032f23c75a5258c0c36221cac18cc8147feb0769865accf3a3579d066bd554d1','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:18.094Z');
INSERT INTO "known_devices" VALUES('e083f84f75f87d67682a1e9f2bc4eb6e8fccc967084b4957b561fed6b3859e5d','01a21f29b5ae0001a37e46cf7ac008f8','2026-03-02T22:39:19.604Z');
INSERT INTO "known_devices" VALUES('910749a4acff3c1733fe6d71499935fe5941438ba6b48c710ef67145e2223435','01a21f296fc8000149a44efb5388150a','2026-03-02T22:39:19.879Z');
CREATE TABLE match_runs (
    id TEXT PRIMARY KEY, started_at TEXT NOT NULL, finished_at TEXT NOT NULL, people INTEGER NOT NULL,
    unplaced_people INTEGER NOT NULL, vacancies INTEGER NOT NULL, unplaced_vacancies INTEGER NOT NULL,
    compared INTEGER NOT NULL, with_match INTEGER NOT NULL, never_shown INTEGER NOT NULL
, showing_cap INTEGER NOT NULL DEFAULT 0, most_shown INTEGER NOT NULL DEFAULT 0, giving_way INTEGER NOT NULL DEFAULT 0, kept_permille INTEGER NOT NULL DEFAULT 1000, weights_version INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "match_runs" VALUES('last','2026-03-02T22:39:18.977Z','2026-03-02T22:39:19.113Z',1,1,3,0,0,0,3,1,0,0,1000,1);
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
INSERT INTO "name_digests" VALUES('2mWoqd9Y2j7u','019cb0b4b0d90003a81e155a31db01b4');
INSERT INTO "name_digests" VALUES('2o9pFcQPiHlK','019cb0b4b0d90003a81e155a31db01b4');
INSERT INTO "name_digests" VALUES('Ewo5hG9KkfWH','019cb0b4b0d90003a81e155a31db01b4');
INSERT INTO "name_digests" VALUES('Onbhpr43x_Rd','019cb0b4b0d90003a81e155a31db01b4');
INSERT INTO "name_digests" VALUES('UZLu0LcIto-4','019cb0b4b0d90003a81e155a31db01b4');
INSERT INTO "name_digests" VALUES('bxiKVNZpqU5L','019cb0b4b0d90003a81e155a31db01b4');
INSERT INTO "name_digests" VALUES('lg5iut6il008','019cb0b4b0d90003a81e155a31db01b4');
INSERT INTO "name_digests" VALUES('tZcOg9UGyYUI','019cb0b4b0d90003a81e155a31db01b4');
CREATE TABLE one_time_links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL, used_at TEXT
) STRICT;
CREATE TABLE participant_keys (
    participant_id TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "participant_keys" VALUES('019cb0b4b0d90003a81e155a31db01b4','4c8bdde55182ed19','v1.Wq9HVj3mHZ3WamvKFoUSeSyfxgJ4Bc8l8uoaebdn-glp5_AYxh5A90N-ipQDtIvkSSwBODZLALon1AbT');
CREATE TABLE participants (
    id TEXT PRIMARY KEY, birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
    version INTEGER NOT NULL
, national_digest TEXT, name TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "participants" VALUES('019cb0b4b0d90003a81e155a31db01b4','1990-01-01',NULL,NULL,NULL,NULL,NULL,1,NULL,'v1.5Jd1fwu7u0K_x82WuIuI_TEhb6plrIijvVvJjfKSUKumBBVTerY6JafS745gb_BdE-JCTZnBLhCQ8-PC');
CREATE TABLE passages (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), phase TEXT NOT NULL, from_day TEXT NOT NULL,
    until_day TEXT, is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)), unmet_gates TEXT NOT NULL,
    reason TEXT, decided_by TEXT NOT NULL
) STRICT;
INSERT INTO "passages" VALUES('019cb0b4b0ec000e1e699957724929ac','019cb0b4b0ec00095dad0950429159da','019cb0b4b0d90003a81e155a31db01b4','verkenning','2026-03-02',NULL,0,'v1.8DZ4LapUVjFWgriamBn0mPl8S89yfUuFXca1fQVo49cTGwj4amTIoTxEnGMFoAHma5dbV6ruaEJc4GIP','v1.q-iinRV_yKrd7cJKt6kMetBdFXSk1Afdop9R8p32nj1j7YxJ2CKvclboeB-HtASqOj41L9cTjY4Tqo75','Carla Denys');
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
, workplace_key TEXT NOT NULL DEFAULT '', legal_key TEXT NOT NULL DEFAULT '') STRICT;
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
INSERT INTO "programme_versions" VALUES('arbeidstraject-art60',1,'526d8bcf56a37a080b2ac187b42c873af729b5bee7c26649c3b0a6c7eeec81ce','# yaml-language-server: $schema=../docs/programme.schema.json
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

aftercare: # [C6] regulier is de opvolging facultatief: ze loopt alleen in de fase hieronder; de momenten zijn onze keuze
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
      - from: 2026-03-01
        days: 312
        reference_months: 36
        note:
          nl: De regel vanaf 1 maart 2026 is nog niet bij de RVA nagelezen. Vraag na hoeveel dagen er nodig zijn.
          en: The rule from 1 March 2026 was not yet read at its source, the RVA. Ask how many days are needed.
          fr: La règle à partir du 1er mars 2026 n''a pas encore été vérifiée auprès de l''ONEM. Demandez combien de jours il faut.

retention: # onze keuze: een sociaal dossier blijft 5 tot 10 jaar; gezondheid gaat sneller weg
  years: 10
  from: closing
  sensitive_years: 2
  note:
    nl: De termijn van het sociaal dossier bepaalt het OCMW zelf; tien jaar is onze keuze.
    en: The welfare centre itself sets the term of the social file; ten years is our choice.
    fr: Le CPAS fixe lui-même le délai du dossier social ; dix ans est notre choix.
','2026-11-27T22:38:30.806Z','opstap','');
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
INSERT INTO "referrals" VALUES('019cb0b4b0d90004413f82178f44b54b','019cb0b4b0d90003a81e155a31db01b4','1990-01-01','arbeidstraject-art60','01a21f296fc8000149a44efb5388150a','Carla Denys',NULL,'','2026-03-02','v1.ov0JEM5-Los9UwXvkrPqfQUYJW5syhy3VIOLW03-JXiGXXT257Hlz5w_83Ew1r_FhQMzasLJF1ZLh9Xp',1,NULL,'form','accepted','Carla Denys','2026-03-02',NULL,'v1.0ctDhAZtR6Ia-esscuNcqGFJcd86N5jTiXvnNn_ZIokNpP4ZWskaUFQjBo24BXHOZ25bIvgAo-qhSjmS',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'v1.cVHlE4LoWv_iSMIZrrq8KHHkEc3-rnbXFcLb22bbeY5A31IUqKnKfTzBmQ5YwrQ1vXnkf4Y8E5jSYZCc');
CREATE TABLE relations (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE schema_steps (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_steps" VALUES(1,'the first whole way','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(2,'health marks','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(3,'own accounts of participants, and emergency access','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(4,'forms that were taken, contacts that were withdrawn','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(5,'a second factor and devices','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(6,'audit chain','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(7,'backups','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(8,'sealed columns','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(9,'subjects of findings','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(10,'every programme','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(11,'decisions about admission, waiting lists, closings','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(12,'barriers','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(13,'publishing','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(14,'running trajectories to another version','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(15,'every-cadence','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(16,'employers, vacancies, ESCO','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(17,'registration-days','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(18,'who does the check before somebody enters','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(19,'changes of the moment of entry','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(20,'CVs and letters of application','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(21,'shortlists, tours, vacancy meetings','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(22,'employers and approaches','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(23,'introductions','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(24,'contacts-after-closing','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(25,'sealed names','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(26,'employers by key, answers noted, merges kept','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(27,'sealed reasons','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(28,'days-of-many-years','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(29,'experience asked, vacancies found by typing, employers by place','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(30,'prices of showing','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(31,'whom the figures count anew','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(32,'declined pairs, what was hidden at decisions','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(33,'versions of weights','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(34,'lists that were taken in','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(35,'a coach''s day found by trajectory, places by tour','2026-11-27T22:38:30.394Z');
INSERT INTO "schema_steps" VALUES(36,'who notes many people at once','2026-11-27T22:38:30.394Z');
CREATE TABLE schema_traces (position INTEGER PRIMARY KEY) STRICT;
CREATE TABLE shortlist_entries (
    id TEXT PRIMARY KEY, vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    participant_id TEXT NOT NULL REFERENCES participants (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id), source TEXT NOT NULL, reason TEXT NOT NULL,
    place INTEGER NOT NULL, added_on TEXT NOT NULL, added_by TEXT NOT NULL, removed_on TEXT, removed_by TEXT,
    removal TEXT
, hidden TEXT) STRICT;
INSERT INTO "shortlist_entries" VALUES('019cb0b4b976001739946928a3173b83','01a21f29bc750001eea6852801848bc0','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0ec00095dad0950429159da','hand','v1.fvYH2uDP_QuxkUXphq3K_Pa4hq4Af8vCTR35OoTLM5FDgluV6vefjPsdBYNYDKN4Es0i693ADaYfZ0j-',1,'2026-03-02','Carla Denys',NULL,NULL,NULL,NULL);
CREATE TABLE showing_prices (
    vacancy_id TEXT PRIMARY KEY REFERENCES vacancies (id), price INTEGER NOT NULL CHECK (price > 0)
) STRICT;
CREATE TABLE sign_in_failures (
    subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at TEXT NOT NULL
) STRICT;
CREATE TABLE sign_in_sessions (
    token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL REFERENCES users (id),
    state TEXT NOT NULL CHECK (state IN ('password', 'full')), form_token TEXT NOT NULL,
    browser TEXT NOT NULL, system TEXT NOT NULL, started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
) STRICT;
INSERT INTO "sign_in_sessions" VALUES('d5b6231e5d8c39c46380fc5ca4df79c373c510e3e63522a262fadb8de41b4ec6','019cb0b4b0ce0001dc444d09e94cae9d','01a21f296fc8000149a44efb5388150a','full','bb543b3807254cb6df54a13429b82ffd0740e5dabb0adab9cdedcb4e2585679c','other','other','2026-03-02T22:39:17.709Z','2026-03-02T22:39:17.710Z');
INSERT INTO "sign_in_sessions" VALUES('24a8fc9204f78787ab77b4d1261c510a87bc8448fbe6b114e68c335f0b5b68b1','019cb0b4b24e00193787c06642244cdd','01a21f29b5ae0001a37e46cf7ac008f8','full','6801a5a6ab4cab96bb5aa475602f09f76d5dd56af746088d1d3503ed2174ee85','other','other','2026-03-02T22:39:18.094Z','2026-03-02T22:39:18.094Z');
INSERT INTO "sign_in_sessions" VALUES('076d85200397b721d2aac778021fe5778e99b94e2024929168b2468498659498','019cb0b4b8340001a54b758e5c0fdf11','01a21f29b5ae0001a37e46cf7ac008f8','full','d8a8894764c3855b18c3bd5d699ba1bf8366f1f0cf4e4c6bd3fe08e1d0a30b99','other','other','2026-03-02T22:39:19.603Z','2026-03-02T22:39:19.604Z');
INSERT INTO "sign_in_sessions" VALUES('5397fa80b005beddd19c1be17c39023e8aa5324a159320a81b721a5fa50f87b5','019cb0b4b94700035250e07860c57628','01a21f296fc8000149a44efb5388150a','full','c444abd01b750c6b299461b346899cb649f2b5700e10dc550948365209027981','other','other','2026-03-02T22:39:19.879Z','2026-03-02T22:39:19.879Z');
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
    reason TEXT NOT NULL, day TEXT NOT NULL, decided_by TEXT NOT NULL, version INTEGER NOT NULL, hidden TEXT,
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
INSERT INTO "steps" VALUES('019cb0b4b0ec0010deea53b43a6705a4','019cb0b4b0ec00095dad0950429159da','kennismaking',0,'2026-03-02','2026-03-22','step.kennismaking','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cb0b4b0ec001170a82ba3d9374cf3','019cb0b4b0ec00095dad0950429159da','levensdomeinen',1,'2026-03-02','2026-03-29','step.levensdomeinen','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cb0b4b0ec0012a6d84a172f79bf0a','019cb0b4b0ec00095dad0950429159da','drempels',2,'2026-03-09','2026-04-12','step.drempels','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
    score INTEGER NOT NULL, is_by_hand INTEGER NOT NULL, talk_at INTEGER, hidden TEXT, UNIQUE (round_id, number, participant_id)
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
INSERT INTO "trajectories" VALUES('019cb0b4b0ec00095dad0950429159da','019cb0b4b0d90003a81e155a31db01b4','019cb0b4b0d90004413f82178f44b54b','arbeidstraject-art60',1,'01a21f29b5ae0001a37e46cf7ac008f8','guided','2026-03-02','2026-03-02',NULL,NULL,NULL,2,NULL,NULL,NULL);
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
INSERT INTO "users" VALUES('01a21f296fc8000149a44efb5388150a','Carla Denys','carla.denys@voorbeeld.test','coordinator',NULL,'scrypt$15$3$43d29211ed71c3564fd5aaf1c5af1c12$6991000ffeb584f331bef0af8e250e010cc58741e22e8d345de9e84577557ac1',1,'2026-11-27T22:38:59.016Z',1,NULL,'ced706ae9ad92dd79a9e6d15dc79424f37a7445a69f73bc3fa44a76a9c9eeec6');
INSERT INTO "users" VALUES('01a21f29b5ae0001a37e46cf7ac008f8','Koen Baert','koen.baert@voorbeeld.test','coach',NULL,'scrypt$15$3$c0680b4110805bc1778d4eeb373be3d2$87a3e2bf74bef2bd7aac82487b9cba2315a0fadf3b4e10b4af288a2038309fb4',1,'2026-11-27T22:39:16.910Z',1,NULL,'a3df0e0b5e8715a378c210854cf5a18aa6fdacf0f3fa0d4b852b6ac9e7b79766');
CREATE TABLE vacancies (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), reference TEXT NOT NULL,
    title TEXT NOT NULL, occupation_group TEXT NOT NULL, occupation TEXT, dutch TEXT NOT NULL,
    licences TEXT NOT NULL, certificates TEXT NOT NULL, weekly_quarters INTEGER, times TEXT NOT NULL,
    forms TEXT NOT NULL, demands TEXT NOT NULL, access TEXT, places INTEGER NOT NULL, filled INTEGER NOT NULL,
    start TEXT, open_until TEXT, postcode TEXT NOT NULL, municipality TEXT NOT NULL, closed_on TEXT,
    version INTEGER NOT NULL, close_reason TEXT, close_note TEXT, pay_least INTEGER, pay_most INTEGER, pay_unit TEXT, experience_asked INTEGER NOT NULL DEFAULT 0, search_words TEXT NOT NULL DEFAULT '', UNIQUE (employer_id, reference)
) STRICT;
INSERT INTO "vacancies" VALUES('01a21f29bc750001eea6852801848bc0','01a21f29bb490005463bb45c8d596442','V0001','Winkelmedewerker','5223','winkelmedewerker','A1','','',152,'night','agency permanent','lifting','ownTransport',1,0,'2024-02-05','2040-12-31','9900','Eeklo',NULL,1,NULL,NULL,NULL,NULL,NULL,0,'winkelmedewerker winkelmedewerker v0001 v0001 eeklo');
INSERT INTO "vacancies" VALUES('01a21f29bc78000313e20609bbc9779f','01a21f29bb480003f54bc1d5e217e610','V0002','Bouwhulp','9313','bouwhulp','A2','B','vca',152,'night','internship trainingOnTheJob','heights','publicTransport',3,0,'2024-10-20','2040-12-31','9800','Deinze',NULL,1,NULL,NULL,NULL,NULL,NULL,0,'bouwhulp bouwhulp v0002 v0002 deinze');
INSERT INTO "vacancies" VALUES('01a21f29bc790005d36ee58e2cda1654','01a21f29bb46000139ec8955ba57b5a3','V0003','Dakwerker','7121','dakwerker','B1','','vca',152,'twoShifts','fixedTerm','','publicTransport',1,0,'2024-10-02','2040-12-31','8900','Ieper',NULL,1,NULL,NULL,NULL,NULL,NULL,0,'dakwerker dakwerker v0003 v0003 ieper');
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
INSERT INTO "vacancy_meetings" VALUES('019cb0b4b97e0018947b6890cdaccf0d','arbeidstraject-art60','2026-03-02',840,'Gent','Carla Denys','v1.b_Mzu3a1t9yGsj0OMbSZfyB0xCULfvMHY2BmoQIYCCoFwkNQ-iBarnYd-tH2419RRy5DOpHwWGZsFPIL',1);
CREATE TABLE vacancy_tasks (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL, words TEXT NOT NULL,
    competence TEXT, weight INTEGER NOT NULL, PRIMARY KEY (vacancy_id, position)
) STRICT;
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc750001eea6852801848bc0',0,'rekken aanvullen','rekken-aanvullen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc750001eea6852801848bc0',1,'kassa bedienen','kassa-bedienen',4);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc750001eea6852801848bc0',2,'klanten helpen','klanten-helpen',3);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc78000313e20609bbc9779f',0,'opruimen','werf-opruimen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc78000313e20609bbc9779f',1,'materiaal aanvoeren','materiaal-aanvoeren',4);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc78000313e20609bbc9779f',2,'mortel mengen','mortel-mengen',3);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc790005d36ee58e2cda1654',0,'pannen leggen','pannen-leggen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc790005d36ee58e2cda1654',1,'werken op hoogte','werken-op-hoogte',4);
INSERT INTO "vacancy_tasks" VALUES('01a21f29bc790005d36ee58e2cda1654',2,'isoleren','isoleren',3);
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
CREATE INDEX placements_workplace ON placements (workplace_key, start_day);
CREATE INDEX placements_legal ON placements (legal_key, start_day);
CREATE INDEX employer_talks_employer ON employer_talks (employer_key, day);
CREATE INDEX vacancies_occupation ON vacancies (occupation, employer_id);
CREATE INDEX vacancies_group ON vacancies (occupation_group, employer_id);
CREATE INDEX findings_withdrawn ON findings (participant_id) WHERE withdrawal IS NOT NULL;
CREATE INDEX participants_matching ON participants (id, version);
CREATE INDEX trajectories_matching ON trajectories (participant_id, state, version);
CREATE INDEX tours_day ON tours (day, id);
CREATE INDEX tour_seats_trajectory ON tour_seats (trajectory_id, tour_id, number);
CREATE INDEX trajectories_closed ON trajectories (programme, closed_on) WHERE closed_on IS NOT NULL;
CREATE INDEX placements_start ON placements (start_day, trajectory_id);
CREATE INDEX employers_approach ON employers (is_ambassador, is_agency, postcode, municipality, name, id)
WHERE merged_into IS NULL;
CREATE INDEX figure_changes_position ON figure_changes (position, participant_id);
CREATE INDEX introductions_declined ON introductions (participant_id) WHERE state = 'declined';
CREATE INDEX imports_kind ON imports (kind, id);
CREATE INDEX steps_open ON steps (trajectory_id, due) WHERE state = 'open';
CREATE INDEX due_contacts_open ON due_contacts (trajectory_id, due, id) WHERE state = 'open';
CREATE INDEX talks_planned ON talks (trajectory_id, day) WHERE state = 'planned';
CREATE INDEX employer_talks_pending ON employer_talks (trajectory_id, day) WHERE answer = 'pending';
CREATE INDEX events_forms ON events (trajectory_id, kind, code, day) WHERE kind = 'formFilled';
CREATE INDEX passages_phases ON passages (trajectory_id, phase, is_skipped, from_day, until_day);
CREATE INDEX tour_seats_places ON tour_seats (tour_id, number, trajectory_id, participant_id);
CREATE TRIGGER participants_figures_insert AFTER INSERT ON participants
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER participants_figures_update AFTER UPDATE ON participants
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER participants_figures_delete AFTER DELETE ON participants
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER referrals_figures_insert AFTER INSERT ON referrals
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER referrals_figures_update AFTER UPDATE ON referrals
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER referrals_figures_delete AFTER DELETE ON referrals
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER trajectories_figures_insert AFTER INSERT ON trajectories
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER trajectories_figures_update AFTER UPDATE ON trajectories
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER trajectories_figures_delete AFTER DELETE ON trajectories
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER passages_figures_insert AFTER INSERT ON passages
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER passages_figures_update AFTER UPDATE ON passages
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER passages_figures_delete AFTER DELETE ON passages
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER steps_figures_insert AFTER INSERT ON steps
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER steps_figures_update AFTER UPDATE ON steps
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER steps_figures_delete AFTER DELETE ON steps
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = OLD.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = OLD.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER pauses_figures_insert AFTER INSERT ON pauses
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER pauses_figures_update AFTER UPDATE ON pauses
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER pauses_figures_delete AFTER DELETE ON pauses
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = OLD.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = OLD.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER findings_figures_insert AFTER INSERT ON findings
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER findings_figures_update AFTER UPDATE ON findings
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER findings_figures_delete AFTER DELETE ON findings
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER contact_moments_figures_insert AFTER INSERT ON contact_moments
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER contact_moments_figures_update AFTER UPDATE ON contact_moments
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER contact_moments_figures_delete AFTER DELETE ON contact_moments
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER placements_figures_insert AFTER INSERT ON placements
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER placements_figures_update AFTER UPDATE ON placements
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER placements_figures_delete AFTER DELETE ON placements
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barriers_figures_insert AFTER INSERT ON barriers
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barriers_figures_update AFTER UPDATE ON barriers
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barriers_figures_delete AFTER DELETE ON barriers
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_looks_figures_insert AFTER INSERT ON barrier_looks
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_looks_figures_update AFTER UPDATE ON barrier_looks
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_looks_figures_delete AFTER DELETE ON barrier_looks
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_actions_figures_insert AFTER INSERT ON barrier_actions
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_actions_figures_update AFTER UPDATE ON barrier_actions
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_actions_figures_delete AFTER DELETE ON barrier_actions
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER events_figures_insert AFTER INSERT ON events
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER events_figures_update AFTER UPDATE ON events
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER events_figures_delete AFTER DELETE ON events
WHEN NOT EXISTS (SELECT 1 FROM figure_changes WHERE participant_id = 'noted-at-once') BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
COMMIT;
