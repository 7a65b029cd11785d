internal import Domain

private enum MeasureWord: String, CaseIterable {
    case guidances, activation, count, share

    var isShare: Bool { self == .activation || self == .share }
    var isGeneral: Bool { self == .count || self == .share }
}

extension Entry {
    func indicator() -> IndicatorRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let definition = keys.required("definition")?.text(limit: 2000)
            let measure = keys.required("measure")?.choice(as: MeasureWord.self)
            let ripeEntry =
                measure == .activation ? keys.required("ripe_after_weeks") : keys.optional("ripe_after_weeks")
            let ripe = ripeEntry?.number(in: 0...longestFlow)
            let target = keys.target(isShare: measure?.isShare ?? false)
            if measure == .guidances || measure == .count { ripeEntry?.note("ripe-without-share") }
            let more = keys.indicatorMore(measure)
            guard let code, let label, let definition, let measure else { return nil }
            var rule = IndicatorRule(
                code: code,
                label: label,
                definition: definition,
                measure: measure.measure(ripeAfterWeeks: ripe),
                target: target
            )
            rule.ripeAfterWeeks = ripe
            more(&rule)
            return rule
        }
    }

    /// A share of those who were activated is always nothing when no form of start counts as activation.
    func notePointless(_ indicators: [IndicatorRule], with forms: [ContractForm]) {
        let measuresActivation = indicators.contains { if case .activation = $0.measure { true } else { false } }
        if measuresActivation, !forms.contains(where: \.countsAsActivation) {
            note("nothing-activates", severity: .warning)
        }
    }
}

extension MeasureWord {
    fileprivate func measure(ripeAfterWeeks: Int?) -> IndicatorRule.Measure {
        switch self {
        case .guidances: .guidances
        case .activation: .activation(ripeAfterWeeks: ripeAfterWeeks ?? 0)
        case .count: .count
        case .share: .share
        }
    }
}

extension Keys {
    /// `none` says that nobody set a target; to leave it out may be forgetting.
    fileprivate mutating func target(isShare: Bool) -> Int? {
        guard let entry = optional("target") else {
            note("indicator-without-target", severity: .warning)
            return nil
        }
        return entry.raw == "none" ? nil : entry.number(in: isShare ? 1...100 : 1...1_000_000)
    }

    /// The keys of a general count or share.
    fileprivate mutating func indicatorMore(_ measure: MeasureWord?) -> (inout IndicatorRule) -> Void {
        guard let measure, measure.isGeneral else {
            for key in ["cohort", "filter", "denominator", "period", "window_weeks"] {
                if let measure { pointless(key, beside: "measure: \(measure.rawValue)") } else { _ = optional(key) }
            }
            return { _ in }
        }
        let cohort = optional("cohort")?.choice(as: IndicatorRule.Cohort.self) ?? .guided
        let filterEntry = optional("filter")
        if measure == .share, filterEntry == nil { note("share-of-nothing") }
        let filter = filterEntry?.condition()
        var denominator: Condition?
        if measure == .share {
            denominator = optional("denominator")?.condition()
        } else {
            pointless("denominator", beside: "measure: count")
        }
        let period = optional("period")?.choice(as: IndicatorRule.Period.self) ?? .calendarYear
        let window = optional("window_weeks")?.number(in: 1...520)
        return { rule in
            (rule.cohort, rule.period, rule.windowWeeks) = (cohort, period, window)
            (rule.filter, rule.denominator) = (filter, denominator)
        }
    }
}
