internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Signing in and out, and the pages behind one-time links.
struct SignInPages {
    let house: House

    func add(to router: Router<VisitorContext>) {
        router.get("/", use: home)
        router.get("/aanmelden", use: show)
        router.post("/aanmelden", use: signIn)
        router.post("/afmelden", use: signOut)
        router.get("/eerste-beheerder/:token", use: showFirst)
        router.post("/eerste-beheerder/:token", use: makeFirst)
        router.get("/wachtwoord/:token", use: showPassword)
        router.post("/wachtwoord/:token", use: setPassword)
    }

    func home(_ request: Request, context: VisitorContext) async throws -> Response {
        guard let session = context.session else { return .seeOther(Link("aanmelden")) }
        return .seeOther(Room.open(to: session.actor.role).first?.link ?? Link("aanmelden"))
    }

    func show(_ request: Request, context: VisitorContext) async throws -> Response {
        signInPage(Form(["naar": try request.query()["naar"]]), nil)
    }

    func signIn(_ request: Request, context: VisitorContext) async throws -> Response {
        let form = try await Form(request)
        return try await house.acting(on: form) {
            let signedIn = try await house.desk.signIn(
                email: form["email"],
                password: form["wachtwoord"],
                origin: context.origin
            )
            return welcome(signedIn, to: form["naar"])
        } again: { problem in
            signInPage(form, problem)
        }
    }

    func signOut(_ request: Request, context: VisitorContext) async throws -> Response {
        if let session = context.session, let token = request.cookies[house.cookieName]?.value {
            let form = try await Form(request)
            guard isEqualInConstantTime(form[formTokenField].utf8, session.formToken.utf8) else {
                throw BadRequest.foreignForm
            }
            try await house.desk.signOut(token: token, as: session.actor)
        }
        var response = Response.seeOther(Link("aanmelden"))
        response.setCookie(cookie("", lasting: 0))
        return response
    }

    func showFirst(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        guard try await house.desk.isValid(linkToken: token, for: .firstAdministrator) else { throw Refusal.notFound }
        return firstPage(token, Form(), nil)
    }

    func makeFirst(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        let form = try await Form(request)
        return try await house.acting(on: form) {
            let signedIn = try await house.desk.makeFirstAdministrator(
                linkToken: token,
                name: form["name"],
                email: form["email"],
                password: form["password"]
            )
            return welcome(signedIn, to: "")
        } again: { problem in
            firstPage(token, form, problem)
        }
    }

    func showPassword(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        guard try await house.desk.isValid(linkToken: token, for: .setPassword) else { throw Refusal.notFound }
        return passwordPage(token, nil)
    }

    func setPassword(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        let form = try await Form(request)
        return try await house.acting(on: form) {
            welcome(try await house.desk.setPassword(form["password"], linkToken: token), to: "")
        } again: { problem in
            passwordPage(token, problem)
        }
    }

    /// A path within the house, never another site: one slash, then a letter.
    private func welcome(_ signedIn: SignedIn, to path: String) -> Response {
        let isOwn = path.hasPrefix("/") && path.dropFirst().first.map { $0.isASCII && $0.isLetter } ?? false
        let isPlain = path.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 47 }
        var response = Response.redirect(to: isOwn && isPlain ? path : "/", type: .normal)
        response.setCookie(cookie(signedIn.token, lasting: house.desk.rules.longestSeconds))
        return response
    }

    private func cookie(_ value: String, lasting seconds: Int) -> Cookie {
        Cookie(
            name: house.cookieName,
            value: value,
            maxAge: seconds,
            path: "/",
            secure: house.isSecure,
            httpOnly: true,
            sameSite: .lax
        )
    }
}

extension SignInPages {
    private func publicSheet(_ form: Form, _ problem: FormProblem?) -> FormSheet {
        FormSheet(form: form, problem: problem, texts: house.texts, formToken: "")
    }

    private func signInPage(_ form: Form, _ problem: FormProblem?) -> Response {
        let sheet = publicSheet(form, problem)
        var password = sheet.field("wachtwoord", "access.password", required: true)
        password.value = ""
        let fields: HTML = """
            \(HTML.hidden("naar", form["naar"]))\
            \(sheet.field("email", "access.email", required: true).text(type: "email", autocomplete: "username"))\
            \(password.text(type: "password", autocomplete: "current-password", limit: 500))
            """
        return house.publicPage(
            house.texts("access.signIn"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(house.texts("access.signIn"))</h1>\
            \(sheet.sheet(action: Link("aanmelden"), submit: "access.signIn", fields))</div>
            """
        )
    }

    private func firstPage(_ token: String, _ form: Form, _ problem: FormProblem?) -> Response {
        let sheet = publicSheet(form, problem)
        let fields: HTML = """
            \(sheet.field("name", "access.name", required: true).text(autocomplete: "name"))\
            \(sheet.field("email", "access.email", required: true).text(type: "email", autocomplete: "username"))\
            \(newPassword(sheet))
            """
        return house.publicPage(
            house.texts("access.first"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(house.texts("access.first"))</h1><p>\(house.texts("access.firstLead"))</p>\
            \(sheet.sheet(action: Link("eerste-beheerder", token), submit: "action.save", fields))</div>
            """
        )
    }

    private func passwordPage(_ token: String, _ problem: FormProblem?) -> Response {
        let sheet = publicSheet(Form(), problem)
        return house.publicPage(
            house.texts("access.choosePassword"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(house.texts("access.choosePassword"))</h1>\
            \(sheet.sheet(action: Link("wachtwoord", token), submit: "action.save", newPassword(sheet)))</div>
            """
        )
    }

    private func newPassword(_ sheet: FormSheet) -> HTML {
        var field = sheet.field("password", "access.newPassword", hint: "access.passwordHint", required: true)
        field.value = ""
        return field.text(type: "password", autocomplete: "new-password", limit: 500)
    }
}
