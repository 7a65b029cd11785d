import Dispatch
import Domain
import TestHouse
import Testing

@testable import Storage

/// The order in which those stand who are on their way is kept in memory, and is at every moment the one that a reading of
/// everybody gives.
struct NameOrderTests {
    private static let onTheWay = Set(TrajectoryState.allCases).subtracting([.closed])
    private let world: NameWorld

    init() async throws { world = try await NameWorld() }

    private static let families = ["Öztürk", "De Smet", "De Smet", "Aerts", "D'Hondt", "Van den Bossche"]

    private func fill(_ count: Int) async throws {
        try await world.add(
            (0..<count).map { PersonName(given: "P\($0)", family: Self.families[$0 % Self.families.count]) }
        )
    }

    /// A page of the list, from memory where it can be.
    private static func kept(
        after last: ID<Participant>? = nil,
        limit: Int = 50,
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>] {
        try page(after: last, limit: limit, keeping: true, in: tx)
    }

    private static func page(
        after last: ID<Participant>? = nil,
        limit: Int = 50,
        keeping mayKeep: Bool,
        in tx: borrowing Transaction
    ) throws -> [ID<Participant>] {
        try ParticipantTable.search(
            ParticipantFilter(states: onTheWay),
            within: .everything,
            after: last,
            limit: limit,
            keeping: mayKeep,
            in: tx
        ).lines.map(\.participant)
    }

    /// Compares the list, page by page of seven, with a reading of everybody.
    private func expectWhole(_ what: Comment) async throws {
        let (kept, whole) = try await world.store.read { tx in
            var pages: [ID<Participant>] = []
            var page: [ID<Participant>]
            repeat {
                page = try Self.kept(after: pages.last, limit: 7, in: tx)
                pages += page
            } while page.count == 7
            return (pages, try Self.page(limit: 1000, keeping: false, in: tx))
        }
        #expect(kept == whole, what)
    }

    /// What happens to somebody, each with the statement for it.
    private enum Act: CaseIterable { case comes, leaves, returns, changesName, begins, changesNothing }

