internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Makes a draft the version in force, with what changes in words and a reason (F1).
struct PublishPages {
    let house: House
    /// The version in force that the draft was compared with when the form was made.
    private let inForceField = "geldend"

    init(house: House) { self.house = house }

    func add(to routes: Routes) {
        routes.page("/programmas/:programme/concept/publiceren", for: .loadProgramme, use: show)
        routes.act("/programmas/:programme/concept/publiceren", for: .loadProgramme, use: publish)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let checked = try await house.casework.checkedDraft(of: try context.programmeCode(), as: context.actor)
        return page(Form(facts(of: checked.view)), nil, checked, context)
    }

    func publish(_ request: Request, context: SignedInContext) async throws -> Response {
        let code = try context.programmeCode()
        let form = try await context.form(request)
        let view = try await house.casework.draft(of: code, as: context.actor)
        return try await house.acting(on: form) {
            let now = try await house.casework.draft(of: code, as: context.actor)
            let change = now.draft.map { LastChange(by: $0.changedBy, at: $0.changedAt) }
            return StoredForm(Form(facts(of: now)), changed: change)
        } _: {
            var reader = FormReader(form)
            let reason = reader.text("reason", limit: 2000)
            let version = reader.version(versionField)
            let inForce = reader.version(inForceField)
            try reader.faults.throwIfAny()
            _ = try await house.casework.publishDraft(
                of: code,
                version: version,
                inForce: inForce,
                reason: reason,
                as: context.actor
            )
            return .seeOther(.programme(code), done: "programmePublished")
        } again: { problem in
            guard view.draft != nil else { throw Refusal.stale }
            return page(form, problem, try await house.casework.checkedDraft(of: code, as: context.actor), context)
        }
    }

    /// What the form is made from: the draft, and the version it is compared with.
    private func facts(of view: DraftView) -> [String: String] {
        [versionField: "\(view.version)", inForceField: "\(view.inForce?.version ?? 0)"]
    }

    private func page(
        _ form: Form,
        _ problem: FormProblem?,
        _ checked: CheckedDraft,
        _ context: SignedInContext
    ) -> Response {
        let (t, view) = (house.texts, checked.view)
        let sheet = house.sheet(form, problem, for: context)
        let title = t("publish.publishTitle", ["name": view.name])
        let warning = t("publish.overtaken", ["n": view.inForce?.version ?? 0])
        return house.page(
            title,
            in: .programmes,
            for: context,
            status: sheet.status,
            """
            <div class="head"><h1>\(title)</h1></div>\
            <p class="lead">\(t("publish.publishLead", ["n": (view.inForce?.version ?? 0) + 1]))</p>\
            \(HTML.when(view.isOvertaken, "<p class=\"lead\">\(HTML.tag(warning, .due))</p>"))\
            \(difference(in: checked))\(refusal(of: checked, context.actor.role, sheet) ?? ask(sheet, view))
            """
        )
    }

    private func difference(in checked: CheckedDraft) -> HTML {
        let t = house.texts
        guard let definition = checked.definition else { return .empty }
        guard let inForce = checked.view.inForce else {
            return .card(t("publish.first"), .inside("<p class=\"muted\">\(t("publish.onlyDraft"))</p>"))
        }
        let title = t("publish.differs", ["n": inForce.version])
        guard let before = checked.before else {
            return .card(title, .inside("<p class=\"muted\">\(t("publish.unreadable"))</p>"))
        }
        return .card(title, .inside(DifferenceList(from: before, to: definition, texts: t).html))
    }

    /// Why it can't be published now; nil when it can.
    private func refusal(of checked: CheckedDraft, _ role: Role, _ sheet: FormSheet) -> HTML? {
        let t = house.texts
        let code = checked.draft.code
        let loosened = Policy.allows(.loosenTier, for: role) ? nil : loosenedMessage(checked)
        let why =
            checked.otherCode.map { t(otherCodeMessage($0, code)) }
            ?? (checked.isFaulty ? t("publish.hasErrors", ["n": checked.errors]) : nil)
            ?? (checked.isUnchanged ? t("publish.unchanged") : loosened.map { t($0) })
        guard let why else { return nil }
        return """
            \(sheet.mistakes)<p class="lead">\(why)</p>\
            <p class="acts">\(HTML.act(.programme(code, "concept", "controle"), t("publish.check"), .primary))\
            \(HTML.act(.programme(code), t("action.back"), .quiet))</p>
            """
    }

    private func ask(_ sheet: FormSheet, _ view: DraftView) -> HTML {
        sheet.sheet(
            action: .programme(view.code, "concept", "publiceren"),
            submit: "publish.publish",
            cancel: .programme(view.code),
            """
            \(sheet.version)\(sheet.hidden(inForceField))\
            \(sheet.field("reason", "publish.reason", hint: "publish.reasonHint", required: true).lines(3, limit: 2000))
            """
        )
    }
}
