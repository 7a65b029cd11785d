/// What was said about one subject in the screening talk.
package struct ScreeningAnswer: Hashable, Sendable {
    /// The code of a subject in the definition.
    package var subject: String
    package var level: String?
    package var text: String

    package init(subject: String, level: String?, text: String) {
        self.subject = subject
        self.level = level
        self.text = text
    }

    package var isEmpty: Bool { level == nil && text.trimmed.isEmpty }
}

/// A screening talk that was held, with what was said (A4, A5).
package struct NewScreening: Hashable, Sendable {
    package var day: Day
    package var answers: [ScreeningAnswer]

    package init(day: Day, answers: [ScreeningAnswer]) {
        self.day = day
        self.answers = answers
    }

    /// Every mistake in the answers. The fields are called `level-<subject>` and `text-<subject>`.
    package func faults(by programme: Programme, acceptedOn: Day, today: Day) -> Faults {
        var faults = Faults()
        if day > today { faults.add("day", Message("field.future")) }
        if day < acceptedOn { faults.add("day", Message("finding.beforeAccepted", ["day": acceptedOn.belgian])) }
        let questions = programme.screening?.questions ?? []
        for question in questions where question.isRequired {
            let isAnswered = answers.contains { $0.subject == question.subject && !$0.isEmpty }
            if !isAnswered { faults.add("text-\(question.subject)", Message("field.required")) }
        }
        for answer in answers where !answer.isEmpty {
            guard let subject = programme.subject(answer.subject),
                questions.contains(where: { $0.subject == answer.subject })
            else {
                faults.add("text-\(answer.subject)", Message("field.unknown"))
                continue
            }
            faults.add(
                contentsOf: subject.faults(
                    level: answer.level,
                    text: answer.text,
                    by: programme,
                    levelField: "level-\(answer.subject)",
                    textField: "text-\(answer.subject)"
                )
            )
        }
        return faults
    }
}
