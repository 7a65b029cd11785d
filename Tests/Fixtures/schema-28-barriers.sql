-- A house of schema 28 with invented people, as SQLite dumps it; README.md says how it was made.
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
INSERT INTO "admission_decisions" VALUES('019caf43b5fb000bd94ae1c9d650bf1d','019caf43b5d5000447882010d0c82bff','019caf43b5d50003e8f4c92944cd3d19',1,'accept','Carla Denys','2026-03-02','v1.gHX9hVcYUXCRtR0D2YtLky86Gp0w8I5e0ZV1kJ0cJlc1iAAixvcQR7JfOscNfV-blpjXNYYuWkVoxJv2',NULL,NULL,NULL);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, seal TEXT NOT NULL, mark TEXT NOT NULL
) STRICT;
INSERT INTO "audit_head" VALUES(1,56,'079eaab480c93066d03a9e1735ef57e272c4167a361487f41cd04ef460891799','4d7c1862aa9c338ada08f0a341e80ce3ea27336495177f1222b8335676e4ed92');
CREATE TABLE "audit_lines" (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, participant_id TEXT, subject TEXT,
    detail TEXT, reason TEXT, seal TEXT NOT NULL
) STRICT;
INSERT INTO "audit_lines" VALUES(1,'01a2189256d200011036874166ab0c43','2026-11-26T15:56:13.394Z','machine','opstap','machine','loadProgramme',NULL,'arbeidstraject-art60','version 1',NULL,'44a9d67a172917d83e02756cf217afd90ff324cf64169edf4f1164add1f8fb50');
INSERT INTO "audit_lines" VALUES(2,'01a218925926000220dc1b540cc3a638','2026-11-26T15:56:13.990Z','machine','opstap','machine','manageUsers',NULL,'01a2189259260001bdc5d85a64c7935c','added',NULL,'a8bbdc910fc24c91aa58604d8ec21767e3070bd6c65f791dc8b0715dbf0ada73');
INSERT INTO "audit_lines" VALUES(3,'01a218925cb700024ac00875c3873183','2026-11-26T15:56:14.903Z','machine','opstap','machine','manageUsers',NULL,'01a218925cb70001e53b5420788e7549','added',NULL,'d25da72422c4fbef1c95073ee387668727efa43e8aa620ea7700eb3164a32a63');
INSERT INTO "audit_lines" VALUES(4,'019caf43b5cb000295eeeeb95c0554b1','2026-03-02T15:56:16.203Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'f22b4e9a7660a6aabc6a872c56ed6ac3dd94ffe365eeb32d94c4c206792d7ab7');
INSERT INTO "audit_lines" VALUES(5,'019caf43b5d50006fc739dda4f98a09e','2026-03-02T15:56:16.213Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','refer','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff',NULL,NULL,'4662e5c6c81c93b148c53493d482239072e6d37439838691deed2ed5e1c33f21');
INSERT INTO "audit_lines" VALUES(6,'019caf43b5ed0007f9cc3fe8cb840769','2026-03-02T15:56:16.237Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','readReferral','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff',NULL,NULL,'557a84a36d218c7dba68f3ead71187eddebe406031611b6dbdefaca3518eed4a');
INSERT INTO "audit_lines" VALUES(7,'019caf43b5fb000866504d8c4e88bdc7','2026-03-02T15:56:16.251Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','decideReferral','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','accept',NULL,'bfa974952d37193b0fe230da8a9b5dfd6b6846da3c4ab835f787005a73f71c8e');
INSERT INTO "audit_lines" VALUES(8,'019caf43b861001a05b729e262de53a1','2026-03-02T15:56:16.865Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'182af72410fe0adbedc7cd6f04efee2dcbb22fdf628dd453c5aa7d66a267d782');
INSERT INTO "audit_lines" VALUES(9,'019caf43b868001b7cfdf930428a5e71','2026-03-02T15:56:16.872Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','plan',NULL,'24d5a9d6040cedb1e9944f5df036748c673e0f1e4891e094c3c7df62d1a4561b');
INSERT INTO "audit_lines" VALUES(10,'019caf43b88f001c6c4a0ef2b700150f','2026-03-02T15:56:16.911Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','plan',NULL,'e11a82d4a4932dda7dbdd52dbe04993db1e9c5db42133eb88665b0763e35ccf4');
INSERT INTO "audit_lines" VALUES(11,'019caf43b895001d1b196c38105ad5f0','2026-03-02T15:56:16.917Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','note barrier',NULL,'d73fd051998e84d609cc1e60f90320199dbd229dfe507a665a7620dae28e7661');
INSERT INTO "audit_lines" VALUES(12,'019caf43b8a80021dccb503673363a23','2026-03-02T15:56:16.936Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'5168032a90f26607d9f6062fefd9c2e53ddfcd66a25b8f93075a0a4e2eb3aa57');
INSERT INTO "audit_lines" VALUES(13,'019caf43b8b60022eacf5dcf6cebd8dd','2026-03-02T15:56:16.950Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'2b69b1d65d5d4427293aab7af4e58b6687089bfbadf5c98d3bb08d45fd115d20');
INSERT INTO "audit_lines" VALUES(14,'019caf43b8b700234a7594841c5bf727','2026-03-02T15:56:16.951Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','look at barrier',NULL,'0528fae12924d3b4977be1d52ef425a4a2acc8e1044ea474a5f415b5b0875f20');
INSERT INTO "audit_lines" VALUES(15,'019caf43b8bb0026fdb03470582f9e6f','2026-03-02T15:56:16.955Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'c3a2f9e548f703b4652f1e6ae4c9713af566ca0a0d23b459fe292fd2476593ad');
INSERT INTO "audit_lines" VALUES(16,'019caf43b8be0027f5dd11a57b56ecaf','2026-03-02T15:56:16.958Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'16b0a96defc43249e29ac5ed2b60f995c136e2542e3ab500e70999b39582e96f');
INSERT INTO "audit_lines" VALUES(17,'019caf43b8bf00288f40707fcebfb0d9','2026-03-02T15:56:16.959Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','withdraw look at barrier',NULL,'9a6cad6c6bfe9dab26789d7674a541059ff49f2c391820efa2584c4928f658b7');
INSERT INTO "audit_lines" VALUES(18,'019caf43b8c3002a96482fa5923c310c','2026-03-02T15:56:16.963Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'b30016dcd9d058f222bc58098183a25e70c0cf1b7fefb6eb190732abc74b92ca');
INSERT INTO "audit_lines" VALUES(19,'019caf43b8c7002bcd8a48bdf700baaf','2026-03-02T15:56:16.967Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'b153ae3cb839e021e4c68f726eb48da0d56b34be8ba3fb9b46de50d328adab11');
INSERT INTO "audit_lines" VALUES(20,'019caf43b8c7002c5e876d9c1a49d282','2026-03-02T15:56:16.967Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','refer onward',NULL,'2195742c1355e78f1e99dac81553f0581bd9690379847631e932471549a1e0b2');
INSERT INTO "audit_lines" VALUES(21,'019caf43b929002f785468ddb71e33b3','2026-03-02T15:56:17.065Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'a085d1562da0e225560a24835981f3166fb2d222125f51221cd74911ccb0f0be');
INSERT INTO "audit_lines" VALUES(22,'019caf43b990003087dc951b05bdd346','2026-03-02T15:56:17.168Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'e1990f31021911d2e952958345a685f2f648e613ac2caab98e6c1118cb3874a6');
INSERT INTO "audit_lines" VALUES(23,'019caf43b99100312eab7ee0a5f0cd9c','2026-03-02T15:56:17.169Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','settle action of barrier',NULL,'0ca7a8a8849f118cb66ebac5ee959399dc39d330af84264f065735d5e526cd87');
INSERT INTO "audit_lines" VALUES(24,'019caf43b9b40033ef0745c93d61e985','2026-03-02T15:56:17.204Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'4b6e2ca758c113be0f1d11b6b84dff5799096e2356af63a47b2c2b3a6cb2eca9');
INSERT INTO "audit_lines" VALUES(25,'019caf43b9c000348ca5164be1f271df','2026-03-02T15:56:17.216Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'3406919eafe040e17c202835d113a575078968c540f8d5a03401ae53a55aba4d');
INSERT INTO "audit_lines" VALUES(26,'019caf43b9c20035262fd719dcc88366','2026-03-02T15:56:17.218Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','withdraw action of barrier',NULL,'9842ee86cb167243cc42c7f68f0a844386fec6b14b29d812d322260feedc63f9');
INSERT INTO "audit_lines" VALUES(27,'019caf43b9df0037afaa89229f25653b','2026-03-02T15:56:17.247Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','plan',NULL,'718cc1f242751fcf2157612b9382173cc328056a13c20c8d2a6c6d59c431a8a7');
INSERT INTO "audit_lines" VALUES(28,'019caf43b9e30038d7cef92b21488b96','2026-03-02T15:56:17.251Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','plan',NULL,'522ce0d85db247de693ccafa5495e8a486bfb4216e06219534757de869cf387a');
INSERT INTO "audit_lines" VALUES(29,'019caf43b9e40039b732ba5c1a565b18','2026-03-02T15:56:17.252Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','note barrier',NULL,'a60acab2b6957a731bb60d9bb1fef88f701a9d22bbca6fb79ff9b78a11ef34e2');
INSERT INTO "audit_lines" VALUES(30,'019caf43b9e7003db45ee51334fc7b28','2026-03-02T15:56:17.255Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'26f48b2c0fdc51ff156ae9c971a3f7d0b352cdef5a1aeb86f730bb8ef9a35f17');
INSERT INTO "audit_lines" VALUES(31,'019caf43b9ea003e7780e5c2d8cf032c','2026-03-02T15:56:17.258Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','barrier',NULL,'70bdb6a90788014170e32a12a4f752239dbc24af6228fa51612504250e5d713e');
INSERT INTO "audit_lines" VALUES(32,'019caf43b9eb003f496714dd95b62cf3','2026-03-02T15:56:17.259Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','withdraw barrier',NULL,'a86200e0507ec8bbe5f12cce25ae5b22135e428b2c8212aa86d599b62f04ab07');
INSERT INTO "audit_lines" VALUES(33,'01a2189266ae0002098348782c649eed','2026-11-26T15:56:17.454Z','machine','opstap','machine','writeVacancies',NULL,'01a2189266ae000183f9069e49bfb485','employer by list',NULL,'e01e87396de842963304ae77ae9caf89cce0e5ff004e87ebf09463424ab30ca8');
INSERT INTO "audit_lines" VALUES(34,'01a2189266b00004a21c7b0ebdc1dbb0','2026-11-26T15:56:17.456Z','machine','opstap','machine','writeVacancies',NULL,'01a2189266b00003eec755c25f56c9eb','employer by list',NULL,'a2be362298cbb4e102b6bc86289e672fbd3f27b46a59fdf954da084d03460fee');
INSERT INTO "audit_lines" VALUES(35,'01a2189266b1000604f9ca461e4ac6d0','2026-11-26T15:56:17.457Z','machine','opstap','machine','writeVacancies',NULL,'01a2189266b100057396427f61964a29','employer by list',NULL,'11bd5cfd5603a5cc760321e987bac1af1d8691c8bff0c71707029bb11663e492');
INSERT INTO "audit_lines" VALUES(36,'01a2189266b20007a51dcc1019de890f','2026-11-26T15:56:17.458Z','machine','opstap','machine','writeVacancies',NULL,'werkgevers.csv','new 3, same 0, refused 0',NULL,'7e217231a3926062952e9f50173f4e112baeaefdb4c0daa45edffac6da880395');
INSERT INTO "audit_lines" VALUES(37,'01a2189268620002bbd08c3fec665eb3','2026-11-26T15:56:17.890Z','machine','opstap','machine','writeVacancies',NULL,'01a2189268620001eeffba2d374181f8','vacancy by list',NULL,'49a4236f90c2912e7e0adb31fce9ae91044c775c0132dcb9d2c42b9f9e37c48d');
INSERT INTO "audit_lines" VALUES(38,'01a218926865000481aced4a4a247be9','2026-11-26T15:56:17.893Z','machine','opstap','machine','writeVacancies',NULL,'01a21892686500036d9cf05f9188291e','vacancy by list',NULL,'c57a34f694bceff5603521237866e04cc29a0b44b115cfaabc7695f8ce11421d');
INSERT INTO "audit_lines" VALUES(39,'01a2189268660006750f23fcf7325ef4','2026-11-26T15:56:17.894Z','machine','opstap','machine','writeVacancies',NULL,'01a21892686600054a1fdfa77cc6f1e6','vacancy by list',NULL,'7adac3212999a5b4dda6533589add1b3cbe10a7d759b6a3d3e1192131de877e9');
INSERT INTO "audit_lines" VALUES(40,'01a21892686a00079d15844043c692cb','2026-11-26T15:56:17.898Z','machine','opstap','machine','writeVacancies',NULL,'vacatures.csv','new 3, same 0, refused 0',NULL,'c83f9b6ec0b22b13a6fe297acc0e2b9520215b886ee93ac46e2be5574f5fd269');
INSERT INTO "audit_lines" VALUES(41,'019caf43bfef0002ad87c1051a740566','2026-03-02T15:56:18.799Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'7af62dc840eebbb8c0b706e6aae3cc587b1fa54f240ddadd3125ff76363050f3');
INSERT INTO "audit_lines" VALUES(42,'019caf43c115000429598b9ada17bd71','2026-03-02T15:56:19.093Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'e296a7d3ef5f248c2a8b9e388f429ab039180a85c921530ac1e6c7486e231433');
INSERT INTO "audit_lines" VALUES(43,'019caf43c1210005bc71104a3b4b9f5f','2026-03-02T15:56:19.105Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','introduce','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','introduction form',NULL,'027a717c91ea6cdbfab5257fe2c0765d512bcb0dcc9d2f1a109c5da89896c417');
INSERT INTO "audit_lines" VALUES(44,'019caf43c12700067374a4853bf7c552','2026-03-02T15:56:19.111Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','job papers',NULL,'b74177ecd830197b0d9f16a41b6dd62b933749ac7d457d88b322c28990c9c658');
INSERT INTO "audit_lines" VALUES(45,'019caf43c12c000713d4fa4a9b36b824','2026-03-02T15:56:19.116Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','job papers',NULL,'0dc7e51f05776d1a0c94fc588831ee474ff73c666c8cf22902cfcf4923bc6914');
INSERT INTO "audit_lines" VALUES(46,'019caf43c12d00086d40f0d8d764ae0f','2026-03-02T15:56:19.117Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','choose for the cv',NULL,'72ad387238679fe2b5efe589f3959f0bee6653b4903de6845197e850ff832fa5');
INSERT INTO "audit_lines" VALUES(47,'019caf43c13d000a4e63f312a732e7a0','2026-03-02T15:56:19.133Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','job papers',NULL,'f370fb61c9b476aa0005d07ecd315f4e003087cff852252f81303ed5f2447179');
INSERT INTO "audit_lines" VALUES(48,'019caf43c145000b5fd23d90a1a9f94a','2026-03-02T15:56:19.141Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','readFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','job papers',NULL,'279457fab8141b6cdc4e49164c7c1ac692b54b5dc230fad56749978c14d02044');
INSERT INTO "audit_lines" VALUES(49,'019caf43c14a000cb99d927a0f56193b','2026-03-02T15:56:19.146Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','writeFile','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','write a letter',NULL,'d4c6753d1c20cc1fa01ff1266fabd53bbb3fed5a3757a92bf3d19e185cf5040c');
INSERT INTO "audit_lines" VALUES(50,'019caf43c150000e052b1c832e3eb34e','2026-03-02T15:56:19.152Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','introduce','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','introduction form',NULL,'8a205a34ab77f877c060d35bb969cf3c4d6ad38b5301bd3e1f1bf1e4cc163ce1');
INSERT INTO "audit_lines" VALUES(51,'019caf43c154000f2d7c504367591d21','2026-03-02T15:56:19.156Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','introduce','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','introduction form',NULL,'6fc87dcee410a8271b205f44a6c5c41503f11b924abdff307487e402a9d5171f');
INSERT INTO "audit_lines" VALUES(52,'019caf43c155001038a8f35e92672012','2026-03-02T15:56:19.157Z','01a218925cb70001e53b5420788e7549','Koen Baert','coach','introduce','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','propose introduction',NULL,'8181ef701f03e86badc24986a21e3dc96f3370b1d19361b8777ad19d16e17df0');
INSERT INTO "audit_lines" VALUES(53,'019caf43c15d00140f2bdf3cd061a1e5','2026-03-02T15:56:19.165Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','selectCandidates',NULL,'01a2189268620001eeffba2d374181f8','list: listable; shown: 019caf43b5d50003e8f4c92944cd3d19',NULL,'53a4a5beb17eec1b0e70515ef001dcb424a1e58587c31a4607c9c6b4f5696432');
INSERT INTO "audit_lines" VALUES(54,'019caf43c1600015b63c49d40917aac0','2026-03-02T15:56:19.168Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','selectCandidates',NULL,'01a2189268620001eeffba2d374181f8','list: listable; shown: 019caf43b5d50003e8f4c92944cd3d19',NULL,'fb6e386a7cc1b496f0b2b5500f06081aace7ff0b5dc89a76cfbeb60fd849bb69');
INSERT INTO "audit_lines" VALUES(55,'019caf43c1620016ca06f35268b652f2','2026-03-02T15:56:19.170Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','selectCandidates','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','shortlist',NULL,'7b28f871697b36854479428a0ca47337eb00c9406ecfeef4fe1b8975e8d0092f');
INSERT INTO "audit_lines" VALUES(56,'019caf43c16b00193e631459963d11c7','2026-03-02T15:56:19.179Z','01a2189259260001bdc5d85a64c7935c','Carla Denys','coordinator','planTours',NULL,'019caf43c16b001841c8e6265737e722','add vacancy meeting',NULL,'079eaab480c93066d03a9e1735ef57e272c4167a361487f41cd04ef460891799');
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
INSERT INTO "barrier_actions" VALUES('019caf43b8c7002d1994c5260a172bd9','019caf43b895001ecdf923c419710894','019caf43b5d50003e8f4c92944cd3d19','onward','v1.dtls9B7xX0hk-6hvU9UhPti6fGt6dJbrL2RegR1c5Rw2wGjT4vUXamvcsfP5KZgz2u6hIubUqRoFsLam','v1.L1odL8EUobJ0RIPET1U6HeQhCb6bGFieLLxDzTQzk4PwhDBQcTC-WEYwFaInTkL0onYs62wA50gAD9iA','2026-03-05','given','2026-03-02','Koen Baert',0,'2026-03-02','Koen Baert','v1.dsX4yc1WtRhs_jCwQ31iHODFK51ePPhM8MScHtzRGbCKlw3Qpl0KZOxoxgCAbmQWV6Sk2KkPmV6RjwbU','v1.V-qzVTiknIsoXbI_X4qFXdWzPcG4Sj_rTJg5OZ3rGQrrCz8LIGqwga0tEfPS3eqrjUD4Lz4L3bOTop-a');
CREATE TABLE barrier_looks (
    id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), course TEXT NOT NULL, note TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, day TEXT NOT NULL, next_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barrier_looks" VALUES('019caf43b895001f31f27fa55506b67c','019caf43b895001ecdf923c419710894','019caf43b5d50003e8f4c92944cd3d19','v1.wyRWSJyYSaB_27azZinIHN2iAO6zBNiFrz-z3D_ufZDsEJo7I5pw1l2b0MArF66Yv6KyS0KRIHLgroiH','v1.HusbrJJavkd_DpXkyZtyAwDurm1ecs8E_wrjWu4yActMpfK5NYTYjfkWCojWoczE0ia6UrV_ugMkZRAb','v1.X9mKaSzo_mNmheAXIVkOG8_N87VjPANzYthVxfoX8aqYLgmvZJT4tUg51_z1Eq2kTF9uJXWyUg9c5Rz3','coach','2026-03-02',NULL,NULL);
INSERT INTO "barrier_looks" VALUES('019caf43b8b700247719d0045af802e0','019caf43b895001ecdf923c419710894','019caf43b5d50003e8f4c92944cd3d19','v1.Duanf393xhuc1eb1tKuacYHclkx8QzdFvorlQaew3w_p5nZqwIDXKe_DDJm7_1Sv4VHgKi_8wJXl8CqJ','v1.WOorVRk6k390aYSdH8-qIFMahJ1qvWLn-ve_ZIIkmYdHZ4OV17nDjTzeE0-xRcK6NrymZQlxQMb0psbC','v1.XtTKvt2YDwLD3CVsfxPi6T3SETnIkmSsbKSirBNj83qfoAwEAmVFpAztbYZCznrUuBotjfsZPT4JWYgv','coach','2026-03-02',NULL,'v1.WkLHnSD0GwIzeAH1FOoCp-sTU_CixEqM8r_u2aQC7lPkoErVAjxIgoZPIYIa1zKqDmTStzLnarMZMh57');
INSERT INTO "barrier_looks" VALUES('019caf43b9e4003be79410898da6a917','019caf43b9e4003a47fd3a2e690f5272','019caf43b5d50003e8f4c92944cd3d19','v1.rD7d0-5AD5wdS1aDxmLtckh4R1jPHelfRj7i9bXYFEXXwkbDkVKHUS3T7CSjTXRL0cn_Oo3t9_En9TFu','v1.GmWZhD1xaVo59oi9yfmvt9nizAP_6IsoH5dgBiY5MDHgEnoW-P6aSsrsuI1JA78gUl52HjlED6mTcQsC','v1.d8Z9NGXsf06WKe5xRFm8NZ0vnx6sg8N9ciGfHcQRMgQCTDTvUyDza0I3_HTNr3O5yK5-3WVkFBMqEP2q','coach','2026-03-02',NULL,NULL);
CREATE TABLE barriers (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, description TEXT NOT NULL,
    tier TEXT NOT NULL, observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL,
    look_again_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barriers" VALUES('019caf43b895001ecdf923c419710894','019caf43b5fb0009eacd70d8325f6674','019caf43b5d50003e8f4c92944cd3d19','v1.0mYSjBtvjZ6eTWD2NCGIeZHpSVBi0k45lOc2CAO1iDk3HRzxpAmRmVWshIYdSxZDqjYtZ8tepBrQyvNa','v1.kiLX7A3KI_t-eG-hrtRkrLU9_vV7zX_oWKG4gmPWRm9rXohCzN0A5WkPSWz9cNPVRiBdsh4XP_RGoSxY','health','v1.NWTdama0fczP4gQ1cLTV547uNi8ZItRN5BbPCKjXEqIv6K6Gcot21FCTcPgL6fk2cIeeBURS1UR-Nl5w','coach','2026-03-02','2026-03-30',NULL);
INSERT INTO "barriers" VALUES('019caf43b9e4003a47fd3a2e690f5272','019caf43b5fb0009eacd70d8325f6674','019caf43b5d50003e8f4c92944cd3d19','v1.fARa2PgcyBjtU5B4vEJ-s16oY7Cqc5k7t2rWEvDT8zlXSUfoRS7X8m8H4p1isbacsk7ppy2wczv3wEu6','v1.Tw-txxQz52xFVAOhybecp5QVI5SDNdAu3rOmW2mHPEBJCGhnHjG6quSd58OY9I1n9FOS_z6KMhrxggjR','ordinary','v1.JA5WwgtkBxe8tiaqgt2aYxSOg1m4OaM4q7UIOwlob3qTGSc5Nnh6oITFVQ2pFTkYZ3WRu_NfvGqV8gFd','coach','2026-03-02',NULL,'v1.v0Kr8lPkzECISS7xkBRqXICqmCjiIEWmnTHAm2QcW2cHgAS48WrRYSA68tQEGRgviP3MSVbNmsCTak71');
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
INSERT INTO "due_contacts" VALUES('019caf43b5fb00136af151fdfe6c0b6f','019caf43b5fb0009eacd70d8325f6674',NULL,'019caf43b5fb000e1ded60ea7de53da3','verkenning','participant',0,'2026-03-16','verkenning.week-2','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caf43b5fb00149fd501345bc68981','019caf43b5fb0009eacd70d8325f6674',NULL,'019caf43b5fb000e1ded60ea7de53da3','verkenning','participant',1,'2026-03-30','verkenning.week-4','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caf43b5fb00154a1c230ca8e20c81','019caf43b5fb0009eacd70d8325f6674',NULL,'019caf43b5fb000e1ded60ea7de53da3','verkenning','participant',2,'2026-04-13','verkenning.week-6','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caf43b5fb00164e0ac11cf623fca5','019caf43b5fb0009eacd70d8325f6674',NULL,'019caf43b5fb000e1ded60ea7de53da3','verkenning','participant',3,'2026-04-27','verkenning.week-8','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caf43b5fb00172af7d78f0c8e63b7','019caf43b5fb0009eacd70d8325f6674',NULL,'019caf43b5fb000e1ded60ea7de53da3','verkenning','participant',4,'2026-05-11','verkenning.week-10','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caf43b5fb001841ce7aefdc1f5a99','019caf43b5fb0009eacd70d8325f6674',NULL,'019caf43b5fb000e1ded60ea7de53da3','verkenning','participant',5,'2026-05-26','verkenning.week-12','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
INSERT INTO "employers" VALUES('01a2189266ae000183f9069e49bfb485','0909990751','Lindebouw 8 nv','41.20','bouw','8900','Ieper',0,0,120,'jobs@w8.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909990751 lindebouw 8 nv lindebouw8nv ieper','lindebouw8');
INSERT INTO "employers" VALUES('01a2189266b00003eec755c25f56c9eb','0909991741','Ardennemetaal 18 nv','25.11','metaal','9800','Deinze',0,0,120,'jobs@w18.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909991741 ardennemetaal 18 nv ardennemetaal18nv deinze','ardennemetaal18');
INSERT INTO "employers" VALUES('01a2189266b100057396427f61964a29','0909996095','Lindevoeding 61 bv','10.71','voeding','9900','Eeklo',0,0,400,'jobs@w61.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909996095 lindevoeding 61 bv lindevoeding61bv eeklo','lindevoeding61');
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
INSERT INTO "events" VALUES('019caf43b5d50005a1f45cd2757ef334','referralReceived','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff',NULL,NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caf43b5fb000a4fe6f1adb44cccf6','referralAccepted','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674',NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caf43b5fb000c1306d2cce4ebcd70','coachAssigned','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','01a218925cb70001e53b5420788e7549',NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caf43b5fb000d8681eb4ab7922d3d','guidanceStarted','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674',NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caf43b5fb000f6d1e8105c031206b','phaseStarted','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b5fb000e1ded60ea7de53da3','verkenning',0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caf43b8950020c9e6681821a90cd3','barrierNoted','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b895001ecdf923c419710894',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43b8b70025f3b5639f148a0a89','barrierLooked','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b895001ecdf923c419710894',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43b8bf0029d4b614221ff63b99','barrierCorrected','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b895001ecdf923c419710894',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43b8c7002ebfe760ac75d0260b','referredOnward','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b895001ecdf923c419710894',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43b9910032fd4bff8251fba527','barrierActionSettled','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b895001ecdf923c419710894',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43b9c2003699635af1a5ae8e42','barrierCorrected','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b895001ecdf923c419710894',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43b9e4003c5cf3955191bb233e','barrierNoted','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b9e4003a47fd3a2e690f5272',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43b9eb00402097ba801a3bfec4','barrierWithdrawn','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43b9e4003a47fd3a2e690f5272',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caf43c15500130bb3c4656084f38d','introductionMoved','2026-03-02','arbeidstraject-art60','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','019caf43b5fb0009eacd70d8325f6674','019caf43c1550011cab42d59b489b08a','proposed',0,'Koen Baert',NULL);
CREATE TABLE findings (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), tier TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
, statement TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE form_submissions (
    token_hash TEXT PRIMARY KEY, content_hash TEXT NOT NULL, user_id TEXT NOT NULL, made_at TEXT NOT NULL,
    location TEXT
) STRICT;
INSERT INTO "form_submissions" VALUES('2ae3d70e6f21725efb492700311368b9a4a599df9e1199dbde3c25eaac42a27c','a495733bd28cb5cdef56b295bbdd9a2b8e8a2e97a37c52dc289a8e2da7fbbfd7','01a2189259260001bdc5d85a64c7935c','2026-03-02T15:56:16.213Z','/aanmeldingen/019caf43b5d5000447882010d0c82bff?gedaan=referral.stored');
INSERT INTO "form_submissions" VALUES('92af168e653a9a21186dafffedbd5e2153f66edfa16199e24157adfd39c62a1b','f5e5a551b03da687db26548b7a6e9d8b68bc7e4d0c28ccc62e1c827d78b782e8','01a2189259260001bdc5d85a64c7935c','2026-03-02T15:56:16.251Z','/aanmeldingen/019caf43b5d5000447882010d0c82bff?gedaan=referral.accept');
INSERT INTO "form_submissions" VALUES('d93aa405977c93b081147140b4eaa3127969f3c387b3a2e4b5db278edc3f509c','131463ba39393c21e8471b7a51bc741251859484f17c47dcbdc02c0d2c6280ee','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:16.917Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b895001ecdf923c419710894?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('7edf0daba35d1f66815a81cecb4b8932a66b964b22d23a5692d6c4b418fc028e','81724d6a90aef0e2d914eb8be868544171841cb23ee4599420740f10f5a965a9','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:16.951Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b895001ecdf923c419710894?gedaan=barrierLooked');
INSERT INTO "form_submissions" VALUES('fe63c16fb6ca0ac50286141e2f415c11814ea80f4a4159d58c25b2e846f987bf','9a1ddc27da50fdb085d352df1e3abaea53d6b1ec6776648a6fd90102c7d8f642','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:16.959Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b895001ecdf923c419710894?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('7fb9bf0f30d7212202d888fc325d10ed2a6c06049b261354eee41d85b8bbe2dc','3348a54547f474f53728b290934838fcd634bc6f1aa69c84f19e5c03a8928f7f','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:16.967Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b895001ecdf923c419710894?gedaan=referredOnward');
INSERT INTO "form_submissions" VALUES('ce05b5281c0205baeaad3d5f088084950c139ed97a90b9a5587f2755c18c90aa','23bdcbc14d6ffc1f7483f14a9166eb21889bfdd58deabd0c04c3129437ad6de3','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:17.169Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b895001ecdf923c419710894?gedaan=barrierActionSettled');
INSERT INTO "form_submissions" VALUES('36fc2f6a0173615eac1bb78023f7629e79f2b3321955bf1aa734847b34d4bffd','380bb076bf81aa06b575a6e89f3dfa42664e7316ad550b7f0abbf239ecb3115a','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:17.218Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b895001ecdf923c419710894?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('5c001df8be4cc99e78776a7389e2d1254ebd8ae4ce8a342744bca8d1e5dfec33','648a36765d5cfbe2a5b235f2d422ffa37a5e05534fb5c20c3fd607ea2ca06933','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:17.252Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b9e4003a47fd3a2e690f5272?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('babe816cf5291e39be14093a88536bdfe0578aab1a2ae050bbc60e23b4ce34b7','8837746eeaabd55f0e6bc18bbc53b2e8d7468c2d9ef558d0c8f3f28656e6ba83','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:17.259Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/drempels/019caf43b9e4003a47fd3a2e690f5272?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('ce80779a92b0c9d77055adebc628963ec8be57c0e54854c12f81227e2bde9480','2315b5d86bc9d84c101e8151188e1cb6d2b5e51ef444c5fab0811d0aaa905c5c','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:19.117Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/cv?gedaan=cvSaved');
INSERT INTO "form_submissions" VALUES('82d44cb15a39414ef66e8c1bae7cb28dc449876ded83dde5e96b8e88663f3191','2233d928d7432a5c35244151c3e9d88bcdf8f1665cbe225d1e817610a01234bc','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:19.146Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/brieven/019caf43c14a000dd4392c82ed3bdf92?gedaan=letterSaved');
INSERT INTO "form_submissions" VALUES('cc65736e588f099c278a9bf7954dd9027cc3157f540b4a24b55d9b7f2b87100c','a63f14a2da0446bd8aa571b2bad5ba47975fd83bd4ed4598e957a610a70ce001','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:19.157Z','/deelnemers/019caf43b5d50003e8f4c92944cd3d19/voorstellingen/019caf43c1550011cab42d59b489b08a?gedaan=introductionProposed');
INSERT INTO "form_submissions" VALUES('66cb786106783033ae686a02569b3b22d6d5f74156a47ac55727981faab6090c','e909d962c12360102a20ce69cdcdaa9574234d01ed80dd56bbf85bdee59e3fb1','01a2189259260001bdc5d85a64c7935c','2026-03-02T15:56:19.170Z','/shortlists/01a2189268620001eeffba2d374181f8?gedaan=saved');
INSERT INTO "form_submissions" VALUES('dcc115ed38f33a370a134d072a8f91bb4158565d35232c25f7405a870ed036fd','1a6c44cd1677d3f733a336b428011ff48193d89f691891cb1ca8b461fad5adbe','01a2189259260001bdc5d85a64c7935c','2026-03-02T15:56:19.179Z','/vacatureoverleg/019caf43c16b001841c8e6265737e722?gedaan=saved');
CREATE TABLE health_marks (name TEXT PRIMARY KEY, marked_at TEXT NOT NULL) STRICT;
CREATE TABLE house_keys (
    name TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "house_keys" VALUES('house','fec35c8cdb868ec8','v1.RLLzMQzlfsCBXBGyzgFjvqPeEEL7WA_1hwyHVuGYG32wu9svMigvOGDSawxpIQydNHUD-8cH9KPRr1jr');
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
INSERT INTO "introductions" VALUES('019caf43c1550011cab42d59b489b08a','8284740f80dc','019caf43b5fb0009eacd70d8325f6674','019caf43b5d50003e8f4c92944cd3d19','01a2189268620001eeffba2d374181f8','01a2189266b100057396427f61964a29','proposed','v1.v2IrEoG6ZXRgmPzIlYA8VY3V-vlYjEfk68u0nuMWtwIpfDl5sKqMbfC2QYThk3l18X6MZwkM6WPegp9T','v1.zofTGeQfIMC-GEPFGxaqjltYxQyZ-5UUdHP8ogWow1KjLlH4ElxTO4WIBHAlx7ygWD-SzTAR-E-tCMaw','v1.ZjeP2dhUwcxhyozMAWRHXkVmvEdnGrg8K_yTqcGj1hq4ua-_pUu7c0ASnOUcw0wCtfms_diat4zojwO24SWfCHb9bWQLmMNTdW2C61YIDot4Nc62iwuiFbPOzNbV7nwE06kuTOt28R0OwvsNqRnmz4mUfEQ3o7Iy8GWtqGC0rDQbYqMs73DoS_FOe2uhYK6_KjacUjtFLiv7vyKx4o5SZthIJ1ZwhjPWwmrLLa4DY1aG84AqNuUae9OADNjLx_0MvdtktzR6xdmw2PO9fPk7EZK5eFCDdkxyIgnqoes4sso66OPMBusmmoOo7hH4DRUL5meeFs0Hmhkw5ocgmjeDGQHKySuwTbpnw3Tfv5jxPXTrneVqwjFahKS6pzbeF8AjhaLI6dNDeT4huEle79xWMi5ty0wheGCxqZZLiqB6kAV53BdfWGSZO3udRFb-S7Hk2hbEHfqnDrJpz-5dXrpKeJly9uo5o6QO3O1IWjxrzj7OCnhMdFVic9B-3vLF49mc0X7Hmmc_Jh-MgJph0a9b9bSyEfqEBf3WUmPESfdBKTPdG_GpVS_KFbCv2QAzo8Va69ioi_rO_AzWZuH4uv6dEBd8b0F9hoEJqyf9k7jJQKZQUARJhuaBZUt0RjyYkp18ZJAR8tiOHdly8tutWGdh7vyfsYM5Y0vQFYI8xw','2026-03-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE job_documents (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), contact TEXT NOT NULL, body TEXT NOT NULL,
    recipient TEXT NOT NULL, job TEXT NOT NULL, left_out TEXT NOT NULL, saved_on TEXT NOT NULL,
    saved_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "job_documents" VALUES('019caf43c12d000982f0cac1a855156b','cv','019caf43b5fb0009eacd70d8325f6674','019caf43b5d50003e8f4c92944cd3d19','v1.opbb3DCySn1nC6pps831xcINPYdK-aAaLxhZxcSwy2NCmO_B9qPpImt4bP3Oe0wUsbzPHAtvNUXMhzSz','v1.PKKTCHva8eFKzMlJtNR_VsCv3fcgoPz8SkWgQByvKqtmBllNbHbqMxFfLvrKkIo4fi8jpcz2pwKsFaFF','v1.LoxTx3Ihxh7YrgaEZk0ud045778lYW1bgoJom4I57WhSYIa8B2Kf4fo7AXXJiOPxQ0U74ruZYsyUDte5','v1.tPMe1QyLYYhrxcLDzWk7kIUEuax4h1hf774Vifr7QadTGeK2CvDXr_QOhiDX5XPOgV29ywHZCjBif3ds','v1.h1cxjg6TNyzpufbMbgXsKUElzAdbOoMGWiqOITw5UBate-amIuVjmtAJIK8QuNosdy96Qk9RvRkhC9m6','2026-03-02','Koen Baert',1);
INSERT INTO "job_documents" VALUES('019caf43c14a000dd4392c82ed3bdf92','letter','019caf43b5fb0009eacd70d8325f6674','019caf43b5d50003e8f4c92944cd3d19','v1.uRiIY48MFQO9admoVecqIiOrqh7WrLY2VvNBZEi3gIbT9fPxJjw4NEwwsAkMII_mKm7SJyuPAQ6Y3bv_','v1.VGsxLH5ra1E8o-xUHn2sCpMRm0VMbYd7kbhD5cyrPeKfYhA_VqrRLugzNvpdO4PV85OfGRt_N-WmFbiq','v1.K8Gp7gNHcO_5du1ekeg7OpyPyqes6Naz4IpU74VxWLdTMAg-cyo6GZcBcIEtwrZ-6QCZRn9OwvPNLO8k','v1.kXdef5QZe_vuCV4DnuMj9ZaACNSvt71hA72GSJ9Ooyrd7g6qXlhoZUIQ1AlpEI6mrJuYI1l8glwrXCK0','v1.MfcTu9d1pEfARqDoejzUEHq6V6_VUdFOstM-KVUULuZCYhyFAeghc4p9RqPZ--a6VNo1z4qSV_rIZ8YX','2026-03-02','Koen Baert',1);
CREATE TABLE known_devices (
    token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "known_devices" VALUES('4e959c975e3a52cbdfd9581d8bd5735642d861495513e6e36d18a9d82746835d','01a2189259260001bdc5d85a64c7935c','2026-03-02T15:56:16.203Z');
INSERT INTO "known_devices" VALUES('c7a006189e5be28998e17e55b2d1e249d32f28909e773f69b99cf155eb63ea00','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:16.865Z');
INSERT INTO "known_devices" VALUES('4ef4ce4b9874594a187dfc7c65e413d9609b4a47017f832a66bd62563f28b923','01a218925cb70001e53b5420788e7549','2026-03-02T15:56:18.799Z');
INSERT INTO "known_devices" VALUES('d21382346b69574802bece5d600269a98161382da27fa2b5f0e50b9f74544d4b','01a2189259260001bdc5d85a64c7935c','2026-03-02T15:56:19.093Z');
CREATE TABLE match_runs (
    id TEXT PRIMARY KEY, started_at TEXT NOT NULL, finished_at TEXT NOT NULL, people INTEGER NOT NULL,
    unplaced_people INTEGER NOT NULL, vacancies INTEGER NOT NULL, unplaced_vacancies INTEGER NOT NULL,
    compared INTEGER NOT NULL, with_match INTEGER NOT NULL, never_shown INTEGER NOT NULL
) STRICT;
INSERT INTO "match_runs" VALUES('last','2026-03-02T15:56:18.107Z','2026-03-02T15:56:18.189Z',1,1,3,0,0,0,3);
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
INSERT INTO "name_digests" VALUES('1JPWoV80agaW','019caf43b5d50003e8f4c92944cd3d19');
INSERT INTO "name_digests" VALUES('Elqb88ga14sV','019caf43b5d50003e8f4c92944cd3d19');
INSERT INTO "name_digests" VALUES('YfL0_SPxX5tr','019caf43b5d50003e8f4c92944cd3d19');
INSERT INTO "name_digests" VALUES('d2EKvbla_T9g','019caf43b5d50003e8f4c92944cd3d19');
INSERT INTO "name_digests" VALUES('eGa5_YGVgN1D','019caf43b5d50003e8f4c92944cd3d19');
INSERT INTO "name_digests" VALUES('pjMdwjDvuWHk','019caf43b5d50003e8f4c92944cd3d19');
INSERT INTO "name_digests" VALUES('xhXfymZHtHn8','019caf43b5d50003e8f4c92944cd3d19');
INSERT INTO "name_digests" VALUES('yGPNmf5C5Xy_','019caf43b5d50003e8f4c92944cd3d19');
CREATE TABLE one_time_links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL, used_at TEXT
) STRICT;
CREATE TABLE participant_keys (
    participant_id TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "participant_keys" VALUES('019caf43b5d50003e8f4c92944cd3d19','fec35c8cdb868ec8','v1.jAMJMxYZ1lnJzrDm1TjNq0atUknj7hAoUbAIYNxIPwNFOsVAtperEsRKE5iLU1RXIVB7kic1AzYfV0Qy');
CREATE TABLE participants (
    id TEXT PRIMARY KEY, birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
    version INTEGER NOT NULL
, national_digest TEXT, name TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "participants" VALUES('019caf43b5d50003e8f4c92944cd3d19','1990-01-01',NULL,NULL,NULL,NULL,NULL,1,NULL,'v1.M1eMLYXTqE-tJ7fblOQl34k_pgOCgs3oL8dZ_ZwFzqhiwb8iws19BzlIebnioaN6rkpgzxOHV7_xFx6d');
CREATE TABLE passages (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), phase TEXT NOT NULL, from_day TEXT NOT NULL,
    until_day TEXT, is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)), unmet_gates TEXT NOT NULL,
    reason TEXT, decided_by TEXT NOT NULL
) STRICT;
INSERT INTO "passages" VALUES('019caf43b5fb000e1ded60ea7de53da3','019caf43b5fb0009eacd70d8325f6674','019caf43b5d50003e8f4c92944cd3d19','verkenning','2026-03-02',NULL,0,'v1.rKFbsV1wrX_E3VZZeirQCq6-e7mhB-qEUdkTbQ3q6Y8dHdeUdNZvCZL-vbNVWKVvhd9A356ruypHIt3f','v1.TEC8I5kwvH2bEl7JCuG3scIQijoM6Fz6AS-jnC62qAgt_h_T1_I80HLsUlz3_kVqvyRHDsQHheD-H5vi','Carla Denys');
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
','2026-11-26T15:56:13.394Z','opstap','');
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
INSERT INTO "referrals" VALUES('019caf43b5d5000447882010d0c82bff','019caf43b5d50003e8f4c92944cd3d19','1990-01-01','arbeidstraject-art60','01a2189259260001bdc5d85a64c7935c','Carla Denys',NULL,'','2026-03-02','v1.x_rEUV0p7-H2nSdGS7yUx_aDAY9_bW5eVwLd7DhpBPuzkYQ4tDOIbjSfaV0G4sqtR2IrJTQh31TKoQ_a',1,NULL,'form','accepted','Carla Denys','2026-03-02',NULL,'v1.JWu4b4iRNpBswdqNGl82lh3AKnWt7Foq6FrIFSS7I3pws9PcqFm2RZzsiIdJFb2DkAgZ8hmr2ID-4Ktu',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'v1.dT8eE7i2PkpxsECRTF6WHcPeUi77U6atgSNdiKQ9ooGyoQKwVy0kavDsPT1Lpwmw8ewkKc2MDbnzpz9f');
CREATE TABLE relations (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE schema_steps (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_steps" VALUES(1,'the first whole way','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(2,'health marks','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(3,'own accounts of participants, and emergency access','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(4,'forms that were taken, contacts that were withdrawn','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(5,'a second factor and devices','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(6,'audit chain','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(7,'backups','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(8,'sealed columns','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(9,'subjects of findings','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(10,'every programme','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(11,'decisions about admission, waiting lists, closings','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(12,'barriers','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(13,'publishing','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(14,'running trajectories to another version','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(15,'every-cadence','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(16,'employers, vacancies, ESCO','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(17,'registration-days','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(18,'who does the check before somebody enters','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(19,'changes of the moment of entry','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(20,'CVs and letters of application','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(21,'shortlists, tours, vacancy meetings','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(22,'employers and approaches','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(23,'introductions','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(24,'contacts-after-closing','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(25,'sealed names','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(26,'employers by key, answers noted, merges kept','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(27,'sealed reasons','2026-11-26T15:56:12.999Z');
INSERT INTO "schema_steps" VALUES(28,'days-of-many-years','2026-11-26T15:56:12.999Z');
CREATE TABLE schema_traces (position INTEGER PRIMARY KEY) STRICT;
CREATE TABLE shortlist_entries (
    id TEXT PRIMARY KEY, vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    participant_id TEXT NOT NULL REFERENCES participants (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id), source TEXT NOT NULL, reason TEXT NOT NULL,
    place INTEGER NOT NULL, added_on TEXT NOT NULL, added_by TEXT NOT NULL, removed_on TEXT, removed_by TEXT,
    removal TEXT
) STRICT;
INSERT INTO "shortlist_entries" VALUES('019caf43c1620017468f43a011bfcda3','01a2189268620001eeffba2d374181f8','019caf43b5d50003e8f4c92944cd3d19','019caf43b5fb0009eacd70d8325f6674','hand','v1.SeP5dngovCs-MVsQK8Zy409IDf4a9OZemo6A5F3jOkEjq1thdRvlzYTzGhD6AdasjF3yx-elAVi2-SYs',1,'2026-03-02','Carla Denys',NULL,NULL,NULL);
CREATE TABLE sign_in_failures (
    subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at TEXT NOT NULL
) STRICT;
CREATE TABLE sign_in_sessions (
    token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL REFERENCES users (id),
    state TEXT NOT NULL CHECK (state IN ('password', 'full')), form_token TEXT NOT NULL,
    browser TEXT NOT NULL, system TEXT NOT NULL, started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
) STRICT;
INSERT INTO "sign_in_sessions" VALUES('197d6e69a934cbbd55a42f851f3c0942a6993734de07fa38aa5ffa8d4af70faa','019caf43b5cb000139c83197a9d34bfa','01a2189259260001bdc5d85a64c7935c','full','686bebaf916a1d2a026b6dbc3d3e160955b9f0122f9f857edfbd187ec9b2f5c7','other','other','2026-03-02T15:56:16.202Z','2026-03-02T15:56:16.203Z');
INSERT INTO "sign_in_sessions" VALUES('4f791403743f1d6a7df7e6acfc5856b178042dce9203565073a280ff890cd0aa','019caf43b86100193a8efcd16f53f23d','01a218925cb70001e53b5420788e7549','full','770393a2a780a32994242e6a5f02f31bc8df5ee6d2b2e19d85008586eaf237e6','other','other','2026-03-02T15:56:16.865Z','2026-03-02T15:56:16.865Z');
INSERT INTO "sign_in_sessions" VALUES('1d475d4ed64b0a9276b65e722e7cdcec6d7281cc283948c2cdab4d23ea28689e','019caf43bfef0001d67f47e8ecb92d12','01a218925cb70001e53b5420788e7549','full','7901d8cb582854a4dc508cc944419937b4fe457f8c18b36cf7fa7d8fc2d78bfc','other','other','2026-03-02T15:56:18.798Z','2026-03-02T15:56:18.799Z');
INSERT INTO "sign_in_sessions" VALUES('f54493b4e40bc6fbf4a3c040f4bf2f86fab6cf6ab97a769d0fdd30345f5695b3','019caf43c1150003c51e697b5a72039a','01a2189259260001bdc5d85a64c7935c','full','0c010e24b5f6e2502ce25fe05217b2593b7d153214d31d6c3936e3ca35203e10','other','other','2026-03-02T15:56:19.092Z','2026-03-02T15:56:19.093Z');
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
INSERT INTO "steps" VALUES('019caf43b5fb00100d0df55a58247274','019caf43b5fb0009eacd70d8325f6674','kennismaking',0,'2026-03-02','2026-03-22','step.kennismaking','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019caf43b5fb00116201b306c542607d','019caf43b5fb0009eacd70d8325f6674','levensdomeinen',1,'2026-03-02','2026-03-29','step.levensdomeinen','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019caf43b5fb0012bf9b152dba08535b','019caf43b5fb0009eacd70d8325f6674','drempels',2,'2026-03-09','2026-04-12','step.drempels','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
INSERT INTO "trajectories" VALUES('019caf43b5fb0009eacd70d8325f6674','019caf43b5d50003e8f4c92944cd3d19','019caf43b5d5000447882010d0c82bff','arbeidstraject-art60',1,'01a218925cb70001e53b5420788e7549','guided','2026-03-02','2026-03-02',NULL,NULL,NULL,2,NULL,NULL,NULL);
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
INSERT INTO "users" VALUES('01a2189259260001bdc5d85a64c7935c','Carla Denys','carla.denys@voorbeeld.test','coordinator',NULL,'scrypt$15$3$55003a0f5ba57474709c52b238cf86d5$e3b03fa3b8823b483d86041b03d16b62392b329a27cb0f1c67770941652c36bc',1,'2026-11-26T15:56:13.990Z',1,NULL,'ee6db3ebf8b493ab4a0f9339afa039d22d70c52d372660f70616671beee195d1');
INSERT INTO "users" VALUES('01a218925cb70001e53b5420788e7549','Koen Baert','koen.baert@voorbeeld.test','coach',NULL,'scrypt$15$3$e83ad46139869d6b43d1123295d6ebeb$9aaf6b9705eb08ac77b578ec5ee27d8f143940aae23ab6be0333cfae0ceee251',1,'2026-11-26T15:56:14.903Z',1,NULL,'26cb19d6808fc6b0afed0ebbb1a6fad0b5941e97d2fd1844e7e5068393b87701');
CREATE TABLE vacancies (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), reference TEXT NOT NULL,
    title TEXT NOT NULL, occupation_group TEXT NOT NULL, occupation TEXT, dutch TEXT NOT NULL,
    licences TEXT NOT NULL, certificates TEXT NOT NULL, weekly_quarters INTEGER, times TEXT NOT NULL,
    forms TEXT NOT NULL, demands TEXT NOT NULL, access TEXT, places INTEGER NOT NULL, filled INTEGER NOT NULL,
    start TEXT, open_until TEXT, postcode TEXT NOT NULL, municipality TEXT NOT NULL, closed_on TEXT,
    version INTEGER NOT NULL, close_reason TEXT, close_note TEXT, pay_least INTEGER, pay_most INTEGER, pay_unit TEXT, UNIQUE (employer_id, reference)
) STRICT;
INSERT INTO "vacancies" VALUES('01a2189268620001eeffba2d374181f8','01a2189266b100057396427f61964a29','V0001','Winkelmedewerker','5223','winkelmedewerker','A1','','',152,'night','agency permanent','lifting','ownTransport',1,0,'2024-02-05','2040-12-31','9900','Eeklo',NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "vacancies" VALUES('01a21892686500036d9cf05f9188291e','01a2189266b00003eec755c25f56c9eb','V0002','Bouwhulp','9313','bouwhulp','A2','B','vca',152,'night','internship trainingOnTheJob','heights','publicTransport',3,0,'2024-10-20','2040-12-31','9800','Deinze',NULL,1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "vacancies" VALUES('01a21892686600054a1fdfa77cc6f1e6','01a2189266ae000183f9069e49bfb485','V0003','Dakwerker','7121','dakwerker','B1','','vca',152,'twoShifts','fixedTerm','','publicTransport',1,0,'2024-10-02','2040-12-31','8900','Ieper',NULL,1,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "vacancy_meetings" VALUES('019caf43c16b001841c8e6265737e722','arbeidstraject-art60','2026-03-02',840,'Gent','Carla Denys','v1.IILhVdq_TXPlIaIdnPzxXNprtOhdKUw3NrWaouKRxGBKc2KW1J6gUPITOIxKea4ibPdOO-SDkbPhL7ac',1);
CREATE TABLE vacancy_tasks (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL, words TEXT NOT NULL,
    competence TEXT, weight INTEGER NOT NULL, PRIMARY KEY (vacancy_id, position)
) STRICT;
INSERT INTO "vacancy_tasks" VALUES('01a2189268620001eeffba2d374181f8',0,'rekken aanvullen','rekken-aanvullen',5);
INSERT INTO "vacancy_tasks" VALUES('01a2189268620001eeffba2d374181f8',1,'kassa bedienen','kassa-bedienen',4);
INSERT INTO "vacancy_tasks" VALUES('01a2189268620001eeffba2d374181f8',2,'klanten helpen','klanten-helpen',3);
INSERT INTO "vacancy_tasks" VALUES('01a21892686500036d9cf05f9188291e',0,'opruimen','werf-opruimen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21892686500036d9cf05f9188291e',1,'materiaal aanvoeren','materiaal-aanvoeren',4);
INSERT INTO "vacancy_tasks" VALUES('01a21892686500036d9cf05f9188291e',2,'mortel mengen','mortel-mengen',3);
INSERT INTO "vacancy_tasks" VALUES('01a21892686600054a1fdfa77cc6f1e6',0,'pannen leggen','pannen-leggen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21892686600054a1fdfa77cc6f1e6',1,'werken op hoogte','werken-op-hoogte',4);
INSERT INTO "vacancy_tasks" VALUES('01a21892686600054a1fdfa77cc6f1e6',2,'isoleren','isoleren',3);
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
COMMIT;
