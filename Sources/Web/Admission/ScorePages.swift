internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Scoring a candidate on one criterion of a selection (E1), and correcting a score with the reason.
struct ScorePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/:referral/score/:criterion", for: .checkAdmission, use: show)
        routes.act("/aanmeldingen/:referral/score/:criterion", for: .checkAdmission, use: score)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await sheet(of: context)
        return page(sheet, Form([versionField: "\(sheet.version)"]), nil, context)
    }

    func score(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await sheet(of: context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let given = GivenScore(
                score: reader.text("score", limit: 64),
                reason: reader.text("reason", limit: 2000),
                correction: reader.text("correction", limit: 2000)
            )
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.score(
                view.rule.code,
                of: view.referral.id,
                version: version,
                given,
                as: context.actor
            )
            return .seeOther(.referral(view.referral.id), done: "scored")
        } again: { problem in
            page(view, form, problem, context)
        }
    }

    private func sheet(of context: SignedInContext) async throws -> ScoreSheet {
        let code = try context.id("criterion", of: RankingRule.self).rawValue
        return try await house.casework.scoreSheet(code, of: context.id("referral"), as: context.actor)
    }

    /// The score that somebody else gave in the meantime.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let sheet = try await sheet(of: context)
        let present = sheet.present
        return try await house.stored(
            ["score": present?.level ?? "", "reason": present?.text ?? ""],
            version: sheet.version,
            of: sheet.referral.participant,
            for: context
        )
    }

    private func page(_ view: ScoreSheet, _ form: Form, _ problem: FormProblem?, _ context: SignedInContext) -> Response
    {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let id = view.referral.id
        let title = t("selection.scoreTitle", ["criterion": view.rule.label])
        let score = sheet.field("score", "selection.score", hint: "selection.scoreHint", required: true)
        let levels = view.levels.map { level, points in
            (level.code, t("selection.levelPoints", ["level": level.label, "points": points]))
        }
        let correction = HTML.when(
            view.present != nil,
            sheet.field("correction", "selection.correction", hint: "selection.correctionHint", required: true).lines(
                2,
                limit: 2000
            )
        )
        return house.page(
            "\(title) · \(view.referral.name.short)",
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <p class="muted"><small>\(HTML.link(.referral(id), view.referral.name.full))</small></p>\
            <h1>\(title)</h1><p class="muted lead">\(t("selection.scoreLead", ["weight": view.rule.weight]))</p>\
            \(sheet.sheet(
                action: .referral(id, "score", view.rule.code), submit: "action.save", cancel: .referral(id),
                """
                \(levels.isEmpty ? score.number() : score.select(levels, empty: t("action.choose")))\
                \(sheet.field("reason", "selection.reason", hint: "selection.reasonHint", required: true)
                    .lines(3, limit: 2000))\(correction)\(sheet.version)
                """))\(given(view))
            """
        )
    }

    /// Every score that was given, the latest first.
    private func given(_ view: ScoreSheet) -> HTML {
        guard !view.given.isEmpty else { return .empty }
        let t = house.texts
        let lines = view.given.map { finding -> HTML in
            let level = finding.level.map { code in view.levels.first { $0.level.code == code }?.level.label ?? code }
            let by = t("selection.givenBy", ["name": finding.observer.name, "day": finding.notedOn.belgian])
            let said: HTML = "<b>\(level ?? "–")</b> <small class=\"muted\">\(by)</small><br>\(finding.text)"
            guard let withdrawal = finding.withdrawal else { return "<li>\(said)</li>" }
            return """
                <li><del>\(said)</del><br><small>\(t("finding.withdrawnBecause", ["reason": withdrawal]))</small></li>
                """
        }
        return .card(t("selection.given"), .inside("<ul class=\"plain\">\(lines)</ul>"))
    }
}
