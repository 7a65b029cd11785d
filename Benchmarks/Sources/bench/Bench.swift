internal import Foundation

/// `fill` makes many participants of the demo's, `measure` serves them and measures, `cost` compares with a program that
/// keeps nothing safe, `migrate` takes everybody to another version of a definition, `report` writes the page. `./bench` calls them.
@main
enum Bench {
    static func main() {
        do {
            let call = try Call(Array(CommandLine.arguments.dropFirst()))
            switch call.verb {
            case "fill": try fill(call)
            case "measure": try Measurement(call).run()
            case "cost": try CostMeasurement(call).run()
            case "migrate": try MigrationMeasurement(call).run()
            case "report": try report(call)
            default: throw Call.Wrong(description: Call.usage)
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(error is Call.Wrong ? 2 : 1)
        }
    }

    private static func fill(_ call: Call) throws {
        let start = ContinuousClock.now
        let file = try SQLiteFile(call.data + "/opstap.sqlite")
        // Kept until all is filled: statements call it.
        let sealing = try Sealing(keyFile: call.data + "/opstap.keys", file)
        try withExtendedLifetime(sealing) {
            try Multiply(file: file, sealing: sealing, busyOneIn: call.busyOneIn).fill(to: call.people) { table in
                let seconds = Int((ContinuousClock.now - start) / .seconds(1))
                print("  \(seconds) s  \(table)")
            }
        }
        let people = try file.number("SELECT COUNT(*) FROM participants")
        print("  \(people) participants")
    }

    private static func report(_ call: Call) throws {
        let report = try Report(Results(folder: call.results))
        // The last section of the page is the one of Benchmarks/matching/compare.py.
        let before = try String(contentsOfFile: call.report, encoding: .utf8)
        let matching = before.range(of: "\n## Matching\n").map { before[$0.lowerBound...] } ?? ""
        try (report.markdown + matching).write(toFile: call.report, atomically: true, encoding: .utf8)
    }
}
