internal import Domain
internal import ReferenceData

/// What the people of the story can and want at work, in the demo data: noted by their coach on the profile form, so that matches,
/// candidates and blind cards have something to show.
struct DemoProfiles {
    private let house: Casework
    private let today: Day

    /// How many of each coach have a profile; of the others nobody asked yet.
    private static let each = 6

    private static let jobs = ["inpakker", "orderpicker", "groenmedewerker", "schoonmaker", "bouwhulp", "hulpbakker"]
    private static let levels: [LanguageLevel] = [.b1, .a2, .b2, .a2, .c1]
    private static let ways: [WorkProfile.Travel] = [
        WorkProfile.Travel(mode: .publicTransport, minutes: 75), WorkProfile.Travel(mode: .car, minutes: 45),
        WorkProfile.Travel(mode: .bicycle, minutes: 60),
    ]

    static func note(in casework: Casework, by staff: DemoStaff, on today: Day) async throws {
        // After the story, before anybody is put forward.
        let now = Instant(milliseconds: today.number * 86_400_000 - 3_700_000)
        let demo = DemoProfiles(house: casework.at(Moment(now: now, today: today)), today: today)
        for (place, coach) in staff.coaches.enumerated() { try await demo.note(by: coach, from: place) }
    }

    private func note(by coach: Actor, from first: Int) async throws {
        let looking = ParticipantFilter(states: [.guided])
        let lines = try await house.participants(looking, limit: Self.each, as: coach).lines
        for (place, line) in lines.enumerated() {
            let sheet = try await house.profileSheet(of: line.participant, as: coach)
            let new = NewProfile(
                statements: statements(first + place),
                removedBecause: "",
                observer: Observer(name: coach.name, party: .coach),
                evidence: .observed,
                day: today,
                version: sheet.version
            )
            try await house.noteProfile(new, of: line.participant, as: coach)
        }
    }

    /// Two jobs that are wanted, some of what the first one asks, what some did of it before, and from where and how somebody
    /// comes.
    private func statements(_ number: Int) -> [ProfileStatement] {
        let wanted = [Self.jobs[number % Self.jobs.count], Self.jobs[(number + 2) % Self.jobs.count]]
        let tasks = OccupationBook.shipped.occupation(wanted[0])?.tasks ?? []
        let skills = tasks.prefix(4).enumerated().map { place, code in
            ProfileStatement.competence(code, level: 2 + (place + number) % 3)
        }
        // From Gent or Aalst, where most of the work of the demo is.
        let town = DemoPeople.towns[number % 3 == 2 ? 8 : 0].0
        let worked: [ProfileStatement] =
            number % 3 == 0 ? [] : [.experience(wanted[0], months: number % 2 == 0 ? 6 : 18)]
        return skills + worked + [
            .words(.targets, wanted), .language(.dutchSpoken, Self.levels[number % Self.levels.count]),
            .travel(Self.ways[number % Self.ways.count]), ProfileStatement(.origin, text: town),
            .hours(number % 5 == 4 ? 19...30 : 30...40),
            .words(.licences, number % 3 == 1 ? [Licence.b] : []),
        ]
    }
}
