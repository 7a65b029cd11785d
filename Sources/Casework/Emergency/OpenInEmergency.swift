package import Domain
internal import Storage

/// Whose file a coach asks to open at once, and why.
package struct EmergencyRequest: Sendable {
    package var name: PersonName
    package var birthDay: Day
    package var reason: String

    package init(name: PersonName, birthDay: Day, reason: String) {
        self.name = name
        self.birthDay = birthDay
        self.reason = reason
    }
}

extension Casework {
    /// Opens the file of a person whom another coach guides, for a while (F2, promise 35). Whole name and birth day must
    /// be right: there is no list to look through. Every try leaves a line in the audit log, also one that finds nobody.
    ///
    /// - Throws: `Faults`: the reason is too short, or nobody is found; `Refusal.rule` after too many tries;
    ///   `Refusal.notFound` when the actor opens no files in an emergency.
    package func openInEmergency(
        _ request: EmergencyRequest,
        by rules: EmergencyRules = EmergencyRules(),
        as actor: Actor
    ) async throws -> ID<Participant> {
        // What is found out stays written down, so a refusal comes after the unit of work.
        let outcome = try await work(as: actor) { work, tx in
            try work.require(.openInEmergency)
            try rules.faults(in: request.reason).throwIfAny()
            return try work.openInEmergency(request, by: rules, in: tx)
        }
        switch outcome {
        case .opened(let participant): return participant
        case .nobody: throw Faults("familyName", Message("emergency.nobody"))
        case .tooOften: throw Refusal.rule(Message("emergency.tooOften", ["count": "\(rules.triesInAnHour)"]))
        }
    }

    /// Closes a file again before its time.
    /// - Throws: `Refusal.notFound` when it is not open to this actor.
    package func endEmergency(_ id: ID<EmergencyAccess>, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            try work.require(.openInEmergency)
            guard let access = try EmergencyAccessTable.find(id, in: tx), access.user == actor.id,
                try EmergencyAccessTable.end(id, at: work.moment.now, in: tx)
            else { throw Refusal.notFound }
            try work.audit(
                .openInEmergency,
                about: access.participant,
                subject: id.rawValue,
                detail: "ended",
                in: tx
            )
        }
    }
}

private enum EmergencyOutcome: Sendable {
    case opened(ID<Participant>)
    case nobody
    case tooOften
}

extension Work {
    fileprivate func openInEmergency(
        _ request: EmergencyRequest,
        by rules: EmergencyRules,
        in tx: borrowing Transaction
    ) throws -> EmergencyOutcome {
        let tries = try EmergencyAccessTable.tries(of: actor.id, since: moment.now.adding(seconds: -3600), in: tx)
        guard tries < rules.triesInAnHour else { return .tooOften }
        guard let participant = try person(request, in: tx) else {
            try audit(.openInEmergency, detail: "nobody found", in: tx)
            return .nobody
        }
        let isOpenAlready = try TrajectoryTable.latest(of: participant, within: scope(.readFile), in: tx) != nil
        guard !isOpenAlready else {
            try audit(.openInEmergency, about: participant, detail: "open already", in: tx)
            return .opened(participant)
        }
        let access = EmergencyAccess(
            id: newID(),
            user: actor.id,
            participant: participant,
            reason: request.reason.trimmed,
            from: moment.now,
            until: moment.now.adding(seconds: rules.seconds)
        )
        try EmergencyAccessTable.insert(access, in: tx)
        try audit(
            .openInEmergency,
            about: participant,
            subject: access.id.rawValue,
            detail: "until \(access.until)",
            reason: access.reason,
            in: tx
        )
        return .opened(participant)
    }

    /// The one person with this name and birth day who has a file. Who shares both with somebody else is not pointed out
    /// by them, so nobody is found then.
    private func person(_ request: EmergencyRequest, in tx: borrowing Transaction) throws -> ID<Participant>? {
        let found = try ParticipantTable.candidates(nationalNumber: nil, birthDays: [request.birthDay], in: tx)
            .filter { $0.birthDay == request.birthDay && $0.name.isWritten(like: request.name) }
        guard found.count == 1, let participant = found.first?.id,
            try TrajectoryTable.latest(of: participant, within: .everything, in: tx) != nil
        else { return nil }
        return participant
    }
}
