/// How many people may enter on a day, by the entry mode of the definition.
struct EntryDoor {
    /// Entry moments or rounds of selection on a day.
    struct Moment {
        var places: Int
        /// The rounds of this year that are still to come, this one among them.
        var roundsLeft = 1
    }

    let mode: EntryRules.Mode
    let noticeDays: Int
    /// People in the flow at the same time; nil without a limit.
    let capacity: Int?
    private let settings: SimulationSettings
    private let sittingAnchor: Day
    private var moments: [Day: Moment] = [:]

    init(_ programme: Programme, _ settings: SimulationSettings, until end: Day) {
        mode = programme.entry.mode
        noticeDays = mode == .sittingDays ? (programme.sittings ?? .usual).noticeDays : 0
        capacity = Self.capacity(of: programme.editions)
        self.settings = settings
        // Sitting days are on Tuesdays.
        sittingAnchor = settings.first.monday.adding(days: 8)
        guard mode == .entryMoments || mode == .selectionRounds else { return }
        for (day, places) in Self.moments(of: programme, settings, until: end) {
            moments[day, default: Moment(places: 0)].places += min(places, 100_000)
        }
        guard mode == .selectionRounds else { return }
        for year in Dictionary(grouping: moments.keys, by: { $0.days(since: settings.first) / 365 }).values {
            for (number, day) in year.sorted().enumerated() { moments[day]?.roundsLeft = year.count - number }
        }
    }

    /// Nil on a day on which nobody enters.
    func moment(on day: Day) -> Moment? {
        switch mode {
        case .rolling: day.weekday.isWeekend ? nil : Moment(places: .max)
        case .sittingDays:
            day >= sittingAnchor && day.days(since: sittingAnchor).isMultiple(of: 7 * settings.everyWeeks)
                ? Moment(places: settings.seats) : nil
        case .entryMoments, .selectionRounds: moments[day]
        }
    }

    /// The most that the editions hold at once; the editions go on after their last day in the same way.
    private static func capacity(of editions: [EditionRule]) -> Int? {
        guard !editions.isEmpty, editions.allSatisfy({ $0.places != nil }) else { return nil }
        return editions.map(\.first).map { day in
            editions.filter { $0.first <= day && $0.last.map { day <= $0 } ?? true }.reduce(0) { $0 + ($1.places ?? 0) }
        }.max()
    }

    /// The moments of the editions, repeated every year before the first and after the last one; else evenly over the year.
    private static func moments(
        of programme: Programme,
        _ settings: SimulationSettings,
        until end: Day
    ) -> [(day: Day, places: Int)] {
        let usual = programme.entry.places ?? 100_000
        var moments = programme.editions.flatMap(\.moments).map { (day: $0.day, places: $0.places ?? usual) }
        if let first = moments.map(\.day).min(), let last = moments.map(\.day).max() {
            let earliest = moments.filter { $0.day < first.adding(months: 12) }
            let latest = moments.filter { $0.day > last.adding(months: -12) }
            // A simulation is of so many years at most, and begins in the funding: far enough for either.
            for years in 1...50 {
                moments += latest.map { ($0.day.adding(months: 12 * years), $0.places) }
                moments += earliest.map { ($0.day.adding(months: -12 * years), $0.places) }
            }
        } else {
            let sites = max(1, programme.sites.count)
            let year = programme.entry.momentsPerYear.map { $0 * sites } ?? programme.entry.rounds
            let perYear = max(1, year ?? settings.assumptions.momentsPerYear)
            var number = 0
            while settings.first.adding(days: 365 * number / perYear) < end {
                moments.append((settings.first.adding(days: 365 * number / perYear), usual))
                number += 1
            }
        }
        return moments.filter { settings.first <= $0.day && $0.day < end }
    }
}
