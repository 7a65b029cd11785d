internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What stops the clock of a trajectory: noting a pause, what is expected of it, and its end.
struct PausePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/pauze", for: .writeFile, use: showNew)
        routes.act("/deelnemers/:participant/pauze", for: .writeFile, use: start)
        routes.page("/deelnemers/:participant/pauzes/:pause/verwacht", for: .writeFile, use: showExpected)
        routes.act("/deelnemers/:participant/pauzes/:pause/verwacht", for: .writeFile, use: expect)
        routes.page("/deelnemers/:participant/pauzes/:pause/einde", for: .writeFile, use: showEnd)
        routes.act("/deelnemers/:participant/pauzes/:pause/einde", for: .writeFile, use: end)
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        guard view.trajectory.startedOn != nil else { throw Refusal.rule(Message("plan.notStarted")) }
        return newPage(of: view, Form(["from": view.today.belgian]), nil, context)
    }

    func start(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let codes = view.programme.definition.pauses.map(\.code)
            let new = NewPause(
                reason: reader.code("reason", of: codes, required: true) ?? "",
                from: reader.requiredDay("from"),
                until: reader.day("until"),
                explanation: reader.text("explanation", limit: 5000)
            )
            try reader.faults.throwIfAny()
            try await house.casework.startPause(new, of: view.participant.id, as: context.actor)
            return house.toCard("pauzes", of: view.participant.id, done: "pauseNoted")
        } again: { problem in
            newPage(of: view, form, problem, context)
        }
    }

    func showExpected(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let pause = try runningPause(of: view, context)
        let form = Form(["until": pause.until?.belgian ?? "", "versie": "\(pause.version)"])
        return expectedPage(pause, of: view, form, nil, context)
    }

    func expect(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let pause = try chosenPause(of: view, context)
        return try await house.acting(
            on: form,
            stored: { try await stored(context) { ["until": $0.until?.belgian ?? ""] } }
        ) {
            var reader = FormReader(form)
            let (until, version) = (reader.day("until"), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.expectEnd(
                ofPause: pause.id,
                of: view.participant.id,
                version: version,
                on: until,
                as: context.actor
            )
            return house.toCard("pauzes", of: view.participant.id, done: "pauseChanged")
        } again: { problem in
            expectedPage(pause, of: view, form, problem, context)
        }
    }

    func showEnd(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let pause = try runningPause(of: view, context)
        let form = Form(["day": max(pause.from, view.today).belgian, "versie": "\(pause.version)"])
        return endPage(pause, of: view, form, nil, context)
    }

    func end(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let pause = try chosenPause(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context, whenEnded) }) {
            var reader = FormReader(form)
            let (day, version) = (reader.requiredDay("day"), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.endPause(
                pause.id,
                of: view.participant.id,
                version: version,
                on: day,
                as: context.actor
            )
            return house.toCard("pauzes", of: view.participant.id, done: "pauseEnded")
        } again: { problem in
            endPage(pause, of: view, form, problem, context)
        }
    }

    private func chosenPause(of view: PlanView, _ context: SignedInContext) throws -> Pause {
        let id = try context.id("pause", of: Pause.self)
        guard let pause = view.pauses.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return pause
    }

    private func runningPause(of view: PlanView, _ context: SignedInContext) throws -> Pause {
        let pause = try chosenPause(of: view, context)
        guard !pause.hasEnded else { throw Refusal.rule(Message("pause.hasEnded")) }
        return pause
    }

    /// What is stored now of the pause of the address.
    private func stored(_ context: SignedInContext, _ fields: (Pause) -> [String: String]) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        let pause = try chosenPause(of: view, context)
        return try await house.stored(fields(pause), version: pause.version, of: view.participant.id, for: context)
    }

    private func whenEnded(_ pause: Pause) -> [String: String] {
        pause.hasEnded ? ["day": pause.until?.belgian ?? ""] : [:]
    }

    private func newPage(
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let reasons = view.programme.definition.pauses.map { rule in
            let facts: [String: any CustomStringConvertible] = [
                "reason": rule.label, "cause": house.texts("pause.cause.\(rule.cause.rawValue)"), "n": rule.limitWeeks,
            ]
            return (value: rule.code, label: house.texts("pause.choice", facts))
        }
        let empty = house.texts("action.choose")
        return house.actPage(
            "pause.new",
            of: view,
            sheet,
            to: .file(view.participant.id, "pauze"),
            card: "pauzes",
            for: context,
            lead: "<p>\(house.texts("pause.lead"))</p>",
            """
            \(sheet.field("reason", "pause.reason", required: true).select(reasons, empty: empty))\
            \(sheet.field("from", "pause.from", required: true).day())\
            \(sheet.field("until", "pause.until", hint: "pause.untilHint").day())\
            \(sheet.field("explanation", "pause.explanation").lines())
            """
        )
    }

    private func expectedPage(
        _ pause: Pause,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "pause.expectedTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "pauzes", pause.id, "verwacht"),
            card: "pauzes",
            for: context,
            lead: lead(pause, view),
            "\(sheet.field("until", "pause.expected", hint: "pause.expectedHint").day())\(sheet.version)"
        )
    }

    private func endPage(
        _ pause: Pause,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let hint = pause.from > view.today ? "pause.endBeforeBeginHint" : "pause.endHint"
        return house.actPage(
            "pause.endTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "pauzes", pause.id, "einde"),
            card: "pauzes",
            for: context,
            lead: lead(pause, view),
            "\(sheet.field("day", "pause.endDay", hint: hint, required: true).day())\(sheet.version)"
        )
    }

    /// Which pause it is.
    private func lead(_ pause: Pause, _ view: PlanView) -> HTML {
        let since = house.texts("pause.since", ["day": pause.from.belgian])
        return "<p><b>\(view.label(of: pause))</b> <small class=\"muted\">\(since)</small></p>"
    }
}
