internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Who was in a file, the latest first, in the language of the texts.
struct ReadersList {
    let readers: FileReaders
    /// Where it stands; what was earlier stands there too.
    let link: Link
    let texts: Catalogue

    /// From which line on; what is no place is as if none was asked.
    static func place(in request: Request) throws -> Int? {
        Int(try request.query()["voor"]).flatMap { AuditChain.places.contains($0) ? $0 : nil }
    }

    var html: HTML {
        let t = texts
        guard !readers.readings.isEmpty else {
            return "<section class=\"card\">\(HTML.inside("<p class=\"muted\">\(t("readers.none"))</p>"))</section>"
        }
        let heads = [t("readers.day"), t("readers.time"), t("readers.who"), t("readers.what")]
        let table = HTML.table(caption: t("readers.caption"), heads: heads, rows: readers.readings.map(row))
        let more = readers.next.map { next in
            "<p class=\"pager no-print\">\(HTML.act(link.query("voor", next), t("readers.earlier")))</p>" as HTML
        }
        return "<section class=\"card\">\(table)</section>\(more)"
    }

    private func row(_ reading: FileReading) -> [HTML] {
        let t = texts
        let (first, last) = (reading.first.description, reading.last.description)
        let time = first == last ? first : t("readers.between", ["first": first, "last": last])
        let what = t(reading.hasWritten ? "readers.written" : "readers.read")
        let times = t("readers.times", ["n": reading.times])
        let reasons = reading.reasons.map { "<br>\($0)" as HTML }
        return [
            "<span class=\"num\">\(t.day(reading.day))</span>", "<span class=\"num\">\(time)</span>",
            "\(reading.actorName), \(t.code(reading.role))",
            "\(what) <small class=\"muted\">\(times)</small>\(reasons)",
        ]
    }
}
