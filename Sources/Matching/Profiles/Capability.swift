/// The 42 things that somebody can have and a vacancy can require, by the number of their bit.
package enum Capability {
    package static let count = 42

    /// AM, B, BE, C, CE, D, G and lift truck.
    package static let licences = 0..<8
    package static let ownTransport = 8
    package static let certificates = 9..<18
    package static let physical = 18..<30
    package static let workingTimes = 30..<42

    static func bits(in set: UInt64) -> [Int] { (0..<count).filter { set >> UInt64($0) & 1 == 1 } }
}
