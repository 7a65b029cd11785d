import Matching
import Testing

struct ExplanationTests {
    private let world = Generator()

    @Test func `the parts of every match add up to its score`() throws {
        let (profiles, vacancies) = (try world.profiles(60), try world.vacancies(400))
        var search = VacancySearch(try VacancyIndex(vacancies))
        var seen = 0
        for number in 0..<profiles.count {
            for match in search.best(10, for: number, of: profiles) {
                let (profile, vacancy) = (profiles[number], vacancies[match.id])
                guard case .match(let why) = try PairVerdict(profile, vacancy) else {
                    Issue.record("a match is explained as one")
                    continue
                }
                seen += 1
                #expect(why.parts.total == match.score)
                let raw = why.shared.reduce(0) { $0 + $1.weight * $1.level }
                #expect(why.parts.competence == 40_000 * raw / (4 * vacancy.skills.reduce(0) { $0 + $1.weight }))
                #expect(why.shared.count + why.missing.count == vacancy.skills.count)
                #expect((why.target == nil) == (why.parts.occupation == 0))
                if let target = why.target {
                    let close = [0, 10, 30, 60, 100][target.equalDigits]
                    #expect(why.parts.occupation == 25_000 * close * target.amount / 1000)
                }
                #expect(why.metres <= profile.reach && why.minutes.map { $0 > 0 || why.metres == 0 } == true)
                #expect(why.wishesMet & ~profile.wishes == 0 && why.avoidedPresent & ~profile.avoids == 0)
            }
        }
        #expect(seen > 50)
    }

    @Test func `everything that fails is told, in a fixed order`() throws {
        var profile = world.profile(0)
        var vacancy = world.vacancy(0)
        profile.origin = Place(x: 0, y: 0)
        (profile.reach, profile.languages, profile.capabilities) = (1, LanguageLevels(), 0)
        (profile.contracts, profile.startForms) = (0, 0)
        (profile.leastHours, profile.mostHours, profile.availableFrom) = (1, 2, 1000)
        vacancy.place = Place(x: 1, y: 1)
        vacancy.languages[.german] = 1
        (vacancy.needs, vacancy.hours, vacancy.latestStart) = (1, 3, 999)
        #expect(try PairVerdict(profile, vacancy) == .notEligible(Constraint.allCases))
        vacancy.place = Place(x: 1, y: 0)
        #expect(try PairVerdict(profile, vacancy) == .notEligible(Array(Constraint.allCases.dropFirst())))
    }

    @Test func `what a single change opens is what a changed profile finds more`() throws {
        let vacancies = try world.vacancies(900)
        let index = try VacancyIndex(vacancies)
        var seen = 0
        for number in 0..<40 {
            let profile = world.profile(number)
            let before = try matches(profile, vacancies)
            for opening in try index.whatOpens(for: profile) {
                let after = try matches(changed(profile, by: opening.change), vacancies)
                let more = after.filter { match in !before.contains { $0.id == match.id } }
                #expect(opening.opened == more)
                let lists = [after, before].map { $0.prefix(20).reduce(0) { $0 + $1.score } }
                #expect(opening.gain == lists[0] - lists[1])
                seen += 1
            }
        }
        #expect(seen > 100)
    }

    @Test func `a change that opens nothing is not told, and none is forgotten`() throws {
        let vacancies = try world.vacancies(900)
        let index = try VacancyIndex(vacancies)
        for number in 40..<50 {
            let profile = world.profile(number)
            let told = Set(try index.whatOpens(for: profile).map(\.change))
            let before = try matches(profile, vacancies).count
            for change in every(profile) {
                let opens = try matches(changed(profile, by: change), vacancies).count > before
                #expect(told.contains(change) == opens)
            }
        }
    }

    private func matches(_ profile: BlindProfile, _ vacancies: VacancyList) throws -> [Match] {
        PlainSearch(profiles: try ProfileList([profile]), vacancies: vacancies).best(.max, forProfile: 0)
    }

    private func every(_ profile: BlindProfile) -> [ProfileChange] {
        let lacking = (Array(Capability.licences) + Array(Capability.certificates) + Array(Capability.workingTimes))
            .filter { profile.capabilities >> UInt64($0) & 1 == 0 }
        let steps = LanguageLevels.Skill.allCases.filter { profile.languages[$0] < 6 }
        return lacking.map { .capability($0) } + steps.map { .language($0, to: profile.languages[$0] + 1) }
            + [.travel(minutes: 10)]
    }

    private func changed(_ profile: BlindProfile, by change: ProfileChange) -> BlindProfile {
        var changed = profile
        switch change {
        case .language(let skill, let level): changed.languages[skill] = level
        case .capability(let bit): changed.capabilities |= 1 << UInt64(bit)
        case .travel(let minutes): changed.reach += minutes * (profile.travel?.speed ?? 0)
        }
        return changed
    }
}
