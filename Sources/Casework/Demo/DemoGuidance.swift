internal import Domain

/// From the screening on: findings, detention factors, the plan and its pauses.
extension DemoStory {
    mutating func screen(_ file: DemoFile, on day: Day) async throws {
        let version = try await house().plan(of: file.participant, as: file.coach).trajectory.version
        let screening = NewScreening(day: day, answers: answers(of: file.who))
        try await house().screen(file.participant, version: version, screening, as: file.coach)
        cast[file.who].startedOn = day
        cast[file.who].hasTalk = false
        meetPartners(file.who, since: day)
        noteFindings(file.who, since: day)
        noteDetention(file.who, since: day)
        walkPlan(file.who, since: day)
        stopClock(file.who, since: day)
        seekWork(file.who, since: day)
        seeAgain(file.who)
    }

    private mutating func answers(of who: Int) -> [ScreeningAnswer] {
        let (experience, schooling) = (dice.pick(DemoTexts.experience), dice.pick(DemoTexts.schooling))
        let dutch = dice.pick(DemoTexts.dutch)
        cast[who].dutch = dutch.level
        var answers = [
            ScreeningAnswer(subject: "talenten", level: nil, text: dice.pick(DemoTexts.talents)),
            ScreeningAnswer(subject: "ervaring", level: experience.level, text: experience.text),
            ScreeningAnswer(subject: "opleiding", level: schooling.level, text: schooling.text),
            ScreeningAnswer(subject: "nederlands", level: dutch.level, text: dutch.text),
            ScreeningAnswer(subject: "rijbewijs", level: nil, text: dice.pick(DemoTexts.licences)),
            ScreeningAnswer(subject: "wens", level: nil, text: dice.pick(DemoPeople.jobs)),
        ]
        for subject in DemoTexts.attitudes {
            answers.append(
                ScreeningAnswer(subject: subject, level: DemoTexts.attitudeLevels[dice.number(0...2)], text: "")
            )
        }
        let others = [
            ("drempel", 60, DemoTexts.thresholds), ("gezondheid", 35, DemoTexts.health),
            ("verslaving", 20, DemoTexts.addiction),
            ("voorwaarden", 40, DemoTexts.conditions),
        ]
        for (subject, chance, texts) in others where dice.happens(chance) {
            answers.append(ScreeningAnswer(subject: subject, level: nil, text: dice.pick(texts)))
        }
        return answers
    }

    // MARK: Findings

    private mutating func noteFindings(_ who: Int, since start: Day) {
        let seat = DemoStaff.seat(of: cast[who].prison)
        let instructor = Observer(name: DemoTexts.instructors[seat], party: .instructor)
        let coach = Observer(name: staff.coaches[seat].name, party: .coach)
        let psd = Observer(name: DemoTexts.psd[seat], party: .psd)
        note(
            "jobdoelwit",
            nil,
            "\(dice.pick(DemoPeople.jobs)). \(dice.pick(DemoTexts.targets))",
            coach,
            who,
            start.adding(days: 9)
        )
        let attitude = dice.pick(DemoTexts.attitudes)
        for (step, days) in [(1, 18), (2, 37), (3, 58)] {
            note(
                attitude,
                DemoTexts.attitudeLevels[step],
                dice.pick(DemoTexts.attitudeNotes),
                step == 2 ? psd : instructor,
                who,
                start.adding(days: days)
            )
        }
        if let rank = DemoTexts.dutchLevels.firstIndex(of: cast[who].dutch ?? ""),
            rank < DemoTexts.dutchLevels.count - 1
        {
            note(
                "nederlands",
                DemoTexts.dutchLevels[rank + 1],
                dice.pick(DemoTexts.dutchNotes),
                Observer(name: DemoTexts.vdab[seat], party: .vdab),
                who,
                start.adding(days: 29)
            )
        }
        if dice.happens(25) {
            note(
                "gezondheid",
                nil,
                dice.pick(DemoTexts.health),
                Observer(name: cast[who].name.full, party: .participant),
                who,
                start.adding(days: 33)
            )
        }
    }

    private mutating func note(
        _ subject: String,
        _ level: String?,
        _ text: String,
        _ observer: Observer,
        _ who: Int,
        _ day: Day
    ) {
        let evidence: Evidence = observer.party == .participant ? .declared : .observed
        let isWrong = dice.happens(2)
        let day = working(day)
        on(day, about: who) { story, file in
            let new = NewFinding(
                subject: subject,
                level: level,
                text: text,
                evidence: evidence,
                observer: observer,
                day: day
            )
            let id = try await story.house().noteFinding(new, about: file.participant, as: file.coach)
            guard isWrong else { return }
            try await story.house().withdrawFinding(
                id,
                of: file.participant,
                reason: DemoTexts.withdrawn,
                as: file.coach
            )
        }
    }

    // MARK: Detention

    private mutating func noteDetention(_ who: Int, since start: Day) {
        let psd = Observer(name: DemoTexts.psd[DemoStaff.seat(of: cast[who].prison)], party: .psd)
        let own = Observer(name: cast[who].name.full, party: .participant)
        let measure = dice.pick(["elektronisch-toezicht", "beperkte-detentie", "voorwaardelijke-invrijheidstelling"])
        let day = (cast[who].worksOn ?? start.adding(days: 61)).adding(days: -dice.number(2...6))
        factor(measure, day.adding(days: dice.number(5...20)), .expected, own, who, start)
        factor(measure, day.adding(days: 7), .requested, psd, who, start.adding(days: 21))
        let isFree = measure != "beperkte-detentie" && [.work, .chain, .jobEnded].contains(cast[who].fate)
        if isFree { on(working(day), about: who) { story, file in try await story.transfer(file, to: nil) } }
        if cast[who].fate == .court {
            factor("zitting", start.adding(days: 75), .requested, psd, who, start.adding(days: 31))
        } else if cast[who].fate != .stops("detentie", afterWeeks: 10) {
            factor(measure, day, .advised, psd, who, start.adding(days: 38))
            factor(measure, day, .granted, psd, who, start.adding(days: 52))
        }
        if dice.happens(50) {
            factor("uitgaansvergunning", start.adding(days: 40), .granted, psd, who, start.adding(days: 34))
        }
        if dice.happens(40) {
            factor("strafeinde", today.adding(days: dice.number(90...700)), .granted, psd, who, start)
        }
        if dice.happens(40) {
            let limit = dice.pick(DemoTexts.restrictions)
            factor(limit.factor, nil, nil, psd, who, start.adding(days: 6), text: limit.text)
        }
    }

    private mutating func factor(
        _ code: String,
        _ day: Day?,
        _ certainty: Certainty?,
        _ observer: Observer,
        _ who: Int,
        _ noted: Day,
        text: String = ""
    ) {
        let evidence: Evidence =
            observer.party == .participant ? .declared : certainty == .granted ? .documentOnFile : .documentSeen
        let noted = working(noted)
        on(noted, about: who) { story, file in
            let new = NewDetentionFactor(
                factor: code,
                day: day,
                certainty: certainty,
                text: text,
                evidence: evidence,
                observer: observer,
                notedOn: noted
            )
            try await story.house().noteDetentionFactor(new, about: file.participant, as: file.coach)
        }
    }
}
