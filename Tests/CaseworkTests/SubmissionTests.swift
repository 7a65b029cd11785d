import Casework
import Domain
import Storage
import Testing

/// A form that is sent twice makes one record (promise 18).
struct SubmissionTests {
    /// How one sending ended.
    private enum Sent: Hashable {
        case stored(at: String)
        case taken(at: String?)
        case changed
    }

    /// Sends a form that refers somebody, as the pages do.
    private static func send(
        _ new: NewReferral,
        _ token: String,
        content: String = "x",
        to address: String = "/aanmeldingen/nieuw",
        as actor: Actor,
        in casework: Casework
    ) async throws -> Sent {
        let submission = casework.submission(by: actor, to: address)
        do {
            try await submission.begin(token: token, content: content)
            let outcome = try await submission.acting { try await casework.refer(new, as: actor) }
            guard case .stored(let id) = outcome else {
                try await submission.end(location: nil)
                throw Unexpected(outcome: "\(outcome)")
            }
            try await submission.end(location: "/aanmeldingen/\(id)")
            return .stored(at: "/aanmeldingen/\(id)")
        } catch FormTaken.same(let location) {
            try await submission.end(location: nil)
            return .taken(at: location)
        } catch FormTaken.changed {
            try await submission.end(location: nil)
            return .changed
        } catch {
            try await submission.end(location: nil)
            throw error
        }
    }

    @Test func `many sendings of one form at once make one record, and all are led to it`() async throws {
        let world = try await ReferralWorld()
        let (casework, actor) = (world.casework, world.referrer.actor)
        let new = try world.new(identity: .another(than: nil))
        let token = Token.make()
        let all = try await withThrowingTaskGroup(of: Sent.self) { group in
            for _ in 0..<20 { group.addTask { try await Self.send(new, token, as: actor, in: casework) } }
            return try await group.reduce(into: [Sent]()) { $0.append($1) }
        }
        let stored = all.compactMap { if case .stored(let place) = $0 { place } else { nil } }
        #expect(stored.count == 1)
        #expect(all.count { $0 == .taken(at: stored.first) } == 19)
        #expect(try await world.counts()["referrals"] == 1)
    }

    @Test func `the same form later leads to the same place; another form makes another record`() async throws {
        let world = try await ReferralWorld()
        let (casework, actor) = (world.casework, world.referrer.actor)
        let new = try world.new(identity: .another(than: nil))
        let token = Token.make()
        guard case .stored(let place) = try await Self.send(new, token, as: actor, in: casework) else {
            Issue.record("the first is not stored")
            return
        }
        #expect(try await Self.send(new, token, as: actor, in: casework) == .taken(at: place))
        // A server that starts again knows it as well.
        let other = Casework(database: world.database, clock: casework.clock)
        #expect(try await Self.send(new, token, as: actor, in: other) == .taken(at: place))
        #expect(try await world.counts()["referrals"] == 1)
        let anew = try await Self.send(new, Token.make(), as: actor, in: casework)
        #expect(anew != .taken(at: place) && anew != .changed)
        let elsewhere = try await Self.send(new, token, to: "/elders", as: actor, in: casework)
        #expect(elsewhere != .taken(at: place) && elsewhere != .changed)
        #expect(try await world.counts()["referrals"] == 3)
    }

    @Test func `what was changed in a form that was taken is not stored, and not called stored`() async throws {
        let world = try await ReferralWorld()
        let (casework, actor) = (world.casework, world.referrer.actor)
        let token = Token.make()
        _ = try await Self.send(try world.new(identity: .another(than: nil)), token, as: actor, in: casework)
        let changed = try world.new("Anders", identity: .another(than: nil))
        #expect(try await Self.send(changed, token, content: "y", as: actor, in: casework) == .changed)
        #expect(try await world.counts()["referrals"] == 1)
    }

    @Test func `a form that was refused or that asked something back is still open`() async throws {
        let world = try await ReferralWorld()
        let (casework, actor) = (world.casework, world.referrer.actor)
        let token = Token.make()
        await #expect(throws: Faults.self) {
            _ = try await Self.send(try world.new(consent: false), token, as: actor, in: casework)
        }
        _ = try await world.refer(try world.new(identity: .another(than: nil)))
        await #expect(throws: Unexpected.self) {
            _ = try await Self.send(try world.new(), token, content: "asks", as: actor, in: casework)
        }
        #expect(try await world.counts()["referrals"] == 1)
        let answered = try world.new(identity: .another(than: nil))
        guard case .stored = try await Self.send(answered, token, content: "answers", as: actor, in: casework) else {
            Issue.record("the form is not open any more")
            return
        }
        #expect(try await world.counts()["referrals"] == 2)
    }

    @Test func `a form is forgotten after two days, by the house only`() async throws {
        let world = try await ReferralWorld()
        let (casework, actor) = (world.casework, world.referrer.actor)
        _ = try await Self.send(try world.new(identity: .another(than: nil)), Token.make(), as: actor, in: casework)
        #expect(try await world.on(ReferralWorld.today.adding(days: 1)).forgetSubmissions(as: .machine) == 0)
        await #expect(throws: Refusal.notFound) { try await casework.forgetSubmissions(as: world.coordinator.actor) }
        #expect(try await world.on(ReferralWorld.today.adding(days: 3)).forgetSubmissions(as: .machine) == 1)
    }
}
