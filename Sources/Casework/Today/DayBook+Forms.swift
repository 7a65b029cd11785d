internal import Domain
internal import Storage

extension DayBook {
    /// Forms of the present phase that were never filled in, and those that are asked again after so many weeks. Programmes without
    /// either are not asked about.
    ///
    /// `steps`: the steps of the plan that the day shows; what one of them asks is not shown twice.
    func forms(
        of people: [(person: TodayPerson, staysInside: Bool)],
        besides steps: [CoachToday.Act],
        in tx: borrowing Transaction
    ) throws -> [CoachToday.Act] {
        let asked = try people.map(\.person).filter { person in
            let programme = try programme(of: person, in: tx)
            return programme.definition.phases.contains { !$0.forms.isEmpty }
                || programme.definition.fileForms.contains { $0.repeatWeeks != nil }
        }
        guard !asked.isEmpty else { return [] }
        let filled = try query.lastFilled(in: tx)
        let phases = try query.phases(in: tx)
        let shown = Dictionary(grouping: steps, by: \.person.trajectory).mapValues { Set($0.compactMap(\.stepForm)) }
        return try asked.flatMap { person -> [CoachToday.Act] in
            let programme = try programme(of: person, in: tx)
            let present = phases[person.trajectory]
            let last = { (form: FormRule) in
                programme.definition.lastFilled(form, among: filled[person.trajectory] ?? [:], of: person, in: present)
            }
            return again(person, by: programme.definition, in: present, last)
                + ofPhase(person, by: programme.definition, in: present, besides: shown[person.trajectory] ?? [], last)
        }
    }

    private func again(
        _ person: TodayPerson,
        by programme: Programme,
        in present: PresentPhase?,
        _ last: (FormRule) -> Day?
    ) -> [CoachToday.Act] {
        programme.fileForms.compactMap { form -> CoachToday.Act? in
            guard let weeks = form.repeatWeeks, programme.asks(form, in: present?.code), let day = last(form),
                day.adding(weeks: weeks) <= horizon
            else { return nil }
            return CoachToday.Act(
                person: person,
                day: day.adding(weeks: weeks),
                kind: .formAgain(form, filledOn: day)
            )
        }
    }

    /// Those that were never filled in: the phase has no day for them, so none is late.
    private func ofPhase(
        _ person: TodayPerson,
        by programme: Programme,
        in present: PresentPhase?,
        besides shown: Set<String>,
        _ last: (FormRule) -> Day?
    ) -> [CoachToday.Act] {
        guard let present, let phase = programme.phase(present.code) else { return [] }
        return programme.fileForms.compactMap { form -> CoachToday.Act? in
            guard phase.forms.contains(form.code), last(form) == nil, !shown.contains(form.code),
                !programme.plans(form, in: present)
            else { return nil }
            return CoachToday.Act(
                person: person,
                day: work.today,
                kind: .formOfPhase(form, phase, since: present.from)
            )
        }
    }
}

extension CoachToday.Act {
    /// The form that completes the step, if it is one.
    fileprivate var stepForm: String? {
        if case .step(_, let rule) = kind { rule?.form } else { nil }
    }
}

extension Programme {
    /// The day on which a form was filled in last; one that belongs to a phase alone counts anew each time that it is gone through.
    fileprivate func lastFilled(
        _ form: FormRule,
        among filled: [String: Day],
        of person: TodayPerson,
        in present: PresentPhase?
    ) -> Day? {
        let own = phases.filter { $0.forms.contains(form.code) }.map(\.code)
        if let present, present.times > 1, own == [present.code] {
            return filled[form.code].flatMap { $0 < present.from ? nil : $0 }
        }
        return filled[form.code] ?? (form.code == screening?.code ? person.startedOn : nil)
    }

    /// Whether a step of the plan says when a form is filled in. What was done once is no step any more when the phase is gone
    /// through again.
    fileprivate func plans(_ form: FormRule, in present: PresentPhase) -> Bool {
        present.times == 1 && steps.contains { $0.form == form.code && ($0.phase ?? present.code) == present.code }
    }
}
