
# A quick note: k ana coffee about hiring. A function k of your own stays.
functions -q k; or function k --wraps 'kith log' --description 'a quick note: kith log'
    kith log $argv
end
