internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension SittingPages {
    /// The sitting days of the coming weeks. What can't be a filter is said at its field, and narrows nothing.
    func agenda(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try request.query()
        var reader = FormReader(query)
        var filter = AgendaFilter(from: reader.day("van") ?? today)
        let (prison, coach) = (reader.text("gevangenis"), reader.text("coach"))
        filter.prison = prison.isEmpty ? nil : prison
        filter.coach = coach.isEmpty ? nil : ID(coach)
        var agenda = try await house.casework.agenda(filter, as: context.actor)

        if let code = filter.prison, !agenda.choices.contains(where: { $0.code == code }) {
            reader.fault("gevangenis", Message("field.unknown"))
            filter.prison = nil
        }
        if let coach = filter.coach, !agenda.coaches.contains(where: { $0.id == coach }) {
            reader.fault("coach", Message("field.unknown"))
            filter.coach = nil
        }
        let problem = reader.faults.isEmpty ? nil : FormProblem(reader.faults)
        if problem != nil { agenda = try await house.casework.agenda(filter, as: context.actor) }
        let isTyped = reader.faults["van"] != nil
        let form = Form([
            "van": isTyped ? query["van"] : filter.from.belgian, "gevangenis": filter.prison ?? "",
            "coach": filter.coach?.rawValue ?? "",
        ])
        let page = AgendaPage(agenda: agenda, filter: filter, words: words, role: context.actor.role)
        let sheet = house.sheet(form, problem, for: context)
        return house.page(
            house.texts("agenda.title"),
            in: .agenda,
            for: context,
            status: sheet.status,
            "\(house.flash(request))\(page.body(sheet))"
        )
    }
}

/// The sitting days of some weeks, prison by prison.
private struct AgendaPage {
    let agenda: SittingAgenda
    let filter: AgendaFilter
    let words: SittingWords
    let role: Role

    private var texts: Catalogue { words.texts }

    func body(_ sheet: FormSheet) -> HTML {
        let patterns: HTML = HTML.when(
            Policy.allows(.planSittings, for: role),
            HTML.act(.patterns, texts("pattern.title"))
        )
        let prisons = agenda.prisons.map(card)
        let none: HTML = HTML.when(prisons.isEmpty, "<p class=\"muted\">\(texts("agenda.none"))</p>")
        return """
            <div class="head"><div><h1>\(texts("agenda.title"))</h1>\
            <p class="muted">\(texts(period))</p></div><div class="acts">\(patterns)\
            \(HTML.act(.waitingList, texts("waiting.title")))</div></div>\
            \(filters(sheet))<div class="stack">\(prisons)\(none)</div>\(pager)
            """
    }

    private var period: Message {
        let (first, last) = (agenda.period.lowerBound, agenda.period.upperBound)
        return Message("agenda.period", ["first": words.day(first), "last": words.day(last)])
    }

    private func filters(_ sheet: FormSheet) -> HTML {
        let prisons = agenda.choices.map { (value: $0.code, label: $0.name) }
        let coaches = agenda.coaches.map { (value: $0.id.rawValue, label: $0.name) }
        return """
            <form class="filters" action="\(Room.agenda.link)">\(sheet.field("van", "agenda.from").day())\
            \(sheet.field("gevangenis", "agenda.prison").select(prisons, empty: texts("agenda.allPrisons")))\
            \(sheet.field("coach", "agenda.coach").select(coaches, empty: texts("agenda.allCoaches")))\
            \(HTML.submit(texts("agenda.show"), .plain))</form>
            """
    }

    private var pager: HTML {
        let weeks = 7 * filter.weeks
        let steps = [
            (filter.from.adding(days: -weeks), "agenda.earlier"), (filter.from.adding(days: weeks), "agenda.later"),
        ]
        // No link leads out of the calendar.
        let links = steps.filter { (1...9999).contains($0.0.year) }.map { HTML.link(link(from: $0.0), texts($0.1)) }
        return "<nav class=\"pager\" aria-label=\"\(texts("agenda.weeks"))\">\(links.joined(by: " "))</nav>"
    }

    private func link(from day: Day) -> Link {
        var link = Room.agenda.link.query("van", day.iso)
        if let prison = filter.prison { link = link.query("gevangenis", prison) }
        if let coach = filter.coach { link = link.query("coach", coach) }
        return link
    }

    private func card(_ agenda: PrisonAgenda) -> HTML {
        let isOnly = Set(self.agenda.prisons.map(\.programme)).count == 1
        let programme: HTML = HTML.when(!isOnly, "<small class=\"muted\">\(agenda.programme.label)</small>")
        let rows = agenda.days.map { row($0, in: agenda.prison) }
        return HTML.card(
            agenda.prison.name,
            beside: programme,
            "\(HTML.inside(seats(agenda.seats)))\(HTML.rows(rows, ifNone: texts("agenda.noDays")))"
        )
    }

    private func seats(_ seats: PrisonSeats) -> HTML {
        let free = seats.firstFree.map { texts("agenda.firstFree", ["day": words.day($0)]) } ?? texts("agenda.noneFree")
        let short: HTML = HTML.when(seats.isShort, " \(HTML.tag(texts("agenda.short"), .due))")
        let waiting = HTML.link(.waitingList, texts("agenda.waiting", ["count": seats.waiting]))
        return "<p>\(free)\(short)\(HTML.when(seats.waiting > 0, " · \(waiting)"))</p>"
    }

    private func row(_ line: AgendaDay, in prison: Prison) -> (when: HTML, what: HTML, act: HTML) {
        let sitting = line.sitting
        let when = HTML.link(.sittingDay(prison.code, sitting.day), words.day(sitting.day))
        if let off = sitting.off { return (when, words.off(off, in: prison.code), .empty) }
        let taken = texts("agenda.taken", ["taken": line.taken, "seats": sitting.seats.count])
        let own: HTML = HTML.when(line.own > 0, " · \(texts("agenda.own", ["count": line.own]))")
        let instead = sitting.replaces.map(words.day).joined(separator: ", ")
        let replaces: HTML = HTML.when(
            !instead.isEmpty,
            " \(HTML.tag(texts("sitting.insteadOf", ["days": instead]), .due))"
        )
        let tone: HTML.Tone = line.taken >= sitting.seats.count ? .due : .plain
        return (
            when,
            """
            \(words.hours(of: sitting) ?? "") \(HTML.tag(taken, tone))\(replaces)<br>\
            <small class="muted">\(words.coaches(line.coaches))\(own)</small>
            """, .empty
        )
    }
}
