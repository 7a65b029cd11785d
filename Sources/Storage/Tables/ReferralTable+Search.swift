package import Domain

extension ReferralTable {
    /// The referrals that match, the latest first: at most `limit`, after the one given.
    package static func search(
        _ filter: ReferralFilter,
        within scope: Scope,
        after last: ID<Referral>?,
        limit: Int,
        in tx: borrowing Transaction
    ) throws -> [Referral] {
        let names = try NameSearch(filter.words, in: tx.vault)
        var conditions: [SQL] = names.conditions(on: "r.participant_id")
        if let state = filter.state { conditions.append("r.state = \(state)") }
        if let programme = filter.programme { conditions.append("r.programme = \(programme)") }
        if let prison = filter.prison { conditions.append("r.prison = \(prison)") }
        if scope != .everything { conditions.append(scope.referrals("r")) }
        var start: SQL = "referrals r"
        if let people = names.people, try Narrowest.of(["\(people) w"], in: tx) != nil {
            start = "\(people) w CROSS JOIN referrals r"
            conditions.append("r.participant_id = w.participant_id")
        }
        var place: SQL? = last.map { "SELECT referred_on, id FROM referrals WHERE id = \($0)" }
        var found: [Referral] = []
        // Who is found by more letters than a digest has is known once their names are open.
        let size = names.isExact ? limit : 4 * limit
        while true {
            let all = conditions + [place.map { "(r.referred_on, r.id) < (\($0))" }].compactMap { $0 }
            let restriction: SQL = all.isEmpty ? "" : "WHERE \(SQL.joined(all, by: " AND "))"
            let rows = try tx.rows(
                "SELECT r.* FROM \(start) \(restriction) ORDER BY r.referred_on DESC, r.id DESC LIMIT \(size)"
            )
            try tx.fetchDataKeys(for: rows, .referralReason)
            let part = try rows.map { try Referral(row: $0, in: tx) }
            found += try names.accepted(part, in: tx)
            guard found.count < limit, part.count == size, let end = part.last else {
                return Array(found.prefix(limit))
            }
            place = "\(end.referredOn), \(end.id)"
        }
    }

    /// The referrals nobody decided, who waits longest first.
    package static func undecided(limit: Int, in tx: borrowing Transaction) throws -> [Referral] {
        let rows = try tx.rows(
            """
            SELECT * FROM referrals WHERE state = \(ReferralState.received) ORDER BY referred_on, id LIMIT \(limit)
            """
        )
        try tx.fetchDataKeys(for: rows, .referralReason)
        return try rows.map { try Referral(row: $0, in: tx) }
    }

    package static func countUndecided(in tx: borrowing Transaction) throws -> Int {
        try tx.first("SELECT COUNT(*) AS count FROM referrals WHERE state = \(ReferralState.received)")
            .map { try $0("count") } ?? 0
    }
}

extension ReferralTable {
    /// Those who could not enter yet and are to be looked at again by a day, the oldest of these days first. By these days,
    /// not by the state: the list is short, and those in that state can be many.
    package static func toLookAgain(until day: Day, limit: Int, in tx: borrowing Transaction) throws -> [Referral] {
        let rows = try tx.rows(
            """
            SELECT * FROM referrals WHERE look_again_on IS NOT NULL AND look_again_on <= \(day)
                AND COALESCE(state, '') = \(ReferralState.notYet)
            ORDER BY look_again_on, id LIMIT \(limit)
            """
        )
        try tx.fetchDataKeys(for: rows, .referralReason)
        return try rows.map { try Referral(row: $0, in: tx) }
    }

    /// Whether somebody waits for a place in an edition of a programme. By the state: whom an edition took in does not wait. In
    /// the order of that index: without one PostgreSQL expects to meet somebody soon, and reads everybody where nobody waits.
    package static func isAnybodyWaiting(for programme: String, in tx: borrowing Transaction) throws -> Bool {
        try tx.exists(
            """
            SELECT 1 AS one FROM referrals WHERE programme = \(programme) AND state = \(ReferralState.waiting)
                AND COALESCE(edition, '') <> ''
            ORDER BY referred_on, id LIMIT 1
            """
        )
    }

    /// Those who wait for a place in an edition of a programme, in no order that matters.
    package static func waiting(for programme: String, in tx: borrowing Transaction) throws -> [Referral] {
        let rows = try tx.rows(
            """
            SELECT * FROM referrals WHERE programme = \(programme) AND edition IS NOT NULL
                AND state = \(ReferralState.waiting)
            """
        )
        try tx.fetchDataKeys(for: rows, .referralReason)
        return try rows.map { try Referral(row: $0, in: tx) }
    }

    /// How many people have a place in each edition of a programme: their trajectory is not closed. Who has a place in a
    /// group is counted where that group enters, everybody else where they were admitted to.
    package static func taken(programme: String, in tx: borrowing Transaction) throws -> [String: Int] {
        let rows = try tx.rows(
            """
            SELECT COALESCE(t.edition, r.edition) AS place, COUNT(*) AS count
            FROM trajectories t JOIN referrals r ON r.id = t.referral_id
            WHERE t.programme = \(programme) AND t.state <> \(TrajectoryState.closed)
                AND COALESCE(t.edition, r.edition) IS NOT NULL
            GROUP BY COALESCE(t.edition, r.edition)
            """
        )
        return Dictionary(
            uniqueKeysWithValues: try rows.map { (try $0("place", as: String.self), try $0("count", as: Int.self)) }
        )
    }
}

/// The screening talk that an accepted referral led to, as far as a referrer has to know.
package struct ReferralScreening: Hashable, Sendable {
    /// The day it is or was planned; nil while the person waits for a free seat.
    package let day: Day?
    package let state: TalkState
}

extension ReferralTable {
    /// The latest screening talk of each of these referrals that has one.
    package static func screenings(
        of referrals: [ID<Referral>],
        in tx: borrowing Transaction
    ) throws -> [ID<Referral>: ReferralScreening] {
        let rows = try tx.rows(
            """
            SELECT t.referral_id, k.day, k.state FROM trajectories t JOIN talks k ON k.trajectory_id = t.id
            WHERE t.referral_id IN (\(list: referrals)) AND k.kind = \(TalkKind.screening.rawValue)
            ORDER BY k.waiting_since, k.id
            """
        )
        var found: [ID<Referral>: ReferralScreening] = [:]
        for row in rows {
            guard let state = TalkState(rawValue: try row("state")) else { throw StorageError.damaged(column: "state") }
            found[try row("referral_id")] = ReferralScreening(day: try row.optional("day"), state: state)
        }
        return found
    }
}

extension NameSearch {
    /// The referrals of people who bear the names that are asked for, whatever the referral calls them.
    fileprivate func accepted(_ referrals: [Referral], in tx: borrowing Transaction) throws -> [Referral] {
        guard !isExact else { return referrals }
        let people = try PeopleQuery.personNames(of: Array(Set(referrals.map(\.participant))), in: tx)
        return referrals.filter { people[$0.participant].map(accepts) ?? false }
    }
}
