### 门口码：企业联系人显示、科技副总扫描

door-gates-title =
    <b>门口码</b>
    显示哪个门的门口码？画面每隔片刻自动更换，{ $minutes } 分钟后自动关闭。
door-gates-none =
    <b>门口码</b>
    尚未登记厂门，暂不能显示门口码。请先登记厂门。
door-gates-poster = 张贴二维码
door-gates-enrol = 登记厂门
door-gates-below = 门口码已显示在下方

door-live-open =
    <b>{ $enterprise }</b>
    { $gate }
    请科技副总用手机相机扫描，打开后点“开始”，即记录到岗。每 { $seconds } 秒自动更换，{ $until } 关闭。请勿截图转发：过时的码须由您确认后才计入。
door-live-closed =
    <b>{ $enterprise }</b>
    { $gate }
    门口码已关闭。
door-live-close = 关闭
door-live-again = 重新打开
door-live-poster = 张贴二维码
door-live-closing = 正在关闭门口码
door-live-opening = 正在打开门口码

door-poster-title =
    <b>张贴二维码</b>
    制作哪个门的张贴二维码？可打印后贴在门口，扫描后引导科技副总发送位置；二维码本身不作为到岗依据。
door-poster-making = 正在制作张贴二维码，请稍候…
door-poster-done = 张贴二维码已做好：{ $enterprise } { $gate }。图片可发给门卫，打印请用另一份文件（A4 纸）。
door-poster-heading = 科技副总到岗
door-poster-step-scan = 一、用手机相机扫描二维码，打开聊天助手
door-poster-step-press = 二、点“开始”，再点下方“到岗”发送位置
door-poster-step-here = 三、请在厂门附近操作；扫码本身不作为到岗依据
door-poster-own =
    <b>{ $enterprise }</b>
    { $gate }
    请点下方“📍 到岗”发送位置，即可记录。张贴的二维码本身不作为到岗依据，目前还没有记录。
door-poster-other =
    <b>{ $enterprise }</b>
    { $gate }
    这不是您接收企业的厂门，没有记录。如您在接收企业，请点下方“📍 到岗”。

door-scan-stranger =
    这是新乡市“科技副总”到岗用的二维码，供科技副总本人扫描，没有记录任何信息。
    如您是科技副总，请先用邀请链接加入；链接可向所在县（市、区）科技部门索取。
door-scan-no-appointee = 这个二维码供科技副总到岗时扫描，您目前的身份不需要记录到岗，没有记录任何信息。
