internal import Crypto
internal import FoundationEssentials

/// How a sealed text is written: `v1.` and then, in base64url without padding, nonce (12 bytes), ciphertext and tag (16)
/// of AES-256-GCM. Before sealing the text is filled up to a multiple of 32 bytes, so that its length does not betray
/// which of a few codes it is.
enum SealedText {
    static let prefix = "v1."
    private static let block = 32

    /// `place`: where the text stands; only there can it be opened.
    static func seal(_ text: String, with key: SymmetricKey, at place: [UInt8]) throws(VaultError) -> String {
        var filled = Array(text.utf8)
        filled.append(0x80)
        let rest = filled.count % block
        if rest > 0 { filled.append(contentsOf: repeatElement(0, count: block - rest)) }
        return try seal(bytes: filled, with: key, at: place)
    }

    static func open(_ sealed: String, with key: SymmetricKey, at place: [UInt8]) throws(VaultError) -> String {
        // Read where it was opened: a file has a hundred of them.
        let filled = try opened(sealed, with: key, at: place)
        let text = filled.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> String? in
            guard let mark = bytes.lastIndex(where: { $0 != 0 }), bytes[mark] == 0x80 else { return nil }
            return String(validating: bytes[..<mark], as: UTF8.self)
        }
        guard let text else { throw .broken }
        return text
    }

    static func seal(bytes: [UInt8], with key: SymmetricKey, at place: [UInt8]) throws(VaultError) -> String {
        do {
            let box = try AES.GCM.seal(bytes, using: key, authenticating: place)
            guard let combined = box.combined else { throw VaultError.broken }
            return prefix + Base64URL.text(Array(combined))
        } catch {
            throw .broken
        }
    }

    static func open(bytes sealed: String, with key: SymmetricKey, at place: [UInt8]) throws(VaultError) -> [UInt8] {
        Array(try opened(sealed, with: key, at: place))
    }

    private static func opened(_ sealed: String, with key: SymmetricKey, at place: [UInt8]) throws(VaultError) -> Data {
        guard sealed.hasPrefix(prefix), let combined = Base64URL.bytes(sealed.utf8.dropFirst(prefix.utf8.count)) else {
            throw .broken
        }
        do {
            return try AES.GCM.open(AES.GCM.SealedBox(combined: combined), using: key, authenticating: place)
        } catch {
            throw .broken
        }
    }

    /// The parts of a place, each behind its length: two places are never written the same.
    static func place(_ parts: String...) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(parts.reduce(0) { $0 + $1.utf8.count + 2 })
        for part in parts {
            let text = part.utf8
            bytes.append(UInt8(truncatingIfNeeded: text.count >> 8))
            bytes.append(UInt8(truncatingIfNeeded: text.count))
            bytes.append(contentsOf: text)
        }
        return bytes
    }
}

/// Base64 with the letters of RFC 4648 §5, without padding. Only one spelling of the same bytes is read.
enum Base64URL {
    private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, letter) in letters.enumerated() { values[Int(letter)] = UInt8(value) }
        return values
    }()

    static func text(_ bytes: [UInt8]) -> String {
        let letters = letters
        return String(unsafeUninitializedCapacity: (bytes.count * 4 + 2) / 3) { text in
            var (count, group, bits) = (0, 0, 0)
            for byte in bytes {
                group = (group << 8 | Int(byte)) & 0xFFFF
                bits += 8
                while bits >= 6 {
                    bits -= 6
                    text[count] = letters[group >> bits & 63]
                    count += 1
                }
            }
            if bits > 0 {
                text[count] = letters[group << (6 - bits) & 63]
                count += 1
            }
            return count
        }
    }

    /// Nil when a letter is none of these, or the last one says more than there are bytes.
    static func bytes(_ text: some Sequence<UInt8>) -> Data? {
        // Texts from a database lie in one piece; read like that they cost a tenth.
        if let bytes = text.withContiguousStorageIfAvailable(decoded) { return bytes }
        return Array(text).withUnsafeBufferPointer(decoded)
    }

    private static func decoded(_ text: UnsafeBufferPointer<UInt8>) -> Data? {
        var result = Data(count: text.count * 3 / 4)
        let isWhole = result.withUnsafeMutableBytes { (bytes: UnsafeMutableRawBufferPointer) -> Bool in
            let values = values
            var (count, group, bits) = (0, 0, 0)
            for letter in text {
                let value = values[Int(letter)]
                guard value < 64 else { return false }
                group = (group << 6 | Int(value)) & 0xFFFF
                bits += 6
                if bits >= 8 {
                    bits -= 8
                    bytes[count] = UInt8(truncatingIfNeeded: group >> bits)
                    count += 1
                }
            }
            return bits < 6 && group & ((1 << bits) - 1) == 0
        }
        return isWhole ? result : nil
    }
}
