import Casework
import Domain
import Testing

/// The first phases of the welfare centre: barriers that are gone (C1), and wants beside can (C2).
struct ExplorationTests {
    private let house: Article60World

    init() async throws { house = try await Article60World() }

    @Test func `exploration is over when every barrier is gone or normal`() async throws {
        let day = ReferralWorld.today
        let participant = try await house.exploring(born: "1990-01-01", from: day)
        func verdict() async throws -> Verdict? {
            let gates = try await house.file(participant, on: day).progress.next.first?.gates ?? []
            return gates.first { $0.rule.code == "drempels" }?.explanation.verdict
        }
        let casework = house.world.on(day)
        let person = Observer(name: "Nadia", party: .participant)
        #expect(try await verdict() == .met, "nobody named a barrier")
        let barrier = try await casework.noteBarrier(
            NewBarrier(kind: "middelengebruik", description: "Drinkt.", observer: person, day: day, nextOn: nil),
            of: participant,
            as: house.coach
        )
        #expect(try await verdict() == .notMet)
        try await casework.look(
            at: barrier,
            of: participant,
            NewLook(course: .workedOn, note: "Gaat naar de praatgroep.", observer: person, day: day, nextOn: nil),
            as: house.coach
        )
        #expect(try await verdict() == .notMet, "to work on it is not enough")
        try await casework.look(
            at: barrier,
            of: participant,
            NewLook(course: .normal, note: "", observer: person, day: day, nextOn: nil),
            as: house.coach
        )
        #expect(try await verdict() == .met)
        let coordinated = try await casework.file(of: participant, as: house.world.coordinator.actor)
        let gate = coordinated.progress.next.first?.gates.first { $0.rule.code == "drempels" }
        #expect(gate?.tiers.contains(.health) == true, "how many there are says something of health")
    }

    @Test func `wants stand beside can with the distance, and what nobody noted is unknown`() async throws {
        let day = ReferralWorld.today
        let participant = try await house.exploring(born: "1990-01-01", from: day)
        func note(_ subject: String, level: String? = nil, _ text: String = "") async throws {
            try await house.world.casework.noteFinding(
                NewFinding(
                    subject: subject,
                    level: level,
                    text: text,
                    evidence: .declared,
                    observer: Observer(name: "Nadia", party: .participant),
                    day: day
                ),
                about: participant,
                as: house.coach
            )
        }
        try await note("wil-uren", "38")
        try await note("kan-uren", "20")
        try await note("wil-job", "Koerier, astronaut")
        try await note("nederlands", level: "a1")
        let view = try await house.world.casework.wantsAndCan(of: participant, as: house.coach)
        let distances = Dictionary(uniqueKeysWithValues: view.pairs.map { ($0.want.code, $0.distance) })
        #expect(distances == ["wil-job": .unknown, "wil-uren": .less(18), "wil-reistijd": .unknown])
        #expect(view.work.map(\.words) == ["Koerier", "astronaut"] && view.work.last?.occupation == nil)
        let needs = try #require(view.work.first).needs
        #expect(needs.first == WorkNeed(asked: .dutch(.a2), distance: .levels(1)))
        #expect(needs.contains(WorkNeed(asked: .licence(.b), distance: .unknown)))
        #expect(view.can.first { $0.subject.code == "nederlands" }?.said?.level == "a1")
        #expect(view.can.first { $0.subject.code == "motivatie" }?.said == nil)
    }
}
