internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// The tours that ask something today; nothing where there are none.
    func toursCard(on today: Day, _ context: SignedInContext) async throws -> HTML {
        guard Policy.allows(.readTours, for: context.actor.role) else { return .empty }
        let due = try await casework.toursToday(as: context.actor)
        guard !due.isEmpty else { return .empty }
        let lines = due.map { due -> (when: HTML, what: HTML, act: HTML) in
            let tour = due.tour
            let words: String
            let link: Link
            switch due.kind {
            case .publish: (words, link) = (texts("tour.todayPublish"), .round(tour.round))
            case .hold: (words, link) = (texts("tour.todayHold"), .round(tour.round))
            case .decide(let count): (words, link) = (texts("tour.todayDecide", ["n": count]), .tour(tour.id, "dag"))
            case .comes(let count): (words, link) = (texts("tour.todayComes", ["n": count]), .tour(tour.id, "dag"))
            }
            return (
                "\(texts.shortDay(tour.facts.day, today: today))", "<b>\(due.employer.facts.name)</b><br>\(words)",
                .act(link, texts("tour.todayOpen"), .quiet)
            )
        }
        return .card(texts("tour.todayTitle"), id: "rondleidingen", .rows(lines, ifNone: ""))
    }
}
