import Matching

/// The highest total of an allocation by successive longest paths: slow, plain, and nothing in common with an auction.
struct ShortestPaths {
    private struct Arc {
        let from: Int
        let to: Int
        var room: Int
        let gain: Int
    }

    /// Each arc is followed by its reverse.
    private var arcs: [Arc] = []
    private let nodes: Int

    init(_ problem: AllocationProblem) {
        let (people, places) = (problem.personCount, problem.placeCount)
        nodes = people + places + 2
        let (source, sink) = (people + places, people + places + 1)
        func both(_ from: Int, _ to: Int, _ room: Int, _ gain: Int) -> [Arc] {
            [
                Arc(from: from, to: to, room: room, gain: gain),
                Arc(from: to, to: from, room: 0, gain: -gain),
            ]
        }
        for person in 0..<people {
            arcs += both(source, person, 1, 0)
            for choice in problem.choices(of: person) {
                arcs += both(person, people + choice.place, 1, choice.score)
            }
        }
        for (place, capacity) in problem.capacities.enumerated() {
            arcs += both(people + place, sink, capacity, 0)
        }
    }

    /// Places one person after the other, each time by the way that adds most, while any adds something.
    mutating func highestTotal() -> Int {
        var total = 0
        while let path = longest() {
            total += path.gain
            for arc in path.arcs {
                arcs[arc].room -= 1
                arcs[arc ^ 1].room += 1
            }
        }
        return total
    }

    /// By Bellman and Ford, because gains of both signs occur.
    private func longest() -> (gain: Int, arcs: [Int])? {
        var gains = [Int?](repeating: nil, count: nodes)
        var last = [Int](repeating: -1, count: nodes)
        gains[nodes - 2] = 0
        var isChanged = true
        while isChanged {
            isChanged = false
            for (number, arc) in arcs.enumerated() where arc.room > 0 {
                guard let gain = gains[arc.from], gain + arc.gain > gains[arc.to] ?? .min else { continue }
                (gains[arc.to], last[arc.to], isChanged) = (gain + arc.gain, number, true)
            }
        }
        guard let gain = gains[nodes - 1], gain > 0 else { return nil }
        var (path, node) = ([Int](), nodes - 1)
        while node != nodes - 2 {
            path.append(last[node])
            node = arcs[last[node]].from
        }
        return (gain, path)
    }
}
