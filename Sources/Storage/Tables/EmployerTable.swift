package import Domain

/// Who offers work.
package enum EmployerTable {
    package static func insert(_ employer: Employer, in tx: borrowing Transaction) throws {
        let facts = employer.facts
        try tx.run(
            """
            INSERT INTO employers (id, number, name, nace, sector, postcode, municipality, is_ambassador, is_agency, staff,
                email, version)
            VALUES (\(employer.id), \(employer.number), \(facts.name), \(facts.nace), \(facts.sector), \(facts.postcode),
                \(facts.municipality), \(facts.isAmbassador), \(facts.isAgency), \(facts.staff), \(facts.email),
                \(employer.version))
            """
        )
    }

    package static func find(_ id: ID<Employer>, in tx: borrowing Transaction) throws -> Employer? {
        try tx.first("SELECT * FROM employers WHERE id = \(id)").map(Employer.init(row:))
    }

    package static func find(_ number: EnterpriseNumber, in tx: borrowing Transaction) throws -> Employer? {
        try tx.first("SELECT * FROM employers WHERE number = \(number)").map(Employer.init(row:))
    }

    /// All of them, ambassadors first, then agencies (A8), each by name.
    package static func all(in tx: borrowing Transaction) throws -> [Employer] {
        try tx.rows("SELECT * FROM employers ORDER BY is_ambassador DESC, is_agency DESC, name, id").map(
            Employer.init(row:)
        )
    }

    /// Saves the facts.
    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ employer: Employer, in tx: borrowing Transaction) throws -> Bool {
        let facts = employer.facts
        return try tx.exists(
            """
            UPDATE employers SET name = \(facts.name), nace = \(facts.nace), sector = \(facts.sector),
                postcode = \(facts.postcode), municipality = \(facts.municipality), is_ambassador = \(facts.isAmbassador),
                is_agency = \(facts.isAgency), staff = \(facts.staff), email = \(facts.email), version = version + 1
            WHERE id = \(employer.id) AND version = \(employer.version) RETURNING id
            """
        )
    }
}

extension EnterpriseNumber: SQLConvertible {}

extension Employer {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            number: try row("number"),
            facts: EmployerFacts(
                name: try row("name"),
                nace: try row("nace"),
                sector: try row("sector"),
                postcode: try row("postcode"),
                municipality: try row("municipality"),
                isAmbassador: try row("is_ambassador"),
                isAgency: try row("is_agency"),
                staff: try row.optional("staff"),
                email: try row("email")
            ),
            version: try row("version")
        )
    }
}
