# 各类表格的读取：读不了的原因，空表，核对结果。

tables-trouble-too-large = 文件过大，没有读取。请把表格控制在 { $megabytes } 兆字节以内，去掉图片后另存为 .xlsx，再发送。
tables-trouble-old = 这是旧版 .xls 文件，没有读取。请用办公软件打开，点“文件”—“另存为”，文件类型选 .xlsx，再发送新文件。
tables-trouble-locked = 文件设有密码，没有读取。请打开后取消密码，另存为 .xlsx，再发送。
tables-trouble-no-table = 这不是可以读取的表格，或文件已损坏，没有导入任何内容。请另存为 .xlsx 再发送，也可以下载空表填写。
tables-trouble-too-many-rows = 表格超过 { $rows } 行，没有读取。请分成几个文件发送。
tables-trouble-headings = 没有找到表头，没有导入任何内容。请保留一行表头，如“企业名称”“需求名称”；也可以下载空表填写。
tables-trouble-several = 文件中有几张工作表都有内容，没有读取。请一个文件只留一张，分别发送。
tables-trouble-encoding = 文件中的文字已成乱码，没有读取。请用办公软件打开原文件，确认文字正常，另存为 .xlsx，再发送。
tables-trouble-kind = 没有看出这是哪一类表格，没有导入任何内容。请先选择类别再发送，或下载空表填写。
tables-trouble-gone = 先前发送的文件已取不到，没有导入任何内容。请重新发送文件。

## 核对表

tables-marked-sheet = 逐格核对
tables-marked-heading = 处理结果
tables-marked-candidates = 可能是：{ $names }
tables-marked-candidate = { $name }（{ $code }）
tables-marked-between = 、
tables-fate-taken = 可以导入
tables-fate-warned = 可以导入，请留意
tables-fate-already = 已有记录，不再导入
tables-fate-refused = 没有导入
tables-sums-sheet = 汇总
tables-sums-rows = 共读取
tables-sums-count = { $count } 行
tables-sums-unknown = 没有读取的列
tables-sums-sheets = 没有读取的工作表
tables-sums-note = 说明
tables-sums-how = 底色与左侧各项一致；原因写在每行末栏，批注写在有关的单元格。本表仅供核对，尚未导入。

## 空表

tables-kind-enterprises = 企业
tables-kind-needs = 需求
tables-kind-people = 人员
tables-kind-units = 派出单位
tables-kind-appointments = 聘任
tables-blank-title = { $kind }导入表
tables-blank-how = 填写方法：带“*”的列必填，其余可以留空。有下拉列表的请从列表中选择；合作方式、资质等可以填几项，用“、”隔开。日期写作 2027-03-01。同一企业有几条的，每条一行。列的次序可以调整，请勿改动表头。示例行不会导入。
tables-example-enterprise = 新乡市示例机械有限公司
tables-example-business = 轴承、齿轮加工
tables-example-certificate = 证书上的编号
tables-example-title = 轴承套圈热处理变形控制
tables-example-text = 轴承套圈热处理后变形超差，影响装配，希望与高校共同解决。
tables-example-fails = 套圈热处理后变形
tables-example-where = 淬火工序
tables-example-present = 变形量 0.08 毫米
tables-example-target = 不超过 0.03 毫米
tables-example-tried = 更换过淬火介质，效果不明显
tables-example-person = 张某
tables-example-unit = 新乡示例大学
