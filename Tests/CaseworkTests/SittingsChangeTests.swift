import Casework
import Domain
import Storage
import TestHouse
import Testing

struct SittingsChangeTests {
    static let monday = ReferralWorld.monday

    @Test(arguments: [SittingExceptionKind.strike, .closed, .absence])
    func `a day that falls out moves its talks on in their order, with reason and event, and nobody else`(
        kind: SittingExceptionKind
    ) async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 2)
        let people = try await world.people(3)
        let result = try await world.casework.cancelSittingDay(
            world.key(),
            kind: kind,
            reason: "Staking van de cipiers",
            as: world.coordinator.actor
        )
        #expect(result.moved == 2 && result.unseated == 0 && result.seated == 0)
        #expect(try await world.seats(of: people) == ["2026-12-07/1", "2026-12-14/0", "2026-12-07/0"])
        let talk = try #require(try await world.planned(people[0]))
        #expect(talk.movedFrom == Self.monday && talk.movedReason == kind.moveReason)
        #expect(try await world.events(of: talk.participant).contains(.talkMoved))
        #expect(
            try await world.audit(of: talk.participant).contains {
                $0.action == "planSittings" && $0.detail == kind.rawValue
            }
        )
        let untouched = try #require(try await world.planned(people[2]))
        #expect(try await !world.events(of: untouched.participant).contains(.talkMoved) && untouched.version == 2)
    }

    @Test func `a strike on the day itself moves the talks from tomorrow on`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1)
        let people = try await world.people(2)
        let house = world.on(Self.monday)
        try await house.cancelSittingDay(world.key(), kind: .strike, reason: "Staking", as: world.coordinator.actor)
        #expect(try await world.seats(of: people) == ["2026-12-14/0", "2026-12-07/0"])
    }

    @Test func `a moved day keeps its talks at their hours, and taken back they are where they were`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 2)
        let people = try await world.people(3)
        let before = try await world.seats(of: people)
        let wednesday = Self.monday.adding(days: 2)
        try await world.casework.moveSittingDay(
            world.key(),
            to: wednesday,
            reason: "Opleiding",
            as: world.coordinator.actor
        )
        #expect(try await world.seats(of: people) == ["2026-12-02/0", "2026-12-02/1", "2026-12-07/0"])
        let list = try await world.casework.dayLists(of: "gent", on: Self.monday, as: world.coordinator.actor)
        #expect(list.first?.gone.map(\.name.given) == ["Ruben", "Samira"])
        #expect(list.first?.sitting?.off == .moved(to: wednesday, reason: "Opleiding"))
        try await world.casework.restoreSittingDay(world.key(), as: world.coordinator.actor)
        #expect(try await world.seats(of: people) == before)
    }

    @Test func `a cancelled day that is taken back gives its seats to who waits`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1)
        try await world.end(Self.monday.adding(days: 7))
        try await world.casework.cancelSittingDay(world.key(), kind: .closed, reason: "x", as: world.coordinator.actor)
        let people = try await world.people(2)
        #expect(try await world.seats(of: people) == ["2026-12-07/0", "-"])
        let result = try await world.casework.restoreSittingDay(world.key(), as: world.coordinator.actor)
        #expect(result.seated == 1)
        #expect(try await world.seats(of: people) == ["2026-12-07/0", "2026-11-30/0"])
    }

    /// Expects that something is refused with one mistake, and nothing is stored.
    private func refused(
        _ world: ReferralWorld,
        _ field: String,
        _ key: String,
        _ act: () async throws -> Reseating
    ) async throws {
        let before = try await world.counts()
        let faults = await #expect(throws: Faults.self) { _ = try await act() }
        #expect(faults?[field]?.key == key)
        #expect(try await world.counts() == before)
        let exceptions = try await world.database.read { tx in
            try SittingExceptionTable.all(programme: "reintegratie-door-werk", in: tx)
        }
        #expect(exceptions.isEmpty)
    }

    @Test func `what can't be cancelled or moved is refused, and nothing is stored`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        _ = try await world.people(1)
        let actor = world.coordinator.actor
        let house = world.casework
        let tuesday = Self.monday.adding(days: 1)
        try await refused(world, "day", "sitting.noSittingDayNext") {
            try await house.cancelSittingDay(world.key(tuesday), kind: .strike, reason: "x", as: actor)
        }
        try await refused(world, "day", "field.past") {
            try await house.cancelSittingDay(
                world.key(ReferralWorld.today.adding(days: -1)),
                kind: .strike,
                reason: "x",
                as: actor
            )
        }
        try await refused(world, "reason", "field.required") {
            try await house.cancelSittingDay(world.key(), kind: .strike, reason: "  ", as: actor)
        }
        try await refused(world, "kind", "field.unknown") {
            try await house.cancelSittingDay(world.key(), kind: .moved, reason: "x", as: actor)
        }
        try await refused(world, "movedTo", "sitting.tooSoon") {
            try await house.moveSittingDay(world.key(), to: ReferralWorld.today, reason: "x", as: actor)
        }
        try await refused(world, "movedTo", "sitting.isHoliday") {
            try await house.moveSittingDay(world.key(), to: Day(iso: "2026-12-25"), reason: "x", as: actor)
        }
        for user in [world.coach, world.referrer] {
            await #expect(throws: Refusal.notFound) {
                try await house.cancelSittingDay(world.key(), kind: .strike, reason: "x", as: user.actor)
            }
        }
    }

    @Test func `a day is excepted once, and it is too late once its place has come`() async throws {
        let world = try await ReferralWorld()
        try await world.sits()
        let actor = world.coordinator.actor
        let wednesday = Self.monday.adding(days: 2)
        try await world.casework.moveSittingDay(world.key(), to: wednesday, reason: "x", as: actor)
        let faults = await #expect(throws: Faults.self) {
            try await world.casework.cancelSittingDay(world.key(), kind: .strike, reason: "x", as: actor)
        }
        #expect(faults?["day"]?.key == "sitting.fallsOutAlready")
        await #expect(throws: Refusal.rule(Message("sitting.tooLate"))) {
            try await world.on(wednesday).restoreSittingDay(world.key(), as: actor)
        }
        await #expect(throws: Refusal.notFound) {
            try await world.casework.restoreSittingDay(world.key(wednesday), as: actor)
        }
    }

    @Test func `a rhythm changes from a day on, and what was before stays`() async throws {
        let world = try await ReferralWorld()
        let id = try await world.sits(talks: 2)
        let people = try await world.people(4)
        let from = Self.monday.adding(days: 4)  // Fridays from 4 December on
        let house = world.on(Self.monday.adding(days: 1))
        let result = try await house.changeSittingPattern(
            id,
            version: 1,
            world.facts(talks: 1, from: from, opens: "10:00"),
            as: world.coordinator.actor
        )
        #expect(result.moved == 2)
        #expect(try await world.seats(of: people) == ["2026-11-30/0", "2026-11-30/1", "2026-12-11/0", "2026-12-18/0"])
        let patterns = try await house.patternBook(as: world.coordinator.actor).patterns
        #expect(patterns.map(\.validUntil) == [from.adding(days: -1), nil])
        let list = try await house.dayLists(of: "gent", on: Self.monday, as: world.coordinator.actor)
        #expect(list.first?.lines.map(\.time?.description) == ["09:00", "09:45"])
        let later = try world.facts(from: from)
        await #expect(throws: Refusal.stale) {
            try await house.changeSittingPattern(id, version: 1, later, as: world.coordinator.actor)
        }
    }

    @Test func `a rhythm that has not begun is changed in place`() async throws {
        let world = try await ReferralWorld()
        let id = try await world.sits(talks: 2)
        let people = try await world.people(2)
        try await world.casework.changeSittingPattern(
            id,
            version: 1,
            world.facts(talks: 1, from: Self.monday, opens: "13:00"),
            as: world.coordinator.actor
        )
        #expect(try await world.casework.patternBook(as: world.coordinator.actor).patterns.map(\.id) == [id])
        #expect(try await world.seats(of: people) == ["2026-11-30/0", "2026-12-07/0"])
        // Another hour is a move too: somebody has to be told.
        #expect(try await world.planned(people[0])?.movedReason == .pattern)
    }

    @Test func `a rhythm that ends sends its later talks away, and its own days stay`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1)
        let people = try await world.people(3)
        try await world.sits(talks: 5, from: Self.monday.adding(days: 15))
        try await world.end(Self.monday.adding(days: 6))
        #expect(try await world.seats(of: people) == ["2026-11-30/0", "2026-12-15/0", "2026-12-15/1"])
    }

    @Test func `a rhythm that can't be is refused with every mistake`() async throws {
        let world = try await ReferralWorld()
        var facts = try world.facts(talks: 0, everyWeeks: 5, from: ReferralWorld.today.adding(days: -1))
        facts.coach = world.referrer.id
        let wrong = facts
        let faults = await #expect(throws: Faults.self) {
            try await world.casework.addSittingPattern(
                prison: "nergens",
                programme: "geen",
                wrong,
                as: world.coordinator.actor
            )
        }
        #expect(
            Set(faults?.all.map(\.field) ?? []) == ["talks", "everyWeeks", "firstDay", "coach", "prison", "programme"]
        )
        let right = try world.facts()
        await #expect(throws: Refusal.notFound) {
            try await world.casework.addSittingPattern(
                prison: "gent",
                programme: world.programme,
                right,
                as: world.coach.actor
            )
        }
    }

    @Test func `nothing is seated on a holiday`() async throws {
        let world = try await ReferralWorld()
        try await world.sits(talks: 1, from: try Day(iso: "2026-12-25"))  // Fridays: Christmas, then New Year
        let people = try await world.people(2)
        #expect(try await world.seats(of: people) == ["2027-01-08/0", "2027-01-15/0"])
        let agenda = try await world.casework.agenda(.init(from: try Day(iso: "2026-12-21")), as: world.coach.actor)
        #expect(agenda.prisons.first?.days.first?.sitting.off == .holiday("Kerstmis"))
    }
}
