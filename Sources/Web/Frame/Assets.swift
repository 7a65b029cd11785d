internal import HTTPTypes
internal import Hummingbird
internal import NIOCore

/// Stylesheet, script and sign of the house, compiled into the program: an allow-list by construction. Their
/// addresses carry a digest, so that browsers may keep them for good.
struct Assets {
    struct Asset: Sendable {
        let path: String
        let type: String
        let bytes: ByteBuffer

        init(_ name: String, _ ending: String, type: String, bytes: [UInt8]) {
            let digest = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
            path = "/assets/\(name)-\(String(digest, radix: 36)).\(ending)"
            self.type = type
            self.bytes = ByteBuffer(bytes: bytes)
        }
    }

    static let stylesheet = Asset("opstap", "css", type: "text/css; charset=utf-8", bytes: PackageResources.opstap_css)
    static let script = Asset("opstap", "js", type: "text/javascript; charset=utf-8", bytes: PackageResources.opstap_js)
    static let sign = Asset("opstap", "svg", type: "image/svg+xml", bytes: PackageResources.favicon_svg)

    func add(to router: Router<VisitorContext>) {
        for asset in [Self.stylesheet, Self.script, Self.sign] {
            router.get(RouterPath(asset.path)) { _, _ in
                Response(
                    status: .ok,
                    headers: [.contentType: asset.type, .cacheControl: "public, max-age=31536000, immutable"],
                    body: .init(byteBuffer: asset.bytes)
                )
            }
        }
    }
}
