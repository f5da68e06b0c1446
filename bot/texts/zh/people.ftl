### 人员：邀请、更换手机、结束身份

people-kinds-title =
    <b>人员</b>
    请选择要查看或邀请的人员类别。
people-kinds-enterprise = 企业联系人
people-kinds-county = 县级部门人员
people-kinds-unit = 派出单位人员

people-places-enterprise =
    <b>企业联系人</b>
    请选择接收企业，也可直接发送企业名称查找。
people-places-county =
    <b>县（市、区）部门人员</b>
    请选择县（市、区），也可直接发送名称查找。
people-places-unit =
    <b>派出单位人员</b>
    请选择派出单位，也可直接发送单位名称查找。
people-places-found = 查找“{ $typed }”：
people-places-not-found = 查找“{ $typed }”：没有找到相近的名称，以下为全部。
people-places-none = 目前没有可选的单位。
people-places-lines =
    { $lines }
people-places-line = { $number }. { $name }　{ $people ->
    [0] 暂无人员
   *[other] { $people } 人
}
people-places-all = 显示全部
people-places-new = 登记派出单位

people-one-title = <b>{ $place }</b>
people-one-none = 目前没有人员。请邀请一位。
people-one-lines =
    { $lines }
people-one-line = · { $name }，{ $role }{ $reachable ->
    [no] （目前联系不上）
   *[yes] {""}
}
people-one-invited = · { $name }，{ $role }（已邀请，尚未加入，{ $until } 前有效）
people-one-invite-contact = 邀请联系人
people-one-invite-county-organisation = 邀请组织部门
people-one-invite-county-science = 邀请科技部门
people-one-invite-unit-officer = 邀请联络员
people-one-invite-scientist = 邀请科技人员

people-member-title =
    <b>{ $name }</b>
    单位：{ $place }
    身份：{ $role }
people-member-reachable = 目前可以通过本助手联系。
people-member-unreachable = 目前联系不上：聊天账号已停用或屏蔽了本助手，请电话联系。换了手机的，请点“更换手机”。
people-member-others = 此人由其他部门管理，这里只能查看。
people-member-gone = 此人已不在这个身份上。请返回查看最新情况。
people-member-phone = 更换手机
people-member-end = 结束身份

people-link-title =
    <b>尚未使用的邀请</b>
    姓名：{ $name }
    身份：{ $role }
    单位：{ $place }
    有效期至：{ $until }
people-link-how = 链接只在生成时显示一次。没有收到或发错了人的，请作废后重新邀请。
people-link-gone = 这份邀请已使用、已作废或已过期。请返回查看最新情况。
people-link-withdraw = 作废这份邀请
people-link-withdrawn = 已作废，原链接不能再用

people-name-title =
    <b>{ $place }</b>
    邀请一位{ $role }。请发送对方的姓名。

people-check-invite =
    <b>请核对</b>
    姓名：{ $name }
    身份：{ $role }
    单位：{ $place }

    生成的链接和二维码只能用一次，请只发给本人。
people-check-phone =
    <b>请核对</b>
    为 { $name }（{ $place }，{ $role }）更换手机。

    打开链接的人将以 { $name } 的全部身份使用本助手，原来的聊天账号随即失效。请先核实本人，再只发给本人。
people-check-alike = 注意：这里已有同名人员。确是同一人换手机的，请返回选择该人员，点“更换手机”。
people-check-yes = 生成邀请
people-check-made = 邀请已生成，请看下方图片

people-card-title =
    <b>邀请</b>
    姓名：{ $name }
    身份：{ $role }
    单位：{ $place }
    有效期至：{ $until }
people-card-how =
    请把这张图片或下面的链接发给本人。点开链接，或用手机相机扫描图片，确认后即加入。只能用一次。
    { $link }
people-card-copy = 复制链接

people-end-title =
    <b>结束身份</b>
    { $name } 将不再是 { $place } 的{ $role }。
people-end-stays = 其提交的需求和记录不受影响，仍归单位。此后不再收到该单位的提醒，也不能再办理。
people-end-last = 注意：结束后该单位暂无{ $role }，有关提醒无人接收。建议先邀请接任者。
people-end-own = 注意：这是您本人的身份，结束后您不能再以此身份办理。
people-end-yes = 确认结束
people-end-done = 已结束。其提交的需求和记录不受影响
people-end-done-last = 已结束。该单位现在没有{ $role }，请尽快邀请接任者
people-end-before = 此前已经结束，没有改动

people-unit-title =
    <b>登记派出单位</b>
    请发送单位全称。
people-category-title =
    <b>登记派出单位</b>
    单位名称：{ $name }
    请选择单位类别，选择后即登记。
people-category-alike = 注意：已有名称相近的单位：{ $known }。是同一单位的，请返回，不要重复登记。
people-category-university = 高等院校
people-category-institute = 科研院所
people-category-hospital = 医疗机构
people-category-other = 其他单位
people-category-done = 已登记，可以邀请人员了

people-left-told = 您的身份“{ $role }”（{ $place }）已结束，相关步骤已关闭，此前提交的内容不受影响。其他身份照常使用。
people-left-told-placeless = 您的身份“{ $role }”已结束，相关步骤已关闭，此前提交的内容不受影响。其他身份照常使用。

home-more-people = 人员
mydata-look-people = · { $at }　{ $name }，人员名单
mydata-look-visits = · { $at }　{ $name }，走访记录
refusal-own-last-role = 这是您本人最后一个身份，不能由您自己结束，没有改动。确需结束的，请同事或上级部门办理。
