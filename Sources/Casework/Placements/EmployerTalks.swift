package import Domain
internal import Storage

/// A talk with an employer or agency, as it is agreed (A9).
package struct NewEmployerTalk: Sendable {
    package var employer: String
    package var kind: EmployerKind
    package var day: Day
    package var time: ClockTime?
    package var place: String
    package var accompaniedBy: String
    /// What is told the employer about the situation.
    package var framing: String
    /// Whether the participant agrees that it is told.
    package var participantAgrees: Bool

    package init(
        employer: String,
        kind: EmployerKind,
        day: Day,
        time: ClockTime?,
        place: String,
        accompaniedBy: String,
        framing: String,
        participantAgrees: Bool
    ) {
        self.employer = employer
        self.kind = kind
        self.day = day
        self.time = time
        self.place = place
        self.accompaniedBy = accompaniedBy
        self.framing = framing
        self.participantAgrees = participantAgrees
    }

    func faults(in file: OpenFile, today: Day) -> Faults {
        var faults = Faults()
        if employer.trimmed.isEmpty { faults.add("employer", Message("field.required")) }
        if place.trimmed.isEmpty { faults.add("place", Message("field.required")) }
        if accompaniedBy.trimmed.isEmpty { faults.add("accompaniedBy", Message("field.required")) }
        if day < file.trajectory.firstDay {
            faults.add("day", Message("plan.beforeStart", ["day": file.trajectory.firstDay.belgian]))
        }
        if day.days(since: today) > 366 { faults.add("day", Message("plan.tooFar")) }
        if !framing.trimmed.isEmpty, !participantAgrees {
            faults.add("participantAgrees", Message("employer.askParticipant"))
        }
        return faults
    }
}

extension Casework {
    /// Agrees a talk. One that took place already can be noted afterwards.
    /// - Throws: `Faults`; `Refusal.rule` when the trajectory is closed.
    @discardableResult
    package func planEmployerTalk(
        _ new: NewEmployerTalk,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<EmployerTalk> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "plan employer talk", in: tx)
            try new.faults(in: file, today: work.today).throwIfAny()
            var talk = EmployerTalk(
                id: work.newID(),
                trajectory: file.trajectory.id,
                participant: participant,
                employer: "",
                kind: new.kind,
                day: new.day,
                time: new.time,
                place: "",
                accompaniedBy: "",
                framing: ""
            )
            talk.take(new)
            try EmployerTalkTable.insert(talk, in: tx)
            try work.record(.employerTalkPlanned, in: file, subject: talk.id.rawValue, code: talk.kind.rawValue, in: tx)
            return talk.id
        }
    }

    /// Changes a talk that is still to come.
    /// - Throws: `Faults`; `Refusal.rule` when it was answered or cancelled; `Refusal.stale`.
    package func changeEmployerTalk(
        _ id: ID<EmployerTalk>,
        of participant: ID<Participant>,
        version: Int,
        _ new: NewEmployerTalk,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "change employer talk", in: tx)
            var talk = try work.employerTalk(id, of: file, version: version, in: tx)
            guard talk.answer == .pending else { throw Refusal.rule(Message("employer.answeredAlready")) }
            try new.faults(in: file, today: work.today).throwIfAny()
            talk.take(new)
            guard try EmployerTalkTable.update(talk, in: tx) else { throw Refusal.stale }
            try work.record(.employerTalkPlanned, in: file, subject: id.rawValue, code: talk.kind.rawValue, in: tx)
        }
    }

    /// Notes what the employer answered, or that the talk did not take place. A talk that took place ticks off the steps
    /// that wait for one. An answer can change later: a maybe becomes a yes.
    /// - Throws: `Faults`; `Refusal.rule` when its day is still to come or it was cancelled; `Refusal.stale`.
    package func answerEmployerTalk(
        _ id: ID<EmployerTalk>,
        of participant: ID<Participant>,
        version: Int,
        answer: EmployerAnswer,
        note: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "answer employer talk", in: tx)
            var talk = try work.employerTalk(id, of: file, version: version, in: tx)
            if answer == .pending { throw Faults("answer", Message("field.chooseOne")) }
            if let objection = talk.objection(to: answer, on: work.today) { throw Refusal.rule(objection) }
            talk.answer = answer
            talk.answerNote = note.trimmed
            guard try EmployerTalkTable.update(talk, in: tx) else { throw Refusal.stale }
            try work.record(.employerTalkAnswered, in: file, subject: id.rawValue, code: answer.rawValue, in: tx)
            if answer.wasHeld { try work.completeSteps(doneBy: .employerTalk, on: talk.day, in: file, in: tx) }
        }
    }
}

extension Work {
    fileprivate func employerTalk(
        _ id: ID<EmployerTalk>,
        of file: OpenFile,
        version: Int,
        in tx: borrowing Transaction
    ) throws -> EmployerTalk {
        guard let talk = try EmployerTalkTable.find(id, in: tx), talk.trajectory == file.trajectory.id else {
            throw Refusal.notFound
        }
        guard talk.version == version else { throw Refusal.stale }
        return talk
    }
}

extension EmployerTalk {
    fileprivate mutating func take(_ new: NewEmployerTalk) {
        employer = new.employer.trimmed
        kind = new.kind
        day = new.day
        time = new.time
        place = new.place.trimmed
        accompaniedBy = new.accompaniedBy.trimmed
        framing = new.framing.trimmed
    }
}
