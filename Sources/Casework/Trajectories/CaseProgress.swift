package import Domain
internal import Storage

/// How far somebody is in what the definition asks besides the plan: phases, decisions, forms and sessions.
package struct CaseProgress: Sendable {
    package let way: PhaseWay
    /// The phases that can come now, with their gates; empty once the trajectory is closed or before guidance.
    package let next: [PhaseWay.Step]
    package let decisions: [DecisionStanding]
    package let forms: [FormStanding]
    package let sessions: [SessionStanding]
    /// The tiers this actor reads: a gate that rests on another says no more than that.
    package let tiers: Set<Tier>

    /// A decision of the definition, and what was decided.
    package struct DecisionStanding: Sendable {
        package let rule: DecisionRule
        /// What holds now.
        package let taken: Finding?
        /// What was decided before, the latest first; what was withdrawn among it.
        package let earlier: [Finding]
        /// Whether it is to be taken in the present phase.
        package let isDue: Bool
    }

    /// A form of the definition, and when it was filled in last.
    package struct FormStanding: Sendable {
        package let form: FormRule
        package let filledOn: Day?
        /// Who answers it, each with when they did so last; nil for who did not.
        package let filledBy: [(party: Party, on: Day?)]
        /// When it is asked again; nil where it is asked once.
        package let againOn: Day?
        /// Whether the present phase asks for it.
        package let isOfPhase: Bool

        /// Whether it is to be filled in: the present phase asks for it, or it is time to ask it again.
        package func isDue(on day: Day) -> Bool { againOn.map { $0 <= day } ?? (filledOn == nil && isOfPhase) }
    }

    /// A kind of session, and how often it was attended.
    package struct SessionStanding: Sendable {
        package let session: SessionRule
        package let attended: Int
        /// How often somebody did not come, with a good reason and without.
        package let excused: Int
        package let missed: Int
        /// The days on which the next one can be, by the distance that the definition asks; nil where it asks none, none was
        /// attended yet, or all that are planned were.
        package let next: SessionRule.Window?

        /// How many are planned too few to attend as many as are asked.
        package var shortage: Int { session.shortage(attended: attended, absent: excused + missed) }
    }

    /// Whether the definition has anything of this.
    package var isEmpty: Bool {
        way.programme.phases.isEmpty && decisions.isEmpty && forms.isEmpty && sessions.isEmpty
    }

    /// Whether this actor may see what a gate found.
    package func sees(_ gate: PhaseWay.Gate) -> Bool { gate.tiers.isSubset(of: tiers) }
}

extension Work {
    /// How far somebody is, by what is known of them.
    func progress(by known: CaseFacts) -> CaseProgress {
        let programme = known.programme
        let facts = known.facts(on: today)
        let way = PhaseWay(programme: programme, passages: known.passages)
        let isGuided = known.trajectory.startedOn != nil && known.trajectory.state != .closed
        let tiers = Policy.tiers(for: actor.role)
        let ofPhase = Set(way.presentRule?.forms ?? [])
        return CaseProgress(
            way: way,
            next: isGuided ? way.next(over: facts) : [],
            decisions: programme.decisions.map { decision($0, way, known) },
            forms: programme.fileForms.map { form in
                var filledOn: Day?
                if case .day(let day)? = facts[.formFilledOn(form.code)] { filledOn = day }
                let isAsked = programme.asks(form, in: way.present?.phase)
                let again = isAsked ? form.repeatWeeks.flatMap { weeks in filledOn?.adding(weeks: weeks) } : nil
                return .init(
                    form: form,
                    filledOn: filledOn,
                    filledBy: known.filled(form),
                    againOn: again,
                    isOfPhase: ofPhase.contains(form.code)
                )
            },
            sessions: programme.sessions.map { session in
                let days = known.daysAttended(session)
                return .init(
                    session: session,
                    attended: days.count,
                    excused: known.days(of: session, .excused).count,
                    missed: known.days(of: session, .missed).count,
                    next: days.count < session.planned ? days.last.flatMap { session.window(after: $0) } : nil
                )
            },
            tiers: tiers
        )
    }

