internal import Casework
internal import Domain
internal import Markup
internal import Reports
internal import Texts

/// The people behind a figure: who is counted, who is not, and why.
struct FigurePeople {
    let value: IndicatorValue
    let people: [CountedPerson]
    /// How many were passed over.
    let offset: Int
    let programme: String
    let words: FigureWords

    var body: HTML {
        let t = words.texts
        let facts = [
            "value": words.value(of: value), "persons": words.persons(of: value), "day": t.longDay(value.at),
        ]
        return """
            <p class="muted"><small>\(HTML.link(back, t("figure.all")))</small></p>\
            <div class="head"><h1>\(t("figure.peopleTitle", ["figure": value.rule.label]))</h1>\
            \(HTML.act(link("personen.csv"), t("figure.export")))</div>\
            <p class="lead">\(t("figure.peopleLead", facts))\(HTML.when(value.isShare, ripe))\
            \(HTML.when(value.unplaced > 0, " \(words.unplaced(of: value))"))</p>\
            <p class="lead muted"><small>\(value.rule.definition)</small></p>\(list)\(pager)
            """
    }

    private var ripe: HTML { " \(words.texts("figure.peopleRipe", ["ripe": words.ripe(of: value)]))" }

    private var list: HTML {
        let t = words.texts
        guard !people.isEmpty else {
            let nobody = value.rule.isGeneral ? "figure.nobodyCounted" : "figure.nobody"
            return "<p>\(t(value.people == 0 ? nobody : "figure.nobodyMore"))</p>"
        }
        let heads = words.heads(of: value)
        let rows = people.map { person -> [HTML] in
            let line = person.inCohort
            let file: HTML =
                line.trajectory == nil ? "\(person.name)" : .link(.file(person.participant), person.name)
            return [
                file, standing(of: person), day(line.enteredOn), day(line.activatedOn), day(line.closedOn),
                "\(words.reason(for: person, in: value))",
            ]
        }
        let caption = t(
            "figure.peopleCaption",
            ["first": offset + 1, "last": offset + people.count, "of": value.people]
        )
        return "<section class=\"card\">\(HTML.table(caption: caption, heads: heads, rows: rows))</section>"
    }

    private func standing(of person: CountedPerson) -> HTML {
        let word = words.standing(of: person)
        if person.isCounted { return .tag(word, .done) }
        return person.inCohort.missing.isEmpty ? .tag(word) : .tag(word, .due)
    }

    private func day(_ day: Day?) -> HTML {
        day.map { "<span class=\"num\">\($0.belgian)</span>" } ?? "<span class=\"muted\">–</span>"
    }

    private var pager: HTML {
        let t = words.texts
        let next = offset + people.count
        let previous = max(0, offset - Casework.pageSize)
        let hasNext = !people.isEmpty && next < value.people
        guard offset > 0 || hasNext else { return .empty }
        return """
            <nav class="pager no-print" aria-label="\(t("figure.pages"))">\
            \(HTML.when(offset > 0, HTML.act(link().query("na", previous), t("action.previous"))))\
            \(HTML.when(hasNext, HTML.act(link().query("na", next), t("action.next"))))</nav>
            """
    }

    private var back: Link { Room.figures.link.query("programma", programme).query("op", value.at.iso) }

    private func link(_ file: String? = nil) -> Link {
        .figure(value.rule.code, of: programme, at: value.at, as: file)
    }
}
