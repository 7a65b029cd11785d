import Domain
import Testing

struct SimulationTests {
    private func programme(
        _ entry: EntryRules = EntryRules(mode: .rolling),
        _ change: (inout Programme) -> Void = { _ in }
    ) -> Programme {
        var programme = SomeProgramme.programme()
        programme.entry = entry
        change(&programme)
        return programme
    }

    private func run(
        _ programme: Programme,
        _ change: (inout SimulationSettings) -> Void = { _ in }
    ) -> SimulationResult {
        var settings = SimulationSettings(of: programme)
        change(&settings)
        return Simulation.run(programme, settings)
    }

    private func moments(_ places: Int?) -> EntryRules {
        var entry = EntryRules(mode: .entryMoments)
        (entry.places, entry.momentsPerYear) = (places, 4)
        return entry
    }

    @Test func `the same seed gives the same, another seed gives something else`() {
        let programme = programme()
        #expect(run(programme) == run(programme))
        #expect(run(programme) != run(programme) { $0.seed = 2 })
    }

    @Test(arguments: EntryRules.Mode.allCases, [1, 2, 3] as [UInt64])
    func `nobody is lost and nobody is counted twice`(mode: EntryRules.Mode, seed: UInt64) {
        var entry = EntryRules(mode: mode)
        (entry.rounds, entry.quota, entry.reserve) = (4, 50, 10)
        let result = run(programme(entry)) { $0.seed = seed }
        let accepted = result.months.reduce(0) { $0 + $1.accepted }
        let gone = result.months.reduce(0) { $0 + $1.gaveUp + $1.notSelected }
        #expect(accepted == result.started + gone + result.stillWaiting)
        #expect(accepted <= result.referred)
        #expect(result.started > 0 && result.placed <= result.started && result.closed <= result.started)
        #expect(result.months.last?.waiting == result.stillWaiting)
    }

    @Test func `as many people are referred as was asked, about`() {
        let result = run(programme()) { ($0.months, $0.arrivals) = (120, 20) }
        // Two thousand four hundred on average, with a deviation of forty-nine.
        #expect((2200...2600).contains(result.referred))
        #expect(run(programme()) { $0.arrivals = 0 }.referred == 0)
    }

    @Test func `no coach guides more people than the caseload allows`() {
        let result = run(programme()) { ($0.coaches, $0.caseload, $0.arrivals) = (2, 5, 40) }
        #expect(result.months.allSatisfy { $0.guided <= 100 })
        #expect(result.months.contains { $0.guided > 60 })
        #expect(result.stillWaiting > 100)
    }

    @Test func `with a coach more as many people come and fewer wait`() {
        let few = run(programme()) { ($0.coaches, $0.caseload) = (1, 15) }
        let more = run(programme()) { ($0.coaches, $0.caseload) = (2, 15) }
        #expect(few.referred == more.referred)
        #expect(more.started > few.started && more.stillWaiting < few.stillWaiting)
    }

    @Test func `a sitting day every week lets people begin sooner than one every two weeks`() throws {
        let sitting = programme(EntryRules(mode: .sittingDays))
        let often = run(sitting) { ($0.everyWeeks, $0.coaches) = (1, 20) }
        let seldom = run(sitting) { ($0.everyWeeks, $0.coaches) = (2, 20) }
        #expect(try #require(often.waits.median) < #require(seldom.waits.median))
        let one = run(sitting) { ($0.seats, $0.coaches) = (1, 20) }
        // One seat every two weeks, for two years of 731 days at most.
        #expect(one.started <= 52)
    }

    @Test func `a group takes no more than its places, and only on its day`() {
        let result = run(programme(moments(5))) { ($0.arrivals, $0.coaches) = (40, 20) }
        // Eight moments in two years; on the first one, the first day, nobody is accepted yet.
        #expect(result.started == 35)
        #expect(result.months.allSatisfy { $0.started <= 5 })
        #expect(result.months.count { $0.started > 0 } == 7)
    }

