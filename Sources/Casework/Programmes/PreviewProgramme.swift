package import Domain
internal import Programmes

/// What a preview is made of: the version in force and the draft.
package struct PreviewedProgramme: Sendable {
    /// 0 where none is.
    package let versionInForce: Int
    /// What is in force; nil where nothing is, or where it can't be read.
    package let before: Programme?
    /// What the draft says; nil where there is none, or where it has mistakes.
    package let after: Programme?
    /// Whether there is a draft that says nothing yet.
    package let hasFaultyDraft: Bool
}

extension Casework {
    /// The version in force of a programme and its draft, to be laid beside each other.
    /// - Throws: `Refusal.notFound` when there is neither.
    package func previewed(_ code: String, as actor: Actor) async throws -> PreviewedProgramme {
        let view = try await draft(of: code, as: actor)
        let before = view.inForce == nil ? nil : try await programmeText(of: code, version: nil, as: actor).definition
        let checked = view.draft.map { ProgrammeFile.check(text: $0.text, file: code) }
        return PreviewedProgramme(
            versionInForce: view.inForce?.version ?? 0,
            before: before,
            after: checked?.programme,
            hasFaultyDraft: checked.map { $0.programme == nil } ?? false
        )
    }
}
