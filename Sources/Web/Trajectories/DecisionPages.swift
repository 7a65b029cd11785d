internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Decisions with grounds (C3), and sessions that somebody attended.
struct DecisionPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/beslissing/:decision", for: .writeFile, use: showDecision)
        routes.act("/deelnemers/:participant/beslissing/:decision", for: .writeFile, use: decide)
        routes.page("/deelnemers/:participant/sessie/:session", for: .writeFile, use: showSession)
        routes.act("/deelnemers/:participant/sessie/:session", for: .writeFile, use: noteSession)
    }

    func showDecision(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let rule = try decision(of: view, context)
        return decisionPage(rule, view, Form(["day": view.today.belgian]), nil, context)
    }

    func decide(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let rule = try decision(of: view, context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let option = reader.code("option", of: rule.options.map(\.code), required: true)
            let reason = reader.required("reason", limit: 5000)
            let day = reader.requiredDay("day")
            try reader.faults.throwIfAny()
            try await house.casework.decide(
                rule.code,
                option: option ?? "",
                because: reason,
                on: day,
                about: view.participant.id,
                as: context.actor
            )
            return house.toCard("verloop-programma", of: view.participant.id, done: "decisionTaken")
        } again: { problem in
            decisionPage(rule, view, form, problem, context)
        }
    }

    func showSession(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let rule = try session(of: view, context)
        let form = Form(["day": view.today.belgian, "attendance": Attendance.attended.rawValue])
        return sessionPage(rule, view, form, nil, context)
    }

    func noteSession(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let rule = try session(of: view, context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let day = reader.requiredDay("day")
            let attendance = reader.choice("attendance", as: Attendance.self, required: true)
            try reader.faults.throwIfAny()
            try await house.casework.noteSession(
                rule.code,
                attendance ?? .attended,
                on: day,
                of: view.participant.id,
                as: context.actor
            )
            return house.toCard("verloop-programma", of: view.participant.id, done: "sessionAttended")
        } again: { problem in
            sessionPage(rule, view, form, problem, context)
        }
    }

    private func decision(of view: PlanView, _ context: SignedInContext) throws -> DecisionRule {
        let code = try context.id("decision", of: DecisionRule.self).rawValue
        guard let rule = view.programme.definition.decision(code) else { throw Refusal.notFound }
        return rule
    }

    private func session(of view: PlanView, _ context: SignedInContext) throws -> SessionRule {
        let code = try context.id("session", of: SessionRule.self).rawValue
        guard let rule = view.programme.definition.session(code) else { throw Refusal.notFound }
        return rule
    }

    private func decisionPage(
        _ rule: DecisionRule,
        _ view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let options = rule.options.map { (value: $0.code, label: "\($0.label)" as HTML) }
        return house.actPage(
            "phase.decideTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "beslissing", rule.code),
            card: "verloop-programma",
            for: context,
            lead: "<p><b>\(rule.label)</b></p><p>\(house.texts("phase.decideLead"))</p>",
            """
            \(sheet.field("option", "phase.option", required: true).radios(options))\
            \(sheet.field("reason", "phase.groundsField", hint: "phase.groundsHint", required: true).lines(4, limit: 5000))\
            \(sheet.field("day", "phase.decisionDay", required: true).day())
            """
        )
    }

    private func sessionPage(
        _ rule: SessionRule,
        _ view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let id = view.participant.id
        let attendances = Attendance.allCases.map { attendance in
            (value: attendance.rawValue, label: "\(house.texts("sessions.was.\(attendance.rawValue)"))" as HTML)
        }
        let own = view.programme.definition.fileForms.first { $0.code == rule.form }
        let filling = own.map { form -> HTML in
            let words = house.texts("phase.sessionForm", ["form": form.title])
            return "<p>\(HTML.link(.file(id, "formulier", form.code), words))</p>"
        }
        return house.actPage(
            "phase.sessionTitle",
            of: view,
            sheet,
            to: .file(id, "sessie", rule.code),
            card: "verloop-programma",
            for: context,
            lead: """
                <p><b>\(rule.label)</b><br><small class="muted">\(SessionWords(house.texts)(rule))</small></p>\(filling)
                """,
            """
            \(sheet.field("attendance", "sessions.attendance", required: true).radios(attendances))\
            \(sheet.field("day", "phase.sessionDay", required: true).day())
            """
        )
    }
}
