internal import Foundation

/// What was measured in one run, as the page docs/benchmarks.md. What was no part of the run keeps its row and says so.
struct Report {
    private static let absent = "not measured"

    private let engines: [Engine: EngineResult]
    private let cost: CostResult?

    init(_ results: Results) throws {
        var engines: [Engine: EngineResult] = [:]
        for engine in Engine.allCases { engines[engine] = try results.read(engine) }
        self.engines = engines
        cost = try results.readCost()
    }

    var markdown: String {
        """
        # How fast it is

        Made by `./bench`: \(circumstances).

        \(Engine.allCases.map(section).joined(separator: "\n\n"))

        The yardstick is the stylesheet: the same server and machine without a database. A share of it tells more about the
        program than a number of milliseconds does, which depends on the machine. The memory is that of the program alone;
        PostgreSQL has its own. Its server is the one of the tests: on the same machine, 32 MB of shared buffers, every commit
        on disk.

        A machine that is shared with others or that gets too hot slows down by itself now and then, to a tenth of its pace. While the
        pages are asked for a thread works out the same sum of some 20 µs every two milliseconds. Moments count as slow in which
        that takes half as much processor time again, three times in a row; “even” is the p99 of the requests that met none of them.

        ## While many people sign in

        \(Int(SignIns.perSecond)) people a second sign in with the right password, each from a connection of their own, while the list of 50 is asked
        for over \(Load.connections) connections. Hashing gives way to pages: who signs in waits, and is told to try again (503) when too many
        wait. Aim: the p99 of the list stays under twice that at rest. Beside a server of PostgreSQL on the same machine it gives way only
        where Linux does not share processors among sessions (`kernel.sched_autogroup_enabled = 0`, see docs/operations.md).

        | engine | list is asked for | p99 at rest ms | p99 meanwhile ms | times | signed in/s | refused/s | still waiting |
        | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
        \(Engine.allCases.flatMap(signInRows).joined(separator: "\n"))

        ## Signing in that fails

        With a wrong password, by somebody who has an account and by somebody who has none, one after the other in turns. The
        time must not tell which (promise 39). Medians.

        | engine | known address ms | unknown address ms | known over unknown | of each |
        | --- | ---: | ---: | ---: | ---: |
        \(Engine.allCases.map(wrongSignInRow).joined(separator: "\n"))

        ## What sealing and the audit log cost

        The file page of this program, and of a copy of it that leaves texts open and writes no audit line
        (`Benchmarks/without_safety.py`), in turns. Medians. Aim: at most 25 % of the requests a second.

        | participants | requests/s | without | cost | of each round, in percent |
        | ---: | ---: | ---: | ---: | --- |
        \(costRow)

        ## Definitions of programmes

        `./bench programmes` measures checking, planning, going on to another version and simulating, and writes
        [a page of its own](benchmarks-programmes.md).

        """
    }

    private var circumstances: String {
        let machine = "server and load on the same machine (\(Self.machine))"
        guard let any = Engine.allCases.compactMap({ engines[$0] }).first else { return "a release build, " + machine }
        let areOfOneRun = Set(engines.values.map(\.people)).count == 1
        return """
            a release build, \(Load.connections) connections kept alive, \(Int(any.seconds)) seconds for each page
            after warming up, \(machine)\(areOfOneRun ? "" : ";\neach engine in a run of its own")
            """
    }

    // MARK: An engine

    private func section(of engine: Engine) -> String {
        let result = engines[engine]
        return """
            ## \(engine.name)\(result.map { "\n\n\($0.people) participants." } ?? "")

            | page | requests/s | of the yardstick | p50 ms | p99 ms | even | slowest ms | KB | requests |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            \(Page.allCases.map { row(of: $0, in: result) }.joined(separator: "\n"))

            | | measured | aim |
            | --- | ---: | ---: |
            \(facts(of: result).map { "| \($0) | \($1) | \($2) |" }.joined(separator: "\n"))
            """
    }

    private func row(of page: Page, in result: EngineResult?) -> String {
        guard let measured = result?.pages[page] else { return Self.row([page.rawValue, Self.absent], columns: 9) }
        let yardstick = result?.pages[.stylesheet]?.perSecond ?? 0
        return Self.row([
            page.rawValue, "\(Int(measured.perSecond))",
            yardstick > 0 ? Self.short(measured.perSecond / yardstick * 100) + " %" : "–", Self.short(measured.median),
            Self.short(measured.p99), Self.short(measured.evenP99), Self.short(measured.slowest),
            "\(measured.bytes / 1024)", "\(measured.requests)",
        ])
    }

