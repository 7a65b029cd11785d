internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// One employer: shown, noted, changed.
struct EmployerPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/werkgevers/nieuw", for: .writeVacancies, use: showNew)
        routes.act("/werkgevers/nieuw", for: .writeVacancies, use: add)
        routes.page("/werkgevers/:employer", for: .readVacancies, use: show)
        routes.page("/werkgevers/:employer/wijzigen", for: .writeVacancies, use: showChange)
        routes.act("/werkgevers/:employer/wijzigen", for: .writeVacancies, use: change)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("employer", of: Employer.self)
        let view = try await house.casework.employer(id, as: context.actor)
        return house.page(
            view.employer.facts.name,
            in: .vacancies,
            for: context,
            EmployerPage(view: view, role: context.actor.role, texts: house.texts).body(under: house.flash(request))
        )
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        newPage(Form(["organisation": OrganisationKind.company.rawValue]), nil, context)
    }

    func add(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let number = reader.enterpriseNumber("number")
            let facts = EmployerInput.read(&reader)
            let anyway = reader.isTicked("anyway")
            try reader.faults.throwIfAny()
            guard let number else { throw Faults("number", Message("field.required")) }
            let id = try await house.casework.addEmployer(facts, number: number, anyway: anyway, as: context.actor)
            return .seeOther(.employer(id), done: "saved")
        } again: { problem in
            newPage(form, problem, context)
        }
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.standing(context)
        return changePage(view.employer, EmployerInput.filled(with: view.employer), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let employer = try await house.standing(context).employer
        return try await house.acting(
            on: form,
            stored: { StoredForm(EmployerInput.filled(with: try await house.standing(context).employer)) }
        ) {
            var reader = FormReader(form)
            let facts = EmployerInput.read(&reader)
            let (version, anyway) = (reader.version(), reader.isTicked("anyway"))
            try reader.faults.throwIfAny()
            try await house.casework.changeEmployer(
                employer.id,
                version: version,
                facts,
                anyway: anyway,
                as: context.actor
            )
            return .seeOther(.employer(employer.id), done: "saved")
        } again: { problem in
            changePage(employer, form, problem, context)
        }
    }

    private func newPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        return house.page(
            t("employers.new"),
            in: .vacancies,
            for: context,
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("employers.new"))</h1>\
            \(sheet.sheet(
                action: Link("werkgevers", "nieuw"), submit: "employers.add", cancel: .employers,
                EmployerInput.fields(sheet, withNumber: true)))</div>
            """
        )
    }

    private func changePage(
        _ employer: Employer,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.employerForm(
            "employers.changeTitle",
            of: employer,
            sheet,
            to: .employer(employer.id, "wijzigen"),
            for: context,
            "\(EmployerInput.fields(sheet, withNumber: false))\(sheet.version)"
        )
    }
}

extension House {
    /// The employer of the address, which must stand by itself to be changed.
    func standing(_ context: SignedInContext) async throws -> EmployerView {
        let id = try context.id("employer", of: Employer.self)
        let view = try await casework.employer(id, as: context.actor)
        guard view.employer.merged == nil else { throw Refusal.rule(Message("employers.mergedAlready")) }
        return view
    }

    /// A page with one form about an employer.
    func employerForm(
        _ title: String,
        of employer: Employer,
        _ sheet: FormSheet,
        to action: Link,
        for context: SignedInContext,
        lead: HTML = .empty,
        _ fields: HTML
    ) -> Response {
        page(
            texts(title),
            in: .vacancies,
            for: context,
            status: sheet.status,
            """
            <div class="narrow"><h1>\(texts(title))</h1><p><b>\(employer.facts.name)</b> \
            <small class="muted">\(employer.number.written)</small></p>\(lead)\
            \(sheet.sheet(action: action, submit: "action.save", cancel: .employer(employer.id), fields))</div>
            """
        )
    }
}
