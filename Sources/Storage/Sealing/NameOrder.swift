internal import Domain
internal import Synchronization

/// People in the order of their names; who has the same name as another, in the order of the ids.
struct NameOrder: Sendable {
    /// Where somebody stands.
    struct Place: Hashable, Comparable, Sendable {
        let key: String
        let id: ID<Participant>

        static func < (one: Place, other: Place) -> Bool { (one.key, one.id) < (other.key, other.id) }
    }

    private let places: [Place]

    /// `places`: in no order.
    init(_ places: [Place]) { self.places = places.sorted() }

    /// The same with these people where they stand now; those who stand nowhere leave.
    func replacing(_ changed: [ID<Participant>], by now: [Place]) -> NameOrder {
        let changed = Set(changed)
        return NameOrder(places.filter { !changed.contains($0.id) } + now)
    }

    /// At most so many people, who come after a place.
    func people(after last: Place?, limit: Int) -> [ID<Participant>] {
        let rest = places.drop { place in last.map { place <= $0 } ?? false }
        return rest.prefix(limit).map(\.id)
    }
}

/// The order of the names of all who are on their way, as it was at the last change that was seen: whoever asks for their list
/// would open and sort the same names again.
///
/// It is as open as the names that the vault remembers, and goes with them.
final class KeptNameOrder: Sendable {
    struct Known: Sendable {
        let order: NameOrder
        let mark: FigureChangeTable.Mark
    }

    private let state = Mutex<Known?>(nil)

    /// Nil where nothing is known, or nothing that can be: of more people no order is kept.
    var known: Known? { state.withLock { $0 } }

    /// Keeps what was read, unless somebody read something newer meanwhile.
    func keep(_ read: Known) {
        state.withLock { known in
            if let known, known.mark.isAfter(read.mark) { return }
            known = read
        }
    }

    func forget() { state.withLock { $0 = nil } }
}
