import Domain
import Testing

/// Candidates in order of what they score (E1).
struct SelectionRankingTests {
    private func candidates(_ totals: Int?...) -> [(referral: ID<Referral>, total: Int?)] {
        totals.enumerated().map { (ID("r\($0.offset)"), $0.element) }
    }

    private func standings(_ ranking: SelectionRanking) -> [SelectionStanding] { ranking.lines.map(\.standing) }

    @Test func `who scores the same has the same rank, and keeps the order they came in`() {
        let ranking = SelectionRanking(candidates(50, 90, nil, 70, 90, 70, 10), places: nil, reserve: 0)
        #expect(ranking.lines.map(\.referral.rawValue) == ["r1", "r4", "r3", "r5", "r0", "r6", "r2"])
        #expect(ranking.lines.map(\.rank) == [1, 1, 3, 3, 5, 6, nil])
        #expect(ranking.lines.map(\.isTied) == [true, true, true, true, false, false, false])
        #expect(standings(ranking) == Array(repeating: .within, count: 6) + [.unscored])
    }

    @Test(arguments: [
        (0, 0, [SelectionStanding.below, .below, .below, .below]),
        (1, 0, [.within, .below, .below, .below]),
        (2, 0, [.within, .tiedAtCut, .tiedAtCut, .below]),
        (2, 2, [.within, .tiedAtCut, .tiedAtCut, .reserve]),
        (3, 0, [.within, .within, .within, .below]),
        (1, 1, [.within, .tiedAtReserve, .tiedAtReserve, .below]),
        (1, 2, [.within, .reserve, .reserve, .below]),
        (0, 1, [.reserve, .below, .below, .below]),
        (9, 0, [.within, .within, .within, .within]),
    ])
    func `a tie on the line is nobody's place`(places: Int, reserve: Int, expected: [SelectionStanding]) {
        #expect(standings(SelectionRanking(candidates(80, 60, 60, 40), places: places, reserve: reserve)) == expected)
    }

    @Test func `the cut stands at fifty`() {
        let many = (0..<60).map { (referral: ID<Referral>("r\($0)"), total: Optional(10_000 - 100 * $0)) }
        let ranking = SelectionRanking(many, places: 50, reserve: 7)
        let counts = Dictionary(grouping: standings(ranking)) { $0 }.mapValues(\.count)
        #expect(counts == [.within: 50, .reserve: 7, .below: 3])
        #expect(ranking.lines[49].rank == 50 && ranking.lines[49].standing == .within)
    }

    @Test(arguments: 1...60)
    func `ranks and standings hold for every group of candidates`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let count = Int.random(in: 0...80, using: &random)
        let all = (0..<count).map { number -> (referral: ID<Referral>, total: Int?) in
            let score = Int.random(in: 0...12, using: &random)
            return (ID("r\(number)"), score == 12 ? nil : score * 500)
        }
        let (places, reserve) = (Int.random(in: 0...60, using: &random), Int.random(in: 0...20, using: &random))
        let ranking = SelectionRanking(all, places: places, reserve: reserve)
        #expect(Set(ranking.lines.map(\.referral)) == Set(all.map(\.referral)), "nobody is lost or counted twice")
        for line in ranking.lines {
            let higher = all.count { $0.total ?? -1 > line.total ?? -1 }
            #expect(line.rank == (line.total == nil ? nil : higher + 1))
            #expect((line.standing == .unscored) == (line.total == nil))
        }
        for (one, next) in zip(ranking.lines, ranking.lines.dropFirst()) where one.total == next.total {
            #expect(one.standing == next.standing && one.rank == next.rank, "the same score is treated the same")
        }
        let within = ranking.lines.count { $0.standing == .within }
        let atCut = ranking.lines.count { $0.standing == .tiedAtCut }
        let scored = ranking.lines.count { $0.total != nil }
        #expect(within <= places && within + atCut >= min(places, scored))
        #expect(atCut == 0 || within < places, "a tie is on the line only where a place is left")

        let shuffled = SelectionRanking(all.shuffled(using: &random), places: places, reserve: reserve)
        let before = Dictionary(uniqueKeysWithValues: ranking.lines.map { ($0.referral, $0.standing) })
        #expect(
            shuffled.lines.allSatisfy { before[$0.referral] == $0.standing },
            "the order they came in decides nothing"
        )

        let worse = all + [(ID("last"), 0)]
        let more = SelectionRanking(worse, places: places, reserve: reserve).lines.filter { $0.total ?? 0 > 0 }
        #expect(
            more.allSatisfy { before[$0.referral] == $0.standing },
            "who scores less takes nothing from who scores more"
        )
    }

    @Test(arguments: [
        ("72", "Kwam elke dag", "", false, [String]()), ("101", "x", "", false, ["score"]),
        ("-1", "x", "", false, ["score"]), ("", "", "", false, ["reason", "score"]),
        ("50", "x", " ", true, ["correction"]), ("50", "x", "Verkeerde persoon", true, []),
    ])
    func `a score by hand is a number with a reason, and a correction has its own`(
        score: String,
        reason: String,
        correction: String,
        corrects: Bool,
        fields: [String]
    ) {
        let given = GivenScore(score: score, reason: reason, correction: correction)
        #expect(given.faults(levels: [], corrects: corrects).all.map(\.field).sorted() == fields)
    }

    @Test func `where there are levels, one of them is chosen`() {
        let given = GivenScore(score: "veel", reason: "x")
        #expect(given.faults(levels: ["veel"], corrects: false).isEmpty)
        #expect(given.faults(levels: ["weinig"], corrects: false).all.map(\.field) == ["score"])
    }
}
