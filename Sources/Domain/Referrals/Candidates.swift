extension Day {
    /// Every day that this one is easily mistaken for: itself, day and month swapped, one digit another. Whoever
    /// `Likeness` can hold for the same person by a birth day near this one, has one of these.
    package var mistakable: Set<Day> {
        let digits = Array(iso.utf8)
        var days: Set<Day> = [self]
        let (year, month, day) = parts
        if let swapped = try? Day(year: year, month: day, day: month) { days.insert(swapped) }
        for (position, digit) in digits.enumerated() where digit != UInt8(ascii: "-") {
            for other in UInt8(ascii: "0")...UInt8(ascii: "9") where other != digit {
                var changed = digits
                changed[position] = other
                if let near = try? Day(iso: String(decoding: changed, as: UTF8.self)) { days.insert(near) }
            }
        }
        return days
    }
}
