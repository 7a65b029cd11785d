/// Every mistake in what somebody filled in, by field: collected, never one by one.
package struct Faults: Error, Hashable, Sendable {
    package struct Fault: Hashable, Sendable {
        /// The name of the field in the form; empty for the form as a whole.
        package let field: String
        package let message: Message
    }

    package private(set) var all: [Fault] = []

    package init() {}

    /// One mistake.
    package init(_ field: String, _ message: Message) { add(field, message) }

    package var isEmpty: Bool { all.isEmpty }

    package mutating func add(_ field: String, _ message: Message) { all.append(Fault(field: field, message: message)) }

    package mutating func add(contentsOf other: Faults) { all += other.all }

    /// The first message at a field.
    package subscript(field: String) -> Message? { all.first { $0.field == field }?.message }

    /// - Throws: itself, unless there is nothing wrong.
    package func throwIfAny() throws(Faults) {
        if !isEmpty { throw self }
    }
}
