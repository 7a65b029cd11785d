internal import Domain
internal import Storage

/// How well each candidate of a round fits each tour: the score of the vacancy there that fits best. Who was put on the shortlist
/// of one of its vacancies by hand may come along anyhow, for the least score, unless they may not work there. What was declined counts
/// for nothing, as long as nothing changed.
struct TourScores {
    /// By candidate and tour, in the order given; nil where somebody fits nothing that is offered.
    private(set) var scores: [[Int?]]
    /// Of whom nothing can be said yet, because it is not known from where they leave.
    private(set) var withoutProfile: Set<ID<Participant>> = []
    /// At which tours somebody would fit, had neither side said no.
    private(set) var declined: [ID<Participant>: Set<ID<Tour>>] = [:]

    static let least = 1

    init(
        of candidates: [TourCandidate],
        at tours: [Tour],
        _ work: Work,
        in tx: borrowing Transaction
    ) throws {
        let shelf = try TourVacancies(of: tours, in: tx)
        let listed = try ShortlistTable.people(on: tours.flatMap(\.vacancies), in: tx).mapValues(Set.init)
        let pairs = try DeclinedPairs(for: shelf.all, in: tx)
        scores = []
        let people = try work.foldedProfiles(of: candidates.map(\.participant), in: tx)
        let profiles = Dictionary(uniqueKeysWithValues: people.map { ($0.participant, $0) })
        for candidate in candidates {
            let participant = candidate.participant
            let folded = profiles[participant]
            if folded.map({ !$0.gaps.isEmpty }) ?? true { withoutProfile.insert(participant) }
            func score(for vacancies: [ID<Vacancy>]) -> Int? {
                let best = vacancies.compactMap { id -> Int? in
                    guard let (vacancy, employer) = shelf.listed(id) else { return nil }
                    return folded?.match(vacancy, of: employer, on: work.today).score
                }.max()
                let isListed = vacancies.contains { id in
                    guard listed[id]?.contains(participant) == true, let (vacancy, employer) = shelf.listed(id) else {
                        return false
                    }
                    // Where somebody may not work they get no seat, put on the list by hand or not.
                    return folded?.profile.limits.forbid(vacancy.facts, of: employer.facts) != true
                }
                return best.map { max(Self.least, $0) } ?? (isListed ? Self.least : nil)
            }
            let away = folded.map { pairs.now(of: $0) } ?? [:]
            var row: [Int?] = []
            for tour in tours {
                let offered = tour.vacancies.filter { away[$0] == nil }
                let found = score(for: offered)
                if found == nil, offered.count < tour.vacancies.count, score(for: tour.vacancies) != nil {
                    declined[participant, default: []].insert(tour.id)
                }
                row.append(found)
            }
            scores.append(row)
        }
    }
}

/// The vacancies of some tours with who offers them.
struct TourVacancies {
    private let vacancies: [ID<Vacancy>: Vacancy]
    private let employers: [ID<Employer>: Employer]

    init(of tours: [Tour], in tx: borrowing Transaction) throws {
        var (vacancies, employers): ([ID<Vacancy>: Vacancy], [ID<Employer>: Employer]) = ([:], [:])
        for id in Set(tours.flatMap(\.vacancies)) { vacancies[id] = try VacancyTable.find(id, in: tx) }
        for id in Set(tours.map(\.employer) + vacancies.values.map(\.employer)) {
            employers[id] = try EmployerTable.find(id, in: tx)
        }
        (self.vacancies, self.employers) = (vacancies, employers)
    }

    var all: [Vacancy] { Array(vacancies.values) }

    func listed(_ id: ID<Vacancy>) -> (Vacancy, Employer)? {
        guard let vacancy = vacancies[id], let employer = employers[vacancy.employer] else { return nil }
        return (vacancy, employer)
    }

    func employer(_ id: ID<Employer>) -> Employer? { employers[id] }
    func vacancies(of tour: Tour) -> [Vacancy] { tour.vacancies.compactMap { vacancies[$0] } }
}
