internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// Turns events into the words of the timeline. It goes from hand to hand for each event, and holds the whole file: one
/// reference is handed on, not a copy of it.
final class TimelineWords {
    let file: FileView
    let house: House
    private let findings: [String: Finding]
    private let contacts: [String: ContactMoment]
    private let placements: [String: Placement]
    private let employerTalks: [String: EmployerTalk]
    private let barriers: [String: Barrier]
    /// The events that withdrew an attendance, by the id of the one that noted it.
    private let withdrawals: [String: Event]

    init(file: FileView, house: House) {
        self.file = file
        self.house = house
        findings = Dictionary(file.findings.map { ($0.id.rawValue, $0) }) { first, _ in first }
        contacts = Dictionary(file.contacts.map { ($0.id.rawValue, $0) }) { first, _ in first }
        placements = Dictionary(file.way.chain.placements.map { ($0.id.rawValue, $0) }) { first, _ in first }
        barriers = Dictionary(file.barriers.map { ($0.id.rawValue, $0) }) { first, _ in first }
        withdrawals = Dictionary(
            file.events.filter { $0.kind == .sessionWithdrawn }.map { ($0.subject ?? "", $0) }
        ) { first, _ in first }
        employerTalks = Dictionary(file.way.employerTalks.map { ($0.id.rawValue, $0) }) { first, _ in first }
    }

    /// One entry for each event; findings noted together stand together.
    func entries(of events: [Event]) -> [HTML] {
        var entries: [HTML] = []
        var index = events.startIndex
        while index < events.endIndex {
            let event = events[index]
            let together = events[index...].prefix {
                $0.kind == .findingNoted && event.kind == .findingNoted && $0.day == event.day
                    && $0.actor == event.actor
            }
            if together.count > 1 {
                entries.append(entry(event, what: house.texts("event.findingsNoted"), detail: list(Array(together))))
                index = together.endIndex
            } else {
                entries.append(
                    withdrawn(event) ?? entry(event, what: what(event), detail: detail(event), act: act(on: event))
                )
                index += 1
            }
        }
        return entries
    }

    private func entry(_ event: Event, what: String, detail: HTML, act: HTML = .empty) -> HTML {
        "<li><b>\(day(of: event))</b> · \(what) <small class=\"muted\">\(event.actor)\(act)</small>\(detail)</li>"
    }

    private func day(of event: Event) -> String { house.texts.shortDay(event.day, today: file.today) }

    /// A contact or an attendance that was noted by mistake, struck through, with the reason; nil for any other event.
    private func withdrawn(_ event: Event) -> HTML? {
        let reason: String? =
            switch event.kind {
            case .contactMade: contacts[event.subject ?? ""]?.withdrawal
            case .sessionAttended, .sessionExcused, .sessionMissed: withdrawals[event.id.rawValue].map(mistake)
            default: nil
            }
        guard let reason else { return nil }
        return """
            <li><span class="gone"><b>\(day(of: event))</b> · \(what(event)) <small>\(event.actor)</small>\
            \(detail(event))</span><br><small class="muted">\
            \(house.texts("contact.withdrawnBecause", ["reason": reason]))</small></li>
            """
    }

    /// What was wrong with an attendance, by the event that withdrew it.
    private func mistake(_ withdrawal: Event) -> String {
        let mistake = AttendanceMistake(rawValue: withdrawal.code ?? "")
        return mistake.map { house.texts("sessions.mistake.\($0.rawValue)") } ?? withdrawal.code ?? ""
    }

    /// The way to withdraw a contact or an attendance.
    private func act(on event: Event) -> HTML {
        if Attendance(event.kind) != nil, file.way.isOpen, event.trajectory == file.trajectory.id {
            let link = Link.file(file.participant.id, "aanwezigheden", event.id, "intrekken")
            return " · \(house.actLink(link, "sessions.withdraw", about: "\(label(event)), \(event.day.belgian)"))"
        }
        guard event.kind == .contactMade, file.way.isOpen, let contact = contacts[event.subject ?? ""] else {
            return .empty
        }
        let link = Link.file(file.participant.id, "contacten", contact.id, "intrekken")
        return " · \(house.actLink(link, "contact.withdraw", about: "\(contact.person), \(contact.day.belgian)"))"
    }

    /// What happened, in a few words.
    private func what(_ event: Event) -> String {
        let talk = event.kind == .employerTalkPlanned ? employerTalks[event.subject ?? ""] : nil
        let wasHeld = talk.map { $0.day < event.day } ?? false
        let key = wasHeld ? "employerTalkHeld" : event.kind.rawValue
        return house.texts("event.\(key)", ["what": label(event)])
    }

