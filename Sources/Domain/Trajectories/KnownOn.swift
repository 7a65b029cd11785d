extension CaseFacts {
    /// What could be known on a day: what happened or was found later is left out, and what was taken back later still
    /// holds. So the figures of last year stay what they were.
    package func known(on day: Day) -> CaseFacts {
        let history = events.filter { $0.day <= day }
        var known = self
        known.events = history
        known.findings = findings.filter { $0.notedOn <= day }.map { finding in
            var finding = finding
            if isTakenBack(finding.id.rawValue, .findingWithdrawn, after: day) { finding.withdrawal = nil }
            return finding
        }
        known.contacts = contacts.filter { $0.day <= day }.map { contact in
            var contact = contact
            if isTakenBack(contact.id.rawValue, .contactWithdrawn, after: day) { contact.withdrawal = nil }
            return contact
        }
        known.placements = placements.filter { $0.start <= day }.map { placement in
            var placement = placement
            if isTakenBack(placement.id.rawValue, .placementWithdrawn, after: day) { placement.withdrawal = nil }
            if let end = placement.end, end > day { (placement.end, placement.endReason) = (nil, nil) }
            return placement
        }
        known.barriers = barriers?.filter { $0.notedOn <= day }.map { barrier in
            var barrier = barrier
            barrier.looks = barrier.looks.filter { $0.day <= day }
            return barrier
        }
        known.passages = passages.filter { $0.from <= day }.map { passage in
            var passage = passage
            if let until = passage.until, until > day { passage.until = nil }
            return passage
        }
        known.pauses = pauses.filter { $0.from <= day }.map { pause in
            var pause = pause
            if pause.hasEnded, let until = pause.until, until > day { pause.hasEnded = false }
            return pause
        }
        known.steps = steps.map { step in
            var step = step
            if let done = step.doneOn, done > day { (step.state, step.doneOn) = (.open, nil) }
            return step
        }
        known.barriers = barriers?.filter { $0.notedOn <= day }.map { barrier in
            var barrier = barrier
            if isTakenBack(barrier.id.rawValue, .barrierWithdrawn, after: day) { barrier.withdrawal = nil }
            barrier.looks = barrier.looks.filter { $0.day <= day }
            return barrier
        }
        known.trajectory = trajectory(on: day, by: known)
        return known
    }

    /// Whether something was withdrawn, but only after a day.
    private func isTakenBack(_ subject: String, _ kind: EventKind, after day: Day) -> Bool {
        events.contains { $0.kind == kind && $0.subject == subject && $0.day > day }
    }

    private func trajectory(on day: Day, by known: CaseFacts) -> Trajectory {
        var trajectory = trajectory
        if let start = trajectory.startedOn, start > day { trajectory.startedOn = nil }
        let closings = known.events.filter {
            $0.trajectory == trajectory.id && ($0.kind == .trajectoryClosed || $0.kind == .trajectoryReopened)
        }
        let last = closings.max { ($0.day, $0.id) < ($1.day, $1.id) }
        if let last, last.kind == .trajectoryClosed {
            trajectory.state = .closed
            (trajectory.closedOn, trajectory.outcome) = (last.day, last.code)
            return trajectory
        }
        if last == nil, let closedOn = trajectory.closedOn, closedOn <= day { return trajectory }
        (trajectory.closedOn, trajectory.outcome) = (nil, nil)
        let isAtWork = known.placements.contains { $0.withdrawal == nil && $0.end == nil }
        trajectory.state = trajectory.reopened(hasRunningPlacement: isAtWork)
        return trajectory
    }
}
