extension Migration {
    /// Since when somebody is registered with the organisation that carries the programme (D5).
    static let registrationDays = Migration(name: "registration-days") { _ in
        ["ALTER TABLE referrals ADD COLUMN registered_on TEXT"]
    }
}
