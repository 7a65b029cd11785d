internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// One's own account: password, second factor, devices.
struct OwnAccountPages {
    static let link = Link("mijn-account")

    let house: House

    func add(to routes: Routes) {
        routes.page("/mijn-account", for: .manageOwnAccount, use: show)
        routes.page("/sessie", for: .manageOwnAccount, use: keep)
        routes.act("/mijn-account/sessies/einde", for: .manageOwnAccount, use: endOthers)
        routes.act("/mijn-account/sessies/:session/einde", for: .manageOwnAccount, use: end)
        routes.page("/mijn-account/wachtwoord", for: .manageOwnAccount, use: showPassword)
        routes.act("/mijn-account/wachtwoord", for: .manageOwnAccount, use: changePassword)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let account = try await house.desk.account(of: context.session)
        let t = house.texts
        let who: [(name: String, value: HTML)] = [
            (t("access.name"), "\(account.user.name)"), (t("access.email"), "\(account.user.email)"),
            (t("user.role"), "\(t.code(account.user.role))"),
            (t("user.institution"), "\(account.user.institution ?? "")"),
        ]
        return house.page(
            t("account.title"),
            in: nil,
            for: context,
            """
            \(house.flash(request))<div class="head"><h1>\(t("account.title"))</h1></div><div class="cols"><div class="stack">\
            \(devices(account, context))</div><div class="stack">\
            \(HTML.card(t("account.who"), HTML.inside(HTML.facts(who))))\(password)\(factor(account))</div></div>
            """
        )
    }

    /// What the warning before the end of a session asks for: that it was asked keeps the session.
    func keep(_ request: Request, context: SignedInContext) async throws -> Response {
        Response(status: .ok, headers: [.contentType: "text/plain; charset=utf-8"])
    }

    func end(_ request: Request, context: SignedInContext) async throws -> Response {
        let id = try context.id("session", of: CurrentSession.self)
        return try await house.once(context.form(request)) {
            try await house.desk.endSession(id, as: context.actor)
            return .seeOther(Self.link, done: "sessionEnded")
        }
    }

    func endOthers(_ request: Request, context: SignedInContext) async throws -> Response {
        try await house.once(context.form(request)) {
            try await house.desk.endOtherSessions(of: context.session)
            return .seeOther(Self.link, done: "sessionsEnded")
        }
    }

    func showPassword(_ request: Request, context: SignedInContext) async throws -> Response {
        try await passwordPage(Form(), nil, context)
    }

    func changePassword(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let (password, proof) = (reader.secret("password"), reader.proof())
            try reader.faults.throwIfAny()
            let signedIn = try await house.desk.changePassword(
                to: password,
                proof: proof,
                in: context.session
            )
            var response = Response.seeOther(Self.link, done: "passwordChanged")
            house.hand(signedIn, to: &response)
            return response
        } again: { problem in
            try await passwordPage(form, problem, context)
        }
    }

    private func passwordPage(
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let account = try await house.desk.account(of: context.session)
        let sheet = house.sheet(form, problem, for: context)
        let t = house.texts
        let fields: HTML = "\(sheet.proof(account))\(sheet.newPassword(least: account.passwordLength))"
        return house.page(
            t("account.changePassword"),
            in: nil,
            for: context,
            status: sheet.status,
            """
            <h1>\(t("account.changePassword"))</h1><p>\(t("account.changePasswordLead"))</p>\
            \(sheet.sheet(action: Link("mijn-account", "wachtwoord"), submit: "action.save", cancel: Self.link, fields))
            """
        )
    }
}

extension OwnAccountPages {
    private var password: HTML {
        let t = house.texts
        let act = HTML.act(Link("mijn-account", "wachtwoord"), t("account.changePassword"))
        return HTML.card(t("access.password"), HTML.inside("<div class=\"acts\">\(act)</div>"))
    }

    private func factor(_ account: OwnAccount) -> HTML {
        let t = house.texts
        let state: HTML = account.hasFactor ? .tag(t("factor.on"), .done) : .tag(t("factor.off"))
        let set = HTML.act(
            Link("mijn-account", "tweede-stap"),
            t(account.hasFactor ? "factor.replace" : "factor.begin")
        )
        let codes = HTML.act(Link("mijn-account", "herstelcodes"), t("factor.renewCodes"))
        let left: HTML = "<p>\(t("factor.codesLeft", ["count": "\(account.recoveryCodesLeft)"]))</p>"
        return HTML.card(
            t("factor.title"),
            beside: state,
            HTML.inside(
                """
                \(HTML.when(account.hasFactor, left))<div class="acts">\(set)\(HTML.when(account.hasFactor, codes))</div>
                """
            )
        )
    }

    private func devices(_ account: OwnAccount, _ context: SignedInContext) -> HTML {
        let t = house.texts
        let lines = account.sessions.map { session -> (when: HTML, what: HTML, act: HTML) in
            let device = t(
                "account.device",
                ["browser": t.code(session.device.browser), "system": t.code(session.device.system)]
            )
            let started = t("account.started", moment(session.startedAt))
            let seen = t("account.seen", moment(session.lastSeenAt))
            let mark: HTML =
                session.isThis
                ? .tag(t("account.this"), .done) : HTML.when(session.isHalfway, .tag(t("account.halfway"), .due))
            let end = house.button(
                Link("mijn-account", "sessies", session.id, "einde"),
                "account.end",
                .quiet,
                for: context
            )
            return (mark, "<strong>\(device)</strong><br><small class=\"muted\">\(started) \(seen)</small>", end)
        }
        let others = house.button(Link("mijn-account", "sessies", "einde"), "account.endOthers", for: context)
        return HTML.card(
            t("account.devices"),
            """
            \(HTML.inside("<p>\(t("account.devicesLead"))</p>"))\(HTML.rows(lines, ifNone: ""))\
            \(HTML.when(account.sessions.count > 1, HTML.inside(others)))
            """
        )
    }

    private func moment(_ instant: Instant) -> [String: String] {
        let moment = BelgianTime(instant)
        return ["day": moment.day.belgian, "time": moment.time.description]
    }
}

extension FormReader {
    /// What was filled in to prove that the owner sits there.
    mutating func proof() -> Proof { Proof(password: secret("current"), code: factorCode()) }

    /// A code of the second factor.
    mutating func factorCode() -> String { text("code", limit: 40) }
}

extension FormSheet {
    /// The fields that prove that the owner sits there.
    func proof(_ account: OwnAccount) -> HTML {
        let password = password("current", "account.current", autocomplete: "current-password")
        return "\(password)\(HTML.when(account.hasFactor, code(hint: "factor.codeHint")))"
    }
}
