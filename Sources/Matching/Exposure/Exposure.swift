/// How showings are spread over vacancies, for the report of a batch.
package struct Exposure: Hashable, Sendable {
    package let vacancies: Int
    /// Vacancies that stand on no list.
    package let neverShown: Int
    /// How often the one that is shown most is shown.
    package let mostShown: Int
    /// 0 when all are shown equally often, 1,000 when one gets everything.
    package let giniPermille: Int
    package let participants: Int
    /// Participants whose list is empty.
    package let withoutMatch: Int

    package init(_ lists: some Sequence<some Sequence<Match>>, vacancies: Int) {
        var shown = [Int](repeating: 0, count: max(0, vacancies))
        var (participants, empty) = (0, 0)
        for list in lists {
            var isEmpty = true
            for match in list where shown.indices.contains(match.id) {
                shown[match.id] += 1
                isEmpty = false
            }
            participants += 1
            if isEmpty { empty += 1 }
        }
        shown.sort()
        let total = shown.reduce(0, +)
        // Gini = (2 × the sum of rank × value) / (n × total) − (n + 1) / n, with ranks from 1.
        let ranked = shown.enumerated().reduce(0.0) { $0 + Double($1.offset + 1) * Double($1.element) }
        let count = Double(shown.count)
        giniPermille =
            total == 0 ? 0 : Int((1000 * (2 * ranked / (count * Double(total)) - (count + 1) / count)).rounded())
        self.vacancies = shown.count
        neverShown = shown.count { $0 == 0 }
        mostShown = shown.last ?? 0
        self.participants = participants
        withoutMatch = empty
    }
}
