import Casework
import Domain
import Storage
import Testing

/// Guidance began on 30 November 2026; the talk is agreed on 7 December for the 14th.
struct EmployerTalkTests {
    private static let today = ReferralWorld.start.adding(days: 7)
    private static let day = ReferralWorld.start.adding(days: 14)

    private func bakery(on day: Day = Self.day, framing: String = "", agrees: Bool = false) -> NewEmployerTalk {
        NewEmployerTalk(
            employer: " Bakkerij ",
            kind: .ambassador,
            day: day,
            time: ClockTime("10:30"),
            place: " Gent ",
            accompaniedBy: " Nele ",
            framing: framing,
            participantAgrees: agrees
        )
    }

    private func talk(_ world: ReferralWorld, _ participant: ID<Participant>) async throws -> EmployerTalk {
        try #require(try await world.view(participant).employerTalks.first)
    }

    @Test func `a talk is agreed, with its event and its line in the audit log`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let id = try await world.on(Self.today).planEmployerTalk(
            bakery(framing: " Zoekt een nieuwe start. ", agrees: true),
            of: participant,
            as: world.coach.actor
        )
        let talk = try await talk(world, participant)
        #expect(talk.id == id && talk.employer == "Bakkerij" && talk.kind == .ambassador && talk.place == "Gent")
        #expect(talk.day == Self.day && talk.time == ClockTime("10:30") && talk.accompaniedBy == "Nele")
        #expect(talk.framing == "Zoekt een nieuwe start." && talk.answer == .pending)
        let event = try #require(try await world.events(.employerTalkPlanned, of: participant).first)
        #expect(event.subject == id.rawValue && event.code == "ambassador" && event.day == Self.today)
        #expect(try await world.audited("plan employer talk", about: participant, by: world.coach) == 1)
    }

    @Test func `nothing is told an employer without the participant's word, and every mistake is named`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        var empty = bakery()
        (empty.employer, empty.place, empty.accompaniedBy) = (" ", "", "\n")
        let wrong: [(NewEmployerTalk, Set<String>)] = [
            (bakery(framing: "Zat vast.", agrees: false), ["participantAgrees"]),
            (empty, ["employer", "place", "accompaniedBy"]), (bakery(on: Self.today.adding(days: 367)), ["day"]),
            (bakery(on: ReferralWorld.today.adding(days: -1)), ["day"]),
        ]
        for (new, fields) in wrong {
            try await world.refuses(fields: fields, about: participant) {
                try await house.planEmployerTalk(new, of: participant, as: world.coach.actor)
            }
        }
        // A framing of nothing but space tells nothing.
        try await house.planEmployerTalk(bakery(framing: "  "), of: participant, as: world.coach.actor)
    }

    @Test func `a talk that is still to come can change`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let id = try await house.planEmployerTalk(bakery(), of: participant, as: world.coach.actor)
        let later = bakery(on: Self.day.adding(days: 2))
        try await house.changeEmployerTalk(id, of: participant, version: 1, later, as: world.coordinator.actor)
        let changed = try await talk(world, participant)
        #expect(changed.day == Self.day.adding(days: 2) && changed.version == 2)
        #expect(try await world.audited("change employer talk", about: participant, by: world.coordinator) == 1)
        try await world.refuses(.stale, about: participant) {
            try await house.changeEmployerTalk(id, of: participant, version: 1, later, as: world.coach.actor)
        }
        try await house.answerEmployerTalk(
            id,
            of: participant,
            version: 2,
            answer: .cancelled,
            note: "Ziek.",
            as: world.coach.actor
        )
        try await world.refuses(.rule(Message("employer.answeredAlready")), about: participant) {
            try await house.changeEmployerTalk(id, of: participant, version: 3, later, as: world.coach.actor)
        }
    }

    @Test(arguments: [EmployerAnswer.yes, .maybe, .no])
    func `a talk that was held ticks off its step, whatever the employer answered`(answer: EmployerAnswer) async throws
    {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let id = try await world.on(Self.today).planEmployerTalk(bakery(), of: participant, as: world.coach.actor)
        try await world.on(Self.day.adding(days: 1)).answerEmployerTalk(
            id,
            of: participant,
            version: 1,
            answer: answer,
            note: " Denkt na. ",
            as: world.coach.actor
        )
        let answered = try await talk(world, participant)
        #expect(answered.answer == answer && answered.answerNote == "Denkt na." && answered.version == 2)
        let step = try await world.step("begeleid-gesprek", of: participant)
        #expect(step.state == .done && step.doneOn == Self.day)
        let event = try #require(try await world.events(.employerTalkAnswered, of: participant).first)
        #expect(event.code == answer.rawValue && event.subject == id.rawValue)
        #expect(try await world.audited("answer employer talk", about: participant, by: world.coach) == 1)
    }

    @Test func `an answer can change, and its step is done once`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day)
        let id = try await house.planEmployerTalk(bakery(), of: participant, as: world.coach.actor)
        try await house.answerEmployerTalk(
            id,
            of: participant,
            version: 1,
            answer: .maybe,
            note: "",
            as: world.coach.actor
        )
        let done = try await world.step("begeleid-gesprek", of: participant)
        try await house.answerEmployerTalk(
            id,
            of: participant,
            version: 2,
            answer: .yes,
            note: "",
            as: world.coach.actor
        )
        #expect(try await talk(world, participant).answer == .yes)
        #expect(try await world.step("begeleid-gesprek", of: participant) == done)
        #expect(try await world.events(.employerTalkAnswered, of: participant).count == 2)
    }

    @Test func `a talk that is cancelled leaves its step open and takes no answer`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.today)
        let id = try await house.planEmployerTalk(bakery(), of: participant, as: world.coach.actor)
        let answer: @Sendable (Casework, Int, EmployerAnswer) async throws -> Void = { house, version, answer in
            try await house.answerEmployerTalk(
                id,
                of: participant,
                version: version,
                answer: answer,
                note: "",
                as: world.coach.actor
            )
        }
        try await world.refuses(.rule(Message("employer.notYet", ["day": "14/12/2026"])), about: participant) {
            try await answer(house, 1, .yes)
        }
        try await world.refuses(fields: ["answer"], about: participant) { try await answer(house, 1, .pending) }
        try await world.refuses(.stale, about: participant) { try await answer(house, 2, .cancelled) }
        try await answer(house, 1, .cancelled)
        #expect(try await world.step("begeleid-gesprek", of: participant).state == .open)
        let later = world.on(Self.day)
        try await world.refuses(.rule(Message("employer.cancelledAlready")), about: participant) {
            try await answer(later, 2, .yes)
        }
        try await world.refuses(.rule(Message("employer.answeredAlready")), about: participant) {
            try await answer(later, 2, .cancelled)
        }
    }

    @Test func `somebody else's talks with employers do not exist`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(Self.day)
        let new = bakery()
        try await world.refusesStrangers(about: participant) { actor in
            try await house.planEmployerTalk(new, of: participant, as: actor)
        }
        let id = try await house.planEmployerTalk(new, of: participant, as: world.coach.actor)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.changeEmployerTalk(id, of: participant, version: 1, new, as: actor)
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.answerEmployerTalk(id, of: participant, version: 1, answer: .yes, note: "", as: actor)
        }
        let other = try await world.guided("Koen")
        try await world.refuses(.notFound, about: participant) {
            try await house.answerEmployerTalk(
                id,
                of: other,
                version: 1,
                answer: .yes,
                note: "",
                as: world.coach.actor
            )
        }
    }
}
