internal import Domain
internal import Storage

/// Stores the audit lines of looks at lists. Lines of several requests that come in while one transaction is being
/// written go together into the next, so that who looks does not queue for who wrote before.
///
/// A file is different: it is read in the transaction that writes its line.
actor AuditDesk {
    private typealias Entry = (line: AuditLine, stored: CheckedContinuation<Void, any Error>)

    private let database: any Database
    private var waiting: [Entry] = []
    private var isWriting = false

    init(database: any Database) { self.database = database }

    /// Returns once the line is stored.
    func append(_ line: AuditLine) async throws {
        try await withCheckedThrowingContinuation { stored in
            waiting.append((line, stored))
            guard !isWriting else { return }
            isWriting = true
            // Not of one request: it stores the lines of all that wait, whoever of them goes away.
            Task { await write() }
        }
    }

    private func write() async {
        while !waiting.isEmpty {
            let batch = waiting
            waiting = []
            let lines = batch.map(\.line)
            do {
                try await database.write(of: .looks) { tx in try AuditTable.append(lines, in: tx) }
                for entry in batch { entry.stored.resume() }
            } catch {
                for entry in batch { entry.stored.resume(throwing: error) }
            }
        }
        isWriting = false
    }
}
