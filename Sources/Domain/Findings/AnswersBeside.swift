/// What was answered on a form over time and by whom, beside each other: a row for each question and life domain, a column
/// for each time that somebody answered (B7, B9, E2).
package struct AnswersBeside: Sendable {
    /// One who answered on one day.
    package struct Column: Hashable, Sendable {
        package let day: Day
        package let observer: Observer
    }

    package struct Row: Sendable {
        package let subject: SubjectRule
        /// The words of the question, or of the life domain.
        package let label: String
        /// What was said, by the columns; nil where nothing was.
        package let answers: [Finding?]

        /// Whether what the parties said last differs: another level, choice or score.
        package var differs: Bool {
            var last: [Party: String] = [:]
            for answer in answers.compactMap({ $0 }) {
                if let level = answer.level, last[answer.observer.party] == nil { last[answer.observer.party] = level }
            }
            return Set(last.values).count > 1
        }
    }

    /// The latest first.
    package let columns: [Column]
    /// In the order of the form: its instruments, then its questions. What nobody answered is there as well.
    package let rows: [Row]
    /// How many columns are left out because they are older.
    package let older: Int

    /// So many stand beside each other at most.
    package static let most = 8

    /// `findings`: about one person; those that were withdrawn are left out.
    /// `tiers`: those that who looks reads; what rests on another is no row.
    package init(
        of form: FormRule,
        in programme: Programme,
        _ findings: [Finding],
        reading tiers: Set<Tier>
    ) {
        let asked = form.asked(in: programme).filter { tiers.contains($0.subject.tier) }
        let subjects = Set(asked.map(\.subject.code))
        let standing = findings.filter { $0.withdrawal == nil && subjects.contains($0.subject) }
        let said = Dictionary(grouping: standing) { Column(day: $0.notedOn, observer: $0.observer) }
        let all = said.keys.sorted { one, other in
            if one.day != other.day { return one.day > other.day }
            let (first, second) = (one.observer, other.observer)
            return (first.party.rawValue, first.name) < (second.party.rawValue, second.name)
        }
        let shown = Array(all.prefix(Self.most))
        columns = shown
        older = all.count - shown.count
        rows = asked.map { line in
            Row(
                subject: line.subject,
                label: line.label,
                answers: shown.map { column in
                    (said[column] ?? []).filter { $0.subject == line.subject.code }.max { $0.id < $1.id }
                }
            )
        }
    }
}

extension FormRule {
    /// What it asks about: the life domains of its instruments, then its questions, each with its own words.
    package func asked(in programme: Programme) -> [(subject: SubjectRule, label: String)] {
        let scored = instruments.compactMap { programme.instrument($0) }.flatMap { instrument in
            instrument.domains.map { (subject: instrument.subjectRule(of: $0), label: $0.label) }
        }
        let said = questions.compactMap { question in
            programme.subject(question.subject).map { (subject: $0, label: question.label) }
        }
        return scored + said
    }
}

extension InstrumentRule {
    /// A domain as a subject whose levels are the scores, from the low end of the scale to the high one: so a score reads as
    /// any other finding.
    package func subjectRule(of domain: InstrumentDomain) -> SubjectRule {
        SubjectRule(
            code: subject(of: domain),
            label: domain.$label,
            tier: domain.tier,
            levels: scale.map { Coded(code: String($0), label: LocalizedText(nl: words(of: $0))) }
        )
    }

    /// A score with the name of its part of the scale.
    package func words(of score: Int) -> String {
        let band = bands.first { $0.scores.contains(score) }?.label
        return band.map { "\(score) (\($0))" } ?? String(score)
    }
}
