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
            try await world.refuses(fields: fields, about: participant) {
                try await house.startPause(pause, of: participant, as: world.coach.actor)
            }
        }
        try await house.startPause(PauseTests.illness(), of: participant, as: world.coach.actor)
        let second = PauseTests.illness(PauseTests.from.adding(days: 5))
        try await world.refuses(fields: ["from"], about: participant) {
            try await house.startPause(second, of: participant, as: world.coach.actor)
        }
        let running = try await PauseTests.pause(world, participant)
        for day in [PauseTests.from.adding(days: -1), PauseTests.from.adding(days: 1)] {
            try await world.refuses(fields: ["day"], about: participant) {
                try await house.endPause(
                    running.id,
                    of: participant,
                    version: running.version,
                    on: day,
                    as: world.coach.actor
                )
            }
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
        try await world.refuses(.stale, about: participant) {
            try await house.expectEnd(
                ofPause: first.id,
                of: participant,
                version: first.version,
                on: nil,
                as: world.coach.actor
            )
        }
        try await world.refuses(.stale, about: participant) {
            try await house.endPause(
                first.id,
                of: participant,
                version: first.version,
                on: PauseTests.from,
                as: world.coach.actor
            )
        }
        try await house.endPause(
            first.id,
            of: participant,
            version: first.version + 1,
            on: PauseTests.from,
            as: world.coach.actor
        )
        for version in [first.version, first.version + 1, first.version + 2] {
            try await world.refuses(.rule(Message("pause.hasEnded")), about: participant) {
                try await house.endPause(
                    first.id,
                    of: participant,
                    version: version,
                    on: PauseTests.from,
                    as: world.coach.actor
                )
            }
        }
    }

    @Test func `there is no clock to stop before guidance begins`() async throws {
        let world = try await ReferralWorld()
        let waiting = try await world.accepted("Koen", coach: world.coach).participant
        let new = PauseTests.illness()
        try await world.refuses(.rule(Message("plan.notStarted")), about: waiting) {
            try await world.on(PauseTests.from).startPause(new, of: waiting, as: world.coach.actor)
        }
    }

    @Test func `somebody else's pauses do not exist`() async throws {
        let world = try await ReferralWorld()
        let participant = try await world.guided()
        let house = world.on(PauseTests.from)
        let new = PauseTests.illness()
        try await world.refusesStrangers(about: participant) { actor in
            try await house.startPause(new, of: participant, as: actor)
        }
        try await house.startPause(new, of: participant, as: world.coach.actor)
        let running = try await PauseTests.pause(world, participant)
        try await world.refusesStrangers(about: participant) { actor in
            try await house.expectEnd(
                ofPause: running.id,
                of: participant,
                version: running.version,
                on: nil,
                as: actor
            )
        }
        try await world.refusesStrangers(about: participant) { actor in
            try await house.endPause(
                running.id,
                of: participant,
                version: running.version,
                on: PauseTests.from,
                as: actor
            )
        }
        let other = try await world.guided("Koen")
        try await world.refuses(.notFound, about: participant) {
            try await house.endPause(
                running.id,
                of: other,
                version: running.version,
                on: PauseTests.from,
                as: world.coach.actor
            )
        }
    }
}
