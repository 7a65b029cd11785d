package import Domain
internal import Storage
internal import Synchronization

/// One sending of a form that carries a token of its own (promise 18). The token is taken in the transaction of the act
/// itself, so a double click, or Back and sending again, makes one record; a form whose act failed is still open.
///
/// The act is done within `acting`, which puts the submission where `Casework.work` finds it.
package final class Submission: Sendable {
    @TaskLocal static var current: Submission?

    private struct State {
        var form: TakenForm?
        /// Whether the act was stored, and the token with it.
        var isTaken = false
    }

    private let casework: Casework
    private let user: ID<User>
    private let address: String
    private let state = Mutex(State())

    fileprivate init(_ casework: Casework, by user: ID<User>, to address: String) {
        self.casework = casework
        self.user = user
        self.address = address
    }

    /// Says which form it is. Waits while another request handles the same one.
    ///
    /// `content`: all that was filled in.
    ///
    /// - Throws: `FormTaken.same` when this form was taken as it is.
    package func begin(token: String, content: String) async throws {
        guard state.withLock({ $0.form == nil }) else { return }
        // The token is part of both: without it nobody can guess what was filled in.
        let form = TakenForm(
            tokenHash: Token.hash("\(token)\n\(address)"),
            contentHash: Token.hash("\(token)\n\(content)"),
            user: user
        )
        await casework.submissionDesk.enter(form.tokenHash)
        state.withLock { $0.form = form }
        let known = try await casework.database.read { tx in
            try SubmissionTable.find(tokenHash: form.tokenHash, in: tx)
        }
        if let known, known.user == user, known.contentHash == form.contentHash {
            throw FormTaken.same(location: known.location)
        }
    }

    /// Does the act that the form asks for: its first transaction takes the token.
    package func acting<Value>(_ act: () async throws -> Value) async throws -> Value {
        try await Self.$current.withValue(self) { try await act() }
    }

    /// The request was answered; who waits with the same form goes on.
    ///
    /// `location`: where it led; nil when it led nowhere.
    package func end(location: String?) async throws {
        let (form, isTaken) = state.withLock { ($0.form, $0.isTaken) }
        guard let form else { return }
        do {
            if isTaken, let location {
                try await casework.database.write { tx in
                    try SubmissionTable.set(location: location, tokenHash: form.tokenHash, in: tx)
                }
            }
        } catch {
            await casework.submissionDesk.leave(form.tokenHash)
            throw error
        }
        await casework.submissionDesk.leave(form.tokenHash)
    }
}

/// Why a form is not taken: it was taken before.
package enum FormTaken: Error, Hashable, Sendable {
    /// With the same in it: what was asked is done. `location`: where the first one led, when it led somewhere.
    case same(location: String?)
    /// With something else in it: what was filled in now is not stored.
    case changed
}

extension Submission {
    /// Takes the token, unless this request did so before.
    /// - Throws: `FormTaken`.
    func take(at now: Instant, in tx: borrowing Transaction) throws {
        let (form, isTaken) = state.withLock { ($0.form, $0.isTaken) }
        guard let form, !isTaken, try !SubmissionTable.insert(form, at: now, in: tx) else { return }
        guard let known = try SubmissionTable.find(tokenHash: form.tokenHash, in: tx), known.user == user,
            known.contentHash == form.contentHash
        else { throw FormTaken.changed }
        throw FormTaken.same(location: known.location)
    }

    /// Leaves the form open: the act asked something back and stored nothing.
    func leaveOpen(in tx: borrowing Transaction) throws {
        guard let form = state.withLock({ $0.form }) else { return }
        try SubmissionTable.delete(tokenHash: form.tokenHash, in: tx)
    }

    /// The transaction that took the token is stored.
    func noteStored() { state.withLock { $0.isTaken = $0.form != nil } }
}

extension Casework {
    /// A request with a form, which is about to be read.
    package func submission(by actor: Actor, to address: String) -> Submission {
        Submission(self, by: actor.id, to: address)
    }

    /// Forgets the forms that were taken more than two days ago: nobody has them open any more. To be done once a day.
    /// - Throws: `Refusal.notFound` when the actor is not the house itself.
    @discardableResult
    package func forgetSubmissions(as actor: Actor) async throws -> Int {
        guard actor.role == .machine else { throw Refusal.notFound }
        let past = clock().now.adding(seconds: -2 * 86_400)
        return try await database.write { tx in try SubmissionTable.deleteMade(before: past, in: tx) }
    }
}

/// The forms that are being handled in this process: a second request with the same one waits for the first.
actor SubmissionDesk {
    private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]

    func enter(_ form: String) async {
        while waiting[form] != nil {
            await withCheckedContinuation { waiting[form, default: []].append($0) }
        }
        waiting[form] = []
    }

    func leave(_ form: String) {
        for request in waiting.removeValue(forKey: form) ?? [] { request.resume() }
    }
}
