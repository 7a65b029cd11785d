internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Talks with employers and agencies that a project worker comes along to (A9): agreed, changed, answered.
struct EmployerTalkPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/werkgesprek", for: .writeFile, use: showNew)
        routes.act("/deelnemers/:participant/werkgesprek", for: .writeFile, use: plan)
        routes.page("/deelnemers/:participant/werkgesprekken/:talk/wijzigen", for: .writeFile, use: showChange)
        routes.act("/deelnemers/:participant/werkgesprekken/:talk/wijzigen", for: .writeFile, use: change)
        routes.page("/deelnemers/:participant/werkgesprekken/:talk/antwoord", for: .writeFile, use: showAnswer)
        routes.act("/deelnemers/:participant/werkgesprekken/:talk/antwoord", for: .writeFile, use: answer)
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        return newPage(of: view, EmployerTalkForm.new(by: context.actor), nil, context)
    }

    func plan(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        return try await house.acting(on: form) {
            let (new, _) = try EmployerTalkForm.read(form)
            try await house.casework.planEmployerTalk(new, of: view.participant.id, as: context.actor)
            return house.toCard("werkgesprekken", of: view.participant.id, done: "employerTalkPlanned")
        } again: { problem in
            newPage(of: view, form, problem, context)
        }
    }

    func showChange(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let talk = try chosenTalk(of: view, context)
        guard talk.answer == .pending else { throw Refusal.rule(Message("employer.answeredAlready")) }
        return changePage(talk, of: view, EmployerTalkForm.filled(with: talk), nil, context)
    }

    func change(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let talk = try chosenTalk(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context, EmployerTalkForm.filled) }) {
            let (new, version) = try EmployerTalkForm.read(form)
            try await house.casework.changeEmployerTalk(
                talk.id,
                of: view.participant.id,
                version: version,
                new,
                as: context.actor
            )
            return house.toCard("werkgesprekken", of: view.participant.id, done: "employerTalkChanged")
        } again: { problem in
            changePage(talk, of: view, form, problem, context)
        }
    }

    func showAnswer(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let talk = try chosenTalk(of: view, context)
        guard talk.answer != .cancelled else { throw Refusal.rule(Message("employer.cancelledAlready")) }
        return answerPage(talk, of: view, EmployerTalkForm.answered(talk), nil, context)
    }

    func answer(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let talk = try chosenTalk(of: view, context)
        return try await house.acting(on: form, stored: { try await stored(context, EmployerTalkForm.answered) }) {
            var reader = FormReader(form)
            let answer = reader.choice("answer", as: EmployerAnswer.self, required: true) ?? .pending
            let (note, version) = (reader.text("note", limit: 5000), reader.version())
            try reader.faults.throwIfAny()
            try await house.casework.answerEmployerTalk(
                talk.id,
                of: view.participant.id,
                version: version,
                answer: answer,
                note: note,
                as: context.actor
            )
            return house.toCard("werkgesprekken", of: view.participant.id, done: "employerTalkAnswered")
        } again: { problem in
            answerPage(talk, of: view, form, problem, context)
        }
    }

    private func chosenTalk(of view: PlanView, _ context: SignedInContext) throws -> EmployerTalk {
        let id = try context.id("talk", of: EmployerTalk.self)
        guard let talk = view.employerTalks.first(where: { $0.id == id }) else { throw Refusal.notFound }
        return talk
    }

    /// What is stored now of the talk of the address, as a form shows it.
    private func stored(_ context: SignedInContext, _ filled: (EmployerTalk) -> Form) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        return try await house.stored(filled(chosenTalk(of: view, context)), of: view.participant.id, for: context)
    }

    private func newPage(
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "employer.new",
            of: view,
            sheet,
            to: .file(view.participant.id, "werkgesprek"),
            card: "werkgesprekken",
            for: context,
            lead: "<p>\(house.texts("employer.lead"))</p>",
            EmployerTalkForm.fields(sheet)
        )
    }

    private func changePage(
        _ talk: EmployerTalk,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "employer.changeTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "werkgesprekken", talk.id, "wijzigen"),
            card: "werkgesprekken",
            for: context,
            "\(EmployerTalkForm.fields(sheet))\(sheet.version)"
        )
    }

    /// Only answers that can be given today are offered: before its day, a talk can only be called off.
    private func answerPage(
        _ talk: EmployerTalk,
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let answers = EmployerAnswer.allCases.filter { talk.objection(to: $0, on: view.today) == nil }
            .map { (value: $0.rawValue, label: "\(t.code($0))" as HTML) }
        let day = t.longDay(talk.day)
        return house.actPage(
            "employer.answerTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "werkgesprekken", talk.id, "antwoord"),
            card: "werkgesprekken",
            for: context,
            lead: """
                <p><b>\(talk.employer)</b> <small class="muted">\(day)</small></p>\
                \(HTML.when(talk.day > view.today, "<p>\(t("employer.onlyCancel"))</p>"))
                """,
            """
            \(sheet.field("answer", "employer.answer", required: true).radios(answers))\
            \(sheet.field("note", "employer.note", hint: "employer.noteHint").lines())\(sheet.version)
            """
        )
    }
}
