internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Planning a talk with a participant, and noting what became of one.
extension SittingPages {
    func showPlan(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.talkChoices(for: context.participant(), as: context.actor)
        return planPage(choices, Form(), nil, context)
    }

    func plan(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.participant()
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let day = reader.day("day")
            try reader.faults.throwIfAny()
            let talk = try await house.casework.planFollowUp(with: id, on: day, as: context.actor)
            return .seeOther(.file(id), done: talk.seat == nil ? "talkWaits" : "talkPlanned")
        } again: { problem in
            planPage(try await house.casework.talkChoices(for: id, as: context.actor), form, problem, context)
        }
    }

    private func planPage(
        _ choices: TalkChoices,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        return house.filePage(
            "talk.planTitle",
            about: choices.participant,
            for: context,
            status: sheet.status,
            planBody(choices, sheet)
        )
    }

    private func planBody(_ choices: TalkChoices, _ sheet: FormSheet) -> HTML {
        let t = house.texts
        guard let kind = choices.kind else { return "\(sheet.mistakes)<p>\(t("sitting.closedTrajectory"))</p>" }
        if let planned = choices.planned {
            let day = planned.seat.map { t("sitting.plannedOn", ["day": $0.day.belgian]) } ?? t("sitting.waitsAlready")
            return "\(sheet.mistakes)<p>\(day)</p><p class=\"acts\">\(HTML.act(.talk(planned), t("talk.note")))</p>"
        }
        let id = choices.participant.id
        let days = choices.days.map { day, free in
            (value: day.iso, label: t("talk.freeDay", ["day": words.day(day), "free": free]))
        }
        let first = choices.days.first.map { t("talk.firstFree", ["day": words.day($0.day)]) } ?? t("talk.noneFree")
        let field = sheet.field("day", "talk.day", hint: days.isEmpty ? "talk.noneFreeHint" : "talk.dayHint")
            .select(days, empty: first)
        return """
            <p>\(HTML.tag(t.code(kind))) \(choices.prison?.name ?? "")</p>\
            \(sheet.sheet(action: .file(id, "gesprek"), submit: "talk.plan", cancel: .file(id), field))
            """
    }

    func showTalk(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await openTalk(context)
        return talkPage(view, Form(["versie": "\(view.talk.version)"]), nil, context)
    }

    func markTalk(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await openTalk(context)
        let form = try await context.form(request)
        return try await house.acting(on: form, stored: { try await storedTalk(context) }) {
            var reader = FormReader(form)
            let state = reader.choice("state", as: TalkState.self, required: true)
            let version = reader.version()
            guard reader.faults.isEmpty, let state else { throw reader.faults }
            let next = try await house.casework.markTalk(
                view.talk.id,
                version: version,
                state: state,
                as: context.actor
            )
            let done = next.map { $0.seat == nil ? "talkNotedWaits" : "talkNotedNext" } ?? "talkNoted"
            return .seeOther(.file(view.participant.id), done: done)
        } again: { problem in
            talkPage(view, form, problem, context)
        }
    }

    /// The version of the talk now. What it is stands above its form.
    private func storedTalk(_ context: SignedInContext) async throws -> StoredForm {
        let view = try await openTalk(context)
        return try await house.stored([:], version: view.talk.version, of: view.participant.id, for: context)
    }

    private func openTalk(_ context: SignedInContext) async throws -> TalkView {
        try await house.casework.talk(context.id("talk"), with: context.participant(), as: context.actor)
    }

    private func talkPage(
        _ view: TalkView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let (talk, sheet) = (view.talk, house.sheet(form, problem, for: context))
        let day = talk.seat.map { seat in
            HTML.link(.sittingDay(talk.prison, seat.day), t.longDay(seat.day))
        }
        let facts: [(name: String, value: HTML)] = [
            (t("talk.day"), "\(day ?? "\(t("talk.waits"))") \(view.time?.description ?? "")"),
            (t("talk.prison"), "\(view.prison?.name ?? talk.prison)"),
            (t("talk.is"), words.tags(of: talk)), (t("talk.moved"), movedWords(of: talk)),
        ]
        let screening: HTML = HTML.when(
            talk.canBeScreened(on: today),
            "<p>\(t("talk.screeningLead"))</p><p class=\"acts\">\(words.begin(talk))</p>"
        )
        return house.filePage(
            "talk.noteTitle",
            about: view.participant,
            for: context,
            status: sheet.status,
            "\(HTML.facts(facts))\(screening)\(outcomes(view, sheet))"
        )
    }

    private func movedWords(of talk: Talk) -> HTML {
        guard let reason = talk.movedReason else { return .empty }
        return "\(house.texts("talk.movedBecause", ["reason": house.texts.code(reason)]))"
    }

    /// What can have become of the talk; in words, when nothing can be noted any more.
    private func outcomes(_ view: TalkView, _ sheet: FormSheet) -> HTML {
        let t = house.texts
        guard !view.outcomes.isEmpty else { return "\(sheet.mistakes)<p>\(t("talk.isNoted"))</p>" }
        let choices = view.outcomes.map { state -> (value: String, label: HTML) in
            (state.rawValue, "\(t.code(state)) <small class=\"muted\">\(t("talk.outcome.\(state.rawValue)"))</small>")
        }
        let field = sheet.field("state", "talk.became", required: true).radios(choices)
        return sheet.sheet(
            action: .talk(view.talk),
            submit: "action.save",
            cancel: .file(view.participant.id),
            "\(sheet.version)\(field)"
        )
    }
}
