internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The versions of a programme, what a migration between two of them would do to whom, and what was done before.
struct MigrationPage {
    let house: House
    let choices: MigrationChoices
    let asked: MigrationAsked
    /// Nil before both versions are chosen.
    let preview: MigrationPreview?
    let faults: Faults

    private var t: Catalogue { house.texts }
    private var code: String { choices.programme.code }

    var body: HTML {
        let title = t("migration.pageTitle", ["programme": choices.programme.name])
        let problem: HTML = HTML.when(
            !faults.isEmpty,
            .problem(t("simulation.problem"), faults.all.map { ($0.field, t($0.message)) })
        )
        return """
            <div class="head"><h1>\(title)</h1><div class="acts no-print">\
            \(HTML.act(.programme(code), t("action.back"), .quiet))</div></div>\
            <p class="lead">\(t("migration.lead"))</p>\(problem)\(chooser)<div class="stack">\(found)\(acts)</div>
            """
    }

    /// The two versions, and a phase in the place of each that is gone.
    private var chooser: HTML {
        guard choices.versions.count > 1 else { return "<p class=\"lead\">\(t("migration.nothingToChoose"))</p>" }
        let options = choices.versions.map { line in
            let facts: [String: any CustomStringConvertible] = ["version": line.version.version, "n": line.running]
            return (value: "\(line.version.version)", label: t("migration.versionOption", facts))
        }
        let field = { (name: String, value: Int) -> HTML in
            Field(name, label: t("migration.\(name)"), value: "\(value)", error: faults[name].map { t($0) })
                .select(options)
        }
        let phases = (preview?.move.lostPhases ?? []).map { phase -> HTML in
            let name = "phase-\(phase.code)"
            return Field(
                name,
                label: t("migration.phaseField", ["phase": phase.label]),
                value: asked.question.phases[phase.code] ?? "",
                error: faults[name].map { t($0) }
            ).select((preview?.move.after.phases ?? []).map { ($0.code, $0.label) }, empty: t("migration.phaseNone"))
        }
        return """
            <form class="filters no-print" method="get" action="\(Link.programme(code, "overgang"))">\
            \(field("from", asked.question.from))\(field("to", asked.question.to))\(phases)\
            \(HTML.submit(t("migration.show"), .plain))</form>
            """
    }

    private var found: HTML {
        guard let preview else { return .empty }
        let facts: [String: any CustomStringConvertible] = [
            "from": preview.question.from, "to": preview.question.to, "n": preview.total,
        ]
        let title = t("migration.preview", facts)
        guard preview.total > 0 else { return .card(title, .inside("<p class=\"muted\">\(t("migration.none"))</p>")) }
        let unseen: HTML = HTML.when(
            !preview.unseen.isEmpty,
            "<p class=\"muted\">\(t("migration.unseen", ["list": preview.unseen.joined(separator: ", ")]))</p>"
        )
        let many: HTML = HTML.when(preview.counts == nil, "<p class=\"muted\">\(t("migration.tooMany"))</p>")
        let link = asked.link(to: .programme(code, "overgang", "beginnen"))
        return """
            \(HTML.card(title, .inside(
                """
                <p>\(t("migration.previewLead", facts))</p>\(many)\(unseen)\
                <p class="acts no-print">\(HTML.act(link, t("migration.begin"), .primary))</p>
                """)))\(filters(preview))<section class="card">\(table(preview))</section>\(pager(preview))
            """
    }

    private func filters(_ preview: MigrationPreview) -> HTML {
        guard let counts = preview.counts else { return .empty }
        let links = MigrationFilter.allCases.map { filter -> HTML in
            let words = t("migration.filter.\(filter.rawValue)", ["n": counts[filter] ?? 0])
            let current = HTML.when(filter == asked.filter, " aria-current=\"true\"")
            return "<a href=\"\(asked.link.query("toon", filter.rawValue))\"\(current)>\(words)</a>"
        }
        return "<nav class=\"chips\" aria-label=\"\(t("migration.byFilter"))\">\(links)</nav>"
    }

    private func table(_ preview: MigrationPreview) -> HTML {
        let words = MigrationWords(t, preview.move)
        let rows = preview.page.lines.map { line -> [HTML] in
            [.link(.file(line.participant), "\(line.name.family), \(line.name.given)"), changes(of: line, words)]
        }
        guard !rows.isEmpty else { return .inside("<p class=\"muted\">\(t("migration.noneFiltered"))</p>") }
        let heads = ["person", "changes"].map { t("migration.head.\($0)") }
        return .table(caption: t("migration.previewCaption"), heads: heads, rows: rows)
    }

    private func changes(of line: MigrationLine, _ words: MigrationWords) -> HTML {
        if let obstacle = words.obstacle(of: line.changes) {
            return "\(HTML.tag(t("migration.stays"), .late)) \(obstacle)"
        }
        let lines = words.lines(of: line.changes) + line.verdicts.map { words.words($0) }
        let tag = HTML.when(line.losesEligibility, .tag(t("migration.losing"), .late))
        guard !lines.isEmpty else { return "<span class=\"muted\">\(t("migration.unchanged"))</span>" }
        return "\(tag)<ul class=\"plain\">\(lines.map { "<li>\($0)</li>" as HTML })</ul>"
    }

    private func pager(_ preview: MigrationPreview) -> HTML {
        guard let next = preview.page.next else { return .empty }
        let link = asked.link.query("toon", asked.filter.rawValue).query("na", next)
        return "<p class=\"pager no-print\">\(HTML.act(link, t("action.next")))</p>"
    }

    private var acts: HTML {
        let rows = choices.acts.map { act -> [HTML] in
            let facts: [String: any CustomStringConvertible] = ["from": act.fromVersion, "to": act.toVersion]
            return [
                .link(.migration(act.id, of: code), t("migration.act", facts)), "\(house.written(act.startedAt))",
                "\(act.by)", .tag(t.code(act.state), act.state.tone), "<span class=\"num\">\(act.moved)</span>",
                "<span class=\"num\">\(act.left)</span>",
            ]
        }
        guard !rows.isEmpty else {
            return .card(t("migration.acts"), .inside("<p class=\"muted\">\(t("migration.noActs"))</p>"))
        }
        let heads = ["act", "when", "by", "state", "moved", "left"].map { t("migration.head.\($0)") }
        return .card(t("migration.acts"), .table(caption: t("migration.actsCaption"), heads: heads, rows: rows))
    }
}

extension MigrationState {
    /// The colour of its tag.
    var tone: HTML.Tone {
        switch self {
        case .running, .undoing: .due
        case .done: .done
        case .undone: .plain
        }
    }
}
