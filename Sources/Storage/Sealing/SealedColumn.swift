internal import Domain

/// The columns that hold no word anybody can read without the keys (F3): what is known of a person's health and detention,
/// and every text that somebody wrote about them. Named as table and column.
package enum SealedColumn: String, CaseIterable, Sendable {
    case nationalNumber = "participants.national_number"
    case referralReason = "referrals.reason"
    case refusalExplanation = "referrals.explanation"
    case findingStatement = "findings.statement"
    case findingWithdrawal = "findings.withdrawal"
    case contactNote = "contact_moments.note"
    case contactWithdrawal = "contact_moments.withdrawal"
    case stepDeviation = "steps.deviation_text"
    case pauseExplanation = "pauses.explanation"
    case closingNote = "trajectories.closing_note"
    case talkFraming = "employer_talks.framing"
    case talkAnswer = "employer_talks.answer_note"
    case placementWithdrawal = "placements.withdrawal"
    case missedReason = "due_contacts.reason"
    case moveReason = "due_contacts.moved_reason"
    case relationPhone = "relations.phone"
    case relationEmail = "relations.email"
    case emergencyReason = "emergency_accesses.reason"
    case emergencyNote = "emergency_accesses.note"
    case admissionVerdicts = "admission_decisions.verdicts"
    case admissionReason = "admission_decisions.reason"
    case admissionAdvice = "admission_decisions.advice"
    case admissionHandover = "admission_decisions.handover"
    case closingHandover = "closings.handover"
    case closingAdvice = "closings.advice"
    case closingReceiver = "closings.receiver"
    case closingWhyNot = "closings.why_not"
    case passageReason = "passages.reason"
    case barrierKind = "barriers.kind"
    case barrierDescription = "barriers.description"
    case barrierWithdrawal = "barriers.withdrawal"
    case barrierCourse = "barrier_looks.course"
    case barrierLookNote = "barrier_looks.note"
    case barrierLookWithdrawal = "barrier_looks.withdrawal"
    case barrierActionWhat = "barrier_actions.what"
    case barrierActionWho = "barrier_actions.who"
    case barrierActionNote = "barrier_actions.result_note"
    case barrierActionWithdrawal = "barrier_actions.withdrawal"

    package var table: String { String(rawValue.prefix { $0 != "." }) }
    package var name: String { Self.names[self] ?? "" }

    /// Cut once: a file asks for them many times.
    private static let names = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, String($0.rawValue.dropFirst($0.table.count + 1))) }
    )

    /// Whether the row is the participant's own, so that its id is theirs.
    var isOfParticipant: Bool { self == .nationalNumber }

    /// What binds a text to where it stands: moved to another row or column, or to another person, it does not open.
    func place(row: String, of participant: ID<Participant>) -> [UInt8] {
        SealedText.place(rawValue, row, participant.rawValue)
    }
}
