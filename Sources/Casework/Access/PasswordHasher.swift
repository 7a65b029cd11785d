internal import Crypto
internal import CryptoExtras
internal import NIOPosix

/// Makes and checks scrypt hashes on two threads of its own: hashing never stands in the way of pages, and at most
/// two hashes take memory at once.
package struct PasswordHasher: Sendable {
    /// The cost of one hash: N = 2^exponent, r = 8, p = lanes. Memory is 128 × N × 8 bytes.
    package struct Cost: Hashable, Sendable {
        package let exponent: Int
        package let lanes: Int

        package init(exponent: Int, lanes: Int) {
            self.exponent = exponent
            self.lanes = lanes
        }

        /// 32 MiB for each hash (OWASP password storage: N = 2^15, r = 8, p = 3).
        package static let standard = Cost(exponent: 15, lanes: 3)
    }

    private static let threads: NIOThreadPool = {
        let pool = NIOThreadPool(numberOfThreads: 2)
        pool.start()
        return pool
    }()

    package let cost: Cost

    package init(cost: Cost = .standard) { self.cost = cost }

    /// A hash with its own salt and cost, ready to store: `scrypt$15$3$salt$key`.
    package func hash(_ password: String) async throws -> String {
        let salt = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
        let key = try await derive(password, salt: salt, cost: cost)
        return "scrypt$\(cost.exponent)$\(cost.lanes)$\(Hexadecimal.text(salt))$\(Hexadecimal.text(key))"
    }

    /// Whether the password belongs to the hash. Without a hash the same work is done and the answer is no, so that
    /// an unknown account takes as long as a wrong password.
    package func verify(_ password: String, against stored: String?) async throws -> Bool {
        let parts = (stored ?? "").split(separator: "$")
        guard parts.count == 5, parts[0] == "scrypt", let exponent = Int(parts[1]), let lanes = Int(parts[2]),
            let salt = Hexadecimal.bytes(parts[3]), let expected = Hexadecimal.bytes(parts[4])
        else {
            _ = try await derive(password, salt: [UInt8](repeating: 0, count: 16), cost: cost)
            return false
        }
        let key = try await derive(password, salt: salt, cost: Cost(exponent: exponent, lanes: lanes))
        return isEqualInConstantTime(key, expected)
    }

    private func derive(_ password: String, salt: [UInt8], cost: Cost) async throws -> [UInt8] {
        let bytes = Array(password.utf8)
        return try await Self.threads.runIfActive {
            let key = try KDF.Scrypt.deriveKey(
                from: bytes,
                salt: salt,
                outputByteCount: 32,
                rounds: 1 << cost.exponent,
                blockSize: 8,
                parallelism: cost.lanes
            )
            return key.withUnsafeBytes { Array($0) }
        }
    }
}

/// A token that only its holder knows; the store keeps its hash.
package enum Token {
    /// 32 bytes of chance, as text that fits in a cookie and in a URL.
    package static func make() -> String { Hexadecimal.text((0..<32).map { _ in UInt8.random(in: .min ... .max) }) }

    package static func hash(_ token: String) -> String {
        Hexadecimal.text(Array(SHA256.hash(data: Array(token.utf8))))
    }
}

/// Whether two texts are the same, in a time that depends on their length only.
package func isEqualInConstantTime(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

enum Hexadecimal {
    static func text(_ bytes: [UInt8]) -> String {
        bytes.map { (String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)) }.joined()
    }

    static func bytes(_ text: some StringProtocol) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
