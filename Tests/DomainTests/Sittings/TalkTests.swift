import Domain
import Testing

struct TalkTests {
    let today: Day
    init() throws { today = try day("2026-11-24") }

    @Test func `nothing is known of a talk before its day came, save that it will not take place`() throws {
        let tomorrow = talk("a", Seat(day: today.adding(days: 1), number: 0), since: today, kind: .followUp)
        for state in [TalkState.held, .refusedToCome, .notBrought] {
            #expect(tomorrow.objection(to: state, on: today)?.key == "sitting.notYet")
            #expect(tomorrow.objection(to: state, on: today.adding(days: 1)) == nil)
        }
        for state in [TalkState.excused, .cancelled] { #expect(tomorrow.objection(to: state, on: today) == nil) }
        #expect(tomorrow.objection(to: .planned, on: today) != nil)
    }

    @Test func `a screening is held by its form only`() {
        let seat = Seat(day: today, number: 0)
        #expect(talk("a", seat, since: today).objection(to: .held, on: today)?.key == "sitting.screeningHasAForm")
        #expect(talk("a", seat, since: today, kind: .followUp).objection(to: .held, on: today) == nil)
    }

    @Test func `a talk without a seat can only be called off`() {
        let waiting = talk("a", since: today, kind: .followUp)
        let possible = TalkState.allCases.filter { waiting.objection(to: $0, on: today) == nil }
        #expect(possible == [.cancelled])
    }

    @Test func `what happened stays and only a planned talk changes`() {
        for state in TalkState.allCases where state != .planned {
            for role in Role.allCases { #expect(Talk.transitions.acts(from: state, by: role).isEmpty) }
        }
        #expect(Set(Talk.transitions.map(\.to)) == Set(TalkState.allCases).subtracting([.planned]))
        for role in [Role.referrer, .administrator] { #expect(Talk.transitions.acts(from: .planned, by: role).isEmpty) }
    }

    @Test func `the next talk keeps the place in the queue`() throws {
        let since = today.adding(days: -20)
        let missed = talk("a", Seat(day: today, number: 3), since: since, state: .notBrought)
        let next = missed.successor(id: ID("b"), prison: "brugge", reason: .notBrought, on: today)
        #expect(next.waitingSince == since && next.movedFrom == today && next.prison == "brugge" && next.seat == nil)
    }

    @Test func `who can't come on a day is not seated on it again`() throws {
        let far = today.adding(days: 6)
        let excused = talk("a", Seat(day: far, number: 0), since: today, state: .excused)
        #expect(
            excused.successor(id: ID("b"), prison: "gent", reason: .excused, on: today).waitingSince
                == far.adding(days: 1)
        )
    }

    @Test func `a rhythm that can't be is refused with every mistake`() throws {
        var facts = SittingPatternFacts(
            coach: nil,
            firstDay: today,
            everyWeeks: 3,
            opens: try #require(ClockTime("09:00")),
            talks: 0,
            talkMinutes: 5
        )
        #expect(Set(facts.faults.all.map(\.field)) == ["everyWeeks", "talks", "talkMinutes"])
        (facts.everyWeeks, facts.talks, facts.talkMinutes) = (2, 30, 30)
        #expect(facts.faults.isEmpty)
        facts.talkMinutes = 31
        #expect(facts.faults["talks"]?.key == "sitting.pastMidnight")
    }

    @Test func `the facts of a rhythm begin at its next day`() throws {
        let rhythm = try pattern(anchor: today.adding(days: -14), everyWeeks: 2)
        #expect(rhythm.facts(from: today.adding(days: 1)).firstDay == today.adding(days: 14))
        #expect(rhythm.facts(from: today).firstDay == today)
    }
}
