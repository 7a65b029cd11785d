/// The coach who was asked to do the check of a referral before it is decided (B2). Some of what the check asks is for a coach
/// alone, such as the life domains about health: who decides does not read it, and somebody has to score it.
package struct AdmissionChecker: Hashable, Sendable {
    package let referral: ID<Referral>
    package let participant: ID<Participant>
    package var coach: ID<User>
    package var askedOn: Day
    package var version: Int

    package init(
        referral: ID<Referral>,
        participant: ID<Participant>,
        coach: ID<User>,
        askedOn: Day,
        version: Int = 1
    ) {
        self.referral = referral
        self.participant = participant
        self.coach = coach
        self.askedOn = askedOn
        self.version = version
    }
}
