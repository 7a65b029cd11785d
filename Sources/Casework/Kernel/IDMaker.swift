package import Domain
internal import Synchronization

/// Makes ids that sort by the moment they were made: 12 hexadecimal digits of milliseconds, 4 of a counter, 16 of chance.
package final class IDMaker: Sendable {
    private struct State {
        var generator: any RandomNumberGenerator & Sendable
        var counter: UInt16 = 0
    }

    private let state: Mutex<State>

    /// - Parameter generator: the system's by default; a seeded one makes the same ids again, for demo data.
    package init(generator: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()) {
        state = Mutex(State(generator: generator))
    }

    package func next<Subject>(at moment: Instant) -> ID<Subject> {
        let (counter, chance) = state.withLock { state in
            state.counter &+= 1
            return (state.counter, state.generator.next())
        }
        return ID(hex(UInt64(moment.milliseconds), 12) + hex(UInt64(counter), 4) + hex(chance, 16))
    }
}

private func hex(_ number: UInt64, _ width: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
