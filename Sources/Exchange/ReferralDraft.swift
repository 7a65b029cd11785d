package import Domain

/// A person put forward in a partner's list, read and checked.
package struct ReferralDraft: Hashable, Sendable {
    package let name: PersonName
    package let birthDay: Day
    package let sex: Sex?
    package let nationalNumber: NationalNumber?
    package let nationality: String
    package let postcode: String
    package let municipality: String
    /// The code of the prison; nil where the programme meets nobody in prison.
    package let prison: String?
    package let referrerName: String
    package let referredOn: Day
    package let earliestDay: Day?
    /// As the partner wrote it; empty when nothing is said, which is not the same as `geen`. Beside each stands what
    /// could be read of it, nil when nothing could.
    package let schooling: String
    package let schoolingLevel: Schooling?
    package let dutch: String
    package let dutchLevel: DutchLevel?
    package let licence: String
    package let drivingLicence: DrivingLicence?
    package let wish: String
    package let note: String
    /// What is odd but no reason to refuse, such as a national number with another day of birth.
    package let warnings: [Message]
}

/// What became of one row.
package struct ReferralRow: Sendable {
    /// As the spreadsheet counts.
    package let row: Int
    package let cells: [String]
    package let outcome: Outcome
    /// Everything that is wrong with the row, from left to right; empty for a draft.
    package let faults: [Fault]

    package enum Outcome: Hashable, Sendable {
        case draft(ReferralDraft)
        /// The first fault, from left to right, with the column it is in.
        case refused(column: String, reason: Message)
    }

    package struct Fault: Hashable, Sendable {
        /// In the words of the list.
        package let column: String
        package let reason: Message
    }
}
