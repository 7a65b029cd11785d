internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What is done about a barrier, onward referral among it, and what became of that (C1).
struct BarrierActionPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/drempels/:barrier/actie", for: .writeFile, use: showAction)
        routes.act("/deelnemers/:participant/drempels/:barrier/actie", for: .writeFile, use: addAction)
        routes.page("/deelnemers/:participant/drempels/:barrier/doorverwijzing", for: .writeFile, use: showOnward)
        routes.act("/deelnemers/:participant/drempels/:barrier/doorverwijzing", for: .writeFile, use: referOnward)
        routes.page(
            "/deelnemers/:participant/drempels/:barrier/acties/:action/afloop",
            for: .writeFile,
            use: showResult
        )
        routes.act("/deelnemers/:participant/drempels/:barrier/acties/:action/afloop", for: .writeFile, use: settle)
    }

    func showAction(_ request: Request, context: SignedInContext) async throws -> Response {
        try await showNew(.own, context)
    }

    func addAction(_ request: Request, context: SignedInContext) async throws -> Response {
        try await add(.own, request, context)
    }

    func showOnward(_ request: Request, context: SignedInContext) async throws -> Response {
        try await showNew(.onward, context)
    }

    func referOnward(_ request: Request, context: SignedInContext) async throws -> Response {
        try await add(.onward, request, context)
    }

    private func showNew(_ kind: BarrierAction.Kind, _ context: SignedInContext) async throws -> Response {
        let sheet = try await house.openBarrier(for: context)
        return house.barrierActionPage(kind, sheet, Form(), nil, context)
    }

    private func add(
        _ kind: BarrierAction.Kind,
        _ request: Request,
        _ context: SignedInContext
    ) async throws -> Response {
        let form = try await context.form(request)
        let sheet = try await house.barrierSheet(for: context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let new = NewBarrierAction(
                kind: kind,
                what: reader.required("what", limit: 2000),
                who: reader.required("who"),
                due: reader.requiredDay("due"),
                consent: kind == .own ? nil : reader.choice("consent", as: BarrierAction.Consent.self, required: true)
            )
            try reader.faults.throwIfAny()
            try await house.casework.addAction(
                new,
                to: sheet.barrier.id,
                of: sheet.participant.id,
                as: context.actor
            )
            let done = kind == .own ? "barrierActionAdded" : "referredOnward"
            return house.toBarrier(sheet.barrier.id, of: sheet.participant.id, done: done)
        } again: { problem in
            house.barrierActionPage(kind, sheet, form, problem, context)
        }
    }

    func showResult(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await house.openBarrier(for: context)
        let action = try action(of: sheet, context)
        guard action.isOpen else { throw Refusal.rule(Message("barrier.settledAlready")) }
        return house.resultPage(action, sheet, Form(["day": sheet.plan.today.belgian]), nil, context)
    }

    func settle(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let sheet = try await house.barrierSheet(for: context)
        let action = try action(of: sheet, context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let isDone = reader.code("isDone", of: ["ja", "nee"], required: true) == "ja"
            let (day, note) = (reader.requiredDay("day"), reader.text("note", limit: 2000))
            try reader.faults.throwIfAny()
            try await house.casework.settleAction(
                action.id,
                of: sheet.barrier.id,
                of: sheet.participant.id,
                isDone: isDone,
                on: day,
                note: note,
                as: context.actor
            )
            return house.toBarrier(sheet.barrier.id, of: sheet.participant.id, done: "barrierActionSettled")
        } again: { problem in
            house.resultPage(action, sheet, form, problem, context)
        }
    }

    private func action(of sheet: BarrierSheet, _ context: SignedInContext) throws -> BarrierAction {
        guard let action = try sheet.action(context.id("action")) else { throw Refusal.notFound }
        return action
    }
}
