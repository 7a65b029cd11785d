package import Domain

/// Over which cases a statement reaches. The policy of Casework makes one from who asks; the statement carries it, so
/// that somebody else's record is *not found* (F2, promise 26), not found and then withheld.
package enum Scope: Hashable, Sendable {
    case nothing
    case everything
    /// The trajectories that a coach guides and, where a moment is given, the files this coach opened in an emergency
    /// that still lasts at that moment.
    case coach(ID<User>, emergenciesAt: Instant?)
    /// The referrals that wait for a decision and whose check this coach was asked to do (B2).
    case checker(ID<User>)
    /// What somebody referred.
    case referrer(ID<User>)
    /// What is about one person.
    case participant(ID<Participant>)
}

extension Scope {
    /// What holds for the trajectories within, as an alias of `trajectories`.
    func trajectories(_ alias: SQL) -> SQL {
        switch self {
        case .nothing, .checker: "1 = 0"
        case .everything: "1 = 1"
        case .coach(let coach, nil): "\(alias).coach_id = \(coach)"
        case .coach(let coach, let moment?):
            """
            (\(alias).coach_id = \(coach) OR EXISTS (SELECT 1 FROM emergency_accesses e
                WHERE e.user_id = \(coach) AND e.participant_id = \(alias).participant_id AND e.ended_at IS NULL
                    AND e.until_at > \(moment)))
            """
        case .referrer(let referrer):
            """
            EXISTS (SELECT 1 FROM referrals o WHERE o.id = \(alias).referral_id AND o.referrer_id = \(referrer))
            """
        case .participant(let participant): "\(alias).participant_id = \(participant)"
        }
    }

    /// What holds for the referrals within, as an alias of `referrals`.
    func referrals(_ alias: SQL) -> SQL {
        switch self {
        case .nothing, .everything: trajectories(alias)
        case .coach(let coach, _):
            // What they guide, and while it is undecided what they were asked to check.
            """
            (EXISTS (SELECT 1 FROM trajectories o WHERE o.referral_id = \(alias).id AND \(trajectories("o")))
                OR \(Scope.checker(coach).referrals(alias)))
            """
        case .checker(let coach):
            """
            (\(alias).state IN (\(list: ReferralState.checked)) AND EXISTS (SELECT 1 FROM admission_checkers a
                WHERE a.referral_id = \(alias).id AND a.coach_id = \(coach)))
            """
        case .referrer(let referrer): "\(alias).referrer_id = \(referrer)"
        case .participant(let participant): "\(alias).participant_id = \(participant)"
        }
    }
}
