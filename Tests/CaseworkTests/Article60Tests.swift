import Casework
import Domain
import Testing

/// The way through the shipped definition of the welfare centre: the end of art. 60 that is known from its first day (C6),
/// and the last phase that begins by itself (C7).
struct Article60Tests {
    private let house: Article60World

    init() async throws { house = try await Article60World() }

    private func end(of participant: ID<Participant>, on day: Day) async throws -> RuleEnd? {
        let file = try await house.file(participant, on: day)
        return file.programme.ruleEnds(over: file.way.chain.placements, born: file.participant.birthDay).first
    }

    private func isWarned(on day: Day) async throws -> Bool {
        let today = try await house.world.on(day).coachToday(as: house.coach)
        return (today.due + today.late).contains { if case .ruleEnds = $0.kind { true } else { false } }
    }

    @Test(arguments: [
        ("1990-03-01", "2026-02-27", 312), ("1990-02-27", "2026-02-27", 468), ("1970-01-01", "2026-02-28", 624),
        ("1970-01-01", "2026-03-01", 312),
    ])
    func
        `the end is known from the first day, told in time, and the last phase begins by itself thirteen weeks before it`(
            born: String,
            from: String,
            days: Int
        ) async throws
    {
        let first = try Day(iso: from)
        let (participant, _) = try await house.working(born: born, from: first)
        let known = try #require(try await end(of: participant, on: first))
        #expect(known.band.days == days && known.end == first.adding(days: days / 6 * 7))
        let begins = known.end.adding(weeks: -13)
        #expect(try await house.world.on(begins.adding(days: -1)).startDuePhases(as: .machine) == 0)
        #expect(try await !isWarned(on: begins.adding(days: -1)))
        #expect(try await house.world.on(begins).startDuePhases(as: .machine) == 1)
        #expect(try await house.world.on(begins).startDuePhases(as: .machine) == 0, "once")
        #expect(try await isWarned(on: begins))
        let way = try await house.file(participant, on: begins).progress.way
        #expect(way.present?.phase == "einde-art60" && way.present?.from == begins)
        #expect(try await house.file(participant, on: begins).way.steps.map(\.code).contains("blijven"))
    }

    @Test func `a pause stops guidance and not the days of art. 60`() async throws {
        let first = try Day(iso: "2026-03-02")
        let (participant, _) = try await house.working(born: "1990-01-01", from: first)
        let known = try #require(try await end(of: participant, on: first))
        try await house.world.on(first.adding(days: 40)).startPause(
            NewPause(reason: "ziekte", from: first.adding(days: 40), until: first.adding(days: 100), explanation: ""),
            of: participant,
            as: house.coach
        )
        #expect(try await end(of: participant, on: first.adding(days: 50))?.end == known.end)
        #expect(try await house.world.on(known.end.adding(weeks: -13)).startDuePhases(as: .machine) == 1)
    }

    @Test func `another start moves the end, and places that follow one another count together`() async throws {
        let first = try Day(iso: "2026-03-02")
        let (participant, placement) = try await house.working(born: "1990-01-01", from: first)
        let last = first.adding(days: 181)
        let version = try await house.file(participant, on: last).way.chain.last?.version ?? 0
        try await house.world.on(last).endPlacement(
            placement,
            of: participant,
            version: version,
            on: last,
            reason: .mutual,
            as: house.coach
        )
        #expect(try await end(of: participant, on: last) == nil, "nobody works")
        let again = first.adding(days: 200)
        try await house.start(participant, on: again, after: placement)
        let known = try #require(try await end(of: participant, on: again))
        #expect(known.start == first && known.earlierDays == 156 && known.end == again.adding(weeks: 26))
    }
}
