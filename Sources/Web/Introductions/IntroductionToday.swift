internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The lines of the coach's day about introductions.
extension TodayPages {
    /// What is to be done about somebody who is put forward.
    func introduced(
        _ line: IntroductionLine,
        _ name: HTML,
        _ person: ID<Participant>
    ) -> (what: HTML, detail: HTML, acts: HTML) {
        let t = house.texts
        let (introduction, state) = (line.introduction, line.introduction.state)
        let until = introduction.deadline.map { t("introduction.until", ["day": $0.belgian]) }
        let page = HTML.link(.introduction(introduction.id, of: person), line.title)
        let detail = [line.employer, until].compactMap { $0 }.joined(separator: " · ")
        let link: (String) -> Link = { .introduction(introduction.id, of: person, $0) }
        let act: HTML =
            switch state {
            case .proposed: .act(link("tonen"), t("introduction.act.show"))
            case .invited: .act(link("onthullen"), t("introduction.act.reveal"))
            case .revealed, .interview: .act(link("gesprek"), t("introduction.act.noteInterview"))
            case .hired:
                .act(
                    Link.file(person, "opstart").query("voorstelling", introduction.id),
                    t("introduction.act.place")
                )
            case .shown: .act(link("antwoord"), t("introduction.act.noteAnswer"))
            case .placed, .declined, .withdrawn, .expired:
                .act(link("intrekken"), t("introduction.act.withdraw"))
            }
        return ("\(name): \(t("introduction.today.\(state.rawValue)"))", "\(page) · \(detail)", act)
    }
}
