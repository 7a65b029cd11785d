/// Candidates of a selection in the order of what they score (E1), with who has the same score, and where the places and the
/// reserve list end. It only ranks: who is selected, somebody decides.
package struct SelectionRanking: Hashable, Sendable {
    /// The highest score first; who has no whole score last.
    package let lines: [Line]

    package struct Line: Hashable, Sendable {
        package let referral: ID<Referral>
        /// In hundredths of a point; nil while a criterion has no score.
        package let total: Int?
        /// One more than how many score higher, so that the same score has the same rank; nil without a whole score.
        package let rank: Int?
        /// Whether another candidate has the same score.
        package let isTied: Bool
        package let standing: SelectionStanding
    }

    /// `candidates`: in the order that decides among who scores the same.
    /// `places`: how many are still to be selected; nil without a limit.
    /// `reserve`: how many stand ready behind them.
    package init(_ candidates: [(referral: ID<Referral>, total: Int?)], places: Int?, reserve: Int) {
        let sizes = Dictionary(grouping: candidates.compactMap(\.total)) { $0 }.mapValues(\.count)
        var ranks: [Int: Int] = [:]
        var next = 1
        for total in sizes.keys.sorted(by: >) {
            ranks[total] = next
            next += sizes[total] ?? 0
        }
        let ordered = candidates.enumerated().sorted { one, other in
            let (first, second) = (one.element.total ?? -1, other.element.total ?? -1)
            return first == second ? one.offset < other.offset : first > second
        }
        lines = ordered.map { _, candidate in
            let rank = candidate.total.flatMap { ranks[$0] }
            let count = candidate.total.flatMap { sizes[$0] } ?? 0
            return Line(
                referral: candidate.referral,
                total: candidate.total,
                rank: rank,
                isTied: count > 1,
                standing: rank.map { Self.standing($0, count, places, reserve) } ?? .unscored
            )
        }
    }

    /// `rank`: the first place that those with this score could have; `count`: how many they are.
    private static func standing(_ rank: Int, _ count: Int, _ places: Int?, _ reserve: Int) -> SelectionStanding {
        guard let places else { return .within }
        let last = rank + count - 1
        if last <= places { return .within }
        if rank <= places { return .tiedAtCut }
        if last <= places + reserve { return .reserve }
        return rank <= places + reserve ? .tiedAtReserve : .below
    }
}

/// Where a candidate stands in a selection.
package enum SelectionStanding: String, CaseIterable, Sendable {
    /// There is a place for everybody with this score.
    case within
    /// More people have this score than there are places left: somebody has to choose among them, with grounds.
    case tiedAtCut
    case reserve
    /// Likewise at the end of the reserve list.
    case tiedAtReserve
    case below
    /// Not scored on everything yet.
    case unscored
}

extension RankingRule {
    /// Whether it is scored on its own page: by hand, or by choosing a level. A number comes from a form.
    package func isScoredByItself(in programme: Programme) -> Bool {
        guard let subject else { return true }
        return programme.subject(subject)?.answer == .levels
    }
}

extension Programme {
    /// The edition that a candidate of a selection belongs to: the one they were admitted to or wait for, or else the one that
    /// went without saying when it was decided, or goes today.
    package func selectionEdition(of referral: Referral, today: Day) -> String? {
        referral.edition ?? suggestedEdition(for: referral, on: referral.decision?.on ?? today)?.code
    }
}

/// A score of a candidate as it is given (E1).
package struct GivenScore: Hashable, Sendable {
    /// A number from 0 to 100, or the code of a level.
    package var score: String
    /// Why: something that has to do with the work.
    package var reason: String
    /// Why the score that was there is not right; empty for a first one.
    package var correction: String

    package init(score: String, reason: String, correction: String = "") {
        self.score = score
        self.reason = reason
        self.correction = correction
    }

    /// Every mistake, fields `score`, `reason` and `correction`.
    ///
    /// `levels`: those to choose from; empty where a number is given.
    /// `corrects`: whether there is a score already.
    package func faults(levels: [String], corrects: Bool) -> Faults {
        var faults = Faults()
        if levels.isEmpty {
            if !(Int(score.trimmed).map((0...100).contains) ?? false) {
                faults.add("score", Message("field.notANumber", ["least": "0", "most": "100"]))
            }
        } else if !levels.contains(score) {
            faults.add("score", Message(score.isEmpty ? "field.chooseOne" : "field.unknown"))
        }
        if reason.trimmed.isEmpty { faults.add("reason", Message("field.required")) }
        if corrects, correction.trimmed.isEmpty { faults.add("correction", Message("field.required")) }
        return faults
    }
}
