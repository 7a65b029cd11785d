internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// One job: what one does, what it usually asks, and which jobs are like it.
struct OccupationPage {
    let occupation: Occupation
    let book: OccupationBook
    let open: [ListedVacancy]
    let texts: Catalogue

    var body: HTML {
        let tasks = occupation.tasks.compactMap { book.competence($0)?.label.nl }.map { "<li>\($0)</li>" as HTML }
        return """
            <div class="head"><h1>\(occupation.title.nl)</h1>\
            \(HTML.act(.occupations, texts("occupation.title"), .quiet))</div>\
            \(HTML.card(texts("occupation.tasks"), .inside("<ul>\(tasks)</ul>")))\(asks)\(vacancies)\(similar)
            """
    }

    private var asks: HTML {
        let pairs: [(name: String, value: HTML)] = [
            (texts("occupation.physical"), words(occupation.demands)),
            (texts("occupation.licences"), words(occupation.licences)),
            (texts("occupation.certificates"), words(occupation.certificates)),
            (texts("occupation.dutch"), "\(texts.code(occupation.dutch))"),
            (texts("occupation.synonyms"), "\(occupation.synonyms.joined(separator: ", "))"),
            (texts("occupation.english"), inLanguage(occupation.title.en, "en")),
            (texts("occupation.french"), inLanguage(occupation.title.fr, "fr")),
            (texts("vacancy.groupCode"), "\(occupation.group.description)"),
        ]
        let hint: HTML = "<p class=\"muted\">\(texts("occupation.asksHint"))</p>"
        return .card(texts("occupation.asks"), .inside("\(hint)\(HTML.facts(pairs))"))
    }

    private func words(_ words: [some RawRepresentable<String>]) -> HTML {
        let written = words.map { texts.code($0) }.joined(separator: ", ")
        return "\(words.isEmpty ? texts("occupation.nothing") : written)"
    }

    private func inLanguage(_ title: String?, _ language: String) -> HTML {
        title.map { "<span lang=\"\(language)\">\($0)</span>" as HTML } ?? .empty
    }

    private var vacancies: HTML {
        let rows = open.map { listed -> (when: HTML, what: HTML, act: HTML) in
            let facts = listed.vacancy.facts
            let openUntil = facts.openUntil?.belgian ?? texts("vacancy.noEnd")
            return (
                "\(openUntil)",
                """
                \(HTML.link(.vacancy(listed.vacancy.id), facts.title))<br>\
                <small class="muted">\(listed.employer.facts.name), \(facts.municipality)</small>
                """,
                .empty
            )
        }
        return .card(texts("occupation.openVacancies"), .rows(rows, ifNone: texts("occupation.noVacancies")))
    }

    /// Jobs that share two tasks or more, those that share most first.
    private var similar: HTML {
        let mine = Set(occupation.tasks)
        let others = book.occupations.filter { $0.code != occupation.code }
            .map { (occupation: $0, shared: mine.intersection($0.tasks).count) }.filter { $0.shared >= 2 }
            .sorted { (-$0.shared, $0.occupation.title.nl) < (-$1.shared, $1.occupation.title.nl) }
        let rows = others.prefix(10).map { other -> (when: HTML, what: HTML, act: HTML) in
            (
                "\(texts("occupation.sharedTasks", ["count": other.shared]))",
                .link(.occupation(other.occupation.code), other.occupation.title.nl), .empty
            )
        }
        return .card(texts("occupation.similar"), .rows(rows, ifNone: texts("occupation.noSimilar")))
    }
}
