import Domain
import Exchange
import ReferenceData
import Testing

/// Vacancies as JobPosting of schema.org, out and in.
struct JobPostingTests {
    static var book: JobPostingList.Book {
        let book = OccupationBook.shipped
        return JobPostingList.Book(
            postcodes: ReferenceBook.shipped.postcodes,
            competence: { book.competence(named: $0)?.code },
            occupationByCode: { code in book.occupation(code).map { ($0.code, $0.group) } },
            occupationByTitle: { title, group in
                let found = group.map { book.occupation(named: title, in: $0) } ?? book.occupation(called: title)
                return found.map { ($0.code, $0.group) }
            },
            tasks: { code in
                (book.occupation(code)?.tasks ?? []).prefix(5).map {
                    VacancyTask(words: book.competence($0)?.label.nl ?? $0, competence: $0, weight: 1)
                }
            }
        )
    }

    private static func read(_ text: String) throws -> JobPostingList {
        try JobPostingList(bytes: Array(text.utf8), book: book)
    }

    private static let organization = #"{"@type":"Organization","name":"Linde nv","vatID":"BE0909.990.058"}"#

    private static func posting(_ more: String = "", title: String = "Orderpicker") -> String {
        """
        {"@context":"https://schema.org","@type":"JobPosting","title":"\(title)","identifier":"V1",\
        "hiringOrganization":\(organization),"employmentType":"FULL_TIME"\(more.isEmpty ? "" : "," + more)}
        """
    }

    private static let words = [
        "goederen scannen", "«ou»\"\\/", "<script>alert(1)</script>", "Ünïcödé 😀", "a&b", "=1+1", "regel",
    ]

    static func vacancy(_ generator: inout SeededGenerator, number: Int) throws -> PostedVacancy {
        func some<Word: CaseIterable>(_ words: Word.Type, from least: Int = 0) -> [Word] {
            let count = Int.random(in: least...min(3, Array(Word.allCases).count), using: &generator)
            return Array(Array(Word.allCases).shuffled(using: &generator).prefix(count))
        }
        func maybe<Value>(_ value: Value) -> Value? { Bool.random(using: &generator) ? value : nil }
        let occupation = try #require(OccupationBook.shipped.occupations.randomElement(using: &generator))
        let taskCount = Int.random(in: 1...5, using: &generator)
        let tasks = words.shuffled(using: &generator).prefix(taskCount).enumerated().map { position, words in
            VacancyTask(
                words: words,
                competence: OccupationBook.shipped.competence(named: words)?.code,
                weight: VacancyTask.weight(atPosition: position)
            )
        }
        let least = Int.random(in: 0...300_000, using: &generator)
        let facts = VacancyFacts(
            title: "Functie \(words.randomElement(using: &generator) ?? "")",
            group: occupation.group,
            occupation: occupation.code,
            tasks: tasks,
            dutch: LanguageLevel.allCases.randomElement(using: &generator) ?? .a0,
            licences: some(Licence.self),
            certificates: some(Certificate.self),
            experienceAsked: maybe(Int.random(in: 1...720, using: &generator)) ?? 0,
            weeklyQuarters: maybe(Int.random(in: 1...320, using: &generator)),
            times: some(WorkingTime.self),
            forms: some(VacancyForm.self, from: 1),
            demands: some(PhysicalDemand.self),
            access: maybe(.publicTransport),
            places: Int.random(in: 1...500, using: &generator),
            start: maybe(Day(number: 20_800)),
            openUntil: maybe(Day(number: 20_790)),
            postcode: "9000",
            municipality: "Gent",
            pay: maybe(VacancyPay(least: least, most: least + 99, unit: .month))
        )
        let employer = Employer(
            id: ID("e"),
            number: try EnterpriseNumber("0909990058"),
            facts: EmployerFacts(name: "Linde \"& Zonen\" nv")
        )
        let vacancy = Vacancy(id: ID("v\(number)"), employer: employer.id, reference: "V/\(number)", facts: facts)
        return PostedVacancy(vacancy: vacancy, employer: employer, occupation: occupation.title.nl)
    }

