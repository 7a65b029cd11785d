internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Choosing a password through a link that works once, and asking for such a link.
struct PasswordPages {
    let house: House

    func add(to router: Router<VisitorContext>) {
        router.get("/wachtwoord/:token", use: show)
        router.post("/wachtwoord/:token", use: set)
        router.get("/wachtwoord-vergeten", use: showRequest)
        router.post("/wachtwoord-vergeten", use: takeRequest)
    }

    func show(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        return passwordPage(token, least: try await house.desk.passwordLength(linkToken: token), nil)
    }

    func set(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        let form = try await Form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let password = reader.secret("password")
            try reader.faults.throwIfAny()
            let signedIn = try await house.desk.setPassword(
                password,
                linkToken: token,
                from: house.approach(of: request, origin: context.origin)
            )
            return house.welcome(signedIn, to: Destination(""))
        } again: { problem in
            passwordPage(token, least: try await house.desk.passwordLength(linkToken: token), problem)
        }
    }

    func showRequest(_ request: Request, context: VisitorContext) async throws -> Response {
        requestPage(Form(), nil)
    }

    /// The same answer for every address.
    func takeRequest(_ request: Request, context: VisitorContext) async throws -> Response {
        let form = try await Form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let email = reader.required("email")
            try reader.faults.throwIfAny()
            try await house.desk.requestPassword(
                email: email,
                from: house.approach(of: request, origin: context.origin)
            )
            let t = house.texts
            return house.publicPage(
                t("access.requested"),
                """
                <div class="narrow"><h1>\(t("access.requested"))</h1><p>\(t("access.requestedText"))</p>\
                <p class="acts">\(HTML.act(Link("aanmelden"), t("action.back")))</p></div>
                """
            )
        } again: { problem in
            requestPage(form, problem)
        }
    }

    private func passwordPage(_ token: String, least: Int, _ problem: FormProblem?) -> Response {
        let t = house.texts
        let sheet = house.publicSheet(Form(), problem)
        return house.publicPage(
            t("access.choosePassword"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("access.choosePassword"))</h1>\
            \(sheet.sheet(action: Link("wachtwoord", token), submit: "action.save", sheet.newPassword(least: least)))</div>
            """
        )
    }

    private func requestPage(_ form: Form, _ problem: FormProblem?) -> Response {
        let t = house.texts
        let sheet = house.publicSheet(form, problem)
        let field = sheet.field("email", "access.email", required: true).text(type: "email", autocomplete: "username")
        return house.publicPage(
            t("access.forgot"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("access.forgot"))</h1><p>\(t("access.forgotLead"))</p>\
            \(sheet.sheet(action: Link("wachtwoord-vergeten"), submit: "access.ask", cancel: Link("aanmelden"), field))</div>
            """
        )
    }
}
