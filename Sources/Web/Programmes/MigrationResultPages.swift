internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// How far a migration is, what came of it, and undoing it as one act.
struct MigrationResultPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/programmas/:programme/overgang/:migration", for: .migrateTrajectories, use: show)
        routes.act("/programmas/:programme/overgang/:migration/verder", for: .migrateTrajectories, use: resume)
        routes.page("/programmas/:programme/overgang/:migration/ongedaan", for: .migrateTrajectories, use: askUndo)
        routes.act("/programmas/:programme/overgang/:migration/ongedaan", for: .migrateTrajectories, use: undo)
    }

    /// The migration of the address, with those it left alone.
    private func view(_ query: Form, _ context: SignedInContext) async throws -> MigrationView {
        let place = { (field: String) -> ID<Trajectory>? in query[field].isEmpty ? nil : ID(query[field]) }
        let view = try await house.casework.migrationView(
            context.id("migration", of: ProgrammeMigration.self),
            leftAfter: place("gebleven"),
            keptAfter: place("gewijzigd"),
            as: context.actor
        )
        guard view.act.programme == (try context.programmeCode()) else { throw Refusal.notFound }
        return view
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await view(request.query(), context)
        let isAtIt = await house.casework.isMigrating(view.act.id)
        return page(view, isAtIt: isAtIt, nil, context)
    }

    func resume(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await view(Form(), context)
        return try await house.acting(on: form) {
            try await house.casework.startMigration(view.act.id, as: context.actor)
            return .seeOther(.migration(view.act.id, of: view.act.programme))
        } again: { problem in
            page(view, isAtIt: false, problem, context)
        }
    }

    func askUndo(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await view(Form(), context)
        guard view.act.state == .done else {
            throw Refusal.rule(Message("migration.notUndone.\(view.act.state.rawValue)"))
        }
        return undoPage(view, Form(), nil, context)
    }

    func undo(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let view = try await view(Form(), context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let reason = reader.required("reason", limit: 2000)
            if !reader.isTicked("confirm") { reader.fault("confirm", Message("migration.confirmMissing")) }
            try reader.faults.throwIfAny()
            try await house.casework.undoMigration(view.act.id, because: reason, as: context.actor)
            try await house.casework.startMigration(view.act.id, as: context.actor)
            return .seeOther(.migration(view.act.id, of: view.act.programme))
        } again: { problem in
            undoPage(view, form, problem, context)
        }
    }

    private func undoPage(
        _ view: MigrationView,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let title = t("migration.undoTitle")
        let place = Link.migration(view.act.id, of: view.act.programme)
        return house.page(
            title,
            in: .programmes,
            for: context,
            status: sheet.status,
            """
            <div class="head"><h1>\(title)</h1></div><p class="lead">\(t("migration.undoLead"))</p>\
            \(sheet.sheet(
                action: .migration(view.act.id, of: view.act.programme, "ongedaan"),
                submit: "migration.undo",
                cancel: place,
                """
                \(sheet.field("reason", "migration.undoReason", hint: "migration.reasonHint", required: true)
                    .lines(3, limit: 2000))\(sheet.field("confirm", "migration.undoConfirm", required: true).tick())
                """))
            """
        )
    }

    private func page(
        _ view: MigrationView,
        isAtIt: Bool,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let act = view.act
        let title = t("migration.result", ["from": act.fromVersion, "to": act.toVersion])
        let messages = problem?.faults.all.map { ($0.field, t($0.message)) }
        return house.page(
            title,
            in: .programmes,
            for: context,
            status: problem?.status ?? .ok,
            """
            \(messages.map { HTML.problem(t("form.problem"), $0) })<div class="head"><h1>\(title)</h1>\
            <div class="acts no-print">\(HTML.act(.programme(act.programme, "overgang"), t("action.back"), .quiet))\
            </div></div><div class="stack">\(MigrationSummary(house: house, view: view).card)\
            \(HTML.when(act.state.isUnfinished, progress(act, isAtIt: isAtIt, context)))\
            \(MigrationSummary(house: house, view: view).people)</div>
            """
        )
    }

    /// How far it is, and the way on where it was broken off.
    private func progress(_ act: ProgrammeMigration, isAtIt: Bool, _ context: SignedInContext) -> HTML {
        let t = house.texts
        let share = act.toDo == 0 ? 1000 : act.done * 1000 / act.toDo
        let words = t("migration.progress", ["done": act.done, "total": act.toDo])
        let place = Link.migration(act.id, of: act.programme)
        let way: HTML =
            isAtIt
            ? .act(place, t("migration.refresh"))
            : house.button(
                .migration(act.id, of: act.programme, "verder"),
                "migration.resume",
                .primary,
                for: context
            )
        return .card(
            t.code(act.state),
            .inside(
                """
                <p role="status">\(words) \(t(isAtIt ? "migration.goesOn" : "migration.brokenOff"))</p>\
                \(HTML.meter(value: share, mark: 1000, label: "\(t("migration.progressLabel")): \(words)"))\
                <p class="acts no-print">\(way)</p>
                """
            )
        )
    }
}
