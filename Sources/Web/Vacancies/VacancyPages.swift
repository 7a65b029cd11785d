internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import NIOCore
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
        routes.page("/vacatures/jobpostings", for: .readVacancies, use: exportAll)
        routes.page("/vacatures/:vacancy/jobposting", for: .readVacancies, use: export)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try request.query()
        var reader = FormReader(query)
        let filter = VacancyFilter(
            text: String(reader.text("zoek", limit: VacancyField.longest).prefix(VacancyField.longest)),
            onlyOpen: query["toon"] != "alle",
            leaf: min(max(1, Int(query["blad"]) ?? 1), 1_000_000)
        )
        let found = try await house.casework.vacancies(filter, as: context.actor)
        return house.page(
            house.texts("vacancy.title"),
            in: .vacancies,
            for: context,
            VacancyListPage(
                filter: filter,
                found: found,
                mayWrite: Policy.allows(.writeVacancies, for: context.actor.role),
                texts: house.texts
            ).body(under: "\(house.flash(request))\(house.workRooms(.vacancies, for: context))")
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let listed = try await house.casework.vacancy(context.id("vacancy", of: Vacancy.self), as: context.actor)
        let fillings = try await house.casework.fillings(of: listed.vacancy.id, as: context.actor)
        let role = context.actor.role
        let acts = listed.vacancy.acts(on: house.casework.clock().today, by: role)
        let page = VacancyPage(
            listed: listed,
            fillings: fillings,
            acts: Policy.allows(.writeVacancies, for: role) ? acts : [],
            book: .shipped,
            texts: house.texts
        )
        return house.page(
            listed.vacancy.facts.title,
            in: .vacancies,
            for: context,
            page.body(
                under: """
                    \(house.flash(request))\(house.introduceLink(for: listed, context))\
                    \(house.shortlistLink(for: listed, context))
                    """
            )
        )
    }

    /// A vacancy as JobPosting of schema.org.
    func export(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("vacancy", of: Vacancy.self)
        guard let posted = try await house.casework.postings(only: id, as: context.actor).first else {
            throw Refusal.notFound
        }
        return posting(JobPostingWriter.bytes(posted), named: posted.vacancy.facts.title)
    }

    /// All that are open.
    func exportAll(_ request: Request, context: SignedInContext) async throws -> Response {
        let posted = try await house.casework.postings(as: context.actor)
        return posting(JobPostingWriter.bytes(posted), named: house.texts("vacancy.title"))
    }

    private func posting(_ bytes: [UInt8], named name: String) -> Response {
        .download(
            "\(name).jsonld",
            type: JobPostingWriter.mediaType,
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let employer = try request.query()["werkgever"]
        let form = Form(["dutch": LanguageLevel.a1.rawValue, "places": "1", "employer": employer])
        return try await newPage(form, employers(form, context), nil, context)
    }

    /// A short list by what is typed and chosen.
    private func employers(_ form: Form, _ context: SignedInContext) async throws -> FoundEmployers {
        let field = EmployerField.ofForm
        return try await house.casework.findEmployers(
            field.typed(in: form),
            keeping: field.chosen(in: form),
            as: context.actor
        )
    }

    func add(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let found = try await employers(form, context)
        let book = try await house.casework.occupations(as: context.actor)
        return try await house.acting(on: form) {
            let read = try VacancyInput.read(form, employers: found, book: book)
            guard let employer = read.employer else { throw Faults("employer", Message("field.chooseOne")) }
            let id = try await house.casework.addVacancy(
                read.facts,
                reference: read.reference,
                of: employer,
                anyway: read.anyway,
                as: context.actor
            )
            return .seeOther(.vacancy(id), done: "saved")
        } again: { problem in
            try await newPage(form, found, problem, context)
        }
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let listed = try await house.casework.vacancy(context.id("vacancy", of: Vacancy.self), as: context.actor)
        guard listed.vacancy.acts(on: house.casework.clock().today, by: context.actor.role).contains(.change) else {
            throw Refusal.rule(Message("vacancy.not.change"))
        }
        return try await changePage(listed, VacancyInput.filled(with: listed.vacancy), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let id = try context.id("vacancy", of: Vacancy.self)
        let listed = try await house.casework.vacancy(id, as: context.actor)
        let book = try await house.casework.occupations(as: context.actor)
        let stored = {
            StoredForm(VacancyInput.filled(with: try await house.casework.vacancy(id, as: context.actor).vacancy))
        }
        return try await house.acting(on: form, stored: stored) {
            let read = try VacancyInput.read(form, employers: nil, book: book)
            try await house.casework.changeVacancy(
                id,
                version: read.version,
                read.facts,
                anyway: read.anyway,
                as: context.actor
            )
            return .seeOther(.vacancy(id), done: "saved")
        } again: { problem in
            try await changePage(listed, form, problem, context)
        }
    }

    private func newPage(
        _ form: Form,
        _ found: FoundEmployers,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let book = try await house.casework.occupations(as: context.actor)
        let sheet = house.sheet(form, problem, for: context)
        let t = house.texts
        let body: HTML =
            found.employers.isEmpty && EmployerField.ofForm.typed(in: form).isEmpty
            ? "<p>\(t("vacancy.noEmployers"))</p>"
            : sheet.sheet(
                action: Link("vacatures", "nieuw"),
                submit: "vacancy.add",
                cancel: Room.vacancies.link,
                VacancyInput.fields(sheet, employers: found, book: book)
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
