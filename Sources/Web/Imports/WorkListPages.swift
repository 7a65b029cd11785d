internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import Texts

/// Taking in lists about work: employers, and vacancies as a list or as JobPosting.
struct WorkListPages {
    let house: House

    /// What kind of list, as its texts are called.
    private enum Kind: String {
        case employers = "werkgevers", vacancies = "vacatures"

        var room: ImportRoom { self == .employers ? .employers : .vacancies }
    }

    func add(to routes: Routes) {
        routes.page("/werkgevers/invoer", for: .writeVacancies) { try await show(.employers, $0, $1) }
        routes.act("/werkgevers/invoer", for: .writeVacancies) { try await take(.employers, $0, $1) }
        routes.page("/werkgevers/invoer/:report", for: .writeVacancies) { try await showReport(.employers, $0, $1) }
        routes.page("/vacatures/invoer", for: .writeVacancies) { try await show(.vacancies, $0, $1) }
        routes.act("/vacatures/invoer", for: .writeVacancies) { try await take(.vacancies, $0, $1) }
        routes.page("/vacatures/invoer/:report", for: .writeVacancies) { try await showReport(.vacancies, $0, $1) }
    }

    private func show(_ kind: Kind, _ request: Request, _ context: SignedInContext) async throws -> Response {
        // First one looks what would happen.
        formPage(kind, Form(["dryRun": "ja"]), nil, context)
    }

    private func take(_ kind: Kind, _ request: Request, _ context: SignedInContext) async throws -> Response {
        let upload = try await context.upload(request, file: "file", limit: ImportPages.largestBody)
        return try await house.acting(on: upload.form) {
            var reader = FormReader(upload.form)
            let file = reader.file("file", of: upload)
            let isDryRun = reader.isTicked("dryRun")
            try reader.faults.throwIfAny()
            let report = try await report(kind, on: file, isDryRun, context)
            let id = await house.casework.lay(report, as: context.actor)
            return .seeOther(kind.room.report(id))
        } again: { problem in
            formPage(kind, upload.form, problem, context)
        }
    }

    private func report(
        _ kind: Kind,
        on file: FormPart,
        _ isDryRun: Bool,
        _ context: SignedInContext
    ) async throws -> ImportReport {
        let (casework, name, actor) = (house.casework, file.fileName ?? "", context.actor)
        let bytes = file.content
        do {
            switch kind {
            case .employers:
                return try await casework.importEmployers(bytes: bytes, fileName: name, dryRun: isDryRun, as: actor)
            case .vacancies:
                return JobPostingList.isLikely(bytes)
                    ? try await casework.importPostings(bytes: bytes, fileName: name, dryRun: isDryRun, as: actor)
                    : try await casework.importVacancies(bytes: bytes, fileName: name, dryRun: isDryRun, as: actor)
            }
        } catch let list as UnreadableList {
            throw Faults("file", list.message)
        }
    }

    private func formPage(
        _ kind: Kind,
        _ form: Form,
        _ problem: FormProblem?,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let fields: HTML = """
            \(sheet.field("file", "import.file", hint: "workList.\(kind.rawValue).hint", required: true).file())\
            \(sheet.field("dryRun", "import.dryRun").tick())
            """
        return house.page(
            t("workList.\(kind.rawValue).title"),
            in: .vacancies,
            for: context,
            status: sheet.status,
            """
            <div class="head"><div><h1>\(t("workList.\(kind.rawValue).title"))</h1>\
            <p class="muted">\(t("workList.\(kind.rawValue).lead"))</p></div>\
            \(HTML.act(kind.room.earlier, t("import.earlier"), .quiet))</div>\
            \(sheet.sheet(action: kind.room.address, submit: "import.submit", cancel: kind.room.link, isMultipart: true, fields))
            """
        )
    }

    private func showReport(_ kind: Kind, _ request: Request, _ context: SignedInContext) async throws -> Response {
        let id = try context.id("report", of: ImportReport.self)
        let query = try ReportQuery(request)
        let report = try await house.casework.importReport(id, in: kind.room, as: context.actor)
        let t = house.texts
        let table = ImportReportTable(
            report: report,
            address: kind.room.report(id),
            query: query,
            names: Array(report.header.indices),
            texts: t
        )
        return house.page(
            t("workList.\(kind.rawValue).title"),
            in: .vacancies,
            for: context,
            """
            <div class="head"><div><h1>\(t("workList.\(kind.rawValue).title"))</h1><p>\(table.result)</p></div>\
            <div class="acts">\(HTML.act(kind.room.address, t("import.again")))\(table.files(in: kind.room))\
            \(HTML.act(kind.room.link, t("workList.back"), .quiet))</div></div>\
            \(HTML.notice(t(report.isDryRun ? "import.wasDryRun" : "workList.wasStored")))\(table.body)
            """
        )
    }
}
