package import Domain
internal import Storage

/// Whom the check of a referral can be asked of, and whom it was asked of (B2).
package struct CheckRequest: Sendable {
    package let referral: Referral
    /// Nil while nobody was asked.
    package let checker: AdmissionChecker?
    package let coaches: [User]

    /// What a form about it carries: 0 while nobody was asked.
    package var version: Int { checker?.version ?? 0 }
}

extension Casework {
    /// - Throws: `Refusal.notFound` when the referral is not there, not for this actor, or its definition has no forms of the
    ///   check; `Refusal.rule` when it is decided already.
    package func checkRequest(of referral: ID<Referral>, as actor: Actor) async throws -> CheckRequest {
        try await work(as: actor) { work, tx in
            try work.checkRequest(of: referral, detail: "check request form", in: tx)
        }
    }

    /// Asks a coach to do the check of a referral: until it is decided, that coach reads the referral and fills in the forms
    /// of the check, in every tier that a coach reads. Whoever was asked before is so no more.
    /// - Throws: `Faults` at `coach`; `Refusal.notFound`; `Refusal.rule` when it is decided already; `Refusal.stale`.
    package func askCheck(
        of referral: ID<Referral>,
        version: Int,
        coach: ID<User>,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            let request = try work.checkRequest(of: referral, detail: "ask for the check", in: tx)
            guard request.version == version else { throw Refusal.stale }
            guard request.coaches.contains(where: { $0.id == coach }) else {
                throw Faults("coach", Message("field.chooseOne"))
            }
            guard var checker = request.checker else {
                try AdmissionCheckerTable.insert(
                    AdmissionChecker(
                        referral: referral,
                        participant: request.referral.participant,
                        coach: coach,
                        askedOn: work.today
                    ),
                    in: tx
                )
                return
            }
            (checker.coach, checker.askedOn) = (coach, work.today)
            guard try AdmissionCheckerTable.update(checker, in: tx) else { throw Refusal.stale }
        }
    }
}

extension Work {
    fileprivate func checkRequest(
        of id: ID<Referral>,
        detail: String,
        in tx: borrowing Transaction
    ) throws -> CheckRequest {
        guard let referral = try ReferralTable.find(id, within: scope(.decideReferral), in: tx),
            try !shelf.latest(referral.programme, in: tx).definition.admission.forms.isEmpty
        else { throw Refusal.notFound }
        try audit(
            .decideReferral,
            about: referral.participant,
            subject: id.rawValue,
            detail: detail,
            in: tx
        )
        guard ReferralState.checked.contains(referral.state) else {
            throw Refusal.rule(Message("admission.decidedAlready"))
        }
        return CheckRequest(
            referral: referral,
            checker: try AdmissionCheckerTable.find(id, in: tx),
            coaches: try UserTable.coaches(in: tx)
        )
    }
}
