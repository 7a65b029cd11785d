internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The beginning of the guidance, and going on to another phase (C1-C7).
struct ProgressPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/begin", for: .writeFile, use: showBegin)
        routes.act("/deelnemers/:participant/begin", for: .writeFile, use: begin)
        routes.page("/deelnemers/:participant/fase", for: .writeFile, use: showPhase)
        routes.act("/deelnemers/:participant/fase", for: .writeFile, use: goOn)
    }

    func showBegin(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let programme = view.programme.definition
        guard !programme.startsWithScreening else { throw Refusal.rule(Message("trajectory.beginsWithScreening")) }
        guard view.trajectory.startedOn == nil else { throw Refusal.rule(Message("trajectory.notPossible.begin")) }
        let day = min(view.trajectory.entry?.day ?? view.today, view.today)
        let form = Form(["day": day.belgian, versionField: "\(view.trajectory.version)"])
        return beginPage(view, form, nil, context)
    }

    func begin(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let (day, version) = (reader.requiredDay("day"), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.beginGuidance(
                of: view.participant.id,
                version: version,
                on: day,
                as: context.actor
            )
            return house.toCard("plan", of: view.participant.id, done: "guidanceBegun")
        } again: { problem in
            beginPage(view, form, problem, context)
        }
    }

    /// The version of the trajectory now: the act has no fields that are stored.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        return try await house.stored([:], version: view.trajectory.version, of: view.participant.id, for: context)
    }

    private func beginPage(
        _ view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "plan.beginTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "begin"),
            card: "plan",
            for: context,
            lead: "<p>\(house.texts("plan.beginLead"))</p>",
            "\(sheet.field("day", "plan.beginDay", required: true).day())\(sheet.version)"
        )
    }

    func showPhase(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.progress(of: context.participant(), as: context.actor)
        guard view.plan.isOpen else { throw Refusal.rule(Message("plan.closed")) }
        guard view.plan.trajectory.startedOn != nil else { throw Refusal.rule(Message("phase.notBegun")) }
        guard let first = view.progress.next.first else { throw Refusal.rule(Message("phase.none")) }
        let form = Form([
            "phase": first.phase.code, "day": view.plan.today.belgian, versionField: "\(view.plan.trajectory.version)",
        ])
        return phasePage(view, form, nil, context)
    }

    func goOn(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.casework.progress(of: context.participant(), as: context.actor)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let phase = reader.code("phase", of: view.programme.phases.map(\.code), required: true)
            let day = reader.requiredDay("day")
            let reason = reader.text("reason", limit: 5000)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.goOn(
                view.participant.id,
                version: version,
                PhaseDecision(phase: phase ?? "", day: day, reason: reason),
                as: context.actor
            )
            return house.toCard("verloop-programma", of: view.participant.id, done: "phaseStarted")
        } again: { problem in
            phasePage(view, form, problem, context)
        }
    }

    private func phasePage(
        _ view: ProgressView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let choices = view.progress.next.map { step -> (value: String, label: HTML) in
            let skipped = step.skipping.map(\.label).joined(separator: ", ")
            let key = skipped.isEmpty ? "phase.choice" : "phase.choiceSkipping"
            return (step.phase.code, "\(t(key, ["phase": step.phase.label, "skipped": skipped]))")
        }
        let gates = view.progress.next.filter { !$0.gates.isEmpty }.map { step -> HTML in
            "<h2>\(t("phase.toNext", ["phase": step.phase.label]))</h2>\(house.gateList(step, view.progress))"
        }
        let present = view.progress.way.presentRule.map { t("phase.present", ["phase": $0.label]) } ?? ""
        return house.actPage(
            "phase.goOnTitle",
            of: view.plan,
            sheet,
            to: .file(view.participant.id, "fase"),
            card: "verloop-programma",
            for: context,
            lead: "<p><b>\(present)</b></p><p>\(t("phase.goOnLead"))</p>\(gates)",
            """
            \(sheet.field("phase", "phase.phase", required: true).radios(choices))\
            \(sheet.field("day", "phase.day", required: true).day())\
            \(sheet.field("reason", "phase.reason", hint: "phase.reasonHint").lines(4, limit: 5000))\(sheet.version)
            """
        )
    }
}
