/// How somebody scores on what candidates are ranked by (E1): each from 0 to 100, and all together by their weights.
package struct SelectionScore: Hashable, Sendable {
    /// By the code of the criterion; what nobody found out is left out.
    package let byCriterion: [String: Int]
    /// In hundredths of a point, 0 to 10,000; nil while a criterion has no score.
    package let total: Int?

    package init(_ findings: [Finding], by programme: Programme) {
        let values = FindingFacts(findings, by: programme).values
        let scores = programme.entry.ranking.map { rule -> (code: String, score: Int?, weight: Int) in
            guard case .number(let score)? = values[.selection(rule.code)] else { return (rule.code, nil, rule.weight) }
            return (rule.code, score, rule.weight)
        }
        byCriterion = Dictionary(scores.compactMap { line in line.score.map { (line.code, $0) } }) { first, _ in first }
        let isWhole = !scores.isEmpty && byCriterion.count == scores.count
        total = isWhole ? scores.reduce(0) { $0 + ($1.score ?? 0) * $1.weight } : nil
    }
}

extension SubjectRule {
    /// The score of 0 to 100 that a finding about it gives: its levels at equal distances from low to high, or a number as it
    /// is. Nil for what gives no score.
    package func score(of finding: Finding) -> Int? {
        switch answer {
        case .levels:
            return finding.level.flatMap { score(ofLevel: $0) }
        case .number:
            guard case .number(let number)? = fact(of: finding) else { return nil }
            return min(100, max(0, number))
        case .text, .choices, .flag, .day: return nil
        }
    }

    /// What one of its levels scores; nil for what is none.
    package func score(ofLevel code: String) -> Int? {
        guard let index = levels.firstIndex(where: { $0.code == code }) else { return nil }
        return levels.count > 1 ? (200 * index + levels.count - 1) / (2 * (levels.count - 1)) : 100
    }
}
