internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// One vacancy: who offers it, what is done, what is asked and offered.
struct VacancyPage {
    let listed: ListedVacancy
    let fillings: [VacancyFilling]
    /// What the reader can do with it now.
    let acts: [VacancyAct]
    let book: OccupationBook
    let texts: Catalogue

    private var facts: VacancyFacts { listed.vacancy.facts }

    private var id: ID<Vacancy> { listed.vacancy.id }

    func body(under above: HTML) -> HTML {
        """
        <div class="head"><h1>\(facts.title)</h1>\(listed.state.tag(texts))</div>\(above)\(buttons)\(closed)\(who)\(tasks)\
        \(asked)\(offered)\(taken)
        """
    }

    private var buttons: HTML {
        let steps: [(act: VacancyAct, step: String, words: String)] = [
            (.change, "wijzigen", "vacancy.change"), (.free, "invulling", "vacancy.fill"),
            (.close, "sluiten", "vacancy.close"), (.reopen, "heropenen", "vacancy.reopen"),
        ]
        let offered = steps.filter { acts.contains($0.act) }.map { HTML.act(.vacancy(id, $0.step), texts($0.words)) }
        return """
            <div class="acts no-print">\(offered)\
            \(HTML.when(!acts.isEmpty, HTML.act(.vacancy(id, "kandidaten"), texts("match.candidates"))))\
            \(HTML.act(.vacancy(id, "jobposting"), texts("vacancy.posting"), .quiet))</div>
            """
    }

    private var closed: HTML {
        guard let closing = listed.vacancy.closing, let day = listed.vacancy.closedOn else { return .empty }
        let said = texts("vacancy.closedOn", ["day": day.belgian, "reason": texts.code(closing.reason)])
        return .attention("\(said) \(closing.note)", .plain)
    }

    /// What takes the places.
    private var taken: HTML {
        let rows = fillings.map { filling -> (when: HTML, what: HTML, act: HTML) in
            let count = texts("vacancy.filledCount", ["count": filling.places])
            let why = filling.placement == nil ? filling.reason : texts("vacancy.byPlacement")
            return ("\(filling.day.belgian)", "\(count)<br><small class=\"muted\">\(why) \(filling.by)</small>", .empty)
        }
        return .card(texts("vacancy.filled"), .rows(rows, ifNone: texts("vacancy.noFillings")))
    }

    private typealias Pairs = [(name: String, value: HTML)]

    private var who: HTML {
        let employer = listed.employer.facts
        let occupation = facts.occupation.flatMap { book.occupation($0) }
        let named: HTML = occupation.map { .link(.occupation($0.code), $0.title.nl) } ?? .empty
        let pairs: Pairs = [
            (texts("vacancy.employer"), .link(.employer(listed.employer.id), employer.name)),
            (texts("vacancy.employerKind"), "\(texts.code(employer.kind))"),
            (texts("vacancy.reference"), "\(listed.vacancy.reference)"), (texts("vacancy.group"), named),
            (texts("vacancy.groupCode"), "\(facts.group.description)"),
            (texts("vacancy.where"), "\(facts.postcode) \(facts.municipality)"),
        ]
        return .card(texts("vacancy.employer"), .inside(.facts(pairs)))
    }

    private var tasks: HTML {
        let rows = facts.tasks.map { task -> [HTML] in
            let isKnown = task.competence.map { book.competence($0) != nil } ?? false
            let words = texts(isKnown ? "vacancy.taskKnown" : "vacancy.taskUnknown")
            let tone: HTML.Tone = isKnown ? .done : .plain
            return ["\(task.words)", "\(task.weight)", .tag(words, tone)]
        }
        let heads = [texts("vacancy.tasks"), texts("vacancy.weight"), texts("occupation.title")]
        return .card(texts("vacancy.tasks"), .inside(.table(caption: texts("vacancy.tasks"), heads: heads, rows: rows)))
    }

    private var asked: HTML {
        let access = facts.access.map { texts.code($0) } ?? texts("vacancy.unknown")
        let months = facts.experienceAsked
        let experience =
            months == 0 ? texts("vacancy.noExperience") : texts("vacancy.experienceMonths", ["months": months])
        let pairs: Pairs = [
            (texts("vacancy.dutch"), "\(texts.code(facts.dutch))"), (texts("vacancy.licences"), words(facts.licences)),
            (texts("vacancy.certificates"), words(facts.certificates)),
            (texts("vacancy.experience"), "\(experience)"), (texts("vacancy.demands"), words(facts.demands)),
            (texts("vacancy.access"), "\(access)"),
        ]
        return .card(texts("vacancy.asked"), .inside(.facts(pairs)))
    }

    private var offered: HTML {
        let start = facts.start?.belgian ?? texts("vacancy.unknown")
        let openUntil = facts.openUntil?.belgian ?? texts("vacancy.noEnd")
        let pairs: Pairs = [
            (texts("vacancy.forms"), words(facts.forms)),
            (texts("vacancy.hours"), "\(texts.weeklyHours(facts.weeklyQuarters))"),
            (texts("vacancy.times"), words(facts.times)), (texts("vacancy.places"), "\(texts.freePlaces(facts))"),
            (texts("vacancy.pay"), "\(facts.pay.map(texts.pay) ?? "")"), (texts("vacancy.start"), "\(start)"),
            (texts("vacancy.openUntil"), "\(openUntil)"),
        ]
        return .card(texts("vacancy.offered"), .inside(.facts(pairs)))
    }

    private func words(_ words: [some RawRepresentable<String>]) -> HTML {
        let written = words.map { texts.code($0) }.joined(separator: ", ")
        return "\(words.isEmpty ? texts("vacancy.nothing") : written)"
    }
}
