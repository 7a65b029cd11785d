internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The acts on one planned contact (A12): moved or missed, with a reason. That it was done follows from noting the
/// contact itself.
struct AftercarePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/nazorg/:contact/verzetten", for: .writeFile, use: showMove)
        routes.act("/deelnemers/:participant/nazorg/:contact/verzetten", for: .writeFile, use: move)
        routes.page("/deelnemers/:participant/nazorg/:contact/gemist", for: .writeFile, use: showMissed)
        routes.act("/deelnemers/:participant/nazorg/:contact/gemist", for: .writeFile, use: miss)
    }

    func showMove(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.planView(for: context)
        let item = try openItem(of: view, context)
        return movePage(item, of: view, Form(["versie": "\(item.version)"]), nil, context)
    }

    func move(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let item = try chosenItem(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context, whenMoved) }) {
            var reader = FormReader(form)
            let day = reader.requiredDay("day")
            let (reason, version) = (reader.required("reason", limit: 5000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.moveDueContact(
                item.id,
                of: view.participant.id,
                version: version,
                to: day,
                reason: reason,
                as: context.actor
            )
            return house.toCard("nazorg", of: view.participant.id, done: "aftercareMoved")
        } again: { problem in
            movePage(item, of: view, form, problem, context)
        }
    }

    func showMissed(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.planView(for: context)
        let item = try openItem(of: view, context)
        if item.due > view.today { throw Refusal.rule(Message("aftercare.notYet", ["day": item.due.belgian])) }
        return missedPage(item, of: view, Form(["versie": "\(item.version)"]), nil, context)
    }

    func miss(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let item = try chosenItem(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context, whenMissed) }) {
            var reader = FormReader(form)
            let (reason, version) = (reader.required("reason", limit: 5000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.missDueContact(
                item.id,
                of: view.participant.id,
                version: version,
                reason: reason,
                as: context.actor
            )
            return house.toCard("nazorg", of: view.participant.id, done: "aftercareMissed")
        } again: { problem in
            missedPage(item, of: view, form, problem, context)
        }
    }

    private func chosenItem(of view: PlanView, _ context: SignedInContext) throws -> DueContact {
        let id = try context.id("contact", of: DueContact.self)
        guard let item = view.contacts.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return item
    }

    private func openItem(of view: PlanView, _ context: SignedInContext) throws -> DueContact {
        let item = try chosenItem(of: view, context)
        guard view.isOpen || item.provenance.anchor == .trajectoryClosed else {
            throw Refusal.rule(Message("plan.closed"))
        }
        guard item.state == .open else { throw Refusal.rule(Message("aftercare.settledAlready")) }
        return item
    }

    /// What is stored now of the moment of the address.
    private func stored(
        _ context: SignedInContext,
        _ fields: (DueContact) -> [String: String]
    ) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        let item = try chosenItem(of: view, context)
        return try await house.stored(fields(item), version: item.version, of: view.participant.id, for: context)
    }

    private func whenMoved(_ item: DueContact) -> [String: String] {
        guard let moved = item.moved else { return [:] }
        return ["day": moved.to.belgian, "reason": item.movedReason ?? ""]
    }

    private func whenMissed(_ item: DueContact) -> [String: String] {
        item.state == .missed ? ["reason": item.reason ?? ""] : [:]
    }

    private func movePage(
        _ item: DueContact,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "aftercare.moveTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "nazorg", item.id, "verzetten"),
            card: "nazorg",
            for: context,
            lead: lead(item, view),
            """
            \(sheet.field("day", "aftercare.newDay", required: true).day())\
            \(sheet.field("reason", "aftercare.moveReason", required: true).lines())\(sheet.version)
            """
        )
    }

    private func missedPage(
        _ item: DueContact,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "aftercare.missTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "nazorg", item.id, "gemist"),
            card: "nazorg",
            for: context,
            lead: "\(lead(item, view))<p>\(house.texts("aftercare.missLead"))</p>",
            "\(sheet.field("reason", "aftercare.missReason", required: true).lines())\(sheet.version)"
        )
    }

    /// Which moment it is, and why it stands on its day.
    private func lead(_ item: DueContact, _ view: PlanView) -> HTML {
        let label = view.programme.definition.cadence(item.cadence)?.label ?? item.cadence
        let reasons = view.reasons(for: item).map { "<li>\(house.texts($0))</li>" as HTML }
        return """
            <p><b>\(label)</b>, \(house.texts.longDay(item.due))</p>\
            <ul class="reasons">\(reasons)</ul>
            """
    }
}