    private func decision(
        _ rule: DecisionRule,
        _ way: PhaseWay,
        _ known: CaseFacts
    ) -> CaseProgress.DecisionStanding {
        let own = known.findings.filter { $0.subject == rule.subject }
        let taken = own.last { $0.withdrawal == nil }
        return .init(
            rule: rule,
            taken: taken,
            earlier: own.filter { $0.id != taken?.id }.reversed(),
            isDue: taken == nil && rule.phase != nil && rule.phase == way.present?.phase
        )
    }
}

extension Programme {
    /// The forms that are filled in on the file by themselves: the screening only where guidance does not begin with it.
    package var fileForms: [FormRule] { startsWithScreening ? forms : allForms }

    /// Whether a form is asked while somebody is in a phase: one that belongs to phases, in these alone.
    package func asks(_ form: FormRule, in phase: String?) -> Bool {
        let own = phases.filter { $0.forms.contains(form.code) }
        return own.isEmpty || own.contains { $0.code == phase }
    }
}

/// What going on to another phase, or noting a decision or a session, starts from.
package struct ProgressView: Sendable {
    package let plan: PlanView
    package let progress: CaseProgress

    package var participant: Participant { plan.participant }
    package var programme: Programme { plan.programme.definition }
}

extension Casework {
    /// - Throws: `Refusal.notFound`.
    package func progress(of participant: ID<Participant>, as actor: Actor) async throws -> ProgressView {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "progress form", in: tx)
            return ProgressView(
                plan: work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx)),
                progress: work.progress(by: try work.caseFacts(of: file, in: tx))
            )
        }
    }

    /// Takes a decision with grounds (C3). An earlier one stays to be read.
    /// - Throws: `Faults` at `option`, `reason` and `day`; `Refusal.notFound` when the definition has no such decision;
    ///   `Refusal.rule` when the trajectory is closed.
    package func decide(
        _ code: String,
        option: String,
        because reason: String,
        on day: Day,
        about participant: ID<Participant>,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "decision", in: tx)
            guard let rule = file.programme.definition.decision(code) else { throw Refusal.notFound }
            var faults = work.faults(on: day, in: file)
            if rule.options.label(of: option) == nil { faults.add("option", Message("field.chooseOne")) }
            if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
            try faults.throwIfAny()
            let finding = Finding(
                id: work.newID(),
                participant: participant,
                subject: rule.subject,
                level: option,
                text: reason.trimmed,
                evidence: .observed,
                tier: .ordinary,
                observer: Observer(name: actor.name, party: .coach),
                notedOn: day
            )
            try work.note(finding, in: file, in: tx)
        }
    }

    /// Notes that somebody attended a session, or did not. When it was attended as often as the definition asks, the steps
    /// that wait for it are done.
    /// - Throws: `Faults` at `day`; `Refusal.notFound` when the definition has no such session; `Refusal.rule` when
    ///   guidance has not begun or the trajectory is closed.
    package func noteSession(
        _ code: String,
        _ attendance: Attendance = .attended,
        on day: Day,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "session", in: tx)
            guard let session = file.programme.definition.session(code) else { throw Refusal.notFound }
            guard let startedOn = file.trajectory.startedOn else { throw Refusal.rule(Message("phase.notBegun")) }
            var faults = work.faults(on: day, in: file)
            if day < startedOn { faults.add("day", Message("plan.beforeStart", ["day": startedOn.belgian])) }
            try faults.throwIfAny()
            try work.record(attendance.event, on: day, in: file, code: code, in: tx)
            guard attendance == .attended else { return }
            let progress = work.progress(by: try work.caseFacts(of: file, in: tx))
            let attended = progress.sessions.first { $0.session.code == code }?.attended ?? 0
            if attended >= session.required {
                try work.completeSteps(doneBy: .session, code, on: day, in: file, in: tx)
            }
        }
    }
}

extension Work {
    /// What is wrong with the day of something that happened with somebody.
    func faults(on day: Day, in file: OpenFile) -> Faults {
        var faults = Faults()
        if day > today { faults.add("day", Message("field.future")) }
        let first = file.trajectory.firstDay
        if day < first { faults.add("day", Message("plan.beforeStart", ["day": first.belgian])) }
        return faults
    }
}
