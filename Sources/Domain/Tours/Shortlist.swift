/// Who put somebody on a shortlist.
package enum ShortlistSource: String, CaseIterable, Sendable { case engine, hand }

/// Somebody on the shortlist of a vacancy (D2): found by the engine and kept, or put on by hand with a reason. Who was taken
/// off stays on record with why.
package struct ShortlistEntry: Hashable, Sendable {
    package struct Removal: Hashable, Sendable {
        package let on: Day
        package let by: String
        package let reason: String

        package init(on day: Day, by: String, reason: String) {
            self.on = day
            self.by = by
            self.reason = reason
        }
    }

    package let id: ID<ShortlistEntry>
    package let vacancy: ID<Vacancy>
    package let participant: ID<Participant>
    package let trajectory: ID<Trajectory>
    package let source: ShortlistSource
    /// Why, in somebody's words; empty for who was found by the engine.
    package let reason: String
    /// The place on the list, from 1; those who were taken off have none that counts.
    package var place: Int
    package let addedOn: Day
    package let addedBy: String
    /// What the engine did not know of who it found, at that moment; nil for who was put on by hand, by somebody who knows them, and
    /// where it was not kept yet.
    package let hidden: [HiddenField]?
    package var removal: Removal?

    package init(
        id: ID<ShortlistEntry>,
        vacancy: ID<Vacancy>,
        participant: ID<Participant>,
        trajectory: ID<Trajectory>,
        source: ShortlistSource,
        reason: String,
        place: Int,
        addedOn: Day,
        addedBy: String,
        hidden: [HiddenField]? = nil,
        removal: Removal? = nil
    ) {
        self.id = id
        self.vacancy = vacancy
        self.participant = participant
        self.trajectory = trajectory
        self.source = source
        self.reason = reason
        self.place = place
        self.addedOn = addedOn
        self.addedBy = addedBy
        self.hidden = hidden
        self.removal = removal
    }
}

/// Where to somebody moves on a shortlist, by one place.
package enum ShortlistMove: String, CaseIterable, Sendable { case up, down }

/// The order of a shortlist, kept as people put it.
package enum ShortlistOrder {
    /// The entries in their new order, numbered from 1; nil when the entry is not among them or already at that end.
    package static func moved(
        _ entries: [ShortlistEntry],
        _ id: ID<ShortlistEntry>,
        _ move: ShortlistMove
    ) -> [ShortlistEntry]? {
        var ordered = entries.sorted { ($0.place, $0.id) < ($1.place, $1.id) }
        guard let here = ordered.firstIndex(where: { $0.id == id }) else { return nil }
        let there = move == .up ? here - 1 : here + 1
        guard ordered.indices.contains(there) else { return nil }
        ordered.swapAt(here, there)
        for index in ordered.indices { ordered[index].place = index + 1 }
        return ordered
    }
}

/// Which of two parties found what about a candidate (D2: screened by the agency and by VDAB), for one subject.
package struct ScreenedSubject: Hashable, Sendable {
    package let label: String
    /// What each party last found, in the order of the parties asked for; empty where it found nothing.
    package let found: [String]

    package init(label: String, found: [String]) {
        self.label = label
        self.found = found
    }
}
