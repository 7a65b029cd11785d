/// What a condition says about somebody. A fact that nobody knows makes it `unknown`, and unknown is not met: the three
/// values follow Kleene's strong logic.
package enum Verdict: String, CaseIterable, Sendable {
    case met
    case notMet = "not-met"
    case unknown

    package init(_ isMet: Bool) { self = isMet ? .met : .notMet }

    /// Met only when every one is, not met as soon as one is not.
    package static func all(_ verdicts: some Sequence<Verdict>) -> Verdict {
        var result = Verdict.met
        for verdict in verdicts {
            if verdict == .notMet { return .notMet }
            if verdict == .unknown { result = .unknown }
        }
        return result
    }

    /// Met as soon as one is, not met only when none can be.
    package static func any(_ verdicts: some Sequence<Verdict>) -> Verdict {
        var result = Verdict.notMet
        for verdict in verdicts {
            if verdict == .met { return .met }
            if verdict == .unknown { result = .unknown }
        }
        return result
    }

    package static prefix func ! (verdict: Verdict) -> Verdict {
        switch verdict {
        case .met: .notMet
        case .notMet: .met
        case .unknown: .unknown
        }
    }
}
