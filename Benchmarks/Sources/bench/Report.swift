internal import Foundation

/// What was measured, as text and as the table of docs/benchmarks.md.
struct Report {
    static let baseline = "Stylesheet (yardstick)"

    let people: Int
    let startMilliseconds: Double
    let restingMegabytes: Double
    let mostMegabytes: Double
    let seconds: Double
    let results: [Load.Result]

    static func line(_ result: Load.Result) -> String {
        "\(result.name): \(Int(result.perSecond))/s, p50 \(short(result.median)) ms, p99 \(short(result.p99)) ms"
    }

    var summary: String {
        "Start \(Int(startMilliseconds)) ms, resident \(Int(restingMegabytes)) MB, at most \(Int(mostMegabytes)) MB"
    }

    var markdown: String {
        let yardstick = results.first { $0.name == Self.baseline }?.perSecond ?? 0
        let rows = results.map { result in
            let share = yardstick > 0 ? Self.short(result.perSecond / yardstick * 100) + " %" : "–"
            return """
                | \(result.name) | \(Int(result.perSecond)) | \(share) | \(Self.short(result.median)) | \
                \(Self.short(result.p99)) | \(Self.short(result.slowest)) | \(result.bytes / 1024) | \(result.requests) |
                """
        }
        return """
            # How fast it is

            Made by `./bench`: \(people) participants, a release build, \(Load.connections) connections kept alive, \(Int(seconds)) seconds for each
            page after warming up, server and load on the same machine (\(Self.machine)).

            | page | requests/s | of the yardstick | p50 ms | p99 ms | slowest ms | KB | requests |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            \(rows.joined(separator: "\n"))

            The yardstick is the stylesheet: the same server and machine without a database. A share of it tells more about the
            program than a number of milliseconds does, which depends on the machine.

            | | measured | aim |
            | --- | ---: | ---: |
            | start to first page | \(Int(startMilliseconds)) ms | under 1000 ms |
            | resident memory after start and two sign-ins | \(Int(restingMegabytes)) MB | under 150 MB |
            | most resident memory during the run | \(Int(mostMegabytes)) MB | under 150 MB |
            | slowest p99 of a page | \(Self.short(results.map(\.p99).max() ?? 0)) ms | under 20 ms |

            """
    }

    private static func short(_ number: Double) -> String {
        number >= 100 ? "\(Int(number.rounded()))" : "\((number * 10).rounded() / 10)"
    }

    private static var machine: String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let words = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = words.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
        return "\(cores) cores, \(model?.trimmingCharacters(in: .whitespaces) ?? "unknown processor")"
    }
}
