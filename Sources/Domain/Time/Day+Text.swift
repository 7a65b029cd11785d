extension Day: CustomStringConvertible {
    /// `2026-11-24`: how days are stored, sent in JSON and put in URLs.
    package var iso: String {
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// `24/11/2026`: how Belgian people and spreadsheets write a day.
    package var belgian: String {
        let (year, month, day) = parts
        return "\(padded(day, 2))/\(padded(month, 2))/\(padded(year, 4))"
    }

    package var description: String { iso }

    /// Reads `2026-11-24`.
    /// - Throws: `DayError`, with the nearest real day where the calendar has none.
    package init(iso text: String) throws(DayError) {
        var (year, month, day) = (0, 0, 0)
        guard text.utf8.count == 10 else { throw .notADate(text) }
        // Every page reads hundreds of days: byte by byte, without making anything of the parts.
        for (position, byte) in text.utf8.enumerated() {
            switch (position, byte) {
            case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): continue
            case (4, _), (7, _): throw .notADate(text)
            case (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
                let digit = Int(byte - UInt8(ascii: "0"))
                if position < 4 {
                    year = year * 10 + digit
                } else if position < 7 {
                    month = month * 10 + digit
                } else {
                    day = day * 10 + digit
                }
            default: throw .notADate(text)
            }
        }
        try self.init(year: year, month: month, day: day)
    }

    /// Reads what people type in Belgium: `24/11/2026`, `24-11-2026`, `24.11.2026`, `4/1/2026`, and also `2026-11-24`.
    /// Two-digit years are refused: a birth year of `68` could be either century.
    /// - Throws: `DayError`.
    package init(written text: String) throws(DayError) {
        let text = text.trimmed
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "-" || $0 == "." }
        guard parts.count == 3 else { throw .notADate(text) }
        if parts[0].utf8.count == 4 {
            try self.init(iso: text)
            return
        }
        guard parts[2].utf8.count == 4, (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count),
            let day = digits(parts[0]), let month = digits(parts[1]), let year = digits(parts[2])
        else { throw .notADate(text) }
        try self.init(year: year, month: month, day: day)
    }
}

/// A number of ASCII digits only: `Int("+3")` would be too generous.
private func digits(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
}

func padded(_ number: Int, _ width: Int) -> String {
    var text = String(number)
    while text.utf8.count < width { text = "0" + text }
    return text
}

extension StringProtocol {
    /// The text without white space at both ends; a non-breaking space counts as white space.
    package var trimmed: String {
        let isSpace: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
        guard let first = firstIndex(where: { !isSpace($0) }), let last = lastIndex(where: { !isSpace($0) }) else {
            return ""
        }
        return String(self[first...last])
    }
}
