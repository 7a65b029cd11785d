internal import Domain

/// Who plays a part, and when they come in.
extension DemoStory {
    private static let stream = 84
    /// How many of them are spread over the weeks of the flow.
    private static let flow = 12

    /// Gives the register, for others who play a part beside them.
    mutating func castEverybody() -> DemoRegister {
        var register = DemoRegister(today: today, dice: &dice)
        var people = (0..<Self.stream).map { streamPerson($0, &register) }
        people += waiting(&register)
        people += undecided(&register)
        people += refused(&register)
        people += listed(&register)
        people += comingBack(among: people)
        people.append(lookalike(of: people[20]))
        // Before the first day no prison is known.
        let kept = people.indices.filter { people[$0].referredOn >= first }
        cast = kept.map { people[$0] }
        for who in cast.indices { cast[who].earlier = cast[who].earlier.flatMap { kept.firstIndex(of: $0) } }
        return register
    }

    /// Those who come in all year round, the latest first: some 79 a year.
    private mutating func streamPerson(_ place: Int, _ register: inout DemoRegister) -> DemoPerson {
        let (coach, turn) = (place % 3, place / 3)
        var post = [0, 1, 0, 2, 0, 1, 0, 1][turn % 8]
        if coach == 2, post == 2, place < 26 { post = 1 }
        let decidedAfter = 2 + place % 5
        let ago: Int
        switch place {
        // One in each week of the flow: accepted three days before the sitting day of that week.
        case ..<Self.flow: (post, ago) = (0, 7 * (place + 1) + 3 + decidedAfter)
        // One whose flow has just begun, and some more along it.
        case Self.flow..<18: (post, ago) = (1, 8 + decidedAfter + 13 * (place - Self.flow))
        default: ago = 100 + (place - 18) * 47 / 10
        }
        var person = register.person(
            in: DemoStaff.posts[place == Self.flow ? 2 : coach][post].prison,
            referredOn: today.adding(days: -ago),
            Self.fate(at: place),
            dice: &dice
        )
        person.decidedAfter = decidedAfter
        person.traits = Self.traits(at: place)
        // Some starts such that a moment of aftercare falls today, or fell some days ago.
        switch place {
        case 9: person.worksOn = today.adding(days: 3)
        case 18...23 where person.fate == .work || person.fate == .chain: person.worksOn = today.adding(days: -28)
        case 29, 31, 39:
            person.worksOn = today.adding(days: -47)
            person.traits.insert(.neglected)
        default: break
        }
        return person
    }

    private static func fate(at place: Int) -> DemoFate {
        switch place {
        case 33, 63: .neverCame
        case 10: .stops("andere-begeleiding", afterWeeks: 13)
        default: fates[place % fates.count]
        }
    }

    /// Four in ten start work that counts.
    private static let fates: [DemoFate] = [
        .stops("gestopt-deelnemer", afterWeeks: 7), .work, .stops("andere-begeleiding", afterWeeks: 13), .chain,
        .stops("detentie", afterWeeks: 10), .internship, .jobEnded, .stops("niet-bereikbaar", afterWeeks: 11), .court,
        .work,
    ]

    private static func traits(at place: Int) -> Set<DemoTrait> {
        let all: [(trait: DemoTrait, has: Bool)] = [
            (.stalls, [5, 7, 9, 13, 17].contains(place)), (.silent, place % 7 == 2 || (7...9).contains(place)),
            (.hasAssistant, place % 5 < 2),
            (.notBrought, place % 11 == 5 && place > 15), (.transferred, [6, 11, 21, 36].contains(place)),
            (.changesCoach, place == 11), (.ill, place % 9 == 3),
            (.deviates, place % 6 == 4), (.neglected, place % 8 == 3),
        ]
        return Set(all.filter(\.has).map(\.trait))
    }

    /// Accepted in the last days: some have their talk today, some on a coming day, some find no seat.
    private mutating func waiting(_ register: inout DemoRegister) -> [DemoPerson] {
        let all: [(prison: String, ago: Int, decidedAfter: Int)] = [
            ("gent", 9, 5), ("gent", 8, 5), ("brugge", 16, 4), ("brugge", 8, 4), ("brugge", 7, 4),
            ("dendermonde", 10, 6),
            ("dendermonde", 9, 6), ("oudenaarde", 8, 6), ("kortrijk", 9, 7), ("ieper", 7, 4), ("ruiselede", 6, 4),
            ("beveren", 6, 5), ("dendermonde-hulp", 12, 7), ("dendermonde-hulp", 11, 7), ("dendermonde-hulp", 10, 7),
            ("dendermonde-hulp", 9, 7), ("gent", 11, 6),
        ]
        var people = all.map { line in
            var person = register.person(
                in: line.prison,
                referredOn: today.adding(days: -line.ago),
                .waits,
                dice: &dice
            )
            person.decidedAfter = line.decidedAfter
            return person
        }
        people[people.count - 1].traits = [.transferredEarly]
        return people
    }

    private mutating func undecided(_ register: inout DemoRegister) -> [DemoPerson] {
        [
            ("oudenaarde", 13), ("gent", 9), ("brugge", 6), ("dendermonde", 5), ("ruiselede", 3), ("beveren", 2),
            ("gent", 1),
            ("ieper", 0),
        ]
        .map { prison, ago in
            register.person(in: prison, referredOn: today.adding(days: -ago), .undecided, dice: &dice)
        }
    }

    private mutating func refused(_ register: inout DemoRegister) -> [DemoPerson] {
        [
            ("gent", 310, "geen-interesse"), ("beveren", 255, "geen-modaliteit"), ("brugge", 201, "overgeplaatst"),
            ("kortrijk", 150, "vrij"), ("dendermonde", 97, "instapnorm"), ("gent", 55, "geen-arbeidsrecht"),
            ("ruiselede", 23, "andere"), ("ieper", 9, "al-aan-het-werk"),
        ]
        .map { prison, ago, ground in
            register.person(in: prison, referredOn: today.adding(days: -ago), .refused(ground), dice: &dice)
        }
    }

    /// Those on a partner's list, which came in eight days ago.
    private mutating func listed(_ register: inout DemoRegister) -> [DemoPerson] {
        [
            ("gent", DemoFate.waits), ("dendermonde", .waits), ("beveren", .undecided), ("brugge", .undecided),
            ("oudenaarde", .undecided),
        ]
        .map { prison, fate in
            var person = register.person(in: prison, referredOn: today.adding(days: -8), fate, dice: &dice)
            person.decidedAfter = 3
            person.traits = [.listed]
            return person
        }
    }

    /// Two who stopped and are referred again.
    private func comingBack(among people: [DemoPerson]) -> [DemoPerson] {
        [(70, 44), (60, 30)].map { place, ago in
            var person = people[place]
            person.earlier = place
            person.referredOn = today.adding(days: -ago)
            person.fate = .work
            person.traits = []
            return person
        }
    }

    /// Somebody who may be known already: the birth day is a digit off.
    private func lookalike(of known: DemoPerson) -> DemoPerson {
        let step = known.birthDay.parts.day % 10 == 8 ? -1 : 1
        return DemoPerson(
            name: PersonName(given: known.name.given, family: known.name.family.uppercased()),
            birthDay: known.birthDay.adding(days: step),
            sex: known.sex,
            nationalNumber: nil,
            prison: known.prison,
            referredOn: today.adding(days: -4),
            fate: .undecided
        )
    }
}
