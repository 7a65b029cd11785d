/// Where a fact comes from: decides what has to be read to know it, and what it means that nobody does.
package enum FactSource: CaseIterable, Sendable {
    /// Who it is and what the referral says.
    case referral
    /// Acceptance, guidance, pauses and closing.
    case way
    case phases, steps, placements, contacts
    /// The forms that were filled in and the sessions that were attended.
    case history
    /// What was found, scored and decided.
    case findings, decisions
    case barriers

    /// Whether such a fact exists as soon as something happens. While it does not, that is known: it has not happened. A
    /// fact of the other sources can exist without anybody having written it down.
    package var isHappening: Bool {
        switch self {
        case .way, .phases, .steps, .placements, .contacts, .history, .decisions: true
        case .referral, .findings, .barriers: false
        }
    }
}

extension FactName {
    /// Whether it is known only from how a trajectory ended.
    package var restsOnOutcome: Bool { [.outcome, .outcomeIsPositive, .closedEarly].contains(self) }

    package var source: FactSource {
        if let known = Self.ofHouse[self] { return known }
        return switch rawValue.prefix(while: { $0 != "." }) {
        case "finding", "score", "count", "detention", "selection": .findings
        case "barriers": .barriers
        case "decision": .decisions
        case "step": .steps
        case "sessions", "form": .history
        case "placement", "rule": .placements
        case "outcome": .way
        default: .referral
        }
    }

    private static let ofHouse: [FactName: FactSource] = [
        .acceptedOn: .way, .daysSinceAcceptance: .way, .guidanceStartedOn: .way, .weeksGuided: .way, .status: .way,
        .isPaused: .way, .closedOn: .way, .closedEarly: .way, .outcome: .way, .outcomeIsPositive: .way,
        .phase: .phases, .phaseStartedOn: .phases, .weeksInPhase: .phases,
        .lastContactOn: .contacts, .daysSinceLastContact: .contacts, .openBarriers: .barriers,
    ]
}
