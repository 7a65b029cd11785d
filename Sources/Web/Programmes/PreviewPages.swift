internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import ReferenceData
internal import Texts

/// The days of a fictitious participant, by the version in force and by the draft (F1).
struct PreviewPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/programmas/:programme/voorbeeld", for: .loadProgramme, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let code = try context.programmeCode()
        let view = try await house.casework.previewed(code, as: context.actor)
        guard let programme = view.after ?? view.before else { return withoutDays(code, for: context) }
        let today = house.casework.clock().today
        let query = PreviewQuery(try request.query(), programme, today: today)
        let t = house.texts
        let title = t("preview.title", ["name": programme.name])
        let body: HTML
        if query.faults.isEmpty {
            body = PreviewPage(view: view, settings: query.settings, house: house, today: today).body
        } else {
            body = .problem(t("preview.problem"), query.faults.all.map { ($0.field, t($0.message)) })
        }
        return house.page(
            title,
            in: .programmes,
            for: context,
            status: query.faults.isEmpty ? .ok : .unprocessableContent,
            """
            <div class="head"><h1>\(title)</h1></div><p class="lead">\(t("preview.lead"))</p>\
            \(query.chooser(t, code: code))\(body)\
            <p class="acts no-print">\(HTML.act(.programme(code), t("action.back"), .quiet))</p>
            """
        )
    }
}

extension PreviewPages {
    /// There is nothing in force, and the draft has mistakes.
    private func withoutDays(_ code: String, for context: SignedInContext) -> Response {
        let t = house.texts
        let title = t("preview.title", ["name": code])
        return house.page(
            title,
            in: .programmes,
            for: context,
            """
            <div class="head"><h1>\(title)</h1></div><p class="lead">\(t("preview.faultyDraft"))</p>\
            <p class="acts">\(HTML.act(.programme(code, "concept", "controle"), t("publish.check"), .primary))\
            \(HTML.act(.programme(code), t("action.back"), .quiet))</p>
            """
        )
    }
}

/// What an address asks of a preview.
struct PreviewQuery {
    let settings: PreviewSettings
    let faults: Faults
    private let form: Form
    private let programme: Programme

    init(_ form: Form, _ programme: Programme, today: Day) {
        self.programme = programme
        let asked = form.has("start") ? form : form.with("start", today.belgian)
        self.form = asked
        var reader = FormReader(asked)
        let start = reader.day("start", required: true) ?? today
        if abs(start.days(since: today)) > 3660 { reader.fault("start", Message("preview.unlikely")) }
        var settings = PreviewSettings(start: start)
        settings.site = reader.code("vestiging", of: programme.sites.map(\.code))
        settings.placement = reader.day("opstart", in: start...start.adding(days: 3660))
        settings.closing = reader.day("afsluiting", in: start...start.adding(days: 3660))
        settings.age = reader.number("leeftijd", in: 0...120) ?? PreviewSettings.usualAge
        settings.takesOptionalPhases = reader.isTicked("facultatief")
        let (from, until) = (reader.day("pauzeVan"), reader.day("pauzeTot"))
        switch (from, until) {
        case (nil, nil): break
        case (let from?, let until?) where until <= from: reader.fault("pauzeTot", Message("preview.pauseReversed"))
        case (let from?, let until?) where until.days(since: from) > 732:
            reader.fault("pauzeTot", Message("preview.pauseTooLong"))
        case (let from?, _) where abs(from.days(since: start)) > 3660:
            reader.fault("pauzeVan", Message("preview.tooFar"))
        case (let from?, let until?): settings.pause = from..<until
        default: reader.fault(from == nil ? "pauzeVan" : "pauzeTot", Message("preview.pauseHalf"))
        }
        self.settings = settings
        faults = reader.faults
    }

    /// The form that asks again.
    func chooser(_ texts: Catalogue, code: String) -> HTML {
        let field = { (name: String, key: String) -> Field in
            Field(name, label: texts("preview.\(key)"), value: form[name], error: faults[name].map { texts($0) })
        }
        let sites = programme.sites.map { ($0.code, $0.label) }
        let site = HTML.when(
            !sites.isEmpty,
            field("vestiging", "site").select(sites, empty: texts("preview.anySite"))
        )
        return """
            <form class="filters no-print" method="get" action="\(Link.programme(code, "voorbeeld"))">\
            \(field("start", "start").day())\(site)\(field("opstart", "placement").day())\
            \(field("pauzeVan", "pauseFrom").day())\(field("pauzeTot", "pauseUntil").day())\
            \(field("afsluiting", "closing").day())\
            \(HTML.when(!programme.datedRules.isEmpty, field("leeftijd", "age").number()))\
            \(HTML.when(programme.phases.contains(where: \.isOptional), field("facultatief", "optional").tick()))\
            \(HTML.submit(texts("preview.show"), .plain))</form>
            """
    }
}

extension FormReader {
    /// A day within bounds, or nil when nothing was typed or it lies elsewhere (then the mistake is noted).
    fileprivate mutating func day(_ field: String, in bounds: ClosedRange<Day>) -> Day? {
        guard let day = day(field) else { return nil }
        if bounds.contains(day) { return day }
        fault(field, Message(day < bounds.lowerBound ? "preview.beforeStart" : "preview.tooFar"))
        return nil
    }
}
