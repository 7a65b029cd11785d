package import Domain
internal import Storage

/// One introduction as the house sees it.
package struct IntroductionView: Sendable {
    package let introduction: Introduction
    package let participant: Participant
    package let vacancy: Vacancy
    package let employer: Employer
    /// In the order in which they happened.
    package let steps: [IntroductionStep]
    package let looks: IntroductionLooks
    /// What this actor can do now.
    package let acts: [IntroductionAct]
    /// What the employer can answer now, for who notes it.
    package let answers: [IntroductionAct]
    /// Whether somebody of the employer can answer here.
    package let hasAccount: Bool
    /// What is shown; while nothing was, what would be shown now.
    package let card: BlindCard
    /// Whether the participant may work there.
    package let limits: LimitVerdict
    /// Of the card and the text, for the form that notes that they were told.
    package let mark: String
    package let today: Day
}

/// An introduction on a list, with what it is about.
package struct IntroductionLine: Sendable {
    package let introduction: Introduction
    /// Nil where the list is of one person.
    package let name: PersonName?
    package let title: String
    package let employer: String

    package init(introduction: Introduction, name: PersonName?, title: String, employer: String) {
        self.introduction = introduction
        self.name = name
        self.title = title
        self.employer = employer
    }
}

/// For which vacancies somebody can be put forward.
package struct IntroductionChoices: Sendable {
    package let participant: Participant
    package let today: Day
    /// A short list of open ones, what fits best first; those for which somebody is put forward already are left out.
    package let vacancies: [Choice]
    /// Whether more of them answer to what was typed.
    package let hasMore: Bool
    /// How many limits in words nobody turned into codes yet; 0 for who may not read them.
    package let unansweredLimits: Int

    package struct Choice: Sendable {
        package let vacancy: Vacancy
        package let employer: Employer
        /// Nil where the two do not fit, or that can't be said.
        package let score: Int?
        /// Whether work there is not possible for a reason that is told to nobody.
        package let isNotSuitable: Bool
        /// Whether the participant may work there.
        package let limits: LimitVerdict
        /// When one of both sides said no and nothing changed since; nil when it can be chosen.
        package let declinedOn: Day?
    }
}

