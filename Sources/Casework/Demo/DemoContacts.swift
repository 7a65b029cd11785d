internal import Domain

/// Who else is around somebody, what was said with them, and aftercare.
extension DemoStory {
    mutating func meetPartners(_ who: Int, since start: Day) {
        let seat = DemoStaff.seat(of: cast[who].prison)
        let (psd, vdab) = (DemoTexts.psd[seat], DemoTexts.vdab[seat])
        relate(who, .psd, psd, "PSD", on: start)
        relate(who, .vdab, vdab, "VDAB", on: start)
        if cast[who].traits.contains(.hasAssistant) {
            relate(
                who,
                .justiceAssistant,
                DemoTexts.assistants[seat],
                DemoTexts.houses[seat],
                on: start.adding(days: 14)
            )
        }
        let isLongAgo = start < today.adding(days: -250)
        let isSilent = cast[who].traits.contains(.silent)
        let times = isLongAgo ? 4 : 14
        for time in 0..<times {
            let day = start.adding(days: 3 + time * 16 + dice.number(0...5))
            let isPSD = time.isMultiple(of: 2)
            if isSilent, day > today.adding(days: -50) { continue }
            let note = dice.pick(isPSD ? DemoTexts.psdNotes : DemoTexts.vdabNotes)
            speak(who, isPSD ? .psd : .vdab, isPSD ? psd : vdab, note, on: day)
        }
    }

    private mutating func relate(_ who: Int, _ party: Party, _ name: String, _ organisation: String, on day: Day) {
        let phone = "0470 00 00 \(dice.number(10...99))"
        let email = name.lowercased().split(separator: " ").prefix(2).joined(separator: ".") + "@voorbeeld.test"
        on(day, about: who) { story, file in
            let facts = RelationFacts(
                party: party,
                name: name,
                organisation: organisation,
                phone: phone,
                email: email
            )
            try await story.house().addRelation(facts, of: file.participant, as: file.coach)
        }
    }

    private mutating func speak(_ who: Int, _ party: Party, _ person: String, _ note: String, on day: Day) {
        let channel = dice.pick([Channel.phone, .phone, .mail, .talk, .video])
        let day = working(day)
        on(day, about: who) { story, file in
            let contact = NewContact(
                party: party,
                person: person,
                day: day,
                channel: channel,
                note: note,
                dueContact: nil
            )
            try await story.house().noteContact(contact, with: file.participant, as: file.coach)
        }
    }

    // MARK: Aftercare

    /// What becomes of each moment after a start: most are done in time, some late, some missed or moved.
    mutating func planAftercare(_ file: DemoFile, of placement: ID<Placement>) async throws {
        let all = try await house().plan(of: file.participant, as: file.coach).contacts
        for item in all where item.placement == placement && item.state == .open {
            if cast[file.who].traits.contains(.neglected), item.due >= today.adding(days: -12) { continue }
            let due = max(item.due, day)
            switch dice.number(0...99) {
            case 0..<83: settle(item, file.who, on: due.adding(days: dice.number(0...1)))
            case 83..<90: settle(item, file.who, on: due.adding(days: dice.number(5...9)))
            case 90..<94: miss(item, file.who, on: due.adding(days: 5))
            case 94..<97:
                postpone(item, file.who, on: due.adding(days: -2), to: working(due.adding(days: 4)))
                settle(item, file.who, on: due.adding(days: 7))
            default: continue
            }
        }
    }

    private mutating func settle(_ item: DueContact, _ who: Int, on day: Day) {
        let texts =
            switch item.party {
            case .employer: DemoTexts.employerNotes
            case .employee: DemoTexts.employeeNotes
            default: DemoTexts.assistantNotes
            }
        let person =
            switch item.party {
            case .employer: dice.pick(DemoTexts.bosses)
            case .employee: cast[who].name.full
            default: DemoTexts.assistants[DemoStaff.seat(of: cast[who].prison)]
            }
        let note = dice.pick(texts)
        let channel = dice.pick([Channel.phone, .phone, .talk, .mail])
        let day = working(day)
        on(day, about: who) { story, file in
            // What is due today waits for somebody who opens the page.
            guard day < story.today, story.cast[who].placement == item.placement else { return }
            let contact = NewContact(
                party: item.party,
                person: person,
                day: day,
                channel: channel,
                note: note,
                dueContact: item.id
            )
            try await story.house().noteContact(contact, with: file.participant, as: file.coach)
        }
    }

    /// What had gone by for too long yesterday is written down as missed.
    mutating func noteMissedContacts() {
        on(today.adding(days: -1)) { story in
            try await story.house().noteMissedContacts(as: story.staff.coordinator)
        }
    }

    /// The moment as it stands by now, where it is still open.
    private mutating func openItem(_ id: ID<DueContact>, _ file: DemoFile) async throws -> DueContact? {
        try await house().plan(of: file.participant, as: file.coach).contacts.first { $0.id == id && $0.state == .open }
    }

    private mutating func miss(_ item: DueContact, _ who: Int, on day: Day) {
        on(day, about: who) { story, file in
            guard let open = try await story.openItem(item.id, file), open.due <= day else { return }
            try await story.house().missDueContact(
                open.id,
                of: file.participant,
                version: open.version,
                reason: DemoTexts.missed,
                as: file.coach
            )
        }
    }

    private mutating func postpone(_ item: DueContact, _ who: Int, on day: Day, to other: Day) {
        on(day, about: who) { story, file in
            guard let open = try await story.openItem(item.id, file), open.due != other else { return }
            try await story.house().moveDueContact(
                open.id,
                of: file.participant,
                version: open.version,
                to: other,
                reason: DemoTexts.movedContact,
                as: file.coach
            )
        }
    }
}
