internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What the forms of an introduction share: when they can be opened, what is stored by now, and the page around them.
extension IntroductionFormPages {
    func form(
        _ request: Request,
        _ act: IntroductionAct,
        _ step: String,
        _ context: SignedInContext
    ) async throws -> Response {
        let view = try await pages.view(context)
        guard view.acts.contains(act) else {
            throw Refusal.rule(Message("introduction.notPossible.\(act.rawValue)"))
        }
        var form = versioned(view)
        if act == .show { form = EmployerWordForm.filled(telling: view) }
        if act == .reveal { form = EmployerWordForm.filled(telling: view, consent: view.today) }
        if act == .planInterview { form = InterviewForm.filled(view.introduction.interview, view.introduction.version) }
        return formPage(view, act, step, form, nil, context)
    }

    /// Nothing but the version: what is filled in belongs to the act.
    func versioned(_ view: IntroductionView) -> Form {
        Form([versionField: "\(view.introduction.version)"])
    }

    func stored(
        _ context: SignedInContext,
        _ filled: (IntroductionView) -> Form
    ) async throws -> StoredForm {
        let view = try await pages.view(context)
        return try await house.stored(filled(view), of: view.participant.id, for: context)
    }

    func formPage(
        _ view: IntroductionView,
        _ act: IntroductionAct,
        _ step: String,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let fields: HTML =
            switch act {
            case .show:
                """
                \(IntroductionPage(view: view, house: house).read)\
                \(EmployerWordForm.tellingFields(sheet, hasAccount: view.hasAccount))\
                \(sheet.field("onlyThis", "introduction.onlyThis").tick())\(HTML.hidden("mark", view.mark))
                """
            case .reveal: consentFields(sheet, view)
            case .planInterview: InterviewForm.fields(sheet, isOfTheHouse: true)
            default: ReasonForm.fields(sheet, for: act)
            }
        let submit = act == .show ? "introduction.act.show" : "action.save"
        let title = "introduction.form.\(act.rawValue)"
        return page(view, title, step, sheet, context, submit: submit, "\(fields)\(sheet.version)")
    }

    func consentFields(_ sheet: FormSheet, _ view: IntroductionView) -> HTML {
        let t = sheet.texts
        let ways = ConsentForm.allCases.map { (value: $0.rawValue, label: "\(t.code($0))" as HTML) }
        var consents = sheet.field("consents", "introduction.consents", required: true)
        let facts = ["name": view.participant.name.full, "employer": view.employer.facts.name]
        consents.label = t("introduction.consents", facts)
        return """
            <p>\(t("introduction.revealLead", ["days": "\(Introduction.revealDays)"]))</p>\(consents.tick())\
            \(sheet.field("form", "introduction.consentForm", required: true).radios(ways))\
            \(sheet.field("day", "introduction.consentDay", required: true).day())\
            \(EmployerWordForm.tellingFields(sheet, hasAccount: view.hasAccount))
            """
    }

    func page(
        _ view: IntroductionView,
        _ title: String,
        _ step: String,
        _ sheet: FormSheet,
        _ context: SignedInContext,
        submit: String = "action.save",
        _ fields: HTML
    ) -> Response {
        let (id, person) = (view.introduction.id, view.participant.id)
        return house.filePage(
            title,
            about: view.participant,
            for: context,
            status: sheet.status,
            """
            <div class="lead"><p><b>\(view.vacancy.facts.title)</b> <small class="muted">\
            \(view.employer.facts.name)</small></p></div>\
            \(sheet.sheet(
                action: .introduction(id, of: person, step),
                submit: submit,
                cancel: .introduction(id, of: person),
                fields
            ))
            """
        )
    }
}
