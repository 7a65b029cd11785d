internal import Domain

extension Entry {
    func subject() -> SubjectRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let tier = keys.optional("tier").map { $0.choice(as: Tier.self) } ?? .ordinary
            let levels = keys.optional("levels")?.codedList() ?? []
            guard let code, let label, let tier else { return nil }
            return SubjectRule(code: code, label: label, tier: tier, levels: levels)
        }
    }

    /// The form of the screening; its questions may be about these subjects.
    func screening(subjects: [String]) -> FormRule? {
        mapping { keys in
            let title = keys.required("title")?.text()
            let sectionsEntry = keys.required("sections")
            let sections = sectionsEntry?.list().compactMap { $0.section(subjects: subjects) }
            sectionsEntry?.noteAskedTwice()
            guard let title, let sections else { return nil }
            return FormRule(title: title, sections: sections)
        }
    }

    private func section(subjects: [String]) -> FormRule.Section? {
        mapping { keys in
            let title = keys.required("title")?.text()
            let questions = keys.required("questions")?.list().compactMap { $0.question(subjects: subjects) }
            guard let title, let questions else { return nil }
            return FormRule.Section(title: title, questions: questions)
        }
    }

    private func question(subjects: [String]) -> FormRule.Question? {
        mapping { keys in
            let subjectEntry = keys.required("subject")
            let subject = subjectEntry?.code()
            let label = keys.required("label")?.text()
            let hint = keys.optional("hint").map { $0.text(limit: 500) } ?? ""
            let isRequired = keys.optional("required").map { $0.flag() } ?? false
            if let subject, !subjects.isEmpty, !subjects.contains(subject) {
                subjectEntry?.noteUnknown("unknown-subject", subject, among: subjects)
            }
            guard let subject, let label, let hint, let isRequired else { return nil }
            return FormRule.Question(subject: subject, label: label, hint: hint, isRequired: isRequired)
        }
    }

    /// A form asks about a subject once, in whichever section: two answers would be two findings on one day.
    private func noteAskedTwice() {
        var seen: [String: Int] = [:]
        for section in items {
            for question in section.raw("questions")?.items ?? [] {
                guard let subject = question.raw("subject"), let code = subject.raw, !code.isEmpty else { continue }
                if let line = seen[code] {
                    subject.note("duplicate-code", ["code": code, "first": "\(line)"])
                } else {
                    seen[code] = subject.place.line
                }
            }
        }
    }
}
