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
    /// Scores by the subject of their domain.
    package var scores: [String: Int]

    package init(day: Day, answers: [ScreeningAnswer], scores: [String: Int] = [:]) {
        self.day = day
        self.answers = answers
        self.scores = scores
    }

    /// The form as it was filled in.
    package func filling(of form: FormRule, by name: String) -> FormFilling {
        let party = form.answeredBy.contains(.coach) ? .coach : form.answeredBy.first ?? .coach
        return FormFilling(day: day, observer: Observer(name: name, party: party), answers: answers, scores: scores)
    }

    /// Every mistake in the day and in what was answered, besides those of the filling itself. The fields are called `day`
    /// and `text-<subject>`.
    package func faults(in form: FormRule, acceptedOn: Day, today: Day) -> Faults {
        var faults = Faults()
        if day > today { faults.add("day", Message("field.future")) }
        if day < acceptedOn { faults.add("day", Message("finding.beforeAccepted", ["day": acceptedOn.belgian])) }
        let subjects = Set(form.questions.map(\.subject))
        for answer in answers where !answer.isEmpty && !subjects.contains(answer.subject) {
            faults.add("text-\(answer.subject)", Message("field.unknown"))
        }
        return faults
    }
}
