internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Opening a file in an emergency, for a coach who does not guide the person.
struct EmergencyPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/noodtoegang", for: .openInEmergency, use: show)
        routes.act("/noodtoegang", for: .openInEmergency, use: open)
        routes.act("/noodtoegang/:access/einde", for: .openInEmergency, use: end)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        page(Form(), nil, context)
    }

    func open(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let asked = EmergencyRequest(
                name: PersonName(given: reader.required("givenName"), family: reader.required("familyName")),
                birthDay: reader.requiredDay("birthDay"),
                reason: reader.required("reason", limit: 2000)
            )
            try reader.faults.throwIfAny()
            let participant = try await house.casework.openInEmergency(asked, as: context.actor)
            return .seeOther(.file(participant), done: "emergencyOpened")
        } again: { problem in
            page(form, problem, context)
        }
    }

    func end(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("access", of: EmergencyAccess.self)
        return try await house.once(context.form(request)) {
            try await house.casework.endEmergency(id, as: context.actor)
            return .seeOther(Room.participants.link, done: "emergencyEnded")
        }
    }

    private func page(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) -> Response {
        let t = house.texts
        let rules = EmergencyRules()
        let sheet = house.sheet(form, problem, for: context)
        let fields: HTML = """
            \(sheet.field("familyName", "emergency.family", required: true).text())\
            \(sheet.field("givenName", "emergency.given", required: true).text())\
            \(sheet.field("birthDay", "emergency.birthDay", required: true).day())\
            \(sheet.field("reason", "emergency.reason", hint: "emergency.reasonHint", required: true)
                .lines(4, limit: 2000))
            """
        return house.page(
            t("emergency.title"),
            in: .participants,
            for: context,
            status: sheet.status,
            """
            <h1>\(t("emergency.title"))</h1><p>\(t("emergency.lead", ["minutes": rules.seconds / 60]))</p>\
            \(sheet.sheet(
                action: Link("noodtoegang"), submit: "emergency.open", cancel: Room.participants.link, fields))
            """
        )
    }
}

extension House {
    /// Says above a file that it stands open in an emergency, until when, and lets who opened it close it.
    func emergencyNotice(_ file: FileView, for context: SignedInContext) -> HTML {
        guard let access = file.emergency else { return .empty }
        let end = button(Link("noodtoegang", access.id, "einde"), "emergency.end", .quiet, for: context)
        return """
            \(HTML.notice(texts("emergency.isOpen", ["time": BelgianTime(access.until).time])))\
            <div class="acts no-print">\(end)</div>
            """
    }
}
