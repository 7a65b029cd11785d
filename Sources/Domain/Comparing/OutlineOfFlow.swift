extension Programme {
    func addFlow(to outline: inout ProgrammeOutline) {
        outline.add("flow", OutlineFields().word("starts_with", guidanceStart).number("weeks", flowWeeks))
        for rule in steps {
            outline.add(
                "flow.steps",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).code("phase", rule.phase).number("from_week", rule.fromWeek)
                    .number("to_week", rule.toWeek).word("done_by", rule.doneBy).code("form", rule.form)
                    .code("session", rule.session)
            )
        }
        outline.add(coded: deviationReasons, "flow.deviation_reasons")
        for phase in phases { add(phase, to: &outline) }
        for rule in decisions {
            outline.add(
                "decisions",
                rule.code,
                label: rule.label,
                OutlineFields().text("label", rule.$label).code("phase", rule.phase)
            )
            let parent = OutlineItem.Place(section: "decisions", code: rule.code)
            outline.add(coded: rule.options, "decisions.options", in: parent)
        }
        for rule in sessions { add(rule, to: &outline) }
    }

    private func add(_ phase: PhaseRule, to outline: inout ProgrammeOutline) {
        outline.add(
            "phases",
            phase.code,
            label: phase.label,
            OutlineFields().text("label", phase.$label).number("weeks", phase.weeks).flag("optional", phase.isOptional)
                .flag("repeatable", phase.isRepeatable).codes("after", phase.after)
                .words("starts_before.fact", phase.startsBefore?.fact.rawValue)
                .number("starts_before.weeks", phase.startsBefore?.weeks).codes("forms", phase.forms)
        )
        let parent = OutlineItem.Place(section: "phases", code: phase.code)
        for (section, gates) in [("phases.enter", phase.enter), ("phases.leave", phase.leave)] {
            for gate in gates {
                outline.add(
                    section,
                    gate.code,
                    label: gate.label,
                    in: parent,
                    OutlineFields().text("label", gate.$label).word("hardness", gate.hardness)
                        .condition("condition", gate.condition)
                )
            }
        }
    }

    private func add(_ rule: SessionRule, to outline: inout ProgrammeOutline) {
        var (minutes, halfDays): (Int?, Int?)
        switch rule.length {
        case .minutes(let number): minutes = number
        case .halfDays(let number): halfDays = number
        }
        outline.add(
            "sessions",
            rule.code,
            label: rule.label,
            OutlineFields().text("label", rule.$label).word("kind", rule.kind).word("setting", rule.setting)
                .number("minutes", minutes).number("half_days", halfDays).number("required", rule.required)
                .number("planned", rule.planned).number("places", rule.places).code("phase", rule.phase)
                .number("minimum_gap_days", rule.minimumGapDays).number("maximum_gap_days", rule.maximumGapDays)
                .codes("weekdays", Weekday.allCases.filter(rule.weekdays.contains).map(\.rawValue))
                .words("parties", of: rule.parties).code("form", rule.form)
        )
    }
}
