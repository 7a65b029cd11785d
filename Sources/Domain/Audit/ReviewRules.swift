/// Somebody was in somebody's file on a day: what a review looks at.
package struct FileVisit: Hashable, Sendable {
    /// The first audit line of the visit.
    package let line: String
    package let at: Instant
    package let actor: ID<User>
    package let actorName: String
    package let participant: ID<Participant>
    package let participantName: PersonName
    /// Whether the actor is the coach of the participant.
    package let isCoach: Bool
    /// Whether the actor wrote in the file in the days that are looked at.
    package let hasWritten: Bool

    package init(
        line: String,
        at: Instant,
        actor: ID<User>,
        actorName: String,
        participant: ID<Participant>,
        participantName: PersonName,
        isCoach: Bool,
        hasWritten: Bool
    ) {
        self.line = line
        self.at = at
        self.actor = actor
        self.actorName = actorName
        self.participant = participant
        self.participantName = participantName
        self.isCoach = isCoach
        self.hasWritten = hasWritten
    }
}

/// Why a visit deserves a look before others. None of them says that something was wrong.
package enum ReviewSignal: String, CaseIterable, Sendable {
    /// By somebody who is not the coach and wrote nothing in the file.
    case stranger
    /// The actor was in many files within an hour.
    case manyFiles
    /// Within an hour in many files, none of which the actor wrote in.
    case wroteNothing
    /// Between ten in the evening and six in the morning.
    case night
    /// Actor and participant have the same family name.
    case sameName
}

/// What the officer found.
package enum ReviewVerdict: String, CaseIterable, Sendable { case fine, asked }

/// A visit that was drawn, and why.
package struct DrawnVisit: Hashable, Sendable {
    package let visit: FileVisit
    package let signals: Set<ReviewSignal>
}

/// How visits are drawn for review (promise 35; HagaZiekenhuis: logs existed, nobody looked at them).
package struct ReviewRules: Hashable, Sendable {
    package var days = 7
    package var visits = 10
    /// Of those drawn, at most this many for their signals; the others by lot from all the rest, so that nobody knows
    /// beforehand what will not be looked at.
    package var signalled = 7
    package var manyFiles = 15
    package var manyUnwritten = 8
    package var nightBegins = 22 * 60
    package var nightEnds = 6 * 60

    package init() {}

    /// Draws visits: the same seed from the same visits draws the same, in the same order. Those with most signals first.
    ///
    /// `known`: the lines that were drawn before. They count for the signals of the others.
    package func draw(from visits: [FileVisit], without known: Set<String> = [], seed: String) -> [DrawnVisit] {
        let drawn = judged(visits).filter { !known.contains($0.visit.line) }.map {
            (drawn: $0, lot: lot(of: $0.visit.line, seed: seed))
        }
        let bySignal = drawn.filter { !$0.drawn.signals.isEmpty }.sorted {
            ($1.drawn.signals.count, $0.lot, $0.drawn.visit.line) < (
                $0.drawn.signals.count, $1.lot, $1.drawn.visit.line
            )
        }
        let first = bySignal.prefix(min(signalled, self.visits)).map(\.drawn)
        let taken = Set(first.map(\.visit.line))
        let rest = drawn.filter { !taken.contains($0.drawn.visit.line) }.sorted {
            ($0.lot, $0.drawn.visit.line) < ($1.lot, $1.drawn.visit.line)
        }
        return first + rest.prefix(self.visits - first.count).map(\.drawn)
    }

    /// Every visit with its signals.
    package func judged(_ visits: [FileVisit]) -> [DrawnVisit] {
        let busy = Dictionary(grouping: visits, by: \.actor).mapValues {
            $0.sorted { ($0.at, $0.line) < ($1.at, $1.line) }
        }
        var many: Set<String> = []
        var unwritten: Set<String> = []
        for visits in busy.values {
            many.formUnion(crowded(visits, least: manyFiles))
            unwritten.formUnion(crowded(visits.filter { !$0.hasWritten }, least: manyUnwritten))
        }
        return visits.map { visit in
            var signals: Set<ReviewSignal> = []
            if !visit.isCoach, !visit.hasWritten { signals.insert(.stranger) }
            if many.contains(visit.line) { signals.insert(.manyFiles) }
            if unwritten.contains(visit.line) { signals.insert(.wroteNothing) }
            if isNight(BelgianTime(visit.at).time) { signals.insert(.night) }
            if sharesName(visit) { signals.insert(.sameName) }
            return DrawnVisit(visit: visit, signals: signals)
        }
    }

    /// The lines of visits, in order of time, that lie within an hour with at least so many different people.
    private func crowded(_ visits: [FileVisit], least: Int) -> Set<String> {
        var found: Set<String> = []
        var first = 0
        for last in visits.indices {
            while visits[last].at.seconds(since: visits[first].at) > 3600 { first += 1 }
            let within = visits[first...last]
            guard within.count >= least, Set(within.map(\.participant)).count >= least else { continue }
            found.formUnion(within.map(\.line))
        }
        return found
    }

    private func isNight(_ time: ClockTime) -> Bool { time.minutes >= nightBegins || time.minutes < nightEnds }

    /// A user has one name of several words; the family name of the participant is one or the last ones of them.
    private func sharesName(_ visit: FileVisit) -> Bool {
        let family = Folding.words(visit.participantName.family)
        let words = Folding.words(visit.actorName)
        return !family.isEmpty && words.count > family.count && Array(words.suffix(family.count)) == family
    }

    /// A number by chance, the same for the same seed and line (FNV-1a of both is the seed).
    private func lot(of line: String, seed: String) -> UInt64 {
        let mark = (seed + "/" + line).utf8.reduce(UInt64(14_695_981_039_346_656_037)) {
            ($0 ^ UInt64($1)) &* 1_099_511_628_211
        }
        var generator = SeededGenerator(seed: mark)
        return generator.next()
    }
}
