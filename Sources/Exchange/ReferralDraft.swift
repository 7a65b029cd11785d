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
    /// The code of the site; nil where the programme has none to choose from.
    package let site: String?
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
}
