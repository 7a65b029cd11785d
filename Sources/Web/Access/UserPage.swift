internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension Link {
    static func user(_ id: ID<User>) -> Link { Link("beheer", "gebruikers", id) }
}

/// One account, as an administrator sees it: what its owner signs in with, and the acts that come between.
struct UserPage {
    let house: House

    func add(to routes: Routes) {
        routes.page("/beheer/gebruikers/:user", for: .manageUsers, use: show)
        routes.act("/beheer/gebruikers/:user/sessies", for: .manageUsers, use: endSessions)
        routes.act("/beheer/gebruikers/:user/tweede-stap", for: .manageUsers, use: resetFactor)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let managed = try await house.desk.managedUser(context.id("user", of: User.self), as: context.actor)
        let (t, user) = (house.texts, managed.user)
        let facts: [(name: String, value: HTML)] = [
            (t("access.email"), "\(user.email)"), (t("user.role"), "\(t.code(user.role))"),
            (t("user.institution"), "\(user.institution ?? "")"),
            (t("user.state"), user.isActive ? .tag(t("user.active"), .done) : .tag(t("user.inactive"))),
            (
                t("shared.employer"),
                HTML.when(user.role == .employer, employer(managed))
            ),
            (t("factor.title"), managed.hasFactor ? .tag(t("factor.on"), .done) : .tag(t("factor.off"))),
            (t("user.sessions"), "\(t("user.sessionCount", ["count": "\(managed.sessions)"]))"),
        ]
        return house.page(
            user.name,
            in: .users,
            for: context,
            """
            \(house.flash(request))<div class="head"><h1>\(user.name)</h1>\
            \(HTML.act(Room.users.link, t("action.back"), .quiet))</div>\(asked(managed))\
            <section class="card"><div class="in">\(HTML.facts(facts))\(acts(managed, context))</div></section>
            """
        )
    }

    /// For which employer it answers, and the way to choose that.
    private func employer(_ managed: ManagedUser) -> HTML {
        let name = managed.employer ?? house.texts("shared.noEmployer")
        let link = HTML.link(
            Link("beheer", "gebruikers", managed.user.id, "werkgever"),
            house.texts("shared.chooseEmployer")
        )
        return "\(name) <small>\(link)</small>"
    }

    /// What stands in the place of a mail: somebody asked for a link, and an administrator hands it over.
    private func asked(_ managed: ManagedUser) -> HTML {
        guard let askedAt = managed.passwordAskedAt else { return .empty }
        let moment = BelgianTime(askedAt)
        let facts = ["day": moment.day.belgian, "time": moment.time.description]
        return .notice(house.texts("user.askedAt", facts))
    }

    private func acts(_ managed: ManagedUser, _ context: SignedInContext) -> HTML {
        let id = managed.user.id
        guard id != context.actor.id else {
            return "<p>\(HTML.link(OwnAccountPages.link, house.texts("account.title")))</p>"
        }
        let link = house.button(Link("beheer", "gebruikers", id, "link"), "user.link", for: context)
        let sessions = house.button(Link("beheer", "gebruikers", id, "sessies"), "user.endSessions", for: context)
        let factor = house.button(Link("beheer", "gebruikers", id, "tweede-stap"), "user.resetFactor", for: context)
        return """
            <div class="acts">\(HTML.when(managed.user.isActive, link))\(HTML.when(managed.sessions > 0, sessions))\
            \(HTML.when(managed.hasFactor, factor))</div>
            """
    }

    func endSessions(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("user", of: User.self)
        return try await house.once(context.form(request)) {
            try await house.desk.endSessions(of: id, as: context.actor)
            return .seeOther(.user(id), done: "sessionsEnded")
        }
    }

    func resetFactor(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("user", of: User.self)
        return try await house.once(context.form(request)) {
            try await house.desk.resetFactor(of: id, as: context.actor)
            return .seeOther(.user(id), done: "factorReset")
        }
    }
}
