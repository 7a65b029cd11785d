import Domain
import Testing

/// Until when a closed file is kept (F7).
struct KeptUntilTests {
    private func day(_ iso: String?) throws -> Day? { try iso.map { try Day(iso: $0) } }

    private func rule(_ years: Int, _ from: RetentionRules.Start, sensitive: Int? = nil) -> RetentionRules {
        RetentionRules(years: years, from: from, sensitiveYears: sensitive, note: "")
    }

    @Test(
        arguments: [
            (5, "closing", "2026-11-23", nil, nil, "2031-11-23"),
            // A day that a common year lacks ends on the one before it.
            (1, "closing", "2028-02-29", nil, nil, "2029-02-28"),
            (4, "closing", "2028-02-29", nil, nil, "2032-02-29"),
            (5, "funding-end", "2024-05-01", "2025-06-30", nil, "2030-06-30"),
            // Who closes after the funding ended is not erased sooner than others.
            (5, "funding-end", "2026-02-01", "2025-06-30", nil, "2031-02-01"),
            (5, "funding-end", "2026-02-01", nil, nil, nil),
            (5, "last-payment", "2024-05-01", "2025-06-30", nil, nil),
            (5, "last-payment", "2024-05-01", "2025-06-30", "2026-03-17", "2031-12-31"),
            (5, "last-payment", "2024-05-01", nil, "2026-12-31", "2031-12-31"),
        ] as [(Int, String, String, String?, String?, String?)]
    )
    func `a file is kept by the rule of its definition`(
        years: Int,
        from: String,
        closed: String,
        funding: String?,
        payment: String?,
        last: String?
    ) throws {
        let start = try #require(RetentionRules.Start(rawValue: from))
        let kept = rule(years, start).kept(
            closedOn: try Day(iso: closed),
            fundingEnd: try day(funding),
            lastPayment: try day(payment)
        )
        #expect(try kept.last == day(last))
        #expect(kept.lastSensitive == nil)
    }

    @Test func `what is sensitive goes sooner, and never later than the file`() throws {
        let closed = try Day(iso: "2026-11-23")
        #expect(
            try rule(5, .lastPayment, sensitive: 1).kept(closedOn: closed, fundingEnd: nil).lastSensitive
                == Day(iso: "2027-11-23")
        )
        #expect(
            try rule(2, .closing, sensitive: 10).kept(closedOn: closed, fundingEnd: nil).lastSensitive
                == Day(iso: "2028-11-23")
        )
        #expect(rule(2, .closing, sensitive: 0).kept(closedOn: closed, fundingEnd: nil).lastSensitive == closed)
    }

    @Test func `of several funders the one that ends last counts, and none while one has no end`() throws {
        var programme = SomeProgramme.programme()
        #expect(programme.kept(closedOn: Day(number: 0)) == nil, "a definition may say nothing of it")
        programme.retention = rule(1, .fundingEnd)
        #expect(programme.kept(closedOn: Day(number: 0))?.last == Day(number: 1).adding(months: 12))
        let later = Funding(
            name: "Stad",
            amountInCents: nil,
            role: .coFunder,
            first: Day(number: 0),
            last: Day(number: 900),
            note: ""
        )
        programme.coFunders = [later]
        #expect(programme.kept(closedOn: Day(number: 0))?.last == Day(number: 900).adding(months: 12))
        programme.coFunders = [
            Funding(name: "Stad", amountInCents: nil, role: .coFunder, first: Day(number: 0), last: nil, note: "")
        ]
        #expect(programme.kept(closedOn: Day(number: 0))?.last == nil)
    }
}

/// The texts of a definition in their languages (F9).
struct TranslatedTextTests {
    @Test func `each text stands where it belongs, and says in which languages it is written`() {
        let levels = [Coded(code: "a", label: LocalizedText(nl: "laag", fr: "bas"))]
        let programme = SomeProgramme.programme(subjects: [
            SubjectRule(
                code: "s",
                label: LocalizedText(nl: "Onderwerp", en: "Subject"),
                tier: .ordinary,
                levels: levels
            )
        ])
        let texts = programme.translatedTexts
        let subject = texts.first { $0.section == "subjects" && $0.code == "s" && $0.field == "label" }
        #expect(subject?.isWritten(in: .en) == true && subject?.isWritten(in: .fr) == false)
        #expect(texts.contains { $0.text.fr == "bas" })
        #expect(texts.allSatisfy { !$0.text.nl.isEmpty && $0.isWritten(in: .nl) })
        #expect(programme.lacking(in: .nl) == 0 && programme.lacking(in: .en) == texts.count - 1)
        #expect(texts.contains { $0.section == "programme" && $0.field == "name" })
    }
}
