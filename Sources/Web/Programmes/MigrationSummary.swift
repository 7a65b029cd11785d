internal import Casework
internal import Domain
internal import Markup
internal import ReferenceData
internal import Texts

/// What came of a migration: why, how many, and everybody it left as they were.
struct MigrationSummary {
    let house: House
    let view: MigrationView

    private var t: Catalogue { house.texts }
    private var act: ProgrammeMigration { view.act }

    var card: HTML {
        let began = t("migration.resultLead", ["by": act.by, "when": house.written(act.startedAt)])
        let phases = act.phases.sorted { $0.key < $1.key }.map { lost, phase in
            let facts = [
                "before": view.move.before.phase(lost)?.label ?? lost,
                "after": view.move.after.phase(phase)?.label ?? phase,
            ]
            return t("migration.phase", facts)
        }
        let facts: [String: any CustomStringConvertible] = [
            "moved": act.moved, "left": act.left, "version": act.fromVersion,
        ]
        let undo = HTML.when(
            act.state == .done && act.moved > 0,
            "<p class=\"acts no-print\">\(HTML.act(.migration(act.id, of: act.programme, "ongedaan"), t("migration.undo")))</p>"
        )
        return .card(
            t.code(act.state),
            beside: .tag(t.code(act.state), act.state.tone),
            .inside(
                """
                <p>\(began)</p><p>\(t("migration.finished", facts))</p>\
                \(HTML.facts([
                    (t("migration.because"), "\(act.reason)"),
                    (t("migration.phases"), "\(phases.joined(separator: " "))"),
                ]))\(undoing)\(undo)
                """
            )
        )
    }

    private var undoing: HTML {
        guard let undoing = act.undoing else { return .empty }
        let began = t("migration.undoing", ["by": undoing.by, "when": house.written(undoing.startedAt)])
        let counts = t("migration.restored", ["restored": undoing.restored, "kept": undoing.kept])
        return """
            <p>\(began) \(counts)</p>\(HTML.facts([(t("migration.undoingBecause"), "\(undoing.reason)")]))
            """
    }

    /// Who could not go over, and who stayed as they are when it was undone.
    var people: HTML {
        let words = MigrationWords(t, view.move)
        let left = card("left", "gebleven", view.left) { person in
            person.obstacle.map { words.obstacle(of: CaseChanges(obstacle: $0)) ?? "" } ?? ""
        }
        let kept = card("kept", "gewijzigd", view.kept) { _ in t("migration.keptWhy", ["version": act.toVersion]) }
        return left + kept
    }

    private func card(
        _ kind: String,
        _ field: StaticString,
        _ page: ListPage<MigratedPerson, Trajectory>,
        why: (MigratedPerson) -> String
    ) -> HTML {
        guard !page.lines.isEmpty else { return .empty }
        let rows = page.lines.map { person -> [HTML] in
            [.link(.file(person.participant), "\(person.name.family), \(person.name.given)"), "\(why(person))"]
        }
        let heads = ["person", "changes"].map { t("migration.head.\($0)") }
        let next = page.next.map { next -> HTML in
            let link = Link.migration(act.id, of: act.programme).query(field, next)
            return "<p class=\"pager no-print\">\(HTML.act(link, t("action.next")))</p>"
        }
        return """
            \(HTML.card(
                t("migration.\(kind)Title"),
                .table(caption: t("migration.\(kind)Caption"), heads: heads, rows: rows)))\(next)
            """
    }
}
