/// Reads `application/x-www-form-urlencoded` text into fields, strictly.
enum URLEncoded {
    /// - Throws: `BadRequest.encoding` for a percent sign without two digits, or bytes that are not UTF-8.
    static func fields(of bytes: some Collection<UInt8>) throws(BadRequest) -> [(name: String, value: String)] {
        var fields: [(String, String)] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let separator = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let value = separator == pair.endIndex ? pair[pair.endIndex...] : pair[pair.index(after: separator)...]
            fields.append((try decoded(pair[..<separator]), try decoded(value)))
        }
        return fields
    }

    private static func decoded(_ bytes: some Collection<UInt8>) throws(BadRequest) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case UInt8(ascii: "+"): result.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit) else {
                    throw .encoding
                }
                result.append(high << 4 | low)
            default: result.append(byte)
            }
        }
        guard let text = String(validating: result, as: UTF8.self) else { throw .encoding }
        return text
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map(UInt8.init)
    }
}

/// A request that no browser sends by itself.
enum BadRequest: Error, Hashable {
    /// The text of the form or the address is not what it says it is.
    case encoding
    /// Longer than this route takes; the limit in bytes.
    case tooLarge(limit: Int)
    /// The form does not carry the token of this session: it came from elsewhere, or the session is another one now.
    case foreignForm
    /// Neither GET, HEAD nor POST.
    case method
    /// No `Host`, or two.
    case noHost
    /// A `Host` that is not one of ours.
    case foreignHost
    /// The body came more slowly than a bad line would send it.
    case tooSlow
    /// The connection ended in the middle of the body.
    case brokenOff
}

/// What the server says to whoever waits for a body that comes too slowly.
package struct SlowRequest: Error, Hashable {
    package init() {}
}
