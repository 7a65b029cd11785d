import Casework
import Domain
import Foundation
import Storage
import TestHouse
import Testing

/// Taking in a partner's list (issue 2, point 4).
struct ImportTests {
    static let header =
        "Naam;Voornaam;Geboortedatum;Rijksregisternr;Geslacht;Nationaliteit;Postcode;Gemeente;Instelling;Verwijzer;"
        + "Datum aanmelding;Akkoord deelnemer;Opleidingsniveau;Nederlands;Rijbewijs;Wens;Toelichting;Vroegste datum buiten"

    static func row(
        _ family: String,
        _ given: String,
        born: String = "21/12/1981",
        number: String = "",
        prison: String = "Gevangenis Gent",
        on: String = "04/01/2024",
        consent: String = "ja",
        wish: String = "lassen",
        note: String = "Wil werken."
    ) -> String {
        "\(family);\(given);\(born);\(number);M;Belg;9000;Gent;\(prison);T. Verhaeghe;\(on);\(consent);bachelor;B2;B;"
            + "\(wish);\(note);22/07/2024"
    }

    static func list(_ rows: String...) -> [UInt8] { Array(([header] + rows).joined(separator: "\r\n").utf8) }

    func take(
        _ bytes: [UInt8],
        into world: ReferralWorld,
        dryRun: Bool = false
    ) async throws -> ImportReport {
        try await world.casework.importReferrals(
            bytes: bytes,
            fileName: "lijst.csv",
            programme: world.programme,
            dryRun: dryRun,
            as: .machine
        )
    }

    @Test func `a new row becomes person, stay, referral, event and findings by the referrer`() async throws {
        let world = try await ReferralWorld()
        let report = try await take(Self.list(Self.row("Öztürk", "Tariq", number: "81.12.21-999.59")), into: world)
        let row = try #require(report.rows.first)
        #expect(row.row == 2)
        #expect(row.verdict == .new)
        #expect(row.column == nil)
        #expect(row.reasons.isEmpty)
        let referral = try #require(row.referral)
        let view = try await world.casework.referral(referral, as: world.coordinator.actor)
        #expect(view.referral.referredOn == (try Day(iso: "2024-01-04")))
        #expect(view.referral.referrerName == "T. Verhaeghe")
        #expect(view.referral.referrer == nil)
        #expect(view.participant?.nationality == "Belg")
        #expect(view.participant?.postcode == "9000")
        let participant = view.referral.participant
        try await world.database.read { tx in
            #expect(try StayTable.present(of: participant, in: tx)?.prison == "gent")
            #expect(try StayTable.present(of: participant, in: tx)?.from == Day(iso: "2024-01-04"))
            let events = try EventTable.of(participant, in: tx)
            #expect(events.map(\.kind) == [.referralReceived])
            #expect(events.first?.day == (try Day(iso: "2024-01-04")))
            let findings = try FindingTable.all(of: participant, in: tx).sorted { $0.subject < $1.subject }
            #expect(findings.map(\.subject) == ["nederlands", "opleiding", "rijbewijs", "wens"])
            #expect(findings[0].level == "b2")
            #expect(findings[1].level == nil)
            #expect(findings[1].text == "bachelor")
            #expect(findings.allSatisfy { $0.observer == Observer(name: "T. Verhaeghe", party: .referrer) })
        }
    }

    @Test func `the same list again adds nothing, and its rows say what they are the same as`() async throws {
        let world = try await ReferralWorld()
        let list = Self.list(Self.row("Öztürk", "Tariq"), Self.row("Baert", "Dieter", born: "07/03/1972"))
        _ = try await take(list, into: world)
        let counts = try await world.counts()
        let again = try await take(list, into: world)
        #expect(again.rows.map(\.verdict) == [.same, .same])
        #expect(again.rows[0].reasons.map(\.key) == ["import.sameAs"])
        #expect(again.rows[0].reasons[0].facts == ["day": "04/01/2024", "prison": "Gevangenis Gent"])
        #expect(try await world.counts() == counts)
    }

