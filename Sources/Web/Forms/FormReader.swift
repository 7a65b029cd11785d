internal import Domain

/// Reads the fields of a form one by one and collects every mistake. After the last field, `faults.throwIfAny()`.
struct FormReader {
    let form: Form
    private(set) var faults = Faults()

    init(_ form: Form) { self.form = form }

    mutating func fault(_ field: String, _ message: Message) { faults.add(field, message) }

    /// Text without white space around it; empty when nothing was typed.
    ///
    /// `limit`: most characters; more is a mistake, never cut.
    mutating func text(_ field: String, limit: Int = 200) -> String {
        if form.repeats(field) { faults.add(field, Message("field.repeated")) }
        let text = form[field].trimmed
        if text.unicodeScalars.count > limit {
            faults.add(
                field,
                Message("field.tooLong", ["limit": "\(limit)", "length": "\(text.unicodeScalars.count)"])
            )
        }
        let isControl: (Unicode.Scalar) -> Bool = {
            $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\r" && $0 != "\t"
        }
        if text.unicodeScalars.contains(where: isControl) { faults.add(field, Message("field.controlCharacter")) }
        return text
    }

    /// Text that must be there.
    mutating func required(_ field: String, limit: Int = 200) -> String {
        let text = text(field, limit: limit)
        if text.isEmpty { faults.add(field, Message("field.required")) }
        return text
    }

    /// A password, exactly as it was typed: it may begin with a space. What it must be is for the rules of passwords.
    mutating func secret(_ field: String) -> String {
        if form.repeats(field) { faults.add(field, Message("field.repeated")) }
        return form[field]
    }

    /// A day, or nil when nothing was typed or the text is no day (then the mistake is noted).
    mutating func day(_ field: String, required isRequired: Bool = false) -> Day? {
        let text = text(field, limit: 40)
        guard !text.isEmpty else {
            if isRequired { faults.add(field, Message("field.required")) }
            return nil
        }
        do throws(DayError) {
            return try Day(written: text)
        } catch {
            faults.add(field, Message(error))
            return nil
        }
    }

    /// A day that must be there. When it is not, the mistake is noted and any day is given.
    mutating func requiredDay(_ field: String) -> Day { day(field, required: true) ?? Day(number: 0) }

    /// A time of the day, or nil when nothing was typed or it is no time (then the mistake is noted).
    mutating func time(_ field: String, required isRequired: Bool = false) -> ClockTime? {
        let text = text(field, limit: 20)
        guard !text.isEmpty else {
            if isRequired { faults.add(field, Message("field.required")) }
            return nil
        }
        guard let time = ClockTime(text) else {
            faults.add(field, Message("field.notATime"))
            return nil
        }
        return time
    }

    /// A whole number within bounds, or nil when nothing was typed or it is none (then the mistake is noted).
    mutating func number(_ field: String, in bounds: ClosedRange<Int>, required isRequired: Bool = false) -> Int? {
        let text = text(field, limit: 20)
        guard !text.isEmpty else {
            if isRequired { faults.add(field, Message("field.required")) }
            return nil
        }
        guard let number = Int(text), bounds.contains(number) else {
            let facts = ["least": "\(bounds.lowerBound)", "most": "\(bounds.upperBound)"]
            faults.add(field, Message("field.notANumber", facts))
            return nil
        }
        return number
    }

    /// One of a closed list of words, or nil when nothing was chosen or it is none of them (then the mistake is noted).
    mutating func choice<Choice: RawRepresentable<String>>(
        _ field: String,
        as type: Choice.Type = Choice.self,
        required isRequired: Bool = false
    ) -> Choice? {
        let text = text(field)
        guard !text.isEmpty else {
            if isRequired { faults.add(field, Message("field.chooseOne")) }
            return nil
        }
        guard let choice = Choice(rawValue: text) else {
            faults.add(field, Message("field.unknown"))
            return nil
        }
        return choice
    }

    /// One of the codes given, or nil when nothing was chosen or it is none of them (then the mistake is noted).
    mutating func code(_ field: String, of codes: some Collection<String>, required isRequired: Bool = false) -> String?
    {
        let text = text(field)
        guard !text.isEmpty else {
            if isRequired { faults.add(field, Message("field.chooseOne")) }
            return nil
        }
        guard codes.contains(text) else {
            faults.add(field, Message("field.unknown"))
            return nil
        }
        return text
    }

    /// A ticked box: only the value `ja` counts; anything else is a mistake.
    mutating func isTicked(_ field: String) -> Bool {
        let text = text(field)
        if !text.isEmpty, text != "ja" { faults.add(field, Message("field.unknown")) }
        return text == "ja"
    }

    /// The version of the row the form was made from, 0 for one that is not stored yet; -1, which is never current, when it is
    /// missing or no number.
    mutating func version(_ field: String = "versie") -> Int { Int(text(field, limit: 20)) ?? -1 }
}

extension Message {
    /// What to tell somebody whose date is no day.
    init(_ error: DayError) {
        switch error {
        case .notADate: self.init("field.notADay")
        case .doesNotExist(let year, let month, let day, let nearest):
            self.init("field.noSuchDay", ["day": "\(day)/\(month)/\(year)", "nearest": nearest.belgian])
        }
    }
}
