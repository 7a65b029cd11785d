internal import Casework
internal import Domain
internal import Exchange
internal import Foundation
internal import Texts

/// What a command says of a list that it took in, and where it leaves the rows that were refused.
struct ImportOutput {
    let file: String
    let format: OutputFormat
    /// The file for the refused rows; nil when nobody asked for it.
    let refused: String?

    func show(_ report: ImportReport) throws {
        switch format {
        case .json: try printJSON(report.rows.map { VerdictLine($0) })
        case .text: printText(report)
        }
        try write(RefusedRows(report) { t($0) })
    }

    /// - Throws: `CommandFailure`: the input is at fault.
    func failWhereRefused(_ report: ImportReport) throws {
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
    func checkPlaceForRefused() throws {
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
struct VerdictLine: Encodable {
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
