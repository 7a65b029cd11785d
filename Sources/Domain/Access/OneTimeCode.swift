/// The codes of an authenticator app (RFC 6238): six digits that follow from a seed and the time, other ones every thirty
/// seconds. The arithmetic only; the keyed hash (HMAC-SHA-1) is handed in by who has a cryptographic library.
package struct OneTimeCode: Sendable {
    /// A step is this many seconds of the clock.
    package static let stepSeconds = 30
    package static let digits = 6
    /// Bytes in a seed: 160 bits (RFC 4226, section 4, R6).
    package static let seedLength = 20

    private let seed: [UInt8]
    private let hash: @Sendable (_ key: [UInt8], _ message: [UInt8]) -> [UInt8]

    /// `hash`: HMAC-SHA-1 of a message under a key, 20 bytes.
    package init(
        seed: [UInt8],
        hash: @escaping @Sendable (_ key: [UInt8], _ message: [UInt8]) -> [UInt8]
    ) {
        self.seed = seed
        self.hash = hash
    }

    /// The step that a moment lies in, counted from 1970.
    package static func step(at moment: Instant) -> Int { moment.milliseconds / (stepSeconds * 1000) }

    /// The digits of a step, with the zeros in front.
    package func digits(of step: Int) -> String {
        let counter = (0..<8).reversed().map { UInt8(truncatingIfNeeded: step >> ($0 * 8)) }
        return Self.digits(from: hash(seed, counter))
    }

    /// Six digits of a keyed hash (RFC 4226, section 5.3); empty when the hash is too short to be one.
    package static func digits(from hash: [UInt8]) -> String {
        guard let last = hash.last, hash.count >= 20 else { return "" }
        let start = Int(last & 15)
        let number = hash[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7fff_ffff
        let text = String(number % 1_000_000)
        return String(repeating: "0", count: digits - text.count) + text
    }

    /// The step whose digits these are: the present one, the one before or the one after, if none as late was accepted
    /// before. A code is good once: who hands it in keeps the step as the last.
    ///
    /// `lastStep`: the last step that was accepted; 0 for none.
    package func step(of digits: String, at moment: Instant, after lastStep: Int) -> Int? {
        let present = Self.step(at: moment)
        // Every step is reckoned, so that the time taken does not tell which one it was.
        let fitting = (present - 1...present + 1).filter { isSame(self.digits(of: $0), digits) }
        return fitting.first { $0 > lastStep }
    }

    private func isSame(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

/// Bytes as text in the alphabet that authenticator apps read (RFC 4648, section 6, without `=`).
package enum Base32 {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

    package static func text(_ bytes: [UInt8]) -> String {
        var text = ""
        var (held, count) = (0, 0)
        for byte in bytes {
            held = held << 8 | Int(byte)
            count += 8
            while count >= 5 {
                count -= 5
                text.append(letters[held >> count & 31])
            }
            held &= (1 << count) - 1
        }
        if count > 0 { text.append(letters[held << (5 - count) & 31]) }
        return text
    }
}

/// What somebody typed as the second factor: the code of the app, or a recovery code.
package enum SecondFactorEntry: Hashable, Sendable {
    case code(String)
    case recovery(String)

    /// Spaces and hyphens do not count, nor does case. Nil for what is neither.
    package init?(_ typed: String) {
        let plain = typed.lowercased().filter { !$0.isWhitespace && $0 != "-" }
        if plain.utf8.count == OneTimeCode.digits, plain.utf8.allSatisfy({ (48...57).contains($0) }) {
            self = .code(plain)
        } else if plain.utf8.count == RecoveryCode.length, plain.utf8.allSatisfy(RecoveryCode.letters.contains) {
            self = .recovery(plain)
        } else {
            return nil
        }
    }
}

/// A code on paper for who lost the app: 16 letters and digits of chance (80 bits), each good once.
package enum RecoveryCode {
    package static let length = 16
    /// How many are given at once.
    package static let count = 10
    /// Without l, o, 0 and 1, which are read for one another.
    static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)

    /// The code that chance gives.
    ///
    /// `chance`: one byte for each letter.
    package static func make(from chance: [UInt8]) -> String {
        String(decoding: chance.prefix(length).map { letters[Int($0) & 31] }, as: UTF8.self)
    }

    /// In groups of four, for paper.
    package static func written(_ code: String) -> String {
        let letters = Array(code)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: "-")
    }
}
