/// A template for sessions (B4, B5, E2-E4): what kind, how long, how many.
package struct SessionRule: Hashable, Sendable {
    package let code: String
    @Localized package var label: String
    package let kind: Kind
    package let setting: Setting
    package let length: Length
    /// How many are planned for each participant, and how many of these have to be attended.
    package var planned: Int
    package var required: Int
    /// Most participants in a group session; nil without a limit.
    package var places: Int?
    /// The phase in which they are held, and the phase whose length they have to fit; nil for the whole flow.
    package var phase: String?
    /// Days from one to the next, at least and at most; nil where it does not matter.
    package var minimumGapDays: Int?
    package var maximumGapDays: Int?
    /// The weekdays on which they can be; empty for every working day.
    package var weekdays: Set<Weekday> = []
    /// Who takes part, besides the participant and the coach (E4).
    package var parties: [Party] = []
    /// The form that is filled in with it.
    package var form: String?

    package init(
        code: String,
        label: LocalizedText,
        kind: Kind,
        setting: Setting,
        length: Length,
        planned: Int,
        required: Int
    ) {
        self.code = code
        _label = Localized(label)
        self.kind = kind
        self.setting = setting
        self.length = length
        self.planned = planned
        self.required = required
    }

    package enum Kind: String, CaseIterable, Sendable {
        case talk, screening, coaching, club, workfloor, internship, assessment, test, training, tour, interview,
            meeting
    }

    package enum Setting: String, CaseIterable, Sendable {
        case oneToOne = "one-to-one"
        case group
    }

    package enum Length: Hashable, Sendable {
        case minutes(Int)
        case halfDays(Int)

        /// Half days that it takes of a participant's week: a session of minutes takes one.
        package var halfDays: Int {
            switch self {
            case .minutes(let minutes): (minutes + 239) / 240
            case .halfDays(let halfDays): halfDays
            }
        }
    }
}

/// Whether somebody came to a session, and if not, whether there was a good reason (B4).
package enum Attendance: String, CaseIterable, Sendable {
    case attended, excused, missed

    /// What of it stands in the history.
    package var event: EventKind {
        switch self {
        case .attended: .sessionAttended
        case .excused: .sessionExcused
        case .missed: .sessionMissed
        }
    }

    /// Nil for an event of another kind.
    package init?(_ event: EventKind) {
        guard let found = Self.allCases.first(where: { $0.event == event }) else { return nil }
        self = found
    }
}

/// Why an attendance that was noted does not hold.
package enum AttendanceMistake: String, CaseIterable, Sendable {
    case wrongPerson, wrongDay, wrongSession, notThere, twice
}

extension SessionRule {
    /// The days on which the next session can be, by the distance from the last one.
    package struct Window: Hashable, Sendable {
        /// Nil where it does not matter.
        package let first: Day?
        package let last: Day?

        package init(first: Day?, last: Day?) {
            self.first = first
            self.last = last
        }
    }

    /// How many are planned too few for somebody to attend as many as are asked; 0 while they still can.
    package func shortage(attended: Int, absent: Int) -> Int { max(0, required - max(attended, planned - absent)) }

    /// Nil where the definition asks no distance between two sessions.
    package func window(after day: Day) -> Window? {
        guard minimumGapDays != nil || maximumGapDays != nil else { return nil }
        return Window(
            first: minimumGapDays.map { day.adding(days: $0) },
            last: maximumGapDays.map { day.adding(days: $0) }
        )
    }
}
