import Domain
import Testing

/// Nine moments for each party: after 1, 2, 4 and 6 weeks and after 2 to 6 months (A12).
struct AftercareTests {
    @Test(arguments: [
        // Everything in weeks falls on a Saturday; 31 May is a Sunday.
        (
            "2026-01-31",
            [
                "2026-02-09", "2026-02-16", "2026-03-02", "2026-03-16", "2026-03-31", "2026-04-30", "2026-06-01",
                "2026-06-30", "2026-07-31",
            ]
        ),
        // Two months after 31 December is 28 February, a Saturday.
        (
            "2025-12-31",
            [
                "2026-01-07", "2026-01-14", "2026-01-28", "2026-02-11", "2026-03-02", "2026-03-31", "2026-04-30",
                "2026-06-01", "2026-06-30",
            ]
        ),
        // In a leap year it is 29 February.
        (
            "2023-12-31",
            [
                "2024-01-08", "2024-01-15", "2024-01-29", "2024-02-12", "2024-02-29", "2024-04-02", "2024-04-30",
                "2024-05-31", "2024-07-01",
            ]
        ),
        // Easter Monday, a Saturday, a Sunday.
        (
            "2026-03-09",
            [
                "2026-03-16", "2026-03-23", "2026-04-07", "2026-04-20", "2026-05-11", "2026-06-09", "2026-07-09",
                "2026-08-10", "2026-09-09",
            ]
        ),
        // Christmas and New Year, both on a Friday.
        (
            "2026-12-18",
            [
                "2026-12-28", "2027-01-04", "2027-01-15", "2027-01-29", "2027-02-18", "2027-03-18", "2027-04-19",
                "2027-05-18", "2027-06-18",
            ]
        ),
    ])
    func `nine moments for employee and employer, each on its working day`(start: String, days: [String]) throws {
        let world = try AftercareWorld(start, startedOn: start)
        #expect(world.open(.employee) == days)
        #expect(world.open(.employer) == days)
        #expect(world.items.count == 18)
        #expect(Set(world.items.map(\.id)).count == 18)
    }

    @Test func `where the rule says so a moment stays on a rest day`() throws {
        let cadence = SomeProgramme.cadence(.employee, movesToWorkingDay: false)
        let world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31", cadences: [cadence])
        #expect(world.open().prefix(4) == ["2026-02-07", "2026-02-14", "2026-02-28", "2026-03-14"])
        #expect(world.open().contains("2026-05-31"))
    }

