import Casework
import Domain
import Testing

/// Who may do what, written out by hand (F2, F3): a line of the table that changes has to change here as well.
struct PolicyTests {
    private typealias Line = (action: Action, coach: Reach, coordinator: Reach, referrer: Reach, administrator: Reach)

    private static let lines: [Line] = [
        (.refer, .nothing, .everything, .own, .nothing), (.readReferral, .own, .everything, .own, .nothing),
        (.decideReferral, .nothing, .everything, .nothing, .nothing),
        (.importReferrals, .nothing, .everything, .nothing, .nothing),
        (.listParticipants, .own, .everything, .nothing, .nothing), (.readFile, .own, .everything, .nothing, .nothing),
        (.writeFile, .own, .everything, .nothing, .nothing), (.assignCoach, .nothing, .everything, .nothing, .nothing),
        (.readSittings, .own, .everything, .nothing, .nothing),
        (.planSittings, .nothing, .everything, .nothing, .nothing), (.readToday, .own, .everything, .nothing, .nothing),
        (.readFigures, .nothing, .everything, .nothing, .nothing),
        (.readProgramme, .everything, .everything, .nothing, .everything),
        (.loadProgramme, .nothing, .nothing, .nothing, .everything),
        (.manageUsers, .nothing, .nothing, .nothing, .everything),
    ]

    @Test func `every action reaches for every role as far as it should`() {
        #expect(Set(Self.lines.map(\.action)) == Set(Action.allCases) && Self.lines.count == Action.allCases.count)
        for line in Self.lines {
            let reaches: [(Role, Reach)] = [
                (.coach, line.coach), (.coordinator, line.coordinator), (.referrer, line.referrer),
                (.administrator, line.administrator), (.machine, .everything),
            ]
            #expect(Set(reaches.map(\.0)) == Set(Role.allCases))
            for (role, reach) in reaches {
                #expect(Policy.reach(of: line.action, for: role) == reach, "\(line.action) for \(role)")
                #expect(Policy.allows(line.action, for: role) == (reach != .nothing), "\(line.action) for \(role)")
            }
        }
    }

    @Test func `who refers sees own referrals and nothing else`() {
        let allowed = Action.allCases.filter { Policy.allows($0, for: .referrer) }
        #expect(Set(allowed) == [.refer, .readReferral])
        #expect(allowed.allSatisfy { Policy.reach(of: $0, for: .referrer) == .own })
    }

    @Test func `who manages accounts sees nobody's case`() {
        let allowed = Action.allCases.filter { Policy.allows($0, for: .administrator) }
        #expect(Set(allowed) == [.readProgramme, .loadProgramme, .manageUsers])
    }

    @Test func `a coach reaches own cases only`() {
        let everything = Action.allCases.filter { Policy.reach(of: $0, for: .coach) == .everything }
        #expect(everything == [.readProgramme])
    }

    @Test func `health is for the coach alone, detention for who answers for the programme as well`() {
        #expect(Policy.tiers(for: .coach) == [.ordinary, .health, .judicial])
        #expect(Policy.tiers(for: .machine) == [.ordinary, .health, .judicial])
        #expect(Policy.tiers(for: .coordinator) == [.ordinary, .judicial])
        #expect(Policy.tiers(for: .referrer).isEmpty && Policy.tiers(for: .administrator).isEmpty)
    }
}
