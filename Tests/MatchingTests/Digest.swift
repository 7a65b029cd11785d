/// SHA-256, so that answers can be compared with the digests of the specification (FIPS 180-4).
enum Digest {
    /// The first 16 hexadecimal digits.
    static func short(_ bytes: [UInt8]) -> String {
        sha256(bytes).prefix(2).map { word in
            let text = String(word, radix: 16)
            return String(repeating: "0", count: 8 - text.count) + text
        }.joined()
    }

    /// The first 32 bits of the fractional parts of the roots of the first primes.
    private static func fractions(_ root: (Double) -> Double, _ count: Int) -> [UInt32] {
        var (found, candidate): ([UInt32], Int) = ([], 2)
        while found.count < count {
            if (2..<candidate).allSatisfy({ candidate % $0 != 0 }) {
                let value = root(Double(candidate))
                found.append(UInt32((value - value.rounded(.down)) * 4_294_967_296))
            }
            candidate += 1
        }
        return found
    }

    private static func cubeRoot(_ value: Double) -> Double {
        var root = value
        for _ in 0..<100 { root -= (root * root * root - value) / (3 * root * root) }
        return root
    }

    private static func sha256(_ bytes: [UInt8]) -> [UInt32] {
        let constants = fractions(cubeRoot, 64)
        var state = fractions({ $0.squareRoot() }, 8)
        var message = bytes + [0x80]
        while message.count % 64 != 56 { message.append(0) }
        for shift in stride(from: 56, through: 0, by: -8) {
            message.append(UInt8(truncatingIfNeeded: (bytes.count * 8) >> shift))
        }
        var words = [UInt32](repeating: 0, count: 64)
        func turn(_ value: UInt32, _ by: UInt32) -> UInt32 { value >> by | value << (32 - by) }
        for block in stride(from: 0, to: message.count, by: 64) {
            for index in 0..<16 {
                let first = block + index * 4
                words[index] = message[first..<first + 4].reduce(0) { $0 << 8 | UInt32($1) }
            }
            for index in 16..<64 {
                let (early, late) = (words[index - 15], words[index - 2])
                let first = turn(early, 7) ^ turn(early, 18) ^ early >> 3
                let second = turn(late, 17) ^ turn(late, 19) ^ late >> 10
                words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
            }
            var now = state
            for index in 0..<64 {
                let big = turn(now[4], 6) ^ turn(now[4], 11) ^ turn(now[4], 25)
                let choice = now[4] & now[5] ^ ~now[4] & now[6]
                let first = now[7] &+ big &+ choice &+ constants[index] &+ words[index]
                let other = turn(now[0], 2) ^ turn(now[0], 13) ^ turn(now[0], 22)
                let majority = now[0] & now[1] ^ now[0] & now[2] ^ now[1] & now[2]
                now = [first &+ other &+ majority, now[0], now[1], now[2], now[3] &+ first, now[4], now[5], now[6]]
            }
            for index in 0..<8 { state[index] &+= now[index] }
        }
        return state
    }
}
