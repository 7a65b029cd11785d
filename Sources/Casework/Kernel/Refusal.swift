package import Domain

/// Why a use case did nothing. Mistakes in fields travel as `Faults`.
package enum Refusal: Error, Hashable, Sendable {
    /// It is not there, or not for this actor: the two look the same.
    case notFound
    /// A rule says no; the message says which and what to do.
    case rule(Message)
    /// Somebody else changed it since the form was made; nothing was stored.
    case stale
}
