internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Which programme and which day an address of the figures asks for.
struct FigureQuery {
    let form: Form
    let programmes: [LoadedProgramme]
    /// The code of the programme asked for, or of the first one.
    let programme: String
    /// The day asked for, or today.
    let day: Day
    let today: Day
    let faults: Faults
}

extension FigurePages {
    /// Reads the address.
    /// - Throws: `BadRequest`; `Refusal.notFound` for who reads no figures, before anything in it is judged.
    func query(_ request: Request, _ context: SignedInContext) async throws -> FigureQuery {
        guard Policy.allows(.readFigures, for: context.actor.role) else { throw Refusal.notFound }
        let programmes = try await house.casework.programmes(as: context.actor)
        let codes = programmes.map(\.definition.code)
        guard let first = codes.first else { throw Refusal.notFound }
        let today = house.casework.clock().today
        var reader = FormReader(try request.query())
        let programme = reader.code("programma", of: codes) ?? first
        let day = reader.day("op") ?? today
        return FigureQuery(
            form: reader.form,
            programmes: programmes,
            programme: programme,
            day: day,
            today: today,
            faults: reader.faults
        )
    }
}

extension FigureQuery {
    /// The form that chooses the day, and the programme where there are several.
    func chooser(_ texts: Catalogue) -> HTML {
        let error = faults["op"]
        let day = Field(
            "op",
            label: texts("figure.atDay"),
            value: error == nil ? self.day.belgian : form["op"],
            error: error.map { texts($0) }
        )
        let wrong = faults["programma"].map { texts($0) }
        let programme = Field("programma", label: texts("figure.programme"), value: self.programme, error: wrong)
        let choices = programmes.map { ($0.definition.code, $0.definition.name) }
        let choosesProgramme = programmes.count > 1 || wrong != nil
        return """
            <form class="filters no-print" method="get" action="\(Room.figures.link)">\
            \(HTML.when(choosesProgramme, programme.select(choices)))\(day.day())\
            \(HTML.submit(texts("figure.show"), .plain))</form>
            """
    }
}

extension Link {
    /// The people behind a figure on a day.
    static func figure(_ code: String, of programme: String, at day: Day, as file: String? = nil) -> Link {
        Link(segments: [Room.figures.rawValue, code] + (file.map { [$0] } ?? []))
            .query("programma", programme).query("op", day.iso)
    }
}
