internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import Markup
internal import Texts

/// Taking in a partner's list of referrals.
struct ImportPages {
    let house: House

    /// Some more than the largest list, for what stands around it in the request.
    static let largestBody = DelimitedTable.sizeLimit + 1_000_000

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/invoer", for: .importReferrals, use: show)
        routes.act("/aanmeldingen/invoer", for: .importReferrals, use: take)
        routes.page("/aanmeldingen/invoer/:report", for: .importReferrals, use: showReport)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.referralChoices(for: .importReferrals, as: context.actor)
        return formPage(Form(), nil, choices, context)
    }

    func take(_ request: Request, context: SignedInContext) async throws -> Response {
        let choices = try await house.casework.referralChoices(for: .importReferrals, as: context.actor)
        let upload = try await context.upload(request, file: "file", limit: Self.largestBody)
        return try await house.acting(on: upload.form) {
            var reader = FormReader(upload.form)
            let programme = reader.programme(of: choices) ?? ""
            let site = reader.site(of: programme, in: choices)
            let file = reader.file("file", of: upload)
            let isDryRun = reader.isTicked("dryRun")
            try reader.faults.throwIfAny()
            let report = try await report(on: file, programme, site, isDryRun, context)
            let id = await house.casework.lay(report, as: context.actor)
            return .seeOther(ImportRoom.referrals.report(id))
        } again: { problem in
            formPage(upload.form, problem, choices, context)
        }
    }

    private func report(
        on file: FormPart,
        _ programme: String,
        _ site: String?,
        _ isDryRun: Bool,
        _ context: SignedInContext
    ) async throws -> ImportReport {
        do {
            return try await house.casework.importReferrals(
                bytes: file.content,
                fileName: file.fileName ?? "",
                programme: programme,
                site: site,
                dryRun: isDryRun,
                as: context.actor
            )
        } catch let list as UnreadableList {
            throw Faults("file", list.message)
        }
    }

    private func formPage(
        _ form: Form,
        _ problem: FormProblem?,
        _ choices: ReferralChoices,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let fields: HTML = """
            \(sheet.programme(of: choices))\(sites(of: choices, in: sheet))\
            \(sheet.field("file", "import.file", hint: "import.fileHint", required: true).file())\
            \(sheet.field("dryRun", "import.dryRun").tick())
            """
        return house.page(
            t("import.title"),
            in: .referrals,
            for: context,
            status: sheet.status,
            """
            <div class="head"><div><h1>\(t("import.title"))</h1><p class="muted">\(t("import.lead"))</p></div>\
            \(HTML.act(ImportRoom.referrals.earlier, t("import.earlier"), .quiet))</div>\
            \(sheet.sheet(
                action: ImportRoom.referrals.address,
                submit: "import.submit",
                cancel: ImportRoom.referrals.link,
                isMultipart: true,
                fields
            ))
            """
        )
    }

    /// The sites of the programmes that have several, each with its programme: the form has both at once.
    private func sites(of choices: ReferralChoices, in sheet: FormSheet) -> HTML {
        let sites = choices.definitions.filter { $0.sites.count > 1 }.flatMap { programme in
            programme.sites.map { site in
                let words = ["site": site.label, "programme": programme.name]
                return (value: "\(programme.code) \(site.code)", label: house.texts("import.siteOf", words))
            }
        }
        guard !sites.isEmpty else { return .empty }
        return sheet.field("site", "import.site", hint: "import.siteHint")
            .select(sites, empty: house.texts("import.siteInList"))
    }
}

extension FormReader {
    /// The site that was chosen with its programme; nil for none.
    fileprivate mutating func site(of programme: String, in choices: ReferralChoices) -> String? {
        let chosen = text("site", limit: 200).split(separator: " ").map(String.init)
        guard !chosen.isEmpty else { return nil }
        guard chosen.count == 2, choices.definition(chosen[0])?.site(chosen[1]) != nil else {
            fault("site", Message("field.unknown"))
            return nil
        }
        // Without a programme there is a mistake already.
        if chosen[0] != programme, !programme.isEmpty { fault("site", Message("import.siteOfOther")) }
        return chosen[1]
    }
}
