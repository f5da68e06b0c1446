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

## 命令与说明

cli-fuzong = fuzong：新乡市“科技副总”聊天机器人。
cli-fuzong-more = 各命令的用法：fuzong COMMAND --help。没有令牌和服务器，也可以先试 fuzong demo。
cli-demo = 在本机打开演示：样例城市、可拨动的时钟，无需令牌
cli-run = 运行全部服务：先升级数据库，再接收消息、发送提醒
cli-talk = 只接收和回复消息（多进程部署）
cli-courier = 只发送提醒（多进程部署）
cli-migrate = 升级数据库结构
cli-invite = 开出一份邀请：打印链接并生成二维码
cli-door = 把厂门的门口码写成图片，供有显示屏的企业使用
cli-holidays = 登记某年的放假和调休安排（.xlsx 或 .csv）
cli-holidays-file-option = 表格文件：第一列日期（2027-01-01），第二列“放假”或“调休上班”；同一年须一次给全
cli-holidays-dry-run-option = 只检查，不登记
cli-holidays-words-holiday = 放假/休/节假日
cli-holidays-words-make-up = 调休上班/调休/班/上班
cli-holidays-unreadable = 无法读取表格 { $file }：{ $why }。
cli-holidays-row = 第 { $row } 行“{ $typed }”读不出日期或类别，没有登记任何内容。
cli-holidays-twice = 第 { $row } 行：{ $on } 出现了两次，没有登记任何内容。
cli-holidays-empty = 表格 { $file } 中没有日期，没有登记任何内容。
cli-holidays-done = 已登记 { $year } 年：放假 { $off } 天，调休上班 { $made_up } 天。运行中的服务半分钟内生效。
cli-holidays-tried = 检查通过 { $year } 年：放假 { $off } 天，调休上班 { $made_up } 天。没有写入任何内容。
cli-sheet = 从表格（.xlsx）登记一份纸质签到表，连同扫描件
cli-import = 从表格（.xlsx、.csv）导入企业、需求、人员、派出单位、聘任
cli-export = 将需求、岗位、企业、聘任、人员名单导出为表格（.xlsx）
cli-sites = 从表格（.xlsx 或 .csv）批量登记厂门
cli-timers = 列出全部定时事项（中英文）
cli-sample = 载入样例城市，并以 JSON 列出各身份的邀请链接
cli-verify = 核对留痕链是否完整，或核对一份回执
cli-no-command = 没有 { $word } 这个命令。{ $near }全部命令见 fuzong --help。
cli-near = 是否想写 { $near }？
cli-help-help = 显示本说明
cli-help-usage = 用法：
cli-help-words = 参数
cli-help-options = 选项
cli-help-wrong = { $command }：参数有误：{ $why }。用法见 { $command } --help。

## 门口码

cli-door-site-option = 厂门编号（见 --list）
cli-door-list-option = 列出全部厂门及编号
cli-door-out-option = 写一次图片后结束（默认 door-编号.png）
cli-door-watch-option = 每次换码都重写这个图片，直到中断；结束时换成不含码的图片
cli-door-screen-option = 屏幕编号，同一厂门有几块屏幕时用以区分（默认 0）
cli-door-gate = { $number }　{ $enterprise }　{ $gate }
cli-door-no-site = 没有编号为 { $site } 的厂门。全部厂门见 fuzong door --list。
cli-door-written = 已写入 { $enterprise } { $gate } 的门口码：{ $file }。这张图片很快过时。
cli-door-watching = 正在显示 { $enterprise } { $gate } 的门口码：{ $file }。按 Ctrl-C 结束。
cli-door-not-written = 无法写入 { $file }：{ $why }。

## 数据库

cli-migrate-new = 已新建数据库，结构版本 { $now }。
cli-migrate-same = 数据库结构已是最新版本 { $now }。
cli-migrate-moved = 数据库结构已由版本 { $before } 升级到 { $now }。
cli-database-behind = 数据库结构为版本 { $found }，需要 { $wanted }。请先运行 fuzong migrate。
cli-database-newer = 数据库 { $file } 由更新版本的 fuzong 写成，本程序只认到版本 { $wanted }。请升级 fuzong。
cli-database-broken = 无法使用数据库 { $file }：{ $why }。

## 接口

cli-api-token-refused = { $api } 不接受这个令牌。请核对 FUZONG_BOT_TOKEN 和 FUZONG_BOT_API。
cli-api-unreachable = 无法连接 { $api }：{ $why }。请检查网络、FUZONG_BOT_API 和 FUZONG_PROXY。

## 邀请

