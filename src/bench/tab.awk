# Makes the cases for tab.exp from the names that kith keeps of a book (a blank, the name, a tab, the id): what is typed for some
# people, each by another part of the name, and words that are no names.

function press(sort, typed, brings) {
    print sort "\t" typed "\t" brings
}

# Cases that are written "typed:rest of the word", parted by bars.
function presses(sort, list, each, parts, count, i) {
    count = split(list, each, "|")
    for (i = 1; i <= count; i++) {
        split(each[i], parts, "~")
        press(sort, "kith " parts[1], parts[2])
    }
}

# A few letters of a word, and then either those again in a list, or the rest.
function begun(sort, before, word, letters) {
    press(sort, "kith " before substr(word, 1, letters), substr(word, 1, letters) "|" substr(word, letters + 1))
}

BEGIN {
    FS = "\t"
    presses("a command", "rem~ind|rep~ort|und~o|his~tory|exp~ort|imp~ort|sho~w|fin~d|ini~t|sta~ge|lis~t|hel~p")
    presses("an option", "add --pho~ne|add --birt~hday|add --conc~ern|log --am~end|log --bat~ch|remind --li~mit|remind --che~ck" \
        "|stage --tri~age|stage --exp~lain|report --ans~wer|report --si~nce|list --for~mat|edit --no-ta~g|edit --qua~lity" \
        "|me --rhy~thm|import --str~ict|history --li~mit|init --no-al~ias|intro --sta~tus|show --js~on")
    presses("a value", "remind sno~oze|report negl~ected|report next~-steps|report rev~iew|list --format cs~v|list --format=cs~v" \
        "|edit --kind bre~akfast|edit --kind=bre~akfast|stage --dismiss dor~mant|import --from link~edin|export --format jsonl~" \
        "|intro --status fru~itful|--color ne~ver|--date-order dm~y|add --every quart~erly|add --aim ref~erral|log brea~kfast" \
        "|log they~:|report --stage tru~sted|remind --format ts~v")
    presses("a filter", "list stage:tru~sted|list stage:kno~wn|list stage:par~tner|list aim:ref~erral|list aim:men~tor|list quie~t" \
        "|list focus:y~es|list offe~rs|list need~s|list nea~r")
    presses("a tag", "list tag:clim~bing|list tag:neigh~bour|list tag:alu~mni|list tag:hir~ing|log coffee +conf~erence|log call +meet~up" \
        "|add --tag fam~ily|add --tag=pre~ss|edit --no-tag cli~ent|report --tag jav~a")
    for (i = 1; i <= 12; i++) {
        press("one letter", "kith show " substr("abcdefghjklm", i, 1), ".")
    }
}

# Every so often a person.
/^ [A-Z][a-z]+ [ -~]+\t/ && ++people % 160 == 9 {
    count = split(substr($1, 2), name, " ")
    begun("a first name", "show ", name[1], 3)
    begun("a last name", "show ", name[count], 4)
    press("the second word of a name", "kith stage " name[1] " " substr(name[count], 1, 2), ".")
    begun("@ in a note", "log coffee with @", name[count], 4)
}

# Without the accents.
/^ .*[^ -~\t]/ && $2 ~ /^[a-z-]+$/ && ++accented % 130 == 9 {
    count = split($2, name, "-")
    press("a name without its accents", "kith show " substr(name[count], 1, 4), ".")
}
