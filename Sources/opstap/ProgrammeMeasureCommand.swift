internal import ArgumentParser
internal import Domain
internal import Programmes
internal import Texts

/// How fast definitions are checked, planned by and simulated, for `./bench programmes`: times in microseconds, always as
/// JSON.
struct ProgrammeMeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: t("command.programmeMeasure.abstract"),
        discussion: t("command.programmeMeasure.example"),
        shouldDisplay: false
    )

    private struct Result: Encodable {
        let file: String
        let bytes: Int
        /// Medians, in microseconds: checking the text, planning one trajectory with its steps and contacts, and all months of
        /// a simulation, of two the slower.
        let check, plan, simulation: Int
        let ninetiethCheck, ninetiethPlan: Int
        /// How many steps and contacts one trajectory got.
        let planned: Int
    }

    /// With few, nearly everybody waits; with many, everybody walks through.
    private static let coachCounts = [3, 200]

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.check.files"), valueName: t("command.value.file")))
    var files: [String]

    @Option(name: .long, help: .init(t("command.matchMeasure.samples"), valueName: t("command.value.number")))
    var samples = 200

    @Option(name: .long, help: .init(t("command.programmeSimulate.arrivals"), valueName: t("command.value.number")))
    var arrivals = 500

    func run() async throws {
        guard (1..<100_001).contains(samples), SimulationSettings.arrivalBounds.contains(arrivals) else {
            throw CommandFailure.call(t("command.programmeMeasure.outOfRange"))
        }
        try printJSON(try files.map(measure))
    }

    private func measure(_ file: String) throws -> Result {
        let bytes = try contents(of: file, limit: ProgrammeFile.sizeLimit + 1)
        let programme = try soundProgramme(in: file)
        let check = times(samples) { _ = ProgrammeFile.check(bytes: bytes, file: file) }
        var planned = 0
        let plan = times(samples * 10) { planned = Self.planned(by: programme) }
        let simulation = Self.coachCounts.map { coaches in
            var settings = SimulationSettings(of: programme)
            (settings.seed, settings.months, settings.arrivals) = (1, 24, arrivals)
            settings.coaches = coaches
            let simulated = times(3) { _ = Simulation.run(programme, settings) }
            return simulated[simulated.count / 2]
        }.max()
        return Result(
            file: file,
            bytes: bytes.count,
            check: check[check.count / 2],
            plan: plan[plan.count / 2],
            simulation: simulation ?? 0,
            ninetiethCheck: check[check.count * 9 / 10],
            ninetiethPlan: plan[plan.count * 9 / 10],
            planned: planned
        )
    }

    /// One trajectory as the engine plans it when guidance begins: each step of the flow and of every phase, and each contact
    /// that counts from guidance, from its phases and from a start at work eight weeks later, with a pause in between.
    /// - Returns: how many days were reckoned.
    private static func planned(by programme: Programme) -> Int {
        let start = Day(number: 20_781)
        let pause = Pause(
            id: ID("1"),
            trajectory: ID("1"),
            reason: "",
            from: start.adding(weeks: 2),
            until: start.adding(weeks: 4),
            notedOn: start.adding(weeks: 2),
            explanation: ""
        )
        let plan = Plan(startedOn: start, pauses: [pause])
        var number = 0
        func next<Item>() -> ID<Item> {
            number += 1
            return ID("\(number)")
        }
        var count = plan.steps(of: programme, version: 1, for: ID("1"), newID: next).count
        for phase in programme.phases {
            count +=
                plan.steps(ofPhase: phase.code, from: start, in: programme, version: 1, for: ID("1"), newID: next).count
        }
        let aftercare = Aftercare(programme: programme, version: 1, pauses: [pause], holidays: holidays)
        let work = start.adding(weeks: 8)
        let situation = situation(of: programme, from: start, atWorkOn: work)
        return count + aftercare.changes(to: [], in: situation, today: work, newID: next).new.count
    }

    private static func situation(
        of programme: Programme,
        from start: Day,
        atWorkOn work: Day
    ) -> Aftercare.Situation {
        let passages = programme.phases.map { phase in
            Passage(
                id: ID(phase.code),
                trajectory: ID("1"),
                participant: ID("1"),
                phase: phase.code,
                from: start,
                decidedBy: ""
            )
        }
        let placement = Placement(
            id: ID("1"),
            trajectory: ID("1"),
            participant: ID("1"),
            previous: nil,
            form: programme.contractForms.first?.code ?? "",
            legalEmployer: "",
            workplace: "",
            jobTitle: "",
            start: work
        )
        return Aftercare.Situation(
            trajectory: ID("1"),
            startedOn: start,
            passages: passages,
            placements: [placement],
            parties: Set(Party.allCases),
            closedOn: nil
        )
    }

    /// As many rules as Belgium has: a contact moves off them.
    private static let holidays = Holidays(
        [
            Holidays.Rule.fixed(month: 1, day: 1), .easter(offset: 1), .fixed(month: 5, day: 1), .easter(offset: 39),
            .easter(offset: 50), .fixed(month: 7, day: 21), .fixed(month: 8, day: 15), .fixed(month: 11, day: 1),
            .fixed(month: 11, day: 11), .fixed(month: 12, day: 25),
        ].map { Holidays.Holiday(name: "", rule: $0, years: 2000...2099) }
    )

    /// How long it took each time, in microseconds, in rising order.
    private func times(_ count: Int, _ body: () -> Void) -> [Int] {
        (0..<count).map { _ in
            let start = ContinuousClock.now
            body()
            return Int((ContinuousClock.now - start) / .nanoseconds(1)) / 1000
        }.sorted()
    }
}
