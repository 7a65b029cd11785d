internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Two employers that belong together, or that are one.
struct EmployerTiePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/werkgevers/:employer/verbinden", for: .writeVacancies, use: showLink)
        routes.act("/werkgevers/:employer/verbinden", for: .writeVacancies, use: link)
        routes.page("/werkgevers/:employer/samenvoegen", for: .mergeEmployers, use: showMerge)
        routes.act("/werkgevers/:employer/samenvoegen", for: .mergeEmployers, use: merge)
        routes.page("/werkgevers/:employer/samenvoeging-ongedaan", for: .mergeEmployers, use: showUndo)
        routes.act("/werkgevers/:employer/samenvoeging-ongedaan", for: .mergeEmployers, use: undo)
    }

    func showLink(_ request: Request, context: SignedInContext) async throws -> Response {
        linkPage(try await house.standing(context).employer, Form(), nil, context)
    }

    func link(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let employer = try await house.standing(context).employer
        return try await house.acting(on: form) {
            let (number, reason, _) = try read(form)
            try await house.casework.linkEmployer(employer.id, to: number, reason: reason, as: context.actor)
            return .seeOther(.employer(employer.id), done: "saved")
        } again: { problem in
            linkPage(employer, form, problem, context)
        }
    }

    func showMerge(_ request: Request, context: SignedInContext) async throws -> Response {
        let employer = try await house.standing(context).employer
        return try await mergePage(employer, Form([versionField: "\(employer.version)"]), nil, context)
    }

    func merge(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let employer = try await house.standing(context).employer
        return try await house.acting(
            on: form,
            stored: {
                StoredForm(Form([versionField: "\(try await house.standing(context).employer.version)"]))
            }
        ) {
            let (number, reason, version) = try read(form)
            let into = try await house.casework.mergeEmployer(
                employer.id,
                version: version,
                into: number,
                reason: reason,
                as: context.actor
            )
            return .seeOther(.employer(into), done: "employersMerged")
        } again: { problem in
            try await mergePage(employer, form, problem, context)
        }
    }

    func showUndo(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.employer(context.id("employer", of: Employer.self), as: context.actor)
        guard view.employer.merged != nil else { throw Refusal.rule(Message("employers.notMerged")) }
        return undoPage(view, Form([versionField: "\(view.employer.version)"]), nil, context)
    }

    func undo(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let id = try context.id("employer", of: Employer.self)
        let view = try await house.casework.employer(id, as: context.actor)
        return try await house.acting(
            on: form,
            stored: {
                let now = try await house.casework.employer(id, as: context.actor).employer
                return StoredForm(Form([versionField: "\(now.version)"]))
            }
        ) {
            var reader = FormReader(form)
            let (reason, version) = (reader.required("reason", limit: 1000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.undoMerge(of: id, version: version, reason: reason, as: context.actor)
            return .seeOther(.employer(id), done: "mergeUndone")
        } again: { problem in
            undoPage(view, form, problem, context)
        }
    }

    private func undoPage(
        _ view: EmployerView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let into = view.into.map { "<p>\(house.texts("employers.mergedInto")) \($0.facts.name)</p>" as HTML }
        return house.employerForm(
            "employers.undoMerge",
            of: view.employer,
            sheet,
            to: .employer(view.employer.id, "samenvoeging-ongedaan"),
            for: context,
            lead: "\(into)<p>\(house.texts("employers.undoLead"))</p>",
            "\(sheet.field("reason", "employers.reason", required: true).lines(3, limit: 1000))\(sheet.version)"
        )
    }

    private func read(_ form: Form) throws(Faults) -> (EnterpriseNumber, String, Int) {
        var reader = FormReader(form)
        let number = reader.enterpriseNumber("number")
        let (reason, version) = (reader.required("reason", limit: 1000), reader.version())
        try reader.faults.throwIfAny()
        guard let number else { throw Faults("number", Message("field.required")) }
        return (number, reason, version)
    }

    private func fields(_ sheet: FormSheet) -> HTML {
        """
        \(sheet.field("number", "employers.otherNumber", required: true).text(limit: 30))\
        \(sheet.field("reason", "employers.reason", required: true).lines(3, limit: 1000))
        """
    }

    private func linkPage(
        _ employer: Employer,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.employerForm(
            "employers.link",
            of: employer,
            sheet,
            to: .employer(employer.id, "verbinden"),
            for: context,
            lead: "<p>\(house.texts("employers.linkLead"))</p>",
            fields(sheet)
        )
    }

    private func mergePage(
        _ employer: Employer,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let twins = try await house.casework.employerTwins(
            number: nil,
            name: employer.facts.name,
            except: employer.id,
            as: context.actor
        )
        let names = twins.map {
            "<li>\(HTML.link(.employer($0.employer.id), $0.employer.facts.name)) \($0.employer.number.written)</li>"
                as HTML
        }
        return house.employerForm(
            "employers.merge",
            of: employer,
            sheet,
            to: .employer(employer.id, "samenvoegen"),
            for: context,
            lead: """
                <p>\(house.texts("employers.mergeLead"))</p>\
                \(HTML.when(!twins.isEmpty, "<p>\(house.texts("employers.twins"))</p><ul>\(names)</ul>"))
                """,
            "\(fields(sheet))\(sheet.version)"
        )
    }
}
