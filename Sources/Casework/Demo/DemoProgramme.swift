internal import Domain
internal import ReferenceData

/// Demo data of one programme, told from its definition alone: people are referred from its referrers, fill in its forms
/// with what its criteria and gates ask, attend its sessions, go through its phases, start at work and come to one of its
/// outcomes. Today cuts it off, so that there is somebody in every state.
struct DemoProgramme {
    let programme: Programme
    let casework: Casework
    let today: Day
    let staff: DemoTeam
    var dice: SeededGenerator
    var cast: [DemoWalker] = []
    /// How many were referred by now.
    var referred = 0
    private(set) var day: Day
    private let place: Int
    private var actsToday = 0

    /// `place`: which of the programmes it is: two do not act at the same moment.
    init(
        _ programme: Programme,
        place: Int,
        casework: Casework,
        period: ClosedRange<Day>,
        register: inout DemoRegister
    ) async throws {
        self.programme = programme
        self.casework = casework
        self.place = place
        today = period.upperBound
        day = period.lowerBound
        dice = SeededGenerator(seed: UInt64(today.number) &* 31 &+ UInt64(place) &* 1009 &+ 13)
        staff = try await DemoTeam(of: programme, place: place, casework: casework, on: day)
        castEverybody(since: period.lowerBound, &register)
    }

    /// What falls on this day. Today is still to come.
    mutating func play(_ day: Day) async throws {
        self.day = day
        actsToday = 0
        guard day < today else { return }
        if !programme.selfStarts.isEmpty, day.weekday == .monday { try await house().startDuePhases(as: .machine) }
        for who in cast.indices {
            while let turn = cast[who].nextTurn(on: day) { try await take(turn, who) }
        }
        let isLast = day == today.adding(days: -1)
        if isLast { try await house().noteMissedContacts(as: .machine) }
    }

    private mutating func take(_ move: DemoMove, _ who: Int) async throws {
        switch move {
        case .refer: try await refer(who)
        case .check: try await check(who)
        case .decide: try await decide(who)
        case .begin: try await begin(who)
        case .form(let code): try await fill(code, who)
        case .session(let code): try await attend(code, who)
        case .absence(let code): try await attend(code, who, who.isMultiple(of: 2) ? .missed : .excused)
        case .decision(let code): try await choose(code, who)
        case .steps: try await tickOff(who)
        case .employer: try await meetEmployer(who)
        case .contacts: try await keepContact(who)
        case .pause: try await pause(who)
        case .leave: try await leave(who)
        case .endWork: try await endWork(who)
        case .close(let isEarly): try await close(who, early: isEarly)
        }
    }

    /// Writes a move down for the first working day on or after one.
    mutating func on(_ when: Day, _ who: Int, _ move: DemoMove) {
        let due = casework.reference.holidays.workingDay(onOrAfter: max(when, day))
        guard due < today else { return }
        cast[who].turns.append((due, move))
    }

    /// The use cases at the next moment of the day.
    mutating func house() -> Casework {
        actsToday += 1
        let seconds = 9 * 3600 + place * 600 + actsToday
        let now = Instant(milliseconds: day.number * 86_400_000 + seconds * 1000)
        return casework.at(Moment(now: now, today: day))
    }
}

/// One act of a walker.
enum DemoMove {
    case refer, check, decide, begin
    case form(String), session(String), absence(String), decision(String)
    case steps, employer, contacts, pause, leave, endWork
    case close(early: Bool)
}
