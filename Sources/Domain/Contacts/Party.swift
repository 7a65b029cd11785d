/// What somebody is on a participant's way.
package enum Party: String, CaseIterable, Sendable {
    case participant, coach, referrer
    /// The employer, and the employee: the participant once at work.
    case employer, employee
    /// The psychosocial service of the prison, the VDAB counsellor, the assistant of the house of justice.
    case psd, vdab, justiceAssistant
    case instructor, family, care, other
}
