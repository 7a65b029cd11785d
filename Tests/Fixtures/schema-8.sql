-- A house of schema 8 with invented people, as SQLite dumps it; README.md says how it was made.
BEGIN TRANSACTION;
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, seal TEXT NOT NULL, mark TEXT NOT NULL
) STRICT;
INSERT INTO "audit_head" VALUES(1,73,'ff1d66e28e1cab99880ad74e9919caa019d6e87608f05ccd236ed114f8b6f36e','781129d34f9568a31e262c01501d21a1e3a62bdf6a9a0b76b52f1df167c47315');
CREATE TABLE "audit_lines" (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, participant_id TEXT, subject TEXT,
    detail TEXT, reason TEXT, seal TEXT NOT NULL
) STRICT;
INSERT INTO "audit_lines" VALUES(1,'01a2177e9b51000105928c79992b5604','2026-11-26T10:55:02.993Z','machine','opstap','machine','loadProgramme',NULL,'reintegratie-door-werk','version 1',NULL,'93604a1a7978088b09432c66f50d750e1ad2ebc828be8ec1376d39dda5bc7cb4');
INSERT INTO "audit_lines" VALUES(2,'01a2177e9ca60002d2919c7914b19c64','2026-11-26T10:55:03.334Z','machine','opstap','machine','manageUsers',NULL,'01a2177e9ca60001df6841b549b9a998','added',NULL,'3ddc9227da4aba85e5493dec3a3b2df09a1966de71f7d7c3e63ad7b4f6d35432');
INSERT INTO "audit_lines" VALUES(3,'01a2177e9e9b00022f29ea6d013c476f','2026-11-26T10:55:03.835Z','machine','opstap','machine','manageUsers',NULL,'01a2177e9e9b0001a66df63a1f730f37','added',NULL,'898692f4959adba42686749d2c1bbd3786cfc7a7c2c12a4812edb2b23751d828');
INSERT INTO "audit_lines" VALUES(4,'01a2177ea0d600025fccb11671e7ba49','2026-11-26T10:55:04.406Z','machine','opstap','machine','manageUsers',NULL,'01a2177ea0d60001f2e26d8b8f71cc24','added',NULL,'95420bef6b64beaad4616cbe01bb6fb52729208bd6bfbf3365d8e17f367e1620');
INSERT INTO "audit_lines" VALUES(5,'019cae2ff81300025acdcdf2b1838f78','2026-03-02T10:55:05.235Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'15da1eb85a6c12c3c0fd3f5417f6700d4003389c6352e627d506c9a7cabab9fa');
INSERT INTO "audit_lines" VALUES(6,'019cae2ff82e0004bd423f00fc7b0a88','2026-03-02T10:55:05.262Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','planSittings',NULL,'019cae2ff82e00039adbaf9d3021b6c7','pattern added',NULL,'a10430e93c6f54e71203a174431c81bc32d5b8ca403b162ca56e3b056874aa31');
INSERT INTO "audit_lines" VALUES(7,'019cae2ffa06000633b6d9ddce3dcc63','2026-03-02T10:55:05.734Z','01a2177e9ca60001df6841b549b9a998','Vera Wijzer','referrer','signIn',NULL,NULL,NULL,NULL,'1a670b763785e40f7d68582b63ad14b7d2025579ff903f3d2ce213d557c0fdd6');
INSERT INTO "audit_lines" VALUES(8,'019cae2ffa15000bc43b925c85001868','2026-03-02T10:55:05.749Z','01a2177e9ca60001df6841b549b9a998','Vera Wijzer','referrer','refer','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879',NULL,NULL,'bf4f149bd8ca227b922901a756fbd885b0f396af8b552e1e89db3f6e3f4ead3e');
INSERT INTO "audit_lines" VALUES(9,'019cae2ffc5f000dfe41c839fe6b52e7','2026-03-02T10:55:06.335Z','01a2177e9ca60001df6841b549b9a998','Vera Wijzer','referrer','signIn',NULL,NULL,NULL,NULL,'7e8ac1668a5c43672ab49810d94b1b0f157f150db26c6ee59ec271ebd94cddb6');
INSERT INTO "audit_lines" VALUES(10,'019cae2ffc790012d8acad8fcdb6fd18','2026-03-02T10:55:06.361Z','01a2177e9ca60001df6841b549b9a998','Vera Wijzer','referrer','refer','019cae2ffc79000e4ff045e2e498af98','019cae2ffc79000fd66ce939c92c69b7',NULL,NULL,'615ac47e27dbaa5238ee6836e0ffc288217de4d61056e0bda9b7738fcd266cdc');
INSERT INTO "audit_lines" VALUES(11,'019cae2ffcb80013535916260d8445dc','2026-03-02T10:55:06.424Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','readReferral','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879',NULL,NULL,'75bd1c7369fdb60dce3d0a199dfe1e1e80e89286e2c5a4261a452493de8815b8');
INSERT INTO "audit_lines" VALUES(12,'019cae2ffcce0014c20efe37b852e21c','2026-03-02T10:55:06.446Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','decideReferral','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','accept',NULL,'355a81a1ce737492eb8868290200e446276c7127f2d810585d3be3ec38d45048');
INSERT INTO "audit_lines" VALUES(13,'019cae2ffcce0019b7c857ae151882e0','2026-03-02T10:55:06.446Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','planSittings','019cae2ffa150007c3b14137e7589157','019cae2ffcce0018a4caa9ddd8730186','screening',NULL,'5bf77847a1be26ea2f1f07169c49561192cf5ad91ab0e14fa6f6f5d6e69b0b30');
INSERT INTO "audit_lines" VALUES(14,'019cae2ffcdb001bec8bae4945bed2dc','2026-03-02T10:55:06.459Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','readReferral','019cae2ffc79000e4ff045e2e498af98','019cae2ffc79000fd66ce939c92c69b7',NULL,NULL,'ad44a8ad69e4c483be3e3d05ca53c3f6a8c98e86cb1af062ca3fe8da2cb32a23');
INSERT INTO "audit_lines" VALUES(15,'019cae2ffce8001c6d44c56428e665e2','2026-03-02T10:55:06.472Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','readReferral','019cae2ffc79000e4ff045e2e498af98','019cae2ffc79000fd66ce939c92c69b7',NULL,NULL,'afb713735bf657624823467c508a089001b6b252e651a24c10a58a8d77901a91');
INSERT INTO "audit_lines" VALUES(16,'019cae2ffcf0001da1c5557afe74a4e5','2026-03-02T10:55:06.480Z','01a2177e9e9b0001a66df63a1f730f37','Carla Denys','coordinator','decideReferral','019cae2ffc79000e4ff045e2e498af98','019cae2ffc79000fd66ce939c92c69b7','refuse',NULL,'2b5616f36b4d4f50f1595344fdc4fa5ea2e2a64bd990f5d99e638cd1f003677c');
INSERT INTO "audit_lines" VALUES(17,'019cd762dfe60002c5627a642255fb7f','2026-03-10T10:55:07.238Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'d5b984a4ef2e5fa6167b65d26bd77d11024ef6c9802e768bb98e3ee884e06558');
INSERT INTO "audit_lines" VALUES(18,'019cd762dfe90003ac2592ecef7aa82f','2026-03-10T10:55:07.241Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','screening form',NULL,'5742839a4bc9dd06088ab2267b2005083d0a9d98bec03f81d7129c2fb1375661');
INSERT INTO "audit_lines" VALUES(19,'019cd762dffa00046421af28a5a32862','2026-03-10T10:55:07.258Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','screening form',NULL,'726a98ef5b76c0e9f7fa8bdc01f6012ca7c7feb5ca7055afef9e2c58afc53328');
INSERT INTO "audit_lines" VALUES(20,'019cd762dffb0005e58323d8b48a51f0','2026-03-10T10:55:07.259Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','screening',NULL,'b6a2458b33fbde736f09256d68e482be3cafeed66892e76fa6033d8965a23eab');
INSERT INTO "audit_lines" VALUES(21,'019cd762dffb000c7cb3746666b1d29d','2026-03-10T10:55:07.259Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','planSittings','019cae2ffa150007c3b14137e7589157','019cae2ffcce0018a4caa9ddd8730186','held',NULL,'bcf231c3d1c27fbc939dc5e69ef749ed310e81fb8a0cf065aa3a798aaff2c28f');
INSERT INTO "audit_lines" VALUES(22,'019cd762e0d9001895e923985aa281c3','2026-03-10T10:55:07.481Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'f0f53bc42c7e947a539771334936bb2f4af8f26afc37e99e0a58d841fbe42a19');
INSERT INTO "audit_lines" VALUES(23,'019cd762e0dc0019cdeb1d684e937c77','2026-03-10T10:55:07.484Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'1a3d152212772b78a4e3664eff226d8d82b457751320834722d28a5bf4bf1332');
INSERT INTO "audit_lines" VALUES(24,'019cd762e0e3001af08906cad4de4aaa','2026-03-10T10:55:07.491Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'4b280d71af216128c97c05d3c43825eb3385cbe841cbd5b7497a2fe08226eee9');
INSERT INTO "audit_lines" VALUES(25,'019cd762e0e5001bfa8b189c9c4c4b08','2026-03-10T10:55:07.493Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','note finding',NULL,'60f0b305621c643d783bb67a4a583eec1c84f967eb466f57d94d774a432de6fb');
INSERT INTO "audit_lines" VALUES(26,'019cd762e0e9001eed0d8f02567424f6','2026-03-10T10:55:07.497Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','finding form',NULL,'295b62b98a7e00d5b8783dcb1a399e38353147abff82ea6142745707eb1d6279');
INSERT INTO "audit_lines" VALUES(27,'019cd762e0ed001ff34940b6d58e099e','2026-03-10T10:55:07.501Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','finding form',NULL,'6927550c42097a1d2d248e23a60aedda89d6000e6c10cf4c02a1fa4c18bbeca6');
INSERT INTO "audit_lines" VALUES(28,'019cd762e0ef00200de6efa8a88379a0','2026-03-10T10:55:07.503Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','withdraw finding',NULL,'3fc31901ac2a3b5bfea342ad062cac6ff711fb79bbf50ddb288b65ba7f47df44');
INSERT INTO "audit_lines" VALUES(29,'019cd762e0f200222b720c683c85dc44','2026-03-10T10:55:07.506Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'ed0df281c4d3f1770bd3235add72a04bae3bc4fe3d112c2e21beb32c8cffaf7b');
INSERT INTO "audit_lines" VALUES(30,'019cd762e0f70023429dd18bb4df8f9f','2026-03-10T10:55:07.511Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'4f7a16e76ba1974af952dd660cf0ac6e43d45d397be6c45425425a446c76d28d');
INSERT INTO "audit_lines" VALUES(31,'019cd762e0f800240c64bc8a0eb619f9','2026-03-10T10:55:07.512Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','note detention factor',NULL,'52f9883e29b6ea52ae496b221e29c183227a89352cd0e8e84209541e519d4a62');
INSERT INTO "audit_lines" VALUES(32,'019cd762e0fb0027aa98a12ad28019e0','2026-03-10T10:55:07.515Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','contact form',NULL,'56b9f398f1ace9ccb07c2ecf232187f30883687dad40eaf30685a42e78fea6c7');
INSERT INTO "audit_lines" VALUES(33,'019cd762e0ff002835e4851a5f124ca2','2026-03-10T10:55:07.519Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','contact form',NULL,'3e7cabb5a2de6439bc662dd33b83ef47b76d550f84290f1a6d3cceb8f4cd33e2');
INSERT INTO "audit_lines" VALUES(34,'019cd762e1010029433889109ec33b19','2026-03-10T10:55:07.521Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','add relation',NULL,'65a95301e0e8de622f7d58f2ad5b8370b79ac0b64edadbb7c643c0a5b0319dac');
INSERT INTO "audit_lines" VALUES(35,'019cd762e104002b986691f2bfc00e97','2026-03-10T10:55:07.524Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','contact form',NULL,'278bc45cf96cb086e3ade40a3034fbe71f655732c988ae9a9af0f3606fd9a723');
INSERT INTO "audit_lines" VALUES(36,'019cd762e108002c6be94e5c55d78d4e','2026-03-10T10:55:07.528Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','contact form',NULL,'3efe2e32b5b56770d3d68e7b325a28533c71b3402b9427bd3314a66d4f80c103');
INSERT INTO "audit_lines" VALUES(37,'019cd762e10a002de203cedf76142e67','2026-03-10T10:55:07.530Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','note contact',NULL,'291e2659b820c207a5e02c7d0353aa01ff2647c3918f411413dd7040e4a2e4a4');
INSERT INTO "audit_lines" VALUES(38,'019cd762e10d003063bb4327ad5e1716','2026-03-10T10:55:07.533Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'f4616ae8dcc25ba643bf3bed25ff103d1c5a40f475614f1c0abb0f931be0bceb');
INSERT INTO "audit_lines" VALUES(39,'019cd762e1100031524c5a9fc8ac737c','2026-03-10T10:55:07.536Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'a47e0ad078e7fc9602abb426e549e53ddeea647a05b34ea789a201b3f675dda5');
INSERT INTO "audit_lines" VALUES(40,'019cd762e1140032a4f0467afaec766f','2026-03-10T10:55:07.540Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'8b8977b93a4cf970ff44ebe753bd09631c5000a9bef9eaa42fd0b65f20336533');
INSERT INTO "audit_lines" VALUES(41,'019cd762e11500337b255ecb83c2274a','2026-03-10T10:55:07.541Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','start pause',NULL,'a64edd8153a68a52bf175bdd9816e4c139dfa8eef33c43a1a8e1fb8287ccaf9f');
INSERT INTO "audit_lines" VALUES(42,'019cd762e11a00362a64662161c92ae0','2026-03-10T10:55:07.546Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'ec62ec7167c0ad3dc1edb4a9ea51399d55e341aacd8bb0107719c64f2b3ff2c4');
INSERT INTO "audit_lines" VALUES(43,'019cd762e11e00371756d44d75a3b36c','2026-03-10T10:55:07.550Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'c70df9f5645cded65b3ad2733f36009a13718d660cd2d47e913762f99587c73b');
INSERT INTO "audit_lines" VALUES(44,'019cd762e11f0038cc94e8f24dbf58fe','2026-03-10T10:55:07.551Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','end pause',NULL,'36571c5934a2959cb116350f856d83542015e4045cf5f706d2e3a3853fdd74b1');
INSERT INTO "audit_lines" VALUES(45,'019cd762e124003ad25aced51ff0120d','2026-03-10T10:55:07.556Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'b28f25db131acefb47a6474ddc252764d9d98b5eab95c9609b23741b40e5b678');
INSERT INTO "audit_lines" VALUES(46,'019cd762e128003bf8e04afa9bf3bf26','2026-03-10T10:55:07.560Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'da64dadc4041760f3e52277e2de5206367d48721cf8dd9891ffb620c2790a046');
INSERT INTO "audit_lines" VALUES(47,'019cd762e12e003cef869288f902fae5','2026-03-10T10:55:07.566Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','deviate step',NULL,'a3cb6dee2fadd3c31a5f7d2338c4875ff25760313cd7028e013d549e1e51c20e');
INSERT INTO "audit_lines" VALUES(48,'019cd762e211003ff63aca393d762b62','2026-03-10T10:55:07.793Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'8ca2a331f3c4e4905e16c7636c34da9222e70542a3ab61a31a201af38d5f7cd1');
INSERT INTO "audit_lines" VALUES(49,'019cd762e2140040a444bddfd3d605a8','2026-03-10T10:55:07.796Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'d313c62781fd78f5d4f29ac0de3c0fa1953d859c660bc4f973887b88054ef9fd');
INSERT INTO "audit_lines" VALUES(50,'019cd762e2180041338b901d2c727af5','2026-03-10T10:55:07.800Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'c1d7dfb8c07b22f233cf528f8f8d8bf81c6c91840e93905ed9efbd47c8bbbb9e');
INSERT INTO "audit_lines" VALUES(51,'019cd762e21e0042210d89cb4defca38','2026-03-10T10:55:07.806Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan employer talk',NULL,'5d15379b3e0384000f6cf3a15f1135325abad453351eb6800276aebfa2a41170');
INSERT INTO "audit_lines" VALUES(52,'019cd762e2250045f5956fb248a10d77','2026-03-10T10:55:07.813Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'f2ef2d15e6176ee92207b7bd9dffa04aafd41994da631fd7eb31dcd9704de0ad');
INSERT INTO "audit_lines" VALUES(53,'019cd762e22a0046465a4599c4179703','2026-03-10T10:55:07.818Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'64a360e61eb756cc73b7dde5306c41903d485086630808e047b912914f4d1bcd');
INSERT INTO "audit_lines" VALUES(54,'019cd762e22c0047970e605063354d45','2026-03-10T10:55:07.820Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','answer employer talk',NULL,'605206981d9efda7b00e18ab6b438f5ead81d28492aeb6ac34920e0b1d1887ce');
INSERT INTO "audit_lines" VALUES(55,'019cd762e238004aaf974a7748fd4779','2026-03-10T10:55:07.832Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'180e94ea9a05c1ff9c0403be783127dc554104029e5ef4e9bdcb285dfea0f681');
INSERT INTO "audit_lines" VALUES(56,'019cd762e243004bfde04d23df1a57c0','2026-03-10T10:55:07.843Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'4fca01efa34a8d1a845fb9cc86bf588c4aca35bae9707b88bffab160500f6f0e');
INSERT INTO "audit_lines" VALUES(57,'019cd762e244004c99f80060010f5efc','2026-03-10T10:55:07.844Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','start placement',NULL,'746ee7dbcded77ae088a7fb703f51318671a5636de341cb6d479243f3030ba7b');
INSERT INTO "audit_lines" VALUES(58,'019cf6490d89000239d34b932b097236','2026-03-16T10:55:08.681Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'32fd0cf3798701544f15f004dfda48b6cb294da5a6fd9d9d08c73197a9e854e2');
INSERT INTO "audit_lines" VALUES(59,'019cf6490d9700032361d39f669e46d3','2026-03-16T10:55:08.695Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'b4e93fcf638fb0cd86654d15a3aa69540f466c9ec2e9d82c0ed4955b9d2b9e5c');
INSERT INTO "audit_lines" VALUES(60,'019cf6490db80004ce1b7714976ab91b','2026-03-16T10:55:08.728Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'1a2fbcb68b22090531e9c5540b4dd6bb6c7f515e3697b73042c19c35b177bf40');
INSERT INTO "audit_lines" VALUES(61,'019cf6490dbe000568362469185a99ce','2026-03-16T10:55:08.734Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','move due contact',NULL,'4a8f101aef0f58ca18ea0657a7c4e5d7ba019cde1486e439f8627f7f8ad7936d');
INSERT INTO "audit_lines" VALUES(62,'019d0095c937000202e700f8228989b3','2026-03-18T10:55:09.623Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'1301539ff6465d0b5d15342894b22c5f9f6445ae23d14f78c9b5c7dcc74d42d0');
INSERT INTO "audit_lines" VALUES(63,'019d0095c93d0003d9a961cc466a582c','2026-03-18T10:55:09.629Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'5a0ec57a20e57fc33e1a79076a4f6a68553f2b10f893ed867b985ad87c0c5793');
INSERT INTO "audit_lines" VALUES(64,'019d0095c9470004182fd285aee90c70','2026-03-18T10:55:09.639Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'ac8f10c10e63af90fc354255e8cfb21286f8814f0eadb9f7fa0ae87ef982355a');
INSERT INTO "audit_lines" VALUES(65,'019d0095c9490005d575ea950e67d33c','2026-03-18T10:55:09.641Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','miss due contact',NULL,'e0d705bbc80f6e699d243e8e2c52a07927450cc214f66c702222e8e11158870f');
INSERT INTO "audit_lines" VALUES(66,'019d0095c94e000798564dafb4c2113b','2026-03-18T10:55:09.646Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e',NULL,NULL,'fd24d49b46af9189de1b598de2859e5bc050168d5780dac9a5cb7cc3d8b2a135');
INSERT INTO "audit_lines" VALUES(67,'019d0095c95f0008015ca278a1910bae','2026-03-18T10:55:09.663Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'fa31116f81f5fc5e1e11754b7011eaa9c5a9b7917ba9d7a7cd848d53186e6803');
INSERT INTO "audit_lines" VALUES(68,'019d0095c9650009d40f2f11ef186359','2026-03-18T10:55:09.669Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'bc36c5b7a4cff48fa8094f1dd4542066c3182adc5dcd63c75ba0d0ccea114741');
INSERT INTO "audit_lines" VALUES(69,'019d0095c967000a3f896c3e2c073e4a','2026-03-18T10:55:09.671Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','withdraw placement',NULL,'3e41544be5a4d58b79f936e36b68aee3936aee95ca3001b708f509e1da18b543');
INSERT INTO "audit_lines" VALUES(70,'019d0095c96f000db523352a7f3fe911','2026-03-18T10:55:09.679Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'c531ac037d112802ef532c553a27331e7a8b6914248c1598dd56c2a3910eb5e4');
INSERT INTO "audit_lines" VALUES(71,'019d0095c976000e2a1d497fe84aa139','2026-03-18T10:55:09.686Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'994fe195d4540487a5e98684cf42558a5e476318c33d3050a6d8e445b17b6bd7');
INSERT INTO "audit_lines" VALUES(72,'019d0095c97c000f4b70e89cabcec84c','2026-03-18T10:55:09.692Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','readFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','plan',NULL,'92535c57c5d1d4a4f59c655b668e7b524f5ede594fdc6b54a17aa3acbb3678f0');
INSERT INTO "audit_lines" VALUES(73,'019d0095c97f0010ad16572fb99a4b76','2026-03-18T10:55:09.695Z','01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','coach','writeFile','019cae2ffa150007c3b14137e7589157','019cae2ffcce00152081efc1dcb28a5e','close trajectory',NULL,'ff1d66e28e1cab99880ad74e9919caa019d6e87608f05ccd236ed114f8b6f36e');
CREATE TABLE audit_reviews (
    id TEXT PRIMARY KEY, sample TEXT NOT NULL, place INTEGER NOT NULL, line_id TEXT NOT NULL UNIQUE,
    signals TEXT NOT NULL, drawn_on TEXT NOT NULL, drawn_by TEXT NOT NULL, reviewer TEXT, reviewed_on TEXT,
    verdict TEXT, note TEXT, version INTEGER NOT NULL
) STRICT;
CREATE TABLE backups (
    id TEXT PRIMARY KEY, made_at TEXT NOT NULL, file TEXT NOT NULL, bytes INTEGER NOT NULL, digest TEXT NOT NULL,
    verified_at TEXT NOT NULL
) STRICT;
CREATE TABLE contact_moments (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL, person TEXT NOT NULL,
    day TEXT NOT NULL, channel TEXT NOT NULL, note TEXT NOT NULL, by_name TEXT NOT NULL, due_contact_id TEXT
, withdrawal TEXT) STRICT;
INSERT INTO "contact_moments" VALUES('019cd762e10a002e4637ec8378098d0f','019cae2ffcce00152081efc1dcb28a5e','019cae2ffa150007c3b14137e7589157','psd','Karen Maes','2026-03-10','phone','v1.sJ1s6oPtBdTsbwKhQb2JZqrGSpA1AtjRLnwlKTYWQhOVt32zubEpbHDjoutgLWXqFsOxzLRuLAaKSaJe','Koen Baert',NULL,NULL);
CREATE TABLE due_contacts (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    placement_id TEXT NOT NULL REFERENCES placements (id), cadence TEXT NOT NULL, party TEXT NOT NULL,
    item INTEGER NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL, anchor TEXT NOT NULL, anchor_day TEXT NOT NULL,
    programme_version INTEGER NOT NULL, state TEXT NOT NULL, settled_on TEXT, reason TEXT,
    moved_from TEXT, moved_to TEXT, moved_reason TEXT, moved_by TEXT, moved_pauses INTEGER, version INTEGER NOT NULL
) STRICT;
INSERT INTO "due_contacts" VALUES('019cd762e24400503728821ed108ef46','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',0,'2026-03-19','nazorg-werknemer.week-1','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.j25899AB4rSsi8IE6ndZpkY34MzHzr7CZ2Njeyz3aoJTUk6SVwM8wGSvmQlUQW44wuIqrxqIQ9qmvu8C','2026-03-17','2026-03-19','v1.QS78YTtopN0V9osFFS0B4rneLDqdWWEXOwdUH8yo7y1CA2V-vXosLZ209YLesGHMHBDjysP_blbZT285','Koen Baert',1,3);
INSERT INTO "due_contacts" VALUES('019cd762e2440051082a7d37db3a28aa','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',1,'2026-03-24','nazorg-werknemer.week-2','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.gr4ghcw9cWBvmOGvKEhucfwC-YeQzdsqisQuq_PxDIC8M2t-Q7N2vWZxJoMdOxgeXUFPJeqPGWRJqze1',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e2440052aa064916597c9d95','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',2,'2026-04-07','nazorg-werknemer.week-4','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.551Zsd_2JXhC7nazw4Sas42yoNE5Ba9C_sS_r31PZ9w4jZTA6fjxoJZ4KUHAhE16MXUUZd3zqQKCvkfh',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e2440053be592427e8dcf2cb','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',3,'2026-04-21','nazorg-werknemer.week-6','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.28a6CbRSz7cr10aoXvF2uuTgP6lxMk43oqr5zX_Ea0pg6fTnJofGCNNmtsP3gU5QCS35Ad1IvE9Vajyn',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e24400544aa5c25f5f22c192','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',4,'2026-05-11','nazorg-werknemer.month-2','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.5ftCIjPmRmlmdQuHpQNUqUpHBbpch-fkd-lVDyvYPQC7j2kd5qr0Eeq3Rqecmp3cVFU3JvKWj2grYoxe',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e2440055bc8c9c0da325ac21','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',5,'2026-06-10','nazorg-werknemer.month-3','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.9viU6sjWVcE7WVbOxo36OAGi8MHSyruFCLsmJ4hGgedsGrqm6AoEu0fGoCPUZG_wsgSyrjetZkGgWMKV',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e24400569c30a643236265d8','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',6,'2026-07-10','nazorg-werknemer.month-4','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.hFtBg6GKav2S8T8fYKj-RDHeh2RXbKrwP21QObMzfH83u2OeOs599zYsY0t-HcqGq02TOqSI9pcJ6AHl',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e2440057750c0e79a3c5dba6','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',7,'2026-08-10','nazorg-werknemer.month-5','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.KitWiLm3HfUF8g1UmTyuTXPAE6wzC793X42YrWV0aq_W_hxavCSEVlzCngp3O38wf-vo11Cj-LGB67EI',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e2440058242235b3d080c3a5','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werknemer','employee',8,'2026-09-10','nazorg-werknemer.month-6','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.OA-15_ZkcpKB38uTobI89E0wmQyFI0PRQsnA1abo_pqWiF_hlwfP8GBL5-avoT6CaInfTcbVjsgEshT3',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e2440059f10c3c274e361fa5','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',0,'2026-03-17','nazorg-werkgever.week-1','placementStarted','2026-03-10',1,'missed','2026-03-18','v1.wxK2-rpfeVg9J8alpacCTp85HoSaHjaoOnAnzgFjSyiO7gz2_TzyVyKAhG_Zs6QtnxGHvLx_-EqgND5Z',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e244005a85b2f428453ce587','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',1,'2026-03-24','nazorg-werkgever.week-2','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.aj0VZIgTA9ifUAw-EmpmgJC48Fc7MafBMtTyEbA5BcVXhCDHY51W8v_rX9PIGqKES2C5jIqdnoHkyIDj',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e244005b24d9fc0bfd760194','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',2,'2026-04-07','nazorg-werkgever.week-4','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.c5A5cpOcpmvtVSu9fUzDjjfON8uTIiYDmFJAPu04d0bt7ToNKIDSvl93UzZlnCVLeThwAzi1FJtCXjd1',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e244005ce9cb787da7b7cc84','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',3,'2026-04-21','nazorg-werkgever.week-6','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.9asyrnSGIJ7FQYM-XcwRdgMGH_ctq48dsygCDx51vyBNn3nOhyu1geNuH2g-8QjJHvW07VAAEI1tSLbO',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e244005d82c8d07143da5b3b','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',4,'2026-05-11','nazorg-werkgever.month-2','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.wg7GnPXriQfFPAzU5Hz-KN85VPR1SrZAjVXAYl7cEzfZ1wAO2COwZnOdAPw5_83b5ltX4WeUtL7DKEAB',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e244005eb380a8bdc7de1650','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',5,'2026-06-10','nazorg-werkgever.month-3','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.28z7i00SBFBep8ZZmdC76UJnM5rER3DUHYAwXwbLfrqCki2avYencapN6_LqWK4sKRB7yP2JksbpqVyR',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e244005fd2b7ebd020dc8c72','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',6,'2026-07-10','nazorg-werkgever.month-4','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.T7p0kbPNjv3rpjgIKbX61T_3J6NlSxKRY0rHoKSwHFRdSpZz42xaxUawCuOPLEwjZpEzqMTZYSDEksYt',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e24400603fe4c1813eab8755','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',7,'2026-08-10','nazorg-werkgever.month-5','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1.7gRLNaeo7tQB_xJhKMrPCPmZJAKYvnItOeXGsfy7rC9B3CopfMzZ-7QepLUu3-GkqPZCx-Q2sTLUUPbV',NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "due_contacts" VALUES('019cd762e2440061d846f00e4d4d8f4c','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','nazorg-werkgever','employer',8,'2026-09-10','nazorg-werkgever.month-6','placementStarted','2026-03-10',1,'dropped','2026-03-18','v1._hBwtji9v6PlEvt21Gxy3iLR9hEK2GyPM68xS6ysUn40WCtPpfTloMkP9W8uyL6V-elDilXfdu4f7p0M',NULL,NULL,NULL,NULL,NULL,2);
CREATE TABLE emergency_accesses (
    id TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), reason TEXT NOT NULL, from_at TEXT NOT NULL,
    until_at TEXT NOT NULL, ended_at TEXT, reviewed_by TEXT, reviewed_at TEXT, note TEXT, version INTEGER NOT NULL,
    CHECK ((reviewed_by IS NULL) = (reviewed_at IS NULL))
) STRICT;
CREATE TABLE employer_talks (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), employer TEXT NOT NULL, kind TEXT NOT NULL,
    day TEXT NOT NULL, time INTEGER, place TEXT NOT NULL, accompanied_by TEXT NOT NULL, framing TEXT NOT NULL,
    answer TEXT NOT NULL, answer_note TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "employer_talks" VALUES('019cd762e21e0043593e0f004d433177','019cae2ffcce00152081efc1dcb28a5e','019cae2ffa150007c3b14137e7589157','Groendienst','ambassador','2026-03-10',NULL,'Gent','Koen Baert','v1.3WwPpPb1EsczZFYvBJXpD6_OtVIYKlsb6MDaeTA68N-8mfMAUWfn3MNCpTTXEnhNxraMALvFTNK1hhZR','yes','v1.M13FcoOxIwW3nLTE7jiRCfAaJBdboP_8L2zpBs_Yzb04Fh1m1H4sYC1zRWcwUV8fjvHG5611jJKen4cn',2);
CREATE TABLE events (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, day TEXT NOT NULL, programme TEXT NOT NULL,
    participant_id TEXT NOT NULL REFERENCES participants (id), referral_id TEXT, trajectory_id TEXT, subject TEXT,
    code TEXT, counts INTEGER NOT NULL CHECK (counts IN (0, 1)), actor TEXT NOT NULL
) STRICT;
INSERT INTO "events" VALUES('019cae2ffa15000a4ec347e77d3d6ee5','referralReceived','2026-03-02','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879',NULL,NULL,NULL,0,'Vera Wijzer');
INSERT INTO "events" VALUES('019cae2ffc79001102f9ce00bf8303e1','referralReceived','2026-03-02','reintegratie-door-werk','019cae2ffc79000e4ff045e2e498af98','019cae2ffc79000fd66ce939c92c69b7',NULL,NULL,NULL,0,'Vera Wijzer');
INSERT INTO "events" VALUES('019cae2ffcce00160090141bf8007977','referralAccepted','2026-03-02','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e',NULL,NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae2ffcce0017a479671c1320fd1a','coachAssigned','2026-03-02','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','01a2177ea0d60001f2e26d8b8f71cc24',NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae2ffcce001aaa2dc49e9fb1c7ff','talkPlanned','2026-03-02','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cae2ffcce0018a4caa9ddd8730186','screening',0,'Carla Denys');
INSERT INTO "events" VALUES('019cae2ffcf0001ef6e76dba7ac81c77','referralRefused','2026-03-02','reintegratie-door-werk','019cae2ffc79000e4ff045e2e498af98','019cae2ffc79000fd66ce939c92c69b7',NULL,NULL,'geen-interesse',0,'Carla Denys');
INSERT INTO "events" VALUES('019cd762dffb0007c0f07f5d5c891919','findingNoted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb00065d98e0a79fe4ad62','talenten',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762dffb0009ae1aae66c4aad2b2','findingNoted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb0008e93ee8375f7f5b1d','gezondheid',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762dffb000b48b0c86bca48853a','findingNoted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb000ab5d37ea31181102f','voorwaarden',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762dffb000d805910aa9cb52136','guidanceStarted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e',NULL,NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762dffb001651e3a000bf59cf93','stepDone','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb000ec3e49929381fca3c','screening',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e0e5001d2c04d4341a22b3d8','findingNoted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e0e5001c3ab2e43af52f5486','gezondheid',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e0ef0021dedbeb47f06f9404','findingWithdrawn','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e0e5001c3ab2e43af52f5486','gezondheid',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e0f80026246294613e53f064','findingNoted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e0f80025ad039b53c1fcf883','elektronisch-toezicht',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e10a002f29f1d12097d97c11','contactMade','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e10a002e4637ec8378098d0f','psd',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e1150035f961b3a9f35e8b48','pauseStarted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e11500349f82714946d45ebc','rechtbank',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e11f0039bd0599b1b1b8d4c1','pauseEnded','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e11500349f82714946d45ebc','rechtbank',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e12e003d5d32164e6951d6fc','stepDeviated','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb00112d3c65902ad91c83','op-vraag',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e21e00441e55bb443ce3b191','employerTalkPlanned','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e21e0043593e0f004d433177','ambassador',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e22c0048eca7ed8c3be527d5','employerTalkAnswered','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e21e0043593e0f004d433177','yes',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e22c00495eaec34a9648f999','stepDone','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb00138a487001fb4c4ce5','begeleid-gesprek',0,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e244004e3221e0ef20689b30','placementStarted','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','bepaald',1,'Koen Baert');
INSERT INTO "events" VALUES('019cd762e244004ff290713af362c18d','stepDone','2026-03-10','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb00156eb1be41f74b949e','opstart',0,'Koen Baert');
INSERT INTO "events" VALUES('019cf6490dbe000616c51dd9318767e5','dueContactMoved','2026-03-16','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e24400503728821ed108ef46','nazorg-werknemer',0,'Koen Baert');
INSERT INTO "events" VALUES('019d0095c9490006e6385a6e43c1af79','dueContactMissed','2026-03-18','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e2440059f10c3c274e361fa5','nazorg-werkgever',0,'Koen Baert');
INSERT INTO "events" VALUES('019d0095c967000bd59bbb0ac40038a4','placementWithdrawn','2026-03-18','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762e244004d83edd88b0fc21301','bepaald',0,'Koen Baert');
INSERT INTO "events" VALUES('019d0095c967000c48dc96ab38e0c9a6','stepReopened','2026-03-18','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e','019cd762dffb00156eb1be41f74b949e','opstart',0,'Koen Baert');
INSERT INTO "events" VALUES('019d0095c97f001167ee075b118c5b70','trajectoryClosed','2026-03-18','reintegratie-door-werk','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','019cae2ffcce00152081efc1dcb28a5e',NULL,'aan-het-werk',0,'Koen Baert');
CREATE TABLE findings (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), tier TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
, statement TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "findings" VALUES('019cd762dffb00065d98e0a79fe4ad62','019cae2ffa150007c3b14137e7589157','ordinary','Koen Baert','coach','2026-03-10',NULL,'v1.Z3l8mtc4fjeHIvhfHKa2ArZLJ3gAptlgkOQ0BVH7mTaG33meBQX3tBRI_OYjRGPhZ_oFUSV94xvni4zEDUzlKBodRI0Xm0SetrkgFNBTSaCbcO5HdyprYxz3sUE');
INSERT INTO "findings" VALUES('019cd762dffb0008e93ee8375f7f5b1d','019cae2ffa150007c3b14137e7589157','health','Koen Baert','coach','2026-03-10',NULL,'v1.C3h35EQ8gPIOseyJnJtq2wCGuwQWUtL9MeOCHFdCeruPUkDd7AEoS_CFrUWSvV2J8Oi4d54Nx4Mub1UHZ6bManRdosu5MUmPI8vHP0d2-0D30LQYpyHnb1oZbJw');
INSERT INTO "findings" VALUES('019cd762dffb000ab5d37ea31181102f','019cae2ffa150007c3b14137e7589157','judicial','Koen Baert','coach','2026-03-10',NULL,'v1.uvjIal9gNjLbmz4ZXjRNXVgEiAFkQGyKB-CtJ0U5tKVLMtfd3ZpOCOTowbl9WVmF6TY2Iey58q44HHxgxCtAouHxp7oIPhhD36HwouTis-hdTqvhhLvMZSNMrus');
INSERT INTO "findings" VALUES('019cd762e0e5001c3ab2e43af52f5486','019cae2ffa150007c3b14137e7589157','health','Koen Baert','coach','2026-03-10','v1.4kSTnf7gA-MgwOMWBEM4oQj-9lVpZHNVmP3I08-nV-SYw9j6utDFhoWRLShIMiAmwqTOtWq6RTMR_oSf','v1.Nsa4msdPTiYLnjmajuMss2C3S8O9HJEU2amO2DA0VLh6GGvs5PC80DoPEeYoru6BGgiach5f22pLm1bf1VTJvG0l6f3ZzJyb6tEKlqAQbrDaA7sxUnwFCiBNo10');
INSERT INTO "findings" VALUES('019cd762e0f80025ad039b53c1fcf883','019cae2ffa150007c3b14137e7589157','judicial','Karen Maes','psd','2026-03-10',NULL,'v1.4wXTI8KW_mA6IFnGHt0L1GInA5EzQngW3EYRC8Cp9alugTTOXibY_FZGVWE02q4yiSoaQA_2vNHfzJU6ZihBRRmbIgXhoRy8EemArZ_yYRhTcn2YLOlEfWhJgZw');
CREATE TABLE form_submissions (
    token_hash TEXT PRIMARY KEY, content_hash TEXT NOT NULL, user_id TEXT NOT NULL, made_at TEXT NOT NULL,
    location TEXT
) STRICT;
INSERT INTO "form_submissions" VALUES('80ae7d3a6f473a43d51d34a1a38cad60635ee4674819e208d9ea64cc220b2a59','67a8373c22d4db721593be1412e7307054fefdc496d788230a26a90020b4b6e6','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-18T10:55:09.641Z','/deelnemers/019cae2ffa150007c3b14137e7589157?gedaan=aftercareMissed#nazorg');
INSERT INTO "form_submissions" VALUES('6f343023d682cf18e57ed1b0846ecd25e0d3c2fa663287175f2e68fce5252644','c5105661e02e701fdc4e868f13afab4a34780875605476f09814d6e9a5022067','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-18T10:55:09.671Z','/deelnemers/019cae2ffa150007c3b14137e7589157?gedaan=placementWithdrawn#tewerkstelling');
INSERT INTO "form_submissions" VALUES('4acdd443bfd40aed159f96b10400f490e5737407b9c455b2be6e39b4ad2000c6','309df3931d075bc0f93353dae3e48e3a065933b492783bb5f390b96825a3b88e','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-18T10:55:09.695Z','/deelnemers/019cae2ffa150007c3b14137e7589157?gedaan=trajectoryClosed#afsluiting');
CREATE TABLE health_marks (name TEXT PRIMARY KEY, marked_at TEXT NOT NULL) STRICT;
CREATE TABLE house_keys (
    name TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "house_keys" VALUES('house','d3d20f67887b3342','v1.b7Q_TKTU6IvR7tTBFHSAXvSPR0nQ4BMxZyKPZ3uVUDikydLk1LJ0nnTgvgLpjMSjqSUziRRnZVi4Ve5r');
CREATE TABLE known_devices (
    token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "known_devices" VALUES('2b54a82ed91ef02876d1d5d261082926c59e8a73e866c326a800333f18e6ce49','01a2177e9e9b0001a66df63a1f730f37','2026-03-02T10:55:05.235Z');
INSERT INTO "known_devices" VALUES('3378e4c74ce562f7e05481e31ea3fb82ae2d95bf680f4b89434d796158a7f048','01a2177e9ca60001df6841b549b9a998','2026-03-02T10:55:05.734Z');
INSERT INTO "known_devices" VALUES('75f665733dbde3717974e1568faaafa0c8ea070f798af909ae9a7a29a5a5f88d','01a2177e9ca60001df6841b549b9a998','2026-03-02T10:55:06.335Z');
INSERT INTO "known_devices" VALUES('686b976c0d81935a1b673ba6568cff3f383490135e29992dec87a320987cab6b','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-10T10:55:07.237Z');
INSERT INTO "known_devices" VALUES('3aacdc1848ed3f04a0e556fd32a7de5e63cc6a4dea29532b44f054c152518c4b','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-10T10:55:07.481Z');
INSERT INTO "known_devices" VALUES('a30984be9f6e1e0ab52b335251d910eb2edb24f46f56c1e65446afa3ddfe271f','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-10T10:55:07.792Z');
INSERT INTO "known_devices" VALUES('f43a9cb21fb4cb24550740e7e59df6d53ebdf410714b56381b36300d0b0ebec7','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-16T10:55:08.681Z');
INSERT INTO "known_devices" VALUES('0d711d93ff452bcbaa39a6e80cdf7f954f423f587702f3a6e516abd91f784683','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-18T10:55:09.623Z');
CREATE TABLE one_time_links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL, used_at TEXT
) STRICT;
CREATE TABLE participant_keys (
    participant_id TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "participant_keys" VALUES('019cae2ffa150007c3b14137e7589157','d3d20f67887b3342','v1.ngLH2Q8LQ_GjE3wwrvyEbp7tMBv-mzNBdI7FcthFDpRQpxay0CNkNDCjSwZmu2Bo4ieWFM_Ml0ix9ewW');
INSERT INTO "participant_keys" VALUES('019cae2ffc79000e4ff045e2e498af98','d3d20f67887b3342','v1.EiCAwl8VKpvdgAIjDActVlmGP_UwdjTb7V4HcUrgKsAzCs6CizmZEGJugewTUHHI9TPg0XVFsHQ8Ny5D');
CREATE TABLE participant_words (
    word TEXT NOT NULL, sort_key TEXT NOT NULL, participant_id TEXT NOT NULL REFERENCES participants (id),
    PRIMARY KEY (word, sort_key, participant_id)
) STRICT;
INSERT INTO "participant_words" VALUES('baaaaa','testers, baaaaa','019cae2ffa150007c3b14137e7589157');
INSERT INTO "participant_words" VALUES('testers','testers, baaaaa','019cae2ffa150007c3b14137e7589157');
INSERT INTO "participant_words" VALUES('anders','anders, einaaa','019cae2ffc79000e4ff045e2e498af98');
INSERT INTO "participant_words" VALUES('einaaa','anders, einaaa','019cae2ffc79000e4ff045e2e498af98');
CREATE TABLE participants (
    id TEXT PRIMARY KEY, given_name TEXT NOT NULL, family_name TEXT NOT NULL, sort_key TEXT NOT NULL,
    birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
    version INTEGER NOT NULL
, national_digest TEXT) STRICT;
INSERT INTO "participants" VALUES('019cae2ffa150007c3b14137e7589157','Baaaaa','Testers','testers, baaaaa','1985-07-30',NULL,'v1.uPIogJXtLJoOV56sZbtBlgwmaCh970E-K8zWkv4u_9MBz1JmkmSSmy0qQgY8TbN5R8J38l_FehpLNRQl',NULL,NULL,NULL,1,'d08bdc04806ec165f5f96a8a7d4516a07e1d54e5ce2e69aeb3a9de6cb0203da1');
INSERT INTO "participants" VALUES('019cae2ffc79000e4ff045e2e498af98','Einaaa','Anders','anders, einaaa','1984-08-22',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE password_requests (
    email_hash TEXT PRIMARY KEY, asked_at TEXT NOT NULL
) STRICT;
CREATE TABLE pauses (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), reason TEXT NOT NULL,
    from_day TEXT NOT NULL, until_day TEXT, noted_on TEXT NOT NULL,
    has_ended INTEGER NOT NULL CHECK (has_ended IN (0, 1)), explanation TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "pauses" VALUES('019cd762e11500349f82714946d45ebc','019cae2ffcce00152081efc1dcb28a5e','rechtbank','2026-03-10','2026-03-10','2026-03-10',1,'v1.1zp5demLNi1O6EXDsk_l6JtjzgvOSKOH6d6cAduj5rS2ZG85vEJ_PTH6iSFRMbMliUmQBirByCcUeFqP',2);
CREATE TABLE placements (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), previous_id TEXT REFERENCES placements (id),
    form TEXT NOT NULL, legal_employer TEXT NOT NULL, workplace TEXT NOT NULL, job_title TEXT NOT NULL,
    start_day TEXT NOT NULL, planned_end TEXT, end_day TEXT, end_reason TEXT, weekly_quarters INTEGER,
    withdrawal TEXT, version INTEGER NOT NULL
) STRICT;
INSERT INTO "placements" VALUES('019cd762e244004d83edd88b0fc21301','019cae2ffcce00152081efc1dcb28a5e','019cae2ffa150007c3b14137e7589157',NULL,'bepaald','Groendienst','Groendienst','groenarbeider','2026-03-10','2027-01-04',NULL,NULL,152,'v1.ChoKNdLxm4N2Ht9qsX85zNr4lU7So_Mvgqi7Sh8BBWA0VbdZP6Jzu745UHnGb_CKlyZPrBGZRNzroJEE',2);
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
','2026-11-26T10:55:02.993Z');
CREATE TABLE recovery_codes (
    user_id TEXT NOT NULL REFERENCES users (id), code_hash TEXT NOT NULL, made_at TEXT NOT NULL, used_at TEXT,
    PRIMARY KEY (user_id, code_hash)
) STRICT;
CREATE TABLE referrals (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), given_name TEXT NOT NULL,
    family_name TEXT NOT NULL, birth_day TEXT NOT NULL, programme TEXT NOT NULL,
    referrer_id TEXT REFERENCES users (id), referrer_name TEXT NOT NULL, institution TEXT, prison TEXT NOT NULL,
    referred_on TEXT NOT NULL, reason TEXT NOT NULL, has_consent INTEGER NOT NULL CHECK (has_consent = 1),
    earliest_day TEXT, source TEXT NOT NULL, state TEXT NOT NULL, decided_by TEXT, decided_on TEXT, ground TEXT,
    explanation TEXT, version INTEGER NOT NULL
) STRICT;
INSERT INTO "referrals" VALUES('019cae2ffa150008278cc0526fe7c879','019cae2ffa150007c3b14137e7589157','Baaaaa','Testers','1985-07-30','reintegratie-door-werk','01a2177e9ca60001df6841b549b9a998','Vera Wijzer','VDAB','gent','2026-03-02','v1.Kkx-p93pjEN9KT1mQ3lnJR02fMD11cw0KGsIpleSgGBPFQbxT8G3vnz8vAVLUScm-itDWB__g_KhCI_7',1,NULL,'form','accepted','Carla Denys','2026-03-02',NULL,'v1.J7pEwTFqTFDYpsfFGKuwqFm6mZD5kKV3km2nbDRt5VVh5qfSiUl5wgwsLDQqGnkoSA7_CB3nztfNNQso',2);
INSERT INTO "referrals" VALUES('019cae2ffc79000fd66ce939c92c69b7','019cae2ffc79000e4ff045e2e498af98','Einaaa','Anders','1984-08-22','reintegratie-door-werk','01a2177e9ca60001df6841b549b9a998','Vera Wijzer','VDAB','gent','2026-03-02','v1.Wvp8Eu9tYX1bSThaJjvsPUqMCZF3kHVZS4h6Z4fAN94dh64lSOg8-RmDOlk1o0DubkSP_9aRjBHfD7iz',1,NULL,'form','refused','Carla Denys','2026-03-02','geen-interesse','v1.MW4mmFMxEWAeLELpAm2sejn9dsFgTBuvFozNEhEtkipbJCM3Klo2WIPGF6K_aA3j214xHJmfNkf6p9dn',2);
CREATE TABLE relations (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
    version INTEGER NOT NULL
) STRICT;
INSERT INTO "relations" VALUES('019cd762e101002ac5cd0d0081217ee4','019cae2ffa150007c3b14137e7589157','psd','Karen Maes','','v1.J7KzYh9HaWG45fx6IMhANh8EIsq5IT1k9aPBVu8O696q87aYYXJNxj3Ma6iIbLiuKdvo7lQdm4p0hh6S','v1.W_gvaZXQyv6Zw_nIUo2_t-HFAt_-MLB6PjldgADcTgEa1vWQXpmBEbGMRx-PX7NoJ2gIe0_JBH69Ps0JKDjixT9Uv--5tCbh3g8p7lK25MLc58GSYcX3BP9tidU',NULL,1);
CREATE TABLE schema_steps (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_steps" VALUES(1,'the first whole way','2026-11-26T10:55:02.870Z');
INSERT INTO "schema_steps" VALUES(2,'health marks','2026-11-26T10:55:02.870Z');
INSERT INTO "schema_steps" VALUES(3,'own accounts of participants, and emergency access','2026-11-26T10:55:02.870Z');
INSERT INTO "schema_steps" VALUES(4,'forms that were taken, contacts that were withdrawn','2026-11-26T10:55:02.870Z');
INSERT INTO "schema_steps" VALUES(5,'a second factor and devices','2026-11-26T10:55:02.870Z');
INSERT INTO "schema_steps" VALUES(6,'audit chain','2026-11-26T10:55:02.870Z');
INSERT INTO "schema_steps" VALUES(7,'backups','2026-11-26T10:55:02.870Z');
INSERT INTO "schema_steps" VALUES(8,'sealed columns','2026-11-26T10:55:02.870Z');
CREATE TABLE schema_traces (position INTEGER PRIMARY KEY) STRICT;
CREATE TABLE sign_in_failures (
    subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at TEXT NOT NULL
) STRICT;
CREATE TABLE sign_in_sessions (
    token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL REFERENCES users (id),
    state TEXT NOT NULL CHECK (state IN ('password', 'full')), form_token TEXT NOT NULL,
    browser TEXT NOT NULL, system TEXT NOT NULL, started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
) STRICT;
INSERT INTO "sign_in_sessions" VALUES('8f6d7355fbf53343fbacb77edf187baa353a92dfb54d4231fe20633b08bc13ea','019d0095c937000134e7cc20070f01cc','01a2177ea0d60001f2e26d8b8f71cc24','full','ee49754a7af07b9b381e5aec94c35bf9a137f4adaae05e558a91391cab72a411','other','other','2026-03-18T10:55:09.623Z','2026-03-18T10:55:09.623Z');
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
INSERT INTO "sitting_patterns" VALUES('019cae2ff82e00039adbaf9d3021b6c7','gent','reintegratie-door-werk','01a2177ea0d60001f2e26d8b8f71cc24','2026-03-10',1,540,4,45,'2026-03-10',NULL,1);
CREATE TABLE stays (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), prison TEXT NOT NULL,
    from_day TEXT NOT NULL, until_day TEXT
) STRICT;
INSERT INTO "stays" VALUES('019cae2ffa15000945356b12d7fd11f1','019cae2ffa150007c3b14137e7589157','gent','2026-03-02',NULL);
INSERT INTO "stays" VALUES('019cae2ffc790010bb75715e5d4adc0c','019cae2ffc79000e4ff045e2e498af98','gent','2026-03-02',NULL);
CREATE TABLE steps (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id), code TEXT NOT NULL,
    position INTEGER NOT NULL, window_start TEXT NOT NULL, due TEXT NOT NULL, rule TEXT NOT NULL,
    anchor TEXT NOT NULL, anchor_day TEXT NOT NULL, programme_version INTEGER NOT NULL, state TEXT NOT NULL,
    done_on TEXT, deviation_reason TEXT, deviation_text TEXT, moved_from TEXT, moved_to TEXT,
    moved_by TEXT, moved_pauses INTEGER, version INTEGER NOT NULL,
    UNIQUE (trajectory_id, code)
) STRICT;
INSERT INTO "steps" VALUES('019cd762dffb000ec3e49929381fca3c','019cae2ffcce00152081efc1dcb28a5e','screening',0,'2026-03-10','2026-03-16','step.screening','guidanceStarted','2026-03-10',1,'done','2026-03-10',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019cd762dffb000fcb490489bfbd2f1e','019cae2ffcce00152081efc1dcb28a5e','bevindingen',1,'2026-03-10','2026-03-23','step.bevindingen','guidanceStarted','2026-03-10',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cd762dffb00107061268b5da15b95','019cae2ffcce00152081efc1dcb28a5e','jobdoelwit',2,'2026-03-17','2026-03-30','step.jobdoelwit','guidanceStarted','2026-03-10',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cd762dffb00112d3c65902ad91c83','019cae2ffcce00152081efc1dcb28a5e','cv',3,'2026-03-24','2026-04-29','step.cv','guidanceStarted','2026-03-10',1,'open',NULL,'op-vraag','v1.E0paJsRuu_U5jQ-T0BNJS1lXfQTFaohSjM2CvTtHIytgiQbCj12VQAoxJCbjSvl_-_y3Xb7KHUzApWoJ','2026-04-06','2026-04-29','Koen Baert',1,2);
INSERT INTO "steps" VALUES('019cd762dffb001256f16fe0d4d0f830','019cae2ffcce00152081efc1dcb28a5e','voorstelling',4,'2026-03-31','2026-04-20','step.voorstelling','guidanceStarted','2026-03-10',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cd762dffb00138a487001fb4c4ce5','019cae2ffcce00152081efc1dcb28a5e','begeleid-gesprek',5,'2026-04-07','2026-05-04','step.begeleid-gesprek','guidanceStarted','2026-03-10',1,'done','2026-03-10',NULL,NULL,NULL,NULL,NULL,NULL,2);
INSERT INTO "steps" VALUES('019cd762dffb0014c5c155bd336d4cc0','019cae2ffcce00152081efc1dcb28a5e','afspraken',6,'2026-04-28','2026-05-18','step.afspraken','guidanceStarted','2026-03-10',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cd762dffb00156eb1be41f74b949e','019cae2ffcce00152081efc1dcb28a5e','opstart',7,'2026-05-05','2026-06-01','step.opstart','guidanceStarted','2026-03-10',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,3);
CREATE TABLE talks (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), programme TEXT NOT NULL, kind TEXT NOT NULL,
    prison TEXT NOT NULL, day TEXT, seat INTEGER, moved_from TEXT, moved_reason TEXT, waiting_since TEXT NOT NULL,
    state TEXT NOT NULL, version INTEGER NOT NULL, CHECK ((day IS NULL) = (seat IS NULL))
) STRICT;
INSERT INTO "talks" VALUES('019cae2ffcce0018a4caa9ddd8730186','019cae2ffcce00152081efc1dcb28a5e','019cae2ffa150007c3b14137e7589157','reintegratie-door-werk','screening','gent','2026-03-10',0,NULL,NULL,'2026-03-02','held',3);
CREATE TABLE trajectories (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id),
    referral_id TEXT NOT NULL UNIQUE REFERENCES referrals (id), programme TEXT NOT NULL,
    programme_version INTEGER NOT NULL, coach_id TEXT REFERENCES users (id), state TEXT NOT NULL,
    accepted_on TEXT NOT NULL, started_on TEXT, closed_on TEXT, outcome TEXT, closing_note TEXT,
    sort_key TEXT NOT NULL,
    version INTEGER NOT NULL
) STRICT;
INSERT INTO "trajectories" VALUES('019cae2ffcce00152081efc1dcb28a5e','019cae2ffa150007c3b14137e7589157','019cae2ffa150008278cc0526fe7c879','reintegratie-door-werk',1,'01a2177ea0d60001f2e26d8b8f71cc24','closed','2026-03-02','2026-03-10','2026-03-18','aan-het-werk','v1.JdBr0WrWeycdRibL7jmcTXpxTg1IAh9l5Vao0hjAZ-7suAf0JtRJBgfo_L3t1exAM6oiNQVpVu-Camps','testers, baaaaa',5);
CREATE TABLE user_factors (
    user_id TEXT NOT NULL REFERENCES users (id), state TEXT NOT NULL CHECK (state IN ('pending', 'confirmed')),
    kind TEXT NOT NULL, sealed_secret TEXT NOT NULL, last_step INTEGER NOT NULL, made_at TEXT NOT NULL,
    confirmed_at TEXT, PRIMARY KEY (user_id, state), CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL))
) STRICT;
CREATE TABLE users (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL UNIQUE, role TEXT NOT NULL, institution TEXT,
    password_hash TEXT, is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)), created_at TEXT NOT NULL,
    version INTEGER NOT NULL
, participant_id TEXT REFERENCES participants (id)) STRICT;
INSERT INTO "users" VALUES('01a2177e9ca60001df6841b549b9a998','Vera Wijzer','vera.wijzer@voorbeeld.test','referrer','VDAB','scrypt$15$3$7e6a74e1290a05c8ed0a4e9df5578d35$716821cb80310cab5cb491ec6307614a83a58cedbad1561638501c992869580b',1,'2026-11-26T10:55:03.334Z',1,NULL);
INSERT INTO "users" VALUES('01a2177e9e9b0001a66df63a1f730f37','Carla Denys','carla.denys@voorbeeld.test','coordinator',NULL,'scrypt$15$3$16c13d122ea578247d4a175e61eca1c6$2b532541a8d54c556fdb5ac9e4425939070d954e78de2c045d232fb0dff2132a',1,'2026-11-26T10:55:03.835Z',1,NULL);
INSERT INTO "users" VALUES('01a2177ea0d60001f2e26d8b8f71cc24','Koen Baert','koen.baert@voorbeeld.test','coach',NULL,'scrypt$15$3$417c912656078b737719a4dd05f0c624$52f882931c676197200c928efb179841024382251183371f4e4e4d881530a628',1,'2026-11-26T10:55:04.406Z',1,NULL);
CREATE INDEX participants_sort ON participants (sort_key, id);
CREATE INDEX participants_birth ON participants (birth_day);
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
COMMIT;
