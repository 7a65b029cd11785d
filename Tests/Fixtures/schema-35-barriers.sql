-- A house of schema 35 with invented people, as SQLite dumps it; README.md says how it was made.
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
INSERT INTO "admission_decisions" VALUES('019caea4a7e4000b5159cb7850aa041b','019caea4a7d300040ad3d6945cd3395f','019caea4a7d3000370d5de81815a1302',1,'accept','Carla Denys','2026-03-02','v1.aHqMiNeavD3eF6NxZ5Mc0wudXHMj3ijuPDGwaPPEqWhT1yu_6-PTHbEJPQYkg2v0_HB8P_nOlzOaDrrZ',NULL,NULL,NULL);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, seal TEXT NOT NULL, mark TEXT NOT NULL
) STRICT;
INSERT INTO "audit_head" VALUES(1,56,'d810a5d7983df83bdc5d31408d773bd3261e393ca7e6ddb2bc24a7ceb9345fbc','30e803ecbd50b4577eabed1cdb36a16dcb1dada46f21a24a4daa4bf336acf753');
CREATE TABLE "audit_lines" (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, participant_id TEXT, subject TEXT,
    detail TEXT, reason TEXT, seal TEXT NOT NULL
) STRICT;
INSERT INTO "audit_lines" VALUES(1,'01a21d19ab590001c6e8013a80368e1c','2026-11-27T13:02:31.257Z','machine','opstap','machine','loadProgramme',NULL,'arbeidstraject-art60','version 1',NULL,'c08e2eea501cac80444b947e26fd74b361b6527e97cdb6ca971a79b82f388cb3');
INSERT INTO "audit_lines" VALUES(2,'01a21d19ac1f00024b4734f0e639524c','2026-11-27T13:02:31.455Z','machine','opstap','machine','manageUsers',NULL,'01a21d19ac1f0001cf22e9d031516d6c','added',NULL,'1d27da2445fad984be3c182d46f623e6e9217fbb2d4820c56c90a98345f771ba');
INSERT INTO "audit_lines" VALUES(3,'01a21d19ad510002cd3c0c8538f7414e','2026-11-27T13:02:31.761Z','machine','opstap','machine','manageUsers',NULL,'01a21d19ad510001cc7362b58342ce99','added',NULL,'623306b4ad564b4c62d8130235c71db14c8133aa7a7055ae3efd7f439e9e710c');
INSERT INTO "audit_lines" VALUES(4,'019caea4a7c80002ace8b0549c6d70d1','2026-03-02T13:02:32.392Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'332cef89e4ffc9be861c0a856f8912b69f2c56f1a7ed38c8f09e614d7390193c');
INSERT INTO "audit_lines" VALUES(5,'019caea4a7d3000627470f8230b15178','2026-03-02T13:02:32.403Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','refer','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f',NULL,NULL,'0f74fc28fb7189a4f970bdaf5a29cd046603fcb4af3cfb84aaed5c4774a425d7');
INSERT INTO "audit_lines" VALUES(6,'019caea4a7db0007b5fb7cf879ae42fa','2026-03-02T13:02:32.411Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','readReferral','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f',NULL,NULL,'7b0d1a6b10136ea78f3273d289e7652a65b96efac01269955676dcf3ffb47540');
INSERT INTO "audit_lines" VALUES(7,'019caea4a7e40008f9f9e6aed381953e','2026-03-02T13:02:32.420Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','decideReferral','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','accept',NULL,'45049b88d42fb015eb6189d29baffc294d3c251a0baffc6383f717e7d0c44852');
INSERT INTO "audit_lines" VALUES(8,'019caea4a8b4001a8ba5cf36174eebc7','2026-03-02T13:02:32.628Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'dc6fda477ac3c0fa8fa743ffadfc899df23179f878348d55684ab413e08af20c');
INSERT INTO "audit_lines" VALUES(9,'019caea4a8b6001b7b92924dbb814927','2026-03-02T13:02:32.630Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','plan',NULL,'7303e2cd897dd74b0f82596a33ba50972395214aea55050d65938804c4f7e179');
INSERT INTO "audit_lines" VALUES(10,'019caea4a8ba001cc28389351f557027','2026-03-02T13:02:32.634Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','plan',NULL,'02bc208af98a31fbacf10ce9e4ae7a9ca226c259890c9cdb84532daa43143409');
INSERT INTO "audit_lines" VALUES(11,'019caea4a8bb001df843b15a32d4befb','2026-03-02T13:02:32.635Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','note barrier',NULL,'3045c81261e717c633b9836d954b6e508821e036ebf384d87e4afa3eecd077d6');
INSERT INTO "audit_lines" VALUES(12,'019caea4a8bd002185c71e7ad3ac2bae','2026-03-02T13:02:32.637Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'fe73a45c7352bd8b41eef7da07133f2a657975fc3b61c6fb2fcdcce9e26e8b02');
INSERT INTO "audit_lines" VALUES(13,'019caea4a8c1002214cbe3d5c73b8e15','2026-03-02T13:02:32.641Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'c8b3b92336300151de809e149b23f3d71a1535d7a9028b952fec1f00fe7eea7c');
INSERT INTO "audit_lines" VALUES(14,'019caea4a8c200238fd7d62f7f4c0ac4','2026-03-02T13:02:32.642Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','look at barrier',NULL,'78f86b41d43d99f86226dce161969d2b22b5e87db952beb73f3ceeb4bcf50056');
INSERT INTO "audit_lines" VALUES(15,'019caea4a8c60026d7591457b1a18977','2026-03-02T13:02:32.646Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'abb94135cbb4b3410bc73ecc2c8e1fde4bc7415018aa20e5084e0fa2197d7df8');
INSERT INTO "audit_lines" VALUES(16,'019caea4a8c80027721e1044b83ec954','2026-03-02T13:02:32.648Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'4c5e55d5d8445f7a19fe5e3cf5b07b9ac9bd36fe8634db267f48d6da0b60f120');
INSERT INTO "audit_lines" VALUES(17,'019caea4a8c90028b91f938e942a0f9a','2026-03-02T13:02:32.649Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','withdraw look at barrier',NULL,'9c89e29aa28ce400b43cf73b2b41b48489914f8142172a2586948fab4868d9ca');
INSERT INTO "audit_lines" VALUES(18,'019caea4a8cb002accc54b008fe9806a','2026-03-02T13:02:32.651Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'4a97355e9990fa819db216e10d1001faa65e45979e52750e693aa368121f2fdb');
INSERT INTO "audit_lines" VALUES(19,'019caea4a8ce002bd819cb737d676ed7','2026-03-02T13:02:32.654Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'286619d14ae064001d465079784014dd250a9695ab0383f16ffcad31858a9736');
INSERT INTO "audit_lines" VALUES(20,'019caea4a8cf002cc07622def2ee6b37','2026-03-02T13:02:32.655Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','refer onward',NULL,'50f93d397e4bf1b11f79f7b4b4d2563cba5f0fe9a4e4dc12a2d2e20abf22b8c8');
INSERT INTO "audit_lines" VALUES(21,'019caea4a8d3002fe13f205f98bae1c1','2026-03-02T13:02:32.659Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'190ca4fcfb686a094304fa1031e2da35943e88073d5bda392c6c717f5e7cc82d');
INSERT INTO "audit_lines" VALUES(22,'019caea4a8d50030b6a4d2830f9af7bf','2026-03-02T13:02:32.661Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'5946dc6b3b048d04e16aa6c70d2c79a5fb44bbe26fbb29177c7946fa20cf6350');
INSERT INTO "audit_lines" VALUES(23,'019caea4a8d600310378b3cf91ae0efa','2026-03-02T13:02:32.662Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','settle action of barrier',NULL,'e1e722a2562e435c2442a4cc0fedcbb707c23d08fdb26aaa21f7b928151fd737');
INSERT INTO "audit_lines" VALUES(24,'019caea4a8d80033a324c0c85a3a5593','2026-03-02T13:02:32.664Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'cba0b5273bae4c8c918c4bad8be65f461c8a234585ca0c3ee984054c4f536480');
INSERT INTO "audit_lines" VALUES(25,'019caea4a8db003440c4685bcd232c99','2026-03-02T13:02:32.667Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'50c5aadfe435442a093cd949364b60c2f67c659ff193e6b23bc5bdce360c80c4');
INSERT INTO "audit_lines" VALUES(26,'019caea4a8dc0035eb0d6585b23bcbe1','2026-03-02T13:02:32.668Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','withdraw action of barrier',NULL,'f7c29c4b0a08a613f2e4a9d49b8075061b26d5461f18830bda65e83d5f49bf44');
INSERT INTO "audit_lines" VALUES(27,'019caea4a8de00371456a7592dbff908','2026-03-02T13:02:32.670Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','plan',NULL,'830c8c4dd515da32f1229ab5a6b8a7debd15ea6f4e4a02e79044818e5ae4d76f');
INSERT INTO "audit_lines" VALUES(28,'019caea4a8e1003897c6fb07c1925bf2','2026-03-02T13:02:32.673Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','plan',NULL,'64e58d5bfb3b4e57ece151f45cdaec3b3378ecf8507568900dc25d71ae6f3b9e');
INSERT INTO "audit_lines" VALUES(29,'019caea4a8e20039da072d9a7b500f07','2026-03-02T13:02:32.674Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','note barrier',NULL,'d92cc05c7ff6560928d812490312991d061539f58faa2dba1980a020d66fa22f');
INSERT INTO "audit_lines" VALUES(30,'019caea4a8e4003daa4cba280ebf42b8','2026-03-02T13:02:32.676Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'cd390a62e62c4c9e70eab9856b75453d0f071d35c0cc4a263d279bac3d38f975');
INSERT INTO "audit_lines" VALUES(31,'019caea4a8e7003e74f58a83774c9e98','2026-03-02T13:02:32.679Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','barrier',NULL,'b2da2557d615f82e5128777811f49ca937ec77303097e5153bf53070ddfb3419');
INSERT INTO "audit_lines" VALUES(32,'019caea4a8e8003f11c8a0ebd5f04000','2026-03-02T13:02:32.680Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','withdraw barrier',NULL,'0f8fcae24d41ccef3269db955f07b3cbcd7b07114ca81e982958a358ec30bf76');
INSERT INTO "audit_lines" VALUES(33,'01a21d19b179000263e0d61c507f508a','2026-11-27T13:02:32.825Z','machine','opstap','machine','writeVacancies',NULL,'01a21d19b17900010429f781fac4ee5c','employer by list',NULL,'255efa2506eb7b501aaea0fea7123acd3544a073b77acc9a781f94a0c457ef49');
INSERT INTO "audit_lines" VALUES(34,'01a21d19b17a00043868be6e8a37ae9a','2026-11-27T13:02:32.826Z','machine','opstap','machine','writeVacancies',NULL,'01a21d19b17a000335d8db2bbfed4b7e','employer by list',NULL,'8be7d1ad57f6cb30d8f093597113237a89968eb7544dbb4288be9ec863d3a0a5');
INSERT INTO "audit_lines" VALUES(35,'01a21d19b17b0006e3844ca237557bc1','2026-11-27T13:02:32.827Z','machine','opstap','machine','writeVacancies',NULL,'01a21d19b17b0005dc1615ffaf1fcdf8','employer by list',NULL,'c91d4a86b2a40de202d690f551dd02fcb866cdf7d8087ec6903e47667daf6890');
INSERT INTO "audit_lines" VALUES(36,'01a21d19b17c0007521f24438fae734a','2026-11-27T13:02:32.828Z','machine','opstap','machine','writeVacancies',NULL,'werkgevers.csv','new 3, same 0, refused 0',NULL,'ee81179caa6ef2511a001d78d5721a3f5fb0d7d37d76df0b0504ca6e48c67a20');
INSERT INTO "audit_lines" VALUES(37,'01a21d19b225000297e27ed771784adf','2026-11-27T13:02:32.997Z','machine','opstap','machine','writeVacancies',NULL,'01a21d19b22500014dbf884794523f2b','vacancy by list',NULL,'01534173c1dd57edb0ba7b8c97c1bce9c3d6d012fe6d12ead25083df262f3220');
INSERT INTO "audit_lines" VALUES(38,'01a21d19b22700045b55b0e51356364e','2026-11-27T13:02:32.999Z','machine','opstap','machine','writeVacancies',NULL,'01a21d19b2270003b714ecc6fc9fdcc5','vacancy by list',NULL,'f09150b58521ba5cafc000d40bf0c4cee25f8ff4bcc91b1435f17e1f74862a44');
INSERT INTO "audit_lines" VALUES(39,'01a21d19b228000615a38a24ceb0743e','2026-11-27T13:02:33.000Z','machine','opstap','machine','writeVacancies',NULL,'01a21d19b2280005a10cd0e47a0e95c6','vacancy by list',NULL,'8aedf55c221f4bd16cc80475b704dc96a7a3f2923907051be4cbc637a746b4f7');
INSERT INTO "audit_lines" VALUES(40,'01a21d19b229000728d6bcf7241ef29f','2026-11-27T13:02:33.001Z','machine','opstap','machine','writeVacancies',NULL,'vacatures.csv','new 3, same 0, refused 0',NULL,'a6a1372b09ecc1829892f02cb2edac1d98514c0fcbcee547beeb0e4134e022db');
INSERT INTO "audit_lines" VALUES(41,'019caea4ac9e000268c2626cb9ce49fd','2026-03-02T13:02:33.630Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'79061008b943affdeeacfc85c71fdd24b4e237b75c2fd8357f6da1a3399dffab');
INSERT INTO "audit_lines" VALUES(42,'019caea4ad5c00043435dbdadfdbbafd','2026-03-02T13:02:33.820Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'a26fb53c1f89b8aa6a264b653f2649e33e56a88f0c166f84fc732a5049b160aa');
INSERT INTO "audit_lines" VALUES(43,'019caea4ad6000054a347b64c360c57f','2026-03-02T13:02:33.824Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','introduce','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','introduction form',NULL,'8a970d3d9cfeef07ee0b8de12e739b9e4cd4b402c6a9e2a9451b184c4b6f3121');
INSERT INTO "audit_lines" VALUES(44,'019caea4ad660006445b7ed7fce73b66','2026-03-02T13:02:33.830Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','job papers',NULL,'fe509cf4ac0210189b66815f491213ef438b2d12cb7d868b25c8bda005ca37c0');
INSERT INTO "audit_lines" VALUES(45,'019caea4ad6b0007593e887e3d78cabe','2026-03-02T13:02:33.835Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','job papers',NULL,'036e5d15968332e86ada657bbb193b35ffd4ed1b13d99ffb04e6b242b9837772');
INSERT INTO "audit_lines" VALUES(46,'019caea4ad6b0008f3bebb09ca61f79a','2026-03-02T13:02:33.835Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','choose for the cv',NULL,'003b9846ccde11fe76245b8745cba3fcdd2db08228e1f31068036c1e136c052c');
INSERT INTO "audit_lines" VALUES(47,'019caea4ad6e000a453abe79f49aad48','2026-03-02T13:02:33.838Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','job papers',NULL,'1d420685b2a1c9d8100ba812e280af128281ce71159eb86b86bb1e9d4877480a');
INSERT INTO "audit_lines" VALUES(48,'019caea4ad70000bdb892e62cec277f6','2026-03-02T13:02:33.840Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','readFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','job papers',NULL,'47135f1886083ebc0ccce6e9744198ecdc861f9a0f99c28c68f04cef47873e5f');
INSERT INTO "audit_lines" VALUES(49,'019caea4ad71000caf3d8cabb3d771ac','2026-03-02T13:02:33.841Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','writeFile','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','write a letter',NULL,'53d092c3b168b77f0ab8f1eee17bc6eba75170d301733425c154655633b0cec0');
INSERT INTO "audit_lines" VALUES(50,'019caea4ad73000e6db468470d332ed5','2026-03-02T13:02:33.843Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','introduce','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','introduction form',NULL,'9c746c5c0ca13ae64c41242e9d4216b78ac583b6ab7af816e16e3d1d26acd349');
INSERT INTO "audit_lines" VALUES(51,'019caea4ad76000f929b726f0fd3d4f8','2026-03-02T13:02:33.846Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','introduce','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','introduction form',NULL,'dddd21d65be23bb5620507278d876924635e209caaeb55236e16e17ca65d0846');
INSERT INTO "audit_lines" VALUES(52,'019caea4ad760010285012284c252426','2026-03-02T13:02:33.846Z','01a21d19ad510001cc7362b58342ce99','Koen Baert','coach','introduce','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','propose introduction',NULL,'cd29cf33a721f3ffadf36bc55f06789a2e00dd113139ae61aa9103f989031205');
INSERT INTO "audit_lines" VALUES(53,'019caea4ad7b001476f993452c2de2d3','2026-03-02T13:02:33.851Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','selectCandidates',NULL,'01a21d19b22500014dbf884794523f2b','list: listable; shown: 019caea4a7d3000370d5de81815a1302',NULL,'a4716ea6afbd475a14143c17d699b571a3444459bc4ecf0af816ac9cd4ec45c9');
INSERT INTO "audit_lines" VALUES(54,'019caea4ad7d0015900021d77021525a','2026-03-02T13:02:33.853Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','selectCandidates',NULL,'01a21d19b22500014dbf884794523f2b','list: listable; shown: 019caea4a7d3000370d5de81815a1302',NULL,'fd5b692ab1400756703648a124adb689e704d432c4619cfad11ce31ccc80a3b0');
INSERT INTO "audit_lines" VALUES(55,'019caea4ad7d00169be4d80c287f1e96','2026-03-02T13:02:33.853Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','selectCandidates','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','shortlist',NULL,'5188f006f5cebef5aeb8309f57f32ee9f2eb28834799d19f4ee47a7d15e426f7');
INSERT INTO "audit_lines" VALUES(56,'019caea4ad8300193ba2c9c54871ef7a','2026-03-02T13:02:33.859Z','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','coordinator','planTours',NULL,'019caea4ad830018f11e40fc51480533','add vacancy meeting',NULL,'d810a5d7983df83bdc5d31408d773bd3261e393ca7e6ddb2bc24a7ceb9345fbc');
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
INSERT INTO "barrier_actions" VALUES('019caea4a8cf002db030d7259a042082','019caea4a8bb001ee2c7dec0bd2a959e','019caea4a7d3000370d5de81815a1302','onward','v1.j5m5inlojNkeKSjXZyS1Uuox1hDNNIbd0UPUjJ83pZf9r-D3puYEmJ8qhJdP2FbWg9xDpUTvywdt5Vnd','v1.SxO0Hd99xfuXH-IKhkbuuMPb4isEiiaKTmFbvHang0FEahwz-8QkbuQPb8DDjVqoRQzfqaS-EDl4qJh-','2026-03-05','given','2026-03-02','Koen Baert',0,'2026-03-02','Koen Baert','v1.uPJsu-3X4dsxvG0AICLipx-j4a41j-7GIPMVFBXERVAlvXGhrE2_wddGSz5niuosWg7_ZJ6DnvrfujYq','v1.MhfC6fHcbCIB9Iq-oY2TQ35hTJ2cZ0ZLVfQWSEdX_j31GtBEx-_P7yerI7_gz_i1gsiorHBVNHEC-ZJ6');
CREATE TABLE barrier_looks (
    id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), course TEXT NOT NULL, note TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, day TEXT NOT NULL, next_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barrier_looks" VALUES('019caea4a8bb001f332ea578efc62315','019caea4a8bb001ee2c7dec0bd2a959e','019caea4a7d3000370d5de81815a1302','v1.SPeMKqFIeiEut6kKge5oQXwBAm_dY74IAOl6dX-wzNIj7CgBy3im0Ei1WpKB1P8XfvNL6ixlY_yJM7aE','v1.AQS8qFVZAkW2CdXGwBevdxRaHC2p-2swIieifYjqIPJwxmqHzATfiNyYrdBeKTm2n9R78ajVgcuAwGOe','v1.BXeB61NtsXqZ--amIz_Y98Q3Pp0q2VrYr-Xsyh7Jpo0RlF2s-hM5YMNRvKyzyoLVM5sz-gI04CtWV5XY','coach','2026-03-02',NULL,NULL);
INSERT INTO "barrier_looks" VALUES('019caea4a8c2002459b91d767038a7c2','019caea4a8bb001ee2c7dec0bd2a959e','019caea4a7d3000370d5de81815a1302','v1.aC7fddnNeV2qsOj83AZ8CsHpW20xfhgO3naDuwUcY1WANYEeyPZqdkpUM0oo9DKc47b90KU9--y6CvRX','v1.B2tgutkSfw6G3RgMNU5nwWl_qHAHq0WGYTyAaBpFaEH0cA3Pn5Zfg36NRX521smAkozUfbwxVL5x6BCw','v1.SW6RJOk_0oELpLeC2dH75yRSjqgIWYFe9QBgCyA25kmV_JDmmMJad7JparAew-ccu1xc4vjCfEsweO2w','coach','2026-03-02',NULL,'v1.D75C9dhwOjMMg0aeMBgyzIUeFgKR9m8ehlHn2Ch-MtATe3UAm1bZTzIZ2PHe7gj6fr2h0o_MIlPrfds8');
INSERT INTO "barrier_looks" VALUES('019caea4a8e2003b3e4ac2d2a4e0329d','019caea4a8e2003a69eb6c7d9462e42c','019caea4a7d3000370d5de81815a1302','v1.MYrR20MFi1J5tWKwexhTcRpTamcoWsw3NV9YHoLhq5YlrJTr0tgXrKTZLBakjA6Y2a_IrFW-EZCXRi5t','v1.5gAnfL7SiERYjxpKG8fdyUn0vtTv03wjkQ-1UrUsPzBT_vLKU4vZ3l8wCOPEklzsrdDejwwStBpXpk6a','v1.RRWCW_IvvYPMQ0yG6QtoVlWg2XYpjdOfobvpXeliS1cteT94l_tVcyCcPZgJubLW-7mQZ46BUliSUSLG','coach','2026-03-02',NULL,NULL);
CREATE TABLE barriers (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, description TEXT NOT NULL,
    tier TEXT NOT NULL, observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL,
    look_again_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barriers" VALUES('019caea4a8bb001ee2c7dec0bd2a959e','019caea4a7e400097cb0200fe99c0479','019caea4a7d3000370d5de81815a1302','v1.IVeMQ0nNkyfCh96-gCqUB7H3bZkuK9sAMPsF235rwbb5Bd7fUr_FXnKVxHwrtwWFbFbQvsorsT1ooG_z','v1.MDQA8RaOsznZkbclQ3rX9Y8y6ag-MD82040UC7cBOhe6lbHDjCKW40QbUpeqPuBvj8-0VPiH3iQAmv62','health','v1.J6EEe4P6Ai1P9hLNuz0SVFwZrNKun4sEeWXjuahd40kJFNO8ELozqLzbTCrVEgYNQkcDz6m71H8ZCQRi','coach','2026-03-02','2026-03-30',NULL);
INSERT INTO "barriers" VALUES('019caea4a8e2003a69eb6c7d9462e42c','019caea4a7e400097cb0200fe99c0479','019caea4a7d3000370d5de81815a1302','v1.w5nkojdT3xucMHBcy6InKqxbPyZMtQcPtpUT63IUBPBef95ped1xsfJd9SfwCcUFr3y-0x5HataKYY-T','v1.SJnFVqnSTRF-4A5p-ZDBOasEfa4P3OOp120C41dyUTOhsYK2dGQeKHoDQOJluIyo1DFThv1J8qiarPxf','ordinary','v1.DDLLVLPXWfwjDqsLtvBS6QDx9Y9vxeCkJKi7-OjUfg286wXpJPbApFcQDP5uG2IkRQc2xtI-UhiFT2Ud','coach','2026-03-02',NULL,'v1.pNqmDZty3oEcwVcNa462iWRNSVnUQJAdgRPjLfzT6KFLliU98M9rb-jhDKXnCQOJnuPBGG5GHIqfNAnI');
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
INSERT INTO "due_contacts" VALUES('019caea4a7e400130c38ef2c9c08c54e','019caea4a7e400097cb0200fe99c0479',NULL,'019caea4a7e4000ed58cad89547fa8a3','verkenning','participant',0,'2026-03-16','verkenning.week-2','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caea4a7e40014b891ea452210c6f0','019caea4a7e400097cb0200fe99c0479',NULL,'019caea4a7e4000ed58cad89547fa8a3','verkenning','participant',1,'2026-03-30','verkenning.week-4','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caea4a7e400156e6fe1561125cadd','019caea4a7e400097cb0200fe99c0479',NULL,'019caea4a7e4000ed58cad89547fa8a3','verkenning','participant',2,'2026-04-13','verkenning.week-6','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caea4a7e40016b594af3bde9af32f','019caea4a7e400097cb0200fe99c0479',NULL,'019caea4a7e4000ed58cad89547fa8a3','verkenning','participant',3,'2026-04-27','verkenning.week-8','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caea4a7e4001743f601eda02c45ae','019caea4a7e400097cb0200fe99c0479',NULL,'019caea4a7e4000ed58cad89547fa8a3','verkenning','participant',4,'2026-05-11','verkenning.week-10','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019caea4a7e40018ef2eff00d9dd5bb1','019caea4a7e400097cb0200fe99c0479',NULL,'019caea4a7e4000ed58cad89547fa8a3','verkenning','participant',5,'2026-05-26','verkenning.week-12','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
INSERT INTO "employers" VALUES('01a21d19b17900010429f781fac4ee5c','0909990751','Lindebouw 8 nv','41.20','bouw','8900','Ieper',0,0,120,'jobs@w8.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909990751 lindebouw 8 nv lindebouw8nv ieper','lindebouw8');
INSERT INTO "employers" VALUES('01a21d19b17a000335d8db2bbfed4b7e','0909991741','Ardennemetaal 18 nv','25.11','metaal','9800','Deinze',0,0,120,'jobs@w18.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909991741 ardennemetaal 18 nv ardennemetaal18nv deinze','ardennemetaal18');
INSERT INTO "employers" VALUES('01a21d19b17b0005dc1615ffaf1fcdf8','0909996095','Lindevoeding 61 bv','10.71','voeding','9900','Eeklo',0,0,400,'jobs@w61.voorbeeld.test',1,'company',NULL,NULL,NULL,'0909996095 lindevoeding 61 bv lindevoeding61bv eeklo','lindevoeding61');
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
INSERT INTO "events" VALUES('019caea4a7d3000549508575dd9a9901','referralReceived','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f',NULL,NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caea4a7e4000a49b22b24beac21f9','referralAccepted','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479',NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caea4a7e4000ca913c35657e28ae0','coachAssigned','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','01a21d19ad510001cc7362b58342ce99',NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caea4a7e4000d8ece3e4b7b6bc461','guidanceStarted','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479',NULL,NULL,0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caea4a7e4000fc832bfe3c6de0dd8','phaseStarted','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a7e4000ed58cad89547fa8a3','verkenning',0,'Carla Denys',NULL);
INSERT INTO "events" VALUES('019caea4a8bb0020b997686effa220f1','barrierNoted','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8bb001ee2c7dec0bd2a959e',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4a8c20025d31c02d8b958a165','barrierLooked','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8bb001ee2c7dec0bd2a959e',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4a8c90029b0c8550c7ac59fac','barrierCorrected','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8bb001ee2c7dec0bd2a959e',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4a8cf002e1154b4cb876bb19c','referredOnward','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8bb001ee2c7dec0bd2a959e',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4a8d600325924cd7f255b5a8f','barrierActionSettled','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8bb001ee2c7dec0bd2a959e',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4a8dc0036b404861aef8ac9ab','barrierCorrected','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8bb001ee2c7dec0bd2a959e',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4a8e2003c6b3fce2ba647dc8f','barrierNoted','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8e2003a69eb6c7d9462e42c',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4a8e80040d7c73f7aefd0e5cf','barrierWithdrawn','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4a8e2003a69eb6c7d9462e42c',NULL,0,'Koen Baert',NULL);
INSERT INTO "events" VALUES('019caea4ad76001377337f3609387164','introductionMoved','2026-03-02','arbeidstraject-art60','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','019caea4a7e400097cb0200fe99c0479','019caea4ad7600119b4ec7d673e54cb9','proposed',0,'Koen Baert',NULL);
CREATE TABLE figure_changes (
    participant_id TEXT PRIMARY KEY, position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "figure_changes" VALUES('row-3bogpxc6jhpjl',0);
INSERT INTO "figure_changes" VALUES('019caea4a7d3000370d5de81815a1302',35);
CREATE TABLE findings (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), tier TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
, statement TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE form_submissions (
    token_hash TEXT PRIMARY KEY, content_hash TEXT NOT NULL, user_id TEXT NOT NULL, made_at TEXT NOT NULL,
    location TEXT
) STRICT;
INSERT INTO "form_submissions" VALUES('9814fc8d995b3430689771677bb500cc6119a517079bb2eee5ff7a6fe4189512','dc6ad56b983f3192963aa66306c05551e01ce9f60363871f374f605165968d4d','01a21d19ac1f0001cf22e9d031516d6c','2026-03-02T13:02:32.403Z','/aanmeldingen/019caea4a7d300040ad3d6945cd3395f?gedaan=referral.stored');
INSERT INTO "form_submissions" VALUES('cbc5112b83ae9cb6552caa8545e0df4b63a4d177fa777cba1b7508a8cbbcb365','0dbe6d04e78211102345d782fabd878fec4bdf954b4a0bf3a3a67f89a46a1c5d','01a21d19ac1f0001cf22e9d031516d6c','2026-03-02T13:02:32.420Z','/aanmeldingen/019caea4a7d300040ad3d6945cd3395f?gedaan=referral.accept');
INSERT INTO "form_submissions" VALUES('8b05766eb3c4d538f26813c3f11bbd1a893cb5af52381e6c094e45068e11c10e','b7da50511478b1e7ddac776b53b6b47a1898c50e1c98d3b26dd956ac37cf5bd7','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.635Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8bb001ee2c7dec0bd2a959e?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('d2195e1c438c51676e98b77c5856f4b0fc4f425f2c0ccbcbcde892f3f7f69ed1','35e9ea4d54930844c1da94aa97357a25ac8647b67c48be2488d7c7bd4d3d4ac1','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.642Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8bb001ee2c7dec0bd2a959e?gedaan=barrierLooked');
INSERT INTO "form_submissions" VALUES('f52ec6304d2a5ae06a8bc808f2b157297027e35ce62c8fd11e6ecf92b1460d0a','9cdf3a4383faaa4ff3c4db1792d633d5c8ed3d855b0b5c863532c5f354884708','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.649Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8bb001ee2c7dec0bd2a959e?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('63332014b12dc47f19b1c66f63adc255f27037b2fd1a25cc1a0a79aeca85fe77','ab0d9c9f0ae2eb6615472b1bf93f3b92ffe9f52817ce75bf7c7a7ce8d2227e9d','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.655Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8bb001ee2c7dec0bd2a959e?gedaan=referredOnward');
INSERT INTO "form_submissions" VALUES('154c455a3c619282a35dc7b19f54c0f070378ba5a3715fe96dcf5f4bfa55e23f','a953e32ec96a9292139b4f62c8895708ffbda87de952a0cf813039bbcb5d038e','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.662Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8bb001ee2c7dec0bd2a959e?gedaan=barrierActionSettled');
INSERT INTO "form_submissions" VALUES('95e106ea6442fe0d8c31f6f0b71306eb56020291420a9f3fe6612a891a5e2620','d017ac36124b91646ecac2ce8b818ba676764fe743640e7b37364ab933d11043','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.668Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8bb001ee2c7dec0bd2a959e?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('e7db31c8985f1fd7653f8c71c478e04d5385c69ebf617e3681203cfb3a5e0944','fe2c24ad5eb48cfa99e0a09171cc710bf4d86467cdb9c452756da3f015dd9b40','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.674Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8e2003a69eb6c7d9462e42c?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('08a76c4d398adaf9b4ab9f9cf8bf46116d6852fe4802a7ae9b28f60b67464eb4','260840e8a8f27556da367e209654a2b9e4745bb0aa8436941120833062e957bd','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.680Z','/deelnemers/019caea4a7d3000370d5de81815a1302/drempels/019caea4a8e2003a69eb6c7d9462e42c?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('96923882e915d11620826e3d696870916beaa34e155f9b6e1a68bf66ea854ef2','c0b086cb466014f093df3f62c1f5332eaaff131105e11dfd7deb0bf482310029','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:33.835Z','/deelnemers/019caea4a7d3000370d5de81815a1302/cv?gedaan=cvSaved');
INSERT INTO "form_submissions" VALUES('70c5adfa19f6df1d7387e5fc818018153627a5931b3da62d3c76ae8a2f802501','af096f20052affda2f7164d67d609d213ebeabc36daf1d1e9595f67ff93c928e','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:33.841Z','/deelnemers/019caea4a7d3000370d5de81815a1302/brieven/019caea4ad71000db9cb8a71dea1d326?gedaan=letterSaved');
INSERT INTO "form_submissions" VALUES('de42af9214792cf1da0f6eec95fea09256108440e35ea3a76f7ee55f2e4aae1d','3264486b9c23323b68b2acbf2c10e138faa7cdd4c5c5e98aed01f5078f2c3852','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:33.846Z','/deelnemers/019caea4a7d3000370d5de81815a1302/voorstellingen/019caea4ad7600119b4ec7d673e54cb9?gedaan=introductionProposed');
INSERT INTO "form_submissions" VALUES('fb4c4b45838695984d3b31283da40714aff8ad60cb2706229bf112d7d12c36e2','cf59b174348d56e3e239f39f3bbffb3ba90e9a3a53a7b7aca67729ef81e260c5','01a21d19ac1f0001cf22e9d031516d6c','2026-03-02T13:02:33.853Z','/shortlists/01a21d19b22500014dbf884794523f2b?gedaan=saved');
INSERT INTO "form_submissions" VALUES('0cfdf39d0d7fb160c90b1c2139a2c9ad587e662a56cea89f397b1120a80e7274','7634f75ef0cdd1a580f5e235640d28909e1b9bb4a46528c5adba2a5a1046d051','01a21d19ac1f0001cf22e9d031516d6c','2026-03-02T13:02:33.859Z','/vacatureoverleg/019caea4ad830018f11e40fc51480533?gedaan=saved');
CREATE TABLE health_marks (name TEXT PRIMARY KEY, marked_at TEXT NOT NULL) STRICT;
CREATE TABLE house_keys (
    name TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "house_keys" VALUES('house','de7ec73c85816d81','v1.jDdVKJJ27214GuTeEagMotSxnClUkJVM7T21xltrQzFglhIBgpq4uYfLzDSJDtKdBRkibUIW5QwnnDs5');
CREATE TABLE import_parts (
    import_id TEXT NOT NULL REFERENCES imports (id), part TEXT NOT NULL, position INTEGER NOT NULL,
    body TEXT NOT NULL, PRIMARY KEY (import_id, part, position)
) STRICT;
INSERT INTO "import_parts" VALUES('01a21d19b17c0008c90465c6947b53ca','file',0,'v1.FpGtozZz_3qhOXOc0pGHdBmH08F6NTyvWYGrl4MuXyJiVa_DnnBlufM_1rPYRq_AdEdKZqUs2eZ2Oe9RLzSkp_BqloU0Jpigce-i-C11g7VdwnJ2EaOFu8WGaN5o95E694_9H3t2Dd0lr3qWS6aHqm-aJrXOcgUBFWL9zP661LY3XikeIH4T5sUBFH6dbRbgxc4gO7ta9Z5846AkB2VV3YJ0Z6EU6yDK94M6jawFS3gKAYuJqVIpDsCXGqiHCTxZIFlXcMphKrxD3bqkSECBLWGsxEK8tW_BzXsiqN3HnZ6e9wmH6Ggu1OnmCSE5fFUyZZjcrITrPnqZ0Qr3aeHPnp8I1plKDyoht0AP63q2qIfy-2epw4QL_vDj2viqju62TX8I2WtURs_jffMqz5FOOdKiNOnfSC4l2zu17qM5ugfkPuf4aADZO97mBiV1fSQLN4SbVRmgfWcSXx5Uis3focvI13-O9-9KKs653Woioh_IvRTngKBpDLBOXDXg6gzSUb9CMWOfiF3JrEuQ8KTMhpQ');
INSERT INTO "import_parts" VALUES('01a21d19b17c0008c90465c6947b53ca','report',0,'v1.hH3ytDWVMlCPOqOvfl8Fn7wY5PRJCVWX6zVv4-8NLUJ4C1eh8zsIeCVEabQ6mlyGI2rudzccnIHvEp37uCor5mllPKGuOrxzpZqV5XjdyvYXMEvrlkre-ov6P1xl_55TupsHr5kiYpcvOaahTlVbRqYAEn_6-yhTfr9Qby5MKsnDot5Hz1Ukadl8f2R4pbdfGrjKTafzcus1taeX0RtGkxzz9MelA5PYzeiodWb7plbojKXffwimsmsBeUTC3X3XUDkOw2xpOjDG481eT9zZ505m8VJAEV87JajL4ama-K5Chh7uvGzp2J2G82LIuB5JLPh2goSHvx63Jrx0Q2AogN7VY7-ipTM8tKET8rbBJRgucVk67bVNjwQWp4skl1NBXZ627wgyJWTVPUDjbFr8oTbElT7DNBQZWVRzatFBd00wf0T2e67BItHnUvOLwkn4i4VfF7m2bSjsaobnjrGbCi2EHUIcFcJk86Rem-_k37fsH2OK1m-rCGIEE9r0HePC5jkwmf1Gc6O1_2f_L7EP6KVJ1LRXNsmHs7CeSSfsCOHGDn9i1gpgUA66kcgFJ9gVFntxWroc6xQT_z55z91c-C66729o_v6S');
INSERT INTO "import_parts" VALUES('01a21d19b22900089e044952d77c7e8d','file',0,'v1.2KR_I7iLEhw9q6Ijzsl2fb1OGLXzrv-oUbqZOcxi7hew9LpjJNNvfraypBNPlmdXImRxLiGzS3bRmVjhJXHsrAIkacauYQDnvt9ILhX32JmaJlcVqzK-JCXPVU7jsGLsO3baeDNpTGpPaWVN6v9g0rfQplt_L_RXUWTvyAPCSr1WFbRu47FtBsbO548Nq857JeKUZM3DBqB8mXrLz7xozM1GUiz1lbbrDNmZYnxKkeoOYix2UMqnOP4LIMdjfVOGgNZLwWEKf6TQoLnz58Bsl52rJb4A7th4MZOa_dbR8pjhtOiTmcS4w7BzL8oKwfYPxpXYAxibg5XnCrUAuPjCUoapBenFgLn_MwGzAH-yrjt7EH7l_gP8C9K4YAh6ks0eJQuxySYLQVoJ_WQGXkv7811GBiM1cu8frU5gPIc6yQGlP7L4dpoa0oLlPKeP9f0ekR23HY2APWqlAtIMw-Hh6iYkXwpddvPwEcFkjiDeEfghNJNXCEkPXX0cFMkm11c9k5CHHU5-uwEwUbrZ4TJ2DLrd-SJibWSg1BwifL8-89TSXoaMgw-bQsmcFGav6R8zn3gOdcRPnGj3V9q3lNldK4MnlHSidwA53oek_Ipyr3xOQDg2f9bm0M_KGk2Ze5FtL_Dsv5zKSgW_JSiM0KpxSFVWuWx570UWa2l8wyA_TTEboA50xWXmXAb1JDO4ItWe1jNyYZc6sEZWCqq7FCUWM65syCaxD6r20iKnVAO5Lb_I06x3EA9SBA159GWo_4FgaWI4LO1XZqD3Lyfd4jueBP5rJDKDBu9orfmEHUFvG4BG0ORJD_7tZeNm1Ldtk33HcL0yXkMYW-STDFYiQRbgIpIBhoDRUWHe8UjfzG5WnQ6qBszy9tyzyHAaNTdNejEPUQRS8-JmAjlvpyNxSa0tqFelhkXpPllwiNUD0x9GTJfKHKVVaaJcijsMjEY-G8SOsT1ic_3XWWn5HJCUKpviJeHiIRY4YxkAvczWqO6el47eHWIqlzHMaCAWpCo1UjvKgsrLMgTpSUbvY4y7GBYk-ZyDM5MzxRvFAHRa5ZZ-6_poz3h9-5I');
INSERT INTO "import_parts" VALUES('01a21d19b22900089e044952d77c7e8d','report',0,'v1.7sjN0LGxXPuxy0l4Ys1z2FQ0xhPIv9H9wmYIXXF4lAg3XjPS46Bo-v71LROQ0sRzTnbrvQnTcu6ItBuzFPBeFf4akAA3BwCrS88wgAqnnz-COVEKgPnyhFEFQPKXmM_DjHcH8w65YlFEAe-l9zn0FxH_g5I5e5U3J5PkHzusjdUqrW3mhDNU5-0-IzIExVTAkIZ2cRUcVJGgZEzXtUBIJEe2OK-h-pcTst-x1YNRR-ORZ84X7kgHL1-7LyTv3OUam-5VcSUUBCBPNWcDPpsBp9ZF-3nkouvmsVuEgQAO4g_lyUcp5IgbRLXaZoXKVg7_KP7TztxPnfBXu1DeE-PWchmt3VnvNTXXk7uPgI7IDRCUf2WuLg09qAqdds-QQzeGKh8ue-7vdYo3XA_n5g67D72LbrV-JKbAzqXjLEriMMQ1y5zcRYfoGK8JlZjI6Kf7rmQBXRA4Y0rg5V-h3ReZpnb375bRhioiztuboLO9_6J7sCxS6wCbQem2-zYfk7ujDCXyoXpodRlin9YaF_q19TWjG4Ci_0NGkwR8rorK_SA2PWe2uVVIHb0T-YlT3IAXhgrR82kS79xKg9hyfOouwlm2ufARXWqPQ90roH4919E7OSibDpnXzMQUsb_36GCAlg9N169esh-EzkvEyL_TQ8S8MCdZfUVDTHtZk6L_YnAsb3C87vJr7M5hNH7ktS8tP8nCQy82dgqs92WAT5id04dKEahwsP1AglrL01Hfb5uDYrQ24ueS_yAjvztwHjlliv0jvK80JAKpGg8mHdBFQG2K_KPoNoRslVPQKnTcMbmPODvSLhLdgnXmW0mhI50UJJA9JavqFFkJTB5ODE-A8T0pV-GxpFWkRB0bPSlzCYODvJmxtkbIztxUhydxLHO2zS4');
CREATE TABLE imports (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, programme TEXT, made_at TEXT NOT NULL, user_id TEXT NOT NULL,
    by_name TEXT NOT NULL, file_name TEXT, byte_count INTEGER NOT NULL, digest TEXT,
    new_rows INTEGER NOT NULL, same_rows INTEGER NOT NULL, refused_rows INTEGER NOT NULL, forgotten_at TEXT
) STRICT;
INSERT INTO "imports" VALUES('01a21d19b17c0008c90465c6947b53ca','employers',NULL,'2026-11-27T13:02:32.828Z','machine','opstap','v1.zkNeFBG2K9uvyou9yoANxeiSjeIwm7X3HhJpwhqo7BONf9M5AuxnfGhYdnML1_lbbE_2LEUJptuUG12I',373,'v1.9OMkX-zEcmsIDF8ENqExqYpBSAcA2H2-ypEjZWFoQCNin3tmkpPZWEa_9b0ESrYsdZAW633tJUE1l5qannCDg4m0bKYy1ZbenXkcR7aXIP4_ZIpoz37VyC_9CAiEZaWi851pGSVwptcaniMjfioKkjHeTQfdSxPBeVp5UQ',3,0,0,NULL);
INSERT INTO "imports" VALUES('01a21d19b22900089e044952d77c7e8d','vacancies',NULL,'2026-11-27T13:02:33.001Z','machine','opstap','v1.rzuqHLchD4rnuygO1uSu58A9Jcz0ycEGUIcyh1MJb3RNVbBGZ9rW7JNX2uCxxSKtBx9IGLt_bX9ERjv0',778,'v1.65jCXsAMG8GqLow2SqRUi-yd-OsHneahNLr7dktB38uM4qAykjqFXWjqCG9aiRF4yXM0FPHpgOH7A614XSl3xyLA-SPlkzfdVpt_oINEP3q4oyQNeoJTrHxgJg08JzpgV0tnnzzU-C6JxY0PIokmna6fTOT3uDEmkS7Sgg',3,0,0,NULL);
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
INSERT INTO "introductions" VALUES('019caea4ad7600119b4ec7d673e54cb9','220dfc5c03c4','019caea4a7e400097cb0200fe99c0479','019caea4a7d3000370d5de81815a1302','01a21d19b22500014dbf884794523f2b','01a21d19b17b0005dc1615ffaf1fcdf8','proposed','v1.RwfMQYufadUUCOyb_uZaaHAuaZXje7BDEbAiss7nDsVAeFlg1vwDay7ou1lm4kdDZB3VjE9e5-QByLWL','v1.31ZY9_8_gc0iMKdvZXQ9Sszcn9a847x_jUlBZFpJCYsD93M_Zom-qkAsVYcePt8XqoUbZt-huBeDoZ6T','v1.yl05eR3VFF7Jp1RYjZ-buWu6Wtb1r5L48o1jalu98UOhNbfLeD7_c5BgqOyXE8v-LKZTyAmXWIke_QXKnZLY4-UtkvOrJ0gcFdl4yUKsxNXlReqRoglogjyCJ-uP2GLGHcawnAzB4_Ge7KEocssKnQEE8KXwFU7M-CNGX1Q93XkSfhPgjiNnCse5I_DnX_0Xb42XA9rMZR5RkY_bar8uOMyaDkziMVTNyOulr1CvAIpvWsVnOXVUsbn5_mwfHEwWa9N4Z2PPEHcdSdMJC9PCjb9doRuxTY3Dr2eF9vdLA1S-Mrrf7XCpwzP4YHZ2ToM_lkhImw-jgcwZWLu2gT4F2XYlo-DHNdsSYAOiwMZ433fZtfUZGQ5icBKsqYkVL0_jVvWMW6WBBJpyWqjFmVVuqJKOsLZDtcJFP8bdXsVv6lpLO2iQuX-4X8aqkGDJYBE1P5P7kuWD88OIsx6ozMe1j1zoQu0_ImGLs5rkPfU02cFPHXxMoAMQojsltdUnSSh-t3GGkreYS8qSbeqF3K5TkkJK4mX0NvjxtD5wDMxj_OvfgKoAM18t1nshnS5_OkB7FD2hakqTXylIckv8xp6YHXIyFKN_LyQY4qbH1Bh5r5Kqpluif5L_hebZ7gaPE_z_YylVVuZg2kV3diIdWNYu2R8pSaM42shlZZIs_w','2026-03-02',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE job_documents (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), contact TEXT NOT NULL, body TEXT NOT NULL,
    recipient TEXT NOT NULL, job TEXT NOT NULL, left_out TEXT NOT NULL, saved_on TEXT NOT NULL,
    saved_by TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "job_documents" VALUES('019caea4ad6b0009c1e0453437bfc685','cv','019caea4a7e400097cb0200fe99c0479','019caea4a7d3000370d5de81815a1302','v1._2F9CKmIq-jqUzPnK5lRHYN4pyYFkdW905TkgtWlI1UYSofJ3virOPQ2mD7hgAadItY9TnCj4g3g5a6B','v1.Ud1_2QgjFrXMi5ElyToHbl0ISB0EJNyjn1E4gnrTcBIGRTUGT6-043N2XPa6R4kV3c1V9Z6FXRDXNrVs','v1.WUm7U_8ZUnUsMWKoOWMXkVwCiTzQv0ZvCQmqPTWiTREWV40Xi8fvOKfQcTWtHoGiN2MK8NC4Pmab2HGz','v1.OiqPZ_tDjBoHr7Am6NgjyMKLGI6GSRuTUeqY_B1KoMhGZZKUBJPotRUIFu-EsAKLwMUndHFd3t3SF-ES','v1.IeSZZyqQzvKUJWfO4swbufuBbjKbcYVCT2fdkutNTZJWpGHP1H4FHqwVkBB2uSNwZhUhWRzYVloesg16','2026-03-02','Koen Baert',1);
INSERT INTO "job_documents" VALUES('019caea4ad71000db9cb8a71dea1d326','letter','019caea4a7e400097cb0200fe99c0479','019caea4a7d3000370d5de81815a1302','v1.w7NGNDpaGyPcIyg9tdz2fEm5Ori-vS-fVpRjT_LggAB7Uc_ejS2bJh4zKrMrLPGqHBcn3pMnwpp12kCU','v1.Z5qTw2BrikHGR8BKn-GffyGYuwrAg1cYbSEBkl9bnhvHv5MMfegxWQFb_9sGUyGbu8dUoL6HvzRU0R3O','v1.FupEZpFz4Mk7AJzahyruL1pAsoxwZET0G_3JhZaUWG8bN82j5upicLHzyOfqjHXQckfz_aTDLbWspOOU','v1._9x0efX4C6OLyaothLFNdRY07fSD3z2Y0H6KJRaW5BBWFTXgwA2v3_DIFAQ9LhU3xnG5_RPlTR50VuuK','v1.n9A02tOWvHG9xoFCOm7TCSjZqPfuyO9V2XJxMjzFfPB8eKhqVWSQxSWP3_-Ly1XAiTqkzYSCZXuiMgAf','2026-03-02','Koen Baert',1);
CREATE TABLE known_devices (
    token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "known_devices" VALUES('a1a85af28f6ba516711b6d31eaaa0dd49cc901cc35bca64805b3cd79069ea2b8','01a21d19ac1f0001cf22e9d031516d6c','2026-03-02T13:02:32.392Z');
INSERT INTO "known_devices" VALUES('f093ca894ddbb722912f7b509fb1eb7d6382f907933d2d7388222e2d414d4516','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:32.627Z');
INSERT INTO "known_devices" VALUES('5fd7ffe666e0d8c958ea52bee7981944ac365c002299d80f647f3b015938ca7a','01a21d19ad510001cc7362b58342ce99','2026-03-02T13:02:33.630Z');
INSERT INTO "known_devices" VALUES('26eb0fc4467c53b778143bd1ec12f09f9f20abc60f29f94991ece54c89790dd0','01a21d19ac1f0001cf22e9d031516d6c','2026-03-02T13:02:33.820Z');
CREATE TABLE match_runs (
    id TEXT PRIMARY KEY, started_at TEXT NOT NULL, finished_at TEXT NOT NULL, people INTEGER NOT NULL,
    unplaced_people INTEGER NOT NULL, vacancies INTEGER NOT NULL, unplaced_vacancies INTEGER NOT NULL,
    compared INTEGER NOT NULL, with_match INTEGER NOT NULL, never_shown INTEGER NOT NULL
, showing_cap INTEGER NOT NULL DEFAULT 0, most_shown INTEGER NOT NULL DEFAULT 0, giving_way INTEGER NOT NULL DEFAULT 0, kept_permille INTEGER NOT NULL DEFAULT 1000, weights_version INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "match_runs" VALUES('last','2026-03-02T13:02:33.155Z','2026-03-02T13:02:33.215Z',1,1,3,0,0,0,3,1,0,0,1000,1);
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
INSERT INTO "name_digests" VALUES('0hgxUhlUbpKf','019caea4a7d3000370d5de81815a1302');
INSERT INTO "name_digests" VALUES('6oNv_BIq9dLO','019caea4a7d3000370d5de81815a1302');
INSERT INTO "name_digests" VALUES('MTZNHxaUtXkD','019caea4a7d3000370d5de81815a1302');
INSERT INTO "name_digests" VALUES('RiMdnQ_9mxR8','019caea4a7d3000370d5de81815a1302');
INSERT INTO "name_digests" VALUES('SpBy2zhJN6-r','019caea4a7d3000370d5de81815a1302');
INSERT INTO "name_digests" VALUES('ZAozFsub3sUT','019caea4a7d3000370d5de81815a1302');
INSERT INTO "name_digests" VALUES('qx6Wp2okSHZN','019caea4a7d3000370d5de81815a1302');
INSERT INTO "name_digests" VALUES('zoRehA_31K56','019caea4a7d3000370d5de81815a1302');
CREATE TABLE one_time_links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL, used_at TEXT
) STRICT;
CREATE TABLE participant_keys (
    participant_id TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "participant_keys" VALUES('019caea4a7d3000370d5de81815a1302','de7ec73c85816d81','v1.M2kbjT8GIMt_ttOk0DL5ZPf5XCVopOq1lOOx36ac6XJjTaxAbeZ_XZG3EMLKVaLIf06MH1bp8IArCiv_');
CREATE TABLE participants (
    id TEXT PRIMARY KEY, birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
    version INTEGER NOT NULL
, national_digest TEXT, name TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "participants" VALUES('019caea4a7d3000370d5de81815a1302','1990-01-01',NULL,NULL,NULL,NULL,NULL,1,NULL,'v1.eGZqHV7jIuOAw739cnlS6RyBjfChKiktX_CHh_ZxV-A8Fx-tglQegNTVFdLqQhfbEbC1nPOpA5zs1SqG');
CREATE TABLE passages (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), phase TEXT NOT NULL, from_day TEXT NOT NULL,
    until_day TEXT, is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)), unmet_gates TEXT NOT NULL,
    reason TEXT, decided_by TEXT NOT NULL
) STRICT;
INSERT INTO "passages" VALUES('019caea4a7e4000ed58cad89547fa8a3','019caea4a7e400097cb0200fe99c0479','019caea4a7d3000370d5de81815a1302','verkenning','2026-03-02',NULL,0,'v1.2OoMpUdB2qVwXzSGvHQagFqmszqYTCk1p9IQVfItW5pRNVf5RenihjneIyz5TZGDD7vwamuemFB4rvd3','v1.z6jxxjxqweCRwUdaO9tHCHSnS3nekRjlblSuB6p1Yl8Pvb7WRE4PrLFxlFWn17_WU8SPH3YIIHJDXxSL','Carla Denys');
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
','2026-11-27T13:02:31.257Z','opstap','');
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
INSERT INTO "referrals" VALUES('019caea4a7d300040ad3d6945cd3395f','019caea4a7d3000370d5de81815a1302','1990-01-01','arbeidstraject-art60','01a21d19ac1f0001cf22e9d031516d6c','Carla Denys',NULL,'','2026-03-02','v1.zRvVaGEWyF2yTWUHYvjjCNeyhzjl4_nTMaAJk4dgk8VI_CrHyQ_daDRBrt0ZPy2FIoHfDMPc33vKXdoO',1,NULL,'form','accepted','Carla Denys','2026-03-02',NULL,'v1.qnc5pwOuFcNPgHRfHSbUhK_5_ccwjLKi0NftLUVA_TuVYPLejBCMabOC8LapAHesPOKzgvop0iqGyana',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'v1.3-YlHDvbWRNRQUhVFmy_bNDj8HZekWGEQdj1Nw201gnicPOvJq56EqJGWEoa05Fk4nAETfj2PoW7iXu6');
CREATE TABLE relations (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE schema_steps (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_steps" VALUES(1,'the first whole way','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(2,'health marks','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(3,'own accounts of participants, and emergency access','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(4,'forms that were taken, contacts that were withdrawn','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(5,'a second factor and devices','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(6,'audit chain','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(7,'backups','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(8,'sealed columns','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(9,'subjects of findings','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(10,'every programme','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(11,'decisions about admission, waiting lists, closings','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(12,'barriers','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(13,'publishing','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(14,'running trajectories to another version','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(15,'every-cadence','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(16,'employers, vacancies, ESCO','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(17,'registration-days','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(18,'who does the check before somebody enters','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(19,'changes of the moment of entry','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(20,'CVs and letters of application','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(21,'shortlists, tours, vacancy meetings','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(22,'employers and approaches','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(23,'introductions','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(24,'contacts-after-closing','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(25,'sealed names','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(26,'employers by key, answers noted, merges kept','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(27,'sealed reasons','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(28,'days-of-many-years','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(29,'experience asked, vacancies found by typing, employers by place','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(30,'prices of showing','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(31,'whom the figures count anew','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(32,'declined pairs, what was hidden at decisions','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(33,'versions of weights','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(34,'lists that were taken in','2026-11-27T13:02:31.134Z');
INSERT INTO "schema_steps" VALUES(35,'a coach''s day found by trajectory, places by tour','2026-11-27T13:02:31.134Z');
CREATE TABLE schema_traces (position INTEGER PRIMARY KEY) STRICT;
CREATE TABLE shortlist_entries (
    id TEXT PRIMARY KEY, vacancy_id TEXT NOT NULL REFERENCES vacancies (id),
    participant_id TEXT NOT NULL REFERENCES participants (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id), source TEXT NOT NULL, reason TEXT NOT NULL,
    place INTEGER NOT NULL, added_on TEXT NOT NULL, added_by TEXT NOT NULL, removed_on TEXT, removed_by TEXT,
    removal TEXT
, hidden TEXT) STRICT;
INSERT INTO "shortlist_entries" VALUES('019caea4ad7d001761116b30e917123c','01a21d19b22500014dbf884794523f2b','019caea4a7d3000370d5de81815a1302','019caea4a7e400097cb0200fe99c0479','hand','v1.KvOs-VEM6uCkK90toz6CYAZ40JslkmEOBn2HFCYI-RAsnHdNH5enwiaHPvaWdGKmFXZ-gADTVaJQUkjD',1,'2026-03-02','Carla Denys',NULL,NULL,NULL,NULL);
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
INSERT INTO "sign_in_sessions" VALUES('638bca82ba45ae22ce723aa78ef5c5debcc09bb6474fc93e6cd102b90a892600','019caea4a7c800012d0be2ded238ebcc','01a21d19ac1f0001cf22e9d031516d6c','full','9ae3dd2a236b270f1e3f7451df3e7e0e664c679a280780cbaa5879ebcce2e840','other','other','2026-03-02T13:02:32.392Z','2026-03-02T13:02:32.392Z');
INSERT INTO "sign_in_sessions" VALUES('01731125f204e64ea990dc5e9a13c0976729bbff459fc1966f355ae32d86eca2','019caea4a8b300191aeff0600f7aee4f','01a21d19ad510001cc7362b58342ce99','full','df8c4144973b5c6c1897555e3db445c81003e0af6991322b1db752bcaf7e8325','other','other','2026-03-02T13:02:32.627Z','2026-03-02T13:02:32.627Z');
INSERT INTO "sign_in_sessions" VALUES('0b505a1cf5e1527ae1cdeadf6c768ea4f9df058acb43b1fca837c285e2ef4456','019caea4ac9e0001638fced90d27afdb','01a21d19ad510001cc7362b58342ce99','full','e8c95fb07a705c16bb2138082112244d0fc7d8670c8e796d6bc62284dda726c0','other','other','2026-03-02T13:02:33.630Z','2026-03-02T13:02:33.630Z');
INSERT INTO "sign_in_sessions" VALUES('53b6625b6cffc706cf4384df1eaae258e3ecd7e6a4ded78cd88cca81db905ff4','019caea4ad5c000367e3e08e2ed21166','01a21d19ac1f0001cf22e9d031516d6c','full','c5e2bd558698763ab6dc0447fbf5f71146cb98be8f640b5662de277ee4469253','other','other','2026-03-02T13:02:33.820Z','2026-03-02T13:02:33.820Z');
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
INSERT INTO "steps" VALUES('019caea4a7e4001045a56822504ed2e7','019caea4a7e400097cb0200fe99c0479','kennismaking',0,'2026-03-02','2026-03-22','step.kennismaking','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019caea4a7e40011fe8b0fbbf3cb9aec','019caea4a7e400097cb0200fe99c0479','levensdomeinen',1,'2026-03-02','2026-03-29','step.levensdomeinen','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019caea4a7e40012a2f83c09e9ff7f27','019caea4a7e400097cb0200fe99c0479','drempels',2,'2026-03-09','2026-04-12','step.drempels','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
INSERT INTO "trajectories" VALUES('019caea4a7e400097cb0200fe99c0479','019caea4a7d3000370d5de81815a1302','019caea4a7d300040ad3d6945cd3395f','arbeidstraject-art60',1,'01a21d19ad510001cc7362b58342ce99','guided','2026-03-02','2026-03-02',NULL,NULL,NULL,2,NULL,NULL,NULL);
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
INSERT INTO "users" VALUES('01a21d19ac1f0001cf22e9d031516d6c','Carla Denys','carla.denys@voorbeeld.test','coordinator',NULL,'scrypt$15$3$75be029af5e9388ef64ede27db281ea9$e320e7e98f571af107b1b92b842dd7a3c68b9fa2f756dc1ee8884f6a7fae50c3',1,'2026-11-27T13:02:31.455Z',1,NULL,'13d1afd672e00c3a69c3d5db5a193aa054f65664ee6d7cd22f7196a071515944');
INSERT INTO "users" VALUES('01a21d19ad510001cc7362b58342ce99','Koen Baert','koen.baert@voorbeeld.test','coach',NULL,'scrypt$15$3$7bc1e84385676c19c24d7f0136c9591f$b2b8c851727fd3829bfe5d55a0dbbd78201f66f9db853f4cb0a68003896826e1',1,'2026-11-27T13:02:31.761Z',1,NULL,'16780268216863b55b94819e03300bd7b38f59d47b55482a0ff97c9abb6c970d');
CREATE TABLE vacancies (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), reference TEXT NOT NULL,
    title TEXT NOT NULL, occupation_group TEXT NOT NULL, occupation TEXT, dutch TEXT NOT NULL,
    licences TEXT NOT NULL, certificates TEXT NOT NULL, weekly_quarters INTEGER, times TEXT NOT NULL,
    forms TEXT NOT NULL, demands TEXT NOT NULL, access TEXT, places INTEGER NOT NULL, filled INTEGER NOT NULL,
    start TEXT, open_until TEXT, postcode TEXT NOT NULL, municipality TEXT NOT NULL, closed_on TEXT,
    version INTEGER NOT NULL, close_reason TEXT, close_note TEXT, pay_least INTEGER, pay_most INTEGER, pay_unit TEXT, experience_asked INTEGER NOT NULL DEFAULT 0, search_words TEXT NOT NULL DEFAULT '', UNIQUE (employer_id, reference)
) STRICT;
INSERT INTO "vacancies" VALUES('01a21d19b22500014dbf884794523f2b','01a21d19b17b0005dc1615ffaf1fcdf8','V0001','Winkelmedewerker','5223','winkelmedewerker','A1','','',152,'night','agency permanent','lifting','ownTransport',1,0,'2024-02-05','2040-12-31','9900','Eeklo',NULL,1,NULL,NULL,NULL,NULL,NULL,0,'winkelmedewerker winkelmedewerker v0001 v0001 eeklo');
INSERT INTO "vacancies" VALUES('01a21d19b2270003b714ecc6fc9fdcc5','01a21d19b17a000335d8db2bbfed4b7e','V0002','Bouwhulp','9313','bouwhulp','A2','B','vca',152,'night','internship trainingOnTheJob','heights','publicTransport',3,0,'2024-10-20','2040-12-31','9800','Deinze',NULL,1,NULL,NULL,NULL,NULL,NULL,0,'bouwhulp bouwhulp v0002 v0002 deinze');
INSERT INTO "vacancies" VALUES('01a21d19b2280005a10cd0e47a0e95c6','01a21d19b17900010429f781fac4ee5c','V0003','Dakwerker','7121','dakwerker','B1','','vca',152,'twoShifts','fixedTerm','','publicTransport',1,0,'2024-10-02','2040-12-31','8900','Ieper',NULL,1,NULL,NULL,NULL,NULL,NULL,0,'dakwerker dakwerker v0003 v0003 ieper');
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
INSERT INTO "vacancy_meetings" VALUES('019caea4ad830018f11e40fc51480533','arbeidstraject-art60','2026-03-02',840,'Gent','Carla Denys','v1.iRz90kwahEa_Sc1QZbriRdAYDmOuhiTvMU6RvhDvLx0Qj-SpqmXvFsSJooGMYVdz1CfnkR3F0TO5L1py',1);
CREATE TABLE vacancy_tasks (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL, words TEXT NOT NULL,
    competence TEXT, weight INTEGER NOT NULL, PRIMARY KEY (vacancy_id, position)
) STRICT;
INSERT INTO "vacancy_tasks" VALUES('01a21d19b22500014dbf884794523f2b',0,'rekken aanvullen','rekken-aanvullen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b22500014dbf884794523f2b',1,'kassa bedienen','kassa-bedienen',4);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b22500014dbf884794523f2b',2,'klanten helpen','klanten-helpen',3);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b2270003b714ecc6fc9fdcc5',0,'opruimen','werf-opruimen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b2270003b714ecc6fc9fdcc5',1,'materiaal aanvoeren','materiaal-aanvoeren',4);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b2270003b714ecc6fc9fdcc5',2,'mortel mengen','mortel-mengen',3);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b2280005a10cd0e47a0e95c6',0,'pannen leggen','pannen-leggen',5);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b2280005a10cd0e47a0e95c6',1,'werken op hoogte','werken-op-hoogte',4);
INSERT INTO "vacancy_tasks" VALUES('01a21d19b2280005a10cd0e47a0e95c6',2,'isoleren','isoleren',3);
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
CREATE TRIGGER participants_figures_insert AFTER INSERT ON participants BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER participants_figures_update AFTER UPDATE ON participants BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER participants_figures_delete AFTER DELETE ON participants BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER referrals_figures_insert AFTER INSERT ON referrals BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER referrals_figures_update AFTER UPDATE ON referrals BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER referrals_figures_delete AFTER DELETE ON referrals BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER trajectories_figures_insert AFTER INSERT ON trajectories BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER trajectories_figures_update AFTER UPDATE ON trajectories BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER trajectories_figures_delete AFTER DELETE ON trajectories BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER passages_figures_insert AFTER INSERT ON passages BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER passages_figures_update AFTER UPDATE ON passages BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER passages_figures_delete AFTER DELETE ON passages BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER steps_figures_insert AFTER INSERT ON steps BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER steps_figures_update AFTER UPDATE ON steps BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER steps_figures_delete AFTER DELETE ON steps BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = OLD.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = OLD.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER pauses_figures_insert AFTER INSERT ON pauses BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER pauses_figures_update AFTER UPDATE ON pauses BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = NEW.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = NEW.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER pauses_figures_delete AFTER DELETE ON pauses BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT (SELECT participant_id FROM trajectories WHERE id = OLD.trajectory_id), (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE EXISTS (SELECT 1 FROM trajectories WHERE id = OLD.trajectory_id)
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER findings_figures_insert AFTER INSERT ON findings BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER findings_figures_update AFTER UPDATE ON findings BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER findings_figures_delete AFTER DELETE ON findings BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER contact_moments_figures_insert AFTER INSERT ON contact_moments BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER contact_moments_figures_update AFTER UPDATE ON contact_moments BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER contact_moments_figures_delete AFTER DELETE ON contact_moments BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER placements_figures_insert AFTER INSERT ON placements BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER placements_figures_update AFTER UPDATE ON placements BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER placements_figures_delete AFTER DELETE ON placements BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barriers_figures_insert AFTER INSERT ON barriers BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barriers_figures_update AFTER UPDATE ON barriers BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barriers_figures_delete AFTER DELETE ON barriers BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_looks_figures_insert AFTER INSERT ON barrier_looks BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_looks_figures_update AFTER UPDATE ON barrier_looks BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_looks_figures_delete AFTER DELETE ON barrier_looks BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_actions_figures_insert AFTER INSERT ON barrier_actions BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_actions_figures_update AFTER UPDATE ON barrier_actions BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER barrier_actions_figures_delete AFTER DELETE ON barrier_actions BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER events_figures_insert AFTER INSERT ON events BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER events_figures_update AFTER UPDATE ON events BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT NEW.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE TRIGGER events_figures_delete AFTER DELETE ON events BEGIN
    INSERT INTO figure_changes (participant_id, position)
    SELECT OLD.participant_id, (SELECT COALESCE(MAX(position), 0) + 1 FROM figure_changes) WHERE 1 = 1
    ON CONFLICT (participant_id) DO UPDATE SET position = excluded.position;
END;
CREATE INDEX introductions_declined ON introductions (participant_id) WHERE state = 'declined';
CREATE INDEX imports_kind ON imports (kind, id);
CREATE INDEX steps_open ON steps (trajectory_id, due) WHERE state = 'open';
CREATE INDEX due_contacts_open ON due_contacts (trajectory_id, due, id) WHERE state = 'open';
CREATE INDEX talks_planned ON talks (trajectory_id, day) WHERE state = 'planned';
CREATE INDEX employer_talks_pending ON employer_talks (trajectory_id, day) WHERE answer = 'pending';
CREATE INDEX events_forms ON events (trajectory_id, kind, code, day) WHERE kind = 'formFilled';
CREATE INDEX passages_phases ON passages (trajectory_id, phase, is_skipped, from_day, until_day);
CREATE INDEX tour_seats_places ON tour_seats (tour_id, number, trajectory_id, participant_id);
COMMIT;
