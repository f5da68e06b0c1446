"""What a bot tells about itself: names, descriptions, commands, menu button."""

from bot.sandbox.refusal import Json


class Profile:
    """By language where Telegram keeps it by language; "" is every other language."""

    def __init__(self, name: str) -> None:
        self.texts: dict[str, dict[str, str]] = {
            "name": {"": name},
            "description": {},
            "short_description": {},
        }
        self.commands: dict[tuple[str, str], list[Json]] = {}
        self.menu_button: Json = {"type": "commands"}

    def text(self, which: str, language: str) -> str:
        """A text in this language, or the one for every other."""
        kept = self.texts[which]
        return kept.get(language) or kept.get("", "")

    def commands_for(self, person: int, language: str) -> list[Json]:
        """What a person's menu lists: the narrowest scope, his language before any."""
        short = language.partition("-")[0]
        for scope in (f"chat:{person}", "all_private_chats", "default"):
            for tongue in (short, ""):
                if found := self.commands.get((scope, tongue)):
                    return found
        return []
