internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import Texts

/// Taking in a partner's list of referrals.
struct ImportPages {
    let house: House

    /// Some more than the largest list, for what stands around it in the request.
    static let largestBody = DelimitedTable.sizeLimit + 1_000_000

    private let address = Link(Room.referrals.rawValue, "invoer")

    init(house: House) { self.house = house }

    func add(to group: RouterGroup<SignedInContext>) {
        group.get("/aanmeldingen/invoer", use: show)
        group.post("/aanmeldingen/invoer", use: take)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.referralChoices(for: .importReferrals, as: context.actor)
        return formPage(Form(), nil, choices, context)
    }

    func take(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.referralChoices(for: .importReferrals, as: context.actor)
        let upload = try await context.upload(request, file: "file", limit: Self.largestBody)
        return try await house.acting(on: upload.form) {
            var reader = FormReader(upload.form)
            let programme = reader.programme(of: choices) ?? ""
            let file = reader.file("file", of: upload)
            let isDryRun = reader.isTicked("dryRun")
            try reader.faults.throwIfAny()
            return resultPage(try await report(on: file, programme, isDryRun, context), context)
        } again: { problem in
            formPage(upload.form, problem, choices, context)
        }
    }

    private func report(
        on file: FormPart,
        _ programme: String,
        _ isDryRun: Bool,
        _ context: SignedInContext
    ) async throws -> ImportReport {
        do {
            return try await house.casework.importReferrals(
                bytes: file.content,
                fileName: file.fileName ?? "",
                programme: programme,
                dryRun: isDryRun,
                as: context.actor
            )
        } catch let list as UnreadableList {
            throw Faults("file", list.message)
        }
    }

    private func formPage(
        _ form: Form,
        _ problem: FormProblem?,
        _ choices: ReferralChoices,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let fields: HTML = """
            \(sheet.programme(of: choices))\
            \(sheet.field("file", "import.file", hint: "import.fileHint", required: true).file())\
            \(sheet.field("dryRun", "import.dryRun").tick())
            """
        return house.page(
            t("import.title"),
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <div class="head"><div><h1>\(t("import.title"))</h1><p class="muted">\(t("import.lead"))</p></div></div>\
            \(sheet.sheet(
                action: address, submit: "import.submit", cancel: Room.referrals.link, isMultipart: true, fields))
            """
        )
    }
}

extension ImportPages {
    /// What became of each row.
    private func resultPage(_ report: ImportReport, _ context: SignedInContext) -> Response {
        let t = house.texts
        let facts: [String: any CustomStringConvertible] = [
            "file": report.fileName, "new": report.count(.new), "same": report.count(.same),
            "refused": report.count(.refused),
        ]
        let heads = ["row", "name", "verdict", "column", "reason"].map { t("import.\($0)") }
        let names = Self.nameCells(of: report.header)
        let rows = report.rows.map { row(of: $0, names: names) }
        return house.page(
            t("import.title"),
            in: .referrals,
            for: context,
            """
            <div class="head"><div><h1>\(t("import.title"))</h1><p>\(t("import.result", facts))</p></div>\
            <div class="acts">\(HTML.act(address, t("import.again")))\
            \(HTML.act(Room.referrals.link, t("import.toReferrals"), .quiet))</div></div>\
            \(HTML.notice(t(report.isDryRun ? "import.wasDryRun" : "import.wasStored")))\
            <section class="card">\(HTML.table(caption: t("import.caption"), heads: heads, rows: rows))</section>
            """
        )
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
