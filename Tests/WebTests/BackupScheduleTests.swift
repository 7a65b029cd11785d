import Domain
import Foundation
import Testing

@testable import Server

/// When a backup is due, and which ones go.
struct BackupScheduleTests {
    private func schedule(_ time: String, keep: Int = 3) throws -> BackupSchedule {
        BackupSchedule(folder: "/x", time: try #require(ClockTime(time)), keep: keep)
    }

    /// Winter time: the clock in Belgium is an hour ahead of these.
    @Test(
        arguments: [
            // now, last, is due
            ("2026-11-25T01:59:00.000Z", nil, false),
            ("2026-11-25T02:00:00.000Z", nil, true),
            ("2026-11-25T02:00:30.000Z", "2026-11-24T02:00:10.000Z", true),
            ("2026-11-25T02:01:00.000Z", "2026-11-25T02:00:10.000Z", false),
            ("2026-11-25T22:59:00.000Z", "2026-11-25T02:00:10.000Z", false),
            // Made by hand before the time: the one of the day is still due.
            ("2026-11-25T02:01:00.000Z", "2026-11-25T00:30:00.000Z", true),
            // Off at the time: made up for, before the next one is due or after.
            ("2026-11-25T15:00:00.000Z", "2026-11-24T02:00:10.000Z", true),
            ("2026-11-26T00:30:00.000Z", "2026-11-24T02:00:10.000Z", true),
            ("2026-11-26T00:30:00.000Z", "2026-11-25T02:00:10.000Z", false),
        ] as [(String, String?, Bool)]
    )
    func `a backup is due once a day, from its time on`(now: String, last: String?, isDue: Bool) throws {
        let moment = try #require(Instant(now))
        let before = try last.map { try #require(Instant($0)) }
        #expect(try schedule("03:00").isDue(at: moment, last: before) == isDue)
    }

    @Test func `one backup a day is made in the nights that the clocks change`() throws {
        for start in ["2026-03-27T12:00:00.000Z", "2026-10-23T12:00:00.000Z"] {
            for time in ["00:00", "02:30", "03:00", "23:59"] {
                let schedule = try schedule(time)
                var now = try #require(Instant(start))
                var last: Instant? = now
                var made: [Day] = []
                for _ in 0..<(4 * 24 * 60) {
                    now = now.adding(seconds: 60)
                    if schedule.isDue(at: now, last: last) {
                        made.append(BelgianTime(now).day)
                        last = now
                    }
                }
                #expect(made.count == 4, "\(time) from \(start): \(made.map(\.iso))")
                #expect(Set(made).count == 4)
            }
        }
    }

    @Test func `the newest stay, and nothing that is not ours goes`() throws {
        let schedule = try schedule("03:00", keep: 2)
        let names = try ["2026-11-22", "2026-11-23", "2026-11-24"].map { day in
            schedule.name(at: try #require(Instant(day + "T02:00:00.000Z")))
        }
        #expect(names[0] == "opstap-20261122T020000Z.opstap-backup")
        let others = [
            "before-schema-7.opstap-backup", "opstap.keys", names[0] + ".1a2b3c4d.part", "maandag.opstap-backup",
        ]
        #expect(schedule.surplus(of: (names + others).shuffled()) == [names[0]])
        #expect(schedule.surplus(of: Array(names.dropFirst()) + others) == [])
    }
}
