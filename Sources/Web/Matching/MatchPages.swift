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
        routes.page("/deelnemers/:participant/past-vacature", for: .readFile, use: ComparePages(house: house).compare)
        routes.page("/deelnemers/:participant/wat-opent", for: .readFile, use: showOpenings)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let found = try await house.casework.matches(
            of: context.participant(),
            isCapped: try isCapped(request),
            as: context.actor
        )
        let id = found.participant.id
        let chooser = try await ComparePages(house: house).chooser(of: id, for: context)
        return house.filePage(
            "match.title",
            about: found.participant,
            for: context,
            """
            <p class="lead">\(t("match.lead"))</p>\
            <div class="acts no-print">\(HTML.act(.file(id, "wat-opent"), t("match.openings")))\
            \(HTML.act(.file(id, "profiel"), t("profile.open")))\
            \(HTML.act(HowMatchingPage.link.reading(t.language), t("match.how"), .quiet))</div>\
            \(limits(found, context))\(gaps(found))\(list(found))\(chooser)
            """
        )
    }

    /// By what the address says: `?grens=zonder` is the list by score alone.
    func isCapped(_ request: Request) throws -> Bool { try request.query()["grens"] != "zonder" }

    /// What the cap on showings did to the list, with the way to the list without it, or back.
    func capNote(_ found: ParticipantMatches, on page: Link) -> HTML {
        let t = house.texts
        guard found.isCapped else {
            return "<p class=\"muted\">\(t("match.uncapped")) \(HTML.link(page, t("match.toCapped")))</p>"
        }
        guard found.leftOut > 0 || found.matches.contains(where: \.givesWay) else { return .empty }
        let facts: [String: any CustomStringConvertible] = [
            "count": found.leftOut, "givenWay": t.exactPoints(Casework.mostGivenWay),
        ]
        let words = found.leftOut > 0 ? t("match.leftOut", facts) : t("match.lower")
        return "<p class=\"muted\">\(words) \(HTML.link(page.query("grens", "zonder"), t("match.toUncapped")))</p>"
    }

    func givesWay(_ matched: MatchedVacancy) -> HTML {
        HTML.when(matched.givesWay, " \(HTML.tag(house.texts("match.givesWay")))")
    }

    /// Limits in words that nobody turned into codes, and vacancies that limits could not be held against: told to who may read them.
    private func limits(_ found: ParticipantMatches, _ context: SignedInContext) -> HTML {
        let t = house.texts
        guard Policy.tiers(for: context.actor.role).contains(.judicial) else { return .empty }
        let profile = found.folded.profile
        let words = profile.unansweredLimits
        let unsure = found.matches.count {
            profile.limits.verdict(on: $0.vacancy.facts, of: $0.employer.facts) == .unsure
        }
        let link = HTML.link(.file(found.participant.id, "profiel").part("grenzen"), t("profile.limitAct"))
        let open = HTML.when(words > 0, .attention("\(t("profile.limitsOpenCount", ["count": words])) \(link)"))
        let unchecked = HTML.when(unsure > 0, .attention("\(t("match.limitsUnchecked", ["count": unsure]))"))
        return "\(open)\(unchecked)"
    }

    private func gaps(_ found: ParticipantMatches) -> HTML {
        let t = house.texts
        if !found.folded.gaps.isEmpty {
            let way = HTML.link(.file(found.participant.id, "profiel", "wijzigen"), t("match.fillIn"))
            return .attention("\(t("match.noOrigin")) \(way)")
        }
        return HTML.when(
            found.unplaced > 0,
            "<p class=\"muted\">\(t("match.unplaced", ["count": found.unplaced]))</p>"
        )
    }

    private func list(_ found: ParticipantMatches) -> HTML {
        let t = house.texts
        guard found.folded.gaps.isEmpty else { return .empty }
        guard !found.matches.isEmpty else {
            return "<p>\(t(found.declined.isEmpty ? "match.none" : "match.noneElse"))</p>\(declined(found))"
        }
        let count = t("match.count", ["shown": found.matches.count, "open": found.open])
        let note = capNote(found, on: .file(found.participant.id, "passende-vacatures"))
        let cards = found.matches.map { card($0, of: found.participant.id) }
        return "<p class=\"muted\">\(count)</p>\(note)\(declined(found))\(cards)"
    }

    /// What fits and was declined, with the way to where the no was said.
    private func declined(_ found: ParticipantMatches) -> HTML {
        guard !found.declined.isEmpty else { return .empty }
        let items = found.declined.map { left -> HTML in
            let place = Link.introduction(left.said.introduction, of: found.participant.id)
            let link = HTML.link(place, left.vacancy.facts.title)
            let day = house.texts("introduction.declinedOn", ["day": left.said.day.belgian])
            return "<li>\(link), \(left.employer.facts.name): \(day)</li>"
        }
        return "<p class=\"muted\">\(house.texts("match.declined", ["count": items.count]))</p><ul>\(items)</ul>"
    }

    /// A vacancy with its score; what is behind it opens below.
    func card(
        _ matched: MatchedVacancy,
        of participant: ID<Participant>,
        isOpen: Bool = false
    ) -> HTML {
        let facts = matched.vacancy.facts
        let propose = Link.file(participant, "voorstelling").query("vacature", matched.vacancy.id)
        let act = HTML.when(
            matched.state == .open && matched.match.reasons != nil && matched.declined == nil,
            "<p class=\"acts no-print\">\(HTML.act(propose, house.texts("introduction.choose")))</p>"
        )
        let closed = HTML.when(matched.state != .open, .attention("\(house.texts("match.closed"))", .plain))
        let declined = matched.declined.map { HTML.attention("\(house.texts($0.objection))", .plain) }
        return """
            <section class="card"><header><h2>\(HTML.link(.vacancy(matched.vacancy.id), facts.title))</h2>\
            \(words.verdict(matched.match))</header><div class="in">\
            <p>\(matched.employer.facts.name) · \(facts.municipality)\(givesWay(matched))</p>\(act)\(closed)\(declined)\
            <details\(HTML.when(isOpen, " open"))><summary>\(house.texts("match.why"))</summary>\(words.explanation(matched.match))</details></div></section>
            """
    }

    func showOpenings(_ request: Request, context: SignedInContext) async throws -> Response {
        let t = house.texts
        let found = try await house.casework.openings(of: context.participant(), as: context.actor)
        let body: HTML
        if !found.folded.gaps.isEmpty {
            body = .attention("\(t("match.noOrigin"))")
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
        let rest = HTML.when(
            opening.rest > 0,
            "<li class=\"muted\">\(t("match.opensRest", ["count": opening.rest]))</li>"
        )
        let gain = t("match.opensGain", ["points": words.onHundred(opening.gain)])
        return """
            <section class="card"><header><h2>\(words.words(opening.step))</h2>\
            \(HTML.tag(t("match.opensCount", ["count": opening.count]), .done))</header><div class="in">\
            <p class="muted">\(gain)</p><details><summary>\(t("match.opensList", ["count": opening.count]))</summary><ul>\(items)\(rest)</ul></details></div></section>
            """
    }
}
