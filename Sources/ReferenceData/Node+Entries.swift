internal import Domain
internal import Yams

extension Node {
    /// The entries of a list in a file that ships. Of a damaged file there are none, which the test of each book would find.
    static func entries(_ key: String, of file: [UInt8]) -> [Node] {
        let document = (try? Yams.compose(yaml: String(decoding: file, as: UTF8.self))) ?? nil
        return document?[key]?.sequence.map(Array.init) ?? []
    }

    /// The day that stands at a key, as in `valid_from: 2026-11-24`.
    func day(_ key: String) -> Day? { self[key]?.string.flatMap { try? Day(iso: $0) } }
}
