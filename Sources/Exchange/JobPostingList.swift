package import Domain

/// Vacancies as JobPosting of schema.org, in JSON-LD: one, a list, or what stands under `@graph` or `itemListElement`.
/// Docs: docs/decisions on job postings. Nothing is fetched: a context or an address in the file is a text.
package struct JobPostingList: Sendable {
    package static let header = ["title", "hiringOrganization"]
    /// How many postings a file has at most.
    package static let most = 5_000

    /// What the postings are held against.
    package struct Book: Sendable {
        let postcodes: Set<String>
        let competence: @Sendable (String) -> String?
        /// The job of the house's list by its own code.
        let occupationByCode: @Sendable (String) -> (code: String, group: OccupationCode)?
        /// The job that is called so; within a unit group where one is given.
        let occupationByTitle: @Sendable (String, OccupationCode?) -> (code: String, group: OccupationCode)?
        /// What one does in a job, for a posting that says nothing of it.
        let tasks: @Sendable (String) -> [VacancyTask]

        package init(
            postcodes: Set<String>,
            competence: @escaping @Sendable (String) -> String?,
            occupationByCode: @escaping @Sendable (String) -> (code: String, group: OccupationCode)?,
            occupationByTitle: @escaping @Sendable (String, OccupationCode?) -> (code: String, group: OccupationCode)?,
            tasks: @escaping @Sendable (String) -> [VacancyTask]
        ) {
            self.postcodes = postcodes
            self.competence = competence
            self.occupationByCode = occupationByCode
            self.occupationByTitle = occupationByTitle
            self.tasks = tasks
        }
    }

    package let rows: [ListedRow<VacancyDraft>]

    /// Reads every posting; one fault never stops the others.
    /// - Throws: `ListFault` when the file can't be read as postings at all.
    package init(bytes: [UInt8], book: Book) throws(ListFault) {
        guard bytes.count <= DelimitedTable.sizeLimit else {
            throw ListFault(message: Message("import.tooLarge", ["limit": "\(DelimitedTable.sizeLimit / 1_000_000)"]))
        }
        let text: JSONText
        do throws(JSONText.Fault) {
            text = try JSONText(bytes: bytes)
        } catch {
            throw ListFault(message: Message(error))
        }
        let postings = Self.postings(in: text)
        guard !postings.isEmpty else { throw ListFault(message: Message("posting.none")) }
        guard postings.count <= Self.most else {
            throw ListFault(message: Message("posting.tooMany", ["limit": "\(Self.most)"]))
        }
        rows = postings.enumerated().map { number, posting in
            var reader = PostingReader(posting, book: book)
            return reader.row(number: number + 1)
        }
    }

    /// Whether a file is JSON rather than a table.
    package static func isLikely(_ bytes: [UInt8]) -> Bool {
        let bare = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        let first = bare.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    private static func postings(in text: JSONText) -> [JSONText] {
        switch text {
        case .list(let values): return values
        case .object:
            for key in ["@graph", "itemListElement"] {
                guard case .list(let values)? = text[key] else { continue }
                return values.map { $0["item"] ?? $0 }
            }
            return [text]
        default: return []
        }
    }
}

extension Message {
    fileprivate init(_ fault: JSONText.Fault) {
        let place = ["position": "\(fault.position)"]
        switch fault.kind {
        case .notText: self = Message("import.encoding")
        case .broken, .more: self = Message("posting.broken", place)
        case .tooDeep: self = Message("posting.tooDeep", ["limit": "\(JSONText.deepest)"])
        case .doubleKey(let key): self = Message("posting.doubleKey", ["key": String(key.prefix(60))])
        }
    }
}
