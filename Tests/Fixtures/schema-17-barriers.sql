-- A house of schema 17 with invented people, as SQLite dumps it; README.md says how it was made.
BEGIN TRANSACTION;
CREATE TABLE admission_decisions (
    id TEXT PRIMARY KEY, referral_id TEXT NOT NULL REFERENCES referrals (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), programme_version INTEGER NOT NULL,
    act TEXT NOT NULL, decided_by TEXT NOT NULL, decided_on TEXT NOT NULL, verdicts TEXT NOT NULL, reason TEXT,
    advice TEXT, handover TEXT
) STRICT;
INSERT INTO "admission_decisions" VALUES('019cae3064fd000b7e751338e2d9cf02','019cae3064e00004a73ee4e9aaea4cfe','019cae3064e00003c81d74566d269534',1,'accept','Carla Denys','2026-03-02','v1.B8oHetV8LMR2FzC4GFguDEaDMJxmpZPtUM10u7KnJYuAt7mbLMPTruYIdrET93PhZbuR772VpL99MA2V',NULL,NULL,NULL);
CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, seal TEXT NOT NULL, mark TEXT NOT NULL
) STRICT;
INSERT INTO "audit_head" VALUES(1,40,'065d2ac2872a87a487e504e03963c9f82668877d662e59cbdac2bbb8be46668f','58dce576760043a459056d1fb93fc55d2339bf021b65d38db6a329367d505572');
CREATE TABLE "audit_lines" (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL, role TEXT NOT NULL, action TEXT NOT NULL, participant_id TEXT, subject TEXT,
    detail TEXT, reason TEXT, seal TEXT NOT NULL
) STRICT;
INSERT INTO "audit_lines" VALUES(1,'01a2177f0a8a000188eb31fce08aa494','2026-11-26T10:55:31.466Z','machine','opstap','machine','loadProgramme',NULL,'arbeidstraject-art60','version 1',NULL,'e57685045c91a34a5dca0234271e2b449ff66f3a8fc382205a8f51ac170c7558');
INSERT INTO "audit_lines" VALUES(2,'01a2177f0b75000211818cc12c036fbf','2026-11-26T10:55:31.701Z','machine','opstap','machine','manageUsers',NULL,'01a2177f0b750001be11fb789d2dc1bf','added',NULL,'4938840a1a2cb1c5d4f2e74b62b21fab7399b3765d23a9d9b17d387a7e58f048');
INSERT INTO "audit_lines" VALUES(3,'01a2177f0d6e0002b7f14f4b1e138b93','2026-11-26T10:55:32.206Z','machine','opstap','machine','manageUsers',NULL,'01a2177f0d6e00016e342576b661dd4c','added',NULL,'711b78ba8d55bd87651489ff60a353467e990fb0556aaa883d2074e8d6d50fac');
INSERT INTO "audit_lines" VALUES(4,'019cae3064ce0002921825fd033970e0','2026-03-02T10:55:33.070Z','01a2177f0b750001be11fb789d2dc1bf','Carla Denys','coordinator','signIn',NULL,NULL,NULL,NULL,'3263f2073e1b8c07decc89461875d508eec272081a024f789bdb989123773ddf');
INSERT INTO "audit_lines" VALUES(5,'019cae3064e00006873ea273b5433915','2026-03-02T10:55:33.088Z','01a2177f0b750001be11fb789d2dc1bf','Carla Denys','coordinator','refer','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe',NULL,NULL,'9db73b8f16ebb6d9c46d18e30ccabdb785bdbee799887cce8b4094b8d77a6dd1');
INSERT INTO "audit_lines" VALUES(6,'019cae3064ec0007ef0b1089349f104b','2026-03-02T10:55:33.100Z','01a2177f0b750001be11fb789d2dc1bf','Carla Denys','coordinator','readReferral','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe',NULL,NULL,'314e93e5578bc41a6cbb79ae8990709be428fe531a57f9b39b557264db747629');
INSERT INTO "audit_lines" VALUES(7,'019cae3064fd0008e6fb35e4c275a2c9','2026-03-02T10:55:33.117Z','01a2177f0b750001be11fb789d2dc1bf','Carla Denys','coordinator','decideReferral','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','accept',NULL,'739ad188d2da8ca521ed27444cca5ebe5961e0a4ca9763a7f9ab6db39cb3064d');
INSERT INTO "audit_lines" VALUES(8,'019cae30663d001a5b80e2ce313945c3','2026-03-02T10:55:33.437Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','signIn',NULL,NULL,NULL,NULL,'b011f168d4fdc943bdc123a6c8724b2b99d916d14cc3dc48a7965aa594441cde');
INSERT INTO "audit_lines" VALUES(9,'019cae306642001bd692ff6491db64d1','2026-03-02T10:55:33.442Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','readFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','plan',NULL,'dd903a15127c11e34b4cf23cfde0bdbc0f84f8c05661f2965849ec422946564a');
INSERT INTO "audit_lines" VALUES(10,'019cae30664e001c2ad31f5f93bf4b74','2026-03-02T10:55:33.454Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','readFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','plan',NULL,'c7f91618dc47534aba870a05dd236629fd05194d6cc8eede6c1ee46e373ad29f');
INSERT INTO "audit_lines" VALUES(11,'019cae306650001d45476e80d8416934','2026-03-02T10:55:33.456Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','note barrier',NULL,'bbc7125c12cf1a7949f0e47c1cac88513b7cdfda5d681a52682d6f23966c5203');
INSERT INTO "audit_lines" VALUES(12,'019cae3066570021c4497c4aeb2dd4db','2026-03-02T10:55:33.463Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'15edc1fb27b3c260ae889e82845920636663452063092c99bc4ac52c251da322');
INSERT INTO "audit_lines" VALUES(13,'019cae30666100224928e550c623251a','2026-03-02T10:55:33.473Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'bdfa813089f2aacceeb5fd7499e2366e72d3060efbbcb058c8539e7346b28600');
INSERT INTO "audit_lines" VALUES(14,'019cae3066630023d6afe2cc39df0df9','2026-03-02T10:55:33.475Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','look at barrier',NULL,'dc6489949fbf6fee0a6e702c5b60d2cf4034d4fe4bf7ef4d7dff8fad8f5c4459');
INSERT INTO "audit_lines" VALUES(15,'019cae30666c0026763b3e4a101ba479','2026-03-02T10:55:33.484Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'9581bb91e1258934ad7188a9293ec91bf052a8f55d257f3b9a859095dcdfc8b6');
INSERT INTO "audit_lines" VALUES(16,'019cae3066740027a07fdad1fbe1586b','2026-03-02T10:55:33.492Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'17bfeeac055efd4e4bcb91c211a4aceb78e6f87a083e7005905b9425a7abaf1e');
INSERT INTO "audit_lines" VALUES(17,'019cae306676002866ec6f3f404f06c8','2026-03-02T10:55:33.494Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','withdraw look at barrier',NULL,'89c284b75d663bf5d02d150a59150d0a18e8f315752f1bb78db50fcf9bf4b359');
INSERT INTO "audit_lines" VALUES(18,'019cae30667b002ab18ce4016606d314','2026-03-02T10:55:33.499Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'67ea5c966b09c5d4533cb1f9c4e6dcea6049ba5e30c1834380f3e99a893ee1e3');
INSERT INTO "audit_lines" VALUES(19,'019cae306685002b4f97d9734a5dea7d','2026-03-02T10:55:33.509Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'425972802873d89c3c722e3836d51ebff890ec7c39bc23f387b0843e01909076');
INSERT INTO "audit_lines" VALUES(20,'019cae306687002c5c450e4a0b457442','2026-03-02T10:55:33.511Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','refer onward',NULL,'abb03d25f746c9a7d5f7b7ba5cb468a131f7924889af9a9571e84ca92325df98');
INSERT INTO "audit_lines" VALUES(21,'019cae306690002fe1722894a51aa68f','2026-03-02T10:55:33.520Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'5cc86a6f5f8661743fc6d2c1e7a633b3fa2b6db00fb2806683ad503449e7bbcc');
INSERT INTO "audit_lines" VALUES(22,'019cae30669800306c92c517ad33720b','2026-03-02T10:55:33.528Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'d84d94bcd73e425c0d5ac087013d7227d6ea7eababc51d87c6d86fc2bb380845');
INSERT INTO "audit_lines" VALUES(23,'019cae30669a0031ef63494146fc899d','2026-03-02T10:55:33.530Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','settle action of barrier',NULL,'4a48ec201e3e2466872300c3e258c0e32f8b6542603dda5221c2e617a5c585d6');
INSERT INTO "audit_lines" VALUES(24,'019cae3066a000339088b87457c00a5e','2026-03-02T10:55:33.536Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'fe81a32cee76dec9c3fdf4e72f003cce9b3f02f34606d0c9708e6f3b4a978cc3');
INSERT INTO "audit_lines" VALUES(25,'019cae3066a80034a9dfde64241e9bcf','2026-03-02T10:55:33.544Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'a3bc9f33e3fbddce79db32fe27d4109278b4621317a827dd087123c21be3d032');
INSERT INTO "audit_lines" VALUES(26,'019cae3066aa0035c0cae970ba0b6a4a','2026-03-02T10:55:33.546Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','withdraw action of barrier',NULL,'11df31e15ed20e94813413d5843864c5a90038968a696466f9c37206c095e4c4');
INSERT INTO "audit_lines" VALUES(27,'019cae3066b00037c2fa3122e467f4dd','2026-03-02T10:55:33.552Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','readFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','plan',NULL,'d2048b9463aa3f2f0f2fb5486158632e6a831676987c03bfecd54e34f536d838');
INSERT INTO "audit_lines" VALUES(28,'019cae3066b800384a4fa2cebd141511','2026-03-02T10:55:33.560Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','readFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','plan',NULL,'67d39732d8ea7bfbbaf00afb862936cc6a32ad2f9be1e673b5171f010901d034');
INSERT INTO "audit_lines" VALUES(29,'019cae3066ba00393c9f1cff91711390','2026-03-02T10:55:33.562Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','note barrier',NULL,'d1352a09ecd3a98185214c283ce27313fb5d12abe71ac7515524771fdcac8f34');
INSERT INTO "audit_lines" VALUES(30,'019cae3066c0003d53c5c2d5e0ce7c58','2026-03-02T10:55:33.568Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'99b844e848d3ee2fdf29eab9d16e16cbaefb8bc51e26ce11f75b7ab3f08fec0f');
INSERT INTO "audit_lines" VALUES(31,'019cae3066c7003e6cbbbb015c11e585','2026-03-02T10:55:33.575Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','barrier',NULL,'bd96869a32abb5fd89d07ad328dcab8915eeb3efd1d523c54a4923225e78acbe');
INSERT INTO "audit_lines" VALUES(32,'019cae3066c9003f810b19c8bf52c0ca','2026-03-02T10:55:33.577Z','01a2177f0d6e00016e342576b661dd4c','Koen Baert','coach','writeFile','019cae3064e00003c81d74566d269534','019cae3064fd00090f476701995552b1','withdraw barrier',NULL,'546265795d9c1dd1160e38535a447623be4c854b60e49d1ea42170f4f246dab3');
INSERT INTO "audit_lines" VALUES(33,'01a2177f141a00024af6448e9e405c1c','2026-11-26T10:55:33.914Z','machine','opstap','machine','writeVacancies',NULL,'01a2177f141a0001f74fdb3d1daba6e8','employer by list',NULL,'514b71ef7485fc5690bcc84203ce53308ee656a8353677cf5711d7a3b4e1a50e');
INSERT INTO "audit_lines" VALUES(34,'01a2177f141f0004970c2277d533d7a0','2026-11-26T10:55:33.919Z','machine','opstap','machine','writeVacancies',NULL,'01a2177f141f0003b52ebb0d89b03666','employer by list',NULL,'14c7bad1522498ed1e49752a3806bc6f8fbf98f81e5271c90c59bcd8c0262af0');
INSERT INTO "audit_lines" VALUES(35,'01a2177f1420000676b397bc6d385048','2026-11-26T10:55:33.920Z','machine','opstap','machine','writeVacancies',NULL,'01a2177f142000058773c03802d71095','employer by list',NULL,'4717b48609607321f9dd3cefce0d4a945fe9e9fcb56a748b3d7fb671f7a484e1');
INSERT INTO "audit_lines" VALUES(36,'01a2177f14210007193e4b7a054536ac','2026-11-26T10:55:33.921Z','machine','opstap','machine','writeVacancies',NULL,'werkgevers.csv','new 3, same 0, refused 0',NULL,'e270d30c0967c4710f5957ba58ca2647d82ecc19bd089edb8a0b176fa9becb8b');
INSERT INTO "audit_lines" VALUES(37,'01a2177f15cd0002d272dd888d569330','2026-11-26T10:55:34.349Z','machine','opstap','machine','writeVacancies',NULL,'01a2177f15cd0001de1b0b32f18f7299','vacancy by list',NULL,'3f516482efbdf141199a1e69d7ae6b3a0b1f5cebc21252d07838c87608b89876');
INSERT INTO "audit_lines" VALUES(38,'01a2177f15d10004698667e1502cab96','2026-11-26T10:55:34.353Z','machine','opstap','machine','writeVacancies',NULL,'01a2177f15d100030c734ad18b94edcb','vacancy by list',NULL,'6cd302e94aaaa85b44216cd36a1b5d1a143cd6738c129cfe3f3c9f367ff87251');
INSERT INTO "audit_lines" VALUES(39,'01a2177f15d200063070700a8f792dcd','2026-11-26T10:55:34.354Z','machine','opstap','machine','writeVacancies',NULL,'01a2177f15d20005e1b86dd36ea9aede','vacancy by list',NULL,'b5d9a27de31650cc8fc94eee28a1b47e08d345994af48df247c076d4b5980006');
INSERT INTO "audit_lines" VALUES(40,'01a2177f15d300073856db49fa421a9d','2026-11-26T10:55:34.355Z','machine','opstap','machine','writeVacancies',NULL,'vacatures.csv','new 3, same 0, refused 0',NULL,'065d2ac2872a87a487e504e03963c9f82668877d662e59cbdac2bbb8be46668f');
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
INSERT INTO "barrier_actions" VALUES('019cae306687002db91ce622df2db19e','019cae306650001e5c4de7dbd929acef','019cae3064e00003c81d74566d269534','onward','v1.hdgldAYBpwnz49R8u5UEfZvTNbz1UO-5vwXOsFFG6zEc4GrE4c7qmThBTy09KHIef0Bk5AvT24qb4NIp','v1.fOG1clhSiHYWojCOBZckWQ31KF54e5D4Sjt8Q9TqQ0znT1GDtuTxfeAPeX56H_bHhGSbGjR6fo5Ldd5p','2026-03-05','given','2026-03-02','Koen Baert',0,'2026-03-02','Koen Baert','v1.j3lhjiHQCUnT7ZmR-yDvT8kX-NCMoUeZ6LGPsiXT7DIl3MICE7Gb-5FaBYpjy6wbeGcT648RTLQ0uc1B','v1.-eIwRFpFNXkiKqX_JtCd2KnPx1CS0VstAQ95pL7mfdvYqXGNl1pQgJc2Ojfqz9WdEjfx7UG_5NJIf223');
CREATE TABLE barrier_looks (
    id TEXT PRIMARY KEY, barrier_id TEXT NOT NULL REFERENCES barriers (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), course TEXT NOT NULL, note TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, day TEXT NOT NULL, next_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barrier_looks" VALUES('019cae306650001f67f3e6ab8d778817','019cae306650001e5c4de7dbd929acef','019cae3064e00003c81d74566d269534','v1.jm7jHzw2ffCWfNaqVRXlWF0CP7RM8pPi1DTbAxNsfOMX6W5Ms5gpzqoV5M3wjD3Q88SLVei4NdM8FaIE','v1.BetwLp5wzM-RpwKJp33p5_phZ8AKidb2iwQd0O7ioqZOD3XCSqaTGMGb8TYuekX12XT-cFLVAxzpPILS','Koen Baert','coach','2026-03-02',NULL,NULL);
INSERT INTO "barrier_looks" VALUES('019cae3066630024d31f170860313723','019cae306650001e5c4de7dbd929acef','019cae3064e00003c81d74566d269534','v1.odzgY1laEbYRBQpzbwRgUxgFXGaawaAZqCESBNcYyWpJfkS53GKO16EQ-PDXCbL6FD_rfbcr0b__C4DE','v1.SXxE1nMVnUKLJjJ3QFodeb_4NFi7U5oTveCiomGV_oHPQJYIdBAXaHY4n8b4vMvV_rpMbEOC7U0I7KyI','Koen Baert','coach','2026-03-02',NULL,'v1.h_dq3nhv4VcWirl4pgGAowIMnd4OegBihv7OTeBLt9fc1iGcvv2iii5w55rYNvTXGiRbWvn4ruW1k0bB');
INSERT INTO "barrier_looks" VALUES('019cae3066ba003b09199a4f48c7a3fb','019cae3066ba003a65a71d577a55cfcf','019cae3064e00003c81d74566d269534','v1.wMG-cF-Y7u-ANE3BB5IrmgnJyfX_w5YJ9eIICGceqfu6wFLhBYPvjAZQPv6VT_3v4x0TIJmL6rHh3kyq','v1.QjRXgsBNLrUQIM0zTG-E13S2Tnzxm2TsiIrPnL1aSOFUyTQfJx18FPUUnq6vBD2xcTIgW411pHqrhRh-','Koen Baert','coach','2026-03-02',NULL,NULL);
CREATE TABLE barriers (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), kind TEXT NOT NULL, description TEXT NOT NULL,
    tier TEXT NOT NULL, observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL,
    look_again_on TEXT, withdrawal TEXT
) STRICT;
INSERT INTO "barriers" VALUES('019cae306650001e5c4de7dbd929acef','019cae3064fd00090f476701995552b1','019cae3064e00003c81d74566d269534','v1.BvOxDq8HM2vNaHnt03HdJci2gqoEMNm6A-TsRBVrlgRIyRQ2lAwUdKgLzD1x8dVoYx3X-4wFi_hY944q','v1.rMAUp9-gRoJpj3kYTdW-TQLb5IfRcsDDFNrhwhZppjSbHJ017ULSV4VurvS9JxNQ2rt3hP07mK6R1oOp','health','Koen Baert','coach','2026-03-02','2026-03-30',NULL);
INSERT INTO "barriers" VALUES('019cae3066ba003a65a71d577a55cfcf','019cae3064fd00090f476701995552b1','019cae3064e00003c81d74566d269534','v1.MO6ge65dtVBVgd7g5hYVZ-wEbLHsxSaaR9PnvJFvEk5uOxoUX0l1LwtOQjQZRfOcs4VtBzOPhcecBhmC','v1.-UOzuex-dPBSRPc6c_qBmjqiDbUflYVIwAzBXVDLVTTwdaB8nMBxVm6uppOdee_UXYmV_Sh_UW7n2f6t','ordinary','Koen Baert','coach','2026-03-02',NULL,'v1.x2hZ5V6xcq1H8-JWQC4j9JfeSJOGS8jUrVtQ2tMSrzwnTzTKArkOR8TVXkASB9BjLrFVqlKWkEjQXvPm');
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
INSERT INTO "due_contacts" VALUES('019cae3064fd0013027c2e91084fe14a','019cae3064fd00090f476701995552b1',NULL,'019cae3064fd000e7d226dc51a2da05b','verkenning','participant',0,'2026-03-16','verkenning.week-2','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae3064fd0014f887aed66d0709e8','019cae3064fd00090f476701995552b1',NULL,'019cae3064fd000e7d226dc51a2da05b','verkenning','participant',1,'2026-03-30','verkenning.week-4','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae3064fd0015273bfbde6ab3c5a0','019cae3064fd00090f476701995552b1',NULL,'019cae3064fd000e7d226dc51a2da05b','verkenning','participant',2,'2026-04-13','verkenning.week-6','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae3064fd0016edfe7a83cae7b5ed','019cae3064fd00090f476701995552b1',NULL,'019cae3064fd000e7d226dc51a2da05b','verkenning','participant',3,'2026-04-27','verkenning.week-8','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae3064fd0017e96c3df89d5ef529','019cae3064fd00090f476701995552b1',NULL,'019cae3064fd000e7d226dc51a2da05b','verkenning','participant',4,'2026-05-11','verkenning.week-10','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "due_contacts" VALUES('019cae3064fd0018763a3bfed399cf40','019cae3064fd00090f476701995552b1',NULL,'019cae3064fd000e7d226dc51a2da05b','verkenning','participant',5,'2026-05-26','verkenning.week-12','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
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
CREATE TABLE employers (
    id TEXT PRIMARY KEY, number TEXT NOT NULL UNIQUE, name TEXT NOT NULL, nace TEXT NOT NULL, sector TEXT NOT NULL,
    postcode TEXT NOT NULL, municipality TEXT NOT NULL, is_ambassador INTEGER NOT NULL,
    is_agency INTEGER NOT NULL, staff INTEGER, email TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
INSERT INTO "employers" VALUES('01a2177f141a0001f74fdb3d1daba6e8','0909990751','Lindebouw 8 nv','41.20','bouw','8900','Ieper',0,0,120,'jobs@w8.voorbeeld.test',1);
INSERT INTO "employers" VALUES('01a2177f141f0003b52ebb0d89b03666','0909991741','Ardennemetaal 18 nv','25.11','metaal','9800','Deinze',0,0,120,'jobs@w18.voorbeeld.test',1);
INSERT INTO "employers" VALUES('01a2177f142000058773c03802d71095','0909996095','Lindevoeding 61 bv','10.71','voeding','9900','Eeklo',0,0,400,'jobs@w61.voorbeeld.test',1);
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
INSERT INTO "events" VALUES('019cae3064e0000569209ebec96e5d14','referralReceived','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe',NULL,NULL,NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae3064fd000aa98ff435c75f7520','referralAccepted','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1',NULL,NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae3064fd000ce2dcce291f47c777','coachAssigned','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','01a2177f0d6e00016e342576b661dd4c',NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae3064fd000d39ebfd95b51a2d35','guidanceStarted','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1',NULL,NULL,0,'Carla Denys');
INSERT INTO "events" VALUES('019cae3064fd000fe1a16961cdecf892','phaseStarted','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae3064fd000e7d226dc51a2da05b','verkenning',0,'Carla Denys');
INSERT INTO "events" VALUES('019cae3066500020ecba17c66faa2632','barrierNoted','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae306650001e5c4de7dbd929acef',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae3066630025a2d6f047e3cd1b39','barrierLooked','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae306650001e5c4de7dbd929acef',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae3066760029e6519ab209f28977','barrierCorrected','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae306650001e5c4de7dbd929acef',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae306687002ec61532eca63c6ff0','referredOnward','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae306650001e5c4de7dbd929acef',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae30669a0032bcfb8da2559a67e6','barrierActionSettled','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae306650001e5c4de7dbd929acef',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae3066aa0036b938d7d644888c89','barrierCorrected','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae306650001e5c4de7dbd929acef',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae3066ba003c343ad75cae5cf0fd','barrierNoted','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae3066ba003a65a71d577a55cfcf',NULL,0,'Koen Baert');
INSERT INTO "events" VALUES('019cae3066c90040646b6121dc9d3b59','barrierWithdrawn','2026-03-02','arbeidstraject-art60','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','019cae3064fd00090f476701995552b1','019cae3066ba003a65a71d577a55cfcf',NULL,0,'Koen Baert');
CREATE TABLE findings (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), tier TEXT NOT NULL,
    observer_name TEXT NOT NULL, observer_party TEXT NOT NULL, noted_on TEXT NOT NULL, withdrawal TEXT
, statement TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE form_submissions (
    token_hash TEXT PRIMARY KEY, content_hash TEXT NOT NULL, user_id TEXT NOT NULL, made_at TEXT NOT NULL,
    location TEXT
) STRICT;
INSERT INTO "form_submissions" VALUES('c167ad6d510aa50cbe925ea0126b17b45f88124db5a50a9974c8774d7f28edea','5c456b1feedc89e00abbd58d668f31446c1c293cb0ee44ea8f18a5373dd53c40','01a2177f0b750001be11fb789d2dc1bf','2026-03-02T10:55:33.088Z','/aanmeldingen/019cae3064e00004a73ee4e9aaea4cfe?gedaan=referral.stored');
INSERT INTO "form_submissions" VALUES('bb5a86970db202a156ef083580934237eae72ba1592d83547beda2ec66d8e782','7e9a922cbb85f01ff6b9d8b39506cfbb0329d1eb1c27da86dfc0023b1971571b','01a2177f0b750001be11fb789d2dc1bf','2026-03-02T10:55:33.117Z','/aanmeldingen/019cae3064e00004a73ee4e9aaea4cfe?gedaan=referral.accept');
INSERT INTO "form_submissions" VALUES('19f6ab2ef531a77b1747e9f0cfb7d6751a7ff1b3246449d76b426854e1057f10','c3e075ebf115597d1eb54699d046b736da5968e4514bfa5c0e6f580c8e53db4d','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.456Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae306650001e5c4de7dbd929acef?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('60e766839c9d204f0dcdf8e8580948a24df5078379d85ef92bb5410a4d2883e5','3569af68120a5686577757882f6c1cc2639453bf39a7fcf17442a2b519f2d4f0','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.475Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae306650001e5c4de7dbd929acef?gedaan=barrierLooked');
INSERT INTO "form_submissions" VALUES('376d62e24cccc5d3b0ed4dc0743bbc559e07656c8721c60c62cd722419d6cb69','bb451004bfa2fe5711aaed85dd7a4cc88dadbc1134708cbdd28eef867dd162fa','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.494Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae306650001e5c4de7dbd929acef?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('72ffb07432f4d2dd550fcb2e14e65b0a9787848d219c8ed07474ea4a362afe5a','b721b384c677eb976ba9bf76b3d7a2c38e8a1d97267ea9af49fdc713753aaac4','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.511Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae306650001e5c4de7dbd929acef?gedaan=referredOnward');
INSERT INTO "form_submissions" VALUES('bca792508442c64d7c18f4f503c30ec442e5905ec6ad0893c3d6de2ff7026fab','0d29af831ce6f702e89cff9264ea48b6226ab803f2a05ea5a6562da47de3d77b','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.530Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae306650001e5c4de7dbd929acef?gedaan=barrierActionSettled');
INSERT INTO "form_submissions" VALUES('19117cef1878abfe3f2734fc9607c5a125bc6d743176904c224691ef0fad615b','e205e925ad71bdfce6a76ef64b07db82491597fbe0eefa5bbfdc1d77f125f6f7','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.546Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae306650001e5c4de7dbd929acef?gedaan=barrierCorrected');
INSERT INTO "form_submissions" VALUES('c160e2a87a13ab7cc02073d7db269659536e59d05f446f1d3ef44c513d9fd81f','889484ed1d09a4169ac6ed729ae496396106be3852870b29ea198bcdab5009c4','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.562Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae3066ba003a65a71d577a55cfcf?gedaan=barrierNoted');
INSERT INTO "form_submissions" VALUES('fd29c80c602040c41fc37a56dddf21e75f575fa68460a5ce41532c46f07f79ba','8dea0418725886617d3fc7e45b4c216c2160c557026428e28679e8f9d393db1c','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.577Z','/deelnemers/019cae3064e00003c81d74566d269534/drempels/019cae3066ba003a65a71d577a55cfcf?gedaan=barrierCorrected');
CREATE TABLE health_marks (name TEXT PRIMARY KEY, marked_at TEXT NOT NULL) STRICT;
CREATE TABLE house_keys (
    name TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "house_keys" VALUES('house','ec8a39cede024175','v1.lrOF3e7Jj_n9GydGyjlkw4WGISyrHsYE4TqjePGQJkOkZcHwTLAJ-QUrO7r7czV4XqUA0i2ptQsM-wl0');
CREATE TABLE known_devices (
    token_hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), made_at TEXT NOT NULL
) STRICT;
INSERT INTO "known_devices" VALUES('7d6d75cd08b461e4a26b05094c42d2dbe24fd58799f0248102f28fb1ca935c57','01a2177f0b750001be11fb789d2dc1bf','2026-03-02T10:55:33.069Z');
INSERT INTO "known_devices" VALUES('fff2ef0417a1e0908b66c097cd6099f9105f573dd1560444309a3412637b2f0c','01a2177f0d6e00016e342576b661dd4c','2026-03-02T10:55:33.437Z');
CREATE TABLE migrated_trajectories (
    migration_id TEXT NOT NULL REFERENCES programme_migrations (id),
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), standing TEXT NOT NULL, obstacle TEXT,
    before_text TEXT NOT NULL, mark TEXT NOT NULL, PRIMARY KEY (migration_id, trajectory_id)
) STRICT;
CREATE TABLE one_time_links (
    token_hash TEXT PRIMARY KEY, purpose TEXT NOT NULL, user_id TEXT REFERENCES users (id), made_at TEXT NOT NULL,
    expires_at TEXT NOT NULL, used_at TEXT
) STRICT;
CREATE TABLE participant_keys (
    participant_id TEXT PRIMARY KEY, master_id TEXT NOT NULL, wrapped TEXT NOT NULL
) STRICT;
INSERT INTO "participant_keys" VALUES('019cae3064e00003c81d74566d269534','ec8a39cede024175','v1.q70VS9XohzhBU7rnUzORtHqX4x6kVEgoFCzAGfrsREYCuzzBZ74HhuZ8xfVqDdWdsWzF4RYC3puWoJHD');
CREATE TABLE participant_words (
    word TEXT NOT NULL, sort_key TEXT NOT NULL, participant_id TEXT NOT NULL REFERENCES participants (id),
    PRIMARY KEY (word, sort_key, participant_id)
) STRICT;
INSERT INTO "participant_words" VALUES('nadia','peeters, nadia','019cae3064e00003c81d74566d269534');
INSERT INTO "participant_words" VALUES('peeters','peeters, nadia','019cae3064e00003c81d74566d269534');
CREATE TABLE participants (
    id TEXT PRIMARY KEY, given_name TEXT NOT NULL, family_name TEXT NOT NULL, sort_key TEXT NOT NULL,
    birth_day TEXT NOT NULL, sex TEXT, national_number TEXT, nationality TEXT, postcode TEXT, municipality TEXT,
    version INTEGER NOT NULL
, national_digest TEXT) STRICT;
INSERT INTO "participants" VALUES('019cae3064e00003c81d74566d269534','Nadia','Peeters','peeters, nadia','1990-01-01',NULL,NULL,NULL,NULL,NULL,1,NULL);
CREATE TABLE passages (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), phase TEXT NOT NULL, from_day TEXT NOT NULL,
    until_day TEXT, is_skipped INTEGER NOT NULL CHECK (is_skipped IN (0, 1)), unmet_gates TEXT NOT NULL,
    reason TEXT, decided_by TEXT NOT NULL
) STRICT;
INSERT INTO "passages" VALUES('019cae3064fd000e7d226dc51a2da05b','019cae3064fd00090f476701995552b1','019cae3064e00003c81d74566d269534','verkenning','2026-03-02',NULL,0,'','v1.T2oHQfUGrOuokXONAh--O_QAoIXXyLi15vPNzK4i4Dgh075OP3OF5hW_R9xO7Nz6-KeniyNabSB1jvHG','Carla Denys');
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
INSERT INTO "programme_versions" VALUES('arbeidstraject-art60',1,'8306de37c3e319cd05df2411ac69d7222ae9dfe4ea1c3c87d21563b0132ae40d','# yaml-language-server: $schema=../docs/programme.schema.json
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
','2026-11-26T10:55:31.466Z','opstap','');
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
, referrer_kind TEXT, partner TEXT, site TEXT, edition TEXT, waiting_since TEXT, look_again_on TEXT, registered_on TEXT) STRICT;
INSERT INTO "referrals" VALUES('019cae3064e00004a73ee4e9aaea4cfe','019cae3064e00003c81d74566d269534','Nadia','Peeters','1990-01-01','arbeidstraject-art60','01a2177f0b750001be11fb789d2dc1bf','Carla Denys',NULL,'','2026-03-02','v1.VPGfxDRhlFLfiF81tcrRC2isLgXxKiDkWC-31l0m46ReSSp1sdgrUQonMOGHTGniilzcnpPhI2Astai5',1,NULL,'form','accepted','Carla Denys','2026-03-02',NULL,'v1.5heU-gJkZ1N5iUJKgjNgIfobRZ8j7-LBmYpMVAG41l0FK_Hw29DY-nYjKb4FyxlebNDZU-3CkiUmty_q',2,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE relations (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id), party TEXT NOT NULL,
    name TEXT NOT NULL, organisation TEXT NOT NULL, phone TEXT NOT NULL, email TEXT NOT NULL, until_day TEXT,
    version INTEGER NOT NULL
) STRICT;
CREATE TABLE schema_steps (
    position INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
) STRICT;
INSERT INTO "schema_steps" VALUES(1,'the first whole way','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(2,'health marks','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(3,'own accounts of participants, and emergency access','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(4,'forms that were taken, contacts that were withdrawn','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(5,'a second factor and devices','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(6,'audit chain','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(7,'backups','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(8,'sealed columns','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(9,'subjects of findings','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(10,'every programme','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(11,'decisions about admission, waiting lists, closings','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(12,'barriers','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(13,'publishing','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(14,'running trajectories to another version','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(15,'every-cadence','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(16,'employers, vacancies, ESCO','2026-11-26T10:55:31.346Z');
INSERT INTO "schema_steps" VALUES(17,'registration-days','2026-11-26T10:55:31.346Z');
CREATE TABLE schema_traces (position INTEGER PRIMARY KEY) STRICT;
CREATE TABLE sign_in_failures (
    subject TEXT PRIMARY KEY, failures INTEGER NOT NULL, last_at TEXT NOT NULL
) STRICT;
CREATE TABLE sign_in_sessions (
    token_hash TEXT PRIMARY KEY, id TEXT NOT NULL UNIQUE, user_id TEXT NOT NULL REFERENCES users (id),
    state TEXT NOT NULL CHECK (state IN ('password', 'full')), form_token TEXT NOT NULL,
    browser TEXT NOT NULL, system TEXT NOT NULL, started_at TEXT NOT NULL, last_seen_at TEXT NOT NULL
) STRICT;
INSERT INTO "sign_in_sessions" VALUES('ee9dc1636459be63f43f77642364a276496b3810ac67a9892681aafd60d67308','019cae3064cd0001b70e34292ce9dc8b','01a2177f0b750001be11fb789d2dc1bf','full','bb844b0b98c16d922c1cffb78045a18cc1367d66ed2d02eaa6b02a0c21afb4cf','other','other','2026-03-02T10:55:33.068Z','2026-03-02T10:55:33.069Z');
INSERT INTO "sign_in_sessions" VALUES('1d0d3807c26fe3cceec131198579d544c1e8a4f4e712d3f4fcddade13c10e93c','019cae30663d00195f93a39c990c594d','01a2177f0d6e00016e342576b661dd4c','full','c23e65f0224e213bec1994ab6f07e4fb66d739fc9ae83bdaa961730a89df3046','other','other','2026-03-02T10:55:33.437Z','2026-03-02T10:55:33.437Z');
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
INSERT INTO "steps" VALUES('019cae3064fd0010aa441ffe7a3bb7c3','019cae3064fd00090f476701995552b1','kennismaking',0,'2026-03-02','2026-03-22','step.kennismaking','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cae3064fd0011fca7d1e413cda095','019cae3064fd00090f476701995552b1','levensdomeinen',1,'2026-03-02','2026-03-29','step.levensdomeinen','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
INSERT INTO "steps" VALUES('019cae3064fd001291c6405967280624','019cae3064fd00090f476701995552b1','drempels',2,'2026-03-09','2026-04-12','step.drempels','phaseStarted','2026-03-02',1,'open',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1);
CREATE TABLE talks (
    id TEXT PRIMARY KEY, trajectory_id TEXT NOT NULL REFERENCES trajectories (id),
    participant_id TEXT NOT NULL REFERENCES participants (id), programme TEXT NOT NULL, kind TEXT NOT NULL,
    prison TEXT NOT NULL, day TEXT, seat INTEGER, moved_from TEXT, moved_reason TEXT, waiting_since TEXT NOT NULL,
    state TEXT NOT NULL, version INTEGER NOT NULL, CHECK ((day IS NULL) = (seat IS NULL))
) STRICT;
CREATE TABLE trajectories (
    id TEXT PRIMARY KEY, participant_id TEXT NOT NULL REFERENCES participants (id),
    referral_id TEXT NOT NULL UNIQUE REFERENCES referrals (id), programme TEXT NOT NULL,
    programme_version INTEGER NOT NULL, coach_id TEXT REFERENCES users (id), state TEXT NOT NULL,
    accepted_on TEXT NOT NULL, started_on TEXT, closed_on TEXT, outcome TEXT, closing_note TEXT,
    sort_key TEXT NOT NULL,
    version INTEGER NOT NULL
, edition TEXT, entry_moment TEXT, entry_day TEXT) STRICT;
INSERT INTO "trajectories" VALUES('019cae3064fd00090f476701995552b1','019cae3064e00003c81d74566d269534','019cae3064e00004a73ee4e9aaea4cfe','arbeidstraject-art60',1,'01a2177f0d6e00016e342576b661dd4c','guided','2026-03-02','2026-03-02',NULL,NULL,NULL,'peeters, nadia',2,NULL,NULL,NULL);
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
INSERT INTO "users" VALUES('01a2177f0b750001be11fb789d2dc1bf','Carla Denys','carla.denys@voorbeeld.test','coordinator',NULL,'scrypt$15$3$7c94cbd516b49d02cefdb859881e2ace$12616cd3aaf08a7d16ad471af316bd7506c4fa310cbb0210a37e8fb9226411ba',1,'2026-11-26T10:55:31.701Z',1,NULL);
INSERT INTO "users" VALUES('01a2177f0d6e00016e342576b661dd4c','Koen Baert','koen.baert@voorbeeld.test','coach',NULL,'scrypt$15$3$9efaf247ef8cdb9ae9d2c06b2dbcd881$f5c9e34336f4d289484c10725a4d182dbac7f86fea02c934b414b342990bc56f',1,'2026-11-26T10:55:32.206Z',1,NULL);
CREATE TABLE vacancies (
    id TEXT PRIMARY KEY, employer_id TEXT NOT NULL REFERENCES employers (id), reference TEXT NOT NULL,
    title TEXT NOT NULL, occupation_group TEXT NOT NULL, occupation TEXT, dutch TEXT NOT NULL,
    licences TEXT NOT NULL, certificates TEXT NOT NULL, weekly_quarters INTEGER, times TEXT NOT NULL,
    forms TEXT NOT NULL, demands TEXT NOT NULL, access TEXT, places INTEGER NOT NULL, filled INTEGER NOT NULL,
    start TEXT, open_until TEXT, postcode TEXT NOT NULL, municipality TEXT NOT NULL, closed_on TEXT,
    version INTEGER NOT NULL, UNIQUE (employer_id, reference)
) STRICT;
INSERT INTO "vacancies" VALUES('01a2177f15cd0001de1b0b32f18f7299','01a2177f142000058773c03802d71095','V0001','Winkelmedewerker','5223','winkelmedewerker','A1','','',152,'night','agency permanent','lifting','ownTransport',1,0,'2024-02-05','2024-02-20','9900','Eeklo',NULL,1);
INSERT INTO "vacancies" VALUES('01a2177f15d100030c734ad18b94edcb','01a2177f141f0003b52ebb0d89b03666','V0002','Bouwhulp','9313','bouwhulp','A2','B','vca',152,'night','internship trainingOnTheJob','heights','publicTransport',3,0,'2024-10-20','2025-01-06','9800','Deinze',NULL,1);
INSERT INTO "vacancies" VALUES('01a2177f15d20005e1b86dd36ea9aede','01a2177f141a0001f74fdb3d1daba6e8','V0003','Dakwerker','7121','dakwerker','B1','','vca',152,'twoShifts','fixedTerm','','publicTransport',1,0,'2024-10-02','2024-11-01','8900','Ieper',NULL,1);
CREATE TABLE vacancy_tasks (
    vacancy_id TEXT NOT NULL REFERENCES vacancies (id), position INTEGER NOT NULL, words TEXT NOT NULL,
    competence TEXT, weight INTEGER NOT NULL, PRIMARY KEY (vacancy_id, position)
) STRICT;
INSERT INTO "vacancy_tasks" VALUES('01a2177f15cd0001de1b0b32f18f7299',0,'rekken aanvullen','rekken-aanvullen',5);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15cd0001de1b0b32f18f7299',1,'kassa bedienen','kassa-bedienen',4);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15cd0001de1b0b32f18f7299',2,'klanten helpen','klanten-helpen',3);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15d100030c734ad18b94edcb',0,'opruimen','werf-opruimen',5);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15d100030c734ad18b94edcb',1,'materiaal aanvoeren','materiaal-aanvoeren',4);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15d100030c734ad18b94edcb',2,'mortel mengen','mortel-mengen',3);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15d20005e1b86dd36ea9aede',0,'pannen leggen','pannen-leggen',5);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15d20005e1b86dd36ea9aede',1,'werken op hoogte','werken-op-hoogte',4);
INSERT INTO "vacancy_tasks" VALUES('01a2177f15d20005e1b86dd36ea9aede',2,'isoleren','isoleren',3);
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
COMMIT;
