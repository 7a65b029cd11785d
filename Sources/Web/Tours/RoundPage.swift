internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// A round: its tours, who goes where, what that gained, who comes nowhere and why, changes by hand, and what was published.
struct RoundPage {
    let view: RoundView
    let house: House
    let context: SignedInContext

    private var t: Catalogue { house.texts }
    private var id: ID<TourRound> { view.round.id }
    private func may(_ action: Action) -> Bool { Policy.allows(action, for: context.actor.role) }

    func body(under above: HTML) -> HTML {
        """
        <div class="head"><h1>\(view.round.title)</h1><div class="acts no-print">\
        \(HTML.when(may(.selectCandidates) && view.isOpen, .act(.round(id, "kandidaten"), t("tour.select"))))\
        \(HTML.when(may(.planTours), .act(.round(id, "toevoegen"), t("tour.add"))))</div></div>\
        \(above)\(house.workRooms(nil, for: context))\(summary)\(tours)\(unplaced)\(candidates)\(changes)\(publications)
        """
    }

    // MARK: What it gained

    private var summary: HTML {
        let division = view.division
        let gain = division.score - division.inTurn
        let cost = division.freeScore - division.score
        let pairs: [(name: String, value: HTML)] = [
            (t("tour.placed"), "\(t("tour.ofAll", ["n": division.placedCount, "all": view.candidates.count]))"),
            (t("tour.total"), "\(t.points(division.score))"),
            (
                t("tour.inTurn"),
                "\(t("tour.inTurnValue", ["points": t.points(division.inTurn), "n": division.inTurnPlaced]))"
            ),
            (t("tour.gain"), "\(t.points(gain))"), (t("tour.byHandCost"), cost == 0 ? .empty : "\(t.points(cost))"),
            (
                t("tour.proof"),
                division.isProved ? .tag(t("tour.proved"), .done) : .tag(t("tour.notProved"), .late)
            ),
        ]
        return .card(t("tour.division"), .inside("<p>\(t("tour.divisionLead"))</p>\(HTML.facts(pairs))\(publish)"))
    }

    private var publish: HTML {
        guard may(.divideCandidates), view.isOpen, view.division.placedCount > 0 else { return .empty }
        if view.isPublishedAsItIs { return "<p>\(HTML.tag(t("tour.publishedAsItIs"), .done))</p>" }
        let hidden: HTML = """
            \(HTML.hidden(versionField, "\(view.round.version)"))\(HTML.hidden("division", view.division.digest))
            """
        return """
            <div class="acts no-print">\(house.button(.round(id, "bekendmaken"), "tour.publish", .primary, for: context, hidden))\
            \(HTML.act(.round(id, "ingreep"), t("tour.byHandAct")))</div>
            """
    }

    // MARK: Tours

    private var tours: HTML {
        guard !view.tours.isEmpty else {
            return .card(t("tour.tours"), .inside("<p class=\"muted\">\(t("tour.noTours"))</p>"))
        }
        return "\(view.tours.map(card))"
    }

    private func card(_ line: TourLine) -> HTML {
        let (tour, facts) = (line.tour, line.tour.facts)
        let here = view.division.places(at: tour.id)
        let pairs: [(name: String, value: HTML)] = [
            (t("tour.kind"), "\(t.code(facts.kind))"), (t("tour.day"), "\(t.when(facts))"),
            (t("tour.place"), "\(facts.place)"),
            (t("tour.capacity"), "\(t("tour.ofAll", ["n": here.count, "all": facts.capacity]))"),
            (t("tour.vacancies"), "\(line.vacancies.map(\.facts.title).joined(separator: ", "))"),
        ]
        let people = here.map { place -> HTML in
            let hand: HTML = HTML.when(place.isByHand, .tag(t("tour.byHand")))
            return "<li>\(name(place.participant)) <small class=\"muted\">\(t.points(place.score))</small> \(hand)</li>"
        }
        let list: HTML = people.isEmpty ? "<p class=\"muted\">\(t("tour.nobody"))</p>" : "<ol>\(people)</ol>"
        return .card(
            line.employer.facts.name,
            beside: tour.state.tag(t),
            .inside("\(HTML.facts(pairs))\(list)\(acts(tour))")
        )
    }

    private func acts(_ tour: Tour) -> HTML {
        let day: HTML = HTML.when(
            tour.state == .published || tour.state == .held,
            .act(.tour(tour.id, "dag"), t("tour.dayList"), .quiet)
        )
        let change: HTML = HTML.when(
            may(.planTours) && tour.state.takesPeople,
            .act(.tour(tour.id, "wijzigen"), t("tour.change"), .quiet)
        )
        let moves = may(.planTours) ? Tour.transitions.acts(from: tour.state, by: context.actor.role) : []
        let buttons = moves.filter { $0 != .publish && ($0 != .hold || tour.facts.day <= view.today) }.map {
            act -> HTML in
            let hidden: HTML = "\(HTML.hidden("act", act.rawValue))\(HTML.hidden(versionField, "\(tour.version)"))"
            return house.button(.tour(tour.id, "toestand"), "tour.act.\(act.rawValue)", .quiet, for: context, hidden)
        }
        return "<div class=\"acts no-print\">\(day)\(change)\(buttons)</div>"
    }

