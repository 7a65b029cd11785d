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
    var placements: [Placement] = []
    var pauses: [Pause] = []
    var parties: Set<Party> = []
    var isClosed = false
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
            in: .init(placements: placements, parties: parties, closedOn: isClosed ? today : nil),
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

    func dropped(_ reason: DropReason) -> [DueContact] { items.filter { $0.dropReason == reason } }
}
