/// The steps of one trajectory under another version of the definition.
struct StepMove {
    let move: DefinitionMove
    /// With the phases as the new definition calls them.
    let known: MigratingCase
    let today: Day

    private typealias Anchor = (event: EventKind, day: Day)

    func add(to changes: inout CaseChanges, newID: () -> ID<Step>) {
        guard let startedOn = known.trajectory.startedOn else { return }
        let plan = Plan(startedOn: startedOn, pauses: known.pauses)
        for step in known.steps {
            let moved = migrated(step, by: plan)
            if moved != step { changes.steps.append(ItemChange(before: step, after: moved)) }
        }
        let codes = Set(known.steps.map(\.code))
        for (position, rule) in move.after.steps.enumerated() where !codes.contains(rule.code) {
            guard let anchor = anchor(of: rule, isNew: true) else { continue }
            let step = plan.placed(new(rule, at: position, from: anchor, id: ID("")), by: rule)
            guard step.due >= today else {
                changes.passedSteps.append(rule.code)
                continue
            }
            changes.steps.append(ItemChange(before: nil, after: step.identified(newID())))
        }
    }

    /// A step as it goes on; nil when the new definition does not ask it. What is done or skipped is left alone, and so is
    /// what somebody chose by hand, where no rule is left for it.
    private func migrated(_ step: Step, by plan: Plan) -> Step? {
        guard step.state == .open else { return step }
        guard let position = move.after.steps.firstIndex(where: { $0.code == step.code }),
            let anchor = anchor(of: move.after.steps[position], isNew: false)
        else { return step.deviation == nil && step.moved == nil ? nil : step }
        let rule = move.after.steps[position]
        var ruled = step.ruled(at: position, provenance(of: rule, from: anchor))
        let placed = plan.placed(ruled, by: rule)
        ruled.due = step.due.replanned(to: placed.due, today: today)
        ruled.windowStart = min(placed.windowStart, ruled.due)
        return ruled
    }

    /// What a rule counts from; nil when that has not been. A step that is new comes with the phase that runs alone.
    private func anchor(of rule: StepRule, isNew: Bool) -> Anchor? {
        guard let phase = rule.phase else { return known.trajectory.startedOn.map { (.guidanceStarted, $0) } }
        let passage = known.passages.last { $0.phase == phase && !$0.isSkipped && ($0.isRunning || !isNew) }
        return passage.map { (.phaseStarted, $0.from) }
    }

    private func provenance(of rule: StepRule, from anchor: Anchor) -> Provenance {
        Provenance(
            rule: "step.\(rule.code)",
            anchor: anchor.event,
            anchorDay: anchor.day,
            programmeVersion: move.version
        )
    }

    private func new(_ rule: StepRule, at position: Int, from anchor: Anchor, id: ID<Step>) -> Step {
        Step(
            id: id,
            trajectory: known.trajectory.id,
            code: rule.code,
            position: position,
            windowStart: anchor.day,
            due: anchor.day,
            provenance: provenance(of: rule, from: anchor)
        )
    }
}

extension Step {
    /// The same by another rule; its days are still those of before.
    package func ruled(at position: Int, _ provenance: Provenance) -> Step {
        copy(id, position, provenance)
    }

    func identified(_ id: ID<Step>) -> Step { copy(id, position, provenance) }

    private func copy(_ id: ID<Step>, _ position: Int, _ provenance: Provenance) -> Step {
        Step(
            id: id,
            trajectory: trajectory,
            code: code,
            position: position,
            windowStart: windowStart,
            due: due,
            provenance: provenance,
            state: state,
            doneOn: doneOn,
            deviation: deviation,
            moved: moved,
            version: version
        )
    }
}
