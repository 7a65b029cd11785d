import Casework
import Domain
import Storage
import Testing

/// An employer without an account: the coach tells the blind profile and notes what is answered, by the table of the account (A6).
struct IntroductionByPhoneTests {
    private static let start = IntroductionWorld.start

    private func word(_ day: Day = start, _ person: String = "Lies, winkelchef") -> EmployerWord {
        EmployerWord(person: person, way: .phone, day: day)
    }

    /// Somebody put forward for a vacancy of an employer who has nobody here.
    private func proposed(_ own: IntroductionWorld) async throws -> ID<Introduction> {
        let coordinator = own.world.coordinator.actor
        let company = try await own.on().addEmployer(
            EmployerFacts(name: "Zonder account", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: coordinator
        )
        let facts = try IntroductionWorld.facts("Sorteerder")
        let vacancy = try await own.on().addVacancy(facts, reference: "9", of: company, as: coordinator)
        return try await own.propose(for: vacancy)
    }

    private func tell(_ id: ID<Introduction>, _ own: IntroductionWorld, on day: Day = start) async throws {
        let view = try await own.on().introduction(id, of: own.person, as: own.coach)
        try await own.on().tellIntroduction(
            id,
            of: own.person,
            version: view.introduction.version,
            to: word(day),
            marked: view.mark,
            as: own.coach
        )
    }

    private func note(
        _ act: IntroductionAct,
        _ id: ID<Introduction>,
        _ own: IntroductionWorld,
        on day: Day = start,
        as actor: Actor? = nil
    ) async throws {
        try await own.on().noteAnswer(
            act,
            to: id,
            of: own.person,
            version: own.stored(id).version,
            because: IntroductionReason.choices(for: act).first,
            by: word(day),
            as: actor ?? own.coach
        )
    }

    private func reveal(
        _ id: ID<Introduction>,
        _ own: IntroductionWorld,
        telling word: EmployerWord?,
        as actor: Actor? = nil
    ) async throws {
        try await own.on().revealIdentity(
            of: id,
            of: own.person,
            version: own.stored(id).version,
            IdentityConsent(form: .spoken, day: Self.start),
            telling: word,
            as: actor ?? own.coach
        )
    }

    @Test func `the whole way to a placement goes by telephone, each step with who said it, when and how`() async throws
    {
        let own = try await IntroductionWorld()
        let id = try await proposed(own)
        try await tell(id, own)
        try await note(.invite, id, own)
        try await reveal(id, own, telling: word())
        try await own.meet(id, on: Self.start)
        try await note(.hire, id, own)
        try await own.place(id)
        #expect(try await own.stored(id).state == .placed)
        let steps = try await own.steps(id)
        #expect(steps.map(\.act) == [.show, .invite, .reveal, .planInterview, .hire, .place])
        // The coach noted all of it, and says of whom it comes.
        #expect(steps.allSatisfy { $0.role == .coach })
        #expect(steps.map { $0.said != nil } == [true, true, true, false, true, false])
        #expect(steps.first?.said == word())
        #expect(steps.prefix(3).allSatisfy { $0.hidden.contains(.name) })
        #expect(steps.last?.hidden.contains(.name) == false)
        let lines = try await own.world.audit(of: own.person).filter { $0.detail == "note answer of employer" }
        #expect(lines.count == 2 && lines.allSatisfy { $0.action == Action.introduce.rawValue })
    }

    @Test func `what was told has left the house, so nothing of it is taken back or hidden`() async throws {
        let own = try await IntroductionWorld()
        let id = try await proposed(own)
        try await tell(id, own)
        await #expect(throws: Refusal.rule(Message("introduction.seenAlready"))) { try await own.house(.takeBack, id) }
        try await note(.invite, id, own)
        try await reveal(id, own, telling: word())
        await #expect(throws: Refusal.rule(Message("introduction.nameSeenAlready"))) { try await own.house(.hide, id) }
        let view = try await own.on().introduction(id, of: own.person, as: own.coach)
        #expect(view.looks == IntroductionLooks(atAll: 0, withName: 0, told: 3, toldWithName: 1))
        try await own.house(.withdraw, id, because: .vacancyGone)
        await #expect(throws: Refusal.rule(Message("introduction.leftTheHouse"))) { try await own.house(.restore, id) }
    }

    @Test func `what was told is what the blind profile holds at that moment`() async throws {
        let own = try await IntroductionWorld()
        let id = try await proposed(own)
        let before = try await own.on().introduction(id, of: own.person, as: own.coach)
        let finding = NewFinding(
            subject: "nederlands",
            level: "b1",
            text: "",
            evidence: .declared,
            observer: Observer(name: "Nele", party: .coach),
            day: Self.start
        )
        _ = try await own.on().noteFinding(finding, about: own.person, as: own.coach)
        let facts = try await own.on().introduction(id, of: own.person, as: own.coach)
        try #require(facts.card != before.card, "the finding says something")
        await #expect(throws: Faults("told", Message("introduction.cardChanged"))) {
            try await own.on().tellIntroduction(
                id,
                of: own.person,
                version: before.introduction.version,
                to: word(),
                marked: before.mark,
                as: own.coach
            )
        }
        try await tell(id, own)
        #expect(try await own.stored(id).card == facts.card)
    }

