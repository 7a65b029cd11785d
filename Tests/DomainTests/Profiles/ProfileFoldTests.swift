import Domain
import Testing

/// The fold of findings into a work profile (D2): levels by best evidence, latest day, certainty.
struct ProfileFoldTests {
    private static let today = Day(number: 20_781)

    private static let programme = SomeProgramme.programme(
        subjects: [
            SubjectRule(
                code: "nederlands",
                label: "Nederlands",
                tier: .ordinary,
                levels: ["a1", "a2", "b1", "moedertaal"].map { Coded(code: $0, label: LocalizedText(nl: $0)) }
            ),
            SubjectRule(code: "wens", label: "Wens", tier: .ordinary, levels: []),
        ],
        detentionFactors: [
            DetentionRule(code: "et", label: "Elektronisch toezicht", kind: .date, permitsWork: true),
            DetentionRule(code: "verlof", label: "Verlof", kind: .date, permitsWork: false),
        ]
    )

    private func finding(
        _ subject: String,
        _ level: String? = nil,
        text: String = "",
        day: Day? = nil,
        certainty: Certainty? = nil,
        evidence: Evidence = .declared,
        on noted: Int = 0,
        id: String = "1",
        withdrawal: String? = nil
    ) -> Finding {
        Finding(
            id: ID(id),
            participant: ID("p"),
            subject: subject,
            level: level,
            text: text,
            day: day,
            certainty: certainty,
            evidence: evidence,
            tier: .ordinary,
            observer: Observer(name: "Katrien", party: .coach),
            notedOn: Self.today.adding(days: noted),
            withdrawal: withdrawal
        )
    }

    private func profile(_ findings: [Finding], inside: Bool = false, postcode: String? = nil) -> WorkProfile {
        let person = Participant(
            id: ID("p"),
            name: PersonName(given: "Tariq", family: "Peeters"),
            birthDay: Day(number: 5000),
            postcode: postcode
        )
        let facts = ProfileFacts(
            participant: person,
            programme: Self.programme,
            findings: findings,
            staysInside: inside
        )
        return WorkProfile(facts, on: Self.today) { $0 == "Kok" ? "kok" : nil }
    }

    private let competence = ProfileSubject.competence("laden-lossen").code

    @Test func `of a level the best evidence counts, then the latest day`() {
        let seen = finding(competence, "3", evidence: .documentSeen, on: -30, id: "1")
        let said = finding(competence, "1", on: -1, id: "2")
        #expect(profile([seen, said]).skills.map(\.level) == [3])
        let later = finding(competence, "2", evidence: .documentSeen, on: -10, id: "3")
        #expect(profile([seen, said, later]).skills.map(\.level) == [2])
        #expect(profile([seen, said, later]).sources[competence]?.finding == ID("3"))
    }

    @Test func `what was withdrawn, or is noted for later, says nothing`() {
        let gone = finding(competence, "4", evidence: .register, withdrawal: "verkeerd")
        let later = finding(competence, "4", evidence: .register, on: 1, id: "2")
        #expect(profile([gone, later]).skills.isEmpty)
    }

    @Test func `of everything that is no measure the last word counts, however it is known`() {
        let subject = ProfileSubject.licences.code
        let had = finding(subject, text: "C", evidence: .documentOnFile, on: -20, id: "1")
        let lost = finding(subject, text: "", on: -1, id: "2")
        #expect(profile([had]).licences == [.am, .b, .c])
        #expect(profile([had, lost]).licences.isEmpty)
    }

    @Test func `the definition's own subjects count until the form says otherwise`() {
        let mother = finding("nederlands", "moedertaal")
        #expect(profile([mother]).languages[.dutchSpoken] == .c2)
        let noted = finding(ProfileSubject.language(.dutchSpoken).code, "A2", id: "2")
        #expect(profile([mother, noted]).languages[.dutchSpoken] == .a2)
        #expect(profile([finding("wens", text: "Kok, iets anders")]).targets == ["kok"])
    }

    @Test(arguments: Certainty.allCases)
    func `a date of detention is a day when it is granted, and under reserve before`(certainty: Certainty) {
        let day = Self.today.adding(days: 40)
        let found = profile([finding("et", day: day, certainty: certainty)], inside: true).available
        #expect(found.shown == (certainty == .granted ? .from(day) : .underReserve) && found.day == day)
    }

    @Test func `leave does not let anybody work, and who stays inside without a date is unknown`() {
        let leave = finding("verlof", day: Self.today, certainty: .granted)
        let found = profile([leave], inside: true).available
        #expect(found.shown == .unknown && found.day == Self.today)
        let named = finding(ProfileSubject.available.code, day: Self.today.adding(days: 9))
        #expect(profile([named]).available.shown == .from(Self.today.adding(days: 9)))
        #expect(profile([]).available.shown == .unknown)
    }