    /// What the code of an event means, in words.
    private func label(_ event: Event) -> String {
        let t = house.texts
        let code = event.code ?? ""
        switch event.kind {
        case .referralRefused, .referralPostponed: return file.programme.refusalGrounds.label(of: code) ?? code
        case .talkPlanned: return TalkKind(rawValue: code).map { t.code($0) } ?? code
        case .talkMoved: return MoveReason(rawValue: code).map { t.code($0) } ?? code
        case .talkMissed: return TalkState(rawValue: code).map { t.code($0) } ?? code
        case .transferred:
            return event.code == nil ? t("list.outside") : house.casework.reference.prison(code)?.name ?? code
        case .phaseStarted, .phaseSkipped: return file.programme.phase(code)?.label ?? code
        case .formFilled: return file.programme.form(code)?.title ?? code
        case .sessionAttended, .sessionExcused, .sessionMissed: return file.programme.session(code)?.label ?? code
        case .sessionWithdrawn:
            let noted = file.events.first { $0.id.rawValue == event.subject }
            return [noted.map(label), noted?.day.belgian].compactMap { $0 }.joined(separator: ", ")
        case .stepDone, .stepReopened: return file.programme.step(code)?.label ?? code
        case .stepDeviated: return file.programme.deviationReasons.label(of: code) ?? code
        case .pauseStarted, .pauseEnded: return file.programme.pause(code)?.label ?? code
        case .findingNoted, .findingWithdrawn: return subject(of: event)
        case .barrierNoted, .barrierLooked, .barrierCorrected, .barrierWithdrawn, .barrierActionAdded,
            .barrierActionSettled, .referredOnward:
            let kind = barriers[event.subject ?? ""]?.kind ?? ""
            return file.programme.barrierKind(kind)?.label ?? kind
        case .contactMade, .contactWithdrawn: return party(event, code)
        case .dueContactMissed, .dueContactMoved: return file.programme.cadence(code)?.label ?? code
        case .employerTalkPlanned: return employerTalks[event.subject ?? ""]?.employer ?? ""
        case .employerTalkAnswered:
            let answer = EmployerAnswer(rawValue: code).map { t.code($0) } ?? code
            return [employerTalks[event.subject ?? ""]?.employer, answer].compactMap { $0 }.joined(separator: ": ")
        case .placementStarted, .placementChanged, .placementWithdrawn: return work(event)
        case .placementEnded: return PlacementEnd(rawValue: code).map { t.code($0) } ?? code
        case .trajectoryClosed: return file.programme.outcome(code)?.label ?? code
        case .referralReceived: return file.referral.referrerName
        case .entryMoved:
            let moments = file.programme.editions.flatMap(\.moments)
            return moments.first { $0.code == code }?.day.belgian ?? code
        case .referralWaits: return file.programme.edition(code)?.label ?? code
        case .versionMigrated, .migrationUndone: return code
        case .introductionMoved: return introduced(event, code)
        case .admittedAgainst, .referralAccepted, .referralReconsidered, .registrationNoted, .guidanceStarted,
            .coachAssigned,
            .trajectoryReopened:
            return ""
        }
    }

    /// What a finding is about: the finding says it, the event does not.
    private func subject(of event: Event) -> String {
        let code = findings[event.subject ?? ""]?.subject ?? ""
        return file.programme.title(ofSubject: code) ?? house.texts.profilePart(code) ?? code
    }

    /// For which vacancy somebody is put forward, and how far that came.
    private func introduced(_ event: Event, _ code: String) -> String {
        let line = file.introductions.first { $0.introduction.id.rawValue == event.subject }
        let state = IntroductionState(rawValue: code).map { house.texts.code($0) } ?? code
        return [line.map { "\($0.title), \($0.employer)" }, state].compactMap { $0 }.joined(separator: ": ")
    }

    private func party(_ event: Event, _ code: String) -> String {
        guard let contact = contacts[event.subject ?? ""] else {
            return Party(rawValue: code).map { house.texts.code($0) } ?? code
        }
        let t = house.texts
        return "\(t.code(contact.channel)), \(t.code(contact.party)) (\(contact.person))"
    }

    private func work(_ event: Event) -> String {
        let form = file.programme.contractForm(event.code ?? "")?.label ?? event.code ?? ""
        return [placements[event.subject ?? ""]?.workplace, form].compactMap { $0 }.joined(separator: ", ")
    }

    /// What was said: the note of a contact, the words of a finding, the framing of a talk.
    private func detail(_ event: Event) -> HTML {
        let text: String? =
            switch event.kind {
            case .contactMade: contacts[event.subject ?? ""]?.note
            case .contactWithdrawn: contacts[event.subject ?? ""]?.withdrawal
            case .sessionWithdrawn: mistake(event)
            case .findingNoted: findings[event.subject ?? ""].map(said)
            case .findingWithdrawn: findings[event.subject ?? ""]?.withdrawal
            case .employerTalkAnswered: employerTalks[event.subject ?? ""]?.answerNote
            case .referralReceived: file.referral.reason
            case .phaseStarted, .phaseSkipped:
                file.progress.way.passages.first { $0.id.rawValue == event.subject }?.reason
            case .placementWithdrawn: placements[event.subject ?? ""]?.withdrawal
            case .trajectoryClosed: said(onClosing: event)
            default: nil
            }
        guard let text, !text.isEmpty else { return .empty }
        return "<br>\(text)"
    }

    /// To whom the person was handed over and with what advice, or why not. Events of before these were kept apart know
    /// only the trajectory's own note.
    private func said(onClosing event: Event) -> String? {
        guard let closing = file.closings.first(where: { $0.id.rawValue == event.subject }) else {
            return event.trajectory == file.trajectory.id ? file.trajectory.closingNote : nil
        }
        let words = closing.words
        return [words.receiver, words.handover, words.advice, words.whyNot].filter { !$0.isEmpty }
            .joined(separator: " · ")
    }

    private func list(_ events: [Event]) -> HTML {
        let items = events.reversed().map { event -> HTML in
            let said = findings[event.subject ?? ""].map(said) ?? ""
            return "<br><small><b>\(subject(of: event))</b> \(said)</small>"
        }
        return items.joined()
    }

    private func said(_ finding: Finding) -> String {
        if let said = ProfileWords(texts: house.texts).said(finding) { return said }
        let level = file.programme.level(of: finding)
        let date = finding.day.map { "\($0.belgian)" }
        let certainty = finding.certainty.map { house.texts.code($0) }
        return [level, date, certainty, finding.text.isEmpty ? nil : finding.text].compactMap { $0 }
            .joined(separator: " · ")
    }
}
