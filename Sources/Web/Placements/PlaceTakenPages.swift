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
        return try await page(of: view, Form(), nil, context)
    }

    func take(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let placement = try PlacementPages(house: house).chosenPlacement(of: view, context)
        let open = try await house.casework.vacancies(onlyOpen: true, as: context.actor)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let vacancy = reader.code("vacancy", of: open.map(\.vacancy.id.rawValue), required: true)
            try reader.faults.throwIfAny()
            try await house.casework.fillVacancy(
                ID(vacancy ?? ""),
                by: placement.id,
                of: view.participant.id,
                as: context.actor
            )
            return house.toCard("tewerkstelling", of: view.participant.id, done: "saved")
        } again: { problem in
            try await page(of: view, form, problem, context)
        }
    }

    /// The vacancies of where the person works stand first.
    private func page(
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let placement = try PlacementPages(house: house).chosenPlacement(of: view, context)
        let sheet = house.sheet(form, problem, for: context)
        let keys = Set([placement.workplace, placement.legalEmployer].map(EmployerLikeness.key))
        let open = try await house.casework.vacancies(onlyOpen: true, as: context.actor)
        let isHere = { (listed: ListedVacancy) in keys.contains(EmployerLikeness.key(listed.employer.facts.name)) }
        let choices = (open.filter(isHere) + open.filter { !isHere($0) }).prefix(500).map { listed in
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
            sheet.field("vacancy", "vacancy.whichOne", required: true).select(
                Array(choices),
                empty: house.texts("action.choose")
            )
        )
    }
}
