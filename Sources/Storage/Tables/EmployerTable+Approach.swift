package import Domain

/// Whom one asks for a job, read by kind and place, so that a leaf of the list reads no more than it shows.
extension EmployerTable {
    /// How many stand of each kind in each place. `everybody`: also companies that never had a vacancy in the job.
    package static func approachPlaces(
        for occupation: String,
        in group: OccupationCode,
        everybody: Bool,
        in tx: borrowing Transaction
    ) throws -> [ApproachPlace] {
        let condition = approached(for: occupation, in: group, everybody: everybody)
        return try tx.rows(
            """
            SELECT is_ambassador, is_agency, postcode, municipality, COUNT(*) AS number FROM employers WHERE \(condition)
            GROUP BY is_ambassador, is_agency, postcode, municipality ORDER BY postcode, municipality
            """
        ).map { row in
            let (isAmbassador, isAgency): (Bool, Bool) = (try row("is_ambassador"), try row("is_agency"))
            return ApproachPlace(
                kind: isAmbassador ? .ambassador : isAgency ? .agency : .company,
                postcode: try row("postcode"),
                municipality: try row("municipality"),
                count: try row("number")
            )
        }
    }

    /// Those of a portion, by name; `isEverywhere`: its places are all there are of the kind.
    package static func approached(
        _ portion: ApproachPortion,
        isEverywhere: Bool,
        for occupation: String,
        in group: OccupationCode,
        everybody: Bool,
        in tx: borrowing Transaction
    ) throws -> [Employer] {
        var parts = [approached(for: occupation, in: group, everybody: everybody), isOf(portion.kind)]
        if !isEverywhere {
            let places = portion.places.map { "(\($0.postcode), \($0.municipality))" as SQL }
            parts.append("(postcode, municipality) IN (VALUES \(SQL.joined(places, by: ", ")))")
        }
        return try tx.rows(
            """
            SELECT * FROM employers WHERE \(SQL.joined(parts, by: " AND "))
            ORDER BY name, id LIMIT \(portion.count) OFFSET \(portion.first)
            """
        ).map(Employer.init(row:))
    }

    /// Those that stand; unless everybody is meant, whom one asks before anybody new: ambassadors, agencies, who ever had a vacancy
    /// in the job or in its unit group, and who was asked for it.
    private static func approached(for occupation: String, in group: OccupationCode, everybody: Bool) -> SQL {
        if everybody { return "merged_into IS NULL" }
        return """
            merged_into IS NULL AND (is_ambassador = 1 OR is_agency = 1
                OR id IN (SELECT employer_id FROM vacancies WHERE occupation = \(occupation)
                    UNION SELECT employer_id FROM vacancies WHERE occupation_group = \(group)
                    UNION SELECT employer_id FROM employer_asks WHERE occupation = \(occupation)))
            """
    }
}
