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
            let (answers, scores) = FillingReader(asked: sheet.asked).read(&reader)
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.screen(
                participant,
                version: version,
                NewScreening(day: day, answers: answers, scores: scores),
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

    private func page(
        _ sheet: ScreeningSheet,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let fields = house.sheet(form, problem, for: context)
        let questions = QuestionFields(sheet: fields, asked: sheet.asked).all
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
                "\(fields.version)\(fields.field("day", "finding.screeningDay", required: true).day())\(questions)"))
            """
        )
    }
}
