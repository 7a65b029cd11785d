package import Domain
internal import Storage

extension Casework {
    /// Opens a round of tours, still without any.
    /// - Throws: `Faults`; `Refusal.notFound`.
    @discardableResult
    package func openRound(
        _ title: String,
        in programme: String,
        as actor: Actor
    ) async throws -> ID<TourRound> {
        try await work(as: actor) { work, tx in
            try work.require(.planTours)
            let title = title.trimmed
            var faults = Faults()
            if title.isEmpty { faults.add("title", Message("field.required")) }
            if try !ProgrammeTable.codes(in: tx).contains(programme) {
                faults.add("programme", Message("field.chooseOne"))
            }
            try faults.throwIfAny()
            return try work.insertRound(title, of: programme, in: tx).id
        }
    }

    /// Adds a tour of an employer to a round.
    /// - Throws: `Faults`; `Refusal.notFound`; `Refusal.stale`.
    @discardableResult
    package func addTour(
        _ facts: TourFacts,
        at employer: ID<Employer>,
        vacancies: [ID<Vacancy>],
        to round: ID<TourRound>,
        as actor: Actor
    ) async throws -> ID<Tour> {
        try await work(as: actor) { work, tx in
            try work.require(.planTours)
            guard let round = try TourRoundTable.find(round, in: tx) else { throw Refusal.notFound }
            var faults = facts.faults(today: work.today)
            if try EmployerTable.find(employer, in: tx) == nil { faults.add("employer", Message("field.chooseOne")) }
            try work.check(vacancies, of: employer, into: &faults, in: tx)
            try faults.throwIfAny()
            guard try TourRoundTable.update(round, in: tx) else { throw Refusal.stale }
            return try work.insertTour(facts, at: employer, vacancies, to: round, in: tx)
        }
    }

    /// Changes what is agreed about a tour that is still to come. It never gets fewer places than were given by hand.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func changeTour(
        _ id: ID<Tour>,
        version: Int,
        _ facts: TourFacts,
        vacancies: [ID<Vacancy>],
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var (tour, round) = try work.tour(id, for: .planTours, in: tx)
            guard tour.version == version else { throw Refusal.stale }
            guard tour.state.takesPeople else { throw Refusal.rule(Message("tour.isOver")) }
            var faults = facts.faults(today: work.today)
            try work.check(vacancies, of: tour.employer, into: &faults, in: tx)
            let put = try TourChangeTable.all(of: round.id, in: tx).count { $0.tour == id && $0.kind == .put }
            if facts.capacity < put { faults.add("capacity", Message("tour.putAlready", ["count": "\(put)"])) }
            try faults.throwIfAny()
            tour.facts = facts
            tour.vacancies = vacancies
            guard try TourTable.update(tour, in: tx), try TourRoundTable.update(round, in: tx) else {
                throw Refusal.stale
            }
            try work.audit(.planTours, subject: id.rawValue, detail: "change tour", in: tx)
        }
    }

    /// What becomes of one tour: held, cancelled, or reinstated. Publication is of the whole round.
    /// - Throws: `Refusal.rule` when the table of transitions does not lead there; `Refusal.stale`; `Refusal.notFound`.
    package func move(_ id: ID<Tour>, version: Int, _ act: TourAct, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            var (tour, round) = try work.tour(id, for: .planTours, in: tx)
            guard tour.version == version else { throw Refusal.stale }
            guard act != .publish, let state = Tour.transitions.result(of: act, from: tour.state, by: actor.role) else {
                throw Refusal.rule(Message("tour.notPossible"))
            }
            if act == .hold, tour.facts.day > work.today { throw Refusal.rule(Message("tour.isToCome")) }
            if act == .reinstate, tour.facts.day < work.today { throw Refusal.rule(Message("tour.dayIsPast")) }
            tour.state = state
            guard try TourTable.update(tour, in: tx), try TourRoundTable.update(round, in: tx) else {
                throw Refusal.stale
            }
            try work.audit(.planTours, subject: id.rawValue, detail: "\(act.rawValue) tour", in: tx)
        }
    }

    /// The programmes that a form lets one choose from.
    /// - Throws: `Refusal.notFound`.
    package func tourChoices(as actor: Actor) async throws -> TourChoices {
        try await look(as: actor) { work, tx in
            try work.require(.planTours)
            return TourChoices(
                programmes: try ProgrammeTable.codes(in: tx).map { code in
                    try work.shelf.latest(code, in: tx).definition
                },
                today: work.today
            )
        }
    }

    /// A tour with its round, for the form that changes it.
    /// - Throws: `Refusal.notFound`.
    package func tour(_ id: ID<Tour>, as actor: Actor) async throws -> TourLine {
        try await look(as: actor) { work, tx in
            let (tour, _) = try work.tour(id, for: .planTours, in: tx)
            guard let line = try TourLine(tour, TourVacancies(of: [tour], in: tx)) else { throw Refusal.notFound }
            return line
        }
    }
}

package struct TourChoices: Sendable {
    package let programmes: [Programme]
    package let today: Day
}

extension Work {
    func tour(
        _ id: ID<Tour>,
        for action: Action,
        in tx: borrowing Transaction
    ) throws -> (tour: Tour, round: TourRound) {
        try require(action)
        guard let tour = try TourTable.find(id, in: tx), let round = try TourRoundTable.find(tour.round, in: tx) else {
            throw Refusal.notFound
        }
        return (tour, round)
    }

    func insertRound(_ title: String, of programme: String, in tx: borrowing Transaction) throws -> TourRound {
        let round = TourRound(id: newID(), programme: programme, title: title)
        try TourRoundTable.insert(round, in: tx)
        try audit(.planTours, subject: round.id.rawValue, detail: "open round", in: tx)
        return round
    }

    func insertTour(
        _ facts: TourFacts,
        at employer: ID<Employer>,
        _ vacancies: [ID<Vacancy>],
        to round: TourRound,
        in tx: borrowing Transaction
    ) throws -> ID<Tour> {
        let tour = Tour(id: newID(), round: round.id, employer: employer, facts: facts, vacancies: vacancies)
        try TourTable.insert(tour, in: tx)
        try audit(.planTours, subject: tour.id.rawValue, detail: "add tour", in: tx)
        return tour.id
    }

    /// A tour shows vacancies of its own employer, at least one.
    fileprivate func check(
        _ vacancies: [ID<Vacancy>],
        of employer: ID<Employer>,
        into faults: inout Faults,
        in tx: borrowing Transaction
    ) throws {
        if vacancies.isEmpty { faults.add("vacancies", Message("tour.noVacancy")) }
        for id in vacancies where try VacancyTable.find(id, in: tx)?.employer != employer {
            faults.add("vacancies", Message("tour.otherEmployer"))
            return
        }
    }
}
