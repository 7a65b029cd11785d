import Domain
import Testing

/// Contacts that count from something else than a start at work. Monday 5 January 2026 is the first day of guidance.
struct CadenceTests {
    private func rule(
        _ anchor: CadenceAnchor,
        phase: String? = nil,
        stops: Set<CadenceStop> = [],
        replan: Replanning = .follow
    ) -> CadenceRule {
        var rule = CadenceRule(
            code: "ritme",
            label: "Ritme",
            party: .participant,
            onlyWherePresent: false,
            anchor: anchor,
            offsets: [.weeks(2), .weeks(4), .months(2)],
            movesToWorkingDay: true,
            graceDays: 7
        )
        (rule.phase, rule.stops, rule.replan) = (phase, stops, replan)
        return rule
    }

    private func world(_ rule: CadenceRule, on today: String = "2026-01-05") throws -> AftercareWorld {
        var world = AftercareWorld(try day(today))
        world.programme = SomeProgramme.programme(cadences: [rule])
        world.startedOn = try day("2026-01-05")
        world.replan()
        return world
    }

    private func days(_ world: AftercareWorld) -> [String] { world.others.filter { $0.state == .open }.map(\.due.iso) }

    @Test func `what counts from guidance is planned once, and says why`() throws {
        var world = try world(rule(.guidanceStart))
        #expect(days(world) == ["2026-01-19", "2026-02-02", "2026-03-05"])
        world.go(to: try day("2026-01-12"))
        #expect(world.items.count == 3)
        let reasons = world.aftercare.reasons(for: world.others[0]).map(\.key)
        #expect(reasons == ["aftercare.why.weeksAfter", "aftercare.why.anchor.guidanceStarted"])
    }

    @Test func `nothing is planned in the past`() throws {
        let world = try world(rule(.guidanceStart), on: "2026-01-26")
        #expect(days(world) == ["2026-02-02", "2026-03-05"])
        #expect(world.dropped(.beforeNoting).map(\.index) == [0])
    }

    @Test func `before guidance began nothing counts from it`() throws {
        var world = try world(rule(.guidanceStart))
        world = AftercareWorld(world.today)
        world.programme = SomeProgramme.programme(cadences: [rule(.guidanceStart)])
        #expect(world.changes().isEmpty)
    }

    @Test func `each time that a phase is gone through has moments of its own, which end with it`() throws {
        var world = try world(rule(.phaseStart, phase: "zoeken", stops: [.phaseEnd]))
        #expect(world.items.isEmpty)
        world.enter("zoeken", on: world.today)
        world.replan()
        #expect(days(world) == ["2026-01-19", "2026-02-02", "2026-03-05"])
        world.today = try day("2026-01-20")
        world.enter("werken", on: world.today)
        world.replan()
        #expect(days(world).isEmpty)
        #expect(world.dropped(.phaseEnded).map(\.index) == [0, 1, 2])
        world.today = try day("2026-03-02")
        world.enter("zoeken", on: world.today)
        world.replan()
        #expect(days(world) == ["2026-03-16", "2026-03-30", "2026-05-04"], "2 May is a Saturday")
        #expect(Set(world.others.compactMap(\.passage)).count == 2)
    }

    @Test func `a phase that was passed over plans nothing`() throws {
        var world = try world(rule(.phaseStart, phase: "zoeken", stops: [.phaseEnd]))
        world.passages = [
            Passage(
                id: ID("f"),
                trajectory: ID("t"),
                participant: ID("m"),
                phase: "zoeken",
                from: world.today,
                until: world.today,
                isSkipped: true,
                decidedBy: "Nele"
            )
        ]
        #expect(world.changes().isEmpty)
    }

    @Test func `work that begins stops what the rule says, and only that`() throws {
        for (stops, left) in [(Set<CadenceStop>([.placementStart]), 0), ([], 3)] {
            var world = try world(rule(.guidanceStart, stops: stops))
            world.placements = [placement("job", try day("2026-01-12"))]
            world.go(to: try day("2026-01-12"))
            #expect(days(world).count == left)
            #expect(world.dropped(.workStarted).count == 3 - left)
            // The start was a mistake: what lies ahead is due again.
            world.placements[0].withdrawal = "vergissing"
            world.replan()
            #expect(days(world).count == 3)
        }
    }

    @Test func `work that ends stops what the rule says`() throws {
        var world = try world(rule(.guidanceStart, stops: [.placementEnd]))
        world.placements = [placement("job", try day("2026-01-12"))]
        world.replan()
        #expect(days(world).count == 3)
        world.placements[0].end = try day("2026-01-16")
        world.go(to: try day("2026-01-16"))
        #expect(world.dropped(.jobEnded).count == 3)
    }

    @Test func `what counts from the closing begins with it and falls away when it opens again`() throws {
        var world = try world(rule(.closing))
        #expect(world.items.isEmpty)
        world.isClosed = true
        world.replan()
        #expect(days(world) == ["2026-01-19", "2026-02-02", "2026-03-05"])
        world.today = try day("2026-01-12")
        world.isClosed = false
        world.replan()
        #expect(world.dropped(.reopened).count == 3)
        world.isClosed = true
        world.replan()
        #expect(days(world) == ["2026-01-26", "2026-02-09", "2026-03-12"])
    }

    @Test func `closing drops all else`() throws {
        var world = try world(rule(.guidanceStart))
        world.isClosed = true
        world.replan()
        #expect(world.dropped(.closed).count == 3)
    }

    @Test(arguments: [
        (Replanning.follow, ["2026-01-26", "2026-02-09", "2026-03-12"]),
        (.keep, ["2026-01-19", "2026-02-02", "2026-03-05"]),
    ])
    func `when the anchor moves open moments follow or stay`(replan: Replanning, expected: [String]) throws {
        var world = try world(rule(.guidanceStart, replan: replan))
        world.startedOn = try day("2026-01-12")
        world.replan()
        #expect(days(world) == expected)
        #expect(world.changes().isEmpty)
    }

    @Test func `an anchor that moves back plans nothing in the past, and what is done stays`() throws {
        var world = try world(rule(.guidanceStart), on: "2026-01-20")
        var first = world.others[1]
        (first.state, first.settledOn) = (.done, world.today)
        world.update(first)
        world.startedOn = try day("2025-12-01")
        world.replan()
        #expect(world.others[1].due == first.due)
        #expect(days(world) == ["2026-02-02"], "two months after 1 December is a Sunday")
    }

    @Test(arguments: [(Replanning.follow, "2026-01-29"), (.keep, "2026-01-19")])
    func `a pause moves what follows, and nothing that stays where it was planned`(
        replan: Replanning,
        expected: String
    ) throws {
        var world = try world(rule(.guidanceStart, replan: replan))
        world.pauses = [try pause("2026-01-10", until: "2026-01-20", notedOn: "2026-01-10")]
        world.go(to: try day("2026-01-10"))
        #expect(world.others.first?.due.iso == expected)
        let reasons = world.aftercare.reasons(for: world.others[0]).map(\.key)
        #expect(reasons.contains("aftercare.why.pause") == (replan == .follow))
    }
}
