package import Domain
internal import ReferenceData
internal import Storage

/// The rhythms of the sitting days, and what a form about them can choose from.
package struct PatternBook: Sendable {
    package let patterns: [SittingPattern]
    package let programmes: [Coded]
    package let prisons: [Prison]
    package let coaches: [User]
    package let today: Day
}

/// Who waits for a talk.
package struct WaitingList: Sendable {
    package let today: Day
    package let prisons: [WaitingPrison]
    /// Accepted, without a talk that is planned or waits.
    package let unplanned: [UnplannedLine]

    package struct WaitingPrison: Sendable {
        package let prison: Prison
        package let lines: [TalkLine]
        /// How many wait there besides: people of others.
        package let others: Int
    }
}

/// What planning a talk with somebody starts from.
package struct TalkChoices: Sendable {
    package let participant: Participant
    package let prison: Prison?
    /// Nil once the trajectory is closed.
    package let kind: TalkKind?
    /// The talk that is planned already.
    package let planned: Talk?
    /// The days with a free seat, the first ones.
    package let days: [(day: Day, free: Int)]
}

/// What noting a transfer starts from.
package struct TransferChoices: Sendable {
    package let participant: Participant
    package let present: Stay?
    package let presentPrison: Prison?
    package let prisons: [Prison]
    package let planned: [Talk]
}

/// A talk of a file, with what can still happen to it.
package struct TalkView: Sendable {
    package let participant: Participant
    package let talk: Talk
    package let prison: Prison?
    package let time: ClockTime?
    package let outcomes: [TalkState]
}

extension Casework {
    /// The prison with this code, whether or not it still holds: reference data, for everybody.
    package func prison(_ code: String) -> Prison? { reference.prison(code) }

    /// Every rhythm of every programme.
    /// - Throws: `Refusal.notFound` when the actor plans no sitting days.
    package func patternBook(as actor: Actor) async throws -> PatternBook {
        try await look(as: actor) { work, tx in
            try work.require(.planSittings)
            let codes = try ProgrammeTable.codes(in: tx).filter {
                try work.shelf.latest($0, in: tx).definition.hasSittingDays
            }
            return PatternBook(
                patterns: try codes.flatMap { try SittingPatternTable.all(programme: $0, in: tx) }.filter {
                    !$0.isEmpty
                },
                programmes: try codes.map {
                    Coded(code: $0, label: try work.shelf.latest($0, in: tx).definition.$name)
                },
                prisons: work.reference.prisons(on: work.today),
                coaches: try UserTable.coaches(in: tx),
                today: work.today
            )
        }
    }

    /// Who waits for a seat, prison by prison, who waits longest first; a coach sees own people by name.
    package func waitingList(as actor: Actor) async throws -> WaitingList {
        try await work(as: actor) { work, tx in
            let scope = try work.scope(.readSittings)
            var prisons: [WaitingList.WaitingPrison] = []
            var unplanned: [UnplannedLine] = []
            for code in try ProgrammeTable.codes(in: tx) {
                for prison in try TalkTable.prisonsWithWaiting(programme: code, in: tx) {
                    guard let place = work.reference.prison(prison) else { continue }
                    let all = try TalkTable.waitingLines(programme: code, prison: prison, within: scope, in: tx)
                    let seen = all.compactMap(\.line)
                    prisons.append(.init(prison: place, lines: seen, others: all.count - seen.count))
                }
                guard try work.shelf.latest(code, in: tx).definition.hasSittingDays else { continue }
                unplanned += try TalkTable.unplanned(programme: code, within: scope, in: tx)
            }
            let shown = prisons.flatMap(\.lines).map(\.talk.participant) + unplanned.map(\.participant)
            try work.audit(.readSittings, detail: Audited.list(["waiting"], shown: shown), in: tx)
            return WaitingList(today: work.today, prisons: prisons, unplanned: unplanned)
        }
    }

    /// - Throws: `Refusal.notFound`.
    package func talkChoices(for participant: ID<Participant>, as actor: Actor) async throws -> TalkChoices {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "plan talk", in: tx)
            let prison = try work.presentPrison(of: file, in: tx)
            let programme = file.trajectory.programme
            let calendar = try work.sittingCalendar(of: prison, programme: programme, in: tx)
            let taken = try work.takenSeats(prison: prison, programme: programme, in: tx)
            let free = try work.allocation(on: calendar, programme: programme, in: tx).freeSeats(taken: taken)
            return TalkChoices(
                participant: file.participant,
                prison: work.reference.prison(prison),
                kind: file.nextTalk,
                planned: try TalkTable.planned(of: file.trajectory.id, in: tx).first,
                days: free.filter { $0.free > 0 }.prefix(8).map { ($0.day.day, $0.free) }
            )
        }
    }

    /// - Throws: `Refusal.notFound`.
    package func transferChoices(for participant: ID<Participant>, as actor: Actor) async throws -> TransferChoices {
        try await work(as: actor) { work, tx in
            let file = try work.open(participant, for: .readFile, detail: "transfer", in: tx)
            let present = try StayTable.present(of: participant, in: tx)
            return TransferChoices(
                participant: file.participant,
                present: present,
                presentPrison: present.flatMap { work.reference.prison($0.prison) },
                prisons: work.reference.prisons(on: work.today).filter { $0.code != present?.prison },
                planned: try TalkTable.planned(of: file.trajectory.id, in: tx)
            )
        }
    }

    /// One talk of a participant.
    /// - Throws: `Refusal.notFound` when it is not there, not with this person, or not for this actor.
    package func talk(_ id: ID<Talk>, with participant: ID<Participant>, as actor: Actor) async throws -> TalkView {
        try await work(as: actor) { work, tx in
            guard let talk = try TalkTable.find(id, within: work.scope(.readFile), in: tx),
                talk.participant == participant
            else {
                throw Refusal.notFound
            }
            let file = try work.open(talk.trajectory, for: .readFile, detail: "talk", in: tx)
            let calendar = try work.sittingCalendar(of: talk.prison, programme: file.trajectory.programme, in: tx)
            let outcomes = Talk.transitions.filter { $0.from == talk.state && $0.roles.contains(actor.role) }.map(\.to)
            return TalkView(
                participant: file.participant,
                talk: talk,
                prison: work.reference.prison(talk.prison),
                time: talk.seat.flatMap { calendar.seat($0)?.time },
                outcomes: outcomes.filter { talk.objection(to: $0, on: work.today) == nil }
            )
        }
    }

    /// What a day of a prison is before somebody makes an exception of it.
    /// - Throws: `Refusal.notFound` when the actor plans no sitting days.
    package func sittingDays(
        of prison: String,
        programme: String,
        in period: ClosedRange<Day>,
        as actor: Actor
    ) async throws -> [SittingDay] {
        try await look(as: actor) { work, tx in
            try work.require(.planSittings)
            return try work.sittingCalendar(of: prison, programme: programme, in: tx).days(in: period)
        }
    }

    /// Lets everybody who waits take the seats that are free by now, as when a new day brings the horizon nearer.
    /// - Returns: how many still wait.
    @discardableResult
    package func fillFreedSeats(as actor: Actor) async throws -> Int {
        try await work(as: actor) { work, tx in
            try work.require(.planSittings)
            var waiting = 0
            for code in try ProgrammeTable.codes(in: tx) {
                for prison in try TalkTable.prisonsWithWaiting(programme: code, in: tx) {
                    try work.fillFreedSeats(prison: prison, programme: code, in: tx)
                    waiting += try TalkTable.waiting(programme: code, prison: prison, in: tx).count
                }
            }
            return waiting
        }
    }
}
