/// The fixed part of a vacancy. Its skills stand in the list's pool.
struct VacancyRow: Hashable, Sendable {
    var x: Int32
    var y: Int32
    var latestStart: Int32
    var features: UInt32
    var needs: UInt64
    var languages: LanguageLevels
    var skillStart: UInt32
    var skillCount: UInt32
    /// The weights of all its skills together.
    var weightSum: UInt32
    var occupation: UInt16
    var experienceAsked: UInt16
    var contracts: UInt8
    var startForms: UInt8
    var hours: UInt8

    var skills: Range<Int> { Int(skillStart)..<Int(skillStart) + Int(skillCount) }
}

/// Many vacancies, closely packed, by number from 0.
package struct VacancyList: Sendable {
    private(set) var rows: ContiguousArray<VacancyRow> = []
    private(set) var pool: ContiguousArray<UInt32> = []

    package init() {}

    package init(_ vacancies: some Sequence<BlindVacancy>) throws(LimitFault) {
        for vacancy in vacancies { try append(vacancy) }
    }

    package var count: Int { rows.count }

    package mutating func append(_ vacancy: BlindVacancy) throws(LimitFault) {
        try vacancy.check()
        rows.append(pack(vacancy))
    }

    /// Another vacancy in the place of an earlier one.
    package mutating func replace(_ index: Int, by vacancy: BlindVacancy) throws(LimitFault) {
        try vacancy.check()
        rows[index] = pack(vacancy)
    }

    private mutating func pack(_ vacancy: BlindVacancy) -> VacancyRow {
        let start = pool.count
        for entry in vacancy.skills { pool.append(Packed.skill(entry.skill, entry.weight)) }
        return VacancyRow(
            x: Int32(vacancy.place.x),
            y: Int32(vacancy.place.y),
            latestStart: Int32(vacancy.latestStart),
            features: vacancy.features,
            needs: vacancy.needs,
            languages: vacancy.languages,
            skillStart: UInt32(start),
            skillCount: UInt32(vacancy.skills.count),
            weightSum: UInt32(vacancy.skills.reduce(0) { $0 + $1.weight }),
            occupation: UInt16(vacancy.occupation),
            experienceAsked: UInt16(vacancy.experienceAsked),
            contracts: vacancy.contracts,
            startForms: vacancy.startForms,
            hours: UInt8(vacancy.hours)
        )
    }

    package subscript(index: Int) -> BlindVacancy {
        let row = rows[index]
        return BlindVacancy(
            place: Place(x: Int(row.x), y: Int(row.y)),
            languages: row.languages,
            needs: row.needs,
            contracts: row.contracts,
            startForms: row.startForms,
            hours: Int(row.hours),
            latestStart: Int(row.latestStart),
            features: row.features,
            occupation: Int(row.occupation),
            experienceAsked: Int(row.experienceAsked),
            skills: pool[row.skills].map { .init(skill: Packed.skill($0), weight: Packed.grade($0)) }
        )
    }
}
