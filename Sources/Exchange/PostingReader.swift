internal import Domain

/// Reads one posting and finds everything that is wrong with it. Nothing of a faulty one is used.
struct PostingReader {
    let posting: JSONText
    let book: JobPostingList.Book
    private var faults: [ListedRow<VacancyDraft>.Fault] = []
    private var warnings: [Message] = []

    init(_ posting: JSONText, book: JobPostingList.Book) {
        self.posting = posting
        self.book = book
    }

    /// The keys that are read, and those that say nothing the house keeps.
    private static let known: Set<String> = [
        "@context", "@type", "@id", "title", "identifier", "hiringOrganization", "occupationalCategory",
        "responsibilities", "skills", "experienceRequirements", "employmentType", "workHours", "totalJobOpenings",
        "jobStartDate", "validThrough", "datePosted", "jobLocation", "baseSalary", "url", "opstap:dutch",
        "opstap:licences", "opstap:certificates", "opstap:times", "opstap:forms", "opstap:demands", "opstap:access",
    ]

    mutating func row(number: Int) -> ListedRow<VacancyDraft> {
        let draft = draft()
        return ListedRow(
            row: number,
            cells: [text("title") ?? "", Self.name(of: posting["hiringOrganization"]) ?? ""],
            draft: faults.isEmpty ? draft : nil,
            faults: faults,
            warnings: warnings
        )
    }

    private mutating func draft() -> VacancyDraft? {
        guard case .object(let members) = posting, types.contains("JobPosting") else {
            refuse("@type", Message("posting.noPosting"))
            return nil
        }
        let unknown = members.map(\.key).filter { !Self.known.contains($0) }
        if !unknown.isEmpty {
            let keys = unknown.prefix(20).map { String($0.prefix(40)) }.joined(separator: ", ")
            warnings.append(Message("posting.unknownKeys", ["keys": keys]))
        }
        let title = required("title", limit: 200)
        let reference = reference()
        let (employer, name) = employer()
        let work = occupation(title: title)
        var tasks: [VacancyTask] = []
        if let work { tasks = self.tasks(of: work.code) }
        let forms = forms()
        let place = location()
        guard let employer, let work else { return nil }
        let facts = VacancyFacts(
            title: title,
            group: work.group,
            occupation: work.code,
            tasks: tasks,
            dutch: choice("opstap:dutch") ?? .a0,
            licences: choices("opstap:licences"),
            certificates: choices("opstap:certificates"),
            experienceAsked: experience(),
            weeklyQuarters: weeklyQuarters(),
            times: choices("opstap:times"),
            forms: forms,
            demands: choices("opstap:demands"),
            access: choice("opstap:access"),
            places: places(),
            start: day("jobStartDate"),
            openUntil: day("validThrough"),
            postcode: place.postcode,
            municipality: place.municipality,
            pay: pay()
        )
        for fault in facts.faults.all { refuse(fault.field, fault.message) }
        return VacancyDraft(reference: reference, employer: employer, employerName: name, facts: facts)
    }

    mutating func warn(_ warning: Message) { warnings.append(warning) }

    mutating func refuse(_ key: String, _ reason: Message) {
        if !faults.contains(where: { $0.column == key }) { faults.append(.init(column: key, reason: reason)) }
    }

    private var types: [String] { posting["@type"]?.texts.map { $0.replacing("https://schema.org/", with: "") } ?? [] }

    // MARK: Texts

    func text(_ key: String) -> String? { posting[key]?.word }

    /// A text that is short enough and holds no sign that nobody sees.
    mutating func checked(_ text: String, _ key: String, limit: Int) -> String {
        let text = text.trimmed
        if text.unicodeScalars.count > limit {
            let facts = ["limit": "\(limit)", "length": "\(text.unicodeScalars.count)"]
            refuse(key, Message("import.tooLong", facts))
        }
        if text.unicodeScalars.contains(where: \.isControl) { refuse(key, Message("import.controlCharacter")) }
        return text
    }

