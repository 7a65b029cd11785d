internal import ArgumentParser
internal import Casework
internal import Domain
internal import Exchange
internal import Texts

struct ImportEscoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "esco",
        abstract: t("command.importEsco.abstract"),
        discussion: t("command.importEsco.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.importEsco.folder"), valueName: t("command.value.folder")))
    var folder: String

    @Flag(name: .long, help: .init(t("command.importReferrals.dryRun")))
    var dryRun = false

    func run() async throws {
        var files: [EscoFolder.File: [UInt8]] = [:]
        for file in EscoFolder.File.allCases { files[file] = try contents(of: "\(folder)/\(file.rawValue)") }
        let report = try await store.casework().importEsco(files: files, dryRun: dryRun, as: .machine)
        switch store.format {
        case .json: try printJSON(EscoLines(report))
        case .text: printText(report)
        }
        if !report.faults.isEmpty {
            throw CommandFailure.input(t("command.importEsco.refused", ["count": report.faults.count]))
        }
    }

    private func printText(_ report: EscoReport) {
        for fault in report.faults {
            let facts = [
                "file": fault.file.rawValue, "row": "\(fault.row)", "column": fault.column, "reason": t(fault.reason),
            ]
            print(t("command.importEsco.line", facts))
        }
        let facts: [String: any CustomStringConvertible] = [
            "occupations": report.occupations, "skills": report.skills, "relations": report.relations,
            "obsolete": report.obsolete,
        ]
        print(t("command.importEsco.result", facts))
        if report.isDryRun { print(t("import.wasDryRun")) }
    }
}

/// The report as the command line writes it.
private struct EscoLines: Encodable {
    struct Refused: Encodable {
        let file: String
        let row: Int
        let column: String
        let reason: String
    }

    let occupations: Int
    let skills: Int
    let relations: Int
    let obsolete: Int
    let isStored: Bool
    let refused: [Refused]

    init(_ report: EscoReport) {
        occupations = report.occupations
        skills = report.skills
        relations = report.relations
        obsolete = report.obsolete
        isStored = report.isStored
        refused = report.faults.map {
            Refused(file: $0.file.rawValue, row: $0.row, column: $0.column, reason: t($0.reason))
        }
    }
}
