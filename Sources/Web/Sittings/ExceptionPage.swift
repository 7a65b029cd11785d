internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension SittingPages {
    func showException(_ request: Request, context: SignedInContext) async throws -> Response {
        let (prison, day) = try context.sittingDay(in: house.casework)
        let book = try await house.casework.patternBook(as: context.actor)
        let sittings = try await sittings(of: book.programmes, in: prison, on: day, as: context.actor)
        guard sittings.contains(where: \.day.canBeExcepted) else { throw Refusal.notFound }
        return exceptionPage(of: prison, on: day, sittings, Form(), nil, context)
    }

    /// Cancels or moves a sitting day; its page shows where everybody went.
    func makeException(_ request: Request, context: SignedInContext) async throws -> Response {
        let (prison, day) = try context.sittingDay(in: house.casework)
        let programmes = try await house.casework.patternBook(as: context.actor).programmes
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let kind = reader.choice("kind", as: SittingExceptionKind.self, required: true)
            let movedTo = reader.day("movedTo", required: kind == .moved)
            if let kind, kind != .moved, movedTo != nil { reader.fault("movedTo", Message("exception.onlyWhenMoved")) }
            let reason = reader.required("reason")
            let programme = reader.code("programme", of: programmes.map(\.code), required: true)
            try reader.faults.throwIfAny()
            let key = SittingDayKey(prison: prison.code, programme: programme ?? "", day: day)
            let result =
                if let movedTo {
                    try await house.casework.moveSittingDay(key, to: movedTo, reason: reason, as: context.actor)
                } else {
                    try await house.casework.cancelSittingDay(
                        key,
                        kind: kind ?? .closed,
                        reason: reason,
                        as: context.actor
                    )
                }
            return .seeOther(.sittingDay(prison.code, day), done: done(result, isMove: movedTo != nil))
        } again: { problem in
            let sittings = try await sittings(of: programmes, in: prison, on: day, as: context.actor)
            return exceptionPage(of: prison, on: day, sittings, form, problem, context)
        }
    }

    private func done(_ result: Reseating, isMove: Bool) -> String {
        if result.unseated > 0 { return "dayOffUnseated" }
        if result.moved == 0 { return "dayOffEmpty" }
        return isMove ? "dayMoved" : "dayOff"
    }

    /// What the day is for each programme that sits there.
    private func sittings(
        of programmes: [Coded],
        in prison: Prison,
        on day: Day,
        as actor: Actor
    ) async throws -> [(programme: Coded, day: SittingDay)] {
        var sittings: [(programme: Coded, day: SittingDay)] = []
        for programme in programmes {
            let days = try await house.casework.sittingDays(
                of: prison.code,
                programme: programme.code,
                in: day...day,
                as: actor
            )
            if let day = days.first { sittings.append((programme, day)) }
        }
        return sittings
    }

    private func exceptionPage(
        of prison: Prison,
        on day: Day,
        _ sittings: [(programme: Coded, day: SittingDay)],
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let link = Link.sittingDay(prison.code, day, "uitzondering")
        let kinds = SittingExceptionKind.allCases.map { kind -> (value: String, label: HTML) in
            (kind.rawValue, "\(t("exception.kind.\(kind.rawValue)"))")
        }
        let fields: HTML = """
            \(programme(of: sittings, sheet))\
            \(sheet.field("kind", "exception.what", required: true).radios(kinds))\
            \(sheet.field("movedTo", "exception.movedTo", hint: "exception.movedToHint").day())\
            \(sheet.field("reason", "exception.reason", hint: "exception.reasonHint", required: true).text())
            """
        return house.page(
            "\(t("exception.title")) · \(prison.name)",
            in: .agenda,
            for: context,
            status: sheet.status,
            """
            <h1>\(t("exception.title"))</h1><p id="f-day" tabindex="-1"><b>\(prison.name), \(t.longDay(day))</b></p>\
            \(sittings.map { holiday($0.day) })<p class="muted">\(t("exception.lead"))</p>\
            \(sheet.sheet(action: link, submit: "action.save", cancel: .sittingDay(prison.code, day), fields))
            """
        )
    }

    /// A holiday falls out by itself; it can only be moved.
    private func holiday(_ sitting: SittingDay) -> HTML {
        guard case .holiday(let name) = sitting.off else { return .empty }
        return
            "<p>\(HTML.tag(house.texts("sitting.holiday"))) \(house.texts("exception.holiday", ["holiday": name]))</p>"
    }

    /// Which programme it is about: asked only when several sit there on that day.
    private func programme(
        of sittings: [(programme: Coded, day: SittingDay)],
        _ sheet: FormSheet
    ) -> HTML {
        guard sittings.count != 1 else { return .hidden("programme", sittings[0].programme.code) }
        let choices = sittings.map { (value: $0.programme.code, label: $0.programme.label) }
        return sheet.field("programme", "sitting.programme", required: true).select(
            choices,
            empty: house.texts("action.choose")
        )
    }
}
