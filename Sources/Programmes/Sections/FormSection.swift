internal import Domain

extension Entry {
    func subject() -> SubjectRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let tier = keys.optional("tier").map { $0.choice(as: Tier.self) } ?? .ordinary
            let (levels, choices) = (keys.optional("levels"), keys.optional("choices"))
            let answerEntry = keys.optional("answer")
            let options = (levels ?? choices)?.codedList() ?? []
            var answer: SubjectRule.Answer? = levels != nil ? .levels : choices != nil ? .choices : .text
            if levels != nil { choices?.note("key-without-effect", ["key": "choices", "beside": "levels"]) }
            if levels ?? choices != nil {
                answerEntry?.note(
                    "key-without-effect",
                    ["key": "answer", "beside": levels != nil ? "levels" : "choices"]
                )
                if (levels ?? choices)?.items.count == 1 { (levels ?? choices)?.note("one-option") }
            } else if let answerEntry {
                answer = answerEntry.typedAnswer()
            }
            guard let code, let label, let tier, let answer else { return nil }
            return SubjectRule(code: code, label: label, tier: tier, levels: options, answer: answer)
        }
    }

    /// An answer that needs no list of options.
    private func typedAnswer() -> SubjectRule.Answer? {
        guard let text = string() else { return nil }
        let answers = [SubjectRule.Answer.text, .number, .flag, .day]
        if let answer = answers.first(where: { $0.rawValue == text }) { return answer }
        noteUnknown("unknown-value", text, among: answers.map(\.rawValue))
        return nil
    }

    /// The form of the screening talk.
    func screening() -> FormRule? {
        mapping { keys in keys.form(code: "screening") }
    }

    func form() -> FormRule? {
        mapping { keys in
            let codeEntry = keys.required("code")
            let code = codeEntry?.code()
            if code == "screening" { codeEntry?.note("reserved-code", ["code": "screening"]) }
            return keys.form(code: code)
        }
    }

    fileprivate func section() -> FormRule.Section? {
        mapping { keys in
            let title = keys.required("title")?.text()
            let questions = keys.required("questions")?.list().compactMap { $0.question() }
            guard let title, let questions else { return nil }
            return FormRule.Section(title: title, questions: questions)
        }
    }

    private func question() -> FormRule.Question? {
        mapping { keys in
            let subject = keys.required("subject")?.reference(to: .subject)
            let label = keys.required("label")?.text()
            let hint = keys.optional("hint").map { $0.text(limit: 500) } ?? ""
            let isRequired = keys.flag("required")
            let askEntry = keys.optional("ask_when")
            let askWhen = askEntry?.condition()
            if let subject, let askWhen, askWhen.facts.contains(.finding(subject)) {
                askEntry?.note("asks-itself", ["subject": subject])
            }
            guard let subject, let label, let hint, let isRequired else { return nil }
            var question = FormRule.Question(subject: subject, label: label, hint: hint, isRequired: isRequired)
            question.askWhen = askWhen
            return question
        }
    }

    /// A form asks about a subject once, in whichever section: two answers would be two findings on one day.
    fileprivate func noteAskedTwice() {
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

extension Keys {
    fileprivate mutating func form(code: String?) -> FormRule? {
        let title = required("title")?.text()
        let instrumentsEntry = optional("instruments")
        let instruments = instrumentsEntry?.references(to: .instrument) ?? []
        let sectionsEntry = instrumentsEntry == nil ? required("sections") : optional("sections")
        let sections = sectionsEntry?.list().compactMap { $0.section() } ?? []
        sectionsEntry?.noteAskedTwice()
        let answeredBy = optional("answered_by")?.words { $0.choice(as: Party.self) } ?? [.coach]
        let weeks = optional("repeat_weeks")?.number(in: 1...104)
        let isCompared = flag("compared")
        guard let code, let title, let isCompared else { return nil }
        var form = FormRule(code: code, title: title, sections: sections)
        (form.instruments, form.answeredBy) = (instruments, answeredBy)
        (form.repeatWeeks, form.isCompared) = (weeks, isCompared)
        return form
    }
}
