internal import Domain
internal import Matching
internal import Storage

extension VacancyBook {
    /// The best open vacancies for somebody, with or without the cap on how often one is shown; none while it is not known from where
    /// they leave, and none that was declined as long as nothing changed.
    func matches(
        of participant: Participant,
        _ folded: FoldedProfile,
        isCapped: Bool,
        on today: Day,
        in tx: borrowing Transaction
    ) throws -> ParticipantMatches {
        let declined = try DeclinedPairs(of: folded.participant, in: tx).now(of: folded)
        let long = try choice(for: folded, without: places(of: declined.keys))
        let fair = try fairList(from: long, for: folded.participant, in: tx)
        let lower = Set(fair.rows.filter(\.givesWay).map(\.match.id) + fair.leftOut.map(\.id))
        let shown = isCapped ? fair.rows.map(\.match.id) : long.prefix(matchListLength).map(\.id)
        return ParticipantMatches(
            participant: participant,
            folded: folded,
            matches: shown.map { matched($0, folded, givesWay: lower.contains($0), on: today) },
            open: openCount,
            unplaced: unplaced.count,
            isCapped: isCapped,
            leftOut: fair.leftOut.count,
            declined: fitting(declined, folded, on: today)
        )
    }

    /// Of what was declined, what would fit: the latest no first.
    private func fitting(
        _ declined: [ID<Vacancy>: DeclinedMatch],
        _ folded: FoldedProfile,
        on today: Day
    ) -> [DeclinedVacancy] {
        declined.values.sorted { ($1.day, $0.vacancy) < ($0.day, $1.vacancy) }.compactMap { said -> DeclinedVacancy? in
            guard let (vacancy, employer) = open(said.vacancy),
                folded.match(vacancy, of: employer, on: today).score != nil
            else { return nil }
            return DeclinedVacancy(vacancy: vacancy, employer: employer, said: said)
        }
    }

    /// The best open vacancies for somebody by score alone, for who chooses where to put them forward.
    func best(for folded: FoldedProfile, on today: Day, count: Int) throws -> [MatchedVacancy] {
        guard let blind = folded.blind else { return [] }
        var search = VacancySearch(index(without: folded.profile.limits))
        return try search.best(count, for: blind).map { matched($0.id, folded, givesWay: false, on: today) }
    }

    private func matched(_ number: Int, _ folded: FoldedProfile, givesWay: Bool, on today: Day) -> MatchedVacancy {
        let (vacancy, employer) = entries[number]
        return MatchedVacancy(
            vacancy: vacancy,
            employer: employer,
            state: .open,
            match: folded.match(vacancy, of: employer, on: today),
            givesWay: givesWay,
            declined: nil
        )
    }

    /// What somebody's list is chosen from, by score alone. `declined`: the numbers of what is left out.
    func choice(for folded: FoldedProfile, without declined: Set<Int>) throws -> [Match] {
        guard let blind = folded.blind else { return [] }
        var search = VacancySearch(index(without: folded.profile.limits))
        return try search.choice(matchListLength, for: blind, without: declined)
    }

    /// By the prices of the last nightly comparison. What was added since has none.
    private func fairList(
        from long: [Match],
        for participant: ID<Participant>,
        in tx: borrowing Transaction
    ) throws -> FairList {
        let prices = try ShowingPriceTable.prices(of: long.map { entries[$0.id].vacancy.id }, in: tx)
        let person = DrawMark(participant.rawValue)
        return FairList(from: long, length: matchListLength) { match in
            let vacancy = entries[match.id].vacancy.id
            guard let parts = prices[vacancy] else { return 0 }
            return ShowingPrice(parts: parts).points(of: DrawMark(vacancy.rawValue), for: person)
        }
    }
}
