internal import Casework
internal import Domain

/// Reads what was filled in on a form of the definition.
struct FillingReader {
    let asked: AskedForm

    /// `name`: of who fills it in.
    func read(_ form: Form, by name: String) throws(Faults) -> FormFilling {
        var reader = FormReader(form)
        let day = reader.requiredDay("day")
        let parties = asked.form.answeredBy
        let party = parties.count > 1 ? reader.choice("observerParty", as: Party.self, required: true) : parties.first
        let observer = parties == [.coach] ? name : reader.required("observerName")
        let (answers, scores) = read(&reader)
        try reader.faults.throwIfAny()
        return FormFilling(
            day: day,
            observer: Observer(name: observer, party: party ?? .coach),
            answers: answers,
            scores: scores
        )
    }

    /// The answers and the scores. What was answered to a question that is not asked any more is a mistake: it is not stored.
    func read(_ reader: inout FormReader) -> (answers: [ScreeningAnswer], scores: [String: Int]) {
        let answers = asked.questions.map { question -> ScreeningAnswer in
            let levels = asked.programme.subject(question.subject)?.levels ?? []
            let level = levels.isEmpty ? nil : reader.code("level-\(question.subject)", of: levels.map(\.code))
            let text = reader.text("text-\(question.subject)", limit: 4000)
            return ScreeningAnswer(subject: question.subject, level: level, text: text)
        }
        for question in asked.unasked {
            let isAnswered = ["text", "level"].contains { !reader.form["\($0)-\(question.subject)"].trimmed.isEmpty }
            if isAnswered { reader.fault("", Message("finding.askedNoMore", ["question": question.label])) }
        }
        var scores: [String: Int] = [:]
        for (rule, domains) in asked.instruments {
            for subject in domains.map({ rule.subject(of: $0) }) {
                scores[subject] = reader.number("score-\(subject)", in: rule.scale)
            }
        }
        return (answers, scores)
    }
}
