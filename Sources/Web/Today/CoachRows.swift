internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// The lines of the coach's day.
extension TodayPages {
    typealias TodayRow = (when: HTML, what: HTML, act: HTML)

    func row(_ appointment: CoachToday.Appointment, _ today: Day) -> TodayRow {
        let t = house.texts
        let when: HTML = appointment.time.map { "<span class=\"num\">\($0.description)</span>" } ?? ""
        let (person, name) = (appointment.person.participant, link(appointment.person))
        switch appointment.kind {
        case .talk(let talk, let prison):
            let moved = talk.movedFrom.map { from in
                HTML.tag(t("today.movedFrom", ["day": t.shortDay(from, today: today)]), .due)
            }
            let act: HTML =
                talk.kind == .screening
                ? .act(.file(person, "screening"), t("today.begin"), .primary)
                : .act(.file(person, "gesprekken", talk.id), t("today.noteTalk"), .primary)
            return (
                when,
                """
                \(name) \(HTML.tag(t.code(talk.kind))) \(moved)<br>\
                <small class="muted">\(prison?.name ?? "") · \(waiting(appointment.person, today))</small>
                """, act
            )
        case .employer(let talk):
            return (
                when,
                """
                \(name) \(HTML.tag(t("today.employerTalk")))<br><small class="muted">\
                \(t("today.atEmployer", ["employer": talk.employer, "place": talk.place]))</small>
                """, .act(.file(person, "werkgesprekken", talk.id, "antwoord"), t("today.noteAnswer"), .primary)
            )
        }
    }

    /// How long somebody has been on the way: since when accepted, or in guidance.
    private func waiting(_ person: TodayPerson, _ today: Day) -> String {
        let t = house.texts
        if let start = person.startedOn { return t("today.guidedSince", ["day": t.shortDay(start, today: today)]) }
        return t("today.waits", ["days": max(0, today.days(since: person.acceptedOn))])
    }

    func row(_ act: CoachToday.Act, _ today: Day) -> TodayRow {
        let person = act.person.participant
        let (what, detail, acts) = words(of: act, person, today)
        return (
            when(act.day, today),
            "\(what)<br><small class=\"muted\">\(detail)</small>", acts
        )
    }

    /// A day as a tag: how much too late, today, or when.
    func when(_ day: Day, _ today: Day) -> HTML {
        let t = house.texts
        if day < today { return .tag(t("today.daysLate", ["days": today.days(since: day)]), .late) }
        return day == today ? .tag(t("today.isToday"), .due) : .tag(t.shortDay(day, today: today))
    }

    private func words(
        of act: CoachToday.Act,
        _ person: ID<Participant>,
        _ today: Day
    ) -> (what: HTML, detail: HTML, acts: HTML) {
        let t = house.texts
        let name = link(act.person)
        switch act.kind {
        case .contact(let item, let rule, let workplace):
            let why = HTML.link(Link.file(person).part("nazorg"), t("today.why"))
            return (
                "\(t("today.contact", ["party": t.code(item.party)])) \(name)",
                "\(rule?.label ?? item.cadence)\(HTML.when(workplace != nil, " · \(workplace ?? "")")) · \(why)",
                """
                \(HTML.act(Link.file(person, "contact").query("nazorg", item.id), t("today.spoken"))) \
                \(HTML.act(.file(person, "nazorg", item.id, "verzetten"), t("today.move"), .quiet))
                """
            )
        case .step(let step, let rule):
            return (
                "\(name): \(rule?.label ?? step.code)", "\(t("today.stepUntil", ["day": step.due.belgian]))",
                """
                \(stepAct(step, rule, person)) \
                \(HTML.act(.file(person, "stappen", step.id, "afwijken"), t("today.deviate"), .quiet))
                """
            )
        case .talkOutcome(let talk):
            return (
                "\(name): \(t("today.talkPassed", ["kind": t.code(talk.kind)]))",
                "\(t("today.talkPassedDetail", ["day": act.day.belgian]))",
                .act(.file(person, "gesprekken", talk.id), t("today.noteOutcome"))
            )
        case .employerAnswer(let talk):
            return (
                "\(name): \(t("today.employerPassed", ["employer": talk.employer]))", "\(talk.place)",
                .act(.file(person, "werkgesprekken", talk.id, "antwoord"), t("today.noteAnswer"))
            )
        case .barrier(let barrier, let label):
            let isPlain = barrier.tier == .ordinary
            let detail = isPlain ? label : t("today.barrierOf", ["tier": t.code(barrier.tier)])
            return (
                "\(t("today.lookAtBarrier")) \(name)", "\(detail)",
                .act(.file(person, "drempels", barrier.id, "kijken"), t("barrier.lookAct"))
            )
        case .ruleEnds(let end):
            let facts: [String: any CustomStringConvertible] = [
                "day": end.end.belgian, "days": end.band.days, "start": end.start.belgian,
            ]
            let said = [t("today.ruleEndsOn", facts), end.band.note].filter { !$0.isEmpty }.joined(separator: " · ")
            return (
                "\(name): \(t("today.ruleEnds", ["rule": end.rule.label]))", "\(said)",
                .act(Link.file(person).part("verloop-programma"), t("today.seePhase"))
            )
        case .deadline(let deadline):
            let detail = "\(deadline.rule.label) · \(DeadlineWords(texts: t).why(deadline).joined(separator: " "))"
            return (
                "\(name): \(DeadlineWords(texts: t).standing(of: deadline, on: today))", "\(detail)",
                .act(.file(person, "opstart"), t("today.notePlacement"))
            )
        case .formAgain(let form, let filledOn):
            let facts: [String: any CustomStringConvertible] = ["day": filledOn.belgian, "n": form.repeatWeeks ?? 0]
            return (
                "\(name): \(t("today.formAgain", ["form": form.title]))", "\(t("today.formAgainSince", facts))",
                .act(.file(person, "formulier", form.code), t("phase.fill"))
            )
        case .formOfPhase(let form, let phase, let since):
            return (
                "\(name): \(t("today.formOfPhase", ["form": form.title]))",
                "\(t("today.formOfPhaseSince", ["phase": phase.label, "day": since.belgian]))",
                .act(.file(person, "formulier", form.code), t("phase.fill"))
            )
        case .barrierAction(let action, let tier):
            let hidden = t("today.barrierOf", ["tier": t.code(tier)])
            let said = tier == .ordinary ? "\(action.what) · \(action.who)" : hidden
            let isOnward = action.kind == .onward
            return (
                "\(t(isOnward ? "today.hasGone" : "today.barrierAction")) \(name)", "\(said)",
                .act(
                    .file(person, "drempels", action.barrier, "acties", action.id, "afloop"),
                    t(isOnward ? "barrier.wentAct" : "barrier.resultAct")
                )
            )
        case .introduction(let line): return introduced(line, name, person)
        case .silence(let silence):
            let last = silence.last.map { t("today.silentSince", ["day": $0.belgian]) } ?? t("today.silentEver")
            return (
                "\(t("today.hear", ["party": t.code(silence.party)])) \(name)", "\(last)",
                .act(Link.file(person, "contact").query("partij", silence.party.rawValue), t("today.noteContact"))
            )
        }
    }

