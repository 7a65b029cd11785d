internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import NIOCore
internal import Texts

/// How fairly vacancies are shown: without and with a cap, and compared between groups of people. For the coordinator only, and
/// never of fewer people than the disclosure limit.
struct ExposurePages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/eerlijke-lijsten", for: .readExposure, use: show)
        routes.page("/eerlijke-lijsten/tabel.csv", for: .readExposure, use: export)
    }

    private struct Asked {
        var programme: String?
        var times: Int
        var form: Form
    }

    /// - Throws: `Faults` for an address with mistakes in it.
    private func asked(_ request: Request) throws -> Asked {
        let query = try request.query()
        let form = Form(["programma": query["programma"], "keer": query["keer"]])
        var reader = FormReader(form)
        let programme = reader.text("programma", limit: 64)
        let times = reader.number("keer", in: Casework.exposureTimes)
        try reader.faults.throwIfAny()
        return Asked(
            programme: programme.isEmpty ? nil : programme,
            times: times ?? Casework.usualExposureTimes,
            form: form
        )
    }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let asked = try asked(request)
        let report = try await house.casework.exposure(in: asked.programme, times: asked.times, as: context.actor)
        let body = ExposurePage(report: report, texts: house.texts).body(
            rooms: house.workRooms(.exposure, for: context)
        )
        return house.page(house.texts("exposure.title"), in: .vacancies, for: context, body)
    }

    func export(_ request: Request, context: SignedInContext) async throws -> Response {
        let asked = try asked(request)
        let report = try await house.casework.exposure(in: asked.programme, times: asked.times, as: context.actor)
        let page = ExposurePage(report: report, texts: house.texts)
        let rows = page.groups.map { row -> [DelimitedCell] in
            [
                .text(row.trait), .text(row.label), .number(row.group.participants),
                .text(page.shown(row.group)),
                row.group.bestScore.map(DelimitedCell.number) ?? .text(house.texts("exposure.notTold")),
                .text(page.share(row.group.withoutMatchPermille)),
            ]
        }
        let bytes = DelimitedWriter.bytes(header: page.heads, rows: rows)
        return .download(
            "eerlijke-lijsten-\(report.at.iso).csv",
            type: "text/csv; charset=utf-8",
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
