package import Domain
package import ReferenceData
package import Storage

/// The use cases: the only door to the store. Each one asks the policy, loads, decides by a rule of `Domain`, stores,
/// and writes event and audit line, all in one transaction.
///
/// The use cases stand in extensions, a folder for each word of the house.
package struct Casework: Sendable {
    package let database: any Database
    /// The clock of the top floor; demo data and tests hand in another.
    package let clock: @Sendable () -> Moment
    let ids: IDMaker
    let shelf: ProgrammeShelf
    let figureShelf: FigureShelf
    let auditDesk: AuditDesk
    package let reference: ReferenceBook

    package init(
        database: any Database,
        clock: @escaping @Sendable () -> Moment,
        ids: IDMaker = IDMaker(),
        reference: ReferenceBook = .shipped
    ) {
        self.database = database
        self.clock = clock
        self.ids = ids
        shelf = ProgrammeShelf()
        figureShelf = FigureShelf()
        auditDesk = AuditDesk(database: database)
        self.reference = reference
    }

    /// The same house at another time, as for demo data that happened in the past.
    package func at(_ moment: Moment) -> Casework {
        Casework(copying: self, clock: { moment })
    }

    private init(copying other: Casework, clock: @escaping @Sendable () -> Moment) {
        database = other.database
        self.clock = clock
        ids = other.ids
        shelf = other.shelf
        figureShelf = other.figureShelf
        auditDesk = other.auditDesk
        reference = other.reference
    }

    /// One unit of work of an actor, in one transaction. A read of a file is a unit of work too: its audit line is
    /// written with it.
    func work<Value: Sendable>(
        as actor: Actor,
        _ body: @Sendable (Work, borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let work = work(of: actor)
        return try await database.write { tx in try body(work, tx) }
    }

    /// A look that shows no file and leaves no trace, such as a list of the programme's sitting days.
    func look<Value: Sendable>(
        as actor: Actor,
        _ body: @Sendable (Work, borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let work = work(of: actor)
        return try await database.read { tx in try body(work, tx) }
    }

    /// Writes that somebody looked at a list, and whom it showed. The list is given out only after this.
    func noteLook(_ action: Action, subject: String? = nil, detail: String, as actor: Actor) async throws {
        try await auditDesk.append(work(of: actor).line(action, subject: subject, detail: detail))
    }

    private func work(of actor: Actor) -> Work {
        Work(
            actor: actor,
            moment: clock(),
            ids: ids,
            shelf: shelf,
            figureShelf: figureShelf,
            reference: reference
        )
    }
}
