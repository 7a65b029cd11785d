internal import ArgumentParser
internal import Casework
internal import Domain
internal import Exchange
internal import Foundation
internal import Texts

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: t("command.import.abstract"),
        subcommands: [ImportReferralsCommand.self]
    )
}

struct ImportReferralsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "referrals",
        abstract: t("command.importReferrals.abstract"),
        discussion: t("command.importReferrals.example")
    )

    @OptionGroup var store: StoreOptions

    @Argument(help: .init(t("command.importReferrals.file"), valueName: t("command.value.file")))
    var file: String

    @Option(name: .long, help: .init(t("command.option.programme"), valueName: t("command.value.code")))
    var programme: String

    @Flag(name: .long, help: .init(t("command.importReferrals.dryRun")))
    var dryRun = false

    @Option(name: .long, help: .init(t("command.importReferrals.refused"), valueName: t("command.value.file")))
    var refused: String?

    func run() async throws {
        let bytes = try contents(of: file)
        try checkPlaceForRefused()
        let casework = try await store.casework()
        let known = try await casework.programmes(as: .machine).map(\.definition.code)
        guard known.contains(programme) else {
            throw CommandFailure.call(
                t("programme.missing", ["code": programme, "known": known.joined(separator: ", ")])
            )
        }
        let report = try await casework.importReferrals(
            bytes: bytes,
            fileName: URL(filePath: file).lastPathComponent,
            programme: programme,
            dryRun: dryRun,
            as: .machine
        )
        switch store.format {
        case .json: try printJSON(report.rows.map { VerdictLine($0) })
        case .text: printText(report)
        }
        try write(RefusedRows(report))
        if refused != nil { try await casework.noteRefusedRows(report, as: .machine) }
        let count = report.count(.refused)
        if count > 0 { throw CommandFailure.input(t("command.importReferrals.someRefused", ["count": count])) }
    }

    private func printText(_ report: ImportReport) {
        for row in report.rows {
            let line = VerdictLine(row)
            let facts = [
                "row": "\(row.row)", "verdict": t.code(row.verdict), "column": line.column ?? "",
                "reason": line.reason ?? "",
            ]
            let kind = line.reason == nil ? "line" : line.column == nil ? "lineReason" : "lineColumn"
            print(t("command.importReferrals.\(kind)", facts))
        }
        let facts: [String: any CustomStringConvertible] = [
            "file": report.fileName, "new": report.count(.new), "same": report.count(.same),
            "refused": report.count(.refused),
        ]
        print(t("import.result", facts))
        if report.isDryRun { print(t("import.wasDryRun")) }
    }

    /// Before anything is stored: can the refused rows be written there, and is it not the list itself?
    private func checkPlaceForRefused() throws {
        guard let refused else { return }
        let place = URL(filePath: absolutePath(refused)).resolvingSymlinksInPath()
        let list = URL(filePath: absolutePath(file)).resolvingSymlinksInPath()
        let files = FileManager.default
        let folder = place.deletingLastPathComponent().path
        var isFolder: ObjCBool = false
        let exists = files.fileExists(atPath: place.path, isDirectory: &isFolder)
        let isWritable = files.isWritableFile(atPath: exists ? place.path : folder) && !isFolder.boolValue
        guard place.path != list.path, isWritable else {
            throw CommandFailure.call(t("command.importReferrals.notWritable", ["file": refused]))
        }
    }

    /// Only whoever runs the command can read the file: it is about people.
    private func write(_ rows: RefusedRows) throws {
        guard let refused else { return }
        let isWritten = FileManager.default.createFile(
            atPath: absolutePath(refused),
            contents: Data(rows.bytes),
            attributes: [.posixPermissions: 0o600]
        )
        guard isWritten else {
            throw CommandFailure.input(t("command.importReferrals.notWritable", ["file": refused]))
        }
    }
}

/// The verdict of one row, as the command line writes it: every key is always there.
private struct VerdictLine: Encodable {
    let row: Int
    let verdict: String
    let column: String?
    let reason: String?

    private enum Key: CodingKey { case row, verdict, column, reason }

    init(_ row: ImportRow) {
        self.row = row.row
        verdict = row.verdict.rawValue
        column = row.column.flatMap { $0.isEmpty ? nil : $0 }
        reason = row.reasons.isEmpty ? nil : row.reasons.map { t($0) }.joined(separator: " ")
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(row, forKey: .row)
        try container.encode(verdict, forKey: .verdict)
        try container.encode(column, forKey: .column)
        try container.encode(reason, forKey: .reason)
    }
}
