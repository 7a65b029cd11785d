internal import Domain

/// Who works with the house in the demo data.
struct DemoStaff {
    /// A prison where a coach sits: how often, and how many talks there are.
    struct Post {
        let prison: String
        let everyWeeks: Int
        let opens: String
        let talks: Int
        let minutes: Int
    }

    private static let accounts: [(name: String, role: Role, institution: String)] = [
        ("Nele Claes", .coach, ""), ("Jonas Devos", .coach, ""), ("Sofie Maertens", .coach, ""),
        ("Hilde Vandamme", .coordinator, ""), ("An Callens", .referrer, "VDAB Gent"),
        ("Tom Verhaeghe", .referrer, "VDAB Brugge"), ("Mieke Rosseel", .referrer, "PSD Dendermonde"),
        ("Wout Ameye", .administrator, ""), ("Lotte Baeten", .dataProtectionOfficer, ""),
        ("Karel Verlinde", .employer, "Metaalwerken Verlinde"),
    ]

    /// The posts of each coach; the first one is where the coach sits today.
    static let posts: [[Post]] = [
        [
            Post(prison: "gent", everyWeeks: 1, opens: "09:00", talks: 5, minutes: 45),
            Post(prison: "oudenaarde", everyWeeks: 2, opens: "13:00", talks: 3, minutes: 45),
            Post(prison: "kortrijk", everyWeeks: 2, opens: "09:30", talks: 2, minutes: 60),
        ],
        [
            Post(prison: "brugge", everyWeeks: 1, opens: "09:00", talks: 5, minutes: 45),
            Post(prison: "ieper", everyWeeks: 2, opens: "10:00", talks: 2, minutes: 45),
            Post(prison: "ruiselede", everyWeeks: 2, opens: "13:30", talks: 3, minutes: 45),
        ],
        [
            Post(prison: "dendermonde", everyWeeks: 1, opens: "08:30", talks: 5, minutes: 45),
            Post(prison: "beveren", everyWeeks: 1, opens: "13:00", talks: 3, minutes: 45),
            Post(prison: "dendermonde-hulp", everyWeeks: 2, opens: "10:00", talks: 1, minutes: 45),
        ],
    ]

    let coaches: [Actor]
    let coordinator: Actor
    let referrers: [Actor]
    /// Who answers for an employer.
    let employer: Actor?

    /// Makes the accounts.
    static func hired(by casework: Casework, on day: Day) async throws -> DemoStaff {
        let midnight = Instant(milliseconds: day.number * 86_400_000)
        let desk = desk(of: casework.at(Moment(now: midnight, today: day)))
        var staff: [Actor] = []
        for account in accounts {
            let email = account.name.lowercased().replacing(" ", with: ".") + DemoPeople.mailEnding
            let new = NewUser(
                name: account.name,
                email: email,
                role: account.role,
                institution: account.institution,
                password: DemoPeople.password
            )
            staff.append(try await desk.addUser(new, as: .machine).user.actor)
        }
        return DemoStaff(
            coaches: staff.filter { $0.role == .coach },
            coordinator: staff.first { $0.role == .coordinator } ?? .machine,
            referrers: staff.filter { $0.role == .referrer },
            employer: staff.first { $0.role == .employer }
        )
    }

    /// Gives somebody who is guided an own account.
    static func welcomeParticipant(to casework: Casework) async throws {
        let guided = ParticipantFilter(states: [.guided])
        guard let line = try await casework.participants(guided, limit: 1, as: .machine).lines.first else { return }
        let new = NewUser(
            name: line.name.full,
            email: "deelnemer" + DemoPeople.mailEnding,
            role: .participant,
            participant: line.participant,
            password: DemoPeople.password
        )
        _ = try await desk(of: casework).addUser(new, as: .machine)
    }

    /// The password stands in the manual: a dear hash would protect nothing, and make the demo wait.
    static func desk(of casework: Casework) -> SignInDesk {
        let hasher = PasswordHasher(cost: PasswordHasher.Cost(exponent: 10, lanes: 1))
        return SignInDesk(casework: casework, hasher: hasher)
    }

    /// The place in `coaches` of who sits in a prison.
    static func seat(of prison: String) -> Int {
        posts.firstIndex { posts in posts.contains { $0.prison == prison } } ?? 0
    }

    func coach(of prison: String) -> Actor { coaches[Self.seat(of: prison)] }

    /// Each of the three refers from the prisons of one coach.
    func referrer(of prison: String) -> Actor { referrers[Self.seat(of: prison)] }
}
