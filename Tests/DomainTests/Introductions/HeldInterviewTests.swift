import Domain
import Testing

/// An interview that took place before anybody noted it keeps its true day.
struct HeldInterviewTests {
    private static let today = Day(number: 20_781)  // 2026-11-24

    private static func day(_ days: Int) -> Day { today.adding(days: days) }

    private static func interview(_ days: Int) -> Interview { Interview(day: day(days), time: nil, place: "Gent") }

    private static let card = BlindCard(WorkProfile(available: .init(shown: .from(today), day: today)))

    /// `said`: the day of the word that it notes.
    private static func step(_ act: IntroductionAct, _ days: Int, said: Int? = nil) -> IntroductionStep {
        IntroductionStep(
            id: ID("s"),
            introduction: ID("i"),
            participant: ID("p"),
            act: act,
            from: .revealed,
            to: .interview,
            day: day(days),
            by: "Katrien",
            role: .coach,
            reason: nil,
            note: "",
            hidden: [],
            card: card,
            pitch: "",
            said: said.map { EmployerWord(person: "Lies", way: .phone, day: day($0)) }
        )
    }

    private static func introduction(_ interview: Interview?) -> Introduction {
        Introduction(
            id: ID("i"),
            reference: "abc123",
            trajectory: ID("t"),
            participant: ID("p"),
            vacancy: ID("v"),
            employer: ID("e"),
            state: .interview,
            pitch: "",
            proposedOn: day(-20),
            card: card,
            fingerprint: MatchFingerprint(stored: "x"),
            interview: interview
        )
    }

    private static let noted: [(Int, String?)] = [
        (-6, "introduction.interviewTooEarly"), (-5, nil), (-1, nil), (0, nil), (120, nil), (121, "plan.tooFar"),
    ]

    @Test(arguments: noted)
    func `the house notes one since the name was told, and agrees one that is not too far away`(
        days: Int,
        key: String?
    ) {
        let faults = Self.interview(days).faults(on: Self.today, heldFrom: Self.day(-5))
        #expect(faults["day"]?.key == key && faults.isEmpty == (key == nil))
        if days == -6 { #expect(faults["day"]?.facts == ["day": Self.day(-5).belgian]) }
    }

    @Test func `who notes no talk of before agrees one from today, and each has a place`() {
        #expect(Self.interview(-1).faults(on: Self.today)["day"]?.key == "introduction.interviewPast")
        #expect(Self.interview(0).faults(on: Self.today).isEmpty)
        let nowhere = Interview(day: Self.day(-1), time: nil, place: " ")
        #expect(nowhere.faults(on: Self.today, heldFrom: Self.day(-1)).all.map(\.field) == ["place"])
    }

    @Test func `the name is known since the day of the word, by the last time that it was told`() {
        #expect([IntroductionStep]().revealedOn == nil && [Self.step(.invite, -9)].revealedOn == nil)
        #expect([Self.step(.invite, -9), Self.step(.reveal, -7)].revealedOn == Self.day(-7))
        let again = [Self.step(.reveal, -7), Self.step(.hide, -7), Self.step(.reveal, -3, said: -4)]
        #expect(again.revealedOn == Self.day(-4))
    }

    @Test func `a step notes a held talk when it is of a later day than the talk`() {
        #expect(Self.step(.planInterview, 0).notesHeld(Self.interview(-1)))
        for days in [0, 3] { #expect(!Self.step(.planInterview, 0).notesHeld(Self.interview(days))) }
        #expect(!Self.step(.reveal, 0).notesHeld(Self.interview(-1)) && !Self.step(.planInterview, 0).notesHeld(nil))
    }

    /// The day of a talk that was noted today, the day of what the employer said, and what is wrong with it.
    private static let words: [(Int, Int, String?)] = [
        (-3, -4, "introduction.saidTooEarly"), (-3, -3, nil), (-3, -1, nil), (-3, 0, nil), (0, 0, nil),
        (0, -1, "introduction.saidTooEarly"), (2, -1, "introduction.saidTooEarly"), (2, 0, nil),
    ]

    @Test(arguments: words)
    func `what an employer says of a held talk can be of its day, and of one to come of the day of the noting`(
        interview: Int,
        said: Int,
        key: String?
    ) {
        let word = EmployerWord(person: "Lies", way: .phone, day: Self.day(said))
        let introduction = Self.introduction(Self.interview(interview))
        let faults = word.faults(after: Self.step(.planInterview, 0), of: introduction, on: Self.today)
        #expect(faults["saidOn"]?.key == key)
    }
}
