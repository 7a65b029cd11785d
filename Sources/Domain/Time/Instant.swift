/// A moment, to the millisecond, in UTC.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1 January 1970, 00:00 UTC.
    package let milliseconds: Int

    package init(milliseconds: Int) { self.milliseconds = milliseconds }

    package func adding(seconds: Int) -> Instant { Instant(milliseconds: milliseconds + seconds * 1000) }
    /// Whole seconds from another moment to this one; negative when this one is earlier.
    package func seconds(since other: Instant) -> Int { (milliseconds - other.milliseconds) / 1000 }

    package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }
}

extension Instant: CustomStringConvertible {
    /// `2026-11-24T13:05:09.120Z`, always 24 characters, so that text order is time order.
    package var description: String {
        let day = Day(number: Int((Double(milliseconds) / 86_400_000).rounded(.down)))
        let rest = milliseconds - day.number * 86_400_000
        let seconds = rest / 1000
        let time = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }.joined(separator: ":")
        return "\(day.iso)T\(time).\(padded(rest % 1000, 3))Z"
    }

    /// Reads exactly the form that `description` writes; nil for anything else.
    package init?(_ text: String) {
        guard text.utf8.count == 24, text.hasSuffix("Z"), let day = try? Day(iso: String(text.prefix(10))) else {
            return nil
        }
        let bytes = Array(text.utf8)
        guard bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            bytes[19] == UInt8(ascii: "."), let hours = number(bytes[11...12]), let minutes = number(bytes[14...15]),
            let seconds = number(bytes[17...18]), let thousandths = number(bytes[20...22]), hours < 24, minutes < 60,
            seconds < 60
        else { return nil }
        let whole = (hours * 60 + minutes) * 60 + seconds
        self.init(milliseconds: day.number * 86_400_000 + whole * 1000 + thousandths)
    }
}

/// A number of digits only; nil for anything else.
private func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
        number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
}

/// What the top floor knows of the clock and hands down: the moment, and the calendar day it is in Belgium.
package struct Moment: Hashable, Sendable {
    package let now: Instant
    package let today: Day

    package init(now: Instant, today: Day) {
        self.now = now
        self.today = today
    }
}
