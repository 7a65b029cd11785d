/// Why an item is no longer needed.
package enum DropReason: String, CaseIterable, Sendable {
    /// The moment had gone by when the start was noted.
    case beforeNoting
    case jobEnded
    /// Another placement followed, with moments of its own.
    case jobChanged
    /// The start was noted by mistake.
    case withdrawn
    /// The phase was left that it counts from.
    case phaseEnded
    /// Work began, and with it this came to an end.
    case workStarted
    /// The trajectory opened again, so that nothing counts from its closing.
    case reopened
    /// Nobody of this party is involved any more.
    case partyLeft
    /// The trajectory was closed.
    case closed
    /// The version of the definition that the trajectory went over to does not ask it.
    case programmeChanged
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
