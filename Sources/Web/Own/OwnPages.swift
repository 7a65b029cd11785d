internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What a participant sees of their own way.
struct OwnPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/mijn-traject", for: .readOwn, use: showOwn)
    }

    func showOwn(_ request: Request, context: SignedInContext) async throws -> Response {
        let way = try await house.casework.ownWay(as: context.actor)
        let reading = house.reading(try PageLanguage.of(request))
        let spoken = way.programme.map { reading.speaking(of: $0) } ?? reading
        return OwnPages(house: spoken).page(of: way, context)
    }

    private func page(of way: OwnWay, _ context: SignedInContext) -> Response {
        let t = house.texts
        let appointments = way.appointments.map { appointment -> (when: HTML, what: HTML, act: HTML) in
            let time = appointment.time.map { " \($0)" } ?? ""
            return ("\(t.day(appointment.day))\(time)", "\(words(appointment.with))", .empty)
        }
        let readers = way.readers.map { "<li>\($0.name) (\($0.times))</li>" as HTML }
        let read: HTML =
            readers.isEmpty
            ? "<p class=\"muted\">\(t("own.nobodyRead"))</p>"
            : "<p>\(t("own.readLead"))</p><ul>\(readers)</ul>"
        return house.page(
            t("own.title"),
            in: .own,
            for: context,
            """
            \(PageLanguage.chips(Room.own.link, t))<div lang="\(t.language.rawValue)">\
            <h1>\(t("own.title"))</h1><p>\(lead(way))</p><p>\(HTML.link(Link("mijn-vacatures").reading(t.language), t("own.matches")))</p>\
            \(HTML.when(way.waits, "<p>\(t("own.waits"))</p>"))\
            \(HTML.card(t("own.appointments"), id: "afspraken", .rows(appointments, ifNone: t("own.noAppointments"))))\
            \(HTML.card(
                t("own.readers"),
                id: "wie-keek",
                beside: "<small>\(HTML.link(Link.ownReaders.reading(t.language), t("readers.all")))</small>",
                .inside(read)
            ))</div>
            """
        )
    }

    private func lead(_ way: OwnWay) -> String {
        guard let programme = way.programme?.$name[house.texts.language] else { return house.texts("own.undecided") }
        guard let coach = way.coach else { return house.texts("own.withoutCoach", ["programme": programme]) }
        return house.texts("own.lead", ["programme": programme, "coach": coach])
    }

    private func words(_ with: OwnWay.Appointment.With) -> String {
        switch with {
        case .talk(let prison): house.texts("own.talk", ["prison": prison?.name ?? ""])
        case .employer(let employer, let place): house.texts("own.employer", ["employer": employer, "place": place])
        }
    }
}
