internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup

/// Putting people forward, and deciding on it (A1).
struct ReferralPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen", for: .readReferral, use: list)
        routes.page("/aanmeldingen/lijst.csv", for: .exportReferrals, use: export)
        routes.page("/aanmeldingen/nieuw", for: .refer, use: showNew)
        routes.act("/aanmeldingen/nieuw", for: .refer, use: refer)
        routes.page("/aanmeldingen/:referral", for: .readReferral, use: show)
        routes.act("/aanmeldingen/:referral/aanvaarden", for: .decideReferral, use: accept)
        routes.act("/aanmeldingen/:referral/weigeren", for: .decideReferral, use: refuse)
        routes.act("/aanmeldingen/:referral/heroverwegen", for: .decideReferral, use: reconsider)
        addAdmission(to: routes)
        RegistrationPages(house: house).add(to: routes)
        AdmissionFormPages(house: house).add(to: routes)
        CheckRequestPages(house: house).add(to: routes)
        EntryPages(house: house).add(to: routes)
        SelectionPages(house: house).add(to: routes)
        ScorePages(house: house).add(to: routes)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let query = try ReferralQuery(request)
        let choices = try await house.casework.referralChoices(for: .refer, as: context.actor)
        let found = try await house.casework.referrals(query.filter, after: query.after, as: context.actor)
        return listPage(found, query, choices, flash: house.flash(request), context)
    }

    func export(_ request: Request, context: SignedInContext) async throws -> Response {
        let filter = try ReferralQuery(request).filter
        let first = try await house.casework.referralsToExport(filter, as: context.actor)
        return ReferralExport(house: house, actor: context.actor, filter: filter).response(beginningWith: first)
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.referralChoices(for: .refer, as: context.actor)
        let programme = try request.query()["programma"]
        return newPage(Form(["programme": choices.definition(programme)?.code ?? ""]), nil, choices, context)
    }

    func refer(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.referralChoices(for: .refer, as: context.actor)
        let form = try await context.form(request)
        let filled = NewReferralForm(form: form, choices: choices)
        return try await house.acting(on: form) {
            switch try await house.casework.refer(try filled.read(), as: context.actor) {
            case .stored(let id): return .seeOther(.referral(id), done: "referral.stored")
            case .asks(let candidates, let doubts):
                let problem = filled.unanswered(candidates, doubts)
                return newPage(form, problem, asking: (candidates, doubts), choices, context)
            }
        } again: { problem in
            newPage(form, problem, asking: try await question(in: filled, context), choices, context)
        }
    }

    /// What was asked on this form already, to be shown with its answer. Nil when nothing was, or when what is filled in
    /// can't be read.
    private func question(in filled: NewReferralForm, _ context: SignedInContext) async throws -> Question? {
        guard filled.wasAsked else { return nil }
        do {
            return try await house.casework.question(about: try filled.read(), as: context.actor)
        } catch is Faults {
            return nil
        }
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.referral(try context.referral(), as: context.actor)
        return speaking(of: view).referralPage(view, flash: house.flash(request), context)
    }

    func accept(_ request: Request, context: SignedInContext) async throws -> Response {
        try await decide(.accept, request, context) { id, form in
            var reader = FormReader(form)
            let coach = reader.text("coach", limit: 64)
            let explanation = reader.text("explanation", limit: Self.explanationLimit)
            let edition = reader.text("edition", limit: 64)
            let reason = reader.text("admissionReason", limit: Self.explanationLimit)
            let version = reader.version()
            try reader.faults.throwIfAny()
            _ = try await house.casework.acceptReferral(
                id,
                version: version,
                coach: coach.isEmpty ? nil : ID(coach),
                explanation: explanation,
                edition: edition.isEmpty ? nil : edition,
                reason: reason,
                as: context.actor
            )
        }
    }

    func refuse(_ request: Request, context: SignedInContext) async throws -> Response {
        try await decide(.refuse, request, context) { id, form in
            var reader = FormReader(form)
            let ground = reader.text("ground", limit: 64)
            if ground.isEmpty { reader.fault("ground", Message("field.chooseOne")) }
            let explanation = reader.text("refusalExplanation", limit: Self.explanationLimit)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.refuseReferral(
                id,
                version: version,
                ground: ground,
                explanation: explanation,
                as: context.actor
            )
        }
    }

    func reconsider(_ request: Request, context: SignedInContext) async throws -> Response {
        try await decide(.reconsider, request, context) { id, form in
            var reader = FormReader(form)
            try await house.casework.reconsiderReferral(id, version: reader.version(), as: context.actor)
        }
    }

    /// With the words of the programme that somebody was referred to.
    private func speaking(of view: ReferralView) -> ReferralPages {
        ReferralPages(house: house.speaking(of: view.admission.programme))
    }

    /// Most characters of what is said with a decision.
    static let explanationLimit = 2000

    /// The version of the referral now. What was decided stands on its page.
    private func stored(_ id: ID<Referral>, _ context: SignedInContext) async throws -> StoredForm {
        let referral = try await house.casework.referral(id, as: context.actor).referral
        return try await house.stored([:], version: referral.version, of: referral.participant, for: context)
    }

    /// Does an act on the referral of the address; a mistake shows its page again.
    func decide(
        _ act: ReferralAct,
        _ request: Request,
        _ context: SignedInContext,
        _ take: (ID<Referral>, Form) async throws -> Void
    ) async throws -> Response {
        let id = try context.referral()
        let form = try await context.form(request)
        return try await house.acting(on: form, stored: { try await stored(id, context) }) {
            try await take(id, form)
            return .seeOther(.referral(id), done: "referral.\(act.rawValue)")
        } again: { problem in
            let view = try await house.casework.referral(id, as: context.actor)
            let deciding = Deciding(act: act, form: form, problem: problem)
            return speaking(of: view).referralPage(view, deciding: deciding, context)
        }
    }
}

extension Link {
    /// The page of a referral, or an act on it.
    static func referral(_ id: ID<Referral>, _ steps: any CustomStringConvertible...) -> Link {
        Link(segments: [Room.referrals.rawValue, id] + steps)
    }
}

extension SignedInContext {
    /// The referral of the address.
    fileprivate func referral() throws -> ID<Referral> { try id("referral") }
}
