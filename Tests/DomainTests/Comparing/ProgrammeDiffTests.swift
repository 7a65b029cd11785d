import Domain
import Testing

struct ProgrammeDiffTests {
    private let criterion = Condition.test(FactTest("age", .atLeast(.value(.number(18)))))

    private var base: Programme {
        var programme = SomeProgramme.programme()
        programme.admission.criteria = [
            CriterionRule(code: "leeftijd", label: "Leeftijd", hardness: .hard, condition: criterion, message: "")
        ]
        var module = PhaseRule(code: "module", label: "Module")
        module.leave = [GateRule(code: "klaar", label: "Klaar", hardness: .soft, condition: criterion)]
        programme.phases = [module, PhaseRule(code: "opvolging", label: "Opvolging")]
        return programme
    }

    private func changes(_ change: (inout Programme) -> Void) -> [ProgrammeChange] {
        var after = base
        change(&after)
        return ProgrammeDiff(from: base, to: after).changes
    }

    @Test func `a definition does not differ from itself`() { #expect(changes { _ in }.isEmpty) }

    @Test func `every change has its opposite the other way round`() {
        var after = base
        after.phases.removeFirst()
        after.closing = ClosingRules(reopenDays: 14)
        after.sites = [SiteRule(code: "gent", label: "Gent")]
        let there = ProgrammeDiff(from: base, to: after).changes
        let back = ProgrammeDiff(from: after, to: base).changes
        #expect(there.count == back.count)
        #expect(there.count { $0.kind == .added } == back.count { $0.kind == .removed })
        for change in there where change.kind == .changed {
            #expect(
                back.contains { $0.field == change.field && $0.before == change.after && $0.after == change.before }
            )
        }
    }

    @Test func `a number is told from what to what`() {
        #expect(
            changes { $0.closing = ClosingRules(reopenDays: 14) }.map(told) == ["closing//reopen_days: 28 > 14"]
        )
        #expect(changes { $0.phases[0].weeks = 5 }.map(told) == ["phases/module/weeks: nothing > 5"])
    }

    @Test func `a label, a flag, a word and a condition are told by their field`() {
        let other = Condition.not(criterion)
        let found = changes { programme in
            programme.phases[1] = PhaseRule(code: "opvolging", label: LocalizedText(nl: "Nazorg", fr: "Suivi"))
            programme.phases[0].isOptional = true
            programme.entry = EntryRules(mode: .entryMoments)
            programme.phases[0].leave[0] = GateRule(
                code: "klaar",
                label: "Klaar",
                hardness: .soft,
                condition: other
            )
        }
        #expect(
            found.map { "\($0.section)/\($0.code)/\($0.field ?? "")" } == [
                "entry//mode", "phases/module/optional", "phases/opvolging/label", "phases/opvolging/label.fr",
                "phases.leave/module/klaar/condition",
            ]
        )
        #expect(found.last?.before == .condition(criterion) && found.last?.after == .condition(other))
    }

    @Test func `what comes or goes is told once, with all that belongs to it`() {
        #expect(
            changes { $0.phases.removeFirst() }.map { "\($0.kind) \($0.section)/\($0.code)" } == [
                "removed phases/module"
            ]
        )
        var new = PhaseRule(code: "einde", label: "Einde")
        new.enter = [GateRule(code: "g", label: "G", hardness: .hard, condition: criterion)]
        #expect(
            changes { $0.phases.append(new) }.map { "\($0.kind) \($0.section)/\($0.code)" } == ["added phases/einde"]
        )
        #expect(
            changes { $0.phases[1].enter = new.enter }.map { "\($0.kind) \($0.section)/\($0.code)" } == [
                "added phases.enter/opvolging/g"
            ]
        )
    }

    @Test func `another order is told, and what was added changes no order`() {
        let found = changes { $0.phases.reverse() }
        #expect(found.map(\.kind) == [.order])
        #expect(found.first?.before == .codes(["module", "opvolging"]))
        #expect(found.first?.after == .codes(["opvolging", "module"]))
        #expect(
            changes { $0.phases.insert(PhaseRule(code: "eerst", label: "Eerst"), at: 0) }.map(\.kind) == [.added]
        )
    }

    private func told(_ change: ProgrammeChange) -> String {
        func text(_ value: OutlineValue?) -> String {
            if case .number(let number) = value { "\(number)" } else { value == nil ? "nothing" : "something" }
        }
        return "\(change.section)/\(change.code)/\(change.field ?? ""): \(text(change.before)) > \(text(change.after))"
    }
}
