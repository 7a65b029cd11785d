internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What becomes of a vacancy: closed with a reason, opened again, its places filled.
struct VacancyStatePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/vacatures/:vacancy/sluiten", for: .writeVacancies, use: showClose)
        routes.act("/vacatures/:vacancy/sluiten", for: .writeVacancies, use: close)
        routes.page("/vacatures/:vacancy/heropenen", for: .writeVacancies, use: showReopen)
        routes.act("/vacatures/:vacancy/heropenen", for: .writeVacancies, use: reopen)
        routes.page("/vacatures/:vacancy/invulling", for: .writeVacancies, use: showFill)
        routes.act("/vacatures/:vacancy/invulling", for: .writeVacancies, use: fill)
    }

    // MARK: Closing

    func showClose(_ request: Request, context: SignedInContext) async throws -> Response {
        let listed = try await listed(context, for: .close)
        return closePage(listed, version(of: listed), nil, context)
    }

    func close(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let listed = try await listed(context, for: .close)
        return try await acting(on: form, context) {
            var reader = FormReader(form)
            let reason = reader.choice("reason", as: VacancyEnd.self, required: true) ?? .other
            let (note, version) = (reader.text("note", limit: 1000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.closeVacancy(
                listed.vacancy.id,
                version: version,
                reason: reason,
                note: note,
                as: context.actor
            )
        } again: { problem in
            closePage(listed, form, problem, context)
        }
    }

    private func closePage(
        _ listed: ListedVacancy,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let reasons = VacancyEnd.allCases.map { (value: $0.rawValue, label: "\(house.texts.code($0))" as HTML) }
        return page(
            "vacancy.close",
            listed,
            sheet,
            "sluiten",
            context,
            """
            \(sheet.field("reason", "vacancy.closeReason", required: true).radios(reasons))\
            \(sheet.field("note", "vacancy.closeNote").lines(3, limit: 1000))
            """
        )
    }

    // MARK: Opening again

    func showReopen(_ request: Request, context: SignedInContext) async throws -> Response {
        let listed = try await listed(context, for: .reopen)
        return reopenPage(listed, version(of: listed), nil, context)
    }

    func reopen(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let listed = try await listed(context, for: .reopen)
        return try await acting(on: form, context) {
            var reader = FormReader(form)
            let (last, version) = (reader.day("openUntil"), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.reopenVacancy(
                listed.vacancy.id,
                version: version,
                openUntil: last,
                as: context.actor
            )
        } again: { problem in
            reopenPage(listed, form, problem, context)
        }
    }

    private func reopenPage(
        _ listed: ListedVacancy,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return page(
            "vacancy.reopen",
            listed,
            sheet,
            "heropenen",
            context,
            sheet.field("openUntil", "vacancy.openUntil", hint: "vacancy.openUntilHint").day()
        )
    }

    // MARK: Places

    func showFill(_ request: Request, context: SignedInContext) async throws -> Response {
        let listed = try await listed(context, for: .free)
        return fillPage(listed, version(of: listed), nil, context)
    }

    func fill(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let listed = try await listed(context, for: .free)
        return try await acting(on: form, context) {
            var reader = FormReader(form)
            let places = reader.number("places", in: -500...500, required: true) ?? 0
            let (reason, version) = (reader.required("reason", limit: 500), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.fillVacancy(
                listed.vacancy.id,
                version: version,
                places: places,
                reason: reason,
                as: context.actor
            )
        } again: { problem in
            fillPage(listed, form, problem, context)
        }
    }

    private func fillPage(
        _ listed: ListedVacancy,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return page(
            "vacancy.fill",
            listed,
            sheet,
            "invulling",
            context,
            """
            <p>\(house.texts.freePlaces(listed.vacancy.facts))</p>\
            \(sheet.field("places", "vacancy.fillPlaces", hint: "vacancy.fillHint", required: true).number())\
            \(sheet.field("reason", "vacancy.fillReason", hint: "vacancy.fillReasonHint", required: true).lines(2, limit: 500))
            """
        )
    }

    // MARK: All three

    /// The vacancy of the address, when this can happen to it now.
    private func listed(_ context: SignedInContext, for act: VacancyAct) async throws -> ListedVacancy {
        let listed = try await house.casework.vacancy(context.id("vacancy", of: Vacancy.self), as: context.actor)
        let today = house.casework.clock().today
        guard listed.vacancy.acts(on: today, by: context.actor.role).contains(act) else {
            throw Refusal.rule(Message("vacancy.not.\(act.rawValue)"))
        }
        return listed
    }

    private func version(of listed: ListedVacancy) -> Form { Form([versionField: "\(listed.vacancy.version)"]) }

    private func acting(
        on form: Form,
        _ context: SignedInContext,
        _ act: () async throws -> Void,
        again: (FormProblem) -> Response
    ) async throws -> Response {
        let id = try context.id("vacancy", of: Vacancy.self)
        return try await house.acting(
            on: form,
            stored: { StoredForm(version(of: try await house.casework.vacancy(id, as: context.actor))) }
        ) {
            try await act()
            return .seeOther(.vacancy(id), done: "saved")
        } again: { problem in
            again(problem)
        }
    }

    private func page(
        _ title: String,
        _ listed: ListedVacancy,
        _ sheet: FormSheet,
        _ step: String,
        _ context: SignedInContext,
        _ fields: HTML
    ) -> Response {
        let t = house.texts
        return house.page(
            t(title),
            in: .vacancies,
            for: context,
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t(title))</h1><p><b>\(listed.vacancy.facts.title)</b> \
            <small class="muted">\(listed.employer.facts.name), \(listed.vacancy.reference)</small></p>\
            \(sheet.sheet(
                action: .vacancy(listed.vacancy.id, step), submit: "action.save", cancel: .vacancy(listed.vacancy.id),
                "\(fields)\(sheet.version)"))</div>
            """
        )
    }
}
