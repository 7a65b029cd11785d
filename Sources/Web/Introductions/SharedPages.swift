internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What an employer sees and answers (A6): candidates without a name, until the house tells it.
struct SharedPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/gedeeld", for: .readShared, use: list)
        routes.page("/gedeeld/:reference", for: .readShared, use: show)
        routes.act("/gedeeld/:reference/uitnodigen", for: .answerIntroduction) {
            try await answer($0, .invite, done: "candidateInvited", $1)
        }
        routes.act("/gedeeld/:reference/uitnodiging-terug", for: .answerIntroduction) {
            try await answer($0, .uninvite, done: "invitationTakenBack", $1)
        }
        routes.act("/gedeeld/:reference/heroverwegen", for: .answerIntroduction) {
            try await answer($0, .reconsider, done: "candidateReconsidered", $1)
        }
        routes.page("/gedeeld/:reference/afwijzen", for: .answerIntroduction) { try await form($0, .decline, $1) }
        routes.act("/gedeeld/:reference/afwijzen", for: .answerIntroduction) {
            try await decide($0, .decline, done: "candidateDeclined", $1)
        }
        routes.page("/gedeeld/:reference/aannemen", for: .answerIntroduction) { try await form($0, .hire, $1) }
        routes.act("/gedeeld/:reference/aannemen", for: .answerIntroduction) {
            try await decide($0, .hire, done: "candidateHired", $1)
        }
        routes.page("/gedeeld/:reference/gesprek", for: .answerIntroduction) { try await form($0, .planInterview, $1) }
        routes.act("/gedeeld/:reference/gesprek", for: .answerIntroduction, use: plan)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let shared = try await house.casework.sharedIntroductions(as: context.actor)
        let (running, over) = (
            shared.introductions.filter(\.state.isRunning), shared.introductions.filter { !$0.state.isRunning }
        )
        let lead = shared.employer.map { t("shared.lead", ["employer": $0]) } ?? t("shared.notLinked")
        return house.page(
            t("own.sharedTitle"),
            in: .shared,
            for: context,
            """
            \(house.flash(request))<h1>\(t("own.sharedTitle"))</h1><p>\(lead)</p>\
            \(HTML.card(t("shared.running"), id: "lopend", .rows(running.map(row), ifNone: t("shared.none"))))\
            \(HTML.when(!over.isEmpty, HTML.card(t("shared.over"), id: "afgelopen", .rows(over.map(row), ifNone: ""))))
            """
        )
    }

    private func row(_ line: SharedIntroductions.Line) -> (when: HTML, what: HTML, act: HTML) {
        let t = house.texts
        let day =
            line.interview.map { t("shared.interviewOn", ["day": $0.day.belgian]) }
            ?? line.deadline.map { t("introduction.until", ["day": $0.belgian]) }
        let act: HTML = HTML.when(line.state.isRunning, .act(.shared(line.reference), t("shared.look")))
        return (
            .tag(t("shared.state.\(line.state.rawValue)"), line.state.waitsFor == .employer ? .due : .plain),
            """
            \(HTML.link(.shared(line.reference), t("shared.candidate", ["reference": line.reference])))<br>\
            <small class="muted">\([line.title, day].compactMap { $0 }.joined(separator: " · "))</small>
            """, act
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let shared = try await house.casework.sharedIntroduction(context.reference(), as: context.actor)
        return showPage(shared, under: house.flash(request), context)
    }

    private func showPage(
        _ shared: SharedIntroduction,
        under above: HTML,
        status: HTTPResponse.Status = .ok,
        _ context: SignedInContext
    ) -> Response {
        house.page(
            // Nothing of who it is: titles stay in the history of a browser.
            house.texts("shared.candidate", ["reference": shared.reference]),
            in: .shared,
            for: context,
            status: status,
            "\(above)\(SharedPage(shared: shared, house: house).body(for: context))"
        )
    }

    /// A button of the page.
    private func answer(
        _ request: Request,
        _ act: IntroductionAct,
        done: String,
        _ context: SignedInContext
    ) async throws -> Response {
        let form = try await context.form(request)
        let reference = try context.reference()
        // The page says how it stands, and has its buttons again.
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            var reader = FormReader(form)
            let version = reader.version()
            try await house.casework.answerIntroduction(
                reference,
                version: version,
                by: act,
                as: context.actor
            )
            return .seeOther(.shared(reference), done: done)
        } again: { problem in
            let sheet = house.sheet(form, problem, for: context)
            let shared = try await house.casework.sharedIntroduction(reference, as: context.actor)
            return showPage(shared, under: sheet.mistakes, status: sheet.status, context)
        }
    }

    // MARK: forms

    private func form(
        _ request: Request,
        _ act: IntroductionAct,
        _ context: SignedInContext
    ) async throws -> Response {
        let shared = try await house.casework.sharedIntroduction(context.reference(), as: context.actor)
        guard shared.acts.contains(act) else {
            throw Refusal.rule(Message("introduction.notPossible.\(act.rawValue)"))
        }
        return formPage(shared, act, filled(shared, act), nil, context)
    }

    private func filled(_ shared: SharedIntroduction, _ act: IntroductionAct) -> Form {
        act == .planInterview
            ? InterviewForm.filled(shared.interview, shared.version) : Form([versionField: "\(shared.version)"])
    }

    private func stored(_ act: IntroductionAct, _ context: SignedInContext) async throws -> StoredForm {
        let shared = try await house.casework.sharedIntroduction(context.reference(), as: context.actor)
        return StoredForm(Form([versionField: "\(shared.version)"]))
    }

    private func decide(
        _ request: Request,
        _ act: IntroductionAct,
        done: String,
        _ context: SignedInContext
    ) async throws -> Response {
        let form = try await context.form(request)
        let reference = try context.reference()
        let shared = try await house.casework.sharedIntroduction(reference, as: context.actor)
        return try await house.acting(on: form, stored: { try await stored(act, context) }) {
            let answer = try ReasonForm.read(form)
            try await house.casework.answerIntroduction(
                reference,
                version: answer.version,
                by: act,
                because: answer.reason,
                note: answer.note,
                as: context.actor
            )
            return .seeOther(.shared(reference), done: done)
        } again: { problem in
            formPage(shared, act, form, problem, context)
        }
    }

    func plan(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let reference = try context.reference()
        let shared = try await house.casework.sharedIntroduction(reference, as: context.actor)
        return try await house.acting(on: form, stored: { try await stored(.planInterview, context) }) {
            let agreed = try InterviewForm.read(form)
            try await house.casework.planSharedInterview(
                agreed.interview,
                of: reference,
                version: agreed.version,
                as: context.actor
            )
            return .seeOther(.shared(reference), done: "interviewPlanned")
        } again: { problem in
            formPage(shared, .planInterview, form, problem, context)
        }
    }

    private func formPage(
        _ shared: SharedIntroduction,
        _ act: IntroductionAct,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let step = act == .decline ? "afwijzen" : act == .hire ? "aannemen" : "gesprek"
        let fields = act == .planInterview ? InterviewForm.fields(sheet) : ReasonForm.fields(sheet, for: act)
        let title = t("introduction.form.\(act.rawValue)")
        let candidate = t("shared.candidate", ["reference": shared.reference])
        return house.page(
            "\(title) · \(candidate)",
            in: .shared,
            for: context,
            status: sheet.status,
            """
            <div class="narrow"><p class="muted"><small>\(HTML.link(.shared(shared.reference), candidate)) · \
            \(shared.title)</small></p><h1>\(title)</h1>\
            \(sheet.sheet(
                action: .shared(shared.reference, step),
                submit: "action.save",
                cancel: .shared(shared.reference),
                "\(fields)\(sheet.version)"
            ))</div>
            """
        )
    }
}

extension Link {
    static func shared(_ reference: String, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: [Room.shared.rawValue, reference] + steps)
    }
}

extension SignedInContext {
    /// What an employer knows an introduction by, from the address.
    func reference() throws -> String { try id("reference", of: Introduction.self).rawValue }
}
