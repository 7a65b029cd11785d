internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import Texts

extension Link {
    static func importReport(_ id: ID<ImportReport>) -> Link { Link(Room.referrals.rawValue, "invoer", id) }
}

/// Which rows of a report are asked for.
private struct ReportQuery {
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

extension ImportPages {
    /// What became of each row, so many at once, of one verdict or of all.
    func showReport(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("report", of: ImportReport.self)
        let query = try ReportQuery(request)
        let report = try await house.casework.importReport(id, as: context.actor)
        let t = house.texts
        let facts: [String: any CustomStringConvertible] = [
            "file": report.fileName, "new": report.count(.new), "same": report.count(.same),
            "refused": report.count(.refused),
        ]
        return house.page(
            t("import.title"),
            in: .referrals,
            for: context,
            """
            <div class="head"><div><h1>\(t("import.title"))</h1><p>\(t("import.result", facts))</p></div>\
            <div class="acts">\(HTML.act(address, t("import.again")))\
            \(HTML.act(Room.referrals.link, t("import.toReferrals"), .quiet))</div></div>\
            \(HTML.notice(t(report.isDryRun ? "import.wasDryRun" : "import.wasStored")))\
            \(verdicts(of: report, id, query))\(table(of: report, id, query))
            """
        )
    }

    /// The verdicts with how many rows each has; the one that is shown stands out.
    private func verdicts(of report: ImportReport, _ id: ID<ImportReport>, _ query: ReportQuery) -> HTML {
        let t = house.texts
        let all = (Link.importReport(id), t("import.allRows", ["count": report.rows.count]), query.verdict == nil)
        let each = ImportVerdict.allCases.map { verdict in
            (
                Link.importReport(id).query("uitkomst", verdict.rawValue),
                t("import.rowsOf", ["verdict": t.code(verdict), "count": report.count(verdict)]),
                query.verdict == verdict
            )
        }
        let links = ([all] + each).map { link, words, isShown -> HTML in
            "<a href=\"\(link)\"\(HTML.when(isShown, " aria-current=\"true\""))>\(words)</a>"
        }
        return "<nav class=\"chips\" aria-label=\"\(t("import.byVerdict"))\">\(links)</nav>"
    }

    private func table(of report: ImportReport, _ id: ID<ImportReport>, _ query: ReportQuery) -> HTML {
        let t = house.texts
        let (rows, hasNext) = query.rows(of: report)
        guard !rows.isEmpty else {
            return "<section class=\"card\">\(HTML.inside("<p>\(t("import.noRows"))</p>"))</section>"
        }
        let heads = ["row", "name", "verdict", "column", "reason"].map { t("import.\($0)") }
        let names = Self.nameCells(of: report.header)
        let leaf: (Int) -> Link = { number in
            let link = Link.importReport(id).query("blad", number)
            return query.verdict.map { link.query("uitkomst", $0.rawValue) } ?? link
        }
        let pager: HTML = HTML.when(
            hasNext || query.leaf > 1,
            """
            <nav class="pager" aria-label="\(t("import.leaves"))">\
            \(HTML.when(query.leaf > 1, HTML.act(leaf(query.leaf - 1), t("action.previous"))))\
            \(HTML.when(hasNext, HTML.act(leaf(query.leaf + 1), t("action.next"))))</nav>
            """
        )
        let cells = rows.map { row(of: $0, names: names) }
        return """
            <section class="card">\(HTML.table(caption: t("import.caption"), heads: heads, rows: cells))</section>\(pager)
            """
    }

    private func row(of row: ImportRow, names: [Int]) -> [HTML] {
        let t = house.texts
        let name = names.compactMap { row.cells.indices.contains($0) ? row.cells[$0].trimmed : nil }
            .filter { !$0.isEmpty }.joined(separator: ", ")
        let words = name.isEmpty ? t("import.nameless", ["row": row.row]) : name
        return [
            "\(row.row)", row.referral.map { HTML.link(.referral($0), words) } ?? "\(words)",
            .tag(t.code(row.verdict), tone(of: row.verdict)), "\(row.column ?? "")",
            row.reasons.map { HTML.escaped(t($0)) }.joined(by: "<br>"),
        ]
    }

    /// The positions of family and given name among the columns.
    private static func nameCells(of header: [String]) -> [Int] {
        let columns = header.map(ReferralList.Column.init(heading:))
        return [.family, .given].compactMap { column in columns.firstIndex(of: column) }
    }

    private func tone(of verdict: ImportVerdict) -> HTML.Tone {
        switch verdict {
        case .new: .done
        case .same: .plain
        case .refused: .late
        }
    }
}
