/// How realistic a job target is, as somebody sees it (B9).
package enum Realism: String, CaseIterable, Sendable {
    case outOfReach, withMuchHelp, withSomeHelp, withinReach
}

/// Whose view of a job target it is.
package enum TargetViewer: String, CaseIterable, Sendable { case participant, coach }

/// Two views on one job target, side by side: who guides somebody judges apart from the person, and neither overwrites the other (B9).
package struct TargetViews: Hashable, Sendable {
    /// The code of the occupation.
    package let target: String
    package let participant: Realism?
    package let coach: Realism?

    package init(target: String, participant: Realism?, coach: Realism?) {
        self.target = target
        self.participant = participant
        self.coach = coach
    }

    package func view(of viewer: TargetViewer) -> Realism? {
        switch viewer {
        case .participant: participant
        case .coach: coach
        }
    }

    package enum Distance: Hashable, Sendable {
        /// Who did not say it yet.
        case unknown([TargetViewer])
        case same
        /// Who sees it nearer, and by how many steps.
        case nearer(TargetViewer, steps: Int)
    }

    package var distance: Distance {
        guard let participant, let coach else {
            return .unknown(TargetViewer.allCases.filter { view(of: $0) == nil })
        }
        let steps = participant.step - coach.step
        return steps == 0 ? .same : .nearer(steps > 0 ? .participant : .coach, steps: abs(steps))
    }
}

extension Realism {
    fileprivate var step: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension WorkProfile {
    /// The job targets, what is wanted most first, each with how both see it.
    package var targetViews: [TargetViews] {
        targets.map { target in
            TargetViews(
                target: target,
                participant: views[.realism(.participant, target)],
                coach: views[.realism(.coach, target)]
            )
        }
    }
}
