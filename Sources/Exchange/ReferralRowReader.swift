internal import Domain

/// A row of the list of referrals.
extension CellReader<ReferralList.Column> {
    /// What the row says about somebody; nil when what decides is wrong.
    mutating func referral(book: ReferralList.Book) -> ReferralDraft? {
        let name = PersonName(given: required(.given), family: required(.family))
        let birthDay = requiredDay(.birthDay)
        let number = nationalNumber()
        let sex = sex()
        let postcode = postcode(.postcode, among: book.postcodes)
        let prison = book.isInPrisons ? prison(of: book) : nil
        let site = site(of: book)
        let referrer = required(.referrer)
        let referredOn = requiredDay(.referredOn)
        checkConsent()
        let earliest = day(.earliest)
        let (schooling, dutch, licence) = (text(.schooling), text(.dutch), text(.licence))
        let (schoolingLevel, dutchLevel) = (Schooling(written: schooling), DutchLevel(written: dutch))
        let drivingLicence = DrivingLicence(written: licence)
        warn(ifUnread: schooling, schoolingLevel, Message("import.unreadSchooling", ["value": schooling]))
        warn(ifUnread: dutch, dutchLevel, Message("import.unreadDutch", ["value": dutch]))
        warn(ifUnread: licence, drivingLicence, Message("import.unreadLicence", ["value": licence]))
        let (nationality, municipality) = (text(.nationality), text(.municipality))
        let (wish, note) = (text(.wish), text(.note, limit: 5000))
        check(birthDay: birthDay, referredOn: referredOn, by: book)
        guard let birthDay, let referredOn, prison != nil || !book.isInPrisons else { return nil }
        if let number { compare(number, birthDay: birthDay, sex: sex) }
        return ReferralDraft(
            name: name,
            birthDay: birthDay,
            sex: sex ?? number?.sex,
            nationalNumber: number,
            nationality: nationality,
            postcode: postcode,
            municipality: municipality,
            prison: prison?.code,
            site: site,
            referrerName: referrer,
            referredOn: referredOn,
            earliestDay: earliest,
            schooling: schooling,
            schoolingLevel: schoolingLevel,
            dutch: dutch,
            dutchLevel: dutchLevel,
            licence: licence,
            drivingLicence: drivingLicence,
            wish: wish,
            note: note
        )
    }

    private mutating func requiredDay(_ column: ReferralList.Column) -> Day? {
        let day = day(column)
        if day == nil { refuse(column, Message("import.missing")) }
        return day
    }

    private mutating func nationalNumber() -> NationalNumber? {
        let text = text(.nationalNumber)
        if text.isEmpty { return nil }
        do throws(NationalNumber.Fault) {
            return try NationalNumber(text)
        } catch {
            switch error {
            case .notElevenDigits: refuse(.nationalNumber, Message("import.notElevenDigits"))
            case .wrongCheck: refuse(.nationalNumber, Message("import.wrongCheck"))
            case .impossibleDate: refuse(.nationalNumber, Message("import.impossibleDate"))
            }
            return nil
        }
    }

    private mutating func sex() -> Sex? {
        switch Folding.key(text(.sex)) {
        case "": return nil
        case "m", "man", "h": return .male
        case "v", "vrouw", "f": return .female
        case "x": return .other
        default:
            refuse(.sex, Message("import.unknownSex"))
            return nil
        }
    }

    private mutating func prison(of book: ReferralList.Book) -> Prison? {
        let text = required(.prison)
        if text.isEmpty { return nil }
        if let prison = book.prisonsBySpelling[Folding.key(text)] { return prison }
        let near = book.prisons.nearlyNamed(text)
        let facts = [
            "value": text, "known": (near.isEmpty ? book.prisons : near).map(\.name).joined(separator: ", "),
        ]
        refuse(.prison, near.isEmpty ? Message("import.unknownPrison", facts) : Message("import.misspeltPrison", facts))
        return nil
    }

    /// The site by its name or its code; the one of the whole list where the row names none.
    private mutating func site(of book: ReferralList.Book) -> String? {
        guard !book.sites.isEmpty else { return nil }
        let text = text(.site)
        let facts = ["value": text, "known": book.sites.map(\.label).joined(separator: ", ")]
        if text.isEmpty {
            if book.site == nil, book.sites.count > 1 { demand(.site, Message("import.missingSite", facts)) }
            return book.site
        }
        let key = Folding.key(text)
        let site = book.sites.first { Folding.key($0.code) == key || Folding.key($0.label) == key }
        if site == nil { refuse(.site, Message("import.unknownSite", facts)) }
        return site?.code
    }

    private mutating func checkConsent() {
        let text = text(.consent)
        switch Folding.key(text) {
        case "ja", "j", "yes", "oui": break
        case "": refuse(.consent, Message("import.consentMissing"))
        case "nee", "neen", "n", "no", "non": refuse(.consent, Message("import.consentRefused"))
        default: refuse(.consent, Message("import.consentUnclear", ["value": text]))
        }
    }

    private mutating func check(birthDay: Day?, referredOn: Day?, by book: ReferralList.Book) {
        for (column, day) in [(ReferralList.Column.birthDay, birthDay), (.referredOn, referredOn)] {
            if let day, day > book.today { refuse(column, Message("import.future", ["day": day.belgian])) }
        }
        guard let birthDay, let referredOn else { return }
        let age = referredOn.completedYears(since: birthDay)
        if age < book.minimumAge {
            refuse(.birthDay, Message("import.underAge", ["age": "\(max(0, age))", "minimum": "\(book.minimumAge)"]))
        }
        if age > 110 { refuse(.birthDay, Message("import.tooOld", ["age": "\(age)"])) }
    }

    private mutating func warn<Meaning>(ifUnread text: String, _ meaning: Meaning?, _ warning: Message) {
        if !text.isEmpty, meaning == nil { warn(warning) }
    }

    private mutating func compare(_ number: NationalNumber, birthDay: Day, sex: Sex?) {
        if let inNumber = number.birthDay, inNumber != birthDay {
            warn(Message("import.otherBirthDay", ["day": birthDay.belgian, "inNumber": inNumber.belgian]))
        }
        if let inNumber = number.sex, let sex, inNumber != sex, sex != .other {
            warn(Message("import.otherSex"))
        }
    }
}
