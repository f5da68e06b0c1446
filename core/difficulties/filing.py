"""Putting a difficulty or a feedback on record: its number, its first line, its files."""

import hashlib
from collections.abc import Iterable

from core.desk import Desk
from core.difficulties import rules
from core.difficulties.model import Act, Difficulty, DifficultyDraft, Voice
from core.difficulties.noting import note
from core.difficulties.owner import Station
from core.difficulties.telling import told
from core.difficulties.thread import DifficultyFileKind, WordDraft
from core.shared.actor import Actor
from core.shared.calendar import local_day
from core.shared.refusal import Refusal, Refused
from core.sheets.model import Scan

Sent = Iterable[tuple[Scan, DifficultyFileKind]]
"""What came along with the words."""


def filed(
    desk: Desk, actor: Actor, draft: DifficultyDraft, voice: Voice, files: Sent
) -> Difficulty:
    """The difficulty on record, or the one with the same words of today."""
    sent = tuple(files)
    if len(sent) > desk.policy.difficulty_files:
        raise Refused(Refusal.DIFFICULTY_FILES_FULL, limit=desk.policy.difficulty_files)
    found = desk.work.difficulties.same(draft.same)
    if found is not None:
        return found
    year = local_day(desk.now).year
    turn = desk.work.series.next(rules.series(feedback=draft.feedback, year=year))
    number = rules.number(feedback=draft.feedback, year=year, turn=turn)
    added = desk.work.difficulties.add(draft.model_copy(update={"number": number}))
    if added.number != number:  # another phone was quicker: the index has decided
        return added
    for scan, kind in sent:
        desk.work.difficulty_files.add(added.id, scan, kind, draft.raised_by, desk.now)
    desk.work.difficulty_threads.join(added.id, Station(owner=added.owner, knows=draft.feedback))
    word = desk.work.difficulty_threads.say(
        WordDraft(
            difficulty=added.id,
            act=Act.RAISE,
            by=draft.raised_by,
            voice=voice,
            text=draft.text,
            at=desk.now,
        )
    )
    facts = {"category": draft.category, "due": draft.due_on, "files": len(sent)}
    note(desk, actor, added, Act.RAISE, facts)
    told(desk, added, word)
    return added


def digest(desk: Desk, actor: Actor, *said: object) -> str:
    """What was said by whom on which day, so that it is filed once."""
    parts = (actor.person, local_day(desk.now), *said)
    return hashlib.sha256("\n".join(map(str, parts)).encode()).hexdigest()
