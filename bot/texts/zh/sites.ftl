### 厂门位置

sites-list-title = <b>厂门位置</b>
sites-list-gates =
    { $gates }
sites-list-missing = 登记厂门后，科技副总到岗时可自动比对距离，免去逐次确认的麻烦。
sites-list-add = 登记厂门
sites-list-change = 修改厂门
sites-list-choose = 选择企业
sites-list-whose = 请先选择企业。
sites-list-doubted = · { $name }，半径 { $ring } 米，{ $on } 登记（坐标系可能不一致，请核对）
sites-list-proposal = （有范围建议，请点“修改厂门”查看）
sites-list-enterprise = { $name }
sites-list-gate = · { $name }，半径 { $ring } 米，{ $on } 登记
sites-enterprise-title = 哪家企业的厂门？
sites-locate-title =
    <b>登记厂门：第 1 步，共 3 步</b>
    请本人站在厂门口，用手机点下方“📍 发送厂门位置”。以该点为中心，{ $ring } 米内视为在厂区。定位误差超过 { $limit } 米的，请到空旷处重试。
sites-locate-move =
    <b>厂门换位置</b>
    请本人站在新的厂门口，用手机点下方“📍 发送厂门位置”。定位误差超过 { $limit } 米的，请到空旷处重试。
sites-locate-type = 输入坐标
sites-locate-typing = 好的，改为输入坐标。
sites-locate-press = 请站在厂门口再点。
sites-locate-button = 📍 发送厂门位置
sites-locate-left = 没有登记厂门。
sites-locate-taken = 位置已收到。
sites-locate-wanted = 这一步需要厂门的位置：请站在厂门口，点下方“📍 发送厂门位置”。前面所选已保留；不登记可点“返回”。
sites-locate-not-here = 这条消息不是您现在站立的位置（如地点、转发的位置），不能用来登记。请站在厂门口，点下方“📍 发送厂门位置”。
sites-locate-coarse = 手机定位误差约 { $accuracy } 米，超过 { $limit } 米，登记后容易误判。请到空旷处稍等片刻，再点“📍 发送厂门位置”。
sites-typed-title =
    <b>输入厂门坐标</b>
    请发送经纬度，如“35.302100, 113.920400”。先后顺序不限，度分秒也可以；小数至少 5 位，才能精确到米。
sites-place = 北纬 { $latitude }，东经 { $longitude }
sites-system-title =
    读到的坐标：{ $place }

    这个坐标取自哪里？不同地图的坐标相差 500 至 1300 米，选对才不会误判。
sites-system-coarse = 注意：小数位数偏少，位置可能相差约 { $coarse } 米。建议返回，多写几位。
sites-pick-wgs84 = 手机定位
sites-pick-gcj02 = 高德、腾讯
sites-pick-bd09 = 百度地图
sites-system-unsure = 不清楚
sites-system-stand = 坐标系不清楚时请不要猜。请站在厂门口，用手机发送位置。
sites-system-ask = 坐标系不清楚时请不要猜。请企业联系人站在厂门口，用手机发送位置。
sites-name-title =
    <b>登记厂门：第 2 步，共 3 步</b>
    这是哪个门？请选择，或直接发送名称。
sites-name-main = 正门
sites-name-east = 东门
sites-name-west = 西门
sites-name-south = 南门
sites-name-north = 北门
sites-name-goods = 物流门
sites-check-title =
    <b>登记厂门：第 3 步，共 3 步</b>
    名称：{ $name }
    半径：{ $ring } 米
sites-check-accuracy = 定位误差：约 { $accuracy } 米
sites-check-place =
    坐标：{ $place }
    来源：{ $system }
sites-move-title =
    <b>确认厂门的新位置</b>
    确认后按新位置比对，以前的记录不变。
sites-move-yes = 确认换位置
sites-move-done = 厂门位置已更新
sites-check-yes = 确认登记
sites-check-done = 厂门已登记

## 坐标系与建议的说法

sites-system-wgs84 = 手机定位（全球通用坐标）
sites-system-gcj02 = 高德、腾讯地图坐标
sites-system-bd09 = 百度地图坐标
sites-change-both = 中心{ $where }、半径改为 { $ring } 米
sites-change-centre = 中心{ $where }，半径仍为 { $ring } 米
sites-change-ring = 中心不变、半径由 { $old } 米改为 { $ring } 米
sites-change-one = { $direction } { $metres } 米
sites-change-two = { $first }、{ $second }
sites-change-east = 东移
sites-change-west = 西移
sites-change-north = 北移
sites-change-south = 南移
