/// What somebody is for the house (F2). One person has one role; who does two jobs has two accounts.
package enum Role: String, CaseIterable, Sendable {
    /// Guides participants: sees the files of own participants, whole.
    case coach
    /// Answers for a programme: decides referrals, plans sitting days, reads figures, sees every file of it.
    case coordinator
    /// Puts people forward from a partner institution: sees own referrals and their state, nothing else.
    case referrer
    /// Manages accounts and settings: sees no file.
    case administrator
    /// Whoever may run the command line on the machine itself: imports, reports, demo data. Can't sign in.
    case machine
}

/// Somebody who can sign in.
package struct User: Hashable, Sendable {
    package let id: ID<User>
    package var name: String
    /// Lower case; unique.
    package var email: String
    package var role: Role
    /// The partner institution a referrer works for; nil for the others.
    package var institution: String?
    package var isActive: Bool
    package var version: Int

    package init(
        id: ID<User>,
        name: String,
        email: String,
        role: Role,
        institution: String?,
        isActive: Bool = true,
        version: Int = 1
    ) {
        self.id = id
        self.name = name
        self.email = email
        self.role = role
        self.institution = institution
        self.isActive = isActive
        self.version = version
    }

    /// The user as the one who does something.
    package var actor: Actor { Actor(id: id, name: name, role: role, institution: institution) }
}

/// Who does something: a signed-in user, or the machine's own command line.
package struct Actor: Hashable, Sendable {
    package let id: ID<User>
    package let name: String
    package let role: Role
    package let institution: String?

    package init(id: ID<User>, name: String, role: Role, institution: String? = nil) {
        self.id = id
        self.name = name
        self.role = role
        self.institution = institution
    }

    /// The command line: its audit lines carry this name.
    package static let machine = Actor(id: ID("machine"), name: "opstap", role: .machine)
}
