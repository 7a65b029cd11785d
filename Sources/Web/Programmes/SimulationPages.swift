internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What a definition does with a fictitious group of people (F1): for who weighs a coach more or less, or a sitting day
/// every week.
struct SimulationPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/programmas/:programme/simulatie", for: .readFigures, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        guard let code = context.parameters.get("programme") else { throw Refusal.notFound }
        let programme = try await house.casework.programme(code, as: context.actor).definition
        let query = SimulationQuery(try request.query(), programme)
        let texts = house.texts
        let title = texts("simulation.pageTitle", ["programme": programme.name])
        let body: HTML
        if query.faults.isEmpty {
            body = SimulationPage(programme: programme, settings: query.settings, texts: texts).body
        } else {
            body = .problem(texts("simulation.problem"), query.faults.all.map { ($0.field, texts($0.message)) })
        }
        return house.page(
            title,
            in: .figures,
            for: context,
            status: query.faults.isEmpty ? .ok : .unprocessableContent,
            """
            <div class="head"><h1>\(title)</h1></div><p class="lead">\(texts("simulation.intro"))</p>\
            \(query.chooser(texts))\(body)
            """
        )
    }
}

/// What an address asks of a simulation.
struct SimulationQuery {
    let settings: SimulationSettings
    let faults: Faults
    private let form: Form
    private let programme: Programme

    init(_ form: Form, _ programme: Programme) {
        self.form = form
        self.programme = programme
        var reader = FormReader(form)
        var settings = SimulationSettings(of: programme)
        // A page is made while somebody waits: it simulates less than the command line.
        settings.months = reader.number("maanden", in: 1...60) ?? settings.months
        settings.arrivals = reader.number("aanmeldingen", in: 0...100) ?? settings.arrivals
        settings.coaches = reader.number("coaches", in: 1...50) ?? settings.coaches
        settings.caseload = reader.number("caseload", in: SimulationSettings.caseloadBounds) ?? settings.caseload
        settings.everyWeeks = reader.number("ritme", in: SimulationSettings.rhythmBounds) ?? settings.everyWeeks
        settings.seats = reader.number("gesprekken", in: SimulationSettings.seatBounds) ?? settings.seats
        settings.seed = UInt64(reader.number("zaad", in: 0...999_999) ?? 1)
        self.settings = settings
        faults = reader.faults
    }

    /// The form that asks again.
    func chooser(_ texts: Catalogue) -> HTML {
        let field = { (name: String, key: String, value: Int) -> HTML in
            let error = faults[name]
            let typed = error == nil ? "\(value)" : form[name]
            return Field(name, label: texts("simulation.form.\(key)"), value: typed, error: error.map { texts($0) })
                .number()
        }
        let sits = programme.entry.mode == .sittingDays
        let sitting: HTML = """
            \(field("ritme", "everyWeeks", settings.everyWeeks))\(field("gesprekken", "seats", settings.seats))
            """
        return """
            <form class="filters no-print" method="get" action="\(Link.simulation(of: programme.code))">\
            \(field("maanden", "months", settings.months))\(field("aanmeldingen", "arrivals", settings.arrivals))\
            \(field("coaches", "coaches", settings.coaches))\(field("caseload", "caseload", settings.caseload))\
            \(HTML.when(sits, sitting))\(field("zaad", "seed", Int(settings.seed)))\
            \(HTML.submit(texts("simulation.form.show"), .plain))</form>
            """
    }
}

extension Link {
    static func simulation(of programme: String) -> Link { Link("programmas", programme, "simulatie") }
}
