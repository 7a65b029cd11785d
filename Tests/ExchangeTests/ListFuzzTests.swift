import Domain
import Exchange
import Foundation
import ReferenceData
import Testing

/// Files of partners that are wrong by chance: every row has a draft or a reason, or the whole file is refused; nothing stops the
/// program.
struct ListFuzzTests {
    @Test(arguments: FuzzedList.allCases)
    func `lists that are changed by chance get a verdict for each row, or are refused whole`(list: FuzzedList) throws {
        var read = 0
        for seed in 0..<200 as Range<UInt64> where try list.check(seed) { read += 1 }
        // What is always refused would prove nothing.
        #expect(read > 20)
    }

    /// For scripts/fuzz-readers.sh, which says for how long.
    @Test(.enabled(if: ListFuzzTests.seconds > 0), arguments: FuzzedList.allCases)
    func `the same for as long as asked`(list: FuzzedList) throws {
        let end = ContinuousClock.now + .seconds(Self.seconds)
        let first: UInt64 = 1_000_000
        var (seed, read) = (first, 0)
        while ContinuousClock.now < end {
            if try list.check(seed) { read += 1 }
            seed += 1
            if seed % 5000 == 0 { print("\(list): \(seed - first) files, \(read) of them read") }
        }
        print("\(list): \(seed - first) files, \(read) of them read, none stopped the program")
    }

    static let seconds = Int(ProcessInfo.processInfo.environment["OPSTAP_FUZZ_SECONDS"] ?? "") ?? 0
}

/// A list that the house takes in, made up and then spoiled.
enum FuzzedList: CaseIterable, Sendable {
    case referrals, employers, vacancies, postings, esco

    /// Makes the file of this seed and reads it. False when nothing of it could be used.
    func check(_ seed: UInt64) throws -> Bool {
        var chance = SeededGenerator(seed: seed)
        do {
            switch self {
            case .referrals:
                let bytes = SpoiledFile.spoiled(Self.referrals(&chance), &chance)
                return Self.isUsed(try ReferralList(bytes: bytes, book: ListText.book()).rows)
            case .employers:
                let bytes = try SpoiledFile.spoiled(Self.lines(of: "werkgevers.csv", &chance), &chance)
                return Self.isUsed(try EmployerList(bytes: bytes, postcodes: ReferenceBook.shipped.postcodes).rows)
            case .vacancies:
                let bytes = try SpoiledFile.spoiled(Self.lines(of: "vacatures.csv", &chance), &chance)
                let rows = try VacancyList(bytes: bytes, book: WorkListsTests.book).rows
                Self.checkFacts(rows)
                return Self.isUsed(rows)
            case .postings:
                let bytes = try SpoiledFile.spoiled(Self.postings(&chance), &chance)
                let rows = try JobPostingList(bytes: bytes, book: JobPostingTests.book).rows
                Self.checkFacts(rows)
                return Self.isUsed(rows)
            case .esco: return Self.isUsed(try EscoFolder(files: Self.esco(&chance)))
            }
        } catch let fault as ListFault {
            #expect(!fault.message.key.isEmpty)
            return false
        }
    }

    // MARK: what must hold of whatever was read

    /// A row is a draft or has its reasons, and rows only rise. Whether anything can be used.
    private static func isUsed<Draft: Sendable>(_ rows: [ListedRow<Draft>]) -> Bool {
        #expect(rows.allSatisfy { ($0.draft == nil) != $0.faults.isEmpty })
        #expect(rows.allSatisfy { row in row.faults.allSatisfy { !$0.reason.key.isEmpty } })
        #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.row < $1.row })
        return rows.contains { $0.draft != nil }
    }

    /// What is taken in could have been typed.
    private static func checkFacts(_ rows: [ListedRow<VacancyDraft>]) {
        for facts in rows.compactMap({ $0.draft?.facts }) {
            #expect(!facts.title.isEmpty && !facts.tasks.isEmpty && !facts.forms.isEmpty && facts.places > 0)
            #expect(VacancyFacts.monthsOfExperience.contains(facts.experienceAsked))
        }
    }

    /// What is used points at what is used, and nothing stands twice. Whether the folder is taken in.
    private static func isUsed(_ folder: EscoFolder) -> Bool {
        let occupations = Set(folder.occupations.map(\.uri))
        let skills = Set(folder.skills.map(\.uri))
        #expect(occupations.count == folder.occupations.count && skills.count == folder.skills.count)
        #expect(
            folder.relations.allSatisfy { occupations.contains($0.occupation) && skills.contains($0.skill) }
        )
        #expect(folder.faults.allSatisfy { $0.row > 1 && !$0.reason.key.isEmpty })
        return folder.faults.isEmpty && !folder.occupations.isEmpty
    }

    // MARK: sound files

    private static let fixtures: Result<[String: [String]], any Error> = Result {
        var lines: [String: [String]] = [:]
        for name in ["werkgevers.csv", "vacatures.csv"] {
            let text = String(decoding: try WorkListsTests.fixture(name), as: UTF8.self)
            lines[name] = text.split(whereSeparator: \.isNewline).map(String.init)
        }
        return lines
    }

    /// The header and a few rows of a real list.
    private static func lines(of name: String, _ chance: inout SeededGenerator) throws -> [UInt8] {
        let lines = try fixtures.get()[name] ?? []
        let first = Int.random(in: 1..<lines.count - 4, using: &chance)
        let count = Int.random(in: 1...4, using: &chance)
        let text = ([lines[0]] + lines[first..<first + count]).joined(separator: "\r\n") + "\r\n"
        return SpoiledFile.encoded(text, &chance)
    }

    private static func referrals(_ chance: inout SeededGenerator) -> [UInt8] {
        let rows = [ListText.header] + (0..<Int.random(in: 1...3, using: &chance)).map { _ in ListText.row() }
        let text = rows.map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";")
        }.joined(separator: "\r\n")
        return SpoiledFile.encoded(text, &chance)
    }

    private static func postings(_ chance: inout SeededGenerator) throws -> [UInt8] {
        let count = Int.random(in: 1...3, using: &chance)
        let posted = try (0..<count).map { try JobPostingTests.vacancy(&chance, number: $0) }
        let each = posted.map { String(decoding: JobPostingWriter.bytes($0), as: UTF8.self) }
        // As we write them, and as others lay them out.
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: return JobPostingWriter.bytes(posted)
        case 1: return Array("[\(each.joined(separator: ","))]".utf8)
        case 2:
            let items = each.map { "{\"@type\":\"ListItem\",\"item\":\($0)}" }.joined(separator: ",")
            return Array("{\"itemListElement\":[\(items)]}".utf8)
        default: return Array(each[0].utf8)
        }
    }

    /// Three tables, of which one, some or none is spoiled.
    private static func esco(_ chance: inout SeededGenerator) -> [EscoFolder.File: [UInt8]] {
        var files: [EscoFolder.File: [UInt8]] = [:]
        for file in EscoFolder.File.allCases {
            let text =
                switch file {
                case .occupations: EscoFolderTests.occupations.replacing(",9999,weg", with: ",9333,weg")
                case .skills: EscoFolderTests.skills
                case .relations: EscoFolderTests.relations
                }
            let bytes = SpoiledFile.encoded(text, &chance)
            files[file] = Bool.random(using: &chance) ? bytes : SpoiledFile.spoiled(bytes, &chance)
        }
        if Int.random(in: 0..<40, using: &chance) == 0 { files[.relations] = nil }
        return files
    }
}
