internal import ArgumentParser
internal import Casework
internal import Domain
internal import Reports
internal import Texts

struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: t("command.report.abstract"),
        discussion: t("command.report.example"),
        subcommands: [KPICommand.self]
    )
}

struct KPICommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kpi",
        abstract: t("command.kpi.abstract"),
        discussion: t("command.kpi.example")
    )

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("command.option.programme"), valueName: t("command.value.code")))
    var programme: String

    @Option(name: .long, help: .init(t("command.kpi.at"), valueName: t("command.value.day")))
    var at: String?

    private struct Report: Encodable {
        struct Line: Encodable {
            let code: String
            let label: String
            /// Persons counted, and the cohort of a share.
            let numerator: Int
            let denominator: Int?
            /// Persons, or a share from 0 to 1; absent for a share of nobody.
            let value: Double?
            /// Absent where none was set.
            let target: Double?
            let targetToDate: Double?
            let forecast: Double?
            let ripe: Int?
            let status: String?
            /// Files of which it can't be said whether they count.
            let unplaced: Int
            /// First and last day it is counted over; absent for the calendar year of `at` and without an end.
            let from: String?
            let until: String?
        }

        let programme: String
        let at: String
        let year: Int
        let indicators: [Line]
    }

    func run() async throws {
        let casework = try await store.casework()
        let day = try at.map { try optionDay($0, option: "at") } ?? casework.clock().today
        let known = try await casework.programmes(as: .machine).map(\.definition.code)
        guard known.contains(programme) else {
            throw CommandFailure.call(
                t("programme.missing", ["code": programme, "known": known.joined(separator: ", ")])
            )
        }
        let report = try await casework.figures(of: programme, at: day, as: .machine)
        switch store.format {
        case .json: try printJSON(json(report))
        case .text: printText(report)
        }
    }

    private func json(_ report: FigureReport) -> Report {
        let lines = report.values.map { value in
            let unit = value.isShare ? 1000.0 : 1.0
            return Report.Line(
                code: value.rule.code,
                label: value.rule.label,
                numerator: value.counted,
                denominator: value.isShare ? value.cohort : nil,
                value: value.value.map { Double($0) / unit },
                target: value.rule.target.map { Double($0) / (value.isShare ? 100 : 1) },
                targetToDate: value.pace.map { Double($0) / unit },
                forecast: value.forecast.map { Double($0) / unit },
                ripe: value.isShare ? value.ripe : nil,
                status: value.status?.rawValue,
                unplaced: value.unplaced,
                from: value.period?.first.iso,
                until: value.period?.last?.iso
            )
        }
        return Report(programme: programme, at: report.at.iso, year: report.at.year, indicators: lines)
    }

    private func printText(_ report: FigureReport) {
        print(t("command.kpi.title", ["name": report.programme.definition.name, "day": report.at.belgian]))
        for value in report.values {
            let target = value.rule.target.map { value.isShare ? "\($0)%" : "\($0)" } ?? "–"
            print(
                t(
                    "command.kpi.line",
                    [
                        "label": value.rule.label, "value": written(value.value, of: value),
                        "counted": value.counted, "cohort": value.cohort, "target": target,
                        "pace": value.pace.map { written($0, of: value) } ?? "–",
                        "forecast": written(value.forecast, of: value),
                    ]
                )
            )
            if value.unplaced > 0 { print(t("command.kpi.unplaced", ["n": value.unplaced])) }
        }
    }

    /// A number of persons, or a share in whole per cents.
    private func written(_ number: Int?, of value: IndicatorValue) -> String {
        guard let number else { return t("figure.unknown") }
        return value.isShare ? t.percent(number) : "\(number)"
    }
}
