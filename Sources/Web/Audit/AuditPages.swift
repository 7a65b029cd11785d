internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// The officer's room: the audit log, a person to read it about, and the log as a table.
struct AuditPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/inzage", for: .readAudit, use: list)
        routes.page("/inzage/lijst.csv", for: .exportAudit, use: export)
        routes.page("/inzage/deelnemer", for: .readAudit, use: choosePerson)
    }

    func list(_ request: Request, context: SignedInContext) async throws -> Response {
        let asked = try AuditAddress(request, today: house.casework.clock().today)
        guard asked.faults.isEmpty else {
            try await house.casework.noteMistakenQuestion(as: context.actor)
            return refusalPage(asked, context)
        }
        let page = try await house.casework.audit(asked.question, before: asked.before, as: context.actor)
        let waiting = try await house.casework.emergenciesToReview(as: context.actor)
        return listPage(page, asked, request, context, emergenciesToReview: waiting)
    }

    func export(_ request: Request, context: SignedInContext) async throws -> Response {
        let asked = try AuditAddress(request, today: house.casework.clock().today)
        try asked.faults.throwIfAny()
        let first = try await house.casework.auditToExport(asked.question, as: context.actor)
        return AuditExport(house: house, actor: context.actor, question: asked.question).response(beginningWith: first)
    }

    /// Looks for a participant by name, to read the log about them.
    func choosePerson(_ request: Request, context: SignedInContext) async throws -> Response {
        let text = String(try request.query()["zoek"].trimmed.prefix(100))
        let found = try await house.casework.auditedPeople(text, as: context.actor)
        let t = house.texts
        let rows = found.map { line -> [HTML] in
            [
                .link(.audit(of: line.participant), "\(line.name.family), \(line.name.given)"),
                "<span class=\"num\">\(line.birthDay.belgian)</span>",
            ]
        }
        let heads = ["list.name", "list.born"].map { t($0) }
        let none = HTML.inside(
            "<p class=\"muted\">\(t(text.isEmpty ? "audit.choosePersonLead" : "audit.noneFound"))</p>"
        )
        let table = rows.isEmpty ? none : HTML.table(caption: t("audit.peopleCaption"), heads: heads, rows: rows)
        return house.page(
            t("audit.choosePerson"),
            in: .audit,
            for: context,
            """
            <h1>\(t("audit.choosePerson"))</h1><form class="filters" role="search" aria-label="\(t("audit.choosePerson"))" \
            action="\(Link(Room.audit.rawValue, "deelnemer"))"><input type="search" name="zoek" value="\(text)" \
            maxlength="100" aria-label="\(t("audit.searchPerson"))" placeholder="\(t("audit.searchPerson"))">\
            \(HTML.submit(t("action.search"), .plain))</form><section class="card">\(table)</section>\
            <p class="pager">\(HTML.act(Room.audit.link, t("action.back"), .quiet))</p>
            """
        )
    }
}
