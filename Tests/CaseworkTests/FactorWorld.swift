import Casework
import Domain
import Storage

/// Somebody with a second factor, as a test needs it.
struct Enrolled: Sendable {
    let user: User
    let seed: [UInt8]
    let recoveryCodes: [String]
    let token: String

    /// What the app shows some seconds after the world's beginning.
    func code(after seconds: Int) -> String {
        let step = OneTimeCode.step(at: AccessWorld.now.adding(seconds: seconds))
        return OneTimeCode(seed: seed).digits(of: step)
    }
}

struct NotThere: Error {}

extension AccessWorld {
    static let approach = Approach(origin: "10.0.0.1")

    /// The session between password and second factor.
    func halfway(_ token: String, after seconds: Int = 0) async throws -> HalfwaySession {
        guard case .halfway(let session) = try await desk(after: seconds, requiringFactor: true).presence(token: token)
        else { throw NotThere() }
        return session
    }

    func session(_ token: String, after seconds: Int = 0) async throws -> CurrentSession {
        guard let session = try await desk(after: seconds, requiringFactor: true).session(token: token) else {
            throw NotThere()
        }
        return session
    }

    /// Gives the password in a house that asks a second factor.
    func givePassword(_ name: String, after seconds: Int = 0) async throws -> SignedIn {
        try await desk(after: seconds, requiringFactor: true).signIn(
            email: "\(name)@opstap.test",
            password: Self.password,
            origin: "10.0.0.1"
        )
    }

    /// Makes an account and sets up its second factor, at the beginning of the world.
    func enrol(_ name: String, _ role: Role = .coach) async throws -> Enrolled {
        let user = try await add(name, role)
        let halfway = try await halfway(givePassword(name).token)
        let desk = desk(requiringFactor: true)
        let seed = try Self.bytes(await desk.offer(to: halfway).secret)
        let code = OneTimeCode(seed: seed).digits(of: OneTimeCode.step(at: Self.now))
        let set = try await desk.confirmFactor(code, in: halfway, from: Self.approach)
        return Enrolled(user: user, seed: seed, recoveryCodes: set.recoveryCodes, token: set.signedIn.token)
    }

    /// Password and code, some seconds on.
    func signIn(_ enrolled: Enrolled, _ name: String, after seconds: Int) async throws -> SignedIn {
        let halfway = try await halfway(givePassword(name, after: seconds).token, after: seconds)
        return try await desk(after: seconds, requiringFactor: true).giveCode(
            enrolled.code(after: seconds),
            in: halfway,
            from: Self.approach
        )
    }

    /// The bytes of a seed as an app reads it.
    static func bytes(_ base32: String) throws -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var bits = ""
        for letter in base32 {
            guard let value = letters.firstIndex(of: letter) else { throw NotThere() }
            let text = String(value, radix: 2)
            bits += String(repeating: "0", count: 5 - text.count) + text
        }
        return stride(from: 0, to: bits.count / 8 * 8, by: 8).compactMap { start in
            UInt8(bits.dropFirst(start).prefix(8), radix: 2)
        }
    }
}
