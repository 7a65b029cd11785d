/// Finds in the place of an interview what would tell an employer that somebody is in detention. A home town, a street, a social
/// service or a residence are honest places of a talk and pass.
package struct DetentionPlaces: Sendable {
    private let scan: BlindScan

    package init(_ words: BlindWords, prisons: [Prison]) {
        scan = BlindScan(
            BlindWords(phrases: [.place: words.detention], months: [], particles: []),
            names: [],
            places: prisons.flatMap(\.tellingNames),
            programmes: []
        )
    }

    /// As they are written, in the order of the text.
    package func found(in place: String) -> [String] {
        scan.hits(in: place).filter { $0.kind == .place }.map(\.text)
    }
}

extension Prison {
    /// Its names and address as far as they tell of nothing else: its town and its street have other houses too.
    var tellingNames: [String] {
        let (street, town) = (Folding.words(address), Folding.words(municipality))
        let names = ([name] + aliases).filter { name in
            let words = Folding.words(name)
            return words.count > 1 && words.first != town.first && !street.starts(with: words)
        }
        return names + (street.count > 1 ? [address] : [])
    }
}
