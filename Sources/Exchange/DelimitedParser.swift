/// Cuts text into rows and cells. A row whose quotes don't match is set apart and reading goes on at the next line, so
/// that one fault never stops the others.
struct DelimitedParser {
    private typealias Record = DelimitedTable.Record
    private typealias Damage = DelimitedTable.Damage

    /// More damaged rows than this are no mistakes any more: the file is written in another way.
    private static let damageLimit = 100

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int
    private var row = 1

    private let rowLimit: Int

    init(_ text: String, rowLimit: Int = DelimitedTable.rowLimit) {
        self.rowLimit = rowLimit
        bytes = Array(text.utf8)
        if let named = Self.namedSeparator(in: bytes) {
            // Excel's own first line is no row of the table.
            separator = named.separator
            index = named.end
        } else {
            separator = Self.commonSeparator(in: bytes)
            index = 0
        }
    }

    /// Every row that holds something, the header first.
    mutating func records() throws(DelimitedError) -> [DelimitedTable.Record] {
        var records: [Record] = []
        var damagedRows: [Int] = []
        while index < bytes.count {
            let record = record()
            row += 1
            if record.damage != nil { damagedRows.append(record.row) }
            if damagedRows.count > Self.damageLimit { throw .unclosedQuote(row: damagedRows[0]) }
            if record.damage == nil, record.cells.allSatisfy(\.isBlank) { continue }
            records.append(record)
            guard records.count <= rowLimit + 1 else { throw .tooManyRows(limit: rowLimit) }
        }
        return records
    }

    private mutating func record() -> Record {
        let start = index
        do throws(Damage) {
            return Record(row: row, cells: try cells(), damage: nil)
        } catch {
            index = start
            let line = bytes[start..<endOfLine()]
            index = line.endIndex
            skipLineBreak()
            let cells = line.split(
                separator: separator,
                maxSplits: DelimitedTable.columnLimit,
                omittingEmptySubsequences: false
            )
            return Record(row: row, cells: cells.map { String(decoding: $0, as: UTF8.self) }, damage: error)
        }
    }

    private mutating func cells() throws(Damage) -> [String] {
        var cells: [String] = []
        while true {
            guard cells.count < DelimitedTable.columnLimit else { throw Damage(kind: .tooManyCells, cell: cells.count) }
            let isQuoted = index < bytes.count && bytes[index] == .quote
            cells.append(isQuoted ? try quotedCell(at: cells.count) : try plainCell(at: cells.count))
            guard index < bytes.count, bytes[index] == separator else { break }
            index += 1
        }
        skipLineBreak()
        return cells
    }

    private mutating func plainCell(at position: Int) throws(Damage) -> String {
        let start = index
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        guard index - start <= DelimitedTable.cellLimit else { throw Damage(kind: .cellTooLong, cell: position) }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func quotedCell(at position: Int) throws(Damage) -> String {
        var content: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == .quote {
                guard index < bytes.count, bytes[index] == .quote else {
                    while index < bytes.count, bytes[index] == .space { index += 1 }
                    guard index == bytes.count || isEnd(bytes[index]) else {
                        throw Damage(kind: .textAfterQuote, cell: position)
                    }
                    return String(decoding: content, as: UTF8.self)
                }
                index += 1
            }
            content.append(byte)
            guard content.count <= DelimitedTable.cellLimit else { throw Damage(kind: .cellTooLong, cell: position) }
        }
        throw Damage(kind: .unclosedQuote, cell: position)
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == .lineFeed || byte == .carriageReturn }

    private func endOfLine() -> Int {
        bytes[index...].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? bytes.endIndex
    }

    private mutating func skipLineBreak() {
        guard index < bytes.count else { return }
        let isPair = bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
        index += isPair ? 2 : 1
    }

    /// The separator of a first line `sep=;` and where that line ends.
    private static func namedSeparator(in bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
        let line = bytes.prefix(7).prefix { $0 != .lineFeed && $0 != .carriageReturn }
        guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
            return nil
        }
        let isPair = bytes.dropFirst(5).starts(with: [.carriageReturn, .lineFeed])
        return (bytes[4], min(bytes.count, isPair ? 7 : 6))
    }

    private static func commonSeparator(in bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for byte in bytes.drop(while: { $0 == .lineFeed || $0 == .carriageReturn }) {
            if byte == .quote { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == .lineFeed || byte == .carriageReturn { break }
            counts[byte, default: 0] += 1
        }
        let candidates: [UInt8] = [.semicolon, .comma, .tab]
        let most = candidates.map { counts[$0, default: 0] }.max()
        return candidates.first { counts[$0, default: 0] == most } ?? .semicolon
    }
}

extension UInt8 {
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let semicolon = UInt8(ascii: ";")
    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let tab = UInt8(ascii: "\t")
    fileprivate static let space = UInt8(ascii: " ")
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
}

extension String {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
