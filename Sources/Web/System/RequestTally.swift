internal import HTTPTypes
internal import Synchronization

/// Counts requests by the pattern of their route. Nothing that a request brings along becomes a name here.
package final class RequestTally: Sendable {
    /// The methods that are told apart.
    enum Method: String, Comparable, Sendable {
        case get = "GET", head = "HEAD", post = "POST", other

        init(_ method: HTTPRequest.Method) {
            switch method {
            case .get: self = .get
            case .head: self = .head
            case .post: self = .post
            default: self = .other
            }
        }

        static func < (left: Method, right: Method) -> Bool { left.rawValue < right.rawValue }
    }

    struct Kind: Hashable, Comparable, Sendable {
        /// The pattern, such as `/deelnemers/{participant}`, or `noRoute`.
        let route: String
        let method: Method
        /// The first digit of the status.
        let status: Int

        static func < (left: Kind, right: Kind) -> Bool {
            (left.route, left.method, left.status) < (right.route, right.method, right.status)
        }
    }

    struct Line: Sendable {
        var count = 0
        /// How many took at most as long as each of `bounds`.
        var within = [Int](repeating: 0, count: RequestTally.bounds.count)
        var seconds = 0.0
    }

    /// An address that is none of ours.
    static let noRoute = "-"

    /// Upper bounds of the histogram, in seconds.
    static let bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

    private let lines = Mutex<[Kind: Line]>([:])

    package init() {}

    func note(_ kind: Kind, taken: Duration) {
        let seconds = taken.inSeconds
        lines.withLock { lines in
            var line = lines[kind] ?? Line()
            line.count += 1
            line.seconds += seconds
            for (index, bound) in Self.bounds.enumerated() where seconds <= bound { line.within[index] += 1 }
            lines[kind] = line
        }
    }

    /// What was counted, in order.
    var counted: [(kind: Kind, line: Line)] {
        lines.withLock { $0 }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
