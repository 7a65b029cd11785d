internal import Domain

/// Talks on sitting days.
extension DemoStory {
    /// Looks where the next talk stands, and goes there on that day.
    mutating func awaitTalk(_ who: Int) async throws {
        guard let file = open(who) else { return }
        let planned = try await house().talkChoices(for: file.participant, as: file.coach).planned
        if let planned { expect(planned, with: who) }
    }

    /// Goes to a talk on its day; a week later somebody who waits looks again.
    private mutating func expect(_ talk: Talk, with who: Int) {
        cast[who].hasTalk = true
        on(talk.seat?.day ?? day.adding(days: 7), about: who) { story, file in try await story.meet(file) }
    }

    private mutating func meet(_ file: DemoFile) async throws {
        // It is morning: today's talks are still to come.
        guard day < today, !cast[file.who].isOutside else { return }
        guard let talk = try await house().talkChoices(for: file.participant, as: file.coach).planned else { return }
        guard let seat = talk.seat, seat.day <= day else {
            return expect(talk, with: file.who)
        }
        if cast[file.who].traits.remove(.notBrought) != nil {
            try await house().markTalk(talk.id, version: talk.version, state: .notBrought, as: file.coach)
            try await awaitTalk(file.who)
        } else if talk.kind == .screening, cast[file.who].fate == .neverCame {
            try await house().markTalk(talk.id, version: talk.version, state: .refusedToCome, as: file.coach)
            try await close(file, outcome: "gestopt-deelnemer", note: DemoTexts.neverCame)
        } else if talk.kind == .screening {
            try await screen(file, on: seat.day)
        } else {
            try await house().markTalk(
                talk.id,
                version: talk.version,
                state: dice.happens(92) ? .held : .refusedToCome,
                as: file.coach
            )
            cast[file.who].hasTalk = false
            seeAgain(file.who)
        }
    }

    /// Plans the next talk some days from now; once at work people are not called to a sitting day any more.
    mutating func seeAgain(_ who: Int) {
        let isRecent = (cast[who].startedOn ?? today) > today.adding(days: -140)
        on(day.adding(days: isRecent ? 9 : 30), about: who) { story, file in
            let person = story.cast[who]
            guard !person.hasTalk, !person.isOutside, person.placement == nil else { return }
            let talk = try await story.house().planFollowUp(with: file.participant, on: nil, as: file.coach)
            story.expect(talk, with: who)
        }
    }

    /// Two of each coach's people get a follow-up today.
    mutating func callForToday() {
        on(today.adding(days: -6)) { story in
            for coach in story.staff.coaches.indices { try await story.callForToday(ofCoach: coach) }
        }
    }

    private mutating func callForToday(ofCoach coach: Int) async throws {
        var called = 0
        for who in cast.indices
        where called < 2 && cast[who].startedOn != nil && !cast[who].hasTalk && !cast[who].isOutside {
            guard let file = open(who), file.coach == staff.coaches[coach], cast[who].placement == nil else { continue }
            let days = try await house().talkChoices(for: file.participant, as: file.coach).days
            guard days.contains(where: { $0.day == today }) else { continue }
            try await house().planFollowUp(with: file.participant, on: today, as: file.coach)
            cast[who].hasTalk = true
            called += 1
        }
    }

    /// Moves somebody to another prison, or lets them come free.
    mutating func transfer(_ file: DemoFile, to prison: String?) async throws {
        let present = try await house().transferChoices(for: file.participant, as: file.coach).present
        guard present?.prison != prison else { return }
        let transfer = NewTransfer(prison: prison, day: day, present: present?.id)
        try await house().transfer(file.participant, transfer, as: file.coach)
        if let prison {
            cast[file.who].prison = prison
        } else {
            cast[file.who].isOutside = true
            cast[file.who].hasTalk = false
        }
    }
}
