### 各处通用的短语

common-date = { $year }-{ NUMBER($month, minimumIntegerDigits: 2) }-{ NUMBER($day, minimumIntegerDigits: 2) } { $weekday ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[7] 周日
}

common-back = ‹ 返回
common-home = 首页
common-earlier = 下一页 ›
common-later = ‹ 上一页
common-page = 第 { $page } 页，共 { $pages } 页
common-list-comma = 、
common-quote = “{ $words }”
common-serving-line = · { $name }　{ $enterprise }
