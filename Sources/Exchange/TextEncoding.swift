/// Turns the bytes of a partner's file into text.
enum TextEncoding {
    /// UTF-8 (with or without mark), UTF-16 with mark, else Windows-1252, which Belgian spreadsheets still write.
    /// - Throws: `DelimitedError.encoding` when the bytes are none of these.
    static func text(of bytes: [UInt8]) throws(DelimitedError) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittle: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittle: false) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        if let text = String(validating: body, as: UTF8.self) { return text }
        var text = ""
        text.reserveCapacity(body.count)
        for byte in body {
            guard let scalar = Unicode.Scalar(byte < 0x80 || byte >= 0xA0 ? UInt32(byte) : high[Int(byte) - 0x80]) else {
                throw .encoding
            }
            text.unicodeScalars.append(scalar)
        }
        return text
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

    /// Windows-1252 from 0x80 to 0x9F. The five places that have no letter become the replacement character, which the
    /// reader reports at its row.
    private static let high: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
