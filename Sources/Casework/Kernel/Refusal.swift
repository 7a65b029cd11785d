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
