import Matching

/// Instance files as text, as the generator of the specification writes them.
enum InstanceText {
    private static func list(_ numbers: [Int]) -> String {
        "[\(numbers.map(String.init).joined(separator: ","))]"
    }

    private static func list(_ pairs: [(Int, Int)]) -> String {
        "[\(pairs.map { list([$0.0, $0.1]) }.joined(separator: ","))]"
    }

    private static func list(_ levels: LanguageLevels) -> String {
        list(LanguageLevels.Skill.allCases.map { levels[$0] })
    }

    static func line(_ profile: BlindProfile, id: Int) -> String {
        let travel =
            profile.travel.map { #""mode":\#($0.rawValue),"minutes":\#(profile.reach / $0.speed + 1),"# }
            ?? ""
        return
            #"{"id":\#(id),"x":\#(profile.origin.x),"y":\#(profile.origin.y),\#(travel)"maxM":\#(profile.reach),"#
            + #""lang":\#(list(profile.languages)),"have":\#(profile.capabilities),"contract":\#(profile.contracts),"#
            + #""forms":\#(profile.startForms),"hMin":\#(profile.leastHours),"hMax":\#(profile.mostHours),"#
            + #""avail":\#(profile.availableFrom),"wish":\#(profile.wishes),"avoid":\#(profile.avoids),"#
            + #""targets":\#(list(profile.targets.map { ($0.occupation, $0.weight) })),"#
            + #""exp":\#(list(profile.experience.map { ($0.occupation, $0.months) })),"#
            + #""skills":\#(list(profile.skills.map { ($0.skill, $0.level) }))}"# + "\n"
    }

    static func line(_ vacancy: BlindVacancy, id: Int) -> String {
        #"{"id":\#(id),"x":\#(vacancy.place.x),"y":\#(vacancy.place.y),"lang":\#(list(vacancy.languages)),"#
            + #""need":\#(vacancy.needs),"contract":\#(vacancy.contracts),"forms":\#(vacancy.startForms),"#
            + #""hours":\#(vacancy.hours),"latest":\#(vacancy.latestStart),"feat":\#(vacancy.features),"#
            + #""isco":\#(vacancy.occupation),"expAsk":\#(vacancy.experienceAsked),"#
            + #""skills":\#(list(vacancy.skills.map { ($0.skill, $0.weight) }))}"# + "\n"
    }

    static func whole(_ problem: AllocationProblem) -> String {
        let capacities = problem.capacities.map { "c \($0)\n" }.joined()
        let lines = (0..<problem.personCount).map { person in
            problem.choices(of: person).map { "\($0.place):\($0.score)" }.joined(separator: " ") + "\n"
        }.joined()
        return "p \(problem.personCount) \(problem.placeCount) \(problem.choiceCount)\n" + capacities + lines
    }

    /// A small allocation, with places that take nobody and people who may go nowhere.
    static func allocation(_ draw: inout Generator.Draw) -> String {
        let (people, places) = (draw.below(7), draw.below(5))
        let rows = (0..<people).map { _ in
            (0..<places).filter { _ in draw.chance(600) }.map {
                "\($0):\(1 + draw.below(draw.chance(500) ? 3 : 100_000))"
            }
        }
        let capacities = (0..<places).map { _ in "c \(draw.below(4))\n" }.joined()
        let lines = rows.map { $0.joined(separator: " ") + "\n" }.joined()
        return "p \(people) \(places) \(rows.reduce(0) { $0 + $1.count })\n" + capacities + lines
    }
}
