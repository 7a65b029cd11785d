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
