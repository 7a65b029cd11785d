internal import Domain

/// The twelve weeks: steps done, late and left out, and what stops the clock.
extension DemoStory {
    /// The steps that are ticked off by hand, with the last week of each.
    private static let steps: [(code: String, week: Int)] = [
        ("bevindingen", 2), ("jobdoelwit", 3), ("cv", 4), ("voorstelling", 6), ("afspraken", 10),
    ]

    mutating func walkPlan(_ who: Int, since start: Day) {
        let person = cast[who]
        let isSlow = dice.happens(30)
        for step in Self.steps {
            let due = start.adding(weeks: step.week).adding(days: -1)
            if person.traits.contains(.stalls), step.week > 2 { continue }
            if person.fate == .court, step.week > 4 { continue }
            if person.traits.contains(.deviates), step.code == "cv" {
                deviate(who, step.code, "al-gedaan", on: due.adding(days: -3), to: nil)
            } else if person.traits.contains(.deviates), step.code == "voorstelling" {
                deviate(who, step.code, "detentie", on: due.adding(days: -2), to: working(due.adding(days: 14)))
                complete(who, step.code, on: due.adding(days: 12))
            } else {
                let done = due.adding(days: isSlow ? dice.number(3...12) : -dice.number(0...9))
                complete(who, step.code, on: max(done, start.adding(days: 1)))
            }
        }
    }

    private mutating func openStep(_ code: String, _ file: DemoFile) async throws -> Step? {
        try await house().plan(of: file.participant, as: file.coach).steps.first {
            $0.code == code && $0.state == .open
        }
    }

    private mutating func complete(_ who: Int, _ code: String, on day: Day) {
        let day = working(day)
        on(day, about: who) { story, file in
            guard let step = try await story.openStep(code, file) else { return }
            try await story.house().completeStep(
                step.id,
                of: file.participant,
                version: step.version,
                on: day,
                as: file.coach
            )
        }
    }

    private mutating func deviate(_ who: Int, _ code: String, _ reason: String, on day: Day, to other: Day?) {
        on(day, about: who) { story, file in
            guard let step = try await story.openStep(code, file) else { return }
            let deviation = StepDeviation(
                reason: reason,
                explanation: DemoTexts.deviations[reason] ?? "",
                due: other
            )
            try await story.house().deviateStep(
                step.id,
                of: file.participant,
                version: step.version,
                deviation,
                as: file.coach
            )
        }
    }

    // MARK: Pauses

    mutating func stopClock(_ who: Int, since start: Day) {
        let traits = cast[who].traits
        if cast[who].fate == .court {
            waitForCourt(who, from: start.adding(days: 33), isOver: start < today.adding(days: -150))
        } else if traits.contains(.transferred) {
            let moved = start.adding(days: 20)
            let seat = DemoStaff.seat(of: cast[who].prison)
            let other = traits.contains(.changesCoach) ? (seat + 1) % staff.coaches.count : seat
            let post = DemoStaff.posts[other].first { $0.prison != cast[who].prison && $0.talks > 2 }
            on(moved, about: who) { story, file in
                try await story.transfer(file, to: post?.prison ?? story.cast[who].prison)
                guard traits.contains(.changesCoach) else { return }
                try await story.handOver(file, to: story.staff.coaches[other])
            }
            stopClock(who, "overplaatsing", from: moved, until: moved.adding(days: 10), noted: moved.adding(days: 10))
        } else if traits.contains(.ill) {
            let from = start.adding(days: 15)
            let until = from < today.adding(days: -30) ? from.adding(days: 14) : nil
            stopClock(who, "ziekte", from: from, until: until, noted: until ?? from.adding(days: 1))
        }
    }

    private mutating func stopClock(_ who: Int, _ reason: String, from: Day, until: Day?, noted: Day) {
        on(noted, about: who) { story, file in
            let pause = NewPause(
                reason: reason,
                from: from,
                until: until,
                explanation: DemoTexts.pauses[reason] ?? ""
            )
            try await story.house().startPause(pause, of: file.participant, as: file.coach)
        }
    }

    /// Waits for the court, at first until an expected day.
    private mutating func waitForCourt(_ who: Int, from day: Day, isOver: Bool) {
        stopClock(who, "rechtbank", from: day, until: dice.happens(60) ? day.adding(days: 80) : nil, noted: day)
        guard isOver else { return }
        on(day.adding(days: 70), about: who) { story, file in
            let plan = try await story.house().plan(of: file.participant, as: file.coach)
            guard let pause = plan.pauses.last, !pause.hasEnded else { return }
            try await story.house().endPause(
                pause.id,
                of: file.participant,
                version: pause.version,
                on: story.day,
                as: file.coach
            )
        }
    }

    private mutating func handOver(_ file: DemoFile, to coach: Actor) async throws {
        let version = try await house().plan(of: file.participant, as: file.coach).trajectory.version
        try await house().assignCoach(coach.id, to: file.participant, version: version, as: staff.coordinator)
        cast[file.who].coach = coach
    }
}
