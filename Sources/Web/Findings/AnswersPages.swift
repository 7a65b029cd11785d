internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What several people answered on a form, and the same people over time, beside each other (B7, B9, E2).
struct AnswersPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/formulier/:form/antwoorden", for: .readFile, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let code = try context.id("form", of: FormRule.self).rawValue
        let view = try await house.casework.answers(on: code, of: context.participant(), as: context.actor)
        let speaking = house.speaking(of: view.programme)
        let t = speaking.texts
        let answers = view.answers
        let body: HTML =
            answers.columns.isEmpty
            ? "<p class=\"muted\">\(t("finding.noAnswers"))</p>" : table(of: view, in: t)
        return speaking.filePage(
            "finding.answersTitle",
            about: view.participant,
            for: context,
            """
            <p><b>\(view.form.title)</b></p><p class="lead">\(t("finding.answersLead"))</p>\(body)\
            \(HTML.when(answers.older > 0, "<p class=\"muted\">\(t("finding.older", ["count": answers.older]))</p>"))
            """
        )
    }

    private func table(of view: FormAnswers, in t: Catalogue) -> HTML {
        let answers = view.answers
        let heads = answers.columns.map { column in
            let facts = [
                "party": t.code(column.observer.party), "who": column.observer.name, "day": column.day.belgian,
            ]
            return t("finding.answeredOn", facts)
        }
        let rows = answers.rows.map { row -> [HTML] in
            let sealed = row.subject.tier
            let tier: HTML = HTML.when(sealed != .ordinary, " \(HTML.tag(t.code(sealed), .sealed))")
            let differs: HTML = HTML.when(row.differs, " \(HTML.tag(t("finding.differs"), .due))")
            let question: HTML = "<b>\(row.label)</b>\(tier)\(differs)"
            return [question] + row.answers.map { said($0, about: row.subject) }
        }
        let table = HTML.table(caption: view.form.title, heads: [t("finding.question")] + heads, rows: rows)
        return "<section class=\"card\">\(table)</section>"
    }

    private func said(_ finding: Finding?, about subject: SubjectRule) -> HTML {
        guard let finding else { return "<span class=\"muted\">–</span>" }
        let level: HTML = finding.level.map { "<b>\(subject.levels.label(of: $0) ?? $0)</b>" } ?? .empty
        return "\(level)\(HTML.when(!level.isEmpty && !finding.text.isEmpty, " · "))\(finding.text)"
    }
}
