internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// What stands between a participant and work (C1): noting it, looking again, and its own page.
struct BarrierPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/drempel", for: .writeFile, use: showNew)
        routes.act("/deelnemers/:participant/drempel", for: .writeFile, use: note)
        routes.page("/deelnemers/:participant/drempels/:barrier", for: .readFile, use: show)
        routes.page("/deelnemers/:participant/drempels/:barrier/kijken", for: .writeFile, use: showLook)
        routes.act("/deelnemers/:participant/drempels/:barrier/kijken", for: .writeFile, use: look)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await house.casework.barrier(
            context.id("barrier"),
            of: context.participant(),
            as: context.actor
        )
        return house.barrierPage(sheet, request, context)
    }

    func showNew(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.openPlanView(for: context)
        let kinds = try kinds(of: view, context)
        let form = Form([
            "day": view.today.belgian, "observerName": context.actor.name, "observerParty": Party.coach.rawValue,
        ])
        return house.newBarrierPage(kinds, view, form, nil, context)
    }

    func note(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await house.planView(for: context)
        let kinds = try kinds(of: view, context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let new = NewBarrier(
                kind: reader.code("kind", of: kinds.map(\.code), required: true) ?? "",
                description: reader.required("description", limit: 4000),
                observer: reader.observer(),
                day: reader.requiredDay("day"),
                nextOn: reader.day("nextOn")
            )
            try reader.faults.throwIfAny()
            let barrier = try await house.casework.noteBarrier(new, of: view.participant.id, as: context.actor)
            return house.toBarrier(barrier, of: view.participant.id, done: "barrierNoted")
        } again: { problem in
            house.newBarrierPage(kinds, view, form, problem, context)
        }
    }

    /// The kinds that somebody may note, of the definition of the way.
    private func kinds(of view: PlanView, _ context: SignedInContext) throws -> [BarrierKind] {
        let tiers = Policy.tiers(for: context.actor.role)
        let kinds = view.programme.definition.barrierKinds.filter { tiers.contains($0.tier) }
        guard !kinds.isEmpty else { throw Refusal.notFound }
        return kinds
    }

    func showLook(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await house.openBarrier(for: context)
        let form = Form([
            "course": sheet.barrier.course.rawValue, "day": sheet.plan.today.belgian,
            "observerName": context.actor.name, "observerParty": Party.coach.rawValue,
        ])
        return house.lookPage(sheet, form, nil, context)
    }

    func look(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let sheet = try await house.barrierSheet(for: context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let new = NewLook(
                course: reader.choice("course", as: BarrierCourse.self, required: true) ?? .open,
                note: reader.text("note", limit: 4000),
                observer: reader.observer(),
                day: reader.requiredDay("day"),
                nextOn: reader.day("nextOn")
            )
            try reader.faults.throwIfAny()
            try await house.casework.look(
                at: sheet.barrier.id,
                of: sheet.participant.id,
                new,
                as: context.actor
            )
            return house.toBarrier(sheet.barrier.id, of: sheet.participant.id, done: "barrierLooked")
        } again: { problem in
            house.lookPage(sheet, form, problem, context)
        }
    }
}

extension House {
    /// The barrier of the address, for a form about it.
    func barrierSheet(for context: SignedInContext) async throws -> BarrierSheet {
        try await casework.barrier(
            context.id("barrier"),
            of: context.participant(),
            for: .writeFile,
            as: context.actor
        )
    }

    /// The same, to begin an act on it: a closed way and a barrier that was noted by mistake are refused.
    func openBarrier(for context: SignedInContext) async throws -> BarrierSheet {
        let sheet = try await barrierSheet(for: context)
        guard sheet.plan.isOpen else { throw Refusal.rule(Message("plan.closed")) }
        guard sheet.barrier.withdrawal == nil else { throw Refusal.rule(Message("barrier.withdrawnAlready")) }
        return sheet
    }

    /// After an act: to the page of the barrier.
    func toBarrier(_ barrier: ID<Barrier>, of participant: ID<Participant>, done: String) -> Response {
        .seeOther(Link.file(participant, "drempels", barrier), done: done)
    }
}
