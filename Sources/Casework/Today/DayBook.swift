internal import Domain
internal import ReferenceData
internal import Storage

/// Makes a coach's day from what is stored.
struct DayBook {
    let work: Work
    let query: TodayQuery
    let pauses: [(person: TodayPerson, pause: Pause)]
    private let clocks: [ID<Trajectory>: PausedClock]

    init(work: Work, query: TodayQuery, in tx: borrowing Transaction) throws {
        self.work = work
        self.query = query
        pauses = try query.pauses(in: tx)
        // Only a pause that runs keeps something from being late.
        clocks = Dictionary(pauses.map { ($0.person.trajectory, PausedClock([$0.pause])) }) { first, _ in first }
    }

    func today(in tx: borrowing Transaction) throws -> CoachToday {
        let today = work.today
        let talks = try query.talks(until: today, in: tx)
        let employerTalks = try query.employerTalks(until: today, in: tx)
        let people = query.people
        let steps = try self.steps(in: tx)
        let asked =
            try deadlines(of: people, in: tx) + introductions(of: people, in: tx)
            + forms(of: people, besides: steps, in: tx)
        let acts =
            try contacts(in: tx) + steps + silences(of: people, in: tx) + barriers(in: tx) + ruleEnds(in: tx)
            + asked
            + talks.compactMap { line in
                guard let day = line.talk.seat?.day, day < today else { return nil }
                return CoachToday.Act(person: line.person, day: day, kind: .talkOutcome(line.talk))
            }
            + employerTalks.filter { $0.talk.day < today }.map { line in
                CoachToday.Act(person: line.person, day: line.talk.day, kind: .employerAnswer(line.talk))
            }
        let (late, due) = split(acts)
        return CoachToday(
            today: today,
            toSee: try appointments(talks, employerTalks, in: tx),
            late: late,
            due: due,
            stuck: try stuck(in: tx),
            toCheck: try AdmissionCheckerTable.referrals(askedOf: query.coach, in: tx),
            tours: try work.toursToday(in: tx),
            asks: try work.asksToday(in: tx)
        )
    }

    /// What is late and what is not, each by day.
    private func split(_ acts: [CoachToday.Act]) -> (late: [CoachToday.Act], due: [CoachToday.Act]) {
        // An act is large: only its place moves while they are put in order.
        let order = acts.indices.sorted { one, other in
            let (first, second) = (acts[one].day, acts[other].day)
            return first == second ? acts[one].person.trajectory < acts[other].person.trajectory : first < second
        }
        var (late, due): ([CoachToday.Act], [CoachToday.Act]) = ([], [])
        for place in order {
            if isLate(acts[place]) { late.append(acts[place]) } else { due.append(acts[place]) }
        }
        return (late, due)
    }

    private func appointments(
        _ talks: [(person: TodayPerson, talk: Talk)],
        _ employerTalks: [(person: TodayPerson, talk: EmployerTalk)],
        in tx: borrowing Transaction
    ) throws -> [CoachToday.Appointment] {
        var calendars: [[String]: SittingCalendar] = [:]
        var appointments: [CoachToday.Appointment] = []
        for (person, talk) in talks {
            guard let seat = talk.seat, seat.day == work.today else { continue }
            let key = [person.programme, talk.prison]
            let calendar =
                try calendars[key] ?? work.sittingCalendar(of: talk.prison, programme: person.programme, in: tx)
            calendars[key] = calendar
            appointments.append(
                .init(
                    person: person,
                    time: calendar.seat(seat)?.time,
                    kind: .talk(talk, work.reference.prison(talk.prison))
                )
            )
        }
        appointments += employerTalks.filter { $0.talk.day == work.today }.map {
            .init(person: $0.person, time: $0.talk.time, kind: .employer($0.talk))
        }
        return appointments.sorted {
            ($0.time?.minutes ?? 0, $0.person.trajectory) < ($1.time?.minutes ?? 0, $1.person.trajectory)
        }
    }

    private func isLate(_ act: CoachToday.Act) -> Bool {
        // No pause moves a day of the calendar.
        if case .deadline = act.kind { return act.day < work.today }
        let clock = clocks[act.person.trajectory] ?? PausedClock([])
        return clock.isLate(act.day, on: work.today)
    }

    var horizon: Day { work.today.adding(days: CoachToday.daysAhead) }

    private func contacts(in tx: borrowing Transaction) throws -> [CoachToday.Act] {
        try query.contacts(until: horizon, in: tx).compactMap { line in
            let rule = try programme(of: line.person, in: tx).definition.cadence(line.contact.cadence)
            let clock = clocks[line.person.trajectory] ?? PausedClock([])
            // What is missed for good is written down by the night's round, and is no work any more.
            let grace = line.contact.due.adding(days: rule?.graceDays ?? 0)
            guard !clock.isLate(grace, on: work.today) else { return nil }
            return .init(
                person: line.person,
                day: line.contact.due,
                kind: .contact(line.contact, rule: rule, workplace: line.workplace)
            )
        }
    }

    private func steps(in tx: borrowing Transaction) throws -> [CoachToday.Act] {
        try query.steps(until: horizon, in: tx).map { line in
            let rule = try programme(of: line.person, in: tx).definition.step(line.step.code)
            return .init(person: line.person, day: line.step.due, kind: .step(line.step, rule: rule))
        }
    }

