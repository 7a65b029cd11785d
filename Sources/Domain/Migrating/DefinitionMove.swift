/// From one version of a definition to another, for the trajectories that run on it.
///
/// What is done never changes; what somebody chose by hand, with a reason, stays; nothing is planned in the past; and every
/// day that stands afterwards is one that planning again would give.
package struct DefinitionMove: Sendable {
    package let before: Programme
    package let after: Programme
    /// The version of the definition after, for the provenance.
    package let version: Int
    /// Which phase of the new definition takes the place of one that is gone, by code.
    package let phases: [String: String]
    package let holidays: Holidays

    package init(
        from before: Programme,
        to after: Programme,
        version: Int,
        phases: [String: String] = [:],
        holidays: Holidays
    ) {
        self.before = before
        self.after = after
        self.version = version
        self.phases = phases
        self.holidays = holidays
    }

    /// The phases that the new definition does not have.
    package var lostPhases: [PhaseRule] { before.phases.filter { after.phase($0.code) == nil } }

    /// What is wrong with the phases that take the place of others.
    package var faults: Faults {
        var faults = Faults()
        for (lost, phase) in phases.sorted(by: { $0.key < $1.key }) {
            let isLost = lostPhases.contains { $0.code == lost }
            if !isLost || after.phase(phase) == nil { faults.add("phase-\(lost)", Message("field.unknown")) }
        }
        return faults
    }

    /// What changes for one trajectory. Doing it again changes nothing.
    package func changes(
        to known: MigratingCase,
        today: Day,
        newStepID: () -> ID<Step>,
        newContactID: () -> ID<DueContact>
    ) -> CaseChanges {
        var known = known
        var changes = CaseChanges()
        if let index = known.passages.firstIndex(where: \.isRunning) {
            let present = known.passages[index]
            if after.phase(present.phase) == nil {
                guard let code = phases[present.phase], after.phase(code) != nil else {
                    return CaseChanges(obstacle: .phaseGone(present.phase))
                }
                known.passages[index] = present.called(code)
                changes.passages = [ItemChange(before: present, after: known.passages[index])]
            }
        }
        StepMove(move: self, known: known, today: today).add(to: &changes, newID: newStepID)
        changes.contacts = ContactMove(move: self, known: known, today: today).changes(newID: newContactID)
        return changes
    }
}

extension Passage {
    /// The same under another name of its phase.
    package func called(_ phase: String) -> Passage {
        Passage(
            id: id,
            trajectory: trajectory,
            participant: participant,
            phase: phase,
            from: from,
            until: until,
            isSkipped: isSkipped,
            unmetGates: unmetGates,
            reason: reason,
            decidedBy: decidedBy
        )
    }
}
