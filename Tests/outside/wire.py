"""A visitor without a browser: sends exactly the bytes a test wants, and keeps the cookies."""

import html
import http.client
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import quote_plus, urljoin, urlsplit

from outside.house import PASSWORD, House

TOKEN = "sleutel"


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8", "replace")

    @property
    def place(self) -> str:
        """Where it leads, for a redirect."""
        return self.headers.get("location", "")


@dataclass
class Input:
    name: str
    kind: str
    value: str
    choices: list[str] = field(default_factory=list)
    is_required: bool = False
    is_ticked: bool = False


@dataclass
class SentForm:
    """A form of a page, as a browser would send it."""

    action: str
    method: str
    encoding: str
    inputs: list[Input]

    def pairs(self) -> list[tuple[str, str]]:
        return [
            (i.name, i.value) for i in self.inputs
            if i.name and i.kind not in ("submit", "button", "file")
            and (i.kind not in ("checkbox", "radio") or i.is_ticked)
        ]

    def names(self, *kinds: str) -> list[str]:
        return list(dict.fromkeys(i.name for i in self.inputs if i.kind in kinds and i.name))


class _Forms(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.forms: list[SentForm] = []
        self.links: list[str] = []
        self._form: SentForm | None = None
        self._select: Input | None = None
        self._area: Input | None = None

    def handle_starttag(self, tag, attrs):
        a = {k: v or "" for k, v in attrs}
        if tag == "a" and a.get("href"):
            self.links.append(a["href"])
        if tag == "form":
            self._form = SentForm(a.get("action", ""), a.get("method", "get"), a.get("enctype", ""), [])
            self.forms.append(self._form)
        if self._form is None:
            return
        required = a.get("aria-required") == "true"
        if tag == "input":
            kind = "day" if a.get("class") == "day" and a.get("placeholder", "").startswith("dd") else a.get("type", "text")
            self._form.inputs.append(
                Input(a.get("name", ""), kind, a.get("value", ""), [a.get("value", "")], required, "checked" in a))
        elif tag == "button" and a.get("name"):
            self._form.inputs.append(Input(a["name"], "submit", a.get("value", "")))
        elif tag == "select":
            self._select = Input(a.get("name", ""), "select", "", [], required)
            self._form.inputs.append(self._select)
        elif tag == "option" and self._select is not None:
            self._select.choices.append(a.get("value", ""))
            if "selected" in a or len(self._select.choices) == 1:
                self._select.value = a.get("value", "")
        elif tag == "textarea":
            self._area = Input(a.get("name", ""), "textarea", "", [], required)
            self._form.inputs.append(self._area)

    def handle_data(self, data):
        if self._area is not None:
            self._area.value += data

    def handle_endtag(self, tag):
        if tag == "form":
            self._form = None
        elif tag == "select":
            self._select = None
        elif tag == "textarea":
            if self._area is not None:
                self._area.value = self._area.value.removeprefix("\n")
            self._area = None


def forms(page: str) -> list[SentForm]:
    parser = _Forms()
    parser.feed(page)
    return parser.forms


def links(page: str) -> list[str]:
    parser = _Forms()
    parser.feed(page)
    return parser.links


def encoded(pairs) -> bytes:
    return "&".join(f"{quote_plus(k)}={quote_plus(v)}" for k, v in pairs).encode()


def multipart(pairs, files=()) -> tuple[bytes, str]:
    """A body of `multipart/form-data` and its content type. `files`: (field, name, bytes)."""
    mark = "opstap-test-boundary-7f3a"
    parts = []
    for name, value in pairs:
        parts.append(f'--{mark}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    for field_name, name, contents in files:
        head = (
            f'--{mark}\r\nContent-Disposition: form-data; name="{field_name}"; filename="{name}"\r\n'
            "Content-Type: text/csv\r\n\r\n"
        )
        parts.append(head.encode() + contents + b"\r\n")
    return b"".join(parts) + f"--{mark}--\r\n".encode(), f"multipart/form-data; boundary={mark}"


class Visitor:
    def __init__(self, house: House):
        self.house = house
        self.cookies: dict[str, str] = {}

    def send(self, method: str, path: str, body: bytes | None = None, kind: str = "", **headers) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.house.port, timeout=180)
        given = {"Host": f"localhost:{self.house.port}"}
        if self.cookies:
            given["Cookie"] = "; ".join(f"{k}={v}" for k, v in self.cookies.items())
        if kind:
            given["Content-Type"] = kind
        given.update({k.replace("_", "-"): v for k, v in headers.items()})
        try:
            try:
                connection.request(method, path, body=body, headers=given)
            except (BrokenPipeError, ConnectionResetError):
                if connection.sock is None:
                    raise  # it was gone before there was a connection
                # A server may answer before it has read a body that is too large.
            response = connection.getresponse()
            answer = Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, response.read())
            for name, value in response.getheaders():
                if name.lower() == "set-cookie":
                    key, _, rest = value.partition("=")
                    self.cookies[key] = rest.split(";")[0]
            return answer
        finally:
            connection.close()

    def get(self, path: str) -> Answer:
        return self.send("GET", path)

    def post(self, path: str, pairs) -> Answer:
        return self.send("POST", path, encoded(pairs), "application/x-www-form-urlencoded")

    def sign_in(self, email: str, password: str = PASSWORD) -> "Visitor":
        answer = self.post("/aanmelden", [("email", email), ("wachtwoord", password), ("naar", "")])
        assert answer.status == 303, f"{email} could not sign in: {answer.status} {words(answer.text)[:300]}"
        return self

    def form(self, page: str, action: str | None = None) -> SentForm:
        """The form of a page that posts to `action` (default: to the page itself)."""
        answer = self.get(page)
        assert answer.status == 200, f"{page}: {answer.status} {words(answer.text)[:300]}"
        wanted = action or urlsplit(page).path
        for form in forms(answer.text):
            if urlsplit(urljoin(page, form.action)).path == wanted and form.method.lower() == "post":
                return form
        raise AssertionError(f"{page} has no form that posts to {wanted}: {[f.action for f in forms(answer.text)]}")

    def fill(self, page: str, action: str | None = None, **values) -> Answer:
        """Fills in the form of a page and sends it. Values replace what the page holds."""
        form = self.form(page, action)
        values = {k: v if isinstance(v, list) else [v] for k, v in values.items()}
        known = {i.name for i in form.inputs}
        assert values.keys() <= known, f"{page} has no field {values.keys() - known}; it has {sorted(known)}"
        pairs = [(k, v) for k, v in form.pairs() if k not in values]
        pairs += [(k, v) for k, all_values in values.items() for v in all_values]
        return self.post(urljoin(page, form.action), pairs)


def words(page: str) -> str:
    """The text of a page, for messages."""
    main = re.sub(r"(?s)^.*?<main[^>]*>", "", page)
    return " ".join(html.unescape(re.sub(r"(?s)<[^>]+>", " ", main)).split())
