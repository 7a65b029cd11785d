internal import Foundation
internal import Synchronization

/// Sends requests over several connections for some seconds and notes how long each took.
struct Load {
    static let connections = 8
    static let mostRequests = 400_000

    let port: Int
    /// Seconds that count; a fifth of it goes before to warm up.
    let seconds: Double

    struct Result: Codable, Sendable {
        let requests: Int
        let perSecond: Double
        /// Milliseconds.
        let median: Double
        let p99: Double
        /// Of the requests alone that met no moment in which the machine itself was slow.
        let evenP99: Double
        let slowest: Double
        /// How much of the time the machine itself was slow.
        let slowPercent: Double
        let bytes: Int
        let failures: [String]
    }

    private struct Tally: Sendable {
        var answered: [Range<ContinuousClock.Instant>] = []
        var bytes = 0
        var failures: [String] = []
    }

    /// Sends the requests in turn; each connection begins at another place.
    ///
    /// `perSecond`: how many are sent, evenly; nil for the next one as soon as the answer is there. At a pace, a request
    /// counts from the moment it was due: who has to wait for a connection waits as well.
    func measure(_ requests: [[UInt8]], perSecond: Double? = nil) -> Result {
        _ = run(requests, for: seconds / 5, perSecond)
        let start = ContinuousClock.now
        let (tally, slow) = Metronome.during { run(requests, for: seconds, perSecond) }
        let end = ContinuousClock.now
        let all = Times(tally.answered)
        return Result(
            requests: tally.answered.count,
            perSecond: Double(tally.answered.count) / ((end - start) / .seconds(1)),
            median: all.at(0.5),
            p99: all.at(0.99),
            evenP99: Times(tally.answered.filter { !slow.touch($0) }).at(0.99),
            slowest: all.at(1),
            slowPercent: slow.percent(of: start..<end),
            bytes: tally.bytes / max(1, tally.answered.count),
            failures: Array(tally.failures.prefix(3))
        )
    }

    /// How long requests took, the quickest first.
    private struct Times {
        private let milliseconds: [Double]

        init(_ answered: [Range<ContinuousClock.Instant>]) {
            milliseconds = answered.map { ($0.upperBound - $0.lowerBound) / .milliseconds(1) }.sorted()
        }

        /// Within how many milliseconds this share of them was answered.
        func at(_ share: Double) -> Double {
            guard let slowest = milliseconds.last else { return 0 }
            let place = Int(Double(milliseconds.count) * share)
            return place < milliseconds.count ? milliseconds[place] : slowest
        }
    }

    private func run(_ requests: [[UInt8]], for seconds: Double, _ perSecond: Double?) -> Tally {
        let deadline = ContinuousClock.now + .seconds(seconds)
        let turns = perSecond.map { Turns(perSecond: $0) }
        let collected = Collected()
        let crew = Crew(Self.connections) { number in
            collected.add(work(requests, from: number * 7, until: deadline, turns))
        }
        crew.wait()
        return collected.all
    }

    private func work(
        _ requests: [[UInt8]],
        from first: Int,
        until deadline: ContinuousClock.Instant,
        _ turns: Turns?
    ) -> Tally {
        var tally = Tally()
        var next = first
        do {
            let connection = try Connection(port: port)
            while tally.answered.count < Self.mostRequests / Self.connections {
                let start = turns?.next() ?? ContinuousClock.now
                guard start < deadline else { break }
                Thread.sleep(until: start)
                let answer = try connection.exchange(requests[next % requests.count], keepingBody: false)
                tally.answered.append(start..<ContinuousClock.now)
                tally.bytes += answer.bodySize
                if answer.status != 200 { tally.failures.append("\(answer.status)") }
                next += 1
            }
        } catch {
            tally.failures.append("\(error)")
        }
        return tally
    }

    private final class Collected: Sendable {
        private let tally = Mutex(Tally())
        var all: Tally { tally.withLock { $0 } }
        func add(_ part: Tally) {
            tally.withLock {
                $0.answered += part.answered
                $0.bytes += part.bytes
                $0.failures += part.failures
            }
        }
    }
}

/// Evenly spread moments, each given out once.
final class Turns: Sendable {
    private let start = ContinuousClock.now
    private let perSecond: Double
    private let given = Mutex(0)

    init(perSecond: Double) { self.perSecond = perSecond }

    func next() -> ContinuousClock.Instant {
        let number = given.withLock { given in
            defer { given += 1 }
            return given
        }
        return start + .seconds(Double(number) / perSecond)
    }
}

/// Threads that do the same, each with its number.
struct Crew {
    private let done = DispatchGroup()

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        for number in 0..<count {
            let group = done
            group.enter()
            let thread = Thread {
                body(number)
                group.leave()
            }
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    func wait() { done.wait() }
}

extension Thread {
    static func sleep(until moment: ContinuousClock.Instant) {
        let seconds = (moment - ContinuousClock.now) / .seconds(1)
        if seconds > 0 { sleep(forTimeInterval: seconds) }
    }
}
