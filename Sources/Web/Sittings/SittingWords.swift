internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// How sitting days and talks read.
struct SittingWords {
    let texts: Catalogue
    let today: Day

    func day(_ day: Day) -> String { texts.shortDay(day, today: today) }

    /// `09:00–12:00`: from the first talk to the end of the last; nil on a day without seats.
    func hours(of sitting: SittingDay) -> String? {
        guard let first = sitting.seats.first else { return nil }
        let end = sitting.seats.map { $0.time.minutes + $0.minutes }.max() ?? first.time.minutes
        return ClockTime(minutes: end).map { "\(first.time)–\($0)" } ?? "\(first.time)"
    }

    /// The way back to the agenda, above the heading of a page.
    var up: HTML { "<p class=\"muted\"><small>\(HTML.link(Room.agenda.link, texts("agenda.title")))</small></p>" }

    func coaches(_ names: [String]) -> String {
        names.isEmpty ? texts("sitting.noCoach") : texts("sitting.coaches", ["names": names.joined(separator: ", ")])
    }

    /// Why a day falls out.
    func off(_ off: SittingDay.Off, in prison: String) -> HTML {
        switch off {
        case .holiday(let name):
            return "\(HTML.tag(texts("sitting.holiday"))) \(name)"
        case .cancelled(let kind, let reason):
            return "\(HTML.tag(texts.code(kind), .late)) \(reason)"
        case .moved(let to, let reason):
            let day = HTML.link(.sittingDay(prison, to), day(to))
            return "\(HTML.tag(texts.code(SittingExceptionKind.moved), .due)) \(texts("sitting.to")) \(day). \(reason)"
        }
    }

    /// What kind of talk it is, what became of it, and where it stood before.
    func tags(of talk: Talk) -> HTML {
        var tags = [HTML.tag(texts.code(talk.kind))]
        if talk.state != .planned {
            tags.append(.tag(texts.code(talk.state), talk.state.attended ? .done : .plain))
        } else if let seat = talk.seat {
            if seat.day < today { tags.append(.tag(texts("talk.toNote"), .late)) }
        } else {
            tags.append(.tag(texts("talk.waits"), .due))
        }
        if let from = talk.movedFrom, from != talk.seat?.day {
            let tone: HTML.Tone = talk.state == .planned ? .due : .plain
            tags.append(.tag(texts("talk.movedFrom", ["day": day(from)]), tone))
        }
        return tags.joined(by: " ")
    }

    /// Why it stands elsewhere than before.
    func movedReason(of talk: Talk) -> HTML {
        guard let reason = talk.movedReason else { return .empty }
        return "<br><small class=\"muted\">\(texts("talk.movedBecause", ["reason": texts.code(reason)]))</small>"
    }

    /// What can be done with a talk that is planned: begin it on its day, note what became of it.
    func acts(on talk: Talk, for role: Role) -> HTML {
        guard talk.state == .planned, Policy.allows(.writeFile, for: role) else { return .empty }
        let note = HTML.act(.talk(talk), texts("talk.note"), .quiet)
        return talk.canBeScreened(on: today) ? "\(begin(talk)) \(note)" : note
    }

    func begin(_ talk: Talk) -> HTML { .act(.file(talk.participant, "screening"), texts("talk.begin"), .primary) }
}

extension Talk {
    /// Whether it is a screening talk whose day has come: it is held with its form.
    func canBeScreened(on today: Day) -> Bool {
        state == .planned && kind == .screening && seat.map { $0.day <= today } ?? false
    }
}

extension SittingPages {
    var words: SittingWords { SittingWords(texts: house.texts, today: today) }

    /// A prison as it stands in a list of choices.
    func choices(_ prisons: [Prison]) -> [(value: String, label: String)] { prisons.map { ($0.code, $0.name) } }
}
