import Casework
import Domain
import ReferenceData

/// A neighbourhood programme with employers who show their work, and people whose profile fits it.
struct TourWorld {
    let open: OpenProgrammeWorld
    let employer: ID<Employer>
    let vacancies: [ID<Vacancy>]

    var casework: Casework { open.world.casework }
    var coach: Actor { open.coach }
    var coordinator: Actor { open.coordinator }
    static let today = ReferralWorld.today

    init() async throws {
        open = try await OpenProgrammeWorld(places: 20)
        let coordinator = open.coordinator
        let casework = open.world.casework
        employer = try await casework.addEmployer(
            EmployerFacts(name: "Logistiek Proef", postcode: "9000", municipality: "Gent"),
            number: EnterpriseNumber("0400123416"),
            as: coordinator
        )
        var vacancies: [ID<Vacancy>] = []
        for (number, job) in ["orderpicker", "schoonmaker"].enumerated() {
            let facts = try Self.vacancy(job)
            vacancies.append(
                try await casework.addVacancy(
                    facts,
                    reference: "T-\(number)",
                    of: employer,
                    anyway: true,
                    as: coordinator
                )
            )
        }
        self.vacancies = vacancies
    }

    private static func vacancy(_ job: String) throws -> VacancyFacts {
        guard let occupation = OccupationBook.shipped.occupation(job) else { throw Unexpected(outcome: job) }
        return VacancyFacts(
            title: occupation.title.nl,
            group: occupation.group,
            occupation: occupation.code,
            tasks: occupation.tasks.prefix(4).enumerated().map {
                VacancyTask(words: $1, competence: $1, weight: VacancyTask.weight(atPosition: $0))
            },
            weeklyQuarters: 152,
            forms: [.fixedTerm, .agency],
            places: 4,
            openUntil: today.adding(days: 60),
            postcode: "9000",
            municipality: "Gent"
        )
    }

    /// Somebody guided by the coach whose profile fits a job so well, from 1 to 4; nil for nobody's business yet.
    func guided(_ given: String, fitting job: String? = "orderpicker", level: Int = 3) async throws -> ID<Participant> {
        let participant = try await open.guided(given)
        guard let job, let occupation = OccupationBook.shipped.occupation(job) else { return participant }
        let sheet = try await casework.profileSheet(of: participant, as: coach)
        try await casework.noteProfile(
            NewProfile(
                statements: occupation.tasks.prefix(4).map { ProfileStatement.competence($0, level: level) } + [
                    .words(.targets, [occupation.code]), .words(.origin, ["9000"]),
                    .language(.dutchSpoken, .b1),
                ],
                removedBecause: "",
                observer: Observer(name: "Coach", party: .coach),
                evidence: .observed,
                day: Self.today,
                version: sheet.version
            ),
            of: participant,
            as: coach
        )
        return participant
    }

    func facts(in days: Int = 7, places: Int = 2) throws -> TourFacts {
        guard let opens = ClockTime("09:00") else { throw Unexpected(outcome: "a time") }
        return TourFacts(
            day: Self.today.adding(days: days),
            opens: opens,
            minutes: 90,
            place: "Gent",
            capacity: places,
            talks: TalkTimes(minutes: 20, gap: 5, atOnce: 1)
        )
    }

    /// A round with one tour of the first vacancy and these people.
    func round(
        of people: [ID<Participant>],
        places: Int = 2,
        in days: Int = 7
    ) async throws -> (round: ID<TourRound>, tour: ID<Tour>) {
        let round = try await casework.openRound("Ronde", in: OpenProgrammeWorld.programme, as: coordinator)
        let tour = try await casework.addTour(
            facts(in: days, places: places),
            at: employer,
            vacancies: [vacancies[0]],
            to: round,
            as: coordinator
        )
        if !people.isEmpty { try await casework.select(people, for: round, as: coordinator) }
        return (round, tour)
    }

    func view(_ round: ID<TourRound>, as actor: Actor? = nil) async throws -> RoundView {
        try await casework.round(round, as: actor ?? coordinator)
    }

    @discardableResult
    func publish(_ round: ID<TourRound>) async throws -> Int {
        let view = try await view(round)
        return try await casework.publishDivision(
            of: round,
            version: view.round.version,
            digest: view.division.digest,
            as: coordinator
        )
    }
}
