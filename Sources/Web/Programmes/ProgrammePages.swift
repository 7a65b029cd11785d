internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The programmes of the house: which version is in force, all that was before, and the text of each (F1).
struct ProgrammePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/programmas", for: .readProgramme, use: list)
        routes.page("/programmas/:programme", for: .readProgramme, use: history)
        routes.page("/programmas/:programme/versies/:version", for: .readProgramme, use: version)
        routes.page("/programmas/:programme/versies/:version/bestand", for: .readProgramme, use: download)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let lines = try await house.casework.programmeLines(as: context.actor)
        let t = house.texts
        let isWriting = Policy.allows(.loadProgramme, for: context.actor.role)
        let new = HTML.when(isWriting, .act(Link("programmas", "nieuw"), t("publish.new")))
        return house.page(
            t("publish.title"),
            in: .programmes,
            for: context,
            """
            \(house.flash(request))<div class="head"><div><h1>\(t("publish.title"))</h1>\
            <p class="muted">\(t("publish.lead"))</p></div>\(new)</div>\(table(of: lines, isWriting: isWriting))
            """
        )
    }

    private func table(of lines: [ProgrammeLine], isWriting: Bool) -> HTML {
        let t = house.texts
        guard !lines.isEmpty else { return "<p class=\"muted\">\(t("publish.none"))</p>" }
        let heads = ["programme", "version", "since"] + (isWriting ? ["draft"] : [])
        let rows = lines.map { line -> [HTML] in
            let version = line.inForce.map { t("publish.version", ["n": $0.version]) } ?? t("publish.onlyDraft")
            let since = line.inForce.map { house.written($0.loadedAt) } ?? ""
            let draft = HTML.when(line.hasDraft, .tag(t("publish.hasDraft"), .due))
            let cells: [HTML] = [.link(.programme(line.code), line.name), "\(version)", "\(since)"]
            return cells + (isWriting ? [draft] : [])
        }
        let table = HTML.table(caption: t("publish.title"), heads: heads.map { t("publish.head.\($0)") }, rows: rows)
        return "<section class=\"card\">\(table)</section>"
    }

    func history(_ request: Request, context: SignedInContext) async throws -> Response {
        let history = try await house.casework.programmeHistory(of: try context.programmeCode(), as: context.actor)
        var definition: Programme?
        if history.inForce != nil {
            definition = try await house.casework.programmeText(of: history.code, version: nil, as: context.actor)
                .definition
        }
        let page = ProgrammeHistoryPage(
            history: history,
            definition: definition,
            house: house,
            role: context.actor.role
        )
        return house.page(
            history.name,
            in: .programmes,
            for: context,
            "\(house.flash(request))\(page.body)"
        )
    }

    func version(_ request: Request, context: SignedInContext) async throws -> Response {
        let text = try await text(of: context)
        let t = house.texts
        let number = text.version.version
        let title = "\(text.definition?.name ?? text.version.code), \(t("publish.version", ["n": number]))"
        let facts: [(name: String, value: HTML)] = [
            (t("publish.head.since"), "\(house.written(text.version.loadedAt))"),
            (t("publish.head.by"), "\(text.version.loadedBy ?? "")"),
            (t("publish.head.reason"), "\(text.version.reason)"),
        ]
        let tag = HTML.when(text.isInForce, .tag(t("publish.inForce"), .done))
        let link = Link.programme(text.version.code, "versies", "\(number)", "bestand")
        return house.page(
            title,
            in: .programmes,
            for: context,
            """
            <div class="head"><h1>\(title)</h1>\(tag)</div><div class="stack">\
            \(HTML.card(t("publish.head.reason"), .inside(.facts(facts))))\(difference(in: text))\
            \(HTML.card(
                t("publish.text"),
                beside: .link(link, t("publish.download")),
                .inside(.numbered(text.text, remarks: [:]))))</div>\
            <p class="acts">\(HTML.act(.programme(text.version.code), t("action.back"), .quiet))</p>
            """
        )
    }

    private func difference(in text: ProgrammeText) -> HTML {
        let t = house.texts
        let number = text.version.version
        guard number > 1 else {
            return .card(t("publish.first"), .inside("<p class=\"muted\">\(t("publish.first"))</p>"))
        }
        let title = t("publish.differs", ["n": number - 1])
        guard let before = text.before, let after = text.definition else {
            return .card(title, .inside("<p class=\"muted\">\(t("publish.unreadable"))</p>"))
        }
        return .card(title, .inside(DifferenceList(from: before, to: after, texts: t).html))
    }

    func download(_ request: Request, context: SignedInContext) async throws -> Response {
        let text = try await text(of: context)
        return .definition(text.text, named: "\(text.version.code)-v\(text.version.version).yaml")
    }

    private func text(of context: SignedInContext) async throws -> ProgrammeText {
        guard let number = context.parameters.get("version").flatMap({ Int($0) }), number > 0 else {
            throw Refusal.notFound
        }
        return try await house.casework.programmeText(
            of: try context.programmeCode(),
            version: number,
            as: context.actor
        )
    }
}

extension SignedInContext {
    /// The code of a programme in the path. What can't be a code is as absent as a programme that does not exist.
    func programmeCode() throws -> String {
        guard let code = parameters.get("programme"), (1...60).contains(code.utf8.count),
            code.utf8.allSatisfy({ "abcdefghijklmnopqrstuvwxyz0123456789-".utf8.contains($0) })
        else { throw Refusal.notFound }
        return code
    }
}

extension House {
    /// When something was done.
    func written(_ instant: Instant) -> String {
        let moment = BelgianTime(instant)
        return texts("publish.since", ["day": moment.day.belgian, "time": moment.time])
    }
}

extension Link {
    static func programme(_ code: String, _ steps: String...) -> Link { Link(segments: ["programmas", code] + steps) }
}

extension Response {
    /// The text of a definition as a file to keep.
    static func definition(_ text: String, named name: String) -> Response {
        .download(name, type: "application/yaml; charset=utf-8", body: .init(byteBuffer: .init(string: text)))
    }
}
