internal import Domain
internal import FoundationEssentials
internal import Storage

/// What became of each row, as it is kept: the shape in which the command line tells it, with what the words are made of in
/// their place.
struct StoredReport: Codable {
    struct Reason: Codable {
        let key: String
        let facts: [String: String]
    }

    struct Row: Codable {
        let row: Int
        let verdict: String
        let column: String?
        let reasons: [Reason]
        let referral: String?
        let cells: [String]
    }

    let header: [String]
    let rows: [Row]

    static func bytes(of report: ImportReport) throws -> [UInt8] {
        let rows = report.rows.map { row in
            Row(
                row: row.row,
                verdict: row.verdict.rawValue,
                column: row.column,
                reasons: row.reasons.map { Reason(key: $0.key, facts: $0.facts) },
                referral: row.referral?.rawValue,
                cells: row.cells
            )
        }
        return [UInt8](try JSONEncoder().encode(StoredReport(header: report.header, rows: rows)))
    }

    private init(header: [String], rows: [Row]) {
        self.header = header
        self.rows = rows
    }

    /// - Throws: `StorageError.damaged` when it is not what was kept.
    init(bytes: [UInt8]) throws {
        do {
            self = try JSONDecoder().decode(StoredReport.self, from: Data(bytes))
        } catch {
            throw StorageError.damaged(column: "import_parts.body")
        }
    }

    var importRows: [ImportRow] {
        get throws {
            try rows.map { row in
                guard let verdict = ImportVerdict(rawValue: row.verdict) else {
                    throw StorageError.damaged(column: "import_parts.body")
                }
                return ImportRow(
                    row: row.row,
                    cells: row.cells,
                    verdict: verdict,
                    column: row.column,
                    reasons: row.reasons.map { Message($0.key, $0.facts) },
                    referral: row.referral.map { ID($0) }
                )
            }
        }
    }
}