    private func silences(
        of people: [(person: TodayPerson, staysInside: Bool)],
        in tx: borrowing Transaction
    ) throws -> [CoachToday.Act] {
        let watched = try Set(
            people.flatMap { try programme(of: $0.person, in: tx).definition.contactWatches.map(\.party) }
        )
        let last = try query.lastContacts(with: watched, in: tx)
        return try people.flatMap { person, staysInside in
            try programme(of: person, in: tx).definition.contactWatches.filter { staysInside || $0.party != .psd }
                .compactMap { watch in
                    watch.silence(
                        last: last[person.trajectory]?[watch.party],
                        start: person.acceptedOn,
                        on: work.today
                    )
                }
                .map { CoachToday.Act(person: person, day: $0.since, kind: .silence($0)) }
        }
    }

    private func barriers(in tx: borrowing Transaction) throws -> [CoachToday.Act] {
        let looks = try query.barriers(until: horizon, in: tx).compactMap { person, barrier -> CoachToday.Act? in
            guard let day = barrier.lookAgainOn else { return nil }
            let label = try programme(of: person, in: tx).definition.barrierKind(barrier.kind)?.label ?? barrier.kind
            return .init(person: person, day: day, kind: .barrier(barrier, label: label))
        }
        return looks
            + (try query.barrierActions(until: horizon, in: tx).map { person, action, tier in
                .init(person: person, day: action.due, kind: .barrierAction(action, tier: tier))
            })
    }

    /// What waits for the house at once; an answer that is waited for, or a name that will be gone, when its day is near.
    private func introductions(
        of people: [(person: TodayPerson, staysInside: Bool)],
        in tx: borrowing Transaction
    ) throws -> [CoachToday.Act] {
        let found = try IntroductionTable.toLookAt(of: query.coach, until: horizon, in: tx)
        let known = Dictionary(people.map { ($0.person.trajectory, $0.person) }) { first, _ in first }
        let near = found.filter { $0.toLookAt(from: work.today, until: horizon) != nil }
        return try IntroductionQuery.lines(of: near, in: tx).compactMap { line in
            guard let person = known[line.introduction.trajectory],
                let day = line.introduction.toLookAt(from: work.today, until: horizon)
            else { return nil }
            return CoachToday.Act(person: person, day: day, kind: .introduction(line))
        }
    }

    private func ruleEnds(in tx: borrowing Transaction) throws -> [CoachToday.Act] {
        let lines = try query.placements(in: tx)
        return try Dictionary(grouping: lines, by: \.person.trajectory).values.flatMap { own -> [CoachToday.Act] in
            guard let (person, born, _) = own.first else { return [] }
            let programme = try programme(of: person, in: tx)
            return programme.definition.ruleEnds(over: own.map(\.placement), born: born)
                .filter { programme.definition.warning(of: $0) <= work.today }
                .map { .init(person: person, day: $0.end, kind: .ruleEnds($0)) }
        }
    }

    /// Who has to start by a day that is near or over. Programmes without such a day are not asked about.
    private func deadlines(
        of people: [(person: TodayPerson, staysInside: Bool)],
        in tx: borrowing Transaction
    ) throws -> [CoachToday.Act] {
        let codes = try people.compactMap { person, _ in
            try programme(of: person, in: tx).definition.deadline == nil ? nil : person.programme
        }
        guard !codes.isEmpty else { return [] }
        return try query.starts(in: Set(codes), in: tx).compactMap { line in
            let deadline = try programme(of: line.person, in: tx).definition.deadline(
                registeredOn: line.registeredOn,
                referredOn: line.referredOn,
                of: (line.person.acceptedOn, line.person.startedOn),
                over: line.placements
            )
            guard let deadline, let due = deadline.due, deadline.warns(on: work.today) else { return nil }
            return .init(person: line.person, day: due, kind: .deadline(deadline))
        }
    }

    private func stuck(in tx: borrowing Transaction) throws -> [CoachToday.Stuck] {
        let paused = try pauses.filter { $0.pause.from <= work.today }.map { person, pause in
            let rule = try programme(of: person, in: tx).definition.pause(pause.reason)
            let days = work.today.days(since: pause.from)
            return CoachToday.Stuck(
                person: person,
                kind: .pause(
                    pause,
                    label: rule?.label ?? pause.reason,
                    isTooLong: days > (rule?.limitWeeks ?? .max / 7) * 7
                )
            )
        }
        let waiting = try query.waiting(in: tx).map { person, talk in
            CoachToday.Stuck(person: person, kind: .waiting(talk, work.reference.prison(talk.prison)))
        }
        return paused + waiting + (try query.unplanned(in: tx).compactMap { try notBegun($0, in: tx) })
    }

    /// Somebody who awaits the beginning. Who has a place in a group waits for its day, and is not stuck before.
    private func notBegun(_ person: TodayPerson, in tx: borrowing Transaction) throws -> CoachToday.Stuck? {
        let programme = try programme(of: person, in: tx)
        let startsWithScreening = programme.definition.startsWithScreening
        if programme.definition.hasSittingDays, startsWithScreening { return .init(person: person, kind: .unplanned) }
        if let day = person.entryDay, day > work.today { return nil }
        return .init(person: person, kind: .notBegun(withScreening: startsWithScreening))
    }

    func programme(of person: TodayPerson, in tx: borrowing Transaction) throws -> LoadedProgramme {
        try work.shelf.programme(person.programme, version: person.programmeVersion, in: tx)
    }
}
