internal import Storage

/// Why a transaction did not come to its end, as the driver needs to know it.
enum PostgresFault: Error {
    /// The server took it back because of another transaction; the same body may be run again.
    case overtaken(StorageError)
    /// The connection broke before the end was asked for: nothing of it stays, and it may be run again.
    case disconnected(StorageError)
    /// Nothing to try again.
    case final(StorageError)

    var error: StorageError {
        switch self {
        case .overtaken(let error), .disconnected(let error), .final(let error): error
        }
    }

    /// Whether the same body may do better another time.
    var mayPass: Bool { if case .final = self { false } else { true } }

    /// What a SQLSTATE means for us (PostgreSQL 15, appendix A).
    init(state: String, words: String) {
        switch state.prefix(2) {
        case "40": self = .overtaken(.unavailable(words))  // serialisation failure, deadlock
        case "08": self = .disconnected(.unavailable(words))
        case "53" where state == "53100": self = .final(.full(words))
        case "53": self = .final(.unavailable(words))
        // 57P01–57P04: the server stops or drops this connection. 57014: a time limit.
        case "57": self = state == "57014" ? .final(.unavailable(words)) : .disconnected(.unavailable(words))
        case "58", "XX": self = .final(.unavailable(words))
        default:
            switch state {
            case "23505": self = .final(.conflict(words))
            // A prepared statement that the schema has left behind; it is prepared anew.
            case "0A000", "26000": self = .overtaken(.invalid(words))
            default: self = .final(.invalid(words))
            }
        }
    }
}
