internal import Crypto
package import Domain
internal import Storage

/// A token that only its holder knows; the store keeps its hash.
package enum Token {
    /// 32 bytes of chance, as text that fits in a cookie and in a URL.
    package static func make() -> String { Hexadecimal.text(chance(32)) }

    /// Letters and digits in a token.
    package static let length = 64

    package static func hash(_ token: String) -> String { hash(Array(token.utf8)) }

    package static func hash(_ bytes: [UInt8]) -> String { Hexadecimal.text(SHA256.hash(data: bytes)) }

    static func chance(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}

/// Whether two texts are the same, in a time that depends on their length only.
package func isEqualInConstantTime(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

extension Hexadecimal {
    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}

extension OneTimeCode {
    /// The codes that follow from a seed.
    package init(seed: [UInt8]) {
        self.init(seed: seed) { key, message in
            Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: SymmetricKey(data: key)))
        }
    }
}
