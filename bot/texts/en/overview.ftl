### Overview and lists

overview-page-title = <b>Overview of { $year }</b>
overview-page-none = No annual call has been published yet.
overview-page-target = Target: about { $target } people in three years; appointed so far: { $people }
overview-page-years = Of them: { $years }
overview-page-year = { $year }: { $people }
overview-page-sums = This year's needs: { $needs }, published posts: { $posts }
overview-page-by = <b>{ $by }</b>
    { $lines }
overview-page-line = { $name }: needs { $needs }, posts { $posts }, people { $people }
overview-page-line-field = { $name }: needs { $needs }, posts { $posts }
overview-page-twice = An enterprise with several qualifications counts in each of them.
overview-page-no-people = Appointments name no field and are not counted here.
overview-page-chart = Draw a chart
overview-by-county = By county
overview-by-chain = By chain
overview-by-field = By field
overview-by-qualification = By qualification
overview-unnamed = not named
overview-chart-title = Needs, posts and people of { $year }, { $by }
overview-chart-caption = Appointed so far: { $people }, target about { $target } in three years. The numbers stand in words below.
overview-series-needs = needs
overview-series-posts = posts
overview-series-people = people

exports-menu-title = <b>Lists as tables</b>: choose one. Each is put on record, and the people in it can see that.
exports-whose-title = “{ $kind }”: of which county?
exports-making = Being made, one moment …
exports-done = Made, rows: { $rows }. It is on record.
exports-kind-needs = Needs
exports-kind-posts = Posts
exports-kind-enterprises = Enterprises
exports-kind-appointments = Appointments
exports-kind-people = People
exports-needs-headings = Number|County|Enterprise|Kind|State|Sent on
exports-posts-headings = Number|County|Enterprise|State|Published on
exports-enterprises-headings = Enterprise|Credit code|County|Main business|Chain|Qualifications
exports-appointments-headings = Name|Unit|Enterprise|County|Level|Begins|Agreed end|Last day|State
exports-people-headings = Name|Role|Place|County|Has an account
exports-level-city = city
exports-level-province = province
exports-service-active = in service
exports-service-suspended = suspended
exports-service-ended = ended
