internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Rounds of tours (D3): the list, a new one, its tours, and what becomes of each.
struct TourPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/rondleidingen", for: .readTours, use: list)
        routes.page("/rondleidingen/nieuw", for: .planTours, use: showNew)
        routes.act("/rondleidingen/nieuw", for: .planTours, use: open)
        routes.page("/rondleidingen/:round/toevoegen", for: .planTours, use: showEmployers)
        routes.page("/rondleidingen/:round/toevoegen/:employer", for: .planTours, use: showAdd)
        routes.act("/rondleidingen/:round/toevoegen/:employer", for: .planTours, use: addTour)
        routes.page("/rondleiding/:tour/wijzigen", for: .planTours, use: showChange)
        routes.act("/rondleiding/:tour/wijzigen", for: .planTours, use: change)
        routes.act("/rondleiding/:tour/toestand", for: .planTours, use: move)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let rounds = try await house.casework.rounds(as: context.actor)
        let t = house.texts
        let heads = ["round", "tours", "candidates", "seats", "publication"].map { t("tour.\($0)") }
        let rows = rounds.map { line -> [HTML] in
            let number = line.round.publication
            let tours = line.tours.map { tour -> HTML in
                "<li>\(tour.employer.facts.name), \(t.when(tour.tour.facts)) \(tour.tour.state.tag(t))</li>"
            }
            return [
                .link(.round(line.round.id), line.round.title), "<ul>\(tours)</ul>", "\(line.candidates)",
                "\(line.seats)",
                "\(number == 0 ? t("tour.unpublished") : t("tour.number", ["number": number]))",
            ]
        }
        let new: HTML = .act(Link("rondleidingen", "nieuw"), t("tour.newRound"))
        let table: HTML =
            rounds.isEmpty
            ? "<p class=\"muted\">\(t("tour.none"))</p>"
            : .table(caption: t("tour.listTitle"), heads: heads, rows: rows)
        return house.page(
            t("tour.listTitle"),
            in: .vacancies,
            for: context,
            """
            <div class="head"><h1>\(t("tour.listTitle"))</h1><div class="acts">\
            \(HTML.when(Policy.allows(.planTours, for: context.actor.role), new))</div></div>\
            \(house.flash(request))\(house.workRooms(.rounds, for: context))\(table)
            """
        )
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        try await newPage(Form(), nil, context)
    }

    func open(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let choices = try await house.casework.tourChoices(as: context.actor)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let title = reader.required("title")
            let programme = reader.code("programme", of: choices.programmes.map(\.code), required: true) ?? ""
            try reader.faults.throwIfAny()
            let id = try await house.casework.openRound(title, in: programme, as: context.actor)
            return .seeOther(.round(id), done: "saved")
        } again: { problem in
            try await newPage(form, problem, context)
        }
    }

    private func newPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.tourChoices(as: context.actor)
        let sheet = house.sheet(form, problem, for: context)
        let programmes = choices.programmes.map { (value: $0.code, label: $0.name) }
        let fields: HTML = """
            \(sheet.field("title", "tour.roundTitle", hint: "tour.roundTitleHint", required: true).text())\
            \(sheet.field("programme", "tour.programme", required: true).select(programmes, empty: house.texts("action.choose")))
            """
        return house.narrow(
            house.texts("tour.newRound"),
            context,
            status: sheet.status,
            sheet.sheet(action: Link("rondleidingen", "nieuw"), submit: "tour.save", cancel: .rounds, fields)
        )
    }

    /// At which employer: those with open vacancies, found by typing.
    func showEmployers(_ request: Request, context: SignedInContext) async throws -> Response {
        let round: ID<TourRound> = try context.id("round")
        let title = try await house.casework.roundTitle(round, as: context.actor)
        let query = try request.query()
        var reader = FormReader(query)
        let text = String(reader.text("zoek", limit: 100).prefix(100))
        let leaf = min(max(1, Int(query["blad"]) ?? 1), 1_000_000)
        let found = try await house.casework.tourEmployers(text, leaf: leaf, as: context.actor)
        let t = house.texts
        let address = Link.round(round, "toevoegen")
        let lines = found.employers.map { employer, open -> (when: HTML, what: HTML, act: HTML) in
            (
                "\(t.code(employer.facts.kind))",
                "<b>\(employer.facts.name)</b><br>\(t("tour.openVacancies", ["n": open]))",
                .act(.round(round, "toevoegen", employer.id), t("tour.chooseEmployer"))
            )
        }
        let other: (Int) -> Link = { address.query("zoek", text).query("blad", $0) }
        let pager: HTML = """
            <nav class="pager" aria-label="\(t("import.leaves"))">\
            \(HTML.when(leaf > 1, HTML.act(other(leaf - 1), t("action.previous"))))\
            \(HTML.when(found.hasNext, HTML.act(other(leaf + 1), t("action.next"))))</nav>
            """
        let body: HTML = """
            <p>\(title)</p><form class="filters" role="search" aria-label="\(t("employers.search"))" action="\(address)">\
            <input type="search" name="zoek" value="\(text)" maxlength="100" aria-label="\(t("employers.search"))" \
            placeholder="\(t("employers.searchHint"))">\(HTML.submit(t("action.search"), .plain))</form>\
            \(HTML.card(t("tour.employers"), .rows(lines, ifNone: t("tour.noEmployers"))))\
            \(HTML.when(found.hasNext || leaf > 1, pager))
            """
        return house.narrow(t("tour.add"), context, body)
    }

    func showAdd(_ request: Request, context: SignedInContext) async throws -> Response {
        try await addPage(nil, nil, context)
    }

    func addTour(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let round: ID<TourRound> = try context.id("round")
        let employer: ID<Employer> = try context.id("employer")
        let offer = try await house.casework.tourOffer(at: employer, as: context.actor)
        return try await house.acting(on: form) {
            let read = try TourInput.read(form, vacancies: offer.vacancies)
            try await house.casework.addTour(
                read.facts,
                at: employer,
                vacancies: read.vacancies,
                to: round,
                as: context.actor
            )
            return .seeOther(.round(round), done: "saved")
        } again: { problem in
            try await addPage(form, problem, context)
        }
    }

    private func addPage(_ form: Form?, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response {
        let round: ID<TourRound> = try context.id("round")
        let id: ID<Employer> = try context.id("employer")
        let title = try await house.casework.roundTitle(round, as: context.actor)
        let offer = try await house.casework.tourOffer(at: id, as: context.actor)
        let (employer, vacancies) = (offer.employer, offer.vacancies)
        let programme = try await house.casework.programme(of: round, as: context.actor)
        let first = TourInput.first(in: programme, at: employer, vacancies: vacancies, today: offer.today)
        let sheet = house.sheet(form ?? first, problem, for: context)
        return house.narrow(
            house.texts("tour.add"),
            context,
            status: sheet.status,
            """
            <p><b>\(employer.facts.name)</b> <small class="muted">\(title)</small></p>\
            \(sheet.sheet(
                action: .round(round, "toevoegen", id),
                submit: "tour.save",
                cancel: .round(round),
                TourInput.fields(sheet, vacancies: vacancies)
            ))
            """
        )
    }
}
