"""Walks every link that somebody can follow, a few of each kind."""

import re
from urllib.parse import urljoin, urlsplit

from outside.wire import Answer, Visitor, links

# Ids, days and prisons in an address: pages of one kind differ only in these.
_ID = re.compile(r"^(?=[0-9a-z-]*\d)[0-9a-z][0-9a-z-]{7,}$")
_DAY = re.compile(r"^\d{4}-\d\d-\d\d$")


def kind(address: str) -> str:
    """The address with what varies taken out."""
    parts = urlsplit(address)
    steps = ["{day}" if _DAY.match(s) else "{id}" if _ID.match(s) else s for s in parts.path.split("/")]
    if len(steps) > 3 and steps[1] == "agenda" and steps[3] == "{day}":
        steps[2] = "{prison}"
    if len(steps) > 4 and steps[3] in ("bevinding", "detentie"):
        steps[4] = "{code}"
    if len(steps) > 4 and steps[3] == "score":
        steps[4] = "{criterion}"
    if len(steps) > 2 and steps[1] == "programmas" and steps[2] != "nieuw":
        steps[2] = "{programme}"
        steps[3:] = ["{number}" if re.fullmatch(r"\d+", s) else s for s in steps[3:]]
    if len(steps) > 2 and steps[1] == "beroepen":
        steps[2] = "{occupation}"
    names = sorted(set(re.findall(r"(?:^|&)([^=&]+)=", parts.query)))
    return "/".join(steps) + ("?" + "&".join(names) if names else "")


def walk(visitor: Visitor, start: str = "/", each: int = 2, limit: int = 400) -> dict[str, Answer]:
    """Follows links from `start`; the answers by address, at most `each` of a kind."""
    waiting, seen, counts, answers = [start], {start}, {}, {}
    while waiting and len(answers) < limit:
        address = waiting.pop(0)
        answer = visitor.get(address)
        hops = 0
        while answer.status in (301, 302, 303, 307, 308) and hops < 5:
            address = urljoin(address, answer.place)
            answer = visitor.get(address)
            hops += 1
        answers[address] = answer
        if "text/html" not in answer.headers.get("content-type", ""):
            continue
        for link in links(answer.text):
            target = urljoin(address, link).split("#")[0]
            if urlsplit(target).netloc or urlsplit(target).scheme or target in seen:
                continue
            seen.add(target)
            name = kind(target)
            counts[name] = counts.get(name, 0) + 1
            if counts[name] <= each:
                waiting.append(target)
    return answers
