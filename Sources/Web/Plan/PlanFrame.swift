internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What the pages and cards of all acts on a participant's plan and work share.
extension House {
    /// The way of the participant of the address, for whom may see it.
    func planView(for context: SignedInContext) async throws -> PlanView {
        try await casework.plan(of: context.participant(), as: context.actor)
    }

    /// The way of the participant of the address, to begin an act on it; a closed trajectory is refused.
    func openPlanView(for context: SignedInContext) async throws -> PlanView {
        let view = try await planView(for: context)
        guard view.isOpen else { throw Refusal.rule(Message("plan.closed")) }
        return view
    }

    /// The page with the form of an act. `title` is a key; cancelling leads back to the card.
    func actPage(
        _ title: String,
        of view: PlanView,
        _ sheet: FormSheet,
        to action: Link,
        card: StaticString,
        for context: SignedInContext,
        lead: HTML = .empty,
        _ fields: HTML
    ) -> Response {
        let back = Link.file(view.participant.id).part(card)
        return speaking(of: view.programme.definition).filePage(
            title,
            about: view.participant,
            for: context,
            status: sheet.status,
            """
            \(HTML.when(!lead.isEmpty, "<div class=\"lead\">\(lead)</div>"))\
            \(sheet.sheet(action: action, submit: "action.save", cancel: back, fields))
            """
        )
    }

    /// After an act: to the file, at the card where it shows.
    func toCard(_ card: StaticString, of participant: ID<Participant>, done: String) -> Response {
        .seeOther(Link.file(participant).query("gedaan", done).part(card))
    }

    /// Whether somebody may change this way: its acts are shown.
    func mayChange(_ view: PlanView, _ context: SignedInContext) -> Bool {
        view.isOpen && Policy.allows(.writeFile, for: context.actor.role)
    }

    /// A link to an act; `about` tells apart links with the same words when they are read out.
    func actLink(_ link: Link, _ words: String, about: String) -> HTML {
        "<a href=\"\(link)\" aria-label=\"\(texts(words)): \(about)\">\(texts(words))</a>"
    }

    /// The acts on one line of a card.
    func acts(_ acts: HTML...) -> HTML { "<div class=\"do\">\(acts)</div>" }

    /// Why something stands on its day, to be opened.
    func why(_ reasons: [Message]) -> HTML {
        guard !reasons.isEmpty else { return .empty }
        let items = reasons.map { "<li>\(texts($0))</li>" as HTML }
        return "<details><summary>\(texts("plan.whyThisDay"))</summary><ul class=\"reasons\">\(items)</ul></details>"
    }

    /// A line of text that people wrote, after its name.
    func said(_ key: String, _ words: String) -> HTML {
        HTML.when(!words.isEmpty, "<br><small><span class=\"muted\">\(texts(key))</span> \(words)</small>")
    }
}

extension HTML {
    /// A line without content, in words.
    static func nothing(_ words: String) -> HTML { .inside("<p class=\"muted\">\(words)</p>") }
}