    @Test func `the moments of an edition come back every year, before it and after it`() throws {
        var edition = EditionRule(code: "e", label: "E", site: nil, first: Day(number: 0), last: nil, places: nil)
        let settings = SimulationSettings(of: programme())
        edition.moments = [MomentRule(code: "m", day: settings.first.adding(months: 15), places: 3)]
        let result = run(programme(moments(nil)) { $0.editions = [edition] }) { ($0.months, $0.arrivals) = (36, 40) }
        let entered = result.months.indices.filter { result.months[$0].started > 0 }
        #expect(entered == [3, 15, 27] && result.started == 9)
    }

    @Test func `rounds select no more than the quota of a year, and keep only the reserve`() {
        var entry = EntryRules(mode: .selectionRounds)
        (entry.rounds, entry.quota, entry.reserve) = (4, 10, 3)
        let result = run(programme(entry)) { ($0.months, $0.arrivals, $0.coaches) = (12, 30, 20) }
        #expect(result.started == 10)
        #expect(result.months.reduce(0) { $0 + $1.notSelected } > 0)
    }

    @Test func `editions hold no more people than they have places`() throws {
        let edition = EditionRule(
            code: "e",
            label: "E",
            site: nil,
            first: Day(number: 0),
            last: nil,
            places: 7
        )
        let result = run(programme(EntryRules(mode: .rolling)) { $0.editions = [edition] }) { $0.arrivals = 40 }
        #expect(result.months.allSatisfy { $0.guided <= 70 })
    }

    @Test func `sessions are counted as talks or as groups that everybody fits in`() {
        let talk = SessionRule(
            code: "t",
            label: "T",
            kind: .coaching,
            setting: .oneToOne,
            length: .minutes(60),
            planned: 4,
            required: 4
        )
        var group = SessionRule(
            code: "g",
            label: "G",
            kind: .club,
            setting: .group,
            length: .halfDays(1),
            planned: 4,
            required: 2
        )
        group.places = 1000
        let result = run(programme(EntryRules(mode: .rolling)) { $0.sessions = [talk, group] })
        let quiet = run(programme())
        #expect(result.months.contains { $0.talks > 0 && $0.groups > 0 && $0.groups < $0.talks })
        #expect(result.months.allSatisfy { $0.groups <= 10 })
        #expect(result.busiestWeek > 0 && quiet.busiestWeek == 0)
    }

    @Test func `what is assumed changes what comes out`() {
        let nobody = run(programme()) { $0.assumptions.placedShare = 0 }
        #expect(nobody.placed == 0 && nobody.months.allSatisfy { $0.atWork == 0 })
        let everybody = run(programme()) { ($0.assumptions.placedShare, $0.assumptions.earlyStopShare) = (100, 0) }
        #expect(everybody.placed > everybody.started / 2)
        #expect(run(programme()) { $0.assumptions.acceptedShare = 0 }.started == 0)
    }

    @Test func `an indicator stands beside the pace of the part of the year that was simulated`() throws {
        let number = IndicatorRule(code: "n", label: "N", definition: "N", measure: .guidances, target: 60)
        let share = IndicatorRule(
            code: "d",
            label: "D",
            definition: "D",
            measure: .activation(ripeAfterWeeks: 12),
            target: 30
        )
        let result = run(SomeProgramme.programme(indicators: [number, share])) { $0.months = 18 }
        #expect(result.figures.map(\.code) == ["n", "d", "n", "d"])
        #expect(result.figures.map(\.pace) == [60, 300, 30, 300])
        let persons = result.figures.filter { !$0.isShare }.compactMap(\.value)
        #expect(persons.reduce(0, +) == result.started)
        let shares = result.figures.filter(\.isShare).compactMap(\.value)
        #expect(shares.allSatisfy { (0...1000).contains($0) } && !shares.isEmpty)
    }
}
