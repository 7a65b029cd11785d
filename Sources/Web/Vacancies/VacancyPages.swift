internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import ReferenceData
internal import Texts

/// The vacancies of employers: the list, each on a page of its own, noted, changed and closed by hand.
struct VacancyPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/vacatures", for: .readVacancies, use: list)
        routes.page("/vacatures/nieuw", for: .writeVacancies, use: showNew)
        routes.act("/vacatures/nieuw", for: .writeVacancies, use: add)
        routes.page("/vacatures/:vacancy", for: .readVacancies, use: show)
        routes.page("/vacatures/:vacancy/wijzigen", for: .writeVacancies, use: showChange)
        routes.act("/vacatures/:vacancy/wijzigen", for: .writeVacancies, use: change)
        routes.act("/vacatures/:vacancy/toestand", for: .writeVacancies, use: close)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let showsAll = try request.query()["toon"] == "alle"
        let vacancies = try await house.casework.vacancies(onlyOpen: !showsAll, as: context.actor)
        return house.page(
            house.texts("vacancy.title"),
            in: .vacancies,
            for: context,
            VacancyListPage(
                vacancies: vacancies,
                showsAll: showsAll,
                mayWrite: Policy.allows(.writeVacancies, for: context.actor.role),
                texts: house.texts
            ).body(under: house.flash(request))
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let listed = try await house.casework.vacancy(context.id("vacancy", of: Vacancy.self), as: context.actor)
        return vacancyPage(listed, under: house.flash(request), context)
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        try await newPage(Form(["dutch": LanguageLevel.a1.rawValue, "places": "1", "filled": "0"]), nil, context)
    }

    func add(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let employers = try await house.casework.employers(as: context.actor)
        let book = try await house.casework.occupations(as: context.actor)
        return try await house.acting(on: form) {
            let read = try VacancyInput.read(form, employers: employers, book: book)
            let id = try await house.casework.addVacancy(
                read.facts,
                reference: read.reference,
                of: ID(read.employer),
                as: context.actor
            )
            return .seeOther(.vacancy(id), done: "saved")
        } again: { problem in
            try await newPage(form, problem, context)
        }
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let listed = try await house.casework.vacancy(context.id("vacancy", of: Vacancy.self), as: context.actor)
        return try await changePage(listed, VacancyInput.filled(with: listed.vacancy), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let id = try context.id("vacancy", of: Vacancy.self)
        let listed = try await house.casework.vacancy(id, as: context.actor)
        let book = try await house.casework.occupations(as: context.actor)
        return try await house.acting(on: form, stored: { StoredForm(VacancyInput.filled(with: listed.vacancy)) }) {
            let read = try VacancyInput.read(form, employers: nil, book: book)
            try await house.casework.changeVacancy(id, version: read.version, read.facts, as: context.actor)
            return .seeOther(.vacancy(id), done: "saved")
        } again: { problem in
            try await changePage(listed, form, problem, context)
        }
    }

    func close(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("vacancy", of: Vacancy.self)
        let form = try await context.form(request)
        // The page says what the vacancy is by now, and has its button again.
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            var reader = FormReader(form)
            let (isClosed, version) = (reader.text("gesloten") == "ja", reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.closeVacancy(id, version: version, isClosed: isClosed, as: context.actor)
            return .seeOther(.vacancy(id), done: "saved")
        } again: { problem in
            let listed = try await house.casework.vacancy(id, as: context.actor)
            let sheet = house.sheet(form, problem, for: context)
            return vacancyPage(listed, status: sheet.status, under: sheet.mistakes, context)
        }
    }

    private func vacancyPage(
        _ listed: ListedVacancy,
        status: HTTPResponse.Status = .ok,
        under above: HTML,
        _ context: SignedInContext
    ) -> Response {
        let isClosed = listed.vacancy.closedOn != nil
        let id = listed.vacancy.id
        let acts: HTML = """
            <div class="acts no-print">\(HTML.act(.vacancy(id, "wijzigen"), house.texts("vacancy.change")))\
            \(house.button(
                .vacancy(id, "toestand"),
                isClosed ? "vacancy.reopen" : "vacancy.close",
                for: context,
                "\(HTML.hidden("gesloten", isClosed ? "nee" : "ja"))\(HTML.hidden(versionField, "\(listed.vacancy.version)"))"
            ))</div>
            """
        return house.page(
            listed.vacancy.facts.title,
            in: .vacancies,
            for: context,
            status: status,
            VacancyPage(listed: listed, book: .shipped, texts: house.texts).body(
                under: above,
                acts: HTML.when(Policy.allows(.writeVacancies, for: context.actor.role), acts)
            )
        )
    }

    private func newPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response {
        let employers = try await house.casework.employers(as: context.actor)
        let book = try await house.casework.occupations(as: context.actor)
        let sheet = house.sheet(form, problem, for: context)
        let t = house.texts
        let body: HTML =
            employers.isEmpty
            ? "<p>\(t("vacancy.noEmployers"))</p>"
            : sheet.sheet(
                action: Link("vacatures", "nieuw"),
                submit: "vacancy.add",
                cancel: Room.vacancies.link,
                VacancyInput.fields(sheet, employers: employers, book: book)
            )
        return house.page(
            t("vacancy.new"),
            in: .vacancies,
            for: context,
            status: sheet.status,
            "<div class=\"narrow\"><h1>\(t("vacancy.new"))</h1>\(body)</div>"
        )
    }

    private func changePage(
        _ listed: ListedVacancy,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let book = try await house.casework.occupations(as: context.actor)
        let sheet = house.sheet(form, problem, for: context)
        let t = house.texts
        let fields: HTML = "\(VacancyInput.fields(sheet, employers: nil, book: book))\(sheet.version)"
        return house.page(
            t("vacancy.changeTitle"),
            in: .vacancies,
            for: context,
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("vacancy.changeTitle"))</h1>\
            <p><b>\(listed.employer.facts.name)</b> <small class="muted">\(listed.vacancy.reference)</small></p>\
            \(sheet.sheet(
                action: .vacancy(listed.vacancy.id, "wijzigen"),
                submit: "vacancy.save",
                cancel: .vacancy(listed.vacancy.id),
                fields
            ))</div>
            """
        )
    }
}

extension Link {
    static func vacancy(_ id: ID<Vacancy>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: ["vacatures", id] + steps)
    }
}
