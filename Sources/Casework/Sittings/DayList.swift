package import Domain
internal import ReferenceData
internal import Storage

/// The list of one sitting day, as far as the one who looks may see it.
package struct DayList: Sendable {
    package let prison: Prison
    package let programme: Coded
    package let day: Day
    /// Nil when no rhythm passes through the day and nobody ever had a talk on it.
    package let sitting: SittingDay?
    package let lines: [Line]
    /// Where the talks went that left this day.
    package let gone: [TalkLine]
    /// How many of them are with people of others.
    package let othersGone: Int
    package let coaches: [String]

    /// A seat, or a talk that has no seat any more on this day.
    package struct Line: Sendable {
        /// Nil when the seat is not in the calendar: its rhythm changed.
        package let time: ClockTime?
        package let occupant: Occupant
    }

    package enum Occupant: Sendable {
        case free
        /// Somebody of another coach.
        case others
        case person(TalkLine)
    }
}

/// The list for the gate of a prison: who comes out of their cell, and who comes in.
package struct GateList: Sendable {
    package let prison: Prison
    package let day: Day
    package let coaches: [String]
    package let lines: [Line]
    /// Talks of others on that day, who are not on this list.
    package let others: Int

    package struct Line: Sendable {
        package let time: ClockTime
        package let minutes: Int
        package let name: PersonName
        package let birthDay: Day
    }
}

extension Casework {
    /// The lists of one day in a prison, one for each programme that sits there.
    /// - Throws: `Refusal.notFound` when there is no such prison.
    package func dayLists(of prison: String, on day: Day, as actor: Actor) async throws -> [DayList] {
        try await work(as: actor) { work, tx in
            let scope = try work.scope(.readSittings)
            guard let place = work.reference.prison(prison) else { throw Refusal.notFound }
            let lists = try ProgrammeTable.codes(in: tx).compactMap { code in
                try work.dayList(at: place, programme: code, on: day, within: scope, in: tx)
            }
            let shown = lists.flatMap { list in list.lines.compactMap(\.person) + list.gone }.map(\.talk.participant)
            let asked = ["day \(prison) \(day.iso)"]
            try work.audit(.readSittings, detail: Audited.list(asked, shown: shown), in: tx)
            return lists
        }
    }

    /// The lists that are printed for the gate: people leave the house on paper. Each person on one leaves a line in the audit log.
    /// - Throws: `Refusal.notFound` when nobody sits in that prison on that day.
    package func gateLists(of prison: String, on day: Day, as actor: Actor) async throws -> [GateList] {
        try await work(as: actor) { work, tx in
            let scope = try work.scope(.readSittings)
            guard let place = work.reference.prison(prison) else { throw Refusal.notFound }
            let lists = try ProgrammeTable.codes(in: tx).compactMap { code in
                try work.gateList(at: place, programme: code, on: day, within: scope, in: tx)
            }
            guard !lists.isEmpty else { throw Refusal.notFound }
            try work.audit(.readSittings, named: .exportGateList, detail: "gate list \(prison) \(day.iso)", in: tx)
            return lists
        }
    }
}

extension DayList.Line {
    package var person: TalkLine? { if case .person(let line) = occupant { line } else { nil } }
}

extension Work {
    fileprivate func dayList(
        at prison: Prison,
        programme: String,
        on day: Day,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> DayList? {
        let calendar = try sittingCalendar(of: prison.code, programme: programme, in: tx)
        let sitting = calendar.sittingDay(on: day)
        let talks = try TalkTable.lines(programme: programme, prison: prison.code, on: day, within: scope, in: tx)
        guard sitting != nil || !talks.isEmpty else { return nil }
        let gone = try TalkTable.lines(programme: programme, prison: prison.code, movedFrom: day, within: scope, in: tx)
        let seen = gone.compactMap(\.line)
        let definition = try shelf.latest(programme, in: tx).definition
        return DayList(
            prison: prison,
            programme: Coded(code: programme, label: definition.$name),
            day: day,
            sitting: sitting,
            lines: lines(of: talks, on: sitting),
            gone: seen,
            othersGone: gone.count - seen.count,
            coaches: try coaches(of: sitting, in: tx)
        )
    }

    /// Every seat with who is on it; then the talks that were called off, or whose seat is gone.
    private func lines(of talks: [ListedTalk], on sitting: SittingDay?) -> [DayList.Line] {
        func occupant(_ talk: ListedTalk) -> DayList.Occupant { talk.line.map { .person($0) } ?? .others }
        let seats = sitting?.seats ?? []
        let kept = talks.filter(\.talk.state.keepsSeat)
        let onSeats = seats.map { seat in
            let line = kept.first { $0.talk.seat?.number == seat.number }
            return DayList.Line(time: seat.time, occupant: line.map(occupant) ?? .free)
        }
        let numbers = Set(seats.map(\.number))
        let besides = talks.filter { line in
            !line.talk.state.keepsSeat || !(line.talk.seat.map { numbers.contains($0.number) } ?? false)
        }
        return onSeats
            + besides.map { line in
                DayList.Line(
                    time: seats.first { $0.number == line.talk.seat?.number }?.time,
                    occupant: occupant(line)
                )
            }
    }

    fileprivate func gateList(
        at prison: Prison,
        programme: String,
        on day: Day,
        within scope: Scope,
        in tx: borrowing Transaction
    ) throws -> GateList? {
        let calendar = try sittingCalendar(of: prison.code, programme: programme, in: tx)
        guard let sitting = calendar.sittingDay(on: day), sitting.isHeld else { return nil }
        let talks = try TalkTable.lines(programme: programme, prison: prison.code, on: day, within: scope, in: tx)
            .filter { $0.talk.state == .planned }
        let seen = talks.compactMap(\.line)
        for line in seen {
            try audit(
                .readSittings,
                named: .exportGateList,
                about: line.talk.participant,
                subject: line.talk.id.rawValue,
                detail: "gate list",
                in: tx
            )
        }
        let lines = seen.compactMap { line -> GateList.Line? in
            guard let seat = sitting.seats.first(where: { $0.number == line.talk.seat?.number }) else { return nil }
            return GateList.Line(time: seat.time, minutes: seat.minutes, name: line.name, birthDay: line.birthDay)
        }
        return GateList(
            prison: prison,
            day: day,
            coaches: try coaches(of: sitting, in: tx),
            lines: lines,
            others: talks.count - seen.count
        )
    }

    private func coaches(of sitting: SittingDay?, in tx: borrowing Transaction) throws -> [String] {
        try (sitting?.coaches ?? []).compactMap { try UserTable.find($0, in: tx)?.name }.sorted()
    }
}