    // MARK: People

    private var unplaced: HTML {
        let lines = view.division.unplaced.map { place -> (when: HTML, what: HTML, act: HTML) in
            ("", "<b>\(name(place.participant))</b><br>\(why(place))\(declined(place))", .empty)
        }
        return .card(t("tour.unplaced"), .rows(lines, ifNone: t("tour.everybody")))
    }

    private func why(_ place: TourDivision.Place) -> String {
        switch place.why {
        case .noProfile: return t("tour.why.noProfile")
        case .noMatch, nil: return t("tour.why.noMatch")
        case .declined: return t("tour.why.declined")
        case .noSeats: return t("tour.why.noSeats")
        case .forbiddenByHand: return t("tour.why.forbidden")
        case .othersFitBetter(let tour, let loss):
            let employer = view.line(tour)?.employer.facts.name ?? ""
            return t("tour.why.others", ["employer": employer, "points": t.points(loss)])
        }
    }

    /// Where else somebody would fit, had neither side said no; for who may know whom it is about.
    private func declined(_ place: TourDivision.Place) -> HTML {
        let away = view.division.declined[place.participant] ?? []
        let employers = view.tours.filter { away.contains($0.tour.id) }.map(\.employer.facts.name)
        let isMine = view.names[place.participant] != nil
        guard isMine, place.why != .declined, !employers.isEmpty else { return .empty }
        return " \(t("tour.why.alsoDeclined", ["employers": employers.joined(separator: ", ")]))"
    }

    private var candidates: HTML {
        let lines = view.candidates.map { candidate -> (when: HTML, what: HTML, act: HTML) in
            let place = view.division.places.first { $0.participant == candidate.participant }
            let tour = place?.tour.flatMap { view.line($0) }?.employer.facts.name ?? t("tour.nowhere")
            let isMine = view.names[candidate.participant] != nil
            let out: HTML = HTML.when(
                isMine && may(.selectCandidates) && view.isOpen,
                house.button(
                    .round(id, "kandidaten", candidate.participant, "weg"),
                    "tour.deselect",
                    .quiet,
                    for: context
                )
            )
            let by = t("tour.addedBy", ["day": candidate.addedOn.belgian, "who": candidate.addedBy])
            return ("\(tour)", "<b>\(name(candidate.participant))</b><br><small class=\"muted\">\(by)</small>", out)
        }
        return .card(t("tour.candidates"), .rows(lines, ifNone: t("tour.noCandidates")))
    }

    private var changes: HTML {
        guard !view.changes.isEmpty else { return .empty }
        let broken = Set(view.division.broken.map(\.id))
        let lines = view.changes.map { change -> (when: HTML, what: HTML, act: HTML) in
            let employer = view.line(change.tour)?.employer.facts.name ?? ""
            let what = t("tour.changed.\(change.kind.rawValue)", ["employer": employer])
            let note: HTML = HTML.when(broken.contains(change.id), .tag(t("tour.broken"), .late))
            // Why is told of somebody: only who may know them reads it.
            let reason = view.names[change.participant] == nil ? "" : change.reason
            let by = t("tour.addedBy", ["day": change.notedOn.belgian, "who": change.notedBy])
            let undo: HTML = HTML.when(
                may(.divideCandidates),
                house.button(
                    .round(id, "ingreep", change.id, "intrekken"),
                    "tour.undo",
                    .quiet,
                    for: context,
                    .hidden(versionField, "\(view.round.version)")
                )
            )
            return (
                "\(what)",
                "<b>\(name(change.participant))</b> \(note)<br>\(reason)<br><small class=\"muted\">\(by)</small>",
                undo
            )
        }
        return .card(t("tour.changes"), .rows(lines, ifNone: ""))
    }

    private var publications: HTML {
        let lines = view.publications.reversed().map { publication -> (when: HTML, what: HTML, act: HTML) in
            let coming = publication.seats.count { $0.tour != nil }
            let facts = ["number": "\(publication.number)", "who": publication.by, "n": "\(coming)"]
            let gained = t.points(publication.score - publication.inTurn)
            return (
                "\(publication.on.belgian)",
                "\(t("tour.publishedLine", facts))<br><small class=\"muted\">\(t("tour.gain")): \(gained)</small>",
                .empty
            )
        }
        return .card(t("tour.publications"), .rows(lines, ifNone: t("tour.unpublished")))
    }

    private func name(_ participant: ID<Participant>) -> HTML {
        view.names[participant].map { .link(.file(participant), $0) }
            ?? "<span class=\"muted\">\(t("tour.somebodyElses"))</span>"
    }
}
