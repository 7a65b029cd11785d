package import Domain
package import Programmes
internal import Storage

/// A draft as somebody opens it: the text to go on with, and what is in force.
package struct DraftView: Sendable {
    package let code: String
    /// As the version in force calls it.
    package let name: String
    /// Nil while nobody saved one.
    package let draft: ProgrammeDraft?
    /// What is in force; nil for a new programme.
    package let inForce: ProgrammeVersion?
    package let textInForce: String

    package var text: String { draft?.text ?? textInForce }
    /// Of the draft; 0 while there is none.
    package var version: Int { draft?.version ?? 0 }
    /// Whether a version was loaded since this draft was begun.
    package var isOvertaken: Bool { draft.map { $0.basedOn != inForce?.version ?? 0 } ?? false }
}

/// A draft that was looked through.
package struct CheckedDraft: Sendable {
    package let view: DraftView
    package let draft: ProgrammeDraft
    package let diagnostics: [Diagnostic]
    /// What the draft says; nil when it has mistakes.
    package let definition: Programme?
    /// What is in force; nil when nothing is, or when it can't be read.
    package let before: Programme?
    /// What it makes less sensitive than before, in words.
    package let loosened: [String]

    /// The code the draft now names, where that is another one than its own.
    package var otherCode: String? { definition.flatMap { $0.code == draft.code ? nil : $0.code } }
    package var isFaulty: Bool { definition == nil || otherCode != nil }
    package var errors: Int { diagnostics.count { $0.severity == .error } + (otherCode == nil ? 0 : 1) }
    package var warnings: Int { diagnostics.count { $0.severity == .warning } }
    package var isUnchanged: Bool { view.inForce != nil && draft.text == view.textInForce }
}

extension Casework {
    /// The draft of a programme, or the text in force to begin one from.
    /// - Throws: `Refusal.notFound` when there is no such programme and no draft of it.
    package func draft(of code: String, as actor: Actor) async throws -> DraftView {
        try await look(as: actor) { work, tx in try work.draft(of: code, in: tx) }
    }

    /// The draft of a programme with every remark about it.
    /// - Throws: `Refusal.notFound` when there is none.
    package func checkedDraft(of code: String, as actor: Actor) async throws -> CheckedDraft {
        let (view, earlier) = try await look(as: actor) { work, tx in
            (try work.draft(of: code, in: tx), try work.definitions(of: code, in: tx))
        }
        guard let draft = view.draft else { throw Refusal.notFound }
        let checked = ProgrammeFile.check(text: draft.text, file: draft.code)
        let readable = earlier.compactMap { $0 }
        return CheckedDraft(
            view: view,
            draft: draft,
            diagnostics: checked.diagnostics,
            definition: checked.programme,
            before: earlier.first ?? nil,
            loosened: checked.programme.map { LoosenedTiers.items(in: $0, since: readable) } ?? []
        )
    }

