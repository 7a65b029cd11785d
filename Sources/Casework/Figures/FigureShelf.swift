internal import Domain
internal import Reports
internal import Storage
internal import Synchronization

/// What everybody contributes to the figures that were asked for, so that after an act only those it was about are counted
/// anew ([decision 0032](decisions/0032-figures-kept.md)). Everything on it can be counted again from the database.
final class FigureShelf: Sendable {
    /// Figures change with the definition in force and from one day to the next.
    private struct Key: Hashable {
        let programme: String
        let version: Int
        let day: Day
    }

    private final class Place: Sendable {
        /// Held by who counts: others who ask for the same meanwhile wait for it, and do not count it again beside.
        let figures: Mutex<CountedFigures>

        init(_ figures: CountedFigures) { self.figures = Mutex(figures) }
    }

    /// Of each programme those of today, and of another day that somebody looks at.
    private static let daysKept = 2

    /// The one that was asked for last stands last.
    private let places = Mutex<[(key: Key, place: Place)]>([])

    /// Reads figures of a programme on a day once they are brought up to date.
    ///
    /// `renew`: brings them up to date. When it throws, everything is counted the next time; not so when it has no time for it.
    /// `briefly`: not to wait for who counts.
    /// - Throws: `TakesLong` where somebody counts; what `renew` throws.
    func read<Value: Sendable>(
        _ programme: LoadedProgramme,
        at day: Day,
        briefly isBrief: Bool,
        renew: (inout CountedFigures) throws -> Void,
        _ body: (CountBook) -> Value
    ) throws -> Value {
        let nothing = CountedFigures(of: programme.definition, at: day)
        let key = Key(programme: programme.definition.code, version: programme.version, day: day)
        let place = place(of: key, beginning: nothing)
        func read(_ figures: inout CountedFigures) throws -> Value {
            do {
                try renew(&figures)
            } catch let error where !(error is TakesLong) {
                figures = nothing
                throw error
            }
            return body(figures.book)
        }
        guard isBrief else { return try place.figures.withLock { try read(&$0) } }
        guard let value = try place.figures.withLockIfAvailable({ try read(&$0) }) else { throw TakesLong() }
        return value
    }

    private func place(of key: Key, beginning figures: CountedFigures) -> Place {
        places.withLock { places in
            if let index = places.firstIndex(where: { $0.key == key }) {
                let known = places.remove(at: index)
                places.append(known)
                return known.place
            }
            let own = places.indices.filter { places[$0].key.programme == key.programme }
            if own.count >= Self.daysKept { places.remove(at: own[0]) }
            let place = Place(figures)
            places.append((key: key, place: place))
            return place
        }
    }
}

/// What was counted, and which changes are in it.
struct CountedFigures: Sendable {
    /// Nil while nothing was counted.
    var mark: FigureChangeTable.Mark?
    var book: CountBook

    /// Nobody counted yet.
    init(of programme: Programme, at day: Day) {
        book = CountBook(of: programme.indicators, funding: programme.funding, at: day)
    }
}
