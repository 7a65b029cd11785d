package import Domain
internal import Yams

/// The reference data that ships with the house: facts with the days they hold, compiled in. A later fact is a new
/// line with its own days, never a change of an old one.
package struct ReferenceBook: Sendable {
    package let prisons: [Prison]
    package let holidays: Holidays
    /// Every postcode of Belgium: those of its municipalities, which are read when somebody asks.
    package var postcodes: Set<String> { MunicipalityBook.shipped.postcodes }

    /// What ships. A test reads it whole; a damaged file would leave its list empty.
    package static let shipped = ReferenceBook(
        prisons: PackageResources.prisons_yaml,
        holidays: PackageResources.holidays_yaml
    )

    init(prisons: [UInt8], holidays: [UInt8]) {
        self.prisons = Node.entries("prisons", of: prisons).compactMap(Prison.init(entry:))
        self.holidays = Holidays(Node.entries("holidays", of: holidays).compactMap(Holidays.Holiday.init(entry:)))
    }

    /// The prison with this code, whether or not it still holds.
    package func prison(_ code: String) -> Prison? { prisons.first { $0.code == code } }

    /// The prisons that hold on a day, by name.
    package func prisons(on day: Day) -> [Prison] {
        prisons.filter { $0.validFrom <= day && $0.validUntil.map { $0 >= day } ?? true }.sorted { $0.name < $1.name }
    }
}

extension Prison {
    fileprivate init?(entry: Node) {
        guard let code = entry["code"]?.string, let name = entry["name"]?.string, let from = entry.day("valid_from")
        else {
            return nil
        }
        self.init(
            code: code,
            name: name,
            aliases: entry["aliases"]?.array(of: String.self) ?? [],
            address: entry["address"]?.string ?? "",
            postcode: entry["postcode"]?.string ?? "",
            municipality: entry["municipality"]?.string ?? "",
            nis: entry["nis"]?.string,
            province: entry["province"]?.string ?? "",
            validFrom: from,
            validUntil: entry.day("valid_until"),
            source: entry["source"]?.string
        )
    }
}

extension Holidays.Holiday {
    fileprivate init?(entry: Node) {
        guard let name = entry["name"]?.string, let from = entry["from_year"]?.int else { return nil }
        let years = from...(entry["until_year"]?.int ?? 9999)
        if let offset = entry["easter"]?.int {
            self.init(name: name, rule: .easter(offset: offset), years: years)
        } else if let month = entry["month"]?.int, let day = entry["day"]?.int {
            self.init(name: name, rule: .fixed(month: month, day: day), years: years)
        } else {
            return nil
        }
    }
}
