/// A text in JSON (RFC 8259), read whole. Numbers keep their spelling; the keys of an object keep their order.
enum JSONText: Hashable, Sendable {
    case null
    case flag(Bool)
    case number(String)
    case text(String)
    case list([JSONText])
    case object([Member])

    struct Member: Hashable, Sendable {
        let key: String
        let value: JSONText
    }

    /// How deep lists and objects stand in one another at most; a reader that goes deeper could run out of stack.
    static let deepest = 32

    /// Why a text is no JSON, and at which byte.
    struct Fault: Error, Hashable, Sendable {
        enum Kind: Hashable, Sendable { case notText, broken, tooDeep, doubleKey(String), more }

        let kind: Kind
        let position: Int
    }

    init(bytes: [UInt8]) throws(Fault) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw Fault(kind: .notText, position: 0) }
        var reader = JSONReader(bytes: bytes)
        self = try reader.whole()
    }

    /// The value under a key; nil where this is no object or has none.
    subscript(key: String) -> JSONText? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    /// As it is written, without white space. What a page could take for a tag is written by its number.
    var bytes: [UInt8] {
        switch self {
        case .null: Array("null".utf8)
        case .flag(let flag): Array((flag ? "true" : "false").utf8)
        case .number(let number): Array(number.utf8)
        case .text(let text): Self.quoted(text)
        case .list(let values): Self.row(values.map(\.bytes), "[", "]")
        case .object(let members):
            Self.row(members.map { Self.quoted($0.key) + [UInt8(ascii: ":")] + $0.value.bytes }, "{", "}")
        }
    }

    private static func row(_ parts: [[UInt8]], _ open: String, _ close: String) -> [UInt8] {
        Array(open.utf8) + parts.joined(separator: [UInt8(ascii: ",")]) + Array(close.utf8)
    }

    private static func quoted(_ text: String) -> [UInt8] {
        var bytes = [UInt8(ascii: "\"")]
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": bytes += Array("\\\"".utf8)
            case "\\": bytes += Array("\\\\".utf8)
            case "\n": bytes += Array("\\n".utf8)
            case "<", ">", "&", "\u{2028}", "\u{2029}", "\0"..."\u{1F}", "\u{7F}":
                let digits = String(scalar.value, radix: 16)
                bytes += Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
            default: bytes += Array(String(scalar).utf8)
            }
        }
        return bytes + [UInt8(ascii: "\"")]
    }
}

/// Reads a text in JSON from left to right.
private struct JSONReader {
    let bytes: [UInt8]
    private var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

    private func fault(_ kind: JSONText.Fault.Kind) -> JSONText.Fault { .init(kind: kind, position: position) }

    mutating func whole() throws(JSONText.Fault) -> JSONText {
        let value = try value(depth: 0)
        skipSpace()
        guard next == nil else { throw fault(.more) }
        return value
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
    }

    private mutating func value(depth: Int) throws(JSONText.Fault) -> JSONText {
        guard depth <= JSONText.deepest else { throw fault(.tooDeep) }
        skipSpace()
        switch next {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .number(try number())
        }
    }

    private mutating func word(_ word: String, _ value: JSONText) throws(JSONText.Fault) -> JSONText {
        guard bytes[position...].starts(with: word.utf8) else { throw fault(.broken) }
        position += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(JSONText.Fault) -> JSONText {
        position += 1
        var members: [JSONText.Member] = []
        var seen: Set<String> = []
        skipSpace()
        if next == UInt8(ascii: "}") {
            position += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault(.broken) }
            let key = try text()
            guard seen.insert(key).inserted else { throw fault(.doubleKey(key)) }
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw fault(.broken) }
            position += 1
            members.append(.init(key: key, value: try value(depth: depth + 1)))
            if try !goesOn(until: UInt8(ascii: "}")) { return .object(members) }
        }
    }

    private mutating func list(depth: Int) throws(JSONText.Fault) -> JSONText {
        position += 1
        var values: [JSONText] = []
        skipSpace()
        if next == UInt8(ascii: "]") {
            position += 1
            return .list([])
        }
        while true {
            values.append(try value(depth: depth + 1))
            if try !goesOn(until: UInt8(ascii: "]")) { return .list(values) }
        }
    }

    /// Past a comma, after which something follows; or past the closing sign.
    private mutating func goesOn(until close: UInt8) throws(JSONText.Fault) -> Bool {
        skipSpace()
        guard let byte = next, byte == close || byte == UInt8(ascii: ",") else { throw fault(.broken) }
        position += 1
        return byte != close
    }

    private mutating func number() throws(JSONText.Fault) -> String {
        let start = position
        if next == UInt8(ascii: "-") { position += 1 }
        let isZero = next == UInt8(ascii: "0")
        let whole = digits()
        guard whole == 1 || (whole > 1 && !isZero) else { throw fault(.broken) }
        if next == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw fault(.broken) }
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw fault(.broken) }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { position += 1 }
        return position - start
    }

    private mutating func text() throws(JSONText.Fault) -> String {
        position += 1
        var found: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: found, as: UTF8.self)
            case UInt8(ascii: "\\"): found += Array(String(try escaped()).utf8)
            case 0..<0x20: throw fault(.broken)
            default: found.append(byte)
            }
        }
        throw fault(.broken)
    }

    private mutating func escaped() throws(JSONText.Fault) -> Unicode.Scalar {
        guard let byte = next else { throw fault(.broken) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): break
        default: throw fault(.broken)
        }
        let high = try unit()
        if let scalar = Unicode.Scalar(high) { return scalar }
        // Two units together make a scalar beyond the first plane.
        guard (0xD800..<0xDC00).contains(high), next == UInt8(ascii: "\\") else { throw fault(.broken) }
        position += 1
        guard next == UInt8(ascii: "u") else { throw fault(.broken) }
        position += 1
        let low = try unit()
        guard (0xDC00..<0xE000).contains(low),
            let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
        else { throw fault(.broken) }
        return scalar
    }

    private mutating func unit() throws(JSONText.Fault) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw fault(.broken)
            }
            value = value << 4 + UInt32(digit)
            position += 1
        }
        return value
    }
}
