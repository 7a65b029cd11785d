internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import NIOCore
internal import Texts

/// The rooms of the menu.
enum Room: String, CaseIterable {
    case today = "vandaag", participants = "deelnemers", agenda, referrals = "aanmeldingen", figures = "cijfers"
    case vacancies = "vacatures"
    case programmes = "programmas"
    case audit = "inzage"
    case own = "mijn-traject", shared = "gedeeld"
    case users = "beheer", system = "systeem", emergencies = "noodtoegang"

    /// The action that opens the room: who may not do it does not see it in the menu.
    var action: Action {
        switch self {
        case .today: .readToday
        case .participants: .listParticipants
        case .agenda: .readSittings
        case .referrals: .refer
        case .figures: .readFigures
        case .vacancies: .readVacancies
        case .programmes: .readProgramme
        case .audit: .readAudit
        case .users: .manageUsers
        case .system: .readSystem
        case .own: .readOwn
        case .shared: .readShared
        case .emergencies: .reviewEmergency
        }
    }

    var link: Link {
        switch self {
        case .today: Link("vandaag")
        case .participants: Link("deelnemers")
        case .agenda: Link("agenda")
        case .referrals: Link("aanmeldingen")
        case .figures: Link("cijfers")
        case .vacancies: Link("vacatures")
        case .programmes: Link("programmas")
        case .audit: Link("inzage")
        case .users: Link("beheer", "gebruikers")
        case .system: Link("beheer", "systeem")
        case .own: Link("mijn-traject")
        case .shared: Link("gedeeld")
        case .emergencies: Link("inzage", "noodtoegang")
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
        page(title, in: room, session: context.session, status: status, body)
    }

    /// A page for anybody.
    func publicPage(_ title: String, status: HTTPResponse.Status = .ok, _ body: HTML) -> Response {
        page(title, in: nil, session: nil, status: status, body)
    }

    /// The page of something that was thrown.
    ///
    /// `request`: the id of the request, which a page of a fault shows so that it can be found in the log.
    func problemPage(
        _ problem: Problem,
        request: String,
        session: CurrentSession?,
        back: (link: Link, key: String)? = nil
    ) -> Response {
        let title = texts("error.\(problem.name).title")
        let messages = problem.messages.map { "<li>\(texts($0))</li>" as HTML }
        let list: HTML = HTML.when(!messages.isEmpty, "<ul>\(messages)</ul>")
        let body: HTML = """
            <div class="narrow"><h1>\(title)</h1>\(list)<p>\(texts("error.\(problem.name).text"))</p>\
            \(HTML.when(problem.isFault, "<p>\(texts("error.number")) <code>\(request)</code></p>"))\
            <p class="acts">\(HTML.act(back?.link ?? Link(), texts(back?.key ?? "action.home")))</p></div>
            """
        return page(title, in: nil, session: session, status: problem.status, body)
    }

    private func page(
        _ title: String,
        in room: Room?,
        session: CurrentSession?,
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
        frame.language = texts.language.rawValue
        if let session {
            let actor = session.actor
            let rooms = Room.open(to: actor.role).filter { $0 != .agenda || casework.haveSittingDays }
            frame.items = rooms.map { open -> PageFrame.Item in
                // Who reads the own pages comes back to them in the same language.
                let isChosen = room == .own || texts.language != .nl
                let link = open == .own && isChosen ? open.link.reading(texts.language) : open.link
                return PageFrame.Item(link, texts("room.\(open.rawValue)"), isCurrent: open == room)
            }
            frame.aside = aside(for: actor, formToken: session.formToken)
            frame.after = warning(before: session)
        }
        return Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(bytes: frame.document.bytes))
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
            \(HTML.link(OwnAccountPages.link, actor.name)) <span>\(texts.code(actor.role))</span></small><form method="post" action="/afmelden">\
            \(HTML.hidden(formTokenField, formToken))<button class="quiet" type="submit">\(texts("access.signOut"))</button>\
            </form></div>
            """
    }

    /// What the script shows two minutes before the session ends; until then, and without script, nobody sees it.
    private func warning(before session: CurrentSession) -> HTML {
        """
        <div class="warning" id="sessie" role="alert" hidden \
        data-idle="\(desk.rules.idleSeconds)" data-left="\(session.secondsLeft)" data-who="\(session.actor.id.rawValue)">\
        <p><strong>\(texts("session.ends"))</strong></p><p data-when="idle">\(texts("session.idle"))</p>\
        <p data-when="longest" hidden>\(texts("session.longest"))</p><p data-when="over" hidden>\(texts("session.over"))</p>\
        <div class="acts"><button class="button primary" type="button" data-keep>\(texts("session.keep"))</button>\
        <a class="button" href="\(OwnAccountPages.link)" data-again hidden>\(texts("access.signIn"))</a></div></div>\
        <p class="notice restored" id="hersteld" role="status" hidden>\(texts("session.restored"))</p>
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
