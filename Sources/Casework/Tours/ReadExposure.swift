package import Domain
internal import Matching
internal import ReferenceData
internal import Storage

/// How showings are spread over vacancies when everybody gets a list of the best (D2, fair lists), without a cap and with one as the
/// lists have it that people see. No person is in it, and no group below the disclosure limit.
package struct ExposureReport: Sendable {
    package struct Spread: Hashable, Sendable {
        package let neverShown: Int
        package let mostShown: Int
        package let giniPermille: Int
        /// Of everybody, who has an empty list; nil where they, or those who have a list, are too few to be told of.
        package let withoutMatchPermille: Int?
        /// How often each vacancy is shown, the least first.
        package let showings: [Int]
    }

    package struct Group: Hashable, Sendable {
        /// Nil for those of whom it is not known.
        package let label: String?
        package let participants: Int
        /// Vacancies on a list, in hundredths; nil where it may not be told.
        package let shownHundredths: Int?
        /// Of those who have one; nil where it may not be told, or where nobody has.
        package let bestScore: Int?
        /// Nil where it may not be told.
        package let withoutMatchPermille: Int?

        package init(
            label: String?,
            participants: Int,
            shownHundredths: Int?,
            bestScore: Int?,
            withoutMatchPermille: Int?
        ) {
            self.label = label
            self.participants = participants
            self.shownHundredths = shownHundredths
            self.bestScore = bestScore
            self.withoutMatchPermille = withoutMatchPermille
        }
    }

    package struct Audit: Hashable, Sendable {
        package let by: ExposureTrait
        package let groups: [Group]
        /// Groups of too few people, or that could be reckoned from the rest.
        package let hidden: Int
    }

    /// The programme, or nil for all of them.
    package let programme: String?
    package let programmes: [Coded]
    package let at: Day
    /// How few people a figure may be of.
    package let limit: Int
    /// How long a list is.
    package let length: Int
    package let vacancies: Int
    /// Nil while there are fewer people than the limit; then nothing else is told either.
    package let participants: Int?
    package let cap: Int
    package let times: Int
    /// What lists with a cap keep of the score of lists without.
    package let keptPermille: Int
    package let free: Spread
    package let fair: Spread
    package let audits: [Audit]
}

/// By what people are compared. The engine knows none of it.
package enum ExposureTrait: String, CaseIterable, Sendable { case sex, age, schooling }

extension Casework {
    /// `times`: how many times the average a vacancy may be shown; five unless said otherwise.
    /// - Throws: `Refusal.notFound`.
    package func exposure(
        in programme: String?,
        times: Int = FairLists.timesTheAverage,
        as actor: Actor
    ) async throws -> ExposureReport {
        let report = try await look(as: actor) { work, tx in
            try work.require(.readExposure)
            return try work.exposure(in: programme, times: times, in: tx)
        }
        try await noteLook(.readExposure, subject: programme, detail: "exposure, \(times) times the average", as: actor)
        return report
    }

    /// What can be asked: from the average itself to fifty times that.
    package static let exposureTimes = 1...50
    package static let usualExposureTimes = FairLists.timesTheAverage
}

/// Lists as long as the fair ones are chosen from, and beside them who the people are: the two never meet before the audit.
private struct ExposureCohort {
    var long: [[Match]] = []
    var people: [DrawMark] = []
    var labels: [ExposureTrait: [String?]] = [:]
    let vacancies: [DrawMark]

    init(
        _ people: [CandidateQuery.Candidate],
        _ work: Work,
        _ rule: DisclosureRule,
        in tx: borrowing Transaction
    ) throws {
        let book = try VacancyBook(on: work.today, by: work.weights, in: tx)
        let declined = try DeclinedPairs(openOn: work.today, in: tx)
        vacancies = book.entries.map { DrawMark($0.vacancy.id.rawValue) }
        var search = VacancySearch(book.index)
        let portion = ProfileFactsQuery.portion
        for start in stride(from: 0, to: people.count, by: portion) {
            let part = people[start..<min(start + portion, people.count)].map(\.participant)
            for (facts, trajectory) in try work.profileFacts(of: part, in: tx) {
                let hasCoach = trajectory.coach != nil
                let folded = FoldedProfile(facts, hasCoach: hasCoach, on: work.today, by: work.weights)
                long.append(try Self.choice(folded, book, declined, &search))
                self.people.append(DrawMark(folded.participant.rawValue))
                let labels = Self.labels(of: facts, rule, on: work.today)
                for trait in ExposureTrait.allCases { self.labels[trait, default: []].append(labels[trait]) }
            }
        }
    }

