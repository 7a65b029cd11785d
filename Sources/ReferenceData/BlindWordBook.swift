package import Domain
internal import Yams

/// The words that betray who somebody is (F4), as data.
package enum BlindWordBook {
    /// The shipped list; empty where it can't be read, which a test would find.
    package static let shipped: BlindWords = read(PackageResources.blind_words_yaml)

    static func read(_ file: [UInt8]) -> BlindWords {
        guard let document = try? Yams.compose(yaml: String(decoding: file, as: UTF8.self)) else {
            return BlindWords(phrases: [:], months: [], particles: [])
        }
        func words(_ node: Node?) -> [String] { node?.sequence?.compactMap(\.string) ?? [] }
        var phrases: [BlindScan.Kind: [BlindWords.Phrase]] = [:]
        for kind in BlindScan.Kind.allCases {
            phrases[kind] = words(document["phrases"]?[kind.rawValue]).map(BlindWords.Phrase.init)
        }
        let detention = words(document["detention"]).map(BlindWords.Phrase.init)
        phrases[.place, default: []] += detention
        return BlindWords(
            phrases: phrases,
            detention: detention,
            months: Set(words(document["months"])),
            particles: Set(words(document["particles"]))
        )
    }
}
