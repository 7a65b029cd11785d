package import Domain
internal import Storage

/// Why a use case did nothing. Mistakes in fields travel as `Faults`.
package enum Refusal: Error, Hashable, Sendable {
    /// It is not there, or not for this actor: the two look the same.
    case notFound
    /// A rule says no; the message says which and what to do.
    case rule(Message)
    /// Somebody else changed it since the form was made; nothing was stored.
    case stale
}

/// Whether an error says that the store can't be reached: nobody's mistake, and it may pass.
package func isUnavailable(_ error: any Error) -> Bool {
    if case StorageError.unavailable = error { true } else { false }
}

/// Whether an error says that there is no room left to write in. What needs no writing goes on.
package func isFull(_ error: any Error) -> Bool {
    if case StorageError.full = error { true } else { false }
}

/// The kind of an error in one word, without anything that it says: fit for a log, a count, the administrator's page.
package func kind(of error: any Error) -> String {
    guard let error = error as? StorageError else { return String(describing: type(of: error)) }
    return switch error {
    case .conflict: "StorageError.conflict"
    case .damaged: "StorageError.damaged"
    case .unavailable: "StorageError.unavailable"
    case .full: "StorageError.full"
    case .invalid: "StorageError.invalid"
    }
}
