package import Domain
internal import Programmes
internal import Storage
internal import Synchronization

/// A definition together with the version it was loaded as.
package struct LoadedProgramme: Sendable {
    package let definition: Programme
    package let version: Int
}

/// The definitions that were read from the store, checked once and kept: a version never changes.
final class ProgrammeShelf: Sendable {
    private struct Key: Hashable {
        let code: String
        let version: Int
    }

    private let loaded = Mutex<[Key: LoadedProgramme]>([:])
    /// Of the versions in force that were read last, whether they have sitting days.
    private let sitting = Mutex<[String: Bool]>([:])

    /// Whether any programme in force has sitting days, as far as they were read; true before any was.
    var haveSittingDays: Bool { sitting.withLock { $0.isEmpty || $0.values.contains(true) } }

    /// Whether a programme has sitting days, as far as it was read; true before.
    func hasSittingDays(_ code: String) -> Bool { sitting.withLock { $0[code] ?? true } }

    /// - Throws: `Refusal.notFound` when this version was never loaded, `StorageError.damaged` when its stored text no
    ///   longer checks.
    func programme(_ code: String, version: Int, in tx: borrowing Transaction) throws -> LoadedProgramme {
        let key = Key(code: code, version: version)
        if let known = loaded.withLock({ $0[key] }) { return known }
        guard let stored = try ProgrammeTable.find(code: code, version: version, in: tx) else { throw Refusal.notFound }
        return try keep(stored, as: key)
    }

    /// The latest version of a programme.
    /// - Throws: `Refusal.notFound` when there is no such programme.
    func latest(_ code: String, in tx: borrowing Transaction) throws -> LoadedProgramme {
        guard let stored = try ProgrammeTable.latest(of: code, in: tx) else { throw Refusal.notFound }
        let key = Key(code: code, version: stored.version)
        let programme = try loaded.withLock({ $0[key] }) ?? keep(stored, as: key)
        sitting.withLock { $0[code] = programme.definition.hasSittingDays }
        return programme
    }

    /// Reads every definition anew from now on.
    func forget() { loaded.withLock { $0 = [:] } }

    private func keep(_ stored: ProgrammeTable.Stored, as key: Key) throws -> LoadedProgramme {
        guard let definition = ProgrammeFile.check(text: stored.definition, file: stored.code).programme else {
            throw StorageError.damaged(column: "programme_versions.definition")
        }
        let programme = LoadedProgramme(definition: definition, version: stored.version)
        loaded.withLock { $0[key] = programme }
        return programme
    }
}
