package import Domain
internal import Yams

/// The municipalities with their postcodes and points, compiled in.
package struct MunicipalityBook: Sendable {
    package let municipalities: [Municipality]
    private let byPostcode: [String: [Int]]

    /// What ships. A test reads it whole; a damaged file would leave it empty.
    package static let shipped = MunicipalityBook(file: PackageResources.municipalities_yaml)

    init(file: [UInt8]) {
        municipalities = Node.entries("municipalities", of: file).compactMap(Municipality.init(entry:))
        var byPostcode: [String: [Int]] = [:]
        for (position, municipality) in municipalities.enumerated() {
            for postcode in municipality.postcodes { byPostcode[postcode, default: []].append(position) }
        }
        self.byPostcode = byPostcode
    }

    /// Every postcode that there is.
    var postcodes: Set<String> { Set(byPostcode.keys) }

    /// The municipalities of a postcode: one for nearly each, two where the street decides, none for a postcode that is not there.
    package func municipalities(of postcode: String) -> [Municipality] {
        byPostcode[postcode]?.map { municipalities[$0] } ?? []
    }

    /// Where a postcode is: the point of its municipality. Where there are two, `name` decides, or else the first.
    package func point(of postcode: String, named name: String = "") -> PlanePoint? {
        let found = municipalities(of: postcode)
        let key = Folding.key(name)
        return (found.first { Folding.key($0.name.nl) == key } ?? found.first)?.point
    }

    /// From where somebody who lives there is taken to leave for work.
    package func origin(of postcode: String) -> PlanePoint? {
        municipalities(of: postcode).first.map(TravelOrigin.of)
    }
}

extension Municipality {
    fileprivate init?(entry: Node) {
        guard let nis = entry["nis"]?.string, let name = entry["nl"]?.string, let x = entry["x"]?.int,
            let y = entry["y"]?.int
        else {
            return nil
        }
        self.init(
            nis: nis,
            name: LocalizedText(nl: name, fr: entry["fr"]?.string),
            point: PlanePoint(x: x, y: y),
            postcodes: entry["postcodes"]?.array(of: String.self) ?? []
        )
    }
}
