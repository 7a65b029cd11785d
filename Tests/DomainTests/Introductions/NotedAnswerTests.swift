import Domain
import Testing

/// Which answer of an employer can be taken back: the last thing that stands, as long as the house noted it.
struct NotedAnswerTests {
    private static let today = Day(number: 20_781)  // 2026-11-24
    private static let word = EmployerWord(person: "Lies", way: .phone, day: today)

    private static func steps(_ acts: [(IntroductionAct, isNoted: Bool)]) -> [IntroductionStep] {
        acts.enumerated().map { number, act in
            IntroductionStep(
                id: ID("s\(number)"),
                introduction: ID("i"),
                participant: ID("p"),
                act: act.0,
                from: .interview,
                to: .hired,
                day: today,
                by: "Katrien",
                role: .coach,
                reason: nil,
                note: "",
                hidden: [],
                card: BlindCard(WorkProfile(available: .init(shown: .from(today), day: today))),
                pitch: "",
                said: act.isNoted ? word : nil
            )
        }
    }

    @Test func `it is a yes or no that was noted, after which nothing stands`() {
        let noted: [[(IntroductionAct, isNoted: Bool)]] = [
            [(.show, true), (.decline, true)], [(.planInterview, false), (.hire, true)],
            // A start that was noted by mistake, and an answer that was taken back before, are as if they had not been.
            [(.hire, true), (.place, false), (.unplace, false)],
            [(.decline, true), (.correct, false), (.hire, true)],
        ]
        for acts in noted { #expect(Self.steps(acts).notedAnswer != nil, "\(acts)") }
        let others: [[(IntroductionAct, isNoted: Bool)]] = [
            [], [(.decline, false)], [(.hire, false)], [(.show, true)], [(.invite, true)], [(.stepBack, false)],
            [(.hire, true), (.place, false)], [(.decline, true), (.reconsider, true)],
            [(.show, true), (.decline, true), (.correct, false)], [(.hire, true), (.withdraw, false)],
        ]
        for acts in others { #expect(Self.steps(acts).notedAnswer == nil, "\(acts)") }
    }

    @Test func `what was undone does not stand, nor what undid it`() {
        let acts: [(IntroductionAct, isNoted: Bool)] = [
            (.show, true), (.invite, true), (.reveal, true), (.planInterview, false), (.hire, true), (.place, false),
            (.unplace, false), (.correct, false), (.decline, true),
        ]
        let standing = Self.steps(acts).standing.map(\.act)
        #expect(standing == [.show, .invite, .reveal, .planInterview, .decline])
    }
}
