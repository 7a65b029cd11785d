internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension FormReader {
    /// What was typed about a rhythm; nil when something is missing or wrong (then each mistake is noted).
    mutating func patternFacts(coaches: [User]) -> SittingPatternFacts? {
        let coach = code("coach", of: coaches.map(\.id.rawValue))
        let firstDay = day("firstDay", required: true)
        let everyWeeks = code("everyWeeks", of: ["1", "2"], required: true).flatMap { Int($0) }
        let opens = time("opens", required: true)
        let talks = number("talks", in: SittingPattern.talkBounds, required: true)
        let talkMinutes = number("talkMinutes", in: SittingPattern.minuteBounds, required: true)
        guard let firstDay, let everyWeeks, let opens, let talks, let talkMinutes else { return nil }
        return SittingPatternFacts(
            coach: coach.map { ID($0) },
            firstDay: firstDay,
            everyWeeks: everyWeeks,
            opens: opens,
            talks: talks,
            talkMinutes: talkMinutes
        )
    }
}

extension Form {
    /// A form filled with a rhythm as it will be from a day on.
    init(_ pattern: SittingPattern, from day: Day) {
        let facts = pattern.facts(from: day)
        self.init([
            "coach": facts.coach?.rawValue ?? "", "firstDay": facts.firstDay.belgian,
            "everyWeeks": "\(facts.everyWeeks)",
            "opens": facts.opens.description, "talks": "\(facts.talks)", "talkMinutes": "\(facts.talkMinutes)",
            "versie": "\(pattern.version)",
        ])
    }
}

extension SittingPattern {
    /// The rhythm as a form shows it. From when a change holds is no part of it.
    var asStored: Form { Form(self, from: validFrom).without("firstDay") }

    /// The end of it, where it has one.
    var asEnded: Form {
        var known = [versionField: "\(version)"]
        known["lastDay"] = validUntil?.belgian
        return Form(known)
    }
}

extension FormSheet {
    /// The fields that a new rhythm and a changed one have in common.
    func patternFields(coaches: [User], firstDayHint: String) -> HTML {
        let coaches = coaches.map { (value: $0.id.rawValue, label: $0.name) }
        let weeks: [(value: String, label: HTML)] = [
            ("1", "\(texts("pattern.everyWeek"))"), ("2", "\(texts("pattern.everyTwoWeeks"))"),
        ]
        return """
            \(field("coach", "pattern.head.coach", hint: "pattern.coachHint")
                .select(coaches, empty: texts("sitting.noCoach")))\
            \(field("firstDay", "pattern.firstDay", hint: firstDayHint, required: true).day())\
            \(field("everyWeeks", "pattern.head.rhythm", required: true).radios(weeks))\
            <div class="pair">\(field("opens", "pattern.opens", required: true).time())\
            \(field("talks", "pattern.talkCount", required: true).number())\
            \(field("talkMinutes", "pattern.talkMinutes", required: true).number())</div>
            """
    }
}