    /// Saves the draft of a programme, with mistakes or without.
    ///
    /// `version`: of the draft the text was made from; 0 where there was none.
    ///
    /// - Throws: `Refusal.notFound`; `Refusal.stale`; `Faults`.
    package func saveDraft(_ text: String, of code: String, version: Int, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            let view = try work.draft(of: code, in: tx)
            guard view.version == version else { throw Refusal.stale }
            let draft = try work.draft(
                text,
                of: code,
                basedOn: view.draft?.basedOn ?? view.inForce?.version ?? 0,
                version
            )
            let isStored =
                view.draft == nil
                ? try ProgrammeDraftTable.insert(draft, in: tx) : try ProgrammeDraftTable.update(draft, in: tx)
            guard isStored else { throw Refusal.stale }
            try work.audit(.loadProgramme, named: .saveDraft, subject: code, in: tx)
        }
    }

    /// Begins the draft of a programme that the house does not have yet.
    /// - Returns: its code.
    /// - Throws: `Faults` when the text names no code, or one that the house has.
    package func startProgramme(_ text: String, as actor: Actor) async throws -> String {
        guard let code = ProgrammeFile.code(in: text) else { throw Faults("definition", Message("publish.noCode")) }
        return try await work(as: actor) { work, tx in
            try work.require(.loadProgramme)
            let isTaken = try ProgrammeTable.latest(of: code, in: tx) != nil
            guard !isTaken, try ProgrammeDraftTable.insert(try work.draft(text, of: code, basedOn: 0, 1), in: tx) else {
                throw Faults("definition", Message("publish.codeTaken", ["code": code]))
            }
            try work.audit(.loadProgramme, named: .saveDraft, subject: code, in: tx)
            return code
        }
    }

    /// Throws a draft away; what is in force stays.
    /// - Throws: `Refusal.notFound`; `Refusal.stale`.
    package func discardDraft(of code: String, version: Int, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            _ = try work.draft(of: code, in: tx)
            guard try ProgrammeDraftTable.delete(code, version: version, in: tx) else { throw Refusal.stale }
            try work.audit(.loadProgramme, named: .discardDraft, subject: code, in: tx)
        }
    }

    /// Makes a checked draft the version in force. Running trajectories stay on theirs.
    ///
    /// `version`: of the draft that was looked at; `inForce`: the version it was compared with, 0 for none.
    ///
    /// - Returns: the new version.
    /// - Throws: `Refusal.notFound`; `Refusal.stale`; `Refusal.rule` for a draft that can't be published; `Faults`.
    package func publishDraft(
        of code: String,
        version: Int,
        inForce: Int,
        reason: String,
        as actor: Actor
    ) async throws -> Int {
        let checked = try await checkedDraft(of: code, as: actor)
        let new = try await work(as: actor) { work, tx in
            let view = try work.draft(of: code, in: tx)
            guard view.version == version, view.inForce?.version ?? 0 == inForce, checked.draft == view.draft else {
                throw Refusal.stale
            }
            if let other = checked.otherCode { throw Refusal.rule(otherCodeMessage(other, code)) }
            if checked.isFaulty { throw Refusal.rule(Message("publish.hasErrors", ["n": "\(checked.errors)"])) }
            if checked.isUnchanged { throw Refusal.rule(Message("publish.unchanged")) }
            if let message = loosenedMessage(checked), !Policy.allows(.loosenTier, for: work.actor.role) {
                throw Refusal.rule(message)
            }
            if reason.trimmed.isEmpty { throw Faults("reason", Message("publish.reasonNeeded")) }
            try work.store(checked.draft.text, as: inForce + 1, of: code, reason: reason.trimmed, in: tx)
            guard try ProgrammeDraftTable.delete(code, version: version, in: tx) else { throw Refusal.stale }
            return inForce + 1
        }
        shelf.askAgain()
        return new
    }
}

/// What to tell whoever changed the code of a programme in its draft.
package func otherCodeMessage(_ other: String, _ code: String) -> Message {
    Message("publish.otherCode", ["other": other, "code": code])
}

/// What to tell whoever makes less sensitive what only an administrator may; nil when nothing is.
package func loosenedMessage(_ checked: CheckedDraft) -> Message? {
    guard !checked.loosened.isEmpty else { return nil }
    return Message("publish.loosensTier", ["items": checked.loosened.joined(separator: ", ")])
}

extension Work {
    /// What each version of a programme says, the latest first; nil for one that can't be read.
    fileprivate func definitions(of code: String, in tx: borrowing Transaction) throws -> [Programme?] {
        try ProgrammeTable.versions(of: code, in: tx).map { version in
            do {
                return try shelf.programme(code, version: version.version, in: tx).definition
            } catch is UnreadableVersion {
                return nil
            }
        }
    }

    fileprivate func draft(of code: String, in tx: borrowing Transaction) throws -> DraftView {
        try require(.loadProgramme)
        let draft = try ProgrammeDraftTable.find(code, in: tx)
        let stored = try ProgrammeTable.latest(of: code, in: tx)
        guard stored != nil || draft != nil else { throw Refusal.notFound }
        return DraftView(
            code: code,
            name: stored.flatMap(definition(of:))?.name ?? code,
            draft: draft,
            inForce: stored?.loading,
            textInForce: stored?.definition ?? ""
        )
    }

    /// A draft of a text, as browsers and files write it: with one kind of line break, and one at the end.
    fileprivate func draft(_ text: String, of code: String, basedOn: Int, _ version: Int) throws -> ProgrammeDraft {
        let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        var lines = unified.split(separator: "\n", omittingEmptySubsequences: false).map { $0 }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        guard !lines.isEmpty else { throw Faults("definition", Message("field.required")) }
        if unified.utf8.count > ProgrammeFile.sizeLimit {
            throw Faults("definition", Message("publish.tooLarge", ["limit": "\(ProgrammeFile.sizeLimit)"]))
        }
        return ProgrammeDraft(
            code: code,
            text: lines.joined(separator: "\n") + "\n",
            basedOn: basedOn,
            changedAt: moment.now,
            changedBy: actor.name,
            version: version
        )
    }
}
