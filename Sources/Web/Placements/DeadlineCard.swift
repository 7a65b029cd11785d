internal import Casework
internal import Domain
internal import Markup
internal import Texts

/// The words of a deadline (D5), on the file and on Today.
struct DeadlineWords {
    let texts: Catalogue

    /// `Nog 43 dagen om te starten`, and so on.
    func standing(of deadline: Deadline, on today: Day) -> String {
        switch deadline.standing(on: today) {
        case .unknown: texts("deadline.unknown", ["anchor": anchor(of: deadline)])
        case .met: texts("deadline.met", ["day": deadline.metOn?.belgian ?? ""])
        case .metLate(let days): texts("deadline.metLate", ["day": deadline.metOn?.belgian ?? "", "days": days])
        case .ahead(let days), .near(let days): texts("deadline.left", ["days": days])
        case .over(let days): texts("deadline.over", ["days": days])
        }
    }

    private func anchor(of deadline: Deadline) -> String { texts("deadline.anchor.\(deadline.rule.anchor.rawValue)") }

    /// From which day it counts, until when, and what meets it.
    func why(_ deadline: Deadline) -> [String] {
        let start = texts("deadline.\(deadline.rule.metBy.rawValue)")
        guard let from = deadline.anchorDay, let due = deadline.due else { return [start] }
        let facts = ["anchor": anchor(of: deadline), "from": from.belgian, "due": due.belgian]
        let count = ["months": deadline.rule.months]
        return [texts("deadline.counts", facts), texts("deadline.months", count), start]
    }
}

extension House {
    /// By when somebody has to have started (D5): how many days are left, and by which rule. Nothing where the definition
    /// has no such day.
    func deadlineCard(_ file: FileView, for context: SignedInContext) -> HTML {
        guard let deadline = file.deadline else { return .empty }
        let words = DeadlineWords(texts: texts)
        let standing = words.standing(of: deadline, on: file.lastDay)
        let tone: HTML.Tone =
            switch deadline.standing(on: file.lastDay) {
            case .met: .done
            case .near, .unknown: .due
            case .over, .metLate: .late
            case .ahead: .plain
            }
        let note = HTML.when(
            deadline.anchorDay == nil && deadline.rule.anchor == .registration
                && Policy.allows(.decideReferral, for: context.actor.role),
            """
            <p class="acts no-print">\(HTML.act(.referral(file.referral.id, "inschrijving"), texts("deadline.noteRegistration")))</p>
            """
        )
        return .card(
            deadline.rule.label,
            id: "termijn",
            .inside(
                """
                <p>\(HTML.tag(standing, tone))</p>\
                <p><small class="muted">\(words.why(deadline).joined(separator: " "))</small></p>\(note)
                """
            )
        )
    }
}

extension FileView {
    /// The last day that counts: today, or the day it closed.
    fileprivate var lastDay: Day { way.lastDay }
}
