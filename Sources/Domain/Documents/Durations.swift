extension String {
    /// The text with years from and to as how long that was: a CV tells durations, so that it shows no gaps.
    ///
    /// `words`: how a number of years is said.
    package func tellingDurations(_ words: (Int) -> String) -> String {
        replacing(#/\b((?:19|20)\d\d)\s*(?:-|–|tot)\s*((?:19|20)\d\d)\b/#) { match in
            let years = (Int(match.1) ?? 0, Int(match.2) ?? 0)
            return words(max(1, years.1 - years.0))
        }
    }

    /// Whether a year or a date is left in it.
    package var tellsADate: Bool { firstMatch(of: #/\b(?:19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b/#) != nil }
}
