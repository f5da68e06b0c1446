"""Difficulties: raised, talked about, handed on, solved and confirmed."""
