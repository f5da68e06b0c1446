### 设置、我的数据、规则

settings-menu-title = <b>设置</b>
    界面和提醒使用的语言 / Language
settings-menu-zh = 中文
settings-menu-en = English
settings-menu-changed = 已改用中文。

mydata-menu-title = <b>我的数据</b>
    姓名：{ $name }
    身份：{ $roles }
mydata-menu-agreed = 位置：已同意使用。只保存是否在厂区、大致距离和精度，不保存坐标。相对厂门的大致方位（精确到 10 米）只用于校准厂门范围：企业确认后成为不含姓名和日期的样本，72 小时未确认的删除。
mydata-menu-not-agreed = 位置：未同意使用。到岗由企业联系人确认或县（市、区）登记，效力相同。
mydata-menu-withdraw = 撤回位置同意
mydata-menu-agree = 同意使用位置
mydata-menu-agreed-now = 已同意
mydata-menu-withdrawn-now = 已撤回，今后不再使用位置
mydata-menu-looks =
    最近查看过您记录的工作人员：
    { $looks }
mydata-menu-nobody = 尚无工作人员查看过您的记录。
mydata-look-presence = · { $at }　{ $name }，到岗情况
mydata-look-appointments = · { $at }　{ $name }，聘任情况
mydata-look-claims = · { $at }　{ $name }，补记
mydata-look-reports = · { $at }　{ $name }，总结报告

rules-page-days =
    <b>规则</b>
    <b>天数</b>　在同一企业工作不少于 { $years } 年，每服务年度原则上不少于 { $days } 天。服务年度自聘任开始日起算。同一天多次记录计 1 天，周末和节假日照常计入。
rules-page-grades =

    <b>证据等级</b>（A、B、C 同样计入）
    A：厂区内定位、门口码、企业确认、县（市、区）工作人员在场，四类中有两类。
    B：以上前两类或工作人员在场，有一类。
    C：仅有企业确认，或有纸质签到表。
    厂区范围：离厂门 { $ring } 米以内，另加手机定位误差（最多加 { $cap } 米）；{ $near } 米以内请您说明。经企业采纳建议的厂门，范围为 { $least } 至 { $most } 米。位置不理想也会记录，不会拒绝；厂门坐标系不一致造成的偏差，由县（市、区）核对，不影响本人。企业联系人可在 { $hours } 小时内确认。门口码不涉及位置；没有网络时扫的码，{ $late } 小时内送达的按码上的日期记录，由企业联系人确认。
rules-page-letters =

    <b>提醒</b>　总结报告于期满前 { $months } 个月提交，期满前 { $first } 个月首次提醒。每日 { $quiet } 至次日 { $awake }、周末和节假日不发提醒，节后顺延。
rules-page-version =

    依据：新科〔2025〕12 号。规则对所有人相同，不排名。
