extension Barrier {
    /// The looks that hold, the last one last.
    package var standingLooks: [BarrierLook] {
        looks.filter { $0.withdrawal == nil }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    }

    package var lastLook: BarrierLook? { standingLooks.last }

    /// How it goes by the last look that holds.
    package var course: BarrierCourse { lastLook?.course ?? .open }

    /// Whether it stands in the way: it holds, and is not normal or gone.
    package var isOpen: Bool { withdrawal == nil && course.isOpen }

    /// What still has to be done about it.
    package var openActions: [BarrierAction] { withdrawal == nil ? actions.filter(\.isOpen) : [] }

    /// The day on which one looks again (C1): the one chosen at the last look, or else so many weeks after it as the
    /// definition says. Nil once it is normal or gone, or was noted by mistake.
    ///
    /// A pause does not move it: one stays in touch to see whether the person works on it. While a pause runs it is not
    /// late.
    package func nextLook(by programme: Programme) -> Day? {
        guard isOpen else { return nil }
        if let chosen = lastLook?.nextOn { return chosen }
        return programme.lookAgainWeeks(for: kind).map { (lastLook?.day ?? notedOn).adding(weeks: $0) }
    }

    /// Why one looks again on that day, in words; nil when nobody has to.
    package func reasonToLook(by programme: Programme, version: Int) -> Message? {
        guard let day = nextLook(by: programme) else { return nil }
        let since = lastLook?.day ?? notedOn
        if let look = lastLook, look.nextOn != nil {
            return Message("barrier.lookChosen", ["day": day.belgian, "who": look.observer.name, "on": since.belgian])
        }
        let weeks = programme.lookAgainWeeks(for: kind) ?? 0
        return Message(
            "barrier.lookByRule",
            ["day": day.belgian, "weeks": "\(weeks)", "on": since.belgian, "version": "\(version)"]
        )
    }
}

extension BarrierLook {
    /// What is wrong with what somebody says of a barrier.
    ///
    /// `first`: the first day of the way; nothing is looked at before it.
    package func faults(since first: Day, on today: Day) -> Faults {
        var faults = Faults()
        if observer.name.trimmed.isEmpty { faults.add("observerName", Message("field.required")) }
        if day > today { faults.add("day", Message("field.future")) }
        if day < first { faults.add("day", Message("plan.beforeStart", ["day": first.belgian])) }
        if let nextOn {
            if nextOn <= max(day, today) { faults.add("nextOn", Message("barrier.nextIsToCome")) }
            if nextOn.days(since: today) > 3660 { faults.add("nextOn", Message("plan.tooFar")) }
            if !course.isOpen { faults.add("nextOn", Message("barrier.nothingToLookAt")) }
        }
        return faults
    }
}

extension BarrierAction {
    /// What is wrong with an action that is new on a day.
    package func faults(on today: Day) -> Faults {
        var faults = Faults()
        if what.trimmed.isEmpty { faults.add("what", Message("field.required")) }
        if who.trimmed.isEmpty { faults.add("who", Message("field.required")) }
        if due < today { faults.add("due", Message("barrier.dueIsToCome")) }
        if due.days(since: today) > 3660 { faults.add("due", Message("plan.tooFar")) }
        if kind == .onward, consent == nil { faults.add("consent", Message("barrier.consentNeeded")) }
        return faults
    }

    /// What is wrong with what became of it. That it was not done asks why.
    package func faults(settledWith result: Result, on today: Day) -> Faults {
        var faults = Faults()
        if result.day > today { faults.add("day", Message("field.future")) }
        if result.day < notedOn { faults.add("day", Message("barrier.beforeAction", ["day": notedOn.belgian])) }
        if !result.isDone, result.note.trimmed.isEmpty { faults.add("note", Message("barrier.whyNot")) }
        return faults
    }
}
