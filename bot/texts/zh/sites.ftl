### 厂门位置

sites-list-title = <b>厂门位置</b>
sites-list-gates =
    { $gates }
sites-list-missing = 登记厂门后，科技副总到岗时可自动比对距离，免去逐次确认的麻烦。
sites-list-add = 登记厂门
sites-list-enterprise = { $name }
sites-list-gate = · { $name }，半径 { $ring } 米，{ $on } 登记
sites-enterprise-title = 登记哪家企业的厂门？
sites-locate-title =
    <b>登记厂门：第 1 步，共 3 步</b>
    请本人站在厂门口，用手机点下方“📍 发送厂门位置”。以该点为中心，{ $ring } 米内视为在厂区。定位误差超过 { $limit } 米的，请到空旷处重试。
sites-locate-press = 请站在厂门口再点。
sites-locate-button = 📍 发送厂门位置
sites-locate-left = 没有登记厂门。
sites-locate-taken = 位置已收到。
sites-locate-wanted = 这一步需要厂门的位置：请站在厂门口，点下方“📍 发送厂门位置”。前面所选已保留；不登记可点“返回”。
sites-locate-not-here = 这条消息不是您现在站立的位置（如地点、转发的位置），不能用来登记。请站在厂门口，点下方“📍 发送厂门位置”。
sites-locate-coarse = 手机定位误差约 { $accuracy } 米，超过 { $limit } 米，登记后容易误判。请到空旷处稍等片刻，再点“📍 发送厂门位置”。
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