    /// The act that gets a step done.
    private func stepAct(_ step: Step, _ rule: StepRule?, _ person: ID<Participant>) -> HTML {
        let t = house.texts
        if let form = rule?.form { return .act(.file(person, "formulier", form), t("phase.fill")) }
        if let session = rule?.session { return .act(.file(person, "sessie", session), t("phase.noteSession")) }
        return switch rule?.doneBy {
        case .employerTalk: .act(.file(person, "werkgesprek"), t("today.planEmployerTalk"))
        case .placement: .act(.file(person, "opstart"), t("today.notePlacement"))
        case .hand, .screening, .form, .session, nil:
            .act(.file(person, "stappen", step.id, "gedaan"), t("today.stepDone"))
        }
    }

    func row(_ stuck: CoachToday.Stuck, _ today: Day) -> TodayRow {
        let t = house.texts
        let (person, name) = (stuck.person.participant, link(stuck.person))
        switch stuck.kind {
        case .pause(let pause, let label, let isTooLong):
            let until = pause.until.map { t("today.pauseUntil", ["day": $0.belgian]) } ?? t("today.pauseOpen")
            return (
                isTooLong ? .tag(t("today.tooLong"), .late) : .tag(t("today.pause"), .sealed),
                """
                \(name): \(label)<br><small class="muted">\
                \(t("today.pauseSince", ["day": pause.from.belgian, "days": today.days(since: pause.from)])) \
                \(until)</small>
                """, .act(.file(person, "pauzes", pause.id, "einde"), t("today.endPause"))
            )
        case .waiting(let talk, let prison):
            return (
                .tag(t("today.noSeat"), .due),
                """
                \(name): \(t("today.waitsForSeat", ["prison": prison?.name ?? talk.prison]))<br><small class="muted">\
                \(t("today.waitsSince", ["day": talk.waitingSince.belgian]))</small>
                """, .act(Room.agenda.link.query("gevangenis", talk.prison), t("today.seeAgenda"))
            )
        case .notBegun(let withScreening): return notBegun(stuck, withScreening: withScreening)
        case .unplanned:
            return (
                .tag(t("today.noTalk"), .due),
                """
                \(name)<br><small class="muted">\
                \(t("today.acceptedOn", ["day": stuck.person.acceptedOn.belgian]))</small>
                """, .act(.file(person, "gesprek"), t("today.planTalk"))
            )
        }
    }

    private func notBegun(_ stuck: CoachToday.Stuck, withScreening: Bool) -> TodayRow {
        let t = house.texts
        let day = stuck.person.entryDay.map { t("today.entersOn", ["day": $0.belgian]) }
        let since = t("today.acceptedOn", ["day": stuck.person.acceptedOn.belgian])
        let act = HTML.act(
            .file(stuck.person.participant, withScreening ? "screening" : "begin"),
            t(withScreening ? "today.begin" : "plan.begin")
        )
        return (
            .tag(t("today.notBegun"), .due),
            "\(link(stuck.person))<br><small class=\"muted\">\(day ?? since)</small>", act
        )
    }

    /// A referral whose check was asked of this coach.
    func checkRow(_ referral: Referral, _ today: Day) -> TodayRow {
        let t = house.texts
        let page = Link(Room.referrals.rawValue, referral.id)
        return (
            .tag(t("today.daysWaiting", ["days": today.days(since: referral.referredOn)]), .due),
            """
            \(HTML.link(page, referral.name.full))<br><small class="muted">\
            \(t("today.checkSince", ["day": referral.referredOn.belgian]))</small>
            """, .act(page, t("today.checkAct"))
        )
    }

    private func link(_ person: TodayPerson) -> HTML { .link(.file(person.participant), person.name.short) }
}
