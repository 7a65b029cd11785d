import Domain
import Reports
import Testing

struct IndicatorTests {
    private func guidance(
        _ number: Int,
        _ start: String,
        activated: String? = nil,
        closed: String? = nil,
        paused: Int = 0
    ) throws -> CohortPerson {
        CohortPerson(
            participant: ID("p\(number)"),
            trajectory: ID("t\(number)"),
            enteredOn: try Day(iso: start),
            activatedOn: try activated.map { try Day(iso: $0) },
            closedOn: try closed.map { try Day(iso: $0) },
            pausedDays: paused
        )
    }

    private func value(of rule: IndicatorRule, cohort: [CohortPerson], at day: Day) throws -> IndicatorValue {
        var book = CountBook(of: [rule], funding: CountedPeople.funding, at: day)
        for person in cohort { book.add(person) }
        return try #require(book.values.first)
    }

    private let guidances = IndicatorRule(code: "b", label: "", definition: "", measure: .guidances, target: 80)
    private let activation = IndicatorRule(
        code: "a",
        label: "",
        definition: "",
        measure: .activation(ripeAfterWeeks: 12),
        target: 30
    )

    @Test func `a figure without a target has no pace and no judgement`() throws {
        let rule = IndicatorRule(code: "b", label: "", definition: "", measure: .guidances, target: nil)
        let value = try self.value(of: rule, cohort: [try guidance(1, "2025-02-01")], at: try Day(iso: "2025-07-02"))
        #expect(value.value == 1)
        #expect(value.pace == nil)
        #expect(value.status == nil)
        #expect(value.forecast == 2)
    }

    @Test func `half-way through the year half of the target is due, and twice the count is forecast`() throws {
        let cohort = try (1...35).map { try guidance($0, "2025-02-01") }
        let value = try self.value(of: guidances, cohort: cohort, at: try Day(iso: "2025-07-02"))
        #expect(value.value == 35)
        #expect(value.pace == 40)
        #expect(value.forecast == 70)
        #expect(value.status == .behind)
    }

    @Test(arguments: [
        (40, IndicatorValue.Status.onTrack), (39, .behind), (32, .behind), (31, .farBehind), (0, .farBehind),
    ])
    func `the status follows the pace`(count: Int, status: IndicatorValue.Status) throws {
        let cohort = try (0..<count).map { try guidance($0, "2025-02-01") }
        #expect(try value(of: guidances, cohort: cohort, at: Day(iso: "2025-07-02")).status == status)
    }

    @Test func `activation is the share of the cohort with a start that counts, and tells how many are ripe`() throws {
        let cohort = [
            try guidance(1, "2025-01-06", activated: "2025-03-01"), try guidance(2, "2025-01-06"),
            try guidance(3, "2025-01-06", paused: 40), try guidance(4, "2025-03-20"),
            try guidance(5, "2025-03-20", closed: "2025-03-30"),
        ]
        let value = try self.value(of: activation, cohort: cohort, at: try Day(iso: "2025-03-31"))
        #expect(value.value == 200)
        #expect(value.ripe == 3)
        #expect(value.forecast == 333)
        #expect(value.counted == 1 && value.cohort == 5 && value.people == 5)
    }

    @Test func `a share of nobody is unknown, not zero`() throws {
        let value = try self.value(of: activation, cohort: [], at: try Day(iso: "2025-03-31"))
        #expect(value.value == nil)
        #expect(value.status == nil)
    }

    @Test(arguments: [
        // The first day, the day on which a leap year differs, and the last one: target × days gone ÷ days of the year.
        ("2025-01-01", 0, 1825), ("2024-01-01", 0, 1830), ("2025-03-01", 13, 30), ("2024-03-01", 13, 30),
        ("2024-02-29", 13, 31), ("2025-12-31", 80, 5), ("2024-12-30", 80, 5), ("2024-12-31", 80, 5),
    ])
    func `pace and forecast follow the days of the year, leap years too`(at: String, pace: Int, forecast: Int) throws {
        let day = try Day(iso: at)
        let cohort = try (1...5).map { try guidance($0, "\(day.year)-01-01") }
        let value = try self.value(of: guidances, cohort: cohort, at: day)
        #expect(value.pace == pace)
        #expect(value.forecast == forecast)
    }

    @Test func `on the last day of a leap year the forecast is what was reached`() throws {
        let cohort = try (1...366).map { try guidance($0, "2024-02-29") }
        #expect(try value(of: guidances, cohort: cohort, at: Day(iso: "2024-12-31")).forecast == 366)
        #expect(try value(of: guidances, cohort: cohort, at: Day(iso: "2024-12-30")).forecast == 367)
    }

    @Test func `nobody on the first day of the year is on track, for nobody is due yet`() throws {
        let value = try self.value(of: guidances, cohort: [], at: try Day(iso: "2025-01-01"))
        #expect(value.value == 0)
        #expect(value.forecast == 0)
        #expect(value.status == .onTrack)
    }

    @Test(arguments: [("2025-03-30", 0, 0), ("2025-03-31", 0, 1), ("2025-04-09", 10, 0), ("2025-04-10", 10, 1)])
    func `a trajectory is ripe after its weeks of guidance, and pauses put that off`(
        at: String,
        paused: Int,
        ripe: Int
    ) throws {
        // 6 January + 12 weeks is 31 March.
        let cohort = [try guidance(1, "2025-01-06", paused: paused)]
        let value = try self.value(of: activation, cohort: cohort, at: try Day(iso: at))
        #expect(value.ripe == ripe)
        #expect(value.forecast == (ripe == 0 ? nil : 0))
    }

    @Test func `who started work or stopped is ripe at once`() throws {
        let cohort = [
            try guidance(1, "2025-01-06", activated: "2025-01-07", paused: 90),
            try guidance(2, "2025-01-06", closed: "2025-01-07", paused: 90), try guidance(3, "2025-01-06"),
        ]
        let value = try self.value(of: activation, cohort: cohort, at: try Day(iso: "2025-01-08"))
        #expect(value.ripe == 2)
        #expect(value.value == 333)
        #expect(value.forecast == 500)
    }

    @Test(arguments: [
        (3, 10, IndicatorValue.Status.onTrack), (6, 25, .behind), (5, 21, .farBehind), (0, 4, .farBehind),
    ])
    func `the status of a share is judged against the target, the whole year through`(
        activated: Int,
        of cohort: Int,
        status: IndicatorValue.Status
    ) throws {
        let people = try (1...cohort).map {
            try guidance($0, "2025-01-06", activated: $0 <= activated ? "2025-01-20" : nil)
        }
        for day in ["2025-01-20", "2025-12-31"] {
            let value = try self.value(of: activation, cohort: people, at: try Day(iso: day))
            #expect(value.pace == 300)
            #expect(value.status == status)
        }
    }

    @Test func `without a cohort or anybody ripe there is no forecast of a share`() throws {
        let nobody = try value(of: activation, cohort: [], at: try Day(iso: "2025-01-01"))
        #expect(nobody.forecast == nil)
        #expect(nobody.pace == 300)
        let unripe = try value(
            of: activation,
            cohort: [try guidance(1, "2025-03-20")],
            at: try Day(iso: "2025-03-31")
        )
        #expect(unripe.value == 0)
        #expect(unripe.ripe == 0)
        #expect(unripe.forecast == nil)
    }
}
