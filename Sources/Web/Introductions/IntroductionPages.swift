internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Participants put forward blind to employers (A6), from the house: proposed, shown, taken back, revealed, and what becomes of it.
struct IntroductionPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/voorstellingen", for: .introduce, use: list)
        routes.page("/vacatures/:vacancy/voorstelling", for: .introduce, use: showPeople)
        routes.page("/deelnemers/:participant/voorstelling", for: .introduce, use: showNew)
        routes.act("/deelnemers/:participant/voorstelling", for: .introduce, use: propose)
        routes.page("/deelnemers/:participant/voorstellingen/:introduction", for: .introduce, use: show)
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/terugnemen", for: .introduce) {
            try await move($0, .takeBack, done: "introductionTakenBack", $1)
        }
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/herstellen", for: .introduce) {
            try await move($0, .restore, done: "introductionRestored", $1)
        }
        routes.act("/deelnemers/:participant/voorstellingen/:introduction/verbergen", for: .revealIdentity) {
            try await move($0, .hide, done: "identityHidden", $1)
        }
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let showsAll = try request.query()["toon"] == "alle"
        let lines = try await house.casework.introductions(onlyRunning: !showsAll, as: context.actor)
        let page = IntroductionListPage(
            lines: lines,
            showsAll: showsAll,
            today: house.casework.clock().today,
            texts: house.texts
        )
        return house.page(
            house.texts("introduction.listTitle"),
            in: .vacancies,
            for: context,
            page.body(under: "\(house.flash(request))\(house.workRooms(.introductions, for: context))")
        )
    }

    /// Whom of the own participants one puts forward for a vacancy.
    func showPeople(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let listed = try await house.casework.vacancy(context.id("vacancy"), as: context.actor)
        let filter = ParticipantFilter(states: Set(TrajectoryState.allCases).subtracting([.closed]))
        let people = try await house.casework.participants(filter, as: context.actor).lines
        let rows = people.map { line -> (when: HTML, what: HTML, act: HTML) in
            let link = Link.file(line.participant, "voorstelling").query("vacature", listed.vacancy.id)
            return (.empty, .link(.file(line.participant), line.name.full), .act(link, t("introduction.choose")))
        }
        return house.page(
            t("introduction.peopleTitle"),
            in: .vacancies,
            for: context,
            """
            <p class="muted"><small>\(HTML.link(.vacancy(listed.vacancy.id), listed.vacancy.facts.title)) · \
            \(listed.employer.facts.name)</small></p><h1>\(t("introduction.peopleTitle"))</h1>\
            <p>\(t("introduction.peopleLead"))</p>\
            <section class="card">\(HTML.rows(rows, ifNone: t("introduction.nobody")))</section>
            """
        )
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = Form([VacancyField.ofForm.name: try request.query()["vacature"]])
        return newPage(try await choices(form, context), form, nil, context)
    }

    func propose(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let choices = try await choices(form, context)
        let person = choices.participant.id
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let vacancy = VacancyField.ofForm.read(&reader, among: choices.vacancies.map(\.vacancy.id))
            let pitch = reader.text("pitch", limit: Introduction.longestPitch)
            try reader.faults.throwIfAny()
            guard let vacancy else { throw Faults("vacancy", Message("field.chooseOne")) }
            let id = try await house.casework.proposeIntroduction(
                NewIntroduction(vacancy: vacancy, pitch: pitch),
                of: person,
                as: context.actor
            )
            return .seeOther(.introduction(id, of: person), done: "introductionProposed")
        } again: { problem in
            newPage(choices, form, problem, context)
        }
    }

    /// A short list by what is typed and chosen.
    private func choices(_ form: Form, _ context: SignedInContext) async throws -> IntroductionChoices {
        let field = VacancyField.ofForm
        return try await house.casework.introductionChoices(
            of: context.participant(),
            answering: field.typed(in: form),
            keeping: field.chosen(in: form),
            as: context.actor
        )
    }

    private func newPage(
        _ choices: IntroductionChoices,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let vacancies = choices.vacancies.map { choice -> (value: String, label: String) in
            let fit: String =
                choice.declinedOn.map { t("introduction.declinedOn", ["day": $0.belgian]) }
                ?? choice.score.map { t("introduction.fits", ["percent": "\(($0 + 500) / 1000)"]) }
                ?? t(choice.isNotSuitable ? "introduction.notSuitable" : "introduction.doesNotFit")
            let limits = choice.limits == .unsure ? "; \(t("introduction.limitsUnsure"))" : ""
            let (title, employer) = (choice.vacancy.facts.title, choice.employer.facts.name)
            return (choice.vacancy.id.rawValue, "\(title), \(employer) (\(fit)\(limits))")
        }
        let file = Link.file(choices.participant.id)
        let limits = HTML.when(
            choices.unansweredLimits > 0,
            .attention("\(t("profile.limitsOpenCount", ["count": choices.unansweredLimits]))")
        )
        let body: HTML =
            vacancies.isEmpty && VacancyField.ofForm.typed(in: form).isEmpty
            ? "<p class=\"muted\">\(t("introduction.noVacancies"))</p>"
            : sheet.sheet(
                action: .file(choices.participant.id, "voorstelling"),
                submit: "introduction.propose",
                cancel: file.part("voorstellingen"),
                """
                \(VacancyField.ofForm.html(sheet, "introduction.vacancy", vacancies, hasMore: choices.hasMore))\(pitch(sheet))
                """
            )
        return house.filePage(
            "introduction.new",
            about: choices.participant,
            for: context,
            status: sheet.status,
            "<div class=\"lead\"><p>\(t("introduction.lead"))</p></div>\(limits)\(body)"
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await view(context)
        return showPage(view, under: house.flash(request), context)
    }

    func showPage(
        _ view: IntroductionView,
        under above: HTML,
        status: HTTPResponse.Status = .ok,
        _ context: SignedInContext
    ) -> Response {
        let page = IntroductionPage(view: view, house: house)
        return house.filePage(
            "introduction.title",
            about: view.participant,
            for: context,
            status: status,
            "\(above)\(page.body(for: context))"
        )
    }

    /// The introduction of the address.
    func view(_ context: SignedInContext) async throws -> IntroductionView {
        try await house.casework.introduction(
            context.id("introduction", of: Introduction.self),
            of: context.participant(),
            as: context.actor
        )
    }

    /// A button of the page: what it says stands on the page again where it can't be.
    private func move(
        _ request: Request,
        _ act: IntroductionAct,
        done: String,
        _ context: SignedInContext
    ) async throws -> Response {
        let form = try await context.form(request)
        let id = try context.id("introduction", of: Introduction.self)
        let participant = try context.participant()
        // The page says what became of it, and has its buttons again.
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            var reader = FormReader(form)
            let version = reader.version()
            try await house.casework.moveIntroduction(
                id,
                of: participant,
                version: version,
                by: act,
                as: context.actor
            )
            return .seeOther(.introduction(id, of: participant), done: done)
        } again: { problem in
            let sheet = house.sheet(form, problem, for: context)
            return showPage(try await view(context), under: sheet.mistakes, status: sheet.status, context)
        }
    }

    func pitch(_ sheet: FormSheet) -> HTML {
        sheet.field("pitch", "introduction.pitch", hint: "introduction.pitchHint")
            .lines(5, limit: Introduction.longestPitch)
    }
}

extension Link {
    static let introductions = Link("voorstellingen")

    static func introduction(
        _ id: ID<Introduction>,
        of participant: ID<Participant>,
        _ steps: any CustomStringConvertible...
    ) -> Link {
        Link(segments: [Room.participants.rawValue, participant, "voorstellingen", id] + steps)
    }
}
