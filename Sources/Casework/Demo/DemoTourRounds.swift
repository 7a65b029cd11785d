internal import Domain

/// The round that was held, the shortlist, and the round that is to come.
extension DemoTours {
    private func tour(on day: Day, places: Int, at place: String) -> TourFacts {
        TourFacts(
            day: day,
            opens: Self.time(9),
            minutes: 90,
            place: place,
            capacity: places,
            talks: TalkTimes(minutes: 20, gap: 5, atOnce: 2)
        )
    }

    func held(
        with people: [ID<Participant>],
        at offer: (employer: ID<Employer>, vacancies: [ID<Vacancy>])
    ) async throws {
        let coordinator = team.coordinator
        let round = try await house(25).openRound("Eerste ronde", in: programme, as: coordinator)
        let tour = try await house(24).addTour(
            tour(on: today.adding(days: -12), places: 4, at: "Logistiek Denderdal, Aalst"),
            at: offer.employer,
            vacancies: offer.vacancies,
            to: round,
            as: coordinator
        )
        try await house(23).select(people, for: round, as: coordinator)
        let view = try await house().round(round, as: coordinator)
        guard view.division.placedCount > 0 else { return }
        // The profiles are of today: so is the division.
        try await house().publishDivision(
            of: round,
            version: view.round.version,
            digest: view.division.digest,
            as: coordinator
        )
        let day = try await house().tourDay(tour, as: coordinator)
        let noted = day.people.enumerated().map { number, person in
            NewAttendance(
                participant: person.seat.participant,
                attended: number != 1,
                justified: number == 1,
                note: number == 1 ? DemoTexts.absent : ""
            )
        }
        try await house().noteAttendance(at: tour, noted, as: coordinator)
        try await house().move(tour, version: day.tour.version, .hold, as: coordinator)
        let decisions: [StartDecision] = [.start(.agency), .notYet, .start(.workplaceLearning)]
        for (number, person) in day.people.enumerated().prefix(decisions.count) {
            try await house().evaluate(
                person.seat.participant,
                at: tour,
                version: 0,
                verdicts: Dictionary(
                    uniqueKeysWithValues: VacancyForm.allCases.map { form in
                        (form, form == .article60 ? .unknown : form == .permanent ? .notPossible : .possible)
                    }
                ),
                decision: decisions[number],
                reason: DemoTexts.decided,
                as: coordinator
            )
        }
    }

    func list(on vacancies: [ID<Vacancy>]) async throws {
        guard let vacancy = vacancies.first else { return }
        let view = try await house().shortlist(of: vacancy, as: team.coordinator)
        for found in view.suggestions.prefix(2) {
            try await house().list(found.participant, on: vacancy, .engine, because: "", as: team.coordinator)
        }
        guard let other = try await house().listable(on: vacancy, as: team.coordinator).1.last else { return }
        try await house().list(other.participant, on: vacancy, .hand, because: DemoTexts.byHand, as: team.coordinator)
    }

    func toCome(
        with people: [ID<Participant>],
        at offers: [(employer: ID<Employer>, vacancies: [ID<Vacancy>])]
    ) async throws {
        let coordinator = team.coordinator
        let round = try await house().openRound("Tweede ronde", in: programme, as: coordinator)
        var tours: [ID<Tour>] = []
        for (number, offer) in offers.enumerated() {
            let company = Self.companies[number + 1]
            let facts = tour(
                on: today.adding(days: 8 + number),
                places: 3,
                at: "\(company.name), \(company.municipality)"
            )
            tours.append(
                try await house().addTour(
                    facts,
                    at: offer.employer,
                    vacancies: offer.vacancies,
                    to: round,
                    as: coordinator
                )
            )
        }
        try await house().select(people, for: round, as: coordinator)
        let view = try await house().round(round, as: coordinator)
        guard let placed = view.division.places.last(where: { $0.tour != nil }), let here = placed.tour else { return }
        try await house().changeDivision(
            of: round,
            version: view.round.version,
            .forbid,
            placed.participant,
            at: here,
            because: DemoTexts.kept,
            as: coordinator
        )
    }
}
