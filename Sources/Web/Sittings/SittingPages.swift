internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup

/// The rooms of the agenda: the sitting days, their rhythms and exceptions, and the talks on them (A2, A3).
struct SittingPages {
    let house: House

    /// Literal steps (`ritmes`) go before the prison of an address: the router looks at them first.
    func add(to group: RouterGroup<SignedInContext>) {
        group.get("/agenda", use: agenda)
        group.get("/agenda/wachtlijst", use: waitingList)
        group.get("/agenda/ritmes", use: patterns)
        group.get("/agenda/ritmes/nieuw", use: showNewPattern)
        group.post("/agenda/ritmes/nieuw", use: addPattern)
        group.get("/agenda/ritmes/:pattern/wijzigen", use: showPattern)
        group.post("/agenda/ritmes/:pattern/wijzigen", use: changePattern)
        group.get("/agenda/ritmes/:pattern/einde", use: showEnd)
        group.post("/agenda/ritmes/:pattern/einde", use: endPattern)

        group.get("/agenda/:prison/:day", use: day)
        group.get("/agenda/:prison/:day/poort", use: gate)
        group.get("/agenda/:prison/:day/uitzondering", use: showException)
        group.post("/agenda/:prison/:day/uitzondering", use: makeException)
        group.post("/agenda/:prison/:day/herstellen", use: restore)

        group.get("/deelnemers/:participant/gesprek", use: showPlan)
        group.post("/deelnemers/:participant/gesprek", use: plan)
        group.get("/deelnemers/:participant/gesprekken/:talk", use: showTalk)
        group.post("/deelnemers/:participant/gesprekken/:talk", use: markTalk)
        group.get("/deelnemers/:participant/overplaatsing", use: showTransfer)
        group.post("/deelnemers/:participant/overplaatsing", use: transfer)
    }

    var today: Day { house.casework.clock().today }
}

extension Link {
    static let patterns = Link("agenda", "ritmes")
    static let waitingList = Link("agenda", "wachtlijst")

    /// The list of a sitting day, or an act on that day.
    static func sittingDay(_ prison: String, _ day: Day, _ steps: any CustomStringConvertible...) -> Link {
        let address: [any CustomStringConvertible] = ["agenda", prison, day.iso]
        return Link(segments: address + steps)
    }

    static func pattern(_ id: ID<SittingPattern>, _ step: String) -> Link { Link("agenda", "ritmes", id, step) }

    /// Where it is noted what became of a talk.
    static func talk(_ talk: Talk) -> Link { .file(talk.participant, "gesprekken", talk.id) }
}

extension SignedInContext {
    /// The prison and the day of the address.
    /// - Throws: `Refusal.notFound` when there is no such prison or day.
    func sittingDay(in casework: Casework) throws -> (prison: Prison, day: Day) {
        guard let prison = parameters.get("prison").flatMap(casework.prison),
            let day = parameters.get("day").flatMap({ try? Day(iso: $0) })
        else { throw Refusal.notFound }
        return (prison, day)
    }
}
