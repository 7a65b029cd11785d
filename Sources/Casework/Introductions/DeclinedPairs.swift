internal import Domain
internal import Storage

/// Which pairs are declined now: one of both sides said no, and neither profile nor vacancy changed since (A6). They stand on no
/// list, get no seat and are not proposed; whatever puts people and vacancies together asks here.
struct DeclinedPairs: Sendable {
    private let said: [ID<Participant>: [DeclinedMatch]]
    private let facts: [ID<Vacancy>: VacancyFacts]

    private init(_ said: [DeclinedMatch], _ vacancies: some Sequence<Vacancy>) {
        self.said = Dictionary(grouping: said, by: \.participant)
        facts = Dictionary(vacancies.map { ($0.id, $0.facts) }, uniquingKeysWith: { first, _ in first })
    }

    /// Of one person; one statement, and two more where anything was declined.
    init(of participant: ID<Participant>, in tx: borrowing Transaction) throws {
        let said = try IntroductionTable.declinedMatches(of: participant, in: tx)
        self.init(said, try VacancyTable.those(Set(said.map(\.vacancy)), in: tx).values)
    }

    /// For some vacancies.
    init(for vacancies: [Vacancy], in tx: borrowing Transaction) throws {
        self.init(try IntroductionTable.declinedMatches(for: vacancies.map(\.id), in: tx), vacancies)
    }

    /// For every vacancy that is open on a day.
    init(openOn day: Day, in tx: borrowing Transaction) throws {
        let said = try IntroductionTable.declinedMatches(openOn: day, in: tx)
        self.init(said, try VacancyTable.those(Set(said.map(\.vacancy)), in: tx).values)
    }

    /// About whom anything was said: of nobody else the profile has to be looked at.
    var people: [ID<Participant>] { said.keys.sorted() }

    /// What is declined of somebody as their profile is now, by vacancy.
    func now(of folded: FoldedProfile) -> [ID<Vacancy>: DeclinedMatch] {
        var standing: [ID<Vacancy>: DeclinedMatch] = [:]
        for (vacancy, same) in Dictionary(grouping: said[folded.participant] ?? [], by: \.vacancy) {
            guard let known = facts[vacancy] else { continue }
            standing[vacancy] = same.holding(for: MatchFingerprint(folded.profile, known))
        }
        return standing
    }
}

extension Work {
    /// Who is declined for a vacancy now, with their profiles. The policy is asked by whoever calls it.
    func declined(
        for vacancy: Vacancy,
        in tx: borrowing Transaction
    ) throws -> [(folded: FoldedProfile, said: DeclinedMatch)] {
        let pairs = try DeclinedPairs(for: [vacancy], in: tx)
        return try foldedProfiles(of: pairs.people, in: tx).compactMap { folded in
            pairs.now(of: folded)[vacancy.id].map { (folded: folded, said: $0) }
        }
    }

    /// Every pair of the house that is declined now, by person, as far as the vacancy is open.
    func declinedPairs(in tx: borrowing Transaction) throws -> [ID<Participant>: Set<ID<Vacancy>>] {
        let pairs = try DeclinedPairs(openOn: today, in: tx)
        let people = pairs.people
        var declined: [ID<Participant>: Set<ID<Vacancy>>] = [:]
        // By portions, so that what was read of one is let go before the next.
        for start in stride(from: 0, to: people.count, by: ProfileFactsQuery.portion) {
            let part = people[start..<min(start + ProfileFactsQuery.portion, people.count)]
            for folded in try foldedProfiles(of: part, in: tx) {
                let standing = pairs.now(of: folded)
                if !standing.isEmpty { declined[folded.participant] = Set(standing.keys) }
            }
        }
        return declined
    }
}
