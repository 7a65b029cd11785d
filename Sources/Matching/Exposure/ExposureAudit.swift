/// Compares what groups of participants are shown. It stands apart from the matcher: it gets finished lists, and beside them a
/// label for each participant that the matcher never sees. Groups below the disclosure limit are not told of.
package struct ExposureAudit: Hashable, Sendable {
    package struct Group: Hashable, Sendable {
        package let label: String
        package let participants: Int
        /// Vacancies on a list, in hundredths.
        package let shownHundredths: Int
        /// The best score of those who have one.
        package let bestScore: Int
        package let withoutMatchPermille: Int
    }

    /// By label. Only those that may be told of.
    package let groups: [Group]
    /// How many groups are not told of, because so few people are in them or because one could be reckoned from the rest.
    package let hidden: Int

    /// `smallest` is the least number of people of a group that is told of. A participant without a label is in no group.
    package init(_ lists: [[Match]], labels: [String?], smallest: Int) {
        var members: [String: [Int]] = [:]
        for (participant, label) in labels.enumerated() where lists.indices.contains(participant) {
            if let label { members[label, default: []].append(participant) }
        }
        let bySize = members.sorted { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
        var small = bySize.prefix { $0.value.count < smallest }.count
        // One hidden group is what is left of the total, so a second one is hidden with it.
        if small == 1, bySize.count > 1 { small = 2 }
        hidden = small
        groups = bySize.dropFirst(small).map { label, participants in
            let found = participants.map { lists[$0] }
            let best = found.compactMap { $0.first?.score }
            return Group(
                label: label,
                participants: participants.count,
                shownHundredths: found.reduce(0) { $0 + $1.count } * 100 / participants.count,
                bestScore: best.isEmpty ? 0 : best.reduce(0, +) / best.count,
                withoutMatchPermille: found.count { $0.isEmpty } * 1000 / participants.count
            )
        }.sorted { $0.label < $1.label }
    }
}
