"""`python -m tests.bot.nursery`: a process that has imported everything, and forks the rest.

Each fork is a process of its own that runs `python -m <module> <words>` from its first line; what
it is spared are the seconds in which aiogram builds its thousand models. Requests and answers
are lines of JSON on stdin and stdout; when stdin ends, so does everything that was started.
"""

import json
import os
import runpy
import selectors
import signal
import sys
import traceback
from importlib import import_module
from typing import Any, Final

STDIN: Final = 0
WARM: Final = (
    *("bot.wiring", "bot.courier.carry", "bot.courier.sender", "bot.clock.timetable"),
    *("apscheduler.schedulers.asyncio", "chinese_calendar", "bot.sandbox.server"),
    *("bot.commands.invite", "bot.commands.sample", "bot.commands.run", "alembic.command"),
)


def main() -> None:
    """Warm up, say so, then start what is asked for and tell how it ended."""
    for name in WARM:
        import_module(name)
    told, tell = os.pipe()
    os.set_blocking(tell, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(tell, warn_on_full_buffer=False)
    _say({"ready": True})
    running: set[int] = set()
    with selectors.DefaultSelector() as waits:
        waits.register(STDIN, selectors.EVENT_READ)
        waits.register(told, selectors.EVENT_READ)
        rest = b""
        while True:
            for key, _ in waits.select():
                if key.fd == told:
                    os.read(told, 512)
                    _bury(running)
                    continue
                read = os.read(key.fd, 65536)
                if not read:
                    _end(running)
                    return
                *lines, rest = (rest + read).split(b"\n")
                for line in lines:
                    running.add(_fork(json.loads(line)))


def _fork(wish: dict[str, Any]) -> int:
    pid = os.fork()
    if pid:
        _say({"asked": wish["number"], "pid": pid})
        return pid
    code = 1
    try:
        _become(wish)
        runpy.run_module(wish["module"], run_name="__main__", alter_sys=True)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:  # noqa: BLE001 - the interpreter's own last words
        traceback.print_exc()
    finally:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        os._exit(code)


def _become(wish: dict[str, Any]) -> None:
    """Its own session, streams, folder, settings and command line."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    for number, file in ((1, wish["says"]), (2, wish["complains"])):
        out = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        os.dup2(out, number)
    os.chdir(wish["folder"])
    os.environ.update(wish["settings"])  # noqa: TID251 - the child's own, as its starter wants it
    sys.argv = [wish["module"], *wish["words"]]


def _bury(running: set[int]) -> None:
    """Tell of every child that has ended; a negative code is the signal that ended it."""
    while running:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        running.discard(pid)
        _say({"ended": pid, "code": os.waitstatus_to_exitcode(status)})


def _end(running: set[int]) -> None:
    for pid in running:
        os.kill(pid, signal.SIGKILL)


def _say(fact: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(fact) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
