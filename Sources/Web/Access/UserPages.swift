internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The administrator's accounts.
struct UserPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/beheer/gebruikers", for: .manageUsers, use: list)
        routes.page("/beheer/gebruikers/nieuw", for: .manageUsers, use: showNew)
        routes.act("/beheer/gebruikers/nieuw", for: .manageUsers, use: add)
        routes.act("/beheer/gebruikers/:user/actief", for: .manageUsers, use: setActive)
        routes.act("/beheer/gebruikers/:user/link", for: .manageUsers, use: renewLink)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let users = try await house.desk.managedUsers(as: context.actor)
        return listPage(users, house.flash(request), context)
    }

    private func listPage(
        _ users: [ManagedUser],
        status: HTTPResponse.Status = .ok,
        _ above: HTML,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let rows = users.map { managed -> [HTML] in
            let user = managed.user
            let asked: HTML = HTML.when(managed.passwordAskedAt != nil, " \(HTML.tag(t("user.asked"), .due))")
            return [
                "\(HTML.link(.user(user.id), user.name))\(asked)", "\(user.email)",
                "\(t.code(user.role)) <small class=\"muted\">\(user.institution ?? "")</small>",
                user.isActive ? .tag(t("user.active"), .done) : .tag(t("user.inactive")), acts(for: user, context),
            ]
        }
        let heads = ["access.name", "access.email", "user.role", "user.state", "user.acts"].map { t($0) }
        return house.page(
            t("user.title"),
            in: .users,
            for: context,
            status: status,
            """
            \(above)<div class="head"><h1>\(t("user.title"))</h1>\
            \(HTML.act(Link("beheer", "gebruikers", "nieuw"), t("user.new"), .primary))</div>\
            <section class="card">\(HTML.table(caption: t("user.caption"), heads: heads, rows: rows))</section>
            """
        )
    }

    private func acts(for user: User, _ context: SignedInContext) -> HTML {
        guard user.id != context.actor.id else { return .empty }
        let hidden = HTML.hidden("versie", String(user.version)) + .hidden("actief", user.isActive ? "nee" : "ja")
        return """
            \(house.button(Link("beheer", "gebruikers", user.id, "actief"), user.isActive ? "user.switchOff" : "user.switchOn", .quiet, for: context, hidden))\
            \(HTML.when(user.isActive, house.button(Link("beheer", "gebruikers", user.id, "link"), "user.link", .quiet, for: context)))
            """
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        guard Policy.allows(.manageUsers, for: context.actor.role) else { throw Refusal.notFound }
        return newPage(Form(["role": Role.coach.rawValue]), nil, context)
    }

    func add(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let new = NewUser(
                name: reader.required("name"),
                email: reader.required("email"),
                role: reader.choice("role", as: Role.self, required: true) ?? .machine,
                institution: reader.text("institution")
            )
            try reader.faults.throwIfAny()
            let (user, token) = try await house.desk.addUser(new, as: context.actor)
            return linkPage(token ?? "", for: user.name, context)
        } again: { problem in
            newPage(form, problem, context)
        }
    }

    func setActive(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("user", of: User.self)
        let form = try await context.form(request)
        // The list says what the account is by now, and has its button again.
        return try await house.acting(on: form, stored: { StoredForm(Form()) }) {
            var reader = FormReader(form)
            let (isActive, version) = (reader.text("actief") == "ja", reader.version())
            try await house.desk.setActive(isActive, user: id, version: version, as: context.actor)
            return .seeOther(Room.users.link, done: "saved")
        } again: { problem in
            let users = try await house.desk.managedUsers(as: context.actor)
            let sheet = house.sheet(form, problem, for: context)
            return listPage(users, status: sheet.status, sheet.mistakes, context)
        }
    }

    func renewLink(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("user", of: User.self)
        return try await house.once(context.form(request)) {
            linkPage(try await house.desk.renewLink(for: id, as: context.actor), for: "", context)
        }
    }

    private func newPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) -> Response {
        let sheet = house.sheet(form, problem, for: context)
        // A participant's own account is made from the file.
        let roles = Role.allCases.filter { $0 != .machine && $0 != .participant }.map {
            ($0.rawValue, house.texts.code($0))
        }
        let fields: HTML = """
            \(sheet.field("name", "access.name", required: true).text())\
            \(sheet.field("email", "access.email", required: true).text(type: "email"))\
            \(sheet.field("role", "user.role", required: true).select(roles))\
            \(sheet.field("institution", "user.institution", hint: "user.institutionHint").text())
            """
        return house.page(
            house.texts("user.new"),
            in: .users,
            for: context,
            status: sheet.status,
            """
            <h1>\(house.texts("user.new"))</h1>\
            \(sheet.sheet(action: Link("beheer", "gebruikers", "nieuw"), submit: "user.add", cancel: Room.users.link, fields))
            """
        )
    }

    /// The link is shown once, to hand over by a safe way.
    private func linkPage(_ token: String, for name: String, _ context: SignedInContext) -> Response {
        let t = house.texts
        return house.page(
            t("user.linkTitle"),
            in: .users,
            for: context,
            """
            <div class="narrow"><h1>\(t("user.linkTitle"))</h1><p>\(name)</p><p>\(t(house.handOverLead))</p>\
            <p><code>\(house.whole(Link("wachtwoord", token)))</code></p>\(HTML.act(Room.users.link, t("action.back")))</div>
            """
        )
    }
}
