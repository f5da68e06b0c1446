### Posts: counties' lists, making, publishing and keeping posts

## the lines of a post
posts-part-title = Post
posts-part-text = Description
posts-part-field = Field
posts-part-chain = Industrial chain
posts-part-degree = Degree
posts-part-rank = Professional title
posts-part-specialty = Specialty
posts-part-years = Years of service
posts-part-modes = Ways of cooperation
posts-said-years = { $years ->
    [one] one year
   *[other] { $years } years
}
posts-said-degree = Degree: { $degree }
posts-said-rank = Title: { $rank }
posts-said-specialty = Specialty: { $words }
posts-said-between = {"; "}

## the public list as a file
posts-paper-name = Posts
posts-paper-title = Posts for science-and-technology vice-presidents in Xinxiang
posts-paper-left = Published by the city's organisation department and science bureau
posts-paper-right = As of { $on }
posts-paper-headings = No.|Number|County|Enterprise|Post|Description|Field|Who is wanted|Ways of cooperation|Years
posts-paper-empty = No post is published at present.
posts-paper-note = This list holds no contact data. Scientists who are interested obtain their unit's consent first, then turn to the enterprise.
posts-paper-page = Page &P of &N
