internal import Domain

/// How a list of participants is read: from where, by which conditions, in which order.
struct ParticipantSearch {
    let filter: ParticipantFilter
    let names: NameSearch

    init(_ filter: ParticipantFilter, in vault: Vault) throws {
        self.filter = filter
        names = try NameSearch(filter.words, in: vault)
    }

    /// Only the trajectory that began last counts.
    let latest: [SQL] = [
        "t.participant_id = p.id",
        """
        NOT EXISTS (SELECT 1 FROM trajectories n
            WHERE n.participant_id = p.id AND (n.accepted_on, n.id) > (t.accepted_on, t.id))
        """,
    ]

    var conditions: [SQL] { withoutNames + names.conditions(on: "p.id") }

    /// Whether nothing is asked of the latest trajectory: then it is enough that there is one.
    private var asksOnlyPerson: Bool { filter.states.isEmpty && filter.coach == nil && filter.prison == nil }

    /// What holds for who matches but for their names.
    var withoutNames: [SQL] {
        var conditions = latest
        // As text, not beside it: only so does the engine know that its index of the running ones serves.
        if isRunning {
            conditions.append("t.state <> 'closed'")
        } else if let states {
            // Not by an index: where it is narrow the reading starts there anyway, and else it would have to be sorted.
            conditions.append("COALESCE(t.state, '') \(states)")
        }
        if let coach { conditions.append("t.\(coach)") }
        if let prison = filter.prison { conditions.append("s.prison = \(prison)") }
        return conditions + bornOn
    }

    private var bornOn: [SQL] {
        guard let day = filter.birthDay else { return [] }
        return ["p.birth_day = \(day)"]
    }

    private var states: SQL? {
        filter.states.isEmpty ? nil : "IN (\(list: filter.states.sorted { $0.rawValue < $1.rawValue }))"
    }

    /// Whether the list asks for everybody who is on their way, and for nothing else.
    var isOnTheWay: Bool {
        isRunning && filter.coach == nil && filter.prison == nil && filter.words.isEmpty && filter.birthDay == nil
    }

    /// Whether the list asks for those only who are on their way.
    private var isRunning: Bool { filter.states == Set(TrajectoryState.allCases).subtracting([.closed]) }

    private var coach: SQL? { filter.coach.map { "coach_id = \($0)" } }

    /// From the trajectories of the coach whose list it is.
    var own: Start { Start(tables: "trajectories t CROSS JOIN participants p") }

    /// From these people.
    func these(_ people: [ID<Participant>]) -> Start {
        Start(tables: "participants p CROSS JOIN trajectories t", condition: "p.id IN (\(list: people))")
    }

    /// Where the reading starts when that is narrow. `CROSS JOIN` keeps the order of the tables as it is written.
    func start(upTo limit: Int, in tx: borrowing Transaction) throws -> Start? {
        let (byPerson, byTrajectory): (Start, Start) = (
            Start(tables: "participants p CROSS JOIN trajectories t", people: "participants p"),
            Start(tables: "trajectories t CROSS JOIN participants p")
        )
        var narrow: [(rows: SQL, start: Start)] = []
        if let day = filter.birthDay { narrow.append(("participants WHERE birth_day = \(day)", byPerson)) }
        if let people = names.people { narrow.append(("\(people) w", Start(people: people, haveNames: true))) }
        if let coach {
            narrow.append(("trajectories WHERE \(coach)", byTrajectory))
        } else if isRunning {
            // In the order of the index that has no others: counted by another one, the closed ones would be passed over.
            narrow.append(("trajectories WHERE state <> 'closed' ORDER BY accepted_on, id", byTrajectory))
        } else if let states {
            narrow.append(("trajectories WHERE state \(states)", byTrajectory.with("t.state \(states)")))
        } else if narrow.isEmpty {
            narrow.append(("participants", byPerson))
        }
        if let prison = filter.prison {
            let here: SQL = "(SELECT participant_id FROM stays WHERE prison = \(prison) AND until_day IS NULL)"
            narrow.append(("\(here) w", Start(people: here)))
        }
        return try Narrowest.of(narrow.map(\.rows), upTo: limit, in: tx).map { narrow[$0].start }
    }

    struct Start {
        let tables: SQL
        /// The same without the trajectories; nil where it begins with them.
        let people: SQL?
        let condition: SQL?
        /// Whether only people with the words of the search are there.
        let haveNames: Bool

        init(tables: SQL, people: SQL? = nil, condition: SQL? = nil, haveNames: Bool = false) {
            self.tables = tables
            self.people = people
            self.condition = condition
            self.haveNames = haveNames
        }

        /// From a table with the one column `participant_id`.
        init(people: SQL, haveNames: Bool = false) {
            self.init(
                tables: "\(people) w CROSS JOIN participants p CROSS JOIN trajectories t",
                people: "\(people) w CROSS JOIN participants p",
                condition: "p.id = w.participant_id",
                haveNames: haveNames
            )
        }

