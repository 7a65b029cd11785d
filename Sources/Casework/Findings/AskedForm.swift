package import Domain

/// A form of a definition as one actor fills it in now: what it asks of them, and what was said before.
package struct AskedForm: Sendable {
    package let form: FormRule
    package let programme: Programme
    /// The sections with the questions that are asked, or can be with what is answered, and that this actor may answer.
    package let sections: [FormRule.Section]
    /// The instruments with the domains that this actor may score.
    package let instruments: [(rule: InstrumentRule, domains: [InstrumentDomain])]
    /// What is left of the condition of each of these questions, by its subject; settled where it is asked in any case.
    package let askWhen: [String: AskWhen]
    /// What is known now, that is not answered on the form.
    package let facts: Facts
    /// The questions that do not apply, whatever is answered.
    package let unasked: [FormRule.Question]
    /// What was said last about each subject.
    package let known: [String: Finding]
    /// Everything that was said about each subject, the latest first; empty where the form is not compared.
    package let told: [String: [Finding]]

    package var questions: [FormRule.Question] { sections.flatMap(\.questions) }

    /// `facts`: what is known now; `tiers`: what the actor reads and writes.
    init(
        _ form: FormRule,
        of programme: Programme,
        over facts: Facts,
        knowing findings: [Finding],
        reading tiers: Set<Tier>
    ) {
        let own = form.questions(reading: tiers, in: programme)
        let when = form.askWhen(of: own, over: facts, by: programme)
        let possible = Set(when.filter(\.value.isPossible).keys)
        let seen = findings.filter { $0.withdrawal == nil && tiers.contains($0.tier) }
        self.form = form
        self.programme = programme
        self.facts = facts
        askWhen = when
        unasked = own.filter { !possible.contains($0.subject) }
        sections = form.sections.map { section in
            FormRule.Section(
                title: section.$title,
                questions: section.questions.filter { possible.contains($0.subject) }
            )
        }.filter { !$0.questions.isEmpty }
        instruments = form.instruments.compactMap { programme.instrument($0) }.map { rule in
            (rule, rule.domains.filter { tiers.contains($0.tier) })
        }
        known = Dictionary(seen.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
        told =
            form.isCompared
            ? Dictionary(grouping: seen, by: \.subject).mapValues { own in
                own.sorted { ($0.notedOn, $0.id) > ($1.notedOn, $1.id) }
            } : [:]
    }
}
