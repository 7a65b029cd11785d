package import Domain
internal import Storage

/// A free place and whose turn it is.
package struct PlaceOffer: Sendable {
    package let edition: EditionRule
    package let free: Int
    /// The first of the waiting list.
    package let referral: Referral
}

extension Work {
    /// The editions of a programme that run now or later, with who has a place and who waits; `onlyWithRoom`: without those
    /// that are full.
    func editionPlaces(
        of programme: Programme,
        onlyWithRoom: Bool = false,
        in tx: borrowing Transaction
    ) throws -> [EditionPlaces] {
        let editions = programme.editions(open: today)
        guard !editions.isEmpty else { return [] }
        let taken = try ReferralTable.taken(programme: programme.code, in: tx)
        let entered = try TrajectoryTable.entries(to: programme.code, in: tx)
        let places = editions.map { edition in
            EditionPlaces(
                edition: edition,
                taken: taken[edition.code] ?? 0,
                freeInGroups: programme.freePlaces(in: edition, entered: entered[edition.code] ?? [:], after: today)
            )
        }.filter { !onlyWithRoom || !$0.isFull }
        guard !places.isEmpty else { return [] }
        let waiting = try ReferralTable.waiting(for: programme.code, in: tx)
        let scores = try selectionScores(of: waiting, by: programme, in: tx)
        return places.map { places in
            places.with(
                AdmissionQueue(
                    waiting.filter { $0.edition == places.edition.code },
                    order: programme.entry.waitingOrder,
                    scores: scores
                )
            )
        }
    }

    /// What those who wait score on what candidates are ranked by (E1); empty where the order asks no score. Every tier
    /// decides, whoever asks.
    private func selectionScores(
        of waiting: [Referral],
        by programme: Programme,
        in tx: borrowing Transaction
    ) throws -> [ID<Referral>: Int] {
        guard programme.entry.waitingOrder.contains(.score), !programme.entry.ranking.isEmpty else { return [:] }
        var scores: [ID<Referral>: Int] = [:]
        for referral in waiting {
            let findings = try FindingTable.all(of: referral.participant, in: tx)
            scores[referral.id] = SelectionScore(findings, by: programme).total
        }
        return scores
    }

    /// The edition that somebody is admitted to: the one chosen, the one they wait for, or the one that goes without
    /// saying.
    /// - Throws: `Faults` when there is no such edition, it is full, or others go before.
    func admit(
        _ referral: Referral,
        to chosen: String?,
        by programme: Programme,
        in tx: borrowing Transaction
    ) throws -> String? {
        let waitsFor = referral.waitingSince == nil ? nil : referral.edition
        guard let code = chosen ?? waitsFor ?? programme.suggestedEdition(for: referral, on: today)?.code else {
            return nil
        }
        guard let places = try editionPlaces(of: programme, in: tx).first(where: { $0.edition.code == code }) else {
            throw Faults("edition", Message("field.unknown"))
        }
        if let objection = places.objection(to: referral.id) { throw Faults("edition", objection) }
        return code
    }

    /// Every edition of these programmes with a free place for somebody who waits.
    func placeOffers(in programmes: [Programme], in tx: borrowing Transaction) throws -> [PlaceOffer] {
        try programmes.flatMap { definition -> [PlaceOffer] in
            guard try ReferralTable.isAnybodyWaiting(for: definition.code, in: tx) else { return [] }
            return try editionPlaces(of: definition, onlyWithRoom: true, in: tx).compactMap { places in
                guard let first = places.waiting.referrals.first, let free = places.free, free > 0 else { return nil }
                return PlaceOffer(edition: places.edition, free: free, referral: first)
            }
        }
    }
}
