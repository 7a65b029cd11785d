/// Turns the bytes of a partner's file into text.
enum TextEncoding {
    /// UTF-8 (with or without mark), UTF-16 with mark, else Windows-1252, which Belgian spreadsheets still write. A
    /// byte that is no letter becomes the replacement character, which the reader reports at its row.
    /// - Throws: `DelimitedError.encoding` for a workbook or another file that is no text.
    static func text(of bytes: [UInt8]) throws(DelimitedError) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittle: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittle: false) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        guard !isBinary(bytes) else { throw .encoding }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var scalars = String.UnicodeScalarView()
        for byte in bytes { scalars.append(windows1252(byte)) }
        return String(scalars)
    }

    /// A zip archive (`.xlsx`, `.ods`), an old Office document, or text of two bytes a letter without its mark.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let start = bytes.prefix(1000)
        return start.starts(with: [0x50, 0x4B, 0x03, 0x04]) || start.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
            || start.count { $0 == 0 } > start.count / 8
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) throws(DelimitedError) -> String {
        guard bytes.count.isMultiple(of: 2) else { throw .encoding }
        let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map { index -> UInt16 in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isLittle ? second << 8 | first : first << 8 | second
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw .encoding }
        return text
    }

    private static func windows1252(_ byte: UInt8) -> Unicode.Scalar {
        (0x80..<0xA0).contains(byte) ? high[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// Windows-1252 from 0x80 to 0x9F; five places have no letter.
    private static let high: [Unicode.Scalar] = [
        "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž", "\u{FFFD}",
        "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{FFFD}", "ž", "Ÿ",
    ]
}
