internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What an employer is afraid of, and what was answered (E8).
struct ConcernPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/werkgevers/:employer/drempels/:concern", for: .writeVacancies, use: show)
        routes.act("/werkgevers/:employer/drempels/:concern", for: .writeVacancies, use: save)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.standing(context)
        let concern = try concern(of: view, context)
        return page(view.employer, concern, concern.map(filled) ?? Form(), nil, context)
    }

    func save(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.standing(context)
        let known = try concern(of: view, context)
        return try await house.acting(
            on: form,
            stored: { StoredForm(try concern(of: try await house.standing(context), context).map(filled) ?? Form()) }
        ) {
            var reader = FormReader(form)
            let kind = reader.choice("kind", as: ConcernKind.self, required: true) ?? .other
            let (words, answer) = (reader.required("words", limit: 1000), reader.text("answer", limit: 2000))
            let version = reader.version()
            try reader.faults.throwIfAny()
            if let known {
                try await house.casework.changeConcern(
                    known.id,
                    of: view.employer.id,
                    version: version,
                    kind,
                    words: words,
                    answer: answer,
                    as: context.actor
                )
            } else {
                try await house.casework.noteConcern(
                    kind,
                    words: words,
                    answer: answer,
                    of: view.employer.id,
                    as: context.actor
                )
            }
            return .seeOther(.employer(view.employer.id), done: "saved")
        } again: { problem in
            page(view.employer, known, form, problem, context)
        }
    }

    /// Nil for a new one.
    private func concern(of view: EmployerView, _ context: SignedInContext) throws -> EmployerConcern? {
        let step = context.parameters.get("concern") ?? ""
        if step == EmployerRecordPages.new { return nil }
        guard let concern = view.concerns.first(where: { $0.id.rawValue == step }) else { throw Refusal.notFound }
        return concern
    }

    private func filled(_ concern: EmployerConcern) -> Form {
        Form([
            "kind": concern.kind.rawValue, "words": concern.words, "answer": concern.answer,
            versionField: "\(concern.version)",
        ])
    }

    private func page(
        _ employer: Employer,
        _ concern: EmployerConcern?,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let kinds = ConcernKind.allCases.map { (value: $0.rawValue, label: t.code($0)) }
        return house.employerForm(
            concern == nil ? "employers.addTo.drempels" : "concern.one",
            of: employer,
            sheet,
            to: .employer(employer.id, "drempels", concern?.id.rawValue ?? EmployerRecordPages.new),
            for: context,
            """
            \(sheet.field("kind", "concern.kind", required: true).select(kinds, empty: t("action.choose")))\
            \(sheet.field("words", "concern.words", hint: "concern.wordsHint", required: true).lines(3, limit: 1000))\
            \(sheet.field("answer", "concern.answer", hint: "concern.answerHint").lines(3, limit: 2000))\
            \(HTML.when(concern != nil, sheet.version))
            """
        )
    }
}
