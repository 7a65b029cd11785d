package import Domain

/// What stands between people and work (C1). Rows are added; only the day to look again and a withdrawal are written on
/// one afterwards. What a barrier is about is sealed, as a finding is.
package enum BarrierTable {
    package static func insert(_ barrier: Barrier, in tx: borrowing Transaction) throws {
        let kind = try tx.sealed(barrier.kind, .barrierKind, barrier.id, of: barrier.participant)
        let text = try tx.sealed(barrier.description, .barrierDescription, barrier.id, of: barrier.participant)
        let observer = try tx.sealed(barrier.observer.name, .barrierObserver, barrier.id, of: barrier.participant)
        try tx.run(
            """
            INSERT INTO barriers (id, trajectory_id, participant_id, kind, description, tier, observer_name,
                observer_party, noted_on, look_again_on)
            VALUES (\(barrier.id), \(barrier.trajectory), \(barrier.participant), \(kind), \(text), \(barrier.tier),
                \(observer), \(barrier.observer.party), \(barrier.notedOn), \(barrier.lookAgainOn))
            """
        )
    }

    /// One barrier with everything that belongs to it.
    package static func find(_ id: ID<Barrier>, in tx: borrowing Transaction) throws -> Barrier? {
        var gathering = Gathering()
        let places = BarrierPlaces(where: "id = \(id)", in: &gathering)
        return try places.barriers(from: gathering.rows(in: tx), in: tx).first
    }

    /// The barriers of a trajectory in the order they were noted, withdrawn ones too, each with everything that belongs
    /// to it; read by one statement.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [Barrier] {
        var gathering = Gathering()
        let places = BarrierPlaces(where: "trajectory_id = \(trajectory)", in: &gathering)
        return try places.barriers(from: gathering.rows(in: tx), in: tx)
    }

    /// The barriers of some trajectories, by trajectory, for figures that conditions count.
    package static func all(
        of trajectories: [ID<Trajectory>],
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>: [Barrier]] {
        var gathering = Gathering()
        let places = BarrierPlaces(where: "trajectory_id IN (\(list: trajectories))", in: &gathering)
        return Dictionary(grouping: try places.barriers(from: gathering.rows(in: tx), in: tx), by: \.trajectory)
    }

    /// Writes the day on which one looks again.
    package static func plan(_ barrier: ID<Barrier>, on day: Day?, in tx: borrowing Transaction) throws {
        try tx.run("UPDATE barriers SET look_again_on = \(day) WHERE id = \(barrier)")
    }

    /// Writes why a barrier was noted by mistake.
    /// - Returns: false when it was withdrawn already; nothing is saved then.
    package static func withdraw(
        _ barrier: Barrier,
        because reason: String,
        in tx: borrowing Transaction
    ) throws -> Bool {
        let sealed = try tx.sealed(reason, .barrierWithdrawal, barrier.id, of: barrier.participant)
        return try tx.exists(
            """
            UPDATE barriers SET withdrawal = \(sealed), look_again_on = NULL
            WHERE id = \(barrier.id) AND withdrawal IS NULL RETURNING id
            """
        )
    }

    fileprivate static let shape = RowShape(texts: [
        "id", "trajectory_id", "participant_id", "kind", "description", "tier", "observer_name", "observer_party",
        "noted_on", "look_again_on", "withdrawal",
    ])
}

/// Where the lists of barriers are among those that are gathered.
struct BarrierPlaces {
    private let barriers, looks, actions: Gathering.Place

    init(of trajectory: ID<Trajectory>, in gathering: inout Gathering) {
        self.init(where: "trajectory_id = \(trajectory)", in: &gathering)
    }

    fileprivate init(where condition: SQL, in gathering: inout Gathering) {
        let own: SQL = "barrier_id IN (SELECT id FROM barriers WHERE \(condition))"
        barriers = gathering.add(
            Listing(
                shape: BarrierTable.shape,
                source: "barriers WHERE \(condition)",
                order: [.up("noted_on"), .up("id")]
            )
        )
        looks = gathering.add(
            Listing(
                shape: BarrierLookTable.shape,
                source: "barrier_looks WHERE \(own)",
                order: [.up("day"), .up("id")]
            )
        )
        actions = gathering.add(
            Listing(
                shape: BarrierActionTable.shape,
                source: "barrier_actions WHERE \(own)",
                order: [.up("due"), .up("id")]
            )
        )
    }

    func barriers(from rows: Gathering.Rows, in tx: borrowing Transaction) throws -> [Barrier] {
        try tx.fetchDataKeys(of: rows[barriers].map { try $0("participant_id") })
        let looks = try Dictionary(grouping: rows[looks].map { try BarrierLook(row: $0, in: tx) }, by: \.barrier)
        let actions = try Dictionary(grouping: rows[actions].map { try BarrierAction(row: $0, in: tx) }, by: \.barrier)
        return try rows[barriers].map { row in
            var barrier = try Barrier(row: row, in: tx)
            barrier.looks = looks[barrier.id] ?? []
            barrier.actions = actions[barrier.id] ?? []
            return barrier
        }
    }
}

extension Barrier {
    /// Without what was said and done about it since.
    init(row: Row, in tx: borrowing Transaction) throws {
        self.init(
            id: try row("id"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            kind: try row.opened(.barrierKind, in: tx),
            description: try row.opened(.barrierDescription, in: tx),
            tier: try row("tier"),
            observer: Observer(name: try row.opened(.barrierObserver, in: tx), party: try row("observer_party")),
            notedOn: try row("noted_on"),
            lookAgainOn: try row.optional("look_again_on"),
            withdrawal: try row.openedOptional(.barrierWithdrawal, in: tx)
        )
    }
}
