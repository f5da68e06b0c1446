### The command line

## Settings

cli-config-unknown = { $name } is not a setting of fuzong. See .env.example for all of them.
cli-config-unknown-near = { $name } is not a setting of fuzong. Did you mean { $near }?
cli-config-bot-token = FUZONG_BOT_TOKEN is not a bot token. BotFather's look like 123456789:AAF…, digits, a colon, then letters.
cli-config-no-token = FUZONG_BOT_TOKEN is not set. BotFather (https://t.me/BotFather) gives you a token; without one, "fuzong demo" runs all the same.
cli-config-bot-api = FUZONG_BOT_API must be an address such as https://api.telegram.org.
cli-config-proxy = FUZONG_PROXY must be an address such as http://127.0.0.1:8080 or socks5://127.0.0.1:1080.
cli-config-database-url = FUZONG_DATABASE_URL must name a file of SQLite, such as sqlite:///data/fuzong.db: other databases are not served yet.
cli-config-secret-key = FUZONG_SECRET_KEY needs at least 16 characters. Leave it out, and one is made and kept in the data folder.
cli-config-secret-file = The service's secret cannot be kept in the data folder: { $why }.
cli-config-language = FUZONG_LANGUAGE must be zh or en.
cli-config-log-level = FUZONG_LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR.
cli-config-clock-shift-file = FUZONG_CLOCK_SHIFT_FILE is for the demo and for tests. With Telegram's own Bot API the clock cannot be moved: take the setting out.
cli-config-folder = The folder { $folder } cannot be written: { $why }. Set FUZONG_DATA_DIR to one that can.
cli-config-env-file = The file .env cannot be read: { $why }.
cli-config-not-json = A setting that takes a list must be written as JSON, such as [14, 7, 3, 0]: { $why }.
cli-config-value = { $name } does not fit: { $why }.
