internal import Foundation

/// Takes every running trajectory of a programme to another version of its definition and back, beside a server that
/// somebody reads from.
struct MigrationMeasurement {
    private static let programme = "reintegratie-door-werk"
    private static let readsPerSecond = 100.0

    private let call: Call
    private let sample: Sample

    init(_ call: Call) throws {
        self.call = call
        sample = try Sample(SQLiteFile(call.data + "/opstap.sqlite"))
    }

    /// One act, and what its readers waited.
    private struct Run {
        let seconds: Double
        let trajectories: Int
        let id: String
        var p99: [Double] = []

        var milliseconds: Double { trajectories > 0 ? seconds * 1000 / Double(trajectories) : 0 }
    }

    /// What the program answers.
    private struct Answer: Decodable {
        let id: String
        let moved: Int
        let restored: Int?
        let kept: Int?
    }

    private struct Line: Decodable {
        struct Version: Decodable {
            let version: Int
            let running: Int
        }

        let code: String
        let versions: [Version]
    }

    func run() throws {
        let program = try Program(call.program, data: call.data, database: call.database, today: call.today)
        defer { program.end() }
        _ = try program.waitForDailyRound()
        let cookie = try program.signIn(sample.coordinator, password: call.password)
        let list = [Connection.request("GET", "/deelnemers", port: program.port, cookie: cookie)]
        let atRest = Load(port: program.port, seconds: call.seconds).measure(list, perSecond: Self.readsPerSecond)
        let (from, to) = try versions()
        let over = try act(
            ["programme", "migrate", Self.programme, "\(from)", "\(to)", "--reason", "bench"],
            reading: list,
            from: program
        )
        let back = try act(
            ["programme", "migrate", "--undo", over.id, "--reason", "bench"],
            reading: list,
            from: program
        )
        for (name, run) in [("over", over), ("back", back)] {
            print(
                "  \(name): \(run.trajectories) trajectories in \(short(run.seconds)) s, "
                    + "\(short(run.milliseconds)) ms each, \(short(run.milliseconds * 100)) s for 100,000; "
                    + "the list meanwhile: p99 \(run.p99.map(short).joined(separator: ", ")) ms "
                    + "(\(short(atRest.p99)) at rest)"
            )
        }
    }

    /// Loads a changed definition, once, and gives the version that most run on with the latest one.
    private func versions() throws -> (from: Int, to: Int) {
        let home = ProcessInfo.processInfo.environment["OPSTAP_HOME"] ?? "."
        let text = try String(contentsOfFile: "\(home)/Programmes/\(Self.programme).yaml", encoding: .utf8)
        let changed = call.data + "/changed.yaml"
        let other = text.replacingOccurrences(of: "      to_week: 3\n", with: "      to_week: 4\n")
        try other.write(toFile: changed, atomically: true, encoding: .utf8)
        _ = try answer(of: start(["programme", "load", changed, "--reason", "bench"]))
        let lines = try JSONDecoder().decode([Line].self, from: answer(of: start(["programme", "list"])))
        let versions = lines.first { $0.code == Self.programme }?.versions ?? []
        guard let most = versions.max(by: { $0.running < $1.running }), let latest = versions.map(\.version).max(),
            most.version != latest
        else { throw Program.Failure(description: "nobody runs on an earlier version") }
        return (most.version, latest)
    }

    private func act(_ arguments: [String], reading list: [[UInt8]], from program: Program) throws -> Run {
        let began = ContinuousClock.now
        let command = try start(arguments)
        var p99: [Double] = []
        let load = Load(port: program.port, seconds: 1)
        while command.process.isRunning {
            let result = load.measure(list, perSecond: Self.readsPerSecond)
            if command.process.isRunning { p99.append(result.p99) }
            guard result.failures.isEmpty else {
                throw Program.Failure(description: result.failures.joined(separator: "\n"))
            }
        }
        let found = try JSONDecoder().decode(Answer.self, from: answer(of: command))
        // The last look may have gone on for longer than the act.
        let seconds = (command.ended.value ?? ContinuousClock.now) - began
        return Run(
            seconds: seconds / .seconds(1),
            trajectories: found.restored ?? found.moved,
            id: found.id,
            p99: p99
        )
    }

    /// A command that runs, with the file that its answer goes to.
    private struct Command {
        let process: Process
        let output: String
        let ended: Moment
    }

    private func start(_ arguments: [String]) throws -> Command {
        let output = call.data + "/answer.json"
        guard FileManager.default.createFile(atPath: output, contents: nil) else {
            throw Program.Failure(description: "\(output) cannot be made")
        }
        let (process, ended) = (Process(), Moment())
        process.executableURL = URL(filePath: call.program)
        process.arguments = arguments + ["--data", call.data, "--format", "json"]
        if let database = call.database { process.arguments?.append(contentsOf: ["--database", database]) }
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.terminationHandler = { _ in ended.note() }
        try process.run()
        return Command(process: process, output: output, ended: ended)
    }

    private func answer(of command: Command) throws -> Data {
        command.process.waitUntilExit()
        guard command.process.terminationStatus == 0 else {
            throw Program.Failure(description: "\(command.process.arguments ?? []) failed")
        }
        return try Data(contentsOf: URL(filePath: command.output))
    }

    private func short(_ number: Double) -> String { "\((number * 100).rounded() / 100)" }
}
