internal import Casework
internal import Exchange
internal import Texts

/// The refused rows of a list, each with its reason before it: to correct and to take in again.
struct RefusedRows {
    let bytes: [UInt8]

    /// - Parameter report: what became of the list, which may itself be such rows, corrected.
    init(_ report: ImportReport) {
        let own = ["import.row", "import.column", "import.reason"].map { t($0) }
        // Reasons of an earlier time are replaced.
        let isAgain = Array(report.header.prefix(own.count)) == own
        let listed = { (cells: [String]) in isAgain ? Array(cells.dropFirst(own.count)) : cells }
        let rows = report.rows.filter { $0.verdict == .refused }.map { row -> [String] in
            let reasons = row.reasons.map { t($0) }.joined(separator: " ")
            return ["\(row.row)", row.column ?? "", reasons] + listed(row.cells)
        }
        bytes = DelimitedWriter.bytes(header: own + listed(report.header), rows: rows)
    }
}
