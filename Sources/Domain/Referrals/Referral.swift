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
    /// Where the person was detained at that time: a prison's code.
    package let prison: String
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
        prison: String,
        referredOn: Day,
        reason: String,
        hasConsent: Bool,
        earliestDay: Day?,
        source: ReferralSource,
        state: ReferralState = .received,
        decision: ReferralDecision? = nil,
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
        self.referredOn = referredOn
        self.reason = reason
        self.hasConsent = hasConsent
        self.earliestDay = earliestDay
        self.source = source
        self.state = state
        self.decision = decision
        self.version = version
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

package enum ReferralState: String, CaseIterable, Sendable {
    case received, accepted, refused
}
