internal import Domain

/// What becomes of somebody in a programme that is told from its definition.
enum DemoTurnOut {
    case undecided, refused, notYet
    /// Comes to a good end; or ends without it.
    case works, stays
    /// Stops before the end.
    case stops
    /// The clock stands still today.
    case pauses
    /// Loses the first job.
    case losesWork
}

/// One person who walks through a programme, and what is known of them by now.
struct DemoWalker {
    let name: PersonName
    let birthDay: Day
    let sex: Sex
    let nationalNumber: NationalNumber?
    let origin: ReferralOrigin
    let referrer: Actor
    let coach: Actor
    let outcome: DemoTurnOut
    /// In per cent of the usual speed: how long a phase lasts.
    let pace: Int
    /// Does not do all that is asked: soft gates are passed with a reason.
    let falters: Bool

    var turns: [(day: Day, move: DemoMove)] = []
    var referral: ID<Referral>?
    var participant: ID<Participant>?
    var isClosed = false
    /// The phases that were gone through, and the present one.
    var visited: Set<String> = []
    var phase: String?
    var placement: ID<Placement>?
    var lastPlacement: ID<Placement>?
    var formOfWork: String?
    /// How often a gate stood in the way.
    var tries = 0

    /// Takes the first move that falls on a day or before it.
    mutating func nextTurn(on day: Day) -> DemoMove? {
        guard !isClosed, let place = turns.firstIndex(where: { $0.day <= day }) else { return nil }
        return turns.remove(at: place).move
    }
}

extension DemoProgramme {
    /// So many people; some more where there are several sites.
    private var count: Int { min(24, 20 + 2 * programme.sites.count) }

    mutating func castEverybody(since first: Day, _ register: inout DemoRegister) {
        let count = count
        let latest = [26, 18, 13, 11, 4, 2]
        let span = today.days(since: first) - 5
        for who in 0..<count {
            let fromEnd = count - 1 - who
            // More of them lately: the first phases are short.
            let left = max(0, count - 7 - who)
            let early = (left + left * left / (count - 7)) * (span - 33) / (2 * (count - 7)) + 33
            let ago = fromEnd < latest.count ? latest[latest.count - 1 - fromEnd] : early
            let come = staff.referrers[who % staff.referrers.count]
            let person = register.somebody(bornAgo: ages(ago), dice: &dice)
            cast.append(
                DemoWalker(
                    name: person.name,
                    birthDay: person.birthDay,
                    sex: person.sex,
                    nationalNumber: person.nationalNumber,
                    origin: come.origin,
                    referrer: come.actor,
                    coach: staff.coach(of: come.origin.site, in: programme, who),
                    outcome: Self.outcome(who, fromEnd: fromEnd),
                    pace: [50, 70, 100, 120][who % 4],
                    falters: who % 5 == 3
                )
            )
            on(today.adding(days: -ago), who, .refer)
        }
    }

    private static func outcome(_ who: Int, fromEnd: Int) -> DemoTurnOut {
        switch fromEnd {
        case 0, 1: .undecided
        case 2: .notYet
        case 3, 4: .works
        case 5: .refused
        case 8: .pauses
        default: [.works, .losesWork, .works, .stops, .works, .stays, .pauses, .works, .refused][who % 9]
        }
    }

    /// Days of age today of who meets the target group on the day of their referral.
    private func ages(_ ago: Int) -> ClosedRange<Int> {
        let least = max(programme.minimumAge, 18)
        let most = min(programme.maximumAge ?? 57, 57)
        let youngest = (least + 1) * 366 + ago
        return youngest...max(youngest + 400, most * 365)
    }
}
