"""People who are made up for a test."""

import secrets
from datetime import date, timedelta

from outside.wire import SentForm


def letters(number: int) -> str:
    """A name that is far from that of every other number."""
    text = ""
    for _ in range(6):
        number, rest = divmod(number, 26)
        text += chr(97 + rest)
    return text.capitalize()


def referral(form: SentForm, family: str = "Testers", number: int = 0) -> list[tuple[str, str]]:
    """What a referrer fills in on /aanmeldingen/nieuw for somebody who looks like nobody with another number."""
    number = abs(number)
    prisons = [code for i in form.inputs if i.name == "prison" for code in i.choices if code]
    filled = {
        "familyName": family,
        "givenName": letters(number),
        "birthDay": (date(1960, 1, 1) + timedelta(days=number % 15_000)).strftime("%d/%m/%Y"),
        "prison": prisons[number % len(prisons)],
        "reason": "Wil na vrijlating aan het werk.",
        "consent": "ja",
        # As if the form had been opened anew.
        "eenmaal": secrets.token_hex(32),
    }
    return [(name, value) for name, value in form.pairs() if name not in filled] + list(filled.items())
