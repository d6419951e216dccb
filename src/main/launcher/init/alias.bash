
# A quick note: k ana coffee about hiring. An alias or function k of your own stays.
if ! alias k >/dev/null 2>&1 && ! declare -F k >/dev/null; then
    alias k='kith log'
    ! declare -F _kith >/dev/null || complete -F _kith k
fi
