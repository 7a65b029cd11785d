/// What undoing the migration of one trajectory puts back: no more than the places and days of before.
package struct CaseBefore: Hashable, Sendable {
    /// Where a step stood, and by which rule. It was open.
    package struct StepPlace: Hashable, Sendable {
        package let id: ID<Step>
        package let code: String
        package let position: Int
        package let windowStart: Day
        package let due: Day
        package let provenance: Provenance

        package init(
            id: ID<Step>,
            code: String,
            position: Int,
            windowStart: Day,
            due: Day,
            provenance: Provenance
        ) {
            self.id = id
            self.code = code
            self.position = position
            self.windowStart = windowStart
            self.due = due
            self.provenance = provenance
        }
    }

    /// Where a planned contact stood, and by which rule. It was open.
    package struct ContactPlace: Hashable, Sendable {
        package let id: ID<DueContact>
        package let party: Party
        package let due: Day
        package let provenance: Provenance

        package init(id: ID<DueContact>, party: Party, due: Day, provenance: Provenance) {
            self.id = id
            self.party = party
            self.due = due
            self.provenance = provenance
        }
    }

    package var steps: [StepPlace] = []
    package var addedSteps: [ID<Step>] = []
    package var contacts: [ContactPlace] = []
    package var addedContacts: [ID<DueContact>] = []
    /// The phase that a passage was called after.
    package var passages: [ID<Passage>: String] = [:]

    package init() {}

    /// What these changes leave behind.
    package init(_ changes: CaseChanges) {
        for change in changes.steps {
            if let step = change.before {
                steps.append(
                    StepPlace(
                        id: step.id,
                        code: step.code,
                        position: step.position,
                        windowStart: step.windowStart,
                        due: step.due,
                        provenance: step.provenance
                    )
                )
            } else if let step = change.after {
                addedSteps.append(step.id)
            }
        }
        for change in changes.contacts {
            if let item = change.before {
                contacts.append(
                    ContactPlace(id: item.id, party: item.party, due: item.due, provenance: item.provenance)
                )
            } else if let item = change.after {
                addedContacts.append(item.id)
            }
        }
        for change in changes.passages {
            if let passage = change.before { passages[passage.id] = passage.phase }
        }
    }

    /// What has to be done to a trajectory that nobody changed since.
    package func changes(to known: MigratingCase) -> CaseChanges {
        var changes = CaseChanges()
        let steps = Dictionary(known.steps.map { ($0.id, $0) }) { first, _ in first }
        changes.steps = self.steps.map { place in
            ItemChange(before: steps[place.id], after: place.step(of: known.trajectory.id, now: steps[place.id]))
        }
        changes.steps += addedSteps.compactMap { id in steps[id].map { ItemChange(before: $0, after: nil) } }
        let contacts = Dictionary(known.contacts.map { ($0.id, $0) }) { first, _ in first }
        changes.contacts = self.contacts.compactMap { place in
            contacts[place.id].map { ItemChange(before: $0, after: place.contact(now: $0)) }
        }
        changes.contacts += addedContacts.compactMap { id in contacts[id].map { ItemChange(before: $0, after: nil) } }
        changes.passages = known.passages.compactMap { passage in
            passages[passage.id].map { ItemChange(before: passage, after: passage.called($0)) }
        }
        return changes
    }
}

extension CaseBefore.StepPlace {
    /// `now`: the step as it stands; nil for one that was taken away.
    fileprivate func step(of trajectory: ID<Trajectory>, now: Step?) -> Step {
        let bare = Step(
            id: id,
            trajectory: trajectory,
            code: code,
            position: position,
            windowStart: windowStart,
            due: due,
            provenance: provenance
        )
        var step = (now ?? bare).ruled(at: position, provenance)
        step.windowStart = windowStart
        step.due = due
        return step
    }
}

extension CaseBefore.ContactPlace {
    fileprivate func contact(now: DueContact) -> DueContact {
        var item = now
        item.party = party
        item.provenance = provenance
        item.due = due
        item.state = .open
        item.settledOn = nil
        item.reason = nil
        return item
    }
}
