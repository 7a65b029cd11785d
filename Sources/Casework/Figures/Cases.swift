internal import Domain
internal import Reports
internal import Storage

extension Work {
    /// Every case of a programme as its general counts and shares see it on a day. Each case has the facts of the version it
    /// runs on.
    func cases(
        of programme: LoadedProgramme,
        at day: Day,
        in tx: borrowing Transaction
    ) throws -> [CountedCase] {
        let code = programme.definition.code
        let sources = programme.definition.factSources
        let lists = try CaseLists(of: code, for: sources, in: tx)
        return try CaseQuery.lines(programme: code, until: day, in: tx).map { line in
            let findings = lists.findings[line.participant.id] ?? []
            guard let trajectory = line.trajectory, trajectory.acceptedOn <= day else {
                return CountedCase(
                    line.referral,
                    of: line.participant,
                    findings: findings,
                    by: programme.definition,
                    at: day
                )
            }
            let version = try shelf.programme(code, version: trajectory.programmeVersion, in: tx).definition
            var known = CaseFacts(
                programme: version,
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
            if sources.contains(.barriers) { known.barriers = try BarrierTable.all(of: trajectory.id, in: tx) }
            known.barriers = lists.barriers.map { $0[trajectory.id] ?? [] }
            return CountedCase(known, at: day)
        }
    }
}

/// What the conditions of the figures of a programme ask for; the rest is left unread.
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

    init(of programme: String, for sources: Set<FactSource>, in tx: borrowing Transaction) throws {
        placements = try CaseQuery.placements(in: programme, in: tx)
        pauses = try CaseQuery.pauses(in: programme, in: tx)
        var kinds: [EventKind] = [.trajectoryClosed, .trajectoryReopened, .placementWithdrawn]
        if sources.contains(.history) { kinds += [.formFilled, .sessionAttended] }
        if sources.contains(.findings) || sources.contains(.decisions) {
            kinds.append(.findingWithdrawn)
            findings = try CaseQuery.findings(in: programme, in: tx)
        }
        if sources.contains(.contacts) {
            kinds.append(.contactWithdrawn)
            contacts = try CaseQuery.contacts(in: programme, in: tx)
        }
        if sources.contains(.barriers) {
            kinds.append(.barrierWithdrawn)
            barriers = try BarrierTable.all(inProgramme: programme, in: tx)
        }
        if sources.contains(.phases) { passages = try CaseQuery.passages(in: programme, in: tx) }
        if sources.contains(.steps) { steps = try CaseQuery.steps(in: programme, in: tx) }
        events = try CaseQuery.events(in: programme, kinds: kinds, in: tx)
    }
}

extension Programme {
    /// Where the facts come from that its figures ask for.
    fileprivate var factSources: Set<FactSource> {
        Set(indicators.flatMap { ($0.conditions).flatMap(\.facts).map(\.source) })
    }

    /// The tiers that a figure rests on: who is in its list betrays what they hold (F3).
    func tiers(of rule: IndicatorRule) -> Set<Tier> {
        rule.conditions.reduce(into: []) { $0.formUnion(tiers(of: $1)) }
    }
}

extension IndicatorRule {
    fileprivate var conditions: [Condition] { [filter, denominator].compactMap(\.self) }
}
