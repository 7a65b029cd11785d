/// Reads the text of an allocation: `p people places choices`, a line `c capacity` for each place, and a line
/// `place:score place:score …` for each person.
package enum AllocationReader {
    package static func read(_ bytes: [UInt8], file: String) throws(InstanceFault) -> AllocationProblem {
        var cursor = ByteCursor(bytes, file: file)
        try cursor.expect(Ascii.lowerP)
        try cursor.expect(Ascii.space)
        let people = try cursor.number(AllocationProblem.people, "p")
        try cursor.expect(Ascii.space)
        let places = try cursor.number(AllocationProblem.places, "p")
        try cursor.expect(Ascii.space)
        let choices = try cursor.number(0...Int(UInt32.max), "p")
        try cursor.endLine()
        var capacities: [Int] = []
        for _ in 0..<places {
            try cursor.expect(Ascii.lowerC)
            try cursor.expect(Ascii.space)
            capacities.append(try cursor.number(AllocationProblem.capacities, "c"))
            try cursor.endLine()
        }
        var problem: AllocationProblem
        do throws(LimitFault) { problem = try AllocationProblem(capacities: capacities) } catch {
            throw cursor.fault(.limit(error))
        }
        // Each choice takes three bytes at least: what is announced beyond that is no reason to make room.
        problem.makeRoom(people: min(people, bytes.count), choices: min(choices, bytes.count / 3))
        var row: [AllocationProblem.Choice] = []
        for person in 0..<people {
            guard !cursor.isAtEnd else {
                throw cursor.fault(.announced("people", found: person, expected: people))
            }
            row.removeAll(keepingCapacity: true)
            try readRow(into: &row, from: &cursor)
            do throws(LimitFault) { try problem.append(row) } catch { throw cursor.fault(.limit(error)) }
            try cursor.endLine()
        }
        guard cursor.isAtEnd else { throw cursor.fault(.announced("people", found: people + 1, expected: people)) }
        guard problem.choiceCount == choices else {
            throw cursor.fault(.announced("choices", found: problem.choiceCount, expected: choices))
        }
        return problem
    }

    private static func readRow(
        into row: inout [AllocationProblem.Choice],
        from cursor: inout ByteCursor
    ) throws(InstanceFault) {
        while cursor.next != Ascii.lineFeed, cursor.next != Ascii.carriageReturn, !cursor.isAtEnd {
            if !row.isEmpty { try cursor.expect(Ascii.space) }
            let place = try cursor.number()
            try cursor.expect(Ascii.colon)
            row.append(.init(place: place, score: try cursor.number()))
        }
    }
}
