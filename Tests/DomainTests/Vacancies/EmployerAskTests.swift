import Domain
import Testing

struct EmployerAskTests {
    private func ask(
        _ occupation: String = "orderpicker",
        on day: String,
        answer: AskAnswer = .pending,
        next: String? = nil,
        id: String = "a"
    ) throws -> EmployerAsk {
        EmployerAsk(
            id: ID(id),
            employer: ID("e"),
            occupation: occupation,
            askedOn: try Day(iso: day),
            askedBy: ID("k"),
            askedByName: "Katrien",
            way: .phone,
            answer: answer,
            nextOn: try next.map { try Day(iso: $0) }
        )
    }

    @Test(arguments: [
        ("2026-11-01", nil, true), ("2026-08-28", nil, false), ("2026-08-29", nil, true),
        ("2026-11-01", "2026-11-26", false), ("2026-11-01", "2026-11-27", true), ("2026-06-01", "2026-12-01", true),
    ])
    func `an ask stands in the way until its next day, or for ninety days`(
        day: String,
        next: String?,
        stands: Bool
    ) throws {
        let today = try Day(iso: "2026-11-26")
        let asks = [try ask(on: day, next: next)]
        #expect((EmployerAsk.earlier(for: "orderpicker", on: today, among: asks) != nil) == stands)
        #expect(EmployerAsk.earlier(for: "lasser", on: today, among: asks) == nil)
    }

    @Test func `of several asks the latest is told`() throws {
        let today = try Day(iso: "2026-11-26")
        let asks = [
            try ask(on: "2026-11-01", id: "a"), try ask(on: "2026-11-20", id: "b"), try ask(on: "2026-11-10", id: "c"),
        ]
        #expect(EmployerAsk.earlier(for: "orderpicker", on: today, among: asks)?.id == ID("b"))
    }

    @Test(arguments: [
        (AskAnswer.no, "2026-11-20", nil, []), (.later, "2026-11-20", nil, ["next"]),
        (.later, "2026-11-20", "2026-12-20", []), (.talk, "2026-11-27", nil, ["day"]),
        (.talk, "2026-10-31", nil, ["day"]),
        (.pending, "2026-11-20", "2026-11-20", ["next"]), (.pending, "2026-11-20", "2030-01-01", ["next"]),
    ])
    func `an answer comes after the ask, and who says later says when`(
        answer: AskAnswer,
        day: String,
        next: String?,
        fields: [String]
    ) throws {
        let asked = try ask(on: "2026-11-01")
        let faults = asked.faults(
            answering: answer,
            on: try Day(iso: day),
            next: try next.map { try Day(iso: $0) },
            today: try Day(iso: "2026-11-26")
        )
        #expect(faults.all.map(\.field) == fields)
    }
}
