/// Compares what groups of participants are shown. It stands apart from the matcher: it gets finished lists, and beside them a
/// label for each participant that the matcher never sees. What is about fewer people than the disclosure limit is not told, nor what
/// would give that away: `TellingRule`, for each column.
package struct ExposureAudit: Hashable, Sendable {
    package struct Group: Hashable, Sendable {
        /// Nil for those of whom it is not known.
        package let label: String?
        package let participants: Int
        /// Vacancies on a list, in hundredths; nil where it may not be told. Of full lists it says how many are empty, so it goes with
        /// the share of these.
        package let shownHundredths: Int?
        /// The best score of those who have one; nil where it may not be told, or where nobody has.
        package let bestScore: Int?
        /// Nil where it may not be told.
        package let withoutMatchPermille: Int?
    }

    /// By label, those without one last. Only those that may be told of.
    package let groups: [Group]
    /// How many groups are not told of, because so few people are in them or because one could be reckoned from the rest.
    package let hidden: Int

    /// `smallest` is the least number of people of a figure that is told. Participants without a label are a group as well: without it
    /// they would be what is left of the total.
    package init(_ lists: [[Match]], labels: [String?], smallest: Int) {
        var members: [String?: [[Match]]] = [:]
        for (participant, list) in lists.enumerated() {
            let label = labels.indices.contains(participant) ? labels[participant] : nil
            members[label, default: []].append(list)
        }
        let all = members.map { (label: $0.key, lists: $0.value) }.sorted { first, second in
            (first.label == nil ? 1 : 0, first.label ?? "") < (second.label == nil ? 1 : 0, second.label ?? "")
        }
        let sizes = all.map(\.lists.count)
        let without = all.map { $0.lists.count(where: \.isEmpty) }
        let with = zip(sizes, without).map { $0 - $1 }
        let hiddenGroups = TellingRule.withheld(sizes.map { [$0] }, limit: smallest)
        let hiddenShares = TellingRule.withheld(
            zip(without, with).map { [$0, $1] },
            limit: smallest,
            besides: hiddenGroups
        )
        let hiddenScores = TellingRule.withheld(with.map { [$0] }, limit: smallest, besides: hiddenGroups)
        hidden = hiddenGroups.count
        groups = all.indices.filter { !hiddenGroups.contains($0) }.map { position in
            let lists = all[position].lists
            let scores = hiddenScores.contains(position) ? [] : lists.compactMap { $0.first?.score }
            let isShareTold = !hiddenShares.contains(position)
            return Group(
                label: all[position].label,
                participants: lists.count,
                shownHundredths: isShareTold ? lists.reduce(0) { $0 + $1.count } * 100 / lists.count : nil,
                bestScore: scores.isEmpty ? nil : scores.reduce(0, +) / scores.count,
                withoutMatchPermille: isShareTold ? without[position] * 1000 / lists.count : nil
            )
        }
    }
}
