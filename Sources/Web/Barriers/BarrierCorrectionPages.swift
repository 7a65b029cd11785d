internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Saying that what was noted about a barrier does not hold: it stays to be read, struck through, with the reason.
struct BarrierCorrectionPages {
    let house: House

    /// What is corrected.
    private enum Part {
        case barrier
        case look(BarrierLook)
        case action(BarrierAction)
    }

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/drempels/:barrier/intrekken", for: .writeFile, use: showBarrier)
        routes.act("/deelnemers/:participant/drempels/:barrier/intrekken", for: .writeFile, use: withdrawBarrier)
        routes.page("/deelnemers/:participant/drempels/:barrier/kijken/:look", for: .writeFile, use: showLook)
        routes.act("/deelnemers/:participant/drempels/:barrier/kijken/:look", for: .writeFile, use: withdrawLook)
        routes.page("/deelnemers/:participant/drempels/:barrier/acties/:action", for: .writeFile, use: showAction)
        routes.act("/deelnemers/:participant/drempels/:barrier/acties/:action", for: .writeFile, use: withdrawAction)
    }

    func showBarrier(_ request: Request, context: SignedInContext) async throws -> Response {
        page(.barrier, try await house.openBarrier(for: context), Form(), nil, context)
    }

    func withdrawBarrier(_ request: Request, context: SignedInContext) async throws -> Response {
        try await correct(request, context) { _ in .barrier }
    }

    func showLook(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await house.openBarrier(for: context)
        return page(try look(of: sheet, context), sheet, Form(), nil, context)
    }

    func withdrawLook(_ request: Request, context: SignedInContext) async throws -> Response {
        try await correct(request, context) { try look(of: $0, context) }
    }

    func showAction(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await house.openBarrier(for: context)
        return page(try action(of: sheet, context), sheet, Form(), nil, context)
    }

    func withdrawAction(_ request: Request, context: SignedInContext) async throws -> Response {
        try await correct(request, context) { try action(of: $0, context) }
    }

    private func look(of sheet: BarrierSheet, _ context: SignedInContext) throws -> Part {
        guard let look = try sheet.look(context.id("look")) else { throw Refusal.notFound }
        return .look(look)
    }

    private func action(of sheet: BarrierSheet, _ context: SignedInContext) throws -> Part {
        guard let action = try sheet.action(context.id("action")) else { throw Refusal.notFound }
        return .action(action)
    }

    private func correct(
        _ request: Request,
        _ context: SignedInContext,
        _ part: (BarrierSheet) throws -> Part
    ) async throws -> Response {
        let form = try await context.form(request)
        let sheet = try await house.barrierSheet(for: context)
        let part = try part(sheet)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let reason = reader.required("reason", limit: 1000)
            try reader.faults.throwIfAny()
            try await withdraw(part, of: sheet, because: reason, as: context.actor)
            return house.toBarrier(sheet.barrier.id, of: sheet.participant.id, done: "barrierCorrected")
        } again: { problem in
            page(part, sheet, form, problem, context)
        }
    }

    private func withdraw(_ part: Part, of sheet: BarrierSheet, because reason: String, as actor: Actor) async throws {
        let (barrier, participant) = (sheet.barrier.id, sheet.participant.id)
        switch part {
        case .barrier:
            try await house.casework.withdrawBarrier(barrier, of: participant, because: reason, as: actor)
        case .look(let look):
            try await house.casework.withdrawLook(look.id, at: barrier, of: participant, because: reason, as: actor)
        case .action(let action):
            try await house.casework.withdrawAction(
                action.id,
                of: barrier,
                of: participant,
                because: reason,
                as: actor
            )
        }
    }

    private func page(
        _ part: Part,
        _ sheet: BarrierSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let said: String
        let step: Link
        let own: [any CustomStringConvertible] = ["drempels", sheet.barrier.id]
        switch part {
        case .barrier: (said, step) = (sheet.barrier.description, address(sheet, own + ["intrekken"]))
        case .look(let look):
            said = [t.code(look.course), look.note].filter { !$0.isEmpty }.joined(separator: " · ")
            step = address(sheet, own + ["kijken", look.id])
        case .action(let action):
            (said, step) = ("\(action.what) · \(action.who)", address(sheet, own + ["acties", action.id]))
        }
        return house.barrierForm(
            "barrier.correctTitle",
            sheet,
            form,
            problem,
            to: step,
            lead: "<p>\(said)</p><p>\(t("barrier.correctLead"))</p>",
            context
        ) { fields in
            fields.field("reason", "barrier.correctReason", required: true).lines(3, limit: 1000)
        }
    }

    private func address(_ sheet: BarrierSheet, _ steps: [any CustomStringConvertible]) -> Link {
        Link(segments: [Room.participants.rawValue, sheet.participant.id] + steps)
    }
}
