import Domain
import Testing

/// What candidates of a selection are ranked by (E1).
struct SelectionScoreTests {
    private let subject = SubjectRule(
        code: "motivatie",
        label: "Motivatie",
        tier: .ordinary,
        levels: ["geen", "weinig", "veel", "zeer veel"].map { Coded(code: $0, label: LocalizedText(nl: $0)) }
    )

    private var programme: Programme {
        var programme = SomeProgramme.programme(subjects: [subject])
        programme.entry.ranking = [
            RankingRule(code: "motivatie", label: "Motivatie", weight: 60, subject: "motivatie"),
            RankingRule(code: "gesprek", label: "Gesprek", weight: 40, subject: nil),
        ]
        return programme
    }

    private func finding(_ subject: String, _ level: String, on number: Int = 0, withdrawn: Bool = false) -> Finding {
        Finding(
            id: ID("\(subject) \(level)"),
            participant: ID("p"),
            subject: subject,
            level: level,
            text: "",
            evidence: .observed,
            tier: .ordinary,
            observer: Observer(name: "Nele", party: .coach),
            notedOn: Day(number: 20_000 + number),
            withdrawal: withdrawn ? "vergissing" : nil
        )
    }

    @Test(arguments: [("geen", 0), ("weinig", 33), ("veel", 67), ("zeer veel", 100)])
    func `levels score at equal distances`(level: String, score: Int) {
        #expect(subject.score(of: finding("motivatie", level)) == score)
    }

    @Test func `the whole is by weight, and unknown while a score is missing`() {
        let some = SelectionScore([finding("motivatie", "veel")], by: programme)
        #expect(some.byCriterion == ["motivatie": 67] && some.total == nil)
        let all = SelectionScore(
            [finding("motivatie", "veel"), finding("selection.gesprek", "80")],
            by: programme
        )
        #expect(all.total == 67 * 60 + 80 * 40)
    }

    @Test func `what was said last counts, and what was withdrawn does not`() {
        let scores = SelectionScore(
            [
                finding("motivatie", "geen"), finding("motivatie", "veel", on: 1),
                finding("motivatie", "zeer veel", on: 2, withdrawn: true),
            ],
            by: programme
        )
        #expect(scores.byCriterion["motivatie"] == 67)
    }
}
