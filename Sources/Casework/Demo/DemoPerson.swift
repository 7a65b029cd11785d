internal import Domain

/// What becomes of somebody in the demo data.
enum DemoFate: Hashable {
    /// Nobody has decided on the referral yet.
    case undecided
    /// Refused, for a ground of the definition.
    case refused(String)
    /// Accepted; the screening talk is still to come.
    case waits
    case work
    /// Temporary work first, a contract after it.
    case chain
    /// A job that ends before aftercare does.
    case jobEnded
    case internship
    /// Waits for the court.
    case court
    /// Stops early, with an outcome of the definition.
    case stops(String, afterWeeks: Int)
    /// Does not come to the screening talk.
    case neverCame
}

enum DemoTrait: Hashable {
    /// Steps stay open.
    case stalls
    /// Nobody spoke to the partners in the last weeks.
    case silent
    /// The latest contacts of aftercare were not made.
    case neglected
    case hasAssistant
    /// Not brought to the first talk.
    case notBrought
    /// Moved to another prison.
    case transferred
    /// Moved to a prison where another coach sits.
    case changesCoach
    /// Moved to another prison while the screening talk is planned.
    case transferredEarly
    case ill
    /// Leaves the flow for a step.
    case deviates
    /// On a list of a partner.
    case listed
}

/// One person of the demo data, and what the story knows of them by now.
struct DemoPerson {
    let name: PersonName
    let birthDay: Day
    let sex: Sex
    let nationalNumber: NationalNumber?
    var prison: String
    var referredOn: Day
    /// Days from the referral until somebody decides.
    var decidedAfter = 4
    var fate: DemoFate
    var traits: Set<DemoTrait> = []
    /// The place in the cast of the same person, referred before.
    var earlier: Int?
    /// The day work starts, where it does not follow from the flow.
    var worksOn: Day?

    var referral: ID<Referral>?
    var participant: ID<Participant>?
    var coach: Actor?
    var isOpen = true
    var hasTalk = false
    /// Came free: sitting days are in prison.
    var isOutside = false
    var startedOn: Day?
    /// How well they speak Dutch, by the screening.
    var dutch: String?
    /// The placement that runs.
    var placement: ID<Placement>?
    var lastPlacement: ID<Placement>?

    init(
        name: PersonName,
        birthDay: Day,
        sex: Sex,
        nationalNumber: NationalNumber?,
        prison: String,
        referredOn: Day,
        fate: DemoFate
    ) {
        self.name = name
        self.birthDay = birthDay
        self.sex = sex
        self.nationalNumber = nationalNumber
        self.prison = prison
        self.referredOn = referredOn
        self.fate = fate
    }
}

/// Makes up people: no two have one name or one birth day.
struct DemoRegister {
    private let given: [String]
    private let family: [String]
    private let today: Day
    private var count = 0
    private var birthDays: Set<Day> = []

    init(today: Day, dice: inout SeededGenerator) {
        self.today = today
        given = DemoPeople.given.shuffled(using: &dice)
        family = DemoPeople.family.shuffled(using: &dice)
    }

    mutating func person(
        in prison: String,
        referredOn day: Day,
        _ fate: DemoFate,
        dice: inout SeededGenerator
    ) -> DemoPerson {
        let person = somebody(bornAgo: 20 * 366...58 * 365, dice: &dice)
        return DemoPerson(
            name: person.name,
            birthDay: person.birthDay,
            sex: person.sex,
            nationalNumber: person.nationalNumber,
            prison: prison,
            referredOn: day,
            fate: fate
        )
    }

    /// `bornAgo`: between so many days before today.
    mutating func somebody(
        bornAgo days: ClosedRange<Int>,
        dice: inout SeededGenerator
    ) -> (name: PersonName, birthDay: Day, sex: Sex, nationalNumber: NationalNumber?) {
        let name = PersonName(
            given: given[count % given.count],
            family: family[(count + count / 120) % family.count]
        )
        count += 1
        var birthDay: Day
        repeat { birthDay = today.adding(days: -dice.number(days)) } while !birthDays.insert(birthDay).inserted
        let sex: Sex = DemoPeople.women.contains(name.given) ? .female : .male
        return (name, birthDay, sex, dice.happens(85) ? Self.number(birthDay, sex) : nil)
    }

    /// A number that is never given out: its serial number is 000 or 999.
    private static func number(_ birthDay: Day, _ sex: Sex) -> NationalNumber? {
        let (year, month, day) = birthDay.parts
        let head = ((year % 100 * 100 + month) * 100 + day) * 1000 + (sex == .female ? 0 : 999)
        let check = 97 - (year < 2000 ? head : 2_000_000_000 + head) % 97
        return try? NationalNumber(padded(head, 9) + padded(check, 2))
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.count)) + text
}
