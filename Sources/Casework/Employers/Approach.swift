package import Domain
internal import ReferenceData
internal import Storage

/// For which job employers are approached, from where, and for whom.
package struct ApproachNeed: Hashable, Sendable {
    package var occupation: String
    /// From where somebody leaves for work; empty when that does not matter.
    package var postcode: String
    package var participant: ID<Participant>?
    package var programme: String?
    /// Also companies that never had a vacancy in this job.
    package var showsAll: Bool
    /// Counted from 1.
    package var leaf: Int

    package init(
        occupation: String,
        postcode: String = "",
        participant: ID<Participant>? = nil,
        programme: String? = nil,
        showsAll: Bool = false,
        leaf: Int = 1
    ) {
        self.occupation = occupation
        self.postcode = postcode
        self.participant = participant
        self.programme = programme
        self.showsAll = showsAll
        self.leaf = leaf
    }
}

/// What a list of a participant begins with.
package struct ApproachStart: Sendable {
    package let participant: Participant
    package let programme: String
    /// The jobs of the house's list that the participant wants.
    package let wanted: [Occupation]
}

/// That an employer is asked.
package struct NewAsk: Sendable {
    package var employer: ID<Employer>
    package var occupation: String
    package var participant: ID<Participant>?
    package var programme: String?
    package var day: Day
    package var way: AskWay
    package var note: String
    package var next: Day?
    /// Ask although it was asked before.
    package var anyway: Bool

    package init(
        employer: ID<Employer>,
        occupation: String,
        participant: ID<Participant>? = nil,
        programme: String? = nil,
        day: Day,
        way: AskWay,
        note: String = "",
        next: Day? = nil,
        anyway: Bool = false
    ) {
        self.employer = employer
        self.occupation = occupation
        self.participant = participant
        self.programme = programme
        self.day = day
        self.way = way
        self.note = note
        self.next = next
        self.anyway = anyway
    }
}

extension Casework {
    /// Opens a file for an approach list.
    /// - Throws: `Refusal.notFound`.
    package func approachStart(of participant: ID<Participant>, as actor: Actor) async throws -> ApproachStart {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "approach list", in: tx)
            let programme = file.programme.definition
            let tiers = Policy.tiers(for: actor.role)
            let findings = try FindingTable.all(of: participant, in: tx).filter { tiers.contains($0.tier) }
            let wish = programme.wishes?.work.flatMap { subject in
                FindingFacts(findings, by: programme).sources[.finding(subject)]?.last?.text
            }
            let wanted = (wish ?? "").split { ",;/\n".contains($0) }.compactMap { words in
                let key = Folding.key(String(words))
                return OccupationBook.shipped.occupations.first {
                    !key.isEmpty && ([$0.title.nl] + $0.synonyms).map(Folding.key).contains(key)
                }
            }
            return ApproachStart(participant: file.participant, programme: programme.code, wanted: wanted)
        }
    }

    /// Notes that an employer was asked. Who was asked for the same job a short while ago, by whomever, is told, and asked again
    /// only where the command says so.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.notFound`, also when the participant's file is not for this actor.
    @discardableResult
    package func ask(_ new: NewAsk, as actor: Actor) async throws -> ID<EmployerAsk> {
        try await work(as: actor) { work, tx in
            let employer = try work.standingEmployer(new.employer, for: .writeVacancies, in: tx)
            if let participant = new.participant {
                _ = try work.open(participant, for: .writeFile, detail: "ask employer", in: tx)
            }
            var faults = Faults()
            if OccupationBook.shipped.occupation(new.occupation) == nil {
                faults.add("occupation", Message("field.chooseOne"))
            }
            let ask = EmployerAsk(
                id: work.newID(),
                employer: employer.id,
                occupation: new.occupation,
                participant: new.participant,
                programme: new.programme,
                askedOn: new.day,
                askedBy: work.actor.id,
                askedByName: work.actor.name,
                way: new.way,
                note: new.note.trimmed,
                nextOn: new.next
            )
            faults.add(
                contentsOf: ask.faults(answering: .pending, on: new.day, next: new.next, today: work.today)
            )
            try faults.throwIfAny()
            let asks = try EmployerAskTable.all(of: employer.id, in: tx)
            if !new.anyway,
                let earlier = EmployerAsk.earlier(for: new.occupation, on: new.day, among: asks)
            {
                let facts = ["day": earlier.askedOn.belgian, "name": earlier.askedByName]
                throw Faults("anyway", Message("approach.askedBefore", facts))
            }
            try EmployerAskTable.insert(ask, in: tx)
            try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "ask employer", in: tx)
            return ask.id
        }
    }

    /// Notes what an employer answered, or when somebody comes back to it.
    /// - Throws: `Faults`; `Refusal.stale`; `Refusal.notFound`.
    package func answerAsk(
        _ id: ID<EmployerAsk>,
        of employer: ID<Employer>,
        version: Int,
        _ answer: AskAnswer,
        on day: Day,
        note: String,
        next: Day?,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let employer = try work.standingEmployer(employer, for: .writeVacancies, in: tx)
            guard var ask = try EmployerAskTable.find(id, in: tx), ask.employer == employer.id else {
                throw Refusal.notFound
            }
            guard ask.version == version else { throw Refusal.stale }
            try ask.faults(answering: answer, on: day, next: next, today: work.today).throwIfAny()
            ask.answer = answer
            ask.answeredOn = answer.isAnswered ? day : nil
            ask.note = note.trimmed
            ask.nextOn = next
            guard try EmployerAskTable.update(ask, in: tx) else { throw Refusal.stale }
            try work.audit(.writeVacancies, subject: employer.id.rawValue, detail: "answer of employer", in: tx)
        }
    }
}
