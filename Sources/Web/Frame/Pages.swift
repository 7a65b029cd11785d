internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import NIOCore
internal import Texts

/// The rooms of the menu.
enum Room: String, CaseIterable {
    case today = "vandaag", participants = "deelnemers", agenda, referrals = "aanmeldingen", figures = "cijfers"
    case users = "beheer"

    /// The action that opens the room: who may not do it does not see it in the menu.
    var action: Action {
        switch self {
        case .today: .readToday
        case .participants: .listParticipants
        case .agenda: .readSittings
        case .referrals: .refer
        case .figures: .readFigures
        case .users: .manageUsers
        }
    }

    var link: Link {
        switch self {
        case .today: Link("vandaag")
        case .participants: Link("deelnemers")
        case .agenda: Link("agenda")
        case .referrals: Link("aanmeldingen")
        case .figures: Link("cijfers")
        case .users: Link("beheer", "gebruikers")
        }
    }

    /// The rooms that somebody in this role can enter, in the order of the menu.
    static func open(to role: Role) -> [Room] { allCases.filter { Policy.allows($0.action, for: role) } }
}

extension House {
    /// A page for somebody who is signed in.
    func page(
        _ title: String,
        in room: Room?,
        for context: SignedInContext,
        status: HTTPResponse.Status = .ok,
        _ body: HTML
    ) -> Response {
        page(title, in: room, actor: context.actor, formToken: context.formToken, status: status, body)
    }

    /// A page for anybody.
    func publicPage(_ title: String, status: HTTPResponse.Status = .ok, _ body: HTML) -> Response {
        page(title, in: nil, actor: nil, formToken: "", status: status, body)
    }

    /// The page of something that was thrown.
    func problemPage(_ problem: Problem, session: CurrentSession?) -> Response {
        let title = texts("error.\(problem.name).title")
        let messages = problem.messages.map { "<li>\(texts($0))</li>" as HTML }
        let list: HTML = HTML.when(!messages.isEmpty, "<ul>\(messages)</ul>")
        let body: HTML = """
            <div class="narrow"><h1>\(title)</h1>\(list)<p>\(texts("error.\(problem.name).text"))</p>\
            <p class="acts">\(HTML.act(Link(), texts("action.home")))</p></div>
            """
        return page(
            title,
            in: nil,
            actor: session?.actor,
            formToken: session?.formToken ?? "",
            status: problem.status,
            body
        )
    }

    private func page(
        _ title: String,
        in room: Room?,
        actor: Actor?,
        formToken: String,
        status: HTTPResponse.Status,
        _ body: HTML
    ) -> Response {
        var frame = PageFrame(
            title: title,
            words: .init(brand: texts("frame.brand"), skip: texts("frame.skip"), menu: texts("frame.menu")),
            stylesheet: Assets.stylesheet.path,
            script: Assets.script.path,
            sign: Assets.sign.path,
            body: body
        )
        if let actor {
            frame.items = Room.open(to: actor.role).map {
                .init($0.link, texts("room.\($0.rawValue)"), isCurrent: $0 == room)
            }
            frame.aside = aside(for: actor, formToken: formToken)
        }
        return Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: frame.document.text))
        )
    }

    /// The search field and who is signed in.
    private func aside(for actor: Actor, formToken: String) -> HTML {
        let search: HTML = """
            <form class="find" role="search" action="\(Room.participants.link)"><input type="search" name="zoek" \
            aria-label="\(texts("frame.search"))" placeholder="\(texts("frame.searchHint"))" maxlength="100"></form>
            """
        return """
            \(HTML.when(Policy.allows(.listParticipants, for: actor.role), search))<div class="who"><small class="muted">\
            \(actor.name) · \(texts.code(actor.role))</small><form method="post" action="/afmelden">\
            \(HTML.hidden(formTokenField, formToken))<button class="quiet" type="submit">\(texts("access.signOut"))</button>\
            </form></div>
            """
    }

    /// What was just done, from `?gedaan=`: only words of the catalogue are shown.
    func flash(_ request: Request) -> HTML {
        guard let done = try? request.query()["gedaan"], !done.isEmpty, texts.has("done.\(done)") else { return .empty }
        return .notice(texts("done.\(done)"))
    }
}

extension Response {
    /// After an act: to the page where it shows (POST, redirect, GET).
    static func seeOther(_ link: Link, done: String? = nil) -> Response {
        .redirect(to: (done.map { link.query("gedaan", $0) } ?? link).address, type: .normal)
    }
}
