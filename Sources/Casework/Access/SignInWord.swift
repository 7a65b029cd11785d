/// Words of audit lines about signing in.
package enum SignInWord: String, CaseIterable, Sendable {
    case signIn, signInRefused, signOut
    /// The password was right; the second factor is still to be given or set up.
    case passwordGiven
    case secondFactorSet, recoveryCodeUsed
    /// A password was chosen through a link.
    case passwordSet
    /// Somebody gave an address on the page for who forgot the password; known or not.
    case passwordRequested
    /// Who changed what they sign in with could not prove again that it was them.
    case proofRefused
}
