package import Domain

/// A template for sessions in words.
package struct SessionWords: Sendable {
    private let texts: Catalogue

    package init(_ texts: Catalogue) { self.texts = texts }

    /// `stage · individueel · 2 halve dagen · op maandag, woensdag · met werkgever`.
    package func callAsFunction(_ session: SessionRule) -> String {
        let kind = texts("comparing.word.kind.\(session.kind.rawValue)")
        let setting = texts("comparing.word.setting.\(session.setting.rawValue)")
        let group = session.places.map { texts("sessions.group", ["n": $0]) } ?? setting
        var parts = [kind, session.setting == .group ? group : setting, length(of: session)]
        let weekdays = Weekday.allCases.filter { session.weekdays.contains($0) }
        if !weekdays.isEmpty {
            let names = weekdays.map { texts("weekday.\($0.rawValue)") }.joined(separator: ", ")
            parts.append(texts("sessions.onDays", ["days": names]))
        }
        if !session.parties.isEmpty {
            let parties = session.parties.map { texts.code($0) }.joined(separator: ", ")
            parts.append(texts("sessions.with", ["parties": parties]))
        }
        return parts.joined(separator: " · ")
    }

    private func length(of session: SessionRule) -> String {
        switch session.length {
        case .minutes(let minutes): texts("sessions.minutes", ["n": minutes])
        case .halfDays(let halfDays): texts("sessions.halfDays", ["n": halfDays])
        }
    }

    /// How often it was attended, of how many that are asked and planned.
    package func attended(_ count: Int, of session: SessionRule) -> String {
        let facts = ["attended": count, "required": session.required, "planned": session.planned]
        return texts(session.planned > session.required ? "sessions.attendedOf" : "sessions.attended", facts)
    }

    /// How often somebody did not come; nil where they always did.
    package func absent(excused: Int, missed: Int) -> String? {
        guard excused + missed > 0 else { return nil }
        return texts("sessions.absent", ["n": excused + missed, "excused": excused])
    }

    /// From when and until when the next one can be.
    package func next(_ window: SessionRule.Window) -> String {
        let facts = ["first": window.first?.belgian ?? "", "last": window.last?.belgian ?? ""]
        guard window.last != nil else { return texts("sessions.nextFrom", facts) }
        return texts(window.first == nil ? "sessions.nextBefore" : "sessions.nextBetween", facts)
    }
}