    @Test func `what is written is read back the same, one by one and all together`() throws {
        var generator = SeededGenerator(seed: 11)
        let posted = try (0..<200).map { try Self.vacancy(&generator, number: $0) }
        let together = try JobPostingList(bytes: JobPostingWriter.bytes(posted), book: Self.book)
        #expect(together.rows.count == 200)
        for (row, posted) in zip(together.rows, posted) {
            let draft = try #require(row.draft, "\(row.faults)")
            #expect(draft.facts == posted.vacancy.facts)
            #expect(draft.reference == posted.vacancy.reference && draft.employer == posted.employer.number)
            #expect(!row.warnings.contains { $0.key == "posting.unknownKeys" })
            let alone = try JobPostingList(bytes: JobPostingWriter.bytes([posted]), book: Self.book)
            #expect(
                try JobPostingList(bytes: JobPostingWriter.bytes(posted), book: Self.book).rows.first?.draft == draft
            )
            #expect(alone.rows.first?.draft == draft)
        }
    }

    @Test func `nothing that is written ends a tag of a page`() throws {
        var generator = SeededGenerator(seed: 3)
        let bytes = JobPostingWriter.bytes(try (0..<50).map { try Self.vacancy(&generator, number: $0) })
        #expect(!bytes.contains(UInt8(ascii: "<")) && !bytes.contains(UInt8(ascii: "&")))
    }

    @Test func `a posting of elsewhere is understood by title, place, hours and pay`() throws {
        let text = Self.posting(
            #"""
            "workHours":"28,5 uur per week","jobLocation":{"@type":"Place","address":{"postalCode":"9000",
            "addressLocality":"Gent"}},"baseSalary":{"currency":"EUR","value":{"minValue":15.2,"maxValue":16,
            "unitText":"HOUR"}},"validThrough":"2026-12-31T23:59:59+01:00","totalJobOpenings":3,"description":"<b>Kom</b>"
            """#,
            title: "order picker"
        )
        let row = try #require(try Self.read(text).rows.first)
        let facts = try #require(row.draft?.facts, "\(row.faults)")
        #expect(facts.occupation == "orderpicker" && facts.group.description == "9333")
        #expect(facts.weeklyQuarters == 114 && facts.postcode == "9000" && facts.municipality == "Gent")
        #expect(facts.pay == VacancyPay(least: 1520, most: 1600, unit: .hour))
        #expect(facts.openUntil?.iso == "2026-12-31" && facts.places == 3 && facts.forms == [.permanent])
        #expect(row.warnings.map(\.key) == ["posting.unknownKeys", "posting.noTasks"])
        #expect(row.warnings.first?.facts["keys"] == "description")
    }

    @Test(arguments: [
        (#""identifier":{"value":"9"}"#, "V1", "identifier"), (#""@type":"Person""#, "JobPosting", "@type"),
        (#""hiringOrganization":{"name":"X"}"#, "Linde nv", "hiringOrganization"),
        (#""totalJobOpenings":0"#, "", "totalJobOpenings"), (#""validThrough":"31/12/2026""#, "", "validThrough"),
        (#""opstap:forms":["slaaf"]"#, "", "opstap:forms"),
        (#""jobLocation":{"address":{"postalCode":"0000"}}"#, "", "jobLocation"),
        (#""experienceRequirements":{"monthsOfExperience":-6}"#, "", "experienceRequirements"),
        (#""experienceRequirements":{"monthsOfExperience":"twaalf"}"#, "", "experienceRequirements"),
    ])
    func `what can't be right is refused at its key`(more: String, replaced: String, key: String) throws {
        let name = try #require(more.split(separator: "\"").first.map(String.init))
        // A key that is there already gives way, for a key stands once.
        let keys: [String: String] = [
            "identifier": #""identifier":"V1","#, "@type": #""@type":"JobPosting","#,
            "hiringOrganization": "\"hiringOrganization\":\(Self.organization),",
        ]
        let text = keys[name].map { Self.posting(more).replacing($0, with: "") } ?? Self.posting(more)
        let row = try #require(try Self.read(text).rows.first)
        if name == "identifier" {
            #expect(row.draft?.reference == "9")
        } else {
            #expect(row.draft == nil && row.faults.map(\.column) == [key])
        }
    }

    @Test(arguments: [
        (#"{"@type":"OccupationalExperienceRequirements","monthsOfExperience":24}"#, 24, false),
        (#"{"monthsOfExperience":"6"}"#, 6, false), (#""no requirements""#, 0, false),
        (#""Twee jaar in een magazijn""#, 0, true), (#"{"description":"veel"}"#, 0, true),
    ])
    func `months of experience are read, and free words for them are left out, which is told`(
        asked: String,
        months: Int,
        isTold: Bool
    ) throws {
        let row = try #require(try Self.read(Self.posting("\"experienceRequirements\":\(asked)")).rows.first)
        let facts = try #require(row.draft?.facts, "\(row.faults)")
        #expect(facts.experienceAsked == months)
        #expect(row.warnings.contains { $0.key == "posting.unreadExperience" } == isTold)
    }

    @Test func `an occupation that the list has not refuses the posting, and the others go on`() throws {
        let text = "[\(Self.posting(title: "Astronaut")),\(Self.posting()),7]"
        let rows = try Self.read(text).rows
        #expect(rows.map { $0.draft != nil } == [false, true, false])
        #expect(rows[0].faults.map(\.column) == ["occupationalCategory"] && rows[2].faults.map(\.column) == ["@type"])
    }

    @Test(arguments: [
        ("", "posting.broken"), ("{", "posting.broken"), ("[1,]", "posting.broken"),
        ("{\"a\":1,\"a\":2}", "posting.doubleKey"),
        ("[]", "posting.none"), ("{} x", "posting.broken"), ("{\"a\":01}", "posting.broken"),
        ("\"\\ud800\"", "posting.broken"),
        ("{\"a\":\"\\q\"}", "posting.broken"), ("nul", "posting.broken"), ("{\"a\":\"x\ny\"}", "posting.broken"),
        ("3", "posting.none"), ("{'a':1}", "posting.broken"),
    ])
    func `what is no posting is said with its place`(text: String, key: String) {
        #expect { try Self.read(text) } throws: { ($0 as? ListFault)?.message.key == key }
    }

    @Test func `a file that is too deep, too large or too long is refused before anything is made of it`() {
        let deep = String(repeating: "[", count: 200_000)
        #expect { try Self.read(deep) } throws: { ($0 as? ListFault)?.message.key == "posting.tooDeep" }
        let large = [UInt8](repeating: UInt8(ascii: " "), count: 10_000_001)
        #expect { try JobPostingList(bytes: large, book: Self.book) } throws: {
            ($0 as? ListFault)?.message.key == "import.tooLarge"
        }
        let many = "[" + Array(repeating: "1", count: JobPostingList.most + 1).joined(separator: ",") + "]"
        #expect { try Self.read(many) } throws: { ($0 as? ListFault)?.message.key == "posting.tooMany" }
    }

    @Test func `whatever the bytes, there is an answer`() throws {
        var generator = SeededGenerator(seed: 5)
        let sound = Array(Self.posting(#""workHours":38,"responsibilities":["scannen"]"#).utf8)
        for _ in 0..<3000 {
            var bytes = sound
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0...2, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.remove(at: place)
                default: bytes.insert(UInt8.random(in: 32...126, using: &generator), at: place)
                }
            }
            do throws(ListFault) {
                let list = try JobPostingList(bytes: bytes, book: Self.book)
                #expect(list.rows.allSatisfy { ($0.draft == nil) != $0.faults.isEmpty })
            } catch {
                #expect(!error.message.key.isEmpty)
            }
        }
    }
}
