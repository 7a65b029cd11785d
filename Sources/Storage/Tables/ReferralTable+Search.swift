package import Domain

extension ReferralTable {
    /// The referrals that match, the latest first: at most `limit`, after the one given.
    package static func search(
        _ filter: ReferralFilter, after last: ID<Referral>?, limit: Int, in tx: borrowing Transaction
    ) throws -> [Referral] {
        let names = NameSearch(filter.words)
        var conditions: [SQL] = names.conditions(on: "r.participant_id")
        if let state = filter.state { conditions.append("r.state = \(state)") }
        if let prison = filter.prison { conditions.append("r.prison = \(prison)") }
        if let referrer = filter.referrer { conditions.append("r.referrer_id = \(referrer)") }
        if let last {
            let keys: SQL = "SELECT referred_on, id FROM referrals WHERE id = \(last)"
            conditions.append("(r.referred_on, r.id) < (\(keys))")
        }
        var start: SQL = "referrals r"
        if let people = names.people, try Narrowest.of(["\(people) w"], in: tx) != nil {
            start = "\(people) w CROSS JOIN referrals r"
            conditions.append("r.participant_id = w.participant_id")
        }
        let restriction: SQL = conditions.isEmpty ? "" : "WHERE \(SQL.joined(conditions, by: " AND "))"
        return try tx.rows(
            "SELECT r.* FROM \(start) \(restriction) ORDER BY r.referred_on DESC, r.id DESC LIMIT \(limit)"
        ).map(Referral.init(row:))
    }
}
