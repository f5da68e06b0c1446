"""Arguments whose help speaks the user's language, and is looked up only when it is shown."""

import argparse
import sys
from typing import Final, NoReturn

from bot.voice import speaker

WRONG: Final = 2
"""Exit code for what the user has to put right."""


class Parser(argparse.ArgumentParser):
    """Help and description are keys of texts.

    Loading the texts takes longer than parsing, so nothing is said before somebody asks.
    """

    def __init__(self, prog: str, description: str) -> None:
        super().__init__(prog=prog, description=description, add_help=False, allow_abbrev=False)
        self.add_argument("-h", "--help", action="help", help="cli-help-help")

    def format_help(self) -> str:
        say = speaker()
        for action in self._actions:
            # argparse formats help with %, and a sentence may hold one
            action.help = say(action.help or "").replace("%", "%%")
        formatter = self._get_formatter()
        formatter.add_usage(
            self.usage, self._actions, self._mutually_exclusive_groups, say("cli-help-usage") + " "
        )
        formatter.add_text(say(self.description or ""))
        for group, title in (
            (self._positionals, "cli-help-words"),
            (self._optionals, "cli-help-options"),
        ):
            formatter.start_section(say(title))
            formatter.add_arguments(group._group_actions)  # noqa: SLF001 - a group has no getter
            formatter.end_section()
        return formatter.format_help()

    def error(self, message: str) -> NoReturn:
        """One line, not the whole usage: the line is what has to be read."""
        said = speaker()("cli-help-wrong", command=self.prog, why=message)
        sys.stderr.write(said + "\n")
        sys.exit(WRONG)
