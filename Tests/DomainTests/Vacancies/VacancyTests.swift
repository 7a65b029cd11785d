import Domain
import Testing

struct EnterpriseNumberTests {
    @Test(arguments: ["0909.990.058", "0909990058", "BE 0909.990.058", "be0909990058", "909.990.058", " 0909 990 058 "])
    func `a number is read however it is written`(text: String) throws {
        let number = try EnterpriseNumber(text)
        #expect(number.rawValue == "0909990058" && number.written == "0909.990.058")
    }

    @Test(arguments: [
        ("", EnterpriseNumber.Fault.notTenDigits), ("0909.990.059", .wrongCheck), ("2909.990.058", .notTenDigits),
        ("09099900581", .notTenDigits), ("090999005x", .notTenDigits), ("０９０９９９００５８", .notTenDigits),
    ])
    func `what is no such number is told apart`(text: String, fault: EnterpriseNumber.Fault) {
        #expect(throws: fault) { try EnterpriseNumber(text) }
    }

    @Test func `one wrong digit is always found`() throws {
        let digits = Array("0909990058")
        for position in digits.indices {
            for other in "0123456789" where other != digits[position] {
                var wrong = digits
                wrong[position] = other
                #expect(throws: EnterpriseNumber.Fault.self) { try EnterpriseNumber(String(wrong)) }
            }
        }
    }
}

struct VacancyTests {
    private func vacancy(filled: Int = 0, openUntil: String? = nil, closed: String? = nil) throws -> Vacancy {
        let group = try #require(OccupationCode("9333"))
        var facts = VacancyFacts(title: "Orderpicker", group: group, places: 2, filled: filled)
        facts.openUntil = try openUntil.map { try Day(iso: $0) }
        return Vacancy(
            id: ID("v"),
            employer: ID("e"),
            reference: "V1",
            facts: facts,
            closedOn: try closed.map { try Day(iso: $0) }
        )
    }

    @Test(arguments: [
        (0, nil, nil, VacancyState.open), (1, nil, nil, .open), (2, nil, nil, .filled), (0, "2026-11-26", nil, .open),
        (0, "2026-11-25", nil, .past), (0, nil, "2026-11-26", .closed), (0, nil, "2026-11-27", .open),
        (2, "2026-11-25", "2026-11-01", .closed), (2, "2026-11-25", nil, .filled),
    ])
    func `a vacancy is open while it has a place, its last day did not go by and nobody closed it`(
        filled: Int,
        openUntil: String?,
        closed: String?,
        state: VacancyState
    ) throws {
        let today = try Day(iso: "2026-11-26")
        let vacancy = try vacancy(filled: filled, openUntil: openUntil, closed: closed)
        #expect(vacancy.state(on: today) == state)
        #expect(vacancy.isOpen(on: today) == (state == .open))
    }

    @Test func `what is named first counts most, and nothing counts for nothing`() {
        #expect((0..<8).map(VacancyTask.weight(atPosition:)) == [5, 4, 3, 2, 1, 1, 1, 1])
    }

    @Test func `every mistake is told at its field`() throws {
        let group = try #require(OccupationCode("9333"))
        let facts = VacancyFacts(title: "", group: group, experienceAsked: 721, places: 0, filled: 3)
        #expect(Set(facts.faults.all.map(\.field)) == ["title", "tasks", "forms", "experience", "places", "filled"])
    }
}
