/// A definition that was loaded or published (F1): which version of which programme it became, by whom and why. A version
/// never changes; trajectories stay on the one they began on.
package struct ProgrammeVersion: Hashable, Sendable {
    package let code: String
    package let version: Int
    package let loadedAt: Instant
    /// The name of who did it; nil for what was loaded before this was asked.
    package let loadedBy: String?
    /// Empty where none was asked, as for the first version.
    package let reason: String

    package init(code: String, version: Int, loadedAt: Instant, loadedBy: String?, reason: String) {
        self.code = code
        self.version = version
        self.loadedAt = loadedAt
        self.loadedBy = loadedBy
        self.reason = reason
    }
}

/// A definition that somebody works on before it is published. There is at most one for each programme, and it may have
/// mistakes: nothing is planned by it.
package struct ProgrammeDraft: Hashable, Sendable {
    /// Of the programme; a draft can't change it.
    package let code: String
    package let text: String
    /// The version it was begun from; 0 for a new programme.
    package let basedOn: Int
    package let changedAt: Instant
    /// The name of who saved it last.
    package let changedBy: String
    package let version: Int

    package init(
        code: String,
        text: String,
        basedOn: Int,
        changedAt: Instant,
        changedBy: String,
        version: Int = 1
    ) {
        self.code = code
        self.text = text
        self.basedOn = basedOn
        self.changedAt = changedAt
        self.changedBy = changedBy
        self.version = version
    }
}
