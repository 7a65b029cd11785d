internal import Domain
internal import ReferenceData
internal import Storage

extension Work {
    /// What in a text for an employer would tell who it is about (F4), each with its place, at `pitch`.
    func faults(inPitch pitch: String, about file: OpenFile, in tx: borrowing Transaction) throws -> Faults {
        var faults = Faults()
        let pitch = pitch.trimmed
        if pitch.unicodeScalars.count > Introduction.longestPitch {
            let facts = ["limit": "\(Introduction.longestPitch)", "length": "\(pitch.unicodeScalars.count)"]
            return Faults("pitch", Message("field.tooLong", facts))
        }
        for hit in try scan(of: file, in: tx).hits(in: pitch) { faults.add("pitch", hit.message) }
        return faults
    }

    /// What in the place of an interview would tell the employer that somebody is in detention.
    func detention(inPlace place: String) -> [String] {
        DetentionPlaces(BlindWordBook.shipped, prisons: reference.prisons).found(in: place)
    }

    private func scan(of file: OpenFile, in tx: borrowing Transaction) throws -> BlindScan {
        let person = file.participant
        let referral = try ReferralTable.find(file.trajectory.referral, within: .everything, in: tx)
        let coach = try file.trajectory.coach.flatMap { try UserTable.find($0, in: tx)?.name }
        let around = try RelationTable.all(of: person.id, in: tx)
        let names = [person.name.given, person.name.family, referral?.referrerName, coach] + around.map(\.name)
        let stays = Set(try StayTable.all(of: person.id, in: tx).map(\.prison))
        // One town can have a prison and a hundred jobs: a name of one word betrays only who stayed there.
        let prisons = reference.prisons.flatMap { prison in
            (prison.spellings + [prison.address]).filter {
                stays.contains(prison.code) || Folding.words($0).count > 1
            } + (stays.contains(prison.code) ? [prison.municipality] : [])
        }
        let home = [person.postcode, person.municipality].compactMap { $0 }
        let definition = file.programme.definition
        let programmes = [definition.name, referral?.institution].compactMap { $0 }
        return BlindScan(
            BlindWordBook.shipped,
            names: names.compactMap { $0 },
            places: prisons + home,
            programmes: programmes
        )
    }
}
