package import Domain
internal import ReferenceData

/// Fills an empty house with invented people around one day. Everything goes through the use cases, as if it had been
/// done day by day; the same day gives the same people, with the same ids.
package struct Demo: Sendable {
    /// How far back it goes.
    private static let days = 415

    private let casework: Casework
    private let today: Day

    package init(casework: Casework, today: Day) {
        self.casework = casework
        self.today = today
    }

    /// - Parameter progress: called after each person who was referred.
    /// - Returns: how many participants were made.
    /// - Throws: what a use case refuses: a fault of the story.
    package func fill(progress: (_ done: Int, _ of: Int) -> Void) async throws -> Int {
        // Nothing happens before the prisons are known.
        let known = casework.reference.prisons.map(\.validFrom).min() ?? today
        let first = max(today.adding(days: -Self.days), known)
        let staff = try await DemoStaff.hired(by: casework, on: min(first, today))
        guard first < today else { return 0 }
        var story = DemoStory(casework: casework, first: first, today: today, staff: staff)
        story.openRhythms()
        story.castEverybody()
        story.bringInEverybody()
        story.callForToday()
        story.meetEmployersToday()
        story.noteMissedContacts()
        try await story.play(progress)
        try await DemoStaff.welcomeParticipant(to: casework)
        return story.cast.count { $0.referral != nil && $0.earlier == nil }
    }
}
