package import Domain
internal import ReferenceData
internal import Storage

/// The sitting days of a period, prison by prison.
package struct SittingAgenda: Sendable {
    package let period: ClosedRange<Day>
    package let prisons: [PrisonAgenda]
    /// The coaches who sit somewhere, by name: what the list can be narrowed to.
    package let coaches: [User]
    /// The prisons where somebody sits or waits.
    package let choices: [Prison]
}

/// The sitting days of one prison for one programme.
package struct PrisonAgenda: Sendable {
    package let prison: Prison
    package let programme: Coded
    package let days: [AgendaDay]
    package let seats: PrisonSeats
}

package struct AgendaDay: Sendable {
    package let sitting: SittingDay
    /// Seats that are taken, and how many of them by own people of the coach who looks.
    package let taken: Int
    package let own: Int
    /// The names of who sits there.
    package let coaches: [String]
}

/// How it is with the seats of a prison.
package struct PrisonSeats: Hashable, Sendable {
    package let prison: String
    package let programme: String
    /// The first day with a free seat; nil when there is none before the horizon.
    package let firstFree: Day?
    /// Whether that is further away than the definition wants.
    package let isShort: Bool
    /// How many people wait for a seat.
    package let waiting: Int
}

/// What an agenda is narrowed to.
package struct AgendaFilter: Hashable, Sendable {
    package var from: Day
    package var weeks: Int
    package var prison: String?
    package var coach: ID<User>?

    package init(from: Day, weeks: Int = 6, prison: String? = nil, coach: ID<User>? = nil) {
        self.from = from
        self.weeks = weeks
        self.prison = prison
        self.coach = coach
    }
}

extension Casework {
    /// The sitting days with their occupancy; it names no participant.
    package func agenda(_ filter: AgendaFilter, as actor: Actor) async throws -> SittingAgenda {
        try await look(as: actor) { work, tx in
            try work.require(.readAgenda)
            let period = filter.from...filter.from.adding(days: 7 * filter.weeks - 1)
            let users = Dictionary(uniqueKeysWithValues: try UserTable.staff(in: tx).map { ($0.id, $0) })
            var prisons: [PrisonAgenda] = []
            var choices: Set<String> = []
            var sitting: Set<ID<User>> = []
            let programmes = try work.shelf.latestOfAll(in: tx).map(\.definition)
            let codes = programmes.map(\.code)
            let counts = try TalkTable.counts(programmes: codes, in: period, coach: actor.id, in: tx)
            for book in try work.sittingBooks(of: programmes, in: tx) {
                let ofProgramme = counts[book.programme.code] ?? []
                let byDay = Dictionary(uniqueKeysWithValues: ofProgramme.map { ([$0.prison, $0.day.iso], $0) })
                choices.formUnion(book.prisons)
                sitting.formUnion(book.calendars.values.flatMap { $0.patterns.compactMap(\.coach) })
                for prison in book.prisons where filter.prison == nil || filter.prison == prison {
                    guard let place = work.reference.prison(prison) else { continue }
                    let days = (book.calendars[prison]?.days(in: period) ?? []).filter { day in
                        filter.coach.map { day.coaches.contains($0) || !day.isHeld } ?? true
                    }
                    guard filter.coach == nil || days.contains(where: \.isHeld) else { continue }
                    let lines = days.map { day in
                        let count = byDay[[prison, day.day.iso]]
                        return AgendaDay(
                            sitting: day,
                            taken: count?.taken ?? 0,
                            own: count?.own ?? 0,
                            coaches: day.coaches.compactMap { users[$0]?.name }.sorted()
                        )
                    }
                    prisons.append(
                        PrisonAgenda(
                            prison: place,
                            programme: book.programme,
                            days: lines,
                            seats: book.seats(in: prison)
                        )
                    )
                }
            }
            return SittingAgenda(
                period: period,
                prisons: prisons.sorted { $0.prison.name < $1.prison.name },
                coaches: sitting.compactMap { users[$0] }.sorted { ($0.name, $0.id) < ($1.name, $1.id) },
                choices: choices.compactMap(work.reference.prison).sorted { $0.name < $1.name }
            )
        }
    }
}

/// The calendars of a programme with what is taken in them.
struct SittingBook {
    let programme: Coded
    let rules: SittingRules
    let calendars: [String: SittingCalendar]
    let today: Day
    let taken: [String: [Day: Int]]
    let waiting: [String: Int]

    /// The prisons where somebody sits or waits.
    var prisons: [String] { Set(calendars.keys).union(waiting.keys).sorted() }

    func seats(in prison: String) -> PrisonSeats {
        var first: Day?
        if let calendar = calendars[prison] {
            let held = taken[prison] ?? [:]
            first = calendar.firstHeldDay(in: rules.window(from: today)) { $0.seats.count > held[$0.day] ?? 0 }?.day
        }
        let isShort = first.map { $0.days(since: today) > rules.shortageDays } ?? true
        return PrisonSeats(
            prison: prison,
            programme: programme.code,
            firstFree: first,
            isShort: isShort,
            waiting: waiting[prison] ?? 0
        )
    }
}

extension Work {
    /// The calendars of all prisons of some programmes, in their order; rhythms that are over count for the past. The store is
    /// asked as often for many programmes as for one.
    func sittingBooks(of programmes: [Programme], in tx: borrowing Transaction) throws -> [SittingBook] {
        let codes = programmes.map(\.code)
        let patterns = try SittingPatternTable.all(programmes: codes, in: tx)
        let exceptions = try SittingExceptionTable.all(programmes: codes, in: tx)
        // As far as the widest looks ahead; each looks no further than its own rules.
        let weeks = programmes.map { ($0.sittings ?? .usual).horizonWeeks }.max() ?? 0
        let widest = today...today.adding(weeks: weeks)
        let counts = try TalkTable.counts(programmes: codes, in: widest, coach: nil, in: tx)
        let waiting = try TalkTable.waitingCounts(programmes: codes, in: tx)
        return programmes.map { programme in
            let code = programme.code
            let rules = programme.sittings ?? .usual
            let moved = Dictionary(grouping: exceptions[code] ?? [], by: \.prison)
            let held = (patterns[code] ?? []).filter { !$0.isEmpty }
            let calendars = Dictionary(grouping: held, by: \.prison).map { prison, patterns in
                let calendar = SittingCalendar(
                    patterns: patterns,
                    exceptions: moved[prison] ?? [],
                    holidays: reference.holidays
                )
                return (prison, calendar)
            }
            let last = today.adding(weeks: rules.horizonWeeks)
            var taken: [String: [Day: Int]] = [:]
            for count in counts[code] ?? [] where count.day <= last {
                taken[count.prison, default: [:]][count.day] = count.taken
            }
            return SittingBook(
                programme: Coded(code: code, label: programme.$name),
                rules: rules,
                calendars: Dictionary(uniqueKeysWithValues: calendars),
                today: today,
                taken: taken,
                waiting: waiting[code] ?? [:]
            )
        }
    }

    /// How it is with the seats of every prison of these programmes, where seats are short first.
    func sittingSeats(of programmes: [Programme], in tx: borrowing Transaction) throws -> [PrisonSeats] {
        let seats = try sittingBooks(of: programmes, in: tx).flatMap { book in
            book.prisons.map { book.seats(in: $0) }
        }
        return seats.sorted { left, right in
            let never = Day(number: .max)
            return (left.firstFree ?? never, left.prison) > (right.firstFree ?? never, right.prison)
        }
    }
}
