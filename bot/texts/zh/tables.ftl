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
tables-marked-between = 、
tables-fate-taken = 可以导入
tables-fate-warned = 可以导入，请留意
tables-fate-already = 已有记录，不再导入
tables-fate-refused = 没有导入
tables-sums-sheet = 汇总
tables-sums-rows = 共读取
tables-sums-count = { $count } 行
tables-sums-unknown = 没有读取的列
tables-sums-note = 说明
tables-sums-how = 底色与左侧各项一致；原因写在每行末栏，批注写在有关的单元格。本表仅供核对，尚未导入。
