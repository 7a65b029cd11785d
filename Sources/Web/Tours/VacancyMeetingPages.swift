internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Companies and organisations at one table about open vacancies (D1).
struct VacancyMeetingPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/vacatureoverleg", for: .readVacancies, use: list)
        routes.page("/vacatureoverleg/nieuw", for: .planTours, use: showNew)
        routes.act("/vacatureoverleg/nieuw", for: .planTours, use: add)
        routes.page("/vacatureoverleg/:meeting", for: .readVacancies, use: show)
        routes.page("/vacatureoverleg/:meeting/wijzigen", for: .planTours, use: showChange)
        routes.act("/vacatureoverleg/:meeting/wijzigen", for: .planTours, use: change)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let meetings = try await house.casework.vacancyMeetings(as: context.actor)
        let lines = meetings.map { view -> (when: HTML, what: HTML, act: HTML) in
            let facts = view.meeting.facts
            let counts = t(
                "vacancyMeeting.counts",
                ["people": facts.attendees.count, "vacancies": facts.vacancies.count]
            )
            return (
                "\(facts.day.belgian)", "<b>\(facts.place)</b><br><small class=\"muted\">\(counts)</small>",
                .act(.vacancyMeeting(view.meeting.id), t("vacancyMeeting.open"), .quiet)
            )
        }
        let new: HTML = .act(Link("vacatureoverleg", "nieuw"), t("vacancyMeeting.new"))
        return house.page(
            t("vacancyMeeting.listTitle"),
            in: .vacancies,
            for: context,
            """
            <div class="head"><h1>\(t("vacancyMeeting.listTitle"))</h1><div class="acts">\
            \(HTML.when(Policy.allows(.planTours, for: context.actor.role), new))</div></div>\(house.flash(request))\
            \(house.workRooms(.meetings, for: context))\
            \(HTML.card(t("vacancyMeeting.all"), .rows(lines, ifNone: t("vacancyMeeting.none"))))
            """
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let view = try await house.casework.vacancyMeeting(context.id("meeting"), as: context.actor)
        let facts = view.meeting.facts
        let mayReadLists = Policy.allows(.readTours, for: context.actor.role)
        let lines = view.vacancies.map { listed -> (when: HTML, what: HTML, act: HTML) in
            let title = listed.vacancy.facts.title
            return (
                listed.state.tag(t),
                "\(HTML.link(.vacancy(listed.vacancy.id), title))<br>\(listed.employer.facts.name)",
                HTML.when(mayReadLists, .act(.shortlist(listed.vacancy.id), t("vacancyMeeting.shortlist"), .quiet))
            )
        }
        let people = facts.attendees.map { "<li>\($0)</li>" as HTML }
        let title = t("vacancyMeeting.title", ["day": facts.day.belgian])
        let change: HTML = .act(.vacancyMeeting(view.meeting.id, "wijzigen"), t("vacancyMeeting.change"))
        let pairs: [(name: String, value: HTML)] = [
            (t("tour.opens"), "\(facts.opens.description)"), (t("tour.place"), "\(facts.place)"),
            (t("vacancyMeeting.agreed"), "\(facts.agreed)"),
        ]
        return house.page(
            title,
            in: .vacancies,
            for: context,
            """
            <div class="head"><h1>\(title)</h1><div class="acts no-print">\
            \(HTML.when(Policy.allows(.planTours, for: context.actor.role), change))</div></div>\(house.flash(request))\
            \(HTML.facts(pairs))\(HTML.card(t("vacancyMeeting.attendees"), .inside("<ul>\(people)</ul>")))\
            \(HTML.card(t("vacancy.title"), .rows(lines, ifNone: t("vacancyMeeting.noVacancies"))))
            """
        )
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.tourChoices(as: context.actor)
        let form = Form(["day": choices.today.belgian, "opens": "14:00"])
        return formPage(nil, choices, try await offered(form, context), form, nil, context)
    }

    func add(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let choices = try await house.casework.tourChoices(as: context.actor)
        let offered = try await offered(form, context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let programme = reader.code("programme", of: choices.programmes.map(\.code), required: true) ?? ""
            let facts = try Self.read(&reader, offered)
            let id = try await house.casework.addVacancyMeeting(facts, in: programme, as: context.actor)
            return .seeOther(.vacancyMeeting(id), done: "saved")
        } again: { problem in
            formPage(nil, choices, offered, form, problem, context)
        }
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.tourChoices(as: context.actor)
        let view = try await house.casework.vacancyMeeting(context.id("meeting"), as: context.actor)
        let form = Self.filled(with: view.meeting)
        return formPage(view, choices, try await offered(form, context), form, nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let choices = try await house.casework.tourChoices(as: context.actor)
        let view = try await house.casework.vacancyMeeting(context.id("meeting"), as: context.actor)
        let own = view.meeting.facts.vacancies
        let offered = try await offered(form, own: own, context)
        return try await house.acting(on: form, stored: { StoredForm(Self.filled(with: view.meeting)) }) {
            var reader = FormReader(form)
            let version = reader.version()
            let facts = try Self.read(&reader, offered)
            try await house.casework.changeVacancyMeeting(
                view.meeting.id,
                version: version,
                facts,
                as: context.actor
            )
            return .seeOther(.vacancyMeeting(view.meeting.id), done: "saved")
        } again: { problem in
            formPage(view, choices, offered, form, problem, context)
        }
    }

    /// What is typed to find more vacancies for the table, and for which words those that stand there were found.
    private static let search = "vacancyText"
    private static let asked = "vacancyAsked"
    /// The beginning of the names of the boxes.
    private static let group = "vacancies"
    private static let most = 200

    private static func typed(in form: Form) -> String { String(form[search].trimmed.prefix(VacancyField.longest)) }

    /// The vacancies on its table and those that are ticked first, whatever became of them, then a short list of open ones.
    private func offered(
        _ form: Form,
        own: [ID<Vacancy>] = [],
        _ context: SignedInContext
    ) async throws -> FoundVacancies {
        var known = Set(own)
        let ticked = form.fields(withPrefix: "\(Self.group)-").prefix(Self.most).compactMap {
            VacancyField.id(String($0.dropFirst(Self.group.count + 1)))
        }.filter { known.insert($0).inserted }
        return try await house.casework.meetingOffer(Self.typed(in: form), ticked: own + ticked, as: context.actor)
    }

    private static func filled(with meeting: VacancyMeeting) -> Form {
        let facts = meeting.facts
        var values = [
            "day": facts.day.belgian, "opens": facts.opens.description, "place": facts.place,
            "attendees": facts.attendees.joined(separator: "\n"), "agreed": facts.agreed,
            versionField: "\(meeting.version)",
        ]
        for vacancy in facts.vacancies { values["vacancies-\(vacancy)"] = "ja" }
        return Form(values)
    }

    private static func read(_ reader: inout FormReader, _ offered: FoundVacancies) throws -> VacancyMeetingFacts {
        let day = reader.requiredDay("day")
        let opens = reader.time("opens", required: true)
        let place = reader.required("place")
        let attendees = reader.required("attendees", limit: 5000).split(whereSeparator: \.isNewline)
            .map { String($0).trimmed }.filter { !$0.isEmpty }
        let agreed = reader.text("agreed", limit: 5000)
        let chosen = reader.boxes(group, of: offered.vacancies.map(\.vacancy.id))
        let typed = reader.text(search, limit: VacancyField.longest)
        // Asked once: who sends it again with the same words has ticked what belongs to it.
        let isAnswered = reader.text(asked, limit: 2 * VacancyField.longest) == typed
        if !typed.isEmpty, !isAnswered { reader.fault(search, Message("vacancyMeeting.tick", ["text": typed])) }
        try reader.faults.throwIfAny()
        guard let opens else { throw Faults("opens", Message("field.required")) }
        return VacancyMeetingFacts(
            day: day,
            opens: opens,
            place: place,
            attendees: attendees,
            vacancies: chosen,
            agreed: agreed
        )
    }

    private func formPage(
        _ view: MeetingView?,
        _ choices: TourChoices,
        _ offered: FoundVacancies,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let programmes = choices.programmes.map { (value: $0.code, label: $0.name) }
        let programme: HTML = HTML.when(
            view == nil,
            sheet.field("programme", "tour.programme", required: true).select(programmes, empty: t("action.choose"))
        )
        let vacancies = offered.vacancies.map { listed in
            (id: listed.vacancy.id.rawValue, label: "\(listed.vacancy.facts.title), \(listed.employer.facts.name)")
        }
        let hint = offered.hasMore ? "vacancyMeeting.findMore" : "vacancy.findHint"
        let fields: HTML = """
            \(programme)<div class="pair">\(sheet.field("day", "tour.day", required: true).day())\
            \(sheet.field("opens", "tour.opens", required: true).time())</div>\
            \(sheet.field("place", "tour.place", required: true).text())\
            \(sheet.field("attendees", "vacancyMeeting.attendees", hint: "vacancyMeeting.attendeesHint", required: true)
                .lines(6, limit: 5000))\
            \(sheet.field(Self.search, "vacancy.find", hint: hint).text(limit: VacancyField.longest))\
            \(HTML.hidden(Self.asked, Self.typed(in: sheet.form)))\
            \(sheet.boxes(Self.group, "tour.vacancies", vacancies, required: false))\
            \(sheet.field("agreed", "vacancyMeeting.agreed").lines(4, limit: 5000))\(HTML.when(view != nil, sheet.version))
            """
        let (title, action) =
            view.map {
                (t("vacancyMeeting.change"), Link.vacancyMeeting($0.meeting.id, "wijzigen"))
            } ?? (t("vacancyMeeting.new"), Link("vacatureoverleg", "nieuw"))
        return house.narrow(
            title,
            context,
            status: sheet.status,
            sheet.sheet(action: action, submit: "tour.save", cancel: .vacancyMeetings, fields)
        )
    }
}