    private static func choice(
        _ folded: FoldedProfile,
        _ book: VacancyBook,
        _ declined: DeclinedPairs,
        _ search: inout VacancySearch
    ) throws -> [Match] {
        guard let blind = folded.blind else { return [] }
        let leftOut = book.places(of: declined.now(of: folded).keys)
        guard folded.profile.limits.isEmpty else { return try book.choice(for: folded, without: leftOut) }
        return try search.choice(matchListLength, for: blind, without: leftOut)
    }

    /// The lists with a cap, as a nightly comparison of these people makes them.
    func fair(cap: Int) -> FairLists {
        var auction = ShowingAuction(length: matchListLength, vacancies: vacancies, ceiling: FairLists.ceiling)
        for (list, person) in zip(long, people) { auction.add(list, of: person) }
        auction.begin(cap: cap)
        auction.finish()
        return FairLists(auction)
    }

    /// Who somebody is, for the comparison alone; without a label where it is not known.
    private static func labels(
        of facts: ProfileFacts,
        _ rule: DisclosureRule,
        on today: Day
    ) -> [ExposureTrait: String] {
        var labels: [ExposureTrait: String] = [:]
        labels[.sex] = facts.participant.sex?.rawValue
        let band = rule.band(of: today.completedYears(since: facts.participant.birthDay))
        labels[.age] = "\(band.from.map { "\($0)" } ?? "")-\(band.to.map { "\($0)" } ?? "")"
        let schooling = facts.findings.last {
            $0.subject == schoolingSubject && $0.withdrawal == nil && $0.level != nil
        }
        labels[.schooling] = schooling?.level.flatMap {
            facts.programme.subject(schoolingSubject)?.levels.label(of: $0)
        }
        return labels
    }

    /// The subject under which the shipped definitions ask for schooling.
    private static let schoolingSubject = "opleiding"
}

extension Work {
    fileprivate func exposure(
        in programme: String?,
        times: Int,
        in tx: borrowing Transaction
    ) throws -> ExposureReport {
        guard let rule = DisclosureBook.shipped.rule(on: today) else { throw Refusal.notFound }
        let definitions = try ProgrammeTable.codes(in: tx).map { try shelf.latest($0, in: tx).definition }
        if let programme, !definitions.contains(where: { $0.code == programme }) { throw Refusal.notFound }
        let people = try CandidateQuery.guided(in: programme, within: scope(.readExposure), in: tx)
        let cohort = try ExposureCohort(people, self, rule, in: tx)
        let (length, vacancies) = (matchListLength, cohort.vacancies.count)
        let free = cohort.long.map { Array($0.prefix(length)) }
        let showings = free.reduce(0) { $0 + $1.count }
        let cap = FairLists.cap(showings: showings, vacancies: vacancies, times: times)
        let fair = cohort.fair(cap: cap)
        let isTold = cohort.long.count >= rule.people
        return ExposureReport(
            programme: programme,
            programmes: definitions.map { Coded(code: $0.code, label: $0.$name) },
            at: today,
            limit: rule.people,
            length: length,
            vacancies: vacancies,
            participants: isTold ? cohort.long.count : nil,
            cap: cap,
            times: times,
            keptPermille: fair.keptPermille,
            free: ExposureReport.Spread(isTold ? free : [], of: vacancies, limit: rule.people),
            fair: ExposureReport.Spread(isTold ? fair.lists : [], of: vacancies, limit: rule.people),
            audits: !isTold
                ? []
                : ExposureTrait.allCases.map {
                    ExposureReport.Audit(comparing: $0, fair.lists, cohort.labels[$0] ?? [], rule)
                }
        )
    }
}

extension ExposureReport.Spread {
    fileprivate init(_ lists: [[Match]], of vacancies: Int, limit: Int) {
        let exposure = Exposure(lists, vacancies: vacancies)
        var shown = [Int](repeating: 0, count: vacancies)
        for match in lists.joined() { shown[match.id] += 1 }
        let without = exposure.withoutMatch
        let isTold = TellingRule.isSound([without, lists.count - without], limit: limit)
        self.init(
            neverShown: exposure.neverShown,
            mostShown: exposure.mostShown,
            giniPermille: exposure.giniPermille,
            withoutMatchPermille: isTold && !lists.isEmpty ? without * 1000 / lists.count : nil,
            showings: shown.sorted()
        )
    }
}

extension ExposureReport.Audit {
    fileprivate init(comparing trait: ExposureTrait, _ lists: [[Match]], _ labels: [String?], _ rule: DisclosureRule) {
        let audit = ExposureAudit(lists, labels: labels, smallest: rule.people)
        self.init(
            by: trait,
            groups: audit.groups.map { group in
                ExposureReport.Group(
                    label: group.label,
                    participants: group.participants,
                    shownHundredths: group.shownHundredths,
                    bestScore: group.bestScore,
                    withoutMatchPermille: group.withoutMatchPermille
                )
            },
            hidden: audit.hidden
        )
    }
}
