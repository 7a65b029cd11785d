package import Domain
internal import ReferenceData
internal import Storage

/// What referring somebody led to.
package enum Referring: Hashable, Sendable {
    case stored(ID<Referral>)
    /// Nothing is stored: somebody must first say who this is, or that what looks wrong is right.
    case asks(candidates: [ReferralCandidate], doubts: [Message])
}

extension Casework {
    /// Puts a person forward (A1).
    /// - Throws: `Faults`; `Refusal.rule` when the person is referred to this programme already (with the fact
    ///   `referral`, the id of that referral, where the actor may see it).
    package func refer(_ new: NewReferral, as actor: Actor) async throws -> Referring {
        try await work(as: actor) { work, tx in
            try work.require(.refer)
            let programme = try work.shelf.latest(new.programme, in: tx)
            let prisons = Set(work.reference.prisons(on: work.today).map(\.code))
            try new.faults(by: programme.definition, prisons: prisons, today: work.today).throwIfAny()

            let candidates = try work.candidates(for: new.facts, in: tx)
            let doubts = new.isConfirmed ? [] : new.doubts
            if let question = work.question(new.identity, candidates: candidates, doubts: doubts) {
                for candidate in candidates {
                    try work.audit(.refer, about: candidate.participant, detail: "shown as likely duplicate", in: tx)
                }
                try work.submission?.leaveOpen(in: tx)
                return question
            }
            let participant = try work.participant(for: new, among: candidates, in: tx)
            let referral = Referral(
                id: work.newID(),
                participant: participant,
                name: new.name,
                birthDay: new.birthDay,
                programme: new.programme,
                referrer: actor.id,
                referrerName: actor.name,
                institution: actor.institution,
                prison: new.prison,
                origin: new.origin.completed(by: programme.definition),
                referredOn: work.today,
                reason: new.reason.trimmed,
                hasConsent: new.hasConsent,
                earliestDay: new.earliestDay,
                source: .form,
                registeredOn: programme.definition.asksRegistration ? new.registeredOn : nil
            )
            try work.store(referral, in: tx)
            try work.audit(.refer, about: participant, subject: referral.id.rawValue, in: tx)
            return .stored(referral.id)
        }
    }
}

extension Casework {
    /// What `refer` asks about a person before anything is stored, whatever was answered. Stores nothing but who was
    /// shown.
    package func question(
        about new: NewReferral,
        as actor: Actor
    ) async throws -> (candidates: [ReferralCandidate], doubts: [Message]) {
        try await work(as: actor) { work, tx in
            try work.require(.refer)
            let candidates = try work.candidates(for: new.facts, in: tx)
            for candidate in candidates {
                try work.audit(.refer, about: candidate.participant, detail: "shown as likely duplicate", in: tx)
            }
            return (candidates, new.doubts)
        }
    }
}

extension Work {
    /// Those known already who are or may be this person, the certain ones first. A referrer sees of them only what
    /// they wrote themselves.
    func candidates(for facts: Likeness.Facts, in tx: borrowing Transaction) throws -> [ReferralCandidate] {
        let seesAll = Policy.reach(of: .readReferral, for: actor.role) == .everything
        let near = try ParticipantTable.candidates(
            nationalNumber: facts.nationalNumber,
            birthDays: facts.birthDay.mistakable,
            in: tx
        )
        var candidates: [ReferralCandidate] = []
        for participant in near {
            let (why, isCertain): (Message, Bool)
            switch Likeness.of(facts, participant.facts) {
            case .same(let message): (why, isCertain) = (message, true)
            case .likely(let message): (why, isCertain) = (message, false)
            case .different: continue
            }
            let own = try ReferralTable.all(of: participant.id, within: .referrer(actor.id), in: tx).first
            candidates.append(
                ReferralCandidate(
                    participant: participant.id,
                    why: why,
                    isCertain: isCertain,
                    known: seesAll ? participant.facts : nil,
                    own: own
                )
            )
        }
        return candidates.filter(\.isCertain) + candidates.filter { !$0.isCertain }
    }

    /// What has to be asked before anything is stored; nil when all is clear.
    fileprivate func question(
        _ identity: NewReferral.Identity,
        candidates: [ReferralCandidate],
        doubts: [Message]
    ) -> Referring? {
        let isUnclear =
            switch identity {
            case .undecided: !candidates.isEmpty
            case .same(let id): !candidates.isEmpty && !candidates.contains { $0.participant == id }
            case .another(let seen):
                seen.map { seen in candidates.contains { !seen.contains($0.participant) } } ?? false
            }
        return isUnclear || !doubts.isEmpty ? .asks(candidates: candidates, doubts: doubts) : nil
    }

