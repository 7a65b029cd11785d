import Domain

/// A small programme: a flow of twelve weeks, aftercare for three parties, two forms of contract.
enum SomeProgramme {
    static let version = 3

    static let steps = [
        StepRule(code: "screening", label: "Screening", fromWeek: 1, toWeek: 1, doneBy: .screening),
        StepRule(code: "findings", label: "Bevindingen", fromWeek: 1, toWeek: 2, doneBy: .hand),
        StepRule(code: "target", label: "Jobdoelwit", fromWeek: 2, toWeek: 3, doneBy: .hand),
        StepRule(code: "talk", label: "Begeleid gesprek", fromWeek: 5, toWeek: 8, doneBy: .employerTalk),
        StepRule(code: "start", label: "Opstart", fromWeek: 9, toWeek: 12, doneBy: .placement),
    ]

    static let offsets: [CadenceRule.Offset] = [1, 2, 4, 6].map { .weeks($0) } + (2...6).map { .months($0) }

    static func cadence(
        _ party: Party,
        onlyWherePresent: Bool = false,
        offsets: [CadenceRule.Offset] = offsets,
        movesToWorkingDay: Bool = true
    ) -> CadenceRule {
        CadenceRule(
            code: "after-\(party.rawValue)",
            label: LocalizedText(nl: "Nazorg \(party.rawValue)"),
            party: party,
            onlyWherePresent: onlyWherePresent,
            offsets: offsets,
            movesToWorkingDay: movesToWorkingDay,
            graceDays: 14
        )
    }

    static let cadences = [
        cadence(.employee), cadence(.employer), cadence(.justiceAssistant, onlyWherePresent: true),
    ]

    static let contractForms = [
        form("vast", needs: [.weeklyHours]), form("uitzend", needs: [.legalEmployer]),
        form("stage", needs: [.plannedEnd]),
        form("alles", needs: [.weeklyHours, .legalEmployer, .plannedEnd]), form("flexi", needs: []),
    ]

    private static func form(_ code: String, needs: Set<PlacementFact>) -> ContractForm {
        ContractForm(
            code: code,
            label: LocalizedText(nl: code.uppercased()),
            circuit: .normal,
            countsAsActivation: code == "vast",
            esfClass: .employment,
            needs: needs
        )
    }

    static func programme(
        cadences: [CadenceRule] = cadences,
        subjects: [SubjectRule] = [],
        indicators: [IndicatorRule] = [],
        detentionFactors: [DetentionRule] = [],
        contractForms: [ContractForm] = contractForms
    ) -> Programme {
        Programme(
            code: "p",
            name: "Programma",
            summary: "Een programma.",
            languages: [.nl],
            wording: Wording(participant: "deelnemer", participants: "deelnemers"),
            funding: Funding(name: "ESF", amountInCents: 1, first: Day(number: 0), last: Day(number: 1), note: ""),
            minimumAge: 18,
            referrers: [],
            refusalGrounds: [],
            sittings: SittingRules(noticeDays: 1, horizonWeeks: 26, shortageDays: 14),
            guidanceStart: .screening,
            flowWeeks: 12,
            steps: steps,
            deviationReasons: [],
            subjects: subjects,
            screening: FormRule(title: "Screening", sections: []),
            detentionFactors: detentionFactors,
            offenceWords: [],
            contactWatches: [],
            contractForms: contractForms,
            cadences: cadences,
            pauses: [PauseRule(code: "illness", label: "Ziekte", cause: .person, limitWeeks: 26)],
            outcomes: [],
            indicators: indicators
        )
    }
}

/// A pause from a day until the day the clock runs again, noted on its first day where nothing else is said. The ids
/// tell in which order pauses were noted.
func pause(
    _ from: Day,
    until: Day?,
    notedOn: Day? = nil,
    hasEnded: Bool = false,
    id: String = "1"
) -> Pause {
    Pause(
        id: ID(id),
        trajectory: ID("t"),
        reason: "illness",
        from: from,
        until: until,
        notedOn: notedOn ?? from,
        hasEnded: hasEnded,
        explanation: ""
    )
}

func pause(
    _ from: String,
    until: String?,
    notedOn: String? = nil,
    hasEnded: Bool = false,
    id: String = "1"
) throws -> Pause {
    pause(
        try day(from),
        until: try until.map { try day($0) },
        notedOn: try notedOn.map { try day($0) },
        hasEnded: hasEnded,
        id: id
    )
}
