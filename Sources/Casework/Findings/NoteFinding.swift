package import Domain
internal import Storage

/// A statement about a subject, as it is noted (A4).
package struct NewFinding: Hashable, Sendable {
    /// The code of a subject in the definition.
    package var subject: String
    package var level: String?
    package var text: String
    package var evidence: Evidence
    package var observer: Observer
    /// The day it was said or seen.
    package var day: Day

    package init(subject: String, level: String?, text: String, evidence: Evidence, observer: Observer, day: Day) {
        self.subject = subject
        self.level = level
        self.text = text
        self.evidence = evidence
        self.observer = observer
        self.day = day
    }
}

/// A detention factor, as it is noted (A5): a date with how firm it is, or a limit in words. Never the offence.
package struct NewDetentionFactor: Hashable, Sendable {
    /// The code of a factor in the definition.
    package var factor: String
    /// The date it is about.
    package var day: Day?
    package var certainty: Certainty?
    package var text: String
    package var evidence: Evidence
    package var observer: Observer
    package var notedOn: Day

    package init(
        factor: String,
        day: Day?,
        certainty: Certainty?,
        text: String,
        evidence: Evidence,
        observer: Observer,
        notedOn: Day
    ) {
        self.factor = factor
        self.day = day
        self.certainty = certainty
        self.text = text
        self.evidence = evidence
        self.observer = observer
        self.notedOn = notedOn
    }
}

extension Casework {
    /// Notes a finding. An earlier one about the same subject stays: the two show how it developed.
    /// - Throws: `Faults`; `Refusal.notFound` when the subject is not there or its tier is not for this actor;
    ///   `Refusal.rule` when the trajectory is closed.
    @discardableResult
    package func noteFinding(
        _ new: NewFinding,
        about participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<Finding> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "note finding", in: tx)
            guard let subject = file.programme.definition.subject(new.subject) else { throw Refusal.notFound }
            try work.require(subject.tier)
            var faults = subject.faults(level: new.level, text: new.text, by: file.programme.definition)
            faults.add(contentsOf: work.faults(observer: new.observer, on: new.day, field: "day", file: file))
            try faults.throwIfAny()
            let finding = Finding(
                id: work.newID(),
                participant: participant,
                subject: subject.code,
                level: new.level,
                text: new.text.trimmed,
                evidence: new.evidence,
                tier: subject.tier,
                observer: new.observer.trimmed,
                notedOn: new.day
            )
            try work.note(finding, in: file, in: tx)
            return finding.id
        }
    }

    /// Notes a detention factor. A later date of the same factor takes the place of the earlier one, which stays to be
    /// read.
    /// - Throws: `Faults`; `Refusal.notFound` when the factor is not there or not for this actor; `Refusal.rule` when the
    ///   trajectory is closed.
    @discardableResult
    package func noteDetentionFactor(
        _ new: NewDetentionFactor,
        about participant: ID<Participant>,
        as actor: Actor
    ) async throws -> ID<Finding> {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "note detention factor", in: tx)
            let definition = file.programme.definition
            guard let rule = definition.detentionFactor(new.factor) else { throw Refusal.notFound }
            try work.require(.judicial)
            var faults = rule.faults(day: new.day, certainty: new.certainty, text: new.text, by: definition)
            faults.add(contentsOf: work.faults(observer: new.observer, on: new.notedOn, field: "notedOn", file: file))
            try faults.throwIfAny()
            let isDate = rule.kind == .date
            let finding = Finding(
                id: work.newID(),
                participant: participant,
                subject: rule.code,
                level: nil,
                text: new.text.trimmed,
                day: isDate ? new.day : nil,
                certainty: isDate ? new.certainty : nil,
                evidence: new.evidence,
                tier: .judicial,
                observer: new.observer.trimmed,
                notedOn: new.notedOn
            )
            try work.note(finding, in: file, in: tx)
            return finding.id
        }
    }

    /// Says that a finding does not hold, with the reason; it stays to be read.
    /// - Throws: `Faults`; `Refusal.notFound`; `Refusal.rule` when it was withdrawn already.
    package func withdrawFinding(
        _ id: ID<Finding>,
        of participant: ID<Participant>,
        reason: String,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "withdraw finding", in: tx)
            let finding = try work.finding(id, of: file, in: tx)
            if reason.trimmed.isEmpty { throw Faults("reason", Message("field.required")) }
            if finding.tier == .judicial,
                let objection = file.programme.definition.objection(toDetentionText: reason)
            {
                throw Faults("reason", objection)
            }
            guard try FindingTable.withdraw(id, because: reason.trimmed, in: tx) else {
                throw Refusal.rule(Message("finding.withdrawnAlready"))
            }
            try work.record(.findingWithdrawn, in: file, subject: id.rawValue, in: tx)
        }
    }

    /// One finding, for the form that withdraws it.
    /// - Throws: `Refusal.notFound`.
    package func finding(
        _ id: ID<Finding>,
        of participant: ID<Participant>,
        as actor: Actor
    ) async throws -> (finding: Finding, file: PlanView) {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .writeFile, detail: "finding form", in: tx)
            return (
                try work.finding(id, of: file, in: tx),
                work.planView(of: file, try FileQuery.plan(of: file.trajectory.id, in: tx))
            )
        }
    }
}

extension Work {
    /// Stores a finding with its event, which does not say what it is about: events are not sealed.
    func note(_ finding: Finding, in file: OpenFile, in tx: borrowing Transaction) throws {
        try require(finding.tier)
        try FindingTable.insert(finding, in: tx)
        try record(.findingNoted, on: finding.notedOn, in: file, subject: finding.id.rawValue, in: tx)
    }

    /// - Throws: `Refusal.notFound` when facts of this tier are not for the actor.
    func require(_ tier: Tier) throws(Refusal) {
        guard Policy.tiers(for: actor.role).contains(tier) else { throw .notFound }
    }

    fileprivate func finding(
        _ id: ID<Finding>,
        of file: OpenFile,
        in tx: borrowing Transaction
    ) throws -> Finding {
        guard let finding = try FindingTable.find(id, in: tx), finding.participant == file.participant.id else {
            throw Refusal.notFound
        }
        try require(finding.tier)
        return finding
    }

    fileprivate func faults(observer: Observer, on day: Day, field: String, file: OpenFile) -> Faults {
        var faults = Faults()
        if observer.name.trimmed.isEmpty { faults.add("observerName", Message("field.required")) }
        if day > today { faults.add(field, Message("field.future")) }
        if day < file.participant.birthDay { faults.add(field, Message("finding.beforeBirth")) }
        return faults
    }
}
