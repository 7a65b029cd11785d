package import Domain
internal import Storage

extension Casework {
    /// Reads the whole audit log and names every change, gap and cut in it (promise 33).
    ///
    /// `notedHead`: the seal of a line that was noted outside the database earlier, such as in the server's log. Whoever
    /// has the key can make a whole new chain; only what was noted elsewhere tells.
    package func verifyAudit(notedHead: String? = nil, as actor: Actor) async throws -> AuditVerdict {
        try await look(as: actor) { work, tx in
            try work.require(.readAudit)
            return try AuditTable.verify(notedHead: notedHead, in: tx)
        }
    }

    /// How far the chain of the audit log has come; nil when that was taken away.
    package func auditHead(as actor: Actor) async throws -> AuditChain.Head? {
        try await look(as: actor) { work, tx in
            try work.require(.readAudit)
            return try AuditTable.head(in: tx)
        }
    }

    /// Writes that rows of a list were put in a file of their own.
    package func noteRefusedRows(_ report: ImportReport, as actor: Actor) async throws {
        let count = report.count(.refused)
        try await noteLook(.importReferrals, named: .exportRefusedRows, detail: "\(count) rows", as: actor)
    }
}
