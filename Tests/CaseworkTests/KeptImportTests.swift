import Casework
import Domain
import Storage
import TestHouse
import Testing

/// A list that was taken in is kept: its file, what became of each row, and for ever how many there were.
struct KeptImportTests {
    private typealias List = PartnerList

    private let world: ReferralWorld
    private let list = List.of(
        List.row("Öztürk", "Tariq"),
        List.row("Maes", "Els", born: "03/05/1990", consent: "neen")
    )

    init() async throws { world = try await ReferralWorld() }

    private var coordinator: Actor { world.coordinator.actor }

    /// The house on a later day, by a process that remembers nothing.
    private func later(_ days: Int = 0) -> Casework {
        let day = ReferralWorld.today.adding(days: days)
        let now = Moment(now: Instant(milliseconds: day.number * 86_400_000 + 36_000_000), today: day)
        return Casework(database: world.database, clock: { now })
    }

    private func taken() async throws -> KeptImport { try #require(try await world.take(list).record) }

    private func report(of record: KeptImport, _ casework: Casework) async throws -> ImportReport {
        try await casework.importReport(ID(record.id.rawValue), in: .referrals, as: coordinator)
    }

    private func acts() async throws -> [String] {
        try await world.database.read { tx in
            try tx.rows("SELECT action FROM audit_lines ORDER BY position").map { try $0("action", as: String.self) }
        }
    }

    @Test func `the report and the file are there after the server started anew, for who may take in lists`()
        async throws
    {
        let record = try await taken()
        #expect(record.new == 1 && record.refused == 1 && record.fileName == "lijst.csv" && record.byName == "opstap")
        let house = later()
        let leaf = try await house.keptImports(in: .referrals, leaf: 1, as: coordinator)
        #expect(leaf.imports == [record] && !leaf.hasNext && leaf.days == 90)
        #expect(leaf.programmes.keys.sorted() == [world.programme])
        let read = try await report(of: record, house)
        #expect(read.rows.map(\.verdict) == [.new, .refused])
        #expect(read.rows.map(\.cells) == [["Öztürk", "Tariq"], ["Maes", "Els"]])
        #expect(read.rows[0].referral != nil && read.rows[1].column == "Akkoord deelnemer")
        #expect(try await house.importedFile(record.id, in: .referrals, as: coordinator).bytes == list)
    }

    @Test func `a dry run and a file that is no list keep nothing`() async throws {
        #expect(try await world.take(list, dryRun: true).record == nil)
        _ = try? await world.take(Array("geen lijst".utf8))
        #expect(try await later().keptImports(in: .referrals, leaf: 1, as: coordinator).imports.isEmpty)
    }

    @Test func `a list whose last step failed is not kept, and is when it comes again and adds nothing`() async throws {
        struct Broken: Error {}
        let writes = Counter()
        // The row that is new is the first, the list itself the second.
        let failing = ForwardingDatabase(
            to: world.database,
            beforeWriting: { if writes.next() == 2 { throw Broken() } }
        )
        let server = Casework(database: failing, clock: world.casework.clock)
        let (list, programme) = (self.list, world.programme)
        await #expect(throws: Broken.self) {
            _ = try await server.importReferrals(
                bytes: list,
                fileName: "lijst.csv",
                programme: programme,
                dryRun: false,
                as: .machine
            )
        }
        #expect(try await later().keptImports(in: .referrals, leaf: 1, as: coordinator).imports.isEmpty)
        let again = try await world.take(list)
        #expect(again.rows.map(\.verdict) == [.same, .refused])
        let record = try #require(again.record)
        #expect([record.new, record.same, record.refused] == [0, 1, 1])
        #expect(try await later().keptImports(in: .referrals, leaf: 1, as: coordinator).imports == [record])
    }

    @Test func `the refused rows, corrected, are taken in again`() async throws {
        let record = try await taken()
        let refused = try await later().refusedRows(of: record.id, in: .referrals, as: coordinator)
        let rows = RefusedRows(refused) { $0.key }
        let text = String(decoding: rows.bytes, as: UTF8.self)
        #expect(text.contains("\"Maes\"") && !text.contains("Tariq"))
        let again = try await world.take(Array(text.replacing("\"neen\"", with: "\"ja\"").utf8))
        #expect(again.rows.map(\.verdict) == [.new])
    }

