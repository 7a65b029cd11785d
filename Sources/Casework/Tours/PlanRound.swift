package import Domain
internal import Storage

/// A round in one go: which vacancies it shows, what is agreed about every tour of it, and who is selected.
package struct NewRound: Sendable {
    package let title: String
    package let programme: String
    /// Each employer of these gets a tour, in the order in which the employers come.
    package let vacancies: [ID<Vacancy>]
    /// The same for every tour; without a place, each is where its employer is.
    package let facts: TourFacts
    /// In the order in which they came; nil for everybody whose guidance in the programme goes on.
    package let people: [ID<Participant>]?

    package init(
        title: String,
        programme: String,
        vacancies: [ID<Vacancy>],
        facts: TourFacts,
        people: [ID<Participant>]?
    ) {
        self.title = title
        self.programme = programme
        self.vacancies = vacancies
        self.facts = facts
        self.people = people
    }
}

extension Casework {
    /// Opens a round with its tours and selects who is divided over them: all of it, or nothing.
    /// - Throws: `Faults`; `Refusal.notFound`.
    package func planRound(_ new: NewRound, as actor: Actor) async throws -> ID<TourRound> {
        try await work(as: actor) { work, tx in
            try work.require(.planTours)
            var faults = Faults()
            let title = new.title.trimmed
            if title.isEmpty { faults.add("title", Message("field.required")) }
            if try !ProgrammeTable.codes(in: tx).contains(new.programme) {
                faults.add("programme", Message("field.chooseOne"))
            }
            let tours = try work.tours(of: new, into: &faults, in: tx)
            let people = try work.people(of: new, into: &faults, in: tx)
            try faults.throwIfAny()
            let round = try work.insertRound(title, of: new.programme, in: tx)
            for tour in tours {
                _ = try work.insertTour(tour.facts, at: tour.employer, tour.vacancies, to: round, in: tx)
            }
            for candidate in people { try work.select(candidate, for: round, in: tx) }
            return round.id
        }
    }
}

extension Work {
    fileprivate struct PlannedTour {
        let employer: ID<Employer>
        let facts: TourFacts
        var vacancies: [ID<Vacancy>]
    }

    fileprivate func tours(
        of new: NewRound,
        into faults: inout Faults,
        in tx: borrowing Transaction
    ) throws -> [PlannedTour] {
        var tours: [PlannedTour] = []
        for id in new.vacancies {
            guard let vacancy = try VacancyTable.find(id, in: tx),
                let employer = try EmployerTable.find(vacancy.employer, in: tx)
            else {
                faults.add("vacancy", Message("field.unknown"))
                continue
            }
            if let known = tours.firstIndex(where: { $0.employer == employer.id }) {
                if !tours[known].vacancies.contains(id) { tours[known].vacancies.append(id) }
                continue
            }
            var facts = new.facts
            facts.place = facts.place.trimmed
            if facts.place.isEmpty {
                facts.place = [employer.facts.name, employer.facts.municipality].filter { !$0.isEmpty }
                    .joined(separator: ", ")
            }
            if tours.isEmpty { faults.add(contentsOf: facts.faults(today: today)) }
            tours.append(PlannedTour(employer: employer.id, facts: facts, vacancies: [id]))
        }
        if new.vacancies.isEmpty { faults.add("vacancy", Message("tour.noVacancy")) }
        return tours
    }

    fileprivate func people(
        of new: NewRound,
        into faults: inout Faults,
        in tx: borrowing Transaction
    ) throws -> [CandidateQuery.Candidate] {
        let guided = try CandidateQuery.guided(in: new.programme, within: scope(.selectCandidates), in: tx)
        let latest = Dictionary(guided.map { ($0.participant, $0) }, uniquingKeysWith: { _, last in last })
        var seen: Set<ID<Participant>> = []
        let people = (new.people ?? guided.map(\.participant)).filter { seen.insert($0).inserted }
        if people.contains(where: { latest[$0] == nil }) { faults.add("candidate", Message("field.unknown")) }
        return people.compactMap { latest[$0] }
    }
}
