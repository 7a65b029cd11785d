/// On which days forms were filled in and sessions noted: the history is looked through once, however many forms and sessions
/// a definition has.
struct NotedDays: Sendable {
    private struct What: Hashable {
        let kind: EventKind
        let code: String
    }

    private struct Noted: Sendable {
        let id: String
        let trajectory: ID<Trajectory>?
        let day: Day
    }

    private var noted: [What: [Noted]] = [:]
    /// The attendances that were noted by mistake.
    private var withdrawn: Set<String> = []

    init(_ events: [Event]) {
        // By its place: an event is large, and only a few are of these kinds.
        for place in events.indices {
            switch events[place].kind {
            case .formFilled, .sessionAttended, .sessionExcused, .sessionMissed:
                let event = events[place]
                guard let code = event.code else { continue }
                noted[What(kind: event.kind, code: code), default: []]
                    .append(Noted(id: event.id.rawValue, trajectory: event.trajectory, day: event.day))
            case .sessionWithdrawn: if let subject = events[place].subject { withdrawn.insert(subject) }
            default: continue
            }
        }
    }

    /// The days on which this was noted on a trajectory, from a day on, in their order; an attendance that was withdrawn is left
    /// out.
    func days(of kind: EventKind, _ code: String, on trajectory: ID<Trajectory>, since first: Day?) -> [Day] {
        guard let own = noted[What(kind: kind, code: code)] else { return [] }
        return own.filter { noted in
            noted.trajectory == trajectory && noted.day >= first ?? noted.day && !withdrawn.contains(noted.id)
        }.map(\.day).sorted()
    }
}
