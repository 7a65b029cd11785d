package import Domain

/// What is kept with an employer: sites, contact persons, concerns, and which other employers belong to it.
package enum EmployerRecordTable {
    // MARK: Sites

    package static func insert(_ site: EmployerSite, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO employer_sites (id, employer_id, name, address, postcode, municipality, version)
            VALUES (\(site.id), \(site.employer), \(site.name), \(site.address), \(site.postcode), \(site.municipality),
                \(site.version))
            """
        )
    }

    package static func sites(of employer: ID<Employer>, in tx: borrowing Transaction) throws -> [EmployerSite] {
        try tx.rows("SELECT * FROM employer_sites WHERE employer_id = \(employer) ORDER BY name, id").map(
            EmployerSite.init(row:)
        )
    }

    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ site: EmployerSite, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE employer_sites SET name = \(site.name), address = \(site.address), postcode = \(site.postcode),
                municipality = \(site.municipality), version = version + 1
            WHERE id = \(site.id) AND version = \(site.version) RETURNING id
            """
        )
    }

    // MARK: Contact persons

    package static func insert(_ contact: EmployerContact, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO employer_contacts (id, employer_id, name, job, phone, email, until_day, version)
            VALUES (\(contact.id), \(contact.employer), \(contact.name), \(contact.function), \(contact.phone),
                \(contact.email), \(contact.until), \(contact.version))
            """
        )
    }

    /// Who is there before who left.
    package static func contacts(of employer: ID<Employer>, in tx: borrowing Transaction) throws -> [EmployerContact] {
        try tx.rows(
            """
            SELECT * FROM employer_contacts WHERE employer_id = \(employer)
            ORDER BY COALESCE(until_day, '9999-12-31') DESC, name, id
            """
        ).map(EmployerContact.init(row:))
    }

    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ contact: EmployerContact, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE employer_contacts SET name = \(contact.name), job = \(contact.function), phone = \(contact.phone),
                email = \(contact.email), until_day = \(contact.until), version = version + 1
            WHERE id = \(contact.id) AND version = \(contact.version) RETURNING id
            """
        )
    }

    // MARK: Concerns

    package static func insert(_ concern: EmployerConcern, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO employer_concerns (id, employer_id, kind, words, answer, noted_on, by_name, version)
            VALUES (\(concern.id), \(concern.employer), \(concern.kind), \(concern.words), \(concern.answer),
                \(concern.notedOn), \(concern.by), \(concern.version))
            """
        )
    }

    package static func concerns(of employer: ID<Employer>, in tx: borrowing Transaction) throws -> [EmployerConcern] {
        try tx.rows(
            "SELECT * FROM employer_concerns WHERE employer_id = \(employer) ORDER BY noted_on DESC, id DESC"
        ).map(EmployerConcern.init(row:))
    }

    /// Those of every employer, the last ones first.
    package static func concerns(in tx: borrowing Transaction) throws -> [EmployerConcern] {
        try tx.rows("SELECT * FROM employer_concerns ORDER BY noted_on DESC, id DESC").map(EmployerConcern.init(row:))
    }

    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ concern: EmployerConcern, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            UPDATE employer_concerns SET kind = \(concern.kind), words = \(concern.words), answer = \(concern.answer),
                version = version + 1
            WHERE id = \(concern.id) AND version = \(concern.version) RETURNING id
            """
        )
    }

    // MARK: Links and merges

    package static func insert(_ link: EmployerLink, in tx: borrowing Transaction) throws {
        try tx.run(
            """
            INSERT INTO employer_links (id, one_id, other_id, reason, by_name, day)
            VALUES (\(link.id), \(link.one), \(link.other), \(link.reason), \(link.by), \(link.day))
            """
        )
    }

    package static func links(of employer: ID<Employer>, in tx: borrowing Transaction) throws -> [EmployerLink] {
        try tx.rows(
            "SELECT * FROM employer_links WHERE one_id = \(employer) OR other_id = \(employer) ORDER BY day, id"
        ).map { row in
            EmployerLink(
                id: try row("id"),
                one: try row("one_id"),
                other: try row("other_id"),
                reason: try row("reason"),
                by: try row("by_name"),
                day: try row("day")
            )
        }
    }

    /// Gives everything that is kept with one employer to another, vacancies apart.
    package static func move(
        from one: ID<Employer>,
        to other: ID<Employer>,
        in tx: borrowing Transaction
    ) throws {
        try tx.run("UPDATE employer_sites SET employer_id = \(other) WHERE employer_id = \(one)")
        try tx.run("UPDATE employer_contacts SET employer_id = \(other) WHERE employer_id = \(one)")
        try tx.run("UPDATE employer_concerns SET employer_id = \(other) WHERE employer_id = \(one)")
        try tx.run("UPDATE employer_asks SET employer_id = \(other) WHERE employer_id = \(one)")
        try tx.run("UPDATE employer_accounts SET employer_id = \(other) WHERE employer_id = \(one)")
        try tx.run("UPDATE tours SET employer_id = \(other) WHERE employer_id = \(one)")
        try tx.run("UPDATE employers SET merged_into = \(other) WHERE merged_into = \(one)")
        // What linked the two says nothing any more; other links go along, where the other has no such link yet.
        try tx.run(
            """
            DELETE FROM employer_links WHERE (one_id = \(one) AND other_id IN (SELECT CAST(\(other) AS TEXT) UNION
                    SELECT other_id FROM employer_links WHERE one_id = \(other) UNION
                    SELECT one_id FROM employer_links WHERE other_id = \(other)))
                OR (other_id = \(one) AND one_id IN (SELECT CAST(\(other) AS TEXT) UNION
                    SELECT other_id FROM employer_links WHERE one_id = \(other) UNION
                    SELECT one_id FROM employer_links WHERE other_id = \(other)))
            """
        )
        try tx.run("UPDATE employer_links SET one_id = \(other) WHERE one_id = \(one)")
        try tx.run("UPDATE employer_links SET other_id = \(other) WHERE other_id = \(one)")
    }
}

extension ConcernKind: SQLConvertible {}

extension EmployerSite {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            employer: try row("employer_id"),
            name: try row("name"),
            address: try row("address"),
            postcode: try row("postcode"),
            municipality: try row("municipality"),
            version: try row("version")
        )
    }
}

extension EmployerContact {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            employer: try row("employer_id"),
            name: try row("name"),
            function: try row("job"),
            phone: try row("phone"),
            email: try row("email"),
            until: try row.optional("until_day"),
            version: try row("version")
        )
    }
}

extension EmployerConcern {
    init(row: Row) throws {
        self.init(
            id: try row("id"),
            employer: try row("employer_id"),
            kind: try row("kind"),
            words: try row("words"),
            answer: try row("answer"),
            notedOn: try row("noted_on"),
            by: try row("by_name"),
            version: try row("version")
        )
    }
}
