"""A house on a PostgreSQL server: a new master key made by another process while it serves, and a way there that nobody
can listen in on."""

import os
import subprocess
from pathlib import Path

import pytest

from outside.engine import left_out_on_server
from outside.house import House
from outside.postgres import Postgres
from outside.referrers import refer
from outside.wire import Visitor

pytestmark = left_out_on_server("it starts a server of its own, the same one in either run")


@pytest.fixture(scope="module")
def server():
    with Postgres() as server:
        yield server


def keys_of(house: House) -> list[str]:
    return [line for line in (house.data / "opstap.keys").read_text().splitlines() if line and not line.startswith("#")]


def test_a_server_goes_on_under_a_master_key_that_another_process_made(server):
    """The command is a process of its own there, and says nothing to the one that serves."""
    house = House(today="2025-03-03")
    try:
        house.environment["OPSTAP_DATABASE"] = server.make("sleutels")
        email = house.add_user("Vera Wijzer", "referrer", "VDAB")
        house.serve()
        vera = Visitor(house).sign_in(email)
        before = refer(vera, "Ervoor")
        assert before.is_confirmed
        # Nothing is in its memory: what it shows it has to open.
        house.end()
        house.serve()
        vera = Visitor(house).sign_in(email)
        assert house.json("keys", "rotate")["isNew"]
        page = vera.get(f"/aanmeldingen/{before.id}")
        assert page.status == 200 and "Wil na vrijlating aan het werk" in page.text, page.text[:400]
        assert house.json("keys", "rotate")["isNew"]
        # Whoever comes now is sealed under the newest key, so that the older ones can be taken out of the file.
        after = refer(vera, "Erna")
        assert after.is_confirmed
        status = house.json("keys", "status")
        assert [line["participants"] for line in status] == [2, 0, 0] and status[0]["house"]
        assert house.is_serving
        newest = keys_of(house)[0]
        (house.data / "opstap.keys").write_text(newest + "\n")
        house.end()
        house.serve()
        vera = Visitor(house).sign_in(email)
        for act in (before, after):
            assert vera.get(f"/aanmeldingen/{act.id}").status == 200
    finally:
        house.close()


def certificate(folder: Path, name: str) -> tuple[Path, Path]:
    """A key, and a certificate that it signed itself for a machine of this name."""
    key, chain = folder / f"{name}.key", folder / f"{name}.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
         "-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(chain)],
        check=True, capture_output=True, timeout=60)
    owner = os.stat(folder)
    for file in (key, chain):
        os.chown(file, owner.st_uid, owner.st_gid)
        file.chmod(0o600 if file == key else 0o644)
    return key, chain


def test_the_address_asks_for_tls_and_for_who_is_at_the_other_end(server):
    address = server.make("tls").replace("127.0.0.1", "localhost")
    house = House()

    def listed(**settings) -> subprocess.CompletedProcess:
        house.environment["OPSTAP_DATABASE"] = address + "?" + "&".join(f"{k}={v}" for k, v in settings.items())
        return house.command("user", "list")

    try:
        refused = listed(sslmode="require")
        assert refused.returncode != 0 and "SSL" in refused.stderr.decode(), refused
        key, chain = certificate(server.folder, "localhost")
        _, stranger = certificate(server.folder, "elders.test")
        for setting, value in (("ssl_cert_file", chain), ("ssl_key_file", key), ("ssl", "on")):
            server.rows(f"ALTER SYSTEM SET {setting} = '{value}'")
        server.restart()
        good = listed(sslmode="verify-full", sslrootcert=chain)
        assert good.returncode == 0, good.stderr.decode()
        # Another signature, and a name that is not the certificate's.
        assert listed(sslmode="verify-full", sslrootcert=stranger).returncode != 0
        address = address.replace("localhost", "127.0.0.1")
        assert listed(sslmode="verify-full", sslrootcert=chain).returncode != 0
        # A mode that looks at neither would take both.
        assert listed(sslmode="require").returncode == 0
    finally:
        house.close()
