internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The forms and the sessions of the definition, on the card of how far somebody is.
extension House {
    /// Each form: when it was filled in and by whom, whether it is asked for now, and what was answered.
    func formLines(_ file: FileView, mayChange: Bool) -> HTML {
        guard !file.progress.forms.isEmpty else { return .empty }
        let lines = file.progress.forms.map { standing -> HTML in
            let (form, id) = (standing.form, file.participant.id)
            let due = HTML.when(standing.isDue(on: file.today) && file.way.isOpen, .tag(texts("phase.formDue"), .due))
            let act = HTML.when(mayChange, actLink(.file(id, "formulier", form.code), "phase.fill", about: form.title))
            let beside = HTML.when(
                form.isCompared && standing.filledOn != nil,
                " \(actLink(.file(id, "formulier", form.code, "antwoorden"), "phase.beside", about: form.title))"
            )
            return """
                <li>\(form.title) \(due) <small class="muted">\(filled(standing, file.today))</small> \(act)\(beside)\
                \(by(standing))</li>
                """
        }
        return "<h3>\(texts("phase.forms"))</h3><ul class=\"plain\">\(lines)</ul>"
    }

    private func filled(_ standing: CaseProgress.FormStanding, _ today: Day) -> String {
        guard let day = standing.filledOn else { return texts("phase.notFilled") }
        let filled = texts("phase.filledOn", ["day": day.belgian])
        guard let again = standing.againOn, again > today else { return filled }
        return texts("phase.filledAgain", ["filled": filled, "day": again.belgian])
    }

    /// Of a form that several people answer: who did, and who did not.
    private func by(_ standing: CaseProgress.FormStanding) -> HTML {
        guard standing.form.answeredBy.count > 1, standing.filledOn != nil else { return .empty }
        let parties = standing.filledBy.map { party, day in
            let facts = ["party": texts.code(party), "day": day?.belgian ?? ""]
            return texts(day == nil ? "phase.notBy" : "phase.filledBy", facts)
        }
        return "<br><small class=\"muted\">\(parties.joined(separator: " · "))</small>"
    }

    /// Each kind of session: what it is, how often it was attended, and when the next one should be.
    func sessionLines(_ file: FileView, mayChange: Bool) -> HTML {
        guard !file.progress.sessions.isEmpty else { return .empty }
        let words = SessionWords(texts)
        let lines = file.progress.sessions.map { standing -> HTML in
            let session = standing.session
            let link = Link.file(file.participant.id, "sessie", session.code)
            let act = HTML.when(mayChange, actLink(link, "phase.noteSession", about: session.label))
            let absent = words.absent(excused: standing.excused, missed: standing.missed).map { " · \($0)" } ?? ""
            let counted = words.attended(standing.attended, of: session) + absent
            let short = HTML.when(
                standing.shortage > 0 && file.way.isOpen,
                "\(HTML.tag(texts("sessions.shortage", ["n": standing.shortage]), .late)) "
            )
            return """
                <li>\(session.label) <small class="muted num">\(counted)</small> \(short)\
                \(act)<br><small class="muted">\(words(session))</small>\(next(standing, file))</li>
                """
        }
        return "<h3>\(texts("phase.sessions"))</h3><ul class=\"plain\">\(lines)</ul>"
    }

    /// When the next session can be, and whether that has gone by; nothing outside its phase.
    private func next(_ standing: CaseProgress.SessionStanding, _ file: FileView) -> HTML {
        let present = file.progress.way.present?.phase
        guard let next = standing.next, file.way.isOpen, standing.session.phase.map({ $0 == present }) ?? true else {
            return .empty
        }
        let words = "<br><small class=\"muted\">\(SessionWords(texts).next(next))</small>" as HTML
        guard let last = next.last, file.way.clock.isLate(last, on: file.today) else { return words }
        return "\(words) \(HTML.tag(texts("phase.sessionLate"), .due))"
    }
}
