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
        let slowest: Double
        let bytes: Int
        let failures: [String]
    }

    private struct Tally: Sendable {
        var microseconds: [Double] = []
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
        let tally = run(requests, for: seconds, perSecond)
        let elapsed = Double((ContinuousClock.now - start) / .microseconds(1)) / 1e6
        let sorted = tally.microseconds.sorted()
        let at = { (share: Double) in
            sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] / 1000
        }
        return Result(
            requests: sorted.count,
            perSecond: Double(sorted.count) / elapsed,
            median: at(0.5),
            p99: at(0.99),
            slowest: (sorted.last ?? 0) / 1000,
            bytes: tally.bytes / max(1, sorted.count),
            failures: Array(tally.failures.prefix(3))
        )
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
            while tally.microseconds.count < Self.mostRequests / Self.connections {
                let start = turns?.next() ?? ContinuousClock.now
                guard start < deadline else { break }
                Thread.sleep(until: start)
                let answer = try connection.exchange(requests[next % requests.count])
                tally.microseconds.append((ContinuousClock.now - start) / .microseconds(1))
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
                $0.microseconds += part.microseconds
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
