internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// Noting findings and detention factors, and saying that one does not hold.
struct FindingPages {
    let house: House

    func add(to routes: Routes) {
        routes.page("/deelnemers/:participant/bevinding", for: .writeFile, use: showSubjects)
        routes.page("/deelnemers/:participant/bevinding/:subject", for: .writeFile, use: showFinding)
        routes.act("/deelnemers/:participant/bevinding/:subject", for: .writeFile, use: noteFinding)
        routes.page("/deelnemers/:participant/detentie", for: .writeFile, use: showFactors)
        routes.page("/deelnemers/:participant/detentie/:factor", for: .writeFile, use: showFactor)
        routes.act("/deelnemers/:participant/detentie/:factor", for: .writeFile, use: noteFactor)
        routes.page("/deelnemers/:participant/bevindingen/:finding/intrekken", for: .writeFile, use: showWithdrawal)
        routes.act("/deelnemers/:participant/bevindingen/:finding/intrekken", for: .writeFile, use: withdraw)
    }

    func showSubjects(_ request: Request, context: SignedInContext) async throws -> Response {
        let way = try await way(of: context)
        let tiers = Policy.tiers(for: context.actor.role)
        let subjects = way.programme.definition.subjects.filter { tiers.contains($0.tier) }
        return choicePage(
            "finding.title",
            "finding.choose",
            way,
            context,
            subjects.map { (Link.file(way.participant.id, "bevinding", $0.code), $0.label, $0.tier) }
        )
    }

    func showFactors(_ request: Request, context: SignedInContext) async throws -> Response {
        let way = try await way(of: context)
        guard Policy.tiers(for: context.actor.role).contains(.judicial) else { throw Refusal.notFound }
        return choicePage(
            "detention.title",
            "detention.choose",
            way,
            context,
            way.programme.definition.detentionFactors.map {
                (Link.file(way.participant.id, "detentie", $0.code), $0.label, .ordinary)
            }
        )
    }

    func showFinding(_ request: Request, context: SignedInContext) async throws -> Response {
        let (way, subject) = try await subject(of: context)
        let form = Form([
            "day": way.today.belgian, "observerName": context.actor.name, "observerParty": Party.coach.rawValue,
            "evidence": Evidence.observed.rawValue,
        ])
        return findingPage(way, subject, form, nil, context)
    }

    func noteFinding(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let (way, subject) = try await subject(of: context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let new = NewFinding(
                subject: subject.code,
                level: subject.levels.isEmpty ? nil : reader.code("level", of: subject.levels.map(\.code)),
                text: reader.text("text", limit: 4000),
                evidence: reader.evidence(),
                observer: reader.observer(),
                day: reader.requiredDay("day")
            )
            try reader.faults.throwIfAny()
            try await house.casework.noteFinding(new, about: way.participant.id, as: context.actor)
            return .seeOther(Link.file(way.participant.id), done: "findingNoted")
        } again: { problem in
            findingPage(way, subject, form, problem, context)
        }
    }

    func showFactor(_ request: Request, context: SignedInContext) async throws -> Response {
        let (way, rule) = try await factor(of: context)
        let form = Form([
            "notedOn": way.today.belgian, "observerName": context.actor.name, "observerParty": Party.coach.rawValue,
            "evidence": Evidence.documentSeen.rawValue,
        ])
        return factorPage(way, rule, form, nil, context)
    }

    func noteFactor(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let (way, rule) = try await factor(of: context)
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let isDate = rule.kind == .date
            let new = NewDetentionFactor(
                factor: rule.code,
                day: isDate ? reader.day("day", required: true) : nil,
                certainty: isDate ? reader.choice("certainty", as: Certainty.self, required: true) : nil,
                text: reader.text("text", limit: 2000),
                evidence: reader.evidence(),
                observer: reader.observer(),
                notedOn: reader.requiredDay("notedOn")
            )
            try reader.faults.throwIfAny()
            try await house.casework.noteDetentionFactor(new, about: way.participant.id, as: context.actor)
            return .seeOther(Link.file(way.participant.id), done: "factorNoted")
        } again: { problem in
            factorPage(way, rule, form, problem, context)
        }
    }

    func showWithdrawal(_ request: Request, context: SignedInContext) async throws -> Response {
        let (finding, way) = try await house.casework.finding(
            context.id("finding"),
            of: context.participant(),
            as: context.actor
        )
        return withdrawalPage(finding, way, Form(), nil, context)
    }

    func withdraw(_ request: Request, context: SignedInContext) async throws -> Response {
        let form = try await context.form(request)
        let participant = try context.participant()
        let (finding, way) = try await house.casework.finding(
            context.id("finding"),
            of: participant,
            as: context.actor
        )
        return try await house.acting(on: form) {
            var reader = FormReader(form)
            let reason = reader.required("reason", limit: 1000)
            try reader.faults.throwIfAny()
            try await house.casework.withdrawFinding(finding.id, of: participant, reason: reason, as: context.actor)
            return .seeOther(Link.file(participant), done: "findingWithdrawn")
        } again: { problem in
            withdrawalPage(finding, way, form, problem, context)
        }
    }

    /// The way of the participant, which shows that the actor may write in the file.
    private func way(of context: SignedInContext) async throws -> PlanView {
        let way = try await house.casework.plan(of: context.participant(), as: context.actor)
        guard way.isOpen else { throw Refusal.rule(Message("plan.closed")) }
        return way
    }

    private func subject(of context: SignedInContext) async throws -> (PlanView, SubjectRule) {
        let way = try await way(of: context)
        guard let subject = way.programme.definition.subject(context.parameters.get("subject") ?? ""),
            Policy.tiers(for: context.actor.role).contains(subject.tier)
        else { throw Refusal.notFound }
        return (way, subject)
    }

    private func factor(of context: SignedInContext) async throws -> (PlanView, DetentionRule) {
        let way = try await way(of: context)
        guard let rule = way.programme.definition.detentionFactor(context.parameters.get("factor") ?? ""),
            Policy.tiers(for: context.actor.role).contains(.judicial)
        else { throw Refusal.notFound }
        return (way, rule)
    }
}

extension FormReader {
    fileprivate mutating func evidence() -> Evidence {
        choice("evidence", as: Evidence.self, required: true) ?? .declared
    }

    mutating func observer() -> Observer {
        Observer(
            name: required("observerName"),
            party: choice("observerParty", as: Party.self, required: true) ?? .other
        )
    }
}
