"""A person at a browser: headless Chromium, driven by what stands on the page."""

import re
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from selenium import webdriver
from selenium.common.exceptions import NoSuchElementException
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from outside.house import PASSWORD, House

DESKTOP, PHONE = (1280, 900), (390, 844)


def chromium() -> webdriver.Chrome:
    options = Options()
    for flag in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--lang=nl-BE", "--hide-scrollbars",
                 "--force-device-scale-factor=1", "--window-size=1280,900"):
        options.add_argument(flag)
    options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver") or "/usr/bin/chromedriver"))
    driver.set_page_load_timeout(60)
    return driver


class Browser:
    def __init__(self, driver: webdriver.Chrome, pictures: Path):
        self.driver = driver
        self.pictures = pictures
        self.house: House | None = None
        self.who = ""
        self._cookies: dict[tuple[str, str], list[dict]] = {}
        self._count = 0

    # --- who

    def at(self, house: House) -> "Browser":
        """Goes to another house, as nobody."""
        self.house = house
        self.who = ""
        self.driver.get(house.address + "/assets/none")
        self.driver.delete_all_cookies()
        return self

    def sign_in(self, email: str, password: str = PASSWORD) -> "Browser":
        """Signs in by the form, or goes on with an earlier session of this account in this house."""
        self.driver.get(self.house.address + "/assets/none")
        self.driver.delete_all_cookies()
        kept = self._cookies.get((self.house.address, email))
        for cookie in kept or []:
            self.driver.add_cookie(cookie)
        self.open("/")
        if self.path.startswith("/aanmelden") and self.has("form[action='/aanmelden']"):
            self.fill(email=email, wachtwoord=password).press("Aanmelden", within="main")
            assert not self.path == "/aanmelden", self.text
            self._cookies[(self.house.address, email)] = self.driver.get_cookies()
        self.who = email
        return self

    # --- where

    @property
    def path(self) -> str:
        return urlsplit(self.driver.current_url).path

    def open(self, path: str) -> "Browser":
        self.driver.get(self.house.address + path)
        return self._settled()

    def _settled(self) -> "Browser":
        WebDriverWait(self.driver, 30).until(lambda d: d.execute_script("return document.readyState") == "complete")
        return self

    # --- what it says

    @property
    def text(self) -> str:
        """The words of the page, white space made even."""
        return " ".join(self.driver.find_element(By.TAG_NAME, "body").text.split())

    def all(self, selector: str):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector: str):
        try:
            return self.driver.find_element(By.CSS_SELECTOR, selector)
        except NoSuchElementException:
            raise AssertionError(f"{self.path}: nothing fits {selector}\n{self.text[:1500]}") from None

    def has(self, selector: str) -> bool:
        return bool(self.all(selector))

    def sees(self, *pieces: str) -> "Browser":
        text = self.text
        for piece in pieces:
            assert re.search(re.escape(piece), text, re.IGNORECASE), f"{self.path} does not say «{piece}»:\n{text[:3000]}"
        return self

    def sees_not(self, *pieces: str) -> "Browser":
        text = self.text
        for piece in pieces:
            assert piece.lower() not in text.lower(), f"{self.path} says «{piece}»:\n{text[:3000]}"
        return self

    # --- what one does

    def fill(self, **values: str) -> "Browser":
        """Fills in fields by name: types in a line, chooses from a list by value or words, ticks a box (True/False)."""
        for name, value in values.items():
            inputs = self.all(f"main [name='{name}']")
            assert inputs, f"{self.path} has no field {name}: {self.fields()}"
            first = inputs[0]
            kind = first.get_attribute("type")
            if first.tag_name == "select":
                self._choose(first, value)
            elif kind == "radio":
                fitting = [i for i in inputs if i.get_attribute("value") == value]
                assert fitting, f"{name}: no choice {value} in {[i.get_attribute('value') for i in inputs]}"
                self._click(fitting[0])
            elif kind == "checkbox":
                wanted = value if isinstance(value, (list, tuple)) else None
                for box in inputs:
                    on = box.get_attribute("value") in wanted if wanted is not None else bool(value)
                    if box.is_selected() != on:
                        self._click(box)
            elif kind == "file":
                first.send_keys(value)
            else:
                first.clear()
                first.send_keys(value)
        return self

    def _choose(self, select, value: str):
        options = select.find_elements(By.TAG_NAME, "option")
        for option in options:
            if value in (option.get_attribute("value"), option.text.strip()):
                return option.click()
        raise AssertionError(f"no choice {value} in {[(o.get_attribute('value'), o.text) for o in options]}")

    def fields(self) -> list[str]:
        return sorted({e.get_attribute("name") for e in self.all("main [name]")})

    def _click(self, element):
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", element)
        element.click()

    def press(self, words: str, within: str = "main") -> "Browser":
        """Presses the button, or else follows the link, with these words."""
        for tag in ("button", "a"):
            for element in self.all(f"{within} {tag}"):
                if element.is_displayed() and " ".join(element.text.split()) == words:
                    return self._leave(element)
        found = [e.text for tag in ("button", "a") for e in self.all(f"{within} {tag}") if e.text]
        raise AssertionError(f"{self.path} has no button or link «{words}»: {found}")

    def submit(self) -> "Browser":
        """Sends the form of the page, by its own button."""
        return self._leave(self.one("main form.sheet button[type=submit]"))

    def follow(self, href: str) -> "Browser":
        """Follows the first link whose address begins like this."""
        return self._leave(self.one(f"main a[href^='{href}']"))

    def _leave(self, element) -> "Browser":
        page = self.driver.find_element(By.TAG_NAME, "html")
        href = element.get_attribute("href") or ""
        self._click(element)
        if "#" not in href or urlsplit(href).path != self.path:
            WebDriverWait(self.driver, 60).until(lambda d: _is_gone(page))
        return self._settled()

    def expect(self, pattern: str) -> "Browser":
        """The address now fits this pattern."""
        assert re.fullmatch(pattern, self.path), f"at {self.path}, not {pattern}:\n{self.text[:2000]}"
        return self

    def keys(self, *keys: str) -> "Browser":
        webdriver.ActionChains(self.driver).send_keys(*keys).perform()
        return self

    def chord(self, held: str, key: str) -> "Browser":
        """Presses a key while another one is held down."""
        webdriver.ActionChains(self.driver).key_down(held).send_keys(key).key_up(held).perform()
        return self

    @property
    def focus(self) -> str:
        """What has the focus: its id, or its words."""
        return self.driver.execute_script(
            "const e = document.activeElement; return e.id || e.textContent.trim() || e.tagName")

    # --- how it looks

    def size(self, size: tuple[int, int]) -> "Browser":
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": size[0], "height": size[1], "deviceScaleFactor": 1, "mobile": size == PHONE})
        return self

    def scheme(self, scheme: str) -> "Browser":
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
        return self

    def picture(self, name: str):
        """Keeps the page as it looks, whole, on a desk and on a phone."""
        import base64

        self._count += 1
        self.pictures.mkdir(parents=True, exist_ok=True)
        for label, size in (("desktop", DESKTOP), ("phone", PHONE)):
            self.size(size)
            # Colours that still change from dark to light are not the page's colours.
            self.driver.execute_script("for (const a of document.getAnimations()) a.finish();")
            shot = self.driver.execute_cdp_cmd("Page.captureScreenshot", {"captureBeyondViewport": True, "format": "png"})
            slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
            (self.pictures / f"{self._count:03d}-{slug}-{label}.png").write_bytes(base64.b64decode(shot["data"]))
        self.size(DESKTOP)

    def complaints(self) -> list[str]:
        """What the browser's console complained of since the last time: refused styles, scripts that fail."""
        lines = [e["message"] for e in self.driver.get_log("browser") if e["level"] == "SEVERE"]
        # An answer that is not 200 is no fault by itself: forms with mistakes answer 422.
        return [l for l in lines if "the server responded with a status of 4" not in l]


def _is_gone(element) -> bool:
    try:
        element.is_enabled()
        return False
    except Exception:  # selenium's several ways to say that an element belongs to a page that was left
        return True
