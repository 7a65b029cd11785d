package import Domain
internal import Storage

extension Casework {
    /// Notes since when somebody is registered with the organisation that carries the programme (D5): the clock of a year, and
    /// whatever else its conditions count from that day. It can be noted, changed and taken away before and after the
    /// decision.
    /// - Throws: `Faults` at `registeredOn`; `Refusal.notFound`; `Refusal.stale`.
    package func noteRegistration(
        of id: ID<Referral>,
        version: Int,
        on day: Day?,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            guard var referral = try ReferralTable.find(id, within: work.scope(.decideReferral), in: tx) else {
                throw Refusal.notFound
            }
            try work.audit(
                .decideReferral,
                about: referral.participant,
                subject: id.rawValue,
                detail: "day of registration",
                in: tx
            )
            guard referral.version == version else { throw Refusal.stale }
            try Referral.faults(registeredOn: day, born: referral.birthDay, today: work.today).throwIfAny()
            referral.registeredOn = day
            guard try ReferralTable.update(referral, in: tx) else { throw Refusal.stale }
            try work.record(.registrationNoted, of: referral, in: tx)
        }
    }
}
