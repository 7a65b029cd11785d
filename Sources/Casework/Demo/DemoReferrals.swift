internal import Domain
internal import ReferenceData

/// Referrals: by form, from a list, and what is decided on them.
extension DemoStory {
    mutating func bringInEverybody() {
        for who in cast.indices where !cast[who].traits.contains(.listed) {
            let day = cast[who].referredOn
            onWorkingDay(day) { story in try await story.refer(who) }
            onWorkingDay(day.adding(days: cast[who].decidedAfter)) { story in try await story.decide(who) }
        }
        let listed = cast.indices.filter { cast[$0].traits.contains(.listed) }
        guard let arrived = listed.first.map({ cast[$0].referredOn }) else { return }
        onWorkingDay(arrived) { story in try await story.takeIn(listed) }
        for who in listed {
            onWorkingDay(arrived.adding(days: cast[who].decidedAfter)) { story in try await story.decide(who) }
        }
    }

    private mutating func refer(_ who: Int) async throws {
        let person = cast[who]
        let known = person.earlier.flatMap { cast[$0].participant }
        let new = NewReferral(
            programme: Self.programme,
            name: person.name,
            birthDay: person.birthDay,
            sex: person.sex,
            nationalNumber: person.nationalNumber,
            prison: person.prison,
            reason: dice.pick(DemoTexts.reasons),
            hasConsent: true,
            earliestDay: dice.happens(70) ? day.adding(days: dice.number(20...200)) : nil,
            identity: known.map { .same($0) } ?? .another(than: nil),
            isConfirmed: true
        )
        let outcome = try await house().refer(new, as: staff.referrer(of: person.prison))
        guard case .stored(let id) = outcome else { return }
        cast[who].referral = id
        referred += 1
    }

    /// Brings in the list of a partner.
    private mutating func takeIn(_ people: [Int]) async throws {
        let lines = people.map { who in listLine(cast[who]) }
        let text = ([DemoTexts.listHeader] + lines).map { $0.joined(separator: ";") + "\r\n" }.joined()
        let report = try await house().importReferrals(
            bytes: Array(text.utf8),
            fileName: "aanmeldingen.csv",
            programme: Self.programme,
            dryRun: false,
            as: staff.coordinator
        )
        for (who, row) in zip(people, report.rows) {
            guard let id = row.referral else { continue }
            cast[who].referral = id
            referred += 1
        }
    }

    private mutating func listLine(_ person: DemoPerson) -> [String] {
        let town = dice.pick(DemoPeople.towns)
        let said = dice.pick(DemoTexts.listSaid)
        return [
            person.name.family, person.name.given, person.birthDay.belgian, person.nationalNumber?.formatted ?? "",
            person.sex == .female ? "V" : "M", "Belg", town.0, town.1,
            casework.reference.prison(person.prison)?.name ?? "", staff.referrer(of: person.prison).name,
            day.adding(days: -dice.number(2...9)).belgian, "ja", said.schooling, said.dutch, said.licence, said.wish,
            dice.pick(DemoTexts.reasons), day.adding(days: dice.number(40...200)).belgian,
        ]
    }

    private mutating func decide(_ who: Int) async throws {
        guard let referral = cast[who].referral else { return }
        switch cast[who].fate {
        case .undecided: return
        case .refused(let ground):
            try await house().refuseReferral(
                referral,
                version: 1,
                ground: ground,
                explanation: DemoTexts.refusals[ground] ?? "",
                as: staff.coordinator
            )
        default:
            let coach = staff.coach(of: cast[who].prison)
            _ = try await house().acceptReferral(
                referral,
                version: 1,
                coach: coach.id,
                explanation: dice.happens(30) ? DemoTexts.accepted : "",
                as: staff.coordinator
            )
            let view = try await house().referral(referral, as: staff.coordinator)
            cast[who].participant = view.referral.participant
            cast[who].coach = coach
            try await awaitTalk(who)
            guard cast[who].traits.contains(.transferredEarly) else { return }
            on(today.adding(days: -2), about: who) { story, file in
                try await story.transfer(file, to: DemoStaff.posts[0][1].prison)
            }
        }
    }
}
