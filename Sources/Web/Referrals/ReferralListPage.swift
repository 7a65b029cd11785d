internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension ReferralPages {
    func listPage(
        _ found: ListPage<ReferralListing, Referral>,
        _ query: ReferralQuery,
        _ choices: ReferralChoices,
        flash: HTML,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        return house.page(
            t("referral.title"),
            in: .referrals,
            for: context,
            """
            \(flash)<div class="head"><h1>\(t("referral.title"))</h1><div class="acts">\(acts(query, choices, context))</div></div>\
            \(stateChips(query))\(filters(query, choices))\
            <section class="card">\(table(found.lines, query, choices, context))</section>\(pager(found.next, query))
            """
        )
    }

    /// What one can do from the list.
    private func acts(_ query: ReferralQuery, _ choices: ReferralChoices, _ context: SignedInContext) -> HTML {
        let t = house.texts
        let role = context.actor.role
        let selects = choices.definitions.contains { !$0.entry.ranking.isEmpty && !$0.editions.isEmpty }
        return """
            \(HTML.when(selects && Policy.allows(.readSelection, for: role), .act(Link(Room.referrals.rawValue, "rangschikking"), t("selection.title"), .quiet)))\
            \(HTML.when(Policy.allows(.exportReferrals, for: role), .act(query.exportLink, t("referral.saveList"), .quiet)))\
            \(HTML.when(Policy.allows(.importReferrals, for: role), .act(Link(Room.referrals.rawValue, "invoer"), t("import.title"))))\
            \(HTML.act(Link(Room.referrals.rawValue, "nieuw"), t("referral.new"), .primary))
            """
    }

    private func stateChips(_ query: ReferralQuery) -> HTML {
        let states: [ReferralState?] = [nil] + ReferralState.allCases
        let chips = states.map { state -> HTML in
            let words = state.map { house.texts.code($0) } ?? house.texts("referral.anyState")
            let current: HTML = HTML.when(state == query.state, " aria-current=\"true\"")
            return "<a href=\"\(query.link(state: state))\"\(current)>\(words)</a>"
        }
        return "<div class=\"chips\" role=\"group\" aria-label=\"\(house.texts("referral.state"))\">\(chips)</div>"
    }

    private func filters(_ query: ReferralQuery, _ choices: ReferralChoices) -> HTML {
        let t = house.texts
        let prisons = choices.prisons.map { prison -> HTML in
            let selected: HTML = HTML.when(prison.code == query.prison, " selected")
            return "<option value=\"\(prison.code)\"\(selected)>\(prison.name)</option>"
        }
        let prison: HTML = """
            <select name="gevangenis" aria-label="\(t("referral.prison"))"><option value="">\(t("referral.anyPrison"))</option>\
            \(prisons)</select>
            """
        return """
            <form class="filters" method="get" action="\(Room.referrals.link)">\
            \(query.state.map { HTML.hidden("staat", $0.rawValue) })\
            <input type="search" name="zoek" value="\(query.text)" maxlength="\(ReferralQuery.longestText)" \
            aria-label="\(t("referral.search"))" placeholder="\(t("referral.search"))">\
            \(programmes(query, choices))\(HTML.when(choices.haveSittingDays, prison))\(HTML.submit(t("action.search"), .plain))</form>
            """
    }

    /// The programmes to narrow the list by, where there are several.
    private func programmes(_ query: ReferralQuery, _ choices: ReferralChoices) -> HTML {
        guard choices.programmes.count > 1 else { return .empty }
        return house.choice(
            "programma",
            house.texts("referral.programme"),
            choices.programmes.map { ($0.code, $0.label) },
            query.programme,
            none: house.texts("referral.anyProgramme")
        )
    }

    /// Where somebody is referred from or to, and to which programme where there are several.
    private func place(of listing: ReferralListing, _ choices: ReferralChoices) -> HTML {
        let place = listing.prison?.name ?? listing.referral.prison ?? listing.site ?? ""
        guard choices.programmes.count > 1 else { return "\(place)" }
        let isAlone = place.isEmpty
        return "\(place)\(HTML.when(!isAlone, "<br>"))<small class=\"muted\">\(listing.programmeName)</small>"
    }

    private func table(
        _ lines: [ReferralListing],
        _ query: ReferralQuery,
        _ choices: ReferralChoices,
        _ context: SignedInContext
    ) -> HTML {
        let t = house.texts
        let seesAll = Policy.reach(of: .readReferral, for: context.actor.role) == .everything
        guard !lines.isEmpty else {
            let isEmptyList = !query.isNarrow && query.after == nil
            let key = isEmptyList ? seesAll ? "referral.noneYet" : "referral.noneOwn" : "referral.noneFound"
            return .inside("<p class=\"muted\">\(t(key))</p>")
        }
        let rows = lines.map { listing -> [HTML] in
            let referral = listing.referral
            let by: HTML = HTML.when(seesAll, "<br><small class=\"muted\">\(t.referrer(of: referral))</small>")
            return [
                """
                \(HTML.link(.referral(referral.id), referral.name.full))<br><small class="muted">\
                \(t("person.born", ["day": referral.birthDay.belgian]))</small>
                """,
                place(of: listing, choices),
                "\(referral.referredOn.belgian)\(by)",
                """
                \(t.tag(of: referral.state))<br><small class="muted">\
                \(t.outcome(of: listing) { t.shortDay($0, today: choices.today) })</small>
                """,
            ]
        }
        let isInPrisons = choices.definitions.allSatisfy(\.hasSittingDays)
        let placeHead = t(isInPrisons ? "referral.prison" : "referral.place")
        let heads = [t("referral.name"), placeHead, t("referral.referredOn"), t("referral.state")]
        return .table(caption: t(seesAll ? "referral.caption" : "referral.captionOwn"), heads: heads, rows: rows)
    }

    private func pager(_ next: ID<Referral>?, _ query: ReferralQuery) -> HTML {
        let first = query.after.map { _ in HTML.act(query.link, house.texts("referral.first"), .quiet) }
        let next = next.map { HTML.act(query.link(after: $0), house.texts("action.next")) }
        guard first != nil || next != nil else { return .empty }
        return "<p class=\"pager\">\(first)\(next)</p>"
    }
}
