### 岗位：县（市、区）报送、拟定、公布、管理

## 岗位各栏
posts-part-title = 岗位名称
posts-part-text = 岗位说明
posts-part-field = 技术领域
posts-part-chain = 产业链群
posts-part-degree = 学历要求
posts-part-rank = 职称要求
posts-part-specialty = 专业要求
posts-part-years = 聘期
posts-part-modes = 合作方式
posts-said-years = { $years } 年
posts-said-degree = 学历：{ $degree }
posts-said-rank = 职称：{ $rank }
posts-said-specialty = 专业：{ $words }
posts-said-between = ；

## 公开岗位表（文件）
posts-paper-name = 岗位表
posts-paper-title = 新乡市“科技副总”岗位表
posts-paper-left = 公布单位：中共新乡市委组织部　新乡市科学技术局
posts-paper-right = 截至 { $on }
posts-paper-headings = 序号|岗位编号|县（市、区）|接收企业|岗位名称|岗位说明|技术领域|人选要求|合作方式|聘期
posts-paper-empty = 目前没有公布的岗位。
posts-paper-note = 说明：本表不含联系方式。有意向的科技人员请先征得派出单位同意，再与接收企业对接。
posts-paper-page = 第 &P 页　共 &N 页

## 岗位列表
posts-list-drafts = <b>岗位草稿</b>　共 { $count } 个
posts-list-published = <b>已公布的岗位</b>　共 { $count } 个
posts-list-lines = { $lines }
posts-list-line = · { $title }　{ $enterprise }　{ $state }
posts-list-none = 目前没有。
posts-list-batch = 一并公布（{ $ready }）
posts-list-xlsx = 导出表格
posts-list-docx = 导出文档
posts-state-draft = 草稿
posts-state-published = 已公布 { $number }
posts-state-withdrawn = 已撤回 { $number }
posts-state-closed = 已结束 { $number }
posts-state-dropped = 已放弃

## 一个岗位
posts-one-title = <b>{ $title }</b>　{ $state }
posts-one-place = { $enterprise }　{ $county }　由 { $needs } 项需求拟定
posts-one-lines = { $lines }
posts-one-reason = 撤回原因：{ $reason }
posts-one-missing = 还缺名称、说明或技术领域，补充后即可公布。
posts-one-signed = { $signed }
posts-one-edit = 修改
posts-one-publish = 公布
posts-one-signing = 签核情况
posts-one-drop = 放弃草稿
posts-one-withdraw = 撤回
posts-one-close = 结束
posts-one-dropped = 已放弃草稿，需求仍在待办中。
posts-one-closed = 岗位已结束，不再对外展示。
posts-one-withdrawn = 岗位已撤回，需求退回待办，已告知企业和县（市、区）。

## 修改
posts-edit-title = 修改岗位“{ $title }”：请选择栏目。修改后，已有签核自动失效。
posts-words-ask = 请直接发送新的“{ $part }”，最多 { $limit } 字（聘期填 1 至 10 的整数）。
posts-words-now = 目前：{ $now }
posts-pick-ask = 请选择“{ $part }”。合作方式可选多项，选好后按“返回”。

## 公布与签核
posts-sure-title = <b>公布岗位“{ $title }”</b>
posts-sure-what = 公布后取得编号，向已登记的人员展示（不含联系方式），并告知企业和县（市、区）。按设置须由有关部门签核，签核齐全即公布。
posts-sure-left = 您签核后，还须{ $missing }签核；公布前可以撤回签核。
posts-sure-waiting = 尚待{ $missing }签核。
posts-sure-sign = 签核
posts-sure-publish = 签核并公布
posts-sure-back = 撤回我的签核
posts-sure-done = 已公布 { $count } 个岗位。
posts-sure-waits = 已签核，等待另一部门签核后公布。
posts-sure-taken = 您的签核已撤回。
posts-batch-title = <b>一并公布 { $ready } 个岗位</b>
posts-batch-lines = { $lines }

## 撤回
posts-reason-ask = 撤回岗位“{ $title }”：请选择原因，或直接发送文字（{ $limit } 字以内）。
posts-reason-asked = 企业提出撤回
posts-reason-changed = 需求已有变化
posts-reason-duplicate = 与其他岗位重复
posts-check-title = 撤回岗位“{ $title }”，原因：{ $words }。编号不再使用，需求退回待办。
posts-check-yes = 确认撤回
