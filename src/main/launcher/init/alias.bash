
# A quick note: k ana coffee about hiring
alias k='kith log'
! declare -F _kith >/dev/null || complete -F _kith k
