internal import Foundation

/// `bench fill` makes many participants of the demo's; `bench measure` serves them and measures. `./bench` calls both.
@main
enum Bench {
    static func main() {
        do {
            let call = try Call(Array(CommandLine.arguments.dropFirst()))
            switch call.verb {
            case "fill": try fill(call)
            case "measure": try measure(call)
            default: throw Call.Wrong(description: "bench fill|measure --data DIR …")
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
            try Multiply(file: file).fill(to: call.people) { table in
                let seconds = Int((ContinuousClock.now - start) / .seconds(1))
                print("  \(seconds) s  \(table)")
            }
        }
        let people = try file.number("SELECT COUNT(*) FROM participants")
        print("  \(people) participants")
    }

    private static func measure(_ call: Call) throws {
        let file = try SQLiteFile(call.data + "/opstap.sqlite")
        let sample = try Sample(file)
        let program = try Program(call.program, data: call.data, today: call.today, log: call.data + "/server.log")
        defer { program.end() }
        let coach = try program.signIn(sample.coach, password: call.password)
        let coordinator = try program.signIn(sample.coordinator, password: call.password)
        let load = Load(port: program.port, seconds: call.seconds)
        let get = { (path: String, cookie: String) in
            Connection.request("GET", path, port: program.port, cookie: cookie)
        }

        let restingMemory = try program.memory("VmRSS")
        var results: [Load.Result] = []
        func run(_ name: String, _ requests: [[UInt8]]) {
            let result = load.measure(name, requests)
            print(Report.line(result))
            results.append(result)
        }
        run(Report.baseline, [get(try stylesheet(of: program), "")])
        run("Today, coach", [get("/vandaag", coach)])
        run("Today, coordinator", [get("/vandaag", coordinator)])
        run("List of 50", [get("/deelnemers", coordinator)])
        run("List, search by name", sample.searches.map { get("/deelnemers?zoek=\($0)", coordinator) })
        run("File of a participant", sample.files.map { get("/deelnemers/\($0)", coach) })
        run("Figures", [get("/cijfers", coordinator)])

        let report = Report(
            people: try file.number("SELECT COUNT(*) FROM participants"),
            startMilliseconds: program.startMilliseconds,
            restingMegabytes: restingMemory,
            mostMegabytes: try program.memory("VmHWM"),
            seconds: call.seconds,
            results: results
        )
        if let path = call.report { try report.markdown.write(toFile: path, atomically: true, encoding: .utf8) }
        print(report.summary)
        let failures = results.flatMap { result in result.failures.prefix(3).map { "\(result.name): \($0)" } }
        guard failures.isEmpty else { throw Program.Failure(description: failures.joined(separator: "\n")) }
    }

    /// The address of the stylesheet: a page without a database behind it, as a yardstick of machine and server.
    private static func stylesheet(of program: Program) throws -> String {
        let page = try program.page("/aanmelden")
        guard let start = page.range(of: "/assets/"), let end = page[start.lowerBound...].firstIndex(of: "\"") else {
            throw Program.Failure(description: "no stylesheet on the sign-in page")
        }
        return String(page[start.lowerBound..<end])
    }
}

/// Whom and what the requests are about.
struct Sample {
    let coach: String
    let coordinator: String
    /// Files the coach may open, of every state.
    let files: [String]
    /// Beginnings of names, as somebody types them.
    let searches: [String]

    init(_ file: SQLiteFile) throws {
        let coaches = try file.rows("SELECT id, email FROM users WHERE id LIKE 'bench-coach-%' ORDER BY id LIMIT 1")
        guard let id = coaches.first?[0], let email = coaches.first?[1],
            let coordinator = try file.column("SELECT email FROM users WHERE role = 'coordinator' ORDER BY id").first
        else { throw Program.Failure(description: "the database is not filled: bench fill") }
        coach = email
        self.coordinator = coordinator
        files = try file.column(
            """
            SELECT participant_id FROM trajectories t WHERE coach_id = \(quoted(id)) AND NOT EXISTS (
                SELECT 1 FROM trajectories n WHERE n.participant_id = t.participant_id
                    AND (n.accepted_on, n.id) > (t.accepted_on, t.id))
            ORDER BY participant_id LIMIT 500
            """
        )
        searches = Names.family.enumerated().filter { $0.offset.isMultiple(of: 3) }.prefix(100).map { _, name in
            String(Names.folded(name).joined().prefix(5))
        }
        guard !files.isEmpty else { throw Program.Failure(description: "the coach has no files") }
    }
}
