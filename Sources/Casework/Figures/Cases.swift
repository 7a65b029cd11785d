internal import Domain
internal import Reports
internal import Storage

/// Counts what people contribute to the figures of a programme on a day, some cases at a time: however many there are, few
/// are held in memory with all their facts.
struct CaseCount {
    private static let portion = 400

    let work: Work
    let programme: Programme
    let day: Day

    /// Counts everybody.
    func addEverybody(to book: inout CountBook, in tx: borrowing Transaction) throws {
        try addPortion(of: nil, to: &book, in: tx)
    }

    /// Counts some people, who are not in the book.
    func add(_ people: [ID<Participant>], to book: inout CountBook, in tx: borrowing Transaction) throws {
        for start in stride(from: 0, to: people.count, by: Self.portion) {
            let portion = Array(people[start..<min(start + Self.portion, people.count)])
            try addPortion(of: portion, to: &book, in: tx)
        }
    }

    /// `people`: nil for everybody.
    private func addPortion(
        of people: [ID<Participant>]?,
        to book: inout CountBook,
        in tx: borrowing Transaction
    ) throws {
        try addGuided(people, to: &book, in: tx)
        try addCases(of: people, to: &book, in: tx)
    }

    /// Whose guidance began in the year of the day, until that day: for the figures that have a rule of their own.
    private func addGuided(
        _ people: [ID<Participant>]?,
        to book: inout CountBook,
        in tx: borrowing Transaction
    ) throws {
        guard programme.indicators.contains(where: { !$0.isGeneral }) else { return }
        let period = Day.year(day.year).lowerBound...day
        let lines = try CohortQuery.lines(programme: programme.code, period: period, of: people, in: tx)
        guard !lines.isEmpty else { return }
        let pauses = try CohortQuery.pauses(programme: programme.code, period: period, of: people, in: tx)
        for line in lines {
            let paused = pauses[line.trajectory, default: []].map { pause in
                max(0, min(pause.until ?? day, day).days(since: pause.from))
            }
            book.add(
                CohortPerson(
                    participant: line.participant,
                    trajectory: line.trajectory,
                    enteredOn: line.startedOn,
                    activatedOn: line.activatedOn,
                    closedOn: line.closedOn,
                    pausedDays: paused.reduce(0, +)
                )
            )
        }
    }

    /// What the general figures ask for. Each case has the facts of the version it runs on.
    private func addCases(
        of people: [ID<Participant>]?,
        to book: inout CountBook,
        in tx: borrowing Transaction
    ) throws {
        let rules = programme.indicators.filter(\.isGeneral)
        let firsts = rules.map { ReportPeriod($0.period, of: programme.funding, at: day).first }
        guard let first = firsts.min(), first <= day else { return }
        let asked = Set(rules.flatMap { $0.conditions.flatMap(\.facts) })
        let withOutcomes = asked.contains(where: \.restsOnOutcome)
        let lines = try CaseQuery.lines(
            programme: programme.code,
            within: first...day,
            of: people,
            withOutcomes: withOutcomes,
            in: tx
        )
        for start in stride(from: 0, to: lines.count, by: Self.portion) {
            let portion = lines[start..<min(start + Self.portion, lines.count)]
            let lists = try CaseLists(
                of: portion,
                in: programme.code,
                for: Set(asked.map(\.source)),
                looksBack: true,
                withOutcomes: withOutcomes,
                tx
            )
            for line in portion { book.add(try counted(line, with: lists, in: tx)) }
        }
    }

    private func counted(
        _ line: CaseQuery.Line,
        with lists: CaseLists,
        in tx: borrowing Transaction
    ) throws -> CountedCase {
        let findings = lists.findings[line.participant.id] ?? []
        guard let trajectory = line.trajectory, trajectory.acceptedOn <= day else {
            return CountedCase(line.referral, of: line.participant, findings: findings, by: programme, at: day)
        }
        let version = try work.shelf.programme(programme.code, version: trajectory.programmeVersion, in: tx)
        return CountedCase(lists.facts(of: line, on: trajectory, by: version.definition), at: day)
    }
}

extension Programme {
    /// The tiers that a figure rests on: who is in its list betrays what they hold (F3).
    func tiers(of rule: IndicatorRule) -> Set<Tier> {
        rule.conditions.reduce(into: []) { $0.formUnion(tiers(of: $1)) }
    }
}

extension IndicatorRule {
    fileprivate var conditions: [Condition] { [filter, denominator].compactMap(\.self) }
}
