/// What somebody is for the house (F2). One person has one role; who does two jobs has two accounts.
package enum Role: String, CaseIterable, Sendable {
    /// Guides participants: sees the files of own participants, whole.
    case coach
    /// Answers for a programme: decides referrals, plans sitting days, reads figures, sees every file of it.
    case coordinator
    /// Puts people forward from a partner institution: sees own referrals and their state, nothing else.
    case referrer
    /// Gives work to participants: sees candidates who were put forward to it, without a name until it is told (A6).
    case employer
    /// Is guided: sees own appointments, and who read their file.
    case participant
    /// Manages accounts and settings: sees no file.
    case administrator
    /// Watches over the data: reads who looked at what, and judges each emergency access. Sees no file.
    case dataProtectionOfficer
    /// Whoever may run the command line on the machine itself: imports, reports, demo data. Can't sign in.
    case machine

    /// Whether an account in this role is somebody of an institution or company, which has to be named.
    package var hasInstitution: Bool { self == .referrer || self == .employer }
}

/// Somebody who can sign in.
package struct User: Hashable, Sendable {
    package let id: ID<User>
    package var name: String
    /// Lower case; unique.
    package var email: String
    package var role: Role
    /// The partner institution a referrer works for, or the company of an employer; nil for the others.
    package var institution: String?
    /// The person whose own account it is; nil but for a participant.
    package var participant: ID<Participant>?
    package var isActive: Bool
    package var version: Int

    package init(
        id: ID<User>,
        name: String,
        email: String,
        role: Role,
        institution: String?,
        participant: ID<Participant>? = nil,
        isActive: Bool = true,
        version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.role = role
        self.institution = institution
        self.participant = participant
        self.isActive = isActive
        self.version = version
    }

    /// The user as the one who does something.
    package var actor: Actor {
        Actor(id: id, name: name, role: role, institution: institution, participant: participant)
    }
}

/// Who does something: a signed-in user, or the machine's own command line.
package struct Actor: Hashable, Sendable {
    package let id: ID<User>
    package let name: String
    package let role: Role
    package let institution: String?
    /// Who this is among the participants; nil but for a participant.
    package let participant: ID<Participant>?

    package init(
        id: ID<User>,
        name: String,
        role: Role,
        institution: String? = nil,
        participant: ID<Participant>? = nil
    ) {
        self.id = id
        self.name = name
        self.role = role
        self.institution = institution
        self.participant = participant
    }

    /// The command line: its audit lines carry this name.
    package static let machine = Actor(id: ID("machine"), name: "opstap", role: .machine)
}
