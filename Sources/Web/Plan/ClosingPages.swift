internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Closing a trajectory with an outcome, and opening it again.
struct ClosingPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/afsluiten", for: .writeFile, use: show)
        routes.act("/deelnemers/:participant/afsluiten", for: .writeFile, use: close)
        routes.act("/deelnemers/:participant/heropenen", for: .writeFile, use: reopen)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.planView(for: context)
        guard view.acts.contains(.close) else { throw Refusal.rule(Message("trajectory.notPossible.close")) }
        let form = Form(["day": view.today.belgian, "versie": "\(view.trajectory.version)"])
        return closingPage(of: view, form, nil, context)
    }

    func close(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let codes = view.programme.definition.outcomes.map(\.code)
            let closing = TrajectoryClosing(
                day: reader.requiredDay("day"),
                outcome: reader.code("outcome", of: codes, required: true) ?? "",
                words: ClosingWords(
                    handover: reader.text("handover", limit: 5000),
                    advice: reader.text("advice", limit: 5000),
                    receiver: reader.text("receiver", limit: 500),
                    whyNot: reader.text("note", limit: 5000)
                )
            )
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.closeTrajectory(
                of: view.participant.id,
                version: version,
                closing,
                as: context.actor
            )
            return house.toCard("afsluiting", of: view.participant.id, done: "trajectoryClosed")
        } again: { problem in
            closingPage(of: view, form, problem, context)
        }
    }

    func reopen(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.reopenTrajectory(of: view.participant.id, version: version, as: context.actor)
            return house.toCard("afsluiting", of: view.participant.id, done: "trajectoryReopened")
        } again: { problem in
            reopenPage(of: view, form, problem, context)
        }
    }

    /// What is stored now of the trajectory of the address.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let view = try await house.planView(for: context)
        return try await house.stored([:], version: view.trajectory.version, of: view.participant.id, for: context)
    }

    /// Shown only when the button could not be followed: how the trajectory stands now, and the button again.
    private func reopenPage(
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem,
        _ context: SignedInContext
    ) -> Response {
        let house = self.house.speaking(of: view.programme.definition)
        let sheet = house.sheet(form, problem, for: context)
        return house.actPage(
            "closing.reopen",
            of: view,
            sheet,
            to: .file(view.participant.id, "heropenen"),
            card: "afsluiting",
            for: context,
            lead: "<p>\(house.texts.code(view.trajectory.state))</p>",
            sheet.version
        )
    }

    private func closingPage(
        of view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let house = self.house.speaking(of: view.programme.definition)
        let sheet = house.sheet(form, problem, for: context)
        let rules = view.programme.definition.outcomes
        let outcomes = rules.map { (value: $0.code, label: $0.label) }
        let empty = house.texts("action.choose")
        // What is asked is said before somebody chooses, not after.
        func asked(_ field: Field, _ demand: ClosingDemand) -> Field {
            var field = field
            let demanding = rules.filter { $0.demands.contains(demand) }.map(\.label)
            guard !demanding.isEmpty else { return field }
            let asked = house.texts("closing.askedAt", ["outcomes": demanding.joined(separator: ", ")])
            field.hint = [field.hint, asked].compactMap { $0 }.joined(separator: " ")
            return field
        }
        let receiver = asked(sheet.field("receiver", "closing.receiver", hint: "closing.receiverHint"), .receiver)
        let handover = asked(sheet.field("handover", "closing.handover", hint: "closing.handoverHint"), .handover)
        let advice = asked(sheet.field("advice", "closing.advice", hint: "closing.adviceHint"), .advice)
        return house.actPage(
            "closing.title",
            of: view,
            sheet,
            to: .file(view.participant.id, "afsluiten"),
            card: "afsluiting",
            for: context,
            lead: "<p>\(house.texts("closing.lead"))</p>",
            """
            \(sheet.field("day", "closing.day", required: true).day())\
            \(sheet.field("outcome", "closing.outcome", required: true).select(outcomes, empty: empty))\
            \(receiver.text(limit: 500))\(handover.lines())\(advice.lines())\
            \(sheet.field("note", "closing.note", hint: "closing.noteHint").lines(2))\(sheet.version)
            """
        )
    }
}

extension House {
    /// How the trajectory ended, or the way to end it.
    func closingCard(_ view: PlanView, _ closings: [Closing], for context: SignedInContext) -> HTML {
        let trajectory = view.trajectory
        guard let closedOn = trajectory.closedOn else {
            let act = HTML.act(.file(view.participant.id, "afsluiten"), texts("closing.title"))
            return .card(
                texts("closing.card"),
                id: "afsluiting",
                .inside(
                    """
                    <p class="muted">\(texts("closing.stillOpen"))</p>\
                    \(HTML.when(view.acts.contains(.close), "<p class=\"acts\">\(act)</p>"))
                    """
                )
            )
        }
        let outcome = trajectory.outcome.map { view.programme.definition.outcome($0)?.label ?? $0 } ?? ""
        let words = closings.first { $0.trajectory == trajectory.id }?.words
        let facts = HTML.facts(
            [
                (texts("closing.outcome"), "\(outcome)"),
                (texts("closing.day"), "\(texts.shortDay(closedOn, today: view.today))"),
                (texts("closing.receiver"), "\(words?.receiver ?? "")"),
                (texts("closing.handover"), .lines(words?.handover ?? "")),
                (texts("closing.advice"), .lines(words?.advice ?? "")),
                (texts("closing.noted"), .lines(trajectory.closingNote ?? "")),
            ] + kept(view.programme.definition.kept(closedOn: closedOn))
        )
        return .card(texts("closing.card"), id: "afsluiting", .inside("\(facts)\(reopening(view, for: context))"))
    }

    /// Until when the file is kept, by which rule (F7); nothing where the definition does not say.
    private func kept(_ kept: KeptUntil?) -> [(name: String, value: HTML)] {
        guard let kept else { return [] }
        let words = RetentionWords(texts)
        let sensitive = words.untilSensitive(kept).map { (texts("agreement.keptSensitive"), "\($0)" as HTML) }
        return [(texts("agreement.keptUntil"), "\(words.until(kept))")] + (sensitive.map { [$0] } ?? [])
    }

    /// The button to open it again, or why it is not there and what to do.
    private func reopening(_ view: PlanView, for context: SignedInContext) -> HTML {
        guard view.acts.contains(.reopen) else { return .empty }
        let rules = view.programme.definition.closing
        if let objection = view.trajectory.objection(toReopeningOn: view.today, by: rules) {
            let link = Link(Room.referrals.rawValue, "nieuw").query("programma", view.trajectory.programme)
            return """
                <p class="muted">\(texts(objection))</p>\
                <p class="acts">\(HTML.act(link, texts("closing.referAnew")))</p>
                """
        }
        let last = view.trajectory.lastReopening(by: rules) ?? view.today
        let version = HTML.hidden("versie", "\(view.trajectory.version)")
        let reopen = button(.file(view.participant.id, "heropenen"), "closing.reopen", for: context, version)
        return """
            <p class="muted">\(texts("closing.reopenUntil", ["day": last.belgian]))</p><div class="acts">\(reopen)</div>
            """
    }
}
