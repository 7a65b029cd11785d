/// How many there are behind a figure.
struct Tally {
    private(set) var counted = 0
    private(set) var cohort = 0
    private(set) var unplaced = 0
    private(set) var ripe = 0
    private(set) var people = 0

    /// Counts somebody in, or takes them out again.
    mutating func count(_ line: CountLine, isShare: Bool, out: Bool = false) {
        let one = out ? -1 : 1
        let isUnplaced = line.missing != 0
        let (isInCohort, isCounted) = (line.marks.contains(.inCohort), line.marks.contains(.counted))
        if isUnplaced { unplaced += one }
        if isInCohort { cohort += one }
        if isCounted { counted += one }
        if isInCohort, line.marks.contains(.ripe) { ripe += one }
        if isUnplaced || (isShare ? isInCohort : isCounted) { people += one }
    }
}

/// What somebody contributes to one figure, in 24 bytes: a house has as many of these as people times figures.
struct CountLine {
    struct Marks: OptionSet {
        let rawValue: UInt8
        /// Somebody is in the line.
        static let taken = Marks(rawValue: 1)
        static let inCohort = Marks(rawValue: 2)
        static let counted = Marks(rawValue: 4)
        static let ripe = Marks(rawValue: 8)
    }

    /// The number of a day; no day of the calendar has this one.
    static let noDay = Int32.min

    var enteredOn = CountLine.noDay
    var activatedOn = CountLine.noDay
    var closedOn = CountLine.noDay
    var pausedDays: Int32 = 0
    /// Which list of facts is missing; 0 for none.
    var missing: Int32 = 0
    /// Which of the person's trajectories it is; -1 for none.
    var trajectory: Int16 = -1
    var marks: Marks = []

    var isTaken: Bool { marks.contains(.taken) }
}
