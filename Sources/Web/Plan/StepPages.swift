internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The acts on one step of the plan (A11): done, left or moved with a reason, and taken back.
struct StepPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/stappen/:step/gedaan", for: .writeFile, use: showDone)
        routes.act("/deelnemers/:participant/stappen/:step/gedaan", for: .writeFile, use: complete)
        routes.page("/deelnemers/:participant/stappen/:step/afwijken", for: .writeFile, use: showDeviation)
        routes.act("/deelnemers/:participant/stappen/:step/afwijken", for: .writeFile, use: deviate)
        routes.act("/deelnemers/:participant/stappen/:step/heropenen", for: .writeFile, use: reopen)
    }

    func showDone(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let step = try chosenStep(of: view, context)
        return donePage(step, of: view, Form(["day": view.today.belgian, "versie": "\(step.version)"]), nil, context)
    }

    func complete(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let step = try chosenStep(of: view, context)
        return try await house.acting(
            on: form,
            stored: { try await stored(context) { $0.doneOn.map { ["day": $0.belgian] } ?? [:] } }
        ) {
            var reader = FormReader(form)
            let (day, version) = (reader.requiredDay("day"), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.completeStep(
                step.id,
                of: view.participant.id,
                version: version,
                on: day,
                as: context.actor
            )
            return house.toCard("plan", of: view.participant.id, done: "stepDone")
        } again: { problem in
            donePage(step, of: view, form, problem, context)
        }
    }

    func showDeviation(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let step = try chosenStep(of: view, context)
        return deviationPage(step, of: view, Form(["how": "move", "versie": "\(step.version)"]), nil, context)
    }

    func deviate(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let step = try chosenStep(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context, deviation(of:)) }) {
            let (deviation, version) = try deviation(in: form, by: view.programme.definition)
            try await house.casework.deviateStep(
                step.id,
                of: view.participant.id,
                version: version,
                deviation,
                as: context.actor
            )
            return house.toCard("plan", of: view.participant.id, done: "stepDeviated")
        } again: { problem in
            deviationPage(step, of: view, form, problem, context)
        }
    }

    func reopen(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let step = try chosenStep(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context) { _ in [:] } }) {
            var reader = FormReader(form)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.reopenStep(step.id, of: view.participant.id, version: version, as: context.actor)
            return house.toCard("plan", of: view.participant.id, done: "stepReopened")
        } again: { problem in
            reopenPage(step, of: view, form, problem, context)
        }
    }

    /// What is stored now of the step of the address.
    private func stored(_ context: SignedInContext, _ fields: (Step) -> [String: String]) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        let step = try chosenStep(of: view, context)
        return try await house.stored(fields(step), version: step.version, of: view.participant.id, for: context)
    }

    /// How a step left the flow, as its form shows it; nothing while it did not.
    private func deviation(of step: Step) -> [String: String] {
        guard let deviation = step.deviation else { return [:] }
        return [
            "how": step.state == .skipped ? "skip" : "move", "due": step.moved?.to.belgian ?? "",
            "reason": deviation.reason, "explanation": deviation.explanation,
        ]
    }

    private func chosenStep(of view: PlanView, _ context: SignedInContext) throws -> Step {
        let id = try context.id("step", of: Step.self)
        guard let step = view.steps.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return step
    }

    /// A skipped step has no day, a moved one must have one.
    private func deviation(
        in form: Form,
        by programme: Programme
    ) throws(Faults) -> (deviation: StepDeviation, version: Int) {
        var reader = FormReader(form)
        let how = reader.code("how", of: ["move", "skip"], required: true)
        let due = reader.day("due")
        if how == "move", reader.form["due"].trimmed.isEmpty { reader.fault("due", Message("plan.moveNeedsDay")) }
        if how == "skip", due != nil { reader.fault("due", Message("plan.skipHasNoDay")) }
        let reason = reader.code("reason", of: programme.deviationReasons.map(\.code), required: true)
        let explanation = reader.required("explanation", limit: 5000)
        let version = reader.version()
        try reader.faults.throwIfAny()
        return (StepDeviation(reason: reason ?? "", explanation: explanation, due: due), version)
    }

    private func donePage(
        _ step: Step,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "plan.doneTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "stappen", step.id, "gedaan"),
            card: "plan",
            for: context,
            lead: lead(step, view),
            "\(sheet.field("day", "plan.doneOn", required: true).day())\(sheet.version)"
        )
    }

    private func deviationPage(
        _ step: Step,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let reasons = view.programme.definition.deviationReasons.map { (value: $0.code, label: $0.label) }
        let empty = house.texts("action.choose")
        let ways: [(value: String, label: HTML)] = [
            ("move", "\(house.texts("plan.move"))"), ("skip", "\(house.texts("plan.skip"))"),
        ]
        return house.actPage(
            "plan.deviateTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "stappen", step.id, "afwijken"),
            card: "plan",
            for: context,
            lead: lead(step, view),
            """
            \(sheet.field("how", "plan.how", required: true).radios(ways))\
            \(sheet.field("due", "plan.newDay", hint: "plan.newDayHint").day())\
            \(sheet.field("reason", "plan.reason", required: true).select(reasons, empty: empty))\
            \(sheet.field("explanation", "plan.explanation", required: true).lines())\(sheet.version)
            """
        )
    }

    /// Shown only when the button could not be followed: what the step is now, and the button again.
    private func reopenPage(
        _ step: Step,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "plan.actReopen",
            of: view,
            sheet,
            to: .file(view.participant.id, "stappen", step.id, "heropenen"),
            card: "plan",
            for: context,
            lead: "\(lead(step, view))<p>\(house.texts.code(step.state))</p>",
            sheet.version
        )
    }

    /// Which step it is, and when it is due.
    private func lead(_ step: Step, _ view: PlanView) -> HTML {
        let day = house.texts("plan.by", ["day": step.due.belgian])
        return "<p><b>\(view.label(of: step))</b> <small class=\"muted\">\(day)</small></p>"
    }
}
