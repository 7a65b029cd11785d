import Casework
import Domain
import Testing

/// Where somebody may not work (A5): nobody is put forward there, by hand neither, and nobody learns from it which limit it is.
struct ForbiddenPairTests {
    private let at: MatchingWorld
    private var coach: Actor { at.world.coach.actor }

    init() async throws { at = try await MatchingWorld() }

    private static let limits: [ProfileStatement] = [
        .words(.forbiddenPlaces, ["9000"]), .words(.forbiddenSectors, [WorkSector.transport]),
        .words(.forbiddenTimes, [WorkingTime.day]),
    ]

    private func propose(_ vacancy: ID<Vacancy>) async throws {
        try await at.house.proposeIntroduction(
            NewIntroduction(vacancy: vacancy, pitch: "Werkt nauwkeurig."),
            of: at.participant,
            as: coach
        )
    }

    private func choice(_ vacancy: ID<Vacancy>) async throws -> IntroductionChoices.Choice? {
        try await at.house.introductionChoices(of: at.participant, keeping: vacancy, as: coach).vacancies
            .first { $0.vacancy.id == vacancy }
    }

    @Test(arguments: limits)
    func `a place, a sector and hours that are forbidden are refused in the same words`(
        _ limit: ProfileStatement
    ) async throws {
        let id = try await at.vacancy()
        // Without the postcode of departure as well, of which no match can be told.
        for basics in [[], MatchingWorld.basics] {
            try await at.note(basics + [limit])
            let choice = try #require(try await choice(id))
            #expect(choice.limits == .forbidden && choice.isNotSuitable && choice.score == nil)
            await #expect(throws: Refusal.rule(Message("match.forbidden"))) { try await propose(id) }
            await #expect(throws: Refusal.rule(Message("match.forbidden"))) {
                try await at.house.list(at.participant, on: id, .hand, because: "Leert snel.", as: coach)
            }
        }
    }

    @Test func `what somebody's body is not up to is for the coach to judge: a workplace can be adapted`() async throws
    {
        let id = try await at.vacancy(demands: [.lifting])
        try await at.note(MatchingWorld.basics + [.words(.unfit, [PhysicalDemand.lifting])])
        let choice = try #require(try await choice(id))
        #expect(choice.isNotSuitable && choice.limits == .allowed)
        try await propose(id)
    }

    @Test func `a limit that can't be held against a vacancy is told to who guides the person, and to nobody else`()
        async throws
    {
        let id = try await at.vacancy(times: [])
        try await at.note(MatchingWorld.basics + [.words(.forbiddenTimes, [WorkingTime.night])])
        #expect(try await choice(id)?.limits == .unsure)
        func candidates(_ actor: Actor) async throws -> [LimitVerdict] {
            try await at.house.candidates(of: id, as: actor).candidates.map(\.limits)
        }
        #expect(try await candidates(coach) == [.unsure])
        #expect(try await candidates(at.world.otherCoach.actor) == [.allowed])
        try await propose(id)
    }

    @Test func `a limit that came since keeps the house from going further, and nobody from stopping`() async throws {
        let world = try await IntroductionWorld()
        func note(_ statements: [ProfileStatement]) async throws {
            let sheet = try await world.on().profileSheet(of: world.person, as: world.coach)
            let profile = NewProfile(
                statements: statements,
                removedBecause: "",
                observer: Observer(name: "Coach", party: .coach),
                evidence: .declared,
                day: IntroductionWorld.start,
                version: sheet.version
            )
            try await world.on().noteProfile(profile, of: world.person, as: world.coach)
        }
        func view(_ id: ID<Introduction>) async throws -> IntroductionView {
            try await world.on().introduction(id, of: world.person, as: world.coach)
        }
        let refusal = Refusal.rule(Message("match.forbidden"))
        let limit = ProfileStatement.words(.forbiddenPlaces, ["9000"])
        let proposed = try await world.propose()
        let withdrawn = try await world.propose(for: world.otherVacancy)
        try await world.house(.withdraw, withdrawn, because: .notedByMistake)
        #expect(try await view(proposed).acts.contains(.show))
        try await note([limit])
        #expect(try await view(proposed).limits == .forbidden)
        let acts = try await view(proposed).acts
        #expect(!acts.contains(.show) && acts.contains(.withdraw))
        await #expect(throws: refusal) { try await world.house(.show, proposed) }
        await #expect(throws: refusal) { try await world.house(.restore, withdrawn) }
        try await note([ProfileStatement(.forbiddenPlaces, text: "")])
        #expect(try await view(proposed).limits == .allowed)
        try await world.house(.show, proposed)
        try await world.answer(.invite, proposed)
        try await note([limit])
        #expect(try await !view(proposed).acts.contains(.reveal))
        await #expect(throws: refusal) { try await world.reveal(proposed) }
        #expect(try await world.stored(proposed).state == .invited)
        try await world.house(.withdraw, proposed, because: .wayChanged)
        #expect(try await view(proposed).introduction.state == .withdrawn)
    }
}
