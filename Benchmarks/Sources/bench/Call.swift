/// What `bench` was asked.
struct Call {
    struct Wrong: Error, CustomStringConvertible { let description: String }

    static let usage = "bench fill|measure|cost|migrate|report --data DIR …"

    let verb: String
    /// The data folder of the house: keys, and the file of the embedded engine.
    var data = ""
    var program = ""
    /// The same of the house without safety.
    var dataWithout = ""
    var programWithout = ""
    var password = ""
    var today = ""
    var engine = Engine.sqlite
    /// The address of a PostgreSQL server with the same rows as the file; nil to serve the file.
    var database: String?
    /// The folder where each run leaves what it measured, until all of it becomes a page.
    var results = ""
    var report = ""
    var people = 100_000
    /// One participant in so many is guided now, when a house is filled.
    var busyOneIn = 20
    var seconds = 8.0

    init(_ arguments: [String]) throws {
        guard let verb = arguments.first else { throw Wrong(description: Self.usage) }
        self.verb = verb
        var rest = arguments.dropFirst()
        while let option = rest.popFirst() {
            guard let value = rest.popFirst() else { throw Wrong(description: "\(option) needs a value") }
            switch option {
            case "--data": data = value
            case "--program": program = value
            case "--data-without": dataWithout = value
            case "--program-without": programWithout = value
            case "--password": password = value
            case "--today": today = value
            case "--database": (engine, database) = (.postgres, value)
            case "--results": results = value
            case "--report": report = value
            case "--people": people = try Self.number(value, in: 1...1_000_000)
            case "--busy-one-in": busyOneIn = try Self.number(value, in: 1...1000)
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
