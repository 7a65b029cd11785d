import Casework
import Domain
import Storage
import Testing

/// From a proposal to a placement, by everybody who takes part (A6).
struct IntroductionTests {
    @Test func `from blind to a placement, each step written down with what was hidden then`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .hired)
        let placement = try await own.place(id)
        let introduction = try await own.stored(id)
        #expect(introduction.state == .placed && introduction.placement == placement)
        let steps = try await own.steps(id)
        #expect(steps.map(\.act) == [.show, .invite, .reveal, .planInterview, .hire, .place])
        #expect(steps.map(\.role) == [.coach, .employer, .coach, .coach, .employer, .coach])
        // Until the name was given it was hidden; health and detention always are.
        #expect(steps.prefix(3).allSatisfy { $0.hidden.contains(.name) })
        #expect(steps.suffix(3).allSatisfy { !$0.hidden.contains(.name) })
        #expect(steps.allSatisfy { $0.hidden.contains(.health) && $0.hidden.contains(.detention) })
        #expect(steps.allSatisfy { $0.pitch == "Werkt nauwkeurig." && $0.card == introduction.card })
        #expect(steps.first { $0.act == .hire }?.reason == .goodTalk)
        let view = try await own.world.view(own.person)
        #expect(view.chain.last?.id == placement && view.trajectory.state == .atWork)
        // The interview is a talk in the file, and was held.
        let talk = try #require(view.employerTalks.first { $0.id == introduction.talk })
        #expect(talk.employer == "Metaal Proef" && talk.answer == .yes)
        let vacancy = try await own.on().vacancy(own.vacancy, as: own.coach).vacancy
        #expect(vacancy.facts.filled == 1)
    }

    @Test func `a start that was noted by mistake gives the yes of the employer back`() async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: .hired)
        let placement = try await own.place(id)
        try await own.on().withdrawPlacement(
            placement,
            of: own.person,
            version: 1,
            reason: "Verkeerde persoon.",
            as: own.coach
        )
        let introduction = try await own.stored(id)
        #expect(introduction.state == .hired && introduction.placement == nil)
        try await own.place(id)
        #expect(try await own.stored(id).state == .placed)
    }

    // MARK: every role, every state

    private enum Who: String, CaseIterable { case coach, otherCoach, coordinator, referrer, employer, otherEmployer }

    private func actor(_ who: Who, _ own: IntroductionWorld) -> Actor {
        switch who {
        case .coach: own.coach
        case .otherCoach: own.world.otherCoach.actor
        case .coordinator: own.world.coordinator.actor
        case .referrer: own.world.referrer.actor
        case .employer: own.employer.actor
        case .otherEmployer: own.otherEmployer.actor
        }
    }

    /// Tries an act by the door of the house or that of the employer.
    private func attempt(
        _ act: IntroductionAct,
        _ id: ID<Introduction>,
        asEmployer: Bool,
        _ actor: Actor,
        _ own: IntroductionWorld
    ) async throws {
        let reason = IntroductionReason.choices(for: act).first
        switch (act, asEmployer) {
        case (.reveal, false): try await own.reveal(id, as: actor)
        case (.planInterview, false):
            try await own.on().planInterview(
                Interview(day: IntroductionWorld.start, time: nil, place: "Gent"),
                of: id,
                of: own.person,
                version: own.stored(id).version,
                as: actor
            )
        case (.planInterview, true): try await own.meet(id, on: IntroductionWorld.start, as: actor)
        case (_, false): try await own.house(act, id, because: reason, as: actor)
        case (_, true): try await own.answer(act, id, because: reason, as: actor)
        }
    }

    @Test(arguments: IntroductionState.allCases)
    func `whatever the table does not have is refused to everybody, and changes nothing`(
        state: IntroductionState
    ) async throws {
        let own = try await IntroductionWorld()
        let id = try await own.introduction(in: state)
        let before = (try await own.stored(id), try await own.steps(id), try await own.world.stored(own.person))
        #expect(before.0.state == state)
        for who in Who.allCases {
            let actor = actor(who, own)
            let isMember = who == .coach || who == .coordinator
            for act in IntroductionAct.allCases {
                for asEmployer in [false, true] {
                    let isInTable = Introduction.transitions.result(of: act, from: state, by: actor.role) != nil
                    let isOwnDoor = asEmployer ? who == .employer : isMember
                    let isDone = asEmployer ? IntroductionAct.ofTheEmployer : IntroductionAct.ofTheHouse
                    let brings: Set<IntroductionAct> = asEmployer ? [.planInterview] : [.planInterview, .reveal]
                    if isOwnDoor, isInTable, isDone.union(brings).contains(act) { continue }
                    let words = "\(who) \(act) \(asEmployer ? "as employer" : "as house") from \(state)"
                    do {
                        try await attempt(act, id, asEmployer: asEmployer, actor, own)
                        Issue.record("\(words) was done")
                    } catch let refusal as Refusal {
                        // What is not theirs is not there.
                        if !isOwnDoor || act == .reveal && who == .coordinator {
                            #expect(refusal == .notFound, "\(words)")
                        }
                    }
                }
            }
        }
        let after = (try await own.stored(id), try await own.steps(id), try await own.world.stored(own.person))
        #expect(after.0 == before.0 && after.1 == before.1 && after.2 == before.2)
    }

    @Test(arguments: IntroductionState.allCases)
    func `what the table has is done by who may`(state: IntroductionState) async throws {
        for line in Introduction.transitions where line.from == state {
            let isHouse = line.roles.contains(.coach)
            // A start has its own tests, and so has an answer that was noted by mistake.
            let apart: Set<IntroductionAct> = [.place, .unplace, .correct]
            guard isHouse || line.roles.contains(.employer), !apart.contains(line.act) else { continue }
            let own = try await IntroductionWorld()
            let id = try await own.introduction(in: state)
            try await attempt(line.act, id, asEmployer: !isHouse, isHouse ? own.coach : own.employer.actor, own)
            #expect(try await own.stored(id).state == line.to, "\(line.act) from \(state)")
            #expect(try await own.steps(id).last?.act == line.act)
        }
    }
}
