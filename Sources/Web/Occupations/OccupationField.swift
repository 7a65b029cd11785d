internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// A job of the house's list, chosen by typing: what is called so is taken at once, else the nearest are shown to choose from.
/// It needs no script.
enum OccupationField {
    /// The field with the choice among the nearest.
    private static func choice(_ field: String) -> String { "\(field)Choice" }

    private static let most = 8

    /// The job that was typed or chosen; nil when nothing was or it is not clear which (then the mistake is noted).
    static func read(_ field: String, _ reader: inout FormReader, book: OccupationBook) -> Occupation? {
        let typed = reader.required(field, limit: 100)
        let chosen = reader.text(choice(field))
        if !chosen.isEmpty, let occupation = book.occupation(chosen), nearest(typed, book).contains(occupation) {
            return occupation
        }
        if typed.isEmpty { return nil }
        if let occupation = book.occupation(typed) ?? book.occupation(called: typed) { return occupation }
        let isNear = !nearest(typed, book).isEmpty
        reader.fault(field, Message(isNear ? "occupation.chooseOf" : "occupation.none", ["text": typed]))
        return nil
    }

    static func nearest(_ typed: String, _ book: OccupationBook) -> [Occupation] {
        book.search.find(typed, limit: most).compactMap { book.occupation($0.code) }
    }

    static func html(_ field: String, _ label: String, _ sheet: FormSheet, book: OccupationBook) -> HTML {
        let input = sheet.field(field, label, hint: "occupation.typeHint", required: true).text(limit: 100)
        let typed = sheet.form[field]
        guard sheet.problem?.faults[field] != nil, !typed.isEmpty else { return input }
        let choices = nearest(typed, book).map { (value: $0.code, label: "\($0.title.nl)" as HTML) }
        if choices.isEmpty { return input }
        return "\(input)\(sheet.field(choice(field), "occupation.nearest").radios(choices))"
    }
}
