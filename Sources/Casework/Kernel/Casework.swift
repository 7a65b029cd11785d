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
    let submissionDesk: SubmissionDesk
    let importShelf: ImportShelf
    let escoShelf: EscoShelf
    let migrationDesk: MigrationDesk
    let matchingDesk: MatchingDesk
    package let reference: ReferenceBook
    /// The weights by which this house matches.
    package let weights: WeightsBook
    /// What the running program remembers of itself.
    package let system: SystemBook
    package let healthDesk: HealthDesk

    package init(
        database: any Database,
        clock: @escaping @Sendable () -> Moment,
        ids: IDMaker = IDMaker(),
        reference: ReferenceBook = .shipped,
        weights: WeightsBook = .shipped,
        system: SystemBook = SystemBook()
    ) {
        let database = WatchedDatabase(database, watch: system.watch)
        self.database = database
        self.system = system
        healthDesk = HealthDesk(database: database, system: system, now: { clock().now })
        self.clock = clock
        self.ids = ids
        shelf = ProgrammeShelf()
        figureShelf = FigureShelf()
        auditDesk = AuditDesk(database: database)
        submissionDesk = SubmissionDesk()
        importShelf = ImportShelf()
        escoShelf = EscoShelf()
        migrationDesk = MigrationDesk()
        matchingDesk = MatchingDesk()
        self.reference = reference
        self.weights = weights
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
        submissionDesk = other.submissionDesk
        importShelf = other.importShelf
        escoShelf = other.escoShelf
        migrationDesk = other.migrationDesk
        matchingDesk = other.matchingDesk
        reference = other.reference
        weights = other.weights
        system = other.system
        healthDesk = other.healthDesk
    }

    /// One unit of work of an actor, in one transaction. A read of a file is a unit of work too: its audit line is
    /// written with it. Where a form asked for it, the form's token is taken with it.
    ///
    /// `traffic`: whether anything but that line is written.
    func work<Value: Sendable>(
        as actor: Actor,
        of traffic: Traffic = .acts,
        _ body: @escaping @Sendable (Work, borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let work = work(of: actor)
        let value = try await telling(of: work) {
            do {
                return try await database.write(of: work.submission == nil ? traffic : .acts) { tx in
                    try work.submission?.take(at: work.moment.now, in: tx)
                    return try body(work, tx)
                }
            } catch let error as StorageError {
                // A definition may have been read that another write of the same group had brought and that is not stored.
                shelf.forget()
                throw error
            }
        }
        work.submission?.noteStored()
        AuditWitness.current?.see(work.lines.count)
        return value
    }

    /// A look that shows no file and leaves no trace, such as a list of the programme's sitting days.
    ///
    /// `traffic`: whether it has to see who looked at what a moment ago. `isBrief`: whether it takes some milliseconds at most in
    /// the largest house, or else throws `TakesLong`; then the body runs again, with time.
    func look<Value: Sendable>(
        as actor: Actor,
        seeing traffic: Traffic = .looks,
        briefly isBrief: Bool = false,
        _ body: @Sendable (Work, borrowing Transaction) throws -> Value
    ) async throws -> Value {
        let work = work(of: actor, briefly: isBrief)
        do {
            return try await telling(of: work) {
                try await database.read(seeing: traffic, briefly: isBrief) { tx in try body(work, tx) }
            }
        } catch is TakesLong {
            return try await look(as: actor, seeing: traffic, body)
        }
    }

    /// Lets somebody in to an action whose case is not known yet, as the address of a page.
    ///
    /// `participant`: whose file the address names, for the audit log.
    ///
    /// - Throws: `Refusal.notFound` when it is for nobody in this role; the audit log knows.
    package func admit(_ actor: Actor, to action: Action, of participant: ID<Participant>? = nil) async throws {
        guard !Policy.allows(action, for: actor.role) else { return }
        try await look(as: actor) { work, _ in
            if let participant { work.denials.asked(action, of: .participant(participant)) }
            try work.require(action)
        }
    }

    /// Whoever was refused what is not theirs leaves a line in the audit log.
    private func telling<Value: Sendable>(
        of work: Work,
        _ unit: @Sendable () async throws -> Value
    ) async throws -> Value {
        do {
            return try await unit()
        } catch Refusal.notFound {
            try await noteDenial(of: work)
            throw Refusal.notFound
        }
    }

    /// Writes that somebody looked at a list, and whom it showed. The list is given out only after this.
    ///
    /// `word`: says that the list left the house.
    func noteLook(
        _ action: Action,
        named word: AuditWord? = nil,
        about participant: ID<Participant>? = nil,
        subject: String? = nil,
        detail: String,
        as actor: Actor
    ) async throws {
        let line = work(of: actor).line(action, named: word, about: participant, subject: subject, detail: detail)
        try await auditDesk.append(line)
        AuditWitness.current?.see()
    }

    private func work(of actor: Actor, briefly isBrief: Bool = false) -> Work {
        Work(
            actor: actor,
            moment: clock(),
            ids: ids,
            shelf: shelf,
            figureShelf: figureShelf,
            reference: reference,
            weightsBook: weights,
            submission: Submission.current,
            isBrief: isBrief
        )
    }
}
