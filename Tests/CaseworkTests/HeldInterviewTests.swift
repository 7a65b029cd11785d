import Casework
import Domain
import Storage
import Testing

/// A talk between employer and candidate that nobody noted beforehand is noted on its true day (A6).
struct HeldInterviewTests {
    private static let start = IntroductionWorld.start
    private static let today = start.adding(days: 6)

    private func note(
        _ days: Int,
        _ id: ID<Introduction>,
        _ own: IntroductionWorld,
        at place: String = "Gent, Kaai 4",
        isAgreed: Bool = false
    ) async throws {
        try await own.on(Self.today).planInterview(
            Interview(day: Self.start.adding(days: days), time: nil, place: place),
            of: id,
            of: own.person,
            version: own.stored(id).version,
            isPlaceAgreed: isAgreed,
            as: own.coach
        )
    }

    private func hire(_ id: ID<Introduction>, _ own: IntroductionWorld, said days: Int) async throws {
        try await own.on(Self.today).noteAnswer(
            .hire,
            to: id,
            of: own.person,
            version: own.stored(id).version,
            because: .goodTalk,
            by: EmployerWord(person: "Lies", way: .phone, day: Self.start.adding(days: days)),
            as: own.coach
        )
    }

    private func talk(_ id: ID<Introduction>, _ own: IntroductionWorld) async throws -> EmployerTalk {
        let talk = try await own.stored(id).talk
        return try #require(try await own.world.view(own.person).employerTalks.first { $0.id == talk })
    }

    @Test(arguments: [0, 4])
    func `it stands on its own day for the house and for the employer, and waits for the answer`(days: Int) async throws
    {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        try await note(days, id, own)
        let (stored, day) = (try await own.stored(id), Self.start.adding(days: days))
        #expect(stored.state == .interview && stored.interview?.day == day)
        // Noting it late keeps the name for no day longer.
        #expect(stored.revealedUntil == Self.start.adding(days: Introduction.revealDays))
        let talk = try await talk(id, own)
        #expect(talk.day == day && talk.answer == .pending)
        let shared = try await own.on(Self.today).sharedIntroduction(stored.reference, as: own.employer.actor)
        #expect(shared.interview?.day == day)
        let step = try #require(try await own.steps(id).last)
        #expect(step.act == .planInterview && step.day == Self.today && step.notesHeld(stored.interview))
    }

    @Test func `one that was agreed for another day is put right, and stays one talk`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        try await own.meet(id, on: Self.start.adding(days: 9))
        try await note(5, id, own)
        let day = Self.start.adding(days: 5)
        #expect(try await own.stored(id).interview?.day == day)
        #expect(try await own.world.view(own.person).employerTalks.map(\.day) == [day])
    }

    @Test func `the house notes none of before the name, and an employer none of before today`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        let before = (try await own.stored(id), try await own.steps(id))
        let first = Message("introduction.interviewTooEarly", ["day": Self.start.belgian])
        await #expect(throws: Faults("day", first)) { try await note(-1, id, own) }
        await #expect(throws: Faults("day", Message("introduction.interviewPast"))) {
            try await own.meet(id, on: Self.today.adding(days: -1), noted: Self.today, as: own.employer.actor)
        }
        let after = (try await own.stored(id), try await own.steps(id))
        #expect(after.0 == before.0 && after.1 == before.1)
    }

    @Test func `a name told by telephone on an earlier day is the day from which a talk can have been`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .invited)
        let told = Self.start.adding(days: 2)
        try await own.on(Self.today).revealIdentity(
            of: id,
            of: own.person,
            version: own.stored(id).version,
            IdentityConsent(form: .spoken, day: Self.start),
            telling: EmployerWord(person: "Lies", way: .phone, day: told),
            as: own.coach
        )
        let first = Message("introduction.interviewTooEarly", ["day": told.belgian])
        await #expect(throws: Faults("day", first)) { try await note(1, id, own) }
        try await note(2, id, own)
        #expect(try await own.stored(id).interview?.day == told)
    }

    @Test func `before the name no talk is noted on any day`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .invited)
        await #expect(throws: Faults("day", Message("introduction.interviewPast"))) { try await note(2, id, own) }
        #expect(try await own.stored(id).interview == nil)
    }

    @Test func `a place of detention is refused for a talk of before as well, unless the participant agrees`()
        async throws
    {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        do {
            try await note(3, id, own, at: "Gevangenis Gent")
            Issue.record("it passed")
        } catch let faults as Faults { #expect(faults["place"]?.key == "introduction.placeTells") }
        #expect(try await own.stored(id).interview == nil)
        try await note(3, id, own, at: "Gevangenis Gent", isAgreed: true)
        #expect(try await own.steps(id).last?.isPlaceAgreed == true)
    }

    @Test func `the yes that followed it is noted on its day, between the talk and the noting`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .revealed)
        try await note(2, id, own)
        let tooEarly = Message("introduction.saidTooEarly", ["day": Self.start.adding(days: 2).belgian])
        await #expect(throws: Faults("saidOn", tooEarly)) { try await hire(id, own, said: 1) }
        try await hire(id, own, said: 3)
        #expect(try await own.stored(id).state == .hired)
        #expect(try await own.steps(id).last?.said?.day == Self.start.adding(days: 3))
        let talk = try await talk(id, own)
        #expect(talk.answer == .yes && talk.day == Self.start.adding(days: 2))
    }
}
