package import Domain
internal import ReferenceData
internal import Storage

/// What the profile form says, with who said it, how it is known and when.
package struct NewProfile: Sendable {
    package var statements: [ProfileStatement]
    /// Competences that are not in it any more.
    package var removed: [String]
    /// What is written with them: in the words of the page.
    package var removedBecause: String
    package var observer: Observer
    package var evidence: Evidence
    package var day: Day
    package var version: Int

    package init(
        statements: [ProfileStatement],
        removed: [String] = [],
        removedBecause: String,
        observer: Observer,
        evidence: Evidence,
        day: Day,
        version: Int
    ) {
        self.statements = statements
        self.removed = removed
        self.removedBecause = removedBecause
        self.observer = observer
        self.evidence = evidence
        self.day = day
        self.version = version
    }
}

/// The profile on the file: what it says now and what may be changed.
package struct ProfileSheet: Sendable {
    package let participant: Participant
    package let programme: Programme
    package let folded: FoldedProfile
    /// The tiers this actor reads and writes.
    package let tiers: Set<Tier>
    /// The limits of the file in words; none for who may not read them.
    package let limits: [NotedLimit]
    package let isOpen: Bool
    /// Rises with everything that is noted on the form.
    package let version: Int
    package let today: Day
}

extension Casework {
    /// What somebody can and wants, as it counts for matching.
    /// - Throws: `Refusal.notFound`.
    package func profileSheet(
        of participant: ID<Participant>,
        toWrite: Bool = false,
        as actor: Actor
    ) async throws -> ProfileSheet {
        try await work(as: actor) { work, tx in
            let file =
                toWrite
                ? try work.openRunning(participant, detail: "profile form", in: tx)
                : try work.open(participant, for: .readFile, detail: "profile", in: tx)
            let findings = try FindingTable.all(of: participant, in: tx)
            let folded = try work.foldedProfile(of: file, in: tx)
            let (programme, tiers) = (file.programme.definition, Policy.tiers(for: actor.role))
            return ProfileSheet(
                participant: file.participant,
                programme: programme,
                folded: folded,
                tiers: tiers,
                limits: NotedLimit.all(
                    among: findings.filter { tiers.contains($0.tier) },
                    by: programme,
                    answered: folded.profile.answeredLimits
                ),
                isOpen: file.trajectory.state != .closed,
                version: findings.profileVersion,
                today: work.today
            )
        }
    }

    /// Notes what changed of a profile: each part that says something else than what counts now becomes a finding.
    /// - Throws: `Faults`; `Refusal.notFound` when a part is not for this actor; `Refusal.stale`; `Refusal.rule` when the
    ///   trajectory is closed.
    package func noteProfile(_ new: NewProfile, of participant: ID<Participant>, as actor: Actor) async throws {
        try await work(as: actor) { work, tx in
            let file = try work.openRunning(participant, detail: "note profile", in: tx)
            let known = try FindingTable.all(of: participant, in: tx)
            guard known.profileVersion == new.version else { throw Refusal.stale }
            for statement in new.statements { try work.require(statement.subject.tier) }
            try new.faults(of: file, on: work.today).throwIfAny()
            let current = try work.foldedProfile(of: file, in: tx).profile
            for statement in new.statements where !current.says(statement) {
                let finding = Finding(
                    id: work.newID(),
                    participant: participant,
                    subject: statement.subject.code,
                    level: statement.level,
                    text: statement.text,
                    day: statement.day,
                    evidence: new.evidence,
                    tier: statement.subject.tier,
                    observer: new.observer.trimmed,
                    notedOn: new.day
                )
                try work.note(finding, in: file, in: tx)
            }
            for competence in new.removed {
                let code = ProfileSubject.competence(competence).code
                for finding in known where finding.subject == code && finding.withdrawal == nil {
                    guard try FindingTable.withdraw(finding.id, because: new.removedBecause, in: tx) else { continue }
                    try work.record(.findingWithdrawn, in: file, subject: finding.id.rawValue, in: tx)
                }
            }
        }
    }
}

extension NewProfile {
    fileprivate func faults(of file: OpenFile, on today: Day) -> Faults {
        var faults = Faults()
        if observer.name.trimmed.isEmpty { faults.add("observerName", Message("field.required")) }
        if day > today { faults.add("day", Message("field.future")) }
        if day < file.participant.birthDay { faults.add("day", Message("finding.beforeBirth")) }
        for statement in statements {
            switch statement.subject {
            case .origin where !statement.text.isEmpty && MunicipalityBook.shipped.origin(of: statement.text) == nil:
                faults.add("origin", Message("profile.unknownPostcode", ["postcode": statement.text]))
            case .targets:
                let unknown = statement.text.split(separator: " ").first {
                    OccupationBook.shipped.occupation(String($0)) == nil
                }
                if unknown != nil { faults.add("target-1", Message("field.unknown")) }
            default: break
            }
        }
        return faults
    }
}

extension [Finding] {
    /// 1 for a file of which nobody filled in the form; findings are added or withdrawn, never changed.
    fileprivate var profileVersion: Int {
        reduce(1) { version, finding in
            guard ProfileSubject(code: finding.subject) != nil else { return version }
            return version + (finding.withdrawal == nil ? 1 : 2)
        }
    }
}

extension WorkProfile {
    /// Whether it says so already; of what nobody ever noted, an empty field says nothing new.
    fileprivate func says(_ statement: ProfileStatement) -> Bool {
        guard let current = statements.first(where: { $0.subject == statement.subject }) else {
            return statement.level == nil && statement.text.isEmpty && statement.day == nil
        }
        return current == statement
    }
}
