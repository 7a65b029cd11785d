internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Letters of application (C4): begun from the CV, finished by the coach, to be printed.
struct LetterPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/brief", for: .writeFile, use: new)
        routes.act("/deelnemers/:participant/brief", for: .writeFile, use: write)
        routes.page("/deelnemers/:participant/brieven/:letter", for: .readFile, use: show)
        routes.page("/deelnemers/:participant/brieven/:letter/wijzigen", for: .writeFile, use: edit)
        routes.act("/deelnemers/:participant/brieven/:letter/wijzigen", for: .writeFile, use: rewrite)
    }

    func new(_ request: Request, context: SignedInContext) async throws -> Response {
        let papers = try await papers(for: context)
        let words = CurriculumWords(texts: house.texts, papers: papers)
        let fields = [
            "contact": papers.cv?.words.contact ?? papers.letters.first?.words.contact ?? "", "job": papers.jobTarget,
            "body": words.letter(for: papers.jobTarget),
        ]
        return page(papers, nil, Form(fields), nil, context)
    }

    func write(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let papers = try await papers(for: context)
        return try await house.acting(on: form) {
            let words = try read(form).words
            let id = papers.participant.id
            let letter = try await house.casework.saveLetter(nil, words, version: 0, of: id, as: context.actor)
            return .seeOther(.file(id, "brieven", letter), done: "letterSaved")
        } again: { problem in
            page(papers, nil, form, problem, context)
        }
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let papers = try await papers(for: context)
        let letter = try letter(of: papers, context)
        let t = house.texts
        let id = papers.participant.id
        let subject = letter.words.job.isEmpty ? "" : t("letter.subject", ["job": letter.words.job])
        return house.page(
            "\(t("letter.title")) · \(papers.participant.name.short)",
            in: .participants,
            for: context,
            """
            \(house.flash(request))<p class="muted no-print"><small>\(HTML.link(.file(id), papers.participant.name.full))</small></p>\
            <h1 class="no-print">\(t("letter.title"))</h1>\
            <article class="paper"><p><b>\(papers.participant.name.full)</b><br>\(HTML.lines(letter.words.contact))</p>\
            <p>\(HTML.lines(letter.words.recipient))</p><p>\(t.longDay(letter.on))</p>\
            \(HTML.when(!subject.isEmpty, "<p><b>\(subject)</b></p>"))<p>\(HTML.lines(letter.words.body))</p></article>\
            <p class="acts no-print">\(HTML.act(.file(id, "brieven", letter.id, "wijzigen"), t("letter.change"), .primary))\
            \(HTML.act(.file(id, "cv"), t("cv.title"), .quiet))</p>
            """
        )
    }

    func edit(_ request: Request, context: SignedInContext) async throws -> Response {
        let papers = try await papers(for: context)
        let letter = try letter(of: papers, context)
        return page(papers, letter, filled(letter), nil, context)
    }

    func rewrite(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let papers = try await papers(for: context)
        let letter = try letter(of: papers, context)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            let (words, version) = try read(form)
            let id = papers.participant.id
            try await house.casework.saveLetter(letter.id, words, version: version, of: id, as: context.actor)
            return .seeOther(.file(id, "brieven", letter.id), done: "letterSaved")
        } again: { problem in
            page(papers, letter, form, problem, context)
        }
    }

    private func read(_ form: Form) throws -> (words: JobDocument.Words, version: Int) {
        var reader = FormReader(form)
        let words = JobDocument.Words(
            contact: reader.text("contact", limit: 500),
            body: reader.required("body", limit: JobDocument.longestBody),
            recipient: reader.required("recipient", limit: 500),
            job: reader.text("job", limit: 200)
        )
        let version = reader.version()
        try reader.faults.throwIfAny()
        return (words, version)
    }

    private func papers(for context: SignedInContext) async throws -> JobPapers {
        try await house.casework.jobPapers(of: context.participant(), as: context.actor)
    }

    private func letter(of papers: JobPapers, _ context: SignedInContext) throws -> JobDocument {
        guard let letter = papers.letter(try context.id("letter")) else { throw Refusal.notFound }
        return letter
    }

    private func filled(_ letter: JobDocument) -> Form {
        Form([
            "contact": letter.words.contact, "body": letter.words.body, "recipient": letter.words.recipient,
            "job": letter.words.job, versionField: "\(letter.version)",
        ])
    }

    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let papers = try await papers(for: context)
        return try await house.stored(filled(letter(of: papers, context)), of: papers.participant.id, for: context)
    }

    private func page(
        _ papers: JobPapers,
        _ letter: JobDocument?,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let id = papers.participant.id
        let action = letter.map { Link.file(id, "brieven", $0.id, "wijzigen") } ?? .file(id, "brief")
        return house.filePage(
            letter == nil ? "letter.new" : "letter.change",
            about: papers.participant,
            for: context,
            status: sheet.status,
            """
            <p class="lead">\(t("letter.lead"))</p>\
            \(sheet.sheet(
                action: action, submit: "action.save",
                cancel: letter.map { .file(id, "brieven", $0.id) } ?? .file(id, "cv"),
                """
                \(HTML.when(letter != nil, sheet.version))\
                \(sheet.field("recipient", "letter.recipient", hint: "letter.recipientHint", required: true).lines(3, limit: 500))\
                \(sheet.field("job", "letter.job").text())\
                \(sheet.field("contact", "document.contact", hint: "document.contactHint").lines(2, limit: 500))\
                \(sheet.field("body", "letter.body", required: true).lines(18, limit: JobDocument.longestBody))
                """))
            """
        )
    }
}
