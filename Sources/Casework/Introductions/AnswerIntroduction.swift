package import Domain
internal import Storage

extension Casework {
    /// The employer invites, takes that back, says no or yes with a reason, or thinks again on the same day.
    /// - Throws: `Faults` at `reason`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func answerIntroduction(
        _ reference: String,
        version: Int,
        by act: IntroductionAct,
        because reason: IntroductionReason? = nil,
        note: String = "",
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var (introduction, vacancy) = try work.shared(reference, for: .answerIntroduction, in: tx)
            guard introduction.version == version else { throw Refusal.stale }
            guard IntroductionAct.ofTheEmployer.contains(act) else {
                throw Refusal.rule(Message("introduction.notPossible.\(act.rawValue)"))
            }
            let file = try work.fileBehind(introduction, in: tx)
            try work.carry(act, &introduction, for: vacancy, because: reason, note: note, in: file, in: tx)
        }
    }

    /// The employer says when and where the interview is.
    /// - Throws: `Faults`; `Refusal.rule`; `Refusal.stale`; `Refusal.notFound`.
    package func planSharedInterview(
        _ interview: Interview,
        of reference: String,
        version: Int,
        as actor: Actor
    ) async throws {
        try await work(as: actor) { work, tx in
            var (introduction, vacancy) = try work.shared(reference, for: .answerIntroduction, in: tx)
            guard introduction.version == version else { throw Refusal.stale }
            try interview.faults(on: work.today).throwIfAny()
            let file = try work.fileBehind(introduction, in: tx)
            try work.planInterview(interview, of: &introduction, for: vacancy, in: file, in: tx)
        }
    }
}

/// For which employer an account is.
package struct EmployerAccount: Sendable {
    package let user: User
    /// Nil while nobody said so.
    package let employer: ID<Employer>?
    /// Among which is chosen.
    package let found: FoundEmployers
}

extension SignInDesk {
    /// `text`, `chosen`: what is typed and chosen; what is chosen, and the account's own employer, stand in the list anyhow while
    /// nothing is typed.
    /// - Throws: `Refusal.notFound` for an account that is no employer's.
    package func employerAccount(
        _ id: ID<User>,
        answering text: String = "",
        keeping chosen: ID<Employer>? = nil,
        as actor: Actor
    ) async throws -> EmployerAccount {
        try await casework.look(as: actor) { work, tx in
            let user = try work.managedAccount(id, in: tx)
            guard user.role == .employer else { throw Refusal.notFound }
            let employer = try EmployerAccountTable.employer(of: id, in: tx)
            return EmployerAccount(
                user: user,
                employer: employer,
                found: try work.foundEmployers(text, keeping: [employer, chosen], in: tx)
            )
        }
    }

    /// Says for which employer an account is: from now on it sees what was shown to that one, and nothing else.
    /// - Throws: `Faults` at `employer`; `Refusal.stale` when another was chosen meanwhile; `Refusal.notFound`.
    package func setEmployer(
        _ employer: ID<Employer>,
        insteadOf before: ID<Employer>?,
        user id: ID<User>,
        as actor: Actor
    ) async throws {
        try await casework.work(as: actor) { work, tx in
            let user = try work.managedAccount(id, in: tx)
            guard user.role == .employer else { throw Refusal.notFound }
            guard try EmployerAccountTable.employer(of: id, in: tx) == before else { throw Refusal.stale }
            guard try EmployerTable.find(employer, in: tx) != nil else {
                throw Faults("employer", Message("field.chooseOne"))
            }
            try EmployerAccountTable.put(id, with: employer, in: tx)
            try work.audit(.manageUsers, subject: id.rawValue, detail: "employer chosen", in: tx)
        }
    }
}
