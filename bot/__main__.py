"""`fuzong`, also `python -m bot`."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from difflib import get_close_matches
from importlib import import_module
from keyword import iskeyword
from typing import Final, Protocol, TextIO

from bot.commands.parser import WRONG, Parser
from bot.config import ConfigError
from bot.voice import speaker

COMMANDS: Final = {
    "demo": "cli-demo",
    "run": "cli-run",
    "talk": "cli-talk",
    "courier": "cli-courier",
    "migrate": "cli-migrate",
    "invite": "cli-invite",
    "door": "cli-door",
    "sites": "cli-sites",
    "sheet": "cli-sheet",
    "import": "cli-import",
    "export": "cli-export",
    "holidays": "cli-holidays",
    "timers": "cli-timers",
    "sample": "cli-sample",
    "draw": "cli-draw",
    "verify": "cli-verify",
}
"""Each word with the text that describes it; its module has the same name, with a stroke behind
it where Python keeps the word for itself."""

INTERRUPTED: Final = 130


class Command(Protocol):
    """What a module of `bot.commands` offers."""

    def arguments(self, parser: Parser) -> None:
        """Say what may follow the command's word."""
        ...

    def run(self, said: Namespace) -> int:
        """Do it; the exit code. Raises ConfigError."""
        ...


def main() -> None:
    """Do what the command line says, and exit with its code."""
    for stream in (sys.stdout, sys.stderr):
        _bear_any_letter(stream)
    sys.exit(command_line(sys.argv[1:]))


def command_line(words: Sequence[str]) -> int:
    """The exit code: 0 done, 2 for what the user has to put right (one line tells what)."""
    try:
        if not words or words[0] not in COMMANDS:
            return _overview(words)
        name = words[0]
        parser = Parser(f"fuzong {name}", COMMANDS[name])
        command: Command = import_module(f"bot.commands.{name}{'_' * iskeyword(name)}")
        command.arguments(parser)
        return command.run(parser.parse_args(words[1:]))
    except ConfigError as error:
        return _complain(error)
    except BaseExceptionGroup as group:
        # parts of a service run side by side, and what ends one of them comes in company
        told = _first(group)
        if told is None:
            raise
        return _complain(told)
    except KeyboardInterrupt:
        return INTERRUPTED


def _complain(error: ConfigError) -> int:
    sys.stderr.write(error.line + "\n")
    return WRONG


def _first(group: BaseExceptionGroup[BaseException]) -> ConfigError | None:
    """What the user has to put right, where nothing else has gone wrong."""
    ours, others = group.split(ConfigError)
    if ours is None or others is not None:
        return None
    error: BaseException = ours
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error if isinstance(error, ConfigError) else None


def _overview(words: Sequence[str]) -> int:
    """Explain the commands, or say that the first word is none of them."""
    say = speaker()
    if words and words[0] not in {"-h", "--help"}:
        near = get_close_matches(words[0], COMMANDS, n=1)
        said = say("cli-near", near=near[0]) if near else ""
        sys.stderr.write(say("cli-no-command", word=words[0], near=said) + "\n")
        return WRONG
    lines = [say("cli-fuzong"), "", say("cli-help-usage") + " fuzong COMMAND …", ""]
    lines += [f"  {name:<9}{say(text)}" for name, text in COMMANDS.items()]
    lines += ["", say("cli-fuzong-more")]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _bear_any_letter(stream: TextIO) -> None:
    """A terminal that knows no Chinese shows a mark for it instead of ending the command."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")


if __name__ == "__main__":
    main()
