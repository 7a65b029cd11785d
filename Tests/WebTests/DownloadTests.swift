import Foundation
import Testing
import Web

/// Names of files, whoever chose them (promise 50).
struct DownloadTests {
    @Test(arguments: [
        ("personen-2026-11-24.csv", "personen-2026-11-24.csv"), ("../../etc/passwd", "_.._etc_passwd"),
        ("..\\..\\boot.ini", "_.._boot.ini"), ("a\0b.csv", "a_b.csv"),
        ("a\r\nSet-Cookie: x=1.csv", "a__Set-Cookie_ x=1.csv"), ("a\"; filename=\"b.exe", "a__ filename=_b.exe"),
        (".htaccess", "htaccess"), ("...", "opstap"), ("", "opstap"), ("   ", "opstap"), ("a. ", "a"),
        ("\u{202E}vsc.exe", "_vsc.exe"), ("a\u{2028}b.csv", "a_b.csv"), ("100%.csv", "100_.csv"),
        ("verslag één 😀.csv", "verslag één 😀.csv"), ("C:\\x.csv", "C__x.csv"), (".csv.", "csv"),
    ])
    func `a name is one name`(name: String, expected: String) { #expect(ContentDisposition.safe(name) == expected) }

    @Test(arguments: ["a", "é", "😀", "\u{202E}", "/", "\"", "\r\n", "%"])
    func `a long name is cut and keeps its ending`(sign: String) {
        let name = ContentDisposition.safe(String(repeating: sign, count: 300) + ".csv")
        #expect(name.hasSuffix(".csv") && name.utf8.count <= ContentDisposition.longestName)
    }

    @Test func `the header says it twice, for those that read signs and those that don't`() {
        #expect(
            ContentDisposition.attachment("één 😀.csv")
                == "attachment; filename=\"__n _.csv\"; filename*=UTF-8''%C3%A9%C3%A9n%20%F0%9F%98%80.csv"
        )
        #expect(ContentDisposition.attachment("a.csv") == "attachment; filename=\"a.csv\"; filename*=UTF-8''a.csv")
    }

    @Test(arguments: [
        "../../x", "a\0b", "a\r\nX: y", "\"", "é\"\\;", String(repeating: "😀", count: 300), "a%0d%0ab", "'",
    ])
    func `whatever the name, the header is one line of plain signs, and what it names is the name`(name: String) throws
    {
        let header = ContentDisposition.attachment(name)
        let match = try #require(
            header.wholeMatch(of: /attachment; filename="([^"\\]*)"; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~%-]*)/)
        )
        #expect(header.utf8.allSatisfy { (0x20...0x7E).contains($0) })
        #expect(String(match.2).removingPercentEncoding == ContentDisposition.safe(name))
        #expect(!match.1.contains("/") && !match.1.contains("%"))
    }
}
