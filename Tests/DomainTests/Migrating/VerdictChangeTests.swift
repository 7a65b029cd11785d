import Domain
import Testing

/// What another version says otherwise about somebody: gates, criteria of admission, ages.
struct VerdictChangeTests {
    private let today: Day
    private let known: CaseFacts

    init() throws {
        today = try day("2026-11-24")
        let participant = Participant(
            id: ID("m"),
            name: PersonName(given: "Nele", family: "Claes"),
            birthDay: try day("1990-06-01")
        )
        let referral = Referral(
            id: ID("r"),
            participant: ID("m"),
            name: participant.name,
            birthDay: participant.birthDay,
            programme: "p",
            referrer: nil,
            referrerName: "Wim",
            institution: nil,
            prison: nil,
            referredOn: try day("2026-10-01"),
            reason: "",
            hasConsent: true,
            earliestDay: nil,
            source: .form,
            state: .accepted
        )
        var known = CaseFacts(
            programme: Self.programme(leaving: 18),
            participant: participant,
            referral: referral,
            trajectory: someTrajectory(startedOn: try day("2026-11-02"))
        )
        known.passages = [
            Passage(
                id: ID("f"),
                trajectory: ID("t"),
                participant: ID("m"),
                phase: "module",
                from: try day("2026-11-02"),
                decidedBy: "Nele"
            )
        ]
        self.known = known
    }

    private static func isAtLeast(_ age: Int) -> Condition {
        .test(FactTest(.age, .atLeast(.value(.number(age)))))
    }

    /// Two phases; who leaves the first one is at least so old.
    private static func programme(
        leaving age: Int?,
        admitting: Int? = nil,
        minimum: Int = 18
    ) -> Programme {
        var programme = SomeProgramme.programme()
        var first = PhaseRule(code: "module", label: "Module")
        if let age {
            first.leave = [GateRule(code: "oud", label: "Oud genoeg", hardness: .hard, condition: isAtLeast(age))]
        }
        programme.phases = [first, PhaseRule(code: "werk", label: "Werk")]
        if let admitting {
            programme.admission.criteria = [
                CriterionRule(
                    code: "leeftijd",
                    label: "Leeftijd",
                    hardness: .hard,
                    condition: isAtLeast(admitting),
                    message: ""
                )
            ]
        }
        return programme
    }

    private func verdicts(_ before: Programme, _ after: Programme) -> [VerdictChange] {
        var known = known
        known.programme = before
        var changed = MigratingCase(trajectory: known.trajectory)
        changed.passages = known.passages
        let move = DefinitionMove(from: before, to: after, version: 4, holidays: someHolidays)
        return move.verdicts(of: known, afterwards: changed, today: today)
    }

    @Test func `a gate that says the same is left out, and one that says something else is told`() {
        #expect(verdicts(Self.programme(leaving: 18), Self.programme(leaving: 21)).isEmpty)
        let found = verdicts(Self.programme(leaving: 18), Self.programme(leaving: 50))
        #expect(found.map(\.kind) == [.gate] && found.first?.before == .met && found.first?.after == .notMet)
        #expect(found.first?.phase == "Module" && found.first?.losesEligibility == false)
    }

    @Test func `a gate that comes and one that goes are told`() {
        let comes = verdicts(Self.programme(leaving: nil), Self.programme(leaving: 50))
        #expect(comes.map(\.before) == [nil] && comes.map(\.after) == [.notMet])
        let goes = verdicts(Self.programme(leaving: 50), Self.programme(leaving: nil))
        #expect(goes.map(\.before) == [.notMet] && goes.map(\.after) == [nil])
    }

    @Test func `eligibility is lost by what was met or did not exist, and is not met now`() {
        let cases: [(before: Int?, after: Int, lost: Int)] = [
            (nil, 50, 1), (18, 50, 1), (50, 60, 0), (18, 21, 0), (50, 18, 0),
        ]
        for (before, after, lost) in cases {
            let found = verdicts(
                Self.programme(leaving: nil, admitting: before),
                Self.programme(leaving: nil, admitting: after)
            )
            #expect(found.count { $0.kind == .criterion && $0.losesEligibility } == lost, "\(before ?? 0) \(after)")
        }
    }

    @Test func `somebody outside the new ages is told, and who was outside already is not`() {
        var (young, old) = (Self.programme(leaving: nil), Self.programme(leaving: nil))
        young.maximumAge = 30
        old.maximumAge = 36
        #expect(verdicts(old, young).map(\.kind) == [.age])
        #expect(verdicts(young, young).isEmpty && verdicts(young, old).isEmpty)
    }
}
