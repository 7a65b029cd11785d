import Matching
import Testing

struct BlindTests {
    /// The names of everything the engine is handed about a participant. Whoever adds one explains here why it is no stand-in
    /// for who somebody is.
    @Test func `a profile has these fields and no others`() {
        let fields = Mirror(reflecting: Generator().profile(0)).children.compactMap(\.label)
        #expect(
            Set(fields) == [
                "origin", "travel", "reach", "languages", "capabilities", "contracts", "startForms", "leastHours",
                "mostHours", "availableFrom", "wishes", "avoids", "targets", "experience", "skills",
            ]
        )
    }
}
