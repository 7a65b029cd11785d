internal import Domain
internal import Markup
internal import Texts

/// One of many, chosen by typing: what only one answers to is taken at once, else a short list is there to choose from. It needs
/// no script.
struct FindField<Subject>: Sendable {
    /// Of what is chosen.
    let name: String
    /// Of what is typed.
    let search: String
    /// What the keys of its words begin with.
    let words: String

    static var longest: Int { 100 }

    /// What is typed, as far as it can be looked for.
    func typed(in form: Form) -> String { String(form[search].trimmed.prefix(Self.longest)) }

    /// What is chosen; nil for what can't be an id.
    func chosen(in form: Form) -> ID<Subject>? { Self.id(form[name]) }

    static func id(_ text: String) -> ID<Subject>? {
        let isOne =
            (1...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (48...57).contains($0) || (97...122).contains($0) || $0 == 45 }
        return isOne ? ID(text) : nil
    }

    /// Which of those that answer to what was typed is chosen, or the only one; nil when it is not clear which (then the mistake is
    /// noted).
    func read(_ reader: inout FormReader, among found: [ID<Subject>]) -> ID<Subject>? {
        let (typed, chosen) = (reader.text(search, limit: Self.longest), reader.text(name))
        if let one = found.first(where: { $0.rawValue == chosen }) { return one }
        if typed.isEmpty {
            reader.fault(name, Message(chosen.isEmpty ? "field.chooseOne" : "field.unknown"))
            return nil
        }
        if found.count == 1 { return found[0] }
        reader.fault(found.isEmpty ? search : name, objection(to: typed, among: found))
        return nil
    }

    /// What to say of a text that does not tell which one.
    func objection(to typed: String, among found: [ID<Subject>]) -> Message {
        found.isEmpty ? Message("\(words).findNone", ["text": typed]) : Message("\(words).findChoose")
    }

    /// `label`: the key of what the choice is called.
    func html(
        _ sheet: FormSheet,
        _ label: String,
        _ choices: [(value: String, label: String)],
        hasMore: Bool
    ) -> HTML {
        let choice = sheet.field(name, label, hint: hasMore ? "\(words).findMore" : nil, required: true)
        return """
            \(sheet.field(search, "\(words).find", hint: "\(words).findHint").text(limit: Self.longest))\
            \(choice.select(choices, empty: sheet.texts("action.choose")))
            """
    }
}
