import Casework
import Domain
import Storage
import Testing

/// The pauses that can't be: each is tried, and nothing of it is stored.
struct PauseRefusalTests {
    @Test func `a pause that can't be is refused, and nothing is stored`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(PauseTests.from)
        let wrong: [(NewPause, Set<String>)] = [
            (PauseTests.illness(reason: "vakantie"), ["reason"]),
            (PauseTests.illness(ReferralWorld.start.adding(days: -1)), ["from"]),
            (PauseTests.illness(PauseTests.from.adding(days: 367)), ["from"]),
            (PauseTests.illness(until: PauseTests.from), ["until"]),
            (PauseTests.illness(until: PauseTests.from.adding(days: 3661)), ["until"]),
            (
                PauseTests.illness(
                    ReferralWorld.start.adding(days: -1),
                    until: ReferralWorld.start.adding(days: -2),
                    reason: ""
                ),
                ["reason", "from", "until"]
            ),
        ]
        for (pause, fields) in wrong {
            let start = try await world.attempt(about: participant) {
                try await house.startPause(pause, of: participant, as: world.coach.actor)
            }
            #expect(start == .faults(fields))
        }
        try await house.startPause(PauseTests.illness(), of: participant, as: world.coach.actor)
        let second = PauseTests.illness(PauseTests.from.adding(days: 5))
        let overlapping = try await world.attempt(about: participant) {
            try await house.startPause(second, of: participant, as: world.coach.actor)
        }
        #expect(overlapping == .faults(["from"]))
        let running = try await PauseTests.pause(world, participant)
        for day in [PauseTests.from.adding(days: -1), PauseTests.from.adding(days: 1)] {
            let end = try await world.attempt(about: participant) {
                try await house.endPause(
                    running.id,
                    of: participant,
                    version: running.version,
                    on: day,
                    as: world.coach.actor
                )
            }
            #expect(end == .faults(["day"]))
        }
    }

    @Test func `a pause that changed or ended in the meantime is not changed again`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(PauseTests.from)
        try await house.startPause(PauseTests.illness(), of: participant, as: world.coach.actor)
        let first = try await PauseTests.pause(world, participant)
        let until = PauseTests.from.adding(days: 5)
        try await house.expectEnd(
            ofPause: first.id,
            of: participant,
            version: first.version,
            on: until,
            as: world.coach.actor
        )
        let expecting = try await world.attempt(about: participant) {
            try await house.expectEnd(
                ofPause: first.id,
                of: participant,
                version: first.version,
                on: nil,
                as: world.coach.actor
            )
        }
        #expect(expecting == .refused(.stale))
        let ending = try await world.attempt(about: participant) {
            try await house.endPause(
                first.id,
                of: participant,
                version: first.version,
                on: PauseTests.from,
                as: world.coach.actor
            )
        }
        #expect(ending == .refused(.stale))
        try await house.endPause(
            first.id,
            of: participant,
            version: first.version + 1,
            on: PauseTests.from,
            as: world.coach.actor
        )
        for version in [first.version, first.version + 1, first.version + 2] {
            let again = try await world.attempt(about: participant) {
                try await house.endPause(
                    first.id,
                    of: participant,
                    version: version,
                    on: PauseTests.from,
                    as: world.coach.actor
                )
            }
            #expect(again == .refused(.rule(Message("pause.hasEnded"))))
        }
    }

    @Test func `there is no clock to stop before guidance begins`() async throws {
        let world = try await ReferralWorld()
        let waiting = try await world.accepted("Koen", coach: world.coach).participant
        let new = PauseTests.illness()
        let early = try await world.attempt(about: waiting) {
            try await world.on(PauseTests.from).startPause(new, of: waiting, as: world.coach.actor)
        }
        #expect(early == .refused(.rule(Message("plan.notStarted"))))
    }

    @Test func `somebody else's pauses do not exist`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(PauseTests.from)
        let new = PauseTests.illness()
        let starting = try await world.attempts(ofStrangersAbout: participant) { actor in
            try await house.startPause(new, of: participant, as: actor)
        }
        #expect(starting == Array(repeating: .refused(.notFound), count: 4))
        try await house.startPause(new, of: participant, as: world.coach.actor)
        let running = try await PauseTests.pause(world, participant)
        let expecting = try await world.attempts(ofStrangersAbout: participant) { actor in
            try await house.expectEnd(
                ofPause: running.id,
                of: participant,
                version: running.version,
                on: nil,
                as: actor
            )
        }
        #expect(expecting == Array(repeating: .refused(.notFound), count: 4))
        let ending = try await world.attempts(ofStrangersAbout: participant) { actor in
            try await house.endPause(
                running.id,
                of: participant,
                version: running.version,
                on: PauseTests.from,
                as: actor
            )
        }
        #expect(ending == Array(repeating: .refused(.notFound), count: 4))
        let other = try await world.guided("Koen")
        let elsewhere = try await world.attempt(about: participant) {
            try await house.endPause(
                running.id,
                of: other,
                version: running.version,
                on: PauseTests.from,
                as: world.coach.actor
            )
        }
        #expect(elsewhere == .refused(.notFound))
    }
}
