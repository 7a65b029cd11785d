import Matching

extension Generator {
    private func languages(_ levels: [Int]) -> LanguageLevels {
        var result = LanguageLevels()
        for (skill, level) in zip(LanguageLevels.Skill.allCases, levels) { result[skill] = level }
        return result
    }

    private func bits(_ chances: [(bit: Int, permille: Int)], _ draw: inout Draw) -> UInt64 {
        var set: UInt64 = 0
        for (bit, permille) in chances where draw.chance(permille) { set |= 1 << UInt64(bit) }
        return set
    }

    func profile(_ number: Int) -> BlindProfile {
        var draw = Draw(seed, 2, UInt64(number))
        let origin = point(&draw, side: 0)
        let main = draw.pick(groupSums[0])
        var levels: [Int]
        if draw.chance(420) {
            levels = [6, 6, 5 + draw.below(2)]
        } else {
            let spoken = [0, 1, 1, 2, 2, 2, 3, 3, 4, 5][draw.below(10)]
            levels = [spoken, max(0, spoken - draw.below(2)), max(0, spoken - draw.below(3))]
        }
        for table in [[0, 0, 1, 2, 3, 4, 6], [0, 1, 2, 2, 3, 4, 5], [0, 0, 0, 0, 0, 1, 3]] {
            levels.append(table[draw.below(7)])
        }
        var have: UInt64 = 0
        let drives = draw.chance(560)
        if drives { have |= 1 << 1 | bits([(2, 60), (3, 70), (4, 40), (5, 15)], &draw) }
        have |= bits([(0, 250), (6, 40), (7, 120)], &draw)
        let car = drives && draw.chance(720)
        if car || have & 1 == 1 && draw.chance(300) { have |= 1 << 8 }
        have |= bits((9..<18).map { ($0, 110) }, &draw)
        let limited = draw.chance(300)
        for bit in 18..<30 where !draw.chance(limited ? 330 : 40) { have |= 1 << UInt64(bit) }
        let times = [980, 700, 640, 350, 450, 400, 300, 250, 500, 600, 450, 350]
        have |= bits(times.enumerated().map { (30 + $0.offset, $0.element) }, &draw)
        let (travel, minutes): (Travel, Int)
        if car {
            (travel, minutes) = (.car, 20 + 5 * draw.below(8))
        } else if draw.chance(640) {
            (travel, minutes) = (.publicTransport, 30 + 5 * draw.below(13))
        } else {
            (travel, minutes) = (.bicycle, 15 + 5 * draw.below(7))
        }
        let contracts =
            bits([950, 900, 700, 400, 650, 450, 300, 350].enumerated().map { ($0.offset, $0.element) }, &draw) | 1
        let form: UInt64 = 1 << UInt64(draw.below(3))
        let forms = form | bits((0..<8).map { ($0, 170) }, &draw)
        let full = draw.chance(720)
        let least = full && draw.chance(350) ? 30 : 4 * draw.below(6)
        let most = full ? 40 : max(least + 8, 20 + 4 * draw.below(4))
        let available = draw.chance(600) ? 0 : draw.below(90)
        var (wishes, avoids): (UInt32, UInt32) = (0, 0)
        for _ in 0..<draw.below(7) { wishes |= 1 << UInt32(draw.below(24)) }
        for _ in 0..<draw.below(4) { avoids |= 1 << UInt32(draw.below(24)) }
        let experience = experience(&draw, main)
        let targets = targets(&draw, main)
        return BlindProfile(
            origin: origin,
            travel: travel,
            reach: minutes * travel.speed,
            languages: languages(levels),
            capabilities: have,
            contracts: UInt8(contracts),
            startForms: UInt8(forms),
            leastHours: least,
            mostHours: most,
            availableFrom: available,
            wishes: wishes,
            avoids: avoids & ~wishes,
            targets: targets,
            experience: experience.sorted { $0.key < $1.key }.map { .init(occupation: $0.key, months: $0.value) },
            skills: skills(&draw, main, experience.order)
        )
    }

    /// Months by occupation, which remembers the order of the first time.
    private struct Months: Sequence {
        var months: [Int: Int] = [:]
        var order: [Int] = []

        func makeIterator() -> Dictionary<Int, Int>.Iterator { months.makeIterator() }
    }

    private func experience(_ draw: inout Draw, _ main: Int) -> Months {
        var found = Months()
        for entry in 0..<draw.below(5) {
            let group = entry == 0 ? main : near(&draw, main, 250, 250, 200)
            let code = groups[group]
            if found.months[code] == nil { found.order.append(code) }
            found.months[code, default: 0] += 1 + draw.below([12, 36, 120, 240][draw.below(4)])
        }
        return found
    }

    private func targets(_ draw: inout Draw, _ main: Int) -> [BlindProfile.Target] {
        var targets: [BlindProfile.Target] = []
        for number in 0..<(1 + draw.below(3)) {
            let code = groups[near(&draw, main, number == 0 ? 500 : 100, 300, 300)]
            if !targets.contains(where: { $0.occupation == code }) {
                targets.append(.init(occupation: code, weight: [10, 8, 6][targets.count]))
            }
        }
        return targets
    }

