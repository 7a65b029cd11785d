import Domain
import Exchange
import Foundation
import ReferenceData
import Testing

/// The lists of employers and vacancies that partners send (synthetic; Tests/Fixtures).
struct WorkListsTests {
    static func fixture(_ name: String) throws -> [UInt8] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        return [UInt8](try Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
    }

    static var book: VacancyList.Book {
        let occupations = OccupationBook.shipped
        return VacancyList.Book(
            postcodes: ReferenceBook.shipped.postcodes,
            competence: { occupations.competence(named: $0)?.code },
            occupation: { occupations.occupation(named: $0, in: $1)?.code }
        )
    }

    @Test func `the real list of employers is read whole`() throws {
        let list = try EmployerList(
            bytes: Self.fixture("werkgevers.csv"),
            postcodes: ReferenceBook.shipped.postcodes
        )
        #expect(list.rows.map(\.row) == Array(2...65))
        #expect(list.rows.allSatisfy { $0.draft != nil && $0.faults.isEmpty })
        #expect(list.notices.isEmpty)
        let first = try #require(list.rows.first?.draft)
        #expect(first.number.written == "0909.990.058")
        #expect(first.facts.name == "Kempemaatwerk 1 bv")
        #expect(first.facts.nace == "38.32" && first.facts.staff == 120 && first.facts.kind == .company)
        #expect(list.rows.contains { $0.draft?.facts.kind == .ambassador })
        #expect(list.rows.contains { $0.draft?.facts.kind == .agency })
    }

    @Test func `the real list of vacancies is read whole, and every task is a competence of the house`() throws {
        let list = try VacancyList(bytes: Self.fixture("vacatures.csv"), book: Self.book)
        #expect(list.rows.map(\.row) == Array(2...161))
        #expect(list.rows.flatMap(\.faults).isEmpty)
        #expect(list.rows.flatMap(\.warnings).isEmpty)
        #expect(list.notices.isEmpty)
        let drafts = list.rows.compactMap(\.draft)
        #expect(drafts.contains { $0.facts.licences == [.forklift] && $0.facts.group.description == "8344" })
        #expect(drafts.allSatisfy { draft in draft.facts.tasks.allSatisfy { $0.competence != nil } })
        let second = try #require(drafts.dropFirst().first)
        #expect(second.reference == "V0002" && second.facts.group.description == "9313")
        #expect(second.facts.occupation == "bouwhulp")
        #expect(second.facts.tasks.map(\.weight) == [5, 4, 3])
        #expect(second.facts.dutch == .a2 && second.facts.licences == [.b] && second.facts.certificates == [.vca])
        #expect(second.facts.weeklyQuarters == 152 && second.facts.times == [.night])
        #expect(second.facts.forms == [.internship, .trainingOnTheJob] && second.facts.places == 3)
        #expect(second.facts.demands == [.heights] && second.facts.access == .publicTransport)
        #expect(second.facts.start?.iso == "2024-10-20" && second.facts.openUntil?.iso == "2025-01-06")
    }

    private static let employer: [EmployerList.Column: String] = [
        .name: "Werkhuis", .number: "0909.990.058", .nace: "38.32", .postcode: "9000", .municipality: "Gent",
        .ambassador: "ja", .agency: "nee", .staff: "12", .email: "jobs@werkhuis.test",
    ]

    private static func employers(_ changes: [EmployerList.Column: String]) throws -> ListedRow<EmployerDraft> {
        let columns = EmployerList.Column.allCases
        let cells = columns.map { changes[$0] ?? employer[$0] ?? "" }
        let list = try EmployerList(
            bytes: lines(columns.map(\.rawValue), cells),
            postcodes: ReferenceBook.shipped.postcodes
        )
        return try #require(list.rows.first)
    }

    private static func lines(_ rows: [String]...) -> [UInt8] {
        Array(
            rows.map { cells in
                cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
            }.joined(separator: "\r\n").utf8
        )
    }

    @Test(arguments: [
        (EmployerList.Column.name, "", "import.missing"), (.number, "", "import.missing"),
        (.number, "0909.990.059", "import.wrongEnterpriseCheck"), (.number, "909", "import.notTenDigits"),
        (.number, "3909.990.058", "import.notTenDigits"), (.nace, "haven", "import.notANace"),
        (.postcode, "99999", "import.unknownPostcode"), (.ambassador, "misschien", "import.notYesOrNo"),
        (.staff, "veel", "import.notANumber"), (.staff, "-1", "import.notANumber"),
        (.email, "jobs", "import.notAnEmail"), (.email, "a@b@c.test", "import.notAnEmail"),
        (.name, "a\u{0}b", "import.controlCharacter"), (.name, String(repeating: "x", count: 201), "import.tooLong"),
    ])
    func `a faulty employer is refused with the column and the reason`(
        column: EmployerList.Column,
        cell: String,
        reason: String
    ) throws {
        let row = try Self.employers([column: cell])
        #expect(row.draft == nil)
        #expect(row.faults.map(\.column) == [column.rawValue])
        #expect(row.faults.first?.reason.key == reason)
    }

