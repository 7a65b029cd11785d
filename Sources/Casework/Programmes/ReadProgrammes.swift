package import Domain
internal import Programmes
internal import Storage

/// A programme in a list: the version in force, and whether somebody works on the next one.
package struct ProgrammeLine: Hashable, Sendable {
    package let code: String
    /// As the version in force calls it; the code where that can't be read, or nothing was published yet.
    package let name: String
    /// Nil for a new programme that is still a draft.
    package let inForce: ProgrammeVersion?
    /// Whether there is a draft; false for who may not change it.
    package let hasDraft: Bool
}

/// All that was loaded of a programme.
package struct ProgrammeHistory: Sendable {
    package let code: String
    package let name: String
    /// The latest first; empty for a new programme that is still a draft.
    package let versions: [ProgrammeVersion]
    /// How many trajectories that are not closed run on each version.
    package let running: [Int: Int]
    /// Nil for who may not change it.
    package let draft: ProgrammeDraft?

    package var inForce: ProgrammeVersion? { versions.first }
    /// How many trajectories run on a version that is no longer in force.
    package var runningOnEarlier: Int {
        running.filter { $0.key != inForce?.version }.values.reduce(0, +)
    }
}

/// One version with its text.
package struct ProgrammeText: Sendable {
    package let version: ProgrammeVersion
    package let text: String
    package let isInForce: Bool
    /// What it says, and what the version before it said; nil where that can't be read, or there is none.
    package let definition: Programme?
    package let before: Programme?
}

extension Casework {
    /// Every programme, by code, with what is still a draft behind them.
    package func programmeLines(as actor: Actor) async throws -> [ProgrammeLine] {
        try await look(as: actor) { work, tx in
            try work.require(.readProgramme)
            let drafts = work.mayLoad ? Set(try ProgrammeDraftTable.codes(in: tx)) : []
            let loaded = try ProgrammeTable.codes(in: tx)
            let lines = try loaded.compactMap { code -> ProgrammeLine? in
                guard let stored = try ProgrammeTable.latest(of: code, in: tx) else { return nil }
                let name = work.definition(of: stored)?.name ?? code
                return ProgrammeLine(code: code, name: name, inForce: stored.loading, hasDraft: drafts.contains(code))
            }
            return lines
                + drafts.subtracting(loaded).sorted().map {
                    ProgrammeLine(code: $0, name: $0, inForce: nil, hasDraft: true)
                }
        }
    }

    /// All that was loaded of a programme.
    /// - Throws: `Refusal.notFound` when there is no such programme and no draft of it.
    package func programmeHistory(of code: String, as actor: Actor) async throws -> ProgrammeHistory {
        try await look(as: actor) { work, tx in
            try work.require(.readProgramme)
            let draft = work.mayLoad ? try ProgrammeDraftTable.find(code, in: tx) : nil
            let stored = try ProgrammeTable.latest(of: code, in: tx)
            guard stored != nil || draft != nil else { throw Refusal.notFound }
            return ProgrammeHistory(
                code: code,
                name: stored.flatMap(work.definition(of:))?.name ?? code,
                versions: try ProgrammeTable.versions(of: code, in: tx),
                running: try ProgrammeTable.running(on: code, in: tx),
                draft: draft
            )
        }
    }

    /// The text of a version; of the one in force when no number is given.
    /// - Throws: `Refusal.notFound`.
    package func programmeText(of code: String, version: Int?, as actor: Actor) async throws -> ProgrammeText {
        try await look(as: actor) { work, tx in
            try work.require(.readProgramme)
            guard let latest = try ProgrammeTable.latest(of: code, in: tx) else { throw Refusal.notFound }
            let number = version ?? latest.version
            guard let stored = try ProgrammeTable.find(code: code, version: number, in: tx) else {
                throw Refusal.notFound
            }
            let before = try ProgrammeTable.find(code: code, version: number - 1, in: tx)
            return ProgrammeText(
                version: stored.loading,
                text: stored.definition,
                isInForce: number == latest.version,
                definition: work.definition(of: stored),
                before: before.flatMap(work.definition(of:))
            )
        }
    }
}

extension Work {
    /// Whether this actor may change definitions.
    var mayLoad: Bool { Policy.allows(.loadProgramme, for: actor.role) }

    /// What a stored text says; nil when it can't be read, for what is shown beside its text.
    func definition(of stored: ProgrammeTable.Stored) -> Programme? {
        do {
            return try shelf.programme(stored).definition
        } catch {
            // The page shows the text itself; whoever plans by it hears why.
            return nil
        }
    }
}
