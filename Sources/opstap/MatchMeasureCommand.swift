internal import ArgumentParser
internal import Matching
internal import Texts

/// How fast the engine is on an instance and what memory an allocation takes, for `./bench matching`: times in microseconds, always
/// as JSON.
struct MatchMeasureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "measure",
        abstract: t("command.matchMeasure.abstract"),
        discussion: t("command.matchMeasure.example"),
        shouldDisplay: false
    )

    private struct Times: Encodable {
        /// The median and the ninetieth percentile, in microseconds.
        let median, ninetieth: Int

        init(_ times: [Duration]) {
            let sorted = times.map { Int($0 / .nanoseconds(1)) }.sorted()
            median = sorted.isEmpty ? 0 : sorted[sorted.count / 2] / 1000
            ninetieth = sorted.isEmpty ? 0 : sorted[sorted.count * 9 / 10] / 1000
        }
    }

    private struct Result: Encodable {
        var index, query, everyPair, change, open: Times?
        /// All candidates, by number of threads.
        var batch: [String: Times] = [:]
        var allocation: Times?
        /// What reading and solving the allocation took at most on top of what was resident before, in kilobytes.
        var memory: Int?
    }

    @OptionGroup var store: StoreOptions

    @Option(name: .long, help: .init(t("command.match.instance"), valueName: t("command.value.folder")))
    var instance: String?

    @Option(name: .long, help: .init(t("command.matchAllocate.instance"), valueName: t("command.value.file")))
    var allocation: String?

    @Option(name: .long, help: .init(t("command.matchMeasure.batches"), valueName: t("command.value.number")))
    var batches = 3

    @Option(name: .long, help: .init(t("command.matchMeasure.samples"), valueName: t("command.value.number")))
    var samples = 200

    func run() async throws {
        _ = try checked(batches, 0..<1001, option: "--batches")
        _ = try checked(samples, 1..<1_000_001, option: "--samples")
        var result = Result()
        if let allocation {
            let before = try resident("VmRSS")
            let problem = try read(allocation, AllocationReader.read)
            result.allocation = Times((0..<max(1, batches)).map { _ in time { _ = problem.solved() } })
            if let before, let most = try resident("VmHWM") { result.memory = most - before }
        }
        if let instance { try await measure(instance, into: &result) }
        try printJSON(result)
    }

    private func measure(_ instance: String, into result: inout Result) async throws {
        let profiles = try read(instance + "/candidates.jsonl", ProfileReader.read)
        let vacancies = try read(instance + "/vacancies.jsonl", VacancyReader.read)
        guard profiles.count > 0, vacancies.count > 0 else { return }
        // Spread over all of them, and the same each time.
        let chosen = (0..<samples).map { ($0 * 7919 + 13) % profiles.count }
        var index = try matching { () throws(LimitFault) in try VacancyIndex(vacancies) }
        result.index = try Times((0..<3).map { _ in try time { _ = try VacancyIndex(vacancies) } })
        do {
            var search = VacancySearch(index)
            for number in chosen { _ = search.best(20, for: number, of: profiles) }
            result.query = Times(chosen.map { number in time { _ = search.best(20, for: number, of: profiles) } })
        }
        let plain = PlainSearch(profiles: profiles, vacancies: vacancies)
        result.everyPair = Times(chosen.prefix(60).map { number in time { _ = plain.best(20, forProfile: number) } })
        result.open = try Times(
            chosen.prefix(60).map { number in try time { _ = try index.whatOpens(for: profiles[number]) } }
        )
        for threads in [1, 2] where batches > 0 {
            var times: [Duration] = []
            for _ in 0..<batches {
                let start = ContinuousClock.now
                _ = await index.best(20, forAll: profiles, threads: threads)
                times.append(ContinuousClock.now - start)
            }
            result.batch["\(threads)"] = Times(times)
        }
        result.change = try Times(
            chosen.map { number in
                try time {
                    _ = try index.change(number % vacancies.count, to: vacancies[(number + 1) % vacancies.count])
                }
            }
        )
    }

    /// `VmRSS`, what is resident now, or `VmHWM`, the most that ever was, in kilobytes; nil where the system does not tell.
    private func resident(_ field: String) throws -> Int? {
        let status = try contents(of: "/proc/self/status")
        let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix(field) }
        return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
    }

    private func time(_ body: () throws -> Void) rethrows -> Duration {
        let start = ContinuousClock.now
        try body()
        return ContinuousClock.now - start
    }
}
