internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension House {
    /// The tours that ask something today; nothing where there are none.
    func card(_ due: [TourDue], on today: Day) -> HTML {
        guard !due.isEmpty else { return .empty }
        let lines = due.map { due -> (when: HTML, what: HTML, act: HTML) in
            let words: String
            let link: Link
            switch due.kind {
            case .publish: (words, link) = (texts("tour.todayPublish"), .round(due.round))
            case .hold: (words, link) = (texts("tour.todayHold"), .round(due.round))
            case .decide(let count): (words, link) = (texts("tour.todayDecide", ["n": count]), .tour(due.tour, "dag"))
            case .comes(let count): (words, link) = (texts("tour.todayComes", ["n": count]), .tour(due.tour, "dag"))
            }
            return (
                "\(texts.shortDay(due.day, today: today))", "<b>\(due.employer)</b><br>\(words)",
                .act(link, texts("tour.todayOpen"), .quiet)
            )
        }
        return .card(texts("tour.todayTitle"), id: "rondleidingen", .rows(lines, ifNone: ""))
    }
}
