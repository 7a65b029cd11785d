internal import Crypto
internal import CryptoExtras
internal import Domain
internal import Foundation
internal import Storage

/// Makes and checks scrypt hashes of passwords.
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

        /// Whether a hash made at this cost is easier to guess than one made at another.
        func isWeaker(than other: Cost) -> Bool { exponent < other.exponent || work < other.work }

        /// What a hash takes: time goes with it.
        package var work: Int { (1 << exponent) * lanes }

        /// What is left of this cost after a hash at another, to the nearest lane; nil when that is less than half of one.
        package func rest(after other: Cost) -> Cost? {
            let lanes = (work - other.work + (1 << exponent) / 2) >> exponent
            return lanes > 0 ? Cost(exponent: exponent, lanes: lanes) : nil
        }
    }

    package let cost: Cost
    private let pool: HashingPool

    package init(cost: Cost = .standard, pool: HashingPool = .shared) {
        self.cost = cost
        self.pool = pool
    }

    /// A hash with its own salt and cost, ready to store: `scrypt$15$3$salt$key`.
    ///
    /// The password is brought into one form first (NFKC): the same letters are the same password, whatever the
    /// keyboard makes of them.
    package func hash(_ password: String) async throws -> String {
        let salt = Token.chance(16)
        let key = try await derive(Self.normalized(password), salt: salt, cost: cost)
        return "scrypt$\(cost.exponent)$\(cost.lanes)$\(Hexadecimal.text(salt))$\(Hexadecimal.text(key))"
    }

    /// Whether the password belongs to the hash. Without a hash the same work is done and the answer is no, so that
    /// an unknown account takes as long as a wrong password; after a hash of a lower cost than today's the rest of the work
    /// is done, so that it does not tell that the account is there (promise 39).
    package func verify(_ password: String, against stored: String?) async throws -> Bool {
        let hash = stored.flatMap(StoredHash.init)
        let isPossible = password.utf8.count <= PasswordRules.mostBytes
        // Hashes of before passwords were brought into one form hold what was typed.
        var isRight = false
        for form in Self.forms(isPossible ? password : "") {
            let key = try await derive(form, salt: hash?.salt ?? Self.noSalt, cost: hash?.cost ?? cost)
            if let hash, isPossible, isEqualInConstantTime(key, hash.key) { isRight = true }
            if let rest = hash.flatMap({ cost.rest(after: $0.cost) }) {
                _ = try await derive(form, salt: Self.noSalt, cost: rest)
            }
        }
        return isRight
    }

    /// Whether a hash should be made anew, because it costs less to guess than one of today.
    package func isWeak(_ stored: String) -> Bool { StoredHash(stored)?.cost.isWeaker(than: cost) ?? true }

    private static let noSalt = [UInt8](repeating: 0, count: 16)

    private static func normalized(_ password: String) -> [UInt8] {
        Array(password.precomposedStringWithCompatibilityMapping.utf8)
    }

    private static func forms(_ password: String) -> [[UInt8]] {
        let (typed, normalized) = (Array(password.utf8), normalized(password))
        return typed == normalized ? [typed] : [normalized, typed]
    }

    private func derive(_ bytes: [UInt8], salt: [UInt8], cost: Cost) async throws -> [UInt8] {
        try await pool.run(work: cost.work) {
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

/// A stored hash, taken apart; nil for what is none.
private struct StoredHash {
    let cost: PasswordHasher.Cost
    let salt: [UInt8]
    let key: [UInt8]

    init?(_ text: String) {
        let parts = text.split(separator: "$")
        guard parts.count == 5, parts[0] == "scrypt", let exponent = Int(parts[1]), let lanes = Int(parts[2]),
            (1...20).contains(exponent), (1...16).contains(lanes), let salt = Hexadecimal.bytes(parts[3]),
            let key = Hexadecimal.bytes(parts[4])
        else { return nil }
        cost = PasswordHasher.Cost(exponent: exponent, lanes: lanes)
        self.salt = salt
        self.key = key
    }
}
