/// The planned contacts of one trajectory under another version of the definition.
struct ContactMove {
    let move: DefinitionMove
    let known: MigratingCase
    let today: Day

    func changes(newID: () -> ID<DueContact>) -> [ItemChange<DueContact>] {
        let situation = Aftercare.Situation(
            of: known.trajectory,
            passages: known.passages,
            placements: known.placements,
            parties: known.parties
        )
        let ruled = known.contacts.map { self.ruled($0, in: situation) }
        let aftercare = Aftercare(
            programme: move.after,
            version: move.version,
            pauses: known.pauses,
            holidays: move.holidays
        )
        let planned = aftercare.changes(to: ruled, in: situation, today: today, newID: newID)
        let replanned = Dictionary(planned.changed.map { ($0.id, $0) }) { first, _ in first }
        var changes: [ItemChange<DueContact>] = []
        for (before, ruled) in zip(known.contacts, ruled) {
            let after = replanned[ruled.id] ?? ruled
            if after != before { changes.append(ItemChange(before: before, after: after)) }
        }
        return changes + planned.new.map { ItemChange(before: nil, after: $0) }
    }

    /// An open moment by the rule of the new definition. Where no rule is left for it, it is no longer needed, unless
    /// somebody moved it by hand.
    private func ruled(_ item: DueContact, in situation: Aftercare.Situation) -> DueContact {
        guard item.state == .open else { return item }
        var item = item
        let rule = move.after.cadence(item.cadence)
        let runs = rule.map(situation.runs) ?? []
        guard let rule, rule.offsets.indices.contains(item.index),
            let run = runs.first(where: { $0.holds(item) && $0.anchor == item.provenance.anchor })
        else {
            if item.moved == nil { item.drop(.programmeChanged, on: today) }
            return item
        }
        item.party = rule.party
        item.provenance = Provenance(
            rule: "\(rule.code).\(rule.offsets[item.index])",
            anchor: run.anchor,
            anchorDay: item.provenance.anchorDay,
            programmeVersion: move.version
        )
        return item
    }
}
