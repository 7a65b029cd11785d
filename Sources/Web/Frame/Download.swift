internal import HTTPTypes
internal import Hummingbird

extension Response {
    /// A file to keep: never shown as a page of this house, whatever is in it.
    ///
    /// `name`: any text; what a file system or a header can't bear is left out of it.
    static func download(_ name: String, type: String, body: ResponseBody) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type,
                .contentDisposition: ContentDisposition.attachment(name),
                // Were it ever opened as a page, then without scripts, forms and the rights of this origin.
                .contentSecurityPolicy: "default-src 'none'; sandbox; frame-ancestors 'none'",
            ],
            body: body
        )
    }
}

/// The header that names a file (RFC 6266), also for names that a header can't hold (RFC 8187).
package enum ContentDisposition {
    /// In bytes: what common file systems take, with room for the `(1)` of a browser.
    package static let longestName = 200

    /// `attachment; filename="verslag.csv"; filename*=UTF-8''verslag.csv`.
    package static func attachment(_ name: String) -> String {
        let name = safe(name)
        let plain = name.unicodeScalars.map { $0.isASCII ? Character($0) : "_" }
        return "attachment; filename=\"\(String(plain))\"; filename*=UTF-8''\(percentEncoded(name))"
    }

    /// One name, never a path: without separators, quotes, control characters and marks that change the direction of
    /// reading; not hidden, not too long; the ending stays.
    package static func safe(_ name: String) -> String {
        let kept = name.unicodeScalars.map { isFit($0) ? $0 : "_" }
        var text = String(String.UnicodeScalarView(kept))
        text = String(text.drop { $0 == "." || $0 == " " })
        while text.hasSuffix(".") || text.hasSuffix(" ") { text.removeLast() }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let ending = parts.count > 1 ? parts.last.map { ".\($0)" } ?? "" : ""
        let isShortEnding = ending.utf8.count <= 12
        var stem = isShortEnding ? String(text.dropLast(ending.count)) : text
        let room = longestName - (isShortEnding ? ending.utf8.count : 0)
        while stem.utf8.count > room { stem.removeLast() }
        text = isShortEnding ? stem + ending : stem
        return stem.isEmpty ? "opstap\(isShortEnding ? ending : "")" : text
    }

    private static func isFit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "%", ";": false
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
            default: true
            }
        }
    }

    /// `ext-value` of RFC 8187: every byte that is no `attr-char` by its number.
    private static func percentEncoded(_ text: String) -> String {
        let marks = Set("!#$&+-.^_`|~".utf8)
        return text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case 48...57, 65...90, 97...122: result.unicodeScalars.append(Unicode.Scalar(byte))
            case _ where marks.contains(byte): result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
    }
}
