import Domain
import Exchange
import ReferenceData
import Testing

/// The rules of a row (issue 2, point 4), one by one.
struct ReferralListTests {
    private func draft(_ changes: [ReferralList.Column: String] = [:]) throws -> ReferralDraft {
        let row = try row(changes)
        guard let draft = row.draft else { throw row.faults[0].reason }
        return draft
    }

    private func row(_ changes: [ReferralList.Column: String] = [:]) throws -> ListedRow<ReferralDraft> {
        try ListText.read(ListText.row(changes)).rows[0]
    }

    @Test func `a sound row becomes a draft with everything it says`() throws {
        let draft = try draft()
        #expect(draft.name == PersonName(given: "Tariq", family: "Öztürk"))
        #expect(draft.birthDay.iso == "1981-12-21")
        #expect(draft.nationalNumber?.digits == "81122199959")
        #expect(draft.sex == .male)
        #expect(draft.nationality == "Belg")
        #expect(draft.postcode == "9700")
        #expect(draft.municipality == "Oudenaarde")
        #expect(draft.prison == "kortrijk")
        #expect(draft.referrerName == "T. Verhaeghe")
        #expect(draft.referredOn.iso == "2024-01-04")
        #expect(draft.earliestDay?.iso == "2024-07-22")
        #expect(draft.wish == "chauffeur")
        #expect(draft.note == "Wil werken.")
        #expect(try row().warnings.isEmpty)
    }

    @Test(arguments: [
        (ReferralList.Column.family, "", "import.missing"), (.given, " \u{A0}", "import.missing"),
        (.birthDay, "", "import.missing"),
        (.birthDay, "31/06/1991", "import.noSuchDay"), (.birthDay, "gisteren", "import.notADay"),
        (.birthDay, "1/1/81", "import.notADay"), (.birthDay, "05/01/2006", "import.underAge"),
        (.birthDay, "01/01/1890", "import.tooOld"), (.birthDay, "01/01/2026", "import.future"),
        (.nationalNumber, "81.12.21-999.58", "import.wrongCheck"),
        (.nationalNumber, "81.12.21-999", "import.notElevenDigits"),
        (.nationalNumber, "85131499969", "import.impossibleDate"), (.sex, "man?vrouw", "import.unknownSex"),
        (.postcode, "90000", "import.unknownPostcode"), (.postcode, "9999", "import.unknownPostcode"),
        (.postcode, "B-9000", "import.unknownPostcode"), (.prison, "", "import.missing"),
        (.prison, "Gevangenis Atlantis", "import.unknownPrison"),
        (.prison, "Gevangenis Oudenarde", "import.misspeltPrison"),
        (.referrer, "", "import.missing"), (.referredOn, "31/06/2025", "import.noSuchDay"),
        (.referredOn, "02/07/2025", "import.future"),
        (.consent, "", "import.consentMissing"), (.consent, "nee", "import.consentRefused"),
        (.consent, "misschien", "import.consentUnclear"), (.earliest, "30/02/2026", "import.noSuchDay"),
        (.wish, String(repeating: "x", count: 201), "import.tooLong"), (.note, "a\u{0}b", "import.controlCharacter"),
        (.family, "a\u{202E}b", "import.controlCharacter"), (.municipality, "G\u{FFFD}nt", "import.lostCharacter"),
    ])
    func `a faulty row is refused with the column and the reason`(
        column: ReferralList.Column,
        cell: String,
        reason: String
    ) throws {
        let row = try #require(ListText.read(ListText.row([column: cell])).rows.first)
        guard let (name, message) = row.refusal.map({ ($0.column, $0.reason) }) else {
            Issue.record("taken")
            return
        }
        #expect(name == column.rawValue)
        #expect(message.key == reason)
        #expect(row.faults.count == 1)
    }

    @Test func `a day that does not exist names the nearest, an unknown prison those that may be meant`() throws {
        let rows = try ListText.read(
            ListText.row([.birthDay: "31/06/1991"]),
            ListText.row([.prison: "Gevangenis Oudenarde"]),
            ListText.row([.prison: "Gevangenis Atlantis"])
        ).rows
        #expect(rows[0].faults[0].reason.facts["nearest"] == "30/06/1991")
        #expect(rows[1].faults[0].reason.facts["known"] == "Gevangenis Oudenaarde")
        #expect(rows[2].faults[0].reason.facts["known"]?.contains("Gevangenis Gent") == true)
    }

