extension Trajectory {
    /// The first day it is known of: no act on it lies before.
    package var firstDay: Day { min(startedOn ?? acceptedOn, acceptedOn) }

    /// The state in which a closed trajectory opens again: where it was in the flow.
    package func reopened(hasRunningPlacement: Bool) -> TrajectoryState {
        if startedOn == nil { return .awaitingScreening }
        return hasRunningPlacement ? .atWork : .guided
    }

    /// Every mistake in closing on a day with an outcome.
    ///
    /// An early stop asks to whom the person was handed over and with what advice, or why not.
    package func faults(
        closingOn day: Day,
        outcome: OutcomeRule?,
        note: String,
        today: Day
    ) -> Faults {
        var faults = Faults()
        if day > today { faults.add("day", Message("field.future")) }
        let first = startedOn ?? acceptedOn
        if day < first { faults.add("day", Message("plan.beforeStart", ["day": first.belgian])) }
        if outcome == nil { faults.add("outcome", Message("field.chooseOne")) }
        if outcome?.isPositive == false, note.trimmed.isEmpty { faults.add("note", Message("closing.askHandover")) }
        return faults
    }
}