        /// The same by an index that this condition has.
        func with(_ condition: SQL) -> Start { Start(tables: tables, condition: condition) }
    }

    /// The people who match from a start, with their names, in no order.
    private func people(from start: Start) -> SQL {
        let more: [SQL] = (start.haveNames ? [] : names.conditions(on: "p.id")) + [start.condition].compactMap { $0 }
        if asksOnlyPerson, let people = start.people {
            let isKnown: SQL = "EXISTS (SELECT 1 FROM trajectories t WHERE t.participant_id = p.id)"
            let conditions = bornOn + more + [isKnown]
            return """
                SELECT p.id AS person_id, p.name AS person_name FROM \(people)
                WHERE \(SQL.joined(conditions, by: " AND "))
                """
        }
        return """
            SELECT p.id AS person_id, p.name AS person_name FROM \(start.tables)
                LEFT JOIN stays s ON s.participant_id = p.id AND s.until_day IS NULL
            WHERE \(SQL.joined(withoutNames + more, by: " AND "))
            """
    }
}

extension ParticipantSearch {
    /// Opens the names of all who match from a narrow start.
    func places(from start: Start, in tx: borrowing Transaction) throws -> [NameOrder.Place] {
        let rows = try tx.rows(people(from: start))
        try tx.fetchNameKeys(for: rows)
        return try rows.compactMap { row in
            let opened = try row.openedPersonName(in: tx)
            return names.accepts(opened.name) ? NameOrder.Place(key: opened.sortKey, id: try row("person_id")) : nil
        }
    }

    /// Reads the lines of one page.
    func byName(
        _ order: NameOrder,
        after last: ID<Participant>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ParticipantLine] {
        let name = try last.flatMap { try PeopleQuery.personNames(of: [$0], in: tx)[$0] }
        let place = last.flatMap { id in name.map { NameOrder.Place(key: $0.sortKey, id: id) } }
        let page = order.people(after: place, limit: limit)
        guard !page.isEmpty else { return [] }
        let lines = try lines(
            from: "participants p CROSS JOIN trajectories t",
            where: latest + ["p.id IN (\(list: page))"],
            order: "p.id",
            limit: page.count,
            in: tx
        )
        let places = Dictionary(uniqueKeysWithValues: page.enumerated().map { ($1, $0) })
        return lines.sorted { places[$0.participant, default: 0] < places[$1.participant, default: 0] }
    }

    /// Reads in the order of the list, who was accepted last first.
    func byAcceptance(
        after last: ID<Participant>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ParticipantLine] {
        var conditions = conditions
        if let last {
            conditions.append(
                """
                (t.accepted_on, t.id) < (SELECT accepted_on, id FROM trajectories WHERE participant_id = \(last)
                    ORDER BY accepted_on DESC, id DESC LIMIT 1)
                """
            )
        }
        return try lines(
            from: "trajectories t CROSS JOIN participants p",
            where: conditions,
            order: "t.accepted_on DESC, t.id DESC",
            limit: limit,
            in: tx
        )
    }

    /// Reads in the order of the digests, which is that of the people: who came last has the highest id. Part by part where
    /// the digests alone don't decide who matches.
    func byArrival(
        _ people: SQL,
        after last: ID<Participant>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ParticipantLine] {
        var (found, last) = ([ParticipantLine](), last)
        let size = names.isExact ? limit : 4 * limit
        while true {
            let part = try lines(
                from: "\(people) w CROSS JOIN participants p CROSS JOIN trajectories t",
                where: withoutNames + ["p.id = w.participant_id"]
                    + [last.map { "w.participant_id < \($0)" }].compactMap { $0 },
                order: "w.participant_id DESC",
                limit: size,
                in: tx
            )
            found += part.filter { names.accepts($0.name) }
            guard found.count < limit, part.count == size, let end = part.last else {
                return Array(found.prefix(limit))
            }
            last = end.participant
        }
    }

    private func lines(
        from tables: SQL,
        where conditions: [SQL],
        order: SQL,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [ParticipantLine] {
        let rows = try tx.rows(
            """
            SELECT p.id, p.name, p.birth_day, s.prison, t.id AS trajectory_id, t.programme,
                t.state, t.coach_id, u.name AS coach_name, t.accepted_on, t.started_on
            FROM \(tables)
                LEFT JOIN stays s ON s.participant_id = p.id AND s.until_day IS NULL
                LEFT JOIN users u ON u.id = t.coach_id
            WHERE \(SQL.joined(conditions, by: " AND "))
            ORDER BY \(order) LIMIT \(limit)
            """
        )
        try tx.fetchNameKeys(for: rows, person: "id", name: "name")
        return try rows.map { try ParticipantLine(row: $0, in: tx) }
    }
}