    @Test func `a formula stays text`() throws {
        let row = try Self.employers([.name: "=HYPERLINK(\"http://kwaad.test\")"])
        #expect(row.draft?.facts.name == "=HYPERLINK(\"http://kwaad.test\")")
    }

    private static let vacancy: [VacancyList.Column: String] = [
        .reference: "V1", .title: "Orderpicker", .group: "9333", .employerNumber: "0909.990.058",
        .tasks: "scannen|stapelen",
        .dutch: "A1", .hours: "38", .forms: "vast", .places: "2", .postcode: "9000",
    ]

    private static func vacancy(_ changes: [VacancyList.Column: String]) throws -> ListedRow<VacancyDraft> {
        let columns = VacancyList.Column.allCases
        let cells = columns.map { changes[$0] ?? vacancy[$0] ?? "" }
        return try #require(VacancyList(bytes: lines(columns.map(\.rawValue), cells), book: book).rows.first)
    }

    @Test(arguments: [
        (VacancyList.Column.reference, "", "import.missing"), (.title, "", "import.missing"),
        (.group, "", "import.missing"), (.group, "9330", "import.noSuchGroup"), (.group, "tien", "import.noSuchGroup"),
        (.employerNumber, "0909.990.059", "import.wrongEnterpriseCheck"), (.tasks, "", "import.missing"),
        (.tasks, "|", "import.missing"), (.dutch, "goed", "import.unknownLevel"), (.hours, "0", "import.notHours"),
        (.hours, "38,3", "import.notHours"), (.hours, "1.2.3", "import.notHours"),
        (.hours, "voltijds", "import.notHours"),
        (.forms, "", "import.missing"), (.forms, "slavernij", "import.unknownWord"),
        (.places, "0", "import.notANumber"), (.licence, "Z", "import.unknownWord"),
        (.certificate, "zwemdiploma", "import.unknownWord"), (.times, "altijd", "import.unknownWord"),
        (.start, "31/06/2025", "import.noSuchDay"), (.openUntil, "ooit", "import.notADay"),
        (.postcode, "0000", "import.unknownPostcode"), (.demands, "denken", "import.unknownWord"),
        (.experience, "veel", "import.notANumber"), (.experience, "-1", "import.notANumber"),
        (.experience, "721", "import.notANumber"), (.experience, "1,5", "import.notANumber"),
    ])
    func `a faulty vacancy is refused with the column and the reason`(
        column: VacancyList.Column,
        cell: String,
        reason: String
    ) throws {
        let row = try Self.vacancy([column: cell])
        #expect(row.draft == nil)
        #expect(row.faults.map(\.column) == [column.rawValue])
        #expect(row.faults.first?.reason.key == reason)
    }

    @Test(arguments: [("38", 152), ("28,5", 114), ("19.25", 77), ("30,75", 123), ("20,0", 80)])
    func `hours are read to the quarter`(cell: String, quarters: Int) throws {
        #expect(try Self.vacancy([.hours: cell]).draft?.facts.weeklyQuarters == quarters)
    }

    @Test(arguments: [("", 0), ("geen", 0), ("0", 0), ("24", 24)])
    func `months of experience are read, and none is none`(cell: String, months: Int) throws {
        #expect(try Self.vacancy([.experience: cell]).draft?.facts.experienceAsked == months)
    }

    @Test func `a task that the house does not know keeps its words, and that is said`() throws {
        let row = try Self.vacancy([.tasks: "scannen|draken temmen|Scannen"])
        #expect(row.draft?.facts.tasks.map(\.words) == ["scannen", "draken temmen"])
        #expect(row.draft?.facts.tasks.last?.competence == nil)
        #expect(row.warnings.map(\.key) == ["import.unknownTasks"])
    }

    @Test func `one faulty row stops no other`() throws {
        let columns = VacancyList.Column.allCases
        let sound = columns.map { Self.vacancy[$0] ?? "" }
        let faulty = columns.map { $0 == .group ? "x" : Self.vacancy[$0] ?? "" }
        let list = try VacancyList(bytes: Self.lines(columns.map(\.rawValue), faulty, ["kort"], sound), book: Self.book)
        #expect(list.rows.map { $0.draft != nil } == [false, false, true])
    }

    @Test func `what was guarded in our own export comes back as it was, corrected or not`() throws {
        let columns = EmployerList.Column.allCases
        let cells = columns.map { $0 == .name ? "=1+1 Werkhuis" : Self.employer[$0] ?? "" }
        let bytes = DelimitedWriter.bytes(header: columns.map(\.rawValue), rows: [cells])
        let list = try EmployerList(bytes: bytes, postcodes: ReferenceBook.shipped.postcodes)
        #expect(list.rows.first?.draft?.facts.name == "=1+1 Werkhuis")
    }

    @Test func `a list without a needed column, or with one twice, is no such list`() {
        #expect(throws: ListFault.self) { try EmployerList(bytes: Self.lines(["Naam"], ["x"]), postcodes: []) }
        #expect(throws: ListFault.self) {
            try EmployerList(bytes: Self.lines(["Naam", "Bedrijf", "KBO"], ["x", "y", "z"]), postcodes: [])
        }
        #expect(throws: ListFault.self) { try VacancyList(bytes: [], book: Self.book) }
    }
}
