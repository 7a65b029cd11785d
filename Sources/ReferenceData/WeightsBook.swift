package import Domain

/// The weights by which a house matches: each choice with the day from which it holds.
package struct WeightsBook: Hashable, Sendable {
    /// The first day first.
    package let all: [MatchingWeights]

    /// What ships, and holds where a house chose nothing else. A test reads it whole; of a damaged file nothing would count.
    package static let shipped = (try? WeightsBook(PackageResources.matching_weights_yaml)) ?? WeightsBook(all: [])

    /// The longest file that is read.
    package static let mostBytes = 1 << 16

    /// - Throws: `WeightsFaults` with everything that is wrong; nothing of such a file is used.
    package init(_ file: [UInt8]) throws(WeightsFaults) {
        var reader = WeightsReader()
        let all = reader.weights(of: file)
        guard reader.faults.isEmpty else {
            throw WeightsFaults(all: reader.faults.sorted { $0.line < $1.line })
        }
        self.init(all: all)
    }

    private init(all: [MatchingWeights]) { self.all = all }

    /// The weights of a day; before the first ones, those.
    package func weights(on day: Day) -> MatchingWeights {
        all.last { $0.validFrom <= day } ?? all.first ?? Self.nothing
    }

    /// Where there is none at all: then nothing scores.
    private static let nothing = MatchingWeights(
        version: 0,
        validFrom: Day(number: 0),
        source: "",
        competence: 0,
        occupation: 0,
        distance: 0,
        wishes: 0,
        experience: 0,
        avoided: 0,
        withoutWishes: 0,
        closeness: [0, 0, 0, 0, 0]
    )
}

/// Everything that is wrong with a file of weights.
package struct WeightsFaults: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        /// It is no YAML, or longer than any such file is.
        case unreadable
        case missing(String)
        case unknownKey(String)
        case twice(String)
        /// What stands there is no whole number.
        case notANumber(String, found: String)
        case outside(String, found: Int, least: Int, most: Int)
        case notADay(found: String)
        /// They are not five numbers from 0 to 100, none lower than the one before.
        case closeness
        /// The five parts together are not the whole.
        case sum(Int)
        /// The version or the day is not later than that of the entry before.
        case order
    }

    package struct Fault: Hashable, Sendable {
        /// From 1.
        package let line: Int
        package let problem: Problem
    }

    /// By line.
    package let all: [Fault]
}
