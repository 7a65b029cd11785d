import Domain
import Testing

/// Every moment can say why it stands on its day.
struct AftercareReasonTests {
    private func world() throws -> AftercareWorld { try AftercareWorld("2026-01-31", startedOn: "2026-01-31") }

    private func reasons(_ world: AftercareWorld, _ index: Int) throws -> [Message] {
        world.aftercare.reasons(for: try #require(world.items().first { $0.index == index }))
    }

    @Test func `the first reason names the rule with its version, the second the start`() throws {
        let weeks = try reasons(try world(), 2)
        #expect(weeks.first?.key == "aftercare.why.weeks")
        #expect(
            weeks.first?.facts == ["version": "3", "cadence": "Nazorg employee", "place": "3", "of": "9", "n": "4"]
        )
        #expect(weeks.dropFirst().first == Message("aftercare.why.anchor.placementStarted", ["day": "31/01/2026"]))
        let months = try reasons(try world(), 8)
        #expect(months.first?.key == "aftercare.why.months")
        #expect(months.first?.facts["n"] == "6" && months.first?.facts["place"] == "9")
    }

    @Test func `a rest day is named`() throws {
        let world = try world()
        #expect(try reasons(world, 0).map(\.key).last == "aftercare.why.saturday")
        #expect(try reasons(world, 0).last?.facts == ["day": "07/02/2026"])
        #expect(try reasons(world, 6).last == Message("aftercare.why.sunday", ["day": "31/05/2026"]))
        // A working day needs no word.
        #expect(try reasons(world, 4).count == 2)
        let christmas = try AftercareWorld("2026-12-18", startedOn: "2026-12-18")
        let expected = Message("aftercare.why.holiday", ["day": "25/12/2026", "holiday": "Kerstmis"])
        #expect(try reasons(christmas, 0).last == expected)
    }

    @Test func `each pause that moved it is named with its days`() throws {
        var world = try world()
        world.pauses = [try pause("2026-02-10", until: "2026-02-24")]
        world.go(to: try day("2026-02-10"))
        let moved = try reasons(world, 4)
        #expect(moved.map(\.key).dropFirst(2) == ["aftercare.why.pause"])
        #expect(moved.last?.facts == ["pause": "Ziekte", "n": "14", "from": "10/02/2026", "until": "24/02/2026"])
        // The pause came after the first moment.
        #expect(try !reasons(world, 0).map(\.key).contains("aftercare.why.pause"))
        // The rest day is the one after the pause: 28 February, not 14 February.
        #expect(try reasons(world, 1).last == Message("aftercare.why.saturday", ["day": "28/02/2026"]))
    }

    @Test func `a day chosen by hand says who chose it and why, and needs no rest day`() throws {
        var world = try world()
        var item = try #require(world.items().first)
        item.moved = MovedDay(from: item.due, to: try day("2026-02-21"), by: "Nele", pausesKnown: 0)
        (item.due, item.movedReason) = (try day("2026-02-21"), "Vraagt een andere dag.")
        world.update(item)
        let moved = try reasons(world, 0)
        #expect(moved.map(\.key).dropFirst(2) == ["aftercare.why.moved"])
        #expect(
            moved.last?.facts == [
                "from": "09/02/2026", "to": "21/02/2026", "by": "Nele", "reason": "Vraagt een andere dag.",
            ]
        )
    }

    @Test func `a moment that would lie in the past says so`() throws {
        var world = try world()
        world.pauses = [try pause("2026-02-02", until: "2026-03-30")]
        world.go(to: try day("2026-02-02"))
        world.pauses = [try pause("2026-02-02", until: "2026-03-01", hasEnded: true)]
        world.go(to: try day("2026-03-20"))
        #expect(world.open().first == "2026-03-20")
        #expect(try reasons(world, 0).last == Message("aftercare.why.notInThePast", ["day": "06/03/2026"]))
    }

    @Test func `a moment of a rule that is gone still says from which version it comes`() throws {
        let world = try world()
        let other = Aftercare(
            programme: SomeProgramme.programme(cadences: []),
            version: 4,
            pauses: [],
            holidays: someHolidays
        )
        let reasons = other.reasons(for: try #require(world.items.first))
        #expect(reasons.first == Message("aftercare.why.olderRule", ["version": "3"]))
        #expect(reasons.count == 2)
    }
}
