// An answer of the employer that was noted by mistake left no house: it can be taken back.

extension Sequence<IntroductionStep> {
    /// Those that still stand, in their order: an answer or a start that was undone is left out, with what undid it.
    package var standing: [IntroductionStep] {
        var standing: [IntroductionStep] = []
        for step in self {
            if step.act == .correct || step.act == .unplace {
                _ = standing.popLast()
            } else {
                standing.append(step)
            }
        }
        return standing
    }

    /// The yes or no of the employer that the house noted, as long as nothing followed from it; nil where the employer gave it in an
    /// account of their own.
    package var notedAnswer: IntroductionStep? {
        guard let last = standing.last, last.said != nil, last.act == .decline || last.act == .hire else { return nil }
        return last
    }
}

extension Introduction {
    /// Gives the term of before back once an answer is taken back: a yes had kept the name for longer.
    ///
    /// `earlier`: the steps that stand without the answer.
    package mutating func shortenName(
        without answer: IntroductionStep,
        after earlier: some Sequence<IntroductionStep>,
        on day: Day
    ) {
        guard answer.act == .hire else { return }
        var before = self
        before.revealedUntil = nil
        for step in earlier where step.act == .reveal || step.act == .planInterview {
            before.settle(step.act, on: step.said?.day ?? step.day)
        }
        // Today at least: the night would end what was just put right.
        revealedUntil = Swift.max(before.revealedUntil ?? day, day)
    }
}
