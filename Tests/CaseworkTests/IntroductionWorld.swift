import Casework
import Domain
import Foundation
import Storage
import TestHouse
import Testing

/// Somebody in guidance with words planted in every field that an employer may not read, an employer with an account, another one,
/// and a vacancy of each.
final class IntroductionWorld: Sendable {
    let world: ReferralWorld
    let person: ID<Participant>
    let employer: User
    let otherEmployer: User
    let company: ID<Employer>
    let vacancy: ID<Vacancy>
    let otherVacancy: ID<Vacancy>

    static let start = ReferralWorld.start
    /// What must never reach an employer before the name is told; most of it never at all.
    static let name = ["Zebedeus", "Kanarieveld"]
    static let secrets = [
        "14/03/1985", "1985-03-14", "Rugkanarie", "Regimekanarie", "Talentkanarie", "Re-integratie", "VDAB Brugge",
        "Verhaeghe",
    ]

    init() async throws {
        let world = try await ReferralWorld()
        self.world = world
        let casework = world.on(Self.start)
        let coordinator = world.coordinator.actor
        let person = try await world.accepted(Self.name[0], Self.name[1], coach: world.coach).participant
        self.person = person
        try await casework.screen(
            person,
            version: 1,
            NewScreening(
                day: Self.start,
                answers: [
                    ScreeningAnswer(subject: "talenten", level: nil, text: "Talentkanarie"),
                    ScreeningAnswer(subject: "gezondheid", level: nil, text: "Rugkanarie"),
                    ScreeningAnswer(subject: "voorwaarden", level: nil, text: "Regimekanarie"),
                ]
            ),
            as: world.coach.actor
        )
        let company = try await casework.addEmployer(
            EmployerFacts(name: "Metaal Proef", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0404616494"),
            as: coordinator
        )
        let other = try await casework.addEmployer(
            EmployerFacts(name: "Bakkerij Anders", postcode: "8000", municipality: "Brugge"),
            number: EnterpriseNumber("0202239951"),
            as: coordinator
        )
        self.company = company
        vacancy = try await casework.addVacancy(Self.facts("Inpakker"), reference: "1", of: company, as: coordinator)
        otherVacancy = try await casework.addVacancy(Self.facts("Bakker"), reference: "1", of: other, as: coordinator)
        let employers = [
            ReferralWorld.user("karel", .employer, institution: "Metaal Proef"),
            ReferralWorld.user("els", .employer, institution: "Bakkerij Anders"),
        ]
        (employer, otherEmployer) = (employers[0], employers[1])
        try await world.database.write { tx in
            for user in employers {
                try UserTable.insert(user, passwordHash: nil, at: Instant(milliseconds: 0), in: tx)
            }
            try EmployerAccountTable.put(employers[0].id, with: company, in: tx)
            try EmployerAccountTable.put(employers[1].id, with: other, in: tx)
        }
    }

    static func facts(_ title: String) throws -> VacancyFacts {
        VacancyFacts(
            title: title,
            group: try #require(OccupationCode("9321")),
            tasks: [VacancyTask(words: "inpakken", competence: nil, weight: 5)],
            forms: [.permanent],
            places: 3,
            postcode: "9000",
            municipality: "Gent"
        )
    }

    func on(_ day: Day = start) -> Casework { world.on(day) }

    var coach: Actor { world.coach.actor }

    func propose(
        _ pitch: String = "Werkt nauwkeurig.",
        for vacancy: ID<Vacancy>? = nil
    ) async throws -> ID<Introduction> {
        try await on().proposeIntroduction(
            NewIntroduction(vacancy: vacancy ?? self.vacancy, pitch: pitch),
            of: person,
            as: coach
        )
    }

    func stored(_ id: ID<Introduction>) async throws -> Introduction {
        try await world.database.read { tx in try #require(try IntroductionTable.find(id, in: tx)) }
    }

    func steps(_ id: ID<Introduction>) async throws -> [IntroductionStep] {
        try await world.database.read { tx in try IntroductionStepTable.all(of: id, in: tx) }
    }

    /// Does an act of the house on the version that is stored.
    func house(
        _ act: IntroductionAct,
        _ id: ID<Introduction>,
        because reason: IntroductionReason? = nil,
        on day: Day = start,
        as actor: Actor? = nil
    ) async throws {
        try await on(day).moveIntroduction(
            id,
            of: person,
            version: stored(id).version,
            by: act,
            because: reason,
            as: actor ?? coach
        )
    }

    /// Does an act of the employer.
    func answer(
        _ act: IntroductionAct,
        _ id: ID<Introduction>,
        because reason: IntroductionReason? = nil,
        on day: Day = start,
        as actor: Actor? = nil
    ) async throws {
        let introduction = try await stored(id)
        try await on(day).answerIntroduction(
            introduction.reference,
            version: introduction.version,
            by: act,
            because: reason,
            as: actor ?? employer.actor
        )
    }

    func reveal(_ id: ID<Introduction>, on day: Day = start, as actor: Actor? = nil) async throws {
        try await on(day).revealIdentity(
            of: id,
            of: person,
            version: stored(id).version,
            IdentityConsent(form: .spoken, day: day),
            as: actor ?? coach
        )
    }

    func meet(_ id: ID<Introduction>, on day: Day, noted: Day = start, as actor: Actor? = nil) async throws {
        let introduction = try await stored(id)
        let interview = Interview(day: day, time: nil, place: "Gent, Kaai 4")
        if let actor {
            try await on(noted).planSharedInterview(
                interview,
                of: introduction.reference,
                version: introduction.version,
                as: actor
            )
        } else {
            try await on(noted).planInterview(
                interview,
                of: id,
                of: person,
                version: introduction.version,
                as: coach
            )
        }
    }

    /// An introduction that came to a state by the acts of everybody.
    func introduction(in state: IntroductionState) async throws -> ID<Introduction> {
        let id = try await propose()
        if state == .proposed { return id }
        if state == .withdrawn {
            try await house(.withdraw, id, because: .notedByMistake)
            return id
        }
        try await house(.show, id)
        if state == .shown { return id }
        if state == .expired {
            _ = try await on(Self.start.adding(days: 15)).expireIntroductions(as: .machine)
            return id
        }
        if state == .declined {
            try await answer(.decline, id, because: .lacksCompetences)
            return id
        }
        try await answer(.invite, id)
        if state == .invited { return id }
        try await reveal(id)
        if state == .revealed { return id }
        try await meet(id, on: Self.start)
        if state == .interview { return id }
        try await answer(.hire, id, because: .goodTalk)
        if state == .hired { return id }
        try await place(id)
        return id
    }

    @discardableResult
    func place(_ id: ID<Introduction>) async throws -> ID<Placement> {
        let facts = PlacementFacts(
            form: "vast",
            legalEmployer: "",
            workplace: "Metaal Proef",
            jobTitle: "Inpakker",
            start: Self.start,
            weeklyQuarters: 152
        )
        return try await on().startPlacement(
            NewPlacement(facts: facts, previous: nil, introduction: id),
            of: person,
            as: coach
        )
    }
}
