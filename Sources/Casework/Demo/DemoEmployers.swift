internal import Domain
internal import ReferenceData

/// Employers of every kind with their vacancies, what they were asked and what they are afraid of, in the demo data. They bear
/// the names of where people of the story work.
struct DemoEmployers {
    private let house: Casework
    private let staff: DemoStaff
    private let today: Day

    /// Name, kind, since how many months an ambassador, and the jobs that are offered.
    private static let all: [(name: String, kind: OrganisationKind, months: Int?, jobs: [String])] = [
        (DemoPeople.employers[0], .publicService, 14, ["groenmedewerker", "straatveger"]),
        (DemoPeople.employers[1], .company, 8, ["hulpbakker"]),
        (DemoPeople.employers[3], .socialEconomy, nil, ["houtbewerker"]),
        (DemoPeople.employers[4], .company, 3, ["orderpicker", "heftruckchauffeur"]),
        (DemoPeople.employers[5], .company, nil, ["dakwerker"]),
        (DemoPeople.employers[6], .company, nil, ["schoonmaker"]),
        (DemoPeople.employers[7], .company, nil, []), (DemoPeople.employers[8], .company, nil, ["bouwhulp"]),
        (DemoPeople.employers[9], .socialEconomy, 22, ["fietshersteller", "inpakker"]),
        (DemoPeople.agency, .agency, nil, ["orderpicker", "productiearbeider"]),
        (DemoPeople.ocmw, .publicService, nil, []),
    ]

    /// The months of experience that are asked for some of these jobs, by who is no agency.
    private static let experience = ["orderpicker": 12, "hulpbakker": 6, "bouwhulp": 24, "heftruckchauffeur": 12]

    static func settle(in casework: Casework, by staff: DemoStaff, on today: Day) async throws {
        let now = Instant(milliseconds: today.number * 86_400_000 - 3_600_000)
        let play = DemoEmployers(house: casework.at(Moment(now: now, today: today)), staff: staff, today: today)
        for (place, employer) in all.enumerated() { try await play.settle(employer, at: place) }
    }

    private func settle(
        _ employer: (name: String, kind: OrganisationKind, months: Int?, jobs: [String]),
        at place: Int
    ) async throws {
        let coach = staff.coaches[place % staff.coaches.count]
        let town = DemoPeople.towns[place % DemoPeople.towns.count]
        let since = employer.months.map { today.adding(months: -$0) }
        let facts = EmployerFacts(
            name: employer.name,
            sector: employer.kind == .socialEconomy ? "maatwerk" : "",
            postcode: town.0,
            municipality: town.1,
            organisation: employer.kind,
            isAmbassador: since != nil,
            ambassadorSince: since,
            staff: 12 + 9 * place,
            email: "jobs@werkgever\(place + 1).voorbeeld.test"
        )
        guard let number = Self.number(place) else { return }
        let id = try await house.addEmployer(facts, number: number, anyway: true, as: coach)
        let contact = EmployerContact(
            id: house.newID(),
            employer: id,
            name: "\(DemoPeople.given[place]) \(DemoPeople.family[place])",
            function: "personeel",
            phone: "09 000 00 \(10 + place)",
            email: ""
        )
        try await house.saveContact(contact, isNew: true, as: coach)
        for (position, job) in employer.jobs.enumerated() {
            try await offer(job, reference: "D\(place + 1)-\(position + 1)", at: id, facts, by: coach)
        }
        try await ask(id, employer.jobs.first ?? "schoonmaker", at: place, by: coach)
    }

    private func offer(
        _ job: String,
        reference: String,
        at employer: ID<Employer>,
        _ facts: EmployerFacts,
        by coach: Actor
    ) async throws {
        let book = OccupationBook.shipped
        guard let occupation = book.occupation(job) else { return }
        let tasks = occupation.tasks.prefix(4).compactMap { book.competence($0) }.enumerated().map {
            position,
            competence in
            VacancyTask(
                words: competence.label.nl,
                competence: competence.code,
                weight: VacancyTask.weight(atPosition: position)
            )
        }
        let vacancy = VacancyFacts(
            title: occupation.title.nl,
            group: occupation.group,
            occupation: occupation.code,
            tasks: tasks,
            dutch: occupation.dutch,
            licences: occupation.licences,
            experienceAsked: facts.isAgency ? 0 : Self.experience[job] ?? 0,
            weeklyQuarters: 152,
            times: [.day],
            forms: facts.isAgency ? [.agency] : [.fixedTerm, .internship],
            demands: occupation.demands,
            access: .publicTransport,
            places: 2,
            openUntil: today.adding(days: 45),
            postcode: facts.postcode,
            municipality: facts.municipality
        )
        try await house.addVacancy(vacancy, reference: reference, of: employer, as: coach)
    }

    /// Some were asked a while ago and answered; to some somebody has to come back today or was to come back already.
    private func ask(_ employer: ID<Employer>, _ job: String, at place: Int, by coach: Actor) async throws {
        guard place % 4 != 3 else { return }
        let ways = AskWay.allCases
        let new = NewAsk(
            employer: employer,
            occupation: job,
            day: today.adding(days: -30 + place),
            way: ways[place % ways.count],
            next: place % 4 == 0 ? today.adding(days: place % 3 - 1) : nil
        )
        let id = try await house.ask(new, as: coach)
        guard place % 4 != 0 else { return }
        let answers: [AskAnswer] = [.vacancy, .talk, .later, .no, .internship]
        let answer = answers[place % answers.count]
        try await house.answerAsk(
            id,
            of: employer,
            version: 1,
            answer,
            on: today.adding(days: -20 + place),
            note: "",
            next: answer == .later ? today.adding(days: 30) : nil,
            as: coach
        )
        let kinds = ConcernKind.allCases
        try await house.noteConcern(
            kinds[place % 3],
            words: DemoTexts.concern,
            answer: place % 2 == 0 ? DemoTexts.concernAnswer : "",
            of: employer,
            as: coach
        )
    }

    /// A number that no company has: 0800.0001 and on, with its check.
    private static func number(_ place: Int) -> EnterpriseNumber? {
        let first = 8_000_001 + place
        let check = 97 - first % 97
        return EnterpriseNumber(rawValue: "0\(first)\(check < 10 ? "0" : "")\(check)")
    }
}
