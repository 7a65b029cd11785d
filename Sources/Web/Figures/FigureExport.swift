internal import Casework
internal import Domain
internal import Exchange
internal import Hummingbird
internal import NIOCore
internal import Reports
internal import Texts

/// The people behind a figure as a table for a spreadsheet, in which nobody's name runs as a formula.
struct FigureExport {
    let value: IndicatorValue
    let people: [CountedPerson]
    let words: FigureWords

    var response: Response {
        let name = "\(value.rule.code)-\(value.at.iso).csv"
        let body = ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        return .download(name, type: "text/csv; charset=utf-8", body: body)
    }

    private var bytes: [UInt8] {
        let heads = words.heads(of: value)
        let rows = people.map { person -> [DelimitedCell] in
            [
                .text(person.name), .text(words.standing(of: person)),
                day(person.inCohort.enteredOn), day(person.inCohort.activatedOn), day(person.inCohort.closedOn),
                .text(words.reason(for: person, in: value)),
            ]
        }
        return DelimitedWriter.bytes(header: heads, rows: rows)
    }

    private func day(_ day: Day?) -> DelimitedCell { day.map { .day($0) } ?? .text("") }
}