    @Test func `the order in which findings come makes no difference, nor does folding twice`() {
        var chance = SeededGenerator(seed: 26)
        let words = ["1", "2", "3", "4"]
        for _ in 0..<200 {
            let findings = (0..<12).map { number -> Finding in
                finding(
                    Bool.random(using: &chance) ? competence : ProfileSubject.language(.french).code,
                    words.randomElement(using: &chance),
                    evidence: Evidence.allCases.randomElement(using: &chance) ?? .declared,
                    on: -Int.random(in: 0...5, using: &chance),
                    id: "\(100 + number)",
                    withdrawal: Int.random(in: 0..<5, using: &chance) == 0 ? "fout" : nil
                )
            }
            let folded = profile(findings)
            #expect(profile(findings.shuffled(using: &chance)) == folded)
            #expect(profile(findings + findings) == folded)
            let standing = findings.filter { $0.withdrawal == nil && $0.subject == competence }
            let best = standing.map(\.evidence.weight).max()
            #expect(folded.sources[competence]?.evidence.weight == best)
        }
    }

    @Test func `what a profile says can be said again, and folds to the same`() {
        let findings = [
            finding(competence, "3", id: "1"),
            finding(ProfileSubject.targets.code, text: "kok", id: "2"),
            finding(ProfileSubject.times.code, text: "day evening", id: "3"),
            finding(ProfileSubject.hours.code, text: "20 38", id: "4"),
            finding(ProfileSubject.travel.code, "bicycle", text: "30", id: "5"),
            finding(ProfileSubject.wishes.code, text: "outdoors quiet", id: "6"),
            finding(ProfileSubject.forbiddenTimes.code, text: "night", id: "7"),
            finding(ProfileSubject.unfit.code, text: "heights", id: "8"),
            finding(ProfileSubject.experience("kok").code, text: "18", id: "9"),
            finding(ProfileSubject.realism(.coach, "kok").code, "withSomeHelp", id: "10"),
            finding(ProfileSubject.realism(.participant, "kok").code, "withinReach", id: "11"),
        ]
        let folded = profile(findings, postcode: "9000")
        let again = folded.statements.enumerated().map { number, said in
            finding(said.subject.code, said.level, text: said.text, day: said.day, id: "\(20 + number)")
        }
        var second = profile(again, postcode: "9000")
        second.sources = folded.sources
        #expect(second == folded)
        #expect(folded.targetViews.map(\.distance) == [.nearer(.participant, steps: 1)])
    }
}

struct HiddenLimitTests {
    @Test func `a place, a sector and an hour each forbid, and nothing else does`() throws {
        let group = try #require(OccupationCode("9333"))
        let vacancy = VacancyFacts(title: "Proef", group: group, times: [.night], postcode: "9000")
        let employer = EmployerFacts(name: "Proef", nace: "41.20")
        #expect(HiddenLimits(postcodes: ["9000"]).forbid(vacancy, of: employer))
        #expect(HiddenLimits(sectors: [.construction]).forbid(vacancy, of: employer))
        #expect(HiddenLimits(times: [.night]).forbid(vacancy, of: employer))
        #expect(!HiddenLimits(postcodes: ["9030"], sectors: [.care], times: [.day]).forbid(vacancy, of: employer))
        #expect(!HiddenLimits().forbid(vacancy, of: employer))
    }

    @Test func `a limit is not sure where a branch or an hour is not known, and sure where there is no such limit`()
        throws
    {
        let group = try #require(OccupationCode("9333"))
        let (known, silent) = (
            VacancyFacts(title: "Proef", group: group, times: [.night]), VacancyFacts(title: "Proef", group: group)
        )
        let (builder, nobody) = (EmployerFacts(name: "Proef", nace: "41.20"), EmployerFacts(name: "Proef"))
        let agency = EmployerFacts(name: "Proef", nace: "41.20", organisation: .agency)
        let (sectors, times) = (HiddenLimits(sectors: [.care]), HiddenLimits(times: [.day]))
        #expect(!sectors.areUnsure(for: silent, of: builder) && !times.areUnsure(for: known, of: nobody))
        #expect(sectors.areUnsure(for: known, of: nobody) && sectors.areUnsure(for: known, of: agency))
        #expect(times.areUnsure(for: silent, of: builder))
        #expect(!HiddenLimits(postcodes: ["9000"]).areUnsure(for: silent, of: nobody))
    }
}

struct ProfileSubjectTests {
    @Test func `every subject is found again by its code, and a subject of a definition is none`() {
        let subjects: [ProfileSubject] =
            [.competence("laden-lossen"), .experience("kok"), .targets, .licences, .certificates, .times, .hours]
            + [.travel, .origin, .forms, .wishes, .avoids, .available, .unfit, .forbiddenPlaces, .forbiddenSectors]
            + [.forbiddenTimes, .answeredLimits] + LanguageSkill.allCases.map { .language($0) }
        for subject in subjects { #expect(ProfileSubject(code: subject.code) == subject) }
        #expect(Set(subjects.map(\.code)).count == subjects.count)
        for code in ["nederlands", "work", "work.", "work.wens", "work.language.klingon", "selection.motivatie"] {
            #expect(ProfileSubject(code: code) == nil)
        }
    }

    @Test func `health and detention keep their own tier`() {
        #expect(ProfileSubject.unfit.tier == .health && ProfileSubject.forbiddenPlaces.tier == .judicial)
        #expect(ProfileSubject.answeredLimits.tier == .judicial)
        #expect(ProfileSubject.competence("x").tier == .ordinary)
    }
}
