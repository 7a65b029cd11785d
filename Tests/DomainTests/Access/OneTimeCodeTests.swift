import Domain
import Testing

struct OneTimeCodeTests {
    private let now = Instant(milliseconds: 1_795_000_000_000)
    /// Not a hash, but other digits for each step: what is tested here is which steps count.
    private let spread: @Sendable ([UInt8], [UInt8]) -> [UInt8] = { _, message in
        [0, message[5], message[6], message[7]] + [UInt8](repeating: 0, count: 16)
    }

    private var present: Int { OneTimeCode.step(at: now) }

    @Test func `six digits are cut from a hash as RFC 4226 cuts them`() {
        let hash: [UInt8] = [
            0x1f, 0x86, 0x98, 0x69, 0x0e, 0x02, 0xca, 0x16, 0x61, 0x85, 0x50, 0xef, 0x7f, 0x19, 0xda, 0x8e, 0x94, 0x5b,
            0x55, 0x5a,
        ]
        #expect(OneTimeCode.digits(from: hash) == "872921")
        #expect(OneTimeCode.digits(from: []).isEmpty && OneTimeCode.digits(from: [1, 2, 3]).isEmpty)
    }

    @Test func `a step is thirty seconds`() {
        let start = Instant(milliseconds: 1_795_000_020_000 - 1_795_000_020_000 % 30_000)
        #expect(OneTimeCode.step(at: start) == OneTimeCode.step(at: start.adding(seconds: 29)))
        #expect(OneTimeCode.step(at: start) + 1 == OneTimeCode.step(at: start.adding(seconds: 30)))
    }

    @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false), (1_000, false)])
    func `the step before and the step after count, and no other`(away: Int, counts: Bool) {
        let digits = OneTimeCode(seed: [1], hash: spread).digits(of: present + away)
        let step = OneTimeCode(seed: [1], hash: spread).step(of: digits, at: now, after: 0)
        #expect(step == (counts ? present + away : nil))
    }

    @Test func `a step that was accepted, and those before it, are not accepted again`() {
        let code = OneTimeCode(seed: [1], hash: spread)
        let digits = code.digits(of: present)
        #expect(code.step(of: digits, at: now, after: present - 1) == present)
        #expect(code.step(of: digits, at: now, after: present) == nil)
        #expect(code.step(of: code.digits(of: present - 1), at: now, after: present) == nil)
        #expect(code.step(of: code.digits(of: present + 1), at: now, after: present) == present + 1)
    }

    @Test(arguments: ["", "1", "12345", "1234567", "abcdef"])
    func `what is no code of the step is refused`(digits: String) {
        #expect(OneTimeCode(seed: [1], hash: spread).step(of: digits, at: now, after: 0) == nil)
    }

    @Test(
        arguments: [
            ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
            ("foobar", "MZXW6YTBOI"), ("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"),
        ]
    )
    func `a seed is written as RFC 4648 writes it`(text: String, written: String) {
        #expect(Base32.text(Array(text.utf8)) == written)
    }
}

struct SecondFactorEntryTests {
    @Test(
        arguments: [
            ("287082", .code("287082")), (" 287 082 ", .code("287082")), ("000000", .code("000000")),
            ("abcd-efgh-ijkm-npqr", .recovery("abcdefghijkmnpqr")), ("ABCDEFGHIJKMNPQR", .recovery("abcdefghijkmnpqr")),
            ("28708", nil), ("2870822", nil), ("28708a", nil), ("", nil), ("abcd-efgh-ijkl-mnop", nil),
            ("abcd-efgh-ijkm", nil), ("٢٨٧٠٨٢", nil),
        ] as [(String, SecondFactorEntry?)]
    )
    func `what is typed is a code, a recovery code or neither`(typed: String, entry: SecondFactorEntry?) {
        #expect(SecondFactorEntry(typed) == entry)
    }

    @Test func `a recovery code on paper reads back as itself`() {
        let code = RecoveryCode.make(from: (0..<16).map { UInt8($0 * 17) })
        #expect(code.count == 16 && SecondFactorEntry(RecoveryCode.written(code)) == .recovery(code))
        #expect(RecoveryCode.written(code).split(separator: "-").map(\.count) == [4, 4, 4, 4])
    }
}

struct DeviceTests {
    @Test(
        arguments: [
            ("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", .firefox, .windows),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 "
                    + "Safari/537.36 Edg/140.0.0.0",
                .edge, .windows
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 "
                    + "Safari/605.1.15",
                .safari, .macos
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
                    + "CriOS/140.0 Mobile/15E148 Safari/604.1",
                .chrome, .iphone
            ),
            (
                "Mozilla/5.0 (Linux; Android 14; SM-S911B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.0 "
                    + "Chrome/125.0 Mobile Safari/537.36",
                .samsung, .android
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140 Safari/537.36",
                .chrome, .linux
            ),
            ("curl/8.0", .other, .other), ("", .other, .other),
        ] as [(String, Device.Browser, Device.System)]
    )
    func `a browser is recognised by what it says of itself`(
        agent: String,
        browser: Device.Browser,
        system: Device.System
    ) {
        #expect(Device(userAgent: agent) == Device(browser: browser, system: system))
    }
}
