"""The served methods of the Bot API, a file for each matter.

Importing this package fills `bot.sandbox.registry.SERVED`.

| file | methods |
|---|---|
| listening | getMe getUpdates logOut close |
| hooks | setWebhook deleteWebhook getWebhookInfo |
| texts | sendMessage sendChatAction |
| media | sendPhoto sendDocument sendVoice sendAudio sendVideo sendAnimation sendMediaGroup |
| points | sendLocation editMessageLiveLocation stopMessageLiveLocation sendVenue sendContact sendDice sendPoll |
| edits | editMessageText editMessageCaption editMessageMedia editMessageReplyMarkup |
| carrying | deleteMessage deleteMessages copyMessage copyMessages forwardMessage forwardMessages pinChatMessage unpinChatMessage unpinAllChatMessages |
| clicks | answerCallbackQuery setMessageReaction answerInlineQuery |
| lookups | getFile getChat getChatMember getUserProfilePhotos |
| profiles | setMyCommands getMyCommands deleteMyCommands setMyName getMyName setMyDescription getMyDescription setMyShortDescription getMyShortDescription setChatMenuButton getChatMenuButton |

Every other method is answered with 404 "Not Found".
"""  # noqa: E501  a table's row is a line

from bot.sandbox.methods import (
    carrying,
    clicks,
    edits,
    hooks,
    listening,
    lookups,
    media,
    points,
    profiles,
    texts,
)

__all__ = [
    "carrying",
    "clicks",
    "edits",
    "hooks",
    "listening",
    "lookups",
    "media",
    "points",
    "profiles",
    "texts",
]