    @Test func `all faults of a row are found, the first from the left decides`() throws {
        let row = try #require(
            ListText.read(
                ListText.row([.consent: "", .prison: "Atlantis", .postcode: "1", .given: "", .referredOn: "1/1/2030"])
            )
            .rows.first
        )
        #expect(
            row.faults.map(\.column) == ["Voornaam", "Postcode", "Instelling", "Datum aanmelding", "Akkoord deelnemer"]
        )
        // The first one decides.
        #expect(row.refusal?.column == "Voornaam")
        #expect(row.refusal?.reason == Message("import.missing"))
    }

    @Test func `somebody may be referred on the birthday that makes them of age`() throws {
        #expect(try draft([.birthDay: "04/01/2006", .nationalNumber: ""]).birthDay.iso == "2006-01-04")
    }

    @Test func `what contradicts the national number is a warning, not a fault`() throws {
        let warnings = try row([.birthDay: "22/12/1981", .sex: "V"]).warnings
        #expect(warnings.map(\.key) == ["import.otherBirthDay", "import.otherSex"])
        #expect(warnings[0].facts == ["day": "22/12/1981", "inNumber": "21/12/1981"])
        #expect(
            try row([.birthDay: "09/02/1996", .nationalNumber: "90.27.01-999.80", .sex: "V"]).warnings.count == 1
        )
    }

    @Test func `what is not required may be empty, and a number tells the sex that the row does not`() throws {
        let required: Set<ReferralList.Column> = [
            .family, .given, .birthDay, .prison, .referrer, .referredOn, .consent,
        ]
        let empty = ReferralList.Column.allCases.filter { !required.contains($0) }
        let draft = try draft(Dictionary(uniqueKeysWithValues: empty.map { ($0, "") }))
        #expect(draft.sex == nil)
        #expect(draft.nationalNumber == nil)
        #expect(draft.earliestDay == nil)
        #expect(draft.drivingLicence == nil)
        #expect(try self.draft([.sex: ""]).sex == .male)
    }

    @Test func `a formula is a name like any other, also when it comes back from our own export`() throws {
        let formula = "=HYPERLINK(\"http://voorbeeld.test\";\"klik\")"
        #expect(try draft([.family: formula]).name.family == formula)
        let bytes = DelimitedWriter.bytes(header: ListText.header, rows: [ListText.row([.family: formula])])
        guard let again = try ReferralList(bytes: bytes, book: ListText.book()).rows[0].draft else {
            Issue.record("refused")
            return
        }
        #expect(again.name.family == formula)
    }

    @Test func `a row with too few cells is refused at the first that lacks, one with too many at the last`() throws {
        let rows = try ListText.read(
            Array(ListText.row().prefix(12)),
            ListText.row() + ["nog"],
            ListText.row() + ["", " "]
        ).rows
        #expect(rows[0].faults.map(\.column) == ["Opleidingsniveau"])
        #expect(rows[1].faults.map(\.column) == ["Vestiging"])
        #expect(rows[2].faults.isEmpty)
    }

    @Test(
        arguments: [
            ("Gent", nil, "gent", nil), ("GENT", "roeselare", "gent", nil), ("", "roeselare", "roeselare", nil),
            ("", nil, nil, "import.missingSite"), ("Aalst", "gent", nil, "import.unknownSite"),
        ] as [(String, String?, String?, String?)]
    )
    func `a row goes to the site it names, else to that of the whole list`(
        cell: String,
        chosen: String?,
        site: String?,
        fault: String?
    ) throws {
        let reference = ReferenceBook.shipped
        let book = ReferralList.Book(
            prisons: reference.prisons,
            postcodes: reference.postcodes,
            minimumAge: 18,
            sites: [Coded(code: "gent", label: "Gent"), Coded(code: "roeselare", label: "Roeselare")],
            site: chosen,
            today: try Day(iso: "2025-07-01")
        )
        let bytes = DelimitedWriter.bytes(header: ListText.header, rows: [ListText.row([.site: cell])])
        let row = try #require(try ReferralList(bytes: bytes, book: book).rows.first)
        #expect(row.draft?.site == site && row.refusal?.reason.key == fault)
        if fault != nil { #expect(row.refusal?.column == "Vestiging") }
    }

    @Test func `a damaged row is refused at its cell and the next one is read`() throws {
        let lines = [ListText.header.joined(separator: ";"), "Maes;\"Wim;x", ListText.row().joined(separator: ";")]
        let rows = try ReferralList(bytes: Array(lines.joined(separator: "\n").utf8), book: ListText.book()).rows
        #expect(rows.map(\.row) == [2, 3])
        #expect(rows[0].faults.map(\.column) == ["Voornaam"])
        #expect(rows[0].faults.map(\.reason.key) == ["import.openQuote"])
        #expect(rows[1].faults.isEmpty)
    }

    @Test func `columns may stand in any order, under other headings, with others between`() throws {
        var header = ListText.header
        header[0] = "FAMILIENAAM"
        header[3] = "rijksregisternummer"
        header[11] = "Akkoord deelnemer?"
        header.append("Dossier")
        let row = ListText.row() + ["12"]
        let list = try ListText.read(Array(row.reversed()), header: header.reversed())
        guard let draft = list.rows[0].draft else {
            Issue.record("refused: \(list.rows[0].faults)")
            return
        }
        #expect(draft.name.family == "Öztürk")
        #expect(draft.nationalNumber != nil)
        #expect(list.notices == [Message("import.extraColumns", ["columns": "Dossier"])])
    }

    @Test func `a fault names the column in the words of the list`() throws {
        var header = ListText.header
        header[0] = "Familienaam"
        #expect(
            try ListText.read(ListText.row([.family: ""]), header: header).rows[0].faults[0].column == "Familienaam"
        )
    }

    @Test(arguments: [
        ("Instelling", "Plaats", "import.missingColumn", "Instelling"),
        ("Wens", "Familienaam", "import.doubleColumn", "Naam"),
    ])
    func `a column that lacks or stands twice is a fault of the whole list`(
        from: String,
        to: String,
        key: String,
        column: String
    ) {
        let header = ListText.header.map { $0 == from ? to : $0 }
        let fault = #expect(throws: ListFault.self) { try ListText.read(ListText.row(), header: header) }
        #expect(fault?.message == Message(key, ["column": column]))
    }
}
