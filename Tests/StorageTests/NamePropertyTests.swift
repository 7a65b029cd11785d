import Domain
import TestHouse
import Testing

@testable import Storage

/// Whatever people are called and whatever is typed: the search through digests finds whom a search through the names
/// themselves would find, in the order of the names, part by part or whole.
struct NamePropertyTests {
    private static let pieces = [
        "Van", "den", "Bossche", "Vandenbossche", "Vandenbosschere", "De", "D'Hondt", "Öztürk", "El", "Amrani-Peeters",
        "An",
        "Li", "Zoë", "Éva", "Jean", "J.", "Mohammed", "Mohamed", "O", "Ng", "7", "Alexandra", "Alexander", "مريم", "王",
    ]

    private struct Person {
        let id: ID<Participant>
        let name: PersonName
    }

    /// What the search promises, said with the names in hand.
    private static func isFound(_ name: PersonName, by words: [String]) -> Bool {
        guard words.contains(where: { $0.unicodeScalars.count >= 3 }) else {
            return words.allSatisfy { [Folding.key(name.family), Folding.key(name.given)].contains($0) }
        }
        return words.allSatisfy { typed in
            name.words.contains { $0.unicodeScalars.starts(with: typed.unicodeScalars) }
        }
    }

    private static func name(_ chance: inout Chance) -> PersonName {
        func part() -> String {
            (0..<Int.random(in: 1...3, using: &chance)).compactMap { _ in pieces.randomElement(using: &chance) }
                .joined(separator: " ")
        }
        return PersonName(given: part(), family: part())
    }

    /// The beginnings of some words of a name, at times with a letter that is not there.
    private static func typed(for name: PersonName, _ chance: inout Chance) -> String {
        let words = (Folding.words(name.family) + Folding.words(name.given)).shuffled(using: &chance)
            .prefix(Int.random(in: 1...3, using: &chance))
        return words.map { word in
            let begun = String(word.prefix(Int.random(in: 1...max(1, word.count), using: &chance)))
            return Int.random(in: 0..<8, using: &chance) == 0 ? begun + "x" : begun
        }.joined(separator: " ")
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `the search finds whom their names say, by name, whole or in parts`(seed: UInt64) async throws {
        let world = try await NameWorld()
        var chance = Chance(state: seed)
        let names = (0..<120).map { _ in Self.name(&chance) }
        try await world.add(names)
        let people = names.enumerated().map { Person(id: ID("p\(1000 + $0)"), name: $1) }
        for round in 0..<60 {
            let typed = Self.typed(for: names[round], &chance)
            let words = Folding.words(typed)
            let expected = people.filter { Self.isFound($0.name, by: words) }.sorted {
                ($0.name.sortKey, $0.id) < ($1.name.sortKey, $1.id)
            }
            let filter = ParticipantFilter(words: words)
            let (whole, wide, referred) = try await world.store.read { tx in
                (
                    try ParticipantTable.search(filter, within: .everything, after: nil, limit: 200, in: tx),
                    try ParticipantTable.search(filter, within: .everything, after: nil, limit: 200, narrow: 0, in: tx),
                    try ReferralTable.search(
                        ReferralFilter(words: words),
                        within: .everything,
                        after: nil,
                        limit: 200,
                        in: tx
                    )
                )
            }
            #expect(whole.lines.map(\.participant) == expected.map(\.id), "\(typed)")
            #expect(whole.lines.map(\.name) == expected.map(\.name), "\(typed)")
            #expect(Set(wide.lines.map(\.participant)) == Set(expected.map(\.id)), "\(typed)")
            #expect(Set(referred.map(\.participant)) == Set(expected.map(\.id)), "\(typed)")
            var (parts, last): ([ID<Participant>], ID<Participant>?) = ([], nil)
            repeat {
                let from = last
                let part = try await world.store.read { tx in
                    try ParticipantTable.search(filter, within: .everything, after: from, limit: 7, in: tx).lines
                }
                parts += part.map(\.participant)
                last = part.count < 7 ? nil : part.last?.participant
            } while last != nil
            #expect(parts == expected.map(\.id), "\(typed)")
        }
    }
}
