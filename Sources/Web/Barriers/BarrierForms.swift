internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The pages of the forms about barriers.
extension House {
    /// A form about a barrier: it says about which one it is and leads back to its page.
    func barrierForm(
        _ title: String,
        _ sheet: BarrierSheet,
        _ form: Form,
        _ problem: FormProblem?,
        to action: Link,
        lead: HTML = .empty,
        _ context: SignedInContext,
        _ fields: (FormSheet) -> HTML
    ) -> Response {
        let formSheet = self.sheet(form, problem, for: context)
        let barrier = sheet.barrier
        return filePage(
            title,
            about: sheet.participant,
            for: context,
            status: formSheet.status,
            """
            <div class="lead"><p><b>\(sheet.label)</b> \(tierTag(barrier.tier)) \(courseTag(barrier))</p>\(lead)</div>\
            \(formSheet.sheet(
                action: action, submit: "action.save",
                cancel: .file(sheet.participant.id, "drempels", barrier.id), fields(formSheet)))
            """
        )
    }

    func newBarrierPage(
        _ kinds: [BarrierKind],
        _ view: PlanView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let sheet = self.sheet(form, problem, for: context)
        let choices = kinds.map { kind in
            (kind.code, kind.tier == .ordinary ? kind.label : "\(kind.label) (\(texts.code(kind.tier)))")
        }
        return actPage(
            "barrier.newTitle",
            of: view,
            sheet,
            to: .file(view.participant.id, "drempel"),
            card: "drempels",
            for: context,
            lead: "<p>\(texts("barrier.newLead"))</p>",
            """
            \(sheet.field("kind", "barrier.kind", required: true).select(choices, empty: texts("action.choose")))\
            \(sheet.field("description", "barrier.description", hint: "barrier.descriptionHint", required: true)
                .lines(3, limit: 4000))\
            \(observer(sheet, view))\(next(sheet))
            """
        )
    }

    func lookPage(
        _ sheet: BarrierSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let courses = BarrierCourse.allCases.map { (value: $0.rawValue, label: "\(texts.code($0))" as HTML) }
        return barrierForm(
            "barrier.lookTitle",
            sheet,
            form,
            problem,
            to: .file(sheet.participant.id, "drempels", sheet.barrier.id, "kijken"),
            lead: "<p>\(sheet.barrier.description)</p>",
            context
        ) { fields in
            """
            \(fields.field("course", "barrier.course", required: true).radios(courses))\
            \(fields.field("note", "barrier.note", hint: "barrier.noteHint").lines(3, limit: 4000))\
            \(observer(fields, sheet.plan))\(next(fields))
            """
        }
    }

    func barrierActionPage(
        _ kind: BarrierAction.Kind,
        _ sheet: BarrierSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let isOnward = kind == .onward
        let consents = BarrierAction.Consent.allCases.map { (value: $0.rawValue, label: "\(texts.code($0))" as HTML) }
        return barrierForm(
            isOnward ? "barrier.onwardTitle" : "barrier.actionTitle",
            sheet,
            form,
            problem,
            to: .file(sheet.participant.id, "drempels", sheet.barrier.id, isOnward ? "doorverwijzing" : "actie"),
            lead: "<p>\(sheet.barrier.description)</p>",
            context
        ) { fields in
            let consent = HTML.when(
                isOnward,
                fields.field("consent", "barrier.consent", hint: "barrier.consentHint", required: true).radios(consents)
            )
            return """
                \(fields.field("who", isOnward ? "barrier.receiver" : "barrier.who", required: true).text())\
                \(fields.field("what", isOnward ? "barrier.question" : "barrier.task", required: true)
                    .lines(3, limit: 2000))\
                \(fields.field("due", isOnward ? "barrier.goesBy" : "barrier.doneBy", required: true).day())\(consent)
                """
        }
    }

    func resultPage(
        _ action: BarrierAction,
        _ sheet: BarrierSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let isOnward = action.kind == .onward
        let answers = ["ja", "nee"].map { answer -> (value: String, label: HTML) in
            let key = answer == "ja" ? isOnward ? "went" : "done" : isOnward ? "didNotGo" : "notDone"
            return (answer, "\(texts("barrier.\(key)"))")
        }
        return barrierForm(
            isOnward ? "barrier.wentTitle" : "barrier.resultTitle",
            sheet,
            form,
            problem,
            to: .file(sheet.participant.id, "drempels", sheet.barrier.id, "acties", action.id, "afloop"),
            lead: "<p>\(action.what) · \(action.who)</p>",
            context
        ) { fields in
            """
            \(fields.field("isDone", "barrier.result", required: true).radios(answers))\
            \(fields.field("day", "barrier.resultDay", required: true).day())\
            \(fields.field("note", "barrier.resultNote", hint: "barrier.resultHint").lines(3, limit: 2000))
            """
        }
    }

    /// Who said it and when.
    private func observer(_ sheet: FormSheet, _ view: PlanView) -> HTML {
        let parties = view.programme.definition.parties.map { ($0.rawValue, texts.code($0)) }
        return """
            <div class="pair">\(sheet.field("observerName", "finding.observer", required: true).text())\
            \(sheet.field("observerParty", "finding.party", required: true)
                .select(parties, empty: texts("action.choose")))</div>\
            \(sheet.field("day", "barrier.day", required: true).day())
            """
    }

    private func next(_ sheet: FormSheet) -> HTML {
        sheet.field("nextOn", "barrier.nextOn", hint: "barrier.nextHint").day()
    }

    func tierTag(_ tier: Tier) -> HTML { tier == .ordinary ? .empty : .tag(texts.code(tier), .sealed) }

    /// How it goes with a barrier.
    func courseTag(_ barrier: Barrier) -> HTML {
        if barrier.withdrawal != nil { return .tag(texts("barrier.withdrawn")) }
        let tone: HTML.Tone =
            switch barrier.course {
            case .open: .late
            case .workedOn: .due
            case .normal, .gone: .done
            }
        return .tag(texts.code(barrier.course), tone)
    }
}
