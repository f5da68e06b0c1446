### 进入：陌生人、邀请、同意、首页

start-stranger =
    <b>新乡市“科技副总”服务助手</b>
    这里供科技副总、企业联系人、派出单位和各级组织、科技部门使用：科技副总记录到岗，企业确认，有关部门了解进展，重要日期提前提醒。

    本助手凭邀请使用。请向所在县（市、区）科技部门索取邀请链接或二维码，点开或用手机相机扫描即可加入。
start-greeting = { $name }，您好。
start-greeting-checkin = { $name }，您好。到厂后点下方“📍 到岗”即可记录。
start-checkin-button = 📍 到岗
start-checkin-help = 请点输入框下方的“📍 到岗”按钮发送当前位置。电脑端不能发送位置，可以：①改用手机；②请企业联系人用 /door 显示门口码，用手机扫描；③事后补记，由企业联系人确认。

enrol-card-title =
    <b>邀请</b>
    姓名：{ $name }
    身份：{ $role }
enrol-card-until = 有效期至：{ $until }
enrol-card-ask = 确认后，本聊天账号即代表您本人。不是您本人的，请勿确认，并告知发送者。
enrol-card-place = 单位：{ $place }
enrol-card-already = 本账号已登记为{ $name }，确认后为{ $name }增加这一身份。
enrol-yes = 是我本人，确认加入
enrol-no = 不是我
enrol-done =
    <b>已加入</b>
    { $name }同志，您的身份“{ $role }”已登记。
enrol-declined = 没有登记任何信息。邀请仍然有效，请转交给本人，或告知发送者。

role-appointee = 科技副总
role-contact = 企业联系人
role-unit-officer = 派出单位联络员
role-scientist = 科技人员
role-county-organisation = 县（市、区）组织部门
role-county-science = 县（市、区）科技部门
role-city-organisation = 市委组织部
role-city-science = 市科技局
role-expert = 评审专家
role-operator = 系统管理员

consent-card =
    <b>使用位置前，请您知悉</b>
    <b>做什么：</b>您点“📍 到岗”时，比对您与厂门的距离，作为到岗依据。只在您点按时使用，不跟踪。
    <b>存什么：</b>只保存是否在厂区、与厂门的大致距离、定位精度和一串不能还原为位置的比对码，不保存坐标。另为校准厂门范围，记下当次相对厂门的大致方位（精确到 10 米）：企业确认后即与您和日期脱钩，只留作厂门的匿名样本（仅注明月份）；72 小时未确认或您撤回同意的，即行删除。
    <b>谁能看：</b>您本人、接收企业联系人、派出单位、企业所在县（市、区）和市有关部门；谁看过，您可在“我的数据”查到。
    <b>存多久：</b>与到岗记录同期保存，用于期满考核。
    <b>不同意也可以：</b>扫描企业的门口码；或发送 /claim 补记，由企业联系人确认；或由县（市、区）登记纸质签到表，同样计入。

    可随时在“设置 → 我的数据”撤回。
consent-yes-record = 同意，并记录这次到岗
consent-no = 暂不同意
consent-given = 已同意使用位置。到厂后点“📍 到岗”即可。
consent-refused = 好的，不使用位置，刚才的位置没有保存。到厂后可扫描企业的门口码，也可发送 /claim 补记、由企业联系人确认，或由县（市、区）登记纸质签到表。需要时可在“设置 → 我的数据”开启。

home-menu-title = <b>首页</b>
home-menu-count = 本服务年度已计 <b>{ $count }</b> 天 / { $target } 天（{ $first } 至 { $last }）
home-menu-services = 本服务年度已计天数：
    { $services }
home-menu-service = · { $enterprise }：<b>{ $count }</b> 天 / { $target } 天（{ $first } 至 { $last }）
home-menu-open = 另有 { $open } 天待企业确认
home-menu-waiting = 待确认到厂人员：{ $waiting } 条
home-menu-reports = 待交总结报告：{ $reports } 份
home-menu-nothing = 目前没有需要您办理的事项。
home-menu-nothing-today = 目前没有等您签核、确认或认可的事项；走访、困难问题等其他待办，请看“工作简报”（/brief）。
home-menu-no-appointment = 尚无有效聘任。如有疑问，请联系所在县（市、区）科技部门。
home-menu-record = 我的记录
home-menu-claim = 补记
home-menu-decisions = 待办补记
home-menu-claims = 待办补记：{ $claims } 条
home-menu-visitors = 到厂确认
home-menu-need = 填报需求
home-menu-sites = 厂门位置
home-menu-door = 门口码
home-menu-presence = 到岗情况
home-menu-report = 总结报告
home-menu-counties = 县（市、区）
home-menu-work = 业务
home-menu-posts = 岗位公布
home-menu-more = 更多
home-work-title =
    <b>业务</b>
    需求、岗位和企业档案等在这里办理。
home-work-intake = 导入表格
home-work-care = 服务管理
home-work-affairs = 综合事务
home-work-posts = 公布的岗位
home-work-expertise = 擅长与关注
home-work-lists = 导出名单
home-work-needlists = 需求汇总表
home-care-title =
    <b>服务管理</b>
    在岗服务的跟踪联系和日常管理在这里办理。
home-affairs-title =
    <b>综合事务</b>
    表格导入导出、通知群发和全局设置在这里办理。
home-menu-holidays = ⚠ { $year } 年放假安排尚未登记，暂按周一至周五推算工作日。请在“业务 → 综合事务 → 放假安排”登记。
home-affairs-holidays = 放假安排
home-more-title = <b>更多</b>
home-more-settings = 设置
home-more-rules = 规则
home-more-appointments = 聘任管理
home-more-data = 我的数据
home-menu-resume = 继续未完成的步骤
home-menu-cases-waiting = 待核实到岗记录：{ $cases } 条
home-menu-cases = 待核实
home-menu-needs = 待办需求
home-menu-needs-waiting = 📝 待办需求：{ $needs } 项