    @Test func `every moment knows the rule, the start and the version it comes from`() throws {
        let world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        let rules = world.items(.employer).map(\.provenance.rule)
        let offsets = ["week-1", "week-2", "week-4", "week-6", "month-2", "month-3", "month-4", "month-5", "month-6"]
        #expect(rules == offsets.map { "after-employer.\($0)" })
        #expect(
            world.items.allSatisfy {
                $0.provenance.anchor == .placementStarted && $0.provenance.anchorDay.iso == "2026-01-31"
            }
        )
        #expect(world.items.allSatisfy { $0.provenance.programmeVersion == SomeProgramme.version })
    }

    @Test func `a justice assistant has moments only where there is one`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        #expect(world.items(.justiceAssistant).isEmpty)
        world.parties = [.justiceAssistant, .psd]
        #expect(world.replan().new.count == 9)
        #expect(world.open(.justiceAssistant) == world.open(.employee))
        world.parties = [.psd]
        world.replan()
        #expect(world.open(.justiceAssistant).isEmpty && world.dropped(.partyLeft).count == 9)
        #expect(world.open(.employee).count == 9)
        // Another one comes: what lies ahead is due again.
        world.parties = [.justiceAssistant]
        world.go(to: try day("2026-03-20"))
        #expect(world.open(.justiceAssistant).first == "2026-03-31" && world.open(.justiceAssistant).count == 5)
    }

    @Test func `planning again changes nothing`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        #expect(world.changes().isEmpty)
        world.today = try day("2026-06-15")
        #expect(world.changes().isEmpty)
    }

    @Test func `what had gone by when the start was noted is written down once, as no longer needed`() throws {
        var world = try AftercareWorld("2026-03-02", startedOn: "2026-01-31")
        #expect(world.items().map(\.state) == [.dropped, .dropped] + Array(repeating: .open, count: 7))
        #expect(world.dropped(.beforeNoting).count == 4)
        #expect(world.dropped(.beforeNoting).allSatisfy { $0.settledOn?.iso == "2026-03-02" })
        // What is due today is still to be done.
        #expect(world.open().first == "2026-03-02")
        #expect(world.replan().isEmpty)
    }

    @Test func `when a job ends its open moments are no longer needed`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        var first = try #require(world.items().first)
        (first.state, first.settledOn) = (.done, try day("2026-02-09"))
        world.update(first)
        world.placements = [placement("job", try day("2026-01-31"), end: try day("2026-02-12"))]
        world.go(to: try day("2026-02-12"))
        #expect(world.dropped(.jobEnded).count == 17 && world.open().isEmpty)
        #expect(world.items().first == first)
        #expect(world.dropped(.jobEnded).allSatisfy { $0.settledOn?.iso == "2026-02-12" })
    }

    @Test func `when another job follows the moments begin anew with it`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        world.placements = [
            placement("job", try day("2026-01-31"), end: try day("2026-02-15")),
            placement("next", try day("2026-02-16"), previous: "job"),
        ]
        world.go(to: try day("2026-02-16"))
        #expect(world.dropped(.jobChanged).count == 18)
        #expect(world.open(of: "next").first == "2026-02-23" && world.open(of: "next").count == 9)
        #expect(world.open(.employer, of: "next").last == "2026-08-17")
    }

    @Test func `what was missed before the job ended stays missed`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        world.placements = [placement("job", try day("2026-01-31"), end: try day("2026-03-01"))]
        world.go(to: try day("2026-03-01"))
        // 9 February and two weeks went by; 16 February did not yet.
        #expect(world.items().map(\.state) == [.missed] + Array(repeating: .dropped, count: 8))
        #expect(world.items().first?.reason == nil)
    }

    @Test func `a moment after the end of a job was not missed, however late the end is noted`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        world.placements = [placement("job", try day("2026-01-31"), end: try day("2026-02-12"))]
        world.go(to: try day("2026-03-20"))
        // 16 February and 2 March came when there was no job any more.
        #expect(world.items().dropFirst().allSatisfy { $0.dropReason == .jobEnded })
    }

    @Test func `nothing is due any more of a closed trajectory, and what lies ahead is again once it opens`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        world.isClosed = true
        world.go(to: try day("2026-02-12"))
        #expect(world.dropped(.closed).count == 18 && world.items.allSatisfy { $0.state != .open })
        world.isClosed = false
        world.go(to: try day("2026-03-10"))
        #expect(world.open().first == "2026-03-16" && world.open().count == 6)
        #expect(world.items.count == 30)
    }

    @Test func `a pause moves what lies after its beginning, then rest days count`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        world.pauses = [try pause("2026-02-10", until: "2026-02-24")]
        world.go(to: try day("2026-02-10"))
        // 9 February was before it; 14 February and two weeks is a Saturday.
        #expect(world.open().prefix(5) == ["2026-02-09", "2026-03-02", "2026-03-16", "2026-03-30", "2026-04-14"])
        #expect(world.changes().isEmpty)
    }

    @Test func `what a shorter pause puts in the past is due on the first working day from today on`() throws {
        var world = try AftercareWorld("2026-02-02", startedOn: "2026-01-31")
        world.pauses = [try pause("2026-02-02", until: "2026-03-30")]
        world.replan()
        // 7 February and eight weeks is the Saturday before Easter.
        #expect(world.open().first == "2026-04-07")
        world.pauses = [try pause("2026-02-02", until: "2026-03-01", hasEnded: true)]
        world.go(to: try day("2026-03-21"))
        #expect(world.open().prefix(3) == ["2026-03-23", "2026-03-23", "2026-03-27"])
    }

    @Test func `a day chosen by hand stands until a later pause moves it`() throws {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        var item = try #require(world.items().first)
        let saturday = try day("2026-02-21")
        item.moved = MovedDay(from: item.due, to: saturday, by: "Nele", pausesKnown: 0)
        item.due = saturday
        world.update(item)
        #expect(world.changes().isEmpty)
        world.pauses = [try pause("2026-02-16", until: "2026-02-23")]
        world.go(to: try day("2026-02-16"))
        #expect(world.items().first?.due.iso == "2026-03-02")
    }
}

struct AftercareStandingTests {
    private func standing(
        _ today: String,
        _ pauses: [Pause] = [],
        due: String = "2026-02-09"
    ) throws -> AftercareStanding {
        var world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        world.pauses = pauses
        var item = try #require(world.items().first)
        item.due = try day(due)
        return world.aftercare.standing(of: item, on: try day(today))
    }

    @Test(arguments: [
        ("2026-02-08", AftercareStanding.ahead), ("2026-02-09", .today), ("2026-02-10", .late), ("2026-02-23", .late),
        ("2026-02-24", .missed), ("2026-06-01", .missed),
    ])
    func `a moment is late the day after, and missed when two weeks more went by`(
        today: String,
        stands: AftercareStanding
    ) throws {
        #expect(try standing(today) == stands)
    }

    @Test func `while the clock stands still nothing that lies in the pause is late or missed`() throws {
        let running = try pause("2026-02-05", until: nil)
        #expect(try standing("2026-04-01", [running]) == .today)
        // What was overdue before goes on being missed.
        let later = try pause("2026-02-12", until: nil)
        #expect(try standing("2026-04-01", [later]) == .late)
        #expect(try standing("2026-04-01", [later], due: "2026-01-20") == .missed)
    }

    @Test func `what is settled stands as it was settled`() throws {
        let world = try AftercareWorld("2026-01-31", startedOn: "2026-01-31")
        for (state, stands) in [
            (DueContactState.done, AftercareStanding.done), (.missed, .missed), (.dropped, .dropped),
        ] {
            var item = try #require(world.items().first)
            item.state = state
            #expect(world.aftercare.standing(of: item, on: try day("2026-06-01")) == stands)
            #expect(!world.aftercare.isMissed(item, on: try day("2026-06-01")))
        }
    }
}
