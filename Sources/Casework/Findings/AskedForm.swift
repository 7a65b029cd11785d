package import Domain

/// A form of a definition as one actor fills it in now: what it asks of them, and what was said before.
package struct AskedForm: Sendable {
    package let form: FormRule
    package let programme: Programme
    /// The sections with the questions that are asked now and that this actor may answer.
    package let sections: [FormRule.Section]
    /// The instruments with the domains that this actor may score.
    package let instruments: [(rule: InstrumentRule, domains: [InstrumentDomain])]
    /// What was said last about each subject.
    package let known: [String: Finding]

    package var questions: [FormRule.Question] { sections.flatMap(\.questions) }

    /// `questions`: those that are asked now; `tiers`: what the actor reads and writes.
    init(
        _ form: FormRule,
        of programme: Programme,
        asking questions: [FormRule.Question],
        knowing findings: [Finding],
        reading tiers: Set<Tier>
    ) {
        let asked = Set(questions.map(\.subject))
        let seen = findings.filter { $0.withdrawal == nil && tiers.contains($0.tier) }
        self.form = form
        self.programme = programme
        sections = form.sections.map { section in
            FormRule.Section(
                title: section.$title,
                questions: section.questions.filter { asked.contains($0.subject) }
            )
        }.filter { !$0.questions.isEmpty }
        instruments = form.instruments.compactMap { programme.instrument($0) }.map { rule in
            (rule, rule.domains.filter { tiers.contains($0.tier) })
        }
        known = Dictionary(seen.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
    }
}
