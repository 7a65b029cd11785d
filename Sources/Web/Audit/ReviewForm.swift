internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// One line of a drawing: what happened, and the officer's judgement.
extension SamplePages {
    func showReview(_ request: Request, context: SignedInContext) async throws -> Response {
        let entry = try await house.casework.review(context.review(), as: context.actor)
        return reviewPage(entry, Form(fields(of: entry)), nil, context)
    }

    func judge(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.review()
        let form = try await context.form(request)
        let entry = try await house.casework.review(id, as: context.actor)
        return try await house.acting(on: form) {
            StoredForm(Form(fields(of: try await house.casework.review(id, as: context.actor))))
        } _: {
            var reader = FormReader(form)
            let verdict = reader.choice("verdict", as: ReviewVerdict.self, required: true)
            let note = reader.text("note", limit: Judgement.longestNote)
            let version = reader.version()
            try reader.faults.throwIfAny()
            let judgement = Judgement(verdict: verdict ?? .asked, note: note, version: version)
            try await house.casework.judge(id, judgement, as: context.actor)
            return .seeOther(.sample(entry.sample), done: "judged")
        } again: { problem in
            reviewPage(entry, form, problem, context)
        }
    }

    private func fields(of entry: ReviewedEntry) -> [String: String] {
        ["verdict": entry.verdict?.rawValue ?? "", "note": entry.note, versionField: "\(entry.version)"]
    }

    private func reviewPage(
        _ reviewed: ReviewedEntry,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let entry = reviewed.entry
        let sheet = house.sheet(form, problem, for: context)
        let verdicts = ReviewVerdict.allCases.map { ($0.rawValue, "\(t.code($0))" as HTML) }
        let facts: [(name: String, value: HTML)] = [
            (t("audit.when"), "\(t.moment(entry.at))"),
            (t("audit.who"), "\(entry.actor.name), \(t.code(entry.actor.role))"),
            (
                t("audit.what"),
                "\([t.act(entry.action), t.detail(of: entry)].filter { !$0.isEmpty }.joined(separator: ": "))"
            ),
            (t("audit.whom"), "\(entry.participantName)"), (t("audit.why"), "\(entry.reason ?? "")"),
            (t("sample.signals"), signals(of: reviewed)), (t("sample.verdict"), verdict(of: reviewed)),
        ]
        let links: HTML = """
            <p>\(entry.participant.map { HTML.link(.audit(of: $0), t("sample.file")) }) \
            \(HTML.link(.audit(by: entry.actor.id), t("sample.actor")))</p>
            """
        return house.page(
            t("sample.judgeTitle"),
            in: .audit,
            for: context,
            status: sheet.status,
            """
            <h1>\(t("sample.judgeTitle"))</h1>\
            <section class="card">\(HTML.inside("\(HTML.facts(facts))\(links)"))</section>\
            \(sheet.sheet(
                action: .review(reviewed.id),
                submit: "action.save",
                cancel: .sample(reviewed.sample),
                """
                \(sheet.version)\(sheet.field("verdict", "sample.verdict", required: true).radios(verdicts))\
                \(sheet.field("note", "sample.note", hint: "sample.noteHint").lines(limit: Judgement.longestNote))
                """
            ))
            """
        )
    }
}

extension SignedInContext {
    /// The review of the address.
    fileprivate func review() throws -> String { try id("review", of: ReviewedEntry.self).rawValue }
}
