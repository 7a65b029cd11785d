internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The list of participants, the file of each, and whose it is.
struct ParticipantPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers", for: .listParticipants, use: list)
        routes.page("/deelnemers/:participant", for: .readFile, use: showFile)
        routes.page("/deelnemers/:participant/coach", for: .assignCoach, use: showCoach)
        routes.act("/deelnemers/:participant/coach", for: .assignCoach, use: assignCoach)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = ParticipantQuery(try request.query())
        let isCoordinator = Policy.allows(.assignCoach, for: context.actor.role)
        let coaches = isCoordinator ? try await house.casework.coaches(as: context.actor) : []
        let page = try await house.casework.participants(query.filter, after: query.after, as: context.actor)
        return listPage(query, page, coaches: coaches, flash: house.flash(request), context)
    }

    func showFile(_ request: Request, context: SignedInContext) async throws -> Response {
        let file = try await house.casework.file(of: context.participant(), as: context.actor)
        let chosen = TimelineChoice(rawValue: try request.query()["verloop"]) ?? .everything
        return ParticipantPages(house: house.speaking(of: file.programme)).filePage(file, chosen, request, context)
    }

    func showCoach(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.coachChoices(for: context.participant(), as: context.actor)
        return coachPage(choices, filled(choices), nil, context)
    }

    private func filled(_ choices: CoachChoices) -> Form {
        let version = String(choices.trajectory.version)
        return Form(["coach": choices.trajectory.coach?.rawValue ?? "", versionField: version])
    }

    /// Whose it is now.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let choices = try await house.casework.coachChoices(for: context.participant(), as: context.actor)
        return try await house.stored(filled(choices), of: choices.participant.id, for: context)
    }

    func assignCoach(_ request: Request, context: SignedInContext) async throws -> Response {
        let participant = try context.participant()
        let form = try await context.form(request)
        let choices = try await house.casework.coachChoices(for: participant, as: context.actor)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let coach = reader.code("coach", of: choices.coaches.map(\.id.rawValue), required: true)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.assignCoach(
                ID(coach ?? ""),
                to: participant,
                version: version,
                as: context.actor
            )
            return .seeOther(.file(participant), done: "coachAssigned")
        } again: { problem in
            coachPage(choices, form, problem, context)
        }
    }

    private func coachPage(
        _ choices: CoachChoices,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        let coaches = choices.coaches.map { ($0.id.rawValue, $0.name) }
        let file = Link.file(choices.participant.id)
        return house.filePage(
            "file.coachTitle",
            about: choices.participant,
            for: context,
            status: sheet.status,
            sheet.sheet(
                action: .file(choices.participant.id, "coach"),
                submit: "action.save",
                cancel: file,
                """
                \(sheet.version)\(sheet.field("coach", "file.coach", hint: "file.coachHint", required: true)
                    .select(coaches, empty: house.texts("action.choose")))
                """
            )
        )
    }
}

/// What the address of the list asks for.
struct ParticipantQuery {
    /// The words as they were typed.
    let text: String
    /// `lopend`, `alle` or a state.
    let state: String
    let prison: String
    let coach: String
    let after: ID<Participant>?

    init(_ form: Form) {
        text = String(form["zoek"].trimmed.prefix(100))
        prison = form["gevangenis"]
        coach = form["coach"]
        let state = form["staat"]
        let isKnown = state == "alle" || state == "lopend" || TrajectoryState(rawValue: state) != nil
        // Who searches a name wants that person, whatever their state.
        self.state = isKnown ? state : text.isEmpty ? "lopend" : "alle"
        let last = form["na"]
        after = last.isEmpty ? nil : ID(last)
    }

    var filter: ParticipantFilter {
        let birthDay = try? Day(written: text)
        return ParticipantFilter(
            states: states,
            prison: prison.isEmpty ? nil : prison,
            coach: coach.isEmpty ? nil : ID(coach),
            words: birthDay == nil ? Folding.words(text) : [],
            birthDay: birthDay
        )
    }

    private var states: Set<TrajectoryState> {
        switch state {
        case "alle": []
        case "lopend": Set(TrajectoryState.allCases).subtracting([.closed])
        default: TrajectoryState(rawValue: state).map { [$0] } ?? []
        }
    }

    /// The address of the same list in another state.
    func link(state: String) -> Link {
        var link = Room.participants.link
        if !text.isEmpty { link = link.query("zoek", text) }
        if !prison.isEmpty { link = link.query("gevangenis", prison) }
        if !coach.isEmpty { link = link.query("coach", coach) }
        return link.query("staat", state)
    }
}
