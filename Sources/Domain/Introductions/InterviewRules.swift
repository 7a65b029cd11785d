/// When an interview can be. One that took place before anybody noted it keeps its true day: an employer decides after it, not
/// after the noting.
extension Interview {
    /// What is wrong with it on a day.
    ///
    /// `first`: since when the employer knows who it is, for who may note a talk that took place; nil where it is still to come.
    package func faults(on today: Day, heldFrom first: Day? = nil) -> Faults {
        var faults = Faults()
        if place.trimmed.isEmpty { faults.add("place", Message("field.required")) }
        if let first, day < first {
            faults.add("day", Message("introduction.interviewTooEarly", ["day": first.belgian]))
        } else if first == nil, day < today {
            faults.add("day", Message("introduction.interviewPast"))
        }
        if day.days(since: today) > Introduction.farthestInterview { faults.add("day", Message("plan.tooFar")) }
        return faults
    }

    /// Whether it took place before a day.
    package func tookPlace(before day: Day) -> Bool { self.day < day }
}

extension Sequence<IntroductionStep> {
    /// Since when the employer knows who it is; nil while nobody said so.
    package var revealedOn: Day? { standing.last { $0.act == .reveal }?.happened }
}

extension IntroductionStep {
    /// On which day it happened: that of the word that it notes, or of the noting.
    var happened: Day { said?.day ?? day }

    /// Whether it notes the talk of an introduction after it took place.
    package func notesHeld(_ interview: Interview?) -> Bool {
        act == .planInterview && interview?.tookPlace(before: day) ?? false
    }

    /// Before which day nobody said anything that follows from it.
    func earliestWord(about introduction: Introduction) -> Day {
        guard notesHeld(introduction.interview), let interview = introduction.interview else { return happened }
        return interview.day
    }
}
