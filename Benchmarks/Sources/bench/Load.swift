internal import Foundation
internal import Synchronization

/// Sends requests over several connections for some seconds and notes how long each took.
struct Load {
    static let connections = 8
    static let mostRequests = 400_000

    let port: Int
    /// Seconds that count; a fifth of it goes before to warm up.
    let seconds: Double

    struct Result: Sendable {
        let name: String
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
    func measure(_ name: String, _ requests: [[UInt8]]) -> Result {
        _ = run(requests, for: seconds / 5)
        let start = ContinuousClock.now
        let tally = run(requests, for: seconds)
        let elapsed = Double((ContinuousClock.now - start) / .microseconds(1)) / 1e6
        let sorted = tally.microseconds.sorted()
        let at = { (share: Double) in
            sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, Int(Double(sorted.count) * share))] / 1000
        }
        return Result(
            name: name,
            requests: sorted.count,
            perSecond: Double(sorted.count) / elapsed,
            median: at(0.5),
            p99: at(0.99),
            slowest: (sorted.last ?? 0) / 1000,
            bytes: tally.bytes / max(1, sorted.count),
            failures: tally.failures
        )
    }

    private func run(_ requests: [[UInt8]], for seconds: Double) -> Tally {
        let done = DispatchGroup()
        let deadline = ContinuousClock.now + .seconds(seconds)
        let collected = Collected()
        for number in 0..<Self.connections {
            done.enter()
            let thread = Thread {
                collected.add(work(requests, from: number * 7, until: deadline))
                done.leave()
            }
            thread.stackSize = 1 << 20
            thread.start()
        }
        done.wait()
        return collected.all
    }

    private func work(_ requests: [[UInt8]], from first: Int, until deadline: ContinuousClock.Instant) -> Tally {
        var tally = Tally()
        var next = first
        do {
            let connection = try Connection(port: port)
            while ContinuousClock.now < deadline, tally.microseconds.count < Self.mostRequests / Self.connections {
                let start = ContinuousClock.now
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
