internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

extension Link {
    static let ownReaders = Link("mijn-traject", "inzage")
}

/// Who was in a file: a list that can be printed and handed to the participant, and the participant's own.
struct ReadersPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/inzage", for: .readFile, use: show)
        routes.page("/mijn-traject/inzage", for: .readOwn, use: showOwn)
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let participant = try context.participant()
        let readers = try await house.casework.readers(of: participant, before: place(request), as: context.actor)
        let t = house.texts
        let link = Link.file(participant, "inzage")
        return house.filePage(
            "readers.title",
            about: readers.participant,
            for: context,
            """
            <p class="lead">\(t("readers.lead", ["name": readers.participant.name.full]))</p>\(list(readers, link))
            """
        )
    }

    func showOwn(_ request: Request, context: SignedInContext) async throws -> Response {
        let readers = try await house.casework.ownReaders(before: place(request), as: context.actor)
        let t = house.texts
        return house.page(
            t("readers.ownTitle"),
            in: .own,
            for: context,
            """
            <h1>\(t("readers.ownTitle"))</h1><p class="lead">\(t("readers.ownLead"))</p>\
            \(list(readers, .ownReaders))
            """
        )
    }

    /// From which line on; what is no place is as if none was asked.
    private func place(_ request: Request) throws -> Int? {
        Int(try request.query()["voor"]).flatMap { AuditChain.places.contains($0) ? $0 : nil }
    }

    private func list(_ readers: FileReaders, _ link: Link) -> HTML {
        let t = house.texts
        guard !readers.readings.isEmpty else {
            return "<section class=\"card\">\(HTML.inside("<p class=\"muted\">\(t("readers.none"))</p>"))</section>"
        }
        let heads = ["day", "time", "who", "what"].map { t("readers.\($0)") }
        let table = HTML.table(caption: t("readers.caption"), heads: heads, rows: readers.readings.map(row))
        let more = readers.next.map { next in
            "<p class=\"pager no-print\">\(HTML.act(link.query("voor", next), t("readers.earlier")))</p>" as HTML
        }
        return "<section class=\"card\">\(table)</section>\(more)"
    }

    private func row(_ reading: FileReading) -> [HTML] {
        let t = house.texts
        let (first, last) = (reading.first.description, reading.last.description)
        let time = first == last ? first : t("readers.between", ["first": first, "last": last])
        let what = t(reading.hasWritten ? "readers.written" : "readers.read")
        let times = t("readers.times", ["n": reading.times])
        let reasons = reading.reasons.map { "<br>\($0)" as HTML }
        return [
            "<span class=\"num\">\(reading.day.belgian)</span>", "<span class=\"num\">\(time)</span>",
            "\(reading.actorName), \(t.code(reading.role))",
            "\(what) <small class=\"muted\">\(times)</small>\(reasons)",
        ]
    }
}
