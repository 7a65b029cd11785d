/// A programme as its definition file says it (F1): checked values, no behaviour of its own. The version is not here:
/// the store gives it when a changed file is loaded.
package struct Programme: Hashable, Sendable {
    package let code: String
    @Localized package var name: String
    @Localized package var summary: String
    /// The languages every text of the definition should have; Dutch is one of them.
    package let languages: Set<Language>
    package let wording: Wording
    package let funding: Funding
    /// Fewest completed years on the day of referral.
    package let minimumAge: Int
    package let referrers: [Coded]
    package let refusalGrounds: [Coded]
    package let sittings: SittingRules
    /// The flow (A11): when it begins, its length in weeks and its steps in order.
    package let guidanceStart: GuidanceStart
    package let flowWeeks: Int
    package let steps: [StepRule]
    package let deviationReasons: [Coded]
    package let subjects: [SubjectRule]
    package let screening: FormRule
    package let detentionFactors: [DetentionRule]
    /// Words that betray an offence; a text about detention that holds one is refused (A5).
    package let offenceWords: [String]
    package let contactWatches: [ContactWatch]
    package let contractForms: [ContractForm]
    package let cadences: [CadenceRule]
    package let pauses: [PauseRule]
    package let outcomes: [OutcomeRule]
    package let indicators: [IndicatorRule]

    package init(
        code: String,
        name: LocalizedText,
        summary: LocalizedText,
        languages: Set<Language>,
        wording: Wording,
        funding: Funding,
        minimumAge: Int,
        referrers: [Coded],
        refusalGrounds: [Coded],
        sittings: SittingRules,
        guidanceStart: GuidanceStart,
        flowWeeks: Int,
        steps: [StepRule],
        deviationReasons: [Coded],
        subjects: [SubjectRule],
        screening: FormRule,
        detentionFactors: [DetentionRule],
        offenceWords: [String],
        contactWatches: [ContactWatch],
        contractForms: [ContractForm],
        cadences: [CadenceRule],
        pauses: [PauseRule],
        outcomes: [OutcomeRule],
        indicators: [IndicatorRule]
    ) {
        self.code = code
        _name = Localized(name)
        _summary = Localized(summary)
        self.languages = languages
        self.wording = wording
        self.funding = funding
        self.minimumAge = minimumAge
        self.referrers = referrers
        self.refusalGrounds = refusalGrounds
        self.sittings = sittings
        self.guidanceStart = guidanceStart
        self.flowWeeks = flowWeeks
        self.steps = steps
        self.deviationReasons = deviationReasons
        self.subjects = subjects
        self.screening = screening
        self.detentionFactors = detentionFactors
        self.offenceWords = offenceWords
        self.contactWatches = contactWatches
        self.contractForms = contractForms
        self.cadences = cadences
        self.pauses = pauses
        self.outcomes = outcomes
        self.indicators = indicators
    }
}

/// A code with the words people see.
package struct Coded: Hashable, Sendable {
    package let code: String
    @Localized package var label: String

    package init(code: String, label: LocalizedText) {
        self.code = code
        _label = Localized(label)
    }
}

/// What the programme calls the people it guides: *deelnemer* here, *medewerker* or *kandidaat* elsewhere.
package struct Wording: Hashable, Sendable {
    @Localized package var participant: String
    @Localized package var participants: String

    package init(participant: LocalizedText, participants: LocalizedText) {
        _participant = Localized(participant)
        _participants = Localized(participants)
    }
}

extension Collection<Coded> {
    package func label(of code: String) -> String? { first { $0.code == code }?.label }
}

extension Programme {
    package func subject(_ code: String) -> SubjectRule? { subjects.first { $0.code == code } }
    package func detentionFactor(_ code: String) -> DetentionRule? { detentionFactors.first { $0.code == code } }
    package func step(_ code: String) -> StepRule? { steps.first { $0.code == code } }
    package func contractForm(_ code: String) -> ContractForm? { contractForms.first { $0.code == code } }
    package func cadence(_ code: String) -> CadenceRule? { cadences.first { $0.code == code } }
    package func pause(_ code: String) -> PauseRule? { pauses.first { $0.code == code } }
    package func outcome(_ code: String) -> OutcomeRule? { outcomes.first { $0.code == code } }
    package func indicator(_ code: String) -> IndicatorRule? { indicators.first { $0.code == code } }
}