extension Casework {
    /// - Throws: `Refusal.notFound`.
    package func introduction(
        _ id: ID<Introduction>,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> IntroductionView {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .introduce, detail: "introduction", in: tx)
            let (introduction, vacancy) = try work.introduction(id, of: file, version: nil, in: tx)
            guard let employer = try EmployerTable.find(introduction.employer, in: tx) else { throw Refusal.notFound }
            let looks = try IntroductionTable.looks(at: introduction, in: tx)
            let steps = try IntroductionStepTable.all(of: id, in: tx)
            let acts = introduction.acts(by: actor.role, vacancy: vacancy, after: looks, on: work.today)
                .filter { $0 != .correct || steps.notedAnswer != nil }
            let answers = IntroductionAct.noted(of: introduction, vacancy: vacancy, after: looks, on: work.today)
            let isOver = file.trajectory.state == .closed
            let folded = try work.foldedProfile(of: file, in: tx)
            let card = introduction.state == .proposed ? folded.card : introduction.card
            let limits = folded.limits(on: vacancy, of: employer, toldTo: actor.role)
            let further = limits == .forbidden ? IntroductionAct.furtherByTheHouse : []
            return IntroductionView(
                introduction: introduction,
                participant: file.participant,
                vacancy: vacancy,
                employer: employer,
                steps: steps,
                looks: looks,
                acts: isOver ? [] : acts.filter { !further.contains($0) },
                answers: isOver ? [] : answers,
                hasAccount: try EmployerAccountTable.isAnybody(for: employer.id, in: tx),
                card: card,
                limits: limits,
                mark: Introduction.mark(of: card, introduction.pitch),
                today: work.today
            )
        }
    }

    /// The open vacancies that answer to a text; while nothing is typed, those that fit best and then those that close first.
    ///
    /// `chosen`: stands in the list anyhow while nothing is typed, as long as it is open.
    /// - Throws: `Refusal.notFound`; `Refusal.rule` when the trajectory is closed.
    package func introductionChoices(
        of participant: ID<Participant>,
        answering text: String = "",
        keeping chosen: ID<Vacancy>? = nil,
        as actor: Actor
    ) async throws -> IntroductionChoices {
        try await admit(actor, to: .introduce, of: participant)
        let isTyped = !Folding.words(text).isEmpty
        let book = try await isTyped ? nil : vacancyBook()
        return try await work(as: actor) { work, tx in
            let file = try work.openToIntroduce(participant, detail: "introduction form", in: tx)
            let folded = try work.foldedProfile(of: file, in: tx)
            let running = Set(
                try IntroductionTable.all(of: file.trajectory.id, in: tx).filter(\.state.isRunning).map(\.vacancy)
            )
            let declined = try DeclinedPairs(of: participant, in: tx).now(of: folded)
            let count = FoundVacancies.most + running.count
            let best = try book?.best(for: folded, on: work.today, count: count).map(\.vacancy) ?? []
            let known = running.union(best.map(\.id))
            let others = try work.openVacancies(answering: text, in: tx).filter { !known.contains($0.id) }
            let found = best.filter { !running.contains($0.id) } + others
            var shown = Array(found.prefix(FoundVacancies.most))
            if !isTyped, let kept = try work.openVacancy(chosen, notAmong: shown, in: tx), !running.contains(kept.id) {
                shown.append(kept)
            }
            let employers = try EmployerTable.those(Set(shown.map(\.employer)), in: tx)
            let choices = shown.compactMap { vacancy -> IntroductionChoices.Choice? in
                guard let employer = employers[vacancy.employer] else { return nil }
                let match = folded.match(vacancy, of: employer, on: work.today)
                let limits = folded.limits(on: vacancy, of: employer, toldTo: actor.role)
                var isNotSuitable = limits == .forbidden
                if case .notEligible(let obstacles) = match, obstacles.contains(.notSuitable) { isNotSuitable = true }
                return .init(
                    vacancy: vacancy,
                    employer: employer,
                    score: match.score,
                    isNotSuitable: isNotSuitable,
                    limits: limits,
                    declinedOn: declined[vacancy.id]?.day
                )
            }
            let sorted = choices.sorted { ($1.score ?? -1, $0.vacancy.id) < ($0.score ?? -1, $1.vacancy.id) }
            let mayRead = Policy.tiers(for: actor.role).contains(.judicial)
            return IntroductionChoices(
                participant: file.participant,
                today: work.today,
                vacancies: sorted,
                hasMore: found.count > FoundVacancies.most,
                unansweredLimits: mayRead ? folded.profile.unansweredLimits : 0
            )
        }
    }

    /// Those of the own participants, the latest first.
    /// - Throws: `Refusal.notFound`.
    package func introductions(onlyRunning: Bool, as actor: Actor) async throws -> [IntroductionLine] {
        let lines = try await look(as: actor) { work, tx in
            let found = try IntroductionTable.all(
                within: work.scope(.introduce),
                onlyRunning: onlyRunning,
                in: tx
            )
            return try IntroductionQuery.lines(of: found, in: tx)
        }
        let people = Set(lines.map(\.introduction.participant)).sorted()
        let asked = onlyRunning ? ["running"] : []
        try await noteLook(.introduce, detail: Audited.list(asked, shown: people), as: actor)
        return lines
    }
}

/// Puts names and titles to introductions, by three statements for each portion of them.
enum IntroductionQuery {
    static func lines(of introductions: [Introduction], in tx: borrowing Transaction) throws -> [IntroductionLine] {
        let names = try PeopleQuery.personNames(of: Set(introductions.map(\.participant)).sorted(), in: tx)
        let titles = try VacancyTable.titles(of: Set(introductions.map(\.vacancy)), in: tx)
        let employers = try EmployerTable.those(Set(introductions.map(\.employer)), in: tx)
        return introductions.map {
            IntroductionLine(
                introduction: $0,
                name: names[$0.participant],
                title: titles[$0.vacancy] ?? "",
                employer: employers[$0.employer]?.facts.name ?? ""
            )
        }
    }
}
