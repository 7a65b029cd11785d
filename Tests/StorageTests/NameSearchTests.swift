import Domain
import TestHouse
import Testing

@testable import Storage

/// People are found by name, and stand in its order, although no name can be read in the database.
struct NameSearchTests {
    private let world: NameWorld

    init() async throws { world = try await NameWorld() }

    private static let people = [
        PersonName(given: "Éva", family: "Van den Bossche"),
        PersonName(given: "Sander", family: "D'Hondt"),
        PersonName(given: "Zoë", family: "Vandenbosschen"),
        PersonName(given: "Alexandra-Maria", family: "Öztürk"),
        PersonName(given: "An", family: "De Smet"),
    ]

    @Test(
        arguments: [
            ("sand", ["D'Hondt"]), ("smet", ["De Smet"]), ("van", ["Van den Bossche", "Vandenbosschen"]),
            ("ÉVA", ["Van den Bossche"]), ("eva", ["Van den Bossche"]), ("ozturk", ["Öztürk"]), ("Öztürk", ["Öztürk"]),
            // Words that are too short for a digest: beside a longer one any beginning, alone a whole name.
            ("van d", ["Van den Bossche"]), ("vandenbo z", ["Vandenbosschen"]), ("an smet", ["De Smet"]),
            ("de smet", ["De Smet"]), ("s smet", ["De Smet"]), ("x smet", []), ("An", ["De Smet"]), ("S", []),
            ("de", []),
            ("an de", []),
            ("hondt", ["D'Hondt"]), ("dhondt", ["D'Hondt"]), ("desmet", ["De Smet"]), ("maria", ["Öztürk"]),
            ("zoe vanden", ["Vandenbosschen"]), ("vanden zoe", ["Vandenbosschen"]), ("zoe smet", []), ("x", []),
            ("vandenbo", ["Van den Bossche", "Vandenbosschen"]),
            // Longer than a digest: compared once the name is open.
            ("vandenbossche", ["Van den Bossche", "Vandenbosschen"]), ("vandenbosschen", ["Vandenbosschen"]),
            ("vandenbosscha", []), ("alexandra", ["Öztürk"]), ("alexandria", []), ("alexandra ozt", ["Öztürk"]),
            ("d h", []), ("%", ["De Smet", "D'Hondt", "Öztürk", "Van den Bossche", "Vandenbosschen"]),
        ] as [(String, [String])]
    )
    func `somebody is found by the beginnings of the words of their name`(typed: String, names: [String]) async throws {
        try await world.add(Self.people)
        #expect(try await world.families(typed).names == names)
        // In the order in which they came the same people are found; without a word that has a digest, as they were accepted.
        let wide = try await world.families(typed, narrow: 0)
        #expect(Set(wide.names) == Set(names))
        #expect(names.isEmpty || wide.order == (typed == "%" ? .acceptance : .arrival))
        #expect(try await Set(world.referred(typed)) == Set(names))
    }

    @Test func `a list stands by name up to the limit, and above it who was accepted last comes first`() async throws {
        try await world.add(Self.people)
        let byName = try await world.families(narrow: 5)
        #expect(byName.order == .name)
        #expect(byName.names == ["De Smet", "D'Hondt", "Öztürk", "Van den Bossche", "Vandenbosschen"])
        let wide = try await world.families(narrow: 4)
        #expect(wide.order == .acceptance && wide.names == Self.people.reversed().map(\.family))
        // A narrower question of the same house.
        #expect(try await world.families("van", narrow: 4).order == .name)
    }

    @Test func `who was referred and not accepted stands on no list, searched by name or not`() async throws {
        try await world.add(Self.people)
        let name = PersonName(given: "Wim", family: "Van Wachten")
        let waiting = Participant(id: ID("w1000"), name: name, birthDay: Day(number: 5000), nationalNumber: nil)
        try await world.store.write { tx in try ParticipantTable.insert(waiting, in: tx) }
        #expect(try await world.families("van").names == ["Van den Bossche", "Vandenbosschen"])
        #expect(try await world.families("van", narrow: 0).names == ["Vandenbosschen", "Van den Bossche"])
        #expect(try await world.families().names.count == Self.people.count)
    }

    @Test func `of more people than that who are searched by name the one who came last comes first`() async throws {
        let names = (0..<5).map { PersonName(given: "Bo", family: "Naam \($0)") }
        try await world.add(names)
        let wide = try await world.families("naam", narrow: 4)
        #expect(wide.order == .arrival && wide.names == names.reversed().map(\.family))
        let rest = try await world.families("naam", after: wide.last, limit: 2, narrow: 4)
        #expect(rest.names.isEmpty)
    }

    @Test func `a coach's own list stands by name, however long`() async throws {
        try await world.add(Self.people, coach: ID("koen"))
        try await world.add([PersonName(given: "Bo", family: "Aerts")], prefix: "q")
        let own = try await world.families(within: .coach(ID("koen"), emergenciesAt: nil), narrow: 0)
        #expect(own.order == .name)
        #expect(own.names == ["De Smet", "D'Hondt", "Öztürk", "Van den Bossche", "Vandenbosschen"])
    }

    @Test(arguments: [0, 1000])
    func `the parts of a list, one after the other, are the whole list`(narrow: Int) async throws {
        // Some bear the same name.
        let names = (0..<23).map { PersonName(given: "Bo", family: "Naam \($0 % 9)") }
        try await world.add(names)
        for typed in ["", "naa", "bo"] {
            let whole = try await world.families(typed, narrow: narrow).names
            #expect(whole.count == 23)
            var (parts, last): ([String], ID<Participant>?) = ([], nil)
            repeat {
                let part = try await world.families(typed, after: last, limit: 5, narrow: narrow)
                #expect(part.names.count <= 5)
                parts += part.names
                last = part.last
            } while last != nil
            #expect(parts == whole)
        }
    }

    @Test func `of many who share eight letters those with more of them are found, part by part`() async throws {
        let names = (0..<60).map {
            PersonName(given: "Bo", family: $0 % 20 == 0 ? "Vandenbossche" : "Vandenborre \($0)")
        }
        try await world.add(names)
        for narrow in [0, 1000] {
            let found = try await world.families("vandenboss", limit: 2, narrow: narrow)
            #expect(found.names == ["Vandenbossche", "Vandenbossche"])
            let rest = try await world.families("vandenboss", after: found.last, limit: 2, narrow: narrow)
            #expect(rest.names == ["Vandenbossche"])
        }
        #expect(try await world.referred("vandenboss", limit: 2) == ["Vandenbossche", "Vandenbossche"])
    }

    @Test func `who is called otherwise is found by the new name alone`() async throws {
        try await world.add(Self.people)
        try await world.store.write { tx in
            guard var person = try ParticipantTable.find(ID("p1001"), in: tx) else { return }
            person.name = PersonName(given: "Sander", family: "Claes")
            #expect(try ParticipantTable.update(person, in: tx))
        }
        #expect(try await world.families("hondt").names == [])
        #expect(try await world.families("claes").names == ["Claes"])
        #expect(try await world.families("sander").names == ["Claes"])
        let digests = try await world.store.read { tx in
            try tx.rows("SELECT digest FROM name_digests WHERE participant_id = 'p1001'").count
        }
        // san … sander and cla … claes.
        #expect(digests == 4 + 3)
    }
}
