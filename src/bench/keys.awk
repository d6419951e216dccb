# Makes notes that are typed into kith's shell by tab.exp, about people from all over the names that kith keeps of a book (a blank,
# the name, a tab, the id).

BEGIN { FS = "\t" }

/^ [ -~]+\t/ && ++people % 3000 == 7 {
    name = substr($1, 2)
    count = split(name, words, " ")
    print "a key of a note\tyesterday: lunch with " name " about hiring needs: a tax adviser next: send it by fri +jav"
    print "a key of a note\tcoffee with Zed Unknown and @" substr($2, 1, length($2) - 3) " and " tolower(words[1]) ", talked about " \
        substr(words[count], 1, 3)
}
