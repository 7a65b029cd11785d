/// A text of a definition in its languages, and where it stands.
package struct TranslatedText: Hashable, Sendable {
    /// The key of its list, as in the reference.
    package let section: String
    /// The code of what it belongs to; empty for what stands there once.
    package let code: String
    /// The key of the text.
    package let field: String
    package let text: LocalizedText

    /// Whether it is written in a language itself, instead of read in Dutch.
    package func isWritten(in language: Language) -> Bool {
        switch language {
        case .nl: true
        case .en: text.en != nil
        case .fr: text.fr != nil
        }
    }
}

extension Programme {
    /// Every text that people read, in the order of the reference. What is left out is no text.
    package var translatedTexts: [TranslatedText] {
        outline.items.flatMap { item in
            item.texts.filter { !$0.text.nl.isEmpty }.map { text in
                TranslatedText(section: item.place.section, code: item.place.code, field: text.name, text: text.text)
            }
        }
    }

    /// How many of these texts lack in a language.
    package func lacking(in language: Language) -> Int {
        translatedTexts.count { !$0.isWritten(in: language) }
    }
}
