internal import Domain

extension Entry {
    /// The whole definition; nil when something that must be there is not.
    func programme() -> Programme? {
        mapping { keys in
            // First of all: what the definition is written in decides which translations are missed, and what it
            // declares decides which references and facts there are.
            let languages = keys.optional("languages").map { $0.languages() } ?? [.nl]
            report.languages = languages
            report.names = Names(of: self)
            let code = keys.required("code")?.code()
            let name = keys.required("name")?.text(limit: 120)
            let summary = keys.required("summary")?.text(limit: 2000)
            let wording = keys.required("wording")?.wording()
            let funders = keys.required("funding")?.funders()
            let target = keys.optional("target_group")?.targetGroup()
            let referral = keys.required("referral")?.referral()
            let way = keys.way()
            let knowledge = keys.knowledge()
            let work = keys.work()
            guard let code, let name, let summary, let wording, let funding = funders?.first, let referral,
                let flow = way.flow, let subjects = knowledge.subjects, let forms = work.contractForms,
                let outcomes = work.outcomes, let indicators = work.indicators
            else { return nil }
            var programme = Programme(
                code: code,
                name: name,
                summary: summary,
                languages: languages,
                wording: wording,
                funding: funding,
                minimumAge: target?.ages.lowerBound ?? 0,
                referrers: referral.referrers,
                refusalGrounds: referral.grounds,
                sittings: way.sittings,
                guidanceStart: flow.start,
                flowWeeks: flow.weeks,
                steps: flow.steps,
                deviationReasons: flow.deviations,
                subjects: subjects,
                screening: knowledge.screening,
                detentionFactors: knowledge.detention?.factors ?? [],
                offenceWords: knowledge.detention?.words ?? [],
                contactWatches: work.watches,
                contractForms: forms,
                cadences: work.cadences,
                pauses: work.pauses,
                outcomes: outcomes,
                indicators: indicators
            )
            programme.coFunders = Array((funders ?? []).dropFirst())
            programme.partners = referral.partners
            if let target {
                programme.maximumAge = target.hasMaximum ? target.ages.upperBound : nil
                programme.describe(targetGroup: target.description)
            }
            way.fill(&programme)
            programme.instruments = knowledge.instruments
            (programme.barriers, programme.wishes) = (knowledge.barriers, knowledge.wishes)
            programme.curriculum = knowledge.curriculum
            programme.forms = knowledge.forms
            programme.closing = work.closing
            (programme.datedRules, programme.deadline) = (work.datedRules, work.deadline)
            programme.retention = work.retention
            return programme
        }
    }

    private func languages() -> Set<Language> {
        let languages = Set(words { $0.choice(as: Language.self) })
        if languages.contains(.nl) { return languages }
        note("dutch-missing")
        return [.nl]
    }
}

/// How people enter and walk through.
private struct WaySections {
    var sites: [SiteRule] = []
    var editions: [EditionRule] = []
    var entry: EntryRules?
    var admission: AdmissionRules?
    var sittings: SittingRules?
    var flow: (start: GuidanceStart, weeks: Int, steps: [StepRule], deviations: [Coded])?
    var phases: [PhaseRule] = []
    var decisions: [DecisionRule] = []
    var sessions: [SessionRule] = []

    func fill(_ programme: inout Programme) {
        (programme.sites, programme.editions) = (sites, editions)
        programme.entry = entry ?? EntryRules(mode: sittings == nil ? .rolling : .sittingDays)
        programme.admission = admission ?? AdmissionRules()
        (programme.phases, programme.decisions, programme.sessions) = (phases, decisions, sessions)
    }
}

/// What is asked and known about people.
private struct KnowledgeSections {
    var subjects: [SubjectRule]?
    var instruments: [InstrumentRule] = []
    var barriers: BarrierRules?
    var wishes: WishRules?
    var curriculum = CurriculumRules()
    var screening: FormRule?
    var forms: [FormRule] = []
    var detention: (factors: [DetentionRule], words: [String])?
}

