/// Reckons the days of one fictitious participant.
struct PreviewMaker {
    let programme: Programme
    let version: Int
    let settings: PreviewSettings
    let holidays: Holidays

    private(set) var items: [PreviewItem] = []
    private(set) var notes: [Message] = []

    private typealias Stretch = PreviewPhases.Stretch

    private var pauses: [Pause] {
        guard let pause = settings.pause else { return [] }
        return [
            Pause(
                id: ID("1"),
                trajectory: ID(""),
                reason: programme.pauses.first?.code ?? "",
                from: pause.lowerBound,
                until: pause.upperBound,
                notedOn: pause.lowerBound,
                hasEnded: true,
                explanation: ""
            )
        ]
    }

    private var clock: PausedClock { PausedClock(pauses) }

    init(programme: Programme, version: Int, settings: PreviewSettings, holidays: Holidays) {
        self.programme = programme
        self.version = version
        self.settings = settings
        self.holidays = holidays
    }

    mutating func fill() {
        let start = entry()
        let phases = PreviewPhases(programme: programme, settings: settings, clock: clock).stretches(from: start)
        let stretches = phases.stretches
        notes += phases.notes
        addGivenDays()
        addPhases(stretches, from: start)
        addSteps(stretches, from: start)
        addSessions(stretches, from: start)
        addContacts(stretches, from: start)
    }

    /// The first day of guidance: the entry moment of the next group, or the day that was given.
    private mutating func entry() -> Day {
        let start = settings.start
        guard programme.guidanceStart == .entry,
            let place = programme.nextEntry(site: settings.site, edition: nil, taken: [:], onOrAfter: start)
        else {
            let reason = Message("preview.why.start.\(programme.guidanceStart.rawValue)", ["day": start.belgian])
            add(.entry, "entry", "", start, start, [reason])
            return start
        }
        let edition = programme.edition(place.edition)?.label ?? place.edition
        let facts = ["edition": edition, "from": start.belgian, "day": place.day.belgian]
        add(.entry, "entry", edition, place.day, place.day, [Message("preview.why.entryMoment", facts)])
        return place.day
    }

    /// What whoever asks made up: the pause, the start at work, the closing.
    private mutating func addGivenDays() {
        if let pause = settings.pause {
            let label = programme.pauses.first?.label ?? ""
            let last = pause.upperBound.adding(days: -1)
            add(.pause, "pause", label, pause.lowerBound, last, [Message("preview.why.given")])
        }
        for (kind, day) in [(PreviewItem.Kind.placement, settings.placement), (.closing, settings.closing)] {
            if let day { add(kind, kind.rawValue, "", day, day, [Message("preview.why.given")]) }
        }
    }

    private mutating func addPhases(_ stretches: [Stretch], from start: Day) {
        for stretch in stretches {
            guard let phase = stretch.phase else { continue }
            let facts = ["n": "\(phase.weeks ?? 0)", "version": "\(version)"]
            let open = Message(phase.weeks == nil ? "preview.why.phaseOpen" : "preview.why.phase", facts)
            let length = stretch.before.map { selfStart(of: phase, before: $0) } ?? open
            let moved = clock.pauses(moving: stretch.end, since: stretch.first).map { reason(for: $0, stretch.first) }
            let last = stretch.end.adding(days: -1)
            add(.phase, "phase.\(phase.code)", phase.label, stretch.first, last, [length] + moved)
        }
    }

    /// Why a phase that begins by itself begins on its day.
    private func selfStart(of phase: PhaseRule, before day: Day) -> Message {
        let rule = phase.startsBefore.flatMap { start in
            programme.datedRules.first { start.fact == .ruleEnd($0.code) || start.fact == .ruleDays($0.code) }
        }
        let facts = ["n": "\(phase.startsBefore?.weeks ?? 0)", "day": day.belgian, "version": "\(version)"]
        guard let rule else { return Message("preview.why.selfStart", facts) }
        return Message(
            "preview.why.selfStartRule",
            facts.merging(["rule": rule.label, "age": "\(settings.age)"]) { $1 }
        )
    }

    private mutating func addSteps(_ stretches: [Stretch], from start: Day) {
        let plan = Plan(startedOn: start, pauses: pauses)
        var steps = plan.steps(of: programme, version: version, for: ID(""), newID: { ID("") })
        for stretch in stretches {
            guard let phase = stretch.phase else { continue }
            steps += plan.steps(
                ofPhase: phase.code,
                from: stretch.first,
                in: programme,
                version: version,
                for: ID(""),
                newID: { ID("") }
            )
        }
        for step in steps {
            let label = programme.step(step.code)?.label ?? step.code
            let reasons = step.reasons(by: programme, clock: clock)
            add(.step, "step.\(step.code)", label, step.windowStart, step.due, reasons)
        }
    }

