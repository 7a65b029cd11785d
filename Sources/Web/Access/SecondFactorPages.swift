internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Between the password and the house: giving the second factor, or setting it up the first time.
struct SecondFactorPages {
    static let codeLink = Link("aanmelden", "code")
    static let enrolmentLink = Link("aanmelden", "instellen")

    let house: House

    func add(to group: RouterGroup<HalfwayContext>) {
        group.get("/aanmelden/code", use: showCode)
        group.post("/aanmelden/code", use: giveCode)
        group.get("/aanmelden/instellen", use: showEnrolment)
        group.post("/aanmelden/instellen", use: confirm)
    }

    func showCode(_ request: Request, context: HalfwayContext) async throws -> Response {
        guard context.session.hasFactor else { throw NotHalfway() }
        return codePage(Form(["naar": try request.query()["naar"]]), nil, context)
    }

    func giveCode(_ request: Request, context: HalfwayContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let code = reader.factorCode()
            try reader.faults.throwIfAny()
            let signedIn = try await house.desk.giveCode(
                code,
                in: context.session,
                from: house.approach(of: request, origin: context.origin)
            )
            return house.welcome(signedIn, to: Destination(form["naar"]))
        } again: { problem in
            codePage(form, problem, context)
        }
    }

    func showEnrolment(_ request: Request, context: HalfwayContext) async throws -> Response {
        guard !context.session.hasFactor else { throw NotHalfway() }
        return try await enrolmentPage(Form(["naar": try request.query()["naar"]]), nil, context)
    }

    func confirm(_ request: Request, context: HalfwayContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let code = reader.factorCode()
            try reader.faults.throwIfAny()
            let set = try await house.desk.confirmFactor(
                code,
                in: context.session,
                from: house.approach(of: request, origin: context.origin)
            )
            let destination = Destination(form["naar"])
            let onward = HTML.act(destination.link, house.texts("factor.onward"), .primary)
            let codes = house.recoveryCodes(set.recoveryCodes, onward: onward)
            var response = house.publicPage(house.texts("factor.codes"), codes)
            house.hand(set.signedIn, to: &response)
            return response
        } again: { problem in
            try await enrolmentPage(form, problem, context)
        }
    }

    private func codePage(_ form: Form, _ problem: FormProblem?, _ context: HalfwayContext) -> Response {
        let t = house.texts
        let sheet = house.publicSheet(form, problem, formToken: context.session.formToken)
        let fields: HTML = "\(HTML.hidden("naar", form["naar"]))\(sheet.code(hint: "factor.codeHint"))"
        return house.publicPage(
            t("factor.title"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("factor.title"))</h1><p>\(t("factor.lead"))</p>\
            \(sheet.sheet(action: Self.codeLink, submit: "access.signIn", fields))\(house.leave(context))\
            <p class="below muted">\(t("factor.lost"))</p></div>
            """
        )
    }

    private func enrolmentPage(
        _ form: Form,
        _ problem: FormProblem?,
        _ context: HalfwayContext
    ) async throws -> Response {
        let t = house.texts
        let offer = try await house.desk.offer(to: context.session)
        let sheet = house.publicSheet(form, problem, formToken: context.session.formToken)
        let fields: HTML = "\(HTML.hidden("naar", form["naar"]))\(sheet.code(hint: "factor.firstCodeHint"))"
        return house.publicPage(
            t("factor.setUp"),
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("factor.setUp"))</h1><p>\(t("factor.setUpLead"))</p>\(house.drawing(of: offer))\
            \(sheet.sheet(action: Self.enrolmentLink, submit: "factor.confirm", fields))\(house.leave(context))</div>
            """
        )
    }
}

extension House {
    /// What an authenticator app needs: a picture, and the same to type over.
    func drawing(of offer: FactorOffer) -> HTML {
        let picture = QRCode(offer.address)?.drawing(label: texts("factor.picture")) ?? .empty
        return """
            <div class="card offer"><div class="in">\(picture)<p>\(texts("factor.typeOver"))</p>\
            <p><code>\(offer.secret.inGroupsOfFour)</code></p><p><a href="\(offer.address)">\(texts("factor.openApp"))</a></p>\
            </div></div>
            """
    }

    /// The recovery codes, once.
    func recoveryCodes(_ codes: [String], onward: HTML) -> HTML {
        let items = codes.map { "<li><code>\($0)</code></li>" as HTML }
        return """
            <div class="narrow"><h1>\(texts("factor.codes"))</h1><p>\(texts("factor.codesLead"))</p>\
            <div class="card"><div class="in"><ol class="codes">\(items)</ol></div></div>\
            <div class="acts no-print"><button class="button" type="button" data-print hidden>\(texts("action.print"))\
            </button>\(onward)</div></div>
            """
    }

    /// Signing out halfway.
    fileprivate func leave(_ context: HalfwayContext) -> HTML {
        """
        <form class="below" method="post" action="/afmelden">\(HTML.hidden(formTokenField, context.session.formToken))\
        \(HTML.submit(texts("factor.leave"), .quiet))</form>
        """
    }
}

extension String {
    /// With a space after every fourth letter.
    fileprivate var inGroupsOfFour: String {
        let letters = Array(self)
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }
}

extension Destination {
    var link: Link {
        Link(segments: path.split(separator: "/").map { String($0) })
    }
}
