package import Domain
internal import ReferenceData
internal import Storage

/// A referral in a list, with what came of it.
package struct ReferralListing: Sendable {
    package let referral: Referral
    package let programmeName: String
    /// Where the person was at that time; nil for a programme without sitting days.
    package let prison: Prison?
    /// The kind of referrer, the partner and the site, in words; nil when not said.
    package let kind: String?
    package let partner: String?
    package let site: String?
    /// The words of the ground of a refusal.
    package let ground: String?
    package let screening: Screening?

    /// How it is with the screening talk.
    package enum Screening: Hashable, Sendable {
        /// No sitting day has room yet.
        case waiting
        case planned(Day)
        case held(Day)
        /// Planned and not held; another one follows.
        case missed
    }
}

/// One referral as its page shows it.
package struct ReferralView: Sendable {
    package let listing: ReferralListing
    /// Identity and number: nil for a referrer, who sees what they wrote.
    package let participant: Participant?
    /// What this actor may do with it now.
    package let acts: [ReferralAct]
    /// Other records that may be the same person.
    package let candidates: [ReferralCandidate]
    /// Other referrals of the same person that this actor may see.
    package let others: [Referral]
    /// Whether this actor may open the file it led to.
    package let opensFile: Bool
    /// What a decision needs: grounds, coaches, and the coach who sits in that prison.
    package let choices: DecisionChoices?
    /// The check, the places, and what was decided about them.
    package let admission: AdmissionView
    /// With which group the person enters, for who decides; nil before acceptance and where people enter on any day.
    package let entry: EntryStanding?

    package var referral: Referral { listing.referral }
}

/// The place of somebody in a group (B3), with what it was before.
package struct EntryStanding: Sendable {
    package let place: EntryPlace?
    /// The words of the edition.
    package let edition: String?
    package let canChange: Bool
    package let changes: [EntryChange]
}

package struct DecisionChoices: Sendable {
    package let grounds: [Coded]
    package let coaches: [User]
    /// Whether the screening talk is planned on a sitting day by itself.
    package let hasSittingDays: Bool
    package let suggested: ID<User>?
}

extension Casework {
    /// How many lines a page of a list has.
    package static let pageSize = 50

    /// Referrals, the latest first: a referrer's own, or everybody's for who decides on them.
    package func referrals(
        _ filter: ReferralFilter,
        after last: ID<Referral>? = nil,
        limit: Int = pageSize,
        noting action: Action = .readReferral,
        as actor: Actor
    ) async throws -> ListPage<ReferralListing, Referral> {
        let page = try await look(as: actor) { work, tx in
            try work.require(.refer)
            let scope = try work.scope(.readReferral)
            let found = try ReferralTable.search(filter, within: scope, after: last, limit: limit + 1, in: tx)
            return ListPage(try work.listings(of: found, in: tx), size: limit) { $0.referral.id }
        }
        let shown = page.lines.map(\.referral.participant)
        try await noteLook(action, detail: filter.asked(shown: shown), as: actor)
        return page
    }

    /// One referral.
    /// - Throws: `Refusal.notFound` when it is not there or not for this actor.
    package func referral(_ id: ID<Referral>, as actor: Actor) async throws -> ReferralView {
        try await work(as: actor) { work, tx in
            work.denials.asked(.readReferral, of: .referral(id))
            let scope = try work.scope(.readReferral)
            guard let referral = try ReferralTable.find(id, within: scope, in: tx),
                let listing = try work.listings(of: [referral], in: tx).first
            else { throw Refusal.notFound }
            work.denials.clear()
            let trajectory = try TrajectoryTable.find(referral: id, within: scope, in: tx)
            try work.audit(.readReferral, about: referral.participant, subject: id.rawValue, in: tx)

            let participant = actor.role == .referrer ? nil : try ParticipantTable.find(referral.participant, in: tx)
            let acts = Referral.transitions.acts(from: referral.state, by: actor.role)
            let others = try ReferralTable.all(of: referral.participant, within: scope, in: tx).filter { $0.id != id }
            return ReferralView(
                listing: listing,
                participant: participant,
                acts: acts,
                candidates: try work.lookalikes(of: participant, for: acts, in: tx),
                others: others,
                opensFile: trajectory != nil && Policy.allows(.readFile, for: actor.role),
                choices: acts.isEmpty ? nil : try work.choices(for: referral, in: tx),
                admission: try work.admissionView(
                    of: referral,
                    participant,
                    isUndecided: acts.contains(.accept) || work.mayCheck(referral),
                    in: tx
                ),
                entry: try work.entryStanding(of: trajectory, in: tx)
            )
        }
    }
}

