### 命令行

## 设置

cli-config-unknown = 没有 { $name } 这项设置。全部设置见 .env.example。
cli-config-unknown-near = 没有 { $name } 这项设置。是否想写 { $near }？
cli-config-bot-token = FUZONG_BOT_TOKEN 不是机器人令牌。BotFather 给出的令牌形如 123456789:AAF…：数字、冒号、再加一串字母。
cli-config-no-token = 未设置 FUZONG_BOT_TOKEN。令牌请向 BotFather（https://t.me/BotFather）申请；没有令牌也可以运行 fuzong demo。
cli-config-bot-api = FUZONG_BOT_API 应为网址，例如 https://api.telegram.org。
cli-config-proxy = FUZONG_PROXY 应为代理地址，例如 http://127.0.0.1:8080 或 socks5://127.0.0.1:1080。
cli-config-database-url = FUZONG_DATABASE_URL 应指向 SQLite 文件，例如 sqlite:///data/fuzong.db；目前尚不支持其他数据库。
cli-config-secret-key = FUZONG_SECRET_KEY 至少需要 16 个字符。不设置时自动生成，并保存在数据目录中。
cli-config-secret-file = 无法在数据目录中保存服务密钥：{ $why }。
cli-config-language = FUZONG_LANGUAGE 只能是 zh 或 en。
cli-config-log-level = FUZONG_LOG_LEVEL 只能是 DEBUG、INFO、WARNING 或 ERROR。
cli-config-clock-shift-file = FUZONG_CLOCK_SHIFT_FILE 只供演示和测试使用。连接 Telegram 官方接口时不能拨动时钟，请去掉这项设置。
cli-config-folder = 目录 { $folder } 无法写入：{ $why }。请把 FUZONG_DATA_DIR 设为可写的目录。
cli-config-env-file = 无法读取 .env 文件：{ $why }。
cli-config-not-json = 列表类设置须按 JSON 书写，例如 [14, 7, 3, 0]：{ $why }。
cli-config-value = { $name } 的值不合适：{ $why }。
