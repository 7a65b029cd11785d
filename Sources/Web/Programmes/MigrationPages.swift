internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Takes running trajectories of a programme to another version of its definition (F1): what it would do to whom, and the
/// act itself.
struct MigrationPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/programmas/:programme/overgang", for: .migrateTrajectories, use: show)
        routes.page("/programmas/:programme/overgang/beginnen", for: .migrateTrajectories, use: ask)
        routes.act("/programmas/:programme/overgang/beginnen", for: .migrateTrajectories, use: begin)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let code = try context.programmeCode()
        let choices = try await house.casework.migrationChoices(of: code, as: context.actor)
        let asked = MigrationAsked(try request.query(), choices)
        var (preview, faults): (MigrationPreview?, Faults) = (nil, asked.faults)
        if asked.isAsked, faults.isEmpty {
            do {
                preview = try await house.casework.previewMigration(
                    asked.question,
                    showing: asked.filter,
                    after: asked.after,
                    as: context.actor
                )
            } catch let found as Faults {
                faults = found
            }
        }
        let page = MigrationPage(house: house, choices: choices, asked: asked, preview: preview, faults: faults)
        return house.page(
            house.texts("migration.pageTitle", ["programme": choices.programme.name]),
            in: .programmes,
            for: context,
            status: faults.isEmpty ? .ok : .unprocessableContent,
            page.body
        )
    }

    func ask(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.migrationChoices(of: try context.programmeCode(), as: context.actor)
        let asked = MigrationAsked(try request.query(), choices)
        try asked.faults.throwIfAny()
        return page(of: choices, asked, asked.form, nil, context)
    }

    func begin(_ request: Request, context: SignedInContext) async throws -> Response {
        let code = try context.programmeCode()
        let form = try await context.form(request)
        let choices = try await house.casework.migrationChoices(of: code, as: context.actor)
        let asked = MigrationAsked(form, choices)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let reason = reader.required("reason", limit: 2000)
            let isMeant = reader.isTicked("confirm")
            if !isMeant { reader.fault("confirm", Message("migration.confirmMissing")) }
            try reader.faults.throwIfAny()
            try asked.faults.withoutFields.throwIfAny()
            let id = try await began(asked.question, because: reason, context)
            try await house.casework.startMigration(id, as: context.actor)
            return .seeOther(.migration(id, of: code))
        } again: { problem in
            page(of: choices, asked, form, problem, context)
        }
    }

    /// What is wrong with the hidden fields is told above the form.
    private func began(
        _ question: MigrationQuestion,
        because reason: String,
        _ context: SignedInContext
    ) async throws -> ID<ProgrammeMigration> {
        do {
            return try await house.casework.beginMigration(question, because: reason, as: context.actor)
        } catch let faults as Faults where faults["reason"] == nil {
            throw faults.withoutFields
        }
    }

    private func page(
        of choices: MigrationChoices,
        _ asked: MigrationAsked,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let code = choices.programme.code
        let question = asked.question
        let running = choices.versions.first { $0.version.version == question.from }?.running ?? 0
        let facts: [String: any CustomStringConvertible] = [
            "from": question.from, "to": question.to, "n": running,
        ]
        let title = t("migration.act", facts)
        let phases = question.phases.sorted { $0.key < $1.key }.map { HTML.hidden("phase-\($0.key)", $0.value) }
        return house.page(
            title,
            in: .programmes,
            for: context,
            status: sheet.status,
            """
            <div class="head"><h1>\(title)</h1></div><p class="lead">\(t("migration.beginLead", facts))</p>\
            \(sheet.sheet(
                action: .programme(code, "overgang", "beginnen"),
                submit: "migration.begin",
                cancel: asked.link,
                """
                \(HTML.hidden("from", "\(question.from)"))\(HTML.hidden("to", "\(question.to)"))\(phases)\
                \(sheet.field("reason", "migration.reason", hint: "migration.reasonHint", required: true)
                    .lines(3, limit: 2000))\(sheet.field("confirm", "migration.confirm", required: true).tick())
                """))
            """
        )
    }
}

extension Link {
    static func migration(_ id: ID<ProgrammeMigration>, of programme: String, _ steps: String...) -> Link {
        Link(segments: ["programmas", programme, "overgang", id] + steps)
    }
}

extension Faults {
    /// The same messages, none of them at a field.
    fileprivate var withoutFields: Faults {
        var faults = Faults()
        for fault in all { faults.add("", fault.message) }
        return faults
    }
}

/// What an address or a form says of the migration that somebody has in mind.
struct MigrationAsked {
    let form: Form
    let faults: Faults
    let question: MigrationQuestion
    let filter: MigrationFilter
    let after: ID<Trajectory>?
    /// Whether both versions were said.
    let isAsked: Bool

    init(_ form: Form, _ choices: MigrationChoices) {
        self.form = form
        var reader = FormReader(form)
        let versions = choices.versions.map(\.version.version)
        let bounds = 1...max(1, versions.max() ?? 1)
        let (from, to) = (reader.number("from", in: bounds), reader.number("to", in: bounds))
        isAsked = form.has("from") && form.has("to")
        if isAsked, reader.faults.isEmpty {
            if from == nil { reader.fault("from", Message("field.chooseOne")) }
            if to == nil { reader.fault("to", Message("field.chooseOne")) }
        }
        var phases: [String: String] = [:]
        for field in form.fields(withPrefix: "phase-") {
            let phase = reader.text(field)
            if !phase.isEmpty { phases[String(field.dropFirst("phase-".count))] = phase }
        }
        faults = reader.faults
        // Who runs on an earlier version goes to the one in force.
        let behind = choices.versions.last { $0.running > 0 && $0.version.version != versions.max() }
        question = MigrationQuestion(
            programme: choices.programme.code,
            from: from ?? behind?.version.version ?? bounds.lowerBound,
            to: to ?? bounds.upperBound,
            phases: phases
        )
        filter = MigrationFilter(rawValue: form["toon"]) ?? .everybody
        let last = form["na"]
        after = last.isEmpty ? nil : ID(last)
    }

    /// The preview of the same question.
    var link: Link { link(to: .programme(question.programme, "overgang")) }

    /// An address with this question in it.
    func link(to place: Link) -> Link {
        var link = place.query("from", question.from).query("to", question.to)
        for (phase, other) in question.phases.sorted(by: { $0.key < $1.key }) {
            link = link.query(named: "phase-\(phase)", other)
        }
        return link
    }
}
