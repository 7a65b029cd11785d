internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// Which part of the history one wants to see.
enum TimelineChoice: String, CaseIterable {
    case everything = "alles", contacts = "contacten", findings = "bevindingen"

    func holds(_ kind: EventKind) -> Bool {
        switch self {
        case .everything: true
        case .contacts:
            kind == .contactMade || kind == .contactWithdrawn
                || kind == .employerTalkPlanned || kind == .employerTalkAnswered
        case .findings: kind == .findingNoted || kind == .findingWithdrawn
        }
    }
}

extension House {
    private static let entriesAtOnce = 12

    /// What happened, the latest first; what is older opens below.
    func timelineCard(_ file: FileView, _ chosen: TimelineChoice) -> HTML {
        let words = TimelineWords(file: file, house: self)
        let entries = words.entries(of: file.events.filter { chosen.holds($0.kind) })
        let choices = TimelineChoice.allCases.map { choice -> HTML in
            let link = Link.file(file.participant.id).query("verloop", choice.rawValue).part("verloop")
            return choice == chosen
                ? "<b>\(texts("timeline.\(choice.rawValue)"))</b>" : .link(link, texts("timeline.\(choice.rawValue)"))
        }
        let first = entries.prefix(Self.entriesAtOnce)
        let rest = entries.dropFirst(Self.entriesAtOnce)
        let older: HTML = HTML.when(
            !rest.isEmpty,
            """
            <details><summary>\(texts("timeline.older", ["count": rest.count]))</summary>\
            <ol class="time">\(Array(rest))</ol></details>
            """
        )
        let body: HTML =
            entries.isEmpty
            ? "<p class=\"muted\">\(texts("timeline.none"))</p>" : "<ol class=\"time\">\(Array(first))</ol>\(older)"
        return .card(
            texts("timeline.title"),
            id: "verloop",
            beside: "<small>\(choices.joined(by: " · "))</small>",
            .inside(body)
        )
    }
}
