package import Domain

/// Who offers work.
package enum EmployerTable {
    package static func insert(_ employer: Employer, in tx: borrowing Transaction) throws {
        let facts = employer.facts
        try tx.run(
            """
            INSERT INTO employers (id, number, name, nace, sector, postcode, municipality, is_ambassador, is_agency, staff,
                email, organisation, ambassador_since, search_words, name_key, version)
            VALUES (\(employer.id), \(employer.number), \(facts.name), \(facts.nace), \(facts.sector), \(facts.postcode),
                \(facts.municipality), \(facts.isAmbassador), \(facts.isAgency), \(facts.staff), \(facts.email),
                \(facts.organisation), \(facts.ambassadorSince), \(words(of: employer)),
                \(EmployerLikeness.key(facts.name)), \(employer.version))
            """
        )
    }

    package static func find(_ id: ID<Employer>, in tx: borrowing Transaction) throws -> Employer? {
        try tx.first("SELECT * FROM employers WHERE id = \(id)").map(Employer.init(row:))
    }

    /// Who has a number; where that one is merged into another, the other.
    package static func find(_ number: EnterpriseNumber, in tx: borrowing Transaction) throws -> Employer? {
        guard var employer = try tx.first("SELECT * FROM employers WHERE number = \(number)").map(Employer.init(row:))
        else { return nil }
        // A merge leads to one that stands, and that one can be merged later.
        var seen: Set<ID<Employer>> = []
        while let merged = employer.merged, seen.insert(employer.id).inserted, let next = try find(merged.into, in: tx)
        {
            employer = next
        }
        return employer
    }

    /// All that stand, ambassadors first, then agencies (A8), each by name.
    package static func all(in tx: borrowing Transaction) throws -> [Employer] {
        try tx.rows(
            """
            SELECT * FROM employers WHERE merged_into IS NULL ORDER BY is_ambassador DESC, is_agency DESC, name, id
            """
        ).map(Employer.init(row:))
    }

    /// Those with these ids, by id; five hundred for each statement.
    package static func those(
        _ ids: Set<ID<Employer>>,
        in tx: borrowing Transaction
    ) throws -> [ID<Employer>: Employer] {
        let all = ids.sorted()
        var found: [ID<Employer>: Employer] = [:]
        for start in stride(from: 0, to: all.count, by: 500) {
            let part = all[start..<min(start + 500, all.count)]
            for row in try tx.rows("SELECT * FROM employers WHERE id IN (\(list: part))") {
                let employer = try Employer(row: row)
                found[employer.id] = employer
            }
        }
        return found
    }

    /// Those that stand and are called so, apart from spelling and legal form.
    package static func called(_ name: String, in tx: borrowing Transaction) throws -> [Employer] {
        try tx.rows(
            """
            SELECT * FROM employers WHERE name_key = \(EmployerLikeness.key(name)) AND merged_into IS NULL ORDER BY id
            """
        ).map(Employer.init(row:))
    }

    /// Those that were merged into one.
    package static func merged(into id: ID<Employer>, in tx: borrowing Transaction) throws -> [Employer] {
        try tx.rows("SELECT * FROM employers WHERE merged_into = \(id) ORDER BY name, id").map(Employer.init(row:))
    }

    /// Those in whose number, name or municipality a text occurs, `nil` for every kind: in the order of `all`.
    package static func found(
        _ text: String,
        kind: EmployerKind?,
        organisation: OrganisationKind?,
        from first: Int,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [Employer] {
        let condition = condition(text, kind, organisation)
        return try tx.rows(
            """
            SELECT * FROM employers WHERE \(condition)
            ORDER BY is_ambassador DESC, is_agency DESC, name, id LIMIT \(limit) OFFSET \(first)
            """
        ).map(Employer.init(row:))
    }

    package static func count(
        _ text: String,
        kind: EmployerKind?,
        organisation: OrganisationKind?,
        in tx: borrowing Transaction
    ) throws -> Int {
        let condition = condition(text, kind, organisation)
        return try tx.first("SELECT COUNT(*) AS number FROM employers WHERE \(condition)").map { try $0("number") } ?? 0
    }

    static func condition(_ text: String, _ kind: EmployerKind?, _ organisation: OrganisationKind?) -> SQL {
        // Folded: letters and digits, so nothing in it is a sign of LIKE.
        var parts: [SQL] = ["merged_into IS NULL"]
        for word in Folding.words(text) { parts.append("search_words LIKE \("%\(word)%")") }
        if let kind { parts.append(isOf(kind)) }
        if let organisation { parts.append("organisation = \(organisation)") }
        return SQL.joined(parts, by: " AND ")
    }

    static func isOf(_ kind: EmployerKind) -> SQL {
        switch kind {
        case .ambassador: "is_ambassador = 1"
        case .agency: "is_ambassador = 0 AND is_agency = 1"
        case .company: "is_ambassador = 0 AND is_agency = 0"
        }
    }

    /// Saves the facts.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ employer: Employer, in tx: borrowing Transaction) throws -> Bool {
        let facts = employer.facts
        return try tx.exists(
            """
            UPDATE employers SET name = \(facts.name), nace = \(facts.nace), sector = \(facts.sector),
                postcode = \(facts.postcode), municipality = \(facts.municipality), is_ambassador = \(facts.isAmbassador),
                is_agency = \(facts.isAgency), staff = \(facts.staff), email = \(facts.email),
                organisation = \(facts.organisation), ambassador_since = \(facts.ambassadorSince),
                merged_into = \(employer.merged?.into), merge_reason = \(employer.merged?.reason),
                search_words = \(words(of: employer)), name_key = \(EmployerLikeness.key(facts.name)), version = version + 1
            WHERE id = \(employer.id) AND version = \(employer.version) RETURNING id
            """
        )
    }

    private static func words(of employer: Employer) -> String {
        searchWords(
            number: employer.number.rawValue,
            name: employer.facts.name,
            municipality: employer.facts.municipality
        )
    }

    /// What somebody can type to find an employer, folded.
    static func searchWords(number: String, name: String, municipality: String) -> String {
        ([number] + Folding.words(name) + [Folding.key(name)] + Folding.words(municipality)).joined(separator: " ")
    }
}

extension EnterpriseNumber: SQLConvertible {}
extension OrganisationKind: SQLConvertible {}

extension Employer {
    init(row: Row) throws {
        let into: ID<Employer>? = try row.optional("merged_into")
        let reason: String? = try row.optional("merge_reason")
        self.init(
            id: try row("id"),
            number: try row("number"),
            facts: EmployerFacts(
                name: try row("name"),
                nace: try row("nace"),
                sector: try row("sector"),
                postcode: try row("postcode"),
                municipality: try row("municipality"),
                organisation: try row("organisation"),
                isAmbassador: try row("is_ambassador"),
                ambassadorSince: try row.optional("ambassador_since"),
                staff: try row.optional("staff"),
                email: try row("email")
            ),
            merged: into.map { EmployerMerge(into: $0, reason: reason ?? "") },
            version: try row("version")
        )
    }
}
