### 岗位：县（市、区）上报、拟定、公布、管理

## 岗位各栏
posts-part-title = 岗位名称
posts-part-text = 岗位说明
posts-part-field = 技术领域
posts-part-chain = 产业链群
posts-part-degree = 学历要求
posts-part-rank = 职称要求
posts-part-specialty = 专业方向
posts-part-years = 服务年限
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
posts-paper-headings = 序号|岗位编号|县（市、区）|接收企业|岗位名称|岗位说明|技术领域|人选要求|合作方式|服务年限
posts-paper-empty = 目前没有公布的岗位。
posts-paper-note = 说明：本表不含联系方式。有意向的科技人员请先征得派出单位同意，再与接收企业对接。
posts-paper-page = 第 &P 页　共 &N 页
