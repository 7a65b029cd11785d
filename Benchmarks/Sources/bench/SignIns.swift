internal import Foundation
internal import Synchronization

/// People who sign in with the right password, so many a second whatever else is going on.
struct SignIns {
    static let perSecond = 20.0
    /// More than the house lets wait (`HashingPool`), so that its refusals show.
    static let connections = 96

    let port: Int
    let requests: [[UInt8]]

    /// How many there were in how many seconds.
    struct Tally: Codable, Sendable {
        var seconds = 0.0
        var sent = 0
        /// Signed in.
        var answered = 0
        /// Refused with 503: too many at once.
        var refused = 0
        var failures: [String] = []

        /// Sent and not answered when it was over.
        var waiting: Int { sent - answered - refused - failures.count }
        var answeredPerSecond: Double { seconds > 0 ? Double(answered) / seconds : 0 }
        var refusedPerSecond: Double { seconds > 0 ? Double(refused) / seconds : 0 }
    }

    /// Does something while they sign in. What is answered after that does not count, but is waited for.
    func during<Value>(_ body: () -> Value) -> (value: Value, tally: Tally) {
        let start = ContinuousClock.now
        let turns = Turns(perSecond: Self.perSecond)
        let state = State()
        let crew = Crew(Self.connections) { _ in work(turns, state) }
        let value = body()
        var tally = state.end()
        tally.seconds = (ContinuousClock.now - start) / .seconds(1)
        crew.wait()
        return (value, tally)
    }

    private func work(_ turns: Turns, _ state: State) {
        var connection: Connection?
        while true {
            Thread.sleep(until: turns.next())
            guard let number = state.send() else { return }
            do {
                let current = try connection ?? Connection(port: port)
                connection = current
                let answer = try current.exchange(requests[number % requests.count])
                state.note(status: answer.status)
            } catch Connection.Failure.timedOut {
                // Still waiting in the queue: the tally says so.
                connection = nil
            } catch {
                state.note(failure: "\(error)")
                connection = nil
            }
        }
    }

    private final class State: Sendable {
        private let tally = Mutex((tally: Tally(), isOpen: true))

        /// The number of the sign-in that is sent now; nil once it is over.
        func send() -> Int? {
            tally.withLock {
                guard $0.isOpen else { return nil }
                $0.tally.sent += 1
                return $0.tally.sent - 1
            }
        }

        func note(status: Int) {
            change { tally in
                switch status {
                case 303: tally.answered += 1
                case 503: tally.refused += 1
                default: tally.failures.append("sign-in: \(status)")
                }
            }
        }

        func note(failure: String) { change { $0.failures.append("sign-in: \(failure)") } }

        func end() -> Tally {
            tally.withLock {
                $0.isOpen = false
                return $0.tally
            }
        }

        private func change(_ body: (inout Tally) -> Void) {
            tally.withLock { if $0.isOpen { body(&$0.tally) } }
        }
    }
}
