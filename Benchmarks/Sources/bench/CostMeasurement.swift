/// The file page of the program, and of its copy that neither seals nor writes an audit log (`without_safety.py`). Each
/// has a house of its own, and they take turns: what the machine does meanwhile falls on both.
struct CostMeasurement {
    /// Many short ones, and each time the other goes first: a machine that grows slower or faster meanwhile favours nobody.
    private static let rounds = 12
    private let call: Call

    init(_ call: Call) { self.call = call }

    /// A program with the requests for its files.
    private struct Side {
        let program: Program
        let load: Load
        let requests: [[UInt8]]
        let people: Int

        init(_ path: String, data: String, _ call: Call) throws {
            let sample = try Sample(SQLiteFile(data + "/opstap.sqlite"))
            let program = try Program(path, data: data, today: call.today)
            self.program = program
            load = Load(port: program.port, seconds: call.seconds / 4)
            people = sample.people
            _ = try program.waitForDailyRound()
            let coach = try program.signIn(sample.coach, password: call.password)
            requests = sample.files.map {
                Connection.request("GET", "/deelnemers/\($0)", port: program.port, cookie: coach)
            }
        }
    }

    func run() throws {
        let with = try Side(call.program, data: call.data, call)
        defer { with.program.end() }
        let without = try Side(call.programWithout, data: call.dataWithout, call)
        defer { without.program.end() }
        var (safe, unsafe): ([Load.Result], [Load.Result]) = ([], [])
        for round in 0..<Self.rounds {
            if round.isMultiple(of: 2) { safe.append(with.load.measure(with.requests)) }
            unsafe.append(without.load.measure(without.requests))
            if !round.isMultiple(of: 2) { safe.append(with.load.measure(with.requests)) }
            print("\(round + 1): \(Int(safe[round].perSecond))/s, without \(Int(unsafe[round].perSecond))/s")
        }
        let failures = (safe + unsafe).flatMap(\.failures)
        guard failures.isEmpty else { throw Program.Failure(description: failures.joined(separator: "\n")) }
        let result = CostResult(
            people: with.people,
            seconds: call.seconds,
            with: safe.map(\.perSecond),
            without: unsafe.map(\.perSecond)
        )
        try Results(folder: call.results).write(result)
        print(Report.line(result))
    }
}
