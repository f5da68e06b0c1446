### 节奏：按目前情况何时满 45 天

pace-day = { $month } 月 { $day } 日
pace-line-forecast = 按目前节奏，{ $day }满 { $goal } 天
pace-line-needed = 还差 { $missing } 天，每月约 { $a_month } 天即可
pace-line-last = 还差 { $missing } 天，本服务年度至 { $last }止
pace-line-full = 本服务年度已满 { $goal } 天
pace-line-short-full = 本服务年度已满参考天数 { $goal } 天
pace-line-paused = 还差 { $missing } 天；目前暂停服务，恢复后继续推算
pace-note-short = 本服务年度不足一年，{ $goal } 天按比例折算，仅供参考。
pace-note-unofficial = ⚠ 部分日期的节假日安排尚未公布，暂按周一至周五推算。
