"""Setting up a second factor in a real browser, one's own account, and the end of a session."""

import time

import pytest

from outside import codes, looks
from outside.house import PASSWORD, House

EMAIL = "nele.claes@voorbeeld.test"


@pytest.fixture(scope="module")
def house():
    house = House()
    house.add_user("Nele Claes", "coach")
    house.add_user("Carla Denys", "coordinator")
    house.second_factor = "required"
    house.serve()
    yield house
    house.close()


def looks_right(browser, name: str):
    assert not (found := looks.faults(browser)), "\n".join(found)
    browser.picture(name)


@pytest.mark.walk
class TestSecondFactor:
    app: codes.App
    recovery: list[str]

    def test_after_the_password_the_second_factor_is_set_up(self, house, browser):
        browser.at(house).open("/deelnemers").expect("/aanmelden")
        browser.fill(email=EMAIL, wachtwoord=PASSWORD).press("Aanmelden").expect("/aanmelden/instellen")
        browser.sees("Tweede stap instellen", "authenticator-app")
        assert browser.one("svg.qr").size["width"] > 150
        looks_right(browser, "second factor set up")
        TestSecondFactor.app = codes.App(codes.secret(browser.driver.page_source))
        browser.fill(code="000000").submit().sees("Deze code klopt niet")
        looks_right(browser, "second factor wrong code")

    def test_the_right_code_gives_recovery_codes_once_and_leads_on(self, house, browser):
        browser.fill(code=self.app.next()).submit().sees("Herstelcodes")
        TestSecondFactor.recovery = codes.recovery_codes(browser.driver.page_source)
        assert len(self.recovery) == 10 and browser.one("[data-print]").is_displayed()
        looks_right(browser, "recovery codes")
        browser.press("Ik heb ze bewaard, ga verder").expect("/deelnemers")

    def test_the_next_time_a_code_is_asked(self, house, browser):
        browser.at(house).open("/aanmelden")
        browser.fill(email=EMAIL, wachtwoord=PASSWORD).press("Aanmelden").expect("/aanmelden/code")
        looks_right(browser, "second factor code")
        browser.fill(code=self.app.next()).submit().expect("/vandaag")

    def test_the_account_shows_this_device_and_the_second_factor(self, house, browser):
        browser.open("/mijn-account").sees("Chrome op Linux", "dit toestel", "ingesteld", "Nog 10 herstelcodes")
        looks_right(browser, "own account")
        for path in ("/mijn-account/wachtwoord", "/mijn-account/herstelcodes", "/mijn-account/tweede-stap"):
            browser.open(path)
            looks_right(browser, path)

    def test_the_factor_is_replaced_with_proof(self, house, browser):
        browser.open("/mijn-account/tweede-stap")
        # A recovery code is as good as one of the app, and nobody waits for the next half minute.
        browser.fill(current=PASSWORD, code=self.recovery[0]).submit().expect("/mijn-account/tweede-stap/bevestigen")
        looks_right(browser, "second factor replaced")
        TestSecondFactor.app = codes.App(codes.secret(browser.driver.page_source))
        browser.fill(code=self.app.next()).submit().sees("Herstelcodes")
        browser.press("Ik heb ze bewaard").expect("/mijn-account")
        assert not browser.complaints()


@pytest.fixture(scope="module")
def open_house():
    house = House(today="2026-11-24")
    house.add_user("Carla Denys", "coordinator")
    house.serve()
    yield house
    house.close()


def pass_time(browser, minutes: int):
    """For the script of the page only: the server's clock goes on as it did."""
    browser.driver.execute_script(
        f"const now = Date.now; const ahead = {minutes} * 60000; Date.now = () => now() + ahead;")
    time.sleep(5.5)


def test_two_minutes_before_the_end_a_message_says_so_and_a_button_goes_on(open_house, browser):
    browser.at(open_house).sign_in("carla.denys@voorbeeld.test").open("/aanmeldingen/nieuw")
    assert not browser.one("#sessie").is_displayed()
    pass_time(browser, 29)
    assert browser.one("#sessie").is_displayed()
    browser.sees("Uw sessie loopt af")
    looks_right(browser, "session ends")
    browser.one("[data-keep]").click()
    for _ in range(20):
        if not browser.one("#sessie").is_displayed():
            break
        time.sleep(0.25)
    assert not browser.one("#sessie").is_displayed()
    assert not browser.complaints()


def test_what_was_typed_comes_back_after_signing_in_again(open_house, browser):
    browser.at(open_house).sign_in("carla.denys@voorbeeld.test").open("/aanmeldingen/nieuw")
    browser.fill(familyName="Van den Concept", reason="Wil aan het werk na de vrijlating.")
    # The session ends at the server: the cookie opens nothing any more.
    browser.driver.delete_all_cookies()
    browser.submit().expect("/aanmelden")
    browser.fill(email="carla.denys@voorbeeld.test", wachtwoord=PASSWORD).press("Aanmelden")
    browser.expect("/aanmeldingen/nieuw").sees("staat er weer")
    assert browser.one("[name=familyName]").get_attribute("value") == "Van den Concept"
    assert browser.one("[name=reason]").get_attribute("value") == "Wil aan het werk na de vrijlating."
    # Signing out leaves nothing behind.
    browser.press("Afmelden", within=".who").expect("/aanmelden")
    assert browser.driver.execute_script("return Object.keys(sessionStorage).length") == 0


def test_a_form_that_was_left_leaves_no_draft(open_house, browser):
    browser.at(open_house).sign_in("carla.denys@voorbeeld.test").open("/aanmeldingen/nieuw")
    browser.fill(familyName="Van den Concept")
    assert browser.driver.execute_script("return Object.keys(sessionStorage).length") == 1
    browser.open("/aanmeldingen")
    assert browser.driver.execute_script("return Object.keys(sessionStorage).length") == 0
    browser.open("/aanmeldingen/nieuw")
    assert browser.one("[name=familyName]").get_attribute("value") == ""
