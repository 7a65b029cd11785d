import Casework
import Domain
import Testing
import Texts

/// Who may do what, written out by hand (F2, F3): a line of the table that changes has to change here as well.
struct PolicyTests {
    /// `-`: not for them; `c`: guided by them; `e`: guided by them or opened in an emergency; `a`: theirs to check; `k`:
    /// `e` or `a`; `r`: referred by them; `w`: works for them; `m`: is about them; `+`: everything. In the order of the roles below.
    private static let roles: [Role] = [
        .coach, .coordinator, .referrer, .employer, .participant, .administrator, .dataProtectionOfficer,
    ]

    private static let lines: [Action: String] = [
        .refer: "-+r----", .readReferral: "k+r----", .decideReferral: "-+-----", .checkAdmission: "a+-----",
        .overruleAdmission: "-+-----",
        .importReferrals: "-+-----",
        .exportReferrals: "-+-----", .readSelection: "-+-----", .listParticipants: "c+-----", .readFile: "e+-----",
        .writeFile: "e+-----",
        .assignCoach: "-+-----", .inviteParticipant: "c+-----", .overruleGate: "-+-----", .openInEmergency: "+------",
        .reviewEmergency: "------+", .readSittings: "c+-----", .readAgenda: "c+-----", .planSittings: "-+-----",
        .readToday: "c+-----", .readFigures: "-+-----", .readCounted: "-+-----", .exportCounted: "-+-----",
        .readOwn: "----m--", .readShared: "---w---", .answerIntroduction: "---w---", .introduce: "c+-----",
        .revealIdentity: "c------", .readAudit: "------+", .reviewAudit: "------+",
        .exportAudit: "------+", .readProgramme: "++---+-", .loadProgramme: "-+---+-", .loosenTier: "-----+-",
        .manageUsers: "-----+-",
        .migrateTrajectories: "-+-----",
        .readVacancies: "++---+-", .writeVacancies: "++-----", .mergeEmployers: "-+-----", .readCandidates: "++-----",
        .readTours: "c+-----", .selectCandidates: "c+-----", .divideCandidates: "-+-----", .planTours: "-+-----",
        .readExposure: "-+-----",
        .readSystem: "-----+-", .manageKeys: "-----+-", .backUp: "-------", .manageOwnAccount: "mmmmmmm",
    ]

    private static let tiers: [Tier: String] = [.ordinary: "k+-----", .health: "k------", .judicial: "k+-----"]

    private static func standings(_ mark: Character) -> Set<Standing> {
        switch mark {
        case "c": [.ownCoach]
        case "e": [.ownCoach, .emergency]
        case "a": [.ownCheck]
        case "k": [.ownCoach, .emergency, .ownCheck]
        case "r": [.ownReferral]
        case "w": [.ownEmployer]
        case "m": [.oneself]
        case "+": Set(Standing.allCases)
        default: []
        }
    }

    @Test(arguments: Action.allCases)
    func `every action reaches for every role as far as it should`(action: Action) throws {
        #expect(Self.roles == Policy.columns && Set(Self.roles + [.machine]) == Set(Role.allCases))
        let marks = try #require(Self.lines[action], "\(action) is not written out here")
        #expect(marks.count == Self.roles.count)
        for (role, mark) in zip(Self.roles, marks) {
            let standings = Self.standings(mark)
            #expect(Policy.standings(for: action, as: role) == standings, "\(action) for \(role)")
            let reach: Reach = mark == "-" ? .nothing : mark == "+" ? .everything : .own
            #expect(Policy.reach(of: action, for: role) == reach, "\(action) for \(role)")
            #expect(Policy.allows(action, for: role) == (mark != "-"), "\(action) for \(role)")
        }
        #expect(Policy.reach(of: action, for: .machine) == .everything)
    }

    @Test(arguments: Tier.allCases)
    func `health is for the coach alone, detention for who answers for the programme as well`(tier: Tier) throws {
        let marks = try #require(Self.tiers[tier])
        for (role, mark) in zip(Self.roles, marks) {
            #expect(Policy.standings(for: tier, as: role) == Self.standings(mark), "\(tier) for \(role)")
            #expect(Policy.tiers(for: role).contains(tier) == (mark != "-"), "\(tier) for \(role)")
        }
        #expect(Policy.tiers(for: .machine).contains(tier))
    }

    @Test func `who refers sees own referrals and nothing else`() {
        let allowed = Action.allCases.filter { Policy.allows($0, for: .referrer) }
        #expect(Set(allowed) == [.refer, .readReferral, .manageOwnAccount])
        #expect(allowed.allSatisfy { Policy.reach(of: $0, for: .referrer) == .own })
    }

    @Test(arguments: [Role.employer, .participant, .administrator, .dataProtectionOfficer])
    func `who guides nobody opens no file`(role: Role) {
        let ofFiles: [Action] = [.readFile, .writeFile, .listParticipants, .readToday, .readSittings, .readCounted]
        #expect(!ofFiles.contains { Policy.allows($0, for: role) } && Policy.tiers(for: role).isEmpty)
    }

    @Test func `a coach reaches own cases only`() {
        let everything = Action.allCases.filter { Policy.reach(of: $0, for: .coach) == .everything }
        #expect(
            Set(everything) == [.readProgramme, .openInEmergency, .readVacancies, .writeVacancies, .readCandidates]
        )
    }

    @Test(arguments: Action.allCases)
    func `every action has words for the register`(action: Action) {
        #expect(Catalogue.dutch.has("policy.action.\(action.rawValue)"))
    }

    @Test(arguments: Standing.allCases)
    func `every way to stand to a case has a word`(standing: Standing) {
        #expect(!Catalogue.dutch.code(standing).contains("⟦"))
    }

    @Test func `a page that shows people leaves a line, whoever asks`() {
        let silent = Action.allCases.filter { !$0.showsPeople }
        #expect(
            Set(silent) == [
                .refer, .decideReferral, .overruleGate, .overruleAdmission, .importReferrals, .openInEmergency,
                .readAgenda, .planSittings, .readFigures,
                .readProgramme, .loadProgramme, .loosenTier, .manageUsers, .readSystem, .backUp,
                .manageKeys,
                .manageOwnAccount, .readVacancies, .writeVacancies, .mergeEmployers, .planTours, .readExposure,
            ]
        )
    }
}
