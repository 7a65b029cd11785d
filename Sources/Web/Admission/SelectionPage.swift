internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// What the page of a selection shows.
struct SelectionPage {
    let house: House
    let view: SelectionView

    private var texts: Catalogue { house.texts }

    var body: HTML {
        """
        \(chooser)\(facts)\(ranked)\(decided("selected", view.selected))\(decided("others", view.others))
        """
    }

    /// Hundredths of a point as people write them: `72,5`.
    static func points(_ hundredths: Int) -> String {
        let (whole, rest) = (hundredths / 100, hundredths % 100)
        guard rest != 0 else { return "\(whole)" }
        return rest % 10 == 0 ? "\(whole),\(rest / 10)" : "\(whole),\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Another programme or edition, where there are several.
    private var chooser: HTML {
        let editions = view.choices.flatMap { choice in choice.editions.map { (choice.programme, $0) } }
        guard editions.count > 1 else { return .empty }
        let links = editions.map { programme, edition -> HTML in
            let isHere = programme.code == view.programme.code && edition.code == view.edition.code
            let words = view.choices.count > 1 ? "\(programme.name) · \(edition.label)" : edition.label
            let link = Link(Room.referrals.rawValue, "rangschikking").query("programma", programme.code)
                .query("editie", edition.code)
            return "<a href=\"\(link)\"\(HTML.when(isHere, " aria-current=\"true\""))>\(words)</a>"
        }
        return
            "<div class=\"chips no-print\" role=\"group\" aria-label=\"\(texts("admission.edition"))\">\(links)</div>"
    }

    /// How many are selected, how many places are left, and by what candidates are ranked.
    private var facts: HTML {
        let entry = view.programme.entry
        let weights = entry.ranking.map { texts("selection.weight", ["criterion": $0.label, "weight": $0.weight]) }
        let order = entry.waitingOrder.filter { $0 != .score }.map { texts("admission.order.\($0.rawValue)") }
        let quota = view.quota.map {
            texts("selection.quotaOf", ["selected": view.selected.count, "quota": $0, "left": view.left ?? 0])
        }
        let ties = (order + [texts("admission.order.id")]).joined(separator: ", ")
        let facts: [(name: String, value: HTML)] = [
            (texts("selection.quota"), "\(quota ?? texts("selection.noQuota"))"),
            (texts("selection.reserve"), "\(entry.reserve)"),
            (texts("selection.criteria"), "\(weights.joined(separator: ", "))"),
            (texts("selection.ties"), "\(texts("selection.tiesLead", ["order": ties]))"),
        ]
        return .card(texts("selection.how"), .inside(.facts(facts)))
    }

    private var ranked: HTML {
        guard !view.ranked.isEmpty else {
            return .card(texts("selection.ranked"), .inside("<p class=\"muted\">\(texts("selection.noneRanked"))</p>"))
        }
        let heads =
            [texts("selection.rank"), texts("selection.name")] + view.programme.entry.ranking.map(\.label)
            + [texts("selection.total"), texts("selection.standing")]
        let rows = view.ranked.map { candidate -> [HTML] in
            let line = candidate.line
            let tied: HTML = HTML.when(
                line?.isTied ?? false,
                "<br><small>\(texts("selection.tied"))</small>"
            )
            let rank = line?.rank.map { "\($0)" } ?? "–"
            return ["\(rank)\(tied)", name(candidate)] + candidate.scores.map { score($0, of: candidate.referral) }
                + ["\(candidate.total.map(Self.points) ?? "–")", standing(line?.standing)]
        }
        return .card(
            texts("selection.ranked"),
            id: "rangschikking",
            .table(caption: texts("selection.caption"), heads: heads, rows: rows)
        )
    }

    private func name(_ candidate: SelectionView.Candidate) -> HTML {
        let referral = candidate.referral
        return """
            \(HTML.link(.referral(referral.id), referral.name.full))<br><small class="muted">\
            \(texts("selection.referred", ["day": referral.referredOn.belgian]))</small>
            """
    }

    private func standing(_ standing: SelectionStanding?) -> HTML {
        guard let standing else { return .empty }
        let tone: HTML.Tone =
            switch standing {
            case .within: .done
            case .tiedAtCut, .tiedAtReserve: .late
            case .reserve: .due
            case .below, .unscored: .plain
            }
        return .tag(texts.code(standing), tone)
    }

    /// A score with who gave it, when and why; and the way to give or to correct it.
    private func score(_ score: SelectionView.Score, of referral: Referral) -> HTML {
        guard score.isVisible else { return .tag(texts("admission.notVisible"), .sealed) }
        let source = score.source.map { finding -> HTML in
            let by = texts("selection.givenBy", ["name": finding.observer.name, "day": finding.notedOn.belgian])
            let why = HTML.when(!finding.text.isEmpty, "<br><small>\(finding.text)</small>")
            return "<br><small class=\"muted\">\(by)</small>\(why)"
        }
        var act = HTML.empty
        if ReferralState.checked.contains(referral.state), score.rule.isScoredByItself(in: view.programme) {
            let key = score.score == nil ? "selection.give" : "selection.correct"
            let label = texts("\(key)For", ["criterion": score.rule.label, "name": referral.name.full])
            let link = Link.referral(referral.id, "score", score.rule.code)
            act = "<br><small class=\"no-print\"><a href=\"\(link)\" aria-label=\"\(label)\">\(texts(key))</a></small>"
        }
        return "\(score.score.map { "\($0)" } ?? "–")\(source)\(act)"
    }

    /// Those about whom was decided, with who decided, when, and on what ground.
    private func decided(_ kind: String, _ candidates: [SelectionView.Candidate]) -> HTML {
        guard !candidates.isEmpty else { return .empty }
        let heads =
            [texts("selection.name")] + view.programme.entry.ranking.map(\.label)
            + [texts("selection.total"), texts("selection.decision")]
        let rows = candidates.map { candidate -> [HTML] in
            [name(candidate)] + candidate.scores.map { score($0, of: candidate.referral) }
                + ["\(candidate.total.map(Self.points) ?? "–")", decision(candidate)]
        }
        let title = texts("selection.\(kind)")
        return .card(title, .table(caption: title, heads: heads, rows: rows))
    }

    private func decision(_ candidate: SelectionView.Candidate) -> HTML {
        let state = texts.tag(of: candidate.referral.state)
        guard let decision = candidate.referral.decision else { return state }
        let by = texts("referral.decidedBy", ["day": decision.on.belgian, "name": decision.by])
        let ground = candidate.ground.map { "<br>\($0)" as HTML }
        let why = HTML.when(!decision.explanation.isEmpty, "<br><small>\(decision.explanation)</small>")
        return "\(state)\(ground)<br><small class=\"muted\">\(by)</small>\(why)"
    }
}
