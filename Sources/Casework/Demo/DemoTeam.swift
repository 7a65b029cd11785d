internal import Domain

/// Who works with one programme in the demo data: a coach for each site, a coordinator, and referrers of its partners.
struct DemoTeam {
    let coaches: [Actor]
    let coordinator: Actor
    /// Each with where their referrals come from; the last one comes without being referred, if that can be.
    let referrers: [(actor: Actor, origin: ReferralOrigin)]

    private static let given = [
        "Ines", "Bram", "Yusuf", "Lore", "Mathias", "Hanne", "Dries", "Greet", "Amina", "Joris", "Leen", "Rachid",
    ]
    private static let family = [
        "Vermeersch", "Declerck", "Demir", "Pauwels", "Roels", "Cools", "Baert", "Lemmens", "Haddad", "Naert", "Dupont",
        "Sterckx", "Bosmans",
    ]

    init(of programme: Programme, place: Int, casework: Casework, on day: Day) async throws {
        let midnight = Instant(milliseconds: day.number * 86_400_000 + (place + 1) * 1000)
        let desk = DemoStaff.desk(of: casework.at(Moment(now: midnight, today: day)))
        var number = place * 12
        func hire(_ role: Role, _ institution: String) async throws -> Actor {
            let name = Self.given[number % Self.given.count] + " " + Self.family[number % Self.family.count]
            number += 1
            let new = NewUser(
                name: name,
                email: name.lowercased().replacing(" ", with: ".") + DemoPeople.mailEnding,
                role: role,
                institution: institution,
                password: DemoPeople.password
            )
            return try await desk.addUser(new, as: .machine).user.actor
        }
        var coaches: [Actor] = []
        for _ in 0..<min(4, max(2, programme.sites.count)) { coaches.append(try await hire(.coach, "")) }
        self.coaches = coaches
        coordinator = try await hire(.coordinator, "")
        var referrers: [(actor: Actor, origin: ReferralOrigin)] = []
        for origin in Self.origins(of: programme) {
            let partner = programme.partners.first { $0.code == origin.partner }?.label
            let kind = programme.referrers.first { $0.code == origin.kind }
            let isSpontaneous = kind?.channel == .spontaneous
            let actor = isSpontaneous ? coordinator : try await hire(.referrer, partner ?? kind?.label ?? "")
            referrers.append((actor, origin))
        }
        self.referrers = referrers
    }

    /// From where people come: for each site a partner that works with it, or else a kind of referrer; and by themselves.
    private static func origins(of programme: Programme) -> [ReferralOrigin] {
        let sites: [String?] = programme.sites.isEmpty ? [nil, nil, nil] : programme.sites.map(\.code)
        let kinds = programme.referrers.filter { $0.channel != .spontaneous }
        var partners = programme.partners.filter { $0.referrer != nil }
        var origins = sites.prefix(4).enumerated().map { place, site -> ReferralOrigin in
            if let known = partners.firstIndex(where: { partner in site.map { partner.works(with: $0) } ?? true }) {
                let partner = partners.remove(at: known)
                return ReferralOrigin(kind: partner.referrer, partner: partner.code, site: site)
            }
            return ReferralOrigin(kind: kinds.isEmpty ? nil : kinds[place % kinds.count].code, site: site)
        }
        if let own = programme.referrers.first(where: { $0.channel == .spontaneous }) {
            origins.append(ReferralOrigin(kind: own.code, site: programme.sites.last?.code))
        }
        return origins
    }

    /// The coach of a site.
    func coach(of site: String?, in programme: Programme, _ who: Int) -> Actor {
        let place = programme.sites.count > 1 ? programme.sites.firstIndex { $0.code == site } ?? who : who
        return coaches[place % coaches.count]
    }
}
