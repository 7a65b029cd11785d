package import Domain

/// What differs between two definitions, in words.
package struct ProgrammeDiffWords: Sendable {
    private let texts: Catalogue
    private let before: ConditionWords
    private let after: ConditionWords

    package init(_ texts: Catalogue, from before: Programme, to after: Programme) {
        self.texts = texts
        self.before = ConditionWords(texts, in: before)
        self.after = ConditionWords(texts, in: after)
    }

    /// The words of a section: `stappen van de flow`.
    package func section(of change: ProgrammeChange) -> String { name("section", change.section) }

    /// One sentence, without the section.
    package func callAsFunction(_ change: ProgrammeChange) -> String {
        let old = value(change.before, of: change, by: before)
        let new = value(change.after, of: change, by: after)
        let facts = ["item": item(change), "field": field(of: change), "before": old ?? "", "after": new ?? ""]
        switch change.kind {
        case .added: return texts("comparing.added", facts)
        case .removed: return texts("comparing.removed", facts)
        case .order: return texts(change.code.isEmpty ? "comparing.order" : "comparing.orderIn", facts)
        case .changed: break
        }
        let verb = old == nil ? "filled" : new == nil ? "emptied" : isCondition(change) ? "condition" : "changed"
        return texts(change.code.isEmpty ? "comparing.\(verb)" : "comparing.\(verb)In", facts)
    }

    /// What stood there, or stands there now; nil for nothing.
    package func before(_ change: ProgrammeChange) -> String? { value(change.before, of: change, by: before) }
    package func after(_ change: ProgrammeChange) -> String? { value(change.after, of: change, by: after) }

    private func item(_ change: ProgrammeChange) -> String {
        if change.section == "contact_watch" { return texts("code.party.\(change.code)") }
        guard !change.label.isEmpty, change.label != change.code else { return change.code }
        return texts("comparing.item", ["label": change.label, "code": change.code])
    }

    private func field(of change: ProgrammeChange) -> String {
        guard let field = change.field else { return "" }
        for language in [Language.en, .fr] where field.hasSuffix(".\(language.rawValue)") {
            let facts = [
                "field": name("field", String(field.dropLast(3))), "language": name("language", language.rawValue),
            ]
            return texts("comparing.translated", facts)
        }
        return name("field", field)
    }

    private func isCondition(_ change: ProgrammeChange) -> Bool {
        if case .condition = change.after { true } else { false }
    }

    private func value(_ value: OutlineValue?, of change: ProgrammeChange, by condition: ConditionWords) -> String? {
        switch value {
        case nil: nil
        case .words(let words): texts("comparing.quoted", ["words": words])
        case .number(let number): "\(number)"
        case .amount(let cents): texts.amount(cents)
        case .flag(let flag): texts(flag ? "condition.yes" : "condition.no")
        case .day(let day): day.belgian
        case .word(let word, let list): self.word(word, of: list)
        case .codes(let codes): codes.map { word($0, of: change.field ?? "") }.joined(separator: ", ")
        case .condition(let tree): condition(tree)
        }
    }

    /// A word of the language of definitions; a code of the definition stands as it is.
    private func word(_ word: String, of list: String) -> String {
        if list == "moments" {
            let parts = word.split(separator: "-")
            guard parts.count == 2 else { return word }
            return texts("comparing.moment.\(parts[0])", ["n": String(parts[1])])
        }
        let keys = [
            "party": "code.party", "parties": "code.party", "answered_by": "code.party", "tier": "code.tier",
            "circuit": "code.circuit", "weekdays": "weekday", "languages": "comparing.language",
        ]
        let key = "\(keys[list] ?? "comparing.word.\(list)").\(word)"
        return texts.has(key) ? texts(key) : word
    }

    private func name(_ kind: String, _ key: String) -> String { texts.ofDefinition(kind, key) }
}

extension Catalogue {
    /// What a section or a field of a definition is called. `kind`: `section` or `field`; `key`: as in the file.
    package func ofDefinition(_ kind: String, _ key: String) -> String {
        self("comparing.\(kind).\(key.split(separator: ".").joined(separator: "-"))")
    }
}
