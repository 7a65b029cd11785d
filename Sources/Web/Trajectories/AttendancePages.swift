internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// An attendance that was noted by mistake is withdrawn, with what the mistake was.
struct AttendancePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/aanwezigheden/:attendance/intrekken", for: .writeFile, use: show)
        routes.act("/deelnemers/:participant/aanwezigheden/:attendance/intrekken", for: .writeFile, use: withdraw)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let noted = try await attendance(of: context)
        guard noted.plan.isOpen else { throw Refusal.rule(Message("plan.closed")) }
        guard !noted.isWithdrawn else { throw Refusal.rule(Message("sessions.withdrawnAlready")) }
        return page(noted, Form(), nil, context)
    }

    func withdraw(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let noted = try await attendance(of: context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let mistake = reader.choice("mistake", as: AttendanceMistake.self, required: true)
            try reader.faults.throwIfAny()
            try await house.casework.withdrawAttendance(
                noted.event.id,
                of: noted.participant.id,
                because: mistake ?? .notThere,
                as: context.actor
            )
            return house.toCard("verloop-programma", of: noted.participant.id, done: "attendanceWithdrawn")
        } again: { problem in
            page(noted, form, problem, context)
        }
    }

    private func attendance(of context: SignedInContext) async throws -> NotedAttendance {
        try await house.casework.attendance(
            context.id("attendance", of: Event.self),
            of: context.participant(),
            as: context.actor
        )
    }

    private func page(
        _ noted: NotedAttendance,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let mistakes = AttendanceMistake.allCases.map { mistake in
            (value: mistake.rawValue, label: "\(t("sessions.mistake.\(mistake.rawValue)"))" as HTML)
        }
        let label = noted.session?.label ?? noted.event.code ?? ""
        return house.actPage(
            "sessions.withdrawTitle",
            of: noted.plan,
            sheet,
            to: .file(noted.participant.id, "aanwezigheden", noted.event.id, "intrekken"),
            card: "verloop-programma",
            for: context,
            lead: """
                <p><b>\(label)</b>, \(t.longDay(noted.event.day)) <small class="muted">\(noted.event.actor)</small></p>\
                <p class="muted">\(t("sessions.withdrawLead"))</p>
                """,
            sheet.field("mistake", "sessions.mistakeField", required: true).radios(mistakes)
        )
    }
}
