import Casework
import Domain
import Storage
import TestHouse
import Testing

/// Taking in a partner's list: what becomes of each row, and of a list that is none.
struct ImportTests {
    private typealias List = PartnerList

    @Test func `a new row becomes person, stay, referral, event and findings by the referrer`() async throws {
        let world = try await ReferralWorld()
        let report = try await world.take(List.of(List.row("Öztürk", "Tariq", number: "81.12.21-999.59")))
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

    @Test func `a dry run gives the verdicts of the real run and stores nothing but its audit line`() async throws {
        let world = try await ReferralWorld()
        let list = List.of(
            List.row("Öztürk", "Tariq"),
            List.row("OZTURK", "tariq"),
            List.row("Baert", "Dieter", consent: ""),
            List.row("Maes", "Wim", prison: "Gevangenis Atlantis")
        )
        let empty = try await world.counts()
        let dry = try await world.take(list, dryRun: true)
        #expect(try await world.counts() == empty)
        let real = try await world.take(list)
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
        let broken = List.row("Baert", "Dieter", born: "07/03/1972", wish: "breekt")
        let list = List.of(List.row("Öztürk", "Tariq"), broken, List.row("Maes", "Wim", born: "27/07/1975"))
        let report = try await world.take(list)
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

    @Test func `a cell that a spreadsheet would run is stored as the text it is`() async throws {
        let world = try await ReferralWorld()
        let formula = "=HYPERLINK(\"\"http://voorbeeld.test\"\";\"\"klik\"\")"
        let report = try await world.take(List.of(List.row("\"\(formula)\"", "Samuel")))
        let referral = try #require(report.rows[0].referral)
        let view = try await world.casework.referral(referral, as: world.coordinator.actor)
        #expect(view.referral.name.family == "=HYPERLINK(\"http://voorbeeld.test\";\"klik\")")
        #expect(view.participant?.name.family == view.referral.name.family)
    }

    @Test func `a file that is no such list is refused as a whole with its reason`() async throws {
        let world = try await ReferralWorld()
        for (bytes, key) in [([], "import.empty"), (Array("a;b\r\n1;2".utf8), "import.missingColumn")] {
            let error = await #expect(throws: UnreadableList.self) { try await world.take(bytes) }
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
                bytes: List.of(List.row("Öztürk", "Tariq")),
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
                bytes: List.of(List.row("Öztürk", "Tariq")),
                fileName: "",
                programme: world.programme,
                dryRun: true,
                as: actor
            )
        }
    }
}
