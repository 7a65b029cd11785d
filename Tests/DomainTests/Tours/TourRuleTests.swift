import Domain
import Testing

/// What holds for tours, shortlists and evaluations, whatever is stored (D2–D4).
struct TourRuleTests {
    private static let today = Day(number: 20_781)

    private static func facts(
        capacity: Int = 6,
        opens: Int = 9 * 60,
        minutes: Int = 90,
        talks: TalkTimes = TalkTimes(minutes: 20, gap: 10, atOnce: 2)
    ) throws -> TourFacts {
        TourFacts(
            day: today.adding(days: 7),
            opens: try #require(ClockTime(minutes: opens)),
            minutes: minutes,
            place: "Aalst",
            capacity: capacity,
            talks: talks
        )
    }

    /// Written out by hand: from, act, to. What is not in it leads nowhere.
    private static let table: [(TourState, TourAct, TourState)] = [
        (.planned, .publish, .published), (.published, .publish, .published), (.published, .hold, .held),
        (.planned, .cancel, .cancelled), (.published, .cancel, .cancelled), (.cancelled, .reinstate, .planned),
    ]

    @Test(arguments: TourState.allCases, TourAct.allCases)
    func `an act leads where the table says, for the coordinator and nobody else`(state: TourState, act: TourAct) {
        let to = Self.table.first { $0.0 == state && $0.1 == act }?.2
        for role in Role.allCases {
            let expected = role == .coordinator || role == .machine ? to : nil
            #expect(Tour.transitions.result(of: act, from: state, by: role) == expected, "\(role)")
        }
    }

    @Test func `talks follow the tour at once, side by side, with the gap before each`() throws {
        let times = try (0..<5).map { try Self.facts().talkTime(ofPlace: $0)?.description }
        #expect(times == ["10:40", "10:40", "11:10", "11:10", "11:40"])
    }

    @Test(arguments: 1...20, [1, 2, 5])
    func `talks of one table never overlap`(count: Int, atOnce: Int) throws {
        let facts = try Self.facts(capacity: count, talks: TalkTimes(minutes: 15, gap: 5, atOnce: atOnce))
        let starts = (0..<count).compactMap { facts.talkTime(ofPlace: $0)?.minutes }
        #expect(starts.count == count)
        for place in starts.indices where place >= atOnce { #expect(starts[place] - starts[place - atOnce] >= 15) }
    }

    @Test func `a tour whose last talk is after midnight is refused at its capacity`() throws {
        let faults = try Self.facts(capacity: 60, opens: 16 * 60, talks: TalkTimes(minutes: 30, gap: 5, atOnce: 1))
            .faults(today: Self.today)
        #expect(faults.all.map(\.field) == ["capacity"])
        var past = try Self.facts()
        past.day = Self.today.adding(days: -1)
        #expect(past.faults(today: Self.today)["day"]?.key == "tour.dayIsPast")
        #expect(try Self.facts().faults(today: Self.today).isEmpty)
    }

    @Test func `nobody starts in a form that was not looked at or cannot be`() {
        var verdicts = Dictionary(uniqueKeysWithValues: VacancyForm.allCases.map { ($0, StartVerdict.possible) })
        func faults(_ decision: StartDecision, reason: String = "Gaat goed.") -> [String] {
            StartEvaluation.faults(verdicts: verdicts, decision: decision, reason: reason).all.map(\.field)
        }
        #expect(faults(.start(.agency)).isEmpty)
        #expect(faults(.notYet, reason: "") == ["reason"])
        verdicts[.article60] = .notPossible
        #expect(faults(.start(.article60)) == ["decision"] && faults(.no).isEmpty)
        verdicts[.agency] = nil
        #expect(faults(.notYet) == ["verdict-agency"])
    }

    @Test(arguments: StartDecision.all)
    func `every decision is read back from its word`(decision: StartDecision) {
        #expect(StartDecision(word: decision.word) == decision)
    }

    private static func entry(_ number: Int) -> ShortlistEntry {
        ShortlistEntry(
            id: ID("e-\(number)"),
            vacancy: ID("v"),
            participant: ID("p-\(number)"),
            trajectory: ID("t-\(number)"),
            source: .hand,
            reason: "",
            place: number,
            addedOn: today,
            addedBy: "Coach"
        )
    }

    @Test(arguments: 0..<40)
    func `moving keeps everybody and the order of the others`(seed: Int) throws {
        var dice = SeededGenerator(seed: UInt64(seed))
        var entries = (1...6).map(Self.entry)
        for _ in 0..<20 {
            let chosen = entries[Int.random(in: 0..<entries.count, using: &dice)].id
            let move: ShortlistMove = Bool.random(using: &dice) ? .up : .down
            let before = entries.map(\.id)
            let here = try #require(before.firstIndex(of: chosen))
            guard let moved = ShortlistOrder.moved(entries, chosen, move) else {
                #expect(here == (move == .up ? 0 : before.count - 1))
                continue
            }
            #expect(moved.map(\.place) == Array(1...6) && Set(moved.map(\.id)) == Set(before))
            #expect(moved.firstIndex { $0.id == chosen } == here + (move == .up ? -1 : 1))
            #expect(moved.map(\.id).filter { $0 != chosen } == before.filter { $0 != chosen })
            entries = moved
        }
    }
}
