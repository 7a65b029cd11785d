/// A language that definitions are written in.
package enum Language: String, CaseIterable, Sendable { case nl, en, fr }

/// Words of a definition. Dutch is always there; what is not translated reads in Dutch.
package struct LocalizedText: Hashable, Sendable, ExpressibleByStringLiteral {
    package let nl: String
    package let en: String?
    package let fr: String?

    package init(nl: String, en: String? = nil, fr: String? = nil) {
        self.nl = nl
        self.en = en
        self.fr = fr
    }

    package init(stringLiteral nl: String) { self.init(nl: nl) }

    package subscript(language: Language) -> String {
        switch language {
        case .nl: nl
        case .en: en ?? nl
        case .fr: fr ?? nl
        }
    }
}

/// A property that reads as its Dutch words, and as all its languages behind `$`: `form.label`, `form.$label[.fr]`.
@propertyWrapper
package struct Localized: Hashable, Sendable {
    package let projectedValue: LocalizedText

    package init(_ text: LocalizedText) { projectedValue = text }

    package var wrappedValue: String { projectedValue.nl }
}
