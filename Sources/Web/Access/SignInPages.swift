internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Signing in and out: the password. What follows it stands in `SecondFactorPages`.
struct SignInPages {
    let house: House

    func add(to router: Router<VisitorContext>) {
        router.get("/", use: home)
        router.get("/aanmelden", use: show)
        router.post("/aanmelden", use: signIn)
        router.post("/afmelden", use: signOut)
        router.get("/eerste-beheerder/:token", use: showFirst)
        router.post("/eerste-beheerder/:token", use: makeFirst)
    }

    func home(_ request: Request, context: VisitorContext) async throws -> Response {
        if let halfway = context.halfway { return .seeOther(halfway.link) }
        guard let session = context.session else { return .seeOther(Link("aanmelden")) }
        return .seeOther(Room.open(to: session.actor.role).first?.link ?? Link("mijn-account"))
    }

    func show(_ request: Request, context: VisitorContext) async throws -> Response {
        signInPage(Form(["naar": try request.query()["naar"]]), nil)
    }

    func signIn(_ request: Request, context: VisitorContext) async throws -> Response {
        let form = try await Form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let (email, password) = (reader.text("email"), reader.secret("wachtwoord"))
            try reader.faults.throwIfAny()
            let signedIn = try await house.desk.signIn(
                email: email,
                password: password,
                from: house.approach(of: request, origin: context.origin)
            )
            return house.welcome(signedIn, to: Destination(form["naar"]))
        } again: { problem in
            signInPage(form, problem)
        }
    }

    func signOut(_ request: Request, context: VisitorContext) async throws -> Response {
        if let (actor, formToken) = context.whoever, let token = request.cookies[house.cookieName]?.value {
            let form = try await Form(request)
            guard isEqualInConstantTime(form[formTokenField].utf8, formToken.utf8) else { throw BadRequest.foreignForm }
            try await house.desk.signOut(token: token, as: actor)
        }
        var response = Response.seeOther(Link("aanmelden"))
        house.takeSession(from: &response)
        return response
    }

    func showFirst(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        guard try await house.desk.isValid(linkToken: token, for: .firstAdministrator) else { throw Refusal.notFound }
        return firstPage(token, Form(), nil)
    }

    func makeFirst(_ request: Request, context: VisitorContext) async throws -> Response {
        let token = try context.parameters.require("token")
        guard try await house.desk.isValid(linkToken: token, for: .firstAdministrator) else { throw Refusal.notFound }
        let form = try await Form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let (name, email) = (reader.text("name"), reader.text("email"))
            let password = reader.secret("password")
            try reader.faults.throwIfAny()
            let signedIn = try await house.desk.makeFirstAdministrator(
                linkToken: token,
                name: name,
                email: email,
                password: password,
                from: house.approach(of: request, origin: context.origin)
            )
            return house.welcome(signedIn, to: Destination(""))
        } again: { problem in
            firstPage(token, form, problem)
        }
    }
}

extension House {
    /// After the password: to the second factor, or in.
    func welcome(_ signedIn: SignedIn, to destination: Destination) -> Response {
        var response =
            switch signedIn.next {
            case .nothing: destination.response
            case .code: Response.seeOther(SecondFactorPages.codeLink.leading(to: destination))
            case .enrolment: Response.seeOther(SecondFactorPages.enrolmentLink.leading(to: destination))
            }
        hand(signedIn, to: &response)
        return response
    }

    /// A form of somebody who is not signed in.
    func publicSheet(_ form: Form, _ problem: FormProblem?, formToken: String = "") -> FormSheet {
        FormSheet(form: form, problem: problem, texts: texts, formToken: formToken)
    }
}

extension Link {
    /// The same address, remembering where somebody wanted to go.
    func leading(to destination: Destination) -> Link {
        destination.path.isEmpty ? self : query("naar", destination.path)
    }
}

extension SignInPages {
    private func signInPage(_ form: Form, _ problem: FormProblem?) -> Response {
        let t = house.texts
        let sheet = house.publicSheet(form, problem)
        let fields: HTML = """
            \(HTML.hidden("naar", form["naar"]))\
            \(sheet.field("email", "access.email", required: true).text(type: "email", autocomplete: "username"))\
            \(sheet.password("wachtwoord", "access.password", autocomplete: "current-password"))
            """
        return house.publicPage(
            t("access.signIn"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("access.signIn"))</h1>\
            \(sheet.sheet(action: Link("aanmelden"), submit: "access.signIn", fields))\
            <p class="below">\(HTML.link(Link("wachtwoord-vergeten"), t("access.forgot")))</p></div>
            """
        )
    }

    private func firstPage(_ token: String, _ form: Form, _ problem: FormProblem?) -> Response {
        let t = house.texts
        let sheet = house.publicSheet(form, problem)
        let fields: HTML = """
            \(sheet.field("name", "access.name", required: true).text(autocomplete: "name"))\
            \(sheet.field("email", "access.email", required: true).text(type: "email", autocomplete: "username"))\
            \(sheet.newPassword(least: house.desk.rules.passwordLength(for: .administrator, withFactor: false)))
            """
        return house.publicPage(
            t("access.first"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("access.first"))</h1><p>\(t("access.firstLead"))</p>\
            \(sheet.sheet(action: Link("eerste-beheerder", token), submit: "action.save", fields))</div>
            """
        )
    }
}

extension FormSheet {
    /// A password that is never sent back to the page. It may be pasted, and be long.
    func password(
        _ name: String,
        _ key: String,
        hint: String? = nil,
        autocomplete: StaticString
    ) -> HTML {
        var field = field(name, key, required: true)
        field.value = ""
        field.hint = hint
        return field.text(type: "password", autocomplete: autocomplete, limit: PasswordRules.mostBytes)
    }

    /// A password that somebody chooses now.
    ///
    /// `least`: fewest characters.
    func newPassword(least: Int) -> HTML {
        let hint = texts("access.passwordHint", ["length": "\(least)"])
        return password("password", "access.newPassword", hint: hint, autocomplete: "new-password")
    }

    /// The code of the second factor.
    func code(hint: String) -> HTML {
        field("code", "factor.code", hint: hint, required: true).text(autocomplete: "one-time-code", limit: 40)
    }
}
