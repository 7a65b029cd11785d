import Casework
import Domain
import Storage
import TestHouse
import Testing

/// Who reads what leaves which line, who was refused, and who reads the lines.
struct AuditTests {
    private let officer = Actor(id: ID("user-officer"), name: "An Wouters", role: .dataProtectionOfficer)

    private func lines(_ world: ReferralWorld, by actor: Actor? = nil) async throws -> [AuditLine] {
        try await world.database.read { tx in
            var filter = AuditFilter()
            filter.actor = actor?.id
            return try AuditQuery.lines(filter, limit: 1000, in: tx).map(\.line).reversed()
        }
    }

    @Test func `who opens a file leaves a line, and who may not open it leaves that`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        _ = try await world.casework.file(of: person, as: world.coach.actor)
        #expect(try await lines(world, by: world.coach.actor).last?.action == "readFile")
        let strangers = [world.otherCoach.actor, world.referrer.actor, ReferralWorld.administrator, officer]
        for stranger in strangers {
            await #expect(throws: Refusal.notFound) { try await world.casework.file(of: person, as: stranger) }
            let line = try #require(try await lines(world, by: stranger).last)
            #expect(line.action == "refused" && line.participant == person && line.detail == "readFile")
            await #expect(throws: Refusal.notFound) {
                try await world.casework.withdrawFinding(ID("none"), of: person, reason: "x", as: stranger)
            }
            let written = try #require(try await lines(world, by: stranger).last)
            #expect(written.action == "refused" && written.detail == "writeFile")
        }
    }

    @Test func `a referral of somebody else is refused with a line`() async throws {
        let world = try await ReferralWorld()
        let referral = try await world.refer(try world.new())
        await #expect(throws: Refusal.notFound) {
            try await world.casework.referral(referral, as: world.otherReferrer.actor)
        }
        let line = try #require(try await lines(world, by: world.otherReferrer.actor).last)
        #expect(line.action == "refused" && line.detail == "readReferral" && line.participant != nil)
    }

    @Test func `what is not there at all is no refusal`() async throws {
        let world = try await ReferralWorld()
        let before = try await lines(world).count
        await #expect(throws: Refusal.notFound) {
            try await world.casework.file(of: ID("nobody"), as: world.coach.actor)
        }
        #expect(try await lines(world).count == before)
    }

    @Test func `what one can't do in this role leaves a line about nobody`() async throws {
        let world = try await ReferralWorld()
        await #expect(throws: Refusal.notFound) {
            _ = try await world.casework.audit(AuditQuestion(), as: world.coordinator.actor)
        }
        let line = try #require(try await lines(world, by: world.coordinator.actor).last)
        #expect(line.action == "refused" && line.detail == "readAudit" && line.participant == nil)
    }

    @Test func `what a file lacks is no refusal of the file`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        await #expect(throws: Refusal.notFound) {
            try await world.casework.withdrawFinding(ID("none"), of: person, reason: "x", as: world.coach.actor)
        }
        #expect(try await lines(world, by: world.coach.actor).allSatisfy { $0.action != "refused" })
    }

    @Test func `a list that leaves the house has a line of its own`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.refer(try world.new())
        _ = try await world.casework.referralsToExport(ReferralFilter(), as: world.coordinator.actor)
        #expect(try await lines(world, by: world.coordinator.actor).last?.action == "exportReferrals")
        _ = try await world.casework.auditToExport(AuditQuestion(), as: officer)
        #expect(try await lines(world, by: officer).last?.action == "exportAudit")
    }

    @Test func `the officer reads everything, and it is written down`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        _ = try await world.casework.file(of: person, as: world.coach.actor)
        let page = try await world.casework.audit(AuditQuestion(), as: officer)
        let entry = try #require(page.entries.first)
        #expect(entry.action == "readFile" && entry.participant == person && entry.actor.id == world.coach.id)
        #expect(!entry.participantName.isEmpty)
        let own = try #require(try await lines(world, by: officer).last)
        #expect(own.action == "readAudit" && own.detail?.contains(person.rawValue) == true)
    }

    @Test func `the log is narrowed by person, actor, act and days`() async throws {
        let world = try await ReferralWorld()
        let (one, other) = (try await world.guided("Tariq"), try await world.guided("Bram"))
        _ = try await world.casework.file(of: one, as: world.coach.actor)
        _ = try await world.casework.file(of: other, as: world.coordinator.actor)
        func ask(_ change: (inout AuditQuestion) -> Void) async throws -> [AuditEntry] {
            var question = AuditQuestion()
            change(&question)
            let page = try await world.casework.audit(question, as: officer)
            return page.entries
        }
        let ofOne = try await ask { $0.participant = one }
        #expect(!ofOne.isEmpty && ofOne.allSatisfy { $0.participant == one })
        let byCoach = try await ask { $0.actor = world.coach.id }
        #expect(!byCoach.isEmpty && byCoach.allSatisfy { $0.actor.id == world.coach.id })
        let read = try await ask { $0.action = "readFile" }
        #expect(!read.isEmpty && read.allSatisfy { $0.action == "readFile" })
        let before = try await ask { $0.through = ReferralWorld.today.adding(days: -1) }
        #expect(before.isEmpty)
        let since = try await ask { $0.from = ReferralWorld.today }
        #expect(!since.isEmpty)
        let later = try await ask { $0.from = ReferralWorld.today.adding(days: 30) }
        #expect(later.isEmpty)
    }

    @Test func `lists in which somebody stood are found when asked`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        _ = try await world.casework.participants(ParticipantFilter(), as: world.coordinator.actor)
        var question = AuditQuestion()
        question.participant = person
        #expect(try await world.casework.audit(question, as: officer).entries.allSatisfy { $0.shown == nil })
        question.withLists = true
        let listed = try await world.casework.audit(question, as: officer).entries
        #expect(listed.contains { $0.action == "listParticipants" && $0.shown == 1 })
    }

    @Test func `pages of the log meet every line once`() async throws {
        let world = try await ReferralWorld()
        let person = try await world.guided()
        for _ in 0..<250 { _ = try await world.casework.plan(of: person, as: world.coach.actor) }
        var question = AuditQuestion()
        question.actor = world.coach.id
        var positions: [Int] = []
        var next: Int?
        repeat {
            let page = try await world.casework.audit(question, before: next, as: officer)
            positions += page.entries.map(\.position)
            next = page.next
        } while next != nil
        #expect(positions == positions.sorted(by: >) && Set(positions).count == positions.count)
        #expect(positions.count == (try await lines(world, by: world.coach.actor).count))
    }

    @Test func `the log of a house that worked is sound`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.guided()
        let verdict = try await world.casework.verifyAudit(as: .machine)
        #expect(verdict.isSound && verdict.lines > 5)
        #expect(try await world.casework.auditHead(as: .machine) == verdict.head)
    }

    @Test func `who is refused the log can't verify it either`() async throws {
        let world = try await ReferralWorld()
        for actor in [world.coach.actor, world.coordinator.actor, ReferralWorld.administrator] {
            await #expect(throws: Refusal.notFound) { try await world.casework.verifyAudit(as: actor) }
        }
    }
}
