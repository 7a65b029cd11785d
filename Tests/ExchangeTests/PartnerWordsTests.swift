import Domain
import Exchange
import ReferenceData
import Testing

/// What can be read of the words that partners use.
struct PartnerWordsTests {
    private func read(
        schooling: String = "",
        dutch: String = "",
        licence: String = ""
    ) throws -> (draft: ReferralDraft, warnings: [Message]) {
        let list = try ListText.read(ListText.row([.schooling: schooling, .dutch: dutch, .licence: licence]))
        guard let draft = list.rows[0].draft else { throw Message("the row is refused") }
        return (draft, list.rows[0].warnings)
    }

    @Test(arguments: [
        ("geen", Schooling.withoutDiploma), ("lager onderwijs", .primary), ("BuSO OV3", .specialNeeds),
        ("deeltijds BSO (geen diploma)", .partTimeVocational), ("2de graad BSO", .secondGrade),
        ("3de graad TSO", .thirdGrade),
        ("bachelor", .higher), ("diploma buitenland", .foreign),
        ("Lager secundair", .firstGrade), ("", nil), ("geen idee", nil), ("bakker", nil),
    ])
    func `schooling`(text: String, level: Schooling?) throws {
        let (draft, warnings) = try read(schooling: text)
        #expect(draft.schooling == text)
        #expect(draft.schoolingLevel == level)
        #expect(
            warnings
                == (level == nil && !text.isEmpty ? [Message("import.unreadSchooling", ["value": text])] : [])
        )
    }

    @Test(arguments: [
        ("A2", DutchLevel.a2), ("b1", .b1), ("Moedertaal", .motherTongue), ("geen", .a0), ("", nil), ("goed", nil),
    ])
    func `level of Dutch`(text: String, level: DutchLevel?) throws {
        let (draft, warnings) = try read(dutch: text)
        #expect(draft.dutch == text)
        #expect(draft.dutchLevel == level)
        #expect(warnings == (text == "goed" ? [Message("import.unreadDutch", ["value": text])] : []))
    }

    @Test(arguments: [
        ("B", ["B"]), ("C, CE", ["C", "CE"]), ("b, B+E", ["B", "BE"]), ("geen", []), ("", nil), ("vrachtwagen", nil),
        ("B, zwemmen", nil),
        ("B (kwijt)", nil), ("B (ingetrokken tot 31/06/2026)", nil),
    ])
    func `driving licence: none and not said are two things`(text: String, categories: [String]?) throws {
        let (draft, warnings) = try read(licence: text)
        #expect(draft.licence == text)
        #expect(draft.drivingLicence?.categories == categories)
        #expect(draft.drivingLicence?.withdrawnUntil == nil)
        #expect(warnings.isEmpty == (text.isEmpty || categories != nil))
    }

    @Test func `a withdrawn licence comes back on its day`() throws {
        let licence = try read(licence: "B (ingetrokken tot 01/03/2026)").draft.drivingLicence
        #expect(licence?.categories == ["B"])
        #expect(try licence?.withdrawnUntil == Day(iso: "2026-03-01"))
    }
}
