import Testing

@testable import Domain

struct NotedDaysTests {
    private static let kinds: [EventKind] = [
        .formFilled, .sessionAttended, .sessionExcused, .sessionMissed, .sessionWithdrawn, .contactMade,
    ]
    private static let trajectory = ID<Trajectory>("t1")

    /// A history with little in it that differs, so that much meets.
    private static func history(_ dice: inout SeededGenerator) throws -> [Event] {
        let first = try Day(iso: "2026-03-02")
        return (0..<Int.random(in: 0...40, using: &dice)).map { number in
            let isOther = Int.random(in: 0..<4, using: &dice) == 0
            return Event(
                id: ID("e\(number)"),
                kind: kinds.randomElement(using: &dice) ?? .formFilled,
                day: first.adding(days: Int.random(in: 0..<6, using: &dice)),
                programme: "p",
                participant: ID("p1"),
                trajectory: isOther ? ID("t2") : trajectory,
                subject: Bool.random(using: &dice) ? "e\(Int.random(in: 0...40, using: &dice))" : nil,
                code: [nil, "a", "b"].randomElement(using: &dice) ?? nil,
                actor: "Nele"
            )
        }
    }

    /// The same, by looking through everything.
    private func days(of kind: EventKind, _ code: String, since first: Day?, in history: [Event]) -> [Day] {
        let own = history.filter { event in
            event.kind == kind && event.code == code && event.trajectory == Self.trajectory
                && first.map { event.day >= $0 } ?? true
        }
        let withdrawn = history.filter { $0.kind == .sessionWithdrawn }.compactMap(\.subject)
        return own.filter { kind == .formFilled || !withdrawn.contains($0.id.rawValue) }.map(\.day).sorted()
    }

    @Test func `the days on which something was noted are those of a look through the whole history`() throws {
        var dice = SeededGenerator(seed: 35)
        var found = 0
        for _ in 0..<500 {
            // What withdraws an attendance never names a form.
            var history = try Self.history(&dice)
            let forms = Set(history.filter { $0.kind == .formFilled }.map(\.id.rawValue))
            history.removeAll { $0.kind == .sessionWithdrawn && forms.contains($0.subject ?? "") }
            let noted = NotedDays(history)
            let start = try Day(iso: "2026-03-04")
            for kind in Self.kinds.prefix(4) {
                for code in ["a", "b", "c"] {
                    for first in [nil, start] {
                        let days = noted.days(of: kind, code, on: Self.trajectory, since: first)
                        #expect(days == self.days(of: kind, code, since: first, in: history))
                        found += days.count
                    }
                }
            }
        }
        #expect(found > 1000)
    }
}