    @Test func `a corrected list adds only the rows that were refused`() async throws {
        let world = try await ReferralWorld()
        let faulty = Self.row("D'Hondt", "Samuel", born: "31/06/1991")
        let first = try await take(Self.list(Self.row("Öztürk", "Tariq"), faulty), into: world)
        #expect(first.rows.map(\.verdict) == [.new, .refused])
        #expect(first.rows[1].column == "Geboortedatum")
        #expect(first.rows[1].reasons.first?.facts["nearest"] == "30/06/1991")
        #expect(try await world.counts()["participants"] == 1)
        let corrected = Self.row("D'Hondt", "Samuel", born: "30/06/1991")
        let second = try await take(Self.list(Self.row("Öztürk", "Tariq"), corrected), into: world)
        #expect(second.rows.map(\.verdict) == [.same, .new])
        #expect(try await world.counts()["participants"] == 2)
    }

    @Test func `what a row says otherwise than the stored one is named and not taken over`() async throws {
        let world = try await ReferralWorld()
        _ = try await take(Self.list(Self.row("Öztürk", "Tariq")), into: world)
        let other = Self.row("OZTURK", "Tariq", prison: "Penitentiair complex Brugge", wish: "groen")
        let report = try await take(Self.list(other), into: world)
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
        let list = Self.list(
            Self.row("Peeters", "Dragan", number: "81.08.07-999.63"),
            Self.row("Baert", "Dieter", born: "07/03/1972"),
            Self.row(
                "Peeters",
                "DRAGAN",
                born: "07/08/1981",
                number: "81.08.07-999.63",
                prison: "Gevangenis Oudenaarde"
            )
        )
        let report = try await take(list, into: world, dryRun: dryRun)
        #expect(report.rows.map(\.verdict) == [.new, .new, .same])
        #expect(report.rows[2].reasons[0] == Message("import.sameInFile", ["row": "2"]))
        #expect(report.rows[2].reasons[1].facts["what"]?.contains("Instelling «Gevangenis Oudenaarde»") == true)
    }

    @Test func `a dry run gives the verdicts of the real run and stores nothing but its audit line`() async throws {
        let world = try await ReferralWorld()
        let list = Self.list(
            Self.row("Öztürk", "Tariq"),
            Self.row("OZTURK", "tariq"),
            Self.row("Baert", "Dieter", consent: ""),
            Self.row("Maes", "Wim", prison: "Gevangenis Atlantis")
        )
        let empty = try await world.counts()
        let dry = try await take(list, into: world, dryRun: true)
        #expect(try await world.counts() == empty)
        let real = try await take(list, into: world)
        #expect(dry.rows.map(\.verdict) == real.rows.map(\.verdict))
        #expect(dry.rows.map(\.reasons) == real.rows.map(\.reasons))
        #expect(dry.rows.map(\.column) == real.rows.map(\.column))
        #expect(real.rows.map(\.verdict) == [.new, .same, .refused, .refused])
        let lines = try await world.database.read { tx in
            try tx.rows(
                "SELECT detail FROM audit_lines WHERE action = 'importReferrals' AND participant_id IS NULL ORDER BY id"
            )
            .map { try $0("detail", as: String.self) }
        }
        #expect(lines == ["dry run: new 1, same 1, refused 2", "new 1, same 1, refused 2"])
    }

    /// Triggers that refuse what is found about somebody called Baert.
    private static let faultInFile: [SQL] = [
        """
        CREATE TRIGGER fault BEFORE INSERT ON findings
        WHEN EXISTS (SELECT 1 FROM participants WHERE id = NEW.participant_id AND birth_day = '1972-03-07')
        BEGIN SELECT RAISE(ABORT, 'injected'); END
        """
    ]
    private static let faultOnServer: [SQL] = [
        """
        CREATE FUNCTION refuse_baert() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF EXISTS (SELECT 1 FROM participants WHERE id = NEW.participant_id AND birth_day = '1972-03-07') THEN
                RAISE EXCEPTION 'injected';
            END IF;
            RETURN NEW;
        END $$
        """,
        "CREATE TRIGGER fault BEFORE INSERT ON findings FOR EACH ROW EXECUTE FUNCTION refuse_baert()",
    ]