    @Test(arguments: [Role.coach, .referrer, .employer, .administrator, .dataProtectionOfficer])
    func `who may not take in referrals finds nothing of them, by no door`(role: Role) async throws {
        let record = try await taken()
        let (house, actor) = (later(), Actor(id: ID("iemand"), name: "Iemand", role: role))
        for room in ImportRoom.allCases {
            await #expect(throws: Refusal.notFound) {
                _ = try await house.importedFile(record.id, in: room, as: actor)
            }
            await #expect(throws: Refusal.notFound) {
                _ = try await house.refusedRows(of: record.id, in: room, as: actor)
            }
            await #expect(throws: Refusal.notFound) {
                _ = try await house.importReport(ID(record.id.rawValue), in: room, as: actor)
            }
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await house.keptImports(in: .referrals, leaf: 1, as: actor)
        }
    }

    @Test func `each look leaves a line`() async throws {
        let record = try await taken()
        let (house, before) = (later(), try await acts().count)
        _ = try await house.keptImports(in: .referrals, leaf: 1, as: coordinator)
        _ = try await report(of: record, house)
        _ = try await report(of: record, house)
        _ = try await house.importedFile(record.id, in: .referrals, as: coordinator)
        _ = try await house.refusedRows(of: record.id, in: .referrals, as: coordinator)
        let expected = [
            "importReferrals", "importReferrals", "importReferrals", "exportImportedFile", "exportRefusedRows",
        ]
        #expect(try await acts().dropFirst(before) == expected[...])
    }

    @Test func `after ninety days the file and the rows are forgotten, and how many there were is not`() async throws {
        let record = try await taken()
        #expect(try await later(89).forgetImports(as: .machine) == 0)
        #expect(try await later(91).forgetImports(as: .machine) == 1)
        let house = later(91)
        let read = try await report(of: record, house)
        #expect(read.rows.isEmpty && read.count(.new) == 1 && read.count(.refused) == 1)
        #expect(read.record?.forgottenAt != nil && read.record?.fileName == nil)
        await #expect(throws: Refusal.notFound) {
            _ = try await house.importedFile(record.id, in: .referrals, as: coordinator)
        }
        await #expect(throws: Refusal.notFound) {
            _ = try await house.refusedRows(of: record.id, in: .referrals, as: coordinator)
        }
        #expect(try await house.keptImports(in: .referrals, leaf: 1, as: coordinator).imports.count == 1)
        await #expect(throws: Refusal.notFound) { try await house.forgetImports(as: coordinator) }
    }

    @Test func `lists about work are kept beside them, vacancies in either form together`() async throws {
        let employers = try await world.casework.importEmployers(
            bytes: Array("Naam;Ondernemingsnummer\r\nLinde nv;0909.990.058".utf8),
            fileName: "C:\\lijsten\\werkgevers.csv",
            dryRun: false,
            as: world.coach.actor
        )
        let postings = try await world.casework.importPostings(
            bytes: Array("{\"@type\":\"JobPosting\",\"title\":\"Orderpicker\"}".utf8),
            fileName: "vacatures.jsonld",
            dryRun: false,
            as: world.coach.actor
        )
        let (house, coach) = (later(), world.otherCoach.actor)
        let first = try await house.keptImports(in: .employers, leaf: 1, as: coach).imports
        let listed = try #require(employers.record)
        #expect(first == [listed] && first[0].fileName == "werkgevers.csv")
        let second = try await house.keptImports(in: .vacancies, leaf: 1, as: coach).imports
        let posted = try #require(postings.record)
        #expect(second == [posted] && second[0].kind == .postings && posted.refused == 1)
        // They are no table, so there is none to correct.
        await #expect(throws: Refusal.notFound) {
            _ = try await house.refusedRows(of: posted.id, in: .vacancies, as: coach)
        }
        #expect(try await house.keptImports(in: .vacancies, leaf: 2, as: coach).imports.isEmpty)
    }
}
