## Noting a visit

visits-channel-on-site = on site
visits-channel-phone = by phone
visits-channel-video = by video
visits-nothing = nothing written
