/// A form of the definition that was filled in: each answer and each score becomes a finding (A4, B2).
package struct FormFilling: Sendable {
    package var day: Day
    /// For whom the form was answered, and by whom.
    package var observer: Observer
    package var answers: [ScreeningAnswer]
    /// Scores by the subject of their domain.
    package var scores: [String: Int]

    package init(day: Day, observer: Observer, answers: [ScreeningAnswer], scores: [String: Int]) {
        self.day = day
        self.observer = observer
        self.answers = answers
        self.scores = scores
    }

    /// The findings that it makes, with an empty answer left out; the answers that can't be read among them.
    package func findings(
        about participant: ID<Participant>,
        by programme: Programme,
        newID: () -> ID<Finding>
    ) -> [Finding] {
        let answered = answers.filter { !$0.isEmpty }.compactMap { answer -> Finding? in
            guard let subject = programme.subject(answer.subject) else { return nil }
            return finding(answer.subject, answer.level, answer.text.trimmed, subject.tier, about: participant, newID)
        }
        let scored = programme.instruments.flatMap { instrument in
            instrument.domains.compactMap { domain -> Finding? in
                let subject = instrument.subject(of: domain)
                guard let score = scores[subject] else { return nil }
                return finding(subject, String(score), "", domain.tier, about: participant, newID)
            }
        }
        return answered + scored
    }

    private func finding(
        _ subject: String,
        _ level: String?,
        _ text: String,
        _ tier: Tier,
        about participant: ID<Participant>,
        _ newID: () -> ID<Finding>
    ) -> Finding {
        Finding(
            id: newID(),
            participant: participant,
            subject: subject,
            level: level,
            text: text,
            evidence: .declared,
            tier: tier,
            observer: observer,
            notedOn: day
        )
    }

    /// Every mistake, fields `level-<subject>`, `text-<subject>`, `score-<subject>`, `observerName` and `observerParty`.
    ///
    /// `said`: which questions are asked with these answers, and which were answered all the same.
    /// `answered`: the subjects that were answered on this form already, on its day.
    package func faults(
        in form: FormRule,
        _ said: SaidOnForm,
        answered: Set<String>,
        by programme: Programme
    ) -> Faults {
        var faults = Faults()
        if observer.name.trimmed.isEmpty { faults.add("observerName", Message("field.required")) }
        if !form.answeredBy.contains(observer.party) { faults.add("observerParty", Message("field.unknown")) }
        for question in said.beside { faults.add("text-\(question.subject)", Message("finding.notAsked")) }
        for question in said.asked where question.isRequired && !answered.contains(question.subject) {
            let isAnswered = answers.contains { $0.subject == question.subject && !$0.isEmpty }
            if !isAnswered { faults.add("text-\(question.subject)", Message("field.required")) }
        }
        for answer in answers where !answer.isEmpty {
            guard let subject = programme.subject(answer.subject) else { continue }
            let own = subject.faults(
                level: answer.level,
                text: answer.text,
                by: programme,
                levelField: "level-\(answer.subject)",
                textField: "text-\(answer.subject)"
            )
            faults.add(contentsOf: own)
            if own.isEmpty, let objection = subject.objection(toAnswer: answer.text) {
                faults.add("text-\(answer.subject)", objection)
            }
        }
        for instrument in programme.instruments {
            for domain in instrument.domains {
                let subject = instrument.subject(of: domain)
                guard let score = scores[subject], !instrument.scale.contains(score) else { continue }
                let facts = ["least": "\(instrument.scale.lowerBound)", "most": "\(instrument.scale.upperBound)"]
                faults.add("score-\(subject)", Message("field.notANumber", facts))
            }
        }
        return faults
    }
}

extension SubjectRule {
    /// What is wrong with an answer that is typed as a number, a day, or yes or no; nil when it can be read.
    package func objection(toAnswer text: String) -> Message? {
        let said = text.trimmed
        guard !said.isEmpty else { return nil }
        switch answer {
        case .text, .levels, .choices: return nil
        case .number: return Int(said) == nil ? Message("finding.notANumber") : nil
        case .day: return (try? Day(written: said)) == nil ? Message("field.notADay") : nil
        case .flag: return ["ja", "nee", "neen"].contains(Folding.key(said)) ? nil : Message("finding.notYesOrNo")
        }
    }
}
