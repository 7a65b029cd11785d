import Casework
import Domain
import Storage
import Testing

/// A list with people who are known already: from an earlier list, from a form, or from the same list.
struct ImportAgainTests {
    private typealias List = PartnerList

    @Test func `the same list again adds nothing, and its rows say what they are the same as`() async throws {
        let world = try await ReferralWorld()
        let list = List.of(List.row("Öztürk", "Tariq"), List.row("Baert", "Dieter", born: "07/03/1972"))
        _ = try await world.take(list)
        let counts = try await world.counts()
        let again = try await world.take(list)
        #expect(again.rows.map(\.verdict) == [.same, .same])
        #expect(again.rows[0].reasons.map(\.key) == ["import.sameAs"])
        #expect(again.rows[0].reasons[0].facts == ["day": "04/01/2024", "prison": "Gevangenis Gent"])
        #expect(try await world.counts() == counts)
    }

    @Test func `a corrected list adds only the rows that were refused`() async throws {
        let world = try await ReferralWorld()
        let faulty = List.row("D'Hondt", "Samuel", born: "31/06/1991")
        let first = try await world.take(List.of(List.row("Öztürk", "Tariq"), faulty))
        #expect(first.rows.map(\.verdict) == [.new, .refused])
        #expect(first.rows[1].column == "Geboortedatum")
        #expect(first.rows[1].reasons.first?.facts["nearest"] == "30/06/1991")
        #expect(try await world.counts()["participants"] == 1)
        let corrected = List.row("D'Hondt", "Samuel", born: "30/06/1991")
        let second = try await world.take(List.of(List.row("Öztürk", "Tariq"), corrected))
        #expect(second.rows.map(\.verdict) == [.same, .new])
        #expect(try await world.counts()["participants"] == 2)
    }

    @Test func `what a row says otherwise than the stored one is named and not taken over`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.take(List.of(List.row("Öztürk", "Tariq")))
        let other = List.row("OZTURK", "Tariq", prison: "Penitentiair complex Brugge", wish: "groen")
        let report = try await world.take(List.of(other))
        #expect(report.rows[0].verdict == .same)
        #expect(report.rows[0].reasons.map(\.key) == ["import.sameAs", "import.differs"])
        #expect(
            report.rows[0].reasons[1].facts["what"]
                == "Naam «OZTURK», Instelling «Penitentiair complex Brugge», Wens «groen»"
        )
        let (stays, name) = try await world.database.read { tx in
            (
                try tx.rows("SELECT 1 AS one FROM stays").count,
                try tx.first("SELECT id FROM participants").flatMap { row in
                    try ParticipantTable.find(row("id"), in: tx)?.name.family
                }
            )
        }
        #expect(stays == 1)
        #expect(name == "Öztürk")
    }

    @Test(arguments: [false, true])
    func `the same person twice in one list is new and then the same, in a dry run too`(dryRun: Bool) async throws {
        let world = try await ReferralWorld()
        let list = List.of(
            List.row("Peeters", "Dragan", number: "81.08.07-999.63"),
            List.row("Baert", "Dieter", born: "07/03/1972"),
            List.row(
                "Peeters",
                "DRAGAN",
                born: "07/08/1981",
                number: "81.08.07-999.63",
                prison: "Gevangenis Oudenaarde"
            )
        )
        let report = try await world.take(list, dryRun: dryRun)
        #expect(report.rows.map(\.verdict) == [.new, .new, .same])
        #expect(report.rows[2].reasons[0] == Message("import.sameInFile", ["row": "2"]))
        #expect(report.rows[2].reasons[1].facts["what"]?.contains("Instelling «Gevangenis Oudenaarde»") == true)
    }

    @Test func `a referral by form and the same person in a list are one referral`() async throws {
        let world = try await ReferralWorld()
        let referral = try await world.refer(try world.new("Tariq", "Öztürk", born: "1981-12-21"))
        let report = try await world.take(List.of(List.row("OZTURK", "Tariq")))
        #expect(report.rows[0].verdict == .same)
        #expect(report.rows[0].referral == referral)
    }

    @Test func `a row that only resembles somebody is new and says so`() async throws {
        let world = try await ReferralWorld()
        _ = try await world.take(List.of(List.row("Öztürk", "Tariq")))
        let report = try await world.take(List.of(List.row("Özturek", "Tariq")))
        #expect(report.rows[0].verdict == .new)
        #expect(report.rows[0].reasons.map(\.key) == ["import.likely"])
    }
}
