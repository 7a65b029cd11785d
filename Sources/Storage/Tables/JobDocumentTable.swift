package import Domain

/// What was chosen and written for CVs and letters, each text sealed.
package enum JobDocumentTable {
    private struct Sealed {
        let contact, body, recipient, job, leftOut: String

        init(_ document: JobDocument, in tx: borrowing Transaction) throws {
            let (id, person, words) = (document.id, document.participant, document.words)
            contact = try tx.sealed(words.contact, .documentContact, id, of: person)
            body = try tx.sealed(words.body, .documentBody, id, of: person)
            recipient = try tx.sealed(words.recipient, .documentRecipient, id, of: person)
            job = try tx.sealed(words.job, .documentJob, id, of: person)
            leftOut = try tx.sealed(words.leftOut.sorted().joined(separator: " "), .documentLeftOut, id, of: person)
        }
    }

    package static func insert(_ document: JobDocument, in tx: borrowing Transaction) throws {
        let sealed = try Sealed(document, in: tx)
        try tx.run(
            """
            INSERT INTO job_documents (id, kind, trajectory_id, participant_id, contact, body, recipient, job, left_out,
                saved_on, saved_by, version)
            VALUES (\(document.id), \(document.kind), \(document.trajectory), \(document.participant),
                \(sealed.contact), \(sealed.body), \(sealed.recipient), \(sealed.job), \(sealed.leftOut), \(document.on),
                \(document.by), \(document.version))
            """
        )
    }

    /// - Returns: false when the row changed in the meantime; nothing is saved then.
    package static func update(_ document: JobDocument, in tx: borrowing Transaction) throws -> Bool {
        let sealed = try Sealed(document, in: tx)
        return try tx.exists(
            """
            UPDATE job_documents SET contact = \(sealed.contact), body = \(sealed.body), recipient = \(sealed.recipient),
                job = \(sealed.job), left_out = \(sealed.leftOut), saved_on = \(document.on), saved_by = \(document.by),
                version = version + 1
            WHERE id = \(document.id) AND version = \(document.version) RETURNING id
            """
        )
    }

    /// Every document of one trajectory, in the order in which they were made.
    package static func all(of trajectory: ID<Trajectory>, in tx: borrowing Transaction) throws -> [JobDocument] {
        let rows = try tx.rows("SELECT * FROM job_documents WHERE trajectory_id = \(trajectory) ORDER BY id")
        return try rows.map { try JobDocument(row: $0, in: tx) }
    }
}

extension JobDocument.Kind: SQLConvertible {}

extension JobDocument {
    init(row: Row, in tx: borrowing Transaction) throws {
        let leftOut = try row.opened(.documentLeftOut, in: tx).split(separator: " ").map(String.init)
        self.init(
            id: try row("id"),
            kind: try row("kind"),
            trajectory: try row("trajectory_id"),
            participant: try row("participant_id"),
            words: Words(
                contact: try row.opened(.documentContact, in: tx),
                body: try row.opened(.documentBody, in: tx),
                recipient: try row.opened(.documentRecipient, in: tx),
                job: try row.opened(.documentJob, in: tx),
                leftOut: Set(leftOut)
            ),
            on: try row("saved_on"),
            by: try row("saved_by"),
            version: try row("version")
        )
    }
}
