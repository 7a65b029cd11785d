package import Domain
internal import ReferenceData

/// Fills an empty house with invented people around one day, in every programme it has. Everything goes through the use
/// cases, as if it had been done day by day; the same day gives the same people, with the same ids.
package struct Demo: Sendable {
    /// How far back it goes.
    private static let days = 415

    private let casework: Casework
    private let today: Day

    package init(casework: Casework, today: Day) {
        self.casework = casework
        self.today = today
    }

    /// The first programme has a story of its own; that of any other comes from its definition alone.
    /// - Parameter progress: called after each person who was referred.
    /// - Returns: how many participants were made.
    /// - Throws: what a use case refuses: a fault of the story.
    package func fill(progress: (_ done: Int, _ of: Int) -> Void) async throws -> Int {
        // Nothing happens before the prisons are known.
        let known = casework.reference.prisons.map(\.validFrom).min() ?? today
        let first = max(today.adding(days: -Self.days), known)
        let staff = try await DemoStaff.hired(by: casework, on: min(first, today))
        guard first < today else { return 0 }
        let programmes = try await casework.programmes(as: .machine).map(\.definition)
        var dice = SeededGenerator(seed: UInt64(today.number) &* 37 &+ 11)
        var register = DemoRegister(today: today, dice: &dice)
        var story: DemoStory?
        if programmes.contains(where: { $0.code == DemoStory.programme }) {
            (story, register) = Self.story(DemoStory(casework: casework, first: first, today: today, staff: staff))
        }
        var others: [DemoProgramme] = []
        for programme in programmes where programme.code != DemoStory.programme {
            others.append(
                try await DemoProgramme(
                    programme,
                    place: others.count,
                    casework: casework,
                    period: first...today,
                    register: &register
                )
            )
        }
        try await play(&story, &others, since: first, progress)
        try await DemoStaff.welcomeParticipant(to: house(minutesBeforeToday: 90))
        if story != nil {
            try await DemoEmployers.settle(in: casework, by: staff, on: today)
            try await DemoProfiles.note(in: casework, by: staff, on: today)
            try await DemoIntroductions.play(in: casework, by: staff, on: today)
        }
        if let touring = others.first(where: { $0.programme.code == DemoTours.programme })
            ?? others.first(where: \.hasTours)
        {
            try await DemoTours.play(in: casework, of: touring.programme, by: touring.staff, on: today)
        }
        try await DemoDraft.begin(in: house(minutesBeforeToday: 15), as: staff.coordinator)
        let own = story?.cast.count { $0.referral != nil && $0.earlier == nil } ?? 0
        return others.reduce(own) { $0 + $1.referred }
    }

    /// The use cases at a moment after the story: the same for the same day, whatever the hour is now.
    private func house(minutesBeforeToday minutes: Int) -> Casework {
        let now = Instant(milliseconds: today.number * 86_400_000 - minutes * 60_000)
        return casework.at(Moment(now: now, today: today))
    }

    private static func story(_ begun: DemoStory) -> (DemoStory, DemoRegister) {
        var story = begun
        story.openRhythms()
        let register = story.castEverybody()
        story.bringInEverybody()
        story.callForToday()
        story.meetEmployersToday()
        story.noteMissedContacts()
        return (story, register)
    }

    /// Day by day, all programmes side by side.
    private func play(
        _ story: inout DemoStory?,
        _ others: inout [DemoProgramme],
        since first: Day,
        _ progress: (_ done: Int, _ of: Int) -> Void
    ) async throws {
        let all = others.reduce(story?.cast.count ?? 0) { $0 + $1.cast.count }
        var reported = 0
        var day = first
        while day <= today {
            try await story?.playDay()
            for place in others.indices { try await others[place].play(day) }
            let referred = others.reduce(story?.referred ?? 0) { $0 + $1.referred }
            while reported < referred {
                reported += 1
                progress(reported, all)
            }
            day = day.adding(days: 1)
        }
    }
}
