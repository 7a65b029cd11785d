/// The best vacancies of many profiles, found on several threads.
package struct BatchAnswers: Sendable {
    private let parts: [BatchPart]
    /// For each profile the part, where it begins there, and how many there are.
    private let places: ContiguousArray<SIMD3<Int32>>

    fileprivate init(_ parts: [BatchPart], count: Int) {
        self.parts = parts
        var places = ContiguousArray<SIMD3<Int32>>(repeating: .zero, count: count)
        for (number, part) in parts.enumerated() {
            var start = 0
            for (profile, found) in zip(part.profiles, part.counts) {
                places[Int(profile)] = SIMD3(Int32(number), Int32(start), Int32(found))
                start += Int(found)
            }
        }
        self.places = places
    }

    package var count: Int { places.count }

    /// The best of one profile, the highest score first.
    package subscript(profile: Int) -> some RandomAccessCollection<Match> {
        let place = places[profile]
        let keys = place.z == 0 ? [] : parts[Int(place.x)].keys[Int(place.y)..<Int(place.y + place.z)]
        return keys.lazy.map(TopList.match)
    }
}

private struct BatchPart: Sendable {
    var profiles: ContiguousArray<UInt32>
    var counts: ContiguousArray<UInt32> = []
    var keys: ContiguousArray<UInt64> = []
}

extension VacancyIndex {
    /// The best vacancies of every profile, the same as asking for each of them. Neighbours are searched one after the
    /// other, because they look at the same vacancies.
    /// - Parameters:
    ///   - count: How many for each at most.
    ///   - profiles: All that are asked for.
    ///   - threads: How many searches run at the same time.
    /// - Returns: The answers, by the number of the profile.
    package func best(_ count: Int, forAll profiles: ProfileList, threads: Int = 2) async -> BatchAnswers {
        let rows = profiles.rows
        let places = ContiguousArray(rows.map { SIMD2($0.x, $0.y) })
        let order = places.isEmpty ? [] : Grid.layOut(places, from: 0).order
        let size = max(64, min(4096, order.count / (16 * max(1, threads)) + 1))
        let chunks = stride(from: 0, to: order.count, by: size).map { order[$0..<min($0 + size, order.count)] }
        let parts = await withTaskGroup(of: BatchPart.self, returning: [BatchPart].self) { group in
            var waiting = chunks.makeIterator()
            for _ in 0..<max(1, threads) {
                if let chunk = waiting.next() { group.addTask { searched(chunk, count, profiles) } }
            }
            var done: [BatchPart] = []
            for await part in group {
                done.append(part)
                if let chunk = waiting.next() { group.addTask { searched(chunk, count, profiles) } }
            }
            return done
        }
        return BatchAnswers(parts, count: profiles.count)
    }

    private func searched(
        _ chunk: ContiguousArray<UInt32>.SubSequence,
        _ count: Int,
        _ profiles: ProfileList
    ) -> BatchPart {
        var search = VacancySearch(self)
        var part = BatchPart(profiles: ContiguousArray(chunk))
        for profile in chunk {
            part.counts.append(UInt32(search.best(count, for: Int(profile), of: profiles, into: &part.keys)))
        }
        return part
    }
}
