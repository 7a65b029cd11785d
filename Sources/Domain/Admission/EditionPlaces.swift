/// Who waits for a place in an edition, in the order in which places are offered (B3).
package struct AdmissionQueue: Sendable {
    /// In order: the first one is offered the next place.
    package let referrals: [Referral]

    /// `order`: the first that differs decides; who is the same in all of it goes by id, which is by moment.
    /// `scores`: what candidates scored, where the order asks it; the highest goes first, and who has no score last.
    package init(
        _ waiting: [Referral],
        order: [EntryRules.WaitingOrder],
        scores: [ID<Referral>: Int] = [:]
    ) {
        referrals = waiting.sorted { one, other in
            for key in order {
                let (first, second): (Int?, Int?) =
                    switch key {
                    case .referredOn: (one.referredOn.number, other.referredOn.number)
                    case .acceptedOn: (one.waitingSince?.number, other.waitingSince?.number)
                    case .score: (-(scores[one.id] ?? -1), -(scores[other.id] ?? -1))
                    }
                if let first, let second, first != second { return first < second }
            }
            return one.id < other.id
        }
    }

    /// Where a referral stands, the first one 1; nil for one that is not on the list.
    package func position(of referral: ID<Referral>) -> Int? {
        referrals.firstIndex { $0.id == referral }.map { $0 + 1 }
    }

    /// How many go before a referral; all of them before one that is not on the list.
    package func ahead(of referral: ID<Referral>) -> Int {
        referrals.firstIndex { $0.id == referral } ?? referrals.count
    }
}

/// The places of an edition.
package struct EditionPlaces: Sendable {
    package let edition: EditionRule
    /// People who have a place now.
    package let taken: Int
    /// Free places in the groups that are still to enter; nil where people do not enter in groups, or these have no
    /// limit.
    package let freeInGroups: Int?
    package private(set) var waiting: AdmissionQueue

    package init(
        edition: EditionRule,
        taken: Int,
        freeInGroups: Int? = nil,
        waiting: AdmissionQueue = AdmissionQueue([], order: [])
    ) {
        self.edition = edition
        self.taken = taken
        self.freeInGroups = freeInGroups
        self.waiting = waiting
    }

    /// The same with these people waiting.
    package func with(_ waiting: AdmissionQueue) -> EditionPlaces {
        var places = self
        places.waiting = waiting
        return places
    }

    /// Places that are free; nil without a limit.
    package var free: Int? {
        [edition.places.map { max(0, $0 - taken) }, freeInGroups].compactMap { $0 }.min()
    }

    package var isFull: Bool { free == 0 }

    /// What stands in the way of a place for this referral; nil when there is one. Who waits longer goes before.
    package func objection(to referral: ID<Referral>) -> Message? {
        guard let free else { return nil }
        if free == 0 { return Message("admission.full", ["edition": edition.label]) }
        let ahead = waiting.ahead(of: referral)
        guard ahead >= free else { return nil }
        return Message("admission.othersFirst", ["free": "\(free)", "ahead": "\(ahead)", "edition": edition.label])
    }
}

extension Programme {
    /// The editions that run on a day or begin after it, in the order of the definition.
    package func editions(open day: Day) -> [EditionRule] {
        editions.filter { edition in edition.last.map { $0 >= day } ?? true }
    }

    /// The edition that goes without saying: the only one for the site of the referral that runs on this day, or else
    /// the only one that is to come. One whose last group has entered takes nobody in any more.
    package func suggestedEdition(for referral: Referral, on day: Day) -> EditionRule? {
        let inGroups = entry.mode == .entryMoments || entry.mode == .selectionRounds
        let open = editions(open: day).filter { edition in
            let isOfSite = edition.site == nil || referral.origin.site == nil || edition.site == referral.origin.site
            let isOver = inGroups && !edition.moments.isEmpty && edition.moments.allSatisfy { $0.day < day }
            return isOfSite && !isOver
        }
        let running = open.filter { $0.first <= day }
        if running.count == 1 { return running[0] }
        return running.isEmpty && open.count == 1 ? open[0] : nil
    }

    /// How many places are free in the groups of an edition that enter after a day; nil where people do not enter in
    /// groups, or a group has no limit.
    ///
    /// `entered`: by the code of the moment, how many have a place.
    package func freePlaces(in edition: EditionRule, entered: [String: Int], after day: Day) -> Int? {
        guard entry.mode == .entryMoments, !edition.moments.isEmpty else { return nil }
        var free = 0
        for moment in edition.moments where moment.day >= day {
            guard let places = moment.places ?? entry.places else { return nil }
            free += max(0, places - (entered[moment.code] ?? 0))
        }
        return free
    }
}
