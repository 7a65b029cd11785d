/// The passwords that everybody tries first. Where the list comes from stands at its head.
package struct CommonPasswords: Sendable {
    /// What ships. A test reads it whole.
    package static let shipped = CommonPasswords(file: PackageResources.common_passwords_txt)

    private let words: Set<String>

    init(file: [UInt8]) {
        let lines = file.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
        words = Set(lines.map { String(decoding: $0, as: UTF8.self) })
    }

    package var count: Int { words.count }

    /// Whether a password, in small letters, is one of them.
    package func contains(_ password: String) -> Bool { words.contains(password) }
}
