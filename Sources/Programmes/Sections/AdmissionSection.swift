internal import Domain

extension Entry {
    func admission() -> AdmissionRules? {
        mapping { keys in
            var rules = AdmissionRules()
            rules.criteria = keys.required("criteria")?.uniqueList { $0.criterion() } ?? []
            rules.forms = keys.optional("forms")?.references(to: .form) ?? []
            rules.lookAgainWeeks = keys.optional("look_again_weeks")?.number(in: 1...104) ?? rules.lookAgainWeeks
            return rules
        }
    }

    private func criterion() -> CriterionRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let hardness = keys.hardness()
            let condition = keys.required("condition")?.condition()
            let message = keys.required("message")?.text(limit: 500)
            guard let code, let label, let hardness, let condition, let message else { return nil }
            return CriterionRule(code: code, label: label, hardness: hardness, condition: condition, message: message)
        }
    }

    func gate() -> GateRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let hardness = keys.hardness()
            let condition = keys.required("condition")?.condition()
            guard let code, let label, let hardness, let condition else { return nil }
            return GateRule(code: code, label: label, hardness: hardness, condition: condition)
        }
    }
}

extension Keys {
    fileprivate mutating func hardness() -> CriterionRule.Hardness? {
        optional("hardness").map { $0.choice(as: CriterionRule.Hardness.self) } ?? .hard
    }
}