    private func skills(_ draw: inout Draw, _ main: Int, _ worked: [Int]) -> [BlindProfile.Skill] {
        var levels: [Int: Int] = [:]
        func add(_ skill: Int) { levels[skill] = max(levels[skill, default: 0], 1 + draw.below(4)) }
        var parts = [(group: main, count: 7 + draw.below(10))]
        for code in worked where code != groups[main] {
            if let group = groupNumbers[code] { parts.append((group, 3 + draw.below(6))) }
        }
        for (group, count) in parts {
            for _ in 0..<count { add(skill(&draw, of: group, transversal: 180)) }
        }
        for _ in 0..<(5 + draw.below(8)) { add(draw.pick(transversalSums)) }
        return levels.sorted { $0.key < $1.key }.map { .init(skill: $0.key, level: $0.value) }
    }

    func vacancy(_ number: Int) -> BlindVacancy {
        var draw = Draw(seed, 3, UInt64(number))
        let place = point(&draw, side: 1)
        let group = draw.pick(groupSums[1])
        let code = groups[group]
        let major = code / 1000
        let usual = [3, 5, 5, 4, 4, 3, 2, 2, 2, 1][major]
        let spoken = min(6, max(0, usual + [-1, 0, 0, 1][draw.below(4)]))
        var levels = [spoken, max(0, spoken - draw.below(2)), max(0, spoken - 1 - draw.below(2))]
        levels.append([0, 0, 0, 0, 0, 0, 0, 2, 3, 4][draw.below(10)])
        levels.append([0, 0, 0, 0, 0, 0, 2, 2, 3, 4][draw.below(10)])
        levels.append(draw.chance(20) ? 3 : 0)
        let needs = needs(&draw, major)
        let contract: UInt64 = 1 << UInt64(draw.below(4))
        let contracts = contract | bits((0..<8).map { ($0, 200) }, &draw)
        let form: UInt64 = draw.chance(700) ? 1 : 0
        let forms = form | bits((0..<8).map { ($0, 450) }, &draw)
        let hours = [38, 38, 38, 38, 40, 32, 30, 24, 20, 19, 16, 12][draw.below(12)]
        let latest = 7 + draw.below(150)
        var features: UInt32 = 0
        for _ in 0..<(4 + draw.below(6)) { features |= 1 << UInt32(draw.below(24)) }
        let asked = [0, 0, 0, 0, 6, 6, 12, 24, 36, 60][draw.below(10)]
        var weights: [Int: Int] = [:]
        for _ in 0..<(8 + draw.below(15)) {
            let skill = skill(&draw, of: group, transversal: 170)
            let weight = skillGroups[skill] == group ? 2 + draw.below(4) : 1 + draw.below(3)
            weights[skill] = max(weights[skill, default: 0], weight)
        }
        return BlindVacancy(
            place: place,
            languages: languages(levels),
            needs: needs,
            contracts: UInt8(contracts),
            startForms: UInt8(forms),
            hours: hours,
            latestStart: latest,
            features: features,
            occupation: code,
            experienceAsked: asked,
            skills: weights.sorted { $0.key < $1.key }.map { .init(skill: $0.key, weight: $0.value) }
        )
    }

    private func needs(_ draw: inout Draw, _ major: Int) -> UInt64 {
        var needs: UInt64 = 0
        if draw.chance(200) {
            needs |= 1 << 1
            if major == 8, draw.chance(350) { needs |= 1 << UInt64(3 + draw.below(3)) }
        }
        if draw.chance(major == 8 || major == 9 ? 150 : 60) { needs |= 1 << 7 }
        if draw.chance(120) { needs |= 1 << 8 }
        if draw.chance(130) { needs |= 1 << UInt64(9 + draw.below(9)) }
        needs |= bits((18..<30).map { ($0, 6...9 ~= major ? 90 : 25) }, &draw)
        needs |= draw.chance(800) ? 1 << 30 : 1 << 31
        return needs | bits((31..<42).map { ($0, 40) }, &draw)
    }

    /// One that asks little and lies close to the others: of these, lists are long, and scores near each other.
    func nearVacancy(_ number: Int) -> BlindVacancy {
        var near = vacancy(number)
        (near.needs, near.languages) = (0, LanguageLevels())
        near.place = Place(x: near.place.x / 5, y: near.place.y / 5)
        return near
    }

    /// Somebody who lives among those.
    func nearProfile(_ number: Int) -> BlindProfile {
        var near = profile(number)
        near.origin = Place(x: near.origin.x / 5, y: near.origin.y / 5)
        return near
    }

    func profiles(_ count: Int) throws(LimitFault) -> ProfileList { try ProfileList((0..<count).lazy.map(profile)) }

    func vacancies(_ count: Int) throws(LimitFault) -> VacancyList { try VacancyList((0..<count).lazy.map(vacancy)) }
}
