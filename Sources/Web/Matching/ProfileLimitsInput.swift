internal import Casework
internal import Domain
internal import ReferenceData

/// The part of the profile form that not everybody may read: what the body is not up to, and where and when somebody may not work.
extension ProfileInput {
    func readLimits(_ reader: inout FormReader, _ statements: inout [ProfileStatement]) {
        if mayReadHealth { statements.append(.words(.unfit, reader.ticked("unfit") as [PhysicalDemand])) }
        guard mayReadJudicial else { return }
        var postcodes: Set<String> = []
        let typed = reader.text("forbiddenPlaces", limit: 500).split { ",; \n\r\t".contains($0) }.map(String.init)
        for postcode in typed {
            let municipalities = MunicipalityBook.shipped.municipalities(of: postcode)
            if municipalities.isEmpty {
                reader.fault("forbiddenPlaces", Message("profile.unknownPostcode", ["postcode": postcode]))
            }
            postcodes.formUnion(municipalities.flatMap(\.postcodes))
        }
        statements.append(.words(.forbiddenPlaces, postcodes.sorted()))
        statements.append(.words(.forbiddenSectors, reader.ticked("forbidden-sectors") as [WorkSector]))
        statements.append(.words(.forbiddenTimes, reader.ticked("forbidden-times") as [WorkingTime]))
        let answered = sheet.limits.filter { reader.isTicked(Self.field(of: $0)) }.map(\.id.rawValue)
        statements.append(.words(.answeredLimits, answered.sorted()))
    }

    /// The first postcode of each municipality.
    static func oneOfEach(_ postcodes: Set<String>) -> String {
        var covered: Set<String> = []
        return postcodes.sorted().filter { postcode in
            guard !covered.contains(postcode) else { return false }
            covered.formUnion(MunicipalityBook.shipped.municipalities(of: postcode).flatMap(\.postcodes))
            return true
        }.joined(separator: ", ")
    }

    /// The box that says that a limit in words was turned into codes.
    static func field(of limit: NotedLimit) -> String { "limit-\(limit.id)" }
}
