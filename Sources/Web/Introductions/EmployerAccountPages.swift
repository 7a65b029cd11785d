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
        let account = try await account(context)
        return page(account, filled(account), nil, context)
    }

    private func account(_ context: SignedInContext) async throws -> EmployerAccount {
        try await house.desk.employerAccount(context.id("user", of: User.self), as: context.actor)
    }

    private func filled(_ account: EmployerAccount) -> Form {
        let employer = account.employer?.rawValue ?? ""
        return Form(["employer": employer, "before": employer])
    }

    func choose(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let account = try await account(context)
        return try await house.acting(
            on: form,
            stored: { StoredForm(filled(try await self.account(context))) }
        ) {
            var reader = FormReader(form)
            let employers = account.employers.map(\.id.rawValue)
            let employer = reader.code("employer", of: employers, required: true) ?? ""
            let before = reader.text("before", limit: 64)
            try reader.faults.throwIfAny()
            try await house.desk.setEmployer(
                ID(employer),
                insteadOf: before.isEmpty ? nil : ID(before),
                user: account.user.id,
                as: context.actor
            )
            return .seeOther(.user(account.user.id), done: "employerChosen")
        } again: { problem in
            page(account, form, problem, context)
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
        let employers = account.employers.map { (value: $0.id.rawValue, label: $0.facts.name) }
        let body: HTML =
            employers.isEmpty
            ? "<p class=\"muted\">\(t("vacancy.noEmployers"))</p>"
            : sheet.sheet(
                action: Link("beheer", "gebruikers", account.user.id, "werkgever"),
                submit: "action.save",
                cancel: .user(account.user.id),
                """
                \(sheet.field("employer", "shared.employer", hint: "shared.employerHint", required: true)
                    .select(employers, empty: t("action.choose")))\(sheet.hidden("before"))
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
