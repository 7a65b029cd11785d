internal import Foundation

/// The pages of a house on one engine, at rest and while people sign in.
struct Measurement {
    private let call: Call
    private let file: SQLiteFile
    private let sample: Sample

    init(_ call: Call) throws {
        self.call = call
        file = try SQLiteFile(call.data + "/opstap.sqlite")
        // The server has the same rows: it was filled from the file.
        sample = try Sample(file)
    }

    /// - Throws: when an answer was not what was asked for; what was measured is kept all the same.
    func run() throws {
        let outcome = Result { try measure() }
        // Who failed to sign in here would be made to wait the next time.
        try file.run("DELETE FROM sign_in_failures")
        try outcome.get()
    }

    private func measure() throws {
        let program = try Program(call.program, data: call.data, database: call.database, today: call.today)
        defer { program.end() }
        let load = Load(port: program.port, seconds: call.seconds)
        print("The daily round took \(Int(try program.waitForDailyRound() / .seconds(1))) s.")
        let requests = try requests(to: program)
        let restingMegabytes = try program.memory("VmRSS")

        var pages: [Page: Load.Result] = [:]
        for page in Page.allCases {
            let result = load.measure(requests[page] ?? [])
            print(Report.line(page.rawValue, result))
            pages[page] = result
        }
        let pageMegabytes = try program.memory("VmHWM")
        let wrong = try WrongSignIns(program: program, staff: sample.staff).run()
        print(Report.line(wrong))
        let signIns = SignIns(
            port: program.port,
            requests: sample.staff.map { program.signInRequest($0, password: call.password) }
        )
        let list = requests[.list] ?? []
        let meanwhile = Pace.allCases.map { measure(list, at: $0, by: load, while: signIns) }
        let result = EngineResult(
            engine: call.engine,
            people: sample.people,
            seconds: call.seconds,
            startMilliseconds: program.startMilliseconds,
            restingMegabytes: restingMegabytes,
            pageMegabytes: pageMegabytes,
            signInMegabytes: try program.memory("VmHWM"),
            pages: pages,
            wrongSignIns: wrong,
            signIns: meanwhile,
            autogroup: try? String(contentsOfFile: "/proc/sys/kernel/sched_autogroup_enabled", encoding: .utf8)
        )
        try Results(folder: call.results).write(result)
        print(Report.summary(result))
        let failures =
            pages.flatMap { page, result in result.failures.map { "\(page.rawValue): \($0)" } }
            + meanwhile.flatMap { $0.atRest.failures + $0.meanwhile.failures + $0.signIns.failures.prefix(3) }
        guard failures.isEmpty else { throw Program.Failure(description: failures.joined(separator: "\n")) }
    }

    private func requests(to program: Program) throws -> [Page: [[UInt8]]] {
        let coach = try program.signIn(sample.coach, password: call.password)
        let coordinator = try program.signIn(sample.coordinator, password: call.password)
        let get = { (path: String, cookie: String) in
            Connection.request("GET", path, port: program.port, cookie: cookie)
        }
        return [
            .stylesheet: [get(try stylesheet(of: program), "")],
            .todayOfCoach: [get("/vandaag", coach)],
            .todayOfCoordinator: [get("/vandaag", coordinator)],
            .list: [get("/deelnemers", coordinator)],
            .search: sample.searches.map { get("/deelnemers?zoek=\($0)", coordinator) },
            .file: sample.files.map { get("/deelnemers/\($0)", coach) },
            .figures: [get("/cijfers", coordinator)],
        ]
    }

    private func measure(_ list: [[UInt8]], at pace: Pace, by load: Load, while signIns: SignIns) -> SignInResult {
        let atRest = load.measure(list, perSecond: pace.perSecond)
        let (busy, tally) = signIns.during { load.measure(list, perSecond: pace.perSecond) }
        let result = SignInResult(pace: pace, atRest: atRest, meanwhile: busy, signIns: tally)
        print(Report.line(result))
        return result
    }

    /// The address of the stylesheet: a page without a database behind it, as a yardstick of machine and server.
    private func stylesheet(of program: Program) throws -> String {
        let page = try program.page("/aanmelden")
        guard let start = page.range(of: "/assets/"), let end = page[start.lowerBound...].firstIndex(of: "\"") else {
            throw Program.Failure(description: "no stylesheet on the sign-in page")
        }
        return String(page[start.lowerBound..<end])
    }
}
