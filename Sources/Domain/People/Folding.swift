/// Takes from a text what spelling adds: case, accents, punctuation. `Öztürk`, `OZTURK` and `Ozturk` fold to one.
///
/// The house does without Foundation's folding, which the Essentials lack, so the letters stand here.
package enum Folding {
    /// The folded words, in order. Apostrophes and full stops join (`D'Hondt` → `dhondt`), hyphens and everything else
    /// that is no letter or digit separate. A question mark, which is what is left of a letter that Windows-1252 lacks,
    /// stays a question mark.
    package static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            if let letter = folded(scalar) {
                word += letter
            } else if !word.isEmpty {
                words.append(word)
                word = ""
            }
        }
        return word.isEmpty ? words : words + [word]
    }

    /// All words as one, for comparing.
    package static func key(_ text: String) -> String { words(text).joined() }

    /// What a scalar adds to a word, which may be nothing; nil where it ends the word.
    private static func folded(_ scalar: Unicode.Scalar) -> String? {
        switch scalar {
        case "a"..."z", "0"..."9", "?": return String(scalar)
        case "A"..."Z": return String(scalar).lowercased()
        case "'", "’", "‘", "ʼ", "`", "´", ".": return ""
        default: break
        }
        if scalar.isASCII { return nil }
        if scalar.properties.canonicalCombiningClass != .notReordered { return "" }
        if scalar.properties.isDefaultIgnorableCodePoint { return "" }
        let lower = scalar.properties.lowercaseMapping
        let base = lower.unicodeScalars.compactMap { $0.isASCII ? String($0) : letters[$0] }.joined()
        if !base.isEmpty { return base }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? lower : nil
    }

    /// The small letters of Latin script that are a base letter with something added (Unicode blocks Latin-1 to Latin
    /// Extended-B and Latin Extended Additional, by canonical decomposition), and those that are written as two.
    private static let letters: [Unicode.Scalar: String] = {
        let groups = [
            "a": "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ", "b": "ḃḅḇƀ", "c": "çćĉċčḉ", "d": "ďḋḍḏḑḓđð",
            "e": "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệəǝ", "f": "ḟ", "g": "ĝğġģǧǵḡǥ", "h": "ĥȟḣḥḧḩḫẖħ", "i": "ìíîïĩīĭįǐȉȋḭḯỉịı",
            "j": "ĵǰ", "k": "ķǩḱḳḵĸ", "l": "ĺļľḷḹḻḽłŀ", "m": "ḿṁṃ", "n": "ñńņňǹṅṇṉṋŉŋ",
            "o": "òóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ", "p": "ṕṗ", "r": "ŕŗřȑȓṙṛṝṟ", "s": "śŝşšșṡṣṥṧṩſ",
            "t": "ţťțṫṭṯṱẗŧ", "u": "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự", "v": "ṽṿ", "w": "ŵẁẃẅẇẉẘ", "x": "ẋẍ",
            "y": "ýÿŷȳẏẙỳỵỷỹ", "z": "źżžẑẓẕƶ", "ss": "ß", "ae": "æǽ", "oe": "œ", "th": "þ", "ij": "ĳ",
        ]
        var letters: [Unicode.Scalar: String] = [:]
        for (folded, scalars) in groups {
            for scalar in scalars.unicodeScalars { letters[scalar] = folded }
        }
        return letters
    }()
}
