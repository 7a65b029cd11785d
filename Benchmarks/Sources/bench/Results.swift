internal import Foundation

/// Where the participants are.
enum Engine: String, Codable, CaseIterable {
    case sqlite, postgres

    var name: String {
        switch self {
        case .sqlite: "SQLite"
        case .postgres: "PostgreSQL"
        }
    }
}

/// What is asked for, in the order of the report.
enum Page: String, Codable, CaseIterable {
    case stylesheet = "Stylesheet (yardstick)"
    case todayOfCoach = "Today, coach"
    case todayOfCoordinator = "Today, coordinator"
    case list = "List of 50"
    case search = "List, search by name"
    case file = "File of a participant"
    case figures = "Figures"
}

/// What was measured on one engine.
struct EngineResult: Codable {
    let engine: Engine
    let people: Int
    let seconds: Double
    let startMilliseconds: Double
    let restingMegabytes: Double
    let pageMegabytes: Double
    let signInMegabytes: Double
    let pages: [Page: Load.Result]
    let wrongSignIns: WrongSignIns.Result
    let signIns: [SignInResult]
    /// `kernel.sched_autogroup_enabled` of the machine; nil where nobody looked.
    let autogroup: String?

    /// How much of the time in which pages were asked for the machine itself was slow.
    var slowPercent: Double { pages.values.map(\.slowPercent).reduce(0, +) / Double(max(1, pages.count)) }
}

/// A page at rest and while many people sign in.
struct SignInResult: Codable {
    let pace: Pace
    let atRest: Load.Result
    let meanwhile: Load.Result
    let signIns: SignIns.Tally

    /// How many times as long the slowest of a hundred take.
    var times: Double { atRest.p99 > 0 ? meanwhile.p99 / atRest.p99 : 0 }
}

/// How fast a page is asked for.
enum Pace: String, Codable, CaseIterable {
    /// As many people as the house has at a busy moment.
    case steady
    /// Each connection asks again at once: no processor is ever idle.
    case withoutPause

    /// Requests a second; nil for as many as come through.
    var perSecond: Double? {
        switch self {
        case .steady: 100
        case .withoutPause: nil
        }
    }

    var name: String {
        switch self {
        case .steady: "100 a second"
        case .withoutPause: "without a pause"
        }
    }
}

/// The file page of a program that seals and audits, and of one that does not: requests a second, round by round.
struct CostResult: Codable {
    let people: Int
    let seconds: Double
    let with: [Double]
    let without: [Double]

    /// How much of the requests a second each round lost, in percent.
    var percents: [Double] { zip(with, without).map { (1 - $0 / $1) * 100 } }
    /// The median of the rounds.
    var percent: Double { Self.median(percents) }

    static func median(_ numbers: [Double]) -> Double {
        let sorted = numbers.sorted()
        guard !sorted.isEmpty else { return 0 }
        return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
    }
}

/// The folder where runs leave their results: each run is a process of its own, the report is made at the end.
struct Results {
    private static let cost = "cost"
    let folder: String

    func write(_ result: EngineResult) throws { try write(result, as: result.engine.rawValue) }

    func write(_ result: CostResult) throws { try write(result, as: Self.cost) }

    /// Nil where the engine was no part of the run.
    func read(_ engine: Engine) throws -> EngineResult? { try read(engine.rawValue) }

    func readCost() throws -> CostResult? { try read(Self.cost) }

    private func file(_ name: String) -> URL { URL(filePath: folder).appending(path: name + ".json") }

    private func write(_ result: some Encodable, as name: String) throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try JSONEncoder().encode(result).write(to: file(name))
    }

    private func read<Value: Decodable>(_ name: String) throws -> Value? {
        guard FileManager.default.fileExists(atPath: file(name).path) else { return nil }
        return try JSONDecoder().decode(Value.self, from: Data(contentsOf: file(name)))
    }
}
