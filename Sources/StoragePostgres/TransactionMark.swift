internal import Storage

/// What became of a transaction whose end nobody heard of.
enum TransactionFate: Hashable, Sendable {
    case committed
    /// Nothing of it stayed: it may be done once more.
    case undone
    /// Nobody can know any more: it is neither confirmed nor done again.
    case unknown
}

/// By what a transaction is found again in the books of the server, once the connection it was made on is gone.
///
/// The number alone is not enough. A server that crashed knows of no transaction whose log had not reached the disk, and
/// gives its number out again: that the number is committed may then be said of somebody else's.
struct TransactionMark: Hashable, Sendable {
    let number: String
    /// Since when the server counts. It begins anew after each crash, and goes on after an orderly end.
    let since: String?

    /// Asks for the mark of the transaction in which it is asked.
    static let question: SQL =
        """
        SELECT CAST(pg_current_xact_id() AS TEXT) AS number, CAST(EXTRACT(EPOCH FROM stats_reset) AS TEXT) AS since
        FROM pg_stat_bgwriter
        """

    init(number: String, since: String?) {
        self.number = number
        self.since = since
    }

    /// What the server answered to the question.
    init(_ rows: [Row]) throws {
        guard let row = rows.first else {
            throw PostgresFault.final(.unavailable("the server tells no number of a transaction"))
        }
        self.init(number: try row("number"), since: try row.optional("since"))
    }

    /// - Throws: `PostgresFault.disconnected` while the server can't be asked, or is still ending it.
    func fate(on session: PostgresSession) throws -> TransactionFate {
        let row: Row?
        do {
            row = try session.rows(
                """
                SELECT pg_xact_status(CAST(CAST(\(number) AS TEXT) AS xid8)) AS status,
                    CAST(EXTRACT(EPOCH FROM stats_reset) AS TEXT) AS since
                FROM pg_stat_bgwriter
                """
            ).first
        } catch {
            // Nobody has this number yet: the server forgot that it was ours.
            if case .final(.invalid(let words)) = error, words.hasPrefix("22023") { return .undone }
            throw error
        }
        let status: String = try row?.optional("status") ?? ""
        let now: String? = try row?.optional("since")
        switch status {
        case "aborted": return .undone
        case "in progress":
            throw PostgresFault.disconnected(.unavailable("the server is still ending the transaction"))
        // Without a crash since the mark was made the number is still ours.
        case "committed" where since != nil && since == now: return .committed
        default: return .unknown
        }
    }
}
