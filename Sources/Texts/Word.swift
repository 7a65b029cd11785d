package import Domain

/// A word that a programme can have its own for. In a text of the catalogue it stands as `[coach]`, or as `[Coach]` with a
/// capital.
package enum Word: String, CaseIterable, Sendable {
    case participant, participants, coach, referrer, trajectory

    /// What a programme calls it; nil for the word of the house.
    fileprivate func own(_ programme: Programme, in language: Language) -> String? {
        let wording = programme.wording
        return switch self {
        case .participant: wording.$participant[language]
        case .participants: wording.$participants[language]
        case .coach: wording.coach?[language]
        case .referrer: wording.referrer?[language]
        case .trajectory: wording.trajectory?[language]
        }
    }
}

extension Catalogue {
    /// The same texts with the words of a programme where they stand. Of several programmes: the words that all of them share,
    /// else those of the house.
    package func speaking(of programmes: Programme...) -> Catalogue { speaking(of: programmes) }

    package func speaking(of programmes: [Programme]) -> Catalogue {
        var catalogue = self
        for word in Word.allCases {
            let own = Set(programmes.map { word.own($0, in: language) })
            guard own.count == 1, let shared = own.first, let words = shared else { continue }
            catalogue.words[word] = words
        }
        return catalogue
    }
}
