package import Domain
package import Programmes
internal import Storage
internal import Synchronization

/// A definition together with the version it was loaded as.
package final class LoadedProgramme: Sendable {
    package let definition: Programme
    package let version: Int
    /// The tiers that each figure rests on, by its code: looked up once, not for each look at the figures.
    let figureTiers: [String: Set<Tier>]

    init(definition: Programme, version: Int) {
        self.definition = definition
        self.version = version
        figureTiers = Dictionary(definition.indicators.map { ($0.code, definition.tiers(of: $0)) }) { first, _ in first
        }
    }
}

/// A stored version of a definition can't be read by this program: something in it means nothing any more.
package struct UnreadableVersion: Error, Hashable, Sendable, CustomStringConvertible {
    package let code: String
    package let version: Int
    package let diagnostics: [Diagnostic]

    /// For the log.
    package var description: String {
        let places = diagnostics.map { "\($0.line):\($0.column) \($0.code)" }.joined(separator: ", ")
        return "version \(version) of programme \(code) can't be read: \(places)"
    }
}

/// The definitions that were read from the store, checked once and kept: a version never changes.
final class ProgrammeShelf: Sendable {
    private struct Key: Hashable {
        let code: String
        let version: Int
    }

    private struct InForce {
        /// Of the versions in force, whether they have sitting days.
        var sitting: [String: Bool] = [:]
        var askedAt: Instant?
    }

    /// Another process may have loaded a version: so long after asking, the store is asked again.
    private static let secondsKnown = 60

    private let loaded = Mutex<[Key: LoadedProgramme]>([:])
    private let inForce = Mutex(InForce())

    /// Whether any programme in force has sitting days, as of the last time the store was asked; true before.
    var haveSittingDays: Bool {
        inForce.withLock { $0.sitting.isEmpty || $0.sitting.values.contains(true) }
    }

    /// Whether a programme has sitting days, as of the last time the store was asked; true before.
    func hasSittingDays(_ code: String) -> Bool { inForce.withLock { $0.sitting[code] ?? true } }

    /// Whether it is time to ask the store which versions are in force.
    func isOutdated(at now: Instant) -> Bool {
        inForce.withLock { known in
            guard let askedAt = known.askedAt else { return true }
            // Demo data comes from other times.
            return abs(now.seconds(since: askedAt)) >= Self.secondsKnown
        }
    }

    /// What is in force may have changed.
    func askAgain() { inForce.withLock { $0.askedAt = nil } }

    /// Reads which versions are in force. One that can't be read is left as it was known.
    func ask(at now: Instant, in tx: borrowing Transaction) throws {
        for (code, version) in try ProgrammeTable.latestVersions(in: tx) {
            do {
                let programme = try programme(code, version: version, in: tx)
                inForce.withLock { $0.sitting[code] = programme.definition.hasSittingDays }
            } catch is UnreadableVersion {
                inForce.withLock { $0.sitting[code] = $0.sitting[code] ?? true }
            }
        }
        inForce.withLock { $0.askedAt = now }
    }

    /// - Throws: `Refusal.notFound` when this version was never loaded, `UnreadableVersion`.
    func programme(_ code: String, version: Int, in tx: borrowing Transaction) throws -> LoadedProgramme {
        let key = Key(code: code, version: version)
        if let known = loaded.withLock({ $0[key] }) { return known }
        guard let stored = try ProgrammeTable.find(code: code, version: version, in: tx) else { throw Refusal.notFound }
        return try keep(stored, as: key)
    }

    /// The latest version of a programme.
    /// - Throws: `Refusal.notFound` when there is no such programme, `UnreadableVersion`.
    func latest(_ code: String, in tx: borrowing Transaction) throws -> LoadedProgramme {
        guard let version = try ProgrammeTable.latestVersion(of: code, in: tx) else { throw Refusal.notFound }
        return try programme(code, version: version, in: tx)
    }

    /// The latest version of every programme, in the order of their codes in the store.
    func latestOfAll(in tx: borrowing Transaction) throws -> [LoadedProgramme] {
        let found = try ProgrammeTable.latestVersions(in: tx).map { ($0.code, $0.version) }
        let versions = Dictionary(uniqueKeysWithValues: found)
        return try ProgrammeTable.codes(in: tx).map { code in
            guard let version = versions[code] else { throw Refusal.notFound }
            return try programme(code, version: version, in: tx)
        }
    }

    /// The programme of a stored text.
    /// - Throws: `UnreadableVersion`.
    func programme(_ stored: ProgrammeTable.Stored) throws -> LoadedProgramme {
        let key = Key(code: stored.code, version: stored.version)
        return try loaded.withLock({ $0[key] }) ?? keep(stored, as: key)
    }

    /// Reads every definition anew from now on.
    func forget() { loaded.withLock { $0 = [:] } }

    private func keep(_ stored: ProgrammeTable.Stored, as key: Key) throws -> LoadedProgramme {
        let read = ProgrammeFile.read(stored: stored.definition)
        guard let definition = read.programme else {
            throw UnreadableVersion(code: stored.code, version: stored.version, diagnostics: read.diagnostics)
        }
        let programme = LoadedProgramme(definition: definition, version: stored.version)
        loaded.withLock { $0[key] = programme }
        return programme
    }
}

extension Casework {
    /// Whether any programme has sitting days: without, their rooms are left out of the menu.
    package var haveSittingDays: Bool { shelf.haveSittingDays }
    /// Whether this programme has.
    package func hasSittingDays(_ programme: String) -> Bool { shelf.hasSittingDays(programme) }

    /// Keeps in mind which versions are in force, for what every page asks of them: the store is asked at most once a
    /// minute, and after each change in this process.
    package func keepProgrammesInMind() async throws {
        let now = clock().now
        guard shelf.isOutdated(at: now) else { return }
        try await database.read { tx in try shelf.ask(at: now, in: tx) }
    }
}
