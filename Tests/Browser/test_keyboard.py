"""Without a mouse, and without scripts."""

import re
from html.parser import HTMLParser

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from outside.wire import Visitor


@pytest.fixture
def signed_in(demo_house, browser):
    password = re.search(r"«([^»]+)»", demo_house.greeting).group(1)
    email = next(u["email"] for u in demo_house.json("user", "list") if u["role"] == "coordinator")
    browser.at(demo_house).sign_in(email, password)
    return browser


def test_the_first_tab_offers_to_skip_the_menu(signed_in):
    signed_in.open("/aanmeldingen").keys(Keys.TAB)
    assert signed_in.focus == "Naar de inhoud"
    assert signed_in.driver.switch_to.active_element.is_displayed()
    signed_in.keys(Keys.ENTER)
    assert signed_in.focus == "inhoud"
    assert signed_in.driver.current_url.endswith("#inhoud")


def test_what_has_the_focus_shows_it(signed_in):
    signed_in.open("/aanmeldingen")
    seen = []
    for _ in range(15):
        signed_in.keys(Keys.TAB)
        shown = signed_in.driver.execute_script(
            "const e = document.activeElement, s = getComputedStyle(e);"
            "return [e.outerHTML.slice(0, 120), e === document.body || s.outlineStyle !== 'none' && "
            "parseFloat(s.outlineWidth) >= 2 || s.boxShadow !== 'none']")
        seen.append(shown)
    assert all(is_shown for _, is_shown in seen), [html for html, is_shown in seen if not is_shown]


def test_after_a_mistake_the_focus_is_on_the_list_of_mistakes_which_leads_to_the_field(demo_house, browser):
    browser.at(demo_house).open("/aanmelden")
    browser.driver.find_element(By.NAME, "email").send_keys("niemand@voorbeeld.test")
    browser.keys(Keys.ENTER)
    browser._settled()
    assert browser.focus == "fouten"
    assert browser.one("#fouten").get_attribute("role") == "alert"


def test_a_mistake_in_a_field_is_linked_and_described(signed_in):
    signed_in.open("/aanmeldingen/nieuw").submit()
    assert signed_in.focus == "fouten"
    first = signed_in.one("#fouten a")
    target = first.get_attribute("href").split("#")[1]
    first.send_keys(Keys.ENTER)
    assert signed_in.focus == target
    wrong = signed_in.all("main [aria-invalid=true]")
    assert wrong
    for field in wrong:
        ids = (field.get_attribute("aria-describedby") or "").split()
        said = [signed_in.one(f"#{i}").text for i in ids if i.startswith("e-")]
        assert said and all(said), field.get_attribute("name")


def test_ctrl_k_goes_to_the_search_field(signed_in):
    signed_in.open("/aanmeldingen").chord(Keys.CONTROL, "k")
    assert signed_in.driver.switch_to.active_element.get_attribute("type") == "search"
    signed_in.driver.switch_to.active_element.send_keys("peeters" + Keys.ENTER)
    signed_in._settled().expect("/deelnemers")
    assert "Peeters" in signed_in.text


def test_every_field_has_its_label(signed_in):
    signed_in.open("/aanmeldingen/nieuw")
    nameless = signed_in.driver.execute_script(
        "return [...document.querySelectorAll('input:not([type=hidden]), select, textarea')]"
        ".filter(e => !(e.labels && e.labels.length) && !e.ariaLabel && !e.closest('fieldset')).map(e => e.outerHTML)")
    assert not nameless


class _ShownButtons(HTMLParser):
    """The buttons that send no form. What is `hidden` until a script shows it, such as the message that the session
    ends, is nowhere for whoever has no scripts."""

    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self._hidden: list[str] = []

    def handle_starttag(self, tag, attrs):
        if tag not in ("input", "meta", "link", "br", "hr", "img") and (self._hidden or "hidden" in dict(attrs)):
            self._hidden.append(tag)
        elif tag == "button" and dict(attrs).get("type", "submit") != "submit":
            self.found.append(self.get_starttag_text())

    def handle_endtag(self, tag):
        if self._hidden and self._hidden[-1] == tag:
            self._hidden.pop()


def buttons_for_a_script(page: str) -> list[str]:
    parser = _ShownButtons()
    parser.feed(page)
    return parser.found


def test_everything_works_without_scripts(demo_house, browser):
    password = re.search(r"«([^»]+)»", demo_house.greeting).group(1)
    email = next(u["email"] for u in demo_house.json("user", "list") if u["role"] == "coordinator")
    visitor = Visitor(demo_house).sign_in(email, password)
    page = visitor.get("/aanmeldingen/nieuw").text
    # No act hangs on a script: every button sends a form, every link leads to a page.
    assert not re.search(r'href="(#"|javascript:)', page)
    assert not buttons_for_a_script(page)
    assert visitor.get("/deelnemers?zoek=peeters").status == 200
