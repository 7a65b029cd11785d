import Foundation
import Logging
import Server
import Synchronization
import Testing

/// One event, one line, whatever is in it (promise 34).
struct LineLogTests {
    private static let nasty = [
        "a\nb", "a\r\nb", "\u{1B}[31mrood", "\u{0}", "\u{7F}\u{85}\u{9B}", "\u{2028}\u{2029}",
        "\u{202E}txt.exe\u{2066}",
        "\u{FEFF}\u{200B}", "\"quote\" and \\ back", "tab\there", "😀 één", "\u{E000}",
    ]

    @Test(arguments: nasty, LogFormat.allCases)
    func `nothing breaks a line`(text: String, format: LogFormat) throws {
        let line = LineLog.line([("time", "t"), ("level", text), ("message", text), (text, text)], format)
        #expect(line.hasSuffix("\n"))
        let inside = line.dropLast()
        let isClean = inside.unicodeScalars.allSatisfy { scalar in
            let bad: [Unicode.GeneralCategory] = [.control, .format, .lineSeparator, .paragraphSeparator, .privateUse]
            return !bad.contains(scalar.properties.generalCategory)
        }
        #expect(isClean, "\(line.debugDescription)")
        guard format == .json else { return }
        let read = try JSONSerialization.jsonObject(with: Data(inside.utf8)) as? [String: String]
        #expect(read?["message"] == text && read?[text] == text)
    }

    @Test func `a line has its request, its level and its facts in order`() throws {
        let lines = Mutex<[String]>([])
        var logger = Logger(label: "opstap") { _ in
            LineLog(format: .json, level: .notice, now: { "2026-11-24T13:05:09Z" }) { line in
                lines.withLock { $0.append(line) }
            }
        }
        logger[metadataKey: "request"] = "k7qd-29xm"
        logger[metadataKey: "hb.request.id"] = "0123"
        logger.error("request failed", metadata: ["route": "/deelnemers/{participant}"])
        logger.info("not asked for")
        #expect(
            lines.withLock { $0 } == [
                """
                {"time":"2026-11-24T13:05:09Z","level":"error","message":"request failed","request":"k7qd-29xm",\
                "route":"/deelnemers/{participant}"}

                """
            ]
        )
    }
}
