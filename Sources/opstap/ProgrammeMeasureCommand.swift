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
        /// a simulation.
        let check, plan, simulation: Int
        let ninetiethCheck, ninetiethPlan: Int
        /// How many steps and contacts one trajectory got.
        let planned: Int
    }

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
        var settings = SimulationSettings(of: programme)
        (settings.seed, settings.months, settings.arrivals) = (1, 24, arrivals)
        let simulation = times(3) { _ = Simulation.run(programme, settings) }
        return Result(
            file: file,
            bytes: bytes.count,
            check: check[check.count / 2],
            plan: plan[plan.count / 2],
            simulation: simulation[simulation.count / 2],
            ninetiethCheck: check[check.count * 9 / 10],
            ninetiethPlan: plan[plan.count * 9 / 10],
            planned: planned
        )
    }

    /// One trajectory as the engine plans it when guidance begins: each step of the flow and of every phase, and each contact
    /// of a start at work eight weeks later, with a pause in between.
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
        let newID = { () -> ID<Step> in
            number += 1
            return ID("\(number)")
        }
        var count = plan.steps(of: programme, version: 1, for: ID("1"), newID: newID).count
        for phase in programme.phases {
            count +=
                plan.steps(
                    ofPhase: phase.code,
                    from: start,
                    in: programme,
                    version: 1,
                    for: ID("1"),
                    newID: newID
                ).count
        }
        let engine = Aftercare(programme: programme, version: 1, pauses: [pause], holidays: Holidays([]))
        var last = start
        for rule in programme.cadences {
            for index in rule.offsets.indices {
                last = max(last, engine.day(of: index, in: rule, since: start.adding(weeks: 8)))
                count += 1
            }
        }
        return last > start ? count : count + 1
    }

    /// How long it took each time, in microseconds, in rising order.
    private func times(_ count: Int, _ body: () -> Void) -> [Int] {
        (0..<count).map { _ in
            let start = ContinuousClock.now
            body()
            return Int((ContinuousClock.now - start) / .nanoseconds(1)) / 1000
        }.sorted()
    }
}
