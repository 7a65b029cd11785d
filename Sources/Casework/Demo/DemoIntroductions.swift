internal import Domain

/// Candidates who are put forward, in the demo data: an employer with an account and vacancies, and of each coach somebody in every
/// state that can be looked at.
struct DemoIntroductions {
    private let house: Casework
    private let desk: SignInDesk
    private let today: Day
    private let staff: DemoStaff

    /// The acts happen at the end of the story, one second apart.
    private init(_ casework: Casework, _ staff: DemoStaff, _ today: Day) {
        self.today = today
        self.staff = staff
        let now = Instant(milliseconds: today.number * 86_400_000 - 3_600_000)
        house = casework.at(Moment(now: now, today: today))
        desk = DemoStaff.desk(of: house)
    }

    static func play(in casework: Casework, by staff: DemoStaff, on today: Day) async throws {
        guard let employer = staff.employer else { return }
        let play = DemoIntroductions(casework, staff, today)
        let vacancies = try await play.offerWork(by: employer)
        for (coach, states) in zip(staff.coaches, states) {
            try await play.introduce(for: coach, upTo: states, employer, vacancies)
        }
    }

    private static let pitches = [
        "Werkt nauwkeurig en op tijd. Zoekt een ploeg waar duidelijk uitgelegd wordt wat er moet gebeuren.",
        "Drie jaar ervaring in een magazijn. Leert snel bij door te doen.",
        "Heeft een goede conditie en werkt graag met de handen.", "",
    ]

    private func offerWork(by employer: Actor) async throws -> [ID<Vacancy>] {
        let facts = EmployerFacts(
            name: employer.institution ?? employer.name,
            nace: "25.11",
            sector: "metaal",
            postcode: "9000",
            municipality: "Gent",
            isAmbassador: true,
            staff: 85,
            email: "jobs@verlinde.voorbeeld.test"
        )
        let company = try await house.addEmployer(
            facts,
            number: EnterpriseNumber("0400123416"),
            anyway: true,
            as: staff.coordinator
        )
        try await desk.setEmployer(company, insteadOf: nil, user: employer.id, as: .machine)
        let jobs: [(String, String, [String], [VacancyForm])] = [
            ("Inpakker", "9321", ["inpakken", "etiketteren", "tellen"], [.permanent, .agency]),
            ("Productiemedewerker metaal", "8189", ["machines bedienen", "stukken controleren"], [.fixedTerm]),
            ("Magazijnier", "4321", ["goederen ontvangen", "orders klaarzetten"], [.permanent]),
        ]
        var vacancies: [ID<Vacancy>] = []
        for (place, job) in jobs.enumerated() {
            guard let group = OccupationCode(job.1) else { continue }
            let facts = VacancyFacts(
                title: job.0,
                group: group,
                tasks: job.2.enumerated().map {
                    VacancyTask(words: $1, competence: nil, weight: VacancyTask.weight(atPosition: $0))
                },
                dutch: .a2,
                weeklyQuarters: 152,
                times: [],
                forms: job.3,
                places: 6,
                start: today.adding(days: 14),
                openUntil: today.adding(days: 60),
                postcode: "9000",
                municipality: "Gent"
            )
            vacancies.append(
                try await house.addVacancy(
                    facts,
                    reference: "MV-\(place + 1)",
                    of: company,
                    anyway: true,
                    as: staff.coordinator
                )
            )
        }
        return vacancies
    }

    /// How far the candidates of each coach come; the others of the guided are put forward to nobody yet.
    private static let states: [[IntroductionState]] = [
        [.shown, .revealed, .interview, .declined, .proposed, .invited],
        [.shown, .revealed, .interview, .proposed, .invited, .withdrawn],
        [.shown, .revealed, .hired, .proposed, .invited],
    ]

    private func introduce(
        for coach: Actor,
        upTo states: [IntroductionState],
        _ employer: Actor,
        _ vacancies: [ID<Vacancy>]
    ) async throws {
        let guided = ParticipantFilter(states: [.guided])
        let people = try await house.participants(guided, limit: states.count, as: coach).lines.map(\.participant)
        for (place, (person, state)) in zip(people, states).enumerated() where !vacancies.isEmpty {
            let new = NewIntroduction(
                vacancy: vacancies[place % vacancies.count],
                pitch: Self.pitches[place % Self.pitches.count]
            )
            let id = try await house.proposeIntroduction(new, of: person, as: coach)
            try await bring(id, of: person, to: state, coach, employer)
        }
    }

    private func bring(
        _ id: ID<Introduction>,
        of person: ID<Participant>,
        to state: IntroductionState,
        _ coach: Actor,
        _ employer: Actor
    ) async throws {
        func view() async throws -> Introduction {
            try await house.introduction(id, of: person, as: coach).introduction
        }
        func move(_ act: IntroductionAct, _ reason: IntroductionReason? = nil) async throws {
            try await house.moveIntroduction(
                id,
                of: person,
                version: view().version,
                by: act,
                because: reason,
                as: coach
            )
        }
        func answer(_ act: IntroductionAct, _ reason: IntroductionReason? = nil) async throws {
            let now = try await view()
            try await house.answerIntroduction(
                now.reference,
                version: now.version,
                by: act,
                because: reason,
                as: employer
            )
        }
        if state == .proposed { return }
        if state == .withdrawn { return try await move(.withdraw, .notedByMistake) }
        try await move(.show)
        if state == .shown { return }
        if state == .declined { return try await answer(.decline, .lacksExperience) }
        try await answer(.invite)
        if state == .invited { return }
        try await house.revealIdentity(
            of: id,
            of: person,
            version: view().version,
            IdentityConsent(form: .spoken, day: today),
            as: coach
        )
        if state == .revealed { return }
        // Whoever is hired was met today already; the others meet next week.
        let day = state == .hired ? today : today.adding(days: 7)
        try await house.planInterview(
            Interview(day: day, time: ClockTime(minutes: 600), place: "Gent"),
            of: id,
            of: person,
            version: view().version,
            as: coach
        )
        if state == .hired { try await answer(.hire, .goodTalk) }
    }
}
