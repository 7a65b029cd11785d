internal import Crypto
package import Domain
package import Programmes
internal import Storage

/// What loading a definition did, or would do.
package enum ProgrammeLoading: Hashable, Sendable {
    /// A first or changed definition became this version; running trajectories stay on theirs.
    case newVersion(Int)
    /// The text is the one already in force.
    case unchanged(Int)
    /// The text has mistakes; nothing was stored.
    case faulty([Diagnostic])
}

/// A definition file that somebody hands in.
package struct DefinitionText: Hashable, Sendable {
    package let file: String
    package let text: String

    package init(file: String, text: String) {
        self.file = file
        self.text = text
    }
}

/// A definition that was handed in, and what came of it.
package struct HandedInDefinition: Hashable, Sendable {
    package let file: String
    /// Nil when the text has mistakes.
    package let code: String?
    package let loading: ProgrammeLoading
}

/// What a house does at its start with a definition that came with the program (decision 0022).
package enum ShippedDefinition: Hashable, Sendable {
    /// The programme was never loaded: it is now.
    case loaded(code: String)
    /// This text is one of the stored versions, in force or not.
    case known
    /// The text is none of the stored versions: somebody has to load it, or not. `inForce`: the version that is.
    case different(code: String, inForce: Int)
    case faulty([Diagnostic])
}

extension Casework {
    /// Loads a definition file (F1). A changed text becomes a new version; the old ones stay.
    @discardableResult
    package func loadProgramme(
        text: String,
        file: String,
        reason: String = "",
        as actor: Actor
    ) async throws -> ProgrammeLoading {
        let handedIn = DefinitionText(file: file, text: text)
        let results = try await loadProgrammes([handedIn], reason: reason, dryRun: false, as: actor)
        return results.first?.loading ?? .faulty([])
    }

    /// Loads definition files, all or none: where one has mistakes, nothing is stored.
    ///
    /// `reason`: why, in the words of who does it; it stays with the versions.
    /// `dryRun`: whether to say only what would come of it.
    package func loadProgrammes(
        _ files: [DefinitionText],
        reason: String,
        dryRun: Bool,
        as actor: Actor
    ) async throws -> [HandedInDefinition] {
        let read = files.map { (file: $0, checked: ProgrammeFile.check(text: $0.text, file: $0.file)) }
        let isFaulty = read.contains { $0.checked.programme == nil }
        guard !dryRun, !isFaulty else {
            return try await look(as: actor) { work, tx in
                try work.require(.loadProgramme)
                return try read.map { file, checked in
                    guard let code = checked.programme?.code else { return .faulty(file, checked.diagnostics) }
                    return HandedInDefinition(
                        file: file.file,
                        code: code,
                        loading: try next(of: code, file.text, in: tx)
                    )
                }
            }
        }
        let results = try await work(as: actor) { work, tx in
            try work.require(.loadProgramme)
            return try read.map { file, checked -> HandedInDefinition in
                guard let code = checked.programme?.code else { return .faulty(file, checked.diagnostics) }
                let loading = try next(of: code, file.text, in: tx)
                if case .newVersion(let version) = loading {
                    try work.store(file.text, as: version, of: code, reason: reason.trimmed, in: tx)
                }
                return HandedInDefinition(file: file.file, code: code, loading: loading)
            }
        }
        shelf.askAgain()
        return results
    }

    /// Takes in a definition that came with the program, when its programme was never loaded. What was loaded once is
    /// changed by people only.
    package func takeIn(_ shipped: DefinitionText, as actor: Actor) async throws -> ShippedDefinition {
        let checked = ProgrammeFile.check(text: shipped.text, file: shipped.file)
        guard let code = checked.programme?.code else { return .faulty(checked.diagnostics) }
        let latest = try await look(as: actor) { work, tx -> (inForce: Int, isKnown: Bool)? in
            try work.require(.loadProgramme)
            guard let latest = try ProgrammeTable.latest(of: code, in: tx) else { return nil }
            return (latest.version, try ProgrammeTable.has(digest: digest(of: shipped.text), of: code, in: tx))
        }
        if let latest { return latest.isKnown ? .known : .different(code: code, inForce: latest.inForce) }
        _ = try await loadProgramme(text: shipped.text, file: shipped.file, as: actor)
        return .loaded(code: code)
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

extension HandedInDefinition {
    fileprivate static func faulty(_ file: DefinitionText, _ diagnostics: [Diagnostic]) -> HandedInDefinition {
        HandedInDefinition(file: file.file, code: nil, loading: .faulty(diagnostics))
    }
}

extension Work {
    /// Stores a checked text as a version, with its line in the audit log.
    func store(
        _ text: String,
        as version: Int,
        of code: String,
        reason: String,
        in tx: borrowing Transaction
    ) throws {
        let new = ProgrammeVersion(
            code: code,
            version: version,
            loadedAt: moment.now,
            loadedBy: actor.name,
            reason: reason
        )
        try ProgrammeTable.insert(new, digest: digest(of: text), definition: text, in: tx)
        try audit(
            .loadProgramme,
            subject: code,
            detail: "version \(version)",
            reason: reason.isEmpty ? nil : reason,
            in: tx
        )
    }
}

/// What loading a text would do.
private func next(of code: String, _ text: String, in tx: borrowing Transaction) throws -> ProgrammeLoading {
    let latest = try ProgrammeTable.latest(of: code, in: tx)
    if let latest, latest.digest == digest(of: text) { return .unchanged(latest.version) }
    return .newVersion((latest?.version ?? 0) + 1)
}

/// Tells texts of definitions apart.
func digest(of text: String) -> String {
    SHA256.hash(data: Array(text.utf8)).map { String($0 / 16, radix: 16) + String($0 % 16, radix: 16) }.joined()
}
