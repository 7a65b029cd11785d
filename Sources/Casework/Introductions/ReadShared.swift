package import Domain
internal import Storage

/// What an employer gets of an introduction. The type has no room for who it is but `identity`, which is filled in only while the
/// participant's consent holds: no page can show more than this.
package struct SharedIntroduction: Sendable {
    package let reference: String
    package let state: IntroductionState
    package let title: String
    package let card: BlindCard
    package let pitch: String
    package let deadline: Day?
    package let interview: Interview?
    package let identity: Identity?
    package let acts: [IntroductionAct]
    package let version: Int
    package let today: Day

    package struct Identity: Hashable, Sendable {
        package let name: PersonName
        /// Through whom the candidate is reached.
        package let coach: String
        package let coachEmail: String
        package let until: Day
    }
}

/// What was shown to the employer of an account.
package struct SharedIntroductions: Sendable {
    /// Nil while nobody said for which employer the account is.
    package let employer: String?
    /// The latest first.
    package let introductions: [Line]

    package struct Line: Sendable {
        package let reference: String
        package let state: IntroductionState
        package let title: String
        package let deadline: Day?
        package let interview: Interview?
    }
}

extension Casework {
    /// What was shown to the employer of who asks; nobody's name is in it.
    /// - Throws: `Refusal.notFound` for who is no employer.
    package func sharedIntroductions(as actor: Actor) async throws -> SharedIntroductions {
        let (shared, people) = try await look(as: actor) { work, tx in
            try work.require(.readShared)
            guard let id = try EmployerAccountTable.employer(of: actor.id, in: tx),
                let employer = try EmployerTable.find(id, in: tx)
            else { return (SharedIntroductions(employer: nil, introductions: []), Set<ID<Participant>>()) }
            let found = try IntroductionTable.all(shownTo: id, in: tx)
            var titles: [ID<Vacancy>: String] = [:]
            for vacancy in Set(found.map(\.vacancy)) {
                titles[vacancy] = try VacancyTable.find(vacancy, in: tx)?.facts.title
            }
            let lines = found.map { introduction in
                SharedIntroductions.Line(
                    reference: introduction.reference,
                    state: introduction.state,
                    title: titles[introduction.vacancy] ?? "",
                    deadline: introduction.deadline,
                    interview: introduction.state == .interview ? introduction.interview : nil
                )
            }
            return (
                SharedIntroductions(employer: employer.facts.name, introductions: lines),
                Set(found.map(\.participant))
            )
        }
        try await noteLook(.readShared, detail: Audited.list(["introductions"], shown: people.sorted()), as: actor)
        return shared
    }

    /// One introduction, for its employer. The audit log counts how often they looked, and how often the name was there.
    /// - Throws: `Refusal.notFound`.
    package func sharedIntroduction(_ reference: String, as actor: Actor) async throws -> SharedIntroduction {
        try await work(as: actor) { work, tx in
            let (introduction, vacancy) = try work.shared(reference, for: .readShared, in: tx)
            let isRevealed = introduction.isRevealed(on: work.today)
            return SharedIntroduction(
                reference: introduction.reference,
                state: introduction.state,
                title: vacancy.facts.title,
                card: introduction.card,
                pitch: introduction.pitch,
                deadline: introduction.deadline,
                interview: introduction.state == .interview ? introduction.interview : nil,
                identity: isRevealed ? try work.identity(behind: introduction, in: tx) : nil,
                acts: introduction.acts(by: actor.role, vacancy: vacancy, after: .none, on: work.today),
                version: introduction.version,
                today: work.today
            )
        }
    }
}

extension Work {
    /// An introduction that was shown to the employer of who acts.
    /// - Throws: `Refusal.notFound` for another's, and for what was never shown.
    func shared(
        _ reference: String,
        for action: Action,
        in tx: borrowing Transaction
    ) throws -> (Introduction, Vacancy) {
        try require(action)
        denials.asked(action, of: .introduction(reference: reference))
        guard let employer = try EmployerAccountTable.employer(of: actor.id, in: tx),
            let introduction = try IntroductionTable.find(reference: reference, shownTo: employer, in: tx),
            let vacancy = try VacancyTable.find(introduction.vacancy, in: tx)
        else { throw Refusal.notFound }
        denials.clear()
        try audit(
            action,
            about: introduction.participant,
            subject: introduction.id.rawValue,
            detail: introduction.isRevealed(on: today) ? IntroductionTable.lookWithName : IntroductionTable.look,
            in: tx
        )
        return (introduction, vacancy)
    }

    fileprivate func identity(
        behind introduction: Introduction,
        in tx: borrowing Transaction
    ) throws -> SharedIntroduction.Identity? {
        let file = try fileBehind(introduction, in: tx)
        let coach = try file.trajectory.coach.flatMap { try UserTable.find($0, in: tx) }
        return introduction.revealedUntil.map {
            SharedIntroduction.Identity(
                name: file.participant.name,
                coach: coach?.name ?? "",
                coachEmail: coach?.email ?? "",
                until: $0
            )
        }
    }
}
