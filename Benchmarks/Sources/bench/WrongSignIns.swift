internal import Foundation

/// Sign-ins that fail, one after the other: with a wrong password of somebody who has an account, and with an address that
/// nobody has. Who watches the time must not learn which is which (promise 39).
struct WrongSignIns {
    /// Fewer than an account may fail before it waits, and together fewer than a network address may.
    private static let rounds = 3
    private static let accounts = 8

    let program: Program
    let staff: [String]

    /// How long each took, in milliseconds.
    struct Result: Codable {
        var known: [Double] = []
        var unknown: [Double] = []

        /// The median of those who have an account over that of those who have none.
        var ratio: Double {
            let unknown = CostResult.median(unknown)
            return unknown > 0 ? CostResult.median(known) / unknown : 0
        }
    }

    /// - Throws: `Program.Failure` when an answer is not that of a wrong password.
    func run() throws -> Result {
        let connection = try Connection(port: program.port)
        var result = Result()
        for round in 1...Self.rounds {
            for (number, email) in staff.prefix(Self.accounts).enumerated() {
                result.known.append(try time(email, on: connection))
                result.unknown.append(try time("nobody-\(round)-\(number)@bench.test", on: connection))
            }
        }
        return result
    }

    private func time(_ email: String, on connection: Connection) throws -> Double {
        let start = ContinuousClock.now
        let answer = try connection.exchange(program.signInRequest(email, password: "not the right password"))
        let passed = (ContinuousClock.now - start) / .milliseconds(1)
        guard answer.status == 422 else {
            throw Program.Failure(description: "a wrong sign-in of \(email): \(answer.status)")
        }
        return passed
    }
}
