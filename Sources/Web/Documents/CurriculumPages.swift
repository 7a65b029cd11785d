internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The CV that is made from a file (C4), to be printed, and what the coach lets stand on it.
struct CurriculumPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/cv", for: .readFile, use: show)
        routes.page("/deelnemers/:participant/cv/keuze", for: .writeFile, use: choose)
        routes.act("/deelnemers/:participant/cv/keuze", for: .writeFile, use: save)
        LetterPages(house: house).add(to: routes)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let papers = try await house.casework.jobPapers(of: context.participant(), as: context.actor)
        let t = house.texts
        let words = CurriculumWords(texts: t, papers: papers)
        let id = papers.participant.id
        let parts = CurriculumPart.allCases.map { part -> HTML in
            let lines = papers.lines(of: part).map { line -> HTML in
                let detail = words.detail(of: line)
                return
                    "<li>\(words.title(of: line))\(HTML.when(!detail.isEmpty, " <span class=\"muted\">· \(detail)</span>"))</li>"
            }
            return HTML.when(
                !lines.isEmpty,
                "<h2>\(t("cv.part.\(part.rawValue)"))</h2><ul class=\"plain\">\(lines)</ul>"
            )
        }
        let isEmpty = CurriculumPart.allCases.allSatisfy { papers.lines(of: $0).isEmpty }
        let letters = papers.letters.map { letter -> (when: HTML, what: HTML, act: HTML) in
            let facts = ["day": letter.on.belgian, "name": letter.by]
            return (
                "\(letter.on.belgian)",
                "\(HTML.link(.file(id, "brieven", letter.id), letter.words.recipient.firstLine))<br><small class=\"muted\">\(t("document.savedBy", facts))</small>",
                .act(.file(id, "brieven", letter.id, "wijzigen"), t("letter.change"))
            )
        }
        return house.page(
            "\(t("cv.title")) · \(papers.participant.name.short)",
            in: .participants,
            for: context,
            """
            \(house.flash(request))<p class="muted no-print"><small>\(HTML.link(.file(id), papers.participant.name.full))</small></p>\
            <article class="paper"><h1>\(papers.participant.name.full)</h1>\
            <p>\(HTML.lines(papers.cv?.words.contact ?? ""))</p><p>\(HTML.lines(papers.cv?.words.body ?? ""))</p>\
            \(HTML.when(isEmpty, "<p class=\"muted\">\(t("cv.nothing"))</p>"))\(parts)</article>\
            <div class="no-print"><p class="acts">\(HTML.act(.file(id, "cv", "keuze"), t("cv.choose"), .primary))\
            \(HTML.act(.file(id, "brief"), t("letter.new")))\(HTML.act(.file(id, "maatregelen"), t("measure.title"), .quiet))\
            \(HTML.act(.file(id), t("action.back"), .quiet))</p><p class="muted">\(t("cv.printLead"))</p>\
            \(HTML.card(t("letter.all"), id: "brieven", .rows(letters, ifNone: t("letter.none"))))</div>
            """
        )
    }

    func choose(_ request: Request, context: SignedInContext) async throws -> Response {
        let papers = try await house.casework.jobPapers(of: context.participant(), as: context.actor)
        return page(papers, filled(papers), nil, context)
    }

    func save(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let participant = try context.participant()
        let papers = try await house.casework.jobPapers(of: participant, as: context.actor)
        return try await house.acting(on: form, stored: { try await stored(context) }) {
            var reader = FormReader(form)
            var words = JobDocument.Words(
                contact: reader.text("contact", limit: 500),
                body: reader.text("body", limit: 2000)
            )
            for line in papers.curriculum.lines where !reader.isTicked(Self.field(of: line)) {
                words.leftOut.insert(line.key)
            }
            let version = reader.version()
            try reader.faults.throwIfAny()
            try await house.casework.saveCurriculum(words, version: version, of: participant, as: context.actor)
            return .seeOther(.file(participant, "cv"), done: "cvSaved")
        } again: { problem in
            page(papers, form, problem, context)
        }
    }

    private static func field(of line: Curriculum.Line) -> String { "lijn.\(line.key)" }

    private func filled(_ papers: JobPapers) -> Form {
        let words = papers.cv?.words ?? JobDocument.Words()
        var fields = [
            "contact": words.contact, "body": words.body, versionField: "\(papers.cv?.version ?? 0)",
        ]
        for line in papers.curriculum.lines {
            fields[Self.field(of: line)] = words.leftOut.contains(line.key) ? "" : "ja"
        }
        return Form(fields)
    }

    private func stored(_ context: SignedInContext) async throws -> StoredForm {
        let papers = try await house.casework.jobPapers(of: context.participant(), as: context.actor)
        return try await house.stored(filled(papers), of: papers.participant.id, for: context)
    }

    private func page(
        _ papers: JobPapers,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let words = CurriculumWords(texts: t, papers: papers)
        let sheet = house.sheet(form, problem, for: context)
        let parts = CurriculumPart.allCases.map { part -> HTML in
            let lines = papers.curriculum.lines(of: part, without: []).map { line -> HTML in
                var field = sheet.field(Self.field(of: line), "cv.line")
                field.label = words.whole(line)
                field.hint = words.tellsADate(line) ? t("cv.tellsADate") : nil
                return field.tick()
            }
            return HTML.when(!lines.isEmpty, "<h2>\(t("cv.part.\(part.rawValue)"))</h2>\(lines)")
        }
        return house.filePage(
            "cv.choose",
            about: papers.participant,
            for: context,
            status: sheet.status,
            """
            <p class="lead">\(t("cv.chooseLead"))</p>\
            \(sheet.sheet(
                action: .file(papers.participant.id, "cv", "keuze"), submit: "action.save",
                cancel: .file(papers.participant.id, "cv"),
                """
                \(sheet.version)\(sheet.field("contact", "document.contact", hint: "document.contactHint").lines(2, limit: 500))\
                \(sheet.field("body", "cv.body", hint: "cv.bodyHint").lines(4, limit: 2000))\(parts)
                """))
            """
        )
    }
}

extension String {
    /// The first line of what was typed.
    fileprivate var firstLine: String { split(whereSeparator: \.isNewline).first.map(String.init) ?? self }
}
