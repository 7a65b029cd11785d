package import Domain
internal import Storage

/// The day of a tour: who comes, when their talks are, who was there and what was decided (D3, D4).
package struct TourDay: Sendable {
    package struct Person: Sendable {
        package let seat: TourSeat
        /// Nil for who is somebody else's.
        package let name: PersonName?
        package let attendance: TourAttendance?
        package let evaluation: StartEvaluation?
    }

    package let line: TourLine
    package let round: TourRound
    package let publication: TourPublication?
    /// In the order of their talks.
    package let people: [Person]
    package let today: Day

    package var tour: Tour { line.tour }
    package func person(_ participant: ID<Participant>) -> Person? {
        people.first { $0.seat.participant == participant && $0.name != nil }
    }
}

extension Casework {
    /// - Throws: `Refusal.notFound`.
    package func tourDay(
        _ id: ID<Tour>,
        for action: Action = .readTours,
        as actor: Actor
    ) async throws -> TourDay {
        let day = try await look(as: actor) { work, tx in
            let (tour, round) = try work.tour(id, for: action, in: tx)
            return try work.day(of: tour, in: round, within: work.scope(action), in: tx)
        }
        let shown = day.people.filter { $0.name != nil }.map(\.seat.participant)
        try await noteLook(action, subject: id.rawValue, detail: Audited.list(["tour"], shown: shown), as: actor)
        return day
    }

    /// Notes who was there, for each person that is told of. Who was there ticks off the steps that wait for such a session.
    /// - Throws: `Faults`; `Refusal.rule` when the day is still to come or nothing was published; `Refusal.notFound`.
    package func noteAttendance(
        at id: ID<Tour>,
        _ noted: [NewAttendance],
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let (tour, round) = try work.tour(id, for: .selectCandidates, in: tx)
            guard tour.state == .published || tour.state == .held else {
                throw Refusal.rule(Message("tour.notPublished"))
            }
            guard tour.facts.day <= work.today else { throw Refusal.rule(Message("tour.isToCome")) }
            let day = try work.day(of: tour, in: round, within: work.scope(.selectCandidates), in: tx)
            for new in noted {
                guard let person = day.person(new.participant) else { throw Refusal.notFound }
                try TourAttendanceTable.save(
                    TourAttendance(
                        id: work.newID(),
                        tour: id,
                        participant: new.participant,
                        attended: new.attended,
                        justified: new.justified,
                        note: new.note.trimmed,
                        notedOn: work.today,
                        notedBy: actor.name
                    ),
                    in: tx
                )
                let file = try work.open(new.participant, for: .selectCandidates, detail: "attendance", in: tx)
                if new.attended, person.attendance?.attended != true { try work.tickOff(tour, in: file, in: tx) }
            }
        }
    }

    /// Decides how one candidate starts, after every form of start was looked at (D4). A decision can be changed until the next.
    /// - Throws: `Faults`; `Refusal.rule` when the day is still to come; `Refusal.stale`; `Refusal.notFound`.
    package func evaluate(
        _ participant: ID<Participant>,
        at id: ID<Tour>,
        version: Int,
        verdicts: [VacancyForm: StartVerdict],
        decision: StartDecision,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let (tour, round) = try work.tour(id, for: .selectCandidates, in: tx)
            let day = try work.day(of: tour, in: round, within: work.scope(.selectCandidates), in: tx)
            guard let person = day.person(participant) else { throw Refusal.notFound }
            guard tour.facts.day <= work.today else { throw Refusal.rule(Message("tour.isToCome")) }
            try StartEvaluation.faults(verdicts: verdicts, decision: decision, reason: reason.trimmed).throwIfAny()
            guard (person.evaluation?.version ?? 0) == version else { throw Refusal.stale }
            let file = try work.open(participant, for: .selectCandidates, detail: "evaluate start", in: tx)
            let known = try work.foldedProfile(of: file, in: tx).hidden
            let evaluation = StartEvaluation(
                id: person.evaluation?.id ?? work.newID(),
                tour: id,
                participant: participant,
                verdicts: verdicts,
                decision: decision,
                reason: reason.trimmed,
                day: work.today,
                decidedBy: actor.name,
                // Who was at the tour is known by name there, and by nothing else.
                hidden: HiddenField.kept(known, isRevealed: true),
                version: version
            )
            if person.evaluation == nil {
                var first = evaluation
                first.version = 1
                try StartEvaluationTable.insert(first, in: tx)
            } else {
                guard try StartEvaluationTable.update(evaluation, in: tx) else { throw Refusal.stale }
            }
        }
    }
}

/// Whether somebody was there, as it is noted.
package struct NewAttendance: Sendable {
    package let participant: ID<Participant>
    package let attended: Bool
    package let justified: Bool
    package let note: String

    package init(participant: ID<Participant>, attended: Bool, justified: Bool, note: String) {
        self.participant = participant
        self.attended = attended
        self.justified = justified
        self.note = note
    }
}

extension Work {
    func day(
        of tour: Tour,
        in round: TourRound,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> TourDay {
        guard let line = try TourLine(tour, TourVacancies(of: [tour], in: tx)) else { throw Refusal.notFound }
        let publication = try TourPublicationTable.find(round.id, number: round.publication, in: tx)
        let seats = publication?.seats(at: tour.id) ?? []
        let known = try CandidateQuery.within(scope, of: seats.map(\.trajectory), in: tx)
        let mine = seats.filter { known.contains($0.trajectory) }.map(\.participant)
        let names = try PeopleQuery.personNames(of: mine, in: tx)
        let attendances = try TourAttendanceTable.all(of: tour.id, in: tx)
        let evaluations = try StartEvaluationTable.all(of: tour.id, in: tx)
        return TourDay(
            line: line,
            round: round,
            publication: publication,
            people: seats.map { seat in
                let isKnown = names[seat.participant] != nil
                return TourDay.Person(
                    seat: seat,
                    name: names[seat.participant],
                    attendance: isKnown ? attendances.first { $0.participant == seat.participant } : nil,
                    evaluation: isKnown ? evaluations.first { $0.participant == seat.participant } : nil
                )
            },
            today: today
        )
    }

    /// The steps that wait for a session of this kind: a tour and the talk that follows, or an internship.
    fileprivate func tickOff(_ tour: Tour, in file: OpenFile, in tx: borrowing Transaction) throws {
        let kinds: Set<SessionRule.Kind> = tour.facts.kind == .tour ? [.tour, .interview] : [.internship, .interview]
        for session in file.programme.definition.sessions where kinds.contains(session.kind) {
            try completeSteps(doneBy: .session, session.code, on: tour.facts.day, in: file, in: tx)
            try record(
                .sessionAttended,
                on: tour.facts.day,
                in: file,
                subject: tour.id.rawValue,
                code: session.code,
                in: tx
            )
        }
    }
}
