"""Everything a sandbox knows, in memory."""

from bot.sandbox.calls import Calls
from bot.sandbox.clicks import Clicks
from bot.sandbox.clock import Clock
from bot.sandbox.events import Events
from bot.sandbox.faults import Faults
from bot.sandbox.files import Files
from bot.sandbox.forms import whole_number
from bot.sandbox.groups import GroupChat
from bot.sandbox.limits import Limits
from bot.sandbox.messages import Note
from bot.sandbox.people import Chat, Person, Place
from bot.sandbox.profile import Profile
from bot.sandbox.refusal import Json, Refusal, bad, upgraded
from bot.sandbox.settings import Settings
from bot.sandbox.updates import Updates
from bot.sandbox.webhook import Webhook


class World:
    """One bot, its chats, and what is under way between them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.clock = Clock(settings.clock_file)
        self.events = Events()
        self.updates = Updates()
        self.calls = Calls()
        self.webhook = Webhook(self.updates)
        self.clicks = Clicks(settings.query_seconds)
        self.files = Files()
        self.faults = Faults()
        self.limits = (
            Limits(settings.overall_rate, settings.chat_rate) if settings.limits else None
        )
        self.profile = Profile(settings.first_name)
        self.chats: dict[int, Chat] = {}
        self.groups: dict[int, GroupChat] = {}
        """By their numbers in the Bot API; they are among `chats` too, by their positive ones."""
        self.moved: dict[int, int] = {}
        """Numbers of groups that are supergroups now."""
        self.places: dict[int | str, Place] = {}
        self.me: Json = {
            "id": settings.bot_id,
            "is_bot": True,
            "first_name": settings.first_name,
            "username": settings.username,
        }

    def welcome(self, person: Person) -> Chat:
        """Add a person, or give a known one new particulars; the chat stays."""
        language = person.language or self.settings.language
        chat = self.chats.get(person.id)
        if chat is None:
            chat = self.chats[person.id] = Chat(person, language)
        else:
            chat.person, chat.language = person, language
        self.tell_person(chat)
        return chat

    def tell_person(self, chat: Chat) -> None:
        """Let the page's list follow the chat."""
        self.events.add("person", chat.person.id, person=chat.view())

    def known(self, chat_id: object) -> Chat:
        """The chat of a Bot API parameter, whether or not the bot may write there."""
        if chat_id is None or chat_id == "":
            raise bad("chat_id is empty")
        if isinstance(chat_id, str):
            chat_id = whole_number(chat_id)
        if isinstance(chat_id, int) and chat_id in self.moved:
            raise upgraded(self.moved[chat_id])
        chat = self._find(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad("chat not found")
        return chat

    def _find(self, number: int) -> Chat | None:
        """A group is known by its negative number only."""
        if number < 0:
            return self.groups.get(number)
        found = self.chats.get(number)
        return None if isinstance(found, GroupChat) else found

    def reached(self, chat_id: object) -> Chat:
        """A chat the bot may write to."""
        chat = self.known(chat_id)
        if chat.blocked:
            thrown = isinstance(chat, GroupChat)
            why = "kicked from the group chat" if thrown else "blocked by the user"
            raise Refusal(403, f"Forbidden: bot was {why}")
        if not chat.started:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        return chat

    def keep(self, chat: Chat, note: Note) -> None:
        """Remember a message, forgetting the oldest beyond the bound."""
        chat.notes[note.message["message_id"]] = note
        if len(chat.notes) > self.settings.kept_messages:
            oldest = next(iter(chat.notes))
            del chat.notes[oldest]
            if oldest in chat.pinned:
                chat.pinned.remove(oldest)
