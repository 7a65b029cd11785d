import Testing

@testable import Domain

struct OccupationSearchTests {
    private let search = OccupationSearch([
        .init(code: "orderpicker", title: "Orderpicker", names: ["verzamelaar"], parts: ["Bestellingen verzamelen"]),
        .init(code: "heftruck", title: "Heftruckchauffeur", names: ["clarkist"], parts: ["Heftruck rijden"]),
        .init(code: "truck", title: "Vrachtwagenchauffeur", names: ["camionchauffeur"], parts: ["Vrachtwagen rijden"]),
        .init(code: "poets", title: "Schoonmaker", names: ["poetsvrouw", "kuisman"], parts: ["Lokalen poetsen"]),
        .init(code: "groen", title: "Medewerker groenonderhoud", names: ["hulptuinier"], parts: ["Gras maaien"]),
        .init(code: "cafe", title: "Kelner in een café", names: ["garçon"]),
    ])

    @Test(arguments: [
        ("orderpicker", "orderpicker"), ("ORDERPICKER", "orderpicker"), ("orderp", "orderpicker"),
        ("oderpicker", "orderpicker"), ("orderpikcer", "orderpicker"), ("ordrpiker", "orderpicker"),
        ("clarkist", "heftruck"), ("hefftruckchauffeur", "heftruck"), ("schonmaker", "poets"), ("kuisman", "poets"),
        ("poetsvrow", "poets"), ("cafe", "cafe"), ("CAFÉ", "cafe"), ("garcon", "cafe"), ("groenonderhout", "groen"),
        ("maaien", "groen"), ("medewerker groen", "groen"), ("kelner in de cafe", "cafe"),
    ])
    func `a job is found by a name, a beginning, another word or a mistake`(typed: String, code: String) {
        #expect(search.find(typed).first?.code == code)
    }

    @Test func `a part of a long word finds every job that has it, by title`() {
        #expect(search.find("chauffeur").map(\.code) == ["heftruck", "truck"])
    }

    @Test func `what was found by another word says by which`() {
        #expect(search.find("kuisman") == [.init(code: "poets", by: "kuisman")])
        #expect(search.find("orderpicker").first?.by == nil)
    }

    @Test(arguments: ["", "   ", "?", "astronaut", "zzzzzzzz", "qqq", "de", "💥"])
    func `what is not in the list finds nothing`(typed: String) { #expect(search.find(typed).isEmpty) }

    @Test func `a title comes before a task, and an exact word before a mistake`() {
        let search = OccupationSearch([
            .init(code: "task", title: "Aaa", parts: ["lassen"]), .init(code: "mistake", title: "Passen"),
            .init(code: "title", title: "Lassen"),
        ])
        #expect(search.find("lassen").map(\.code) == ["title", "task", "mistake"])
    }

    @Test func `no more than asked for is given, in the same order each time`() {
        let entries = (0..<200).map { OccupationSearch.Entry(code: "\($0)", title: "Medewerker \($0 % 7)") }
        let search = OccupationSearch(entries)
        let first = search.find("medewerker", limit: 30)
        #expect(first.count == 30)
        #expect(first == OccupationSearch(entries).find("medewerker", limit: 30))
        #expect(search.find("medewerker", limit: 0).isEmpty)
        #expect(search.find("medewerker", limit: -1).isEmpty)
    }

    @Test func `no typed text traps, however long or strange`() {
        for text in [
            String(repeating: "a", count: 100_000), String(repeating: "chauffeur ", count: 2000), "\0\u{202E}",
        ] {
            _ = search.find(text)
        }
    }

    /// Every single mistake, and many double ones, in every place of words of each length.
    @Test(arguments: ["kelner", "lasser", "kok1", "strijker", "heftruckchauffeur", "aabbaabb"])
    func `one mistake is forgiven from four letters on and two from eight`(word: String) {
        let search = OccupationSearch([.init(code: "it", title: word), .init(code: "other", title: "wxyz wxyzwxyz")])
        let letters = Array(word)
        var once: [[Character]] = []
        for position in letters.indices {
            once.append(Array(letters[..<position] + letters[(position + 1)...]))
            once.append(Array(letters[..<position] + ["q"] + letters[position...]))
            once.append(Array(letters[..<position] + ["q"] + letters[(position + 1)...]))
            if position > 0 {
                var swapped = letters
                swapped.swapAt(position - 1, position)
                once.append(swapped)
            }
        }
        for typed in once where typed.count >= 4 {
            #expect(search.find(String(typed)).map(\.code) == ["it"], "\(String(typed))")
            guard typed.count >= 8 else { continue }
            for position in typed.indices {
                var twice = typed
                twice[position] = "j"
                #expect(search.find(String(twice)).map(\.code) == ["it"], "\(String(twice))")
            }
        }
    }
}

struct SpellingDistanceTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("kok", "kok", 0), ("kok", "kko", 1), ("lasser", "laser", 1),
        ("lasser", "lassre", 1),
        ("bakker", "bekkar", 2), ("schilder", "shcildre", 2),
    ])
    func `the mistakes between two words are counted, from either side`(one: String, other: String, count: Int) {
        #expect(SpellingDistance.of(one, other, most: 3) == count)
        #expect(SpellingDistance.of(other, one, most: 3) == count)
        #expect(SpellingDistance.of(one, other, most: count - 1) == nil)
    }

    @Test func `it is the distance that a slow reckoning gives`() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<3000 {
            let word = {
                (0..<Int.random(in: 0...7, using: &generator)).map { _ in "abc".randomElement(using: &generator) ?? "a"
                }
            }
            let (one, other) = (word(), word())
            let slow = slowDistance(one, other)
            let quick = SpellingDistance.of(String(one), String(other), most: 2)
            #expect(quick == (slow <= 2 ? slow : nil), "\(String(one)) \(String(other))")
        }
    }

    private func slowDistance(_ one: [Character], _ other: [Character]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
        for i in 0...one.count {
            for j in 0...other.count {
                if i == 0 || j == 0 {
                    table[i][j] = i + j
                    continue
                }
                let change = one[i - 1] == other[j - 1] ? 0 : 1
                table[i][j] = min(table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + change)
                if i > 1, j > 1, one[i - 1] == other[j - 2], one[i - 2] == other[j - 1] {
                    table[i][j] = min(table[i][j], table[i - 2][j - 2] + 1)
                }
            }
        }
        return table[one.count][other.count]
    }
}
