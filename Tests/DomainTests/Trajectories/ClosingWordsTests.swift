import Domain
import Testing

/// What closing asks (B11), and until when it is taken back.
struct ClosingWordsTests {
    private func trajectory(closedOn: Day? = nil) throws -> Trajectory {
        Trajectory(
            id: ID("t"),
            participant: ID("p"),
            referral: ID("r"),
            programme: "proef",
            programmeVersion: 1,
            coach: nil,
            state: closedOn == nil ? .guided : .closed,
            acceptedOn: try day("2026-01-05"),
            startedOn: try day("2026-01-12"),
            closedOn: closedOn
        )
    }

    private func outcome(positive: Bool = false, _ demands: ClosingDemand...) -> OutcomeRule {
        var rule = OutcomeRule(code: "x", label: "X", isPositive: positive)
        rule.demands = Set(demands)
        rule.isEarly = !demands.isEmpty
        return rule
    }

    private func fields(_ words: ClosingWords, _ outcome: OutcomeRule) throws -> Set<String> {
        let faults = try trajectory().faults(
            closingOn: day("2026-03-02"),
            outcome: outcome,
            words: words,
            today: day("2026-03-02")
        )
        return Set(faults.all.map(\.field))
    }

    @Test func `each demand of the outcome is asked by name, and the reason why not stands for all`() throws {
        let early = outcome(.handover, .advice, .receiver)
        #expect(try fields(ClosingWords(), early) == ["handover", "advice", "receiver"])
        #expect(try fields(ClosingWords(handover: " ", advice: "Ga verder.", receiver: "CAW"), early) == ["handover"])
        #expect(try fields(ClosingWords(handover: "Samen.", advice: "Ga.", receiver: "CAW"), early) == [])
        #expect(try fields(ClosingWords(whyNot: "Onbereikbaar."), early) == [])
        #expect(try fields(ClosingWords(whyNot: " \n"), early) == ["handover", "advice", "receiver"])
        // Demands hold for a good outcome as well.
        #expect(try fields(ClosingWords(), outcome(positive: true, .receiver)) == ["receiver"])
    }

    @Test func `an outcome that is not good asks a word, a good one none`() throws {
        #expect(try fields(ClosingWords(), outcome()) == ["note"])
        #expect(try fields(ClosingWords(receiver: "CAW"), outcome()) == [])
        #expect(try fields(ClosingWords(whyNot: "Weg."), outcome()) == [])
        #expect(try fields(ClosingWords(), outcome(positive: true)) == [])
    }

    @Test(arguments: [(0, true), (1, true), (28, true), (29, false), (400, false)])
    func `it opens again within the days of the definition`(days: Int, opens: Bool) throws {
        let closed = try day("2026-03-02")
        let trajectory = try trajectory(closedOn: closed)
        let objection = trajectory.objection(toReopeningOn: closed.adding(days: days), by: ClosingRules())
        #expect((objection == nil) == opens)
        guard let objection else { return }
        #expect(objection.facts == ["closed": "02/03/2026", "days": "28", "last": "30/03/2026"])
    }

    @Test func `a definition can let it be for less, and what runs has nothing to open`() throws {
        let closed = try day("2026-03-02")
        let trajectory = try trajectory(closedOn: closed)
        #expect(trajectory.objection(toReopeningOn: closed, by: ClosingRules(reopenDays: 0)) == nil)
        #expect(trajectory.objection(toReopeningOn: closed.adding(days: 1), by: ClosingRules(reopenDays: 0)) != nil)
        let running = try self.trajectory()
        #expect(running.objection(toReopeningOn: closed, by: ClosingRules(reopenDays: 0)) == nil)
        #expect(running.lastReopening(by: ClosingRules()) == nil)
    }
}
