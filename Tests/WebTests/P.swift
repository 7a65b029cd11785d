import Testing
import HummingbirdTesting
@Test func x() { #expect(Bool(true)) }
