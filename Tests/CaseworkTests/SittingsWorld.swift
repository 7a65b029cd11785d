import Casework
import Domain
import Storage
import TestHouse
import Testing

/// What the tests of the sitting days do on top of the house with somebody in every role. Today is Tuesday 24 November
/// 2026.
extension ReferralWorld {
    static let monday = today.adding(days: 6)

    /// The same house some days on.
    func on(_ day: Day) -> Casework {
        casework.at(Moment(now: Instant(milliseconds: day.number * 86_400_000 + 36_000_000), today: day))
    }

    /// A rhythm on Mondays from 30 November on.
    @discardableResult
    func sits(
        _ prison: String = "gent",
        talks: Int = 2,
        everyWeeks: Int = 1,
        from day: Day = ReferralWorld.monday,
        opens: String = "09:00",
        coach: User? = nil
    ) async throws -> ID<SittingPattern> {
        try await casework.addSittingPattern(
            prison: prison,
            programme: programme,
            facts(talks: talks, everyWeeks: everyWeeks, from: day, opens: opens, coach: coach),
            as: coordinator.actor
        )
    }

    func facts(
        talks: Int = 2,
        everyWeeks: Int = 1,
        from day: Day = ReferralWorld.monday,
        opens: String = "09:00",
        coach: User? = nil
    ) throws -> SittingPatternFacts {
        SittingPatternFacts(
            coach: (coach ?? self.coach).id,
            firstDay: day,
            everyWeeks: everyWeeks,
            opens: try #require(ClockTime(opens)),
            talks: talks,
            talkMinutes: 45
        )
    }

    /// Somebody who was referred and accepted.
    func accepted(
        _ given: String,
        _ family: String = "Peeters",
        prison: String = "gent",
        coach: User? = nil
    ) async throws -> (participant: ID<Participant>, trajectory: ID<Trajectory>) {
        let referral = try await refer(new(given, family, prison: prison, identity: .another(than: nil)))
        let participant = try await participant(of: referral)
        let trajectory = try await casework.acceptReferral(
            referral,
            version: 1,
            coach: coach?.id,
            explanation: "",
            as: coordinator.actor
        )
        return (participant, trajectory)
    }

    /// Several people, accepted one after the other.
    func people(_ count: Int, prison: String = "gent") async throws -> [ID<Trajectory>] {
        var people: [ID<Trajectory>] = []
        for number in 0..<count { people.append(try await accepted(Self.names[number], prison: prison).trajectory) }
        return people
    }

    private static let names = [
        "Ruben", "Samira", "Koen", "Fatima", "Youssef", "Els", "Dragan", "Lien", "Piotr", "Nico",
    ]

    func planned(_ trajectory: ID<Trajectory>) async throws -> Talk? {
        try await database.read { tx in try TalkTable.planned(of: trajectory, in: tx).first }
    }

    /// Where each of them has a seat, as `2026-11-30/0`, or `-`.
    func seats(of trajectories: [ID<Trajectory>]) async throws -> [String] {
        var seats: [String] = []
        for trajectory in trajectories {
            let seat = try await planned(trajectory)?.seat
            seats.append(seat.map { "\($0.day.iso)/\($0.number)" } ?? "-")
        }
        return seats
    }

    func events(of participant: ID<Participant>) async throws -> [EventKind] {
        try await database.read { tx in try EventTable.of(participant, in: tx).map(\.kind) }
    }

    func audit(of participant: ID<Participant>) async throws -> [AuditLine] {
        try await database.read { tx in try AuditTable.about(participant, limit: 100, in: tx) }
    }

    func key(_ day: Day = ReferralWorld.monday, _ prison: String = "gent") -> SittingDayKey {
        SittingDayKey(prison: prison, programme: programme, day: day)
    }
}
