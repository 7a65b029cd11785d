internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The shortlist of each vacancy (D2): the best by the engine beside those put on by hand, and what two parties found.
struct ShortlistPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/shortlists", for: .readTours, use: list)
        routes.page("/shortlists/:vacancy", for: .readTours, use: show)
        routes.page("/shortlists/:vacancy/erop", for: .selectCandidates, use: showAdd)
        routes.act("/shortlists/:vacancy/erop", for: .selectCandidates, use: add)
        routes.act("/shortlists/:vacancy/gevonden", for: .selectCandidates, use: addFound)
        routes.act("/shortlists/:vacancy/:entry/plaats", for: .selectCandidates, use: move)
        routes.page("/shortlists/:vacancy/:entry/eraf", for: .selectCandidates, use: showOff)
        routes.act("/shortlists/:vacancy/:entry/eraf", for: .selectCandidates, use: takeOff)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let lines = try await house.casework.shortlists(as: context.actor)
        let rows = lines.map { line -> [HTML] in
            let vacancy = line.listed.vacancy
            return [
                .link(.shortlist(vacancy.id), vacancy.facts.title), "\(line.listed.employer.facts.name)",
                "\(vacancy.facts.openUntil?.belgian ?? t("vacancy.noEnd"))", "\(t.freePlaces(vacancy.facts))",
                "\(line.count)",
            ]
        }
        let heads = [
            t("vacancy.name"), t("vacancy.employer"), t("vacancy.openUntil"), t("vacancy.places"), t("shortlist.count"),
        ]
        let table: HTML =
            rows.isEmpty
            ? "<p class=\"muted\">\(t("vacancy.none"))</p>"
            : .table(caption: t("shortlist.listTitle"), heads: heads, rows: rows)
        return house.page(
            t("shortlist.listTitle"),
            in: .vacancies,
            for: context,
            """
            <div class="head"><h1>\(t("shortlist.listTitle"))</h1></div>\(house.flash(request))\
            \(house.workRooms(.shortlists, for: context))\(table)
            """
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.shortlist(of: context.id("vacancy"), as: context.actor)
        return page(view, under: house.flash(request), context)
    }

    private func page(
        _ view: ShortlistView,
        status: HTTPResponse.Status = .ok,
        under above: HTML,
        _ context: SignedInContext
    ) -> Response {
        house.page(
            house.texts("shortlist.title", ["vacancy": view.vacancy.facts.title]),
            in: .vacancies,
            for: context,
            status: status,
            ShortlistPage(view: view, house: house, context: context).body(under: above)
        )
    }

    private func again(_ problem: FormProblem, _ form: Form, _ context: SignedInContext) async throws -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let view = try await house.casework.shortlist(of: context.id("vacancy"), as: context.actor)
        return page(view, status: sheet.status, under: sheet.mistakes, context)
    }

    func showAdd(_ request: Request, context: SignedInContext) async throws -> Response {
        try await addPage(Form(), nil, context)
    }

    func add(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let vacancy: ID<Vacancy> = try context.id("vacancy")
        let (_, people) = try await house.casework.listable(on: vacancy, as: context.actor)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let chosen = reader.code("participant", of: people.map(\.participant.rawValue), required: true)
            let reason = reader.required("reason", limit: 1000)
            try reader.faults.throwIfAny()
            try await house.casework.list(ID(chosen ?? ""), on: vacancy, .hand, because: reason, as: context.actor)
            return .seeOther(.shortlist(vacancy), done: "saved")
        } again: { problem in
            try await addPage(form, problem, context)
        }
    }

    private func addPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response {
        let (vacancy, people) = try await house.casework.listable(on: context.id("vacancy"), as: context.actor)
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let choices = people.map { (value: $0.participant.rawValue, label: $0.name) }
        let fields: HTML = """
            \(sheet.field("participant", "tour.whom", required: true).select(choices, empty: t("action.choose")))\
            \(sheet.field("reason", "shortlist.reason", hint: "shortlist.reasonHint", required: true).lines(3, limit: 1000))
            """
        return house.narrow(
            t("shortlist.addTitle"),
            context,
            status: sheet.status,
            """
            <p><b>\(vacancy.facts.title)</b></p>\
            \(sheet.sheet(action: .shortlist(vacancy.id, "erop"), submit: "tour.save", cancel: .shortlist(vacancy.id), fields))
            """
        )
    }

    /// Keeps somebody whom the engine found.
    func addFound(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let vacancy: ID<Vacancy> = try context.id("vacancy")
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let participant = reader.required("participant", limit: 64)
            try reader.faults.throwIfAny()
            try await house.casework.list(ID(participant), on: vacancy, .engine, because: "", as: context.actor)
            return .seeOther(.shortlist(vacancy), done: "saved")
        } again: { problem in
            try await again(problem, form, context)
        }
    }

    func move(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let vacancy: ID<Vacancy> = try context.id("vacancy")
        let entry: ID<ShortlistEntry> = try context.id("entry")
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let move = reader.choice("move", as: ShortlistMove.self, required: true)
            try reader.faults.throwIfAny()
            guard let move else { throw Faults("move", Message("field.chooseOne")) }
            try await house.casework.move(entry, on: vacancy, move, as: context.actor)
            return .seeOther(.shortlist(vacancy), done: "saved")
        } again: { problem in
            try await again(problem, form, context)
        }
    }

    func showOff(_ request: Request, context: SignedInContext) async throws -> Response {
        try await offPage(Form(), nil, context)
    }

    func takeOff(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let vacancy: ID<Vacancy> = try context.id("vacancy")
        let entry: ID<ShortlistEntry> = try context.id("entry")
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let reason = reader.required("reason", limit: 1000)
            try reader.faults.throwIfAny()
            try await house.casework.takeOff(entry, from: vacancy, because: reason, as: context.actor)
            return .seeOther(.shortlist(vacancy), done: "saved")
        } again: { problem in
            try await offPage(form, problem, context)
        }
    }

    private func offPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response {
        let view = try await house.casework.shortlist(of: context.id("vacancy"), as: context.actor)
        let id: ID<ShortlistEntry> = try context.id("entry")
        guard let listed = view.entries.first(where: { $0.entry.id == id }) else { throw Refusal.notFound }
        let sheet = house.sheet(form, problem, for: context)
        return house.narrow(
            house.texts("shortlist.offTitle", ["name": listed.name]),
            context,
            status: sheet.status,
            """
            <p><b>\(view.vacancy.facts.title)</b></p>\
            \(sheet.sheet(
                action: .shortlist(view.vacancy.id, id, "eraf"),
                submit: "shortlist.off",
                cancel: .shortlist(view.vacancy.id),
                sheet.field("reason", "shortlist.offReason", required: true).lines(3, limit: 1000)
            ))
            """
        )
    }
}
