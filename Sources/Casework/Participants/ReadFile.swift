package import Domain
internal import ReferenceData
internal import Storage

/// The file of a participant, as far as this actor may read it: everything about their way to work on one page.
package struct FileView: Sendable {
    /// Plan, pauses, talks with employers, placements, aftercare.
    package let way: PlanView
    /// Kept here and not handed on from the way: it is large, and the page asks it hundreds of times.
    package let programme: Programme
    /// Phases, decisions, forms and sessions, as far as the definition has them.
    package let progress: CaseProgress
    package let referral: Referral
    package let coach: User?
    /// Where the person stays now; nil outside.
    package let prison: Prison?
    /// Every stay, the latest first.
    package let stays: [Stay]
    package let talks: [Talk]
    /// The findings of the tiers this actor reads.
    package let findings: [Finding]
    package let tiers: Set<Tier>
    package let contacts: [ContactMoment]
    package let relations: [Relation]
    /// With whom it has been silent too long.
    package let silences: [Silence]
    /// What happened, the latest first.
    package let events: [Event]
    /// Other trajectories of this person, the latest first.
    package let earlier: [Trajectory]
    /// Who opened the file in the last thirty days, and how often.
    package let readers: [(name: String, times: Int)]
    /// What lets this actor in, where it is another coach's file.
    package let emergency: EmergencyAccess?
    /// How this person's trajectories ended, the latest first.
    package let closings: [Closing]
    /// The barriers of this trajectory of the tiers this actor reads, withdrawn ones too.
    package let barriers: [Barrier]
    /// Whom this person is put forward to, the latest first; empty for who puts nobody forward.
    package let introductions: [IntroductionLine]

    package var participant: Participant { way.participant }
    package var trajectory: Trajectory { way.trajectory }
    package var today: Day { way.today }

    /// What was said about each subject of the definition, in its order; subjects about which nothing was said are left
    /// out.
    package var developments: [Development] {
        programme.subjects.compactMap { subject in
            let own = findings.filter { $0.subject == subject.code }
            return own.isEmpty ? nil : Development(subject: subject, findings: own)
        }
    }

    /// The scores on the instruments of the definition, domain by domain (B2); an instrument without any is left out.
    package var scored: [(instrument: InstrumentRule, developments: [Development])] {
        programme.instruments.compactMap { instrument -> (instrument: InstrumentRule, developments: [Development])? in
            let own = instrument.domains.compactMap { domain -> Development? in
                let subject = instrument.subjectRule(of: domain)
                let scores = findings.filter { $0.subject == subject.code }
                return scores.isEmpty ? nil : Development(subject: subject, findings: scores)
            }
            return own.isEmpty ? nil : (instrument, own)
        }
    }

    /// By when the person has to have started (D5); nil where the definition says nothing of it.
    package var deadline: Deadline? {
        programme.deadline(
            registeredOn: referral.registeredOn,
            referredOn: referral.referredOn,
            of: (trajectory.acceptedOn, trajectory.startedOn),
            over: way.chain.placements
        )
    }

    package var detention: DetentionPicture { DetentionPicture(findings, by: programme) }
}

extension Casework {
    /// Opens a file; who, whose and when stands in the audit log.
    /// - Throws: `Refusal.notFound`.
    package func file(of participant: ID<Participant>, as actor: Actor) async throws -> FileView {
        let (work, file, shut) = try await work(as: actor, of: .looks) { work, tx in
            let file = try work.open(participant, for: .readFile, in: tx)
            return (work, file, try work.fetch(file, in: tx))
        }
        return try work.fileView(of: file, shut.opened())
    }
}

extension Work {
    fileprivate func fetch(_ file: OpenFile, in tx: borrowing Transaction) throws -> ShutFile {
        try FileQuery.fetch(
            file.trajectory,
            readersSince: moment.now.adding(seconds: -30 * 86_400),
            reader: actor.id,
            at: moment.now,
            in: tx
        )
    }

    fileprivate func fileView(of file: OpenFile, _ known: FileQuery.Everything) throws -> FileView {
        let trajectory = file.trajectory
        guard let referral = known.referral else { throw Refusal.notFound }
        let tiers = Policy.tiers(for: actor.role)
        let hidden = Set(known.findings.filter { !tiers.contains($0.tier) }.map(\.id.rawValue))
            .union(known.barriers.filter { !tiers.contains($0.tier) }.map(\.id.rawValue))
        let present = known.stays.first { $0.until == nil }
        let comesInEmergency = actor.role == .coach && trajectory.coach != actor.id
        return FileView(
            way: planView(of: file, known.plan),
            programme: file.programme.definition,
            progress: progress(by: caseFacts(of: file, referral, known)),
            referral: referral,
            coach: known.coach,
            prison: present.flatMap { reference.prison($0.prison) },
            stays: known.stays,
            talks: known.talks,
            findings: known.findings.filter { tiers.contains($0.tier) },
            tiers: tiers,
            contacts: known.contacts,
            relations: known.relations,
            silences: silences(in: trajectory, by: file.programme.definition, staysInside: present != nil) { party in
                known.contacts.first { $0.party == party && $0.withdrawal == nil }?.day
            },
            // What somebody may not read leaves no trace in the history they see.
            events: known.events.filter { !hidden.contains($0.subject ?? "") },
            earlier: known.trajectories.filter { $0.id != trajectory.id },
            readers: known.readers,
            emergency: comesInEmergency ? known.emergency : nil,
            closings: known.closings,
            barriers: known.barriers.filter { tiers.contains($0.tier) },
            introductions: !Policy.allows(.introduce, for: actor.role)
                ? []
                : known.introductions.map {
                    IntroductionLine(introduction: $0.introduction, name: nil, title: $0.title, employer: $0.employer)
                }
        )
    }

    private func caseFacts(of file: OpenFile, _ referral: Referral, _ known: FileQuery.Everything) -> CaseFacts {
        var facts = CaseFacts(
            programme: file.programme.definition,
            participant: file.participant,
            referral: referral,
            trajectory: file.trajectory
        )
        facts.findings = known.findings
        facts.passages = known.passages
        facts.pauses = known.plan.pauses
        facts.steps = known.plan.steps
        facts.placements = known.plan.placements
        facts.contacts = known.contacts
        facts.events = known.events
        facts.barriers = known.barriers
        return facts
    }

    /// With whom it has been silent too long; nobody once the trajectory is closed. The psychosocial service of a prison
    /// matters while the person stays in one.
    func silences(
        in trajectory: Trajectory,
        by programme: Programme,
        staysInside: Bool,
        last: (Party) -> Day?
    ) -> [Silence] {
        guard trajectory.state != .closed else { return [] }
        return programme.contactWatches.filter { staysInside || $0.party != .psd }.compactMap { watch in
            watch.silence(last: last(watch.party), start: trajectory.acceptedOn, on: today)
        }
    }
}
