internal import Foundation
internal import Glibc
internal import Synchronization

/// Hears when the machine itself slows down: every two milliseconds a thread works out the same sum, and the processor time that this
/// takes says how fast a processor is at that moment, whoever else wants it.
///
/// A machine that is shared with others or that gets too hot works at a tenth of its pace for moments, and no page is faster than its
/// machine. The time is that of the thread alone: waiting for a processor that is busy with the program does not count.
final class Metronome: Sendable {
    private static let pause = Duration.milliseconds(2)
    /// Some 20 µs: a hundredth of one processor.
    private static let steps = 20_000
    /// So many times the usual is slow.
    private static let tooLong = 1.5
    /// So many slow ones in a row are a slow moment; a single one is an interrupt.
    private static let atLeast = 3

    private struct Beat {
        let moment: ContinuousClock.Instant
        let seconds: Double
    }

    private let beats = Mutex<[Beat]>([])
    private let isStopped = Mutex(false)

    /// The slow moments of the machine while `body` runs.
    static func during<Value>(_ body: () -> Value) -> (Value, SlowMoments) {
        let metronome = Metronome()
        let crew = Crew(1) { _ in metronome.run() }
        let value = body()
        metronome.isStopped.withLock { $0 = true }
        crew.wait()
        return (value, metronome.slowMoments)
    }

    private func run() {
        var sum = UInt64(getpid())
        while !isStopped.withLock({ $0 }) {
            let start = Self.ownSeconds
            for _ in 0..<Self.steps { sum = sum &* 6_364_136_223_846_793_005 &+ 1 }
            let seconds = Self.ownSeconds - start
            // Never so; it keeps the sum from being left out.
            guard sum != 0 else { continue }
            beats.withLock { $0.append(Beat(moment: .now, seconds: seconds)) }
            Thread.sleep(until: .now + Self.pause)
        }
    }

    private var slowMoments: SlowMoments {
        let beats = beats.withLock { $0 }
        let usual = CostResult.median(beats.map(\.seconds))
        var moments: [Range<ContinuousClock.Instant>] = []
        var first = 0
        while first < beats.count {
            let end = beats[first...].firstIndex { $0.seconds < usual * Self.tooLong } ?? beats.count
            if end - first >= Self.atLeast {
                // From the last beat that was in time to the next one.
                moments.append(beats[max(0, first - 1)].moment..<beats[min(end, beats.count - 1)].moment)
            }
            first = end + 1
        }
        return SlowMoments(moments)
    }

    /// Processor time of the thread that asks.
    private static var ownSeconds: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}

/// When a machine was slow by itself: moments that follow each other.
struct SlowMoments {
    private let moments: [Range<ContinuousClock.Instant>]

    init(_ moments: [Range<ContinuousClock.Instant>]) { self.moments = moments }

    /// Whether any of this time was in a slow moment.
    func touch(_ time: Range<ContinuousClock.Instant>) -> Bool {
        moments.contains { $0.overlaps(time) }
    }

    /// How much of all this time was slow, in percent.
    func percent(of time: Range<ContinuousClock.Instant>) -> Double {
        let slow = moments.map { $0.clamped(to: time) }.reduce(Duration.zero) { $0 + ($1.upperBound - $1.lowerBound) }
        return slow / (time.upperBound - time.lowerBound) * 100
    }
}
