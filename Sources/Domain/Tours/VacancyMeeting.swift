/// Companies and organisations at one table about open vacancies (D1). It is about work, not about a candidate.
package struct VacancyMeeting: Hashable, Sendable {
    package let id: ID<VacancyMeeting>
    package let programme: String
    package var facts: VacancyMeetingFacts
    package var version: Int

    package init(id: ID<VacancyMeeting>, programme: String, facts: VacancyMeetingFacts, version: Int = 1) {
        self.id = id
        self.programme = programme
        self.facts = facts
        self.version = version
    }
}

/// What is noted of a meeting about vacancies (D1).
package struct VacancyMeetingFacts: Hashable, Sendable {
    package var day: Day
    package var opens: ClockTime
    package var place: String
    /// One to a line: who is at the table, and for which company or organisation.
    package var attendees: [String]
    package var vacancies: [ID<Vacancy>]
    /// What was agreed about the vacancies.
    package var agreed: String

    package init(
        day: Day,
        opens: ClockTime,
        place: String,
        attendees: [String],
        vacancies: [ID<Vacancy>],
        agreed: String
    ) {
        self.day = day
        self.opens = opens
        self.place = place
        self.attendees = attendees
        self.vacancies = vacancies
        self.agreed = agreed
    }

    package static let mostAttendees = 60

    /// Every mistake in them, by the field of the form.
    package var faults: Faults {
        var faults = Faults()
        if place.isEmpty { faults.add("place", Message("field.required")) }
        if attendees.isEmpty { faults.add("attendees", Message("field.required")) }
        if attendees.count > Self.mostAttendees {
            faults.add("attendees", Message("vacancyMeeting.tooMany", ["limit": "\(Self.mostAttendees)"]))
        }
        return faults
    }
}
