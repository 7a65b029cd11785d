/// Something to tell a person, without its words: a key of the text catalogue and the facts that go in it.
///
/// Rules and use cases speak in messages; only the floors that face people turn them into a language.
package struct Message: Hashable, Sendable, Error {
    /// The key in the catalogue, such as `referral.underage`.
    package let key: String
    /// The facts by name, already written for reading (a day as `30/06/2025`).
    package let facts: [String: String]

    package init(_ key: String, _ facts: [String: String] = [:]) {
        self.key = key
        self.facts = facts
    }
}
