internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import Texts

extension ImportPages {
    /// What became of each row, so many at once, of one verdict or of all.
    func showReport(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("report", of: ImportReport.self)
        let query = try ReportQuery(request)
        let report = try await house.casework.importReport(id, in: .referrals, as: context.actor)
        let t = house.texts
        let table = ImportReportTable(
            report: report,
            address: ImportRoom.referrals.report(id),
            query: query,
            names: Self.nameCells(of: report.header),
            texts: t
        )
        return house.page(
            t("import.title"),
            in: .referrals,
            for: context,
            """
            <div class="head"><div><h1>\(t("import.title"))</h1><p>\(table.result)</p></div>\
            <div class="acts">\(HTML.act(ImportRoom.referrals.address, t("import.again")))\(table.files(in: .referrals))\
            \(HTML.act(Room.referrals.link, t("import.toReferrals"), .quiet))</div></div>\
            \(HTML.notice(t(report.isDryRun ? "import.wasDryRun" : "import.wasStored")))\(table.body)
            """
        )
    }

    /// The positions of family and given name among the columns.
    private static func nameCells(of header: [String]) -> [Int] {
        let columns = header.map(ReferralList.Column.init(heading:))
        return [.family, .given].compactMap { column in columns.firstIndex(of: column) }
    }
}