    /// The person of a new referral: the one pointed out, or a new record.
    fileprivate func participant(
        for new: NewReferral,
        among candidates: [ReferralCandidate],
        in tx: borrowing Transaction
    ) throws -> ID<Participant> {
        if case .same(let id) = new.identity, candidates.contains(where: { $0.participant == id }) {
            guard var participant = try ParticipantTable.find(id, in: tx) else { throw Refusal.notFound }
            try refuseSecond(referralOf: id, to: new.programme, in: tx)
            let told = Participant(
                id: id,
                name: new.name,
                birthDay: new.birthDay,
                sex: new.sex,
                nationalNumber: new.nationalNumber
            )
            if participant.complete(from: told) {
                guard try ParticipantTable.update(participant, in: tx) else { throw Refusal.stale }
            }
            return id
        }
        if candidates.contains(where: { $0.why.key == "likeness.number" }) {
            throw Faults("nationalNumber", Message("referral.numberTaken"))
        }
        let participant = Participant(
            id: newID(),
            name: new.name,
            birthDay: new.birthDay,
            sex: new.sex,
            nationalNumber: new.nationalNumber
        )
        try ParticipantTable.insert(participant, in: tx)
        return participant.id
    }

    /// - Throws: `Refusal.rule` when a referral of this person to this programme still runs.
    func refuseSecond(
        referralOf participant: ID<Participant>,
        to programme: String,
        besides own: ID<Referral>? = nil,
        in tx: borrowing Transaction
    ) throws {
        // The rule has to know of everybody's; who asks learns no more of another's than that it runs.
        let trajectories = try TrajectoryTable.all(of: participant, within: .everything, in: tx)
        let running = try ReferralTable.all(of: participant, within: .everything, in: tx).first { referral in
            referral.programme == programme && referral.id != own
                && referral.isRunning(trajectory: trajectories.first { $0.referral == referral.id })
        }
        guard let running else { return }
        let isVisible = Policy.reach(of: .readReferral, for: actor.role) == .everything || running.referrer == actor.id
        guard isVisible else { throw Refusal.rule(Message("referral.runsAlready")) }
        throw Refusal.rule(
            Message("referral.runsSince", ["day": running.referredOn.belgian, "referral": running.id.rawValue])
        )
    }

    /// Stores a referral with its event, and where the person stays, if that matters.
    func store(_ referral: Referral, in tx: borrowing Transaction) throws {
        try ReferralTable.insert(referral, in: tx)
        if let prison = referral.prison {
            try note(stayOf: referral.participant, at: prison, from: referral.referredOn, in: tx)
        }
        try record(.referralReceived, on: referral.referredOn, of: referral, in: tx)
    }

    /// The person stays in this prison on this day. An older stay elsewhere ends the day before; what is known of a
    /// later day is not touched.
    func note(
        stayOf participant: ID<Participant>,
        at prison: String,
        from day: Day,
        in tx: borrowing Transaction
    ) throws {
        if let present = try StayTable.present(of: participant, in: tx) {
            guard present.prison != prison, present.from < day else { return }
            guard try StayTable.close(present.id, on: day.adding(days: -1), in: tx) else { throw Refusal.stale }
        }
        try StayTable.insert(Stay(id: newID(), participant: participant, prison: prison, from: day), in: tx)
    }

    /// Writes in the history what happened to a referral.
    func record(
        _ kind: EventKind,
        on day: Day? = nil,
        of referral: Referral,
        subject: String? = nil,
        code: String? = nil,
        in tx: borrowing Transaction
    ) throws {
        try EventTable.append(
            Event(
                id: newID(),
                kind: kind,
                day: day ?? today,
                programme: referral.programme,
                participant: referral.participant,
                referral: referral.id,
                subject: subject,
                code: code,
                actor: actor.name
            ),
            in: tx
        )
    }
}

extension Participant {
    /// Takes facts that were not known; what is known stays.
    /// - Returns: whether anything was added.
    mutating func complete(from other: Participant) -> Bool {
        let before = self
        sex = sex ?? other.sex
        nationalNumber = nationalNumber ?? other.nationalNumber
        nationality = nationality ?? other.nationality
        postcode = postcode ?? other.postcode
        municipality = municipality ?? other.municipality
        return self != before
    }
}
