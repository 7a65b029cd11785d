/// A Belgian national number: of the register (RRN) or of the Crossroads Bank (BIS). Eleven digits `YYMMDD SSS CC`.
///
/// Source: python-stdnum `be.nn`, `be.bis`; check = 97 − (first nine digits mod 97), with 2 put before the nine for
/// births from 2000 on. BIS adds 20 to the month while the sex is unknown, 40 when it is known. Every serial number is
/// accepted, 000 and 999 too: those are not given out, so made-up people have them.
package struct NationalNumber: Hashable, Sendable {
    /// The eleven digits.
    package let digits: String
    package let isBIS: Bool
    /// The day of birth in the number; nil where the calendar has no such day: month or day is 00 when it was not known,
    /// and another made-up one when the counter of a day ran out.
    package let birthDay: Day?
    /// What the number says; nil for a BIS number given before the sex was known.
    package let sex: Sex?

    package enum Fault: Error, Hashable, Sendable { case notElevenDigits, wrongCheck, impossibleDate }

    /// Reads a number with or without the usual points, dashes, slashes and spaces.
    package init(_ text: String) throws(Fault) {
        let kept = text.unicodeScalars.filter {
            !$0.properties.isWhitespace && !$0.properties.isDash && !"./_,".unicodeScalars.contains($0)
        }
        let numbers = kept.compactMap { (48...57).contains($0.value) ? Int($0.value) - 48 : nil }
        guard numbers.count == 11, numbers.count == kept.count else { throw .notElevenDigits }
        let value = { (range: Range<Int>) in numbers[range].reduce(0) { $0 * 10 + $1 } }
        let head = value(0..<9)
        let check = value(9..<11)
        let century: Int
        if check == 97 - head % 97 {
            century = 1900
        } else if check == 97 - (2_000_000_000 + head) % 97 {
            century = 2000
        } else {
            throw .wrongCheck
        }
        let monthOffset = value(2..<4) >= 40 ? 40 : value(2..<4) >= 20 ? 20 : 0
        let (year, month, day) = (century + value(0..<2), value(2..<4) - monthOffset, value(4..<6))
        guard month <= 12, day <= 31 else { throw .impossibleDate }
        birthDay = try? Day(year: year, month: month, day: day)
        isBIS = monthOffset > 0
        let serial = value(6..<9)
        sex = monthOffset == 20 ? nil : serial.isMultiple(of: 2) ? .female : .male
        digits = numbers.map(String.init).joined()
    }

    /// `85.03.14-999.96`
    package var formatted: String { punctuated(Array(digits)) }

    /// `85.••.••-•••.96`: enough to recognise, too little to use.
    package var masked: String {
        punctuated(digits.enumerated().map { (2..<9).contains($0.offset) ? "•" : $0.element })
    }

    private func punctuated(_ d: [Character]) -> String {
        String(d[0..<2]) + "." + String(d[2..<4]) + "." + String(d[4..<6]) + "-" + String(d[6..<9]) + "."
            + String(d[9...])
    }
}

extension NationalNumber: CustomStringConvertible {
    /// Masked, so that no log or message shows a whole number by mistake.
    package var description: String { masked }
}

/// The sex a register states. Nothing in the house decides by it; ESF reports are broken down by it.
package enum Sex: String, CaseIterable, Sendable { case female, male, other }
