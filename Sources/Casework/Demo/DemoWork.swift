internal import Domain

/// Talks with employers, starts and ends of work, and how trajectories close.
extension DemoStory {
    mutating func seekWork(_ who: Int, since start: Day) {
        let works = cast[who].worksOn ?? working(start.adding(days: 60 + dice.number(0...24)))
        let (employer, job) = (dice.pick(DemoPeople.employers), dice.pick(DemoPeople.jobs))
        let first = start.adding(days: 36 + dice.number(0...8))
        switch cast[who].fate {
        case .work:
            meet(who, dice.pick(DemoPeople.employers), on: first, dice.pick([.no, .maybe]))
            meet(who, employer, on: works.adding(days: -9), .yes)
            work(who, Self.forms[dice.number(0...Self.forms.count - 1)], at: employer, as: job, on: works)
        case .chain:
            meet(who, DemoPeople.agency, on: first, .yes)
            work(who, "uitzend", at: employer, as: job, on: works)
            work(who, dice.pick(["vast", "bepaald"]), at: employer, as: job, on: works.adding(days: 63))
        case .jobEnded:
            meet(who, employer, on: works.adding(days: -9), .maybe)
            work(who, "bepaald", at: employer, as: job, on: works)
            end(who, on: works.adding(days: 36), dice.pick([.byEmployer, .byEmployee, .health, .detention]))
            close(who, "andere-begeleiding", on: works.adding(days: 130))
        case .internship:
            meet(who, employer, on: first, .yes)
            work(
                who,
                dice.pick(["stage", "bis", "wes", "activeringsstage"]),
                at: employer,
                as: job,
                on: works.adding(days: -5)
            )
            end(who, on: works.adding(days: 29), .term)
            close(who, "opleiding", on: works.adding(days: 50))
        case .court: close(who, "detentie", on: start.adding(days: 170))
        case .stops(let outcome, let weeks):
            if outcome == "niet-bereikbaar" {
                on(start.adding(days: 7 * weeks - 16), about: who) { story, file in
                    try await story.transfer(file, to: nil)
                }
            }
            meet(who, employer, on: first, dice.pick([.no, .cancelled]))
            close(who, outcome, on: start.adding(weeks: weeks))
        case .undecided, .refused, .waits, .neverCame: break
        }
    }

    private static let forms = [
        "vast", "bepaald", "maatwerk", "ibo", "individueel-maatwerk", "flexi", "art60", "bepaald",
    ]

    // MARK: Employers

    private mutating func meet(_ who: Int, _ employer: String, on day: Day, _ answer: EmployerAnswer?) {
        let day = working(day)
        on(working(day.adding(days: -6)), about: who) { story, file in
            guard story.cast[who].placement == nil else { return }
            let kind: EmployerKind =
                employer == DemoPeople.agency ? .agency : story.dice.happens(50) ? .ambassador : .company
            let new = NewEmployerTalk(
                employer: employer,
                kind: kind,
                day: day,
                time: ClockTime(minutes: 60 * story.dice.number(9...16)),
                place: story.dice.pick(DemoPeople.towns).1,
                accompaniedBy: file.coach.name,
                framing: DemoTexts.framing,
                participantAgrees: true
            )
            let id = try await story.house().planEmployerTalk(new, of: file.participant, as: file.coach)
            guard let answer else { return }
            let note = story.dice.pick(DemoTexts.answers[answer.rawValue] ?? [""])
            let answered = story.working(day.adding(days: answer == .cancelled ? -3 : 1))
            story.on(answered, about: who) { story, file in
                try await story.house().answerEmployerTalk(
                    id,
                    of: file.participant,
                    version: 1,
                    answer: answer,
                    note: note,
                    as: file.coach
                )
            }
        }
    }

    /// Each coach goes along to an employer today and on a coming day, and still has to ask for an answer.
    mutating func meetEmployersToday() {
        on(today.adding(days: -7)) { story in
            for coach in story.staff.coaches {
                let seekers = story.cast.indices.filter { who in
                    let person = story.cast[who]
                    return person.isOpen && person.coach == coach && person.placement == nil
                        && person.startedOn.map { $0 < story.today.adding(days: -21) } ?? false
                }
                let days = [story.today, story.weekday(2), story.today.adding(days: -4)]
                for (who, day) in zip(seekers, days) {
                    story.meet(who, story.dice.pick(DemoPeople.employers), on: day, nil)
                }
            }
        }
    }

    // MARK: Work

    private mutating func work(_ who: Int, _ form: String, at workplace: String, as job: String, on day: Day) {
        let start = cast[who].worksOn == day ? day : working(day)
        let noted = cast[who].traits.contains(.neglected) ? working(start.adding(days: 9)) : start
        let quarters = dice.pick([152, 152, 120, 96, 76])
        on(noted, about: who) { story, file in
            let facts = PlacementFacts(
                form: form,
                legalEmployer: form == "uitzend" ? DemoPeople.agency : form == "art60" ? DemoPeople.ocmw : "",
                workplace: workplace,
                jobTitle: job,
                start: start,
                plannedEnd: story.plannedEnd(of: form, since: start),
                weeklyQuarters: quarters
            )
            let new = NewPlacement(facts: facts, previous: story.cast[who].lastPlacement)
            let id = try await story.house().startPlacement(new, of: file.participant, as: file.coach)
            story.cast[who].placement = id
            story.cast[who].lastPlacement = id
            try await story.planAftercare(file, of: id)
            story.on(story.working(start.adding(months: 6).adding(days: 12)), about: who) { story, file in
                guard story.cast[who].placement == id else { return }
                try await story.close(file, outcome: "aan-het-werk", note: DemoTexts.closings["aan-het-werk"] ?? "")
            }
        }
    }

    private func plannedEnd(of form: String, since start: Day) -> Day? {
        switch form {
        case "bepaald", "art60": start.adding(months: 12)
        case "ibo": start.adding(months: 7)
        case "stage", "bis", "wes", "activeringsstage": start.adding(days: 34)
        default: nil
        }
    }

    private mutating func end(_ who: Int, on day: Day, _ reason: PlacementEnd) {
        let day = working(day)
        on(day, about: who) { story, file in
            guard let placement = story.cast[who].placement else { return }
            try await story.house().endPlacement(
                placement,
                of: file.participant,
                version: 1,
                on: day,
                reason: reason,
                as: file.coach
            )
            story.cast[who].placement = nil
            if !story.cast[who].hasTalk { story.seeAgain(who) }
        }
    }

    // MARK: Closing

    private mutating func close(_ who: Int, _ outcome: String, on day: Day) {
        on(working(day), about: who) { story, file in
            try await story.close(file, outcome: outcome, note: DemoTexts.closings[outcome] ?? "")
        }
    }

    mutating func close(_ file: DemoFile, outcome: String, note: String) async throws {
        let version = try await house().plan(of: file.participant, as: file.coach).trajectory.version
        let closing = TrajectoryClosing(day: day, outcome: outcome, note: note)
        try await house().closeTrajectory(of: file.participant, version: version, closing, as: file.coach)
        cast[file.who].isOpen = false
        cast[file.who].hasTalk = false
    }
}
