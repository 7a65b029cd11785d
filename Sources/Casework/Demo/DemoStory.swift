internal import Domain
internal import ReferenceData

/// The demo data as a story that is played day by day. Everybody's life is written out to its end; today cuts it off,
/// so that there is somebody in every state.
struct DemoStory {
    typealias Act = (inout DemoStory) async throws -> Void

    static let programme = "reintegratie-door-werk"

    let casework: Casework
    let today: Day
    let first: Day
    let staff: DemoStaff
    private(set) var day: Day
    var dice: SeededGenerator
    var cast: [DemoPerson] = []
    /// How many were referred by now.
    var referred = 0
    private var acts: [Int: [Act]] = [:]
    private var actsToday = 0

    init(casework: Casework, first: Day, today: Day, staff: DemoStaff) {
        self.casework = casework
        self.first = first
        self.today = today
        self.staff = staff
        day = first
        dice = SeededGenerator(seed: UInt64(today.number) &* 31 &+ 7)
    }

    /// Writes an act down for a day. One for a day that has passed is done at once, one after today never.
    mutating func on(_ when: Day, _ act: @escaping Act) {
        guard when <= today else { return }
        acts[max(when, day).number, default: []].append(act)
    }

    /// Writes an act down for the first working day; what would come after today by that, is done today.
    mutating func onWorkingDay(_ when: Day, _ act: @escaping Act) {
        on(when <= today ? min(working(when), today) : when, act)
    }

    /// Writes down an act on somebody's file: it is left out where the file is closed by then.
    mutating func on(
        _ when: Day,
        about who: Int,
        _ act: @escaping (inout DemoStory, DemoFile) async throws -> Void
    ) {
        on(when) { story in
            guard let file = story.open(who) else { return }
            try await act(&story, file)
        }
    }

    func open(_ who: Int) -> DemoFile? {
        guard cast[who].isOpen, let participant = cast[who].participant, let coach = cast[who].coach else { return nil }
        return DemoFile(who: who, participant: participant, coach: coach)
    }

    /// Plays one day and goes on to the next.
    mutating func playDay() async throws {
        var place = 0
        while let due = acts[day.number], place < due.count {
            try await due[place](&self)
            place += 1
        }
        acts[day.number] = nil
        actsToday = 0
        day = day.adding(days: 1)
    }

    /// The use cases at the next moment of the day. What happens today lies before anything somebody can do today: at
    /// midnight in Belgium.
    mutating func house() -> Casework {
        actsToday += 1
        let hour = day == today ? -2 : 8
        let now = Instant(milliseconds: day.number * 86_400_000 + hour * 3_600_000 + actsToday * 1000)
        return casework.at(Moment(now: now, today: day))
    }

    /// A day from Monday to Friday, so many of them after today.
    func weekday(_ count: Int) -> Day {
        var day = today
        for _ in 0..<count {
            repeat { day = day.adding(days: 1) } while day.weekday.isWeekend
        }
        return day
    }

    /// The first working day on or after this one.
    func working(_ day: Day) -> Day { casework.reference.holidays.workingDay(onOrAfter: day) }
}

/// A file that is open, and the coach who works in it.
struct DemoFile {
    let who: Int
    let participant: ID<Participant>
    let coach: Actor
}
