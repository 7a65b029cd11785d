internal import Domain

/// What a definition declares, well or badly: what a reference elsewhere may name.
struct Names {
    /// A list whose items are named elsewhere in the file.
    enum Kind: String, CaseIterable {
        case subject = "subjects"
        case phase = "phases"
        case form = "forms"
        case session = "sessions"
        case site = "sites"
        case instrument = "instruments"
        case referrer = "referrers"

        /// The code of the remark about a name that is not in the list.
        var remark: String {
            switch self {
            case .subject: "unknown-subject"
            case .phase: "unknown-phase"
            case .form: "unknown-form"
            case .session: "unknown-session"
            case .site: "unknown-site"
            case .instrument: "unknown-instrument"
            case .referrer: "unknown-referrer"
            }
        }
    }

    private var codes: [Kind: [String]] = [:]
    /// The lengths of the phases that have one, in weeks.
    private(set) var phaseWeeks: [String: Int] = [:]
    private(set) var facts = FactCatalogue(FactCatalogue.Declared())
    /// The names of the facts, in order: each remark about one that does not exist looks through them all.
    private(set) var factNames: [String] = []
    /// The same by their first word, without those for each score of an instrument.
    private(set) var factsByFirst: [Substring: [String]] = [:]
    /// What facts begin with: `age`, `finding.…`.
    private(set) var factBeginnings: [String] = []

    init() {}

    /// Reads the names of a whole definition, without a remark.
    init(of root: Entry) {
        let referral = root.raw("referral")
        codes = [
            .subject: root.codes("subjects"), .phase: root.codes("phases"), .session: root.codes("sessions"),
            .site: root.codes("sites"), .instrument: root.codes("instruments"),
            .form: (root.raw("screening") == nil ? [] : ["screening"]) + root.codes("forms"),
            .referrer: referral?.codes("referrers") ?? [],
        ]
        for phase in root.raw("phases")?.items.prefix(longestList) ?? [] {
            guard let code = phase.declaredCode, let weeks = phase.raw("weeks")?.raw.flatMap({ Int($0) }) else {
                continue
            }
            phaseWeeks[code] = weeks
        }
        var declared = FactCatalogue.Declared()
        declared.subjects = (root.raw("subjects")?.items ?? []).prefix(longestList).compactMap(\.declaredSubject)
        // Each has two facts for every score of its scale.
        declared.instruments = (root.raw("instruments")?.items ?? []).prefix(20).compactMap(\.declaredInstrument)
        declared.decisions = (root.raw("decisions")?.items ?? []).prefix(longestList).compactMap { decision in
            decision.declaredCode.map { ($0, decision.codes("options")) }
        }
        declared.detentionDates = (root.raw("detention")?.raw("factors")?.items ?? []).compactMap { factor in
            factor.raw("kind")?.raw == DetentionKind.date.rawValue ? factor.declaredCode : nil
        }
        declared.steps = root.raw("flow")?.codes("steps") ?? []
        declared.sessions = self[.session]
        declared.forms = self[.form]
        declared.phases = self[.phase]
        declared.datedRules = root.codes("dated_rules")
        declared.barriers = root.declaredBarriers(among: declared.instruments)
        declared.selectionCriteria = root.raw("entry")?.codes("ranking") ?? []
        declared.referrers = self[.referrer]
        declared.partners = referral?.codes("partners") ?? []
        declared.sites = self[.site]
        declared.editions = root.codes("editions")
        declared.contractForms = root.codes("contract_forms")
        declared.outcomes = root.codes("outcomes")
        facts = FactCatalogue(declared)
        factNames = facts.names.map(\.rawValue)
        factsByFirst = Dictionary(grouping: factNames.filter { !$0.contains(".at_") }) { $0.prefix { $0 != "." } }
        factBeginnings = Set(factNames.map { $0.contains(".") ? "\($0.prefix { $0 != "." }).…" : $0 }).sorted()
    }

    subscript(kind: Kind) -> [String] { codes[kind] ?? [] }
}

extension Entry {
    /// The codes of the list under a key, without a remark.
    fileprivate func codes(_ key: String) -> [String] { raw(key)?.declaredCodes ?? [] }

    /// The kinds of barriers: the domains of the instrument that is named, and those besides.
    fileprivate func declaredBarriers(
        among instruments: [(code: String, scale: ClosedRange<Int>, domains: [String])]
    ) -> [String] {
        guard let barriers = raw("barriers") else { return [] }
        let instrument = barriers.raw("instrument")?.raw
        return (instruments.first { $0.code == instrument }?.domains ?? []) + barriers.codes("kinds")
    }

    fileprivate var declaredSubject: (code: String, answer: SubjectRule.Answer, options: [String])? {
        guard let code = declaredCode else { return nil }
        if raw("levels") != nil { return (code, .levels, codes("levels")) }
        if raw("choices") != nil { return (code, .choices, codes("choices")) }
        return (code, raw("answer")?.raw.flatMap(SubjectRule.Answer.init(rawValue:)) ?? .text, [])
    }

    fileprivate var declaredInstrument: (code: String, scale: ClosedRange<Int>, domains: [String])? {
        guard let code = declaredCode else { return nil }
        let scales = 0...100
        guard let lowest = raw("lowest")?.raw.flatMap({ Int($0) }), scales.contains(lowest),
            let highest = raw("highest")?.raw.flatMap({ Int($0) }), scales.contains(highest), lowest < highest
        else { return (code, scales, codes("domains")) }
        return (code, lowest...highest, codes("domains"))
    }

    /// The code of something that stands elsewhere in the file.
    func reference(to kind: Names.Kind) -> String? {
        guard let code = code() else { return nil }
        let known = report.names[kind]
        if known.contains(code) { return code }
        noteUnknown(kind.remark, code, among: known)
        return nil
    }
}
