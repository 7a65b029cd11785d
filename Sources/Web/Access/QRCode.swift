internal import CQREncode
internal import Markup

/// A text as a picture that a phone reads (ISO/IEC 18004), drawn by libqrencode.
struct QRCode {
    /// Modules on a side, and which of them are dark, row by row.
    let width: Int
    let isDark: [Bool]

    /// Nil for a text that does not fit in one.
    init?(_ text: String) {
        // Version 0 is the smallest that fits; level M bears damage to 15% of it.
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let modules = code.pointee.data, width > 0 else { return nil }
        self.width = width
        isDark = UnsafeBufferPointer(start: modules, count: width * width).map { $0 & 1 == 1 }
    }

    /// As a drawing, dark on white in every colour scheme: that is what phones look for.
    func drawing(label: String) -> HTML {
        let margin = 4
        let size = width + 2 * margin
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                guard isDark[row * width + column] else {
                    column += 1
                    continue
                }
                let start = column
                while column < width, isDark[row * width + column] { column += 1 }
                path += "M\(start + margin) \(row + margin)h\(column - start)v1h-\(column - start)z"
            }
        }
        return """
            <svg class="qr" role="img" aria-label="\(label)" viewBox="0 0 \(size) \(size)" shape-rendering="crispEdges">\
            <rect width="\(size)" height="\(size)" fill="#fff"/><path d="\(path)" fill="#000"/></svg>
            """
    }
}
