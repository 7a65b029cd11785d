internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// A programme that the house does not have yet: its text, typed or as a file, becomes a draft (F1).
struct NewProgrammePages {
    let house: House
    private let address = Link("programmas", "nieuw")

    init(house: House) { self.house = house }

    func add(to routes: Routes) {
        routes.page("/programmas/nieuw", for: .loadProgramme, use: show)
        routes.act("/programmas/nieuw", for: .loadProgramme, use: start)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response { page(Form(), nil, context) }

    func start(_ request: Request, context: SignedInContext) async throws -> Response {
        let draft = try await DraftForm(request, context)
        return try await house.acting(on: draft.form) {
            var reader = FormReader(draft.form)
            let text = draft.text(&reader)
            try reader.faults.throwIfAny()
            let code = try await house.casework.startProgramme(text, as: context.actor)
            return .seeOther(.programme(code, "concept", "controle"), done: "draftSaved")
        } again: { problem in
            page(draft.form, problem, context)
        }
    }

    private func page(_ form: Form, _ problem: FormProblem?, _ context: SignedInContext) -> Response {
        let t = house.texts
        let sheet = house.sheet(form, problem, for: context)
        return house.page(
            t("publish.newTitle"),
            in: .programmes,
            for: context,
            status: sheet.status,
            """
            <div class="head"><h1>\(t("publish.newTitle"))</h1></div><p class="lead">\(t("publish.newLead"))</p>\
            \(sheet.sheet(
                action: address, submit: "publish.save", cancel: Room.programmes.link, isMultipart: true,
                DraftForm.fields(sheet)))
            """
        )
    }
}
