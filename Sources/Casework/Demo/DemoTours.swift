internal import Domain
internal import ReferenceData

/// Meetings, shortlists and tours of a programme with tours in it (D1–D4), in the demo data: one round that was held, with
/// who was there and what was decided, and one that is to come.
struct DemoTours {
    /// Whose demo data it is, where the house has it; else that of another programme with tours.
    static let programme = "jobroad"

    private let casework: Casework
    let team: DemoTeam
    let programme: String
    let today: Day

    static func play(in casework: Casework, of programme: Programme, by team: DemoTeam, on today: Day) async throws {
        let play = DemoTours(casework: casework, team: team, programme: programme.code, today: today)
        try await play.play()
    }

    /// The use cases as if it were a day so long ago; all at one moment after the story, so that the audit log keeps its order.
    func house(_ daysAgo: Int = 0) -> Casework {
        let day = today.adding(days: -daysAgo)
        let now = Instant(milliseconds: today.number * 86_400_000 - 1_800_000)
        return casework.at(Moment(now: now, today: day))
    }

    static let companies: [(name: String, postcode: String, municipality: String, jobs: [String])] = [
        ("Logistiek Denderdal", "9300", "Aalst", ["orderpicker", "inpakker"]),
        ("Zuivelbedrijf De Weide", "9200", "Dendermonde", ["productiearbeider", "schoonmaker"]),
        ("Grootkeuken Zuid", "9000", "Gent", ["keukenhulp", "schoonmaker"]),
    ]

    private func play() async throws {
        let people = try await profiles()
        var offers: [(employer: ID<Employer>, vacancies: [ID<Vacancy>])] = []
        for place in Self.companies.indices { offers.append(try await offer(at: place)) }
        try await meet(over: offers.flatMap(\.vacancies))
        guard people.count >= 2 else { return }
        let half = (people.count + 1) / 2
        try await held(with: Array(people.prefix(half)), at: offers[0])
        try await list(on: offers[1].vacancies)
        try await toCome(with: people, at: Array(offers.dropFirst()))
    }

    /// What everybody can and wants, as their coach noted it.
    private func profiles() async throws -> [ID<Participant>] {
        let jobs = Self.companies.flatMap(\.jobs).compactMap { OccupationBook.shipped.occupation($0) }
        let levels: [LanguageLevel] = [.b1, .a2, .b2, .a2]
        var people: [ID<Participant>] = []
        for coach in team.coaches {
            let lines = try await house().participants(
                ParticipantFilter(states: [.guided, .atWork]),
                limit: 200,
                as: coach
            )
            for line in lines.lines.filter({ $0.programme == programme }).prefix(12) {
                let number = people.count
                people.append(line.participant)
                guard !jobs.isEmpty, number % 7 != 6 else { continue }
                let job = jobs[number % jobs.count]
                let skills = job.tasks.prefix(4).enumerated().map { place, code in
                    ProfileStatement.competence(code, level: 2 + (place + number) % 3)
                }
                let town = Self.companies[number % Self.companies.count].postcode
                let sheet = try await house().profileSheet(of: line.participant, as: coach)
                let new = NewProfile(
                    statements: skills + [
                        .words(.targets, [job.code]), .language(.dutchSpoken, levels[number % levels.count]),
                        .words(.origin, [town]),
                    ],
                    removedBecause: "",
                    observer: Observer(name: coach.name, party: .coach),
                    evidence: .observed,
                    day: today,
                    version: sheet.version
                )
                try await house().noteProfile(new, of: line.participant, as: coach)
            }
        }
        return people
    }

    private func offer(at place: Int) async throws -> (employer: ID<Employer>, vacancies: [ID<Vacancy>]) {
        let company = Self.companies[place]
        let first = 8_000_201 + place
        let check = 97 - first % 97
        let employer = try await house(40).addEmployer(
            EmployerFacts(
                name: company.name,
                postcode: company.postcode,
                municipality: company.municipality,
                isAmbassador: place == 0,
                staff: 60 + 40 * place
            ),
            number: EnterpriseNumber("0\(first)\(check < 10 ? "0" : "")\(check)"),
            anyway: true,
            as: team.coordinator
        )
        var vacancies: [ID<Vacancy>] = []
        for (position, job) in company.jobs.enumerated() {
            guard let occupation = OccupationBook.shipped.occupation(job) else { continue }
            let tasks = occupation.tasks.prefix(4).compactMap { OccupationBook.shipped.competence($0) }
            let facts = VacancyFacts(
                title: occupation.title.nl,
                group: occupation.group,
                occupation: occupation.code,
                tasks: tasks.enumerated().map {
                    VacancyTask(
                        words: $1.label.nl,
                        competence: $1.code,
                        weight: VacancyTask.weight(atPosition: $0)
                    )
                },
                dutch: .a1,
                weeklyQuarters: 152,
                forms: VacancyForm.allCases.filter { $0 != .internship },
                places: 4,
                openUntil: today.adding(days: 70),
                postcode: company.postcode,
                municipality: company.municipality
            )
            let reference = "R\(place + 1)-\(position + 1)"
            vacancies.append(
                try await house(39).addVacancy(
                    facts,
                    reference: reference,
                    of: employer,
                    anyway: true,
                    as: team.coordinator
                )
            )
        }
        return (employer, vacancies)
    }

    private func meet(over vacancies: [ID<Vacancy>]) async throws {
        let facts = VacancyMeetingFacts(
            day: today.adding(days: -35),
            opens: Self.time(14),
            place: "OCMW Aalst, vergaderzaal",
            attendees: Self.companies.map { "Personeelsdienst, \($0.name)" } + [
                "Els Maes, VDAB", "Bart Stevens, OCMW",
            ],
            vacancies: vacancies,
            agreed: DemoTexts.agreedAtTable
        )
        try await house(34).addVacancyMeeting(facts, in: programme, as: team.coordinator)
    }

    static func time(_ hour: Int) -> ClockTime { ClockTime(minutes: hour * 60) ?? .midnight }
}

extension DemoProgramme {
    var hasTours: Bool { programme.sessions.contains { $0.kind == .tour } }
}
