package import Domain
internal import Storage

/// A meeting with the vacancies on its table.
package struct MeetingView: Sendable {
    package let meeting: VacancyMeeting
    package let vacancies: [ListedVacancy]
}

extension Casework {
    /// The meetings, the latest first.
    /// - Throws: `Refusal.notFound`.
    package func vacancyMeetings(as actor: Actor) async throws -> [MeetingView] {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            let meetings = try VacancyMeetingTable.all(in: tx)
            return try meetings.map { MeetingView(meeting: $0, vacancies: try work.listed($0.facts.vacancies, in: tx)) }
        }
    }

    /// - Throws: `Refusal.notFound`.
    package func vacancyMeeting(_ id: ID<VacancyMeeting>, as actor: Actor) async throws -> MeetingView {
        try await look(as: actor) { work, tx in
            try work.require(.readVacancies)
            guard let meeting = try VacancyMeetingTable.find(id, in: tx) else { throw Refusal.notFound }
            return MeetingView(meeting: meeting, vacancies: try work.listed(meeting.facts.vacancies, in: tx))
        }
    }

    /// What can lie on the table of a meeting: what is ticked already, and a short list of open vacancies that answer to a text.
    /// - Throws: `Refusal.notFound`.
    package func meetingOffer(
        _ text: String,
        ticked: [ID<Vacancy>],
        as actor: Actor
    ) async throws -> FoundVacancies {
        let found = try await findVacancies(text, as: actor)
        return try await look(as: actor) { work, tx in
            try work.require(.planTours)
            let known = Set(ticked)
            return FoundVacancies(
                vacancies: try work.listed(ticked, in: tx)
                    + found.vacancies.filter { !known.contains($0.vacancy.id) },
                hasMore: found.hasMore
            )
        }
    }

    /// Calls a meeting, or notes one that was held.
    /// - Throws: `Faults`; `Refusal.notFound`.
    @discardableResult
    package func addVacancyMeeting(
        _ facts: VacancyMeetingFacts,
        in programme: String,
        as actor: Actor
    ) async throws -> ID<VacancyMeeting> {
        try await work(as: actor) { work, tx in
            try work.require(.planTours)
            var faults = facts.faults
            if try !ProgrammeTable.codes(in: tx).contains(programme) {
                faults.add("programme", Message("field.chooseOne"))
            }
            try work.check(facts.vacancies, into: &faults, in: tx)
            try faults.throwIfAny()
            let meeting = VacancyMeeting(id: work.newID(), programme: programme, facts: facts)
            try VacancyMeetingTable.insert(meeting, in: tx)
            try work.audit(.planTours, subject: meeting.id.rawValue, detail: "add vacancy meeting", in: tx)
            return meeting.id
        }
    }

    /// - Throws: `Faults`; `Refusal.stale`; `Refusal.notFound`.
    package func changeVacancyMeeting(
        _ id: ID<VacancyMeeting>,
        version: Int,
        _ facts: VacancyMeetingFacts,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.planTours)
            guard var meeting = try VacancyMeetingTable.find(id, in: tx) else { throw Refusal.notFound }
            guard meeting.version == version else { throw Refusal.stale }
            var faults = facts.faults
            try work.check(facts.vacancies, into: &faults, in: tx)
            try faults.throwIfAny()
            meeting.facts = facts
            guard try VacancyMeetingTable.update(meeting, in: tx) else { throw Refusal.stale }
            try work.audit(.planTours, subject: id.rawValue, detail: "change vacancy meeting", in: tx)
        }
    }
}

extension Work {
    fileprivate func listed(_ ids: [ID<Vacancy>], in tx: borrowing Transaction) throws -> [ListedVacancy] {
        try ids.compactMap { id in
            guard let vacancy = try VacancyTable.find(id, in: tx),
                let employer = try EmployerTable.find(vacancy.employer, in: tx)
            else { return nil }
            return ListedVacancy(vacancy: vacancy, employer: employer, state: vacancy.state(on: today))
        }
    }

    fileprivate func check(
        _ vacancies: [ID<Vacancy>],
        into faults: inout Faults,
        in tx: borrowing Transaction
    ) throws {
        for id in vacancies where try VacancyTable.find(id, in: tx) == nil {
            faults.add("vacancies", Message("field.unknown"))
            return
        }
    }
}
