/// Reads `vacancies.jsonl` of an instance folder.
package enum VacancyReader {
    /// The keys of a line, in the order in which the generator writes them.
    enum Field: Int, CaseIterable {
        case id, x, y, lang, need, contract, forms, hours, latest, feat, isco, expAsk, skills
    }

    /// Every line is a vacancy; the first thing that is wrong stops the reading.
    package static func read(_ bytes: [UInt8], file: String) throws(InstanceFault) -> VacancyList {
        var cursor = ByteCursor(bytes, file: file)
        let table = FieldTable<Field>()
        var list = VacancyList()
        var vacancy = blank
        while !cursor.isAtEnd {
            guard list.count < MatchingLimits.records.upperBound else {
                throw cursor.fault(.tooMany(most: MatchingLimits.records.upperBound))
            }
            vacancy.skills.removeAll(keepingCapacity: true)
            var seen: UInt64 = 0
            while let field = try table.next(in: &cursor, seen: &seen) {
                try read(field, into: &vacancy, number: list.count, from: &cursor)
            }
            do throws(LimitFault) { try list.append(vacancy) } catch { throw cursor.fault(.limit(error)) }
            try cursor.endLine()
        }
        return list
    }

    private static var blank: BlindVacancy {
        BlindVacancy(
            place: Place(x: 0, y: 0),
            languages: LanguageLevels(),
            needs: 0,
            contracts: 0,
            startForms: 0,
            hours: 0,
            latestStart: 0,
            features: 0,
            occupation: 0,
            experienceAsked: 0,
            skills: []
        )
    }

    private static func read(
        _ field: Field,
        into vacancy: inout BlindVacancy,
        number: Int,
        from cursor: inout ByteCursor
    ) throws(InstanceFault) {
        switch field {
        case .id: try cursor.id(number)
        case .x: vacancy.place.x = try cursor.number()
        case .y: vacancy.place.y = try cursor.number()
        case .lang: vacancy.languages = try cursor.languages()
        case .need: vacancy.needs = UInt64(try cursor.number(MatchingLimits.capabilities, "need"))
        case .contract: vacancy.contracts = UInt8(try cursor.number(MatchingLimits.eightBits, "contract"))
        case .forms: vacancy.startForms = UInt8(try cursor.number(MatchingLimits.eightBits, "forms"))
        case .hours: vacancy.hours = try cursor.number()
        case .latest: vacancy.latestStart = try cursor.number()
        case .feat: vacancy.features = UInt32(try cursor.number(MatchingLimits.features, "feat"))
        case .isco: vacancy.occupation = try cursor.number()
        case .expAsk: vacancy.experienceAsked = try cursor.number()
        case .skills:
            try cursor.pairs("skills", most: MatchingLimits.skill.upperBound + 1) {
                vacancy.skills.append(.init(skill: $0, weight: $1))
            }
        }
    }
}
