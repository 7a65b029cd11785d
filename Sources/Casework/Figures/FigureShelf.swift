internal import Domain
internal import Reports
internal import Synchronization

/// The figures that were counted last. They hold until the history grows: the newest event is the mark.
final class FigureShelf: Sendable {
    private struct Key: Hashable {
        let programme: String
        let version: Int
        let day: Day
    }

    private struct Shelf: Sendable {
        var newest: String?
        var values: [Key: [IndicatorValue]] = [:]
    }

    private static let room = 50

    private let shelf = Mutex(Shelf())
    /// Held by who counts: others who ask for the same meanwhile wait for it, and do not count it again beside.
    private let counting = Mutex(())

    /// The figures of a programme on a day, counted only where they are not known.
    ///
    /// `newest`: the newest event there is.
    func values(
        of programme: LoadedProgramme,
        at day: Day,
        newest: String?,
        count: () throws -> [IndicatorValue]
    ) throws -> [IndicatorValue] {
        let key = Key(programme: programme.definition.code, version: programme.version, day: day)
        if let known = known(key, newest) { return known }
        return try counting.withLock { _ in
            if let known = known(key, newest) { return known }
            let values = try count()
            shelf.withLock { shelf in
                guard shelf.newest == newest else { return }
                if shelf.values.count >= Self.room { shelf.values = [:] }
                shelf.values[key] = values
            }
            return values
        }
    }

    private func known(_ key: Key, _ newest: String?) -> [IndicatorValue]? {
        shelf.withLock { shelf in
            if shelf.newest != newest { shelf = Shelf(newest: newest) }
            return shelf.values[key]
        }
    }
}
