internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What is kept with an employer: contact persons and sites. Each has one form, for a new one and for a known one.
struct EmployerRecordPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/werkgevers/:employer/contactpersonen/:contact", for: .writeVacancies, use: showContact)
        routes.act("/werkgevers/:employer/contactpersonen/:contact", for: .writeVacancies, use: saveContact)
        routes.page("/werkgevers/:employer/vestigingen/:site", for: .writeVacancies, use: showSite)
        routes.act("/werkgevers/:employer/vestigingen/:site", for: .writeVacancies, use: saveSite)
    }

    /// The step of the address where a new one is made.
    static let new = "nieuw"

    // MARK: Contact persons

    func showContact(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.standing(context)
        let contact = try contact(of: view, context)
        return contactPage(view.employer, contact, contact.map(filled) ?? Form(), nil, context)
    }

    func saveContact(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.standing(context)
        let known = try contact(of: view, context)
        return try await house.acting(
            on: form,
            stored: {
                StoredForm(try contact(of: try await house.standing(context), context).map(filled) ?? Form())
            }
        ) {
            var reader = FormReader(form)
            let contact = EmployerContact(
                id: known?.id ?? house.casework.newID(),
                employer: view.employer.id,
                name: reader.required("name"),
                function: reader.text("function"),
                phone: reader.text("phone", limit: 40),
                email: reader.text("email"),
                until: reader.day("until"),
                version: known == nil ? 1 : reader.version()
            )
            try reader.faults.throwIfAny()
            try await house.casework.saveContact(contact, isNew: known == nil, as: context.actor)
            return .seeOther(.employer(view.employer.id), done: "saved")
        } again: { problem in
            contactPage(view.employer, known, form, problem, context)
        }
    }

    /// Nil for a new one.
    private func contact(of view: EmployerView, _ context: SignedInContext) throws -> EmployerContact? {
        let step = context.parameters.get("contact") ?? ""
        if step == Self.new { return nil }
        guard let contact = view.contacts.first(where: { $0.id.rawValue == step }) else { throw Refusal.notFound }
        return contact
    }

    private func filled(_ contact: EmployerContact) -> Form {
        Form([
            "name": contact.name, "function": contact.function, "phone": contact.phone, "email": contact.email,
            "until": contact.until?.belgian ?? "", versionField: "\(contact.version)",
        ])
    }

    private func contactPage(
        _ employer: Employer,
        _ contact: EmployerContact?,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let step = contact?.id.rawValue ?? Self.new
        let until = HTML.when(
            contact != nil,
            "\(sheet.field("until", "employers.untilLabel", hint: "employers.untilHint").day())\(sheet.version)"
        )
        return house.employerForm(
            contact == nil ? "employers.addTo.contactpersonen" : "employers.contact",
            of: employer,
            sheet,
            to: .employer(employer.id, "contactpersonen", step),
            for: context,
            """
            \(sheet.field("name", "employers.contactName", required: true).text())\
            \(sheet.field("function", "employers.function").text())\
            \(sheet.field("phone", "employers.phone").text(type: "tel", limit: 40))\
            \(sheet.field("email", "employers.email").text(type: "email"))\(until)
            """
        )
    }

    // MARK: Sites

    func showSite(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.standing(context)
        let site = try site(of: view, context)
        return sitePage(view.employer, site, site.map(filled) ?? Form(), nil, context)
    }

    func saveSite(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.standing(context)
        let known = try site(of: view, context)
        return try await house.acting(
            on: form,
            stored: { StoredForm(try site(of: try await house.standing(context), context).map(filled) ?? Form()) }
        ) {
            var reader = FormReader(form)
            let (name, address) = (reader.required("name"), reader.text("address"))
            let (postcode, municipality) = reader.place("postcode")
            let version = known == nil ? 1 : reader.version()
            try reader.faults.throwIfAny()
            let site = EmployerSite(
                id: known?.id ?? house.casework.newID(),
                employer: view.employer.id,
                name: name,
                address: address,
                postcode: postcode,
                municipality: municipality,
                version: version
            )
            try await house.casework.saveSite(site, isNew: known == nil, as: context.actor)
            return .seeOther(.employer(view.employer.id), done: "saved")
        } again: { problem in
            sitePage(view.employer, known, form, problem, context)
        }
    }

    /// Nil for a new one.
    private func site(of view: EmployerView, _ context: SignedInContext) throws -> EmployerSite? {
        let step = context.parameters.get("site") ?? ""
        if step == Self.new { return nil }
        guard let site = view.sites.first(where: { $0.id.rawValue == step }) else { throw Refusal.notFound }
        return site
    }

    private func filled(_ site: EmployerSite) -> Form {
        Form([
            "name": site.name, "address": site.address, "postcode": site.postcode, versionField: "\(site.version)",
        ])
    }

    private func sitePage(
        _ employer: Employer,
        _ site: EmployerSite?,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.employerForm(
            site == nil ? "employers.addTo.vestigingen" : "employers.site",
            of: employer,
            sheet,
            to: .employer(employer.id, "vestigingen", site?.id.rawValue ?? Self.new),
            for: context,
            """
            \(sheet.field("name", "employers.siteName", required: true).text())\
            \(sheet.field("address", "employers.address").text())\
            \(sheet.field("postcode", "employers.postcode").number())\(HTML.when(site != nil, sheet.version))
            """
        )
    }
}
