internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Who goes where in a round: who is selected, changes by hand, and publishing it (D3).
struct DivisionPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/rondleidingen/:round", for: .readTours, use: show)
        routes.page("/rondleidingen/:round/kandidaten", for: .selectCandidates, use: showSelect)
        routes.act("/rondleidingen/:round/kandidaten", for: .selectCandidates, use: select)
        routes.act("/rondleidingen/:round/kandidaten/:participant/weg", for: .selectCandidates, use: deselect)
        routes.page("/rondleidingen/:round/ingreep", for: .divideCandidates, use: showChange)
        routes.act("/rondleidingen/:round/ingreep", for: .divideCandidates, use: change)
        routes.act("/rondleidingen/:round/ingreep/:change/intrekken", for: .divideCandidates, use: undo)
        routes.act("/rondleidingen/:round/bekendmaken", for: .divideCandidates, use: publish)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.round(context.id("round"), as: context.actor)
        return page(view, under: house.flash(request), context)
    }

    private func page(
        _ view: RoundView,
        status: HTTPResponse.Status = .ok,
        under above: HTML,
        _ context: SignedInContext
    ) -> Response {
        house.page(
            view.round.title,
            in: .vacancies,
            for: context,
            status: status,
            RoundPage(view: view, house: house, context: context).body(under: above)
        )
    }

    /// The page again, as it is now, with what is wrong on top.
    private func again(
        _ problem: FormProblem,
        _ form: Form,
        _ context: SignedInContext
    ) async throws -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let view = try await house.casework.round(context.id("round"), as: context.actor)
        return page(view, status: sheet.status, under: sheet.mistakes, context)
    }

    // MARK: Who is selected

    func showSelect(_ request: Request, context: SignedInContext) async throws -> Response {
        try await selectPage(Form(), nil, context)
    }

    func select(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let round: ID<TourRound> = try context.id("round")
        let people = try await house.casework.selectable(for: round, as: context.actor)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let chosen = reader.boxes("people", of: people.map(\.participant))
            if chosen.isEmpty { reader.fault("people", Message("field.chooseOne")) }
            try reader.faults.throwIfAny()
            try await house.casework.select(chosen, for: round, as: context.actor)
            return .seeOther(.round(round), done: "saved")
        } again: { problem in
            try await selectPage(form, problem, context)
        }
    }

    private func selectPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response
    {
        let round: ID<TourRound> = try context.id("round")
        let people = try await house.casework.selectable(for: round, as: context.actor)
        let sheet = house.sheet(form, problem, for: context)
        let body: HTML =
            people.isEmpty
            ? "\(sheet.mistakes)<p>\(house.texts("tour.nobodyLeft"))</p><p>\(HTML.act(.round(round), house.texts("tour.back")))</p>"
            : sheet.sheet(
                action: .round(round, "kandidaten"),
                submit: "tour.selectAct",
                cancel: .round(round),
                sheet.boxes("people", "tour.people", people.map { ($0.participant.rawValue, $0.name) })
            )
        return house.narrow(
            house.texts("tour.select"),
            context,
            status: sheet.status,
            "<p>\(house.texts("tour.selectLead"))</p>\(body)"
        )
    }

    func deselect(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let round: ID<TourRound> = try context.id("round")
        let participant: ID<Participant> = try context.id("participant")
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            try await house.casework.deselect(participant, from: round, as: context.actor)
            return .seeOther(.round(round), done: "saved")
        } again: { problem in
            try await again(problem, form, context)
        }
    }

    // MARK: By hand

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.round(context.id("round"), for: .divideCandidates, as: context.actor)
        let form = Form(["kind": TourChangeKind.put.rawValue, versionField: "\(view.round.version)"])
        return changePage(view, form, nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.casework.round(context.id("round"), for: .divideCandidates, as: context.actor)
        let stored = { StoredForm(Form([versionField: "\(view.round.version)"])) }
        return try await house.acting(on: form, stored: stored) {
            var reader = FormReader(form)
            let kind = reader.choice("kind", as: TourChangeKind.self, required: true)
            let participant = reader.code(
                "participant",
                of: view.candidates.map(\.participant.rawValue),
                required: true
            )
            let tour = reader.code("tour", of: view.tours.map(\.tour.id.rawValue), required: true)
            let reason = reader.required("reason", limit: 1000)
            let version = reader.version()
            try reader.faults.throwIfAny()
            guard let kind, let participant, let tour else { throw Faults("kind", Message("field.chooseOne")) }
            try await house.casework.changeDivision(
                of: view.round.id,
                version: version,
                kind,
                ID(participant),
                at: ID(tour),
                because: reason,
                as: context.actor
            )
            return .seeOther(.round(view.round.id), done: "saved")
        } again: { problem in
            changePage(view, form, problem, context)
        }
    }

    private func changePage(
        _ view: RoundView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let kinds = TourChangeKind.allCases.map { (value: $0.rawValue, label: "\(t.code($0))" as HTML) }
        let people = view.candidates.map { candidate in
            (value: candidate.participant.rawValue, label: view.names[candidate.participant] ?? "")
        }
        let tours = view.tours.filter { $0.tour.state.takesPeople }.map { line in
            (value: line.tour.id.rawValue, label: "\(line.employer.facts.name), \(t.when(line.tour.facts))")
        }
        let fields: HTML = """
            \(sheet.field("participant", "tour.whom", required: true).select(people, empty: t("action.choose")))\
            \(sheet.field("kind", "tour.changeKind", required: true).radios(kinds))\
            \(sheet.field("tour", "tour.which", required: true).select(tours, empty: t("action.choose")))\
            \(sheet.field("reason", "tour.reason", hint: "tour.reasonHint", required: true).lines(3, limit: 1000))\(sheet.version)
            """
        return house.narrow(
            t("tour.changeTitle"),
            context,
            status: sheet.status,
            """
            <p>\(t("tour.changeLead"))</p>\
            \(sheet.sheet(
                action: .round(view.round.id, "ingreep"),
                submit: "tour.save",
                cancel: .round(view.round.id),
                fields
            ))
            """
        )
    }

    func undo(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let round: ID<TourRound> = try context.id("round")
        let change: ID<TourChange> = try context.id("change")
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            var reader = FormReader(form)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.undoChange(change, of: round, version: version, as: context.actor)
            return .seeOther(.round(round), done: "saved")
        } again: { problem in
            try await again(problem, form, context)
        }
    }

    func publish(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let round: ID<TourRound> = try context.id("round")
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            var reader = FormReader(form)
            let (digest, version) = (reader.text("division", limit: 40), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.publishDivision(of: round, version: version, digest: digest, as: context.actor)
            return .seeOther(.round(round), done: "saved")
        } again: { problem in
            try await again(problem, form, context)
        }
    }
}
