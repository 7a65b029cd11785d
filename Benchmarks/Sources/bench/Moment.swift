internal import Synchronization

/// When something ended, as another thread saw it.
final class Moment: Sendable {
    private let noted = Mutex<ContinuousClock.Instant?>(nil)

    var value: ContinuousClock.Instant? { noted.withLock { $0 } }

    func note() { noted.withLock { $0 = .now } }
}
