/// Reads JSON Lines of whole numbers, strictly and in one pass: no text but keys, and every mistake with its line
/// (decision 0023 says why not Foundation's decoder).
struct ByteCursor {
    let file: String
    private let bytes: [UInt8]
    private var position = 0
    private(set) var line = 1

    init(_ bytes: [UInt8], file: String) { (self.bytes, self.file) = (bytes, file) }

    var isAtEnd: Bool { position >= bytes.count }

    func fault(_ problem: InstanceFault.Problem) -> InstanceFault {
        InstanceFault(file: file, line: line, problem: problem)
    }

    /// The byte that comes next; 0 at the end, which fits nothing that is looked for.
    @inline(__always)
    var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        position += 1
        return true
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(InstanceFault) {
        guard take(byte) else { throw fault(.expected(String(UnicodeScalar(byte)))) }
    }

    /// The end of a line, or of the file.
    mutating func endLine() throws(InstanceFault) {
        _ = take(Ascii.carriageReturn)
        guard take(Ascii.lineFeed) || isAtEnd else { throw fault(.expected("\\n")) }
        line += 1
    }

    mutating func spaces() {
        while next == Ascii.space || next == Ascii.tab { position += 1 }
    }

    /// A whole number as JSON writes it.
    @inline(__always)
    mutating func number() throws(InstanceFault) -> Int {
        let negative = take(Ascii.minus)
        let start = position
        var value = 0
        while position < bytes.count, case let digit = bytes[position] &- Ascii.zero, digit < 10 {
            guard position - start < 15 else { throw fault(.wholeNumber) }
            value = value &* 10 &+ Int(digit)
            position += 1
        }
        let digits = position - start
        guard digits > 0, digits == 1 || bytes[start] != Ascii.zero else { throw fault(.wholeNumber) }
        let after = next
        guard after != Ascii.point, after | 0x20 != Ascii.lowerE else { throw fault(.wholeNumber) }
        return negative ? -value : value
    }

    /// A whole number within bounds; others are reported as of this field.
    mutating func number(_ bounds: ClosedRange<Int>, _ field: String) throws(InstanceFault) -> Int {
        let value = try number()
        guard bounds.contains(value) else {
            let problem = LimitFault.Problem.outside(value: value, least: bounds.lowerBound, most: bounds.upperBound)
            throw fault(.limit(LimitFault(field: field, problem: problem)))
        }
        return value
    }

    /// `[a,b]`
    mutating func pair(_ field: String) throws(InstanceFault) -> (Int, Int) {
        try expect(Ascii.openBracket)
        let first = try number()
        guard take(Ascii.comma) else { throw fault(.length(field, of: 2)) }
        let second = try number()
        guard take(Ascii.closeBracket) else { throw fault(.length(field, of: 2)) }
        return (first, second)
    }

    /// Goes into a list; false when it is empty.
    mutating func openList() throws(InstanceFault) -> Bool {
        try expect(Ascii.openBracket)
        return !take(Ascii.closeBracket)
    }

    /// Goes on in a list; false at its end.
    mutating func nextInList() throws(InstanceFault) -> Bool {
        if take(Ascii.comma) { return true }
        guard take(Ascii.closeBracket) else { throw fault(.expected(", ]")) }
        return false
    }

    /// A key with its colon. Its first eight bytes in one number, and how long it is.
    mutating func key() throws(InstanceFault) -> (packed: UInt64, text: Range<Int>) {
        guard take(Ascii.quote) else { throw fault(.expected("\"")) }
        let start = position
        var packed: UInt64 = 0
        while position < bytes.count, bytes[position] != Ascii.quote, bytes[position] != Ascii.lineFeed {
            if position - start < 8 { packed |= UInt64(bytes[position]) << UInt64((position - start) * 8) }
            position += 1
        }
        let text = start..<position
        guard take(Ascii.quote) else { throw fault(.expected("\"")) }
        try expect(Ascii.colon)
        return (packed, text)
    }

    /// What is told of a key that nobody asked for: its beginning, without what a terminal would obey.
    func shown(_ text: Range<Int>) -> String {
        let scalars = String(decoding: bytes[text].prefix(40), as: UTF8.self).unicodeScalars
        return String(String.UnicodeScalarView(scalars.filter { !($0.value < 32 || 127...159 ~= $0.value) }))
    }
}

/// The bytes that the files are made of.
enum Ascii {
    static let tab = UInt8(ascii: "\t")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")
    static let space = UInt8(ascii: " ")
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let minus = UInt8(ascii: "-")
    static let point = UInt8(ascii: ".")
    static let zero = UInt8(ascii: "0")
    static let colon = UInt8(ascii: ":")
    static let openBracket = UInt8(ascii: "[")
    static let closeBracket = UInt8(ascii: "]")
    static let openBrace = UInt8(ascii: "{")
    static let closeBrace = UInt8(ascii: "}")
    static let lowerE = UInt8(ascii: "e")
    static let lowerC = UInt8(ascii: "c")
    static let lowerP = UInt8(ascii: "p")
}
