internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension Talk {
    /// Its day; without one, the day since when it waited.
    fileprivate var listDay: Day { seat?.day ?? waitingSince }
}

extension House {
    /// The talks of a participant, for the file, as a card with the id `gesprekken`: those to come first, then what
    /// became of the others, latest first. `isOpen` says whether the trajectory is, so that a talk can be planned.
    func talksCard(
        _ talks: [Talk],
        of participant: Participant,
        isOpen: Bool,
        today: Day,
        for context: SignedInContext
    ) -> HTML {
        let words = SittingWords(texts: texts, today: today)
        let planned = talks.filter { $0.state == .planned }
        let past = talks.filter { $0.state != .planned }.sorted { ($0.listDay, $0.id) > ($1.listDay, $1.id) }
        let rows = (planned + past).map { talk -> (when: HTML, what: HTML, act: HTML) in
            let when = talk.seat.map { HTML.link(.sittingDay(talk.prison, $0.day), words.day($0.day)) }
            let prison = casework.prison(talk.prison)?.name ?? talk.prison
            return (
                when ?? "\(texts("talk.noDay"))",
                "\(prison) \(words.tags(of: talk))\(words.movedReason(of: talk))",
                words.acts(on: talk, for: context.actor.role)
            )
        }
        let canPlan = isOpen && planned.isEmpty && Policy.allows(.writeFile, for: context.actor.role)
        let plan: HTML = HTML.when(canPlan, HTML.act(.file(participant.id, "gesprek"), texts("talk.plan")))
        return HTML.card(
            texts("talk.title"),
            id: "gesprekken",
            beside: plan,
            HTML.rows(rows, ifNone: texts("talk.none"))
        )
    }
}
