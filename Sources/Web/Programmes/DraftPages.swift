internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The draft of a definition: edit, look through, throw away (F1).
struct DraftPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/programmas/:programme/concept", for: .loadProgramme, use: edit)
        routes.act("/programmas/:programme/concept", for: .loadProgramme, use: save)
        routes.page("/programmas/:programme/concept/controle", for: .loadProgramme, use: check)
        routes.page("/programmas/:programme/concept/bestand", for: .loadProgramme, use: download)
        routes.page("/programmas/:programme/concept/weggooien", for: .loadProgramme, use: askDiscard)
        routes.act("/programmas/:programme/concept/weggooien", for: .loadProgramme, use: discard)
    }

    func edit(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.draft(of: try context.programmeCode(), as: context.actor)
        return editPage(stored(view).form, nil, view, context)
    }

    func save(_ request: Request, context: SignedInContext) async throws -> Response {
        let code = try context.programmeCode()
        let draft = try await DraftForm(request, context)
        let view = try await house.casework.draft(of: code, as: context.actor)
        return try await house.acting(on: draft.form) {
            stored(try await house.casework.draft(of: code, as: context.actor))
        } _: {
            var reader = FormReader(draft.form)
            let text = draft.text(&reader)
            let version = reader.version(versionField)
            try reader.faults.throwIfAny()
            try await house.casework.saveDraft(text, of: code, version: version, as: context.actor)
            return .seeOther(.programme(code, "concept", "controle"), done: "draftSaved")
        } again: { problem in
            editPage(draft.form, problem, view, context)
        }
    }

    /// The form as it would be filled in now, and who saved the draft last.
    private func stored(_ view: DraftView) -> StoredForm {
        let form = Form(["definition": view.text, versionField: "\(view.version)"])
        return StoredForm(form, changed: view.draft.map { LastChange(by: $0.changedBy, at: $0.changedAt) })
    }

    private func editPage(
        _ form: Form,
        _ problem: FormProblem?,
        _ view: DraftView,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let title = t("publish.editTitle", ["name": view.name])
        let warning = t("publish.overtaken", ["n": view.inForce?.version ?? 0])
        return house.page(
            title,
            in: .programmes,
            for: context,
            status: sheet.status,
            """
            <div class="head"><h1>\(title)</h1></div><p class="lead">\(t("publish.editLead"))</p>\
            \(HTML.when(view.isOvertaken, "<p class=\"lead\">\(HTML.tag(warning, .due))</p>"))\
            \(sheet.sheet(
                action: .programme(view.code, "concept"), submit: "publish.save", cancel: .programme(view.code),
                isMultipart: true, "\(sheet.version)\(DraftForm.fields(sheet))"))
            """
        )
    }

    func check(_ request: Request, context: SignedInContext) async throws -> Response {
        let checked = try await house.casework.checkedDraft(of: try context.programmeCode(), as: context.actor)
        let t = house.texts
        let title = t("publish.checkTitle", ["name": checked.view.name])
        let remarks = RemarkList(checked.diagnostics, in: checked.draft.text, texts: t)
        let link = Link.programme(checked.draft.code, "concept", "bestand")
        return house.page(
            title,
            in: .programmes,
            for: context,
            """
            \(house.flash(request))<div class="head"><h1>\(title)</h1></div><div class="stack">\
            \(HTML.card(t("publish.remarks"), .inside("\(summary(of: checked))\(remarks.list)\(acts(on: checked))")))\
            \(HTML.card(
                t("publish.definition"),
                beside: .link(link, t("publish.download")),
                .inside(.numbered(checked.draft.text, remarks: remarks.byLine))))</div>
            """
        )
    }

    private func summary(of checked: CheckedDraft) -> HTML {
        let t = house.texts
        let other = checked.otherCode.map { other -> HTML in
            "<p>\(HTML.tag(t("programme.severity.error"), .late)) \(t(otherCodeMessage(other, checked.draft.code)))</p>"
        }
        if checked.diagnostics.isEmpty, other == nil { return "<p>\(HTML.tag(t("publish.clean"), .done))</p>" }
        let count = t("publish.found", ["errors": checked.errors, "warnings": checked.warnings])
        return "<p>\(count)</p>\(other)"
    }

    private func acts(on checked: CheckedDraft) -> HTML {
        let (t, code) = (house.texts, checked.draft.code)
        let onwards: HTML = """
            \(HTML.act(.programme(code, "voorbeeld"), t("publish.preview")))\
            \(HTML.act(.programme(code, "concept", "publiceren"), t("publish.publish"), .primary))
            """
        let kind: HTML.ButtonKind = checked.isFaulty ? .primary : .plain
        return """
            <p class="acts">\(HTML.act(.programme(code, "concept"), t("publish.edit"), kind))\
            \(HTML.when(!checked.isFaulty, onwards))\(HTML.act(.programme(code), t("action.back"), .quiet))</p>
            """
    }

    func download(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.draft(of: try context.programmeCode(), as: context.actor)
        guard let draft = view.draft else { throw Refusal.notFound }
        return .definition(draft.text, named: "\(draft.code)-concept.yaml")
    }

    func askDiscard(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.draft(of: try context.programmeCode(), as: context.actor)
        guard view.draft != nil else { throw Refusal.notFound }
        return discardPage(Form([versionField: "\(view.version)"]), nil, view, context)
    }

    func discard(_ request: Request, context: SignedInContext) async throws -> Response {
        let code = try context.programmeCode()
        let form = try await context.form(request)
        let view = try await house.casework.draft(of: code, as: context.actor)
        return try await house.acting(on: form) {
            let view = try await house.casework.draft(of: code, as: context.actor)
            let change = view.draft.map { LastChange(by: $0.changedBy, at: $0.changedAt) }
            return StoredForm(Form([versionField: "\(view.version)"]), changed: change)
        } _: {
            var reader = FormReader(form)
            try await house.casework.discardDraft(of: code, version: reader.version(versionField), as: context.actor)
            let isKnown = view.inForce != nil
            return .seeOther(isKnown ? .programme(code) : Room.programmes.link, done: "draftDiscarded")
        } again: { problem in
            discardPage(form, problem, view, context)
        }
    }

    private func discardPage(
        _ form: Form,
        _ problem: FormProblem?,
        _ view: DraftView,
        _ context: SignedInContext
    ) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        let lead = t(view.inForce == nil ? "publish.discardNew" : "publish.discardLead", ["name": view.name])
        return house.page(
            t("publish.discardTitle"),
            in: .programmes,
            for: context,
            status: sheet.status,
            """
            <div class="head"><h1>\(t("publish.discardTitle"))</h1></div><p class="lead">\(lead)</p>\
            \(sheet.sheet(
                action: .programme(view.code, "concept", "weggooien"), submit: "publish.discardSubmit",
                cancel: .programme(view.code), sheet.version))
            """
        )
    }
}
