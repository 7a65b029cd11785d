/// The contacts after a start (A12): which moments there are, on which days, and why on those.
///
/// For each placement, cadence and index there is at most one item that is not dropped. Planning again is the same
/// reckoning with what is known by now: it adds what is missing, moves what is open and drops what is no longer needed.
/// It never changes what is done or missed, and plans nothing in the past.
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

    /// What there is to aftercare on a day.
    package struct Situation: Sendable {
        /// The placements of the trajectory.
        package let placements: [Placement]
        /// Who is involved with the participant now.
        package let parties: Set<Party>
        /// The day the trajectory closed: then nothing is due any more. Nil while it runs.
        package let closedOn: Day?

        package init(placements: [Placement], parties: Set<Party>, closedOn: Day?) {
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
        for placement in situation.placements where placement.isRunning && situation.closedOn == nil {
            for rule in programme.cadences where rule.anchor == .placementStart && applies(rule, in: situation) {
                let own = known.filter { $0.placement == placement.id && $0.cadence == rule.code }
                for index in rule.offsets.indices {
                    let day = day(of: index, in: rule, since: placement.start)
                    guard isMissing(day, among: own.filter { $0.index == index }, today: today) else { continue }
                    changes.new.append(item(index, of: rule, for: placement, on: day, id: newID(), today: today))
                }
            }
        }
        return changes
    }

    /// A moment of a placement that runs. One that had gone by before anybody noted the start is written down as
    /// dropped, so that the row of moments is whole and no stale work is left.
    private func item(
        _ index: Int,
        of rule: CadenceRule,
        for placement: Placement,
        on day: Day,
        id: ID<DueContact>,
        today: Day
    ) -> DueContact {
        let provenance = Provenance(
            rule: "\(rule.code).\(rule.offsets[index])",
            anchor: .placementStarted,
            anchorDay: placement.start,
            programmeVersion: version
        )
        var item = DueContact(
            id: id,
            trajectory: placement.trajectory,
            placement: placement.id,
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
        if let rule = programme.cadence(item.cadence), rule.offsets.indices.contains(item.index) {
            let day = day(of: item.index, in: rule, since: item.provenance.anchorDay, moved: item.moved)
            item.due = item.due.replanned(to: day, today: today, settle: settling(by: rule))
        }
        guard let drop = drop(of: item, in: situation, today: today) else { return item }
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

    /// Why an open item is no longer needed, and since which day; nil when it is needed.
    private func drop(
        of item: DueContact,
        in situation: Situation,
        today: Day
    ) -> (reason: DropReason, day: Day)? {
        let placement = situation.placements.first { $0.id == item.placement }
        if let placement, placement.withdrawal != nil { return (.withdrawn, placement.start) }
        if let end = placement?.end {
            let isFollowed = situation.placements.contains { $0.withdrawal == nil && $0.previous == placement?.id }
            return (isFollowed ? .jobChanged : .jobEnded, end)
        }
        if let closedOn = situation.closedOn { return (.closed, closedOn) }
        guard placement != nil else { return (.jobEnded, today) }
        guard let rule = programme.cadence(item.cadence), !applies(rule, in: situation) else { return nil }
        return (.partyLeft, today)
    }

    private func applies(_ rule: CadenceRule, in situation: Situation) -> Bool {
        !rule.onlyWherePresent || situation.parties.contains(rule.party)
    }

    /// The day of a moment, with pauses and rest days.
    package func day(of index: Int, in rule: CadenceRule, since anchor: Day, moved: MovedDay? = nil) -> Day {
        clock.day(rule.offsets[index].day(after: anchor), since: anchor, moved: moved, settle: settling(by: rule))
    }

    private func settling(by rule: CadenceRule) -> (Day) -> Day {
        { day in rule.movesToWorkingDay ? holidays.workingDay(onOrAfter: day) : day }
    }
}

/// Why an item is no longer needed.
package enum DropReason: String, CaseIterable, Sendable {
    /// The moment had gone by when the start was noted.
    case beforeNoting
    case jobEnded
    /// Another placement followed, with moments of its own.
    case jobChanged
    /// The start was noted by mistake.
    case withdrawn
    /// Nobody of this party is involved any more.
    case partyLeft
    /// The trajectory was closed.
    case closed
}

extension DueContact {
    mutating func drop(_ reason: DropReason, on day: Day) {
        state = .dropped
        settledOn = day
        self.reason = reason.rawValue
    }

    /// `reason`: in words; nil when only the time went by.
    package mutating func miss(because reason: String?, on day: Day) {
        state = .missed
        settledOn = day
        self.reason = reason
    }

    package var dropReason: DropReason? { state == .dropped ? reason.flatMap(DropReason.init(rawValue:)) : nil }
}

/// How an item of aftercare stands on a day.
package enum AftercareStanding: String, CaseIterable, Sendable {
    case ahead, today, late
    case done, missed, dropped
}

extension Aftercare {
    /// Whether an open item has gone by for longer than the definition forgives.
    package func isMissed(_ item: DueContact, on today: Day) -> Bool {
        guard item.state == .open, let rule = programme.cadence(item.cadence) else { return false }
        return clock.isLate(item.due.adding(days: rule.graceDays), on: today) && clock.isLate(item.due, on: today)
    }

    package func standing(of item: DueContact, on today: Day) -> AftercareStanding {
        switch item.state {
        case .done: return .done
        case .missed: return .missed
        case .dropped: return .dropped
        case .open:
            if isMissed(item, on: today) { return .missed }
            if clock.isLate(item.due, on: today) { return .late }
            return item.due <= today ? .today : .ahead
        }
    }
}
