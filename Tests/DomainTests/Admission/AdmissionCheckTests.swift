import Domain
import Testing

/// Who gets in against which criterion (B2), written out by hand.
struct AdmissionCheckTests {
    private func line(_ hardness: CriterionRule.Hardness, _ verdict: Verdict) -> AdmissionCheck.Line {
        let condition = Condition.test(FactTest("age", .atLeast(.value(.number(18)))))
        var facts = Facts(today: Day(number: 20_000))
        switch verdict {
        case .met: facts["age"] = .number(18)
        case .notMet: facts["age"] = .number(17)
        case .unknown: break
        }
        return AdmissionCheck.Line(
            criterion: CriterionRule(
                code: "\(hardness)-\(verdict)",
                label: "",
                hardness: hardness,
                condition: condition,
                message: ""
            ),
            explanation: condition.explanation(over: facts),
            tiers: []
        )
    }

    /// What came of admitting: in, a reason is asked, or only another role can.
    private enum Outcome { case admitted, askedReason, barred }

    private func outcome(_ check: AdmissionCheck, reason: String, mayOverrule: Bool) -> Outcome {
        let faults = check.faults(reason: reason, mayOverrule: mayOverrule)
        #expect(faults.all.allSatisfy { $0.field == "admissionReason" })
        return switch faults["admissionReason"]?.key {
        case nil: .admitted
        case "admission.reasonNeeded": .askedReason
        default: .barred
        }
    }

    private struct Row {
        let hardness: CriterionRule.Hardness
        let verdict: Verdict
        /// Who may overrule: without a reason, with one; who may not: without, with.
        let outcomes: [Outcome]
    }

    @Test func `a soft criterion asks a reason, a hard one also the role, and unknown is not met`() {
        let rows: [Row] = [
            Row(hardness: .soft, verdict: .met, outcomes: [.admitted, .admitted, .admitted, .admitted]),
            Row(hardness: .soft, verdict: .notMet, outcomes: [.askedReason, .admitted, .askedReason, .admitted]),
            Row(hardness: .soft, verdict: .unknown, outcomes: [.admitted, .admitted, .admitted, .admitted]),
            Row(hardness: .hard, verdict: .met, outcomes: [.admitted, .admitted, .admitted, .admitted]),
            Row(hardness: .hard, verdict: .notMet, outcomes: [.askedReason, .admitted, .barred, .barred]),
            Row(hardness: .hard, verdict: .unknown, outcomes: [.askedReason, .admitted, .barred, .barred]),
        ]
        #expect(rows.count == CriterionRule.Hardness.allCases.count * Verdict.allCases.count)
        for row in rows {
            let check = AdmissionCheck(lines: [
                line(row.hardness, row.verdict), line(.hard, .met), line(.soft, .unknown),
            ])
            let outcomes = [
                outcome(check, reason: " \n", mayOverrule: true), outcome(check, reason: "Toch.", mayOverrule: true),
                outcome(check, reason: "", mayOverrule: false), outcome(check, reason: "Toch.", mayOverrule: false),
            ]
            #expect(outcomes == row.outcomes, "\(row.hardness) \(row.verdict)")
        }
    }

    @Test func `the highest hindrance counts, whatever the order`() {
        let lines = [line(.soft, .notMet), line(.hard, .unknown), line(.hard, .met)]
        #expect(AdmissionCheck(lines: lines).hindrance == .hard)
        #expect(AdmissionCheck(lines: lines.reversed()).hindrance == .hard)
        #expect(AdmissionCheck(lines: []).hindrance == nil)
    }

    @Test func `a definition that asks nothing lets everybody in`() {
        #expect(outcome(AdmissionCheck(lines: []), reason: "", mayOverrule: false) == .admitted)
    }

    @Test func `what rests on a tier that somebody does not read is not visible`() {
        let condition = Condition.all([])
        let criterion = CriterionRule(code: "zorg", label: "", hardness: .soft, condition: condition, message: "")
        let explanation = condition.explanation(over: Facts(today: Day(number: 20_000)))
        let line = AdmissionCheck.Line(criterion: criterion, explanation: explanation, tiers: [.ordinary, .health])
        #expect(line.isVisible(reading: [.ordinary, .health]))
        #expect(!line.isVisible(reading: [.ordinary, .judicial]))
        #expect(!line.isVisible(reading: []))
    }

    @Test func `not yet asks a ground, advice, a handover and a day to come`() throws {
        let today = try Day(iso: "2026-03-02")
        let grounds = [Coded(code: "norm", label: "Norm")]
        let good = Postponement(
            ground: "norm",
            advice: "Leer eerst.",
            handover: "CAW",
            lookAgainOn: today.adding(days: 1)
        )
        #expect(good.faults(grounds: grounds, today: today).isEmpty)
        var bad = good
        bad.ground = "zomaar"
        bad.advice = " "
        bad.handover = "\n"
        bad.lookAgainOn = today
        let faults = bad.faults(grounds: grounds, today: today)
        #expect(Set(faults.all.map(\.field)) == ["postponeGround", "advice", "handover", "lookAgainOn"])
        var far = good
        far.lookAgainOn = today.adding(weeks: 104)
        #expect(far.faults(grounds: grounds, today: today).isEmpty)
        far.lookAgainOn = today.adding(days: 104 * 7 + 1)
        #expect(far.faults(grounds: grounds, today: today)["lookAgainOn"]?.key == "admission.lookAgainSooner")
    }
}
