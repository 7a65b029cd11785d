internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// A start at work takes a place of a vacancy.
struct PlaceTakenPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/tewerkstellingen/:placement/vacature", for: .writeFile, use: show)
        routes.act("/deelnemers/:participant/tewerkstellingen/:placement/vacature", for: .writeFile, use: take)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let placement = try PlacementPages(house: house).chosenPlacement(of: view, context)
        let found = try await found(for: placement, Form(), context)
        return page(of: view, placement, found, Form(), nil, context)
    }

    func take(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let placement = try PlacementPages(house: house).chosenPlacement(of: view, context)
        let found = try await found(for: placement, form, context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let vacancy = VacancyField.ofForm.read(&reader, among: found.vacancies.map(\.vacancy.id))
            try reader.faults.throwIfAny()
            guard let vacancy else { throw Faults("vacancy", Message("field.chooseOne")) }
            try await house.casework.fillVacancy(
                vacancy,
                by: placement.id,
                of: view.participant.id,
                as: context.actor
            )
            return house.toCard("tewerkstelling", of: view.participant.id, done: "saved")
        } again: { problem in
            page(of: view, placement, found, form, problem, context)
        }
    }

    /// The vacancies of where the person works stand first.
    private func found(
        for placement: Placement,
        _ form: Form,
        _ context: SignedInContext
    ) async throws -> FoundVacancies {
        try await house.casework.findVacancies(
            VacancyField.ofForm.typed(in: form),
            at: [placement.workplace, placement.legalEmployer].filter { !$0.isEmpty },
            keeping: VacancyField.ofForm.chosen(in: form),
            as: context.actor
        )
    }

    private func page(
        of view: PlanView,
        _ placement: Placement,
        _ found: FoundVacancies,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let choices = found.vacancies.map { listed in
            let facts = listed.vacancy.facts
            return (
                value: listed.vacancy.id.rawValue,
                label: "\(listed.employer.facts.name): \(facts.title) (\(listed.vacancy.reference))"
            )
        }
        return house.actPage(
            "vacancy.takesPlace",
            of: view,
            sheet,
            to: .file(view.participant.id, "tewerkstellingen", placement.id, "vacature"),
            card: "tewerkstelling",
            for: context,
            lead: "<p>\(house.texts("vacancy.takesPlaceLead"))</p>",
            VacancyField.ofForm.html(sheet, "vacancy.whichOne", choices, hasMore: found.hasMore)
        )
    }
}
