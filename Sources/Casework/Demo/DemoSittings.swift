internal import Domain
internal import ReferenceData

/// The sitting days: rhythms through today, and the days that fall out.
extension DemoStory {
    /// The prison that has hardly any seats: its last sitting day is near.
    private static let closing = "dendermonde-hulp"

    mutating func openRhythms() {
        for (coach, posts) in DemoStaff.posts.enumerated() {
            for (place, post) in posts.enumerated() {
                let day = firstDay(of: post, place: place)
                on(first) { story in try await story.open(post, for: story.staff.coaches[coach], from: day) }
            }
        }
        // A strike two days before it: its talks move on.
        on(today.adding(days: -9)) { story in
            try await story.cancel("brugge", on: story.today.adding(days: -7), .strike, DemoTexts.strike)
        }
        on(today.adding(days: -1)) { story in
            try await story.cancel("beveren", on: story.weekday(2).adding(days: 7), .closed, DemoTexts.closed)
            try await story.cancel("kortrijk", on: story.weekday(2).adding(days: 7), .absence, DemoTexts.absence)
            try await story.move("ieper", on: story.weekday(2), to: story.weekday(3))
        }
    }

    /// Today lies on the rhythm of the first post of each coach; the others follow in the week, two-weekly ones in turn.
    private func firstDay(of post: DemoStaff.Post, place: Int) -> Day {
        let ahead = place == 0 ? today : post.prison == Self.closing ? weekday(1) : weekday(2)
        let turn = place == 2 && post.prison != Self.closing ? 7 : 0
        let next = ahead.adding(days: turn)
        let period = 7 * post.everyWeeks
        return next.adding(days: -(next.days(since: first) / period) * period)
    }

    private mutating func open(_ post: DemoStaff.Post, for coach: Actor, from day: Day) async throws {
        guard let opens = ClockTime(post.opens) else { return }
        let facts = SittingPatternFacts(
            coach: coach.id,
            firstDay: day,
            everyWeeks: post.everyWeeks,
            opens: opens,
            talks: post.talks,
            talkMinutes: post.minutes
        )
        let pattern = try await house().addSittingPattern(
            prison: post.prison,
            programme: Self.programme,
            facts,
            as: staff.coordinator
        )
        guard post.prison == Self.closing else { return }
        on(today.adding(days: -35)) { story in
            try await story.house().endSittingPattern(
                pattern,
                version: 1,
                lastDay: story.weekday(1).adding(days: 15),
                as: story.staff.coordinator
            )
        }
    }

    private mutating func isHeld(_ prison: String, on day: Day) async throws -> Bool {
        try await house().sittingDays(of: prison, programme: Self.programme, in: day...day, as: staff.coordinator)
            .contains(where: \.isHeld)
    }

    private mutating func cancel(
        _ prison: String,
        on day: Day,
        _ kind: SittingExceptionKind,
        _ reason: String
    ) async throws {
        guard try await isHeld(prison, on: day) else { return }
        let key = SittingDayKey(prison: prison, programme: Self.programme, day: day)
        try await house().cancelSittingDay(key, kind: kind, reason: reason, as: staff.coordinator)
    }

    private mutating func move(_ prison: String, on day: Day, to other: Day) async throws {
        guard try await isHeld(prison, on: day), working(other) == other else { return }
        let key = SittingDayKey(prison: prison, programme: Self.programme, day: day)
        try await house().moveSittingDay(key, to: other, reason: DemoTexts.moved, as: staff.coordinator)
    }
}
