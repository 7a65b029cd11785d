package import Domain

/// The file of a participant, read as a whole: a page of it asks the store twice, to see whether it may be opened and
/// then for everything in it.
package enum FileQuery {
    /// Whose file it is and the trajectory it is opened at.
    package struct Opened: Sendable {
        package let participant: Participant
        package let trajectory: Trajectory
    }

    /// The file of a participant at the latest trajectory; nil when that one is not within.
    package static func open(
        _ participant: ID<Participant>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> Opened? {
        try open(
            at: TrajectoryTable.listing(latestOf: participant, within: scope),
            of: "\(participant)",
            in: tx
        )
    }

    /// The file of a trajectory; nil when it is not within.
    package static func open(
        _ trajectory: ID<Trajectory>,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> Opened? {
        try open(
            at: TrajectoryTable.listing(trajectory, within: scope),
            of: "(SELECT participant_id FROM trajectories WHERE id = \(trajectory))",
            in: tx
        )
    }

    private static func open(
        at listing: Listing,
        of person: SQL,
        in tx: borrowing Transaction
    ) throws -> Opened? {
        var gathering = Gathering()
        let (trajectory, participant) = (gathering.add(listing), gathering.add(ParticipantTable.listing(person)))
        let key = gathering.add(ParticipantKeyTable.listing(of: person))
        let rows = try gathering.rows(in: tx)
        guard let trajectory = rows[trajectory].first, let participant = rows[participant].first else { return nil }
        if let key = rows[key].first { try tx.remember(WrappedKey(row: key), of: participant("id")) }
        return Opened(
            participant: try Participant(row: participant, in: tx),
            trajectory: try Trajectory(row: trajectory, in: tx)
        )
    }

    /// What the plan of a trajectory shows.
    package struct Plan: Sendable {
        package let steps: [Step]
        package let pauses: [Pause]
        package let employerTalks: [EmployerTalk]
        package let placements: [Placement]
        package let contacts: [DueContact]
    }

    package static func plan(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> Plan {
        var gathering = Gathering()
        let places = PlanPlaces(of: trajectory, in: &gathering)
        return try places.plan(from: gathering.rows(in: tx), in: tx)
    }

    /// Everything that the page of a file shows.
    package struct Everything: Sendable {
        package let plan: Plan
        /// Nil when it is not about this participant.
        package let referral: Referral?
        package let coach: User?
        package let stays: [Stay]
        package let talks: [Talk]
        package let passages: [Passage]
        package let findings: [Finding]
        package let contacts: [ContactMoment]
        package let relations: [Relation]
        package let events: [Event]
        package let trajectories: [Trajectory]
        package let readers: [(name: String, times: Int)]
        /// What lets this reader in, where something has to.
        package let emergency: EmergencyAccess?
        /// Of every trajectory, the latest first.
        package let closings: [Closing]
        /// Of this trajectory, withdrawn ones too.
        package let barriers: [Barrier]
        /// Of this trajectory, the latest first.
        package let introductions: [(introduction: Introduction, title: String, employer: String)]
    }

    /// Reads all of it in one statement, and leaves it shut.
    ///
    /// `readers`: since when; `reader`: who opens the file, and when.
    package static func fetch(
        _ trajectory: Trajectory,
        readersSince start: Instant,
        reader: ID<User>,
        at now: Instant,
        in tx: borrowing Transaction
    ) throws -> ShutFile {
        let (id, participant) = (trajectory.id, trajectory.participant)
        let own = Scope.participant(participant)
        var gathering = Gathering()
        let places = FilePlaces(
            plan: PlanPlaces(of: id, in: &gathering),
            referral: gathering.add(ReferralTable.listing(trajectory.referral, within: own)),
            coach: trajectory.coach.map { gathering.add(UserTable.listing($0)) },
            stays: gathering.add(StayTable.listing(of: participant)),
            talks: gathering.add(TalkTable.listing(of: id)),
            passages: gathering.add(PassageTable.listing(of: id)),
            findings: gathering.add(FindingTable.listing(of: participant)),
            contacts: gathering.add(ContactTable.listing(of: id)),
            relations: gathering.add(RelationTable.listing(of: participant)),
            events: gathering.add(EventTable.listing(of: participant)),
            trajectories: gathering.add(TrajectoryTable.listing(of: participant, within: own)),
            readers: gathering.add(AuditTable.listing(readersOf: participant, since: start)),
            emergency: gathering.add(EmergencyAccessTable.listing(to: reader, of: participant, at: now)),
            closings: gathering.add(ClosingTable.listing(of: participant)),
            barriers: BarrierPlaces(of: id, in: &gathering),
            introductions: gathering.add(IntroductionTable.listing(of: id))
        )
        return ShutFile(
            places: places,
            haul: try gathering.haul(in: tx),
            vault: tx.vault,
            key: try tx.kept(participant)
        )
    }
}

/// A file as the store gave it, its sealed texts shut. It is opened once the transaction that read it is over, so that nobody who
/// writes waits for it.
package struct ShutFile: Sendable {
    fileprivate let places: FilePlaces
    fileprivate let haul: Gathering.Haul
    fileprivate let vault: Vault
    fileprivate let key: KeptKey

    /// - Throws: `StorageError.damaged` where something is not what was stored there.
    package func opened() throws -> FileQuery.Everything {
        let rows = try haul.sorted()
        let tx = Transaction.ended(vault, keeping: key)
        return FileQuery.Everything(
            plan: try places.plan.plan(from: rows, in: tx),
            referral: try rows[places.referral].first.map { try Referral(row: $0, in: tx) },
            coach: try places.coach.flatMap { try rows[$0].first.map { try User(row: $0, in: tx) } },
            stays: try rows[places.stays].map(Stay.init(row:)),
            talks: try rows[places.talks].map(Talk.init(row:)),
            passages: try rows[places.passages].map { try Passage(row: $0, in: tx) },
            findings: try rows[places.findings].map { try Finding(row: $0, in: tx) },
            contacts: try rows[places.contacts].map { try ContactMoment(row: $0, in: tx) },
            relations: try RelationTable.sorted(rows[places.relations].map { try Relation(row: $0, in: tx) }),
            events: try rows[places.events].map { try Event(row: $0, in: tx) },
            trajectories: try rows[places.trajectories].map { try Trajectory(row: $0, in: tx) },
            readers: try rows[places.readers].map(AuditTable.reader),
            emergency: try rows[places.emergency].first.map { try EmergencyAccess(row: $0, in: tx) },
            closings: try rows[places.closings].map { try Closing(row: $0, in: tx) },
            barriers: try places.barriers.barriers(from: rows, in: tx),
            introductions: try rows[places.introductions].map {
                (try Introduction(row: $0, in: tx), try $0("vacancy_title"), try $0("employer_name"))
            }
        )
    }
}

/// Where the lists of a file are among those that are gathered.
private struct FilePlaces: Sendable {
    let plan: PlanPlaces
    let referral: Gathering.Place
    let coach: Gathering.Place?
    let stays, talks, passages, findings, contacts, relations, events, trajectories, readers: Gathering.Place
    let emergency, closings: Gathering.Place
    let barriers: BarrierPlaces
    let introductions: Gathering.Place
}

/// Where the lists of a plan are among those that are gathered.
private struct PlanPlaces: Sendable {
    private let steps, pauses, employerTalks, placements, contacts: Gathering.Place

    init(of trajectory: ID<Trajectory>, in gathering: inout Gathering) {
        steps = gathering.add(StepTable.listing(of: trajectory))
        pauses = gathering.add(PauseTable.listing(of: trajectory))
        employerTalks = gathering.add(EmployerTalkTable.listing(of: trajectory))
        placements = gathering.add(PlacementTable.listing(of: trajectory))
        contacts = gathering.add(DueContactTable.listing(of: trajectory))
    }

    func plan(from rows: Gathering.Rows, in tx: borrowing Transaction) throws -> FileQuery.Plan {
        FileQuery.Plan(
            steps: try rows[steps].map { try Step(row: $0, in: tx) },
            pauses: try rows[pauses].map { try Pause(row: $0, in: tx) },
            employerTalks: try rows[employerTalks].map { try EmployerTalk(row: $0, in: tx) },
            placements: try rows[placements].map { try Placement(row: $0, in: tx) },
            contacts: try rows[contacts].map { try DueContact(row: $0, in: tx) }
        )
    }
}
