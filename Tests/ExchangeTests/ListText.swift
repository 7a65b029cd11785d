import Domain
import Exchange
import ReferenceData

/// A list as a partner could send it.
enum ListText {
    static let header = ReferralList.Column.allCases.map(\.rawValue)

    /// A sound row, with other cells where they are given.
    static func row(_ changes: [ReferralList.Column: String] = [:]) -> [String] {
        let sound: [ReferralList.Column: String] = [
            .family: "Öztürk", .given: "Tariq", .birthDay: "21/12/1981", .nationalNumber: "81.12.21-999.59", .sex: "M",
            .nationality: "Belg", .postcode: "9700", .municipality: "Oudenaarde", .prison: "Detentiehuis Kortrijk",
            .referrer: "T. Verhaeghe", .referredOn: "04/01/2024", .consent: "ja", .schooling: "bachelor", .dutch: "B2",
            .licence: "C, CE", .wish: "chauffeur", .note: "Wil werken.", .earliest: "22/07/2024",
        ]
        return ReferralList.Column.allCases.map { changes[$0] ?? sound[$0] ?? "" }
    }

    static func book(today: String = "2025-07-01") throws -> ReferralList.Book {
        let reference = ReferenceBook.shipped
        return ReferralList.Book(
            prisons: reference.prisons,
            postcodes: reference.postcodes,
            minimumAge: 18,
            today: try Day(iso: today)
        )
    }

    static func read(
        _ rows: [String]...,
        header: [String] = header,
        today: String = "2025-07-01"
    ) throws -> ReferralList {
        let lines = ([header] + rows).map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
        }
        return try ReferralList(bytes: Array(lines.joined(separator: "\r\n").utf8), book: book(today: today))
    }
}
