internal import Domain

extension Entry {
    func phase() -> PhaseRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let weeks = keys.optional("weeks")?.number(in: 1...longestFlow)
            let (isOptional, isRepeatable) = (keys.flag("optional"), keys.flag("repeatable"))
            let after = keys.optional("after")?.references(to: .phase) ?? []
            let enter = keys.optional("enter")?.uniqueList { $0.gate() } ?? []
            let leave = keys.optional("leave")?.uniqueList { $0.gate() } ?? []
            let startsBefore = keys.optional("starts_before")?.selfStart()
            let forms = keys.optional("forms")?.references(to: .form) ?? []
            guard let code, let label, let isOptional, let isRepeatable else { return nil }
            var phase = PhaseRule(code: code, label: label)
            phase.weeks = weeks
            (phase.isOptional, phase.isRepeatable) = (isOptional, isRepeatable)
            (phase.after, phase.enter, phase.leave) = (after, enter, leave)
            (phase.startsBefore, phase.forms) = (startsBefore, forms)
            return phase
        }
    }

    private func selfStart() -> PhaseRule.SelfStart? {
        mapping { keys in
            let fact = keys.required("fact")?.dayFact()
            let weeks = keys.required("weeks")?.number(in: 0...longestFlow)
            guard let fact, let weeks else { return nil }
            return PhaseRule.SelfStart(fact: fact, weeks: weeks)
        }
    }

    func decision() -> DecisionRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let optionsEntry = keys.required("options")
            let options = optionsEntry?.codedList()
            let phase = keys.optional("phase")?.reference(to: .phase)
            if optionsEntry?.items.count == 1 { optionsEntry?.note("one-option") }
            guard let code, let label, let options else { return nil }
            return DecisionRule(code: code, label: label, options: options, phase: phase)
        }
    }
}
