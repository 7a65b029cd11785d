internal import Domain

private enum MeasureWord: String, CaseIterable { case guidances, activation }

extension Entry {
    func indicator() -> IndicatorRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let definition = keys.required("definition")?.text(limit: 2000)
            let measure = keys.required("measure")?.choice(as: MeasureWord.self)
            let ripeEntry =
                measure == .activation ? keys.required("ripe_after_weeks") : keys.optional("ripe_after_weeks")
            let ripe = ripeEntry?.number(in: 0...260)
            let target = keys.required("target")?.number(in: measure == .activation ? 1...100 : 1...1_000_000)
            if measure == .guidances { ripeEntry?.note("ripe-without-share") }
            guard let code, let label, let definition, let measure, let target else { return nil }
            return IndicatorRule(
                code: code,
                label: label,
                definition: definition,
                measure: measure == .guidances ? .guidances : .activation(ripeAfterWeeks: ripe ?? 0),
                target: target
            )
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
