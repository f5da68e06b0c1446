"""Errors told without their words: those may quote a letter, a row or a name."""

from pathlib import PurePath


def told(error: BaseException) -> str:
    """Which error, and where it was raised: "IntegrityError at work.py:57"."""
    trace = error.__traceback__
    if trace is None:
        return type(error).__name__
    while trace.tb_next is not None:
        trace = trace.tb_next
    file = PurePath(trace.tb_frame.f_code.co_filename).name
    return f"{type(error).__name__} at {file}:{trace.tb_lineno}"
