internal import Domain

/// Hours a week as people write them (`38`, `19,5`), kept in quarters of an hour.
enum WeeklyHours {
    /// Quarters in a number of hours; nil when the text is none, or not in quarters between one quarter and 80 hours.
    static func quarters(_ text: String) -> Int? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(parts.count), (1...2).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (48...57).contains($0) }), let hours = Int(parts[0]),
            let rest = parts.count == 2 ? fraction(parts[1]) : 0
        else { return nil }
        let quarters = hours * 4 + rest
        return (1...320).contains(quarters) ? quarters : nil
    }

    /// `19,5` from 78 quarters.
    static func written(_ quarters: Int) -> String { "\(quarters / 4)\(["", ",25", ",5", ",75"][quarters % 4])" }

    private static func fraction(_ digits: Substring) -> Int? {
        switch digits {
        case "0", "00": 0
        case "25": 1
        case "5", "50": 2
        case "75": 3
        default: nil
        }
    }
}

extension FormReader {
    /// Hours a week in quarters, or nil when nothing was typed or it is no such number (then the mistake is noted).
    mutating func weeklyQuarters(_ field: String) -> Int? {
        let text = text(field, limit: 20)
        guard !text.isEmpty else { return nil }
        guard let quarters = WeeklyHours.quarters(text) else {
            fault(field, Message("placement.notHours"))
            return nil
        }
        return quarters
    }
}