    @Test func `a fault of the store in one row leaves nothing of it and stops no other`() async throws {
        let world = try await ReferralWorld()
        try await world.database.write { tx in
            for statement in TestStore.postgres == nil ? Self.faultInFile : Self.faultOnServer { try tx.run(statement) }
        }
        let broken = Self.row("Baert", "Dieter", born: "07/03/1972", wish: "breekt")
        let list = Self.list(Self.row("Öztürk", "Tariq"), broken, Self.row("Maes", "Wim", born: "27/07/1975"))
        let report = try await take(list, into: world)
        #expect(report.rows.map(\.verdict) == [.new, .refused, .new])
        #expect(report.rows[1].reasons == [Message("import.notStored")])
        let (names, isBrokenStored) = try await world.database.read { tx in
            (
                try PeopleQuery.personNames(
                    of: tx.rows("SELECT id FROM participants").map { try $0("id") },
                    in: tx
                ).values.map(\.family).sorted(),
                try tx.exists(
                    """
                    SELECT 1 AS one FROM findings
                    WHERE participant_id NOT IN (SELECT id FROM participants WHERE birth_day <> '1972-03-07')
                    """
                )
            )
        }
        #expect(names == ["Maes", "Öztürk"])
        #expect(!isBrokenStored)
        let counts = try await world.counts()
        #expect([counts["referrals"], counts["stays"], counts["events"]] == [2, 2, 2])
    }

    @Test func `a referral by form and the same person in a list are one referral`() async throws {
        let world = try await ReferralWorld()
        let referral = try await world.refer(try world.new("Tariq", "Öztürk", born: "1981-12-21"))
        let report = try await take(Self.list(Self.row("OZTURK", "Tariq")), into: world)
        #expect(report.rows[0].verdict == .same)
        #expect(report.rows[0].referral == referral)
    }

    @Test func `a row that only resembles somebody is new and says so`() async throws {
        let world = try await ReferralWorld()
        _ = try await take(Self.list(Self.row("Öztürk", "Tariq")), into: world)
        let report = try await take(Self.list(Self.row("Özturek", "Tariq")), into: world)
        #expect(report.rows[0].verdict == .new)
        #expect(report.rows[0].reasons.map(\.key) == ["import.likely"])
    }

    @Test func `a cell that a spreadsheet would run is stored as the text it is`() async throws {
        let world = try await ReferralWorld()
        let formula = "=HYPERLINK(\"\"http://voorbeeld.test\"\";\"\"klik\"\")"
        let report = try await take(Self.list(Self.row("\"\(formula)\"", "Samuel")), into: world)
        let referral = try #require(report.rows[0].referral)
        let view = try await world.casework.referral(referral, as: world.coordinator.actor)
        #expect(view.referral.name.family == "=HYPERLINK(\"http://voorbeeld.test\";\"klik\")")
        #expect(view.participant?.name.family == view.referral.name.family)
    }

    @Test func `a file that is no such list is refused as a whole with its reason`() async throws {
        let world = try await ReferralWorld()
        for (bytes, key) in [([], "import.empty"), (Array("a;b\r\n1;2".utf8), "import.missingColumn")] {
            let error = await #expect(throws: UnreadableList.self) { try await take(bytes, into: world) }
            #expect(error?.message.key == key)
        }
        #expect(try await world.counts()["referrals"] == 0)
    }

    @Test func `people of a list go to the site that was chosen, and without one the row says that it lacks`()
        async throws
    {
        let open = try await OpenProgrammeWorld()
        let casework = open.world.casework
        func take(_ site: String?) async throws -> ImportReport {
            try await casework.importReferrals(
                bytes: Self.list(Self.row("Öztürk", "Tariq")),
                fileName: "lijst.csv",
                programme: OpenProgrammeWorld.programme,
                site: site,
                dryRun: false,
                as: .machine
            )
        }
        let without = try await take(nil)
        #expect(without.rows.map(\.verdict) == [.refused] && without.rows[0].column == "Vestiging")
        await #expect(throws: Faults.self) { _ = try await take("aalst") }
        let referral = try #require(try await take("brugge").rows.first?.referral)
        let stored = try await casework.referral(referral, as: open.coordinator).referral
        #expect(stored.origin.site == "brugge")
    }

    @Test(arguments: [Role.coach, .referrer, .administrator])
    func `only who decides on referrals takes in a list`(role: Role) async throws {
        let world = try await ReferralWorld()
        let actor = Actor(id: ID("somebody"), name: "Somebody", role: role)
        await #expect(throws: Refusal.notFound) {
            try await world.casework.importReferrals(
                bytes: Self.list(Self.row("Öztürk", "Tariq")),
                fileName: "",
                programme: world.programme,
                dryRun: true,
                as: actor
            )
        }
    }
}
