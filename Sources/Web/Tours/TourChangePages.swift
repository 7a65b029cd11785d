internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What becomes of a tour: other facts, or another state.
extension TourPages {
    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let line = try await house.casework.tour(context.id("tour"), as: context.actor)
        return try await changePage(line, TourInput.filled(with: line.tour), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let line = try await house.casework.tour(context.id("tour"), as: context.actor)
        let offered = try await offered(at: line, context)
        return try await house.acting(on: form, stored: { StoredForm(TourInput.filled(with: line.tour)) }) {
            let read = try TourInput.read(form, vacancies: offered)
            try await house.casework.changeTour(
                line.tour.id,
                version: read.version,
                read.facts,
                vacancies: read.vacancies,
                as: context.actor
            )
            return .seeOther(.round(line.tour.round), done: "saved")
        } again: { problem in
            try await changePage(line, form, problem, context)
        }
    }

    /// The open vacancies of the employer, and those that the tour shows already.
    private func offered(at line: TourLine, _ context: SignedInContext) async throws -> [Vacancy] {
        let open = try await house.casework.tourOffer(at: line.employer.id, as: context.actor).vacancies
        let shown = Set(line.tour.vacancies)
        return line.vacancies + open.filter { !shown.contains($0.id) }
    }

    private func changePage(
        _ line: TourLine,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let fields: HTML = "\(TourInput.fields(sheet, vacancies: try await offered(at: line, context)))\(sheet.version)"
        return house.narrow(
            house.texts("tour.change"),
            context,
            status: sheet.status,
            """
            <p><b>\(line.employer.facts.name)</b></p>\
            \(sheet.sheet(
                action: .tour(line.tour.id, "wijzigen"),
                submit: "tour.save",
                cancel: .round(line.tour.round),
                fields
            ))
            """
        )
    }

    func move(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let line = try await house.casework.tour(context.id("tour"), as: context.actor)
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            var reader = FormReader(form)
            let (act, version) = (reader.choice("act", as: TourAct.self, required: true), reader.version())
            try reader.faults.throwIfAny()
            guard let act else { throw Faults("act", Message("field.chooseOne")) }
            try await house.casework.move(line.tour.id, version: version, act, as: context.actor)
            return .seeOther(.round(line.tour.round), done: "saved")
        } again: { problem in
            // The round as it is now, with its buttons again.
            let sheet = house.sheet(form, problem, for: context)
            let view = try await house.casework.round(line.tour.round, as: context.actor)
            return house.page(
                view.round.title,
                in: .vacancies,
                for: context,
                status: sheet.status,
                RoundPage(view: view, house: house, context: context).body(under: sheet.mistakes)
            )
        }
    }
}
