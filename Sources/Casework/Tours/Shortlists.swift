package import Domain
internal import Storage

extension Casework {
    /// Puts somebody on the shortlist, at its end: whom the engine found, with what it did not know of them, or by hand with a reason.
    /// - Throws: `Faults`; `Refusal.rule` when the vacancy is not open, the person may not work there, the pair was declined and nothing
    ///   changed, or the engine finds no match; `Refusal.notFound`.
    package func list(
        _ participant: ID<Participant>,
        on id: ID<Vacancy>,
        _ source: ShortlistSource,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.selectCandidates)
            let (vacancy, employer) = try work.shortlisted(id, in: tx)
            guard vacancy.isOpen(on: work.today) else { throw Refusal.rule(Message("shortlist.notOpen")) }
            if source == .hand, reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            let file = try work.open(participant, for: .selectCandidates, detail: "shortlist", in: tx)
            guard file.trajectory.state == .guided || file.trajectory.state == .atWork else {
                throw Refusal.rule(Message("shortlist.notGuided"))
            }
            let folded = try work.foldedProfile(of: file, in: tx)
            try folded.requireAllowed(at: vacancy, of: employer)
            if let said = try DeclinedPairs(of: participant, in: tx).now(of: folded)[id] {
                throw Refusal.rule(said.objection)
            }
            if source == .engine, folded.match(vacancy, of: employer, on: work.today).score == nil {
                throw Refusal.rule(Message("shortlist.noMatch"))
            }
            let all = try ShortlistTable.all(of: id, in: tx)
            guard !all.contains(where: { $0.participant == participant && $0.removal == nil }) else {
                throw Refusal.rule(Message("shortlist.already"))
            }
            let last = all.filter { $0.removal == nil }.map(\.place).max() ?? 0
            try ShortlistTable.insert(
                ShortlistEntry(
                    id: work.newID(),
                    vacancy: id,
                    participant: participant,
                    trajectory: file.trajectory.id,
                    source: source,
                    reason: source == .hand ? reason.trimmed : "",
                    place: last + 1,
                    addedOn: work.today,
                    addedBy: actor.name,
                    hidden: source == .engine ? folded.hidden : nil
                ),
                in: tx
            )
        }
    }

    /// Moves somebody up or down; at the end of the list nothing happens.
    /// - Throws: `Refusal.notFound`.
    package func move(
        _ entry: ID<ShortlistEntry>,
        on id: ID<Vacancy>,
        _ move: ShortlistMove,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let entry = try work.entry(entry, on: id, in: tx)
            _ = try work.open(entry.trajectory, for: .selectCandidates, detail: "order of a shortlist", in: tx)
            let standing = try ShortlistTable.all(of: id, in: tx).filter { $0.removal == nil }
            guard let moved = ShortlistOrder.moved(standing, entry.id, move) else { return }
            try ShortlistTable.place(moved, in: tx)
        }
    }

    /// Takes somebody off, with the reason, which stays.
    /// - Throws: `Faults`; `Refusal.notFound`.
    package func takeOff(
        _ entry: ID<ShortlistEntry>,
        from id: ID<Vacancy>,
        because reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let entry = try work.entry(entry, on: id, in: tx)
            _ = try work.open(entry.trajectory, for: .selectCandidates, detail: "take off a shortlist", in: tx)
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            let removal = ShortlistEntry.Removal(on: work.today, by: actor.name, reason: reason.trimmed)
            guard try ShortlistTable.remove(entry, removal, in: tx) else {
                throw Refusal.rule(Message("shortlist.takenOffAlready"))
            }
        }
    }
}

extension Work {
    fileprivate func entry(
        _ entry: ID<ShortlistEntry>,
        on id: ID<Vacancy>,
        in tx: borrowing Transaction
    ) throws -> ShortlistEntry {
        try require(.selectCandidates)
        guard let found = try ShortlistTable.all(of: id, in: tx).first(where: { $0.id == entry }) else {
            throw Refusal.notFound
        }
        return found
    }
}
