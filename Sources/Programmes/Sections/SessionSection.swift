internal import Domain

extension Entry {
    func session() -> SessionRule? {
        mapping { keys in
            let (code, label) = (keys.required("code")?.code(), keys.required("label")?.text())
            let kind = keys.required("kind")?.choice(as: SessionRule.Kind.self)
            let setting = keys.required("setting")?.choice(as: SessionRule.Setting.self)
            let length = keys.sessionLength()
            let requiredEntry = keys.required("required")
            let required = requiredEntry?.number(in: 0...200)
            let planned = keys.optional("planned").map { $0.number(in: 1...200) } ?? required
            if let required, let planned, required > planned {
                requiredEntry?.note("required-over-planned", ["required": "\(required)", "planned": "\(planned)"])
            }
            let more = keys.sessionMore(setting: setting)
            guard let code, let label, let kind, let setting, let length, let required, let planned else { return nil }
            var session = SessionRule(
                code: code,
                label: label,
                kind: kind,
                setting: setting,
                length: length,
                planned: planned,
                required: required
            )
            more(&session)
            return session
        }
    }
}

extension Keys {
    fileprivate mutating func sessionLength() -> SessionRule.Length? {
        let (minutes, halfDays) = (optional("minutes"), optional("half_days"))
        switch (minutes, halfDays) {
        case (let minutes?, nil): return minutes.number(in: 5...480).map { .minutes($0) }
        case (nil, let halfDays?): return halfDays.number(in: 1...10).map { .halfDays($0) }
        case (_?, let halfDays?): halfDays.note("two-lengths")
        case (nil, nil): note("no-length")
        }
        return nil
    }

    /// What a session template may leave out.
    fileprivate mutating func sessionMore(setting: SessionRule.Setting?) -> (inout SessionRule) -> Void {
        var places: Int?
        if setting == .oneToOne {
            pointless("places", beside: "setting: one-to-one")
        } else {
            places = optional("places")?.number(in: 1...1000)
        }
        let phase = optional("phase")?.reference(to: .phase)
        let minimum = optional("minimum_gap_days")?.number(in: 0...365)
        let maximumEntry = optional("maximum_gap_days")
        let maximum = maximumEntry?.number(in: 0...365)
        if let minimum, let maximum, maximum < minimum {
            maximumEntry?.noteReversed("minimum_gap_days", minimum, "maximum_gap_days", maximum)
        }
        let weekdays = optional("weekdays")?.words { $0.choice(as: Weekday.self) } ?? []
        let parties = optional("parties")?.words { $0.choice(as: Party.self) } ?? []
        let form = optional("form")?.reference(to: .form)
        return { session in
            (session.places, session.phase, session.form) = (places, phase, form)
            (session.minimumGapDays, session.maximumGapDays) = (minimum, maximum)
            (session.weekdays, session.parties) = (Set(weekdays), parties)
        }
    }
}
