internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// One employer: who it is, whom one talks to, what it offers, what it was asked and what it is afraid of.
struct EmployerPage {
    let view: EmployerView
    let role: Role
    let texts: Catalogue

    private typealias Pairs = [(name: String, value: HTML)]
    private typealias Line = (when: HTML, what: HTML, act: HTML)

    private var id: ID<Employer> { view.employer.id }
    private var facts: EmployerFacts { view.employer.facts }
    private var mayWrite: Bool { Policy.allows(.writeVacancies, for: role) && view.employer.merged == nil }

    func body(under above: HTML) -> HTML {
        """
        <div class="head"><h1>\(facts.name)</h1>\(HTML.tag(texts.code(facts.kind), facts.kind == .ambassador ? .done : .plain))\
        </div>\(above)\(merged)\(acts)<div class="cols"><div class="stack">\(who)\(vacancies)\(asks)</div>\
        <div class="stack">\(contacts)\(sites)\(concerns)\(people)\(links)</div></div>
        """
    }

    private var merged: HTML {
        guard let into = view.into, let merge = view.employer.merged else { return .empty }
        let way = HTML.link(.employer(into.id), into.facts.name)
        let words: HTML = "\(texts("employers.mergedInto")) \(way) <small>\(merge.reason)</small>"
        return "\(HTML.attention(words, .plain))\(undo)"
    }

    private var undo: HTML {
        HTML.when(
            Policy.allows(.mergeEmployers, for: role),
            """
            <div class="acts no-print">\(HTML.act(
                .employer(id, "samenvoeging-ongedaan"), texts("employers.undoMerge"), .quiet))</div>
            """
        )
    }

    private var acts: HTML {
        let merge = HTML.when(
            Policy.allows(.mergeEmployers, for: role),
            HTML.act(.employer(id, "samenvoegen"), texts("employers.merge"), .quiet)
        )
        return HTML.when(
            mayWrite,
            """
            <div class="acts no-print">\(HTML.act(.employer(id, "wijzigen"), texts("employers.change")))\
            \(HTML.act(.employer(id, "vragen", "nieuw"), texts("approach.ask"), .primary))\
            \(HTML.act(.employer(id, "verbinden"), texts("employers.link"), .quiet))\(merge)</div>
            """
        )
    }

    private var who: HTML {
        let since =
            facts.ambassadorSince.map { texts("employers.since", ["day": $0.belgian]) } ?? texts("employers.yes")
        let mail: HTML = "\(facts.email)"
        let pairs: Pairs = [
            (texts("employers.number"), "<span class=\"num\">\(view.employer.number.written)</span>"),
            (texts("employers.organisation"), "\(texts.code(facts.organisation))"),
            (texts("employers.ambassador"), "\(facts.isAmbassador ? since : texts("employers.no"))"),
            (texts("employers.sector"), "\(facts.sector)"), (texts("employers.nace"), "\(facts.nace)"),
            (texts("employers.place"), "\(facts.postcode) \(facts.municipality)"),
            (texts("employers.staff"), "\(facts.staff.map { "\($0)" } ?? "")"), (texts("employers.email"), mail),
        ]
        return .card(texts("employers.who"), .inside(.facts(pairs)))
    }

    private var vacancies: HTML {
        let rows = view.vacancies.map { listed -> Line in
            let facts = listed.vacancy.facts
            return (
                listed.state.tag(texts),
                """
                \(HTML.link(.vacancy(listed.vacancy.id), facts.title))<br>\
                <small class="muted">\(texts.freePlaces(facts)), \(facts.municipality)</small>
                """, .empty
            )
        }
        let new = HTML.when(
            mayWrite,
            HTML.act(Link("vacatures", "nieuw").query("werkgever", id.rawValue), texts("vacancy.new"), .quiet)
        )
        return .card(
            texts("vacancy.title"),
            beside: new,
            .rows(rows, ifNone: texts("employers.noVacancies"))
        )
    }

