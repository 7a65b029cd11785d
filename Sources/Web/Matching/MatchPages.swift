internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The vacancies that fit a participant, why one does not, what would open, and two beside each other.
struct MatchPages {
    let house: House
    private var words: MatchWords { MatchWords(texts: house.texts) }

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/passende-vacatures", for: .readFile, use: show)
        routes.page("/deelnemers/:participant/past-vacature", for: .readFile, use: compare)
        routes.page("/deelnemers/:participant/wat-opent", for: .readFile, use: showOpenings)
        routes.page("/mijn-vacatures", for: .readOwn, use: showOwn)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let found = try await house.casework.matches(of: context.participant(), as: context.actor)
        let id = found.participant.id
        let open = try await house.casework.vacancies(onlyOpen: true, as: context.actor)
        return house.filePage(
            "match.title",
            about: found.participant,
            for: context,
            """
            <p class="lead">\(t("match.lead"))</p>\
            <div class="acts no-print">\(HTML.act(.file(id, "wat-opent"), t("match.openings")))\
            \(HTML.act(.file(id, "profiel"), t("profile.open")))\
            \(HTML.act(Link("hoe-matching-werkt"), t("match.how"), .quiet))</div>\
            \(limits(found, context))\(gaps(found))\(list(found))\(chooser(open, of: id, Form()))
            """
        )
    }

    /// Limits in words that nobody turned into codes, told to who may read them.
    private func limits(_ found: ParticipantMatches, _ context: SignedInContext) -> HTML {
        let count = found.folded.profile.unansweredLimits
        guard count > 0, Policy.tiers(for: context.actor.role).contains(.judicial) else { return .empty }
        let link = HTML.link(.file(found.participant.id, "profiel").part("grenzen"), house.texts("profile.limitAct"))
        return "<p class=\"notice\">\(house.texts("profile.limitsOpenCount", ["count": count])) \(link)</p>"
    }

    private func gaps(_ found: ParticipantMatches) -> HTML {
        let t = house.texts
        if !found.folded.gaps.isEmpty {
            return """
                <p class="notice">\(t("match.noOrigin")) \
                \(HTML.link(.file(found.participant.id, "profiel", "wijzigen"), t("match.fillIn")))</p>
                """
        }
        return HTML.when(
            found.unplaced > 0,
            "<p class=\"muted\">\(t("match.unplaced", ["count": found.unplaced]))</p>"
        )
    }

    private func list(_ found: ParticipantMatches) -> HTML {
        let t = house.texts
        guard found.folded.gaps.isEmpty else { return .empty }
        guard !found.matches.isEmpty else { return "<p>\(t("match.none"))</p>" }
        let count = t("match.count", ["shown": found.matches.count, "open": found.open])
        return "<p class=\"muted\">\(count)</p>\(found.matches.map { card($0, of: found.participant.id) })"
    }

    /// A vacancy with its score; what is behind it opens below.
    private func card(
        _ matched: MatchedVacancy,
        of participant: ID<Participant>,
        isOpen: Bool = false
    ) -> HTML {
        let facts = matched.vacancy.facts
        let propose = Link.file(participant, "voorstelling").query("vacature", matched.vacancy.id)
        let act = HTML.when(
            matched.state == .open && matched.match.reasons != nil,
            "<p class=\"acts no-print\">\(HTML.act(propose, house.texts("introduction.choose")))</p>"
        )
        let closed = HTML.when(matched.state != .open, "<p class=\"notice\">\(house.texts("match.closed"))</p>")
        return """
            <section class="card"><header><h2>\(HTML.link(.vacancy(matched.vacancy.id), facts.title))</h2>\
            \(words.verdict(matched.match))</header><div class="in">\
            <p>\(matched.employer.facts.name) · \(facts.municipality)</p>\(act)\(closed)\
            <details\(HTML.when(isOpen, " open"))><summary>\(house.texts("match.why"))</summary>\(words.explanation(matched.match))</details></div></section>
            """
    }

    /// Chooses one vacancy, or two to lay beside each other.
    private func chooser(_ open: [ListedVacancy], of participant: ID<Participant>, _ form: Form) -> HTML {
        let t = house.texts
        guard !open.isEmpty else { return "<p>\(t("match.noVacancies"))</p>" }
        let choices = open.map {
            (value: $0.vacancy.id.rawValue, label: "\($0.vacancy.facts.title), \($0.employer.facts.name)")
        }
        let (first, second) = (
            Field("een", label: t("match.first"), value: form["een"]).select(choices, empty: t("action.choose")),
            Field("twee", label: t("match.second"), value: form["twee"]).select(choices, empty: t("action.choose"))
        )
        return .card(
            t("match.whyNotTitle"),
            id: "waarom-niet",
            .inside(
                """
                <p>\(t("match.whyNotLead"))</p><form method="get" action="\(Link.file(participant, "past-vacature"))">\
                \(first)\(second)<div class="acts">\(HTML.submit(t("match.compare")))</div></form>
                """
            )
        )
    }

    func compare(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let query = try request.query()
        let chosen = ["een", "twee"].map { query[$0] }.filter { !$0.isEmpty }
        let found = try await house.casework.match(
            of: context.participant(),
            with: try chosen.map { try checked($0) },
            as: context.actor
        )
        let open = try await house.casework.vacancies(onlyOpen: true, as: context.actor)
        let cards = found.matches.map { card($0, of: found.participant.id, isOpen: true) }
        let shown: HTML =
            cards.isEmpty
            ? "<p>\(t("match.chooseOne"))</p>"
            : cards.count == 1 ? cards[0] : "<div class=\"pair\">\(cards)</div>"
        return house.filePage(
            cards.count > 1 ? "match.compareTitle" : "match.whyTitle",
            about: found.participant,
            for: context,
            """
            <p class="no-print">\(HTML.link(.file(found.participant.id, "passende-vacatures"), t("match.title")))</p>\
            \(shown)\(chooser(open, of: found.participant.id, query))
            """
        )
    }

    /// What can't be an id is as absent as an id that does not exist.
    private func checked(_ text: String) throws -> ID<Vacancy> {
        guard (1...64).contains(text.utf8.count),
            text.utf8.allSatisfy({ (48...57).contains($0) || (97...122).contains($0) || $0 == 45 })
        else { throw Refusal.notFound }
        return ID(text)
    }

    func showOpenings(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let found = try await house.casework.openings(of: context.participant(), as: context.actor)
        let body: HTML
        if !found.folded.gaps.isEmpty {
            body = "<p class=\"notice\">\(t("match.noOrigin"))</p>"
        } else if found.openings.isEmpty {
            body = "<p>\(t("match.openingsNone"))</p>"
        } else {
            body = found.openings.map { opening($0) }.joined()
        }
        return house.filePage(
            "match.openings",
            about: found.participant,
            for: context,
            """
            <p class="lead">\(t("match.openingsLead"))</p>\
            <p class="no-print">\(HTML.link(.file(found.participant.id, "passende-vacatures"), t("match.title")))</p>\(body)
            """
        )
    }

    private func opening(_ opening: ProfileOpening) -> HTML {
        let t = house.texts
        let items = opening.best.map { best -> HTML in
            """
            <li>\(HTML.link(.vacancy(best.vacancy.id), best.vacancy.facts.title)), \(best.employer.facts.name) \
            <small class="muted">\(words.score(best.score))</small></li>
            """
        }
        let gain = t("match.opensGain", ["points": words.onHundred(opening.gain)])
        return """
            <section class="card"><header><h2>\(words.words(opening.step))</h2>\
            \(HTML.tag(t("match.opensCount", ["count": opening.count]), .done))</header><div class="in">\
            <p class="muted">\(gain)</p><details><summary>\(t("match.opensList", ["count": opening.count]))</summary><ul>\(items)</ul></details></div></section>
            """
    }

    /// The participant's own list, in plain words.
    func showOwn(_ request: Request, context: SignedInContext) async throws -> Response {
        let found = try await house.casework.ownMatches(as: context.actor)
        return MatchPages(house: house.reading(try PageLanguage.of(request))).ownPage(found, context)
    }

    private func ownPage(_ found: ParticipantMatches, _ context: SignedInContext) -> Response {
        let t = house.texts
        let cards = found.matches.map { matched -> HTML in
            let facts = matched.vacancy.facts
            return """
                <section class="card"><header><h2>\(facts.title)</h2>\(words.verdict(matched.match))</header><div class="in">\
                <p>\(matched.employer.facts.name) · \(facts.municipality)</p><details><summary>\(t("match.ownWhy"))</summary>\(words.explanation(matched.match))</details></div></section>
                """
        }
        let none = t(found.folded.gaps.isEmpty ? "match.ownNone" : "match.ownNoOrigin")
        return house.page(
            t("match.ownTitle"),
            in: .own,
            for: context,
            """
            \(PageLanguage.chips(Link("mijn-vacatures"), t))<div lang="\(t.language.rawValue)">\
            <h1>\(t("match.ownTitle"))</h1><p class="lead">\(t("match.ownLead"))</p>\
            <p>\(HTML.link(Link("hoe-matching-werkt"), t("match.how")))</p>\
            \(cards.isEmpty ? "<p>\(none)</p>" as HTML : cards.joined())</div>
            """
        )
    }
}
