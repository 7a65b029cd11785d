internal import Domain

extension Entry {
    /// The forms and instruments against where they are filled in.
    func lintForms(_ programme: Programme) {
        let used =
            Set(programme.admission.forms).union(programme.phases.flatMap(\.forms))
            .union(programme.steps.compactMap(\.form)).union(programme.sessions.compactMap(\.form))
        for form in programme.forms {
            let entry = at("forms").item(form.code)
            if !used.contains(form.code) { entry.note("form-never-used", severity: .warning, ["form": form.code]) }
            if let weeks = form.repeatWeeks, weeks > programme.flowWeeks {
                entry.note(
                    "repeats-after-end",
                    severity: .warning,
                    ["weeks": "\(weeks)", "flow": "\(programme.flowWeeks)"]
                )
            }
        }
        let scored = Set(programme.allForms.flatMap(\.instruments))
        for instrument in programme.instruments where !scored.contains(instrument.code) {
            at("instruments").item(instrument.code).note(
                "instrument-never-used",
                severity: .warning,
                ["instrument": instrument.code]
            )
        }
        if let screening = programme.screening { at("screening").lintOrder(of: screening) }
        for (form, entry) in zip(programme.forms, raw("forms")?.items ?? []) { entry.lintOrder(of: form) }
    }

    /// A question may hang on an answer above it, not on one below: who fills in a form reads downwards.
    private func lintOrder(of form: FormRule) {
        let asked = form.questions.map { FactName.finding($0.subject) }
        let entries = (raw("sections")?.items ?? []).flatMap { $0.raw("questions")?.items ?? [] }
        for (index, (question, entry)) in zip(form.questions, entries).enumerated() {
            guard let facts = question.askWhen?.facts,
                let later = asked.dropFirst(index + 1).first(where: facts.contains)
            else { continue }
            entry.at("ask_when").note("asked-too-early", severity: .warning, ["fact": later.rawValue])
        }
    }

    /// The facts of conditions against what fills them.
    func lintFacts(_ programme: Programme) {
        let asked = Set(programme.allForms.flatMap { $0.questions.map { FactName.finding($0.subject) } })
        let scored = Set(programme.allForms.flatMap(\.instruments))
        let unfilled = report.facts.filter { name, _ in
            let parts = name.rawValue.split(separator: ".")
            switch parts.first {
            case "finding": return !asked.contains(name)
            case "score", "count": return parts.count < 2 || !scored.contains(String(parts[1]))
            default: return false
            }
        }
        for (name, place) in unfilled {
            report.note("fact-nobody-fills", at: place, severity: .warning, ["fact": name.rawValue])
        }
    }
}
