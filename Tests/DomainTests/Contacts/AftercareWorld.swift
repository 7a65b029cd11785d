import Domain

func placement(
    _ id: String = "job",
    _ start: Day,
    previous: String? = nil,
    end: Day? = nil,
    form: String = "vast",
    workplace: String = "Bakkerij"
) -> Placement {
    Placement(
        id: ID(id),
        trajectory: ID("t"),
        participant: ID("m"),
        previous: previous.map { ID($0) },
        form: form,
        legalEmployer: workplace,
        workplace: workplace,
        jobTitle: "Bakker",
        start: start,
        end: end
    )
}

/// The aftercare of one person, planned again after everything that happens, as the use cases do.
struct AftercareWorld {
    var programme = SomeProgramme.programme()
    var startedOn: Day?
    var passages: [Passage] = []
    var placements: [Placement] = []
    var pauses: [Pause] = []
    var parties: Set<Party> = []
    /// The day it closed; nil while it runs.
    var closedOn: Day?
    var isClosed: Bool {
        get { closedOn != nil }
        set { closedOn = newValue ? today : nil }
    }
    var today: Day
    private(set) var items: [DueContact] = []
    private var count = 0

    init(_ today: Day) { self.today = today }

    init(_ today: String, startedOn start: String, cadences: [CadenceRule] = SomeProgramme.cadences) throws {
        self.init(try day(today))
        programme = SomeProgramme.programme(cadences: cadences)
        placements = [placement("job", try day(start))]
        replan()
    }

    var aftercare: Aftercare {
        Aftercare(programme: programme, version: SomeProgramme.version, pauses: pauses, holidays: someHolidays)
    }

    func changes() -> Aftercare.Changes {
        var next = count
        return aftercare.changes(
            to: items,
            in: .init(
                trajectory: ID("t"),
                startedOn: startedOn,
                passages: passages,
                placements: placements,
                parties: parties,
                closedOn: closedOn
            ),
            today: today
        ) {
            next += 1
            return ID("i\(1000 + next)")
        }
    }

    /// Stores what planning again changes.
    @discardableResult
    mutating func replan() -> Aftercare.Changes {
        let changes = changes()
        for item in changes.changed { update(item) }
        items += changes.new
        count += changes.new.count
        return changes
    }

    /// What a change of definition left.
    mutating func take(_ items: [DueContact]) { self.items = items }

    mutating func update(_ item: DueContact) {
        guard let index = items.firstIndex(where: { $0.id == item.id }) else { return }
        items[index] = item
    }

    /// Goes on to a day and plans again.
    mutating func go(to day: Day) {
        today = day
        replan()
    }

    func items(_ party: Party = .employee, of placement: String = "job") -> [DueContact] {
        items.filter { $0.party == party && $0.placement == ID(placement) }.sorted {
            ($0.index, $0.id) < ($1.index, $1.id)
        }
    }

    /// The days of one party's moments that are open.
    func open(_ party: Party = .employee, of placement: String = "job") -> [String] {
        items(party, of: placement).filter { $0.state == .open }.map(\.due.iso)
    }

    /// Begins a phase, and leaves the present one.
    mutating func enter(_ phase: String, on day: Day) {
        if let index = passages.firstIndex(where: \.isRunning) { passages[index].until = day }
        passages.append(
            Passage(
                id: ID("phase\(100 + passages.count)"),
                trajectory: ID("t"),
                participant: ID("m"),
                phase: phase,
                from: day,
                decidedBy: "Nele"
            )
        )
    }

    /// The moments that do not count from a placement.
    var others: [DueContact] { items.filter { $0.placement == nil }.sorted { ($0.index, $0.id) < ($1.index, $1.id) } }

    func dropped(_ reason: DropReason) -> [DueContact] { items.filter { $0.dropReason == reason } }
}
