package import Domain
internal import Yams

/// How few people a figure may be about, as it held on a day.
package struct DisclosureRule: Hashable, Sendable {
    package let validFrom: Day
    /// The least number of people of a group that is told of.
    package let people: Int
    /// The age at which each band after the first begins.
    package let agesFrom: [Int]

    /// The first and the last age of the band that an age is in; nil where a band has no end.
    package func band(of age: Int) -> (from: Int?, to: Int?) {
        let from = agesFrom.last { $0 <= age }
        let next = agesFrom.first { $0 > age }
        return (from, next.map { $0 - 1 })
    }
}

package struct DisclosureBook: Sendable {
    private let rules: [DisclosureRule]

    /// What ships. A test reads it whole.
    package static let shipped = DisclosureBook(PackageResources.disclosure_yaml)

    init(_ file: [UInt8]) {
        rules = Node.entries("disclosure", of: file).compactMap { entry in
            guard let day = entry.day("valid_from"), let people = entry["people"]?.int else { return nil }
            let ages = entry["ages_from"]?.array(of: Int.self) ?? []
            return DisclosureRule(validFrom: day, people: people, agesFrom: ages.sorted())
        }.sorted { $0.validFrom < $1.validFrom }
    }

    /// The rule on a day; before the first one nothing may be told, so the first one holds.
    package func rule(on day: Day) -> DisclosureRule? { rules.last { $0.validFrom <= day } ?? rules.first }
}
