### The register of counties

counties-list-title = <b>Counties</b> · { $count }
counties-one-title =
    <b>{ $name }</b>
    English name: { $english }
    Code: { $code }
counties-one-zone = Kind: zone
counties-one-with = Organisation department: yes
counties-one-without = Organisation department: none (the science department acts for both)
counties-one-rename = Change the name
counties-one-rename-english = English name
counties-one-set-with = Has a department now
counties-one-set-without = Has none any more
counties-one-saved = Saved
counties-rename-ask = Please send the new Chinese name of { $name }.
counties-rename-ask-english = Please send the new English name (now { $english }).
