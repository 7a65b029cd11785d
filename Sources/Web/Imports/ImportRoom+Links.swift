internal import Casework
internal import Domain
internal import Markup

/// Where lists are taken in and where what became of them is read.
extension ImportRoom {
    private var place: String {
        switch self {
        case .referrals: Room.referrals.rawValue
        case .employers: "werkgevers"
        case .vacancies: "vacatures"
        }
    }

    /// What the rows become: referrals, employers, vacancies.
    var link: Link { Link(place) }
    var address: Link { Link(place, "invoer") }
    /// The lists that were taken in before.
    var earlier: Link { Link(place, "invoer", "eerder") }

    func report(_ id: ID<ImportReport>) -> Link { Link(place, "invoer", id) }
    func file(_ id: ID<KeptImport>) -> Link { Link(place, "invoer", id, "bestand") }
    func refused(_ id: ID<KeptImport>) -> Link { Link(place, "invoer", id, "geweigerd") }
}
