import Domain
import Foundation
import ReferenceData
import Testing

/// Files of weights that are wrong by chance: each is refused, or keeps every rule; nothing stops the program.
struct WeightsFuzzTests {
    @Test func `files of weights that are changed by chance are refused or keep every rule`() {
        var read = 0
        for seed in 0..<2000 as Range<UInt64> where check(seed) { read += 1 }
        // What is always refused would prove nothing.
        #expect(read > 20)
    }

    /// For scripts/fuzz-readers.sh, which says for how long.
    @Test(.enabled(if: WeightsFuzzTests.seconds > 0))
    func `the same of weights for as long as asked`() {
        let end = ContinuousClock.now + .seconds(Self.seconds)
        var (seed, read) = (1_000_000 as UInt64, 0)
        while ContinuousClock.now < end {
            if check(seed) { read += 1 }
            seed += 1
        }
        print("weights: \(seed - 1_000_000) files, \(read) of them read, none stopped the program")
    }

    static let seconds = Int(ProcessInfo.processInfo.environment["OPSTAP_FUZZ_SECONDS"] ?? "") ?? 0

    private static let pieces = [
        "-1", "0", "7", "99999999999999999999", "1e9", ": ", "\n", "- ", "[", "}", "&a ", "*a", "!!int ", "\t", "\0",
        "\"", "\u{feff}",
    ]

    /// Spoils a good file by this seed and reads it. False when it was refused.
    private func check(_ seed: UInt64) -> Bool {
        var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 11
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        var bytes = Array(WeightsBookTests.good.utf8)
        for _ in 0...below(3) {
            let place = below(bytes.count)
            switch below(4) {
            case 0: bytes[place] = UInt8(below(256))
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: Self.pieces[below(Self.pieces.count)].utf8, at: place)
            default: bytes.removeSubrange(place..<min(bytes.count, place + below(20)))
            }
        }
        guard let book = try? WeightsBook(bytes) else { return false }
        #expect(!book.all.isEmpty)
        for weights in book.all {
            #expect(MatchPart.allCases.map(weights.most).reduce(0, +) == MatchingWeights.whole)
            #expect(weights.withoutWishes <= weights.wishes && weights.closeness.count == 5)
        }
        return true
    }
}
