internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Starts at an employer (A10): noted, changed, ended, withdrawn. A new start follows the one before it in the chain (D5).
struct PlacementPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/opstart", for: .writeFile, use: showNew)
        routes.act("/deelnemers/:participant/opstart", for: .writeFile, use: start)
        routes.page("/deelnemers/:participant/tewerkstellingen/:placement/wijzigen", for: .writeFile, use: showChange)
        routes.act("/deelnemers/:participant/tewerkstellingen/:placement/wijzigen", for: .writeFile, use: change)
        routes.page("/deelnemers/:participant/tewerkstellingen/:placement/einde", for: .writeFile, use: showEnd)
        routes.act("/deelnemers/:participant/tewerkstellingen/:placement/einde", for: .writeFile, use: end)
        routes.page(
            "/deelnemers/:participant/tewerkstellingen/:placement/intrekken",
            for: .writeFile,
            use: showWithdrawal
        )
        routes.act("/deelnemers/:participant/tewerkstellingen/:placement/intrekken", for: .writeFile, use: withdraw)
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        guard view.acts.contains(.startWork) else { throw Refusal.rule(Message("trajectory.notPossible.startWork")) }
        var known = ["start": view.today.belgian, "previous": view.chain.last?.id.rawValue ?? ""]
        known.merge(try await house.startOfIntroduction(request, of: view, for: context)) { $1 }
        return newPage(of: view, Form(known), nil, context)
    }

    func start(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        return try await house.acting(on: form, stored: { try await storedStart(context) }) {
            let new = try PlacementForm.readNew(form, by: view.programme.definition)
            try await house.casework.startPlacement(new, of: view.participant.id, as: context.actor)
            return house.toCard("tewerkstelling", of: view.participant.id, done: "placementStarted")
        } again: { problem in
            newPage(of: view, form, problem, context)
        }
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let placement = try runningPlacement(of: view, context)
        return changePage(placement, of: view, PlacementForm.filled(with: placement), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let placement = try chosenPlacement(of: view, context)
        return try await house.acting(
            on: form,
            stored: { try await stored(context) { PlacementForm.filled(with: $0) } }
        ) {
            let (facts, version) = try PlacementForm.readChange(form, of: placement)
            try await house.casework.changePlacement(
                placement.id,
                of: view.participant.id,
                version: version,
                facts: facts,
                as: context.actor
            )
            return house.toCard("tewerkstelling", of: view.participant.id, done: "placementChanged")
        } again: { problem in
            changePage(placement, of: view, form, problem, context)
        }
    }

    func showEnd(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let placement = try runningPlacement(of: view, context)
        let form = Form(["day": view.today.belgian, "versie": "\(placement.version)"])
        return endPage(placement, of: view, form, nil, context)
    }

    func end(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let placement = try chosenPlacement(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context) { PlacementForm.ended($0) } }) {
            var reader = FormReader(form)
            let day = reader.requiredDay("day")
            let reason = reader.choice("reason", as: PlacementEnd.self, required: true) ?? .other
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.endPlacement(
                placement.id,
                of: view.participant.id,
                version: version,
                on: day,
                reason: reason,
                as: context.actor
            )
            return house.toCard("tewerkstelling", of: view.participant.id, done: "placementEnded")
        } again: { problem in
            endPage(placement, of: view, form, problem, context)
        }
    }

    func chosenPlacement(of view: PlanView, _ context: SignedInContext) throws -> Placement {
        let id = try context.id("placement", of: Placement.self)
        guard let placement = view.chain.placements.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return placement
    }

    private func runningPlacement(of view: PlanView, _ context: SignedInContext) throws -> Placement {
        let placement = try chosenPlacement(of: view, context)
        guard placement.end == nil else { throw Refusal.rule(Message("placement.hasEnded")) }
        return placement
    }

    /// What is stored now of the placement of the address, as a form shows it.
    func stored(_ context: SignedInContext, _ filled: (Placement) -> Form) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        return try await house.stored(filled(chosenPlacement(of: view, context)), of: view.participant.id, for: context)
    }

    /// A new start follows the placement that is the last one now.
    private func storedStart(_ context: SignedInContext) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        let form = Form(["previous": view.chain.last?.id.rawValue ?? ""])
        return try await house.stored(form, of: view.participant.id, for: context)
    }

    private func newPage(
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let running = view.chain.running.map { placement -> HTML in
            let words = house.texts("placement.endsRunning", ["workplace": placement.workplace])
            return "<p>\(words)</p>"
        }
        return house.actPage(
            "placement.new",
            of: view,
            sheet,
            to: .file(view.participant.id, "opstart"),
            card: "tewerkstelling",
            for: context,
            lead: "<p>\(house.texts("placement.lead"))</p>\(running)",
            PlacementForm.newFields(sheet, of: view.programme.definition)
        )
    }

    private func changePage(
        _ placement: Placement,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let contract = view.programme.definition.contractForm(placement.form)
        let fields = PlacementForm.fields(sheet, needing: contract.map { [$0] } ?? [])
        return house.actPage(
            "placement.changeTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "tewerkstellingen", placement.id, "wijzigen"),
            card: "tewerkstelling",
            for: context,
            lead: "\(lead(placement, view))<p>\(house.texts("placement.changeLead"))</p>",
            "\(fields)\(sheet.version)"
        )
    }

    private func endPage(
        _ placement: Placement,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let hasDetention = view.programme.definition.hasDetention
        let reasons = PlacementEnd.choices.filter { $0 != .detention || hasDetention }
            .map { (value: $0.rawValue, label: t.code($0)) }
        return house.actPage(
            "placement.endTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "tewerkstellingen", placement.id, "einde"),
            card: "tewerkstelling",
            for: context,
            lead: "\(lead(placement, view))<p>\(t("placement.endLead"))</p>",
            """
            \(sheet.field("day", "placement.endDay", hint: "placement.endDayHint", required: true).day())\
            \(sheet.field("reason", "placement.endReason", required: true).select(reasons, empty: t("action.choose")))\
            \(sheet.version)
            """
        )
    }

    /// Which placement it is.
    func lead(_ placement: Placement, _ view: PlanView) -> HTML {
        let form = view.programme.definition.contractForm(placement.form)?.label ?? placement.form
        let since = house.texts("placement.since", ["day": placement.start.belgian])
        return "<p><b>\(form)</b> · \(placement.workplace) <small class=\"muted\">\(since)</small></p>"
    }
}
