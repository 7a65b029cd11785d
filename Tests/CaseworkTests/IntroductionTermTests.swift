import Casework
import Domain
import Storage
import Testing

/// Terms, pairs that stay apart, and what can be undone (A6).
struct IntroductionTermTests {
    @Test func `without consent of that day no name is given, and only by the own coach`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .invited)
        let version = try await own.stored(id).version
        let tomorrow = IdentityConsent(form: .written, day: IntroductionWorld.start.adding(days: 1))
        await #expect(throws: Faults("day", Message("field.future"))) {
            try await own.on().revealIdentity(of: id, of: own.person, version: version, tomorrow, as: own.coach)
        }
        await #expect(throws: Refusal.notFound) { try await own.reveal(id, as: own.world.coordinator.actor) }
        await #expect(throws: Refusal.notFound) { try await own.reveal(id, as: own.world.otherCoach.actor) }
        #expect(try await own.stored(id).consent == nil)
    }

    @Test func `what nobody answers in time expires, and the name with it`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        let reference = try await own.stored(id).reference
        let last = IntroductionWorld.start.adding(days: 30)
        let seen = try await own.on(last).sharedIntroduction(reference, as: own.employer.actor)
        #expect(seen.identity?.name.family == "Kanarieveld" && seen.identity?.coach == own.coach.name)
        // Gone on the day after, before anybody wrote it down.
        let gone = try await own.on(last.adding(days: 1)).sharedIntroduction(reference, as: own.employer.actor)
        #expect(gone.identity == nil)
        #expect(try await own.on(last).expireIntroductions(as: .machine) == 0)
        #expect(try await own.on(last.adding(days: 1)).expireIntroductions(as: .machine) == 1)
        #expect(try await own.stored(id).state == .expired)
        await #expect(throws: Refusal.notFound) { _ = try await own.on().expireIntroductions(as: own.coach) }
    }

    @Test func `looks are counted, and what was seen is not taken back`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .shown)
        try await own.house(.takeBack, id)
        try await own.house(.show, id)
        let reference = try await own.stored(id).reference
        for _ in 0..<2 { _ = try await own.on().sharedIntroduction(reference, as: own.employer.actor) }
        let view = try await own.on().introduction(id, of: own.person, as: own.coach)
        #expect(view.looks == IntroductionLooks(atAll: 2, withName: 0) && !view.acts.contains(.takeBack))
        await #expect(throws: Refusal.rule(Message("introduction.seenAlready"))) { try await own.house(.takeBack, id) }
        try await own.answer(.invite, id)
        try await own.reveal(id)
        try await own.house(.hide, id)
        #expect(try await own.stored(id).consent == nil)
        try await own.reveal(id)
        _ = try await own.on().sharedIntroduction(reference, as: own.employer.actor)
        await #expect(throws: Refusal.rule(Message("introduction.nameSeenAlready"))) { try await own.house(.hide, id) }
        let named = try await own.on().introduction(id, of: own.person, as: own.coach)
        #expect(named.looks == IntroductionLooks(atAll: 3, withName: 1))
    }

    @Test(arguments: [true, false])
    func `a match that was declined never comes back, until something changed`(byEmployer: Bool) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .shown)
        if byEmployer {
            try await own.answer(.decline, id, because: .lacksLanguage)
        } else {
            try await own.house(.stepBack, id, because: .tooFar)
        }
        let day = IntroductionWorld.start.belgian
        let refused = Refusal.rule(Message("introduction.declinedBefore", ["day": day]))
        await #expect(throws: refused) { _ = try await own.propose("Met andere woorden.") }
        // Another vacancy is another match.
        _ = try await own.propose(for: own.otherVacancy)
        var facts = try IntroductionWorld.facts("Inpakker")
        facts.weeklyQuarters = 80
        try await own.on().changeVacancy(own.vacancy, version: 1, facts, as: own.coach)
        let again = try await own.propose()
        #expect(try await own.stored(again).reference != own.stored(id).reference)
    }

    @Test func `a pair runs once, and each vacancy knows somebody by another name`() async throws {
        let own = try await IntroductionWorld()
        let one = try await own.propose()
        await #expect(throws: Refusal.rule(Message("introduction.runsAlready"))) { _ = try await own.propose() }
        let other = try await own.propose(for: own.otherVacancy)
        let (first, second) = (try await own.stored(one), try await own.stored(other))
        #expect(first.reference != second.reference)
        // Nothing else that is stored holds what an employer knows.
        for id in [first.id.rawValue, second.id.rawValue, own.person.rawValue, first.trajectory.rawValue] {
            #expect(!id.contains(first.reference) && !id.contains(second.reference))
        }
    }

    @Test func `a closed way puts nobody forward any more`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .interview)
        let version = try await own.world.view(own.person).trajectory.version
        let closing = TrajectoryClosing(
            day: IntroductionWorld.start,
            outcome: "opleiding",
            note: "Volgt een opleiding."
        )
        try await own.on().closeTrajectory(of: own.person, version: version, closing, as: own.coach)
        let introduction = try await own.stored(id)
        #expect(introduction.state == .withdrawn && !introduction.isRevealed(on: IntroductionWorld.start))
        #expect(try await own.steps(id).last?.reason == .wayChanged)
    }

    @Test func `what would tell who it is does not pass, and says where it stands`() async throws {
        let own = try await IntroductionWorld()
        do {
            _ = try await own.propose("Zebedeus last goed.\nKreeg elektronisch toezicht in 2019.")
            Issue.record("it passed")
        } catch let faults as Faults {
            let found = faults.all.map {
                "\($0.field) \($0.message.key) \($0.message.facts["text"] ?? "") \($0.message.facts["line"] ?? "")"
            }
            #expect(
                found == [
                    "pitch introduction.scan.name Zebedeus 1",
                    "pitch introduction.scan.status elektronisch toezicht 2", "pitch introduction.scan.date 2019 2",
                ]
            )
        }
        #expect(try await own.on().introductions(onlyRunning: false, as: own.coach).isEmpty)
    }

    @Test func `nothing is shown to an employer who has nobody here`() async throws {
        let own = try await IntroductionWorld()
        let number = try EnterpriseNumber("0400123416")
        let facts = EmployerFacts(name: "Zonder account", postcode: "9000", municipality: "Gent")
        let coordinator = own.world.coordinator.actor
        let company = try await own.on().addEmployer(facts, number: number, as: coordinator)
        let vacancy = try await own.on().addVacancy(
            IntroductionWorld.facts("Sorteerder"),
            reference: "9",
            of: company,
            as: coordinator
        )
        let id = try await own.propose(for: vacancy)
        await #expect(throws: Refusal.rule(Message("introduction.nobodyThere"))) { try await own.house(.show, id) }
    }

    @Test func `today tells the coach what waits and what runs out`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .shown)
        func lines(_ days: Int) async throws -> [IntroductionState] {
            let today = try await own.on(IntroductionWorld.start.adding(days: days)).coachToday(as: own.coach)
            return (today.due + today.late).compactMap { act in
                if case .introduction(let line) = act.kind { line.introduction.state } else { nil }
            }
        }
        #expect(try await lines(0).isEmpty)
        #expect(try await lines(7) == [.shown])
        try await own.answer(.invite, id)
        #expect(try await lines(0) == [.invited])
        try await own.reveal(id)
        #expect(try await lines(0).isEmpty)
        #expect(try await lines(23) == [.revealed])
    }

    @Test func `of two who answer at once the second is told that it changed`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .shown)
        let stored = try await own.stored(id)
        try await own.house(.withdraw, id, because: .vacancyGone)
        await #expect(throws: Refusal.stale) {
            try await own.on().answerIntroduction(
                stored.reference,
                version: stored.version,
                by: .invite,
                as: own.employer.actor
            )
        }
    }
}
