internal import Crypto
package import Domain
internal import FoundationEssentials
internal import Synchronization

/// Why the vault gives nothing.
package enum VaultError: Error, Hashable, Sendable {
    /// The database holds a key that was wrapped by a master key which is not here.
    case unknownMaster(String)
    /// The key of the house was not read yet: `Schema.migrate` does that.
    case closed
    /// What is sealed was changed, stands elsewhere than where it was sealed, or belongs to another key.
    case broken
}

/// A key as it stands in the database.
package struct WrappedKey: Hashable, Sendable {
    /// The id of the master key that wrapped it.
    package let master: String
    package let wrapped: String

    package init(master: String, wrapped: String) {
        self.master = master
        self.wrapped = wrapped
    }
}

/// Seals what must not be read in the database (F3) and opens it again.
///
/// Each participant has a data key of their own; the house has one too, from which the keys for everything that is
/// nobody's follow. Both stand in the database, wrapped by a master key; the master keys do not.
package final class Vault: Sendable {
    private struct State {
        var masters: MasterKeys
        var house: HouseKeys?
        var opened: Shelf<SymmetricKey>
        var names: Shelf<ShelvedName>
    }

    private let state: Mutex<State>
    /// In which order those stand whose list is asked for most.
    let onTheWay = KeptNameOrder()
    private let reread: @Sendable () throws -> MasterKeys?
    /// Who waits for another to read the keys finds them read.
    private let reading = Mutex(())

    /// `remembering`: how many data keys stay unwrapped in memory at most, and how many names open. `rereading`: reads the master keys anew where
    /// they come from, or gives nil when they are as they were; it may be called at any time.
    package init(
        _ masters: MasterKeys,
        remembering limit: Int = 8192,
        rereading reread: @escaping @Sendable () throws -> MasterKeys? = { nil }
    ) {
        state = Mutex(State(masters: masters, house: nil, opened: Shelf(limit: limit), names: Shelf(limit: limit)))
        self.reread = reread
    }

    // MARK: master keys

    package var masters: MasterKeys { state.withLock { $0.masters } }

    /// Wraps with this master key from now on; the older ones go on unwrapping.
    package func add(_ master: MasterKey) { state.withLock { $0.masters.add(master) } }

    /// Does work, and does it once more where it met a master key that is not here: another process may have made it, and
    /// then it is where the keys come from. They are read between the two, never within a transaction.
    /// - Throws: `VaultError.unknownMaster` when it is not there either; what reading the keys throws, or the work.
    func knowingMasters<Value: Sendable>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch VaultError.unknownMaster(let id) {
            try reading.withLock { _ in
                if let fresh = try reread() { state.withLock { $0.masters.adopt(fresh) } }
            }
            guard masters.find(id) != nil else { throw VaultError.unknownMaster(id) }
            return try await work()
        }
    }

    /// The same key wrapped by the current master key.
    package func rewrap(_ key: WrappedKey, of owner: KeyOwner) throws(VaultError) -> WrappedKey {
        try wrap(unwrap(key, of: owner), of: owner)
    }

    func wrap(_ key: SymmetricKey, of owner: KeyOwner) throws(VaultError) -> WrappedKey {
        let master = masters.current
        return WrappedKey(
            master: master.id,
            wrapped: try SealedText.seal(bytes: key.bytes, with: master.wrapping, at: owner.place)
        )
    }

    func unwrap(_ key: WrappedKey, of owner: KeyOwner) throws(VaultError) -> SymmetricKey {
        guard let master = masters.find(key.master) else { throw .unknownMaster(key.master) }
        let bytes = try SealedText.open(bytes: key.wrapped, with: master.wrapping, at: owner.place)
        guard bytes.count == MasterKey.byteCount else { throw .broken }
        return SymmetricKey(data: bytes)
    }

    // MARK: data keys

    /// Takes no unwrapped data key for granted any more: a transaction that showed one was undone.
    package func forgetOpened() {
        state.withLock { state in
            state.opened = Shelf(limit: state.opened.limit)
            state.names = Shelf(limit: state.names.limit)
        }
        onTheWay.forget()
    }

    func remembered(_ participant: ID<Participant>) -> SymmetricKey? {
        state.withLock { $0.opened.find(participant.rawValue) }
    }

    /// Only for a key that the database has: one whose transaction may still fail would seal what nobody can open.
    func remember(_ key: SymmetricKey, of participant: ID<Participant>) {
        state.withLock { $0.opened.keep(key, for: participant.rawValue) }
    }

    /// Forgets a data key that the database has no longer, and with it every name that is open.
    package func forget(_ participant: ID<Participant>) {
        state.withLock { state in
            state.opened.forget(participant.rawValue)
            state.names = Shelf(limit: state.names.limit)
        }
        onTheWay.forget()
    }

    /// The name that was opened at this place, when exactly this text stood there: a text that was sealed anew, or stands
    /// elsewhere, is opened again.
    func rememberedName(_ sealed: String, at place: NamePlace) -> OpenedName? {
        state.withLock { state in
            guard let shelved = state.names.find(place.row), shelved.place == place, shelved.sealed == sealed else {
                return nil
            }
            return shelved.name
        }
    }

    func remember(_ name: OpenedName, sealedAs sealed: String, at place: NamePlace) {
        state.withLock { $0.names.keep(ShelvedName(place: place, sealed: sealed, name: name), for: place.row) }
    }

    // MARK: the house

    func newHouseKey() throws(VaultError) -> WrappedKey { try wrap(SymmetricKey(size: .bits256), of: .house) }

    /// Takes the key of the house in use. Every vault does that once, when its database is opened.
    func enter(_ key: WrappedKey) throws(VaultError) {
        let house = HouseKeys(try unwrap(key, of: .house))
        state.withLock { $0.house = house }
    }

    private func house() throws(VaultError) -> HouseKeys {
        guard let house = state.withLock({ $0.house }) else { throw .closed }
        return house
    }

    /// Seals a secret of the house, such as the seed of somebody's one-time codes. It opens for the same purpose only;
    /// name in it whose it is.
    package func sealForHouse(_ text: String, purpose: String) throws(VaultError) -> String {
        try SealedText.seal(text, with: house().secrets, at: SealedText.place("house", purpose))
    }

    package func openForHouse(_ sealed: String, purpose: String) throws(VaultError) -> String {
        try SealedText.open(sealed, with: house().secrets, at: SealedText.place("house", purpose))
    }

    /// The same for bytes, such as a file. How many there are is not hidden.
    func sealForHouse(bytes: [UInt8], purpose: String) throws(VaultError) -> String {
        try SealedText.seal(bytes: bytes, with: house().secrets, at: SealedText.place("house", purpose))
    }

    func openForHouse(bytes sealed: String, purpose: String) throws(VaultError) -> [UInt8] {
        try SealedText.open(bytes: sealed, with: house().secrets, at: SealedText.place("house", purpose))
    }

    /// A mark that only this house can make of a text: 64 letters and digits (HMAC-SHA256). The lines of the audit log
    /// are chained by it, so that who writes in the file can't make a line that fits.
    package func chain(_ text: String) throws(VaultError) -> String { Self.mark(text, with: try house().chain) }

    /// A mark by which the same national number is found again; without the key it says nothing of the number.
    package func digest(of number: NationalNumber) throws(VaultError) -> String {
        Self.mark(number.digits, with: try house().digest)
    }

    /// A mark by which the account with this address is found: a participant's address is sealed.
    func digest(ofAddress email: String) throws(VaultError) -> String { Self.mark(email, with: try house().addresses) }

    /// A mark by which people are found whose name has a word that begins like this: 12 letters, which without the key say
    /// nothing of the word.
    func digest(ofBeginning letters: String) throws(VaultError) -> String {
        let code = HMAC<SHA256>.authenticationCode(for: Array(letters.utf8), using: try house().names)
        return Base64URL.text(Array(code.prefix(9)))
    }

    /// Seals a backup that the current master key opens again. It needs no database, so that a backup comes back on a
    /// machine that has nothing but the key file.
    /// - Returns: the id of the master key, to be written before the backup, and 32 bytes.
    package var backupKey: (master: String, key: [UInt8]) {
        let current = masters.current
        return (current.id, current.key.derived(for: "opstap backup").bytes)
    }

    /// The key of a backup that was made under this master key.
    package func backupKey(master id: String) throws(VaultError) -> [UInt8] {
        guard let master = masters.find(id) else { throw .unknownMaster(id) }
        return master.key.derived(for: "opstap backup").bytes
    }

    private static func mark(_ text: String, with key: SymmetricKey) -> String {
        Hexadecimal.text(HMAC<SHA256>.authenticationCode(for: Array(text.utf8), using: key))
    }
}

/// Whose key it is: a wrapped key opens for its owner only.
package enum KeyOwner: Hashable, Sendable {
    case house
    case participant(ID<Participant>)

    var place: [UInt8] {
        switch self {
        case .house: SealedText.place("key", "house")
        case .participant(let id): SealedText.place("key", "participant", id.rawValue)
        }
    }
}

/// What follows from the key of the house, each for one purpose.
private struct HouseKeys: Sendable {
    let digest: SymmetricKey
    let secrets: SymmetricKey
    let chain: SymmetricKey
    let names: SymmetricKey
    let addresses: SymmetricKey

    init(_ key: SymmetricKey) {
        digest = key.derived(for: "opstap digest of national numbers")
        secrets = key.derived(for: "opstap secrets of the house")
        chain = key.derived(for: "opstap chain of the audit log")
        names = key.derived(for: "opstap digest of beginnings of names")
        addresses = key.derived(for: "opstap digest of addresses of accounts")
    }
}
