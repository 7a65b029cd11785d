internal import Casework
internal import Foundation

extension Machine {
    /// This machine, with the disk that holds `folder`.
    static func here(folder: String) -> Machine {
        Machine(
            space: {
                guard let facts = try? FileManager.default.attributesOfFileSystem(forPath: folder),
                    let free = facts[.systemFreeSize] as? NSNumber, let total = facts[.systemSize] as? NSNumber
                else { return nil }
                return DiskSpace(free: free.intValue, total: total.intValue)
            },
            memory: {
                // Linux: the second number is the pages that are in memory.
                guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
                let numbers = text.split(separator: " ")
                return numbers.count > 1 ? Int(numbers[1]).map { $0 * sysconf(Int32(_SC_PAGESIZE)) } : nil
            }
        )
    }
}
