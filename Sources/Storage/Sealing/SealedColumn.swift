internal import Domain

/// The columns that hold no word anybody can read without the keys (F3): what is known of a person's health and detention,
/// and every text that somebody wrote about them. Named as table and column.
package enum SealedColumn: String, CaseIterable, Sendable {
    case nationalNumber = "participants.national_number"
    case participantName = "participants.name"
    case referralName = "referrals.name"
    case accountName = "users.name"
    case accountEmail = "users.email"
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
    case relationName = "relations.name"
    case relationOrganisation = "relations.organisation"
    case relationPhone = "relations.phone"
    case relationEmail = "relations.email"
    case emergencyReason = "emergency_accesses.reason"
    case emergencyNote = "emergency_accesses.note"
    case admissionVerdicts = "admission_decisions.verdicts"
    case admissionReason = "admission_decisions.reason"
    case admissionAdvice = "admission_decisions.advice"
    case admissionHandover = "admission_decisions.handover"
    case entryChangeReason = "entry_changes.reason"
    case documentContact = "job_documents.contact"
    case documentBody = "job_documents.body"
    case documentRecipient = "job_documents.recipient"
    case documentJob = "job_documents.job"
    case documentLeftOut = "job_documents.left_out"
    case closingHandover = "closings.handover"
    case closingAdvice = "closings.advice"
    case closingReceiver = "closings.receiver"
    case closingWhyNot = "closings.why_not"
    case passageReason = "passages.reason"
    case barrierKind = "barriers.kind"
    case barrierDescription = "barriers.description"
    case barrierObserver = "barriers.observer_name"
    case barrierWithdrawal = "barriers.withdrawal"
    case barrierCourse = "barrier_looks.course"
    case barrierLookNote = "barrier_looks.note"
    case barrierLookObserver = "barrier_looks.observer_name"
    case barrierLookWithdrawal = "barrier_looks.withdrawal"
    case barrierActionWhat = "barrier_actions.what"
    case barrierActionWho = "barrier_actions.who"
    case barrierActionNote = "barrier_actions.result_note"
    case barrierActionWithdrawal = "barrier_actions.withdrawal"
    case shortlistReason = "shortlist_entries.reason"
    case shortlistRemoval = "shortlist_entries.removal"
    case shortlistHidden = "shortlist_entries.hidden"
    case tourChangeReason = "tour_changes.reason"
    case tourAttendanceNote = "tour_attendances.note"
    case tourSeatHidden = "tour_seats.hidden"
    case startVerdicts = "start_evaluations.verdicts"
    case startReason = "start_evaluations.reason"
    case startHidden = "start_evaluations.hidden"
    case introductionPitch = "introductions.pitch"
    case introductionCard = "introductions.card"
    case introductionFingerprint = "introductions.fingerprint"
    case introductionStatement = "introduction_steps.statement"
    case refusalGround = "referrals.ground"
    case stepReason = "steps.deviation_reason"
    case pauseReason = "pauses.reason"
    case placementEnd = "placements.end_reason"
    case trajectoryOutcome = "trajectories.outcome"
    case closingOutcome = "closings.outcome"
    case passageGates = "passages.unmet_gates"
    case eventReason = "events.reason"
    // Stood apart in an earlier schema: a step on the way still seals and opens them (`Migration.gatheredTexts`).
    case findingObserver = "findings.observer_name"
    case contactPerson = "contact_moments.person"

    /// Those that the schema has now.
    package static let present = allCases.filter { $0 != .findingObserver && $0 != .contactPerson }

    package var table: String { String(rawValue.prefix { $0 != "." }) }
    package var name: String { Self.names[self] ?? "" }

    /// Cut once: a file asks for them many times.
    private static let names = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, String($0.rawValue.dropFirst($0.table.count + 1))) }
    )

    /// Whether the row is the participant's own, so that its id is theirs.
    var isOfParticipant: Bool { self == .nationalNumber || self == .participantName }

    /// Whether only the rows that belong to a participant are sealed: the others are about who works with the house.
    var isOfSome: Bool { self == .accountName || self == .accountEmail }

    /// What binds a text to where it stands: moved to another row or column, or to another person, it does not open.
    func place(row: String, of participant: ID<Participant>) -> [UInt8] {
        SealedText.place(rawValue, row, participant.rawValue)
    }
}