cli-invite-role-option = 身份
cli-invite-name-option = 被邀请人姓名
cli-invite-county-option = 县（市、区）代码或名称
cli-invite-enterprise-option = 企业：编号、统一社会信用代码或名称
cli-invite-unit-option = 派出单位：编号或名称
cli-invite-person-option = 已登记人员的编号（换用新账号，或补发邀请）
cli-invite-new-enterprise-option = 同时登记一家新企业（另需 --credit-code、--county）
cli-invite-credit-code-option = 新企业的统一社会信用代码
cli-invite-new-unit-option = 同时登记一家新的派出单位（另需 --category）
cli-invite-category-option = 新派出单位的类别
cli-invite-start-option = 聘任开始日期，如 2026-03-01；给出后即登记聘任（只用于科技副总）
cli-invite-years-option = 聘任年数，默认为方案规定的最短年数
cli-invite-exception-option = 一事一议：此人已在另一家企业服务，经市研究同意的理由
cli-invite-level-option = 市级或省级，默认市级
cli-invite-qr-option = 二维码文件，默认存入数据目录的 invitations 文件夹
cli-invite-date = { $typed } 不是日期，应写成 2026-03-01 这样
cli-invite-needs = --role { $role } 需要 { $options }。
cli-invite-apart = --role { $role } 用不到 { $option }。
cli-invite-alone = { $option } 须与 { $other } 同时给出。
cli-invite-not-there = 没有找到 { $option } { $typed }。{ $near }
cli-invite-done = 已邀请{ $name }，身份：{ $role }，本人确认后生效。
cli-invite-enterprise-done = 已登记企业 { $number }：{ $name }。
cli-invite-unit-done = 已登记派出单位 { $number }：{ $name }。
cli-invite-appointment-done = 已登记聘任 { $number }：{ $first } 至 { $last }，人员编号 { $person }。
cli-invite-until = 链接只能使用一次，有效期至 { $until }。
cli-invite-qr-done = 二维码：{ $file }
cli-invite-qr-failed = 邀请已开出，但无法写入二维码 { $file }：{ $why }。

## 样例城市

cli-sample-username-option = 机器人的用户名；不填则向接口查询
cli-sample-invited = { $what } · 尚未加入，请点开聊天中的邀请链接
cli-sample-not-empty = 数据库中已有企业，样例城市只能载入空的数据库。

## 演示

cli-demo-port-option = 页面端口，默认由系统选择
cli-demo-no-open-option = 不自动打开浏览器
cli-demo-keep-option = 数据保存在此目录，结束后不删除
cli-demo-port = { $typed } 不是端口，应为 0 至 { $last }
cli-demo-sandbox-starts = 启动沙盒（本机的聊天界面和机器人接口）……
cli-demo-city-loads = 载入样例城市……
cli-demo-city-loaded = 样例城市已就绪：{ $people } 人，{ $places } 处厂门。
cli-demo-city-kept = 沿用 { $folder } 中的样例城市。
cli-demo-bot-starts = 启动机器人，并为每个人打开聊天……
cli-demo-slow = 已等待 { $seconds } 秒，机器人尚未全部应答，页面可以先打开。
cli-demo-ready = 演示已就绪，请在浏览器中打开：
cli-demo-how-to-stop = 按 Ctrl-C 结束。
cli-demo-stopping = 正在结束……
cli-demo-stopped = 已结束。
cli-demo-died = 进程 { $name } 意外退出（退出码 { $code }），演示结束。
cli-demo-port-taken = 端口 { $port } 已被占用或不可用。请换一个，或不加 --port。
cli-demo-folder = 目录 { $folder } 无法写入：{ $why }。请为 --keep 另选一个目录。
cli-demo-page-gone = 沙盒没有按预期应答，演示结束。

## 批量登记厂门

cli-sites-file-option = 表格文件：.xlsx，或 UTF-8、GB18030 编码的 .csv；首行为列名
cli-sites-dry-run-option = 只试不登记：逐行检查并列出结果
cli-sites-heads-enterprise = 企业/企业名称/单位/单位名称/统一社会信用代码/信用代码
cli-sites-heads-gate = 厂门/厂门名称/门/门名/名称
cli-sites-heads-latitude = 纬度/北纬
cli-sites-heads-longitude = 经度/东经
cli-sites-heads-system = 坐标系/坐标来源/来源
cli-sites-column-enterprise = 企业
cli-sites-column-gate = 厂门
cli-sites-column-latitude = 纬度
cli-sites-column-longitude = 经度
cli-sites-column-system = 坐标系
cli-sites-words-wgs84 = WGS-84/WGS/GPS/手机/手机定位
cli-sites-words-gcj02 = GCJ-02/GCJ/高德/腾讯/高德地图/腾讯地图/火星坐标
cli-sites-words-bd09 = BD-09/BD/百度/百度地图
cli-sites-unreadable = 无法读取表格 { $file }：{ $why }。
cli-sites-headings = 表格首行缺少这些列：{ $columns }。
cli-sites-there = 该企业已有同名厂门，未重复登记。
cli-sites-system = “{ $typed }”不是坐标系，应为 WGS-84、GCJ-02 或 BD-09；不清楚的请站在厂门口登记，不要猜。
cli-sites-row-taken = 第 { $row } 行：已登记“{ $name }”
cli-sites-row-refused = 第 { $row } 行：未登记“{ $name }”（{ $column }）：{ $why }
cli-sites-done = 共登记 { $taken } 个厂门，未登记 { $refused } 行。
cli-sites-tried = 试读完毕：可登记 { $taken } 个厂门，不能登记 { $refused } 行。没有写入任何内容。

