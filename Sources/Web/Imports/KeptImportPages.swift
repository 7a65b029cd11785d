internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import NIOCore
internal import Texts

/// The lists that were taken in before: which, the file of one as it came, and its refused rows to correct.
struct KeptImportPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/aanmeldingen/invoer/eerder", for: .importReferrals) { try await list(.referrals, $0, $1) }
        routes.page("/aanmeldingen/invoer/:report/bestand", for: .importReferrals) { try await file(.referrals, $1) }
        routes.page("/aanmeldingen/invoer/:report/geweigerd", for: .importReferrals) {
            try await refused(.referrals, $1)
        }
        routes.page("/werkgevers/invoer/eerder", for: .writeVacancies) { try await list(.employers, $0, $1) }
        routes.page("/werkgevers/invoer/:report/bestand", for: .writeVacancies) { try await file(.employers, $1) }
        routes.page("/werkgevers/invoer/:report/geweigerd", for: .writeVacancies) { try await refused(.employers, $1) }
        routes.page("/vacatures/invoer/eerder", for: .writeVacancies) { try await list(.vacancies, $0, $1) }
        routes.page("/vacatures/invoer/:report/bestand", for: .writeVacancies) { try await file(.vacancies, $1) }
        routes.page("/vacatures/invoer/:report/geweigerd", for: .writeVacancies) { try await refused(.vacancies, $1) }
    }

    private func list(_ room: ImportRoom, _ request: Request, _ context: SignedInContext) async throws -> Response {
        let leaf = Int(try request.query()["blad"]) ?? 1
        let found = try await house.casework.keptImports(in: room, leaf: leaf, as: context.actor)
        let t = house.texts
        return house.page(
            t("import.earlier"),
            in: room == .referrals ? Room.referrals : Room.vacancies,
            for: context,
            """
            <div class="head"><div><h1>\(t("import.earlier"))</h1>\
            <p class="muted">\(t("import.earlierLead", ["days": found.days]))</p></div>\
            <div class="acts">\(HTML.act(room.address, t("import.takeIn")))</div></div>\
            <section class="card">\(table(found, room))</section>\(pager(found, room))
            """
        )
    }

    private func table(_ found: KeptImportLeaf, _ room: ImportRoom) -> HTML {
        let t = house.texts
        guard !found.imports.isEmpty else { return .inside("<p class=\"muted\">\(t("import.noneEarlier"))</p>") }
        let heads = ["when", "list", "by", "new", "same", "refused", "original"].map { t("import.\($0)") }
        let rows = found.imports.map { record -> [HTML] in
            let programme = record.programme.flatMap { found.programmes[$0] }
            let label = record.fileName.flatMap { $0.isEmpty ? nil : $0 } ?? t("import.unnamed")
            let file = HTML.link(room.file(record.id), t("import.bytes", ["kilobytes": (record.size + 999) / 1000]))
            return [
                .link(room.report(ID(record.id.rawValue)), t.moment(record.at)),
                "\(label)<br><small class=\"muted\">\(programme ?? t.code(record.kind))</small>", "\(record.byName)",
                "\(record.new)", "\(record.same)", "\(record.refused)",
                record.forgottenAt == nil ? file : "\(t("import.gone"))",
            ]
        }
        return .table(caption: t("import.earlierCaption"), heads: heads, rows: rows)
    }

    private func pager(_ found: KeptImportLeaf, _ room: ImportRoom) -> HTML {
        let t = house.texts
        let leaf: (Int) -> Link = { number in room.earlier.query("blad", number) }
        return HTML.when(
            found.hasNext || found.leaf > 1,
            """
            <nav class="pager" aria-label="\(t("import.leaves"))">\
            \(HTML.when(found.leaf > 1, HTML.act(leaf(found.leaf - 1), t("action.previous"))))\
            \(HTML.when(found.hasNext, HTML.act(leaf(found.leaf + 1), t("action.next"))))</nav>
            """
        )
    }

    /// The bytes as they came, whatever they are: nothing of this house ever shows them.
    private func file(_ room: ImportRoom, _ context: SignedInContext) async throws -> Response {
        let id = try context.id("report", of: KeptImport.self)
        let (name, bytes) = try await house.casework.importedFile(id, in: room, as: context.actor)
        return .download(
            name,
            type: "application/octet-stream",
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    private func refused(_ room: ImportRoom, _ context: SignedInContext) async throws -> Response {
        let id = try context.id("report", of: KeptImport.self)
        let report = try await house.casework.refusedRows(of: id, in: room, as: context.actor)
        let t = house.texts
        let rows = RefusedRows(report) { t($0) }
        return .download(
            "\(t("import.refusedFile"))-\(id).csv",
            type: "text/csv; charset=utf-8",
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: rows.bytes))
        )
    }
}
