internal import Crypto
package import Domain
package import Programmes
internal import Storage

/// What loading a definition did.
package enum ProgrammeLoading: Hashable, Sendable {
    /// A first or changed definition became this version; running trajectories stay on theirs.
    case newVersion(Int)
    /// The text is the one already in force.
    case unchanged(Int)
    /// The text has mistakes; nothing was stored.
    case faulty([Diagnostic])
}

extension Casework {
    /// Loads a definition file (F1). A changed text becomes a new version; the old ones stay.
    package func loadProgramme(text: String, file: String, as actor: Actor) async throws -> ProgrammeLoading {
        let checked = ProgrammeFile.check(text: text, file: file)
        guard let programme = checked.programme else { return .faulty(checked.diagnostics) }
        let digest = SHA256.hash(data: Array(text.utf8)).map { String($0 / 16, radix: 16) + String($0 % 16, radix: 16) }
            .joined()
        return try await work(as: actor) { work, tx in
            try work.require(.loadProgramme)
            let latest = try ProgrammeTable.latest(of: programme.code, in: tx)
            if let latest, latest.digest == digest { return .unchanged(latest.version) }
            let version = (latest?.version ?? 0) + 1
            try ProgrammeTable.insert(
                code: programme.code,
                version: version,
                digest: digest,
                definition: text,
                at: work.moment.now,
                in: tx
            )
            try work.audit(.loadProgramme, subject: programme.code, detail: "version \(version)", in: tx)
            return .newVersion(version)
        }
    }

    /// The latest version of every programme, by code.
    package func programmes(as actor: Actor) async throws -> [LoadedProgramme] {
        try await look(as: actor) { work, tx in
            try ProgrammeTable.codes(in: tx).map { try work.shelf.latest($0, in: tx) }
        }
    }

    /// One programme, the latest version.
    /// - Throws: `Refusal.notFound`.
    package func programme(_ code: String, as actor: Actor) async throws -> LoadedProgramme {
        try await look(as: actor) { work, tx in try work.shelf.latest(code, in: tx) }
    }
}
