internal import Domain

extension Entry {
    /// The phases against each other, and against the length of the whole.
    func lintPhases(_ programme: Programme) {
        let phases = programme.phases
        let reached = reachable(phases)
        for phase in phases where !reached.contains(phase.code) {
            at("phases").item(phase.code).note("phase-unreachable", ["phase": phase.code])
        }
        let weeks = phases.filter { !$0.isOptional }.compactMap(\.weeks).reduce(0, +)
        if weeks > programme.flowWeeks {
            at("flow", "weeks").note(
                "phases-longer-than-flow",
                severity: .warning,
                ["sum": "\(weeks)", "weeks": "\(programme.flowWeeks)"]
            )
        }
    }

    /// The phases that somebody can come to: the first one, those that start by themselves, and what can follow these.
    private func reachable(_ phases: [PhaseRule]) -> Set<String> {
        var followers: [String: [String]] = [:]
        for (index, phase) in phases.enumerated() {
            let before = phase.after.isEmpty && index > 0 ? [phases[index - 1].code] : phase.after
            for code in before { followers[code, default: []].append(phase.code) }
        }
        var reached: Set<String> = []
        var ahead = phases.filter { $0.startsBefore != nil }.map(\.code)
        if let first = phases.first, first.after.isEmpty { ahead.append(first.code) }
        while let code = ahead.popLast() {
            if reached.insert(code).inserted { ahead += followers[code] ?? [] }
        }
        return reached
    }

    /// The sessions against the time there is for them, and the steps against the sessions.
    func lintSessions(_ programme: Programme) {
        for (phase, sessions) in Dictionary(grouping: programme.sessions, by: \.phase) {
            let weeks = phase.map { programme.phase($0)?.weeks } ?? programme.flowWeeks
            guard let weeks, let last = sessions.last else { continue }
            // A week has five days of work; sessions shorter than a half day can share one.
            let halfDays = sessions.reduce(0) { $0 + ($1.length.isInHalfDays ? $1.planned * $1.length.halfDays : 0) }
            if halfDays > weeks * 10 {
                at("sessions").item(last.code).note(
                    "sessions-do-not-fit",
                    ["needed": "\(halfDays)", "there": "\(weeks * 10)", "weeks": "\(weeks)"]
                )
            }
            for session in sessions {
                let span = (session.planned - 1) * (session.minimumGapDays ?? 0)
                if span >= weeks * 7 {
                    at("sessions").item(session.code).note(
                        "sessions-too-far-apart",
                        ["days": "\(span)", "there": "\(weeks * 7)", "planned": "\(session.planned)"]
                    )
                }
            }
        }
        for step in programme.steps {
            guard let phase = step.phase, let session = step.session.flatMap({ programme.session($0) }),
                let other = session.phase, other != phase
            else { continue }
            at("flow", "steps").item(step.code).note(
                "session-in-other-phase",
                severity: .warning,
                ["session": session.code, "phase": phase, "other": other]
            )
        }
    }
}

extension SessionRule.Length {
    fileprivate var isInHalfDays: Bool { if case .halfDays = self { true } else { false } }
}
