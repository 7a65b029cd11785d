internal import Hummingbird

/// The largest body of each route, in bytes: a table by pattern. A route that is not in it takes an ordinary form.
package enum BodyLimits {
    /// Names, days, choices, and up to two texts of 5,000 signs: each sign may take 12 bytes on its way.
    static let ordinary = 128 * 1024
    /// A form with many long texts.
    static let long = 1_000_000

    private static let table: [String: Int] = [
        "/aanmeldingen/invoer": ImportPages.largestBody,
        "/vacatures/invoer": ImportPages.largestBody,
        "/werkgevers/invoer": ImportPages.largestBody,
        "/deelnemers/{participant}/screening": long,
        "/programmas/nieuw": DraftForm.largestBody,
        "/programmas/{programme}/concept": DraftForm.largestBody,
    ]

    /// The limit of a route; of an address that is none, nothing is taken.
    static func limit(of route: String?) -> Int { route.map { table[$0] ?? ordinary } ?? 0 }

    /// The patterns that are in the table.
    package static var routes: [String] { table.keys.sorted() }
}
