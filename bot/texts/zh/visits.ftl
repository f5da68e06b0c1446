## 走访登记

visits-channel-on-site = 实地走访
visits-channel-phone = 电话联系
visits-channel-video = 视频联系
visits-nothing = 未填写
