"""What the tests from the outside share."""

import os
from pathlib import Path

import pytest

from outside import engine
from outside.house import ROOT, House

PICTURES = Path(os.environ.get("OPSTAP_PICTURES", ROOT / "artefacts" / "browser"))
if engine.SERVER:
    # What runs on the other engine at the same time keeps its own.
    PICTURES /= "postgresql"


@pytest.fixture
def empty_house():
    """A house with nothing in it, not served yet."""
    house = House()
    yield house
    house.close()


@pytest.fixture(scope="session")
def demo_house():
    """A served house with the demo data. Whoever changes anything in it says so in the test's name."""
    house = House.demo("2026-11-24").serve()
    yield house
    house.close()


@pytest.fixture(scope="session")
def chromium_session():
    from outside.browser import Browser, chromium

    driver = chromium()
    yield Browser(driver, PICTURES)
    driver.quit()


@pytest.fixture
def browser(chromium_session, request):
    """The browser; a picture of the page is kept when the test fails."""
    chromium_session.complaints()
    yield chromium_session
    report = getattr(request.node, "report_call", None)
    if report is not None and report.failed:
        chromium_session.picture("failed-" + request.node.name)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    setattr(item, f"report_{report.when}", report)
    # The tests of a walk go on where the one before stopped: after a failure the rest says nothing.
    if report.when == "call" and report.failed and item.cls is not None and item.get_closest_marker("walk"):
        item.cls.stopped_at = item.name


def pytest_runtest_setup(item):
    if item.get_closest_marker("walk") and getattr(item.cls, "stopped_at", None):
        pytest.fail(f"the walk stopped at {item.cls.stopped_at}", pytrace=False)


def pytest_report_header():
    return f"engine: {'PostgreSQL' if engine.SERVER else 'SQLite'}"


def pytest_configure(config):
    config.addinivalue_line("markers", "walk: each test of the class goes on where the one before it stopped")
