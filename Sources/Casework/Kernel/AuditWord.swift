/// Words of audit lines that say more than the action of the policy they belong to. Those about signing in are
/// in `SignInWord`.
package enum AuditWord: String, CaseIterable, Sendable {
    /// Somebody wanted a case that is not theirs; the detail says which action.
    case refused
    /// People left the house on paper, or as the rows of a list that were refused.
    case exportGateList, exportRefusedRows
    /// The file of a list that was taken in left the house as it had come.
    case exportImportedFile
    /// Everything about one person left the house, for who asked for it.
    case exportPerson
    /// Somebody worked on a draft of a definition, or threw one away.
    case saveDraft, discardDraft
}
