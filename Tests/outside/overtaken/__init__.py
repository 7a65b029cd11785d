"""Every form with a version, each with somebody who is first: what the tests of stale forms go through."""

from outside.overtaken import people, plan, rest, work

CASES = {
    "/deelnemers/{id}/tewerkstellingen/{id}/wijzigen": work.change_placement,
    "/deelnemers/{id}/tewerkstellingen/{id}/einde": work.end_placement,
    "/deelnemers/{id}/tewerkstellingen/{id}/intrekken": work.withdraw_placement,
    "/deelnemers/{id}/nazorg/{id}/verzetten": work.move_aftercare,
    "/deelnemers/{id}/nazorg/{id}/gemist": work.miss_aftercare,
    "/deelnemers/{id}/stappen/{id}/gedaan": plan.complete_step,
    "/deelnemers/{id}/stappen/{id}/afwijken": plan.deviate_step,
    "/deelnemers/{id}/stappen/{id}/heropenen": plan.reopen_step,
    "/deelnemers/{id}/pauzes/{id}/verwacht": plan.expect_pause,
    "/deelnemers/{id}/pauzes/{id}/einde": plan.end_pause,
    "/deelnemers/{id}/afsluiten": plan.close_trajectory,
    "/deelnemers/{id}/heropenen": plan.reopen_trajectory,
    "/deelnemers/{id}/fase": plan.go_on_to_a_phase,
    "/deelnemers/{id}/screening": plan.screen,
    "/deelnemers/{id}/coach": plan.assign_coach,
    "/deelnemers/{id}/werkgesprekken/{id}/wijzigen": people.change_employer_talk,
    "/deelnemers/{id}/werkgesprekken/{id}/antwoord": people.answer_employer_talk,
    "/deelnemers/{id}/relaties/{id}/wijzigen": people.change_relation,
    "/deelnemers/{id}/relaties/{id}/einde": people.end_relation,
    "/deelnemers/{id}/gesprekken/{id}": rest.mark_talk,
    "/aanmeldingen/{id}/aanvaarden": rest.accept_referral,
    "/aanmeldingen/{id}/weigeren": rest.refuse_referral,
    "/aanmeldingen/{id}/nog-niet": rest.postpone_referral,
    "/aanmeldingen/{id}/heroverwegen": rest.reconsider_referral,
    "/agenda/ritmes/{id}/wijzigen": rest.change_pattern,
    "/agenda/ritmes/{id}/einde": rest.end_pattern,
    "/beheer/gebruikers/{id}/actief": rest.switch_account,
}
