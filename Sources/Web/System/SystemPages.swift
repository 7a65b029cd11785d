internal import Casework
internal import Domain
internal import Hummingbird
internal import Markup
internal import Texts

/// How the program itself fares, for the administrator.
struct SystemPages {
    let house: House

    func add(to routes: Routes) { routes.page("/beheer/systeem", for: .readSystem, use: show) }

    func show(_ request: Request, context: SignedInContext) async throws -> Response {
        let view = try await house.casework.readSystem(as: context.actor)
        let t = house.texts
        return house.page(
            t("system.title"),
            in: .system,
            for: context,
            """
            <div class="head"><div><h1>\(t("system.title"))</h1><p class="muted">\(t("system.lead"))</p></div></div>\
            \(healthCard(view))\(programCard)\(databaseCard(view))\(faultCard)
            """
        )
    }

    private func healthCard(_ view: SystemView) -> HTML {
        let (t, health) = (house.texts, view.health)
        // A house that never made a backup is not ill for who watches it from outside, but nothing is in order either.
        let hasNone = view.backup == nil && health.backup == .ok
        let backup = hasNone ? HTML.tag(t("system.healthOf.none"), .due) : tag(health.backup)
        let checks = [
            ("read", tag(health.read)), ("write", tag(health.write)), ("disk", tag(health.disk)), ("backup", backup),
        ]
        return .card(
            t("system.health"),
            beside: tag(health.state),
            .inside(.facts(checks.map { (t("system.check.\($0)"), $1) }))
        )
    }

    private func tag(_ state: Health.State) -> HTML {
        let tone: HTML.Tone =
            switch state {
            case .ok: .done
            case .degraded: .due
            case .failing: .late
            }
        return .tag(house.texts("system.healthOf.\(state.rawValue)"), tone)
    }

    private var programCard: HTML {
        let t = house.texts
        let system = house.casework.system
        let began = house.casework.clock().now.adding(seconds: -Int(system.uptime.components.seconds))
        let round = system.round.map { round in
            t(round.hasSucceeded ? "system.roundDone" : "system.roundFailed", ["when": t.moment(round.at)])
        }
        let memory = system.machine.memory().map(t.bytes) ?? t("system.unknown")
        return factCard(
            "system.program",
            [
                ("system.version", ProgramVersion.current), ("system.swift", ProgramVersion.swift),
                ("system.uptime", t.moment(began)), ("system.memory", memory),
                ("system.round", round ?? t("system.noRound")),
            ]
        )
    }

    /// Names by their key, with their values.
    private func factCard(_ title: String, _ facts: [(key: String, value: String)]) -> HTML {
        .card(house.texts(title), .inside(.facts(facts.map { (house.texts($0.key), "\($0.value)") })))
    }

    private func databaseCard(_ view: SystemView) -> HTML {
        let t = house.texts
        let steps = ["present": view.schemaVersion, "known": view.knownSchemaVersion]
        let space = house.casework.system.machine.space().map {
            t("system.spaceOf", ["free": t.bytes($0.free), "total": t.bytes($0.total)])
        }
        let backup = view.backup.map {
            t("system.backupOf", ["when": t.moment($0.madeAt), "size": t.bytes($0.bytes)])
        }
        return factCard(
            "system.database",
            [
                ("system.engine", view.engine), ("system.schema", t("system.schemaSteps", steps)),
                ("system.size", view.size.map(t.bytes) ?? t("system.unknown")),
                ("system.space", space ?? t("system.unknown")),
                ("system.settings", view.settings.joined(separator: ", ")),
                ("system.sessions", String(view.sessions)), ("system.backup", backup ?? t("system.noBackup")),
            ]
        )
    }

    private var faultCard: HTML {
        let t = house.texts
        let faults = house.casework.system.faults
        guard !faults.isEmpty else {
            return .card(t("system.faults"), .inside("<p class=\"muted\">\(t("system.noFaults"))</p>"))
        }
        let rows = faults.map { fault -> [HTML] in
            ["\(t.moment(fault.at))", "<code>\(fault.route)</code>", "\(fault.kind)", "<code>\(fault.request)</code>"]
        }
        let heads = ["when", "route", "kind", "request"].map { t("system.\($0)") }
        let caption = t("system.faultsCaption", ["most": SystemBook.mostFaults])
        return .card(t("system.faults"), .table(caption: caption, heads: heads, rows: rows))
    }
}

extension Catalogue {
    /// `12,3 MB`: in the unit that fits, with one digit behind the comma.
    fileprivate func bytes(_ bytes: Int) -> String {
        let units = [("gigabytes", 1_000_000_000), ("megabytes", 1_000_000), ("kilobytes", 1000)]
        let (unit, size) = units.first { bytes >= $0.1 } ?? units[2]
        let tenths = (bytes * 10 + size / 2) / size
        return self("system.\(unit)", ["value": "\(tenths / 10),\(tenths % 10)"])
    }
}
