### 县级需求汇总表

county-list-title = { $county }{ $year }年度“科技副总”选派{ $what }汇总表
county-list-unit = 填报单位：{ $county }
county-list-day = 填报日期：{ $year }年{ $month }月{ $day }日
county-list-number = 序号
county-list-reference = 编号
county-list-enterprise = 企业名称
county-list-remark = 备注
county-list-empty = 本县（市、区）无{ $what }。
county-list-note = 说明：本表按企业归并、统一编号，不含联系人和联系方式。
county-list-note-since = “备注”栏的新增、修改、撤出，是与 { $at } 导出的汇总表相比较。
county-list-seal-organisation = 县（市、区）组织部门（盖章）
county-list-seal-science = 县（市、区）科技部门（盖章）
county-list-dated = 年　　月　　日
county-list-page = 第 &P 页，共 &N 页
county-list-change-new = 新增
county-list-change-changed = 修改：{ $parts }
county-list-change-gone = 撤出
county-list-confidential = 企业要求保密

## 需求各栏的说法

need-said-confidential = 保密
need-said-open = 不保密
need-said-years = { $years } 年
need-said-between = 、
