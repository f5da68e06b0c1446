### 设置、我的数据、规则

settings-menu-title = <b>设置</b>
    界面和提醒使用的语言 / Language
settings-menu-zh = 中文
settings-menu-en = English
settings-menu-changed = 已改用中文。

settings-menu-quiet = 免打扰时段
settings-menu-pause = 暂停提醒
settings-menu-kinds = 提醒种类
settings-menu-held = 未单独发送
settings-saved = 已保存
settings-quiet-title = <b>免打扰时段</b>
    每日 { $first } 至次日 { $last }、周末和节假日本来就不发提醒。您还希望哪个时段不打扰？
settings-quiet-own = 您已另设：{ $own_first } 至 { $own_last }
settings-quiet-hours = { $first } 时至 { $last } 时
settings-quiet-none = 取消另设时段
settings-pause-title = <b>暂停提醒</b>
    暂停多久？请选择，或直接发送恢复日期（如“12月1日”，最长 { $longest } 天）。到期自动恢复；期间的提醒可在“未单独发送”中查看。总结报告临近期限或逾期的提醒不受影响。
settings-pause-now = 现已暂停，{ $until } 自动恢复。
settings-pause-day = 暂停 1 天
settings-pause-week = 暂停 7 天
settings-pause-end = 立即恢复
settings-pause-set = 已暂停，{ $until } 自动恢复
settings-pause-check = <b>请核对</b>
    暂停提醒，{ $on } 自动恢复。
settings-pause-yes = 确认暂停
settings-kinds-title = <b>提醒种类</b>
    点一下切换：✓ 逐条发送　▤ 汇入简报　✗ 不发送，只列入“未单独发送”
settings-kinds-locked = 关系到本人期限或聘任、不能关闭的：{ $locked }
settings-kinds-nothing = 目前没有发给您的提醒。
settings-group-report = 总结报告
settings-group-service = 聘任与补记
settings-group-rhythm = 到岗天数
settings-group-visitors = 到厂确认
settings-group-needs = 企业需求
settings-group-presence = 到岗与聘任
settings-group-collecting = 需求与岗位
settings-group-enterprises = 企业档案
settings-group-follow-up = 走访与困难
settings-group-brief = 工作简报
settings-group-posts = 每周新岗位
settings-held-title = <b>未单独发送的提醒</b>
    最近 { $days } 天汇入简报或按您的设置未发送的提醒。
settings-held-lines =
    { $lines }

    查看哪一条？
settings-held-none = 没有未发送的提醒。
settings-held-paused = { $number }. { $at }　{ $group }（暂停）
settings-held-gathered = { $number }. { $at }　{ $group }（汇入简报）
settings-held-off = { $number }. { $at }　{ $group }（已关闭此类）
settings-held-settled = 这条提醒的事项已办结或已有新的提醒，无需办理。

mydata-menu-title = <b>我的数据</b>
    姓名：{ $name }
    身份：{ $roles }
mydata-menu-agreed = 位置：已同意使用。只保存是否在厂区、大致距离和精度，不保存坐标。相对厂门的大致方位（精确到 10 米）只用于校准厂门范围：企业确认后成为不含姓名和日期的样本，72 小时未确认的删除。
mydata-menu-not-agreed = 位置：未同意使用。到岗由企业联系人确认或县（市、区）登记，效力相同。
mydata-menu-withdraw = 撤回位置同意
mydata-menu-agree = 同意使用位置
mydata-menu-export = 导出我的数据
mydata-export-making = 正在生成…
mydata-export-done = 已生成：{ $days } 天记录及明细、{ $looks } 次查看和收到的提醒。这份表格含个人信息，请妥善保管。导出已留痕。
mydata-menu-agreed-now = 已同意
mydata-menu-withdrawn-now = 已撤回，今后不再使用位置
mydata-menu-looks =
    最近查看过您记录的工作人员：
    { $looks }
