internal import Casework
internal import Domain
internal import Markup
internal import Texts

extension TodayPages {
    /// The employers that the reader asked and has to come back to (A8); nothing where there are none.
    func card(_ asks: [AskDue], on today: Day) -> HTML {
        let t = house.texts
        let rows = asks.map { ask, employer -> TodayRow in
            let job = ApproachWords(t).occupation(ask.occupation)
            let answer = HTML.act(.employer(ask.employer, "vragen", ask.id), t("approach.answerShort"))
            return (
                when(ask.nextOn ?? today, today),
                """
                \(HTML.link(.employer(ask.employer), employer))<br><small class="muted">\(job), \
                \(t.code(ask.answer))</small>
                """, answer
            )
        }
        return HTML.when(!rows.isEmpty, HTML.card(t("approach.today"), id: "werkgevers", .rows(rows, ifNone: "")))
    }
}
