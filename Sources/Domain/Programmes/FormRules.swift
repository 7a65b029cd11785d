/// Something findings are about (A4): a competence, a language, a wish.
package struct SubjectRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let tier: Tier
    /// The levels in rising order; empty when a finding about it is text only.
    package let levels: [Coded]

    package init(code: String, label: LocalizedText, tier: Tier, levels: [Coded]) {
        self.code = code
        _label = Localized(label)
        self.tier = tier
        self.levels = levels
    }
}

/// A form in sections; each answer becomes a finding (A4, A5).
package struct FormRule: Hashable, Sendable {
    @Localized package var title: String
    package let sections: [Section]

    package init(title: LocalizedText, sections: [Section]) {
        _title = Localized(title)
        self.sections = sections
    }

    package struct Section: Hashable, Sendable {
        @Localized package var title: String
        package let questions: [Question]

        package init(title: LocalizedText, questions: [Question]) {
            _title = Localized(title)
            self.questions = questions
        }
    }

    /// A question about a subject; its answer becomes a finding with the tier of the subject.
    package struct Question: Hashable, Sendable {
        package let subject: String
        @Localized package var label: String
        @Localized package var hint: String
        package let isRequired: Bool

        package init(subject: String, label: LocalizedText, hint: LocalizedText, isRequired: Bool) {
            self.subject = subject
            _label = Localized(label)
            _hint = Localized(hint)
            self.isRequired = isRequired
        }
    }

    package var questions: [Question] { sections.flatMap(\.questions) }
}

/// A detention factor that touches the search for work (A5): a date with its certainty, or a restriction in words.
package struct DetentionRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let kind: DetentionKind
    /// Whether a person may work from that date on.
    package let permitsWork: Bool

    package init(code: String, label: LocalizedText, kind: DetentionKind, permitsWork: Bool) {
        self.code = code
        _label = Localized(label)
        self.kind = kind
        self.permitsWork = permitsWork
    }
}

package enum DetentionKind: String, CaseIterable, Sendable { case date, restriction }
