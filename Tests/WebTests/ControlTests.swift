import Foundation
import StorageSQLite
import TestHouse
import Testing

@testable import Server

/// One process for each data folder, and what the one that serves answers.
struct ControlTests {
    private func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "opstap-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
    }

    @Test func `a lock is held by one, says by whom, and is free again when that one ends`() throws {
        let folder = try folder()
        let holder = FileLock.Holder(process: 42, since: "2026-11-25T02:00:00.000Z", serves: true)
        do {
            guard case .taken(let lock) = FileLock.attempt(folder: folder, as: holder) else {
                Issue.record("not taken")
                return
            }
            let other = FileLock.Holder(process: 43, since: "", serves: false)
            guard case .held(let by) = FileLock.attempt(folder: folder, as: other) else {
                Issue.record("taken twice")
                return
            }
            #expect(by == holder)
            withExtendedLifetime(lock) {}
        }
        guard case .taken = FileLock.attempt(folder: folder, as: holder) else {
            Issue.record("not free again")
            return
        }
        guard case .failed = FileLock.attempt(folder: folder + "/none", as: holder) else {
            Issue.record("no folder, and a lock in it")
            return
        }
    }

    private func response(_ body: String, length: Int? = nil, status: String = "200 OK") -> Data {
        Data("HTTP/1.1 \(status)\r\ncontent-length: \(length ?? body.utf8.count)\r\n\r\n\(body)".utf8)
    }

    private let body = #"{"standardOutput":"aGFsbG8K","standardError":"","exitCode":1}"#

    @Test func `an answer is read whole`() throws {
        let answer = try ControlClient.answer(in: response(body))
        #expect(answer.standardOutput == Data("hallo\n".utf8) && answer.standardError.isEmpty && answer.exitCode == 1)
    }

    @Test func `half an answer is none`() {
        let whole = response(body)
        for end in 0..<whole.count {
            #expect(throws: ControlError.cutOff, "\(end)") { try ControlClient.answer(in: whole.prefix(end)) }
        }
        #expect(throws: ControlError.cutOff) { try ControlClient.answer(in: response(body, status: "500 Fault")) }
        #expect(throws: ControlError.cutOff) { try ControlClient.answer(in: response("{}")) }
    }

    @Test func `nobody answers in a folder where nobody serves, also when its name is long`() throws {
        let request = ControlRequest(arguments: [], workingDirectory: "/", standardInput: Data())
        let deep = try folder() + "/" + String(repeating: "lang", count: 50)
        try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
        for place in [try folder(), deep, "/does/not/exist"] {
            #expect(throws: ControlError.nobody) { try ControlClient.send(request, folder: place) }
        }
        let much = ControlRequest(
            arguments: [],
            workingDirectory: "/",
            standardInput: Data(count: ControlRequest.longestInput + 1)
        )
        #expect(throws: ControlError.tooMuchInput) { try ControlClient.send(much, folder: deep) }
    }
}
