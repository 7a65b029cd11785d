package import Domain
internal import Storage

extension Casework {
    /// Starts the phases that start by themselves, so many weeks before a day that is known (C7): for who has come that far,
    /// stands in a phase that it can follow, and meets what it asks. Doing it again changes nothing.
    ///
    /// `size`: of how many trajectories what decides is read at once. Each phase begins in a transaction of its own, so
    /// others read and write in between.
    /// - Returns: how many began.
    /// - Throws: what failed for somebody, the first of it; everybody else had their turn.
    @discardableResult
    package func startDuePhases(inPartsOf size: Int = 200, as actor: Actor) async throws -> Int {
        var round = try await look(as: actor) { work, tx in
            try work.require(.writeFile)
            return try work.selfStartRound(in: tx)
        }
        var started = 0
        for starters in round.starters {
            let everybody = starters.trajectories
            for start in stride(from: 0, to: everybody.count, by: size) {
                try Task.checkCancellation()
                let part = everybody[start..<min(start + size, everybody.count)]
                for id in try await due(among: part, of: starters, &round.failures, as: actor) {
                    do {
                        started += try await startDuePhase(of: id, as: actor)
                    } catch {
                        try round.failures.keep(error)
                    }
                }
            }
        }
        try round.failures.throwFirst()
        return started
    }

    /// Who among these has a phase that starts by itself now. Where something of one of them can't be read, the others are
    /// read without.
    private func due(
        among part: ArraySlice<ID<Trajectory>>,
        of starters: SelfStarters,
        _ failures: inout SelfStartFailures,
        as actor: Actor
    ) async throws -> [ID<Trajectory>] {
        do {
            return try await look(as: actor) { work, tx in
                try work.require(.writeFile)
                return try work.due(among: Array(part), of: starters, in: tx)
            }
        } catch {
            guard part.count > 1, !SelfStartFailures.isOfEverybody(error) else {
                try failures.keep(error)
                return []
            }
            let middle = part.startIndex + part.count / 2
            var found: [ID<Trajectory>] = []
            for half in [part[..<middle], part[middle...]] {
                found += try await due(among: half, of: starters, &failures, as: actor)
            }
            return found
        }
    }

    /// Starts the phase of one of them, if it is still due.
    /// - Returns: how many began.
    private func startDuePhase(of id: ID<Trajectory>, as actor: Actor) async throws -> Int {
        try await work(as: actor) { work, tx in
            var file = try work.open(id, for: .writeFile, detail: "phase starts by itself", in: tx)
            let known = try work.caseFacts(of: file, in: tx)
            guard let (phase, present) = work.duePhase(of: known) else { return 0 }
            if let present {
                guard try PassageTable.leave(present.id, on: work.today, in: tx) else { throw Refusal.stale }
            }
            try work.startPhase(phase, on: work.today, in: file, in: tx)
            try work.save(&file.trajectory, in: tx)
            try work.replan(file, in: tx)
            return 1
        }
    }
}

/// The trajectories of a programme to which a phase that starts by itself can still come.
private struct SelfStarters: Sendable {
    let programme: String
    let trajectories: [ID<Trajectory>]
    /// What the days of those phases are reckoned from.
    let days: Set<FactName>
    /// What has to be met to begin them.
    let gates: Set<FactName>
}

/// All of them, and what could not be read so far.
private struct SelfStartRound: Sendable {
    var starters: [SelfStarters] = []
    var failures = SelfStartFailures()
}

/// What failed for somebody while the others go on.
private struct SelfStartFailures: Sendable {
    private var first: (any Error)?

    /// Whether it would fail for everybody: the store is not there or is full, or the server ends.
    static func isOfEverybody(_ error: any Error) -> Bool {
        error is CancellationError || isUnavailable(error) || isFull(error)
    }

    /// - Throws: the error itself, when it would fail for everybody.
    mutating func keep(_ error: any Error) throws {
        if Self.isOfEverybody(error) { throw error }
        if first == nil { first = error }
    }

    func throwFirst() throws {
        if let first { throw first }
    }
}

extension Work {
    /// Who may have to be looked at, programme by programme, each by the version that holds for them.
    fileprivate func selfStartRound(in tx: borrowing Transaction) throws -> SelfStartRound {
        var round = SelfStartRound()
        for code in try ProgrammeTable.codes(in: tx) {
            let starters = try selfStarters(in: code, &round.failures, in: tx)
            round.starters.append(starters)
        }
        return round
    }

    /// A version that can't be read keeps nobody else.
    private func selfStarters(
        in programme: String,
        _ failures: inout SelfStartFailures,
        in tx: borrowing Transaction
    ) throws -> SelfStarters {
        var phases: [Int: [PhaseRule]] = [:]
        for version in try ProgrammeTable.running(on: programme, in: tx).keys.sorted() {
            do {
                phases[version] = try shelf.programme(programme, version: version, in: tx).definition.selfStarts
            } catch let error as UnreadableVersion {
                try failures.keep(error)
            }
        }
        let all = phases.values.flatMap(\.self)
        return SelfStarters(
            programme: programme,
            trajectories: try SelfStartQuery.trajectories(in: programme, awaiting: phases, in: tx),
            days: Set(all.compactMap { $0.startsBefore?.fact }),
            gates: Set(all.flatMap(\.enter).flatMap(\.condition.facts))
        )
    }

    /// Who among these has a phase that starts by itself now. First by its day alone: what such a phase asks is read of those
    /// whose day has come.
    fileprivate func due(
        among trajectories: [ID<Trajectory>],
        of starters: SelfStarters,
        in tx: borrowing Transaction
    ) throws -> [ID<Trajectory>] {
        let programme = starters.programme
        let come = try cases(trajectories, in: programme, for: starters.days, in: tx).filter { known in
            !PhaseWay(programme: known.programme, passages: known.passages).comeTo(over: known.facts(on: today)).isEmpty
        }
        guard !come.isEmpty else { return [] }
        let asked = starters.days.union(starters.gates)
        return try cases(come.map(\.trajectory.id), in: programme, for: asked, in: tx)
            .filter { duePhase(of: $0) != nil }
            .map(\.trajectory.id)
    }

    /// What is known of some trajectories, as far as these facts ask for it.
    private func cases(
        _ trajectories: [ID<Trajectory>],
        in programme: String,
        for asked: Set<FactName>,
        in tx: borrowing Transaction
    ) throws -> [CaseFacts] {
        let withOutcomes = asked.contains(where: \.restsOnOutcome)
        let lines = try CaseQuery.lines(of: trajectories, in: programme, withOutcomes: withOutcomes, in: tx)
        let lists = try CaseLists(
            of: lines,
            in: programme,
            for: Set(asked.map(\.source)).union([.phases]),
            looksBack: false,
            withOutcomes: withOutcomes,
            tx
        )
        var known: [CaseFacts] = []
        for line in lines {
            guard let trajectory = line.trajectory else { continue }
            let version = try shelf.programme(programme, version: trajectory.programmeVersion, in: tx)
            known.append(lists.facts(of: line, on: trajectory, by: version.definition))
        }
        return known
    }

    /// The phase of a trajectory that has to start by itself now, and the one it takes the place of.
    fileprivate func duePhase(of known: CaseFacts) -> (phase: PhaseRule, present: Passage?)? {
        guard [.guided, .atWork].contains(known.trajectory.state) else { return nil }
        let way = PhaseWay(programme: known.programme, passages: known.passages)
        return way.due(over: known.facts(on: today)).map { ($0, way.present) }
    }
}
