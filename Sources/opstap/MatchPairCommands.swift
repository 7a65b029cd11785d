internal import ArgumentParser
internal import Matching
internal import Texts

/// Why a candidate and a vacancy of an instance match, or why not.
struct MatchExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: t("command.matchExplain.abstract"),
        discussion: t("command.matchExplain.example")
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: InstanceOptions

    @Option(name: .long, help: .init(t("command.match.candidate"), valueName: t("command.value.number")))
    var candidate: Int

    @Option(name: .long, help: .init(t("command.match.vacancy"), valueName: t("command.value.number")))
    var vacancy: Int

    func run() async throws {
        let settings = try options.settings()
        let (profiles, vacancies) = (try options.profiles(), try options.vacancies())
        let profile = profiles[try checked(candidate, 0..<profiles.count, option: "--candidate")]
        let offer = vacancies[try checked(vacancy, 0..<vacancies.count, option: "--vacancy")]
        let verdict = try matching { () throws(LimitFault) in try PairVerdict(profile, offer, settings) }
        switch store.format {
        case .json: try printJSON(VerdictJSON(verdict))
        case .text: lines(of: verdict).forEach { print($0) }
        }
    }

    private func lines(of verdict: PairVerdict) -> [String] {
        switch verdict {
        case .notEligible(let failing): [t("command.matchExplain.not")] + failing.map { "  " + constraint($0) }
        case .notRelevant: [t("command.matchExplain.notRelevant")]
        case .match(let why): lines(of: why)
        }
    }

    private func constraint(_ constraint: Constraint) -> String { t("command.matchConstraint.\(constraint.rawValue)") }

    private func lines(of why: MatchExplanation) -> [String] {
        let parts = why.parts
        var lines = [
            t("command.matchExplain.total", ["score": parts.total, "version": why.settingsVersion]),
            t("command.matchExplain.competence", ["points": parts.competence, "n": why.shared.count]),
        ]
        lines += why.shared.map {
            t("command.matchExplain.skill", ["skill": $0.skill, "weight": $0.weight, "level": $0.level])
        }
        lines.append(t("command.matchExplain.occupation", ["points": parts.occupation]))
        if let target = why.target {
            let facts = ["isco": target.occupation, "weight": target.amount, "digits": target.equalDigits]
            lines.append(t("command.matchExplain.target", facts))
        }
        lines.append(t("command.matchExplain.distance", ["points": parts.distance, "metres": why.metres]))
        if let minutes = why.minutes { lines.append(t("command.matchExplain.minutes", ["minutes": minutes])) }
        let wishes = [
            "points": parts.wishes, "met": why.wishesMet.nonzeroBitCount, "avoided": why.avoidedPresent.nonzeroBitCount,
        ]
        lines.append(t("command.matchExplain.wishes", wishes))
        lines.append(t("command.matchExplain.experience", ["points": parts.experience]))
        if let past = why.experience {
            let facts = ["isco": past.occupation, "months": past.amount, "digits": past.equalDigits]
            lines.append(t("command.matchExplain.past", facts))
        }
        return lines
    }
}

/// What a single change would open for a candidate of an instance.
struct MatchOpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open",
        abstract: t("command.matchOpen.abstract"),
        discussion: t("command.matchOpen.example")
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: InstanceOptions

    @Option(name: .long, help: .init(t("command.match.candidate"), valueName: t("command.value.number")))
    var candidate: Int

    @Option(name: .long, help: .init(t("command.matchOpen.k"), valueName: t("command.value.number")))
    var k = 20

    func run() async throws {
        _ = try checked(k, 1..<100_001, option: "--k")
        let settings = try options.settings()
        let (profiles, vacancies) = (try options.profiles(), try options.vacancies())
        let profile = profiles[try checked(candidate, 0..<profiles.count, option: "--candidate")]
        let openings = try matching { () throws(LimitFault) in
            try VacancyIndex(vacancies, settings: settings).whatOpens(for: profile, list: k)
        }
        switch store.format {
        case .json: try printJSON(openings.map(OpeningJSON.init))
        case .text:
            if openings.isEmpty { print(t("command.matchOpen.none")) }
            for opening in openings {
                let facts: [String: any CustomStringConvertible] = [
                    "change": words(of: opening.change), "n": opening.opened.count, "gain": opening.gain,
                    "best": opening.opened.prefix(5).map { "\($0.id) (\($0.score))" }.joined(separator: ", "),
                ]
                print(t("command.matchOpen.line", facts))
            }
        }
    }
}

/// How showings are spread over the vacancies of an instance, without and with a cap.
struct MatchExposureCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "exposure",
        abstract: t("command.matchExposure.abstract"),
        discussion: t("command.matchExposure.example")
    )

    @OptionGroup var store: StoreOptions
    @OptionGroup var options: InstanceOptions

    @Option(name: .long, help: .init(t("command.matchTop.k"), valueName: t("command.value.number")))
    var k = 20

    @Option(name: .long, help: .init(t("command.matchExposure.cap"), valueName: t("command.value.number")))
    var cap: Int?

    func run() async throws {
        _ = try checked(k, 1..<1001, option: "--k")
        if let cap { _ = try checked(cap, 1..<Int(Int32.max), option: "--cap") }
        let settings = try options.settings()
        let (profiles, vacancies) = (try options.profiles(), try options.vacancies())
        let index = try matching { () throws(LimitFault) in try VacancyIndex(vacancies, settings: settings) }
        let answers = await index.best(3 * k, forAll: profiles)
        let long = (0..<answers.count).map { Array(answers[$0]) }
        let fair = FairLists(from: long, length: k, vacancies: vacancies.count, cap: cap)
        let rows = [
            ExposureJSON(Exposure(long.map { $0.prefix(k) }, vacancies: vacancies.count), cap: nil, kept: 1000),
            ExposureJSON(Exposure(fair.lists, vacancies: vacancies.count), cap: fair.cap, kept: fair.keptPermille),
        ]
        switch store.format {
        case .json: try printJSON(rows)
        case .text: for row in rows { print(t("command.matchExposure.line", row.facts)) }
        }
    }
}
