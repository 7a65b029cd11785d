package import Domain
internal import Exchange

/// The refused rows of a list, each with its reason before it: to correct and to take in again.
package struct RefusedRows {
    package let bytes: [UInt8]

    /// `report`: what became of the list, which may itself be such rows, corrected. `words`: says a message in words.
    package init(_ report: ImportReport, words: (Message) -> String) {
        let own = ["import.row", "import.column", "import.reason"].map { words(Message($0)) }
        // Reasons of an earlier time are replaced.
        let isAgain = Array(report.header.prefix(own.count)) == own
        let listed = { (cells: [String]) in isAgain ? Array(cells.dropFirst(own.count)) : cells }
        let rows = report.rows.filter { $0.verdict == .refused }.map { row -> [String] in
            let reasons = row.reasons.map { words($0) }.joined(separator: " ")
            return ["\(row.row)", row.column ?? "", reasons] + listed(row.cells)
        }
        bytes = DelimitedWriter.bytes(header: own + listed(report.header), rows: rows)
    }
}
