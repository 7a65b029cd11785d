import Domain
import ReferenceData
import Testing

struct OccupationBookTests {
    private let book = OccupationBook.shipped

    @Test func `more than a hundred jobs and some three hundred competences ship with the house`() {
        #expect(book.occupations.count >= 110)
        #expect(book.competences.count >= 290)
        #expect(
            book.occupations.allSatisfy { (5...8).contains($0.tasks.count) && $0.title.en != nil && $0.title.fr != nil }
        )
        #expect(
            book.occupations.allSatisfy { occupation in occupation.tasks.allSatisfy { book.competence($0) != nil } }
        )
        let asked = Set(book.occupations.flatMap(\.tasks))
        #expect(book.competences.allSatisfy { asked.contains($0.code) || $0.code == "rekenen" })
    }

    @Test(arguments: [
        ("orderpicker", "orderpicker"), ("poetsvrouw", "schoonmaker"), ("kuisvrouw", "schoonmaker"),
        ("metser", "metselaar"),
        ("clarkist", "heftruckchauffeur"), ("camionchauffeur", "vrachtwagenchauffeur"),
        ("dienstencheques", "huishoudhulp"),
        ("fietsenmaker", "fietshersteller"), ("naaister", "stikker"), ("vuilnisman", "vuilnisophaler"),
        ("hulpkok", "hulpkok"), ("schoonmkaer", "schoonmaker"), ("heftrukchauffeur", "heftruckchauffeur"),
        ("bakkershulp", "hulpbakker"), ("forklift driver", "heftruckchauffeur"), ("éboueur", "vuilnisophaler"),
        ("zorgkundige", "zorgkundige"), ("dakdeker", "dakwerker"), ("tuinman", "tuinaanlegger"),
        ("afwaser", "afwasser"),
    ])
    func `people find a job by the word they use for it`(typed: String, code: String) {
        #expect(book.search.find(typed).first?.code == code)
    }

    @Test func `a job is found by what one does in it`() {
        #expect(book.search.find("toiletten kuisen").isEmpty || book.search.find("sanitair reinigen").count > 1)
        #expect(book.competenceSearch.find("toiletten kuisen").first?.code == "sanitair-reinigen")
        #expect(book.competenceSearch.find("heftruk rijden").first?.code == "heftruck-rijden")
        #expect(book.competence(named: "MIG/MAG-Lassen")?.code == "mig-mag-lassen")
        #expect(book.competence(named: "mig mag lassn") == nil)
    }

    @Test func `every name and every synonym of a job leads to it`() {
        for occupation in book.occupations {
            for name in [occupation.title.nl] + occupation.synonyms {
                #expect(book.search.find(name).contains { $0.code == occupation.code }, "\(name)")
            }
        }
    }

    @Test func `a vacancy's word and group lead to one job`() throws {
        let group = try #require(OccupationCode("9333"))
        #expect(book.occupation(named: "Orderpicker", in: group)?.code == "orderpicker")
        #expect(book.occupation(named: "iets anders", in: group)?.group == group)
        #expect(try book.occupation(named: "Orderpicker", in: #require(OccupationCode("1111"))) == nil)
    }

    private static let competences = """
        competences:
          - {id: a, nl: Aa, en: A, fr: A}
          - {id: b, nl: Bb, en: B, fr: B}
          - {id: c, nl: Cc, en: C, fr: C}
          - {id: d, nl: Dd, en: D, fr: D}
          - {id: e, nl: Ee, en: E, fr: E}
        """

    private func problems(_ occupation: String, competences: String = competences) -> [String] {
        do {
            _ = try OccupationBook(
                occupations: Array("occupations:\n  - {\(occupation)}\n".utf8),
                competences: Array(competences.utf8)
            )
            return []
        } catch {
            return error.all.map { "\($0.line) \($0.problem.rawValue) \($0.word)" }
        }
    }

    @Test(arguments: [
        ("id: x, isco: \"9333\", nl: X, en: X, fr: X, tasks: [a, b, c, d, e], dutch: A1", []),
        ("id: x, isco: \"9330\", nl: X, en: X, fr: X, tasks: [a, b, c, d, e], dutch: A1", ["2 noSuchGroup 9330"]),
        ("id: x, isco: \"9333\", nl: X, en: X, fr: X, tasks: [a, b, c, d, z], dutch: A1", ["2 unknownCompetence z"]),
        ("id: x, isco: \"9333\", nl: X, en: X, fr: X, tasks: [a, b, c, d, a], dutch: A1", ["2 double a"]),
        ("id: x, isco: \"9333\", nl: X, en: X, fr: X, tasks: [a, b], dutch: A1", ["2 tooFewTasks 2"]),
        ("id: x, isco: \"9333\", nl: X, en: X, tasks: [a, b, c, d, e], dutch: A1", ["2 missing fr"]),
        ("id: x, isco: \"9333\", nl: X, en: X, fr: X, tasks: [a, b, c, d, e], dutch: Z9", ["2 unknownWord Z9"]),
        ("id: x, isco: \"9333\", nl: X, en: X, fr: X, tasks: [a, b, c, d, e]", ["2 missing dutch"]),
        (
            "id: x, isco: \"9333\", nl: X, en: X, fr: X, tasks: [a, b, c, d, e], dutch: A1, licences: [Z]",
            ["2 unknownWord Z"]
        ),
        (
            "id: x, isco: \"9333\", nl: X, en: X, fr: X, synonyms: [Éen, een], tasks: [a, b, c, d, e], dutch: A1",
            ["2 double een"]
        ),
    ])
    func `a mistake in the list is found with its line`(occupation: String, found: [String]) {
        #expect(problems(occupation) == found)
    }

    @Test func `a list that is no YAML, or another one, is no list`() {
        #expect(problems("id: x", competences: "[").contains("1 unreadable competences"))
        #expect(problems("id: x", competences: "other: 1").contains { $0.hasSuffix("missing competences") })
    }
}