    private var asks: HTML {
        let rows = view.asks.map { ask -> Line in
            let act = HTML.when(
                mayWrite,
                HTML.act(.employer(id, "vragen", ask.id), texts("approach.answerShort"), .quiet)
            )
            return ("\(ask.askedOn.belgian)", ApproachWords(texts).line(of: ask), act)
        }
        return .card(texts("approach.asks"), id: "vragen", .rows(rows, ifNone: texts("approach.noAsks")))
    }

    private var contacts: HTML {
        let rows = view.contacts.map { contact -> Line in
            let ways = [contact.phone, contact.email].filter { !$0.isEmpty }.joined(separator: ", ")
            let gone = contact.until.map { HTML.tag(texts("employers.until", ["day": $0.belgian])) }
            return (
                .empty,
                "\(contact.name) \(gone)<br><small class=\"muted\">\(contact.function) \(ways)</small>",
                change("contactpersonen", contact.id)
            )
        }
        return card("employers.contacts", "contactpersonen", rows, "employers.noContacts")
    }

    private var sites: HTML {
        let rows = view.sites.map { site -> Line in
            (
                .empty,
                "\(site.name)<br><small class=\"muted\">\(site.address) \(site.postcode) \(site.municipality)</small>",
                change("vestigingen", site.id)
            )
        }
        return card("employers.sites", "vestigingen", rows, "employers.noSites")
    }

    private var concerns: HTML {
        let rows = view.concerns.map { concern -> Line in
            (
                "\(concern.notedOn.belgian)",
                """
                <b>\(texts.code(concern.kind))</b><br>\(concern.words)<br>\
                <small class="muted">\(concern.answer.isEmpty ? texts("concern.unanswered") : concern.answer)</small>
                """, change("drempels", concern.id)
            )
        }
        return card("concern.title", "drempels", rows, "concern.none")
    }

    private func change(_ what: String, _ record: some CustomStringConvertible) -> HTML {
        HTML.when(mayWrite, HTML.act(.employer(id, what, record), texts("employers.change"), .quiet))
    }

    private func card(_ title: String, _ what: String, _ rows: [Line], _ none: String) -> HTML {
        let new = HTML.when(mayWrite, HTML.act(.employer(id, what, "nieuw"), texts("employers.addTo.\(what)"), .quiet))
        return .card(texts(title), beside: new, .rows(rows, ifNone: texts(none)))
    }

    private func words(for what: EmployerPerson.What) -> String {
        switch what {
        case .placement(let job, let end?): texts("employers.worked", ["job": job, "end": end.belgian])
        case .placement(let job, nil): texts("employers.works", ["job": job])
        case .talk(let answer): texts("employers.talked", ["answer": texts.code(answer)])
        }
    }

    /// Who works, worked or talked there: the way to the file, without a name.
    private var people: HTML {
        guard Policy.allows(.listParticipants, for: role) else { return .empty }
        let rows = view.people.map { person -> Line in
            let act = HTML.act(.file(person.participant), texts("action.toFile"), .quiet)
            return ("\(person.day.belgian)", "\(words(for: person.what))", act)
        }
        let more = HTML.when(
            rows.count == EmployerView.peopleShown,
            .inside("<p class=\"muted\">\(texts("employers.lastPeople", ["count": rows.count]))</p>")
        )
        return .card(texts("employers.people"), "\(HTML.rows(rows, ifNone: texts("employers.noPeople")))\(more)")
    }

    private var links: HTML {
        let linked = view.links.map { link, other -> Line in
            (
                "\(link.day.belgian)",
                "\(HTML.link(.employer(other.id), other.facts.name))<br><small class=\"muted\">\(link.reason)</small>",
                .empty
            )
        }
        let merged = view.merged.map { other -> Line in
            (
                .tag(texts("employers.mergedTag")),
                """
                \(HTML.link(.employer(other.id), other.facts.name))<br>\
                <small class="muted">\(other.number.written) \(other.merged?.reason ?? "")</small>
                """, .empty
            )
        }
        return HTML.when(
            !(linked + merged).isEmpty,
            HTML.card(texts("employers.links"), .rows(linked + merged, ifNone: ""))
        )
    }
}
