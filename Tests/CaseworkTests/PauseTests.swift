import Casework
import Domain
import Storage
import Testing

/// Week 1 begins on Monday 30 November 2026. The clock stops on Monday 7 December, the first day of week 2.
struct PauseTests {
    static let from = ReferralWorld.start.adding(days: 7)

    static func illness(_ from: Day = Self.from, until: Day? = nil, reason: String = "ziekte") -> NewPause {
        NewPause(reason: reason, from: from, until: until, explanation: " Ligt in het ziekenhuis. ")
    }

    private func dues(_ world: ReferralWorld, _ participant: ID<Participant>) async throws -> [String] {
        try await world.view(participant).steps.map(\.due.iso)
    }

    static func pause(_ world: ReferralWorld, _ participant: ID<Participant>) async throws -> Pause {
        try #require(try await world.view(participant).pauses.last)
    }

    @Test func `a pause moves the open steps by its length, and is written in the history`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let until = Self.from.adding(days: 14)
        let id = try await world.on(Self.from).startPause(
            Self.illness(until: until),
            of: participant,
            as: world.coach.actor
        )
        let stored = try await Self.pause(world, participant)
        #expect(stored.id == id && stored.from == Self.from && stored.until == until && !stored.hasEnded)
        #expect(stored.notedOn == Self.from && stored.explanation == "Ligt in het ziekenhuis.")
        // The screening is done and stays; everything else is two weeks later.
        #expect(
            try await dues(world, participant) == [
                "2026-12-06", "2026-12-27", "2027-01-03", "2027-01-10", "2027-01-24", "2027-02-07", "2027-02-21",
                "2027-03-07",
            ]
        )
        let event = try #require(try await world.events(.pauseStarted, of: participant).first)
        #expect(event.day == Self.from && event.code == "ziekte" && event.subject == id.rawValue)
        #expect(try await world.events(.pauseEnded, of: participant).isEmpty)
        #expect(try await world.audited("start pause", about: participant, by: world.coach) == 1)
    }

    @Test func `a pause of which nobody knows the end moves the steps once it ends`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let before = try await dues(world, participant)
        try await world.on(Self.from).startPause(Self.illness(), of: participant, as: world.coach.actor)
        #expect(try await dues(world, participant) == before)
        // While it runs, nothing that lies in it is late.
        let later = Self.from.adding(days: 13)
        let view = try await world.view(participant, on: later)
        #expect(view.runningPause != nil && !view.steps.contains(where: view.isLate))
        let running = try await Self.pause(world, participant)
        try await world.on(later).endPause(
            running.id,
            of: participant,
            version: running.version,
            on: later,
            as: world.coordinator.actor
        )
        #expect(try await dues(world, participant)[1...3] == ["2026-12-26", "2027-01-02", "2027-01-09"])
        let ended = try await Self.pause(world, participant)
        #expect(ended.hasEnded && ended.until == later && ended.version == running.version + 1)
        let event = try #require(try await world.events(.pauseEnded, of: participant).first)
        #expect(event.day == later && event.subject == running.id.rawValue && event.code == "ziekte")
        #expect(try await world.audited("end pause", about: participant, by: world.coordinator) == 1)
    }

    @Test func `a pause that ends earlier than expected gives the days back, but never days that went by`() async throws
    {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        try await world.on(Self.from).startPause(
            Self.illness(until: Self.from.adding(days: 28)),
            of: participant,
            as: world.coach.actor
        )
        #expect(try await dues(world, participant)[1] == "2027-01-10")
        let today = Self.from.adding(days: 20)
        let running = try await Self.pause(world, participant)
        try await world.on(today).endPause(
            running.id,
            of: participant,
            version: running.version,
            on: Self.from.adding(days: 7),
            as: world.coach.actor
        )
        // 13 December and a week is 20 December: that has gone by, so it is due today, 27 December.
        #expect(try await dues(world, participant)[1...3] == ["2026-12-27", "2026-12-27", "2027-01-03"])
        #expect(
            try await world.view(participant, on: today).steps.allSatisfy {
                !$0.isLate(on: today, clock: PausedClock([]))
            }
        )
    }

    @Test func `another expected end moves the steps again, and unknown gives the days of the rule`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        try await world.on(Self.from).startPause(
            Self.illness(until: Self.from.adding(days: 7)),
            of: participant,
            as: world.coach.actor
        )
        let house = world.on(Self.from.adding(days: 1))
        for (days, due) in [(21, "2027-01-03"), (3, "2026-12-16"), (nil, "2026-12-13")] as [(Int?, String)] {
            let running = try await Self.pause(world, participant)
            try await house.expectEnd(
                ofPause: running.id,
                of: participant,
                version: running.version,
                on: days.map { Self.from.adding(days: $0) },
                as: world.coach.actor
            )
            #expect(try await dues(world, participant)[1] == due)
        }
        #expect(try await world.audited("change pause", about: participant, by: world.coach) == 3)
        let running = try await Self.pause(world, participant)
        for day in [Self.from, Self.from.adding(days: 1), Self.from.adding(days: 3661)] {
            try await world.refuses(fields: ["until"], about: participant) {
                try await house.expectEnd(
                    ofPause: running.id,
                    of: participant,
                    version: running.version,
                    on: day,
                    as: world.coach.actor
                )
            }
        }
    }

    @Test func `a pause that is over is noted whole, and what was overdue by then stays overdue`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let today = ReferralWorld.start.adding(days: 18)  // 18 December
        try await world.on(today).startPause(
            Self.illness(until: Self.from.adding(days: 7)),
            of: participant,
            as: world.coach.actor
        )
        let stored = try await Self.pause(world, participant)
        #expect(stored.hasEnded && stored.notedOn == today)
        #expect(try await dues(world, participant)[1...2] == ["2026-12-13", "2026-12-27"])
        let (started, ended) = (
            try await world.events(.pauseStarted, of: participant), try await world.events(.pauseEnded, of: participant)
        )
        #expect(started.map(\.day) == [Self.from] && ended.map(\.day) == [Self.from.adding(days: 7)])
    }

    @Test func `a pause that is to come ends without having been`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let before = try await dues(world, participant)
        let house = world.on(ReferralWorld.start)
        try await house.startPause(
            Self.illness(until: Self.from.adding(days: 14)),
            of: participant,
            as: world.coach.actor
        )
        #expect(try await world.view(participant).runningPause == nil)
        let planned = try await Self.pause(world, participant)
        try await house.endPause(
            planned.id,
            of: participant,
            version: planned.version,
            on: Self.from,
            as: world.coach.actor
        )
        #expect(try await dues(world, participant) == before)
    }
}
