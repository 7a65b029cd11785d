"""What must hold for every page, whoever opens it: accessible, as wide as the screen, in whole words."""

import importlib.util
import re
from pathlib import Path

from outside.browser import DESKTOP, PHONE, Browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
SERIOUS = {"serious", "critical"}


def _axe() -> str:
    found = importlib.util.find_spec("axe_playwright_python")
    assert found and found.origin, "axe-core is missing: ./test installs it"
    return (Path(found.origin).parent / "axe.min.js").read_text()


def faults(browser: Browser) -> list[str]:
    """Everything wrong with how the page that is open looks and reads, in light and dark, on a desk and on a phone."""
    found = _words(browser)
    for size in (DESKTOP, PHONE):
        browser.size(size)
        width = browser.driver.execute_script("return document.documentElement.scrollWidth")
        if width > size[0]:
            found.append(f"{width} px wide on a screen of {size[0]} px: {_widest(browser, size[0])}")
        for scheme in ("light", "dark"):
            browser.scheme(scheme)
            found += [f"{scheme}, {size[0]} px: {fault}" for fault in _accessibility(browser)]
    browser.size(DESKTOP).scheme("light")
    found += [f"console: {line}" for line in browser.complaints()]
    return found


def _words(browser: Browser) -> list[str]:
    found = []
    text = browser.driver.execute_script("return document.documentElement.textContent")
    if "⟦" in text:
        found.append("words missing from the catalogue: " + ", ".join(sorted(set(re.findall(r"⟦[^⟧]*⟧", text)))))
    for title, selector in (("title", "title"), ("h1", "h1")):
        count = len([e for e in browser.all(selector) if (e.get_attribute("textContent") or "").strip()])
        if count != 1:
            found.append(f"{count} × {title} instead of one")
    if re.search(r"\b(nil|undefined|Optional\(|NaN)\b", browser.text):
        found.append("words of the machine: nil, undefined, Optional or NaN")
    ids = browser.driver.execute_script("return [...document.querySelectorAll('[id]')].map(e => e.id)")
    doubles = sorted({i for i in ids if ids.count(i) > 1})
    if doubles:
        found.append(f"ids that occur twice: {doubles}")
    return found


def _widest(browser: Browser, width: int) -> str:
    return browser.driver.execute_script(
        "return [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > arguments[0])"
        ".slice(-3).map(e => e.outerHTML.slice(0, 160)).join(' | ')", width)


def _accessibility(browser: Browser) -> list[str]:
    driver = browser.driver
    if not driver.execute_script("return typeof axe === 'object'"):
        driver.execute_script(_axe())
    # Colours that still change from light to dark are not the page's colours.
    result = driver.execute_async_script(
        "const done = arguments[1]; for (const a of document.getAnimations()) a.finish();"
        "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})"
        ".then(r => done(r.violations), e => done([{id: String(e), impact: 'critical', nodes: []}]))", TAGS)
    return [
        f"{v['id']} ({v['impact']}): {v.get('help', '')}: " + " | ".join(_node(n) for n in v["nodes"][:3])
        for v in result if v["impact"] in SERIOUS or _is_wcag(v)
    ]


def _node(node: dict) -> str:
    data = next((c["data"] for c in node.get("any", []) if isinstance(c.get("data"), dict)), {})
    colours = f" ({data['fgColor']} on {data['bgColor']}: {data['contrastRatio']})" if "fgColor" in data else ""
    return node["html"][:160] + colours


def _is_wcag(violation: dict) -> bool:
    return any(tag.startswith("wcag") for tag in violation.get("tags", []))
