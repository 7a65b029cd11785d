internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// A calendar of one fictitious participant, month by month, and every day in it with why it is that day. Where there is a
/// draft, what it changes stands out.
struct PreviewPage {
    let view: PreviewedProgramme
    let settings: PreviewSettings
    let house: House
    let today: Day

    private var t: Catalogue { house.texts }
    private var hasBoth: Bool { view.before != nil && view.after != nil }

    private var pairs: [PreviewPair] {
        let (before, after) = (preview(view.before, view.versionInForce), preview(view.after, view.versionInForce + 1))
        switch (before, after) {
        case (let before?, let after?): return PreviewPair.pairs(before: before, after: after)
        case (let only?, nil), (nil, let only?): return only.items.map { PreviewPair(before: $0, after: $0) }
        case (nil, nil): return []
        }
    }

    private func preview(_ programme: Programme?, _ version: Int) -> Preview? {
        programme.map { .of($0, version: version, settings, holidays: house.casework.reference.holidays) }
    }

    var body: HTML {
        let pairs = pairs
        guard !pairs.isEmpty else { return "<p class=\"muted\">\(t("preview.empty"))</p>" }
        return """
            <p class="lead">\(lead(pairs))</p>\
            \(HTML.when(view.hasFaultyDraft, "<p class=\"lead\">\(HTML.tag(t("preview.faultyDraft"), .due))</p>"))\
            <div class="stack"><section><h2>\(t("preview.calendar"))</h2>\
            <div class="months">\(PreviewCalendar(pairs: pairs, texts: t, holidays: house.casework.reference.holidays).months)</div>\
            </section>\(notes)<section class="card"><header><h2>\(t("preview.list"))</h2></header>\(list(pairs))</section></div>
            """
    }

    private func lead(_ pairs: [PreviewPair]) -> String {
        guard hasBoth else {
            let facts = ["n": view.versionInForce]
            return t(view.before == nil ? "preview.onlyDraft" : "preview.onlyInForce", facts)
        }
        let count = { (standing: PreviewPair.Standing) in pairs.count { $0.standing == standing } }
        return t(
            "preview.comparing",
            [
                "n": view.versionInForce, "changed": count(.moved), "added": count(.added),
                "removed": count(.removed),
            ]
        )
    }

    private var notes: HTML {
        let notes = preview(view.after ?? view.before, view.versionInForce)?.notes ?? []
        guard !notes.isEmpty else { return .empty }
        let lines = notes.map { "<li>\(t($0))</li>" as HTML }
        return .card(t("preview.note.title"), .inside("<ul class=\"reasons\">\(lines)</ul>"))
    }

    private func list(_ pairs: [PreviewPair]) -> HTML {
        let heads = hasBoth ? ["what", "kind", "before", "after", "standing", "why"] : ["what", "kind", "day", "why"]
        let rows = pairs.map { pair -> [HTML] in
            let item = pair.after ?? pair.before
            let what: HTML = "\(item.map(name) ?? "")"
            let kind: HTML = "\(item.map { t("preview.kind.\($0.kind.rawValue)") } ?? "")"
            let why = (item?.reasons ?? []).map { "<li>\(t($0))</li>" as HTML }
            let reasons: HTML = "<ul class=\"reasons\">\(why)</ul>"
            guard hasBoth else { return [what, kind, "\(item.map(days) ?? "")", reasons] }
            return [
                what, kind, "\(pair.before.map(days) ?? "–")", "\(pair.after.map(days) ?? "–")",
                .standing(pair.standing, t), reasons,
            ]
        }
        return .table(caption: t("preview.listCaption"), heads: heads.map { t("preview.head.\($0)") }, rows: rows)
    }

    private func name(_ item: PreviewItem) -> String {
        item.label.isEmpty ? t("preview.unnamed.\(item.kind.rawValue)") : item.label
    }

    private func days(_ item: PreviewItem) -> String {
        let first = t.shortDay(item.first, today: today)
        guard item.last > item.first else { return first }
        return t("preview.span", ["first": first, "last": t.shortDay(item.last, today: today)])
    }
}

extension HTML {
    /// How something in the draft stands beside the version in force; nothing where it is the same.
    static func standing(_ standing: PreviewPair.Standing, _ texts: Catalogue) -> HTML {
        let words = texts("preview.standing.\(standing.rawValue)")
        return switch standing {
        case .same: "<span class=\"muted\">\(words)</span>"
        case .moved: tag(words, .due)
        case .added: tag(words, .done)
        case .removed: tag(words, .late)
        }
    }
}