    /// The sessions of each template, spread evenly over their phase: a proposal, since people choose the days.
    private mutating func addSessions(_ stretches: [Stretch], from start: Day) {
        for rule in programme.sessions {
            let parts = stretches.filter { rule.phase == nil || $0.phase?.code == rule.phase }
            guard let first = parts.first?.first, let end = parts.last?.end else { continue }
            var previous: Day?
            for number in 0..<rule.planned {
                var day = first.adding(days: end.days(since: first) * number / max(1, rule.planned))
                if let previous {
                    day = min(day, previous.adding(days: rule.maximumGapDays ?? 3660))
                    day = max(day, previous.adding(days: max(1, rule.minimumGapDays ?? 1)))
                }
                if let running = clock.running(over: day) { day = running }
                day = self.day(onOrAfter: day, of: rule.weekdays)
                previous = day
                let place = ["n": "\(number + 1)", "of": "\(rule.planned)", "version": "\(version)"]
                let facts = place.merging(["first": first.belgian, "last": end.adding(days: -1).belgian]) { $1 }
                let key = "session.\(rule.code).\(number + 1)"
                add(.session, key, rule.label, day, day, [Message("preview.why.session", facts)])
            }
        }
    }

    private mutating func addContacts(_ stretches: [Stretch], from start: Day) {
        let engine = Aftercare(programme: programme, version: version, pauses: pauses, holidays: holidays)
        for rule in programme.cadences {
            guard let days = days(of: rule, stretches, from: start) else { continue }
            for index in rule.offsets.indices {
                let day = engine.day(of: index, in: rule, since: days.lowerBound)
                guard days.contains(day) else { continue }
                let reasons = reasons(for: index, of: rule, since: days.lowerBound)
                add(.contact, "contact.\(rule.code).\(rule.offsets[index])", rule.label, day, day, reasons)
            }
        }
    }

    /// From the anchor of a cadence to what stops it; nil when its anchor does not come.
    private func days(of rule: CadenceRule, _ stretches: [Stretch], from start: Day) -> Range<Day>? {
        let own = stretches.first { $0.phase?.code == rule.phase }
        let anchor: Day? =
            switch rule.anchor {
            case .placementStart: settings.placement
            case .guidanceStart: start
            case .phaseStart: own?.first
            case .closing: settings.closing
            }
        guard let anchor else { return nil }
        var end = anchor.adding(months: 1200)
        if rule.stops.contains(.placementStart), let placement = settings.placement { end = min(end, placement) }
        if rule.stops.contains(.phaseEnd), let own { end = min(end, own.end) }
        if rule.anchor != .closing, let closing = settings.closing { end = min(end, closing) }
        return anchor..<max(anchor, end)
    }

    private func reasons(for index: Int, of rule: CadenceRule, since anchor: Day) -> [Message] {
        let (unit, distance): (String, Int) =
            switch rule.offsets[index] {
            case .weeks(let weeks): ("weeks", weeks)
            case .months(let months): ("months", months)
            }
        let facts = [
            "n": "\(distance)", "day": anchor.belgian, "place": "\(index + 1)", "of": "\(rule.offsets.count)",
            "version": "\(version)",
        ]
        var reasons = [
            Message("preview.why.contact.\(unit)", facts), Message("preview.why.anchor.\(rule.anchor.rawValue)", facts),
        ]
        let base = rule.offsets[index].day(after: anchor)
        let moving = clock.pauses(moving: base, since: anchor)
        reasons += moving.map { reason(for: $0, anchor) }
        let moved = clock.day(base, since: anchor)
        if rule.movesToWorkingDay, !holidays.isWorkingDay(moved) {
            reasons.append(Message("preview.why.restDay", ["day": moved.belgian]))
        }
        if rule.onlyWherePresent { reasons.append(Message("preview.why.onlyWherePresent")) }
        return reasons
    }

    private func reason(for pause: Pause, _ anchor: Day) -> Message {
        Message("preview.why.pause", pause.facts.merging(["n": "\(pause.days(since: anchor))"]) { $1 })
    }

    private mutating func add(
        _ kind: PreviewItem.Kind,
        _ key: String,
        _ label: String,
        _ first: Day,
        _ last: Day,
        _ reasons: [Message]
    ) {
        items.append(PreviewItem(kind: kind, key: key, label: label, first: first, last: last, reasons: reasons))
    }

    /// The day itself or the first after it that is one of these weekdays and no rest day; none means any working day.
    private func day(onOrAfter day: Day, of weekdays: Set<Weekday>) -> Day {
        let days = (0..<28).lazy.map { day.adding(days: $0) }
        return days.first { (weekdays.isEmpty || weekdays.contains($0.weekday)) && holidays.isWorkingDay($0) } ?? day
    }
}

extension PausedClock {
    /// The day on which the clock runs again, for a day that lies in a pause; nil for every other day.
    fileprivate func running(over day: Day) -> Day? {
        pauses.first { $0.from <= day && day < $0.until ?? day }?.until
    }
}
