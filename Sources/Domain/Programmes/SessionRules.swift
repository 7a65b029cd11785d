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