/// Work, what follows it, and how all ends and counts.
private struct WorkSections {
    var watches: [ContactWatch] = []
    var contractForms: [ContractForm]?
    var cadences: [CadenceRule] = []
    var pauses: [PauseRule] = []
    var outcomes: [OutcomeRule]?
    var closing = ClosingRules()
    var indicators: [IndicatorRule]?
    var datedRules: [DatedRule] = []
    var deadline: DeadlineRule?
    var retention: RetentionRules?
}

extension Keys {
    fileprivate mutating func way() -> WaySections {
        var way = WaySections()
        way.sites = optional("sites")?.codedList().map { SiteRule(code: $0.code, label: $0.$label) } ?? []
        way.editions = optional("editions")?.uniqueList { $0.edition() } ?? []
        way.entry = optional("entry")?.entryRules()
        way.admission = optional("admission")?.admission()
        way.sittings = optional("sittings")?.sittings()
        way.flow = required("flow")?.flow()
        way.phases = optional("phases")?.uniqueList { $0.phase() } ?? []
        way.decisions = optional("decisions")?.uniqueList { $0.decision() } ?? []
        way.sessions = optional("sessions")?.uniqueList { $0.session() } ?? []
        return way
    }

    fileprivate mutating func knowledge() -> KnowledgeSections {
        var knowledge = KnowledgeSections()
        let subjectsEntry = required("subjects")
        knowledge.subjects = subjectsEntry?.uniqueList { $0.subject() }
        knowledge.instruments = optional("instruments")?.uniqueList { $0.instrument() } ?? []
        knowledge.barriers = optional("barriers")?.barriers()
        knowledge.wishes = optional("wants_and_can")?.wishes()
        knowledge.curriculum = optional("cv")?.curriculum() ?? CurriculumRules()
        knowledge.screening = optional("screening")?.screening()
        knowledge.forms = optional("forms")?.uniqueList { $0.form() } ?? []
        let detentionEntry = optional("detention")
        knowledge.detention = detentionEntry?.detention()
        // Findings are about both.
        detentionEntry?.raw("factors")?.noteTaken(by: subjectsEntry)
        return knowledge
    }

    fileprivate mutating func work() -> WorkSections {
        var work = WorkSections()
        work.watches = optional("contact_watch")?.uniqueList(by: "party") { $0.contactWatch() } ?? []
        let formsEntry = required("contract_forms")
        work.contractForms = formsEntry?.uniqueList { $0.contractForm() }
        let aftercareEntry = optional("aftercare")
        let aftercare = aftercareEntry?.uniqueList { $0.cadence() } ?? []
        let cadencesEntry = optional("cadences")
        let cadences = cadencesEntry?.uniqueList { $0.cadence() } ?? []
        cadencesEntry?.noteTaken(by: aftercareEntry)
        work.cadences = aftercare + cadences
        work.pauses = optional("pauses")?.uniqueList { $0.pause() } ?? []
        work.outcomes = required("outcomes")?.uniqueList { $0.outcome() }
        work.closing = optional("closing")?.closing() ?? work.closing
        let indicatorsEntry = required("indicators")
        work.indicators = indicatorsEntry?.uniqueList { $0.indicator() }
        if let forms = work.contractForms, let indicators = work.indicators, forms.count == formsEntry?.items.count {
            indicatorsEntry?.notePointless(indicators, with: forms)
        }
        work.datedRules = optional("dated_rules")?.uniqueList { $0.datedRule() } ?? []
        work.deadline = optional("deadline")?.deadline()
        work.retention = optional("retention")?.retention()
        return work
    }
}

extension Entry {
    /// The codes of two lists that are one list to the engine may not be the same.
    fileprivate func noteTaken(by other: Entry?) {
        var lines: [String: Int] = [:]
        for code in (other?.items ?? []).compactMap({ $0.raw("code") }) {
            if let text = code.raw, lines[text] == nil { lines[text] = code.place.line }
        }
        for entry in items.compactMap({ $0.raw("code") }) {
            guard let code = entry.raw, let line = lines[code] else { continue }
            entry.note("duplicate-code", ["code": code, "first": "\(line)"])
        }
    }
}
