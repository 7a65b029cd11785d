/// A municipality with its postcodes and the point of its main place.
package struct Municipality: Hashable, Sendable {
    /// The REFNIS code of Statbel.
    package let nis: String
    package let name: LocalizedText
    package let point: PlanePoint
    package let postcodes: [String]

    package init(nis: String, name: LocalizedText, point: PlanePoint, postcodes: [String]) {
        self.nis = nis
        self.name = name
        self.point = point
        self.postcodes = postcodes
    }
}

/// From where somebody is taken to leave for work: never the address.
package enum TravelOrigin {
    /// The side of a square of the grid, in metres.
    package static let grid = 1000

    /// The point that stands for everybody who lives in a municipality: the middle of the square of its main place.
    package static func of(_ municipality: Municipality) -> PlanePoint { municipality.point.rounded(toGrid: grid) }
}
