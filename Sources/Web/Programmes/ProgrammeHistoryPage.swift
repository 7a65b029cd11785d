internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// What was loaded of a programme, what runs on it, and what somebody works on.
struct ProgrammeHistoryPage {
    let history: ProgrammeHistory
    /// The definition in force; nil where there is none, or it can't be read any more.
    let definition: Programme?
    let house: House
    let role: Role

    private var t: Catalogue { house.texts }
    private var isWriting: Bool { Policy.allows(.loadProgramme, for: role) }

    var body: HTML {
        """
        <div class="head"><div><h1>\(history.name)</h1><p class="muted"><code>\(history.code)</code></p></div>\
        <div class="acts no-print">\(acts)</div></div>\
        <div class="stack">\(HTML.when(isWriting, draft))\(running)\(agreements)\(versions)</div>
        """
    }

    private var agreements: HTML {
        guard let definition else { return .empty }
        let cards = AgreementCards(programme: definition, texts: t)
        return "\(cards.targetGroup)\(cards.partners)\(cards.funding)\(cards.retention)\(cards.languages)"
    }

    private var acts: HTML {
        let isLoaded = history.inForce != nil
        return """
            \(HTML.when(isWriting, .act(.programme(history.code, "voorbeeld"), t("publish.preview"))))\
            \(HTML.when(
                isLoaded && Policy.allows(.readFigures, for: role),
                .act(.simulation(of: history.code), t("publish.simulate"))))\
            \(HTML.when(
                isLoaded && Policy.allows(.migrateTrajectories, for: role),
                .act(.programme(history.code, "overgang"), t("migration.title"))))
            """
    }

    private var draft: HTML {
        let link = Link.programme(history.code, "concept")
        guard let draft = history.draft else {
            let text: HTML = "<p class=\"muted\">\(t("publish.noDraft"))</p>"
            return .card(
                t("publish.draftCard"),
                .inside("\(text)<p class=\"acts\">\(HTML.act(link, t("publish.start")))</p>")
            )
        }
        let moment = BelgianTime(draft.changedAt)
        let facts: [String: any CustomStringConvertible] = [
            "name": draft.changedBy, "day": moment.day.belgian, "time": moment.time,
        ]
        let isOvertaken = draft.basedOn != history.inForce?.version ?? 0
        let warning = t("publish.overtaken", ["n": history.inForce?.version ?? 0])
        return .card(
            t("publish.draftCard"),
            .inside(
                """
                <p>\(t("publish.draftSaved", facts))</p>\(HTML.when(isOvertaken, "<p>\(HTML.tag(warning, .due))</p>"))\
                <p class="acts">\(HTML.act(link, t("publish.edit"), .primary))\
                \(HTML.act(.programme(history.code, "concept", "controle"), t("publish.check")))\
                \(HTML.act(.programme(history.code, "concept", "publiceren"), t("publish.publish")))\
                \(HTML.act(.programme(history.code, "concept", "weggooien"), t("publish.discard"), .quiet))</p>
                """
            )
        )
    }

    /// Who runs on an earlier version, with the way to bring them over.
    private var running: HTML {
        let count = history.runningOnEarlier
        guard count > 0 else { return .empty }
        let act = HTML.when(
            Policy.allows(.migrateTrajectories, for: role),
            "<p class=\"acts\">\(HTML.act(.programme(history.code, "overgang"), t("publish.migrate")))</p>"
        )
        return .card(
            t("publish.head.running"),
            .inside("<p>\(t("publish.runningOnEarlier", ["n": count]))</p>\(act)")
        )
    }

    private var versions: HTML {
        guard !history.versions.isEmpty else {
            return .card(t("publish.versions"), .inside("<p class=\"muted\">\(t("publish.noVersions"))</p>"))
        }
        let heads = ["version", "since", "by", "reason", "running"].map { t("publish.head.\($0)") }
        let rows = history.versions.map { version -> [HTML] in
            let link = Link.programme(history.code, "versies", "\(version.version)")
            let tag = HTML.when(version == history.inForce, .tag(t("publish.inForce"), .done))
            let isOurs = version.loadedBy == nil || version.loadedBy == Actor.machine.name
            let reason = version.reason.isEmpty && isOurs ? t("publish.atStart") : version.reason
            return [
                "\(HTML.link(link, t("publish.version", ["n": version.version]))) \(tag)",
                "\(house.written(version.loadedAt))", "\(version.loadedBy ?? "")", "\(reason)",
                "<span class=\"num\">\(history.running[version.version] ?? 0)</span>",
            ]
        }
        let table = HTML.table(caption: t("publish.versionsCaption"), heads: heads, rows: rows)
        return "<section class=\"card\"><header><h2>\(t("publish.versions"))</h2></header>\(table)</section>"
    }
}

/// What differs between two definitions, in words, by section.
struct DifferenceList {
    let from: Programme
    let to: Programme
    let texts: Catalogue

    init(from: Programme, to: Programme, texts: Catalogue) {
        self.from = from
        self.to = to
        self.texts = texts
    }

    var html: HTML {
        let changes = ProgrammeDiff(from: from, to: to).changes
        guard !changes.isEmpty else { return "<p class=\"muted\">\(texts("comparing.same"))</p>" }
        let words = ProgrammeDiffWords(texts, from: from, to: to)
        var parts: [(section: String, lines: [String])] = []
        for change in changes {
            let section = words.section(of: change)
            if parts.last?.section != section { parts.append((section, [])) }
            parts[parts.count - 1].lines.append(words(change))
        }
        return parts.map { part -> HTML in
            let lines = part.lines.map { "<li>\($0)</li>" as HTML }
            return "<h3>\(part.section)</h3><ul class=\"changes\">\(lines)</ul>"
        }.joined()
    }
}
