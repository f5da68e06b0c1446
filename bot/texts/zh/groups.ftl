### 工作群：只发件数，不含个人信息；个人事项一律在私聊中办理

deliveries-menu-groups = 工作群
deliveries-kind-group-brief = 工作群简报
command-bind = 绑定本群（工作人员使用）
command-unbind = 解除绑定（工作人员使用）

groups-open = 打开私聊
groups-hello =
    大家好，这里是新乡市“科技副总”工作助手。
    绑定后，本群每周收到一次工作简报，只有件数，不含个人信息。请县（市、区）或市级工作人员发送 /bind 绑定。
    群内聊天内容不作保存，个人事项请在私聊中办理。
groups-private = 个人事项请在私聊中办理，群内不作答复。
groups-bound = 已绑定：{ $county }。每周第一个工作日 { $at } 起发布工作简报，只有件数。如需每个工作日发布或解除绑定，请在私聊“通知送达—工作群”中设置。
groups-bound-city = 已绑定：全市。每周第一个工作日 { $at } 起发布工作简报，只有件数。如需每个工作日发布或解除绑定，请在私聊“通知送达—工作群”中设置。
groups-unbound = 已解除绑定，本群不再收到简报。
groups-bind-officials = 绑定和解除绑定由县（市、区）或市级工作人员以本人身份办理，没有改动。
groups-bind-which = 没有找到对应的县（市、区）或绑定，没有改动。请写明名称，例如：/bind 红旗区。
refusal-group-taken = 本群已绑定其他县（市、区）或全市，没有改动。请原绑定单位先发送 /unbind 解除。
groups-city = 全市

groups-rhythm-weekly = 本周工作简报
groups-rhythm-daily = 今日工作简报
groups-told-weekly = 每周一次
groups-told-daily = 每个工作日


letter-group-brief-text =
    <b>{ $rhythm }</b>（{ $county }，{ $on }）
    { $lines }

    具体人员和事项请各自在私聊中查看。
    <i>{ $why }</i>
letter-group-brief-line = · { $what }
letter-group-brief-nothing = 目前没有待办事项。
letter-group-brief-why = 本群由工作人员绑定，按设定的频次发布工作简报。

groups-list-title = <b>工作群</b>
groups-list-lines = { $lines }
groups-list-line = { $number }. { $county }，{ $rhythm }（{ $by } 于 { $at } 绑定）
groups-list-how =
    如何绑定：把 @{ $bot } 加入工作群，由工作人员在群内发送 /bind。每周第一个工作日 { $at } 起发布简报，只有件数，不含个人信息；群内聊天内容不作保存。
groups-list-one = 第 { $number } 个群
groups-one-title = <b>工作群</b>（{ $county }）
groups-one-facts =
    { $by } 于 { $at } 绑定。
    发布简报：{ $rhythm }。
groups-one-daily = 改为每个工作日
groups-one-weekly = 改为每周一次
groups-one-drop = 解除绑定
groups-drop-title =
    <b>解除绑定？</b>
    { $county }的这个工作群不再收到简报。
groups-drop-yes = 确认解除
groups-said-dropped = 已解除绑定。
