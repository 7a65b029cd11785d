import Foundation
import Matching
import Testing

/// Files that are wrong by chance: each is refused, or answered as by looking at every pair; nothing stops the program.
struct FuzzTests {
    @Test(arguments: FuzzedFile.allCases)
    func `files that are changed by chance are refused or answered rightly`(file: FuzzedFile) throws {
        var read = 0
        for seed in 0..<200 where try file.check(seed) { read += 1 }
        // What is always refused would prove nothing.
        #expect(read > 20)
    }

    /// For scripts/fuzz-readers.sh, which says for how long.
    @Test(.enabled(if: FuzzTests.seconds > 0), arguments: FuzzedFile.allCases)
    func `the same for as long as asked`(file: FuzzedFile) throws {
        let end = ContinuousClock.now + .seconds(Self.seconds)
        var (seed, read) = (1_000_000, 0)
        while ContinuousClock.now < end {
            if try file.check(seed) { read += 1 }
            seed += 1
            if seed % 5000 == 0 { print("\(file): \(seed - 1_000_000) files, \(read) of them read") }
        }
        print("\(file): \(seed - 1_000_000) files, \(read) of them read, none stopped the program")
    }

    static let seconds = Int(ProcessInfo.processInfo.environment["OPSTAP_FUZZ_SECONDS"] ?? "") ?? 0
}

/// A file that the engine reads, made up and then spoiled.
enum FuzzedFile: CaseIterable, Sendable {
    case candidates, vacancies, allocation

    private static let world = Generator()
    private static let (people, offers) = ((0..<20).map(world.profile), (0..<20).map(world.vacancy))

    /// Makes the file of this seed and reads it. False when it was refused.
    func check(_ seed: Int) throws -> Bool {
        var draw = Generator.Draw(UInt64(seed), 12, 0)
        var bytes = sample(&draw)
        for _ in 0..<draw.below(4) { Self.spoil(&bytes, &draw) }
        do {
            try use(bytes)
            return true
        } catch is InstanceFault {
            return false
        }
    }

    private func sample(_ draw: inout Generator.Draw) -> [UInt8] {
        let (first, count) = (draw.below(900), draw.below(5))
        let text: String =
            switch self {
            case .candidates:
                (0..<count).map { InstanceText.line(Self.world.profile(first + $0), id: $0) }.joined()
            case .vacancies:
                (0..<count).map { InstanceText.line(Self.world.vacancy(first + $0), id: $0) }.joined()
            case .allocation: InstanceText.allocation(&draw)
            }
        return Array(text.utf8)
    }

    private func use(_ bytes: [UInt8]) throws {
        switch self {
        case .candidates:
            try Self.compare(try ProfileReader.read(bytes, file: "f"), try VacancyList(Self.offers))
        case .vacancies:
            try Self.compare(try ProfileList(Self.people), try VacancyReader.read(bytes, file: "f"))
        case .allocation:
            let problem = try AllocationReader.read(bytes, file: "f")
            let found = problem.solved()
            #expect(problem.objective(of: found.places) == found.objective)
            #expect(found.certificate.proves(found.objective, for: problem))
        }
    }

    /// The index, in both directions and with both kinds of bitmaps, against every pair.
    private static func compare(_ profiles: ProfileList, _ vacancies: VacancyList) throws {
        let plain = PlainSearch(profiles: profiles, vacancies: vacancies)
        let index = try VacancyIndex(vacancies)
        let back = try ProfileIndex(profiles)
        for lanes in [Lanes.vector, .scalar] {
            var (search, reverse) = (
                VacancySearch(index, lanes: lanes), ProfileSearch(back, lanes: lanes)
            )
            for number in 0..<profiles.count {
                #expect(search.best(5, for: number, of: profiles) == plain.best(5, forProfile: number))
            }
            for number in 0..<vacancies.count {
                #expect(reverse.best(5, for: number, of: vacancies) == plain.best(5, forVacancy: number))
            }
        }
        if profiles.count > 0 { _ = try index.whatOpens(for: profiles[0]) }
    }

    private static let pieces =
        [
            "NaN", "nan", "null", "-0", "-1", "0", "1.5", "1e9", "00", "4294967296",
            "9223372036854775808",
            "999999999999999", "1048575", "10000000", "65535", "255", "168", "[]", "[[]]", "{}", "\"",
            ",", ":", "\n", "\r\n",
            "\n\n", "\0", "\u{feff}", "é", " ", "\t", ",\"name\":1", "[[1,1],[1,1]]", "c 0\n", "0:1 0:1",
        ].map { Array($0.utf8) }

    /// One change: of a byte, of a number, of a line, of the end.
    private static func spoil(_ bytes: inout [UInt8], _ draw: inout Generator.Draw) {
        guard !bytes.isEmpty else {
            bytes = pieces[draw.below(pieces.count)]
            return
        }
        let place = draw.below(bytes.count)
        let piece = pieces[draw.below(pieces.count)]
        switch draw.below(8) {
        case 0: bytes[place] = UInt8(draw.below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: piece, at: place)
        case 3: bytes.removeSubrange(place...)
        case 4: bytes.removeSubrange(place..<min(bytes.count, place + draw.below(12)))
        case 5:
            var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            lines.swapAt(draw.below(lines.count), draw.below(lines.count))
            if draw.chance(500) { lines.insert(lines[draw.below(lines.count)], at: 0) }
            bytes = Array(lines.joined(separator: CollectionOfOne(UInt8(ascii: "\n"))))
        default:
            let isDigit: (UInt8) -> Bool = { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            guard let first = bytes[place...].firstIndex(where: isDigit) else { return }
            let end = bytes[first...].firstIndex { !isDigit($0) } ?? bytes.count
            // Mostly another number that could be right.
            let number = draw.chance(600) ? Array(String(draw.below(12)).utf8) : piece
            bytes.replaceSubrange(first..<end, with: number)
        }
    }
}
