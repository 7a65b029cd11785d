internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Which rows of a report are asked for.
struct ReportQuery {
    static let atOnce = 200

    /// Nil for the rows of every verdict.
    let verdict: ImportVerdict?
    /// Counted from 1.
    let leaf: Int

    init(_ request: Request) throws {
        let query = try request.query()
        verdict = ImportVerdict(rawValue: query["uitkomst"])
        leaf = min(max(1, Int(query["blad"]) ?? 1), 1_000_000)
    }

    func rows(of report: ImportReport) -> (shown: [ImportRow], hasNext: Bool) {
        let rows = verdict.map { wanted in report.rows.filter { $0.verdict == wanted } } ?? report.rows
        let first = min(rows.count, (leaf - 1) * Self.atOnce)
        let last = min(rows.count, first + Self.atOnce)
        return (Array(rows[first..<last]), last < rows.count)
    }
}

/// The rows of a report, of one verdict or of all, so many at once.
struct ImportReportTable {
    let report: ImportReport
    /// Where the report stands.
    let address: Link
    let query: ReportQuery
    /// The positions of the cells that say what a row is about.
    let names: [Int]
    let texts: Catalogue

    var body: HTML {
        if let forgotten = report.record?.forgottenAt {
            let facts = ["day": BelgianTime(forgotten).day.belgian]
            return "<section class=\"card\">\(HTML.inside("<p>\(texts("import.forgotten", facts))</p>"))</section>"
        }
        return "\(verdicts)\(table)"
    }

    /// The file and how many rows of each verdict it has.
    var result: String {
        let facts: [String: any CustomStringConvertible] = [
            "file": report.fileName.isEmpty ? texts("import.unnamed") : report.fileName, "new": report.count(.new),
            "same": report.count(.same), "refused": report.count(.refused),
        ]
        return texts("import.result", facts)
    }

    /// What can be had of a list that was taken in.
    func files(in room: ImportRoom) -> HTML {
        guard let record = report.record else { return .empty }
        return """
            \(HTML.when(record.hasRefusedRows, HTML.act(room.refused(record.id), texts("import.refusedRows"))))\
            \(HTML.when(record.forgottenAt == nil, HTML.act(room.file(record.id), texts("import.original"), .quiet)))\
            \(HTML.act(room.earlier, texts("import.earlier"), .quiet))
            """
    }

    /// The verdicts with how many rows each has; the one that is shown stands out.
    private var verdicts: HTML {
        let all = (address, texts("import.allRows", ["count": report.rows.count]), query.verdict == nil)
        let each = ImportVerdict.allCases.map { verdict in
            (
                address.query("uitkomst", verdict.rawValue),
                texts("import.rowsOf", ["verdict": texts.code(verdict), "count": report.count(verdict)]),
                query.verdict == verdict
            )
        }
        let links = ([all] + each).map { link, words, isShown -> HTML in
            "<a href=\"\(link)\"\(HTML.when(isShown, " aria-current=\"true\""))>\(words)</a>"
        }
        return "<nav class=\"chips\" aria-label=\"\(texts("import.byVerdict"))\">\(links)</nav>"
    }

    private var table: HTML {
        let (rows, hasNext) = query.rows(of: report)
        guard !rows.isEmpty else {
            return "<section class=\"card\">\(HTML.inside("<p>\(texts("import.noRows"))</p>"))</section>"
        }
        let heads = ["row", "name", "verdict", "column", "reason"].map { texts("import.\($0)") }
        let leaf: (Int) -> Link = { number in
            let link = address.query("blad", number)
            return query.verdict.map { link.query("uitkomst", $0.rawValue) } ?? link
        }
        let pager: HTML = HTML.when(
            hasNext || query.leaf > 1,
            """
            <nav class="pager" aria-label="\(texts("import.leaves"))">\
            \(HTML.when(query.leaf > 1, HTML.act(leaf(query.leaf - 1), texts("action.previous"))))\
            \(HTML.when(hasNext, HTML.act(leaf(query.leaf + 1), texts("action.next"))))</nav>
            """
        )
        let cells = rows.map(row)
        return """
            <section class="card">\(HTML.table(caption: texts("import.caption"), heads: heads, rows: cells))</section>\(pager)
            """
    }

    private func row(of row: ImportRow) -> [HTML] {
        let name = names.compactMap { row.cells.indices.contains($0) ? row.cells[$0].trimmed : nil }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let words = name.isEmpty ? texts("import.nameless", ["row": row.row]) : name
        return [
            "\(row.row)", row.referral.map { HTML.link(.referral($0), words) } ?? "\(words)",
            .tag(texts.code(row.verdict), tone(of: row.verdict)), "\(row.column ?? "")",
            row.reasons.map { HTML.escaped(texts($0)) }.joined(by: "<br>"),
        ]
    }

    private func tone(of verdict: ImportVerdict) -> HTML.Tone {
        switch verdict {
        case .new: .done
        case .same: .plain
        case .refused: .late
        }
    }
}
