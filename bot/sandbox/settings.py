"""What a sandbox is told when it starts."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field


class Settings(BaseModel):
    """Everything has a default, so that a test may write `Settings()`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    token: str = Field(
        default="1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", pattern=r"^[1-9]\d*:[A-Za-z0-9_-]{3,}$"
    )
    username: str = Field(default="fuzong_demo_bot", pattern=r"^[A-Za-z0-9_]{3,32}$")
    first_name: str = Field(default="fuzong", min_length=1, max_length=64)
    port: int = Field(default=0, ge=0, le=65535)
    language: str = Field(default="zh", min_length=2, max_length=35)
    """The language of a person who was added without one."""
    clock_file: Path | None = None
    """Each shift of the clock is written here, in seconds, for the bot's own clock to follow."""
    limits: bool = False
    """Refuse what exceeds `overall_rate` or `chat_rate` with 429, as Telegram would."""
    overall_rate: float = Field(default=30, gt=0)
    chat_rate: float = Field(default=1, gt=0)
    query_seconds: float = Field(default=15, gt=0)
    """How long a tapped button waits for its answer, in real seconds."""
    kept_messages: int = Field(default=400, ge=1)
    """Messages remembered per chat; older ones can be neither shown nor edited."""
    page: Path = Path(__file__).parent / "page"

    @property
    def bot_id(self) -> int:
        """Telegram writes a bot's user id before the colon of its token."""
        return int(self.token.partition(":")[0])