mydata-menu-nobody = 尚无工作人员查看过您的记录。
mydata-look-presence = · { $at }　{ $name }，到岗情况
mydata-look-appointments = · { $at }　{ $name }，聘任情况
mydata-look-lists = · { $at }　{ $name }，导出名单
mydata-look-claims = · { $at }　{ $name }，补记
mydata-look-expertise = · { $at }　{ $name }，擅长领域
mydata-look-reports = · { $at }　{ $name }，总结报告
mydata-look-contact = · { $at }　{ $name }，联系企业

rules-page-days =
    <b>规则</b>
    <b>天数</b>　在同一企业工作不少于 { $years } 年，每服务年度原则上不少于 { $days } 天。服务年度自聘任开始日起算。同一天多次记录计 1 天，周末和节假日照常计入。
rules-page-grades =

    <b>证据等级</b>（A、B、C 同样计入）
    A：厂区内定位、门口码、企业确认、县（市、区）工作人员在场，四类中有两类。
    B：以上前两类或工作人员在场，有一类。
    C：仅有企业确认，或有纸质签到表。
    厂区范围：离厂门 { $ring } 米以内，另加手机定位误差（最多加 { $cap } 米）；{ $near } 米以内请您说明。经企业采纳建议的厂门，范围为 { $least } 至 { $most } 米。位置不理想也会记录，不会拒绝；厂门坐标系不一致造成的偏差，由县（市、区）核对，不影响本人。企业联系人可在 { $hours } 小时内确认。门口码不涉及位置；没有网络时扫的码，{ $late } 小时内送达的按码上的日期记录，由企业联系人确认。
rules-page-corrections =

    <b>更正</b>　误点后 { $undo } 分钟内、且企业和县（市、区）尚未处理的，可以撤销；其后可写明原因冲回。原始记录一律保留，每天有一个 10 位回执，可据以核对记录有无改动。
rules-page-notes =

    <b>提示</b>　与以往定位完全相同、两次定位间折合每小时超过 { $kmh } 公里等情况，只列事实和数字，先请本人说明，不降等级；未说明的 { $shown } 天后不再显示。有提示时，或随机（不超过 { $percent }%），会请您在 { $minutes } 分钟内共享实时位置，不回应没有影响。
rules-page-claims =

    <b>补记</b>（计入的，证据等级为 C）
    当天在企业、没有记录的，{ $host_days } 天以内由企业联系人确认后计入；{ $older } 至 { $county_days } 天的，另须县（市、区）科技部门认可；更早的，由县（市、区）凭纸质签到表登记。每个自然月可补记 { $claims } 次，按补记的日期算；撤回和未予认可的不占次数。
    出差、客户现场、检验检测等在企业以外的服务，先作记录，经县（市、区）科技部门说明理由认可后计入。本人提交的，不由本人办理；原始记录一律保留。
rules-page-letters =

    <b>提醒</b>　总结报告于期满前 { $months } 个月提交，期满前 { $first } 个月首次提醒。每日 { $quiet } 至次日 { $awake }、周末和节假日不发提醒，节后顺延。除临近期限的总结报告外，每人 { $week } 天内最多 { $budget } 条；{ $silent } 天没有到岗记录提醒本人，{ $county } 天告知县（市、区）科技部门；年度进度偏慢的，每月最多提醒一次。可在“设置”中暂停或另设免打扰时段。
rules-page-needs =

    <b>需求和岗位</b>　需求在征集期内提交；县（市、区）确认前可以撤回，被退回的修改后再提交，编号不变。截止后 { $consolidation } 个工作日内由县（市、区）汇总报送，市里签核后公布岗位，公布内容不含联系方式。首次选派人员年龄以 { $age } 周岁为参考，具体以年度通知为准。优先事项只作说明，不计分。
rules-page-version =

    依据：新科〔2025〕12 号。规则对所有人相同，不排名。
mydata-look-dispute = · { $at }　{ $name }，核实到岗记录
rules-page-disputes =

    <b>意见不同</b>　企业认为当天不在现场的，先告知本人；本人回复后，或满 { $answer_days } 个工作日未回复的，由县（市、区）科技部门核实并写明理由。核实之前按原有依据计算。当面核对数字与直接确认效力相同。
