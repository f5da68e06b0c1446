### Posts: counties' lists, making, publishing and keeping posts

## the lines of a post
posts-part-title = Post
posts-part-text = Description
posts-part-field = Field
posts-part-chain = Industrial chain
posts-part-degree = Degree
posts-part-rank = Professional title
posts-part-specialty = Specialty
posts-part-years = Term
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

## the list of posts
posts-list-drafts = <b>Drafts of posts</b>: { $count }
posts-list-published = <b>Published posts</b>: { $count }
posts-list-lines = { $lines }
posts-list-line = · { $title }, { $enterprise }, { $state }
posts-list-none = There is none at present.
posts-list-batch = Publish all ({ $ready })
posts-list-xlsx = As a table
posts-list-docx = As a document
posts-state-draft = draft
posts-state-published = published { $number }
posts-state-withdrawn = withdrawn { $number }
posts-state-closed = closed { $number }
posts-state-dropped = given up

## one post
posts-one-title = <b>{ $title }</b>, { $state }
posts-one-place = { $enterprise }, { $county }; made of { $needs ->
    [one] one need
   *[other] { $needs } needs
}
posts-one-lines = { $lines }
posts-one-reason = Withdrawn because: { $reason }
posts-one-missing = Its title, description or field is still empty; fill it in, then publish.
posts-one-signed = { $signed }
posts-one-edit = Change
posts-one-publish = Publish
posts-one-signing = Signatures
posts-one-drop = Give up draft
posts-one-withdraw = Withdraw
posts-one-close = Close
posts-one-dropped = The draft was given up; its needs wait as before.
posts-one-closed = The post is closed and shown no longer.
posts-one-withdrawn = The post was withdrawn; its needs wait again, and enterprise and county are told.

## changing it
posts-edit-title = Change the post “{ $title }”: which line? A change lets signatures fall.
posts-words-ask = Send the new “{ $part }”, at most { $limit } characters (years: a whole number from 1 to 10).
posts-words-now = Now: { $now }
posts-pick-ask = Choose “{ $part }”. Of the ways of cooperation you may choose several; then press Back.

## publishing and signing
posts-sure-title = <b>Publish the post “{ $title }”</b>
posts-sure-what = It gets its number, is shown to everybody without contact data, and enterprise and county are told. It is published once the departments that the setting names have signed.
posts-sure-left = After you, the { $missing } is to sign; until it is published you can take your signature back.
posts-sure-waiting = Still to sign: { $missing }.
posts-sure-sign = Sign
posts-sure-publish = Sign and publish
posts-sure-back = Take my signature back
posts-sure-done = { $count ->
    [one] One post was published.
   *[other] { $count } posts were published.
}
posts-sure-waits = Signed. It is published once the other department has signed.
posts-sure-taken = Your signature was taken back.
posts-batch-title = <b>Publish { $ready } posts together</b>
posts-batch-lines = { $lines }

## withdrawing
posts-reason-ask = Withdraw the post “{ $title }”: choose a reason, or send your own words ({ $limit } characters at most).
posts-reason-asked = The enterprise asks for it
posts-reason-changed = The need has changed
posts-reason-duplicate = Same as another post
posts-check-title = Withdraw the post “{ $title }” because: { $words }. Its number is used no more, and its needs wait again.
posts-check-yes = Withdraw it
