import Domain
import Testing

/// Holidays enough for a test: two of fixed date and one that follows Easter.
let someHolidays = Holidays([
    .init(name: "Nieuwjaar", rule: .fixed(month: 1, day: 1), years: 1975...9999),
    .init(name: "Kerstmis", rule: .fixed(month: 12, day: 25), years: 1975...9999),
    .init(name: "Paasmaandag", rule: .easter(offset: 1), years: 1975...9999),
])

func day(_ text: String) throws -> Day { try Day(iso: text) }

func pattern(
    _ id: String = "p",
    anchor: Day,
    everyWeeks: Int = 1,
    opens: String = "09:00",
    talks: Int = 4,
    minutes: Int = 45,
    from: Day? = nil,
    until: Day? = nil,
    coach: String? = "nele"
) throws -> SittingPattern {
    SittingPattern(
        id: ID(id),
        prison: "gent",
        programme: "p",
        coach: coach.map { ID($0) },
        anchor: anchor,
        everyWeeks: everyWeeks,
        opens: try #require(ClockTime(opens)),
        talks: talks,
        talkMinutes: minutes,
        validFrom: from ?? anchor,
        validUntil: until
    )
}

func exception(_ day: Day, _ kind: SittingExceptionKind, to: Day? = nil) -> SittingException {
    SittingException(
        id: ID("e\(day.iso)"),
        prison: "gent",
        programme: "p",
        day: day,
        kind: kind,
        movedTo: to,
        reason: "omdat"
    )
}

func calendar(_ patterns: [SittingPattern], _ exceptions: [SittingException] = []) -> SittingCalendar {
    SittingCalendar(patterns: patterns, exceptions: exceptions, holidays: someHolidays)
}

func talk(
    _ id: String,
    _ seat: Seat? = nil,
    since: Day,
    state: TalkState = .planned,
    kind: TalkKind = .screening
) -> Talk {
    Talk(
        id: ID(id),
        trajectory: ID("t-\(id)"),
        participant: ID("m-\(id)"),
        kind: kind,
        prison: "gent",
        seat: seat,
        waitingSince: since,
        state: state
    )
}

let rules = SittingRules(noticeDays: 1, horizonWeeks: 26, shortageDays: 14)
