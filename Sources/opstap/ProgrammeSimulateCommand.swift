internal import ArgumentParser
internal import Domain
internal import Texts

/// Lets a fictitious group of people walk through a definition file (F1).
struct ProgrammeSimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: t("command.programmeSimulate.abstract"),
        discussion: t("command.programmeSimulate.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.programmeSimulate.file"), valueName: t("command.value.file")))
    var file: String

    @Option(name: .long, help: .init(t("command.programmeSimulate.seed"), valueName: t("command.value.number")))
    var seed: UInt64 = 1

    @Option(name: .long, help: .init(t("command.programmeSimulate.months"), valueName: t("command.value.number")))
    var months = 24

    @Option(name: .long, help: .init(t("command.programmeSimulate.arrivals"), valueName: t("command.value.number")))
    var arrivals = 20

    @Option(name: .long, help: .init(t("command.programmeSimulate.coaches"), valueName: t("command.value.number")))
    var coaches = 3

    @Option(name: .long, help: .init(t("command.programmeSimulate.caseload"), valueName: t("command.value.number")))
    var caseload = 25

    @Option(name: .long, help: .init(t("command.programmeSimulate.everyWeeks"), valueName: t("command.value.number")))
    var everyWeeks = 2

    @Option(name: .long, help: .init(t("command.programmeSimulate.seats"), valueName: t("command.value.number")))
    var seats = 6

    func run() async throws {
        let checks = [
            ("--months", months, SimulationSettings.monthBounds),
            ("--arrivals", arrivals, SimulationSettings.arrivalBounds),
            ("--coaches", coaches, SimulationSettings.coachBounds),
            ("--caseload", caseload, SimulationSettings.caseloadBounds),
            ("--every-weeks", everyWeeks, SimulationSettings.rhythmBounds),
            ("--seats", seats, SimulationSettings.seatBounds),
        ]
        for (option, value, bounds) in checks where !bounds.contains(value) {
            let facts: [String: any CustomStringConvertible] = [
                "option": option, "least": bounds.lowerBound, "most": bounds.upperBound,
            ]
            throw CommandFailure.call(t("command.programmeSimulate.outOfRange", facts))
        }
        let programme = try soundProgramme(in: file)
        var settings = SimulationSettings(of: programme)
        (settings.seed, settings.months, settings.arrivals) = (seed, months, arrivals)
        (settings.coaches, settings.caseload) = (coaches, caseload)
        (settings.everyWeeks, settings.seats) = (everyWeeks, seats)
        let result = Simulation.run(programme, settings)
        switch store.format {
        case .json: try printJSON(SimulationJSON(programme, result))
        case .text: SimulationPrint(programme: programme, result: result).lines.forEach { print($0) }
        }
    }
}

/// A simulation as lines of text: the months as a table, then what it comes to, then what was assumed.
struct SimulationPrint {
    let programme: Programme
    let result: SimulationResult

    var lines: [String] {
        let settings = result.settings
        let words = SimulationWords(t, result)
        let title = t(
            "simulation.lead",
            [
                "programme": programme.name, "months": settings.months, "arrivals": settings.arrivals,
                "coaches": settings.coaches, "caseload": settings.caseload, "first": settings.first.belgian,
                "seed": settings.seed,
            ]
        )
        return [title, ""] + table([words.heads()] + result.months.map { words.cells(of: $0) }) + [""] + words.summary
            + [""]
            + result.figures.map(words.figure) + words.outcomes + ["", t("simulation.assumed")]
            + words.assumptions.map { "  \($0)" }
    }

    /// Columns as wide as their widest cell; the first one to the left, numbers to the right.
    private func table(_ rows: [[String]]) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return column == 0 ? cell + space : space + cell
            }.joined(separator: "  ")
        }
    }
}

/// The shape of `--format json`.
private struct SimulationJSON: Encodable {
    struct Month: Encodable {
        let month: String
        let referred, accepted, gaveUp, notSelected, started, placed, closed, waiting: Int
        let guided, atWork: Double
        let medianWait, ninetiethWait: Int?
        let talksPerWeek, groupsPerWeek, peoplePerCoach, contactsPerCoachPerWeek: Double
    }

    struct Figure: Encodable {
        let code, label: String
        let year: Int
        /// Persons, or a share from 0 to 1.
        let value, pace: Double?
    }

    let programme: String
    /// As text: a seed may be larger than a number of JSON can say.
    let seed: String
    let first: String
    let entry: String
    let arrivals, coaches, caseload: Int
    let everyWeeks, seats: Int?
    let assumptions: [String: Int]
    let months: [Month]
    let medianWait, ninetiethWait: Int?
    let stillWaiting, longestWait, busiestWeek: Int
    let figures: [Figure]
    let outcomes: [String: Int]

    init(_ definition: Programme, _ result: SimulationResult) {
        let settings = result.settings
        programme = definition.code
        seed = "\(settings.seed)"
        first = settings.first.iso
        entry = result.mode.rawValue
        (arrivals, coaches, caseload) = (settings.arrivals, settings.coaches, settings.caseload)
        let sits = result.mode == .sittingDays
        (everyWeeks, seats) = sits ? (settings.everyWeeks, settings.seats) : (nil, nil)
        assumptions = Dictionary(settings.assumptions.all.map { ($0.name, $0.value) }) { first, _ in first }
        months = result.months.map { month in
            Month(
                month: String(month.first.iso.prefix(7)),
                referred: month.referred,
                accepted: month.accepted,
                gaveUp: month.gaveUp,
                notSelected: month.notSelected,
                started: month.started,
                placed: month.placed,
                closed: month.closed,
                waiting: month.waiting,
                guided: Double(month.guided) / 10,
                atWork: Double(month.atWork) / 10,
                medianWait: month.waits.median,
                ninetiethWait: month.waits.ninetieth,
                talksPerWeek: Double(month.talks) / 10,
                groupsPerWeek: Double(month.groups) / 10,
                peoplePerCoach: Double(month.peoplePerCoach) / 10,
                contactsPerCoachPerWeek: Double(month.contactsPerCoach) / 10
            )
        }
        (medianWait, ninetiethWait) = (result.waits.median, result.waits.ninetieth)
        (stillWaiting, longestWait) = (result.stillWaiting, result.longestWait)
        busiestWeek = result.busiestWeek
        figures = result.figures.map { figure in
            let unit = figure.isShare ? 1000.0 : 1.0
            return Figure(
                code: figure.code,
                label: figure.label,
                year: figure.year,
                value: figure.value.map { Double($0) / unit },
                pace: figure.pace.map { Double($0) / unit }
            )
        }
        outcomes = Dictionary(result.outcomes.map { ($0.code, $0.count) }) { first, _ in first }
    }
}
