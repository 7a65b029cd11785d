import Casework
import Domain
import Storage

/// Somebody who fits a vacancy, with an employer who can say no: what a test of declined matches begins with.
struct DeclinedPairWorld {
    let tours: TourWorld
    let person: ID<Participant>
    let vacancy: ID<Vacancy>
    /// Somebody of the employer, and the participant.
    let employer: Actor
    let itself: Actor

    init() async throws {
        let tours = try await TourWorld()
        let company = tours.employer
        let user = ReferralWorld.user("karel", .employer, institution: "Logistiek Proef")
        try await tours.open.world.database.write { tx in
            try UserTable.insert(user, passwordHash: nil, at: Instant(milliseconds: 0), in: tx)
            try EmployerAccountTable.put(user.id, with: company, in: tx)
        }
        self.tours = tours
        employer = user.actor
        person = try await tours.guided("Ann", level: 4)
        itself = Actor(id: ID("user-ann"), name: "Ann", role: .participant, participant: person)
        vacancy = tours.vacancies[0]
    }

    var casework: Casework { tours.casework }
    var coach: Actor { tours.coach }
    var coordinator: Actor { tours.coordinator }
    /// A coach of other people.
    var foreign: Actor { tours.open.world.otherCoach.actor }

    /// The person is put forward and shown.
    private func show() async throws -> ID<Introduction> {
        let new = NewIntroduction(vacancy: vacancy, pitch: "Werkt nauwkeurig.")
        let id = try await casework.proposeIntroduction(new, of: person, as: coach)
        try await move(id, .show)
        return id
    }

    /// The person is put forward, shown, and steps back.
    @discardableResult
    func decline() async throws -> ID<Introduction> {
        let id = try await show()
        try await move(id, .stepBack, because: .tooFar)
        return id
    }

    /// The person is put forward, shown, and the employer says no.
    @discardableResult
    func declineAsEmployer() async throws -> ID<Introduction> {
        let id = try await show()
        let shown = try await casework.introduction(id, of: person, as: coach).introduction
        try await casework.answerIntroduction(
            shown.reference,
            version: shown.version,
            by: .decline,
            because: .lacksExperience,
            as: employer
        )
        return id
    }

    private func move(
        _ id: ID<Introduction>,
        _ act: IntroductionAct,
        because reason: IntroductionReason? = nil
    ) async throws {
        let version = try await casework.introduction(id, of: person, as: coach).introduction.version
        try await casework.moveIntroduction(
            id,
            of: person,
            version: version,
            by: act,
            because: reason,
            as: coach
        )
    }

    /// The vacancy asks other hours.
    func change() async throws {
        let found = try await casework.vacancy(vacancy, as: coordinator).vacancy
        var facts = found.facts
        facts.weeklyQuarters = 120
        try await casework.changeVacancy(vacancy, version: found.version, facts, anyway: true, as: coordinator)
    }
}
