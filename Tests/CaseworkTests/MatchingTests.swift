import Casework
import Domain
import Storage
import TestHouse
import Testing

/// Matches from what the house knows (D2, F4): who sees which, what is logged, and what changes when the house changes.
struct MatchingTests {
    private let at: MatchingWorld
    private var world: ReferralWorld { at.world }
    private var house: Casework { at.house }
    private var participant: ID<Participant> { at.participant }

    init() async throws { at = try await MatchingWorld() }

    @Test func `a vacancy that fits is found and its parts add up`() async throws {
        let id = try await at.vacancy()
        #expect(try await house.matches(of: participant, as: world.coach.actor).folded.gaps == [.noOrigin])
        try await at.note(MatchingWorld.basics)
        let found = try await house.matches(of: participant, as: world.coach.actor)
        #expect(found.matches.map(\.vacancy.id) == [id] && found.open == 1)
        let reasons = try #require(found.matches.first?.match.reasons)
        #expect(
            reasons.parts.map(\.part) == MatchPart.allCases && reasons.parts.map(\.points).reduce(0, +) == reasons.score
        )
        #expect(
            reasons.shared.map(\.competence) == ["orders-verzamelen"] && reasons.target?.occupation == "orderpicker"
        )
        #expect(reasons.target?.equalDigits == 4)
    }

    @Test func `experience that is asked counts by the months in the same group, and is told with what counted`()
        async throws
    {
        let id = try await at.vacancy(experience: 12)
        try await at.note(MatchingWorld.basics)
        func reasons() async throws -> MatchReasons {
            let found = try await house.match(of: participant, with: [id], as: world.coach.actor)
            return try #require(found.matches.first?.match.reasons)
        }
        func points(_ reasons: MatchReasons) -> Int? { reasons.parts.first { $0.part == .experience }?.points }
        // It keeps nobody away.
        let without = try await reasons()
        #expect(points(without) == 0 && without.experienceAsked == 12 && without.experience == nil)
        try await at.note([.experience("orderpicker", months: 9)])
        let counted = try await reasons()
        #expect(points(counted) == 7500)
        #expect(counted.experience == .init(occupations: ["orderpicker"], months: 9, equalDigits: 4))
        let listed = try await house.matches(of: participant, as: world.coach.actor).matches.first?.match.reasons
        #expect(listed == counted)
    }

    @Test func `what changed in the house is seen at once, whoever changed it`() async throws {
        try await at.note(MatchingWorld.basics)
        #expect(try await house.matches(of: participant, as: world.coach.actor).matches.isEmpty)
        let id = try await at.vacancy()
        #expect(try await house.matches(of: participant, as: world.coach.actor).matches.count == 1)
        // Another server writes in the same database.
        let other = Casework(database: world.database, clock: house.clock)
        let facts = try await other.vacancy(id, as: world.coach.actor).vacancy.facts
        var night = facts
        night.times = [.night]
        let version = try await other.vacancy(id, as: world.coach.actor).vacancy.version
        try await other.changeVacancy(id, version: version, night, as: world.coordinator.actor)
        #expect(try await house.matches(of: participant, as: world.coach.actor).matches.isEmpty)
        let candidates = try await house.candidates(of: id, as: world.coach.actor).candidates
        #expect(candidates.isEmpty)
        try await at.note([.words(.times, [WorkingTime.night])])
        #expect(try await house.candidates(of: id, as: world.coach.actor).candidates.count == 1)
    }

    @Test func `why not says what fails, and hides why something is not suitable`() async throws {
        let id = try await at.vacancy(times: [.night], licences: [.b])
        try await at.note(MatchingWorld.basics)
        let open = try await house.match(of: participant, with: [id], as: world.coach.actor)
        #expect(open.matches.first?.match == .notEligible([.licence(.b), .time(.night)]))
        try await at.note([
            .words(.licences, [Licence.am, .b]), .words(.times, [WorkingTime.night]),
            .words(.forbiddenTimes, [WorkingTime.night]),
        ])
        let shut = try await house.match(of: participant, with: [id], as: world.coach.actor)
        #expect(shut.matches.first?.match == .notEligible([.notSuitable]))
        #expect(try await house.matches(of: participant, as: world.coach.actor).matches.isEmpty)
        #expect(try await house.candidates(of: id, as: world.coordinator.actor).candidates.isEmpty)
        #expect(try await house.openings(of: participant, as: world.coach.actor).openings.isEmpty)
    }

    @Test func `one change that opens a vacancy is told`() async throws {
        let id = try await at.vacancy(licences: [.b])
        try await at.note(MatchingWorld.basics)
        let openings = try await house.openings(of: participant, as: world.coach.actor).openings
        #expect(openings.map(\.step) == [.licence(.b)] && openings.first?.best.map(\.vacancy.id) == [id])
        #expect(openings.first?.rest == 0)
    }

    @Test func `of many vacancies that one change opens the best stand there, and how many more`() async throws {
        for number in 1...matchListLength + 3 { _ = try await at.vacancy("N\(number)", licences: [.b]) }
        try await at.note(MatchingWorld.basics)
        let opening = try #require(
            try await house.openings(of: participant, as: world.coach.actor).openings.first
        )
        #expect(opening.count == matchListLength + 3 && opening.best.count == matchListLength && opening.rest == 3)
    }

    @Test func `who is put forward sees a short list, what fits best first, and narrows it by typing`() async throws {
        try await at.note(MatchingWorld.basics)
        var nights: [ID<Vacancy>] = []
        for number in 1...FoundVacancies.most + 1 {
            nights.append(try await at.vacancy("N\(number)", times: [.night]))
        }
        let fits = try await at.vacancy("P")
        func choices(_ text: String = "", keeping chosen: ID<Vacancy>? = nil) async throws -> IntroductionChoices {
            try await house.introductionChoices(
                of: participant,
                answering: text,
                keeping: chosen,
                as: world.coach.actor
            )
        }
        let all = try await choices()
        #expect(all.vacancies.count == FoundVacancies.most && all.hasMore)
        #expect(all.vacancies.first?.vacancy.id == fits && all.vacancies.first?.score != nil)
        let last = try #require(nights.last)
        #expect(!all.vacancies.contains { $0.vacancy.id == last })
        #expect(try await choices(keeping: last).vacancies.contains { $0.vacancy.id == last })
        let typed = try await choices("n\(nights.count)", keeping: fits)
        #expect(typed.vacancies.map(\.vacancy.id) == [last] && typed.vacancies.first?.score == nil && !typed.hasMore)
        _ = try await house.proposeIntroduction(
            NewIntroduction(vacancy: fits, pitch: "Werkt nauwkeurig."),
            of: participant,
            as: world.coach.actor
        )
        for text in ["", "orderpicker p"] {
            #expect(try await !choices(text, keeping: fits).vacancies.contains { $0.vacancy.id == fits })
        }
    }

    @Test func `candidates are blind, and only who may open the file gets the way to it`() async throws {
        let (first, second) = (try await at.vacancy("1"), try await at.vacancy("2"))
        try await at.note(MatchingWorld.basics)
        let own = try #require(try await house.candidates(of: first, as: world.coach.actor).candidates.first)
        let foreign = try #require(try await house.candidates(of: first, as: world.otherCoach.actor).candidates.first)
        #expect(own.participant == participant && foreign.participant == nil && own.card == foreign.card)
        #expect(own.reference == foreign.reference && !own.hidden.isEmpty)
        let elsewhere = try #require(try await house.candidates(of: second, as: world.coach.actor).candidates.first)
        #expect(elsewhere.reference != own.reference)
    }

    @Test func `somebody else's participant is not found, and nobody but guides and coordinators sees candidates`()
        async throws
    {
        let id = try await at.vacancy()
        try await at.note(MatchingWorld.basics)
        await #expect(throws: Refusal.notFound) { try await house.matches(of: participant, as: world.otherCoach.actor) }
        await #expect(throws: Refusal.notFound) {
            try await house.match(of: participant, with: [id], as: world.otherCoach.actor)
        }
        await #expect(throws: Refusal.notFound) {
            try await house.openings(of: participant, as: world.otherCoach.actor)
        }
        await #expect(throws: Refusal.notFound) {
            try await house.profileSheet(of: participant, as: world.otherCoach.actor)
        }
        await #expect(throws: Refusal.notFound) { try await house.candidates(of: id, as: world.referrer.actor) }
        await #expect(throws: Refusal.notFound) { try await house.ownMatches(as: world.coach.actor) }
        await #expect(throws: Refusal.notFound) { try await house.matchRun(as: world.referrer.actor) }
    }

    @Test func `every look leaves a line`() async throws {
        let id = try await at.vacancy()
        try await at.note(MatchingWorld.basics)
        _ = try await house.matches(of: participant, as: world.coach.actor)
        _ = try await house.openings(of: participant, as: world.coach.actor)
        _ = try await house.candidates(of: id, as: world.coordinator.actor)
        let lines = try await world.audit(of: participant)
        for detail in ["matches", "what would open", "note profile"] { #expect(lines.contains { $0.detail == detail }) }
        let listed = try await world.database.read { tx in
            try tx.rows("SELECT detail FROM audit_lines WHERE action = \(Action.readCandidates.rawValue)")
                .map { try $0("detail", as: String.self) }
        }
        #expect(listed.contains { $0.contains(participant.rawValue) })
    }

    @Test func `what did not change is not noted again, and a form that was overtaken is refused`() async throws {
        try await at.note(MatchingWorld.basics)
        let before = try await world.stored(participant).findings.count
        try await at.note(MatchingWorld.basics)
        #expect(try await world.stored(participant).findings.count == before)
        await #expect(throws: Refusal.stale) { try await at.note([.words(.targets, ["kok"])], version: 1) }
    }

    @Test func `a coordinator does not write what is health`() async throws {
        await #expect(throws: Refusal.notFound) {
            try await at.note([.words(.unfit, [PhysicalDemand.heights])], as: world.coordinator)
        }
    }

    @Test func `who somebody is changes nothing about what is found`() async throws {
        let id = try await at.vacancy()
        try await at.note(MatchingWorld.basics)
        let before = try await house.match(of: participant, with: [id], as: world.coach.actor).matches.first?.match
        let card = try await house.profileSheet(of: participant, as: world.coach.actor).folded.card
        let person = participant
        try await world.database.write { tx in
            var changed = try #require(try ParticipantTable.find(person, in: tx))
            changed.name = PersonName(given: "Xi", family: "Q")
            changed.birthDay = Day(number: 0)
            changed.sex = .female
            changed.nationality = "Elders"
            _ = try ParticipantTable.update(changed, in: tx)
        }
        #expect(
            try await house.match(of: participant, with: [id], as: world.coach.actor).matches.first?.match == before
        )
        #expect(try await house.profileSheet(of: participant, as: world.coach.actor).folded.card == card)
    }
}
