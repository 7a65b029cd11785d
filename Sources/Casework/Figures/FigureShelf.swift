internal import Domain
internal import Reports
internal import Synchronization

/// The people that were read last for figures. They hold until the history grows: the newest event is the mark.
final class FigureShelf: Sendable {
    private struct Key: Hashable {
        let programme: String
        /// The version whose figures were asked for: it decides what is read of each case. 0 where all read the same.
        let version: Int
        let day: Day
    }

    private struct Shelf: Sendable {
        var newest: String?
        var cohorts: [Key: [CohortPerson]] = [:]
        var cases: [Key: [CountedCase]] = [:]
    }

    private let shelf = Mutex(Shelf())

    func cohort(
        of programme: String,
        at day: Day,
        newest: String?,
        read: () throws -> [CohortPerson]
    ) throws -> [CohortPerson] {
        let key = Key(programme: programme, version: 0, day: day)
        let known = shelf.withLock { shelf -> [CohortPerson]? in
            if shelf.newest != newest { shelf = Shelf(newest: newest) }
            return shelf.cohorts[key]
        }
        if let known { return known }
        let cohort = try read()
        shelf.withLock { shelf in
            if shelf.newest == newest, shelf.cohorts.count < 50 { shelf.cohorts[key] = cohort }
        }
        return cohort
    }

    /// Every case of a programme on a day; few are kept, since each has all its facts.
    func cases(
        of programme: LoadedProgramme,
        at day: Day,
        newest: String?,
        read: () throws -> [CountedCase]
    ) throws -> [CountedCase] {
        let key = Key(programme: programme.definition.code, version: programme.version, day: day)
        let known = shelf.withLock { shelf -> [CountedCase]? in
            if shelf.newest != newest { shelf = Shelf(newest: newest) }
            return shelf.cases[key]
        }
        if let known { return known }
        let cases = try read()
        shelf.withLock { shelf in
            guard shelf.newest == newest else { return }
            if shelf.cases.count >= 8 { shelf.cases = [:] }
            shelf.cases[key] = cases
        }
        return cases
    }
}
