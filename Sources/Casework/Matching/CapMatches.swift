internal import Domain
internal import Matching
internal import Storage

extension VacancyBook {
    /// The best open vacancies for somebody, with or without the cap on how often one is shown; none while it is not known from where
    /// they leave.
    func matches(
        of participant: Participant,
        _ folded: FoldedProfile,
        isCapped: Bool,
        on today: Day,
        in tx: borrowing Transaction
    ) throws -> ParticipantMatches {
        let long = try choice(for: folded)
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
            leftOut: fair.leftOut.count
        )
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
            givesWay: givesWay
        )
    }

    /// What somebody's list is chosen from, by score alone.
    func choice(for folded: FoldedProfile) throws -> [Match] {
        guard let blind = folded.blind else { return [] }
        var search = VacancySearch(index(without: folded.profile.limits))
        return try search.choice(matchListLength, for: blind)
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
