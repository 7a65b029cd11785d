package import Domain
internal import Yams

/// How long things are kept that are of use for a time only, as it held on a day.
package struct RetentionRule: Hashable, Sendable {
    package let validFrom: Day
    /// For how many days the file of a list that was taken in is kept.
    package let importDays: Int
}

/// How long things are kept that are of use for a time only.
package struct RetentionBook: Sendable {
    private let rules: [RetentionRule]

    /// What ships. A test reads it whole.
    package static let shipped = RetentionBook(PackageResources.retention_yaml)

    init(_ file: [UInt8]) {
        rules = Node.entries("retention", of: file).compactMap { entry in
            guard let day = entry.day("valid_from"), let days = entry["import_days"]?.int else { return nil }
            return RetentionRule(validFrom: day, importDays: days)
        }.sorted { $0.validFrom < $1.validFrom }
    }

    /// The rule on a day; before the first one the first one holds.
    package func rule(on day: Day) -> RetentionRule? { rules.last { $0.validFrom <= day } ?? rules.first }
}
