/// A definition laid out in sections, items and fields, by the keys of the file: what two definitions are compared by.
package struct ProgrammeOutline: Hashable, Sendable {
    package private(set) var items: [OutlineItem] = []

    init() {}

    /// What stands in a section once.
    mutating func add(_ section: String, _ fields: OutlineFields) { add(section, "", fields) }

    mutating func add(
        _ section: String,
        _ code: String,
        label: String = "",
        in parent: OutlineItem.Place? = nil,
        _ fields: OutlineFields
    ) {
        items.append(
            OutlineItem(
                place: .init(section: section, code: parent.map { "\($0.code)/\(code)" } ?? code),
                label: label,
                parent: parent,
                fields: fields.all,
                texts: fields.texts
            )
        )
    }
}

/// One thing of a definition that has a code: a step, a gate of a phase, a question of a form.
package struct OutlineItem: Hashable, Sendable {
    /// Where it stands: the key of its list, and its code; behind the code of what it belongs to, `module/stages`. The code
    /// is empty for what stands in a section once.
    package struct Place: Hashable, Sendable {
        package let section: String
        package let code: String
    }

    package let place: Place
    /// Its words; empty for what has none.
    package let label: String
    /// What it belongs to.
    package let parent: Place?
    package let fields: [OutlineField]
    /// Those of its fields that can be translated, by the key of the file.
    package let texts: [OutlineText]
}

/// Words that can be translated, and the key they stand at.
package struct OutlineText: Hashable, Sendable {
    package let name: String
    package let text: LocalizedText
}

/// A key of the file with what stands there.
package struct OutlineField: Hashable, Sendable {
    /// The key of the file; with the language behind it for a translation, `label.fr`.
    package let name: String
    package let value: OutlineValue
}

/// What stands at a key. What is not filled in has no field.
package enum OutlineValue: Hashable, Sendable {
    case words(String)
    case number(Int)
    /// In cents.
    case amount(Int)
    case flag(Bool)
    case day(Day)
    /// A word of the language of definitions, with the list it comes from.
    case word(String, list: String)
    /// Codes of the definition, in their order.
    case codes([String])
    case condition(Condition)
}

/// The fields of an item, in the order of the reference.
struct OutlineFields {
    private(set) var all: [OutlineField] = []
    private(set) var texts: [OutlineText] = []

    func text(_ name: String, _ text: LocalizedText?) -> OutlineFields {
        guard let text else { return self }
        var fields = words(name, text.nl).words("\(name).en", text.en).words("\(name).fr", text.fr)
        fields.texts.append(OutlineText(name: name, text: text))
        return fields
    }

    /// What nobody filled in is no field.
    func words(_ name: String, _ words: String?) -> OutlineFields {
        adding(name, words.flatMap { $0.isEmpty ? nil : .words($0) })
    }

    func number(_ name: String, _ number: Int?) -> OutlineFields { adding(name, number.map { .number($0) }) }
    func amount(_ name: String, _ cents: Int?) -> OutlineFields { adding(name, cents.map { .amount($0) }) }
    func flag(_ name: String, _ flag: Bool) -> OutlineFields { adding(name, .flag(flag)) }
    func day(_ name: String, _ day: Day?) -> OutlineFields { adding(name, day.map { .day($0) }) }
    func code(_ name: String, _ code: String?) -> OutlineFields { adding(name, code.map { .codes([$0]) }) }
    func codes(_ name: String, _ codes: [String]) -> OutlineFields { adding(name, codes.isEmpty ? nil : .codes(codes)) }
    func condition(_ name: String, _ condition: Condition?) -> OutlineFields {
        adding(name, condition.map { .condition($0) })
    }

    func word<Word: RawRepresentable<String>>(_ name: String, _ word: Word?) -> OutlineFields {
        adding(name, word.map { .word($0.rawValue, list: name) })
    }

    /// Words of a list; a set stands in the order of its words.
    func words<Word: RawRepresentable<String>>(_ name: String, of words: some Collection<Word>) -> OutlineFields {
        codes(name, words.map(\.rawValue).sorted())
    }

    private func adding(_ name: String, _ value: OutlineValue?) -> OutlineFields {
        guard let value else { return self }
        var fields = self
        fields.all.append(OutlineField(name: name, value: value))
        return fields
    }
}
