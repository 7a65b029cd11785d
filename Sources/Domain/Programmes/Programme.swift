/// A programme as its definition file says it (F1): checked values, no behaviour of its own. The version is not here:
/// the store gives it when a changed file is loaded.
package struct Programme: Hashable, Sendable {
    package let code: String
    @Localized package var name: String
    @Localized package var summary: String
    /// The languages every text of the definition should have; Dutch is one of them.
    package let languages: Set<Language>
    package let wording: Wording
    /// The funder that carries the programme; the others stand in `coFunders`.
    package let funding: Funding
    /// Fewest completed years on the day of referral.
    package var minimumAge: Int
    package let referrers: [ReferrerRule]
    package let refusalGrounds: [Coded]
    /// Nil for a programme without sitting days.
    package let sittings: SittingRules?
    /// The flow (A11): when it begins, its length in weeks and its steps in order.
    package let guidanceStart: GuidanceStart
    package let flowWeeks: Int
    package var steps: [StepRule]
    package let deviationReasons: [Coded]
    package let subjects: [SubjectRule]
    /// The form of the screening talk; nil for a programme without one.
    package let screening: FormRule?
    package let detentionFactors: [DetentionRule]
    /// Words that betray an offence; a text about detention that holds one is refused (A5).
    package let offenceWords: [String]
    package let contactWatches: [ContactWatch]
    package let contractForms: [ContractForm]
    package var cadences: [CadenceRule]
    package let pauses: [PauseRule]
    package let outcomes: [OutcomeRule]
    package let indicators: [IndicatorRule]

    // What a definition may leave out.
    package var coFunders: [Funding] = []
    /// Most completed years on the day of referral; nil without a limit.
    package var maximumAge: Int?
    @Localized package var targetGroup: String
    package var partners: [PartnerRule] = []
    package var sites: [SiteRule] = []
    package var editions: [EditionRule] = []
    package var entry = EntryRules(mode: .rolling)
    package var admission = AdmissionRules()
    package var instruments: [InstrumentRule] = []
    /// The forms besides the screening.
    package var forms: [FormRule] = []
    package var phases: [PhaseRule] = []
    package var decisions: [DecisionRule] = []
    package var sessions: [SessionRule] = []
    package var closing = ClosingRules()
    package var datedRules: [DatedRule] = []
    /// By when somebody has to have started (D5); nil for a programme without such a day.
    package var deadline: DeadlineRule?
    /// Nil for a programme that keeps no barriers (C1).
    package var barriers: BarrierRules?
    /// Nil for a programme that does not lay wants beside can (C2).
    package var wishes: WishRules?
    package var retention: RetentionRules?
    /// What stands on a CV (C4).
    package var curriculum = CurriculumRules()

    package init(
        code: String,
        name: LocalizedText,
        summary: LocalizedText,
        languages: Set<Language>,
        wording: Wording,
        funding: Funding,
        minimumAge: Int,
        referrers: [ReferrerRule],
        refusalGrounds: [Coded],
        sittings: SittingRules?,
        guidanceStart: GuidanceStart,
        flowWeeks: Int,
        steps: [StepRule],
        deviationReasons: [Coded],
        subjects: [SubjectRule],
        screening: FormRule?,
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
        _targetGroup = Localized("")
    }

    /// Says whom the programme is for.
    package mutating func describe(targetGroup: LocalizedText) { _targetGroup = Localized(targetGroup) }
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
    /// Who guides, who refers, and the way itself; nil for the words of the house.
    package var coach: LocalizedText?
    package var referrer: LocalizedText?
    package var trajectory: LocalizedText?

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
    /// Every funder, the main one first.
    package var funders: [Funding] { [funding] + coFunders }
    /// The screening and every other form.
    package var allForms: [FormRule] { (screening.map { [$0] } ?? []) + forms }
    package func form(_ code: String) -> FormRule? { allForms.first { $0.code == code } }
    package func phase(_ code: String) -> PhaseRule? { phases.first { $0.code == code } }
    package func decision(_ code: String) -> DecisionRule? { decisions.first { $0.code == code } }
    package func session(_ code: String) -> SessionRule? { sessions.first { $0.code == code } }
    package func instrument(_ code: String) -> InstrumentRule? { instruments.first { $0.code == code } }
    package func criterion(_ code: String) -> CriterionRule? { admission.criteria.first { $0.code == code } }
    package func site(_ code: String) -> SiteRule? { sites.first { $0.code == code } }
    package func edition(_ code: String) -> EditionRule? { editions.first { $0.code == code } }
    package func datedRule(_ code: String) -> DatedRule? { datedRules.first { $0.code == code } }
    package func steps(of phase: String) -> [StepRule] { steps.filter { $0.phase == phase } }
    package func detentionFactor(_ code: String) -> DetentionRule? { detentionFactors.first { $0.code == code } }
    package func step(_ code: String) -> StepRule? { steps.first { $0.code == code } }
    package func contractForm(_ code: String) -> ContractForm? { contractForms.first { $0.code == code } }
    package func cadence(_ code: String) -> CadenceRule? { cadences.first { $0.code == code } }
    package func pause(_ code: String) -> PauseRule? { pauses.first { $0.code == code } }
    package func outcome(_ code: String) -> OutcomeRule? { outcomes.first { $0.code == code } }
    package func indicator(_ code: String) -> IndicatorRule? { indicators.first { $0.code == code } }
}

extension Programme {
    /// The facts that its conditions may ask for.
    package var facts: FactCatalogue {
        var declared = FactCatalogue.Declared()
        declared.subjects = subjects.map { ($0.code, $0.answer, $0.levels.map(\.code)) }
        declared.instruments = instruments.map { ($0.code, $0.scale, $0.domains.map(\.code)) }
        declared.decisions = decisions.map { ($0.code, $0.options.map(\.code)) }
        declared.detentionDates = detentionFactors.filter { $0.kind == .date }.map(\.code)
        declared.steps = steps.map(\.code)
        declared.sessions = sessions.map(\.code)
        declared.forms = allForms.map(\.code)
        declared.phases = phases.map(\.code)
        declared.datedRules = datedRules.map(\.code)
        declared.barriers = barrierKinds.map(\.code)
        declared.selectionCriteria = entry.ranking.map(\.code)
        declared.referrers = referrers.map(\.code)
        declared.partners = partners.map(\.code)
        declared.sites = sites.map(\.code)
        declared.editions = editions.map(\.code)
        declared.contractForms = contractForms.map(\.code)
        declared.outcomes = outcomes.map(\.code)
        return FactCatalogue(declared)
    }
}
