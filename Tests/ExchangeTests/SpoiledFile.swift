import Domain
import Foundation

/// Spoils files by chance, as hands, programs and attackers do.
enum SpoiledFile {
    /// The text as one of the spreadsheets saves it, mostly in UTF-8.
    static func encoded(_ text: String, _ chance: inout SeededGenerator) -> [UInt8] {
        switch Int.random(in: 0..<10, using: &chance) {
        case 0: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case 1: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case 2: text.data(using: .windowsCP1252).map { Array($0) } ?? Array(text.utf8)
        default: Array(text.utf8)
        }
    }

    /// The same with at most three changes.
    static func spoiled(_ bytes: [UInt8], _ chance: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 0...3, using: &chance) { change(&bytes, &chance) }
        return bytes
    }

    private static let words: [String] = [
        "NaN", "null", "true", "-0", "-1", "0", "1,5", "1e999", "00", "9223372036854775808", "99999999999999999999",
        "31/06/2025", "0000", "\"", "\"\"", ";", ",", "\t", "|", "\n", "\r\n", "\n\n", "\r", "sep=;\n", "\0", "\u{7}",
        "\u{feff}", "\u{202e}", "\u{fffd}", "é", "e\u{301}", "👩‍👩‍👧", "=1+1", "'=", "{", "}", "[", "]", ":", "{\"a\":1,",
        "\\u0000", "\\ud800", "\\", "http://data.europa.eu/esco/", "C9333", "obsolete", "essential",
        String(repeating: "[", count: 60), String(repeating: ";", count: 250), String(repeating: "x", count: 700),
    ]
    /// What is no text in UTF-8, and how a zip archive begins.
    private static let noText: [[UInt8]] = [
        [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE], [0x50, 0x4B, 0x03, 0x04],
    ]
    private static let pieces: [[UInt8]] = words.map { Array($0.utf8) } + noText

    /// One change: of a byte, of a number, of a line, of the end.
    private static func change(_ bytes: inout [UInt8], _ chance: inout SeededGenerator) {
        let piece = pieces.randomElement(using: &chance) ?? []
        guard !bytes.isEmpty else {
            bytes = piece
            return
        }
        let place = Int.random(in: bytes.indices, using: &chance)
        switch Int.random(in: 0..<9, using: &chance) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &chance)
        case 1: bytes.remove(at: place)
        case 2, 3: bytes.insert(contentsOf: piece, at: place)
        case 4: bytes.removeSubrange(place...)
        case 5: bytes.removeSubrange(place..<min(bytes.count, place + Int.random(in: 0..<20, using: &chance)))
        case 6: turnLines(&bytes, &chance)
        case 7:
            // A part once more: a key, a cell or a row that stands twice.
            let end = min(bytes.count, place + Int.random(in: 0..<60, using: &chance))
            bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
        default:
            let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let first = bytes[place...].firstIndex(where: isDigit) else { return }
            let end = bytes[first...].firstIndex { !isDigit($0) } ?? bytes.count
            // Mostly another number that could be right.
            let number = Int.random(in: 0..<10, using: &chance) < 6 ? Array("\(place % 120)".utf8) : piece
            bytes.replaceSubrange(first..<end, with: number)
        }
    }

    /// Two lines change places, and sometimes the first stands twice.
    private static func turnLines(_ bytes: inout [UInt8], _ chance: inout SeededGenerator) {
        let lineFeed = UInt8(ascii: "\n")
        var lines = bytes.split(separator: lineFeed, omittingEmptySubsequences: false).map { Array($0) }
        lines.swapAt(
            Int.random(in: lines.indices, using: &chance),
            Int.random(in: lines.indices, using: &chance)
        )
        if Bool.random(using: &chance) { lines.insert(lines[0], at: lines.count / 2) }
        bytes = Array(lines.joined(separator: [lineFeed]))
    }
}
