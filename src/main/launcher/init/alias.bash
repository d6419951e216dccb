
# A quick note: k ana coffee about hiring
alias k='kith log'
