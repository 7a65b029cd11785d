internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup

/// The rooms of the agenda: the sitting days, their rhythms and exceptions, and the talks on them (A2, A3).
struct SittingPages {
    let house: House

    /// Literal steps (`ritmes`) go before the prison of an address: the router looks at them first.
    func add(to routes: Routes) {
        routes.page("/agenda", for: .readAgenda, use: agenda)
        routes.page("/agenda/wachtlijst", for: .readSittings, use: waitingList)
        routes.page("/agenda/ritmes", for: .planSittings, use: patterns)
        routes.page("/agenda/ritmes/nieuw", for: .planSittings, use: showNewPattern)
        routes.act("/agenda/ritmes/nieuw", for: .planSittings, use: addPattern)
        routes.page("/agenda/ritmes/:pattern/wijzigen", for: .planSittings, use: showPattern)
        routes.act("/agenda/ritmes/:pattern/wijzigen", for: .planSittings, use: changePattern)
        routes.page("/agenda/ritmes/:pattern/einde", for: .planSittings, use: showEnd)
        routes.act("/agenda/ritmes/:pattern/einde", for: .planSittings, use: endPattern)

        routes.page("/agenda/:prison/:day", for: .readSittings, use: day)
        routes.page("/agenda/:prison/:day/poort", for: .readSittings, use: gate)
        routes.page("/agenda/:prison/:day/uitzondering", for: .planSittings, use: showException)
        routes.act("/agenda/:prison/:day/uitzondering", for: .planSittings, use: makeException)
        routes.act("/agenda/:prison/:day/herstellen", for: .planSittings, use: restore)

        routes.page("/deelnemers/:participant/gesprek", for: .writeFile, use: showPlan)
        routes.act("/deelnemers/:participant/gesprek", for: .writeFile, use: plan)
        routes.page("/deelnemers/:participant/gesprekken/:talk", for: .writeFile, use: showTalk)
        routes.act("/deelnemers/:participant/gesprekken/:talk", for: .writeFile, use: markTalk)
        routes.page("/deelnemers/:participant/overplaatsing", for: .writeFile, use: showTransfer)
        routes.act("/deelnemers/:participant/overplaatsing", for: .writeFile, use: transfer)
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
