package import Domain

extension ParticipantTable {
    /// The people whose latest trajectory matches, by name: at most `limit`, after the one given.
    package static func search(
        _ filter: ParticipantFilter,
        within scope: Scope,
        after last: ID<Participant>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ParticipantLine] {
        var filter = filter
        switch scope {
        case .everything: break
        // From the coach's own on: the index of their trajectories serves.
        case .coach(let coach, nil): filter.coach = coach
        // A file opened in an emergency brings nobody on a list.
        case .coach, .nothing, .referrer, .participant: return []
        }
        let search = ParticipantSearch(filter)
        if search.goesByName { return try search.byName(after: last, limit: limit, in: tx) }
        let start = try search.start(in: tx)
        var more: [SQL] = []
        if let last {
            let keys: SQL = "SELECT sort_key, id FROM participants WHERE id = \(last)"
            more.append("(\(start.order)) > (\(keys))")
        }
        return try search.lines(from: start, where: more, limit: limit, in: tx)
    }

    /// The people of open trajectories that no coach has, who waits longest first.
    package static func withoutCoach(limit: Int, in tx: borrowing Transaction) throws -> [ParticipantLine] {
        let open = TrajectoryState.allCases.filter { $0 != .closed }
        return try tx.rows(
            """
            SELECT p.id, p.given_name, p.family_name, p.birth_day, s.prison, t.id AS trajectory_id, t.programme,
                t.state, t.coach_id, NULL AS coach_name, t.accepted_on, t.started_on
            FROM trajectories t JOIN participants p ON p.id = t.participant_id
                LEFT JOIN stays s ON s.participant_id = p.id AND s.until_day IS NULL
            WHERE t.coach_id IS NULL AND t.state IN (\(list: open))
            ORDER BY t.accepted_on, t.id LIMIT \(limit)
            """
        ).map(ParticipantLine.init(row:))
    }
}

extension ParticipantSearch {
    /// The lines of a start that match, in its order.
    fileprivate func lines(
        from start: Start,
        where more: [SQL],
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ParticipantLine] {
        let conditions = conditions + [start.condition].compactMap { $0 } + more
        return try tx.rows(
            """
            SELECT p.id, p.given_name, p.family_name, p.birth_day, s.prison, t.id AS trajectory_id, t.programme,
                t.state, t.coach_id, u.name AS coach_name, t.accepted_on, t.started_on
            FROM \(start.tables)
                LEFT JOIN stays s ON s.participant_id = p.id AND s.until_day IS NULL
                LEFT JOIN users u ON u.id = t.coach_id
            WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY \(start.order) LIMIT \(limit)
            """
        ).map(ParticipantLine.init(row:))
    }

    /// Whether the reading starts with the names that were asked for: always, but where other filters are surely narrow.
    fileprivate var goesByName: Bool { !filter.words.isEmpty && filter.coach == nil && filter.birthDay == nil }

    /// Takes those whom the longest word finds, part by part in the order of their names, until enough of them match: of
    /// a wide word most are never looked at.
    fileprivate func byName(
        after last: ID<Participant>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ParticipantLine] {
        var found: [ParticipantLine] = []
        var after: (key: String, id: ID<Participant>)?
        if let last, let row = try tx.first("SELECT sort_key FROM participants WHERE id = \(last)") {
            after = (try row("sort_key"), last)
        }
        var size = 4 * limit
        while true {
            let part = try names.candidates(after: after, limit: size, in: tx)
            found += try lines(
                from: Start(tables: "participants p CROSS JOIN trajectories t"),
                where: ["p.id IN (\(list: part.map(\.id)))"],
                limit: limit - found.count,
                in: tx
            )
            guard found.count < limit, part.count == size else { return found }
            after = part.last
            size = min(2 * size, 4000)
        }
    }
}

private struct ParticipantSearch {
    let filter: ParticipantFilter
    let names: NameSearch

    init(_ filter: ParticipantFilter) {
        self.filter = filter
        names = NameSearch(filter.words)
    }

    var conditions: [SQL] {
        var conditions: [SQL] = [
            "t.participant_id = p.id",
            """
            NOT EXISTS (SELECT 1 FROM trajectories n
                WHERE n.participant_id = p.id AND (n.accepted_on, n.id) > (t.accepted_on, t.id))
            """,
        ]
        // As text, not beside it: only so does the engine know that its index of the running ones serves.
        if isRunning {
            conditions.append("t.state <> 'closed'")
        } else if let states {
            conditions.append("t.\(states)")
        }
        if let coach { conditions.append("t.\(coach)") }
        if let prison = filter.prison { conditions.append("s.prison = \(prison)") }
        if let day = filter.birthDay { conditions.append("p.birth_day = \(day)") }
        return conditions + names.conditions(on: "p.id")
    }

    private var states: SQL? {
        filter.states.isEmpty ? nil : "state IN (\(list: filter.states.sorted { $0.rawValue < $1.rawValue }))"
    }

    /// Whether the list asks for everybody who is on their way.
    private var isRunning: Bool { filter.states == Set(TrajectoryState.allCases).subtracting([.closed]) }

    private var coach: SQL? { filter.coach.map { "coach_id = \($0)" } }

    /// Where the reading starts. `CROSS JOIN` keeps the order of the tables as it is written.
    func start(in tx: borrowing Transaction) throws -> Start {
        let byName = isRunning ? Start.running : Start(tables: "participants p CROSS JOIN trajectories t")
        var narrow: [(rows: SQL, start: Start)] = []
        if let day = filter.birthDay {
            narrow.append(("participants WHERE birth_day = \(day)", byName))
        }
        if let people = names.people {
            narrow.append(("\(people) w", Start(people: people)))
        }
        let byTrajectory = [states, coach].compactMap { $0 }
        if !byTrajectory.isEmpty, !isRunning || coach != nil {
            let rows: SQL = "trajectories WHERE \(SQL.joined(byTrajectory, by: " AND "))"
            narrow.append((rows, Start(tables: "trajectories t CROSS JOIN participants p")))
        }
        if let prison = filter.prison {
            let here: SQL = "(SELECT participant_id FROM stays WHERE prison = \(prison) AND until_day IS NULL)"
            narrow.append(("\(here) w", Start(people: here)))
        }
        return try Narrowest.of(narrow.map(\.rows), in: tx).map { narrow[$0].start } ?? byName
    }

    struct Start {
        let tables: SQL
        let condition: SQL?
        let order: SQL

        init(tables: SQL, condition: SQL? = nil, order: SQL = "p.sort_key, p.id") {
            self.tables = tables
            self.condition = condition
            self.order = order
        }

        /// From those who are on their way, in the order of their names.
        static let running = Start(
            tables: "trajectories t CROSS JOIN participants p",
            order: "t.sort_key, t.participant_id"
        )

        /// From a table with the one column `participant_id`.
        init(people: SQL) {
            self.init(
                tables: "\(people) w CROSS JOIN participants p CROSS JOIN trajectories t",
                condition: "p.id = w.participant_id"
            )
        }
    }
}

extension ParticipantLine {
    fileprivate init(row: Row) throws {
        self.init(
            participant: try row("id"),
            name: PersonName(given: try row("given_name"), family: try row("family_name")),
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
