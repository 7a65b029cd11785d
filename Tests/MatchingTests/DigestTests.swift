import Matching
import Testing

/// The answers of the exact specification, byte for byte (docs/matching.md).
struct DigestTests {
    @Test func `the digest of the tests is that of the standard`() {
        #expect(Digest.short(Array("abc".utf8)) == "ba7816bf8f01cfea")
        #expect(Digest.short([]) == "e3b0c44298fc1c14")
    }

    @Test func `the best vacancies of a thousand candidates are those of the specification`() async throws {
        let world = Generator()
        let profiles = try world.profiles(1000)
        let index = try VacancyIndex(try world.vacancies(1000))
        let answers = await index.best(20, forAll: profiles)
        var text: [UInt8] = []
        for id in 0..<answers.count { AnswerText.append(answers[id], of: id, to: &text) }
        #expect(Digest.short(text) == "e6bc2c28b0e694f2")
    }

    @Test func `the best candidates of a thousand vacancies are those of the specification`() throws {
        let world = Generator()
        let vacancies = try world.vacancies(1000)
        var search = ProfileSearch(try ProfileIndex(try world.profiles(1000)))
        var text: [UInt8] = []
        for id in 0..<vacancies.count { AnswerText.append(search.best(20, for: id, of: vacancies), of: id, to: &text) }
        #expect(Digest.short(text) == "8c6d5e50bfc8e8c1")
    }

    @Test func `a thousand people on a thousand places have the optimum of the specification, proved`() throws {
        let problem = try Generator().allocation(people: 1000, places: 1000, capacity: 1)
        #expect(problem.choiceCount == 35_342)
        // That of the file that instance.py writes, here and below (Tests/CommandLine/test_matching.py).
        #expect(Digest.short(Array(InstanceText.whole(problem).utf8)) == "ea221120fff0c7f5")
        let found = problem.solved()
        #expect(found.objective == 45_212_333)
        #expect(problem.objective(of: found.places) == found.objective)
        #expect(found.certificate.proves(found.objective, for: problem))
        #expect(problem.firstComeFirstServed().objective == 40_765_011)
    }

    @Test func `ten thousand people on two thousand places have the optimum of the specification, proved`() throws {
        let problem = try Generator().allocation(people: 10_000, places: 2000, capacity: 5)
        #expect(problem.choiceCount == 350_322)
        #expect(Digest.short(Array(InstanceText.whole(problem).utf8)) == "eeaa29f11893d385")
        let found = problem.solved()
        #expect(found.objective == 489_527_840)
        #expect(problem.objective(of: found.places) == found.objective)
        #expect(found.certificate.proves(found.objective, for: problem))
        #expect(problem.firstComeFirstServed().objective == 444_946_692)
    }

    @Test func `a hundred thousand on twenty thousand places have the optimum of the specification, proved`() throws {
        let problem = try Generator().allocation(people: 100_000, places: 20_000, capacity: 5)
        #expect(problem.choiceCount == 3_499_305)
        let found = problem.solved()
        #expect(found.objective == 5_362_625_003)
        #expect(found.placedCount == 96_744)
        #expect(problem.objective(of: found.places) == found.objective)
        #expect(found.certificate.proves(found.objective, for: problem))
        #expect(problem.firstComeFirstServed().objective == 4_871_846_438)
    }
}
