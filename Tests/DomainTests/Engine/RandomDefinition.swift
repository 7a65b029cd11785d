import Domain

/// A definition that chance wrote: steps with any windows in any order, cadences with any moments, pauses with any limit.
/// What it says is sound, as the checker would have it.
struct RandomDefinition {
    let programme: Programme

    /// `hasPhaseSteps`: whether some steps belong to a phase and come with it.
    init(seed: UInt64, hasPhaseSteps: Bool = false) {
        var dice = SeededGenerator(seed: seed)
        let weeks = Int.random(in: 2...60, using: &dice)
        let steps = (0..<Int.random(in: 1...12, using: &dice)).map { Self.step($0, weeks: weeks, &dice) }
        let cadences = (0..<Int.random(in: 1...5, using: &dice)).map { Self.cadence($0, &dice) }
        let pauses = (0..<Int.random(in: 1...4, using: &dice)).map {
            PauseRule(code: "p\($0)", label: "Pauze", cause: .person, limitWeeks: Int.random(in: 1...26, using: &dice))
        }
        var made = Self.programme(weeks: weeks, steps: steps, cadences: cadences, pauses: pauses)
        made.phases = Self.phases.map { PhaseRule(code: $0, label: "Fase") }
        if hasPhaseSteps {
            for index in made.steps.indices {
                made.steps[index].phase = [nil, Self.phases[0], Self.phases[1]].randomElement(using: &dice) ?? nil
            }
        }
        programme = made
    }

    private static func step(_ number: Int, weeks: Int, _ dice: inout SeededGenerator) -> StepRule {
        let from = Int.random(in: 1...weeks, using: &dice)
        return StepRule(
            code: "s\(number)",
            label: "Stap",
            fromWeek: from,
            toWeek: Int.random(in: from...weeks, using: &dice),
            doneBy: [.hand, .screening, .placement].randomElement(using: &dice) ?? .hand
        )
    }

    private static func cadence(_ number: Int, _ dice: inout SeededGenerator) -> CadenceRule {
        var (week, offsets): (Int, [CadenceRule.Offset]) = (0, [])
        for _ in 0..<Int.random(in: 1...6, using: &dice) {
            week += Int.random(in: 1...5, using: &dice)
            offsets.append(.weeks(week))
        }
        var month = week / 4 + 1
        for _ in 0..<Int.random(in: 0...4, using: &dice) {
            month += Int.random(in: 1...3, using: &dice)
            offsets.append(.months(month))
        }
        let party = [Party.employee, .employer, .justiceAssistant].randomElement(using: &dice) ?? .employee
        let anchor = number == 0 ? .placementStart : CadenceAnchor.allCases.randomElement(using: &dice) ?? .closing
        var rule = CadenceRule(
            code: "c\(number)",
            label: "Ritme",
            party: party,
            onlyWherePresent: party == .justiceAssistant,
            anchor: anchor,
            offsets: offsets,
            movesToWorkingDay: Bool.random(using: &dice),
            graceDays: Int.random(in: 0...40, using: &dice)
        )
        rule.replan = Replanning.allCases.randomElement(using: &dice) ?? .follow
        switch anchor {
        case .placementStart: rule.stops = Int.random(in: 0..<4, using: &dice) == 0 ? [] : [.placementEnd]
        case .phaseStart:
            rule.phase = phases.randomElement(using: &dice)
            rule.stops = [[], [.phaseEnd], [.phaseEnd, .placementStart]].randomElement(using: &dice) ?? []
        case .guidanceStart, .closing:
            rule.stops = [[], [.placementStart], [.placementEnd]].randomElement(using: &dice) ?? []
        }
        return rule
    }

    /// The phases that people go through, again and again.
    static let phases = ["f0", "f1"]

    private static func programme(
        weeks: Int,
        steps: [StepRule],
        cadences: [CadenceRule],
        pauses: [PauseRule]
    ) -> Programme {
        Programme(
            code: "toeval",
            name: "Toeval",
            summary: "Een programma van het toeval.",
            languages: [.nl],
            wording: Wording(participant: "deelnemer", participants: "deelnemers"),
            funding: Funding(name: "ESF", amountInCents: nil, first: Day(number: 20_000), last: nil, note: ""),
            minimumAge: 18,
            referrers: [],
            refusalGrounds: [],
            sittings: nil,
            guidanceStart: .acceptance,
            flowWeeks: weeks,
            steps: steps,
            deviationReasons: [],
            subjects: [],
            screening: nil,
            detentionFactors: [],
            offenceWords: [],
            contactWatches: [],
            contractForms: SomeProgramme.contractForms,
            cadences: cadences,
            pauses: pauses,
            outcomes: [],
            indicators: []
        )
    }
}
