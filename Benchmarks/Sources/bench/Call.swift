/// What `bench` was asked.
struct Call {
    struct Wrong: Error, CustomStringConvertible { let description: String }

    let verb: String
    var data = ""
    var program = ""
    var password = ""
    var today = ""
    var report: String?
    var people = 100_000
    var seconds = 8.0

    init(_ arguments: [String]) throws {
        guard let verb = arguments.first else { throw Wrong(description: "bench fill|measure --data DIR …") }
        self.verb = verb
        var rest = arguments.dropFirst()
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw Wrong(description: "\(option) needs a value") }
            switch option {
            case "--data": data = value
            case "--program": program = value
            case "--password": password = value
            case "--today": today = value
            case "--report": report = value
            case "--people": people = try Self.number(value, in: 1...1_000_000)
            case "--seconds": seconds = Double(try Self.number(value, in: 1...120))
            default: throw Wrong(description: "unknown option \(option)")
            }
        }
    }

    private static func number(_ text: String, in bounds: ClosedRange<Int>) throws -> Int {
        guard let number = Int(text), bounds.contains(number) else {
            throw Wrong(description: "\(text) is not a number from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return number
    }
}
