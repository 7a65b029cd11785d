internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Every text of a definition in its languages beside each other, with what lacks (F9).
struct LanguagePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/programmas/:programme/talen", for: .readProgramme, use: show)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let text = try await house.casework.programmeText(
            of: try context.programmeCode(),
            version: nil,
            as: context.actor
        )
        guard let programme = text.definition else { throw Refusal.notFound }
        let chosen = Language(rawValue: try request.query()["ontbreekt"])
        let t = house.texts
        let title = t("agreement.languagesOf", ["programme": programme.name])
        return house.page(
            title,
            in: .programmes,
            for: context,
            """
            <div class="head"><div><h1>\(title)</h1><p class="muted lead">\(t("agreement.languagesLead"))</p></div></div>\
            \(chips(chosen, programme))\(table(of: programme, lacking: chosen))\
            <p class="acts">\(HTML.act(.programme(programme.code), t("action.back"), .quiet))</p>
            """
        )
    }

    /// All texts, or those that lack in a language.
    private func chips(_ chosen: Language?, _ programme: Programme) -> HTML {
        let t = house.texts
        let choices: [Language?] = [nil] + Language.allCases.filter { $0 != .nl }
        let links = choices.map { language -> HTML in
            let link = Link.programme(programme.code, "talen")
            let words = language.map {
                t(
                    "agreement.lackingIn",
                    [
                        "language": t("comparing.language.\($0.rawValue)"), "n": programme.lacking(in: $0),
                    ]
                )
            }
            let address = language.map { link.query("ontbreekt", $0.rawValue) } ?? link
            let current = HTML.when(language == chosen, " aria-current=\"true\"")
            return "<a href=\"\(address)\"\(current)>\(words ?? t("agreement.everyText"))</a>"
        }
        return "<div class=\"chips\" role=\"group\" aria-label=\"\(t("agreement.languages"))\">\(links)</div>"
    }

    private func table(of programme: Programme, lacking chosen: Language?) -> HTML {
        let t = house.texts
        let texts = programme.translatedTexts.filter { text in chosen.map { !text.isWritten(in: $0) } ?? true }
        guard !texts.isEmpty else {
            return
                "<section class=\"card\">\(HTML.inside("<p class=\"muted\">\(t("agreement.nothingLacks"))</p>"))</section>"
        }
        let heads =
            [t("agreement.place")] + Language.allCases.map { t("comparing.language.\($0.rawValue)") }
        let rows = texts.map { text -> [HTML] in
            let code = HTML.when(!text.code.isEmpty, " <code>\(text.code)</code>")
            let place: HTML = """
                \(t.ofDefinition("section", text.section))\(code)<br><small class="muted">\
                \(t.ofDefinition("field", text.field))</small>
                """
            return [place]
                + Language.allCases.map { language in
                    guard text.isWritten(in: language) else { return .tag(t("agreement.lacks"), .due) }
                    return "<span lang=\"\(language.rawValue)\">\(text.text[language])</span>"
                }
        }
        return
            "<section class=\"card\">\(HTML.table(caption: t("agreement.caption"), heads: heads, rows: rows))</section>"
    }
}
