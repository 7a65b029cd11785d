"""What is written about somebody on the way to work — introductions, papers, shortlists, tours, entry moments, scores — and
in an emergency stands on the pages of who may read it and in no file: a text of its own in every field."""

import pytest

from outside.canaries import any_of, files_of, found_in, sealed_columns, told_in, written_in
from outside.writers import Tours, Work

import test_barrier_canaries
import test_canaries

# Into these nobody writes a text: a number, codes, or what is made of texts that stand elsewhere.
WITHOUT_TEXT = {
    "participants.national_number", "relations.phone", "admission_decisions.verdicts", "barriers.kind",
    "barrier_looks.course", "start_evaluations.verdicts", "introductions.card", "introductions.fingerprint",
    "job_documents.left_out", "referrals.ground", "steps.deviation_reason", "pauses.reason", "placements.end_reason",
    "trajectories.outcome", "closings.outcome", "passages.unmet_gates", "events.reason", "shortlist_entries.hidden",
    "tour_seats.hidden", "start_evaluations.hidden",
}


@pytest.fixture(scope="module", params=[(Work, ()), (Tours, ("jobroad", "brugge-werkt"))], ids=["work", "tours"])
def desk(request):
    kind, programmes = request.param
    desk = kind(*programmes)
    yield desk
    desk.house.close()


def test_what_was_written_is_on_the_pages_of_who_may_read_it(desk):
    assert [field for field, text in desk.canary.planted.items() if text not in desk.shown] == []


def test_nothing_of_it_stands_in_a_file_of_the_house(desk):
    files = files_of(desk.house)
    assert desk.house.reader.are_among(files), "it was not looked for where it could be"
    assert found_in(files, desk.canary.planted) == []
    desk.house.end()
    assert found_in(files_of(desk.house), desk.canary.planted) == []


def test_nothing_of_it_stands_in_a_backup(desk, tmp_path):
    file = tmp_path / "een.opstap-backup"
    desk.house.done("backup", file)
    assert found_in([file], desk.canary.planted) == []


def test_each_of_its_columns_holds_a_text_of_its_own(desk):
    assert desk.columns - written_in(desk.house) == set()


def test_no_row_tells_why_somebody_pauses_or_lost_a_job_nor_which_gate_was_not_met(desk):
    """Codes of the demo house; of those that are words of the house too, in their own columns."""
    assert told_in(desk.house, any_of({"ziekte", "rechtbank"})) == set()
    for column in ("placements.end_reason", "passages.unmet_gates", "trajectories.outcome", "closings.outcome"):
        table, name = column.split(".")
        texts = {text for (text,) in desk.house.rows(f"SELECT {name} FROM {table} WHERE {name} IS NOT NULL")}
        assert texts and all(text.startswith("v1.") for text in texts), column
    assert {"placementEnded", "trajectoryClosed"} <= {
        kind for (kind,) in desk.house.rows("SELECT kind FROM events WHERE reason IS NOT NULL AND code IS NULL")}


def test_every_sealed_column_has_a_canary_or_holds_no_text(desk):
    """A column that is sealed from now on gets a text of its own in one of these files."""
    with_canary = test_canaries.COLUMNS | test_barrier_canaries.COLUMNS | Work.columns | Tours.columns
    assert sealed_columns(desk.house) - WITHOUT_TEXT - with_canary == set()
