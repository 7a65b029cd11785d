import Matching
import Testing

/// Records that are hard on a reader and on the score: a million skills, numbers that are none, ids out of order, no room.
struct HardRecordTests {
    private static let million = 1_000_000
    private static let few = "[[3,4],[5,1]]"

    /// Skills from 0 on with their levels or weights, as their file has them.
    private static func skills(_ count: Int, grade: (Int) -> Int = { _ in 4 }) -> String {
        var text = "["
        text.reserveCapacity(count * 12)
        for skill in 0..<count { text += "[\(skill),\(grade(skill))]," }
        text.removeLast()
        return text + "]"
    }

    private static func candidate(_ skills: String, id: Int = 0) -> String {
        ReaderTests.candidate.replacing(#""id":0"#, with: #""id":\#(id)"#).replacing(few, with: skills)
    }

    private static func vacancy(_ skills: String, id: Int = 0) -> String {
        ReaderTests.vacancy.replacing(#""id":0"#, with: #""id":\#(id)"#).replacing(few, with: skills)
    }

    @Test func `a vacancy that asks a million skills is read, and scored to the point in both directions`() throws {
        let asked = Self.vacancy(Self.skills(Self.million) { 1 + $0 % 5 })
        let vacancies = try VacancyReader.read(Array(asked.utf8), file: "v")
        // Everything at the highest level, the first thousand of it, and what nobody asks.
        let able = [Self.skills(Self.million), Self.skills(1000), "[[1048575,4]]"]
        let lines = able.enumerated().map { Self.candidate($1, id: $0) }.joined(separator: "\n")
        let profiles = try ProfileReader.read(Array(lines.utf8), file: "c")
        #expect(vacancies.count == 1 && profiles.count == 3)
        // The weights are 3,000,000 together, those of a thousand 3,000; everything but competence is the most there is.
        let scores = [100_000, 60_000 + 40, 60_000]
        let plain = PlainSearch(profiles: profiles, vacancies: vacancies)
        #expect((0..<3).compactMap { plain.score(profile: $0, vacancy: 0) } == scores)
        let (index, back) = (try VacancyIndex(vacancies), try ProfileIndex(profiles))
        for lanes in [Lanes.vector, .scalar] {
            var (forward, reverse) = (VacancySearch(index, lanes: lanes), ProfileSearch(back, lanes: lanes))
            for (number, score) in scores.enumerated() {
                #expect(forward.best(5, for: number, of: profiles) == [Match(id: 0, score: score)])
            }
            let found = reverse.best(5, for: 0, of: vacancies)
            #expect(found == scores.enumerated().map { Match(id: $0, score: $1) })
        }
    }

    @Test func `more skills than there can be are refused with their line, whoever has them`() {
        let most = MatchingLimits.skill.upperBound + 1
        let surplus = Self.skills(most + 1)
        let faults = [
            Self.vacancyFault(Self.vacancy(Self.few) + "\n" + Self.vacancy(surplus, id: 1)),
            Self.candidateFault(Self.candidate(surplus)),
        ]
        #expect(faults.map { $0?.line } == [2, 1])
        for fault in faults {
            guard case .limit(let limit) = fault?.problem else {
                Issue.record("\(String(describing: fault))")
                continue
            }
            #expect(limit.field == "skills" && limit.problem == .count(most + 1, least: 0, most: most))
        }
    }

    private static func fault(_ read: () throws(InstanceFault) -> Void) -> InstanceFault? {
        do throws(InstanceFault) {
            try read()
            return nil
        } catch {
            return error
        }
    }

    private static func candidateFault(_ text: String) -> InstanceFault? {
        fault { () throws(InstanceFault) in _ = try ProfileReader.read(Array(text.utf8), file: "f") }
    }

    private static func vacancyFault(_ text: String) -> InstanceFault? {
        fault { () throws(InstanceFault) in _ = try VacancyReader.read(Array(text.utf8), file: "f") }
    }

    private static func allocationFault(_ text: String) -> InstanceFault? {
        fault { () throws(InstanceFault) in _ = try AllocationReader.read(Array(text.utf8), file: "f") }
    }

    /// The same text with each of its numbers, one by one, in other words.
    private static func replacing(eachNumberOf text: String, with word: String) -> [String] {
        text.matches(of: #/[0-9]+/#).map { number in
            var changed = text
            changed.replaceSubrange(number.range, with: word)
            return changed
        }
    }

    @Test(arguments: ["NaN", "Infinity", "-Infinity", "1e999", "0.5", "null", "99999999999999999999"])
    func `a number that is none is told so, wherever it stands`(word: String) {
        let whole = InstanceFault.Problem.wholeNumber
        for text in Self.replacing(eachNumberOf: ReaderTests.candidate, with: word) {
            let found = Self.candidateFault(text)
            #expect(found?.problem == whole && found?.line == 1, "\(text)")
        }
        for text in Self.replacing(eachNumberOf: ReaderTests.vacancy, with: word) {
            let found = Self.vacancyFault(text)
            #expect(found?.problem == whole && found?.line == 1, "\(text)")
        }
        for text in Self.replacing(eachNumberOf: "p 2 1 2\nc 1\n0:5\n0:7\n", with: word) {
            #expect(Self.allocationFault(text)?.problem == whole, "\(text)")
        }
    }

    @Test(arguments: [[1], [0, 0], [0, 2], [0, 1, 1], [0, 1, 0], [-1]])
    func `ids that are out of order are refused at the first, with what was expected`(ids: [Int]) {
        let wrong = ids.indices.first { ids[$0] != $0 } ?? 0
        let problem = InstanceFault.Problem.id(found: ids[wrong], expected: wrong)
        let candidates = ids.map { Self.candidate(Self.few, id: $0) }.joined(separator: "\n")
        let vacancies = ids.map { Self.vacancy(Self.few, id: $0) }.joined(separator: "\n")
        let found = [Self.candidateFault(candidates), Self.vacancyFault(vacancies)]
        #expect(found.map { $0?.problem } == [problem, problem] && found.map { $0?.line } == [wrong + 1, wrong + 1])
    }

    @Test func `places without any room are an answer: nobody is placed, and that is proved`() throws {
        let text = "p 3 2 4\nc 0\nc 0\n0:5 1:7\n0:100000\n1:1\n"
        let problem = try AllocationReader.read(Array(text.utf8), file: "a")
        let found = problem.solved()
        #expect(found.objective == 0 && found.places == [nil, nil, nil])
        #expect(found.certificate.proves(0, for: problem) && problem.whyUnplaced(0, in: found) == .closed)
    }

    @Test func `a capacity below nothing, or beyond what there can be, is refused`() {
        for capacity in ["-1", "99999999999"] {
            #expect(Self.allocationFault("p 1 1 1\nc \(capacity)\n0:5\n")?.line == 2)
        }
    }
}
