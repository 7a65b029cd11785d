/// The contacts that the cadences of a definition ask for (A12): which moments there are, on which days, and why on those.
///
/// A row of moments counts from a start at work, from the first day of guidance, from a phase or from the closing. In a row
/// there is at most one item of each index that is not dropped. Planning again is the same reckoning with what is known by
/// now: it adds what is missing, moves what is open and drops what is no longer needed. It never changes what is done or
/// missed, and plans nothing in the past.
package struct Aftercare: Sendable {
    package let programme: Programme
    /// The version of the definition, for the provenance.
    package let version: Int
    package let clock: PausedClock
    package let holidays: Holidays

    package init(programme: Programme, version: Int, pauses: [Pause], holidays: Holidays) {
        self.programme = programme
        self.version = version
        clock = PausedClock(pauses)
        self.holidays = holidays
    }

    /// What the cadences count from and what ends them, on a day.
    package struct Situation: Sendable {
        package let trajectory: ID<Trajectory>
        /// The first day of guidance; nil before.
        package let startedOn: Day?
        /// The phases that were gone through.
        package let passages: [Passage]
        /// The placements of the trajectory.
        package let placements: [Placement]
        /// Who is involved with the participant now.
        package let parties: Set<Party>
        /// The day the trajectory closed: then nothing is due any more but what counts from that day. Nil while it runs.
        package let closedOn: Day?

        package init(
            of trajectory: Trajectory,
            passages: [Passage],
            placements: [Placement],
            parties: Set<Party>
        ) {
            self.init(
                trajectory: trajectory.id,
                startedOn: trajectory.startedOn,
                passages: passages,
                placements: placements,
                parties: parties,
                closedOn: trajectory.closedOn
            )
        }

        package init(
            trajectory: ID<Trajectory>,
            startedOn: Day? = nil,
            passages: [Passage] = [],
            placements: [Placement],
            parties: Set<Party>,
            closedOn: Day?
        ) {
            self.trajectory = trajectory
            self.startedOn = startedOn
            self.passages = passages
            self.placements = placements
            self.parties = parties
            self.closedOn = closedOn
        }
    }

    /// What planning again changes; empty when all stands as it should.
    package struct Changes: Hashable, Sendable {
        package var new: [DueContact] = []
        package var changed: [DueContact] = []
        package var isEmpty: Bool { new.isEmpty && changed.isEmpty }

        package init() {}
    }

    package func changes(
        to known: [DueContact],
        in situation: Situation,
        today: Day,
        newID: () -> ID<DueContact>
    ) -> Changes {
        var changes = Changes()
        for item in known where item.state == .open {
            let planned = replanned(item, in: situation, today: today)
            if planned != item { changes.changed.append(planned) }
        }
        for rule in programme.cadences {
            for run in situation.runs(of: rule) where end(of: run, by: rule, in: situation, today: today) == nil {
                let own = known.filter { $0.cadence == rule.code && run.holds($0) }
                for index in rule.offsets.indices {
                    let day = day(of: index, in: rule, since: run.day)
                    guard isMissing(day, among: own.filter { $0.index == index }, today: today) else { continue }
                    changes.new.append(
                        item(index, of: rule, in: run, of: situation.trajectory, on: day, id: newID(), today: today)
                    )
                }
            }
        }
        return changes
    }

    /// A moment of a row. One that had gone by before anybody noted what it counts from is written down as dropped, so that
    /// the row of moments is whole and no stale work is left.
    private func item(
        _ index: Int,
        of rule: CadenceRule,
        in run: CadenceRun,
        of trajectory: ID<Trajectory>,
        on day: Day,
        id: ID<DueContact>,
        today: Day
    ) -> DueContact {
        let provenance = Provenance(
            rule: "\(rule.code).\(rule.offsets[index])",
            anchor: run.anchor,
            anchorDay: run.day,
            programmeVersion: version
        )
        var item = DueContact(
            id: id,
            trajectory: trajectory,
            placement: run.placement,
            passage: run.passage,
            cadence: rule.code,
            party: rule.party,
            index: index,
            due: day,
            provenance: provenance
        )
        if day < today { item.drop(.beforeNoting, on: today) }
        return item
    }

    /// Whether a moment has to be added: no item of it stands, and one that lies in the past is written down only once.
    private func isMissing(_ day: Day, among known: [DueContact], today: Day) -> Bool {
        if known.contains(where: { $0.state != .dropped }) { return false }
        return known.isEmpty || day >= today
    }

    private func replanned(_ item: DueContact, in situation: Situation, today: Day) -> DueContact {
        var item = item
        let before = item
        let rule = programme.cadence(item.cadence)
        let run = situation.run(of: item)
        if let rule, rule.offsets.indices.contains(item.index) {
            if rule.replan == .follow, let run { item.provenance = item.provenance.anchored(on: run.day) }
            let day = day(of: item.index, in: rule, since: item.provenance.anchorDay, moved: item.moved)
            item.due = item.due.replanned(to: day, today: today, settle: settling(by: rule))
        }
        let lasting = run ?? CadenceRun(of: item)
        guard let drop = end(of: lasting, by: rule, in: situation, today: today) else { return item }
        // What had gone by while it was still to be done was missed, however late the end was noted.
        let wasMissed = isMissed(item, on: min(drop.day, today))
        item = before
        if wasMissed {
            item.miss(because: nil, on: today)
        } else {
            item.drop(drop.reason, on: today)
        }
        return item
    }

    /// Why a row of moments is no longer needed, and since which day; nil when it is needed. `rule`: nil for one that the
    /// definition does not have any more.
    private func end(
        of run: CadenceRun,
        by rule: CadenceRule?,
        in situation: Situation,
        today: Day
    ) -> (reason: DropReason, day: Day)? {
        let stops = rule?.stops ?? [.placementEnd, .phaseEnd]
        if let end = situation.end(of: run, by: stops, today: today) { return end }
        let isAfterClosing = run.anchor == .trajectoryClosed
        if isAfterClosing, situation.closedOn == nil { return (.reopened, run.day) }
        if !isAfterClosing, let closedOn = situation.closedOn { return (.closed, closedOn) }
        guard let rule, !applies(rule, in: situation) else { return nil }
        return (.partyLeft, today)
    }

    private func applies(_ rule: CadenceRule, in situation: Situation) -> Bool {
        !rule.onlyWherePresent || situation.parties.contains(rule.party)
    }

    /// The day of a moment, with pauses and rest days. Where moments stay where they were planned, pauses don't move them.
    package func day(of index: Int, in rule: CadenceRule, since anchor: Day, moved: MovedDay? = nil) -> Day {
        clock(for: rule).day(
            rule.offsets[index].day(after: anchor),
            since: anchor,
            moved: moved,
            settle: settling(by: rule)
        )
    }

    /// The clock that moves the moments of a cadence.
    func clock(for rule: CadenceRule) -> PausedClock { rule.replan == .follow ? clock : PausedClock([]) }

    private func settling(by rule: CadenceRule) -> (Day) -> Day {
        { day in rule.movesToWorkingDay ? holidays.workingDay(onOrAfter: day) : day }
    }
}
