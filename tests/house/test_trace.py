"""Every action that changes something leaves an entry in the audit chain (DESIGN 7)."""

import ast
import importlib
import pkgutil
from pathlib import Path

import core
from core.desk import DOORS

HOUSE = Path(__file__).parents[2]

for _module in pkgutil.walk_packages(core.__path__, "core."):
    importlib.import_module(_module.name)

LOOKS = "a look, which is kept in the list of looks that the person sees (PRODUCT 28)"
CARRIES = "the life of a letter, kept beside the letter itself"
RINGS = "the clock posts letters, each of which is a row with its reason"
SETTING = "a convenience of one's own chat: it changes nothing in the programme"

NO_TRACE = {
    "core.profiles.actions.write_profile": "a draft, which nobody has been shown yet",
    "core.profiles.actions.discard_profile": "a draft, which nobody has been shown yet",
    "core.appointments.actions.see_appointment": LOOKS,
    "core.appointments.actions.see_roster": LOOKS,
    "core.people.actions.see_people": LOOKS,
    "core.process.actions.see_note": LOOKS,
    "core.process.actions.see_notes": LOOKS,
    "core.process.actions.see_recent_notes": LOOKS,
    "core.process.actions.read_my_notes": "his own; the note says when he saw it",
    "core.assessment.actions.see_report": LOOKS,
    "core.briefs.actions.read_brief": LOOKS,
    "core.briefs.actions.read_list": LOOKS,
    "core.notices.actions.cancel_letters": CARRIES,
    "core.assessment.actions.see_reports": LOOKS,
    "core.claims.actions.see_claim": LOOKS,
    "core.claims.actions.see_claims": LOOKS,
    "core.difficulties.actions.open_difficulty": LOOKS,
    "core.disputes.actions.see_case": LOOKS,
    "core.duty.actions.see_presence": LOOKS,
    "core.needwork.actions.see_contacts": LOOKS,
    "core.record.actions.see_day": LOOKS,
    "core.visits.actions.see_visit": LOOKS,
    "core.visits.actions.see_visits_at": LOOKS,
    "core.reviews.actions.see_review": LOOKS,
    "core.rounds.actions.plan_round": LOOKS,
    "core.rounds.actions.see_turns": LOOKS,
    "core.reviews.actions.see_reviews": LOOKS,
    "core.expertise.actions.who_can_solve": LOOKS,
    "core.expertise.actions.who_can_solve_need": LOOKS,
    "core.expertise.actions.follow": SETTING,
    "core.appointments.actions.close_finished": "the term's own end, which is on record already",
    "core.doorcode.actions.close_door": "only its opening gives anything away",
    "core.doorcode.actions.door_done": "only its opening gives anything away",
    "core.doorcode.actions.door_shown": "only its opening gives anything away",
    "core.duty.actions.remember_card": "which message shows the day changes nothing about it",
    "core.gates.actions.drop_unconfirmed": "samples that nobody may keep any longer (0006)",
    "core.phoning.actions.see_phone_list": LOOKS,
    "core.groups.actions.group_moved": "the same group under another number",
    "core.groups.actions.ring_groups": RINGS,
    "core.notices.actions.claim_closings": CARRIES,
    "core.notices.actions.claim_letters": CARRIES,
    "core.notices.actions.closing_done": CARRIES,
    "core.notices.actions.settle_letter": CARRIES,
    "core.timers.actions.begin_timers": RINGS,
    "core.timers.actions.ring": RINGS,
    "core.timers.actions.ringing": "it only looks, in the writer's turn",
    "core.people.actions.choose_language": SETTING,
    "core.people.actions.mark_reachable": "what the messenger said about an account",
}
"""Actions that need no entry, each with its reason; one that has got an entry leaves the table."""


class Source:
    """The functions of the core, and which of them call which."""

    def __init__(self) -> None:
        self.functions: dict[str, ast.FunctionDef] = {}
        self.names: dict[str, dict[str, str]] = {}
        for path in sorted((HOUSE / "core").rglob("*.py")):
            module = ".".join(path.relative_to(HOUSE).with_suffix("").parts)
            tree = ast.parse(path.read_text(encoding="utf-8"))
            names: dict[str, str] = {}
            for node in tree.body:
                if isinstance(node, ast.FunctionDef):
                    names[node.name] = f"{module}.{node.name}"
                    self.functions[names[node.name]] = node
                elif isinstance(node, ast.ImportFrom):
                    names |= {
                        alias.asname or alias.name: f"{node.module}.{alias.name}"
                        for alias in node.names
                    }
            self.names[module] = names

    def leaves_an_entry(self, function: str, seen: set[str] | None = None) -> bool:
        """Whether the function, or one that it calls, appends to the audit."""
        seen = set() if seen is None else seen
        if function in seen or function not in self.functions:
            return False
        seen.add(function)
        names = self.names[function.rpartition(".")[0]]
        for node in ast.walk(self.functions[function]):
            if not isinstance(node, ast.Call):
                continue
            called = node.func
            if isinstance(called, ast.Name):
                if self.leaves_an_entry(names.get(called.id, ""), seen):
                    return True
            elif isinstance(called, ast.Attribute):
                of = called.value
                if (
                    called.attr == "append"
                    and isinstance(of, ast.Attribute)
                    and of.attr == "audit"
                ):
                    return True
                within = isinstance(of, ast.Name) and f"{names.get(of.id, '')}.{called.attr}"
                if within and self.leaves_an_entry(within, seen):
                    return True
        return False


def test_every_action_leaves_an_entry_or_says_why_not() -> None:
    """DESIGN 7: who did what, when, on which subject; what a clock or a setting does apart."""
    source = Source()
    silent = {
        door
        for door in DOORS
        if door.split(".")[2] == "actions" and not source.leaves_an_entry(door)
    }

    assert silent == set(NO_TRACE)
    assert all(NO_TRACE.values())


def test_the_reader_of_sources_can_tell() -> None:
    """It finds an entry that is written two calls away, and none where none is."""
    source = Source()

    assert source.leaves_an_entry("core.duty.actions.check_in")
    assert source.leaves_an_entry("core.record.actions.undo")
    assert not source.leaves_an_entry("core.duty.questions.my_day")
