extension Trajectory {
    /// The first day it is known of: no act on it lies before.
    package var firstDay: Day { min(startedOn ?? acceptedOn, acceptedOn) }

    /// The state in which a closed trajectory opens again: where it was in the flow.
    package func reopened(hasRunningPlacement: Bool) -> TrajectoryState {
        if startedOn == nil { return .awaitingScreening }
        return hasRunningPlacement ? .atWork : .guided
    }

    /// Every mistake in closing on a day with an outcome.
    package func faults(
        closingOn day: Day,
        outcome: OutcomeRule?,
        words: ClosingWords,
        today: Day
    ) -> Faults {
        var faults = Faults()
        if day > today { faults.add("day", Message("field.future")) }
        let first = startedOn ?? acceptedOn
        if day < first { faults.add("day", Message("plan.beforeStart", ["day": first.belgian])) }
        if let outcome {
            faults.add(contentsOf: words.faults(for: outcome))
        } else {
            faults.add("outcome", Message("field.chooseOne"))
        }
        return faults
    }

    /// The last day on which it opens again as the same trajectory; nil while it runs. After that day the person is
    /// referred anew.
    package func lastReopening(by rules: ClosingRules) -> Day? { closedOn?.adding(days: rules.reopenDays) }

    /// What stands in the way of opening it again; nil when nothing does.
    package func objection(toReopeningOn today: Day, by rules: ClosingRules) -> Message? {
        guard let closedOn, let last = lastReopening(by: rules), today > last else { return nil }
        return Message(
            "closing.tooLate",
            ["closed": closedOn.belgian, "days": "\(rules.reopenDays)", "last": last.belgian]
        )
    }
}

/// What is said when a trajectory closes (B11). Each may be empty.
package struct ClosingWords: Hashable, Sendable {
    /// How the person was handed over.
    package var handover: String
    package var advice: String
    /// The party that receives the person.
    package var receiver: String
    /// Why one of these is missing.
    package var whyNot: String

    package init(handover: String = "", advice: String = "", receiver: String = "", whyNot: String = "") {
        self.handover = handover
        self.advice = advice
        self.receiver = receiver
        self.whyNot = whyNot
    }

    package var trimmed: ClosingWords {
        ClosingWords(
            handover: handover.trimmed,
            advice: advice.trimmed,
            receiver: receiver.trimmed,
            whyNot: whyNot.trimmed
        )
    }

    package subscript(demand: ClosingDemand) -> String {
        switch demand {
        case .handover: handover
        case .advice: advice
        case .receiver: receiver
        }
    }

    /// What an outcome demands and is not said; the reason why not stands for all of it. An outcome that is not good
    /// and demands nothing by name still asks for a word: how it goes on, or why not.
    fileprivate func faults(for outcome: OutcomeRule) -> Faults {
        var faults = Faults()
        guard whyNot.trimmed.isEmpty else { return faults }
        for demand in ClosingDemand.allCases where outcome.demands.contains(demand) && self[demand].trimmed.isEmpty {
            faults.add(demand.rawValue, Message("closing.demands.\(demand.rawValue)"))
        }
        let saysNothing = ClosingDemand.allCases.allSatisfy { self[$0].trimmed.isEmpty }
        if !outcome.isPositive, outcome.demands.isEmpty, saysNothing {
            faults.add("note", Message("closing.askHandover"))
        }
        return faults
    }
}

/// How a trajectory ended, and what was said then. Opened again it stays to be read.
package struct Closing: Hashable, Sendable {
    package let id: ID<Closing>
    package let trajectory: ID<Trajectory>
    package let participant: ID<Participant>
    package let day: Day
    /// A code of the definition.
    package let outcome: String
    package let words: ClosingWords

    package init(
        id: ID<Closing>,
        trajectory: ID<Trajectory>,
        participant: ID<Participant>,
        day: Day,
        outcome: String,
        words: ClosingWords
    ) {
        self.id = id
        self.trajectory = trajectory
        self.participant = participant
        self.day = day
        self.outcome = outcome
        self.words = words
    }
}