## 核对

cli-verify-receipt-option = 只核对这一份回执（10 位）
cli-verify-no-receipt = { $typed } 不是回执。回执为 10 位数字和字母，不含字母 I、L、O、U。
cli-verify-unknown = 没有与回执 { $code } 相符的留痕。请核对是否抄写有误；如无误，说明当时的留痕已不在数据库中。
cli-verify-entry = 回执 { $code }：{ $subject } 第 { $number } 条留痕，{ $at }，{ $what }。
cli-verify-day = 日期 { $on }，当时证据等级 { $grade }。
cli-verify-intact = 留痕链完整：已核对 { $count } 条。
cli-verify-broken = 留痕链不完整：{ $subject } 第 { $number } 条与前文不符，其后的内容不能作为凭据。

## 登记纸质签到表

cli-sheet-file-option = 签到表文件（.xlsx）：一人一行，含姓名、接收企业（或统一社会信用代码）、1 至 31 日各栏或“日期”栏
cli-sheet-by-option = 登记人：县（市、区）或市级部门人员的聊天账号或人员编号
cli-sheet-scan-option = 签字的扫描件（图片或 PDF），作为依据留存；只试不登记时可省略
cli-sheet-dry-run-option = 只试不登记：逐行检查并列出结果
cli-sheet-no-scan = 登记签到表须附扫描件：请用 --scan 给出，或用 --dry-run 只试不登记。
cli-sheet-nobody = 没有找到登记人 { $typed }：请给出已加入的县（市、区）或市级部门人员的聊天账号或人员编号。
cli-sheet-large = 文件 { $file } 超过 { $megabytes } 兆字节，没有读取。
cli-sheet-unread = 无法使用文件 { $file }：{ $why }。
cli-sheet-row = 第 { $row } 行“{ $name }”：可登记 { $taken } 天，已经计入 { $already } 天
cli-sheet-done = 已登记 { $people } 人、{ $taken } 天；已经计入 { $already } 天，未登记 { $refused } 处，没有标记 { $empty } 行。
cli-sheet-tried = 试登记：{ $people } 人、{ $taken } 天可以登记；已经计入 { $already } 天，不能登记 { $refused } 处，没有标记 { $empty } 行。没有写入任何内容。
cli-import-file-option = 表格文件（.xlsx 或 .csv）；旁边会生成逐格核对表“文件名-checked.xlsx”
cli-import-kind-option = 表格类别；省略时按表头识别
cli-import-by-option = 录入人：县（市、区）或市级部门人员的聊天账号或人员编号；导入需求时必须给出
cli-import-yes-option = 核对后录入；省略时只核对，不写入任何内容
cli-import-unreadable = 文件 { $file }：{ $why }
cli-import-marked = 逐格核对表：{ $file }
cli-import-colon = ：
cli-import-done = 共 { $rows } 行：已录入 { $taken } 行（其中 { $warned } 行请留意），已有记录 { $already } 行，未录入 { $refused } 行。
cli-import-tried = 共 { $rows } 行：可以录入 { $taken } 行（其中 { $warned } 行请留意），已有记录 { $already } 行，不能录入 { $refused } 行。没有写入任何内容。

## 导出

cli-export-list-option = 名单：needs 需求，posts 岗位，enterprises 企业，appointments 聘任，people 人员
cli-export-file-option = 写入的文件（.xlsx），仅当前系统用户可读
cli-export-county-option = 县（市、区）代码；省略时为全市
cli-export-by-option = 导出人：县（市、区）或市级部门人员的聊天账号或人员编号；导出聘任和人员时必须给出
cli-export-ending = 文件 { $file } 应以 .xlsx 结尾。没有导出。
cli-export-whose = 这份名单含个人信息，本人可以查到是谁导出的，请用 --by 给出导出人。没有导出。
cli-export-no-county = 没有代码为 { $typed } 的县（市、区）。没有导出。
cli-export-done = 已导出 { $rows } 行：{ $file }（已留痕）
