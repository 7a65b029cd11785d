import Testing

@testable import Web

struct URLEncodedTests {
    @Test func `a plus is a space and a percent sign a byte`() throws {
        let fields = try URLEncoded.fields(of: Array("naam=Els+De%20Smet&x=%C3%A9".utf8))
        #expect(fields.map(\.name) == ["naam", "x"])
        #expect(fields.map(\.value) == ["Els De Smet", "é"])
    }

    @Test(arguments: ["a=%zz", "a=%", "a=%C3%28", "%ff=1"])
    func `what is no percent-encoded text is refused`(text: String) {
        #expect(throws: BadRequest.encoding) { try URLEncoded.fields(of: Array(text.utf8)) }
    }
}
