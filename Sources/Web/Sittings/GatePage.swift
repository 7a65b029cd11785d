internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension SittingPages {
    /// The list that hangs at the gate: made to be printed, so that it says no more than the gate must know.
    func gate(_ request: Request, context: SignedInContext) async throws -> Response {
        let (prison, day) = try context.sittingDay(in: house.casework)
        let lists = try await house.casework.gateLists(of: prison.code, on: day, as: context.actor)
        let t = house.texts
        let back = HTML.link(.sittingDay(prison.code, day), t("gate.back"))
        return house.page(
            t("gate.titleOf", ["prison": prison.name, "day": day.belgian]),
            in: .agenda,
            for: context,
            """
            <p class="no-print muted"><small>\(back)</small></p>\
            <div class="head"><div><h1>\(t("gate.title"))</h1><p><b>\(prison.name)</b><br>\(prison.address), \
            \(prison.postcode) \(prison.municipality)</p><p><b>\(t.longDay(day))</b></p></div>\
            <p class="no-print muted">\(t("gate.print"))</p></div><div class="stack">\(lists.map(section))</div>
            """
        )
    }

    private func section(_ list: GateList) -> HTML {
        let t = house.texts
        let heads = ["gate.time", "gate.name", "gate.born", "gate.signature"].map { t($0) }
        let rows = list.lines.map { line -> [HTML] in
            let length = "<small class=\"muted\">\(t("gate.minutes", ["minutes": line.minutes]))</small>" as HTML
            return ["\(line.time.description) \(length)", "\(line.name.full)", "\(line.birthDay.belgian)", .empty]
        }
        let table = HTML.table(caption: t("gate.caption", ["count": rows.count]), heads: heads, rows: rows)
        let others: HTML = HTML.when(
            list.others > 0,
            "<div class=\"in no-print\"><p class=\"muted\">\(t("gate.others", ["count": list.others]))</p></div>"
        )
        let names = list.coaches.joined(separator: ", ")
        return HTML.card(
            names.isEmpty ? t("gate.noCoach") : t("gate.coaches", ["names": names]),
            "\(rows.isEmpty ? HTML.inside("<p class=\"muted\">\(t("gate.none"))</p>") : table)\(others)"
        )
    }
}
