/// What one row of moments counts from: a start at work, a phase that was entered, the first day of guidance, the closing.
struct CadenceRun: Hashable, Sendable {
    let anchor: EventKind
    let day: Day
    var placement: ID<Placement>?
    var passage: ID<Passage>?

    /// Whether a moment is of this row.
    func holds(_ item: DueContact) -> Bool { item.placement == placement && item.passage == passage }

    init(anchor: EventKind, day: Day, placement: ID<Placement>? = nil, passage: ID<Passage>? = nil) {
        self.anchor = anchor
        self.day = day
        self.placement = placement
        self.passage = passage
    }

    /// The row of a moment as it was planned.
    init(of item: DueContact) {
        self.init(
            anchor: item.provenance.anchor,
            day: item.provenance.anchorDay,
            placement: item.placement,
            passage: item.passage
        )
    }
}

extension Aftercare.Situation {
    /// The rows that a cadence has, whether they still go on or not.
    func runs(of rule: CadenceRule) -> [CadenceRun] {
        switch rule.anchor {
        case .placementStart:
            placements.filter { $0.withdrawal == nil }.map {
                CadenceRun(anchor: .placementStarted, day: $0.start, placement: $0.id)
            }
        case .guidanceStart: startedOn.map { [CadenceRun(anchor: .guidanceStarted, day: $0)] } ?? []
        case .phaseStart:
            passages.filter { $0.phase == rule.phase && !$0.isSkipped }.map {
                CadenceRun(anchor: .phaseStarted, day: $0.from, passage: $0.id)
            }
        case .closing: closedOn.map { [CadenceRun(anchor: .trajectoryClosed, day: $0)] } ?? []
        }
    }

    /// The row of a moment with its anchor where it is by now; nil when what it counts from is not there.
    func run(of item: DueContact) -> CadenceRun? {
        var run = CadenceRun(of: item)
        let day: Day? =
            switch item.provenance.anchor {
            case .placementStarted: placements.first { $0.id == item.placement }?.start
            case .phaseStarted: passages.first { $0.id == item.passage }?.from
            case .guidanceStarted: startedOn
            case .trajectoryClosed: closedOn
            default: nil
            }
        guard let day else { return nil }
        run = CadenceRun(anchor: run.anchor, day: day, placement: run.placement, passage: run.passage)
        return run
    }

    /// What ended a row: the start was a mistake, or something happened that stops it.
    func end(
        of run: CadenceRun,
        by stops: Set<CadenceStop>,
        today: Day
    ) -> (reason: DropReason, day: Day)? {
        let standing = placements.filter { $0.withdrawal == nil }
        if let id = run.placement {
            guard let placement = placements.first(where: { $0.id == id }) else { return (.jobEnded, today) }
            if placement.withdrawal != nil { return (.withdrawn, placement.start) }
            if stops.contains(.placementEnd), let end = placement.end {
                return (standing.contains { $0.previous == id } ? .jobChanged : .jobEnded, end)
            }
        } else if stops.contains(.placementEnd),
            let end = standing.compactMap(\.end).filter({ $0 >= run.day }).min()
        {
            return (.jobEnded, end)
        }
        if let id = run.passage {
            guard let passage = passages.first(where: { $0.id == id }) else { return (.phaseEnded, today) }
            if stops.contains(.phaseEnd), let until = passage.until { return (.phaseEnded, until) }
        }
        let begun = standing.filter { $0.id != run.placement && $0.start >= run.day }.map(\.start).min()
        if stops.contains(.placementStart), let begun { return (.workStarted, begun) }
        return nil
    }
}

extension Provenance {
    func anchored(on day: Day) -> Provenance {
        Provenance(rule: rule, anchor: anchor, anchorDay: day, programmeVersion: programmeVersion)
    }
}