extension Work {
    /// Whether this actor can do the check of a referral that they see.
    fileprivate func mayCheck(_ referral: Referral) -> Bool {
        Policy.allows(.checkAdmission, for: actor.role) && ReferralState.checked.contains(referral.state)
    }

    /// For who decides: with which group somebody enters.
    fileprivate func entryStanding(
        of trajectory: Trajectory?,
        in tx: borrowing Transaction
    ) throws -> EntryStanding? {
        guard let trajectory, Policy.allows(.decideReferral, for: actor.role) else { return nil }
        let programme = try shelf.latest(trajectory.programme, in: tx).definition
        guard programme.entersInGroups else { return nil }
        return EntryStanding(
            place: trajectory.entry,
            edition: trajectory.entry.map { programme.edition($0.edition)?.label ?? $0.edition },
            canChange: trajectory.canChangeEntry,
            changes: try EntryChangeTable.all(of: trajectory.id, in: tx)
        )
    }

    fileprivate func listings(of referrals: [Referral], in tx: borrowing Transaction) throws -> [ReferralListing] {
        let screenings = try ReferralTable.screenings(of: referrals.map(\.id), in: tx)
        return try referrals.map { referral in
            let programme = try shelf.latest(referral.programme, in: tx).definition
            let ground = referral.decision?.ground
            return ReferralListing(
                referral: referral,
                programmeName: programme.name,
                prison: referral.prison.flatMap(reference.prison),
                kind: referral.origin.kind.map { code in programme.referrer(code)?.label ?? code },
                partner: referral.origin.partner.map { code in programme.partner(code)?.label ?? code },
                site: referral.origin.site.map { code in programme.site(code)?.label ?? code },
                // A ground that a later definition dropped still shows, as its code.
                ground: ground.map { programme.refusalGrounds.label(of: $0) ?? $0 },
                screening: screenings[referral.id].map(ReferralListing.Screening.init)
            )
        }
    }

    /// For who decides: records that look like this person. Each of them is a look at somebody, so it is logged.
    fileprivate func lookalikes(
        of participant: Participant?,
        for acts: [ReferralAct],
        in tx: borrowing Transaction
    ) throws -> [ReferralCandidate] {
        guard let participant, !acts.isEmpty else { return [] }
        let others = try candidates(for: participant.facts, in: tx).filter { $0.participant != participant.id }
        for other in others {
            try audit(.readReferral, about: other.participant, detail: "shown as likely duplicate", in: tx)
        }
        return others
    }

    fileprivate func choices(for referral: Referral, in tx: borrowing Transaction) throws -> DecisionChoices {
        let definition = try shelf.latest(referral.programme, in: tx).definition
        return DecisionChoices(
            grounds: definition.refusalGrounds,
            coaches: try UserTable.coaches(in: tx),
            hasSittingDays: definition.hasSittingDays,
            suggested: try coachSitting(for: referral, in: tx)
        )
    }
}

extension ReferralListing.Screening {
    fileprivate init(_ stored: ReferralScreening) {
        switch (stored.state, stored.day) {
        case (.planned, let day?): self = .planned(day)
        case (.planned, nil): self = .waiting
        case (.held, let day?): self = .held(day)
        default: self = .missed
        }
    }
}

extension ReferralFilter {
    /// What the audit log keeps of a search: what was asked without the words, and whom it showed.
    func asked(shown: [ID<Participant>]) -> String {
        let asked = [
            state.map { "state \($0.rawValue)" }, prison.map { "prison \($0)" },
            words.isEmpty ? nil : "\(words.count) words",
        ]
        return Audited.list(asked.compactMap { $0 }, shown: shown)
    }
}

/// How the audit log writes that a list was looked at.
enum Audited {
    static func list(_ asked: [String], shown: [ID<Participant>]) -> String {
        "list: \(asked.isEmpty ? "all" : asked.joined(separator: ", ")); shown: "
            + shown.map(\.rawValue).joined(separator: " ")
    }
}
