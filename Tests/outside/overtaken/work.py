"""Placements and aftercare."""

from outside.overtaken.desk import STORED, TYPED, day, first_choice, iso

JOB = """SELECT p.participant_id, p.id FROM placements p JOIN trajectories t ON t.id = p.trajectory_id
    WHERE p.end_day IS NULL AND p.withdrawal IS NULL AND t.state = 'atWork'
        AND NOT EXISTS (SELECT 1 FROM placements n WHERE n.previous_id = p.id) ORDER BY p.id"""


def change_placement(desk):
    person, job = desk.pick(JOB)
    page = f"/deelnemers/{person}/tewerkstellingen/{job}/wijzigen"
    desk.overtaken(
        page, {"workplace": "Werkplek van mij", "jobTitle": "Functie van mij"},
        lambda: desk.does(page, workplace="Werkplek van hen", jobTitle="Functie van hen"),
        says=["Werkplek van mij", "Werkplek van hen", "Functie van mij", "Functie van hen", "Thea Hun"],
        choices={"workplace": TYPED, "jobTitle": STORED})
    assert desk.house.rows("SELECT workplace, job_title FROM placements WHERE id = ?", job) == [
        ("Werkplek van mij", "Functie van hen")]


def end_placement(desk):
    person, job = desk.pick(JOB)
    page = f"/deelnemers/{person}/tewerkstellingen/{job}/einde"
    reason = first_choice(desk, page, "reason")
    desk.overtaken(
        page, {"day": day(0), "reason": reason},
        lambda: desk.does(f"/deelnemers/{person}/tewerkstellingen/{job}/wijzigen", workplace="Nieuwe werkplek"),
        says=[day(0), "Nieuwe werkplek", "Thea Hun"])
    assert desk.value("SELECT end_day FROM placements WHERE id = ?", job) == iso(0)


def withdraw_placement(desk):
    person, job = desk.pick(JOB)
    desk.overtaken(
        f"/deelnemers/{person}/tewerkstellingen/{job}/intrekken", {"reason": "Verkeerde persoon genoteerd"},
        lambda: desk.does(f"/deelnemers/{person}/tewerkstellingen/{job}/wijzigen", workplace="Andere werkplek"),
        says=["Verkeerde persoon genoteerd", "Andere werkplek"])
    assert desk.value("SELECT withdrawal IS NOT NULL FROM placements WHERE id = ?", job) == 1


DUE = """SELECT t.participant_id, d.id FROM due_contacts d JOIN trajectories t ON t.id = d.trajectory_id
    WHERE d.state = 'open' AND t.state = 'atWork' AND d.due {} ORDER BY d.due DESC, d.id"""


def move_aftercare(desk):
    person, moment = desk.pick(DUE.format(f"> '{iso(0)}'"))
    page = f"/deelnemers/{person}/nazorg/{moment}/verzetten"
    desk.overtaken(
        page, {"day": day(41), "reason": "Reden van mij"},
        lambda: desk.does(page, day=day(43), reason="Reden van hen"),
        says=[day(41), day(43), "Reden van mij", "Reden van hen"], choices={"day": TYPED, "reason": STORED})
    assert desk.value("SELECT moved_to FROM due_contacts WHERE id = ?", moment) == iso(41)


def miss_aftercare(desk):
    person, moment = desk.pick(DUE.format(f"< '{iso(0)}'"))
    desk.overtaken(
        f"/deelnemers/{person}/nazorg/{moment}/gemist", {"reason": "Nam niet op"},
        lambda: desk.does(f"/deelnemers/{person}/nazorg/{moment}/verzetten", day=day(0), reason="Later gebeld"),
        says=["Nam niet op"])
    assert desk.value("SELECT state FROM due_contacts WHERE id = ?", moment) == "missed"