    private func happen(_ act: Act, to id: ID<Participant>, _ round: Int) async throws {
        try await world.store.write { tx in
            switch act {
            case .comes:
                let name = PersonName(given: "Nieuw", family: Self.families[round % Self.families.count])
                let day = Day(number: 21_000 + round)
                try NameWorld.add(name, ID("q\(1000 + round)"), coach: nil, acceptedOn: day, in: tx)
            case .leaves: try tx.run("UPDATE trajectories SET state = 'closed' WHERE participant_id = \(id)")
            case .returns: try tx.run("UPDATE trajectories SET state = 'guided' WHERE participant_id = \(id)")
            case .changesName:
                let name = try tx.sealed(
                    PersonName(given: "Ander", family: "Zz\(round)"),
                    .participantName,
                    id,
                    of: id
                )
                try tx.run("UPDATE participants SET name = \(name) WHERE id = \(id)")
            case .begins: try tx.run("UPDATE trajectories SET state = 'atWork' WHERE participant_id = \(id)")
            case .changesNothing: try tx.run("UPDATE participants SET birth_day = '1990-01-01' WHERE id = \(id)")
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whatever happens to whomever, the list is the one that a reading of everybody gives`(
        seed: UInt64
    )
        async throws
    {
        try await fill(40)
        try await expectWhole("before anything happened")
        var chance = Chance(state: seed)
        for round in 0..<60 {
            let act = try #require(Act.allCases.randomElement(using: &chance))
            // At times several between two looks.
            try await happen(act, to: ID("p\(1000 + Int.random(in: 0..<40, using: &chance))"), round)
            if Int.random(in: 0..<3, using: &chance) > 0 {
                try await expectWhole("\(act), seed \(seed), round \(round)")
            }
        }
        try await expectWhole("at the end, seed \(seed)")
    }

    @Test func `while nobody changes no name is read again, and after a change those alone who changed`() async throws {
        try await fill(400)
        func statements() async throws -> (count: Int, rows: Int) {
            try await world.store.read { tx in
                let before = tx.statements
                let rows = try Self.kept(limit: 20, in: tx).count
                return (tx.statements - before, rows)
            }
        }
        let first = try await statements()
        let again = try await statements()
        // How far the changes are, and the lines of the page.
        #expect(again.count == 2 && again.rows == 20)
        #expect(first.count > again.count)
        try await happen(.leaves, to: ID("p1000"), 0)
        _ = try await statements()
        #expect(try await statements().count == 2)
        try await expectWhole("after the change")
        // More than are read one by one.
        try await world.store.write { tx in
            try tx.run("UPDATE trajectories SET state = 'closed' WHERE participant_id < 'p1200'")
        }
        try await expectWhole("after many changes")
    }

    @Test func `who looks in an older state sees that one, and leaves the newer order in memory`() async throws {
        try await fill(8)
        let store = world.store
        _ = try await store.read { tx in try Self.kept(in: tx) }
        let (began, goOn) = (Gate(), Gate())
        async let older = store.read { tx in
            let before = try Self.page(keeping: false, in: tx)
            began.open()
            goOn.wait()
            return (before, try Self.kept(in: tx))
        }
        await began.opened()
        try await happen(.leaves, to: ID("p1003"), 0)
        let newer = try await store.read { tx in try Self.kept(in: tx) }
        goOn.open()
        let (before, seen) = try await older
        #expect(seen == before && before.contains(ID("p1003")))
        #expect(!newer.contains(ID("p1003")))
        let known = try #require(store.vault.onTheWay.known)
        #expect(known.order.people(after: nil, limit: 50) == newer)
    }

    @Test func `of more people than can be sorted no order is kept`() async throws {
        try await fill(12)
        _ = try await world.store.read { tx in try Self.kept(in: tx) }
        #expect(world.store.vault.onTheWay.known != nil)
        try await world.store.write { tx in
            for number in 0...Narrowest.limit {
                let name = PersonName(given: "A", family: "B")
                try NameWorld.add(
                    name,
                    ID("x\(10_000 + number)"),
                    coach: nil,
                    acceptedOn: Day(number: 20_100),
                    in: tx
                )
            }
        }
        let (first, order) = try await world.store.read { tx in
            let found = try ParticipantTable.search(
                ParticipantFilter(states: Self.onTheWay),
                within: .everything,
                after: nil,
                limit: 1,
                keeping: true,
                in: tx
            )
            return (found.lines.first?.participant, found.order)
        }
        #expect(order == .acceptance && first == ID("x\(10_000 + Narrowest.limit)"))
        #expect(world.store.vault.onTheWay.known == nil)
    }

    @Test
    func `a list of some of those who are on their way, a coach's own and one that is not to be kept leave nothing`()
        async throws
    {
        try await fill(6)
        try await world.add([PersonName(given: "E", family: "Eigen")], prefix: "e", coach: ID("nele"))
        let filters = [
            ParticipantFilter(), ParticipantFilter(states: [.guided]),
            ParticipantFilter(states: Self.onTheWay, prison: "gent"),
            ParticipantFilter(states: Self.onTheWay, words: ["smet"]),
            ParticipantFilter(states: Self.onTheWay, coach: ID("nele")),
            ParticipantFilter(states: Self.onTheWay, birthDay: Day(number: 5000)),
        ]
        let store = world.store
        for filter in filters {
            _ = try await store.read { tx in
                try ParticipantTable.search(filter, within: .everything, after: nil, limit: 9, keeping: true, in: tx)
            }
            #expect(store.vault.onTheWay.known == nil, "\(filter)")
        }
        let own = try await store.read { tx in
            try ParticipantTable.search(
                ParticipantFilter(states: Self.onTheWay),
                within: .coach(ID("nele"), emergenciesAt: nil),
                after: nil,
                limit: 9,
                keeping: true,
                in: tx
            ).lines.map(\.participant)
        }
        #expect(own == [ID("e1000")])
        _ = try await store.read { tx in try Self.page(keeping: false, in: tx) }
        #expect(store.vault.onTheWay.known == nil)
    }

    @Test func `what is open in memory no longer takes the order with it`() async throws {
        try await fill(3)
        let (store, vault) = (world.store, world.store.vault)
        for forget in [vault.forgetOpened, { vault.forget(ID("p1001")) }] {
            _ = try await store.read { tx in try Self.kept(in: tx) }
            #expect(vault.onTheWay.known != nil)
            forget()
            #expect(vault.onTheWay.known == nil)
        }
    }
}

/// Something that one thread waits for and another lets happen.
private final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)

    func open() { semaphore.signal() }

    func wait() { semaphore.wait() }

    /// Waits beside the threads that tasks run on.
    func opened() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.semaphore.wait()
                continuation.resume()
            }
        }
    }
}
