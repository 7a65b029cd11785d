"""The plan: steps, pauses, the trajectory itself."""

from outside.overtaken.desk import STORED, TYPED, day, first_choice, iso

STEP = """SELECT t.participant_id, s.id FROM steps s JOIN trajectories t ON t.id = s.trajectory_id
    WHERE s.state = '{}' AND t.state = 'guided' ORDER BY s.id"""


def complete_step(desk):
    person, step = desk.pick(STEP.format("open"))
    page = f"/deelnemers/{person}/stappen/{step}"
    reason = first_choice(desk, f"{page}/afwijken", "reason")
    desk.overtaken(
        f"{page}/gedaan", {"day": day(0)},
        lambda: desk.does(f"{page}/afwijken", how="move", due=day(50), reason=reason, explanation="Later"),
        says=[day(0)])
    assert desk.house.rows("SELECT state, done_on FROM steps WHERE id = ?", step) == [("done", iso(0))]


def deviate_step(desk):
    person, step = desk.pick(STEP.format("open"))
    page = f"/deelnemers/{person}/stappen/{step}/afwijken"
    reason = first_choice(desk, page, "reason")
    desk.overtaken(
        page, {"how": "move", "due": day(60), "reason": reason, "explanation": "Uitleg van mij"},
        lambda: desk.does(page, how="move", due=day(61), reason=reason, explanation="Uitleg van hen"),
        says=[day(60), day(61), "Uitleg van mij", "Uitleg van hen"], choices={"due": TYPED, "explanation": STORED})
    assert desk.value("SELECT moved_to FROM steps WHERE id = ?", step) == iso(60)


def reopen_step(desk):
    person, step = desk.pick(STEP.format("done"))
    page, address = f"/deelnemers/{person}", f"/deelnemers/{person}/stappen/{step}"

    def meanwhile():
        desk.does(page, f"{address}/heropenen")
        desk.does(f"{address}/gedaan", day=day(0))

    desk.overtaken(page, {}, meanwhile, action=f"{address}/heropenen")
    assert desk.value("SELECT state FROM steps WHERE id = ?", step) == "open"


PAUSE = """SELECT t.participant_id, p.id FROM pauses p JOIN trajectories t ON t.id = p.trajectory_id
    WHERE p.has_ended = 0 AND t.state <> 'closed' AND p.from_day <= '2026-11-24' ORDER BY p.id"""


def expect_pause(desk):
    person, pause = desk.pick(PAUSE)
    page = f"/deelnemers/{person}/pauzes/{pause}/verwacht"
    desk.overtaken(
        page, {"until": day(20)}, lambda: desk.does(page, until=day(30)), says=[day(20), day(30)],
        choices={"until": TYPED})
    assert desk.value("SELECT until_day FROM pauses WHERE id = ?", pause) == iso(20)


def end_pause(desk):
    person, pause = desk.pick(PAUSE)
    page = f"/deelnemers/{person}/pauzes/{pause}"
    desk.overtaken(
        f"{page}/einde", {"day": day(0)}, lambda: desk.does(f"{page}/verwacht", until=day(33)), says=[day(0)])
    assert desk.house.rows("SELECT until_day, has_ended FROM pauses WHERE id = ?", pause) == [(iso(0), 1)]


TRAJECTORY = """SELECT participant_id, id, coach_id FROM trajectories WHERE state = '{}' AND coach_id IS NOT NULL ORDER BY id"""


def other_coach(desk, now: str) -> str:
    return desk.value("SELECT id FROM users WHERE role = 'coach' AND is_active = 1 AND id <> ? ORDER BY id", now)


def close_trajectory(desk):
    person, trajectory, coach = desk.pick(TRAJECTORY.format("guided"))
    page = f"/deelnemers/{person}/afsluiten"
    outcome = first_choice(desk, page, "outcome")
    desk.overtaken(
        page, {"day": day(0), "outcome": outcome, "note": "Doorverwezen, met goede raad"},
        lambda: desk.does(f"/deelnemers/{person}/coach", coach=other_coach(desk, coach)),
        says=["Doorverwezen, met goede raad"])
    assert desk.value("SELECT state FROM trajectories WHERE id = ?", trajectory) == "closed"


def reopen_trajectory(desk):
    # Closed today: what ended long ago is not opened again.
    person, trajectory, _ = desk.pick(TRAJECTORY.format("guided"))
    page, address = f"/deelnemers/{person}", f"/deelnemers/{person}/heropenen"

    def close(note):
        outcome = first_choice(desk, f"{page}/afsluiten", "outcome")
        desk.does(f"{page}/afsluiten", day=day(0), outcome=outcome, note=note)

    def meanwhile():
        desk.does(page, address)
        close("Toch gestopt, met goede raad")

    close("Gestopt, met goede raad")
    desk.overtaken(page, {}, meanwhile, action=address)
    assert desk.value("SELECT state FROM trajectories WHERE id = ?", trajectory) != "closed"


def go_on_to_a_phase(desk):
    person, trajectory, coach = desk.pick(TRAJECTORY.format("guided"))
    passages = "SELECT COUNT(*) FROM passages WHERE trajectory_id = ?"
    before = desk.value(passages, trajectory)
    desk.overtaken(
        f"/deelnemers/{person}/fase", {"reason": "Is er klaar voor, zegt iedereen"},
        lambda: desk.does(f"/deelnemers/{person}/coach", coach=other_coach(desk, coach)),
        says=["Is er klaar voor, zegt iedereen"])
    assert desk.value(passages, trajectory) == before + 1


def screen(desk):
    # The talk must be of a day that has come.
    person, trajectory, coach = desk.pick(
        """SELECT t.participant_id, t.id, t.coach_id FROM trajectories t JOIN talks k ON k.trajectory_id = t.id
        WHERE t.state = 'awaitingScreening' AND t.coach_id IS NOT NULL AND k.state = 'planned' AND k.day <= '2026-11-24'
        ORDER BY t.id""")
    desk.overtaken(
        f"/deelnemers/{person}/screening", {"text-talenten": "Werkt nauwkeurig en snel"},
        lambda: desk.does(f"/deelnemers/{person}/coach", coach=other_coach(desk, coach)),
        says=["Werkt nauwkeurig en snel"])
    assert desk.value("SELECT state FROM trajectories WHERE id = ?", trajectory) == "guided"


def assign_coach(desk):
    person, trajectory, coach = desk.pick(TRAJECTORY.format("guided"))
    page = f"/deelnemers/{person}/coach"
    coaches = [c for i in desk.mine.form(page).inputs if i.name == "coach" for c in i.choices if c and c != coach]
    assert len(coaches) >= 2, "the demo data has too few coaches"
    desk.overtaken(
        page, {"coach": coaches[0]}, lambda: desk.does(page, coach=coaches[1]), choices={"coach": TYPED})
    assert desk.value("SELECT coach_id FROM trajectories WHERE id = ?", trajectory) == coaches[0]
