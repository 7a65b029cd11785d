/// The person; identity is kept apart from all that is known about their way to work.
package struct Participant: Hashable, Sendable {
    package let id: ID<Participant>
    package var name: PersonName
    package var birthDay: Day
    package var sex: Sex?
    package var nationalNumber: NationalNumber?
    package var nationality: String?
    package var postcode: String?
    package var municipality: String?
    package var version: Int

    package init(
        id: ID<Participant>,
        name: PersonName,
        birthDay: Day,
        sex: Sex? = nil,
        nationalNumber: NationalNumber? = nil,
        nationality: String? = nil,
        postcode: String? = nil,
        municipality: String? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.birthDay = birthDay
        self.sex = sex
        self.nationalNumber = nationalNumber
        self.nationality = nationality
        self.postcode = postcode
        self.municipality = municipality
        self.version = version
    }
}

/// Where a person in detention stays, from one day to another. The history of stays decides which sitting days apply.
package struct Stay: Hashable, Sendable {
    package let id: ID<Stay>
    package let participant: ID<Participant>
    /// The code of the prison.
    package let prison: String
    package let from: Day
    /// The last day there; nil while the person is there.
    package var until: Day?

    package init(id: ID<Stay>, participant: ID<Participant>, prison: String, from: Day, until: Day? = nil) {
        self.id = id
        self.participant = participant
        self.prison = prison
        self.from = from
        self.until = until
    }
}
