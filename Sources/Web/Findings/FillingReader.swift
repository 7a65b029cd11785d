internal import Casework
internal import Domain

/// Reads what was filled in on a form of the definition.
struct FillingReader {
    let rule: FormRule
    let programme: Programme
    let questions: [FormRule.Question]
    let instruments: [(rule: InstrumentRule, domains: [InstrumentDomain])]

    /// `name`: of who fills it in.
    func read(_ form: Form, by name: String) throws(Faults) -> FormFilling {
        var reader = FormReader(form)
        let day = reader.requiredDay("day")
        let parties = rule.answeredBy
        let party = parties.count > 1 ? reader.choice("observerParty", as: Party.self, required: true) : parties.first
        let observer = parties == [.coach] ? name : reader.required("observerName")
        let answers = questions.map { question -> ScreeningAnswer in
            let levels = programme.subject(question.subject)?.levels ?? []
            let level = levels.isEmpty ? nil : reader.code("level-\(question.subject)", of: levels.map(\.code))
            let text = reader.text("text-\(question.subject)", limit: 4000)
            return ScreeningAnswer(subject: question.subject, level: level, text: text)
        }
        var scores: [String: Int] = [:]
        for (rule, domains) in instruments {
            for subject in domains.map({ rule.subject(of: $0) }) {
                scores[subject] = reader.number("score-\(subject)", in: rule.scale)
            }
        }
        try reader.faults.throwIfAny()
        return FormFilling(
            day: day,
            observer: Observer(name: observer, party: party ?? .coach),
            answers: answers,
            scores: scores
        )
    }
}
