package import Domain

extension ParticipantTable {
    /// The people whose latest trajectory matches: at most `limit`, after the one given. By name when they can be opened
    /// and sorted, since the database does not know the order of sealed names; else, of whom a name is searched, who came
    /// last, and of all others who was accepted last comes first.
    ///
    /// `narrow`: how many people can be. `keeping`: whether the order of names may stay in memory; not where the transaction
    /// writes, since what it sees may be undone.
    package static func search(
        _ filter: ParticipantFilter,
        within scope: Scope,
        after last: ID<Participant>?,
        limit: Int,
        narrow: Int? = nil,
        keeping mayKeep: Bool = false,
        in tx: borrowing Transaction
    ) throws -> (lines: [ParticipantLine], order: ParticipantOrder) {
        var filter = filter
        switch scope {
        case .everything: break
        // From the coach's own on: the index of their trajectories serves.
        case .coach(let coach, nil): filter.coach = coach
        // A file opened in an emergency brings nobody on a list.
        case .coach, .nothing, .checker, .referrer, .participant: return ([], .name)
        }
        let search = try ParticipantSearch(filter, in: tx.vault)
        let keeps = mayKeep && scope == .everything && search.isOnTheWay
        if keeps, let order = try search.keptOrder(in: tx) {
            return (try search.byName(order, after: last, limit: limit, in: tx), .name)
        }
        // One's own people are few.
        let most = narrow ?? (filter.words.isEmpty ? Narrowest.limit : NameSearch.fewNames)
        let start = scope == .everything ? try search.start(upTo: most, in: tx) : search.own
        if let start {
            let order =
                try keeps ? search.renewedOrder(from: start, in: tx) : NameOrder(search.places(from: start, in: tx))
            return (try search.byName(order, after: last, limit: limit, in: tx), .name)
        }
        if keeps { tx.vault.onTheWay.forget() }
        if let people = search.names.people {
            return (try search.byArrival(people, after: last, limit: limit, in: tx), .arrival)
        }
        return (try search.byAcceptance(after: last, limit: limit, in: tx), .acceptance)
    }

    /// The people of open trajectories that no coach has, who waits longest first.
    package static func withoutCoach(limit: Int, in tx: borrowing Transaction) throws -> [ParticipantLine] {
        let open = TrajectoryState.allCases.filter { $0 != .closed }
        let rows = try tx.rows(
            """
            SELECT p.id, p.name, p.birth_day, s.prison, t.id AS trajectory_id, t.programme,
                t.state, t.coach_id, NULL AS coach_name, t.accepted_on, t.started_on
            FROM trajectories t JOIN participants p ON p.id = t.participant_id
                LEFT JOIN stays s ON s.participant_id = p.id AND s.until_day IS NULL
            WHERE t.coach_id IS NULL AND t.state IN (\(list: open))
            ORDER BY t.accepted_on, t.id LIMIT \(limit)
            """
        )
        try tx.fetchNameKeys(for: rows, person: "id", name: "name")
        return try rows.map { try ParticipantLine(row: $0, in: tx) }
    }
}

extension ParticipantLine {
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            participant: try row("id"),
            name: try row.personName(person: "id", name: "name", in: tx),
            birthDay: try row("birth_day"),
            prison: try row.optional("prison"),
            trajectory: try row("trajectory_id"),
            programme: try row("programme"),
            state: try row("state"),
            coach: try row.optional("coach_id"),
            coachName: try row.optional("coach_name"),
            acceptedOn: try row("accepted_on"),
            startedOn: try row.optional("started_on")
        )
    }
}
