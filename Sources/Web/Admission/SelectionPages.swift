internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import NIOCore
internal import Texts

/// The candidates of a selection in order (E1): with ties, the cut, the reserve list, and the grounds of what was decided.
struct SelectionPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/rangschikking", for: .readSelection, use: show)
        routes.page("/aanmeldingen/rangschikking/lijst.csv", for: .exportReferrals, use: export)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try request.query()
        let view = try await house.casework.selection(
            programme: query.chosen("programma"),
            edition: query.chosen("editie"),
            as: context.actor
        )
        let t = house.texts
        return house.page(
            t("selection.title"),
            in: .referrals,
            for: context,
            """
            <div class="head"><div><h1>\(t("selection.title"))</h1>\
            <p class="muted">\(view.programme.name) · \(view.edition.label)</p></div><div class="acts no-print">\
            <button class="button" type="button" data-print hidden>\(t("action.print"))</button>\
            \(HTML.act(Self.link(to: view, "lijst.csv"), t("referral.saveList"), .quiet))</div></div>\
            \(SelectionPage(house: house, view: view).body)
            """
        )
    }

    func export(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try request.query()
        let view = try await house.casework.selection(
            programme: query.chosen("programma"),
            edition: query.chosen("editie"),
            noting: .exportReferrals,
            as: context.actor
        )
        let name = "rangschikking-\(view.programme.code)-\(view.edition.code)-\(view.today.iso).csv"
        let bytes = SelectionExport(view: view, texts: house.texts).bytes
        return .download(
            name,
            type: "text/csv; charset=utf-8",
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// The page of a selection, or something below it.
    static func link(to view: SelectionView, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: [Room.referrals.rawValue, "rangschikking"] + steps)
            .query("programma", view.programme.code).query("editie", view.edition.code)
    }
}

extension Form {
    /// What was chosen in an address; nil when nothing was.
    fileprivate func chosen(_ name: String) -> String? { self[name].isEmpty ? nil : self[name] }
}

/// The same list as a table for a spreadsheet, in which no text runs as a formula.
struct SelectionExport {
    let view: SelectionView
    let texts: Catalogue

    var bytes: [UInt8] {
        let scored = view.programme.entry.ranking.flatMap { rule in
            [rule.label] + ["by", "on", "why"].map { "\(rule.label): \(texts("selection.\($0)"))" }
        }
        let heads =
            ["rank", "standing", "name", "born", "referredOn", "total"].map { texts("selection.\($0)") } + scored
            + ["ground", "decidedBy", "decidedOn", "explanation"].map { texts("selection.\($0)") }
        let rows = (view.ranked + view.selected + view.others).map(row)
        return DelimitedWriter.bytes(header: heads, rows: rows)
    }

    private func row(_ candidate: SelectionView.Candidate) -> [DelimitedCell] {
        let referral = candidate.referral
        let standing = candidate.line.map { texts.code($0.standing) } ?? texts.code(referral.state)
        var cells: [DelimitedCell] = [
            candidate.line?.rank.map { .number($0) } ?? .text(""), .text(standing), .text(referral.name.full),
            .day(referral.birthDay), .day(referral.referredOn),
            .text(candidate.total.map { SelectionPage.points($0) } ?? ""),
        ]
        for score in candidate.scores {
            cells += [
                score.score.map { .number($0) } ?? .text(score.isVisible ? "" : texts("admission.notVisible")),
                .text(score.source?.observer.name ?? ""), score.source.map { .day($0.notedOn) } ?? .text(""),
                .text(score.source?.text ?? ""),
            ]
        }
        let decision = referral.decision
        return cells + [
            .text(candidate.ground ?? ""), .text(decision?.by ?? ""), decision.map { .day($0.on) } ?? .text(""),
            .text(decision?.explanation ?? ""),
        ]
    }
}
