internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// A blind card in words: what somebody can do, wants and when, and nothing of who it is.
struct BlindCardView {
    let card: BlindCard
    let today: Day
    let texts: Catalogue

    var html: HTML {
        let pairs: [(name: String, value: HTML)] = [
            (texts("introduction.card.targets"), list(card.targets.map(occupation))),
            (texts("introduction.card.skills"), skills),
            (texts("introduction.card.experience"), list(card.experience.map(experience))),
            (texts("introduction.card.languages"), list(card.languages.map(language))),
            (texts("introduction.card.licences"), list(card.licences.map { texts.code($0) })),
            (texts("introduction.card.certificates"), list(card.certificates.map { texts.code($0) })),
            (texts("introduction.card.availability"), "\(availability)"),
            (texts("introduction.card.hours"), "\(hours)"),
            (texts("introduction.card.times"), list(card.times.map { texts.code($0) })),
            (texts("introduction.card.forms"), list(card.forms.map { texts.code($0) })),
            (texts("introduction.card.travel"), "\(travel)"),
            (texts("introduction.card.wishes"), list(card.wishes.map { texts.code($0) })),
        ]
        let isEmpty = card.skills.isEmpty && card.targets.isEmpty && card.experience.isEmpty
        return "\(HTML.when(isEmpty, "<p class=\"muted\">\(texts("introduction.card.empty"))</p>"))\(HTML.facts(pairs))"
    }

    private func list(_ words: [String]) -> HTML { "\(words.joined(separator: ", "))" }

    private var skills: HTML {
        let items = card.skills.map { skill -> HTML in
            let label = OccupationBook.shipped.competence(skill.competence)?.label.nl ?? skill.competence
            return "<li>\(label) <small class=\"muted\">\(texts("introduction.level.\(skill.level)"))</small></li>"
        }
        return HTML.when(!items.isEmpty, "<ul>\(items)</ul>")
    }

    private func occupation(_ code: String) -> String { OccupationBook.shipped.occupation(code)?.title.nl ?? code }

    private func experience(_ experience: WorkProfile.Experience) -> String {
        let (years, months) = (experience.months / 12, experience.months % 12)
        let key =
            years == 0 ? "introduction.card.months" : months == 0 ? "introduction.card.years" : "introduction.card.both"
        let length = texts(key, ["years": years, "months": months])
        return "\(occupation(experience.occupation)) (\(length))"
    }

    private func language(_ language: BlindCard.Language) -> String {
        "\(texts.code(language.skill)): \(texts.code(language.level))"
    }

    /// As a length of time: a day could be told apart.
    private var availability: String {
        switch card.availability {
        case .from(let day):
            let weeks = (max(0, day.days(since: today)) + 6) / 7
            return weeks == 0 ? texts("introduction.card.atOnce") : texts("introduction.card.weeks", ["weeks": weeks])
        case .underReserve: return texts("introduction.card.reserve")
        case .unknown: return texts("introduction.card.toAgree")
        }
    }

    private var hours: String {
        guard let hours = card.hours else { return "" }
        let (least, most) = (hours.lowerBound, hours.upperBound)
        return least == most
            ? texts("introduction.card.hoursExactly", ["hours": most])
            : texts("introduction.card.hoursBetween", ["least": least, "most": most])
    }

    private var travel: String {
        card.travel.map { texts("introduction.card.travels", ["mode": texts.code($0.mode), "minutes": $0.minutes]) }
            ?? ""
    }
}
