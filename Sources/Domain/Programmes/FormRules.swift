/// Something findings are about (A4): a competence, a language, a wish.
package struct SubjectRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let tier: Tier
    /// The levels in rising order, or the choices in any order; empty when a finding about it is text only.
    package let levels: [Coded]
    package let answer: Answer

    /// `answer`: nil for levels where there are any, else for text.
    package init(code: String, label: LocalizedText, tier: Tier, levels: [Coded], answer: Answer? = nil) {
        self.code = code
        _label = Localized(label)
        self.tier = tier
        self.levels = levels
        self.answer = answer ?? (levels.isEmpty ? .text : .levels)
    }

    /// What a finding about it says. A number, a flag and a day are typed in the text of the finding; what can't be
    /// read there is unknown to conditions.
    package enum Answer: String, CaseIterable, Sendable {
        case text, number, flag, day
        /// One of the levels, which have an order, or of the choices, which have none.
        case levels, choices
    }
}

/// A form in sections; each answer becomes a finding (A4, A5).
package struct FormRule: Hashable, Sendable {
    /// `screening` for the form of the screening talk.
    package let code: String
    @Localized package var title: String
    package let sections: [Section]
    /// The instruments whose domains are all scored with it.
    package var instruments: [String] = []
    /// Who answers: one form for each party, so that two views stand beside each other.
    package var answeredBy: [Party] = [.coach]
    /// Asked again after so many weeks; nil when it is asked once.
    package var repeatWeeks: Int?
    /// Whether what was said earlier, or by another party, stands beside it.
    package var isCompared = false

    package init(code: String = "screening", title: LocalizedText, sections: [Section]) {
        self.code = code
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
        /// Asked only when this is met; nil when it is always asked.
        package var askWhen: Condition?

        package init(subject: String, label: LocalizedText, hint: LocalizedText, isRequired: Bool) {
            self.subject = subject
            _label = Localized(label)
            _hint = Localized(hint)
            self.isRequired = isRequired
        }
    }

    package var questions: [Question] { sections.flatMap(\.questions) }
}

/// A set of life domains that a trained professional scores (B2): EuropASI, the self-sufficiency matrix, or an own
/// list.
package struct InstrumentRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let scale: ClosedRange<Int>
    package let direction: Direction
    package let domains: [InstrumentDomain]
    /// Names for parts of the scale, from its low end to its high end; may be empty.
    package let bands: [ScoreBand]

    package init(
        code: String,
        label: LocalizedText,
        scale: ClosedRange<Int>,
        direction: Direction,
        domains: [InstrumentDomain],
        bands: [ScoreBand] = []
    ) {
        self.code = code
        _label = Localized(label)
        self.scale = scale
        self.direction = direction
        self.domains = domains
        self.bands = bands
    }

    /// Which end of the scale is a heavy problem. Scores of two instruments are never averaged.
    package enum Direction: String, CaseIterable, Sendable {
        case highIsBad = "high-is-bad"
        case highIsGood = "high-is-good"
    }
}

/// A part of an instrument that is scored apart, with its tier.
package struct InstrumentDomain: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let tier: Tier

    package init(code: String, label: LocalizedText, tier: Tier) {
        self.code = code
        _label = Localized(label)
        self.tier = tier
    }
}

/// What scores from here to there are called.
package struct ScoreBand: Hashable, Sendable {
    package let scores: ClosedRange<Int>
    @Localized package var label: String

    package init(scores: ClosedRange<Int>, label: LocalizedText) {
        self.scores = scores
        _label = Localized(label)
    }
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

/// Whether a detention factor is a day, or something that is not possible.
package enum DetentionKind: String, CaseIterable, Sendable { case date, restriction }
