/// The phases of one fictitious participant, one behind the other, and those that begin by themselves on the day that the
/// engine would let them begin (C7).
struct PreviewPhases {
    let programme: Programme
    let settings: PreviewSettings
    let clock: PausedClock

    /// A phase that is walked through.
    struct Stretch {
        let phase: PhaseRule?
        let first: Day
        /// The first day that is no longer of it.
        var end: Day
        /// The day that it begins before, where it begins by itself.
        var before: Day?
    }

    /// The phases, and what no calendar can show. Without phases, the flow as a whole.
    func stretches(from start: Day) -> (stretches: [Stretch], notes: [Message]) {
        let facts = facts(from: start)
        var first = start
        var stretches: [Stretch] = []
        var notes: [Message] = []
        for phase in programme.phases {
            if let selfStart = phase.startsBefore {
                guard let day = selfStart.day.day(over: facts) else {
                    let facts = ["phase": phase.label, "n": "\(selfStart.weeks)", "fact": selfStart.fact.rawValue]
                    notes.append(Message("preview.note.selfStart", facts))
                    continue
                }
                let begin = max(day, start)
                notes += cut(&stretches, at: begin)
                let goal = day.adding(weeks: selfStart.weeks)
                let end = phase.weeks.map { clock.day(begin.adding(weeks: $0), since: begin) }
                let last = max(end ?? (goal > begin ? goal : begin.adding(weeks: rest)), begin.adding(days: 1))
                stretches.append(Stretch(phase: phase, first: begin, end: last, before: goal))
                first = last
                continue
            }
            if phase.isOptional, !settings.takesOptionalPhases {
                notes.append(Message("preview.note.optional", ["phase": phase.label]))
                continue
            }
            let end = clock.day(first.adding(weeks: phase.weeks ?? rest), since: first)
            stretches.append(Stretch(phase: phase, first: first, end: end))
            first = end
        }
        let whole = clock.day(start.adding(weeks: programme.flowWeeks), since: start)
        return (stretches.isEmpty ? [Stretch(phase: nil, first: start, end: whole)] : stretches, notes)
    }

    /// What a phase without a length gets: an equal part of what the others leave of the flow.
    private var rest: Int {
        let known = programme.phases.compactMap(\.weeks).reduce(0, +)
        let open = programme.phases.count { $0.weeks == nil && $0.startsBefore == nil }
        return max(1, (programme.flowWeeks - known) / max(1, open))
    }

    /// Whoever a phase begins for by itself leaves the one they are in; without a length that one lasts until then.
    /// - Returns: a note on each phase that would have begun later.
    private func cut(_ stretches: inout [Stretch], at day: Day) -> [Message] {
        let passed = stretches.filter { $0.first >= day }.compactMap(\.phase)
        stretches = stretches.filter { $0.first < day }
        if let last = stretches.indices.last, stretches[last].end > day || stretches[last].phase?.weeks == nil {
            stretches[last].end = day
        }
        return passed.map { Message("preview.note.passedBy", ["phase": $0.label, "day": day.belgian]) }
    }

    /// What is known of somebody who does not exist: the days that were given, and when a rule of law would be worked off by
    /// who starts on that day at that age.
    private func facts(from start: Day) -> Facts {
        var facts = Facts(today: start)
        facts[.guidanceStartedOn] = .day(start)
        facts[.acceptedOn] = .day(settings.start)
        facts[.referredOn] = .day(settings.start)
        facts[.closedOn] = settings.closing.map { .day($0) }
        guard let placement = settings.placement else { return facts }
        facts[.placementStartedOn] = .day(placement)
        for rule in programme.datedRules {
            guard let band = rule.band(for: settings.age, on: placement) else { continue }
            facts[.ruleDays(rule.code)] = .number(band.days)
            facts[.ruleEnd(rule.code)] = .day(band.end(from: placement))
        }
        return facts
    }
}
