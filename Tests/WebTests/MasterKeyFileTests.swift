import Foundation
import Storage
import Testing

@testable import Server

/// Where the master keys come from, and who may read them.
struct MasterKeyFileTests {
    private func folder() throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "opstap-keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
    }

    private func base64(_ key: MasterKey) -> String { Data(key.bytes).base64EncodedString() }

    @Test func `the first start makes a file for its owner alone, and the next start reads it`() throws {
        let folder = try folder()
        let made = try MasterKeyFile(folder: folder, environment: [:])
        let path = try #require(made.path)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o600 && made.isNew)
        let read = try MasterKeyFile(folder: folder, environment: [:])
        #expect(read.keys.current.id == made.keys.current.id && !read.isNew)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["opstap.keys"])
    }

    @Test(arguments: [0o640, 0o604, 0o660, 0o666, 0o610])
    func `a file that others can reach is refused`(mode: Int) throws {
        let folder = try folder()
        let path = try #require(try MasterKeyFile(folder: folder, environment: [:]).path)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        #expect(throws: MasterKeyError.exposed(path: path, mode: String(mode, radix: 8))) {
            try MasterKeyFile(folder: folder, environment: [:])
        }
    }

    @Test func `the environment comes first, and its first key is the current one`() throws {
        let (one, other) = (MasterKey.random(), MasterKey.random())
        let folder = try folder()
        let variables = [MasterKeyFile.variable: " \(base64(one)), \(base64(other)) "]
        var file = try MasterKeyFile(folder: folder, environment: variables)
        #expect(file.keys.all.map(\.id) == [one.id, other.id] && file.path == nil)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
        #expect(throws: MasterKeyError.fixed) { try file.add() }
    }

    @Test(arguments: ["x", "AAAA", String(repeating: "A", count: 44), ",", String(repeating: "A", count: 43) + "=,x"])
    func `what is no key is refused`(text: String) throws {
        let folder = try folder()
        #expect(throws: MasterKeyError.unreadable(place: MasterKeyFile.variable)) {
            try MasterKeyFile(folder: folder, environment: [MasterKeyFile.variable: text])
        }
    }

    @Test func `an emptied file is refused, and no new key is put in its place`() throws {
        let folder = try folder()
        let path = try #require(try MasterKeyFile(folder: folder, environment: [:]).path)
        try "# empty\n".write(toFile: path, atomically: false, encoding: .utf8)
        #expect(throws: MasterKeyError.unreadable(place: path)) { try MasterKeyFile(folder: folder, environment: [:]) }
    }

    @Test func `a new key comes before the old ones, and all of them stay`() throws {
        let folder = try folder()
        var file = try MasterKeyFile(folder: folder, environment: [:])
        let first = file.keys.current.id
        let (second, third) = (try file.add(), try file.add())
        let read = try MasterKeyFile(folder: folder, environment: [:])
        #expect(read.keys.all.map(\.id) == [third.id, second.id, first])
        let rights = try FileManager.default.attributesOfItem(atPath: #require(read.path))[.posixPermissions] as? Int
        #expect(rights == 0o600)
    }

    @Test func `of two processes that add a key each finds the other's, and none is lost`() throws {
        let folder = try folder()
        var (one, other) = (
            try MasterKeyFile(folder: folder, environment: [:]), try MasterKeyFile(folder: folder, environment: [:])
        )
        let first = one.keys.current.id
        let (second, third) = (try one.add(), try other.add())
        #expect(other.keys.all.map(\.id) == [third.id, second.id, first])
        let read = try MasterKeyFile(folder: folder, environment: [:])
        #expect(read.keys.all.map(\.id) == [third.id, second.id, first])
    }

    @Test func `the file is read anew when it changed, and not before`() throws {
        let folder = try folder()
        var file = try MasterKeyFile(folder: folder, environment: [:])
        let (first, reread) = (file.keys.current.id, file.rereading)
        #expect(try reread()?.current.id == first)
        #expect(try reread() == nil)
        let second = try file.add()
        #expect(try reread()?.all.map(\.id) == [second.id, first])
        #expect(try reread() == nil)
    }

    @Test func `a file that others can reach, or that is gone, is not read anew`() throws {
        let folder = try folder()
        let file = try MasterKeyFile(folder: folder, environment: [:])
        let path = try #require(file.path)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: MasterKeyError.exposed(path: path, mode: "644")) { try file.rereading() }
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: MasterKeyError.self) { try file.rereading() }
    }

    @Test func `keys from the environment stay as they are`() throws {
        let variables = [MasterKeyFile.variable: base64(MasterKey.random())]
        let file = try MasterKeyFile(folder: folder(), environment: variables)
        #expect(try file.rereading() == nil)
    }
}
