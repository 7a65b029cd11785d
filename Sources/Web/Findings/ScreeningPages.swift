internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The form of the screening talk, made of the questions of the definition (A4, A5).
struct ScreeningPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/screening", for: .writeFile, use: show)
        routes.act("/deelnemers/:participant/screening", for: .writeFile, use: record)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let sheet = try await house.casework.screeningSheet(of: context.participant(), as: context.actor)
        let form = Form(["day": sheet.day.belgian, "versie": String(sheet.trajectory.version)])
        return page(sheet, form, nil, context)
    }

    func record(_ request: Request, context: SignedInContext) async throws -> Response {
        let participant = try context.participant()
        let form = try await context.form(request)
        let sheet = try await house.casework.screeningSheet(of: participant, as: context.actor)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            let day = reader.requiredDay("day")
            let answers = sheet.sections.flatMap(\.questions).map { question in
                answer(to: question, sheet.programme.definition, &reader)
            }
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.screen(
                participant,
                version: version,
                NewScreening(day: day, answers: answers),
                as: context.actor
            )
            return .seeOther(.file(participant), done: "screened")
        } again: { problem in
            page(sheet, form, problem, context)
        }
    }

    /// The version of the trajectory now. What is known already stands beside each question.
    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let sheet = try await house.casework.screeningSheet(of: context.participant(), as: context.actor)
        return try await house.stored([:], version: sheet.trajectory.version, of: sheet.participant.id, for: context)
    }

    private func answer(
        to question: FormRule.Question,
        _ programme: Programme,
        _ reader: inout FormReader
    ) -> ScreeningAnswer {
        let levels = programme.subject(question.subject)?.levels ?? []
        let level = levels.isEmpty ? nil : reader.code("level-\(question.subject)", of: levels.map(\.code))
        return ScreeningAnswer(
            subject: question.subject,
            level: level,
            text: reader.text("text-\(question.subject)", limit: 4000)
        )
    }

    private func page(
        _ sheet: ScreeningSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let fields = house.sheet(form, problem, for: context)
        let sections = sheet.sections.map { section -> HTML in
            "<h2>\(section.title)</h2>\(section.questions.map { question($0, sheet, fields) })"
        }
        let participant = sheet.participant
        return house.filePage(
            "finding.screeningTitle",
            about: participant,
            for: context,
            status: fields.status,
            """
            <p class="muted">\(house.texts("finding.screeningLead"))</p>\
            \(fields.sheet(
                action: .file(participant.id, "screening"), submit: "finding.screeningSave",
                cancel: .file(participant.id),
                "\(fields.version)\(fields.field("day", "finding.screeningDay", required: true).day())\(sections)"))
            """
        )
    }

    private func question(_ question: FormRule.Question, _ sheet: ScreeningSheet, _ fields: FormSheet) -> HTML {
        let t = house.texts
        let subject = sheet.programme.definition.subject(question.subject)
        let levels = subject?.levels ?? []
        let name = question.subject
        var level = fields.field("level-\(name)", "finding.levelOf", hint: nil)
        level.label = t("finding.levelOf", ["subject": question.label])
        var text = fields.field("text-\(name)", "finding.text", required: question.isRequired)
        text.label = question.label
        text.hint = question.hint.isEmpty ? nil : question.hint
        let known = sheet.known[name].map { finding -> HTML in
            let said = [levels.label(of: finding.level ?? ""), finding.text].compactMap { $0 }
                .filter { !$0.isEmpty }.joined(separator: " · ")
            return """
                <p class="muted"><small>\(t("finding.known", [
                    "said": said, "who": finding.observer.name, "day": finding.notedOn.belgian,
                ]))</small></p>
                """
        }
        let sealed = subject.flatMap { $0.tier == .ordinary ? nil : HTML.tag(t.code($0.tier), .sealed) }
        let choices = levels.map { ($0.code, $0.label) }
        let inputs: HTML =
            levels.isEmpty
            ? "\(text.lines(2, limit: 4000))\(known)"
            : """
            <div class="question">\(text.lines(2, limit: 4000))\(level.select(choices, empty: t("finding.noLevel")))\(known)</div>
            """
        return sealed.map { "<div class=\"sealed-group\">\($0)\(inputs)</div>" } ?? inputs
    }
}
