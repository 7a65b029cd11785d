internal import Glibc
internal import Synchronization

/// How evenly the machine itself works, without anything of ours: as many pairs of threads as there are connections hand each other a
/// byte, and each computes a little before it hands the byte back, as a server does.
///
/// A machine that is shared with others stands still for moments, and no page can be faster than the machine.
struct Pulse {
    private static let window = Duration.milliseconds(20)
    private static let work = Duration.microseconds(20)

    struct Result: Codable {
        /// In how many of a hundred moments (20 ms) less than half of the usual was done.
        let slowPercent: Double
    }

    let seconds: Double

    func measure() throws -> Result {
        let count = Int(seconds / (Self.window / .seconds(1)))
        let windows = Mutex([Int](repeating: 0, count: count))
        let pairs = try (0..<Load.connections).map { _ in try Pair() }
        let start = ContinuousClock.now
        let end = start + .seconds(seconds)
        let crew = Crew(2 * pairs.count) { number in
            let pair = pairs[number / 2]
            guard number.isMultiple(of: 2) else { return pair.answer(after: Self.work) }
            while ContinuousClock.now < end, pair.ask() {
                let place = Int((ContinuousClock.now - start) / Self.window)
                windows.withLock { if place < count { $0[place] += 1 } }
            }
            pair.hangUp()
        }
        crew.wait()
        let done = windows.withLock { $0 }
        let usual = CostResult.median(done.map(Double.init))
        let slow = done.count { Double($0) < usual / 2 }
        return Result(slowPercent: Double(slow) / Double(max(1, count)) * 100)
    }

    /// Two ends of one line.
    private final class Pair: Sendable {
        private let asking: Int32
        private let answering: Int32

        init() throws {
            var ends: [Int32] = [-1, -1]
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else {
                throw Connection.Failure.noConnection(errno: errno)
            }
            (asking, answering) = (ends[0], ends[1])
        }

        deinit {
            close(asking)
            close(answering)
        }

        /// - Returns: whether the byte came back.
        func ask() -> Bool {
            var byte: UInt8 = 1
            return write(asking, &byte, 1) == 1 && read(asking, &byte, 1) == 1
        }

        /// Hands back each byte after computing a little, until the other end hangs up.
        func answer(after work: Duration) {
            var byte: UInt8 = 0
            while read(answering, &byte, 1) == 1 {
                let end = ContinuousClock.now + work
                while ContinuousClock.now < end {}
                guard write(answering, &byte, 1) == 1 else { return }
            }
        }

        func hangUp() { shutdown(asking, Int32(SHUT_RDWR)) }
    }
}
