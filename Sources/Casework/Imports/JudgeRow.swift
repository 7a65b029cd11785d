internal import Domain
internal import Exchange
internal import ReferenceData
internal import Storage

/// A row that was held against the store and the rows before it.
struct JudgedRow {
    let row: ImportRow
    /// The person of a new row who is known already, from another programme.
    let person: Participant?
}

extension Work {
    /// Decides what a row is; stores nothing.
    func judge(
        _ row: ListedRow<ReferralDraft>,
        _ draft: ReferralDraft,
        programme: String,
        earlier: EarlierRows,
        in tx: borrowing Transaction
    ) throws -> JudgedRow {
        if let entry = earlier.same(as: draft) {
            let reasons = [Message("import.sameInFile", ["row": "\(entry.row)"])]
            let differences = ListedFacts(draft, reference).differences(from: ListedFacts(entry.draft, reference))
            return JudgedRow(
                row: row.judged(.same, reasons: reasons + differences + row.warnings, referral: entry.referral),
                person: nil
            )
        }
        let near = try ParticipantTable.candidates(
            nationalNumber: draft.nationalNumber,
            birthDays: draft.birthDay.mistakable,
            in: tx
        )
        let likenesses = near.map { (person: $0, likeness: Likeness.of(draft.facts, $0.facts)) }
        let certain = likenesses.filter { if case .same = $0.likeness { true } else { false } }.map(\.person)
        var over: [Referral] = []
        for person in certain {
            let referrals = try ReferralTable.all(of: person.id, within: .everything, in: tx).filter {
                $0.programme == programme
            }
            guard !referrals.isEmpty else { continue }
            let trajectories = try TrajectoryTable.all(of: person.id, within: .everything, in: tx)
            let meant = referrals.first { referral in
                let trajectory = trajectories.first { $0.referral == referral.id }
                return referral.isMeant(on: draft.referredOn, trajectory: trajectory)
            }
            over += referrals
            guard let stored = meant else { continue }
            let prison = stored.prison.flatMap(reference.prison)?.name
            let facts = ["day": stored.referredOn.belgian, "prison": prison ?? ""]
            let why = prison == nil ? "import.sameAsOutside" : "import.sameAs"
            let known = ListedFacts(person, stored, try FindingTable.all(of: person.id, in: tx), reference)
            let differences = ListedFacts(draft, reference).differences(from: known)
            let reasons = [Message(why, facts)] + differences + row.warnings
            return JudgedRow(row: row.judged(.same, reasons: reasons, referral: stored.id), person: nil)
        }
        let isLikely =
            likenesses.contains { if case .likely = $0.likeness { true } else { false } } || earlier.hasLikely(draft)
        let comesBack = over.map(\.referredOn).max().map { Message("import.comesBack", ["day": $0.belgian]) }
        let reasons = row.warnings + (isLikely ? [Message("import.likely")] : []) + [comesBack].compactMap { $0 }
        return JudgedRow(row: row.judged(.new, reasons: reasons), person: certain.first)
    }

    /// Decides what a row is and stores it when it is new: person, stay, referral, event and findings together.
    func take(
        _ row: ListedRow<ReferralDraft>,
        _ draft: ReferralDraft,
        programme: String,
        earlier: EarlierRows,
        in tx: borrowing Transaction
    ) throws -> ImportRow {
        let judged = try judge(row, draft, programme: programme, earlier: earlier, in: tx)
        guard judged.row.verdict == .new else { return judged.row }
        let participant = try store(draft, knownAs: judged.person, in: tx)
        let definition = try shelf.latest(programme, in: tx).definition
        let referral = Referral(
            id: newID(),
            participant: participant,
            name: draft.name,
            birthDay: draft.birthDay,
            programme: programme,
            referrer: nil,
            referrerName: draft.referrerName,
            institution: nil,
            prison: draft.prison,
            origin: ReferralOrigin(site: draft.site).completed(by: definition),
            referredOn: draft.referredOn,
            reason: draft.note,
            hasConsent: true,
            earliestDay: draft.earliestDay,
            source: .list
        )
        try store(referral, in: tx)
        for finding in draft.findings(about: participant, in: definition, makeID: { newID() }) {
            try FindingTable.insert(finding, in: tx)
        }
        try audit(.importReferrals, about: participant, subject: referral.id.rawValue, in: tx)
        return row.judged(.new, reasons: judged.row.reasons, referral: referral.id)
    }

    /// The record of the person: a new one, or the known one with the facts that it lacked.
    private func store(
        _ draft: ReferralDraft,
        knownAs known: Participant?,
        in tx: borrowing Transaction
    ) throws -> ID<Participant> {
        let told = Participant(
            id: known?.id ?? newID(),
            name: draft.name,
            birthDay: draft.birthDay,
            sex: draft.sex,
            nationalNumber: draft.nationalNumber,
            nationality: draft.nationality.nonEmpty,
            postcode: draft.postcode.nonEmpty,
            municipality: draft.municipality.nonEmpty
        )
        guard var known else {
            try ParticipantTable.insert(told, in: tx)
            return told.id
        }
        if known.complete(from: told) {
            guard try ParticipantTable.update(known, in: tx) else { throw Refusal.stale }
        }
        return known.id
    }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