    private mutating func required(_ key: String, limit: Int) -> String {
        let text = checked(text(key) ?? "", key, limit: limit)
        if text.isEmpty { refuse(key, Message("import.missing")) }
        return text
    }

    private static func name(of value: JSONText?) -> String? {
        value?.word ?? value?["name"]?.word ?? value?["legalName"]?.word
    }

    // MARK: Who and what

    private mutating func reference() -> String {
        let value = posting["identifier"]
        let text = checked(value?.word ?? value?["value"]?.word ?? "", "identifier", limit: 40)
        if text.isEmpty { refuse("identifier", Message("import.missing")) }
        return text
    }

    /// By the enterprise number: as identifier, or the number of the value-added tax.
    private mutating func employer() -> (EnterpriseNumber?, String) {
        let key = "hiringOrganization"
        let organization = posting[key]
        let name = checked(Self.name(of: organization) ?? "", key, limit: 200)
        let identifier = organization?["identifier"]
        let texts = [
            identifier?.word, identifier?["value"]?.word, organization?["vatID"]?.word, organization?["taxID"]?.word,
        ]
        let numbers = texts.compactMap { $0 }.compactMap { try? EnterpriseNumber($0) }
        if numbers.isEmpty { refuse(key, Message("posting.noNumber")) }
        return (numbers.first, name)
    }

    /// By our own code, by the code of ISCO-08 with the title, or by the title alone.
    private mutating func occupation(title: String) -> (code: String, group: OccupationCode)? {
        let key = "occupationalCategory"
        let values = posting[key]?.parts ?? []
        let words = values.flatMap { [$0.word, $0["codeValue"]?.word, $0["name"]?.word].compactMap { $0 } }
        if let own = words.lazy.compactMap(book.occupationByCode).first { return own }
        let groups = words.compactMap { word in OccupationCode(String(word.trimmed.suffix(4))) }
        for group in groups { if let found = book.occupationByTitle(title, group) { return found } }
        for name in words + [title] { if let found = book.occupationByTitle(name, nil) { return found } }
        let said = words.isEmpty ? title : words.joined(separator: ", ")
        refuse(key, Message("posting.noOccupation", ["text": String(said.prefix(100))]))
        return nil
    }

    private mutating func tasks(of occupation: String) -> [VacancyTask] {
        let own = ["responsibilities", "skills"].flatMap { key in
            (posting[key]?.parts ?? []).compactMap { $0.word ?? $0["name"]?.word }
                .flatMap { $0.split { "|;\n".contains($0) }.map(String.init) }
        }
        var seen: Set<String> = []
        let words = own.map(\.trimmed).filter { !$0.isEmpty && seen.insert(Folding.key($0)).inserted }
        if words.isEmpty {
            warnings.append(Message("posting.noTasks"))
            return book.tasks(occupation)
        }
        if words.count > 20 { refuse("responsibilities", Message("import.tooManyTasks", ["limit": "20"])) }
        let known = words.prefix(20).enumerated().map { position, word in
            let word = checked(word, "responsibilities", limit: 200)
            return VacancyTask(
                words: word,
                competence: book.competence(word),
                weight: VacancyTask.weight(atPosition: position)
            )
        }
        let unknown = known.filter { $0.competence == nil }.map(\.words)
        if !unknown.isEmpty {
            warnings.append(Message("import.unknownTasks", ["tasks": unknown.joined(separator: ", ")]))
        }
        return known
    }
}

extension JSONText {
    /// A text or a number as text.
    var word: String? {
        switch self {
        case .text(let text): text
        case .number(let number): number
        default: nil
        }
    }

    /// The values of a list, or the one value.
    var parts: [JSONText] {
        switch self {
        case .list(let values): values
        case .null: []
        default: [self]
        }
    }

    /// The texts of a list, or the one text.
    var texts: [String] { parts.compactMap(\.word) }
}
