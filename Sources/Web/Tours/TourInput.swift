internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The form of a tour.
enum TourInput {
    struct Read {
        let facts: TourFacts
        let vacancies: [ID<Vacancy>]
        let version: Int
    }

    /// Filled in with what the definition says of such sessions, where it says anything.
    static func first(in programme: Programme?, at employer: Employer, vacancies: [Vacancy], today: Day) -> Form {
        let visit = programme?.sessions.first { $0.kind == .tour }
        let talk = programme?.sessions.first { $0.kind == .interview }
        let usual = TalkTimes()
        var values = [
            "kind": TourKind.tour.rawValue, "day": today.adding(weeks: 2).belgian, "opens": "09:00",
            "minutes": "\(visit?.length.minutes ?? 120)", "capacity": "\(visit?.places ?? 8)",
            "talkMinutes": "\(talk?.length.minutes ?? usual.minutes)", "talkGap": "\(usual.gap)",
            "talksAtOnce": "\(usual.atOnce)",
            "place": [employer.facts.name, employer.facts.municipality].filter { !$0.isEmpty }.joined(separator: ", "),
        ]
        for vacancy in vacancies { values["vacancies-\(vacancy.id)"] = "ja" }
        return Form(values)
    }

    static func filled(with tour: Tour) -> Form {
        let (facts, talks) = (tour.facts, tour.facts.talks)
        var values = [
            "kind": facts.kind.rawValue, "day": facts.day.belgian, "opens": facts.opens.description,
            "minutes": "\(facts.minutes)", "place": facts.place, "capacity": "\(facts.capacity)",
            "talkMinutes": "\(talks.minutes)", "talkGap": "\(talks.gap)", "talksAtOnce": "\(talks.atOnce)",
            versionField: "\(tour.version)",
        ]
        for vacancy in tour.vacancies { values["vacancies-\(vacancy)"] = "ja" }
        return Form(values)
    }

    static func read(_ form: Form, vacancies: [Vacancy]) throws(Faults) -> Read {
        var reader = FormReader(form)
        let kind = reader.choice("kind", as: TourKind.self, required: true)
        let day = reader.day("day", required: true)
        let opens = reader.time("opens", required: true)
        let minutes = reader.number("minutes", in: TourFacts.lengths, required: true)
        let place = reader.required("place")
        let capacity = reader.number("capacity", in: TourFacts.capacities, required: true)
        let talkMinutes = reader.number("talkMinutes", in: TalkTimes.lengths, required: true)
        let talkGap = reader.number("talkGap", in: TalkTimes.gaps, required: true)
        let atOnce = reader.number("talksAtOnce", in: TalkTimes.sideBySide, required: true)
        let shown = reader.boxes("vacancies", of: vacancies.map(\.id))
        if shown.isEmpty { reader.fault("vacancies", Message("tour.noVacancy")) }
        let version = reader.version()
        try reader.faults.throwIfAny()
        guard let kind, let day, let opens, let minutes, let capacity, let talkMinutes, let talkGap, let atOnce else {
            throw Faults("", Message("field.required"))
        }
        let facts = TourFacts(
            kind: kind,
            day: day,
            opens: opens,
            minutes: minutes,
            place: place,
            capacity: capacity,
            talks: TalkTimes(minutes: talkMinutes, gap: talkGap, atOnce: atOnce)
        )
        return Read(facts: facts, vacancies: shown, version: version)
    }

    static func fields(_ sheet: FormSheet, vacancies: [Vacancy]) -> HTML {
        let kinds = TourKind.allCases.map { (value: $0.rawValue, label: "\(sheet.texts.code($0))" as HTML) }
        return """
            \(sheet.field("kind", "tour.kind", required: true).radios(kinds))\
            <div class="pair">\(sheet.field("day", "tour.day", required: true).day())\
            \(sheet.field("opens", "tour.opens", required: true).time())\
            \(sheet.field("minutes", "tour.minutes", required: true).number())</div>\
            \(sheet.field("place", "tour.place", required: true).text())\
            \(sheet.field("capacity", "tour.capacity", hint: "tour.capacityHint", required: true).number())\
            <div class="pair">\(sheet.field("talkMinutes", "tour.talkMinutes", required: true).number())\
            \(sheet.field("talkGap", "tour.talkGap", hint: "tour.talkGapHint", required: true).number())\
            \(sheet.field("talksAtOnce", "tour.talksAtOnce", required: true).number())</div>\
            \(sheet.boxes("vacancies", "tour.vacancies", vacancies.map { ($0.id.rawValue, $0.facts.title) }))
            """
    }
}

extension SessionRule.Length {
    fileprivate var minutes: Int? { if case .minutes(let minutes) = self { minutes } else { nil } }
}
