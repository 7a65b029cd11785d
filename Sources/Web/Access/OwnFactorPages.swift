internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The second factor of one's own account: setting it up, replacing it, new recovery codes.
struct OwnFactorPages {
    private static let begin = Link("mijn-account", "tweede-stap")
    private static let confirmation = Link("mijn-account", "tweede-stap", "bevestigen")
    private static let codes = Link("mijn-account", "herstelcodes")

    let house: House

    func add(to routes: Routes) {
        routes.page("/mijn-account/tweede-stap", for: .manageOwnAccount, use: showBegin)
        routes.act("/mijn-account/tweede-stap", for: .manageOwnAccount, use: beginFactor)
        routes.page("/mijn-account/tweede-stap/bevestigen", for: .manageOwnAccount, use: showConfirmation)
        routes.act("/mijn-account/tweede-stap/bevestigen", for: .manageOwnAccount, use: confirm)
        routes.page("/mijn-account/herstelcodes", for: .manageOwnAccount, use: showCodes)
        routes.act("/mijn-account/herstelcodes", for: .manageOwnAccount, use: renewCodes)
    }

    func showBegin(_ request: Request, context: SignedInContext) async throws -> Response {
        try await beginPage(Form(), nil, context)
    }

    func beginFactor(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let proof = reader.proof()
            try reader.faults.throwIfAny()
            let signedIn = try await house.desk.beginFactor(proof: proof, in: context.session)
            var response = Response.seeOther(Self.confirmation)
            house.hand(signedIn, to: &response)
            return response
        } again: { problem in
            try await beginPage(form, problem, context)
        }
    }

    func showConfirmation(_ request: Request, context: SignedInContext) async throws -> Response {
        try await confirmationPage(Form(), nil, context)
    }

    func confirm(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let code = reader.factorCode()
            try reader.faults.throwIfAny()
            return give(try await house.desk.confirmFactor(code, in: context.session), context)
        } again: { problem in
            try await confirmationPage(form, problem, context)
        }
    }

    func showCodes(_ request: Request, context: SignedInContext) async throws -> Response {
        try await codesPage(Form(), nil, context)
    }

    func renewCodes(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let proof = reader.proof()
            try reader.faults.throwIfAny()
            return give(try await house.desk.renewRecoveryCodes(proof: proof, in: context.session), context)
        } again: { problem in
            try await codesPage(form, problem, context)
        }
    }

    /// The codes, once, and the session under its new token.
    private func give(_ set: FactorSet, _ context: SignedInContext) -> Response {
        let t = house.texts
        let onward = HTML.act(OwnAccountPages.link, t("factor.written"), .primary)
        var response = house.publicPage(t("factor.codes"), house.recoveryCodes(set.recoveryCodes, onward: onward))
        house.hand(set.signedIn, to: &response)
        return response
    }

    private func beginPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response {
        let account = try await house.desk.account(of: context.session)
        let title = account.hasFactor ? "factor.replace" : "factor.begin"
        return proofPage(title, "factor.beginLead", Self.begin, submit: "action.next", account, form, problem, context)
    }

    /// Who has no second factor has no codes to renew.
    private func codesPage(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) async throws -> Response {
        let account = try await house.desk.account(of: context.session)
        guard account.hasFactor else { return .seeOther(OwnAccountPages.link) }
        return proofPage(
            "factor.renewCodes",
            "factor.renewCodesLead",
            Self.codes,
            submit: "factor.renewCodes",
            account,
            form,
            problem,
            context
        )
    }

    private func proofPage(
        _ title: String,
        _ lead: String,
        _ action: Link,
        submit: String,
        _ account: OwnAccount,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        return house.page(
            t(title),
            in: nil,
            for: context,
            status: sheet.status,
            """
            <h1>\(t(title))</h1><p>\(t(lead))</p>\
            \(sheet.sheet(action: action, submit: submit, cancel: OwnAccountPages.link, sheet.proof(account)))
            """
        )
    }

    private func confirmationPage(
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) async throws -> Response {
        let t = house.texts
        // Nothing is being set up, or not any more.
        guard let offer = try await house.desk.offer(to: context.session) else { return .seeOther(Self.begin) }
        let sheet = house.sheet(form, problem, for: context)
        let fields = sheet.code(hint: "factor.firstCodeHint")
        return house.page(
            t("factor.setUp"),
            in: nil,
            for: context,
            status: sheet.status,
            """
            <div class="narrow"><h1>\(t("factor.setUp"))</h1><p>\(t("factor.setUpLead"))</p>\(house.drawing(of: offer))\
            \(sheet.sheet(action: Self.confirmation, submit: "factor.confirm", cancel: OwnAccountPages.link, fields))</div>
            """
        )
    }
}
