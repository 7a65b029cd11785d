/// A person put forward by a partner (A1): who, when, why, and with whose consent. It is accepted and becomes a
/// trajectory, or it is refused with grounds; what the referrer wrote stays as it was.
package struct Referral: Hashable, Sendable {
    package let id: ID<Referral>
    package let participant: ID<Participant>
    /// Who, in the referrer's own spelling: all that a referrer sees of the person, whoever else knows them.
    package let name: PersonName
    package let birthDay: Day
    /// The code of the programme.
    package let programme: String
    /// The account that referred; nil when it came from a list.
    package let referrer: ID<User>?
    /// The name of the person who referred, as the institution writes it.
    package let referrerName: String
    /// The partner institution of the referrer, when known.
    package let institution: String?
    /// Where the person was detained at that time: a prison's code. Nil for a programme without sitting days.
    package let prison: String?
    /// How it came in: the kind of referrer, the fixed partner and the site, by codes of the definition; nil when not said.
    package let origin: ReferralOrigin
    package let referredOn: Day
    /// Why: what the referrer hopes for.
    package let reason: String
    /// The person agreed to be referred. Without it nothing is stored.
    package let hasConsent: Bool
    /// The first day the person could be outside, as far as the referrer knows.
    package let earliestDay: Day?
    package let source: ReferralSource
    package var state: ReferralState
    package var decision: ReferralDecision?
    /// The code of the edition it was admitted to or waits for; nil where the definition has none.
    package var edition: String?
    /// Since when it is on the waiting list; nil when it is not.
    package var waitingSince: Day?
    /// When somebody who can't enter yet is looked at again.
    package var lookAgainOn: Day?
    /// Since when the person is registered with the organisation that carries the programme (D5), where that matters.
    package var registeredOn: Day?
    package var version: Int

    package init(
        id: ID<Referral>,
        participant: ID<Participant>,
        name: PersonName,
        birthDay: Day,
        programme: String,
        referrer: ID<User>?,
        referrerName: String,
        institution: String?,
        prison: String?,
        origin: ReferralOrigin = ReferralOrigin(),
        referredOn: Day,
        reason: String,
        hasConsent: Bool,
        earliestDay: Day?,
        source: ReferralSource,
        state: ReferralState = .received,
        decision: ReferralDecision? = nil,
        edition: String? = nil,
        waitingSince: Day? = nil,
        lookAgainOn: Day? = nil,
        registeredOn: Day? = nil,
        version: Int = 1
    ) {
        self.id = id
        self.participant = participant
        self.name = name
        self.birthDay = birthDay
        self.programme = programme
        self.referrer = referrer
        self.referrerName = referrerName
        self.institution = institution
        self.prison = prison
        self.origin = origin
        self.referredOn = referredOn
        self.reason = reason
        self.hasConsent = hasConsent
        self.earliestDay = earliestDay
        self.source = source
        self.state = state
        self.decision = decision
        self.edition = edition
        self.waitingSince = waitingSince
        self.lookAgainOn = lookAgainOn
        self.registeredOn = registeredOn
        self.version = version
    }
}

/// From whom and for where a referral came (B1, B13): codes of the definition.
package struct ReferralOrigin: Hashable, Sendable {
    /// A kind of referrer.
    package var kind: String?
    package var partner: String?
    package var site: String?

    package init(kind: String? = nil, partner: String? = nil, site: String? = nil) {
        self.kind = kind
        self.partner = partner
        self.site = site
    }
}

/// By which door a referral came in.
package enum ReferralSource: String, CaseIterable, Sendable { case form, list }

/// Who decided, when, and on what grounds; the grounds are required for a refusal.
package struct ReferralDecision: Hashable, Sendable {
    package let by: String
    package let on: Day
    /// The code of a ground in the programme's definition; nil when accepted.
    package let ground: String?
    package let explanation: String

    package init(by: String, on: Day, ground: String?, explanation: String) {
        self.by = by
        self.on = on
        self.ground = ground
        self.explanation = explanation
    }
}

/// How far a referral has come.
package enum ReferralState: String, CaseIterable, Sendable {
    case received
    /// On the waiting list of an edition.
    case waiting
    case accepted
    /// Can't enter yet; looked at again on a day.
    case notYet
    case refused

    /// Those in which the check before somebody enters can be done (B2).
    package static let checked: [ReferralState] = [.received, .waiting]
}
