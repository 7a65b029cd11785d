/// What is known of a start when it is noted (A10).
package struct PlacementFacts: Hashable, Sendable {
    package var form: String
    package var legalEmployer: String
    package var workplace: String
    package var jobTitle: String
    package var start: Day
    package var plannedEnd: Day?
    package var weeklyQuarters: Int?

    package init(
        form: String,
        legalEmployer: String,
        workplace: String,
        jobTitle: String,
        start: Day,
        plannedEnd: Day? = nil,
        weeklyQuarters: Int? = nil
    ) {
        self.form = form
        self.legalEmployer = legalEmployer
        self.workplace = workplace
        self.jobTitle = jobTitle
        self.start = start
        self.plannedEnd = plannedEnd
        self.weeklyQuarters = weeklyQuarters
    }

    /// Who employs in law: where nobody was named, those one works for.
    package var employer: String { legalEmployer.isEmpty ? workplace : legalEmployer }

    /// Every mistake in the facts: what the form of contract needs, and days that can't be.
    package func faults(by programme: Programme) -> Faults {
        var faults = Faults()
        if workplace.isEmpty { faults.add("workplace", Message("field.required")) }
        guard let form = programme.contractForm(form) else {
            faults.add("form", Message("field.chooseOne"))
            return faults
        }
        let needed = ["form": form.label]
        if legalEmployer.isEmpty, form.hasUser || form.needs.contains(.legalEmployer) {
            faults.add("legalEmployer", Message("placement.needs.legalEmployer", needed))
        } else if form.hasUser, Folding.key(legalEmployer) == Folding.key(workplace) {
            // Somebody else employs: who works at the employer's own has another form.
            faults.add("legalEmployer", Message("placement.userIsElsewhere", needed))
        }
        if form.needs.contains(.plannedEnd), plannedEnd == nil {
            faults.add("plannedEnd", Message("placement.needs.plannedEnd", needed))
        }
        if form.needs.contains(.weeklyHours), weeklyQuarters == nil {
            faults.add("weeklyHours", Message("placement.needs.weeklyHours", needed))
        }
        if let plannedEnd, plannedEnd < start { faults.add("plannedEnd", Message("placement.endsBeforeStart")) }
        return faults
    }
}

extension ContractForm {
    /// What speaks against the length of a placement in this form, by the months that the definition expects; nil when nothing
    /// does. It is said and never refused: what was agreed is written down as it is.
    package func remark(on placement: Placement, today: Day) -> Message? {
        let (start, n) = (placement.start, minimumMonths ?? 0)
        // One that ended sooner did not last as agreed, which is no mistake in what was agreed.
        if n > 0, let end = placement.plannedEnd, end < start.adding(months: n).adding(days: -1) {
            return Message("placement.tooShort", ["form": label, "n": "\(n)"])
        }
        let last = placement.end ?? max(placement.plannedEnd ?? today, today)
        guard let most = maximumMonths, last >= start.adding(months: most) else { return nil }
        return Message("placement.tooLong", ["form": label, "n": "\(most)"])
    }
}

/// The placements of one trajectory as one path (D5), from the first to the last.
package struct PlacementChain: Sendable {
    /// Every one that was noted, those that were withdrawn among them.
    package let placements: [Placement]

    package init(_ placements: [Placement]) {
        self.placements = placements.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    }

    /// Those that hold.
    package var standing: [Placement] { placements.filter { $0.withdrawal == nil } }
    package var last: Placement? { standing.last }
    /// The one that has not ended.
    package var running: Placement? { standing.last { $0.end == nil } }

    /// The placement before the last one as it was before that start was noted: running again, where the start ended it.
    /// Nil when the start ended nothing.
    package var lastBeforeStart: Placement? {
        guard var before = standing.dropLast().last, before.endReason == PlacementEnd.next.rawValue else { return nil }
        before.end = nil
        before.endReason = nil
        return before
    }

    /// What speaks against a start on a day; nil when nothing does. A start is noted once it has happened: the history
    /// holds no days to come.
    package func objection(toStartOn day: Day, in trajectory: Trajectory, today: Day) -> Message? {
        if day > today { return Message("placement.startsLater") }
        if let startedOn = trajectory.startedOn, day < startedOn {
            return Message("plan.beforeStart", ["day": startedOn.belgian])
        }
        if let last, day <= last.start {
            return Message("placement.startsBeforePrevious", ["day": last.start.belgian, "workplace": last.workplace])
        }
        return nil
    }

    /// The last placement, ended by the start of the next one: the day before, where it did not end earlier. Nil when
    /// nothing changes.
    package func endedByNext(startingOn start: Day) -> Placement? {
        guard var previous = last, previous.end.map({ $0 >= start }) ?? true else { return nil }
        previous.end = start.adding(days: -1)
        previous.endReason = PlacementEnd.next.rawValue
        return previous
    }
}

/// Why a placement ended.
package enum PlacementEnd: String, CaseIterable, Sendable {
    /// The agreed end came.
    case term
    case byEmployer, byEmployee, mutual
    case detention, health
    /// The next placement of the path began.
    case next
    case other

    /// Those a person chooses from; `next` follows from noting another start.
    package static let choices = allCases.filter { $0 != .next }
}

extension Placement {
    /// Whether it holds and has not ended.
    package var isRunning: Bool { end == nil && withdrawal == nil }

    /// What speaks against an end on a day; nil when nothing does.
    package func objection(toEndOn day: Day, today: Day) -> Message? {
        if end != nil { return Message("placement.hasEnded") }
        if day > today { return Message("field.future") }
        if day < start { return Message("placement.endsBeforeStart") }
        return nil
    }

    package var facts: PlacementFacts {
        PlacementFacts(
            form: form,
            legalEmployer: legalEmployer,
            workplace: workplace,
            jobTitle: jobTitle,
            start: start,
            plannedEnd: plannedEnd,
            weeklyQuarters: weeklyQuarters
        )
    }
}
