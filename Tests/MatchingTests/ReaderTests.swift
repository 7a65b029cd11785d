import Matching
import Testing

struct ReaderTests {
    static let candidate =
        #"{"id":0,"x":1,"y":2,"mode":1,"minutes":30,"maxM":12000,"lang":[1,1,1,0,0,0],"#
        + #""have":1,"contract":1,"forms":1,"hMin":0,"hMax":40,"avail":0,"wish":1,"avoid":2,"targets":[[1111,10]],"#
        + #""exp":[[1111,6]],"skills":[[3,4],[5,1]]}"#
    static let vacancy =
        #"{"id":0,"x":1,"y":2,"lang":[1,1,1,0,0,0],"need":1,"contract":1,"forms":1,"#
        + #""hours":38,"latest":9,"feat":1,"isco":1111,"expAsk":6,"skills":[[3,4],[5,1]]}"#

    private func fault(_ read: () throws(InstanceFault) -> Void) -> InstanceFault? {
        do throws(InstanceFault) {
            try read()
            return nil
        } catch {
            return error
        }
    }

    private func candidateFault(_ text: String) -> InstanceFault? {
        fault { () throws(InstanceFault) in _ = try ProfileReader.read(Array(text.utf8), file: "c") }
    }

    private func vacancyFault(_ text: String) -> InstanceFault? {
        fault { () throws(InstanceFault) in _ = try VacancyReader.read(Array(text.utf8), file: "v") }
    }

    private func allocationFault(_ text: String) -> InstanceFault? {
        fault { () throws(InstanceFault) in _ = try AllocationReader.read(Array(text.utf8), file: "a") }
    }

    @Test func `a line is read, with or without its end`() throws {
        for text in [Self.candidate, Self.candidate + "\n", Self.candidate + "\r\n"] {
            let list = try ProfileReader.read(Array(text.utf8), file: "c")
            #expect(list.count == 1 && list[0].reach == 12_000 && list[0].travel == .publicTransport)
            #expect(list[0].skills == [.init(skill: 3, level: 4), .init(skill: 5, level: 1)])
        }
        #expect(try VacancyReader.read(Array(Self.vacancy.utf8), file: "v")[0].skills.count == 2)
        #expect(try ProfileReader.read([], file: "c").count == 0)
    }

    @Test func `keys may come in another order, and travel may be unknown`() throws {
        let text = Self.candidate.replacing(#""mode":1,"minutes":30,"#, with: "")
            .replacing(#""id":0,"#, with: "").replacing("}", with: #", "id": 0}"#)
        let list = try ProfileReader.read(Array(text.utf8), file: "c")
        #expect(list[0].travel == nil && list[0].reach == 12_000)
    }

    @Test(arguments: [
        (#""x":1"#, #""x":NaN"#), (#""x":1"#, #""x":1.5"#), (#""x":1"#, #""x":1e3"#), (#""x":1"#, #""x":"1""#),
        (#""x":1"#, #""x":01"#), (#""x":1"#, #""x":99999999999999999999"#), (#""x":1"#, #""x":-"#),
    ])
    func `what is no whole number is told so`(before: String, after: String) {
        let found = candidateFault(Self.candidate.replacing(before, with: after))
        #expect(found?.problem == .wholeNumber && found?.line == 1)
    }

    @Test(arguments: [
        (#""x":1"#, #""x":-1"#), (#""y":2"#, #""y":10000001"#), (#""maxM":12000"#, #""maxM":0"#),
        (#""have":1"#, #""have":4398046511104"#), (#""contract":1"#, #""contract":256"#),
        (#""hMax":40"#, #""hMax":169"#),
        ("[1,1,1,0,0,0]", "[1,1,1,0,0,7]"), ("[[3,4],[5,1]]", "[[5,4],[3,1]]"), ("[[3,4],[5,1]]", "[[3,4],[3,1]]"),
        ("[[3,4],[5,1]]", "[[3,0]]"), ("[[3,4],[5,1]]", "[[3,5]]"), ("[[3,4],[5,1]]", "[[1048576,1]]"),
        ("[[1111,6]]", "[[11111,6]]"), ("[[1111,6]]", "[[1111,-6]]"), (#""avoid":2"#, #""avoid":1"#),
        (#""mode":1"#, #""mode":3"#), (#""avail":0"#, #""avail":999999999999999"#),
    ])
    func `a number beyond its bounds is told with its field`(before: String, after: String) {
        let found = candidateFault(Self.candidate.replacing(before, with: after))
        guard case .limit = found?.problem else {
            Issue.record("\(String(describing: found))")
            return
        }
    }

    @Test func `keys that lack, come twice or are nobody's are told`() {
        #expect(candidateFault(Self.candidate.replacing(#""x":1,"#, with: ""))?.problem == .missingKey("x"))
        #expect(candidateFault(Self.candidate.replacing(#""x":1"#, with: #""x":1,"x":1"#))?.problem == .twice("x"))
        for key in ["name", "gender", "birthYear", "origin", "religion", "contracts", "skillset"] {
            let text = Self.candidate.replacing(#""x":1"#, with: "\"\(key)\":1,\"x\":1")
            #expect(candidateFault(text)?.problem == .unknownKey(key))
        }
        #expect(vacancyFault(Self.vacancy.replacing("[[3,4],[5,1]]", with: "[]"))?.problem != nil)
        #expect(
            candidateFault(Self.candidate.replacing("[1,1,1,0,0,0]", with: "[1]"))?.problem == .length("lang", of: 6)
        )
        #expect(
            candidateFault(Self.candidate.replacing("[[1111,10]]", with: "[[1]]"))?.problem == .length("targets", of: 2)
        )
    }

    @Test func `lines are numbered from nothing, in order`() {
        let second = Self.candidate.replacing(#""id":0"#, with: #""id":2"#)
        let found = candidateFault(Self.candidate + "\n" + second + "\n")
        #expect(found?.line == 2 && found?.problem == .id(found: 2, expected: 1))
    }

    @Test(arguments: [
        "p", "p 1", "p 1 1 x", "p 1 1 1\nc 1\n", "p 1 1 1\nc -1\n0:1\n", "p 1 1 1\nc 1\n0:0\n",
        "p 1 1 1\nc 1\n0:100001\n",
        "p 1 1 1\nc 1\n1:5\n", "p 1 2 2\nc 1\nc 1\n1:5 0:5\n", "p 1 1 2\nc 1\n0:5\n", "p 1 1 1\nc 1\n0:5\n0:5\n",
        "p 1 0 1\n0:5\n", "p 1 1 1\nc 1\n0:5 \n", "p 1 1 1\nc 1\n0:NaN\n", "p 99999999999999 1 1\n",
        "p 1 1 1\nc 9999999999\n0:1\n",
        "p 2000000 2000000 1\n",
    ])
    func `an allocation that is not what it says is refused`(text: String) {
        #expect(allocationFault(text) != nil)
    }

    @Test func `an allocation is read with people who may go nowhere`() throws {
        let text = "p 3 2 3\nc 0\nc 2\n0:5 1:7\n\n1:100000\n"
        let problem = try AllocationReader.read(Array(text.utf8), file: "a")
        #expect(problem.personCount == 3 && problem.choices(of: 1).isEmpty && problem.choiceCount == 3)
        #expect(problem.solved().objective == 100_007)
    }
}