    private func facts(of result: EngineResult?) -> [(String, String, String)] {
        let text = { (number: (EngineResult) -> Double, unit: String) in
            result.map { Self.short(number($0)) + " " + unit } ?? Self.absent
        }
        let slowest = { (p99: KeyPath<Load.Result, Double>) in
            text({ $0.pages.values.map { $0[keyPath: p99] }.max() ?? 0 }, "ms")
        }
        return [
            ("start to first page", text(\.startMilliseconds, "ms"), "under 1000 ms"),
            ("resident memory after start and two sign-ins", text(\.restingMegabytes, "MB"), "under 150 MB"),
            ("most resident memory while pages are asked for", text(\.pageMegabytes, "MB"), "under 150 MB"),
            ("most resident memory while people sign in", text(\.signInMegabytes, "MB"), "–"),
            ("slowest p99 of a page", slowest(\.p99), "under 20 ms"),
            ("the same while the machine was even", slowest(\.evenP99), "under 20 ms"),
            ("of the time the machine itself was slow", text(\.slowPercent, "%"), "–"),
            (
                "`kernel.sched_autogroup_enabled`", result?.autogroup.map { String($0.prefix(1)) } ?? Self.absent,
                "0 with PostgreSQL"
            ),
        ]
    }

    // MARK: Signing in, and the cost

    private func signInRows(of engine: Engine) -> [String] {
        Pace.allCases.map { pace in
            guard let result = engines[engine]?.signIns.first(where: { $0.pace == pace }) else {
                return Self.row([engine.name, pace.name, Self.absent], columns: 8)
            }
            return Self.row([
                engine.name, pace.name, Self.short(result.atRest.p99), Self.short(result.meanwhile.p99),
                Self.short(result.times), Self.short(result.signIns.answeredPerSecond),
                Self.short(result.signIns.refusedPerSecond), "\(result.signIns.waiting)",
            ])
        }
    }

    private func wrongSignInRow(of engine: Engine) -> String {
        guard let result = engines[engine]?.wrongSignIns else {
            return Self.row([engine.name, Self.absent], columns: 5)
        }
        return Self.row([
            engine.name, Self.short(CostResult.median(result.known)), Self.short(CostResult.median(result.unknown)),
            Self.precise(result.ratio), "\(result.known.count)",
        ])
    }

    private var costRow: String {
        guard let cost else { return Self.row([Self.absent], columns: 5) }
        let rounds = cost.percents.sorted()
        return Self.row([
            "\(cost.people)", "\(Int(CostResult.median(cost.with)))", "\(Int(CostResult.median(cost.without)))",
            Self.short(cost.percent) + " %", rounds.map { "\(Int($0.rounded()))" }.joined(separator: ", "),
        ])
    }

    // MARK: Words

    static func line(_ name: String, _ result: Load.Result) -> String {
        """
        \(name): \(Int(result.perSecond))/s, p50 \(short(result.median)) ms, p99 \(short(result.p99)) ms, \
        even \(short(result.evenP99)) ms
        """
    }

    static func line(_ result: WrongSignIns.Result) -> String {
        """
        A wrong sign-in: known address \(short(CostResult.median(result.known))) ms, unknown \
        \(short(CostResult.median(result.unknown))) ms, \(precise(result.ratio)) times
        """
    }

    static func line(_ result: SignInResult) -> String {
        """
        Signing in, list \(result.pace.name): p99 \(short(result.meanwhile.p99)) ms, at rest \(short(result.atRest.p99)) ms, \
        \(short(result.times)) times; of \(result.signIns.sent) in \(short(result.signIns.seconds)) s \
        \(result.signIns.answered) signed in, \(result.signIns.refused) refused, \(result.signIns.waiting) waiting
        """
    }

    static func line(_ result: CostResult) -> String {
        """
        File page: \(Int(CostResult.median(result.with)))/s, without safety \(Int(CostResult.median(result.without)))/s: \
        it costs \(short(result.percent)) %
        """
    }

    static func summary(_ result: EngineResult) -> String {
        """
        Start \(Int(result.startMilliseconds)) ms, resident \(Int(result.restingMegabytes)) MB, at most \
        \(Int(result.pageMegabytes)) MB, \(Int(result.signInMegabytes)) MB while people sign in
        """
    }

    /// A row of a table, filled up with empty cells.
    private static func row(_ cells: [String], columns: Int = 0) -> String {
        let empty = repeatElement("", count: max(0, columns - cells.count))
        return "| " + (cells + empty).joined(separator: " | ") + " |"
    }

    private static func short(_ number: Double) -> String {
        number >= 100 ? "\(Int(number.rounded()))" : "\((number * 10).rounded() / 10)"
    }

    private static func precise(_ number: Double) -> String { "\((number * 1000).rounded() / 1000)" }

    private static var machine: String {
        let cores = ProcessInfo.processInfo.activeProcessorCount
        let words = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
        let model = words.split(separator: "\n").first { $0.hasPrefix("model name") }?.split(separator: ":").last
        return "\(cores) cores, \(model?.trimmingCharacters(in: .whitespaces) ?? "unknown processor")"
    }
}
