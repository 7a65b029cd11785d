/// Why a file of an instance can't be read, at which line.
package struct InstanceFault: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        /// Something else stands where this should be, such as `{` or a key.
        case expected(String)
        /// Not a whole number of at most fifteen digits: a fraction, a power, NaN, text.
        case wholeNumber
        case unknownKey(String)
        case missingKey(String)
        case twice(String)
        /// A list of a fixed length has another one.
        case length(String, of: Int)
        case limit(LimitFault)
        /// Lines are numbered from 0 and the id is that number.
        case id(found: Int, expected: Int)
        /// There is more, or less, than the first line announced.
        case announced(String, found: Int, expected: Int)
        case tooMany(most: Int)
    }

    package let file: String
    /// From 1.
    package let line: Int
    package let problem: Problem

    package init(file: String, line: Int, problem: Problem) {
        (self.file, self.line, self.problem) = (file, line, problem)
    }
}
