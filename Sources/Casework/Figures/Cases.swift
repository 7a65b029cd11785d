internal import Domain
internal import Reports
internal import Storage

/// Counts what people contribute to the figures of a programme on a day, some cases at a time: however many there are, few
/// are held in memory with all their facts.
struct CaseCount {
    private static let portion = 400

    let work: Work
    let programme: Programme
    let day: Day

    /// Counts everybody.
    func addEverybody(to book: inout CountBook, in tx: borrowing Transaction) throws {
        try addPortion(of: nil, to: &book, in: tx)
    }

    /// Counts some people, who are not in the book.
    func add(_ people: [ID<Participant>], to book: inout CountBook, in tx: borrowing Transaction) throws {
        for start in stride(from: 0, to: people.count, by: Self.portion) {
            let portion = Array(people[start..<min(start + Self.portion, people.count)])
            try addPortion(of: portion, to: &book, in: tx)
        }
    }

    /// `people`: nil for everybody.
    private func addPortion(
        of people: [ID<Participant>]?,
        to book: inout CountBook,
        in tx: borrowing Transaction
    ) throws {
        try addGuided(people, to: &book, in: tx)
        try addCases(of: people, to: &book, in: tx)
    }

    /// Whose guidance began in the year of the day, until that day: for the figures that have a rule of their own.
    private func addGuided(
        _ people: [ID<Participant>]?,
        to book: inout CountBook,
        in tx: borrowing Transaction
    ) throws {
        guard programme.indicators.contains(where: { !$0.isGeneral }) else { return }
        let period = Day.year(day.year).lowerBound...day
        let lines = try CohortQuery.lines(programme: programme.code, period: period, of: people, in: tx)
        guard !lines.isEmpty else { return }
        let pauses = try CohortQuery.pauses(programme: programme.code, period: period, of: people, in: tx)
        for line in lines {
            let paused = pauses[line.trajectory, default: []].map { pause in
                max(0, min(pause.until ?? day, day).days(since: pause.from))
            }
            book.add(
                CohortPerson(
                    participant: line.participant,
                    trajectory: line.trajectory,
                    enteredOn: line.startedOn,
                    activatedOn: line.activatedOn,
                    closedOn: line.closedOn,
                    pausedDays: paused.reduce(0, +)
                )
            )
        }
    }

    /// What the general figures ask for. Each case has the facts of the version it runs on.
    private func addCases(
        of people: [ID<Participant>]?,
        to book: inout CountBook,
        in tx: borrowing Transaction
    ) throws {
        let rules = programme.indicators.filter(\.isGeneral)
        let firsts = rules.map { ReportPeriod($0.period, of: programme.funding, at: day).first }
        guard let first = firsts.min(), first <= day else { return }
        let asked = Set(rules.flatMap { $0.conditions.flatMap(\.facts) })
        let withOutcomes = asked.contains(where: \.restsOnOutcome)
        let lines = try CaseQuery.lines(
            programme: programme.code,
            within: first...day,
            of: people,
            withOutcomes: withOutcomes,
            in: tx
        )
        for start in stride(from: 0, to: lines.count, by: Self.portion) {
            let portion = lines[start..<min(start + Self.portion, lines.count)]
            let lists = try CaseLists(
                of: portion,
                in: programme.code,
                for: Set(asked.map(\.source)),
                withOutcomes: withOutcomes,
                tx
            )
            for line in portion { book.add(try counted(line, with: lists, in: tx)) }
        }
    }

    private func counted(
        _ line: CaseQuery.Line,
        with lists: CaseLists,
        in tx: borrowing Transaction
    ) throws -> CountedCase {
        let findings = lists.findings[line.participant.id] ?? []
        guard let trajectory = line.trajectory, trajectory.acceptedOn <= day else {
            return CountedCase(line.referral, of: line.participant, findings: findings, by: programme, at: day)
        }
        let version = try work.shelf.programme(programme.code, version: trajectory.programmeVersion, in: tx)
        var known = CaseFacts(
            programme: version.definition,
            participant: line.participant,
            referral: line.referral,
            trajectory: trajectory
        )
        known.findings = findings
        known.placements = lists.placements[trajectory.id] ?? []
        known.pauses = lists.pauses[trajectory.id] ?? []
        known.passages = lists.passages[trajectory.id] ?? []
        known.steps = lists.steps[trajectory.id] ?? []
        known.contacts = lists.contacts[trajectory.id] ?? []
        known.events = lists.events[line.participant.id] ?? []
        known.barriers = lists.barriers.map { $0[trajectory.id] ?? [] }
        return CountedCase(known, at: day)
    }
}

/// What the conditions of the figures of a programme ask for of some cases; the rest is left unread.
private struct CaseLists {
    var findings: [ID<Participant>: [Finding]] = [:]
    let placements: [ID<Trajectory>: [Placement]]
    let pauses: [ID<Trajectory>: [Pause]]
    var passages: [ID<Trajectory>: [Passage]] = [:]
    var steps: [ID<Trajectory>: [Step]] = [:]
    var contacts: [ID<Trajectory>: [ContactMoment]] = [:]
    /// Nil where no figure asks for them.
    var barriers: [ID<Trajectory>: [Barrier]]?
    let events: [ID<Participant>: [Event]]

    init(
        of lines: ArraySlice<CaseQuery.Line>,
        in programme: String,
        for sources: Set<FactSource>,
        withOutcomes: Bool,
        _ tx: borrowing Transaction
    ) throws {
        let trajectories = lines.compactMap(\.trajectory?.id)
        let people = Set(lines.map(\.participant.id)).sorted()
        placements = try CaseQuery.placements(of: trajectories, in: tx)
        pauses = try CaseQuery.pauses(of: trajectories, in: tx)
        var kinds: [EventKind] = [.trajectoryClosed, .trajectoryReopened, .placementWithdrawn]
        if sources.contains(.history) { kinds += [.formFilled, .sessionAttended, .sessionWithdrawn] }
        if sources.contains(.findings) || sources.contains(.decisions) {
            kinds.append(.findingWithdrawn)
            findings = try CaseQuery.findings(of: people, in: tx)
        }
        if sources.contains(.contacts) {
            kinds.append(.contactWithdrawn)
            contacts = try CaseQuery.contacts(of: trajectories, in: tx)
        }
        if sources.contains(.barriers) {
            kinds.append(.barrierWithdrawn)
            barriers = try BarrierTable.all(of: trajectories, in: tx)
        }
        if sources.contains(.phases) { passages = try CaseQuery.passages(of: trajectories, in: tx) }
        if sources.contains(.steps) { steps = try CaseQuery.steps(of: trajectories, in: tx) }
        events = try CaseQuery.events(
            of: people,
            in: programme,
            kinds: kinds,
            withOutcomes: withOutcomes,
            in: tx
        )
    }
}

extension Programme {
    /// The tiers that a figure rests on: who is in its list betrays what they hold (F3).
    func tiers(of rule: IndicatorRule) -> Set<Tier> {
        rule.conditions.reduce(into: []) { $0.formUnion(tiers(of: $1)) }
    }
}

extension IndicatorRule {
    fileprivate var conditions: [Condition] { [filter, denominator].compactMap(\.self) }
}
