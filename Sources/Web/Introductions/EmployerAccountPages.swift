internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// For which employer somebody's account is: what was shown to that employer is theirs to answer.
struct EmployerAccountPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/beheer/gebruikers/:user/werkgever", for: .manageUsers, use: show)
        routes.act("/beheer/gebruikers/:user/werkgever", for: .manageUsers, use: choose)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let account = try await account(Form(), context)
        return page(account, filled(account), nil, context)
    }

    /// With a short list by what is typed and chosen.
    private func account(_ form: Form, _ context: SignedInContext) async throws -> EmployerAccount {
        try await house.desk.employerAccount(
            context.id("user", of: User.self),
            answering: Self.field.typed(in: form),
            keeping: Self.field.chosen(in: form),
            as: context.actor
        )
    }

    private static let field = EmployerField.ofForm

    private func filled(_ account: EmployerAccount) -> Form {
        let employer = account.employer?.rawValue ?? ""
        return Form(["employer": employer, "before": employer])
    }

    func choose(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let account = try await account(form, context)
        var reader = FormReader(form)
        let chosen = Self.field.read(&reader, among: account.found.employers.map(\.id))
        let before = reader.text("before", limit: 64)
        let faults = reader.faults
        return try await house.acting(
            on: form,
            stored: { StoredForm(filled(try await self.account(Form(), context))) }
        ) {
            try faults.throwIfAny()
            guard let chosen else { throw Faults("employer", Message("field.chooseOne")) }
            try await house.desk.setEmployer(
                chosen,
                insteadOf: before.isEmpty ? nil : ID(before),
                user: account.user.id,
                as: context.actor
            )
            return .seeOther(.user(account.user.id), done: "employerChosen")
        } again: { problem in
            guard let chosen, problem.stored != nil else { return page(account, form, problem, context) }
            // The two lie beside each other by their names, and what was typed says no more which one it is.
            let decided = form.with(Self.field.search, "").with(Self.field.name, chosen.rawValue)
            let both = try await self.account(decided, context)
            return page(both, decided, problem, context)
        }
    }

    private func page(
        _ account: EmployerAccount,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let employers = account.found.employers.map(\.choice)
        let body: HTML =
            employers.isEmpty && Self.field.typed(in: form).isEmpty
            ? "<p class=\"muted\">\(t("vacancy.noEmployers"))</p>"
            : sheet.sheet(
                action: Link("beheer", "gebruikers", account.user.id, "werkgever"),
                submit: "action.save",
                cancel: .user(account.user.id),
                """
                <p>\(t("shared.employerHint"))</p>\
                \(Self.field.html(sheet, "shared.employer", employers, hasMore: account.found.hasMore))\(sheet.hidden("before"))
                """
            )
        return house.page(
            "\(t("shared.accountTitle")) · \(account.user.name)",
            in: .users,
            for: context,
            status: sheet.status,
            """
            <div class="narrow"><p class="muted"><small>\(HTML.link(.user(account.user.id), account.user.name)) · \
            \(account.user.institution ?? "")</small></p><h1>\(t("shared.accountTitle"))</h1>\(body)</div>
            """
        )
    }
}
