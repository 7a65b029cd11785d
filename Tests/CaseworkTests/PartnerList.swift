import Casework
import Domain

/// A partner's list, as the house gets it (issue 2, point 4).
enum PartnerList {
    static let header =
        "Naam;Voornaam;Geboortedatum;Rijksregisternr;Geslacht;Nationaliteit;Postcode;Gemeente;Instelling;Verwijzer;"
        + "Datum aanmelding;Akkoord deelnemer;Opleidingsniveau;Nederlands;Rijbewijs;Wens;Toelichting;Vroegste datum buiten"

    static func row(
        _ family: String,
        _ given: String,
        born: String = "21/12/1981",
        number: String = "",
        prison: String = "Gevangenis Gent",
        on: String = "04/01/2024",
        consent: String = "ja",
        wish: String = "lassen",
        note: String = "Wil werken."
    ) -> String {
        "\(family);\(given);\(born);\(number);M;Belg;9000;Gent;\(prison);T. Verhaeghe;\(on);\(consent);bachelor;B2;B;"
            + "\(wish);\(note);22/07/2024"
    }

    static func of(_ rows: String...) -> [UInt8] { Array(([header] + rows).joined(separator: "\r\n").utf8) }
}

extension ReferralWorld {
    func take(_ list: [UInt8], dryRun: Bool = false) async throws -> ImportReport {
        try await casework.importReferrals(
            bytes: list,
            fileName: "lijst.csv",
            programme: programme,
            dryRun: dryRun,
            as: .machine
        )
    }
}
