internal import Domain
internal import Storage

/// What conditions of a programme ask for of some cases; the rest is left unread.
struct CaseLists {
    private(set) var findings: [ID<Participant>: [Finding]] = [:]
    private let placements: [ID<Trajectory>: [Placement]]
    private let pauses: [ID<Trajectory>: [Pause]]
    private var passages: [ID<Trajectory>: [Passage]] = [:]
    private var steps: [ID<Trajectory>: [Step]] = [:]
    private var contacts: [ID<Trajectory>: [ContactMoment]] = [:]
    /// Nil where nothing asks for them.
    private var barriers: [ID<Trajectory>: [Barrier]]?
    private let events: [ID<Participant>: [Event]]

    /// `looksBack`: whether it is asked how things stood on an earlier day; then what was undone since has to be known.
    init(
        of lines: some Collection<CaseQuery.Line>,
        in programme: String,
        for sources: Set<FactSource>,
        looksBack: Bool,
        withOutcomes: Bool,
        _ tx: borrowing Transaction
    ) throws {
        let trajectories = lines.compactMap(\.trajectory?.id)
        let people = Set(lines.map(\.participant.id)).sorted()
        placements = try CaseQuery.placements(of: trajectories, in: tx)
        pauses = try CaseQuery.pauses(of: trajectories, in: tx)
        var undone: [EventKind] = [.trajectoryClosed, .trajectoryReopened, .placementWithdrawn]
        if sources.contains(.findings) || sources.contains(.decisions) {
            undone.append(.findingWithdrawn)
            findings = try CaseQuery.findings(of: people, in: tx)
        }
        if sources.contains(.contacts) {
            undone.append(.contactWithdrawn)
            contacts = try CaseQuery.contacts(of: trajectories, in: tx)
        }
        if sources.contains(.barriers) {
            undone.append(.barrierWithdrawn)
            barriers = try BarrierTable.all(of: trajectories, in: tx)
        }
        if sources.contains(.phases) { passages = try CaseQuery.passages(of: trajectories, in: tx) }
        if sources.contains(.steps) { steps = try CaseQuery.steps(of: trajectories, in: tx) }
        var kinds = looksBack ? undone : []
        if sources.contains(.history) { kinds += [.formFilled, .sessionAttended, .sessionWithdrawn] }
        guard !kinds.isEmpty else {
            events = [:]
            return
        }
        events = try CaseQuery.events(
            of: people,
            in: programme,
            kinds: kinds,
            withOutcomes: withOutcomes,
            in: tx
        )
    }

    /// What is known of a case, by the definition that its trajectory runs on.
    func facts(of line: CaseQuery.Line, on trajectory: Trajectory, by programme: Programme) -> CaseFacts {
        var known = CaseFacts(
            programme: programme,
            participant: line.participant,
            referral: line.referral,
            trajectory: trajectory
        )
        known.findings = findings[line.participant.id] ?? []
        known.placements = placements[trajectory.id] ?? []
        known.pauses = pauses[trajectory.id] ?? []
        known.passages = passages[trajectory.id] ?? []
        known.steps = steps[trajectory.id] ?? []
        known.contacts = contacts[trajectory.id] ?? []
        known.events = events[line.participant.id] ?? []
        known.barriers = barriers.map { $0[trajectory.id] ?? [] }
        return known
    }
}