    @Test func `the name is told by telephone with consent of before, by the own coach, and never without saying how`()
        async throws
    {
        let own = try await IntroductionWorld()
        let id = try await proposed(own)
        try await tell(id, own)
        await #expect(throws: Refusal.rule(Message("introduction.notPossible.reveal"))) {
            try await reveal(id, own, telling: word())
        }
        try await note(.invite, id, own)
        await #expect(throws: Faults("told", Message("introduction.sayHow"))) {
            try await reveal(id, own, telling: nil)
        }
        await #expect(throws: Refusal.notFound) {
            try await reveal(id, own, telling: word(), as: own.world.coordinator.actor)
        }
        #expect(try await own.stored(id).consent == nil)
    }

    @Test(arguments: [(" ", 0, "saidBy"), ("Lies", 1, "saidOn"), ("Lies", -1, "saidOn")])
    func `who said it and when is asked, and no day that can't be`(
        person: String,
        days: Int,
        field: String
    ) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .shown)
        let said = EmployerWord(person: person, way: .mail, day: Self.start.adding(days: days))
        do {
            try await own.on().noteAnswer(
                .invite,
                to: id,
                of: own.person,
                version: own.stored(id).version,
                by: said,
                as: own.coach
            )
            Issue.record("it was noted")
        } catch let faults as Faults { #expect(faults.all.map(\.field) == [field]) }
        #expect(try await own.stored(id).state == .shown)
    }

    // MARK: the table, by the door of the telephone

    @Test(arguments: IntroductionState.allCases)
    func `by telephone an employer may what the table gives an employer, and nobody but the house notes it`(
        state: IntroductionState
    ) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: state)
        let before = (try await own.stored(id), try await own.steps(id))
        let world = own.world
        for act in IntroductionAct.allCases {
            for user in [world.otherCoach, world.referrer, own.employer, own.otherEmployer] {
                await #expect(throws: Refusal.notFound, "\(user.role) \(act)") {
                    try await note(act, id, own, as: user.actor)
                }
            }
            let isInTable = Introduction.transitions.result(of: act, from: state, by: .employer) != nil
            if isInTable, IntroductionAct.ofTheEmployer.contains(act) { continue }
            for actor in [own.coach, world.coordinator.actor] {
                do {
                    try await note(act, id, own, as: actor)
                    Issue.record("\(act) from \(state) was noted")
                } catch is Refusal {}
            }
        }
        let after = (try await own.stored(id), try await own.steps(id))
        #expect(after.0 == before.0 && after.1 == before.1)
    }

    @Test func `every answer of the table is noted, with the state and the reason that an account gives`() async throws
    {
        for line in Introduction.transitions where IntroductionAct.ofTheEmployer.contains(line.act) {
            let (noted, answered) = (try await IntroductionWorld(), try await IntroductionWorld())
            let one = try await noted.introduction(in: line.from)
            try await note(line.act, one, noted)
            let other = try await answered.introduction(in: line.from)
            try await answered.answer(line.act, other, because: IntroductionReason.choices(for: line.act).first)
            let (by, own) = (try await noted.stored(one), try await answered.stored(other))
            #expect(by.state == line.to && by.state == own.state, "\(line.act) from \(line.from)")
            #expect(by.answerBy == own.answerBy && by.declinedOn == own.declinedOn)
            #expect(by.revealedUntil == own.revealedUntil && by.card == own.card)
            let (last, ownLast) = (try await noted.steps(one).last, try await answered.steps(other).last)
            #expect(last?.reason == ownLast?.reason && last?.hidden == ownLast?.hidden)
            #expect(last?.said == word() && ownLast?.said == nil)
        }
    }
}
