internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The officer's drawings of looks at files, and what was found about each (promise 35).
struct SamplePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/inzage/steekproef", for: .reviewAudit, use: list)
        routes.act("/inzage/steekproef", for: .reviewAudit, use: draw)
        routes.page("/inzage/steekproef/:sample", for: .reviewAudit, use: show)
        routes.page("/inzage/nazicht/:review", for: .reviewAudit, use: showReview)
        routes.act("/inzage/nazicht/:review", for: .reviewAudit, use: judge)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        listPage(try await house.casework.auditSamples(as: context.actor), nil, context)
    }

    func draw(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            .seeOther(.sample(try await house.casework.drawSample(as: context.actor)))
        } again: { problem in
            listPage(try await house.casework.auditSamples(as: context.actor), problem, context)
        }
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("sample", of: AuditSampleLine.self)
        let entries = try await house.casework.auditSample(id.rawValue, as: context.actor)
        let t = house.texts
        let heads = ["sample.place", "audit.when", "audit.who", "audit.whom", "sample.signals", "sample.verdict"]
        return house.page(
            t("sample.title"),
            in: .audit,
            for: context,
            """
            \(house.flash(request))<div class="head"><div><h1>\(t("sample.title"))</h1>\
            <p class="muted">\(t("sample.lead"))</p></div>\
            <div class="acts no-print">\(HTML.act(.samples, t("action.back"), .quiet))</div></div>\
            <section class="card">\(HTML.table(caption: t("sample.linesCaption"), heads: heads.map { t($0) }, rows: entries.map(row)))\
            </section>
            """
        )
    }

    private func row(_ entry: ReviewedEntry) -> [HTML] {
        let t = house.texts
        return [
            "\(entry.place)", "<span class=\"num\">\(t.moment(entry.entry.at))</span>",
            HTML.link(.audit(by: entry.entry.actor.id), entry.entry.actor.name),
            entry.entry.participant.map { HTML.link(.audit(of: $0), entry.entry.participantName) } ?? .empty,
            signals(of: entry),
            """
            \(verdict(of: entry)) <br>\(HTML.link(.review(entry.id), t("sample.judge") + " \(entry.place)"))
            """,
        ]
    }

    func signals(of entry: ReviewedEntry) -> HTML {
        let t = house.texts
        guard !entry.signals.isEmpty else { return "<span class=\"muted\">\(t("sample.noSignals"))</span>" }
        return entry.signals.sorted { $0.rawValue < $1.rawValue }.map { HTML.tag(t.code($0), .due) }.joined(by: " ")
    }

    func verdict(of entry: ReviewedEntry) -> HTML {
        let t = house.texts
        guard let verdict = entry.verdict else { return .tag(t("sample.open"), .due) }
        let facts = ["verdict": t.code(verdict), "name": entry.reviewer ?? "", "day": entry.reviewedOn?.belgian ?? ""]
        return """
            \(HTML.tag(t.code(verdict), verdict.tone)) <small class="muted">\(t("sample.by", facts))</small>
            """
    }

    private func listPage(
        _ samples: [AuditSampleLine],
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let rows = samples.map { sample -> [HTML] in
            let judged = t("sample.judgedOf", ["judged": sample.judged, "lines": sample.lines])
            return [
                .link(.sample(sample.id), t("sample.titleOf", ["day": sample.drawnOn.belgian])), "\(sample.drawnBy)",
                "\(judged)", "\(sample.asked)",
            ]
        }
        let heads = ["sample.drawnOn", "sample.drawnBy", "sample.judged", "sample.asked"].map { t($0) }
        let table: HTML =
            rows.isEmpty
            ? .inside("<p class=\"muted\">\(t("sample.none"))</p>")
            : .table(caption: t("sample.caption"), heads: heads, rows: rows)
        let messages = problem?.faults.all.map { ($0.field, t($0.message)) }
        return house.page(
            t("audit.samples"),
            in: .audit,
            for: context,
            status: problem?.status ?? .ok,
            """
            <div class="head"><div><h1>\(t("audit.samples"))</h1><p class="muted">\(t("sample.lead"))</p></div>\
            <div class="acts">\(house.button(.samples, "sample.draw", .primary, for: context))\
            \(HTML.act(Room.audit.link, t("audit.title"), .quiet))</div></div>\
            \(messages.map { HTML.problem(t("form.problem"), $0) })<section class="card">\(table)</section>
            """
        )
    }
}
