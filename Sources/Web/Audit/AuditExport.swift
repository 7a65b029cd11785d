internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import NIOCore
internal import Texts

/// Lines of the audit log as a table for a spreadsheet, in which nobody's words run as a formula.
struct AuditExport: Sendable {
    typealias Part = (entries: [AuditEntry], next: Int?)

    let house: House
    let actor: Actor
    let question: AuditQuestion

    /// Written part by part, so that a long log takes no memory.
    func response(beginningWith first: Part) -> Response {
        let body = ResponseBody { writer in
            var part = first
            let heads = AuditPages.heads.map { house.texts($0) }
            let start = DelimitedWriter.bytes(header: heads, rows: part.entries.map(row))
            try await writer.write(ByteBuffer(bytes: start))
            while let last = part.next {
                part = try await house.casework.auditToExport(question, before: last, as: actor)
                try await writer.write(ByteBuffer(bytes: DelimitedWriter.lines(part.entries.map(row))))
            }
            try await writer.finish(nil)
        }
        let name = "inzage-\(house.casework.clock().today.iso).csv"
        return .download(name, type: "text/csv; charset=utf-8", body: body)
    }

    private func row(_ entry: AuditEntry) -> [DelimitedCell] {
        let t = house.texts
        let detail = t.detail(of: entry)
        let verdict = entry.verdict.map { t.code($0) } ?? (entry.isDrawn ? t("audit.drawn") : "")
        return [
            .text(t.moment(entry.at)), .text("\(entry.actor.name) (\(t.code(entry.actor.role)))"),
            .text(detail.isEmpty ? t.act(entry.action) : "\(t.act(entry.action)): \(detail)"),
            .text(entry.participantName), .text(entry.reason ?? ""), .text(verdict),
        ]
    }
}
